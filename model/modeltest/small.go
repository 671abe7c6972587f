package modeltest

import (
	"strconv"
	"testing"
	"time"

	"benangmerah/model"
)

// Town is a tiny hand-made file: one agency with a program (2.18.04), a kegiatan (2.18.04.2.01) and two sub kegiatan, a second agency with a
// program that carries a budget of its own, three sources (Outside is APBN), and a meeting of one day with three slots, none of which has begun.
//
// Budgets of 2027 at stage Proposed: Sub Rp100 juta DAU and Rp50 juta PAD; OtherSub Rp200 juta DAU and Rp30 juta APBN; Program of the other agency
// Rp70 juta PAD. Targets of 2027 at stage Proposed: Outcome "≥ 90", Output "120".
type Town struct {
	*Memory
	T testing.TB

	Agency, OtherAgency                            model.ID
	Program, Activity, Sub, OtherSub, OtherProgram model.ID
	Outcome, Output                                model.ID
	DAU, PAD, Outside                              model.ID
	Meeting, Day                                   model.ID
	Opening, Slot, OtherSlot                       model.ID
}

// Small gives the town. Acts that it did to be set up are entries 1 to 3.
func Small(t testing.TB) *Town {
	t.Helper()
	ids := model.NewIDs("town")
	w := &Town{Memory: NewMemory(), T: t}
	for _, id := range []*model.ID{
		&w.Agency, &w.OtherAgency, &w.Program, &w.Activity, &w.Sub, &w.OtherSub, &w.OtherProgram, &w.Outcome, &w.Output,
		&w.DAU, &w.PAD, &w.Outside, &w.Meeting, &w.Day, &w.Opening, &w.Slot, &w.OtherSlot,
	} {
		*id = ids.Next()
	}
	w.Act(model.Edit{Title: "setup.region", Put: w.region()})
	w.Act(model.Edit{Title: "agency.edit", Put: w.lines()})
	w.Act(model.Edit{Title: "agenda.edit", Put: w.agenda()})
	return w
}

// Act does an act and ends the test where it is refused.
func (w *Town) Act(act model.Act) *model.Entry {
	w.T.Helper()
	return w.ActIn(act, model.Context{})
}

// ActIn is like Act in the circumstances of c. Where they are empty, time is a second after the last act and the operator is "Sekretariat".
func (w *Town) ActIn(act model.Act, c model.Context) *model.Entry {
	w.T.Helper()
	entry, err := w.Do(act, w.context(c))
	if err != nil {
		w.T.Fatalf("%s: %v", act.Name(), err)
	}
	return entry
}

// Refuse does an act that must be refused, and gives the refusal. The test ends where it is done after all, or where it left a trace.
func (w *Town) Refuse(act model.Act) error {
	w.T.Helper()
	return w.RefuseIn(act, model.Context{})
}

// RefuseIn is like Refuse in the circumstances of c.
func (w *Town) RefuseIn(act model.Act, c model.Context) error {
	w.T.Helper()
	before := w.Plan.Clone()
	_, err := w.Do(act, w.context(c))
	if err == nil {
		w.T.Fatalf("%s was not refused", act.Name())
	}
	if same, kind := before.Equal(w.Plan); !same {
		w.T.Fatalf("%s was refused but changed records of kind %s", act.Name(), kind)
	}
	return err
}

func (w *Town) context(c model.Context) model.Context {
	n := len(w.Entries) + 1
	if c.At == 0 {
		c.At = model.At(time.Date(PlanYear, time.January, 18, 1, 0, n, 0, time.UTC))
	}
	if c.Operator == "" {
		c.Operator = "Sekretariat"
	}
	if c.Seed == "" {
		c.Seed = "town-" + strconv.Itoa(n)
	}
	return c
}

func (w *Town) region() []model.Record {
	return []model.Record{
		&model.Region{ID: model.RegionID, Name: "Kota Kecil", Zone: model.WIB, Year: PlanYear, PeriodFrom: 2025, PeriodTo: 2029},
		&model.Fund{ID: w.DAU, Code: "1", Name: "DAU"},
		&model.Fund{ID: w.PAD, Code: "2", Name: "PAD"},
		&model.Fund{ID: w.Outside, Code: "3", Name: "APBN", Outside: true},
	}
}

func (w *Town) lines() []model.Record {
	ids := model.NewIDs("town-lines")
	line := func(id, agency, parent model.ID, level model.Level, code, name string) *model.Line {
		return &model.Line{ID: id, Agency: agency, Parent: parent, Year: PlanYear, Level: level, Code: code, Name: name}
	}
	money := func(line, fund model.ID, million model.Money) *model.Budget {
		amount := million * 1_000_000 * model.Rupiah
		return &model.Budget{ID: ids.Next(), Line: line, Fund: fund, Stage: model.Proposed, Year: PlanYear, Amount: amount}
	}
	target := func(indicator model.ID, value string) *model.Target {
		return &model.Target{ID: ids.Next(), Indicator: indicator, Stage: model.Proposed, Year: PlanYear, Value: value}
	}
	return []model.Record{
		&model.Agency{ID: w.Agency, Order: 1, Code: "2.18.0.00.0.00.01.0000", Name: "Dinas Penanaman Modal", Short: "DPM", Head: "Kepala Dinas"},
		&model.Agency{ID: w.OtherAgency, Order: 2, Code: "2.17.0.00.0.00.01.0000", Name: "Dinas Koperasi", Head: "Kepala Dinas"},
		line(w.Program, w.Agency, 0, model.Program, "2.18.04", "PROGRAM PELAYANAN PENANAMAN MODAL"),
		line(w.Activity, w.Agency, w.Program, model.Activity, "2.18.04.2.01", "Pelayanan Perizinan"),
		line(w.Sub, w.Agency, w.Activity, model.SubActivity, "2.18.04.2.01.0006", "Penyediaan Pelayanan Perizinan Berusaha"),
		line(w.OtherSub, w.Agency, w.Activity, model.SubActivity, "2.18.04.2.01.0007", "Penyediaan Layanan Konsultasi"),
		line(w.OtherProgram, w.OtherAgency, 0, model.Program, "2.17.05", "PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN"),
		&model.Indicator{ID: w.Outcome, Line: w.Program, Order: 1, Text: "Indeks Kepuasan Masyarakat", Unit: "Indeks", Baseline: "88,2", BaselineYear: 2025},
		&model.Indicator{ID: w.Output, Line: w.Sub, Order: 1, Text: "Jumlah pelaku usaha yang dilayani", Unit: "Pelaku Usaha"},
		target(w.Outcome, "≥ 90"),
		target(w.Output, "120"),
		money(w.Sub, w.DAU, 100),
		money(w.Sub, w.PAD, 50),
		money(w.OtherSub, w.DAU, 200),
		money(w.OtherSub, w.Outside, 30),
		money(w.OtherProgram, w.PAD, 70),
	}
}

func (w *Town) agenda() []model.Record {
	return []model.Record{
		&model.Meeting{ID: w.Meeting, Title: "Rapat Pemaparan", Year: PlanYear, Base: model.Proposed},
		&model.Day{ID: w.Day, Meeting: w.Meeting, Date: "2027-01-18", Start: 8 * 60, End: 12 * 60},
		&model.Slot{ID: w.Opening, Day: w.Day, Order: 1, Purpose: model.Opening, Title: "Pembukaan", Presentation: 15},
		&model.Slot{ID: w.Slot, Day: w.Day, Order: 2, Purpose: model.Presenting, Agency: w.Agency, Presentation: 15, Discussion: 30},
		&model.Slot{ID: w.OtherSlot, Day: w.Day, Order: 3, Purpose: model.Presenting, Agency: w.OtherAgency, Presentation: 10, Discussion: 20},
	}
}
