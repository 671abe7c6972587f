package programme

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
)

// formulas are the formulae as they are written, the one that is shown first.
var formulas = map[model.Formula]string{model.Ratio: "R/T", model.Inverse: "T/R", model.Complement: "(2T−R)/T"}

// formulaOrder and directionOrder are the orders in which they are offered.
var (
	formulaOrder   = []model.Formula{model.Ratio, model.Inverse, model.Complement}
	directionOrder = []model.Direction{model.Higher, model.Lower, model.Keep}
)

func formulaText(f model.Formula) string { return formulas[f] }

// directionWords are what people write for the directions, in both languages, beside the words that are shown.
var directionWords = map[model.Direction][]text.Sentence{
	model.Higher: {text.ProgrammeHigher, text.EntryRises, text.EntryRisesBetter},
	model.Lower:  {text.ProgrammeLower, text.EntryFalls, text.EntryFallsBetter},
	model.Keep:   {text.ProgrammeKeep, text.EntryKeeps},
}

// readDirection finds the direction that words begin with; "" for none.
func readDirection(typed string) model.Direction {
	typed = strings.ToLower(strings.TrimSpace(typed))
	for _, d := range directionOrder {
		for _, s := range directionWords[d] {
			if strings.HasPrefix(strings.ToLower(s.ID), typed) || strings.HasPrefix(strings.ToLower(s.EN), typed) {
				return d
			}
		}
	}
	return ""
}

// readFormula finds a formula however its signs are written; "" for none.
func readFormula(typed string) model.Formula {
	plain := func(s string) string {
		return strings.NewReplacer(" ", "", "−", "-", "–", "-", "×", "", "*", "", "(", "", ")", "").Replace(strings.ToUpper(s))
	}
	for _, f := range formulaOrder {
		if plain(formulas[f]) == plain(typed) {
			return f
		}
	}
	return ""
}

// readField gives what an act takes of what was typed into a field, or the sentence that says why not.
func (p *Page) readField(f model.Field, typed string) (value, refusal string) {
	typed = strings.TrimSpace(typed)
	switch {
	case f == model.FieldIndicator && typed == "":
		return "", p.desk.Say(text.EntryIndicatorGone)
	case f == model.FieldName && typed == "":
		return "", p.desk.Say(text.EntryNameGone)
	case typed == "":
		return "", ""
	case f == model.FieldDirection:
		if value = string(readDirection(typed)); value == "" {
			refusal = p.desk.Say(text.EntryDirectionWhat)
		}
		return value, refusal
	case f == model.FieldFormula:
		if value = string(readFormula(typed)); value == "" {
			refusal = p.desk.Say(text.EntryFormulaWhat)
		}
		return value, refusal
	case f == model.FieldMission:
		number, _, _ := strings.Cut(typed, " ")
		return strings.Trim(number, ".:"), ""
	default:
		return typed, ""
	}
}

// splitCode parts what was typed as a name into a code and a name. current is the code that the line has, which may be of any form.
func splitCode(typed, current string) (code, name string) {
	typed = strings.TrimSpace(typed)
	first, rest, _ := strings.Cut(typed, " ")
	if first != "" && (first == current || likeCode(first)) {
		return first, strings.TrimSpace(rest)
	}
	return "", typed
}

// likeCode says whether a word is a code rather than the beginning of a name: segments with dots between them and a figure or a placeholder in it.
func likeCode(word string) bool {
	if !strings.Contains(word, ".") || strings.HasSuffix(word, ".") || strings.HasPrefix(word, ".") {
		return false
	}
	return strings.ContainsAny(word, "0123456789X") && strings.Trim(word, "0123456789.-ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}
