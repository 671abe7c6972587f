package shell

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
)

// trouble is an act that was refused because of the place where the file lies.
type trouble struct {
	*sqlite.Trouble
	again    func() // does the act once more, nil where that is nothing to do here
	sentence string // as it was told
	idle     bool   // nothing was refused yet: the file was only seen not to be in its place
}

// watched does something to the open file. Where the file's place refuses that, the box about it opens; again does it once more.
//
// While the medium is waited for nothing is painted and no key is taken: Fyne does both on this very goroutine, between two turns of its loop, and pages go on at once with
// what Do answers. So nothing is lost or changes its order, and nothing is said to be saved before it is; but nothing inside the window can show that an act is being
// saved. The system's own bar above it can, which is painted by another program or at once: where the act before was slow, it says so while this one is waited for. What
// can be said afterwards is how long it took, which the status line does from noticed on.
func (s *Shell) watched(do func() (*model.Entry, error), again func()) (*model.Entry, error) {
	s.tries++
	began := s.stamp().Since
	if s.saving > 0 {
		title := s.win.Title()
		s.win.SetTitle(s.Say(text.TitleSaving, title))
		defer s.win.SetTitle(title)
	}
	entry, err := do()
	if err == nil {
		s.settled(s.stamp().Since - began)
		return entry, nil
	}
	s.refused(err, again)
	return nil, s.told(err)
}

// refused opens the box where the file's place has refused something.
func (s *Shell) refused(err error, again func()) {
	t, ok := errors.AsType[*sqlite.Trouble](err)
	if !ok {
		return
	}
	s.trouble = &trouble{Trouble: t, again: again, sentence: s.told(err).Error()}
	s.logged(err)
	s.frame.status.show(s)
	s.showTrouble()
}

// watchFile looks, aside, whether the open file is still in its place.
func (s *Shell) watchFile() {
	f := s.file
	if f == nil || s.looking {
		return
	}
	s.looking = true
	taken := s.watcher.do(func() error {
		seen := f.Watch()
		fyne.Do(func() { s.seen(f, seen) })
		return nil
	})
	if !taken {
		s.looking = false
	}
}

// seen tells when a file is no longer in its place, and when it is back. Nothing is interrupted for that.
func (s *Shell) seen(f *sqlite.File, away *sqlite.Trouble) {
	s.looking = false
	switch {
	case f != s.file:
	case away != nil && s.trouble == nil:
		s.trouble = &trouble{Trouble: away, sentence: s.told(away).Error(), idle: true}
		s.warn(s.trouble.sentence)
	case away == nil && s.trouble != nil && s.trouble.idle:
		s.trouble = nil
		s.Tell(s.Say(text.TroubleBack))
	default:
		return
	}
	s.frame.status.show(s)
}

// noticed is from how long on an act is felt to be waited for.
const noticed = 150 * time.Millisecond

// slowSave is from how long on a person is told that the disk is slow, once a file.
const slowSave = time.Second

// settled takes note that an act is on the medium.
func (s *Shell) settled(took time.Duration) {
	was := s.saving
	if s.saving = 0; took >= noticed {
		s.saving = took
	}
	if s.trouble != nil || s.saving != was {
		s.trouble = nil
		s.frame.status.show(s)
	}
	if took >= slowSave && !s.toldSlow {
		s.toldSlow = true
		s.warn(s.Say(text.SlowDisk, s.span(took)))
	}
}

// doAgain does an act once more: through the entry it was typed in, which then closes as ever, else as it was.
func (s *Shell) doAgain(act model.Act, c model.Context) {
	tries := s.tries
	enter(s.win.Canvas().Focused())
	if s.tries == tries {
		if _, err := s.Do(act, c); err != nil {
			s.Fail(err)
			return
		}
	}
	if s.trouble == nil {
		s.Tell(s.Say(text.TroubleDone))
	}
}

// enter presses the key that takes what is typed, where something is being typed.
func enter(focused fyne.Focusable) {
	switch f := focused.(type) {
	case *parts.Writing:
		if f.OnKeep != nil {
			f.OnKeep()
		}
	case interface{ SelectedText() string }: // an entry
		focused.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
}

func (s *Shell) inTrouble() bool { return s.file != nil && s.trouble != nil }

// leaving asks before a file is given up of which only this program still has what was acknowledged.
func (s *Shell) leaving(leave func()) {
	if !s.inTrouble() || !s.trouble.Lost || !s.trouble.Final && s.file.Watch() == nil {
		leave()
		return
	}
	s.Ask(s.Say(text.TroubleLeave, filepath.Base(s.file.Path()), s.Acts()), s.Say(text.TroubleLeaveDo), leave)
}

// saveCopy asks for a folder and goes on in a copy there of everything that was acknowledged.
func (s *Shell) saveCopy() {
	s.PickFolder(s.Say(text.TroubleCopy), func(folder string) {
		f, options := s.file, s.options()
		dest := filepath.Join(folder, sqlite.BackupName(f.Path(), s.Now()))
		s.slow(work{
			Title: s.Say(text.TroubleCopying),
			Do: func(ctx context.Context, progress func(int, int)) (any, error) {
				saved, err := f.SaveCopy(ctx, dest, func(done, total int64) { progress(int(done), int(total)) })
				if err != nil {
					return nil, err
				}
				g, err := sqlite.Open(saved.Path, options)
				return copied{saved, g}, err
			},
			Done: func(result any) { s.onInCopy(result.(copied)) },
			Drop: func(result any) { s.logged(result.(copied).file.Close()) },
		})
	})
}

// copied is a copy that was opened.
type copied struct {
	saved sqlite.SavedCopy
	file  *sqlite.File
}

// onInCopy goes on in a copy and tells what is in it.
func (s *Shell) onInCopy(c copied) {
	known := s.Acts()
	s.goOn(c.file)
	lines := []string{s.Say(text.TroubleCopied, c.saved.Entries, c.saved.Path)}
	if c.saved.FromMemory {
		lines = append(lines, s.Say(text.TroubleFromMemory))
	}
	if c.saved.Missing > 0 {
		lines = append(lines, s.Say(text.TroubleMissing, c.saved.Missing))
	}
	s.warn(strings.Join(append(lines, s.extra(known)...), "\n"))
}

// openAgain opens the file where it lies.
func (s *Shell) openAgain() {
	f := s.file
	s.slow(work{
		Title: s.Say(text.TroubleReopening, filepath.Base(f.Path())),
		Do:    func(context.Context, func(int, int)) (any, error) { return f.Reopen() },
		Done:  func(result any) { s.onAgain(result.(*sqlite.File)) },
		Drop:  func(result any) { s.logged(result.(*sqlite.File).Close()) },
	})
}

// onAgain goes on in the file that was opened again.
func (s *Shell) onAgain(file *sqlite.File) {
	known := s.Acts()
	s.goOn(file)
	if readOnly, why := file.ReadOnly(); readOnly {
		s.warn(s.told(why).Error())
		return
	}
	s.Tell(strings.Join(append([]string{s.Say(text.TroubleReopened, filepath.Base(file.Path()))}, s.extra(known)...), "\n"))
}

// extra tells of an act that was stored although nobody could say so.
func (s *Shell) extra(known int64) []string {
	if s.Acts() > known {
		return []string{s.Say(text.TroubleExtra)}
	}
	return nil
}

// goOn puts a file in the place of the one in trouble. Everything stays as it is in view, also what is half typed.
func (s *Shell) goOn(file *sqlite.File) {
	remembered := s.rememberPages()
	s.keep(false)
	s.unlisten()
	s.logged(s.file.Close())
	s.file, s.finalised, s.trouble, s.toldSlow, s.saving = file, nil, nil, false, 0
	s.unlisten = file.Subscribe(s.changed)
	s.set.addRecent(file.Path())
	readOnly, _ := file.ReadOnly()
	s.keeper.mine, s.keeper.last = !readOnly, nil
	s.loadPages()
	s.recallPages(remembered)
	s.wall.paint()
	s.goTo(s.current)
}

// tellCautions warns of the place of a file that was just opened, and of a clock that is behind it, unless the clock was spoken of already or it is the sample.
func (s *Shell) tellCautions(clock bool) {
	var lines []string
	for _, caution := range s.file.Cautions() {
		lines = append(lines, text.Error(caution, s.Language()).Error())
	}
	if by := s.file.Behind(); by > 0 && !clock && !sample.Is(s.file.Plan()) {
		lines = append(lines, s.Say(text.ClockBehindFile, s.span(by)))
	}
	if len(lines) > 0 {
		s.warn(strings.Join(lines, "\n"))
	}
}
