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
	return e.In(inEnglish)
}

func inEnglish(template string) string {
	if english, ok := errorsInEnglish[template]; ok {
		return english
	}
	if english, ok := locale.Sentences()[template]; ok {
		return english
	}
	return template
}

// errorsInEnglish gives the English of every sentence of an error, by the Indonesian one.
var errorsInEnglish = map[string]string{}
