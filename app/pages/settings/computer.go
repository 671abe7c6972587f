package settings

import (
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// computer is the choices of this computer, which hold whichever file is open.
type computer struct {
	language       locale.Language
	dark, wallDark bool
	sound          bool
	percent        int
	lockMinutes    int
	lockTitle      bool
	version, log   string
}

// computerSection is the choices of this computer. They are no acts: they are kept at once, and outside of the file.
func (p *Page) computerSection() *section {
	f := &form[computer]{page: p, local: true, fields: p.computerFields()}
	f.read = func(*model.Plan) computer { return p.computer() }
	f.write = func(before, after computer) string {
		p.setUp(before, after)
		f.load(false)
		p.list.Refresh()
		return ""
	}
	f.build()
	s := &section{page: p, title: text.SettingsComputer, local: true, missing: func() *parts.EmptyState { return nil }}
	s.summary = func(*model.Plan) state {
		c := p.computer()
		return state{sum: p.desk.Say(text.SettingsComputerSum, languageName(c.language), c.percent)}
	}
	return s.build(text.SettingsComputerAbout, f.grid, f)
}

func (p *Page) computer() computer {
	version, log := p.desk.About()
	return computer{
		language: p.desk.Language(), dark: p.desk.Dark(), wallDark: p.desk.WallDark(), sound: p.desk.Sound(), percent: p.desk.TextPercent(),
		lockMinutes: p.desk.LockMinutes(), lockTitle: p.desk.LockTitle(), version: version, log: log,
	}
}

// setUp makes the choice in which after differs from before.
func (p *Page) setUp(before, after computer) {
	switch {
	case before.language != after.language:
		p.desk.SwitchLanguage()
	case before.dark != after.dark:
		p.desk.SwitchDark()
	case before.wallDark != after.wallDark:
		p.desk.SwitchWallTheme()
	case before.sound != after.sound:
		p.desk.SwitchSound()
	case before.lockMinutes != after.lockMinutes:
		p.desk.SetLockMinutes(after.lockMinutes)
	case before.lockTitle != after.lockTitle:
		p.desk.SwitchLockTitle()
	case before.percent != after.percent:
		p.desk.ResizeText(after.percent - before.percent)
	}
}

func (p *Page) computerFields() []field[computer] {
	say := p.desk.Say
	fact := func(title text.Sentence, of func(c *computer) string) field[computer] {
		return field[computer]{column: parts.Column{Title: say(title)}, show: func(c *computer) parts.Cell { return parts.Cell{Text: of(c)} }}
	}
	return []field[computer]{
		choice(p, parts.Column{Title: say(text.SettingsLanguage)}, languages, func(c *computer) *locale.Language { return &c.language }).about(say(text.SettingsLanguageFor)),
		choice(p, parts.Column{Title: say(text.SettingsTheme)}, p.themes, func(c *computer) *bool { return &c.dark }),
		choice(p, parts.Column{Title: say(text.SettingsTextSize)}, percents, func(c *computer) *int { return &c.percent }).about(say(text.SettingsTextSizeFor)),
		choice(p, parts.Column{Title: say(text.SettingsWall)}, p.themes, func(c *computer) *bool { return &c.wallDark }).about(say(text.SettingsWallFor)),
		choice(p, parts.Column{Title: say(text.SettingsSound)}, p.sounds, func(c *computer) *bool { return &c.sound }).about(say(text.SettingsSoundFor)),
		choice(p, parts.Column{Title: say(text.SettingsLock)}, p.lockTimes, func(c *computer) *int { return &c.lockMinutes }).about(say(text.SettingsLockFor)),
		choice(p, parts.Column{Title: say(text.SettingsLockWall)}, p.lockWalls, func(c *computer) *bool { return &c.lockTitle }),
		fact(text.SettingsVersion, func(c *computer) string { return c.version }),
		fact(text.SettingsLog, func(c *computer) string { return c.log }).about(say(text.SettingsLogFor)),
	}
}

// languages are each named in themselves.
func languages() []option[locale.Language] {
	var list []option[locale.Language]
	for _, l := range []locale.Language{locale.Indonesian, locale.English} {
		list = append(list, option[locale.Language]{value: l, name: languageName(l)})
	}
	return list
}

func languageName(l locale.Language) string { return text.SettingsLanguageName.In(l) }

func (p *Page) themes() []option[bool] {
	return []option[bool]{{value: false, name: p.desk.Say(text.SettingsLight)}, {value: true, name: p.desk.Say(text.SettingsDark)}}
}

func (p *Page) sounds() []option[bool] {
	return []option[bool]{{value: false, name: p.desk.Say(text.SettingsSoundOff)}, {value: true, name: p.desk.Say(text.SettingsSoundOn)}}
}

// percents are the sizes of text.
func percents() []option[int] {
	var list []option[int]
	for n := 100; n <= 175; n += 25 {
		list = append(list, option[int]{value: n, name: strconv.Itoa(n) + "%"})
	}
	return list
}
