package incoming_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
)

const (
	year   = modeltest.PlanYear
	agency = "2.18.0.00.0.00.01.0000"
)

var (
	program  = incoming.Named{Code: "2.18.04", Name: "PROGRAM PELAYANAN PENANAMAN MODAL"}
	activity = incoming.Named{Code: "2.18.04.2.01", Name: "Pelayanan Perizinan"}
	sub      = incoming.Named{Code: "2.18.04.2.01.0006", Name: "Penyediaan Pelayanan Perizinan Berusaha"}
	dau      = incoming.Named{Code: "1", Name: "DAU"}
	pad      = incoming.Named{Code: "2", Name: "PAD"}
)

const (
	output   = "Jumlah pelaku usaha yang dilayani"
	million  = 1_000_000 * model.Rupiah
	proposed = model.Proposed
)

// bench is a town with what it was when a template was stamped.
type bench struct {
	*modeltest.Town
	base *model.Plan
}

func start(t *testing.T) *bench {
	w := modeltest.Small(t)
	return &bench{w, w.Plan.Clone()}
}

// offer gives a stamped offer of the town's first agency.
func offer(rows ...incoming.Row) *incoming.Offer {
	for n := range rows {
		rows[n].Number = n + 2
	}
	return &incoming.Offer{Name: "isian.xlsx", Source: incoming.FromTemplate, Stamp: &incoming.Stamp{Agency: agency}, Agency: agency, Year: year, Rows: rows}
}

// plain gives the same without a stamp.
func plain(rows ...incoming.Row) *incoming.Offer {
	o := offer(rows...)
	o.Source, o.Stamp = incoming.FromTable, nil
	return o
}

func subRow(cells ...incoming.Cell) incoming.Row {
	return incoming.Row{Program: program, Activity: activity, Sub: sub, Text: output, Cells: cells}
}

func target(value string) incoming.Cell {
	return incoming.Cell{Column: "Target", Field: model.FieldTarget, Stage: proposed, Year: year, Text: value, Given: value != ""}
}

func money(fund incoming.Named, amount model.Money) incoming.Cell {
	return incoming.Cell{Column: "Pagu", Field: model.FieldBudget, Stage: proposed, Year: year, Fund: fund, Amount: amount, Given: true}
}

func field(f model.Field, value string) incoming.Cell {
	return incoming.Cell{Column: string(f), Field: f, Text: value, Given: value != ""}
}

func (b *bench) weigh(o *incoming.Offer) *incoming.Preview {
	if o.Stamp == nil {
		return incoming.Weigh(b.Plan, nil, o)
	}
	return incoming.Weigh(b.Plan, b.base, o)
}

func (b *bench) take(o *incoming.Offer, c incoming.Choice) {
	b.T.Helper()
	b.Act(b.act(o, c))
}

func (b *bench) act(o *incoming.Offer, c incoming.Choice) incoming.Take {
	act := incoming.Take{Offer: o, Choice: c}
	if o.Stamp != nil {
		act.Base = b.base
	}
	return act
}

// want holds the fates of the rows.
func (b *bench) want(o *incoming.Offer, fates ...incoming.Fate) *incoming.Preview {
	b.T.Helper()
	p := b.weigh(o)
	var got []string
	for _, r := range p.Rows {
		got = append(got, r.Fate.String())
	}
	var want []string
	for _, f := range fates {
		want = append(want, f.String())
	}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		b.T.Fatalf("fates %v, want %v: %+v", got, want, p.Rows)
	}
	return p
}

func TestWhatIsThereAlreadyIsTheSame(t *testing.T) {
	b := start(t)
	for _, o := range []*incoming.Offer{
		offer(subRow(target("120"), money(dau, 100*million)), subRow(money(pad, 50*million))),
		plain(subRow(target("120"), money(dau, 100*million)), subRow(money(pad, 50*million))),
	} {
		p := b.want(o, incoming.Same, incoming.Same)
		if len(p.Rows[0].Cells) != 2 || p.Count[incoming.Same] != 2 {
			t.Fatalf("%+v", p)
		}
		if err := b.Refuse(b.act(o, incoming.Choice{})); !strings.Contains(err.Error(), "Tidak ada yang berubah") {
			t.Fatal(err)
		}
	}
}

func TestOnlyTheFileChanged(t *testing.T) {
	b := start(t)
	o := offer(subRow(target("130"), money(dau, 125*million), field(model.FieldLocation, "Kecamatan Utara")), subRow(money(pad, 50*million)))
	p := b.want(o, incoming.Changed, incoming.Same)
	cell := p.Rows[0].Cells[1]
	if cell.Ours.Amount != 100*million || cell.Theirs.Amount != 125*million || cell.Fund != "DAU" || cell.Fate != incoming.Changed {
		t.Fatalf("%+v", cell)
	}
	if s := p.Sums[0]; s.Before.Amount != 350*million || s.After.Amount != 375*million || s.Agency != b.Agency {
		t.Fatalf("%+v", p.Sums)
	}
	b.take(o, incoming.Choice{})
	if got := b.Plan.Budget(b.Sub, b.DAU, proposed, year).Amount; got != 125*million {
		t.Fatal(got)
	}
	if b.Plan.Target(b.Output, proposed, year).Value != "130" || b.Plan.Lines.Get(b.Sub).Location != "Kecamatan Utara" {
		t.Fatal("target or location did not come in")
	}
	b.want(plain(o.Rows...), incoming.Same, incoming.Same)
}

func TestOnlyThePlanChanged(t *testing.T) {
	b := start(t)
	b.Act(model.SetTarget{Indicator: b.Output, Stage: proposed, Year: year, Value: "150"})
	o := offer(subRow(target("120"), money(dau, 100*million)))
	b.want(o, incoming.Same)
	b.Refuse(b.act(o, incoming.Choice{Theirs: true}))
	if b.Plan.Target(b.Output, proposed, year).Value != "150" {
		t.Fatal("the plan's change is lost")
	}
}

func TestBothChangedIsAConflict(t *testing.T) {
	for _, theirs := range []bool{false, true} {
		b := start(t)
		b.Act(model.SetBudget{Line: b.Sub, Fund: b.DAU, Stage: proposed, Year: year, Amount: 110 * million, Known: true})
		o := offer(subRow(target("130"), money(dau, 125*million)))
		p := b.want(o, incoming.Conflict)
		cell := p.Rows[0].Cells[1]
		if cell.Base.Amount != 100*million || cell.Ours.Amount != 110*million || cell.Theirs.Amount != 125*million || cell.Lock != nil {
			t.Fatalf("%+v", cell)
		}
		b.take(o, incoming.Choice{Cells: map[[2]int]bool{{0, 1}: theirs}})
		want := 110 * million
		if theirs {
			want = 125 * million
		}
		if got := b.Plan.Budget(b.Sub, b.DAU, proposed, year).Amount; got != want {
			t.Fatalf("theirs %v: %d", theirs, got)
		}
		if b.Plan.Target(b.Output, proposed, year).Value != "130" {
			t.Fatal("what is not in conflict did not come in")
		}
	}
}

func TestSameChangeOnBothSidesIsNoConflict(t *testing.T) {
	b := start(t)
	b.Act(model.SetTarget{Indicator: b.Output, Stage: proposed, Year: year, Value: "130"})
	b.want(offer(subRow(target("130"))), incoming.Same)
}

func TestDecidedFiguresAreLocked(t *testing.T) {
	b := start(t)
	b.Act(model.Decide{Agency: b.Agency, Lines: []model.ID{b.Sub}, Verdict: model.Accepted})
	o := offer(subRow(target("130"), money(dau, 125*million), field(model.FieldLocation, "Utara")))
	p := b.want(o, incoming.Conflict)
	for _, c := range p.Rows[0].Cells[:2] {
		if c.Lock == nil || c.Lock.Line != b.Sub {
			t.Fatalf("%+v", c)
		}
	}
	b.take(o, incoming.Choice{Theirs: true, Cells: map[[2]int]bool{{0, 0}: true, {0, 1}: true}})
	if b.Plan.Target(b.Output, proposed, year).Value != "120" || b.Plan.Budget(b.Sub, b.DAU, proposed, year).Amount != 100*million {
		t.Fatal("a decided figure was overwritten")
	}
	if b.Plan.Lines.Get(b.Sub).Location != "Utara" {
		t.Fatal("the location did not come in")
	}
	b.want(plain(subRow(money(incoming.Named{Name: "BLUD"}, million))), incoming.Conflict)
}

func TestAnEmptyCellTakesAwayOnlyWithAStamp(t *testing.T) {
	b := start(t)
	empty := money(dau, 0)
	empty.Given = false
	b.want(plain(subRow(target(""), empty)), incoming.Same)
	o := offer(subRow(target(""), empty), subRow(money(pad, 50*million)))
	b.want(o, incoming.Changed, incoming.Same)
	b.take(o, incoming.Choice{})
	if b.Plan.Budget(b.Sub, b.DAU, proposed, year) != nil || b.Plan.Target(b.Output, proposed, year) != nil {
		t.Fatal("what was emptied is still there")
	}
}

func TestFieldsOfALineStandInOneOfItsRows(t *testing.T) {
	b := start(t)
	b.Act(model.Edit{Title: "line.edit", Put: []model.Record{with(b.Plan.Lines.Get(b.Sub), func(l *model.Line) { l.Location = "Utara" })}})
	b.base = b.Plan.Clone()
	b.want(offer(subRow(field(model.FieldLocation, "Utara")), subRow(field(model.FieldLocation, ""))), incoming.Same, incoming.Same)
	b.want(offer(subRow(field(model.FieldLocation, "")), subRow(field(model.FieldLocation, "Utara"))), incoming.Same, incoming.Same)
	b.want(offer(subRow(field(model.FieldLocation, "")), subRow(field(model.FieldLocation, ""))), incoming.Changed, incoming.Same)
	b.want(offer(subRow(field(model.FieldLocation, "Utara")), subRow(field(model.FieldLocation, "Selatan"))), incoming.Same, incoming.Refused)
}

func with(l *model.Line, change func(*model.Line)) *model.Line {
	copied := *l
	change(&copied)
	return &copied
}

func TestNewLinesComeWithAllThatIsAboveThem(t *testing.T) {
	b := start(t)
	other := incoming.Named{Code: "2.18.05", Name: "PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL"}
	deep := incoming.Named{Code: "2.18.05.2.01.0001", Name: "Pemantauan"}
	above := incoming.Named{Code: "2.18.05.2.01"}
	rows := []incoming.Row{
		{Program: incoming.Named{Code: other.Code}, Activity: above, Sub: deep, Text: "Jumlah laporan", Cells: []incoming.Cell{target("4"), money(incoming.Named{Name: "Insentif Fiskal"}, 5*million)}},
		{Program: other, Text: "Persentase realisasi", Cells: []incoming.Cell{target("90")}},
	}
	o := plain(rows...)
	b.want(o, incoming.New, incoming.New)
	b.take(o, incoming.Choice{Only: map[int]bool{0: true}})
	var made *model.Line
	for _, l := range b.Plan.Lines.Of(b.Agency) {
		if l.Code == deep.Code {
			made = l
		}
	}
	parent := b.Plan.Lines.Get(made.Parent)
	if parent == nil || parent.Code != other.Code || parent.Name != other.Name || len(b.Plan.Indicators.Of(parent.ID)) != 0 {
		t.Fatalf("line %+v under %+v: only the ticked row, with its program, was to come", made, parent)
	}
	if figure := b.Plan.AgencyFigure(b.Agency, proposed, year); figure.Amount != 355*million {
		t.Fatal(figure)
	}
	b.want(o, incoming.Same, incoming.New)
}

func TestALineWithoutANameIsRefused(t *testing.T) {
	b := start(t)
	p := b.want(plain(incoming.Row{Program: incoming.Named{Code: "2.18.09"}, Cells: []incoming.Cell{money(dau, million)}}), incoming.Refused)
	if r := p.Rows[0].Reason; r == nil || r.Row != 2 || !strings.Contains(r.Reason.Error(), "2.18.09") {
		t.Fatalf("%+v", r)
	}
}

func TestAFileTouchesOnlyItsAgency(t *testing.T) {
	b := start(t)
	row := subRow(target("1"))
	row.Agency = incoming.Named{Code: "2.17.0.00.0.00.01.0000"}
	unknown := subRow(target("1"))
	unknown.Agency = incoming.Named{Code: "9.99", Name: "Dinas Lain"}
	b.want(offer(row, unknown, subRow(target("130"))), incoming.Refused, incoming.Refused, incoming.Changed)
}

func TestAgenciesAreKnownByCodeNameAndShortName(t *testing.T) {
	b := start(t)
	for _, n := range []incoming.Named{{Code: agency}, {Name: "dinas penanaman  modal"}, {Code: "DPM", Name: "Dinas Modal"}, {Name: "DPM"}} {
		o := plain(subRow(target("120")))
		o.Agency, o.Rows[0].Agency = "", n
		b.want(o, incoming.Same)
	}
	o := plain(subRow(target("1")))
	o.Agency, o.Rows[0].Agency = "", incoming.Named{Name: "Dinas Yang Tidak Ada"}
	b.want(o, incoming.Refused)
	o.Rows[0].Agency = incoming.Named{Code: "BARU", Name: "Dinas Baru"}
	b.want(o, incoming.New)
	named := plain(o.Rows[0], subRow(money(pad, million)), subRow(field(model.FieldLocation, "Utara")))
	named.Agency, named.Rows[1].Agency, named.Rows[2].Agency = "", incoming.Named{Name: "Dinas Baru"}, incoming.Named{Name: "BARU"}
	b.want(named, incoming.New, incoming.New, incoming.New)
	b.take(named, incoming.Choice{})
	if b.Plan.Agencies.Len() != 3 {
		t.Fatal("the new agency did not come in")
	}
}

func TestMoneyCountsOnceHoweverManyIndicators(t *testing.T) {
	b := start(t)
	other := subRow(target("5"), money(dau, 100*million))
	other.Text = "Jumlah layanan"
	p := b.want(plain(subRow(money(dau, 100*million)), other), incoming.Same, incoming.New)
	if len(p.Notes) != 1 || p.Notes[0].Row != 3 {
		t.Fatalf("%+v", p.Notes)
	}
	other.Cells[1].Amount = 90 * million
	b.want(plain(subRow(money(dau, 100*million)), other), incoming.Same, incoming.Refused)
}

func TestSubtotalsAreLeftOut(t *testing.T) {
	b := start(t)
	top := incoming.Row{Program: program, Cells: []incoming.Cell{money(incoming.Named{}, 380*million)}}
	p := b.want(plain(top, subRow(money(dau, 100*million))), incoming.Same, incoming.Same)
	if len(p.Notes) != 0 {
		t.Fatalf("%+v", p.Notes)
	}
	top.Cells[0].Amount = 999 * million
	p = b.want(plain(top, subRow(money(dau, 100*million))), incoming.Same, incoming.Same)
	if len(p.Notes) != 1 || p.Notes[0].Row != 2 {
		t.Fatalf("%+v", p.Notes)
	}
}

func TestTheWholeTruthTakesAwayWhatItDoesNotHave(t *testing.T) {
	b := start(t)
	o := plain(subRow(money(dau, 90*million)))
	o.Source, o.Whole, o.Stage = incoming.FromRekap, true, proposed
	p := b.want(o, incoming.Changed, incoming.Changed, incoming.Changed, incoming.Changed)
	if !p.Rows[1].Gone || p.Sums[0].After.Amount != 90*million || len(p.Sums) != 1 {
		t.Fatalf("%+v", p)
	}
	b.take(o, incoming.Choice{})
	if f := b.Plan.AgencyFigure(b.Agency, proposed, year); f.Amount != 90*million || f.Outside != 0 {
		t.Fatal(f)
	}
	if f := b.Plan.AgencyFigure(b.OtherAgency, proposed, year); f.Amount != 70*million {
		t.Fatal("an agency that the file does not name was touched")
	}
}

func TestWordsOfAnIndicatorChangeByItsHiddenName(t *testing.T) {
	b := start(t)
	renamed := subRow(target("120"))
	renamed.Text, renamed.Indicator = "Jumlah pelaku usaha yang dilayani tepat waktu", b.Output
	copied := subRow(target("7"))
	copied.Text, copied.Indicator = "Jumlah pengaduan", b.Output
	o := offer(renamed, copied)
	b.want(o, incoming.Changed, incoming.New)
	b.take(o, incoming.Choice{})
	if i := b.Plan.Indicators.Get(b.Output); i.Text != renamed.Text || len(b.Plan.Indicators.Of(b.Sub)) != 2 {
		t.Fatalf("%+v", i)
	}
	b.want(plain(o.Rows...), incoming.Same, incoming.Same)

	b = start(t)
	above := offer(copied, subRow(target("120"))) // the copy stands over the row it was made from
	b.want(above, incoming.New, incoming.Same)
}

func TestMoneyThatWentToAnotherSource(t *testing.T) {
	b := start(t)
	b.Act(model.SetBudget{Line: b.Sub, Fund: b.PAD, Stage: proposed, Year: year + 1, Amount: 60 * million, Known: true})
	b.base = b.Plan.Clone()
	next := money(incoming.Named{Name: "BLUD"}, 60*million)
	next.Year++
	row := subRow(money(incoming.Named{Name: "BLUD"}, 50*million), next)
	row.Budget = b.Plan.Budget(b.Sub, b.PAD, proposed, year).ID
	o := offer(subRow(money(dau, 100*million)), row)
	b.want(o, incoming.Same, incoming.Changed)
	b.take(o, incoming.Choice{})
	if f := b.Plan.AgencyFigure(b.Agency, proposed, year); f.Amount != 350*million || b.Plan.Budget(b.Sub, b.PAD, proposed, year) != nil || b.Plan.Budget(b.Sub, b.PAD, proposed, year+1) != nil {
		t.Fatal(f)
	}
}

func TestQuartersOfANewBudgetAddUp(t *testing.T) {
	b := start(t)
	var cells []incoming.Cell
	for q := range 4 {
		c := money(incoming.Named{Name: "BLUD"}, model.Money(q+1)*million)
		c.Quarter = q + 1
		cells = append(cells, c)
	}
	b.take(plain(subRow(cells...)), incoming.Choice{})
	for _, x := range b.Plan.Budgets.Of(b.Sub) {
		if f := b.Plan.Funds.Get(x.Fund); f.Name == "BLUD" && (x.Amount != 10*million || x.Quarters.Amount[3] != 4*million) {
			t.Fatalf("%+v", x)
		}
	}
}

func TestAnAmountOfZeroIsNotTheSumOfItsQuarters(t *testing.T) {
	b := start(t)
	quarter := money(incoming.Named{Name: "BLUD"}, 4*million)
	quarter.Quarter = 1
	b.take(plain(subRow(money(incoming.Named{Name: "BLUD"}, 0), quarter)), incoming.Choice{})
	for _, x := range b.Plan.Budgets.Of(b.Sub) {
		if b.Plan.Funds.Get(x.Fund).Name == "BLUD" && x.Amount != 0 {
			t.Fatalf("%+v", x)
		}
	}
}

func TestSpacesAreNoChange(t *testing.T) {
	b := start(t)
	b.Act(model.Edit{Title: "line.edit", Put: []model.Record{with(b.Plan.Lines.Get(b.Sub), func(l *model.Line) { l.Location = "Kecamatan  Utara\n" })}})
	b.want(plain(subRow(field(model.FieldLocation, "Kecamatan Utara"))), incoming.Same)
}

func TestRowsOfLastYearWaitToBeFilled(t *testing.T) {
	b := start(t)
	id := model.NewIDs("old").Next()
	b.Act(model.Edit{Title: "line.edit", Put: []model.Record{&model.Line{ID: id, Agency: b.Agency, Year: year - 1, Level: model.Program, Code: "2.18.06", Name: "PROGRAM LAMA"}}})
	b.base = b.Plan.Clone()
	row := incoming.Row{Program: incoming.Named{Code: "2.18.06", Name: "PROGRAM LAMA"}, Line: id, Text: "Persentase", Cells: []incoming.Cell{target(""), field(model.FieldUnit, "%")}}
	b.want(offer(row), incoming.Same)
	row.Cells[0] = target("80")
	b.want(offer(row), incoming.New)
}

func TestRefusedCells(t *testing.T) {
	b := start(t)
	noIndicator := subRow(target("5"))
	noIndicator.Text = ""
	for _, r := range []incoming.Row{noIndicator, subRow(field(model.FieldMission, "9")), subRow(field(model.FieldBaselineYear, "kemarin"))} {
		p := b.want(plain(r), incoming.Refused)
		if n := p.Rows[0].Reason; n.Column == "" || n.Reason.Hint == "" {
			t.Errorf("%+v does not say where or what to do", n)
		}
	}
}
