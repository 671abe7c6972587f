package shell

import (
	"strconv"
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestRoadmapByYearAndItsSources(t *testing.T) {
	w := startSample(t)
	w.command(text.CommandRoadmap)
	w.keep("roadmap")
	w.reads("Peta jalan 2026, keadaan", "Kelompok Batik Melati Contoh", "Legalitas dan standar", "● tercapai", "× tidak tercapai", "– dikeluarkan", "−3,64 %", "2 versi", "Berselisih: 1.")
	w.Press("F5")
	w.reads("Peta jalan 2025, keadaan", "12 sel:")
	w.Press("F5", "F7")
	w.reads("Peta jalan 2025, keadaan 31 Desember 2025")
	w.keep("roadmap-end")
	w.Press("F6", "F7", "Down", "Right", "Right", "Enter")
	w.keep("roadmap-sources")
	w.reads("Kelompok Keripik Tempe Rejeki · Pertumbuhan dan pembiayaan 2026", "Laporan monev Dinkop UM", "6,1 %", "Buku pendamping kelompok", "5,4 %", "Ambang: ≥ 5 %.")
	if w.covers() != 2 {
		t.Errorf("%d boxes", w.covers())
	}
	w.Press("Esc", "Esc")
	w.uncovered()
}

func TestRoadmapOfAFileWithoutOne(t *testing.T) {
	w := start(t)
	memory := modeltest.NewMemory()
	if _, err := memory.Do(model.Edit{Title: "setup.region", Put: []model.Record{&model.Region{ID: model.RegionID, Name: "Kota Kosong", Year: 2027}}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.s.OpenFile(w.save("kosong.benang", memory))
	w.command(text.CommandRoadmap)
	w.tells("Peta jalan belum mempunyai fase.")
	w.uncovered()
}

func TestRoadmapInEveryLook(t *testing.T) {
	for _, l := range []struct {
		name    string
		dark    bool
		percent int
	}{{"dark", true, 100}, {"150", false, 150}} {
		w := startSample(t)
		if w.s.Dark() != l.dark {
			w.command(text.CommandDark)
		}
		w.s.ResizeText(l.percent - 100)
		w.command(text.CommandRoadmap)
		w.keep("roadmap-" + l.name)
		if beyond := w.beyond(); len(beyond) > 0 {
			t.Errorf("%s: %q reach over the edge", l.name, beyond)
		}
	}
}

// The real roadmap has 11 themes: the last one is reached by keys, whole.
func TestRoadmapOfManyThemes(t *testing.T) {
	w := startSample(t)
	var themes model.AddRoadThemes
	for i := range 8 {
		themes.Themes = append(themes.Themes, "Tema tambahan "+strconv.Itoa(i+1))
	}
	w.act(themes)
	var phases model.SetRoadPhases
	for _, theme := range w.s.Plan().RoadThemes.Of(0)[3:] {
		phases.Phases = append(phases.Phases, model.RoadPhase{Theme: theme.ID, Year: 2026, Name: "Fase"})
	}
	w.act(phases)
	w.command(text.CommandRoadmap)
	w.keep("roadmap-many")
	w.Press("End")
	w.keep("roadmap-many-end")
	w.reads("tambahan 8", "44 sel:")
	if beyond := w.beyond(); len(beyond) > 0 {
		t.Errorf("%q reach over the edge", beyond)
	}
	w.Press("Enter")
	w.reads("Kelompok Batik Melati Contoh · Tema tambahan 8 2026", "Belum ada sumber yang mencatat apa pun.")
}

func (w *window) act(act model.Act) {
	w.t.Helper()
	if _, err := w.s.Do(act, model.Context{}); err != nil {
		w.t.Fatal(err)
	}
}
