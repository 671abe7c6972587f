package reports_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

const roadDay = model.Date("2027-01-18")

// roadCity is the sample, in which everything on the roadmap is told of, with a credit and a budget more.
func roadCity(t *testing.T) *model.Plan {
	t.Helper()
	m := modeltest.Contoh(t)
	return m.Plan
}

func TestTheReportOfTheRoadmapTellsEverything(t *testing.T) {
	doc, err := reports.Roadmap(roadCity(t), roadDay, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := outline(doc)
	for _, want := range []string{
		"LAPORAN PETA JALAN", "KEADAAN 18 JANUARI 2027", "36: 15 tercapai", "Berselisih: 1", "PETA TAHUN 2025", "PETA TAHUN 2027", "● tercapai 5,4 % ≠", "× tidak tercapai −3,64 %",
		"Buku pendamping kelompok", "6,1 %", "dikeluarkan 16 Maret 2026: kelompok bubar", "tidak tercapai sampai akhir 2025", "25.000.000", "180.000.000", "970.000.000", "tanpa baris program",
		"3 dari 4", "tidak sesuai", "belum diketahui",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the report does not say %q:\n%s", want, got)
		}
	}
	if doc, err = reports.Roadmap(roadCity(t), "2025-12-14", reports.Options{}); err != nil || !strings.Contains(outline(doc), "36: 36 belum ada data") {
		t.Errorf("as of a day on which nothing was said: %v", err)
	}
}

func TestTheReportOfTheRoadmapIsWritten(t *testing.T) {
	p := roadCity(t)
	var a, b bytes.Buffer
	for _, out := range []*bytes.Buffer{&a, &b} {
		if pages, err := reports.WriteRoadmap(t.Context(), out, p, roadDay, reports.Options{}, nil); err != nil || pages < 2 {
			t.Fatal(pages, err)
		}
	}
	if !bytes.HasPrefix(a.Bytes(), []byte("%PDF-")) || !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two reports of the same day differ")
	}
	if path := os.Getenv("BENANG_ROADMAP"); path != "" {
		if err := os.WriteFile(path, a.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if name := reports.RoadmapName(roadDay); name != "laporan-peta-jalan-2027-01-18.pdf" {
		t.Error(name)
	}
	begun := modeltest.NewMemory()
	if _, err := begun.Do(model.Found("Kota Uji", year), model.Context{}); err != nil {
		t.Fatal(err)
	}
	for what, p := range map[string]*model.Plan{"no region": model.NewPlan(), "no roadmap": begun.Plan} {
		if _, err := reports.Roadmap(p, roadDay, reports.Options{}); err == nil || model.CodeOf(err) == model.Internal {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// Every sentence of the report can be said otherwise.
func TestEverySentenceOfTheReportOfTheRoadmapIsOnIt(t *testing.T) {
	p := roadCity(t)
	edit, list := marked(t, p)
	modeltest.Do(t, p, edit, model.Context{})
	doc, err := reports.Roadmap(p, roadDay, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	said, n := strings.ToUpper(outline(doc)), 0
	for i, s := range list {
		if !strings.HasPrefix(s.Name, "Roadmap.") {
			continue
		}
		if n++; !strings.Contains(said, marker(i)) && s.Name != "Roadmap.Title" {
			t.Errorf("%s is not on the report", s.Name)
		}
	}
	if n < 40 {
		t.Errorf("only %d sentences", n)
	}
}
