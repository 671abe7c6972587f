// Package shell is the operator's window: the rail of areas, the bars, the one door for slow work, errors, the open file and the wall. It wires the pages
// to them; pages know neither it nor each other.
package shell

import (
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/environ/chime"
	"benangmerah/app/environ/uptime"
	"benangmerah/app/log"
	"benangmerah/app/look"
	"benangmerah/app/post"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/reports/guide"
)

const (
	firstWidth  = 1366
	firstHeight = 740
)

// Shell is the operator's window with everything that outlives a page.
type Shell struct {
	app     fyne.App
	win     fyne.Window
	set     settings
	version string
	log     string
	now     func() time.Time

	file        *sqlite.File
	unlisten    func()
	door        door
	covers      []cover
	wall        *wall
	stopTick    func()
	messageRest int            // seconds until the message goes away
	about       *guide.Section // of the guide, about the error that is shown; nil for none

	keeper    keeper
	saver     saver
	passwords post.Keeper // of mail servers
	stamp     func() uptime.Stamp
	watch     uptime.Watch
	bell      bell
	lock      lock

	pages     []area
	current   int
	frame     *frame
	trouble   *trouble      // the act that was refused last because of the file's place, nil once one is stored
	tries     int           // how often something was done to the file, with or without success
	watcher   aside         // looks after the open file
	looking   bool          // it does at this moment
	toldSlow  bool          // of the open file it was said that its disk is slow
	saving    time.Duration // that the last act on the open file took, 0 where none was done or it was not long
	exit      int
	finalised *sqlite.File // of which no backup was made since: one is as soon as nothing else is running
}

// New makes the window and its pages; Run shows it.
func New(a fyne.App, version string) *Shell {
	s := &Shell{app: a, set: settings{a.Preferences()}, version: version, now: time.Now, stamp: uptime.Now, passwords: post.Keyring{}}
	s.openLog()
	s.keeper = keeper{folder: filepath.Join(filepath.Dir(s.log), "desk"), writer: aside{failed: s.logged}}
	s.watcher = aside{failed: s.logged}
	s.saver.writer.failed = s.Fail
	s.lock = newLock(s)
	s.bell = bell{play: chime.Play, player: aside{failed: s.logged}}
	s.translate()
	s.applyTheme()
	s.wall = newWall(s)
	s.win = a.NewWindow(text.AppName.ID)
	s.win.SetMaster()
	s.win.SetPadded(false)
	s.win.SetCloseIntercept(s.quit)
	s.win.Resize(fyne.NewSize(firstWidth, firstHeight))
	s.door = door{show: s.showProgress, step: s.stepProgress, hide: s.hideProgress, fail: s.Fail, idle: s.backupFinal, beats: heartbeat}
	s.build()
	s.bindKeys()
	s.win.SetOnDropped(s.dropped)
	s.relock()
	return s
}

// build makes pages and frame; it is done again when the language is switched. What is half typed is in the new pages too.
func (s *Shell) build() {
	remembered := s.rememberPages()
	s.pages = s.makePages()
	s.frame = newFrame(s)
	s.win.SetContent(container.NewStack(s.frame.content))
	s.loadPages()
	s.recallPages(remembered)
	s.goTo(s.current)
}

// Run shows the window until it is closed and gives the exit code of the program. The error is a NoWindow.
func (s *Shell) Run() (int, error) {
	if err := s.show(); err != nil {
		return 1, err
	}
	s.keeper.writer.start()
	s.watcher.start()
	s.bell.player.start()
	s.saver.writer.start()
	s.saver.on = true
	s.lock.checker.start()
	s.stopTick = startTicker(s.tick)
	s.sweep()
	defer log.Crash()
	s.app.Run()
	return s.exit, nil
}

// OpenAtStart opens a file as soon as the window is there.
func (s *Shell) OpenAtStart(path string) {
	s.app.Lifecycle().SetOnStarted(func() { s.OpenFile(path) })
}

// RunInline lets slow work run at once on the goroutine that asks for it: for tests and pictures, which have no event loop.
func (s *Shell) RunInline() { s.door.inline = true }

// SetClock lets the shell tell the time by another clock, for tests and pictures.
func (s *Shell) SetClock(now func() time.Time) { s.now, s.stamp = now, steady(now) }

// Tick is what is done about every second: for tests and measurements, which have no event loop.
func (s *Shell) Tick() { s.tick() }

// GoTo brings an area into view, counted from 0 down the rail.
func (s *Shell) GoTo(index int) { s.goTo(index) }

// Areas is the number of areas.
func (s *Shell) Areas() int { return len(s.pages) }

// Window gives the operator's window.
func (s *Shell) Window() fyne.Window { return s.win }

// openLog begins to log. Where there is no room for a log the program works without one.
func (s *Shell) openLog() { s.log, _ = log.Start(log.Folder(), s.version) }

func (s *Shell) applyTheme() {
	mode := look.Light
	if s.set.dark() {
		mode = look.Dark
	}
	s.app.Settings().SetTheme(look.New(mode, float32(s.set.percent())/100))
}

// changed is told every act after it was done, undo too.
func (s *Shell) changed(e *model.Entry) {
	s.touch()
	for _, a := range s.pages {
		a.page.Changed(e)
	}
	s.wall.changed(e)
	s.frame.status.show(s)
	s.frame.top.show(s)
}

func (s *Shell) loadPages() {
	for _, a := range s.pages {
		a.page.Load()
	}
	s.frame.status.show(s)
}

// choose brings an area into view that a person asks for, unless the open file has no use for it.
func (s *Shell) choose(index int) {
	if !s.barred(index) {
		s.goTo(index)
	}
}

// goTo brings an area into view. The page that leaves it is told, if it wants to know.
func (s *Shell) goTo(index int) {
	if leaving, ok := s.pages[s.current].page.(interface{ Hide() }); ok && index != s.current {
		leaving.Hide()
	}
	s.current = index
	s.frame.showArea(s, index)
	s.pages[index].page.Show()
}

func (s *Shell) tick() {
	s.watchClock()
	now := s.now()
	for _, a := range s.pages {
		if t, ok := a.page.(interface{ Tick(now time.Time) }); ok {
			t.Tick(now)
		}
	}
	s.wall.tick(now)
	s.tickBell()
	s.tickMessage()
	s.watchFile()
	s.tickBackups()
	s.keep(true)
	s.tickLock()
}

// quit closes the file and ends the program, unless a person thinks better of it.
func (s *Shell) quit() { s.leaving(s.end) }

// end closes the file and ends the program; nobody sees it while a last backup is made.
func (s *Shell) end() {
	s.door.abandon()
	if s.stopTick != nil {
		s.stopTick()
		s.stopTick = nil
	}
	s.keeper.writer.stop()
	s.watcher.stop()
	s.closeFile()
	s.wall.close()
	s.win.Hide()
	s.saver.writer.stop() // after a last backup
	s.fetchSaved()
	s.app.Quit()
}
