package followup_test

import (
	"fmt"
	"testing"
	"time"

	"benangmerah/app/pages/followup"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
)

// desk is the window that the page is tested in. What is sent to the wall is kept.
type desk struct {
	*uitest.Desk
	page  *followup.Page
	shown []model.ID // what was sent last: an agency and a day, or one record
	sheet sheet
	told  []monev.Told  // the rows of the file that is picked
	asked []monev.Query // for a report, or forms
	wall  monev.Query   // what was realised, as it was sent
}

func (d *desk) ShowDirective(id model.ID)      { d.show(id) }
func (d *desk) ShowCorrection(id model.ID)     { d.show(id) }
func (d *desk) ShowDirectives(a, day model.ID) { d.show(a, day) }

func (d *desk) ShowRealised(q monev.Query)   { d.wall = q }
func (d *desk) ShowPromises(agency model.ID) { d.show(agency) }

func (d *desk) show(ids ...model.ID) {
	d.shown = ids
	d.Send(fmt.Sprint(ids))
}

func (d *desk) PickRealised(read func(source string, rows []monev.Told)) {
	read("realisasi.xlsx", d.told)
}

func (d *desk) WriteRealisedForms(agencies []model.ID, q monev.Query) {
	d.shown, d.asked = agencies, append(d.asked, q)
}

func (d *desk) WriteFollowUp(q monev.Query) { d.asked = append(d.asked, q) }

// sheet is a list that was written.
type sheet struct {
	title, name string
	heads       []string
	rows        [][]incoming.Value
}

func (d *desk) WriteList(title, name string, heads []string, rows [][]incoming.Value) {
	d.sheet = sheet{title, name, heads, rows}
}

// open shows the page over a file, which may be nil, on the morning of 20 January 2027.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	now := time.Date(2027, 1, 20, 2, 0, 0, 0, time.UTC)
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: now}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = followup.New(d)
		return d.page
	})
	return d
}

// town is the small town with three directives about its first agency, one of them a visit, one general, and corrections of both agencies.
type town struct {
	*modeltest.Town
	late, soon, visit, general  model.ID
	budget, target, otherBudget model.ID
}

func newTown(t testing.TB) *town {
	t.Helper()
	w := &town{Town: modeltest.Small(t)}
	here := model.Context{Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota"}
	w.late = w.directed(here, model.GiveDirective{Text: "Siapkan data per kelurahan", Owner: "Kepala Dinas DPM", Due: "2027-01-17"})
	w.soon = w.directed(here, model.GiveDirective{Text: "Jadwalkan sertifikasi", Owner: "Kepala Dinas DPM", Due: "2027-02-01", Line: w.Program})
	w.visit = w.directed(here, model.GiveDirective{Text: "Belajar loket satu pintu", Form: model.Visit, Place: "Banyuwangi"})
	w.general = w.directed(model.Context{Speaker: "Sekretaris Daerah"}, model.GiveDirective{Text: "Sebut sumber setiap angka", Owner: "Bappeda"})
	w.budget = w.corrected(here, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 75_000_000 * model.Rupiah})
	w.target = w.corrected(here, model.CorrectTarget{Indicator: w.Output, Stage: model.Agreed, Year: modeltest.PlanYear, Value: "150"})
	there := model.Context{Slot: w.OtherSlot, Agency: w.OtherAgency, Speaker: "Wakil Wali Kota", Reason: "cukup satu angkatan"}
	w.otherBudget = w.corrected(there, model.CorrectBudget{Line: w.OtherProgram, Fund: w.PAD, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 60_000_000 * model.Rupiah})
	return w
}

func (w *town) directed(c model.Context, act model.GiveDirective) model.ID {
	return w.ActIn(act, c).Changes[0].Key()
}

func (w *town) corrected(c model.Context, act model.Act) model.ID {
	w.T.Helper()
	for _, change := range w.ActIn(act, c).Changes {
		if x, ok := change.After.(*model.Correction); ok {
			return x.ID
		}
	}
	w.T.Fatal("no correction")
	return 0
}

func (w *town) directive(id model.ID) model.Directive { return *w.Plan.Directives.Get(id) }

func (w *town) correction(id model.ID) model.Correction { return *w.Plan.Corrections.Get(id) }
