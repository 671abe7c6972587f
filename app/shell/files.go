package shell

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
)

const extension = ".benang"

func (s *Shell) options() sqlite.Options {
	return sqlite.Options{Now: s.now, Operator: s.operator(), ProgramVersion: s.version}
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

// OpenFile opens a file in place of the one that is open.
func (s *Shell) OpenFile(path string) {
	s.Slow(s.Say(text.OpeningFile, filepath.Base(path)), func(context.Context, func(int, int)) (any, error) {
		return sqlite.Open(path, s.options())
	}, s.opened)
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

func (s *Shell) making(path string, fill func(f *sqlite.File) error) {
	s.Slow(s.Say(text.MakingFile, filepath.Base(path)), func(context.Context, func(int, int)) (any, error) {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", filepath.Dir(path))
		}
		f, err := sqlite.Create(path, s.options())
		if err != nil {
			return nil, err
		}
		if err := fill(f); err != nil {
			return nil, errors.Join(err, f.Close(), os.Remove(path))
		}
		return f, nil
	}, s.opened)
}

// opened puts an opened file in the place of the one before.
func (s *Shell) opened(result any) {
	s.closeFile()
	s.file = result.(*sqlite.File)
	s.unlisten = s.file.Subscribe(s.changed)
	s.set.addRecent(s.file.Path())
	s.loadPages()
	s.wall.loaded()
	if readOnly, why := s.file.ReadOnly(); readOnly && why != nil {
		s.warn(text.Error(why, s.set.language()).Error())
	}
	s.goTo(s.firstArea())
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

// CloseFile closes the open file and goes to the first page.
func (s *Shell) CloseFile() {
	s.closeFile()
	s.wall.loaded()
	s.loadPages()
	s.goTo(areaHome)
}

func (s *Shell) closeFile() {
	if s.file == nil {
		return
	}
	s.unlisten()
	err := s.file.Close()
	s.file = nil
	s.Fail(err)
}

// Recent gives the files opened last that are still there, newest first.
func (s *Shell) Recent() []string {
	return slices.DeleteFunc(s.set.recent(), func(path string) bool {
		_, err := os.Stat(path)
		return err != nil
	})
}

// dropped takes a file that was dropped on the window.
func (s *Shell) dropped(_ fyne.Position, uris []fyne.URI) {
	if len(uris) == 0 {
		return
	}
	path := uris[0].Path()
	switch strings.ToLower(filepath.Ext(path)) {
	case extension:
		s.OpenFile(path)
	case ".xlsx":
		s.importBook(path)
	default:
		s.Fail(model.Invalidf("Jatuhkan berkas .benang atau buku kerja .xlsx.", "Berkas %s tidak dapat dibuka di sini.", filepath.Base(path)))
	}
}

// undo takes the last act back.
func (s *Shell) undo() {
	if s.file == nil {
		return
	}
	head, can := s.file.CanUndo()
	s.travel(head, can, s.file.Undo, text.Undone, text.NothingUndo)
}

// redo does again what was taken back last.
func (s *Shell) redo() {
	if s.file == nil {
		return
	}
	head, can := s.file.CanRedo()
	if can {
		if undone, err := s.file.Entry(head.Undoes); err == nil {
			head = *undone
		}
	}
	s.travel(head, can, s.file.Redo, text.Redone, text.NothingRedo)
}

// travel takes one step through the history and says which act it was.
func (s *Shell) travel(head model.Entry, can bool, step func(model.Context) (*model.Entry, error), done, nothing text.Sentence) {
	if !can {
		s.Tell(s.Say(nothing))
		return
	}
	if _, err := step(model.Context{}); err != nil {
		s.Fail(err)
		return
	}
	s.Tell(s.Say(done, s.actName(head.Act)))
}

// actName gives the name of an act for people.
func (s *Shell) actName(act string) string {
	if name, ok := text.Acts[act]; ok {
		return s.Say(name)
	}
	return act
}

// backup writes a verified copy into a folder that is asked for.
func (s *Shell) backup() {
	s.PickFolder(s.Say(text.CommandBackup), func(folder string) {
		f := s.file
		s.Slow(s.Say(text.BackingUp), func(context.Context, func(int, int)) (any, error) {
			return f.Backup(filepath.Join(folder, backupName(f.Path(), s.now())))
		}, func(result any) {
			s.backedUp = s.now()
			s.frame.status.show(s)
			s.Tell(s.Say(text.BackedUp, result.(sqlite.BackupInfo).Path))
		})
	})
}

// backupName is the file's name with the day and time of the copy.
func backupName(path string, at time.Time) string {
	base := strings.TrimSuffix(filepath.Base(path), extension)
	return base + at.Format("-20060102-1504") + extension
}

// check proves the open file and says what it found.
func (s *Shell) check() {
	f := s.file
	s.Slow(s.Say(text.CheckingFile), func(ctx context.Context, progress func(int, int)) (any, error) {
		return f.Check(ctx, func(done, total int64) { progress(int(done), int(total)) })
	}, func(result any) {
		report := result.(*sqlite.Report)
		if report.OK() {
			s.Tell(s.Say(text.CheckedFine, f.Size()))
			return
		}
		s.warn(strings.Join(report.Sentences(), "\n"))
	})
}
