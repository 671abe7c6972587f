package settings_test

import (
	"strings"
	"testing"
	"time"

	"benangmerah/app/look"
	"benangmerah/app/pages/settings"
	"benangmerah/app/uitest"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// desk is the window that the page is tested in.
type desk struct {
	*uitest.Desk
	page     *settings.Page
	dark     bool
	wallDark bool
	sound    bool
	percent  int
	minutes  int    // of the lock
	title    bool   // of the lock
	written  string // the text of many lines that is written
	asked    string // the one that stood there
	tried    int    // how often the mail server was tried
	kept     int    // how often its password was asked for
	every    int    // minutes between backups
	second   string // the second folder for them
	lists    int    // how often their list was asked for
}

func (d *desk) Dark() bool                   { return d.dark }
func (d *desk) WallDark() bool               { return d.wallDark }
func (d *desk) TextPercent() int             { return d.percent }
func (d *desk) About() (version, log string) { return "0.1.0", "/tempat/benangmerah.log" }
func (d *desk) Sound() bool                  { return d.sound }
func (d *desk) SwitchSound()                 { d.sound = !d.sound }
func (d *desk) LockMinutes() int             { return d.minutes }
func (d *desk) SetLockMinutes(n int)         { d.minutes = n }
func (d *desk) LockTitle() bool              { return d.title }
func (d *desk) SwitchLockTitle()             { d.title = !d.title }
func (d *desk) SwitchWallTheme()             { d.wallDark = !d.wallDark }

func (d *desk) BackupEvery() int           { return d.every }
func (d *desk) SetBackupEvery(minutes int) { d.every = minutes }
func (d *desk) BackupPlace() string        { return "/rapat/kota – cadangan" }
func (d *desk) BackupFolder() string       { return d.second }
func (d *desk) PickBackupFolder()          { d.second = "/media/flashdisk" }
func (d *desk) DropBackupFolder()          { d.second = "" }
func (d *desk) ShowBackups()               { d.lists++ }

func (d *desk) TryPost()      { d.tried++ }
func (d *desk) KeepPassword() { d.kept++ }

func (d *desk) AskText(_, _, start string, done func(written string) (refusal string)) {
	d.asked = start
	if refusal := done(d.written); refusal != "" {
		d.Tell(refusal)
	}
}

// Now is the Friday before the meeting where no clock is set.
func (d *desk) Now() time.Time {
	if d.Clock.IsZero() {
		return time.Date(2027, 1, 15, 2, 0, 0, 0, time.UTC)
	}
	return d.Clock
}

func (d *desk) SwitchDark() {
	d.dark = !d.dark
	d.restyle()
}

func (d *desk) ResizeText(by int) {
	d.percent = min(max(d.percent+by, 100), 175)
	d.restyle()
}

func (d *desk) restyle() {
	d.App.Settings().SetTheme(d.theme())
	d.page.Load()
}

func (d *desk) theme() look.Theme {
	mode := look.Light
	if d.dark {
		mode = look.Dark
	}
	return look.New(mode, float32(d.percent)/100)
}

// SwitchLanguage makes the page anew, as the window does, and leads back to the section.
func (d *desk) SwitchLanguage() {
	d.Speaks = locale.English - d.Speaks
	d.build()
	d.page.Open(settings.SectionComputer)
}

// open shows the page over a file, which may be nil.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{Desk: &uitest.Desk{T: t, File: file}, percent: 100}
	for _, w := range with {
		w(d)
	}
	d.Start(d.theme())
	d.build()
	d.page.Show()
	return d
}

func (d *desk) build() {
	d.page = settings.New(d)
	d.Put(d.page)
}

// wantsAct asks that n acts have been done since, and that the last one is of that name.
func (d *desk) wantsAct(since, n int, name string) {
	d.T.Helper()
	if got := len(d.File.Entries) - since; got != n || d.Last().Act != name {
		d.T.Errorf("%d acts, the last one %q; want %d and %q", got, d.Last().Act, n, name)
	}
}

func (d *desk) wants(texts ...string) {
	d.T.Helper()
	for _, text := range texts {
		if !d.reads(text) {
			d.T.Errorf("nothing reads %q; the window reads %q", text, d.Texts())
		}
	}
}

// reads tells whether the window reads a sentence that may be broken into lines, from the beginning of one.
func (d *desk) reads(sentence string) bool {
	lines := d.Texts()
	for rest := sentence; ; {
		longest := ""
		for _, line := range lines {
			if strings.HasPrefix(line, rest) {
				return true
			}
			if strings.HasPrefix(rest, line+" ") && len(line) > len(longest) {
				longest = line
			}
		}
		if longest == "" {
			return false
		}
		rest = rest[len(longest)+1:]
	}
}

// empty puts nothing but a blank into the cell under the cursor.
func (d *desk) empty() {
	d.Press("Enter", "Ctrl+A")
	d.enter(" ", "Enter")
}

func (d *desk) wantsNot(texts ...string) {
	d.T.Helper()
	for _, text := range texts {
		if d.reads(text) {
			d.T.Errorf("the window reads %q", text)
		}
	}
}

// goTo moves the cursor from the top left of the table with the focus to a cell.
func (d *desk) goTo(row, col int) {
	d.Press("Ctrl+Home")
	for range row {
		d.Press("Down")
	}
	for range col {
		d.Press("Right")
	}
}

// enter types a text into the cell under the cursor and ends it with a key.
func (d *desk) enter(typed, key string) {
	d.Type(typed)
	d.Press(key)
}

// pasteAs puts a block on the clipboard and pastes it under the cursor.
func (d *desk) pasteAs(block string) {
	d.App.Clipboard().SetContent(block)
	d.Press("Ctrl+V")
}
