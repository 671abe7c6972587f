package monev

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/model"
)

// Recurrence is an obstacle that was told of in an earlier year too. Line says that it was of the same line, else it was of another one of the same agency.
type Recurrence struct {
	Now, Before *model.Evaluation
	Line        bool
	Likeness    int // percent of the words that both have
}

// How like two obstacles must be to count as one: of the same line, and of another.
const (
	likeHere  = 40
	likeThere = 60
)

// Recurring gives the obstacles of a year that were told of in an earlier one, in the order of the plan, each beside the latest and most like. The words of both are compared
// without case, accents and punctuation; short ones do not count.
func Recurring(p *model.Plan, year int) (list []Recurrence) {
	before := map[model.ID][]told{} // by agency
	for _, a := range p.Agencies.Of(0) {
		for _, l := range p.Lines.Of(a.ID) {
			for _, e := range p.Evaluations.Of(l.ID) {
				if words := wordsOf(e.Obstacle); e.Year < year && len(words) > 0 {
					before[a.ID] = append(before[a.ID], told{e, l, words})
				}
			}
		}
	}
	for _, a := range p.Agencies.Of(0) {
		for _, l := range p.Lines.Of(a.ID) {
			for _, e := range p.Evaluations.Of(l.ID) {
				if e.Year != year {
					continue
				}
				if r, found := (told{e, l, wordsOf(e.Obstacle)}).again(before[a.ID]); found {
					list = append(list, r)
				}
			}
		}
	}
	return list
}

// told is an obstacle of a line.
type told struct {
	said  *model.Evaluation
	line  *model.Line
	words map[string]bool
}

// again finds the one that it is most like, of those of the same line first, then the latest.
func (t told) again(before []told) (best Recurrence, found bool) {
	var all []Recurrence
	for _, b := range before {
		r := Recurrence{Now: t.said, Before: b.said, Line: sameLine(t.line, b.line), Likeness: likeness(t.words, b.words)}
		if r.Likeness >= likeThere || r.Line && r.Likeness >= likeHere {
			all = append(all, r)
		}
	}
	if len(all) == 0 {
		return best, false
	}
	return slices.MinFunc(all, func(a, b Recurrence) int {
		return cmp.Or(first(b.Line, a.Line), cmp.Compare(b.Likeness, a.Likeness), cmp.Compare(b.Before.Year, a.Before.Year), cmp.Compare(b.Before.Quarter, a.Before.Quarter),
			cmp.Compare(a.Before.ID, b.Before.ID))
	}), true
}

func first(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	default:
		return -1
	}
}

// sameLine says whether two lines are the same one, of whichever year.
func sameLine(a, b *model.Line) bool {
	return a == b || a.Agency == b.Agency && a.SubUnit == b.SubUnit && a.Code == b.Code
}

const shortWord = 3 // letters; "dan", "di", "ke", "yang" say nothing of their own

func wordsOf(text string) map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.Fields(model.FoldWords(text)) {
		if len([]rune(w)) > shortWord && w != "yang" {
			words[w] = true
		}
	}
	return words
}

// likeness is the share in percent of all words of two texts that both have.
func likeness(a, b map[string]bool) int {
	both := 0
	for w := range a {
		if b[w] {
			both++
		}
	}
	all := len(a) + len(b) - both
	if all == 0 {
		return 0
	}
	return 100 * both / all
}
