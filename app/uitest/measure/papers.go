package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"runtime/metrics"
	"time"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// asked is what was asked for beside what was agreed, every sub kegiatan of the city.
var asked = model.Panel{
	Count: 2, Filter: model.Filter{Level: model.SubActivity}, View: model.View{Sort: model.SortByCode},
	Columns: [model.MaxColumns]model.PanelColumn{{Stage: model.Proposed, Year: modeltest.PlanYear}, {Stage: model.Agreed, Year: modeltest.PlanYear}},
}

// printComparison writes that as PDF.
func printComparison(t *task) error {
	return t.working(func(f *sqlite.File, _ string) error {
		pages := 0
		err := t.repeat("print", func() (err error) {
			pages, err = reports.WriteComparison(context.Background(), io.Discard, f.Plan(), asked, reports.ComparisonOptions{}, nil)
			return err
		})
		t.note("pages", float64(pages))
		return err
	})
}

// writePaperBook writes the table of that paper, row by row, as a sheet for another program to print.
func writePaperBook(w io.Writer, p *model.Plan) error {
	doc, err := reports.Comparison(p, asked, reports.ComparisonOptions{})
	if err != nil {
		return err
	}
	table, found := longest(doc)
	if !found {
		return fmt.Errorf("the comparison has no table")
	}
	s := &workbook.Sheet{Name: "Persandingan"}
	for i := range table.Columns {
		width := 22.0
		if i == 0 {
			width = 66
		}
		s.Columns = append(s.Columns, workbook.SheetColumn{Title: fmt.Sprintf("Kolom %d", i+1), Width: width})
	}
	for _, row := range table.Rows {
		s.Rows = append(s.Rows, workbook.SheetRow{Cells: cells(row, len(table.Columns))})
	}
	return workbook.WriteSheet(w, workbook.XLSX, s)
}

// longest gives the table of a paper with the most rows.
func longest(doc paper.Document) (most paper.Table, found bool) {
	for _, section := range doc.Sections {
		for _, block := range section.Blocks {
			if table, ok := block.(paper.Table); ok && len(table.Rows) > len(most.Rows) {
				most, found = table, true
			}
		}
	}
	return most, found
}

func cells(row paper.Row, columns int) (list []incoming.Value) {
	for _, c := range row.Cells {
		list = append(list, value(c.Text))
		for range c.Span - 1 {
			list = append(list, incoming.Value{})
		}
	}
	for len(list) < columns {
		list = append(list, incoming.Value{})
	}
	return list[:columns]
}

func value(text string) incoming.Value {
	if amount, given, err := locale.ParseMoney(text, locale.Indonesian); given && err == nil && amount > million/model.Rupiah {
		return incoming.Value{Amount: amount, Money: true}
	}
	return incoming.Value{Text: text}
}

// minutes writes the minutes of the fullest meeting there may be in a usual city, with all annexes; peak is what the heap grows by beside the plan.
func minutes(t *task) error {
	plan := modeltest.NewPlan(modeltest.W)
	return t.repeat("minutes", func() error {
		grown := watchHeap()
		_, err := reports.Options{}.For(reports.KindMinutes).Write(context.Background(), io.Discard, plan, nil)
		t.note("peak", grown())
		return err
	})
}

// watchHeap looks at the heap all the while and gives what tells by how many MiB it had grown at most.
func watchHeap() (grown func() float64) {
	runtime.GC()
	before, most := inUse(), uint64(0)
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		for {
			most = max(most, inUse())
			select {
			case <-stop:
				return
			case <-tick.C:
			}
		}
	}()
	return func() float64 {
		close(stop)
		<-done
		return mebibytes(max(most, before) - before)
	}
}

func inUse() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
