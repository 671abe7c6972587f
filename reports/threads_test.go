package reports_test

import (
	"bytes"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/thread"
	"benangmerah/reports"
)

// reported is a query of everything, with knots told by their link and why.
func reported(w *modeltest.Town) reports.ThreadsQuery {
	return reports.ThreadsQuery{Year: year, Day: july, Largest: 2, Knot: func(k *thread.Knot, _ *thread.Thread) string { return k.Link.String() + " " + string(k.Why) }}
}

func TestTheReportOfTheThreadsTellsEverything(t *testing.T) {
	w := followed(t)
	doc, err := reports.Threads(w.Plan, reported(w), reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	got, total := outline(doc), thread.Total(thread.All(w.Plan, year, july))
	for _, want := range []string{
		"LAPORAN BENANG MERAH", "TAHUN 2027", "10 Juli 2027", "BENANG MENURUT PERANGKAT DAERAH", "PUTUS DI MANA", "BARIS YANG PUTUS", "GAMBAR BENANG", "misi no_mission",
		w.Plan.Agencies.Get(w.Agency).Name, w.Plan.Lines.Get(w.Sub).Name,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the report does not say %q:\n%s", want, got)
		}
	}
	if drawn := strings.Count(got, "drawing"); total.Torn() == 0 || drawn != 2 {
		t.Errorf("%d drawings in\n%s", drawn, got)
	}
	alone := reported(w)
	alone.Agency, alone.Lines = w.OtherAgency, []model.ID{w.OtherSub, 1}
	if doc, err = reports.Threads(w.Plan, alone, reports.Options{}); err != nil {
		t.Fatal(err)
	}
	if got := outline(doc); strings.Contains(got, w.Plan.Lines.Get(w.Sub).Name) || strings.Count(got, "drawing") != 1 {
		t.Errorf("that of one agency tells of others:\n%s", got)
	}
}

func TestTheReportOfTheThreadsIsWritten(t *testing.T) {
	w := followed(t)
	var a, b bytes.Buffer
	for _, out := range []*bytes.Buffer{&a, &b} {
		if pages, err := reports.WriteThreads(t.Context(), out, w.Plan, reported(w), reports.Options{}, nil); err != nil || pages < 2 {
			t.Fatal(pages, err)
		}
	}
	if !bytes.HasPrefix(a.Bytes(), []byte("%PDF-")) || !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("the same plan gives another paper")
	}
	q := reported(w)
	if name := reports.ThreadsName(w.Plan, q); name != "laporan-benang-merah-2027.pdf" {
		t.Error(name)
	}
	if q.Agency = w.Agency; reports.ThreadsName(w.Plan, q) != "laporan-benang-merah-2027-dpm.pdf" {
		t.Error(reports.ThreadsName(w.Plan, q))
	}
}

func TestThreadsThatCannotBeReported(t *testing.T) {
	founded := modeltest.NewMemory()
	if _, err := founded.Do(model.Found("Kota Uji", year), model.Context{}); err != nil {
		t.Fatal(err)
	}
	for what, p := range map[string]*model.Plan{"no region": model.NewPlan(), "no lines": founded.Plan} {
		if _, err := reports.Threads(p, reports.ThreadsQuery{Year: year, Day: july}, reports.Options{}); err == nil || model.CodeOf(err) == model.Internal {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// Of a whole city only the largest broken lines of an agency are listed, and how many there are besides.
func TestALongListOfBrokenLinesIsCutShort(t *testing.T) {
	w := followed(t)
	edit := model.Edit{Title: "test"}
	for i := range 30 {
		edit.Put = append(edit.Put, &model.Line{ID: model.ID(80_000 + i), Agency: w.Agency, Year: year, Level: model.Program, Code: "9.99." + string(rune('A'+i)), Name: "PROGRAM LAIN"})
	}
	w.Act(edit)
	doc, err := reports.Threads(w.Plan, reported(w), reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := outline(doc); !strings.Contains(got, "baris lain yang putus.") || strings.Count(got, "PROGRAM LAIN") > 10 {
		t.Errorf("%s", got)
	}
}

// Every sentence of the report can be said otherwise.
func TestEverySentenceOfTheReportOfTheThreadsIsOnIt(t *testing.T) {
	w := followed(t)
	edit := model.Edit{Title: "test"}
	for i := range 30 {
		edit.Put = append(edit.Put, &model.Line{ID: model.ID(80_000 + i), Agency: w.Agency, Year: year, Level: model.Program, Code: "9.99." + string(rune('A'+i)), Name: "PROGRAM LAIN"})
	}
	w.Act(edit)
	marks, list := marked(t, w.Plan)
	w.Act(marks)
	doc, err := reports.Threads(w.Plan, reported(w), reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	said, n := strings.ToUpper(outline(doc)), 0
	for i, s := range list {
		if !strings.HasPrefix(s.Name, "Threads.") || strings.HasPrefix(s.Name, "Threads.Links.") || strings.HasPrefix(s.Name, "Threads.States.") {
			continue
		}
		if n++; !strings.Contains(said, marker(i)) {
			t.Errorf("%s is not on the report", s.Name)
		}
	}
	if n < 20 {
		t.Errorf("only %d sentences", n)
	}
}
