package shell

import (
	setup "benangmerah/app/pages/settings"
	"benangmerah/model/locale"
)

// switchLanguage makes the pages anew in the other language; the open file stays as it is.
func (s *Shell) switchLanguage() {
	other := locale.English
	if s.set.language() == locale.English {
		other = locale.Indonesian
	}
	s.set.setLanguage(other)
	s.translate()
	s.build()
	s.wall.paint()
}

func (s *Shell) switchDark() {
	s.set.setDark(!s.set.dark())
	s.restyle()
}

func (s *Shell) resizeText(by int) {
	s.set.setPercent(s.set.percent() + by)
	s.restyle()
}

// restyle shows everything in the theme that was chosen.
func (s *Shell) restyle() {
	s.applyTheme()
	s.loadPages()
	s.goTo(s.current)
}

func (s *Shell) switchWallTheme() {
	s.set.setWallDark(!s.set.wallDark())
	s.wall.paint()
}

// SwitchLanguage switches between Indonesian and English. The page of the settings, where it is asked for, comes back where it was.
func (s *Shell) SwitchLanguage() {
	s.switchLanguage()
	if page, ok := s.pages[s.current].page.(*setup.Page); ok {
		page.Open(setup.SectionComputer)
	}
}

// SwitchDark switches between the light and the dark look of the window.
func (s *Shell) SwitchDark() { s.switchDark() }

// ResizeText makes texts larger by a number of percent, smaller where it is negative; from 100 to 175.
func (s *Shell) ResizeText(by int) { s.resizeText(by) }

// SwitchWallTheme switches between the light and the dark look of the projector.
func (s *Shell) SwitchWallTheme() { s.switchWallTheme() }

// Dark says whether the window is dark.
func (s *Shell) Dark() bool { return s.set.dark() }

// WallDark says whether the projector is dark.
func (s *Shell) WallDark() bool { return s.set.wallDark() }

// TextPercent is the size of texts, from 100 to 175.
func (s *Shell) TextPercent() int { return s.set.percent() }

// About gives the version of the program and the path of its log.
func (s *Shell) About() (version, log string) { return s.version, s.log }
