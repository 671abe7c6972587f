package stage_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/submissions"
)

// heardPlan is the small plan with the intake of the case: 665 proposals by three channels and three sectors, of 45 actors. Names are made by name.
func heardPlan(t testing.TB, name func(what string, n int) string) (p *model.Plan, intake model.ID) {
	t.Helper()
	p = roomPlan(t)
	do(t, p, model.Context{Seed: "intake"}, model.SetIntake{Intake: model.Intake{Theme: "Usaha mikro", Year: year}})
	intake = p.Intakes.Of(0)[0].ID
	act, n := model.AddSubmissions{Intake: intake}, 0
	for i, row := range [][]int{{93, 100, 103}, {7, 6, 242}, {40, 67, 7}} {
		for j, of := range row {
			for range of {
				n++
				act.List = append(act.List, model.NewSubmission{
					Who: model.Actor{Name: fmt.Sprint("Pelaku ", n%45), Trade: name("Usaha", n%45)}, Help: model.UsualHelp[n%8], Text: fmt.Sprint("Usulan ", n),
					Amount: model.Money(n) * 1_000_000 * model.Rupiah, Source: name("Kanal", i), Sector: name("Sektor", j),
				})
			}
		}
	}
	do(t, p, model.Context{Seed: "heard"}, act)
	return p, intake
}

func brief(what string, n int) string { return fmt.Sprint(what, " ", n) }

func endlessName(what string, n int) string {
	return fmt.Sprint(what, " ", n, " ", strings.Repeat("Pengolahan dan Pemasaran Hasil ", 5))
}

// crossSlides are the matrix and cross tables on all their pages, with short and with the longest headings, and those of nothing.
func crossSlides(t testing.TB) []shown {
	t.Helper()
	p, intake := heardPlan(t, brief)
	worst, worstIntake := heardPlan(t, endlessName)
	empty := roomPlan(t)
	do(t, empty, model.Context{Seed: "intake"}, model.SetIntake{Intake: model.Intake{Theme: strings.Repeat("Usaha mikro ", 12), Year: year}})
	list := []shown{
		{"cross", p, stage.Cross{Intake: intake, Rows: submissions.BySource, Columns: submissions.BySector}},
		{"cross_states", p, stage.Cross{Intake: intake, Rows: submissions.ByState, Columns: submissions.ByHelp}},
		{"cross_gone", p, stage.Cross{Intake: 1, Rows: submissions.BySource, Columns: submissions.BySector}},
		{"cross_none", empty, stage.Cross{Intake: empty.Intakes.Of(0)[0].ID, Rows: submissions.BySource, Columns: submissions.BySector}},
		{"worst_cross", worst, stage.Cross{Intake: worstIntake, Rows: submissions.BySource, Columns: submissions.BySector}},
	}
	for _, page := range []int{0, 1, 14, 40} {
		list = append(list, shown{fmt.Sprint("cross_matrix_", page), p, stage.Cross{Intake: intake, Rows: submissions.ByHelp, Columns: submissions.ByTrade, Page: page}})
	}
	for _, page := range []int{0, 20} {
		list = append(list, shown{fmt.Sprint("worst_cross_trades_", page), worst, stage.Cross{Intake: worstIntake, Rows: submissions.ByTrade, Columns: submissions.BySource, Page: page}})
	}
	return list
}

func TestCrossTableOnTheWallAddsUp(t *testing.T) {
	p, intake := heardPlan(t, brief)
	got := saysNow(p, stage.Cross{Intake: intake, Rows: submissions.BySource, Columns: submissions.BySector})
	wantAll(t, got, "Usulan menurut sumber dan sektor", "Usaha mikro 2027", "Sektor 0", "Sektor 2", "Kanal 1", "Jumlah")
	for _, want := range []string{"93", "100", "103", "296", "7", "6", "242", "255", "40", "67", "114", "140", "173", "352", "665"} {
		if !slices.Contains(got, want) {
			t.Errorf("it does not say %s: %q", want, got)
		}
	}
	c := content(p, 1280, 720, stage.Light)
	c.Language = locale.English
	if got := stage.Caption(stage.Cross{Intake: intake, Rows: submissions.ByHelp, Columns: submissions.ByTrade}, c); got != "Proposals: kind of help × trade" {
		t.Errorf("in English it is %q", got)
	}
}

func TestMatrixOnTheWallPagesThroughAllTrades(t *testing.T) {
	p, intake := heardPlan(t, brief)
	c := content(p, 1280, 720, stage.Light)
	var slide stage.Slide = stage.Cross{Intake: intake, Rows: submissions.ByHelp, Columns: submissions.ByTrade}
	pages, seen := stage.Pages(slide, c), map[string]bool{}
	for range pages {
		for _, said := range texts(stage.Show(slide, c)) {
			seen[said] = true
		}
		slide = stage.Turn(slide, 1, c)
	}
	for n := range 45 {
		if !seen[brief("Usaha", n)] {
			t.Errorf("%d pages do not show trade %d", pages, n)
		}
	}
	for _, help := range model.UsualHelp {
		if !seen[help] && !seen[strings.Fields(help)[0]] && help != "Sumber daya manusia" {
			t.Errorf("the pages do not show %s", help)
		}
	}
}
