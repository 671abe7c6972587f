package shell

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/locking"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// lockScreen is what is seen while the screen is locked: the time, the title of the meeting, and where to type the password.
type lockScreen struct {
	content *fyne.Container
	clock   *parts.Text
	title   *parts.Text
	field   *parts.Field
	said    *parts.Text
	wrong   bool
}

// The width of the lock's title and of its field, at 100 %.
const (
	lockWidth  = 640
	fieldWidth = 300
)

func newLockScreen(s *Shell) *lockScreen {
	l := &lockScreen{
		clock: parts.NewText("", look.Clock, parts.Plain), title: parts.NewText(s.meetingTitle(), look.Heading, parts.Muted).Wrap(),
		field: parts.NewField(s.Say(text.LockPlace)), said: parts.NewText("", look.Control, parts.Muted).Wrap(),
	}
	l.field.Password = true
	take := func() { s.tryLock(l.field.Text) }
	l.field.OnSubmitted = func(string) { take() }
	l.field.OnEscape = func() { l.field.SetText("") }
	open := parts.NewPrimaryButton(s.Say(text.LockOpen), text.Plain(fyne.KeyReturn).String(), take)
	scale := look.Scale()
	entry := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), container.New(atLeast(fieldWidth*scale), l.field), open)
	rows := container.New(layout.NewCustomPaddedVBoxLayout(3*look.Step), l.clock, l.title, container.NewVBox(entry, container.New(secretRefusal{}, l.said)))
	l.content = container.NewStack(parts.NewSurface(look.Paper), container.NewCenter(container.New(atLeast(lockWidth*scale), rows)))
	l.show(s)
	return l
}

// atLeast gives one object a width.
type atLeast float32

// MinSize implements fyne.Layout.
func (w atLeast) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(float32(w), objects[0].MinSize().Height)
}

// Layout implements fyne.Layout.
func (w atLeast) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	place(objects[0], 0, 0, size.Width, size.Height)
}

// show brings the clock up to date, and how long to wait for the next try.
func (l *lockScreen) show(s *Shell) {
	l.clock.Set(s.clock(s.now()))
	if !l.wrong {
		return
	}
	wait := s.lock.until.Sub(s.now())
	switch {
	case wait > 0:
		l.said.Set(s.Say(text.LockWait, int((wait+time.Second-1)/time.Second)))
	case s.lock.tries > forgotten:
		l.said.Set(s.Say(text.LockForgotten))
	default:
		l.said.Set(s.Say(text.LockWrong))
	}
}

// forgotten is after how many wrong tries it is said what to do.
const forgotten = 3

// refuse says that the password was wrong.
func (l *lockScreen) refuse(s *Shell) {
	l.wrong = true
	l.said.SetTone(parts.Bad)
	l.field.SetText("")
	l.show(s)
}

// askLockPassword asks for another password of the lock, and for the one before where there is one; none takes the lock away.
func (s *Shell) askLockPassword(then func()) {
	set := s.lock.Set()
	b := newSecretBox(s, func(typed []string) (string, func()) {
		old, password := "", typed[len(typed)-2]
		if set {
			old = typed[0]
		}
		if password != typed[len(typed)-1] {
			return s.Say(text.SealDiffer), nil
		}
		if n := len([]rune(password)); n < locking.MinPassword && (n > 0 || !set) {
			return s.Say(text.LockTooShort, locking.MinPassword), nil
		}
		return "", func() { s.setLockPassword(old, password, then) }
	})
	if set {
		b.ask(text.LockOld)
	}
	b.ask(text.LockNew)
	b.ask(text.LockAgain)
	b.show(s.Say(text.CommandLockPassword), text.LockKeep, parts.NewText(s.Say(choose(set, text.LockAboutSet, text.LockAbout)), look.Small, parts.Muted).Wrap())
}

// setLockPassword keeps another password of the lock, or none, where the one before is right.
func (s *Shell) setLockPassword(old, password string, then func()) {
	l := s.lock.Lock
	s.Slow(s.Say(text.LockKeeping), func(context.Context, func(int, int)) (any, error) {
		if l.Set() && !l.Opens(old) {
			return nil, model.Errorf(model.Locked, "Ketik lagi, dan perhatikan huruf besar dan kecil.", "Sandi kunci layar yang lama tidak benar.")
		}
		if password == "" {
			return locking.Lock{}, nil
		}
		return l.WithPassword(password)
	}, func(other any) {
		s.keptLock(other.(locking.Lock), then)
	})
}

// keptLock keeps another lock and says so.
func (s *Shell) keptLock(l locking.Lock, then func()) {
	if !l.Set() {
		s.lock.Lock = l
		if _, err := locking.Remove(s.lock.folder); err != nil {
			s.Fail(err)
			return
		}
		s.Tell(s.Say(text.LockRemoved))
		return
	}
	if err := s.keepLock(l); err != nil {
		s.Fail(err)
		return
	}
	s.Tell(s.Say(text.LockKept))
	then()
}

// LockMinutes is after how many minutes without a sign of the operator the screen locks by itself, 0 for never.
func (s *Shell) LockMinutes() int { return s.lock.Minutes }

// SetLockMinutes sets them.
func (s *Shell) SetLockMinutes(minutes int) {
	l := s.lock.Lock
	l.Minutes = minutes
	s.Fail(s.keepLock(l))
	s.touch()
}

// LockTitle says whether the projector shows the meeting's title while the screen is locked.
func (s *Shell) LockTitle() bool { return s.lock.Title }

// SwitchLockTitle has the projector show the title while the screen is locked, or go on with what it shows.
func (s *Shell) SwitchLockTitle() {
	l := s.lock.Lock
	l.Title = !l.Title
	s.Fail(s.keepLock(l))
}
