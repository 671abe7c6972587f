package reports_test

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// largePlan is a meeting that agreed on so many lines of the lowest level, shared among agencies: all of the longest texts, or of usual ones.
func largePlan(t testing.TB, agencies, lines int, longest bool) *model.Plan {
	t.Helper()
	m := modeltest.NewMemory()
	do := func(act model.Act) {
		t.Helper()
		if _, err := m.Do(act, model.Context{}); err != nil {
			t.Fatalf("%s: %v", act.Name(), err)
		}
	}
	do(model.Found("Kota Besar", year))
	do(model.Edit{Title: "agenda.edit", Put: []model.Record{
		&model.Meeting{Title: "Pemaparan Program Prioritas Perangkat Daerah Tahun 2027", Year: year, Base: model.Proposed},
	}})
	ids := model.NewIDs("large")
	for n := range agencies {
		share := (n+1)*lines/agencies - n*lines/agencies
		w := largeAgency{ids: ids, id: ids.Next(), number: n, longest: longest}
		do(model.Edit{Title: "agency.edit", Put: w.records(share)})
		do(model.Decide{Agency: w.id, Verdict: model.Accepted})
	}
	return m.Plan
}

type largeAgency struct {
	ids     *model.IDs
	id      model.ID
	number  int
	longest bool
	put     []model.Record
}

// text gives a text of the longest length, or one of a usual length that differs from line to line.
func (w *largeAgency) text(start string, longest int) string {
	if w.longest {
		return long(start, longest)
	}
	return start + strings.Repeat(" pelayanan terpadu", len(w.put)%4)
}

func (w *largeAgency) records(lines int) []model.Record {
	code := fmt.Sprintf("%d.%02d", w.number/50+1, w.number%50+1)
	w.put = append(w.put, &model.Agency{ID: w.id, Order: w.number + 1, Code: code + ".3.30.0.00.01.0000", Name: fmt.Sprintf("Dinas %d %s", w.number+1, w.text("Pelayanan", 120)), Head: "Kepala Dinas"})
	program := w.line(0, model.Program, code+".02", w.text("PROGRAM PELAYANAN", 142))
	activity := w.line(program, model.Activity, code+".02.2.01", w.text("Pengelolaan", 284))
	for i := range lines {
		sub := w.line(activity, model.SubActivity, fmt.Sprintf("%s.02.2.01.%04d", code, i+1), w.text("Penyediaan", longName))
		amount := 899_152_980_550_00/1_000 + model.Money(i)
		w.put = append(w.put, &model.Budget{ID: w.ids.Next(), Line: sub, Stage: model.Proposed, Year: year, Amount: amount})
	}
	return w.put
}

func (w *largeAgency) line(parent model.ID, level model.Level, code, name string) model.ID {
	id, indicator := w.ids.Next(), w.ids.Next()
	w.put = append(
		w.put,
		&model.Line{ID: id, Agency: w.id, Parent: parent, Year: year, Level: level, Code: code, Name: name},
		&model.Indicator{ID: indicator, Line: id, Text: w.text("Jumlah layanan", longIndicator), Unit: "Laporan Hasil Kegiatan Pembinaan Kelompok"},
		&model.Target{ID: w.ids.Next(), Indicator: indicator, Stage: model.Proposed, Year: year, Value: "1.200,5"},
	)
	return id
}

func TestTheLongestTextsAreReadableOnBothSheets(t *testing.T) {
	plan := largePlan(t, 57, 1_200, true)
	for name, size := range map[string]paper.Size{"F4": paper.F4, "A4": paper.A4} {
		t.Run(name, func(t *testing.T) {
			doc := minutes(t, plan, reports.Options{Paper: size})
			list := pages(t, doc)
			readable(t, list)
			if w, h := size.Width*paper.MM, size.Height*paper.MM; list[0].W != w || list[0].H != h || list[len(list)-1].W != h {
				t.Errorf("first page %v × %v, last %v × %v", list[0].W, list[0].H, list[len(list)-1].W, list[len(list)-1].H)
			}
			printed := readOut(list)
			wants(t, printed, long("Penyediaan", longName), long("Jumlah layanan", longIndicator), "2.07.02.2.01.0021", "899.152.980,70")
			agreedAddsUp(t, plan, table(t, doc, annexAgreed))
		})
	}
}

func TestCodesAndAmountsStandOnOneLine(t *testing.T) {
	c := held(t)
	for _, size := range []paper.Size{paper.F4, paper.A4} {
		doc := minutes(t, c.Plan, reports.Options{Paper: size})
		whole := map[string]bool{}
		for _, page := range pages(t, doc) {
			for _, text := range texts(page) {
				whole[text] = true
			}
		}
		for _, code := range []string{"2.18.03.2.01.0001", "2.24.0.00.0.00.01.0000", "75.708.214.669,06", "(14.291.785.330,94)", "JUMLAH SELURUHNYA"} {
			if !whole[code] {
				t.Errorf("%v: %s is broken", size, code)
			}
		}
	}
}

// BenchmarkMinutes writes the minutes of 1,200 agreed lines of 57 agencies as PDF; ms/page is the figure to hold below 5.
func BenchmarkMinutes(b *testing.B) {
	plan := largePlan(b, 57, 1_200, false)
	pages := 0
	for b.Loop() {
		n, err := reports.Options{}.For(reports.KindMinutes).Write(b.Context(), io.Discard, plan, nil)
		if err != nil {
			b.Fatal(err)
		}
		pages += n
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(pages), "ms/page")
	b.ReportMetric(float64(pages)/float64(b.N), "pages")
}
