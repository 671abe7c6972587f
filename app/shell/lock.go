package shell

import (
	"encoding/json"
	"errors"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/environ/idle"
	"benangmerah/app/locking"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// lockKey locks the screen.
var lockKey = text.CtrlShift(fyne.KeyX)

// lock is the lock of the operator's screen. What lies beneath stays as it is, the projector and the clock go on.
type lock struct {
	locking.Lock // as it is kept
	folder       string
	screen       *lockScreen     // while it is locked
	before       json.RawMessage // what the wall showed, where it shows the title meanwhile
	tries        int             // wrong ones in a row
	until        time.Time       // when the next one may come
	trying       bool
	checker      aside     // tells how a try ended by errOpens or errWrong
	touched      time.Time // when the operator was last seen
	seen         sight
	idle         func() (time.Duration, bool)
}

// How a try ends.
var (
	errOpens = errors.New("the password opens the lock")
	errWrong = errors.New("the password is wrong")
)

func newLock(s *Shell) lock {
	return lock{folder: locking.Folder(), idle: idle.Since, checker: aside{failed: func(err error) { s.tried(errors.Is(err, errOpens)) }}}
}

func (l *lock) locked() bool { return l.screen != nil }

// readLock gives the lock as it is kept. One that cannot be read is none: a lock that nobody can open would be worse.
func (s *Shell) readLock() locking.Lock {
	l, err := locking.Read(s.lock.folder)
	s.logged(err)
	return l
}

// keepLock keeps the lock as it is now.
func (s *Shell) keepLock(l locking.Lock) error {
	s.lock.Lock = l
	return s.told(l.Write(s.lock.folder))
}

// lockNow locks the screen, or first asks for the password that opens it again.
func (s *Shell) lockNow() {
	l := s.lock.Lock
	if !l.Set() {
		s.askLockPassword(s.lockNow)
		return
	}
	l.Locked = true
	s.Fail(s.keepLock(l)) // it is locked all the same, but not after a restart
	s.cover()
}

// relock locks the screen again where the program ended while it was locked.
func (s *Shell) relock() {
	s.lock.Lock = s.readLock()
	if s.lock.Locked && s.lock.Set() {
		s.cover()
	}
}

// cover lays the lock over everything.
func (s *Shell) cover() {
	if s.lock.locked() {
		return
	}
	if s.lock.Title && s.hasFile() {
		before, err := json.Marshal(&s.wall.is)
		s.logged(err)
		s.lock.before = before
		s.ShowTitle()
	}
	s.lock.screen = newLockScreen(s)
	s.win.Canvas().Overlays().Add(s.lock.screen.content)
	s.lock.screen.content.Resize(s.win.Canvas().Size())
	s.Focus(s.lock.screen.field)
}

// raise brings the lock over what was laid over the window while it was locked, and back where it went with something that was closed beneath it.
func (s *Shell) raise() {
	if !s.lock.locked() {
		return
	}
	overlays := s.win.Canvas().Overlays()
	screen := fyne.CanvasObject(s.lock.screen.content)
	if overlays.Top() == screen {
		return
	}
	var above []fyne.CanvasObject
	if list := overlays.List(); slices.Contains(list, screen) {
		above = slices.Clone(list[slices.Index(list, screen)+1:])
	}
	overlays.Remove(screen) // and all that lies above it
	for _, o := range above {
		overlays.Add(o)
	}
	overlays.Add(screen)
	screen.Resize(s.win.Canvas().Size())
	s.Focus(s.lock.screen.field)
}

// tryLock tries to open the lock with what was typed.
func (s *Shell) tryLock(typed string) {
	if s.lock.trying || s.now().Before(s.lock.until) {
		return
	}
	l := s.readLock()
	s.lock.trying = true // until it is told how the try ended, which may be at once
	taken := s.lock.checker.do(func() error {
		if !l.Set() || l.Opens(typed) { // one that was removed meanwhile lets everybody in
			return errOpens
		}
		return errWrong
	})
	s.lock.trying = s.lock.trying && taken
}

// tried opens the lock, or says what to do and has the next try wait.
func (s *Shell) tried(opens bool) {
	s.lock.trying = false
	if opens {
		s.unlock()
		return
	}
	s.lock.tries++
	s.lock.until = s.now().Add(locking.Pause(s.lock.tries))
	s.lock.screen.refuse(s)
}

// unlock takes the lock away and brings back what was there.
func (s *Shell) unlock() {
	s.lock.Lock = s.readLock()
	if l := s.lock.Lock; l.Locked {
		l.Locked = false
		s.Fail(s.keepLock(l))
	}
	s.win.Canvas().Overlays().Remove(s.lock.screen.content)
	if before := s.lock.before; before != nil {
		harmless(func() error { return json.Unmarshal(before, &s.wall.is) })
		s.wall.paint()
	}
	s.lock.screen, s.lock.before, s.lock.tries, s.lock.until = nil, nil, 0, time.Time{}
	s.touch()
}

// touch notes that the operator did something.
func (s *Shell) touch() { s.lock.touched = s.now() }

// sight is what shows, beside keys and acts, that somebody works at the window, where the system does not tell: a mouse that only moves is not seen.
type sight struct {
	focused fyne.Focusable
	typed   string
	row     int
	col     int
	top     fyne.CanvasObject
	size    fyne.Size
	acts    int64
	desk    string
}

// look gives what there is to see now.
func (s *Shell) look() sight {
	c := s.win.Canvas()
	now := sight{focused: c.Focused(), top: c.Overlays().Top(), size: c.Size(), acts: s.Acts(), desk: string(s.keeper.last)}
	switch e := now.focused.(type) {
	case *widget.Entry:
		now.typed, now.row, now.col = e.Text, e.CursorRow, e.CursorColumn
	case *parts.Field:
		now.typed, now.row, now.col = e.Text, e.CursorRow, e.CursorColumn
	case *parts.SearchField:
		now.typed, now.col = e.Text, e.CursorColumn
	}
	return now
}

// tickLock goes on with the lock's clock, keeps it on top, and locks by itself where nobody was seen for as long as is set.
func (s *Shell) tickLock() {
	if s.lock.locked() {
		s.raise()
		s.lock.screen.show(s)
		return
	}
	if !s.lock.Set() || s.lock.Minutes == 0 {
		return
	}
	if seen := s.look(); seen != s.lock.seen || s.lock.touched.IsZero() {
		s.lock.seen, s.lock.touched = seen, s.now()
	}
	quiet, told := s.lock.idle()
	if !told {
		quiet = s.now().Sub(s.lock.touched)
	}
	if quiet >= time.Duration(s.lock.Minutes)*time.Minute {
		s.lockNow()
	}
}

// meetingTitle is what the lock shows beside the clock.
func (s *Shell) meetingTitle() string {
	if p := s.Plan(); p != nil && p.CurrentMeeting() != nil {
		return p.CurrentMeeting().Title
	}
	return s.Say(text.AppName)
}
