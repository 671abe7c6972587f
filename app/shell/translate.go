package shell

import (
	"fyne.io/fyne/v2/lang"

	"benangmerah/app/log"
	"benangmerah/assets"
	"benangmerah/model/locale"
)

// translate lets Fyne's own dialogs and menus speak the language that is switched on. Fyne goes by the system's locale and no API changes
// that: the texts are registered as those of that locale, whatever it is, and again at every switch.
func (s *Shell) translate() {
	texts := assets.FyneIndonesian
	if s.Language() == locale.English {
		texts = assets.FyneEnglish
	}
	if err := lang.AddTranslationsForLocale(texts, lang.SystemLocale()); err != nil {
		log.Error(log.Unexpected, err)
	}
}
