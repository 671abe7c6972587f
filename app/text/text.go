// Package text holds every sentence of the window and the wall, each beside its translation, one file an area.
package text

import (
	"fmt"

	"benangmerah/model/locale"
)

// Sentence is a fixed sentence in both languages. It may hold verbs of package fmt, the same in both.
type Sentence struct{ ID, EN string }

// In gives the sentence in a language with its arguments filled in.
func (s Sentence) In(l locale.Language, args ...any) string {
	template := s.ID
	if l == locale.English {
		template = s.EN
	}
	if len(args) == 0 {
		return template
	}
	return fmt.Sprintf(template, args...)
}

// Say gives sentences in the language that is switched on.
type Say func(s Sentence, args ...any) string
