package incoming_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
)

// desk is a town with the file that was given to its first agency.
type desk struct {
	*modeltest.Town
	part  *modeltest.Memory
	given *model.Plan
}

func hand(t *testing.T) *desk {
	w := modeltest.Small(t)
	part, given := given(t, w.Plan, w.Agency)
	return &desk{w, part, given}
}

// given gives an agency's file and what it began with.
func given(t *testing.T, p *model.Plan, agency model.ID) (*modeltest.Memory, *model.Plan) {
	t.Helper()
	part := modeltest.NewMemory()
	if _, err := part.Do(model.TakePart{Plan: p, Origin: model.Origin{File: "asal", Seq: 3, Agency: agency, At: 1}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	return part, part.Plan.Clone()
}

// there does an act at the agency.
func (d *desk) there(acts ...model.Act) {
	d.T.Helper()
	for _, act := range acts {
		if _, err := d.part.Do(act, model.Context{Seed: model.NewSeed(), At: 1}); err != nil {
			d.T.Fatalf("%s: %v", act.Name(), err)
		}
	}
}

func (d *desk) offer() *incoming.Offer {
	d.T.Helper()
	o, err := incoming.PartOffer("dinas.benang", d.Plan, d.given, d.part.Plan)
	if err != nil {
		d.T.Fatal(err)
	}
	return o
}

// want holds the fates of what the agency's file brings, the refused ones last.
func (d *desk) want(fates ...incoming.Fate) *incoming.Preview {
	d.T.Helper()
	p := incoming.Weigh(d.Plan, d.given, d.offer())
	var got, want []string
	for _, r := range p.Rows {
		got = append(got, r.Fate.String())
	}
	for _, f := range fates {
		want = append(want, f.String())
	}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		d.T.Fatalf("fates %v, want %v: %+v", got, want, p.Rows)
	}
	return p
}

func (d *desk) take(c incoming.Choice) {
	d.T.Helper()
	d.Act(incoming.Take{Offer: d.offer(), Base: d.given, Choice: c})
}

// again holds that the file brings nothing new once it was taken.
func (d *desk) again() {
	d.T.Helper()
	p := incoming.Weigh(d.Plan, d.given, d.offer())
	if p.Count[incoming.Same] != len(p.Rows) {
		d.T.Fatalf("not the same when it comes again: %+v", p.Rows)
	}
	d.Refuse(incoming.Take{Offer: d.offer(), Base: d.given})
}

func (d *desk) budget(line, fund model.ID, million model.Money) model.Act {
	return model.SetBudget{Line: line, Fund: fund, Stage: proposed, Year: year, Amount: million * 1_000_000 * model.Rupiah, Known: true}
}

func (d *desk) target(value string) model.Act {
	return model.SetTarget{Indicator: d.Output, Stage: proposed, Year: year, Value: value}
}

func put(list ...model.Record) model.Act  { return model.Edit{Title: "edit", Put: list} }
func drop(list ...model.Record) model.Act { return model.Edit{Title: "edit", Drop: list} }

// newLine is a sub kegiatan that was not there, with an indicator, a target and money from a source that was not there.
func (d *desk) newLine() []model.Record {
	ids := model.NewIDs("new-line")
	line, indicator, fund := ids.Next(), ids.Next(), ids.Next()
	return []model.Record{
		&model.Line{ID: line, Agency: d.Agency, Parent: d.Activity, Year: year, Level: model.SubActivity, Code: "2.18.04.2.01.0009", Name: "Pelayanan Keliling"},
		&model.Indicator{ID: indicator, Line: line, Text: "Jumlah kelurahan yang dilayani", Unit: "Kelurahan"},
		&model.Target{ID: ids.Next(), Indicator: indicator, Stage: proposed, Year: year, Value: "12"},
		&model.Fund{ID: fund, Name: "CSR"},
		&model.Budget{ID: ids.Next(), Line: line, Fund: fund, Stage: proposed, Year: year, Amount: 40 * million},
	}
}

func TestUntouchedPartBringsNothing(t *testing.T) {
	d := hand(t)
	if o := d.offer(); len(o.Rows)+len(o.Brought)+len(o.Refuse)+len(o.Notes) > 0 || o.Agency != agency || o.Stamp.File != "asal" {
		t.Fatalf("%+v", o)
	}
	d.Act(d.budget(d.Sub, d.DAU, 7))
	d.again()
}

func TestPartBringsWhatTheAgencyChanged(t *testing.T) {
	d := hand(t)
	line := *d.Plan.Lines.Get(d.Sub)
	line.Location = "Kecamatan Utara"
	d.there(d.budget(d.Sub, d.DAU, 125), d.target("130"), put(&line))
	d.Act(d.budget(d.OtherSub, d.DAU, 1))
	p := d.want(incoming.Changed, incoming.Changed)
	if first := p.Rows[0]; first.Code != line.Code || first.Line != d.Sub || first.AgencyID != d.Agency || len(first.Cells) != 2 || p.Rows[1].Indicator != output {
		t.Fatalf("%+v", p.Rows)
	}
	d.take(incoming.Choice{})
	if d.Plan.Lines.Get(d.Sub).Location != line.Location || d.Plan.Target(d.Output, proposed, year).Value != "130" ||
		d.Plan.Budget(d.Sub, d.DAU, proposed, year).Amount != 125*million || d.Plan.Budget(d.OtherSub, d.DAU, proposed, year).Amount != million {
		t.Fatal("the plan does not hold what both sides entered")
	}
	d.again()
}

func TestPartBringsWhatTheAgencyAdded(t *testing.T) {
	d := hand(t)
	d.there(put(d.newLine()...))
	d.want(incoming.New, incoming.New)
	d.take(incoming.Choice{})
	l := d.newLine()[0].(*model.Line)
	if got := d.Plan.Lines.Get(l.ID); got == nil || *got != *l {
		t.Fatalf("the line is %+v", got)
	}
	if budgets := d.Plan.Budgets.Of(l.ID); len(budgets) != 1 || d.Plan.Funds.Get(budgets[0].Fund).Name != "CSR" {
		t.Fatalf("budgets %+v", budgets)
	}
	d.again()
	d.there(put(&model.SubUnit{Agency: d.Agency, Code: "1", Name: "Bidang"}, &model.Waiver{Agency: d.Agency, Rule: "unit", Year: year, Reason: "ada"}))
	d.take(incoming.Choice{})
	if d.Plan.SubUnits.Len() != 1 || d.Plan.Waivers.Len() != 1 {
		t.Fatal("the sub unit or the waiver did not come")
	}
	d.again()
}

func TestPartBringsWhatTheAgencyRemoved(t *testing.T) {
	d := hand(t)
	d.there(drop(d.Plan.Lines.Get(d.Program)))
	p := d.want(incoming.Changed, incoming.Changed, incoming.Changed, incoming.Changed, incoming.Changed, incoming.Changed)
	if p.Sums[0].After.Amount != 0 {
		t.Fatalf("%+v", p.Sums)
	}
	d.take(incoming.Choice{})
	if len(d.Plan.Lines.Of(d.Agency)) != 0 || d.Plan.Budgets.Len() != 1 || d.Plan.Indicators.Len() != 0 {
		t.Fatal("something is left")
	}
	d.again()
}

func TestARemovedProgramTakesEverythingBelowWithIt(t *testing.T) {
	d := hand(t)
	d.there(drop(d.Plan.Lines.Get(d.Program)))
	p := incoming.Weigh(d.Plan, d.given, d.offer())
	only := map[int]bool{}
	for n, r := range p.Rows {
		only[n] = r.Line == d.Program && r.Indicator == ""
	}
	d.take(incoming.Choice{Only: only})
	if len(d.Plan.Lines.Of(d.Agency)) != 0 || d.Plan.Indicators.Len() != 0 {
		t.Fatal("something is left")
	}
	d.again()
}

func TestWhatBothSidesChangedIsAConflict(t *testing.T) {
	d := hand(t)
	d.there(d.target("130"), d.budget(d.Sub, d.PAD, 60), model.SetBudget{Line: d.OtherSub, Fund: d.DAU, Stage: proposed, Year: year})
	d.Act(d.target("140"))
	d.Act(model.SetBudget{Line: d.Sub, Fund: d.PAD, Stage: proposed, Year: year})
	d.Act(d.budget(d.OtherSub, d.DAU, 210))
	p := d.want(incoming.Conflict, incoming.Conflict, incoming.Conflict)
	target := p.Rows[1].Cells[0]
	if target.Base.Text != "120" || target.Ours.Text != "140" || target.Theirs.Text != "130" || target.Kind != model.KindTarget {
		t.Fatalf("%+v", target)
	}
	d.Refuse(incoming.Take{Offer: d.offer(), Base: d.given})
	d.take(incoming.Choice{Theirs: true})
	if d.Plan.Target(d.Output, proposed, year).Value != "130" || d.Plan.Budget(d.Sub, d.PAD, proposed, year).Amount != 60*million || d.Plan.Budget(d.OtherSub, d.DAU, proposed, year) != nil {
		t.Fatal("the agency's side was not taken")
	}
	d.again()
}

func TestDecidedFiguresStay(t *testing.T) {
	d := hand(t)
	d.there(d.budget(d.Sub, d.DAU, 125))
	d.Act(model.Decide{Agency: d.Agency, Lines: []model.ID{d.Sub}, Verdict: model.Accepted})
	p := d.want(incoming.Conflict)
	if p.Rows[0].Cells[0].Lock == nil {
		t.Fatal("no decision is named")
	}
	d.Refuse(incoming.Take{Offer: d.offer(), Base: d.given, Choice: incoming.Choice{Theirs: true}})
}

// refusal holds that the file brings one refused row that says something, and that the plan stays as it is.
func (d *desk) refusal(says string) {
	d.T.Helper()
	p := d.want(incoming.Refused)
	if reason := p.Rows[0].Reason; reason == nil || !strings.Contains(reason.Reason.Error(), says) {
		d.T.Fatalf("%+v does not say %q", reason, says)
	}
	d.Refuse(incoming.Take{Offer: d.offer(), Base: d.given})
}

func TestALineThatChangedHereIsNotRemoved(t *testing.T) {
	changes := map[string]func(d *desk){
		"figure": func(d *desk) { d.Act(d.budget(d.Sub, d.DAU, 1)) },
		"target": func(d *desk) { d.Act(d.target("140")) },
		"new figure": func(d *desk) {
			d.Act(model.SetTarget{Indicator: d.Output, Stage: proposed, Year: year + 1, Value: "1"})
		},
		"directive": func(d *desk) {
			d.Act(model.BeginSlot{Slot: d.Slot})
			d.ActIn(model.GiveDirective{Text: "Lengkapi", Line: d.Sub}, model.Context{Slot: d.Slot, Agency: d.Agency})
		},
		"line itself": func(d *desk) {
			l := *d.Plan.Lines.Get(d.Sub)
			l.Location = "Kota"
			d.Act(put(&l))
		},
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			d := hand(t)
			d.there(drop(d.Plan.Lines.Get(d.Sub)))
			change(d)
			d.refusal("sudah berubah atau dibicarakan")
		})
	}
}

// What stands above a line that stays stays too; its neighbours may go.
func TestOnlyWhatCannotGoStays(t *testing.T) {
	d := hand(t)
	d.there(drop(d.Plan.Lines.Get(d.Program)))
	d.Act(d.budget(d.Sub, d.DAU, 1))
	d.want(incoming.Changed, incoming.Refused, incoming.Refused, incoming.Refused)
	d.take(incoming.Choice{})
	if d.Plan.Lines.Get(d.OtherSub) != nil || d.Plan.Lines.Get(d.Sub) == nil || d.Plan.Indicators.Len() != 2 {
		t.Fatal("the wrong lines went")
	}
}

func TestWhatIsGoneHereIsRefused(t *testing.T) {
	d := hand(t)
	gone := *d.Plan.Lines.Get(d.Sub)
	d.there(d.target("130"), d.budget(d.Sub, d.DAU, 125))
	d.Act(drop(&gone))
	p := d.want(incoming.Refused, incoming.Refused) // the line, and the indicator
	if !strings.Contains(p.Rows[0].Reason.Reason.Error(), "di sini sudah dihapus") {
		t.Fatalf("%+v", p.Rows[0].Reason)
	}

	// Entered here again, it is the same line under another ID.
	id := model.NewIDs("again").Next()
	gone.ID = id
	d.Act(put(&gone, &model.Indicator{Line: id, Text: output, Unit: "Pelaku Usaha"}))
	d.want(incoming.Conflict, incoming.Conflict)
	d.take(incoming.Choice{Theirs: true})
	if b := d.Plan.Budget(id, d.DAU, proposed, year); b == nil || b.Amount != 125*million {
		t.Fatalf("the budget is %+v", b)
	}
	d.again()
}

func TestANewLineBelowOneThatIsGoneHereIsRefused(t *testing.T) {
	d := hand(t)
	d.there(put(d.newLine()...))
	d.Act(drop(d.Plan.Lines.Get(d.Program)))
	d.refusal("di atasnya tidak ada di sini")
}

func TestWhatBothSidesAddedIsOne(t *testing.T) {
	d := hand(t)
	d.there(put(d.newLine()...))
	ours := d.newLine()
	ids := model.NewIDs("ours")
	line, indicator, fund := *ours[0].(*model.Line), *ours[1].(*model.Indicator), *ours[3].(*model.Fund)
	line.ID, indicator.ID, fund.ID = ids.Next(), ids.Next(), ids.Next()
	indicator.Line = line.ID
	d.Act(put(&line, &indicator, &fund, &model.Budget{Line: line.ID, Fund: fund.ID, Stage: proposed, Year: year, Amount: 55 * million}))
	p := d.want(incoming.Conflict, incoming.New)
	if c := p.Rows[0].Cells; p.Rows[0].Line != line.ID || c[len(c)-1].Ours.Amount != 55*million || c[len(c)-1].Theirs.Amount != 40*million {
		t.Fatalf("%+v", p.Rows[0])
	}
	d.take(incoming.Choice{})
	if d.Plan.Lines.Len() != 6 || d.Plan.Funds.Len() != 4 || len(d.Plan.Budgets.Of(line.ID)) != 1 || d.Plan.Target(indicator.ID, proposed, year).Value != "12" {
		t.Fatal("it stands there twice, or the target is missing")
	}
}

// Money that went to another source in place, and a figure that was taken away and entered again, are what they are, whatever their IDs.
func TestFiguresAreFoundByWhatTheyAre(t *testing.T) {
	d := hand(t)
	moved := *d.Plan.Budget(d.OtherSub, d.Outside, proposed, year)
	moved.Fund = d.PAD
	d.there(put(&moved), model.SetBudget{Line: d.Sub, Fund: d.DAU, Stage: proposed, Year: year}, d.budget(d.Sub, d.DAU, 125))
	d.Act(model.SetBudget{Line: d.Sub, Fund: d.PAD, Stage: proposed, Year: year})
	d.Act(d.budget(d.Sub, d.PAD, 50))
	p := d.want(incoming.Changed, incoming.Changed)
	if c := p.Rows[0].Cells; len(c) != 1 || c[0].Base.Amount != 100*million || c[0].Theirs.Amount != 125*million {
		t.Fatalf("%+v", c)
	}
	d.take(incoming.Choice{})
	if b := d.Plan.Budget(d.OtherSub, d.PAD, proposed, year); b == nil || b.Amount != 30*million || d.Plan.Budget(d.OtherSub, d.Outside, proposed, year) != nil {
		t.Fatal("the money did not go to the other source")
	}
	d.again()
}

func TestACodeThatIsTakenIsRefused(t *testing.T) {
	d := hand(t)
	d.there(put(d.newLine()...))
	other := *d.Plan.Lines.Get(d.OtherSub)
	other.Code = "2.18.04.2.01.0009"
	d.Act(put(&other))
	d.refusal("Kodenya sudah dipakai")
}

func TestAnAgencyChangesOnlyItsOwn(t *testing.T) {
	other := model.NewIDs("other").Next()
	cases := map[string]struct {
		act  func(d *desk) model.Act
		says string
	}{
		"region": {func(d *desk) model.Act {
			r := *d.Plan.Region()
			r.Name = "Kota Lain"
			return put(&r)
		}, "Data daerah"},
		"itself": {func(d *desk) model.Act {
			a := *d.Plan.Agencies.Get(d.Agency)
			a.Name = "Badan"
			return put(&a)
		}, "sekretariat di Setelan"},
		"official": {func(*desk) model.Act { return put(&model.Official{Office: "WALI KOTA"}) }, "Pejabat, rapat"},
		"meeting":  {func(*desk) model.Act { return put(&model.Meeting{Title: "Latihan", Year: year, Base: proposed}) }, "Pejabat, rapat"},
		"mission":  {func(*desk) model.Act { return put(&model.Mission{Number: 9, Text: "Misi"}) }, "Misi tidak"},
		"ceiling":  {func(d *desk) model.Act { return put(&model.Ceiling{Agency: d.Agency, Year: year, Amount: 9}) }, "Pagu tidak"},
		"catalogue": {func(*desk) model.Act {
			return put(&model.CatalogEntry{Year: year, Half: model.CityHalf, Level: model.Program, Code: "1.01.02", Name: "PROGRAM"}, &model.CatalogEntry{Year: year, Half: model.CityHalf, Level: model.Program, Code: "1.01.03", Name: "PROGRAM"})
		}, "Nomenklatur"},
		"source": {func(d *desk) model.Act {
			f := *d.Plan.Funds.Get(d.PAD)
			f.Name = "Pendapatan"
			return put(&f)
		}, "Sumber dana dapat ditambah"},
		"source gone": {func(d *desk) model.Act { return drop(d.part.Plan.Funds.Of(0)[3]) }, "Sumber dana dapat ditambah"},
		"agency":      {func(*desk) model.Act { return put(&model.Agency{ID: other, Code: "9", Name: "Dinas Tiruan"}) }, "hanya dapat mengubah data perangkat daerah"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			d := hand(t)
			if name == "source gone" {
				d.Act(put(&model.Fund{Code: "4", Name: "DBH"}))
				d.part, d.given = given(t, d.Plan, d.Agency)
			}
			d.there(c.act(d))
			d.refusal(c.says)
		})
	}
}

func TestLinesOfOthersAreRefusedOneByOne(t *testing.T) {
	d := hand(t)
	other := model.NewIDs("other").Next()
	moved := *d.Plan.Lines.Get(d.OtherSub)
	moved.Agency, moved.Parent = other, 0
	d.there(put(&model.Agency{ID: other, Code: "9", Name: "Dinas Tiruan"}, &moved, &model.Line{Agency: other, Year: year, Level: model.Program, Code: "9.01", Name: "PROGRAM"}))
	d.want(incoming.Refused, incoming.Refused, incoming.Refused)
	d.Refuse(incoming.Take{Offer: d.offer(), Base: d.given})
}

func TestNewSourcesComeOnlyWithMoney(t *testing.T) {
	d := hand(t)
	d.there(put(&model.Fund{Name: "Hibah"}))
	if o := d.offer(); len(o.Rows) != 0 || len(o.Notes) != 1 || o.Notes[0].Value != "Hibah" {
		t.Fatalf("%+v", o)
	}
}

func TestAMissionThatIsNotHereStaysAway(t *testing.T) {
	d := hand(t)
	mission := model.NewIDs("mission").Next()
	line := *d.Plan.Lines.Get(d.Sub)
	line.Mission, line.Location = mission, "Kota"
	d.there(put(&model.Mission{ID: mission, Number: 1, Text: "Misi"}, &line))
	p := d.want(incoming.Changed, incoming.Refused)
	if len(p.Notes) != 1 || len(p.Rows[0].Cells) != 1 {
		t.Fatalf("%+v", p)
	}
	d.take(incoming.Choice{})
	if l := d.Plan.Lines.Get(d.Sub); l.Mission != 0 || l.Location != "Kota" {
		t.Fatalf("%+v", l)
	}
}

func TestWhatIsNoPartIsRefused(t *testing.T) {
	d := hand(t)
	for name, plans := range map[string][2]*model.Plan{
		"no part": {d.Plan, d.Plan}, "into a part": {d.part.Plan, d.part.Plan},
		"agency gone": {modeltest.NewPlan(modeltest.S), d.part.Plan},
	} {
		if o, err := incoming.PartOffer("x.benang", plans[0], d.given, plans[1]); err == nil || model.CodeOf(err) == model.Internal {
			t.Errorf("%s: %+v, %v", name, o, err)
		}
	}
	if _, err := modeltest.NewMemory().Do(model.TakePart{Plan: d.part.Plan, Origin: model.Origin{Agency: d.Agency}}, model.Context{}); model.CodeOf(err) != model.Conflict {
		t.Errorf("a part of a part: %v", err)
	}
	if _, err := d.part.Do(model.TakePart{Plan: d.Plan, Origin: model.Origin{Agency: d.Agency}}, model.Context{}); model.CodeOf(err) != model.Conflict {
		t.Errorf("a part in a file that holds something: %v", err)
	}
}
