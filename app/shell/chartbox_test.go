package shell

import (
	"slices"
	"strings"
	"testing"

	"benangmerah/app/parts"
	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
)

// chart is the chart that has the keys.
func (w *window) chart() *parts.Chart {
	w.t.Helper()
	c, ok := w.Canvas().Focused().(*parts.Chart)
	if !ok {
		w.t.Fatalf("the keys are at %T", w.Canvas().Focused())
	}
	return c
}

// saysNow holds the sentence under the chart to what it must contain.
func (w *window) saysNow(want string) {
	w.t.Helper()
	if got := w.chart().Says(); !strings.Contains(got, want) {
		w.t.Errorf("the chart says %q, want %q", got, want)
	}
}

func TestChartsAreReadByKeys(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+Shift+B")
	w.saysNow("Usulan: Rp")
	w.Press("Down")
	w.saysNow("turun Rp")
	w.Press("End")
	w.saysNow("Hasil: Rp")
	w.Press("PageDown")
	w.saysNow("dari Rp")
	w.Press("PageUp", "PageUp")
	w.saysNow("2026, Ditetapkan: Rp") // the line in view comes last
	if all := w.s.charts(); len(all) < 4 {
		t.Fatalf("%d charts", len(all))
	}
	w.Press("Esc")
	w.uncovered()
}

func TestAChartGoesFromTheBoxToTheWall(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+Shift+B", "PageDown", "Ctrl+Enter")
	w.uncovered()
	w.wallReads("Yang paling berubah")
	w.Press("Ctrl+Shift+B", "Ctrl+Shift+B")
	w.uncovered()
}

// What a chart of the box says of itself is what the wall says.
func TestEveryChartOfTheBoxIsAChart(t *testing.T) {
	w := startSample(t)
	w.s.goTo(areaSession)
	all := w.s.charts()
	if _, ok := all[len(all)-1].(stage.LineYears); !ok {
		t.Errorf("the line in view has no chart: %v", all)
	}
	for i, slide := range all {
		if _, refused, ok := stage.Figure(slide, w.s.wall.content()); !ok {
			t.Errorf("%v is no chart, %q", slide, refused)
		}
		w.s.openCharts(all, i)
		w.chart()
		w.Press("Esc")
	}
	if !slices.Contains(all, stage.Slide(stage.Waterfall{})) {
		t.Errorf("the waterfall of all agencies is missing: %v", all)
	}
}

func TestYearsOfTheLineInViewOnTheWall(t *testing.T) {
	for _, page := range []int{areaProgramme, areaSession, areaComparison} {
		w := startSample(t)
		w.s.goTo(page)
		w.Press("Down")
		line := w.s.lineInView()
		l := w.s.Plan().Lines.Get(line)
		if l == nil {
			if page == areaComparison { // its rows are agencies at first
				w.Press("Enter")
				line = w.s.lineInView()
				l = w.s.Plan().Lines.Get(line)
			}
			if l == nil {
				t.Errorf("page %d has no line in view", page)
				continue
			}
		}
		w.command(text.WallYears)
		w.wallReads(l.Code, "Tahun dan tahap", "Usulan", "2027")
	}
	w := startSample(t)
	w.s.goTo(areaSettings)
	if w.s.hasLineInView() {
		t.Error("the settings have a line in view")
	}
}

func TestRankingsOnTheWall(t *testing.T) {
	w := startSample(t)
	_, err := w.s.Do(model.StartRanking{
		Ranking: model.Ranking{Name: "Uji", Year: 2027, Limited: true, Limit: 100}, Criteria: []model.Criterion{{Name: "Dampak", Points: model.Point}},
		Scorers: []string{"Bappeda"}, Candidates: []model.Candidate{{Name: "Jembatan", Cost: 50}},
	}, model.Context{})
	if err != nil {
		t.Fatal(err)
	}
	list := w.s.rankings()
	id := list[len(list)-1].ID
	for show, want := range map[*func(model.ID)]string{
		ptr(w.s.ShowRanking): "Belum ada calon yang nilainya lengkap.", ptr(w.s.ShowNamedRanking): "Belum ada calon", ptr(w.s.ShowChairOrder): "Belum ada calon", ptr(w.s.ShowStability): "Belum ada calon", ptr(w.s.ShowChairMoves): "Belum ada calon",
	} {
		(*show)(id)
		w.wallReads(want, "Uji")
	}
}

func ptr(f func(model.ID)) *func(model.ID) { return &f }
