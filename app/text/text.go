// Package text holds every sentence of the window and the wall, each beside its translation, one file an area.
package text

import (
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	"benangmerah/model/locale"
)

// Sentence is a fixed sentence in both languages. It may hold verbs of package fmt, the same in both, and %n for a count, which is written with the thousands
// mark of the language: 2.228. Numbers that are no counts, such as years, versions and rows of a workbook, take %d.
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
	return fmt.Sprintf(template, grouped(template, args, l)...)
}

// grouped lets the whole numbers among the arguments of a template with %n be written as counts.
func grouped(template string, args []any, l locale.Language) []any {
	if !strings.Contains(template, "%n") {
		return args
	}
	args = slices.Clone(args)
	for i, a := range args {
		if v := reflect.ValueOf(a); v.IsValid() && v.CanInt() {
			args[i] = whole{a, int(v.Int()), l}
		}
	}
	return args
}

// whole is a whole number that %n writes as a count in a language, and any other verb as ever.
type whole struct {
	arg      any
	n        int
	language locale.Language
}

// Format implements fmt.Formatter.
func (w whole) Format(f fmt.State, verb rune) {
	if verb != 'n' {
		fmt.Fprintf(f, fmt.FormatString(f, verb), w.arg)
		return
	}
	io.WriteString(f, locale.FormatCount(w.n, w.language))
}

// Say gives sentences in the language that is switched on.
type Say func(s Sentence, args ...any) string
