package shell

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"benangmerah/app/issued"
	"benangmerah/app/sealing"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
)

const extension = ".benang"

func (s *Shell) options() sqlite.Options {
	return sqlite.Options{Now: s.now, Operator: s.operator(), ProgramVersion: s.version, Remember: true}
}

// operator is the name under which this computer's acts are kept: the user of the system.
func (s *Shell) operator() string {
	for _, name := range []string{"USER", "USERNAME", "LOGNAME"} {
		if user := os.Getenv(name); user != "" {
			return user
		}
	}
	return ""
}

// OpenFile opens a file in place of the one that is open. Where it is that one, work goes on in it. A sealed copy asks for its password first.
func (s *Shell) OpenFile(path string) {
	if s.isOpen(path) {
		s.goTo(s.firstArea())
		return
	}
	if sealing.Is(path) {
		s.askUnseal(path, "", "")
		return
	}
	s.leaving(func() { s.opens(path) })
}

// opens opens a file off the UI goroutine; for a damaged one it offers what can be done.
func (s *Shell) opens(path string) {
	open, closed := s.opener(path), s.saver.closed
	s.slow(work{
		Title: s.Say(text.OpeningFile, filepath.Base(path)),
		Do: func(ctx context.Context, _ func(int, int)) (any, error) {
			freed(closed)
			return open(ctx)
		},
		Done: func(got any) {
			if d, damaged := got.(spoiled); damaged {
				s.offer(d)
				return
			}
			s.opened(got.(*sqlite.File))
		},
		Drop: func(got any) {
			if file, ok := got.(*sqlite.File); ok {
				s.logged(file.Close())
			}
		},
	})
}

// isOpen says whether the open file is the one under a path.
func (s *Shell) isOpen(path string) bool {
	if s.file == nil {
		return false
	}
	open, err := os.Stat(s.file.Path())
	other, otherErr := os.Stat(path)
	return err == nil && otherErr == nil && os.SameFile(open, other)
}

// opening gets a file off the UI goroutine and puts it in the place of the one before. A file that comes after it was cancelled is closed, or
// nobody could write to it any more.
func (s *Shell) opening(title string, get func() (*sqlite.File, error)) {
	s.leaving(func() {
		closed := s.saver.closed
		s.slow(work{
			Title: title,
			Do: func(context.Context, func(int, int)) (any, error) {
				freed(closed)
				return get()
			},
			Done: func(file any) { s.opened(file.(*sqlite.File)) },
			Drop: func(file any) { s.logged(file.(*sqlite.File).Close()) },
		})
	})
}

// NewFile makes a file and opens it.
func (s *Shell) NewFile(region string, year int, path string) {
	s.making(path, func(f *sqlite.File) error {
		_, err := f.Do(model.Found(region, year), model.Context{})
		return err
	})
}

// OpenSample makes the sample where it is not there yet and opens it.
func (s *Shell) OpenSample() {
	dir, err := os.UserCacheDir()
	if err != nil {
		dir = os.TempDir()
	}
	path := filepath.Join(dir, "benangmerah", "kota-contoh"+extension)
	if _, err := os.Stat(path); err == nil {
		s.OpenFile(path)
		return
	}
	s.making(path, func(f *sqlite.File) error { return sample.Play(f.Do) })
}

// making makes a file with something in it and opens it. Of a file that could not be filled nothing stays.
func (s *Shell) making(path string, fill func(f *sqlite.File) error) {
	options := s.options()
	s.opening(s.Say(text.MakingFile, filepath.Base(path)), func() (*sqlite.File, error) {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", filepath.Dir(path))
		}
		f, err := sqlite.Create(path, options)
		if err != nil {
			return nil, err
		}
		if err := fill(f); err != nil {
			return nil, errors.Join(err, f.Close(), os.Remove(path))
		}
		return f, nil
	})
}

// opened puts an opened file in the place of the one before.
func (s *Shell) opened(file *sqlite.File) {
	s.closeFile()
	s.file = file
	s.unlisten = file.Subscribe(s.changed)
	s.set.addRecent(file.Path())
	s.loadPages()
	s.wall.loaded()
	l := s.takeUp()
	s.goTo(s.comeBack(l))
	if l != nil && l.Open {
		s.Tell(s.Say(text.Reopened, filepath.Base(file.Path())))
	}
	s.beginSaving()
	s.tellCautions(s.clockSince(l))
	s.tellState(file)
	measure("file")
}

// firstArea is where work goes on: in the meeting if one has begun, else at the programmes; a file with nothing in it begins at home.
func (s *Shell) firstArea() int {
	p := s.file.Plan()
	if m := p.CurrentMeeting(); m != nil && p.RunningSlot(m.ID) != nil {
		return areaSession
	}
	if p.Agencies.Len() > 0 {
		return areaProgramme
	}
	return areaHome
}

// CloseFile closes the open file and goes to the first page. While slow work is running the file stays open.
func (s *Shell) CloseFile() {
	if s.door.busy() {
		s.Fail(errBusy)
		return
	}
	s.leaving(func() {
		s.closeFile()
		s.wall.loaded()
		s.loadPages()
		s.goTo(areaHome)
	})
}

func (s *Shell) closeFile() {
	if s.file == nil {
		return
	}
	s.keep(false)
	s.unlisten()
	s.giveUp(s.file)
	s.file, s.trouble, s.toldSlow, s.saving = nil, nil, false, 0
}

// Recent gives the files opened last that are still there, newest first.
func (s *Shell) Recent() []string {
	return slices.DeleteFunc(s.set.recent(), func(path string) bool {
		_, err := os.Stat(path)
		return err != nil
	})
}

// backup writes a verified copy into a folder that is asked for.
func (s *Shell) backup() {
	s.PickFolder(s.Say(text.CommandBackup), func(folder string) {
		f := s.file
		s.Slow(s.Say(text.BackingUp), func(ctx context.Context, _ func(int, int)) (any, error) {
			return f.BackupContext(ctx, filepath.Join(folder, sqlite.BackupName(f.Path(), s.Now())))
		}, func(result any) {
			s.backedUp(f, 0, false)
			s.Tell(s.Say(text.BackedUp, result.(sqlite.BackupInfo).Path))
		})
	})
}

// check proves the open file and says what it found.
func (s *Shell) check() {
	f, source := s.file, issued.Of(s.file)
	s.Slow(s.Say(text.CheckingFile), func(ctx context.Context, progress func(int, int)) (any, error) {
		report, err := f.Check(ctx, func(done, total int64) { progress(int(done), int(total)) })
		if err != nil {
			return nil, err
		}
		audited, err := source.Audit(ctx, f.RootAt)
		if err != nil && report.OK() {
			return nil, err
		}
		for _, a := range audited {
			report.Problems = append(report.Problems, a.Problems()...)
		}
		return report, nil
	}, func(result any) {
		report := result.(*sqlite.Report)
		if report.OK() {
			s.Tell(s.Say(text.CheckedFine, f.Size()))
			return
		}
		lines := []string{s.Say(text.CheckedBad, len(report.Problems))}
		for _, problem := range report.Problems {
			lines = append(lines, text.Error(problem, s.Language()).Error())
		}
		s.warn(strings.Join(lines, "\n"))
	})
}
