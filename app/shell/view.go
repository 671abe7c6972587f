package shell

import (
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
