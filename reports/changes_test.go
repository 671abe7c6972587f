package reports_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// changes composes the list of changes between two states.
func changes(t testing.TB, from, to *model.Plan) paper.Document {
	t.Helper()
	doc, err := reports.Changes(reports.Edition{Plan: from}, reports.Edition{Plan: to}, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestTheSameVersionTwiceHasNoChanges(t *testing.T) {
	c := held(t)
	c.act(model.Redact{Paragraph: "penutup", Source: "Demikian.", Text: "Demikianlah."}, model.Context{})
	if d := reports.Compare(reports.Edition{Plan: c.Plan}, reports.Edition{Plan: c.Plan.Clone()}, reports.Options{}); !d.None() || d.Before != d.After {
		t.Errorf("%+v", d)
	}
	list := pages(t, changes(t, c.Plan, c.Plan))
	wants(t, readOut(list), "DAFTAR PERUBAHAN", "Tidak ada perubahan.", "Selisih: tidak berubah")
	readable(t, list)
}

// edits are what may be done to the held meeting, each with the part that tells of it.
func edits(c *city) map[reports.ChangePart]func() {
	in := model.Context{Slot: c.slots[0], Agency: c.agencies[0], Speaker: "Wali Kota Uji", Reason: "diperbaiki"}
	return map[reports.ChangePart]func(){
		reports.ChangeAgreed: func() {
			c.act(model.CorrectBudget{Line: c.subs[0], Fund: c.pad, Stage: model.Agreed, Year: year, Amount: 50_000_000_000_00}, in)
		},
		reports.ChangeTargets: func() {
			c.act(model.CorrectTarget{Indicator: c.outcome, Stage: model.Agreed, Year: year, Value: "≥ 97"}, in)
		},
		reports.ChangeDecisions:  func() { c.decide(3, model.Rejected, "di luar kewenangan") },
		reports.ChangeDirectives: func() { c.act(model.GiveDirective{Text: "Perbaiki data.", Owner: "Kepala"}, in) },
		reports.ChangeCorrections: func() {
			c.act(model.CorrectText{Line: c.subs[1], Field: model.FieldName, Text: "Layanan konsultasi baru"}, in)
		},
		reports.ChangeClaims: func() { c.act(model.RecordClaim{Text: "Dua dari tiga pasar ramai.", Value: "67%"}, in) },
		reports.ChangeNotes:  func() { c.act(model.TakeNote{Text: "Peserta setuju."}, in) },
		reports.ChangeAttendance: func() {
			p := *c.Plan.Participants.Of(c.days[0])[0]
			p.Name = "Nama Pengganti"
			c.act(model.Edit{Title: "setup.attendance", Put: []model.Record{&p}}, model.Context{})
		},
		reports.ChangeMeeting: func() {
			m := *c.Plan.CurrentMeeting()
			m.Place = "Aula Baru"
			c.act(model.Edit{Title: "setup.meeting", Put: []model.Record{&m}}, model.Context{})
		},
		reports.ChangeLines: func() {
			a := *c.Plan.Agencies.Get(c.agencies[2])
			a.Name = "Dinas Pasar dan Niaga"
			c.act(model.Edit{Title: "setup.agencies", Put: []model.Record{&a}}, model.Context{})
		},
		reports.ChangeParagraphs: func() {
			c.act(model.Redact{Paragraph: "penutup", Source: "Demikian.", Text: "Demikianlah."}, model.Context{})
		},
		reports.ChangePassed: func() { c.act(reports.LetPass(reports.Findings(c.Plan)[:1], "menyusul"), model.Context{}) },
	}
}

func TestEveryChangeIsToldInItsPart(t *testing.T) {
	for part := range edits(held(t)) {
		t.Run(string(part), func(t *testing.T) {
			c := held(t)
			before := c.Plan.Clone()
			edits(c)[part]()
			d := reports.Compare(reports.Edition{Plan: before}, reports.Edition{Plan: c.Plan}, reports.Options{})
			found := false
			for _, x := range d.Money {
				found = found || x.Part == part
			}
			for _, x := range d.Text {
				found = found || x.Part == part && x.From != x.To
			}
			if !found {
				t.Errorf("not told: %+v", d)
			}
			list := pages(t, changes(t, before, c.Plan))
			readable(t, list)
			printed := readOut(list)
			wants(t, printed, reports.DefaultWording().Versions.Changes.Parts[part])
			for _, x := range d.Text {
				wants(t, printed, x.Subject, x.From, x.To)
			}
			for _, x := range d.Money {
				wants(t, printed, x.Code, x.Name)
			}
			if strings.ContainsAny(printed, "{}") {
				t.Error("a word in braces was not replaced")
			}
			back := reports.Compare(reports.Edition{Plan: c.Plan}, reports.Edition{Plan: before}, reports.Options{})
			if len(back.Money) != len(d.Money) || len(back.Text) != len(d.Text) || back.Before != d.After {
				t.Error("the other way round other things differ")
			}
		})
	}
}

// TestSumsOfChangesAreTheDifferenceOfTheTotals goes from every state of the meeting to every later one.
func TestSumsOfChangesAreTheDifferenceOfTheTotals(t *testing.T) {
	c := held(t)
	for _, edit := range edits(c) {
		edit()
	}
	c.decide(0, model.Deferred, "dibahas ulang")
	var states []*model.Plan
	for seq := len(c.Entries); seq > 6; seq -= 3 {
		p := c.Plan.Clone()
		if err := p.Rewind(c.NewestFirst(int64(seq))); err != nil {
			t.Fatal(err)
		}
		states = append(states, p)
	}
	differed := 0
	for _, from := range states {
		for _, to := range states {
			d := reports.Compare(reports.Edition{Plan: from}, reports.Edition{Plan: to}, reports.Options{})
			var sum model.Money
			for _, x := range d.Money {
				if x.Part == reports.ChangeAgreed {
					sum += x.To - x.From
				}
			}
			if sum != d.After-d.Before {
				t.Errorf("the changes sum up to %v, the totals differ by %v", sum, d.After-d.Before)
			}
			if sum != 0 {
				differed++
			}
		}
	}
	if differed == 0 {
		t.Error("no two states differ: nothing was tested")
	}
}

func TestListOfChangesOfAFinalVersion(t *testing.T) {
	c := held(t)
	first, err := reports.Finalise(store{Memory: c.Memory}, "tetap disahkan")
	if err != nil {
		t.Fatal(err)
	}
	before := c.Plan.Clone()
	c.act(model.Reopen{Reason: "pagu keliru"}, model.Context{})
	edits(c)[reports.ChangeAgreed]()
	second, err := reports.Finalise(store{Memory: c.Memory}, "tetap disahkan")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := reports.Changes(reports.Edition{Plan: before, Final: first}, reports.Edition{Plan: c.Plan, Final: second}, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	list := pages(t, doc)
	printed := readOut(list)
	wants(t, printed, "antara versi 1 tanggal 20 Januari 2027 dan versi 2 tanggal 20 Januari 2027", "Alasan dibuka kembali: pagu keliru", "Versi 2 menggantikan versi 1",
		second.Fingerprint)
	if mark(list[0]) != "" {
		t.Error("the final is marked as a draft")
	}
}

func TestChangesOfARankingAreTold(t *testing.T) {
	m := modeltest.Contoh(t)
	before := m.Plan.Clone()
	k := *modeltest.Newest(t, m.Plan.Criteria.All())
	k.Name = "Ukuran lain"
	if _, err := m.Do(model.Edit{Title: "ranking.edit", Put: []model.Record{&k}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	d := reports.Compare(reports.Edition{Plan: before}, reports.Edition{Plan: m.Plan}, reports.Options{})
	if len(d.Money) > 0 || len(d.Text) == 0 || d.Text[0].Part != reports.ChangeRankings || !strings.Contains(d.Text[0].To, "Ukuran lain") {
		t.Errorf("%+v", d)
	}
	wants(t, readOut(pages(t, changes(t, before, m.Plan))), "DAFTAR PRIORITAS", "Ukuran lain")
}
