package incoming_test

import (
	"testing"

	page "benangmerah/app/pages/incoming"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
)

const (
	year     = modeltest.PlanYear
	agency   = "2.18.0.00.0.00.01.0000"
	million  = 1_000_000 * model.Rupiah
	proposed = model.Proposed
	output   = "Jumlah pelaku usaha yang dilayani"
)

var (
	program  = incoming.Named{Code: "2.18.04", Name: "PROGRAM PELAYANAN PENANAMAN MODAL"}
	activity = incoming.Named{Code: "2.18.04.2.01", Name: "Pelayanan Perizinan"}
	sub      = incoming.Named{Code: "2.18.04.2.01.0006", Name: "Penyediaan Pelayanan Perizinan Berusaha"}
	otherSub = incoming.Named{Code: "2.18.04.2.01.0007", Name: "Penyediaan Layanan Konsultasi"}
	newSub   = incoming.Named{Code: "2.18.04.2.01.0010", Name: "Pendampingan Izin di Kecamatan"}
	dau      = incoming.Named{Code: "1", Name: "DAU"}
	pad      = incoming.Named{Code: "2", Name: "PAD"}
)

func target(value string) incoming.Cell {
	return incoming.Cell{Column: "Target 2027 (usulan)", Field: model.FieldTarget, Stage: proposed, Year: year, Text: value, Given: value != ""}
}

func money(fund incoming.Named, amount model.Money) incoming.Cell {
	return incoming.Cell{Column: "Pagu 2027 (usulan) (Rp)", Field: model.FieldBudget, Stage: proposed, Year: year, Fund: fund, Amount: amount, Given: true}
}

func said(f model.Field, value string) incoming.Cell {
	return incoming.Cell{Column: string(f), Field: f, Text: value, Given: true}
}

func row(number int, of incoming.Named, indicator string, cells ...incoming.Cell) incoming.Row {
	return incoming.Row{Number: number, Program: program, Activity: activity, Sub: of, Text: indicator, Cells: cells}
}

// template is a stamped offer of the town's first agency.
func template(rows ...incoming.Row) func(page.Choices) *incoming.Offer {
	return func(page.Choices) *incoming.Offer {
		return &incoming.Offer{
			Source: incoming.FromTemplate, Sheet: "Isian", Agency: agency, Year: year, Stage: proposed, Rows: rows,
			Stamp: &incoming.Stamp{File: "kota", Seq: 3, Agency: agency, At: 1_800_000_000_000},
		}
	}
}

// everyFate is a template in which every fate comes up once a conflict arose: see quarrel.
func everyFate() func(page.Choices) *incoming.Offer {
	offer := template(
		row(2, sub, output, target("150"), money(dau, 120*million)),
		row(3, sub, "", money(pad, 75*million)),
		row(4, otherSub, "", money(dau, 200*million)),
		row(5, newSub, "Jumlah kecamatan yang didampingi", said(model.FieldUnit, "Kecamatan"), target("12"), money(pad, 60*million)),
	)
	return func(c page.Choices) *incoming.Offer {
		o := offer(c)
		o.Refuse = []incoming.Notice{{Row: 6, Column: "Pagu 2027 (usulan) (Rp)", Value: "10^12", Reason: model.Invalidf(
			"Ketik misalnya 1.500.000.000, 1,5 M atau 450 jt.", "\"%s\" bukan jumlah uang.", "10^12")}}
		o.Notes = []incoming.Notice{{Row: 2, Column: "Target 2027 (usulan)", Value: "150 Org", Reason: model.Invalidf("", "Tidak ada yang berubah.")}}
		o.Unused = []string{"Catatan Kepala Bidang"}
		return o
	}
}

// quarrel changes here what everyFate changes too.
func quarrel(w *modeltest.Town) {
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: proposed, Year: year, Amount: 110 * million, Known: true})
}

// town opens the page over the small town with a template that holds every fate, and gives the path of that.
func town(t testing.TB, with ...func(*desk)) (*desk, *modeltest.Town, string) {
	t.Helper()
	w := modeltest.Small(t)
	base := w.Plan.Clone()
	quarrel(w)
	d := open(t, w.Memory, with...)
	return d, w, d.lay("DPM 2027.xlsx", base, everyFate())
}

func amount(p *model.Plan, line, fund model.ID) model.Money {
	if b := p.Budget(line, fund, proposed, year); b != nil {
		return b.Amount
	}
	return -1
}
