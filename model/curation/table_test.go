package curation_test

import (
	"fmt"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/incoming"
)

// line is a row of a table in memory.
type line map[string]string

func (l line) Text(column string) (string, *incoming.Notice) {
	if l[column] == "#REF!" {
		return "", l.Fault(column, model.Invalidf("", "rusak"))
	}
	return l[column], nil
}

func (l line) Fault(column string, reason *model.Error) *incoming.Notice {
	return &incoming.Notice{Column: column, Value: l[column], Reason: reason}
}

func reasons(list []incoming.Notice) string {
	var all []string
	for _, n := range list {
		all = append(all, n.Column+": "+n.Reason.Message)
	}
	return strings.Join(all, "\n")
}

func TestApplicantsAreTheActorsThatAreKnown(t *testing.T) {
	w := newTown(t, 2, 100)
	w.act(model.Edit{Title: "x", Put: []model.Record{
		&model.Actor{ID: 71, Name: "Batik Melati", Trade: "Kriya", District: "Utara"}, &model.Actor{ID: 72, Name: "Roti", District: "Utara"},
		&model.Actor{ID: 73, Name: "Roti", District: "Selatan"},
	}})
	act, refused := curation.ReadApplicants(w.Plan, w.cohort, []line{
		{"name": "BATIK  melati", "district": "utara"},
		{"name": "Batik Melati", "district": "Barat", "contact": "08"},
		{"name": "Roti"},
		{"name": "Roti", "district": "Selatan"},
		{"name": "Roti", "district": "#REF!"},
		{"name": strings.Repeat("x", 1001)},
		{"name": "Batik Melati", "trade": "kriya", "district": "Utara"},
	})
	if got := reasons(refused); got != "name: Ada 2 pelaku bernama Roti.\ndistrict: rusak\nname: Nama pelaku terlalu panjang: 1001 huruf, paling banyak 1000.\nname: Batik Melati sudah menjadi pemohon." {
		t.Error(got)
	}
	if len(act.List) != 3 || act.List[0].Actor.ID != 71 || act.List[1].Actor.ID != 0 || act.List[2].Actor.ID != 73 {
		t.Errorf("%+v", act.List)
	}
	w.act(act)
	if w.Plan.Actors.Len() != 4 || w.Plan.Applicants.Len() != 3 {
		t.Errorf("%d actors, %d applicants", w.Plan.Actors.Len(), w.Plan.Applicants.Len())
	}
}

func TestMarksAreReadAsTheyAreWritten(t *testing.T) {
	gate, mark := &model.Requirement{Name: "Gerbang", Gate: true}, &model.Requirement{Name: "Mutu", Lowest: 1, Highest: 5}
	for text, want := range map[string]string{
		"ya": "true 0", "Tidak  Ada": "false 0", "✓": "true 0", "x": "false 0", "lulus": "true 0", "mungkin": "", "": "", "3": "",
	} {
		if got := read(gate, text); got != want {
			t.Errorf("%q at a gate is %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{
		"4": "false 40000", "3,5": "false 35000", "3.5": "false 35000", "1,0001": "false 10001", "1,00001": "", "6": "", "0": "", "": "", "-": "", "empat": "", "3-4": "",
	} {
		if got := read(mark, text); got != want {
			t.Errorf("mark %q is %q, want %q", text, got, want)
		}
	}
}

// read gives what a mark was read as, "" where it was refused with a sentence.
func read(r *model.Requirement, text string) string {
	var cell model.Assessment
	if err := curation.ReadMark(r, text, &cell); err != nil {
		if model.CodeOf(err) == model.Internal {
			return err.Error()
		}
		return ""
	}
	return fmt.Sprint(cell.Met, " ", int64(cell.Mark))
}

func TestMonths(t *testing.T) {
	for text, want := range map[string]model.Date{
		"September 2027": "2027-09-01", "sep 2027": "2027-09-01", "9/2027": "2027-09-01", "2027-09": "2027-09-01", "15/9/2027": "2027-09-01", "46631": "2027-09-01",
		"": "", "2027": "", "13/2027": "", "nanti": "",
	} {
		got, err := curation.ParseMonth(text)
		if got != want || (err != nil) != (want == "") {
			t.Errorf("%q is %s, want %s: %v", text, got, want, err)
		}
	}
}

func FuzzMarksAndMonths(f *testing.F) {
	for _, seed := range []string{"ya", "3,5", "September 2027", "46631", "-", "\xff"} {
		f.Add(seed)
	}
	mark, gate := &model.Requirement{Name: "Mutu", Lowest: 1, Highest: 5}, &model.Requirement{Name: "Gerbang", Gate: true}
	f.Fuzz(func(t *testing.T, text string) {
		var cell model.Assessment
		if err := curation.ReadMark(mark, text, &cell); err == nil && (cell.Met || cell.Mark < model.Point || cell.Mark > 5*model.Point) {
			t.Errorf("%q is read as %+v", text, cell)
		} else if model.CodeOf(err) == model.Internal {
			t.Errorf("%q: %v", text, err)
		}
		cell = model.Assessment{}
		if err := curation.ReadMark(gate, text, &cell); model.CodeOf(err) == model.Internal || cell.Mark != 0 {
			t.Errorf("%q: %v, %+v", text, err, cell)
		}
		month, err := curation.ParseMonth(text)
		if day, ok := month.Time(); err == nil && (!ok || day.Day() != 1) || model.CodeOf(err) == model.Internal {
			t.Errorf("%q is the month %q: %v", text, month, err)
		}
	})
}
