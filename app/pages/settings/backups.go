package settings

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/keeping"
)

// Backups is what the section of backups asks of the window.
type Backups interface {
	// BackupEvery is after how many minutes with acts a backup is made, 0 where none is.
	BackupEvery() int
	SetBackupEvery(minutes int)
	// BackupPlace is the folder beside the open file, BackupFolder the second one; "" where there is none.
	BackupPlace() string
	BackupFolder() string
	PickBackupFolder()
	DropBackupFolder()
	// ShowBackups shows the list.
	ShowBackups()
}

// saving is how backups of the open file are made.
type saving struct {
	every          int
	beside, second string
}

// backupSection is how often backups are made, where they go, and what is kept. They are choices of this computer.
func (p *Page) backupSection() *section {
	f := &form[saving]{page: p, local: true, fields: p.backupFields()}
	f.read = func(*model.Plan) saving {
		return saving{p.desk.BackupEvery(), p.desk.BackupPlace(), p.desk.BackupFolder()}
	}
	f.write = func(_, after saving) string {
		p.desk.SetBackupEvery(after.every)
		f.load(false)
		p.list.Refresh()
		return ""
	}
	f.build()
	s := &section{page: p, title: text.SettingsBackups, local: true, missing: func() *parts.EmptyState { return nil }}
	s.summary = func(*model.Plan) state { return state{sum: p.everyName(p.desk.BackupEvery())} }
	return s.build(text.SettingsBackupsAbout, f.grid, f)
}

func (p *Page) backupFields() []field[saving] {
	say, rules := p.desk.Say, keeping.Usual()
	fact := func(title text.Sentence, of func(c *saving) string) field[saving] {
		return field[saving]{column: parts.Column{Title: say(title)}, show: func(c *saving) parts.Cell { return parts.Cell{Text: of(c)} }}
	}
	return []field[saving]{
		choice(p, parts.Column{Title: say(text.SettingsBackupsEvery)}, p.everies, func(c *saving) *int { return &c.every }).about(say(text.SettingsBackupsEveryFor)),
		fact(text.SettingsBackupsBeside, func(c *saving) string { return c.beside }),
		{column: parts.Column{Title: say(text.SettingsBackupsSecond)}, remark: say(text.SettingsBackupsPick), show: p.secondCell, open: p.turnSecond},
		fact(text.SettingsBackupsKept, func(*saving) string {
			return say(text.SettingsBackupsRules, rules.All, rules.Days, rules.Weeks, rules.Months)
		}),
		{
			column: parts.Column{Title: say(text.SettingsBackupsShow)}, remark: say(text.SettingsBackupsShowFor), open: p.showBackups,
			show: func(*saving) parts.Cell { return parts.Cell{Chip: say(text.SettingsBackupsOpen)} },
		},
	}
}

func (p *Page) secondCell(c *saving) parts.Cell {
	if c.second == "" {
		return parts.Cell{Chip: p.desk.Say(text.SettingsBackupsNoSecond), Tone: parts.Muted}
	}
	return parts.Cell{Text: c.second}
}

// turnSecond asks for the second folder, or leaves out the one that was chosen.
func (p *Page) turnSecond() {
	if p.desk.BackupFolder() != "" {
		p.desk.DropBackupFolder()
	} else {
		p.desk.PickBackupFolder()
	}
}

func (p *Page) showBackups() {
	if p.desk.Plan() == nil {
		p.desk.Tell(p.desk.Say(text.SettingsNoFile))
		return
	}
	p.desk.ShowBackups()
}

// everies are the times after which a backup is made.
func (p *Page) everies() []option[int] {
	var list []option[int]
	for _, minutes := range []int{10, 20, 30, 60, 0} {
		list = append(list, option[int]{value: minutes, name: p.everyName(minutes)})
	}
	return list
}

func (p *Page) everyName(minutes int) string {
	if minutes == 0 {
		return p.desk.Say(text.SettingsBackupsNever)
	}
	return p.desk.Say(text.SettingsBackupsMinutes, minutes)
}
