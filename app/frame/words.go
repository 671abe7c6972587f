package frame

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"benangmerah/model"
)

// Dash stands where nothing is said.
const Dash = "–"

// Dotted puts texts beside each other with a dot between them, leaving out empty ones.
func Dotted(texts ...string) string { return Joined(" · ", texts...) }

// Joined puts texts beside each other with something between them, leaving out empty ones.
func Joined(between string, texts ...string) string {
	var kept []string
	for _, t := range texts {
		if t != "" {
			kept = append(kept, t)
		}
	}
	return strings.Join(kept, between)
}

// Lower writes a name as it stands within a sentence.
func Lower(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToLower(first)) + name[size:]
}

// OrDash gives what is said on one line, or a Dash where nothing is.
func OrDash(said string) string { return cmp.Or(OneLine(said), Dash) }

// OneLine gives what is said on one line, with single blanks.
func OneLine(said string) string { return strings.Join(strings.Fields(said), " ") }

// Words splits what was typed into a search, in the form that Holds compares.
func Words(typed string) []string { return strings.Fields(strings.ToLower(typed)) }

// Holds says whether texts together hold all words.
func Holds(words []string, texts ...string) bool {
	if len(words) == 0 {
		return true
	}
	return model.HoldsAll(strings.ToLower(strings.Join(texts, " ")), words)
}
