package reports_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

// BenchmarkFindingsWithWordings looks for what keeps the papers of a whole city from being final, with a wording in each kind of paper: what the page of the
// papers does after every act.
func BenchmarkFindingsWithWordings(b *testing.B) {
	m := modeltest.Generate(modeltest.L, 1)
	for _, r := range []reports.Request{
		{Kind: reports.KindMinutes}, {Kind: reports.KindNotula}, {Kind: reports.KindExtract, Agency: m.Plan.Agencies.Of(0)[0].ID},
	} {
		x := paragraphs(b, m.Plan, r)[0]
		modeltest.Do(b, m.Plan, model.Redact{Paragraph: x.Key, Source: x.Source, Text: "Lain."}, model.Context{})
	}
	for b.Loop() {
		reports.Findings(m.Plan)
	}
}

// BenchmarkParagraphs lists the paragraphs of the notula of a whole city and finds them on its pages: what composing it for the editor takes besides.
func BenchmarkParagraphs(b *testing.B) {
	m := modeltest.Generate(modeltest.L, 1)
	r := reports.Request{Kind: reports.KindNotula}
	doc, err := r.Document(m.Plan)
	if err != nil {
		b.Fatal(err)
	}
	sheets := pages(b, doc)
	for b.Loop() {
		list := paragraphs(b, m.Plan, r)
		if len(reports.Places(list, sheets)) < len(list)*9/10 {
			b.Fatal("most paragraphs are not found")
		}
		b.ReportMetric(float64(len(list)), "paragraphs")
	}
}
