package shell

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"benangmerah/app/text"
)

// menuKey opens the menu.
var menuKey = text.Plain(fyne.KeyF12)

// backupKey makes a backup: a copy under another name. Ctrl+D fills down where there is a grid, as in a spreadsheet.
var backupKey = text.CtrlShift(fyne.KeyS)

// backupsKey shows the backups.
var backupsKey = text.CtrlShift(fyne.KeyU)

// closeDayKey closes the day of the meeting.
var closeDayKey = text.CtrlShift(fyne.KeyD)

// group is a part of the menu.
type group struct {
	name     text.Sentence
	commands []text.Command
}

func (s *Shell) hasFile() bool { return s.file != nil }

func (s *Shell) canWrite() bool { return s.hasFile() && !s.ReadOnly() }

// groups gives every command there is now: those of the page in view first, then those of the window.
func (s *Shell) groups() []group {
	return []group{
		{text.GroupPage, s.pages[s.current].page.Commands()},
		{text.GroupGoto, s.areaCommands()},
		{text.GroupFile, []text.Command{
			{Name: text.CommandNew, Key: text.Ctrl(fyne.KeyN), Do: s.askNew},
			{Name: text.CommandOpen, Key: text.Ctrl(fyne.KeyO), Do: s.AskOpen},
			{Name: text.CommandSample, Do: s.OpenSample},
			{Name: text.CommandImport, Key: text.Ctrl(fyne.KeyI), Do: s.PickIncoming, On: s.hasFile},
			{Name: text.CommandNomenclature, Do: s.pickNomenclature, On: s.canWrite},
			{Name: text.CommandScenarios, Do: s.ShowScenarios, On: s.hasFile},
			{Name: text.CommandCodes, Do: s.checkCodes, On: s.hasFile},
			{Name: text.CommandLinks, Do: s.ShowLinks, On: s.hasFile},
			{Name: text.CommandConsistency, Do: s.ShowConsistency, On: s.hasFile},
			{Name: text.CommandTable, Do: s.askTable, On: s.hasAgencies},
			{Name: text.CommandParts, Do: s.askParts, On: s.canShare},
			{Name: text.CommandBackup, Key: backupKey, Do: s.backup, On: s.hasFile},
			{Name: text.CommandBackups, Key: backupsKey, Do: s.ShowBackups, On: s.hasFile},
			{Name: text.CommandSeal, Do: s.askSeal, On: s.hasFile},
			{Name: text.CommandCloseDay, Key: closeDayKey, Do: s.askCloseDay, On: s.canCloseDay},
			{Name: text.CommandMark, Do: s.askMark, On: s.canWrite},
			{Name: text.CommandCheck, Do: s.check, On: s.hasFile},
			{Name: text.CommandTrouble, Do: s.showTrouble, On: s.inTrouble},
			{Name: text.CommandRescue, Do: s.askRescue},
			{Name: text.CommandLog, Do: s.copyLog},
			{Name: text.CommandClose, Key: text.Ctrl(fyne.KeyW), Do: s.CloseFile, On: s.hasFile},
			{Name: text.CommandQuit, Key: text.Ctrl(fyne.KeyQ), Do: s.quit},
		}},
		{text.GroupEdit, []text.Command{
			{Name: text.CommandUndo, Key: text.Ctrl(fyne.KeyZ), Do: s.undo, On: s.hasFile},
			{Name: text.CommandRedo, Key: text.Ctrl(fyne.KeyY), Do: s.redo, On: s.hasFile},
			{Name: text.CommandFind, Key: text.Ctrl(fyne.KeyK), Do: s.find},
			{Name: text.CommandMenu, Key: menuKey, Do: s.showMenu},
			{Name: text.CommandKeys, Key: guideKey, Do: s.showGuide},
			{Name: text.CommandGuidePDF, Do: s.writeGuide},
		}},
		{text.GroupView, []text.Command{
			{Name: text.CommandLock, Key: lockKey, Do: s.lockNow},
			{Name: text.CommandLockPassword, Do: func() { s.askLockPassword(func() {}) }},
			{Name: text.CommandLanguage, Do: s.switchLanguage},
			{Name: text.CommandDark, Do: s.switchDark},
			{Name: text.CommandLarger, Key: text.Ctrl(fyne.KeyEqual), Do: func() { s.resizeText(textStep) }},
			{Name: text.CommandSmaller, Key: text.Ctrl(fyne.KeyMinus), Do: func() { s.resizeText(-textStep) }},
		}},
		{text.GroupWall, append([]text.Command{
			{Name: text.CommandProjector, Key: text.Plain(fyne.KeyF11), Do: s.wall.open},
			{Name: text.CommandWallTitle, Do: s.ShowTitle, On: s.hasFile},
			{Name: text.CommandWallReadiness, Do: func() { s.ShowReadiness(0) }, On: s.hasAgencies},
			{Name: text.CommandNextPage, Key: text.Ctrl(fyne.KeyRight), Do: s.wall.nextPage, On: s.hasFile},
			{Name: text.CommandPrevPage, Key: text.Ctrl(fyne.KeyLeft), Do: s.wall.previousPage, On: s.hasFile},
			{Name: text.CommandFreeze, Key: text.Ctrl(fyne.KeyE), Do: s.ToggleFreeze},
			{Name: text.CommandBlank, Key: text.Ctrl(fyne.KeyB), Do: s.ToggleBlank},
			{Name: text.CommandWallTheme, Key: text.Ctrl(fyne.KeyL), Do: s.switchWallTheme},
		}, append(s.roomCommands(), s.chartCommands()...)...)},
	}
}

func (s *Shell) areaCommands() []text.Command {
	var list []text.Command
	for i, a := range s.pages {
		list = append(list, text.Command{Name: a.name, Key: a.key, Do: func() { s.choose(i) }})
	}
	return list
}

// commands gives every command that can be done now.
func (s *Shell) commands() []text.Command {
	var list []text.Command
	for _, g := range s.groups() {
		list = append(list, g.commands...)
	}
	return slices.DeleteFunc(list, func(c text.Command) bool { return !c.Enabled() })
}

// press does the command of a key, if there is one that can be done now. Under something that covers the window only Esc
// and the keys of that do anything.
func (s *Shell) press(key text.Key) {
	s.touch()
	if s.covered() {
		s.pressCover(key)
		return
	}
	for _, c := range s.commands() {
		if c.Key == key {
			c.Do()
			return
		}
	}
	if key == escapeKey {
		s.escape()
	}
}

// escape is Esc where the page in view has no use for it: it cancels the slow work that is shown, else it takes a message away.
func (s *Shell) escape() {
	if s.door.shown {
		s.door.stop()
		return
	}
	s.hush()
}

// bindKeys lets both windows take every key and chord that no focused widget uses: whichever of them has the keyboard, it is the operator's.
func (s *Shell) bindKeys() {
	s.win.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { s.press(text.Plain(e.Name)) })
	for _, c := range []fyne.Canvas{s.win.Canvas(), s.wall.win.Canvas()} {
		s.bindChords(c)
	}
	s.wall.win.Dead = s.lock.locked
	s.wall.win.OnKey = func(e *fyne.KeyEvent) { s.press(text.Plain(e.Name)) }
}

// bindChords binds the chords of all pages and of the window. Which command a chord does is looked up when it is pressed, since it depends on the
// page in view.
func (s *Shell) bindChords(c fyne.Canvas) {
	c.AddShortcut(&fyne.ShortcutUndo{}, func(fyne.Shortcut) { s.press(text.Ctrl(fyne.KeyZ)) })
	c.AddShortcut(&fyne.ShortcutRedo{}, func(fyne.Shortcut) { s.press(text.Ctrl(fyne.KeyY)) })
	var all []text.Command
	for _, a := range s.pages {
		all = append(all, a.page.Commands()...)
	}
	for _, g := range s.groups() {
		all = append(all, g.commands...)
	}
	for _, command := range all {
		if key := command.Key; key.Modifier != 0 {
			c.AddShortcut(&desktop.CustomShortcut{KeyName: key.Name, Modifier: key.Modifier}, func(fyne.Shortcut) { s.press(key) })
		}
	}
}
