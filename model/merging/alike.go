package merging

import (
	"cmp"
	"strconv"
	"strings"

	"benangmerah/model"
)

// alike is what makes two records that were added on two copies the same thing.
type alike struct {
	kind     model.Kind
	of, with model.ID
	words    string
}

// alikeOf gives that of a record; named is false for what is told apart by its ID alone, such as what was said.
func alikeOf(r model.Record) (what alike, named bool) {
	what.kind = r.Kind()
	switch r := r.(type) {
	case *model.Agency:
		what.words = r.Code
	case *model.Fund:
		what.words = r.Code + "\x00" + sameWords(r.Name)
	case *model.Line:
		what.of, what.with, what.words = r.Agency, r.SubUnit, strconv.Itoa(r.Year)+"\x00"+r.Code
	case *model.Indicator:
		what.of, what.words = r.Line, sameWords(r.Text)
	case *model.Official:
		what.words = string(r.Role) + "\x00" + sameWords(r.Office)
	case *model.Participant:
		what.of, what.with, what.words = r.Day, r.Agency, sameWords(r.Office)+"\x00"+sameWords(r.Name)
	case *model.Meeting:
		what.words = strconv.Itoa(r.Year) + "\x00" + r.Base.String()
	case *model.Ranking:
		what.words = strconv.Itoa(r.Year) + "\x00" + sameWords(r.Name)
	case *model.Criterion:
		what.of, what.words = r.Ranking, sameWords(r.Name)
	case *model.Scorer:
		what.of, what.words = r.Ranking, sameWords(r.Office)
	case *model.Candidate:
		what.of, what.with, what.words = r.Ranking, cmp.Or(r.Line, r.Submission), sameWords(r.Name)
	case *model.Cohort:
		what.words = sameWords(r.Name)
	case *model.Requirement:
		what.of, what.words = r.Cohort, sameWords(r.Name)
	case *model.Quota:
		what.of, what.words = r.Cohort, string(r.By)+"\x00"+sameWords(r.Value)
	case *model.Scenario:
		what.words = sameWords(r.Name)
	case *model.Refocusing:
		what.words = sameWords(r.Name)
	case *model.RefocusUnit:
		what.of, what.with, what.words = r.Refocusing, r.Line, sameWords(r.Group)+"\x00"+sameWords(r.Name)+"\x00"+strconv.FormatInt(int64(r.Fund), 10)
	case *model.RoadGroup:
		what.with = r.Actor
	case *model.RoadTheme:
	case *model.KeptPanel:
		what.words = sameWords(r.Name)
	default:
		return other(r)
	}
	return what, true
}

// other gives it for what has a number, a date or the things that it joins for a name.
func other(r model.Record) (what alike, named bool) {
	what.kind, what.of = r.Kind(), model.Owner(r)
	switch r := r.(type) {
	case *model.Mission:
		what.words = strconv.Itoa(r.Number)
	case *model.SubUnit:
		what.words = r.Code
	case *model.Ceiling:
		what.with, what.words = r.Fund, strconv.Itoa(r.Year)
	case *model.Target:
		what.words = strconv.Itoa(r.Year) + "\x00" + strconv.Itoa(int(r.Stage))
	case *model.Budget:
		what.with, what.words = r.Fund, strconv.Itoa(r.Year)+"\x00"+strconv.Itoa(int(r.Stage))
	case *model.Day:
		what.words = string(r.Date)
	case *model.Slot:
		return slotLike(r, what)
	case *model.Decision:
		what.with, what.words = r.Line, strconv.FormatInt(int64(r.Meeting), 10)
	case *model.CatalogEntry:
		what.words = string(r.Half) + "\x00" + r.Code
	case *model.Redraft:
		what.words = r.Paragraph
	case *model.PaperSentence:
		what.words = r.Name
	default:
		return what, false
	}
	return what, true
}

// slotLike gives it for a slot. An agency is heard once on a day, a day is opened and closed once, and what begins at a fixed hour is known by that; a pause that comes
// after whatever was before it may be one of several.
func slotLike(r *model.Slot, what alike) (alike, bool) {
	what.with, what.words = r.Agency, string(r.Purpose)+"\x00"+sameWords(r.Title)+"\x00"+strconv.Itoa(int(r.Fixed))
	heard := r.Purpose == model.Presenting && r.Agency != 0 || r.Purpose == model.Opening || r.Purpose == model.Closing
	return what, r.Carried == 0 && (heard || r.Fixed != 0)
}

// sameWords gives what makes two names the same: words without regard to case and spaces.
func sameWords(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
