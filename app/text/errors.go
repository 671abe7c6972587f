package text

import (
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Error gives an error with its sentences in a language. They are written in Indonesian where they arise; a sentence without a translation stays
// Indonesian rather than being lost.
func Error(e *model.Error, l locale.Language) *model.Error {
	if l != locale.English {
		return e
	}
	return e.In(func(template string) string {
		if english, ok := errorsInEnglish[template]; ok {
			return english
		}
		return template
	})
}
