package stage_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/monev"
	"benangmerah/reports/scene"
)

// toldPlan is a plan in which every line that has a budget spent a part of it in two quarters, and indicators came to something.
func toldPlan(t testing.TB, p *model.Plan) *model.Plan {
	t.Helper()
	p = p.Clone()
	act := model.Realise{}
	for _, a := range monev.Of(p, monev.Query{Year: year, Quarter: 4}).Accounts {
		for i, r := range a.Rows {
			funds := monev.FundsOf(p, r.Line.ID, year)
			if r.Summed || len(funds) == 0 {
				continue
			}
			for q := 1; q <= 2; q++ {
				act.Cells.Quarters = append(act.Cells.Quarters, model.SetQuarter{
					Line: r.Line.ID, Fund: funds[0], Stage: model.Realised, Year: year, Quarter: q, Amount: r.Money.Budget.Amount / 16 * model.Money(i%5), Known: true,
				})
			}
			for _, m := range r.Measures {
				act.Cells = act.Cells.Plus(monev.ValueAct(p, m.Indicator.ID, year, 2, "7"))
			}
		}
	}
	do(t, p, model.Context{Seed: "told"}, act)
	return p
}

// laterPlan is a plan with a second meeting, before which everything there is was promised.
func laterPlan(t testing.TB, p *model.Plan) *model.Plan {
	t.Helper()
	p = p.Clone()
	do(t, p, model.Context{Seed: "later"}, model.Edit{Title: "agenda.edit", Put: []model.Record{
		&model.Meeting{ID: 90_001, Title: "Rapat kedua", Year: year + 1, Base: model.Proposed},
		&model.Day{ID: 90_002, Meeting: 90_001, Date: "2028-01-17", Start: 8 * 60, End: 12 * 60},
	}})
	return p
}

func quarterSlides(t testing.TB, p *model.Plan) []shown {
	t.Helper()
	told := toldPlan(t, p)
	return []shown{
		{"realised", told, stage.Realised{Year: year, Quarter: 2}},
		{"realised_agency", told, stage.Realised{Agency: dpmptsp, Year: year, Quarter: 2}},
		{"promises", laterPlan(t, p), stage.Promises{}},
	}
}

func worstQuarterSlides(p *model.Plan) (list []shown) {
	for page := range 2 {
		list = append(list,
			shown{fmt.Sprintf("worst_realised_%d", page), p, stage.Realised{Year: year, Quarter: 3, Page: page}},
			shown{fmt.Sprintf("worst_realised_agency_%d", page), p, stage.Realised{Agency: crowded, Year: year, Quarter: 4, Page: page}})
	}
	return list
}

func TestTheSlideOfAQuarterSaysEveryLight(t *testing.T) {
	p := toldPlan(t, roomPlan(t))
	got := says(p, stage.Realised{Agency: dpmptsp, Year: year, Quarter: 2}, "2027-07-18 09:00")
	wantAll(t, got, "Realisasi triwulan II 2027", "Capaian", "Keadaan", "kritis")
	if s := strings.Join(says(p, stage.Realised{Year: year, Quarter: 2}, "2027-07-18 09:00"), "\n"); !strings.Contains(s, "Terserap") || !strings.Contains(s, "DPMPTSP") || !strings.Contains(s, "(17,9%) · 1 dari 1 melaporkan") {
		t.Errorf("the slide says %s", s)
	}
	wantAll(t, says(p, stage.Realised{Year: 2001, Quarter: 2}, "2027-07-18 09:00"), "Belum ada realisasi.")
}

// A head stands over what is in its column: over words at their left, over figures at their right.
func TestHeadsFollowTheirColumns(t *testing.T) {
	p := toldPlan(t, roomPlan(t))
	got := map[string]*scene.Text{}
	for _, i := range stage.Show(stage.Realised{Agency: dpmptsp, Year: year, Quarter: 2}, content(p, 1280, 720, stage.Light)).Items {
		if text, ok := i.(*scene.Text); ok {
			got[text.Text] = text
		}
	}
	state, word, share := got["Keadaan"], got["kritis"], got["Capaian"]
	if state == nil || word == nil || share == nil {
		t.Fatalf("the slide says %v", slices.Collect(maps.Keys(got)))
	}
	if state.Align != scene.Left || state.X > word.X || state.X < word.X-50 { // the mark stands before the word
		t.Errorf("the head of words stands at %v, aligned %v, over words at %v", state.X, state.Align, word.X)
	}
	if share.Align != scene.Right {
		t.Errorf("the head of figures is aligned %v", share.Align)
	}
}

func TestTheSlideOfPromisesShowsWhatIsNotDoneFirst(t *testing.T) {
	p := laterPlan(t, roomPlan(t))
	got := says(p, stage.Promises{}, "2028-01-17 08:00")
	wantAll(t, got, "Janji rapat sebelumnya", "terlambat")
	wantAll(t, says(roomPlan(t), stage.Promises{}, "2027-01-18 09:00"), "Belum ada janji dari rapat sebelumnya.")
}
