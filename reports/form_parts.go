package reports

import (
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/reports/paper"
)

// Part names a part of the berita acara behind its text: an annex.
type Part string

// The parts. The text itself, PartBody, always comes first and cannot be left out.
const (
	PartBody        Part = "body"
	PartAttendance  Part = "attendance"
	PartAgreed      Part = "agreed"
	PartOpen        Part = "open"
	PartDirectives  Part = "directives"
	PartCorrections Part = "corrections"
	PartPriorities  Part = "priorities"
)

// Parts lists the annexes in their usual order.
func Parts() []Part {
	return []Part{PartAttendance, PartAgreed, PartOpen, PartDirectives, PartCorrections, PartPriorities}
}

// ParseParts reads the annexes of a model.PaperForm: names with commas between, "" for all in the usual order, "body" alone for none. It refuses names that
// there are not and one that stands twice.
func ParseParts(text string) ([]Part, error) {
	if strings.TrimSpace(text) == "" {
		return Parts(), nil
	}
	var list []Part
	for _, name := range strings.Split(text, ",") {
		switch part := Part(strings.ToLower(strings.TrimSpace(name))); {
		case part == PartBody || part == "":
		case !slices.Contains(Parts(), part):
			return nil, model.Invalidf("Pilih attendance, agreed, open, directives, corrections, atau priorities.", "Bagian %q tidak dikenal.", name)
		case slices.Contains(list, part):
			return nil, model.Invalidf("Tulis setiap bagian satu kali.", "Bagian %q disebut dua kali.", name)
		default:
			list = append(list, part)
		}
	}
	return list, nil
}

// WriteParts writes what ParseParts reads.
func WriteParts(list []Part) string {
	if len(list) == 0 {
		return string(PartBody)
	}
	names := make([]string, len(list))
	for i, p := range list {
		names[i] = string(p)
	}
	return strings.Join(names, ",")
}

// annexes gives the annexes that the paper has, in their order. Parts that cannot be read are the usual ones; there is none of rankings where none may be seen.
func (c *composer) annexes() []Part {
	list, err := ParseParts(c.form.Parts)
	if err != nil {
		list = Parts()
	}
	return slices.DeleteFunc(list, func(p Part) bool { return p == PartPriorities && len(c.rankings()) == 0 })
}

// has says whether the paper has an annex.
func (c *composer) has(p Part) bool { return slices.Contains(c.parts, p) }

// annexNumber gives the number of an annex, "II", by its place; "" where the paper does not have it.
func (c *composer) annexNumber(p Part) string {
	return AnnexNumber(slices.Index(c.parts, p) + 1)
}

// AnnexNumber gives the number of the n-th annex, from 1: "II"; "" for one that there cannot be.
func AnnexNumber(n int) string {
	numbers := [...]string{"", "I", "II", "III", "IV", "V", "VI"}
	if n < 0 || n >= len(numbers) {
		return ""
	}
	return numbers[n]
}

// PartTitle gives the title of an annex in a wording.
func (w Wording) PartTitle(p Part) string {
	return map[Part]string{
		PartAttendance: w.AnnexAttendance, PartAgreed: w.AnnexAgreed, PartOpen: w.AnnexOpen, PartDirectives: w.AnnexDirectives,
		PartCorrections: w.AnnexCorrections, PartPriorities: w.Priorities.Annex,
	}[p]
}

// sections are the text and the annexes in their order.
func (c *composer) sections() []paper.Section {
	list := []paper.Section{{Blocks: c.body()}}
	for _, p := range c.parts {
		list = append(list, paper.Section{Landscape: p != PartAttendance, Blocks: c.part(p)})
	}
	return list
}

// part composes an annex.
func (c *composer) part(p Part) []paper.Block {
	switch p {
	case PartAttendance:
		return c.attendance()
	case PartAgreed:
		return c.agreed()
	case PartOpen:
		return c.open()
	case PartDirectives:
		return c.directives()
	case PartCorrections:
		return c.corrections()
	default:
		return c.priorities()
	}
}
