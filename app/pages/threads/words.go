package threads

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"benangmerah/app/look"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// tightScale is the size of texts from which on there is no room for everything.
const tightScale = 1.2

func tight() bool { return look.Scale() >= tightScale }

// dotted puts texts beside each other with a dot between them, leaving out empty ones.
func dotted(texts ...string) string { return joined(" · ", texts...) }

func joined(between string, texts ...string) string {
	var kept []string
	for _, t := range texts {
		if t != "" {
			kept = append(kept, t)
		}
	}
	return strings.Join(kept, between)
}

// lower writes a name as it stands within a sentence.
func lower(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToLower(first)) + name[size:]
}

func wordsOf(typed string) []string { return strings.Fields(strings.ToLower(typed)) }

// holds says whether a text in lower case holds all words.
func holds(words []string, folded string) bool {
	for _, w := range words {
		if !strings.Contains(folded, w) {
			return false
		}
	}
	return true
}

// oneLine takes line breaks and doubled blanks out of a text.
func oneLine(said string) string { return strings.Join(strings.Fields(said), " ") }

// labelOf names an agency in a few words, "" for none.
func labelOf(plan *model.Plan, id model.ID) string {
	if a := plan.Agencies.Get(id); a != nil {
		return a.Label()
	}
	return ""
}

func (p *Page) short(d model.Date) string { return locale.FormatDateShort(d, p.desk.Language()) }
