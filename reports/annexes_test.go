package reports_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

func itoa(n int) string { return strconv.Itoa(n) }

// plans are a small city made for these tests, and the sample.
func plans(t *testing.T) map[string]*model.Plan {
	t.Helper()
	m := modeltest.Contoh(t)
	return map[string]*model.Plan{"city": held(t).Plan, "sample": m.Plan}
}

func TestEverythingOfTheMeetingIsOnPaper(t *testing.T) {
	for name, p := range plans(t) {
		t.Run(name, func(t *testing.T) {
			list := pages(t, minutes(t, p, reports.Options{}))
			readable(t, list)
			printed := readOut(list)
			m := p.CurrentMeeting()
			wants(t, printed, m.Number, m.Place, strings.ToUpper(m.Title), p.Region().Government, p.Region().Address)
			for o := range p.Officials.All() {
				if o.Role == model.Chair || o.Role == model.Knowing {
					wants(t, printed, o.Office, o.Name, o.Rank, o.NIP)
				}
			}
			wantsPeople(t, printed, p)
			wantsDecisions(t, printed, p)
			wantsSayings(t, printed, p)
			wantsCorrections(t, printed, p)
		})
	}
}

func wantsPeople(t *testing.T, printed string, p *model.Plan) {
	t.Helper()
	for x := range p.Participants.All() {
		switch x.Presence {
		case model.Absent:
		case model.Deputy:
			wants(t, printed, x.Deputy+" mewakili "+x.Office)
		default:
			wants(t, printed, x.Name, x.Office)
		}
	}
}

func wantsDecisions(t *testing.T, printed string, p *model.Plan) {
	t.Helper()
	words := reports.DefaultWording()
	for d := range p.Decisions.All() {
		wants(t, printed, words.Verdicts[string(d.Verdict)], d.Reason, p.Agencies.Get(d.Agency).Name)
		if l := p.Lines.Get(d.Line); l != nil {
			wants(t, printed, l.Code, l.Name)
		}
	}
	for _, a := range p.Agreements(p.CurrentMeeting()) {
		for _, l := range a.Agreed {
			wants(t, printed, l.Line.Code, l.Line.Name)
			for _, i := range p.Indicators.Of(l.Line.ID) {
				wants(t, printed, i.Text)
				for _, target := range p.Targets.Of(i.ID) {
					if target.Stage == model.Agreed && target.Year == year {
						wants(t, printed, target.Value)
					}
				}
			}
		}
	}
}

// saidElsewhere says whether something was said in a slot of an earlier meeting.
func saidElsewhere(p *model.Plan, s model.Said) bool {
	slot := p.Slots.Get(s.Slot)
	return slot != nil && p.Days.Get(slot.Day).Meeting != p.CurrentMeeting().ID
}

func lacksText(t *testing.T, printed, text string) {
	t.Helper()
	if strings.Contains(printed, squeezed(text)) {
		t.Errorf("of another meeting: %q", text)
	}
}

func wantsSayings(t *testing.T, printed string, p *model.Plan) {
	t.Helper()
	for d := range p.Directives.All() {
		if saidElsewhere(p, d.Said) {
			lacksText(t, printed, d.Text)
			continue
		}
		wants(t, printed, d.Text, d.Owner, d.Speaker, locale.FormatDate(d.Due, locale.Indonesian))
	}
	for c := range p.Claims.All() {
		wants(t, printed, c.Text, c.Value, c.Source, c.Speaker)
	}
}

func wantsCorrections(t *testing.T, printed string, p *model.Plan) {
	t.Helper()
	for x := range p.Corrections.All() {
		wants(t, printed, x.Speaker, x.Reason, p.Lines.Get(x.Line).Name, x.OldText, x.NewText)
		if x.Field == model.FieldBudget {
			wants(t, printed, grouped(x.OldAmount), grouped(x.NewAmount))
		}
		if fund := p.Funds.Get(x.Fund); fund != nil {
			wants(t, printed, "Pagu, sumber dana "+fund.Name)
		}
	}
}

// grouped gives the rupiah of an amount as every style of table begins it.
func grouped(m model.Money) string {
	return locale.FormatTable(m-m%model.Rupiah, locale.Indonesian, 0)
}

func TestSumsOnPaperAreThoseOfTheModel(t *testing.T) {
	for name, p := range plans(t) {
		t.Run(name, func(t *testing.T) { agreedAddsUp(t, p, table(t, minutes(t, p, reports.Options{}), annexAgreed)) })
	}
}

// agreedAddsUp reads annex II back: the lowest lines of each agency give its subtotal, the subtotals the total, and both are the model's.
func agreedAddsUp(t *testing.T, p *model.Plan, agreed paper.Table) {
	t.Helper()
	lowest := lowestLines(p)
	models := p.Agreements(p.CurrentMeeting())
	var agency string
	var lines, all sums
	for _, r := range agreed.Rows {
		switch r.Kind {
		case paper.Group:
			agency, lines = r.Cells[0].Text, sums{}
		case paper.Ordinary:
			if lowest[agency][r.Cells[0].Text] {
				lines = lines.plus(lastThree(t, r))
			}
		case paper.Subtotal:
			a := models[slices.IndexFunc(models, func(a *model.Agreement) bool { return a.Agency.Name == agency })]
			if got := lastThree(t, r); got != lines || got != ofModel(a.Before, a.After) {
				t.Errorf("%s: subtotal %+v, lines %+v, model %+v", agency, got, lines, ofModel(a.Before, a.After))
			}
			all = all.plus(lines)
		case paper.Total:
			if got := lastThree(t, r); got != all {
				t.Errorf("total %+v, subtotals %+v", got, all)
			}
		}
	}
}

func ofModel(before, after model.Figure) sums {
	return sums{before.Amount, after.Amount, after.Amount - before.Amount}
}

// lowestLines gives the codes of the lowest lines of each agency, by its name.
func lowestLines(p *model.Plan) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for _, a := range p.Agencies.Of(0) {
		codes := map[string]bool{}
		for _, root := range p.Tree(a.ID, year) {
			root.Walk(func(n *model.Node, _ int) {
				if len(n.Children) == 0 {
					codes[n.Line.Code] = true
				}
			})
		}
		out[a.Name] = codes
	}
	return out
}

func inWords(amount model.Money) string {
	return locale.FormatMoney(amount, locale.Indonesian) + " (" + locale.MoneyWords(amount, locale.Indonesian) + ")"
}

func TestKesatuSaysTheTotalInFiguresAndWords(t *testing.T) {
	p := held(t).Plan
	var before, after model.Figure
	for _, a := range p.Agreements(p.CurrentMeeting()) {
		before, after = before.Plus(a.Before), after.Plus(a.After)
	}
	if after.Amount == before.Amount {
		t.Fatal("the meeting changed nothing")
	}
	wants(t, readOut(pages(t, minutes(t, p, reports.Options{}))),
		"dengan jumlah "+locale.FormatMoney(after.Amount, locale.Indonesian)+" ("+locale.MoneyWords(after.Amount, locale.Indonesian)+"), semula "+
			inWords(before.Amount)+", berkurang "+inWords(before.Amount-after.Amount)+".")
}

// TestEveryLineIsAgreedOrOpen decides at random and reads annexes II and III back: they share out the lowest lines, and the money, between them.
func TestEveryLineIsAgreedOrOpen(t *testing.T) {
	for seed := range uint64(12) {
		m := modeltest.Generate(modeltest.S, seed)
		decideAtRandom(t, m, rand.New(rand.NewPCG(seed, 1)), int(seed)*4)
		doc := minutes(t, m.Plan, reports.Options{})
		agreed, open := table(t, doc, annexAgreed), table(t, doc, annexOpen)
		agreedAddsUp(t, m.Plan, agreed)
		sharedOut(t, m.Plan, agreed, open)
		var before model.Money
		for _, r := range slices.Concat(agreed.Rows, open.Rows) {
			if r.Kind == paper.Total {
				before += money(t, r.Cells[1])
			}
		}
		if want := m.Plan.Total(model.Proposed, year).Amount; before != want {
			t.Errorf("seed %d: annexes II and III sum to %d, the plan to %d", seed, before, want)
		}
	}
}

func decideAtRandom(t *testing.T, m *modeltest.Memory, r *rand.Rand, times int) {
	t.Helper()
	verdicts := []model.Verdict{model.Accepted, model.AcceptedFixing, model.Deferred, model.Rejected}
	agencies := m.Plan.Agencies.Of(0)
	for range times {
		a := agencies[r.IntN(len(agencies))]
		act := model.Decide{Agency: a.ID, Verdict: verdicts[r.IntN(len(verdicts))]}
		if lines := m.Plan.Lines.Of(a.ID); r.IntN(8) > 0 {
			act.Lines = []model.ID{lines[r.IntN(len(lines))].ID}
		}
		if _, err := m.Do(act, model.Context{Reason: "diputuskan acak"}); err != nil {
			t.Fatal(err)
		}
	}
}

// sharedOut finds each lowest line in exactly one of the annexes.
func sharedOut(t *testing.T, p *model.Plan, agreed, open paper.Table) {
	t.Helper()
	words := reports.DefaultWording()
	in := codesByAgency(agreed)
	left := codesByAgency(open)
	for agency, codes := range lowestLines(p) {
		for code := range codes {
			above := slices.ContainsFunc(left[agency], func(c string) bool { return c == "" || code == c || strings.HasPrefix(code, c+".") })
			undecided := slices.Contains(left[words.UndecidedAgencies], codeOf(p, agency))
			if slices.Contains(in[agency], code) == (above || undecided) {
				t.Errorf("%s %s: agreed %v, open %v", agency, code, slices.Contains(in[agency], code), above || undecided)
			}
		}
	}
}

// codesByAgency gives the first cells of rows by the text of the group that they stand under.
func codesByAgency(x paper.Table) map[string][]string {
	codes := map[string][]string{}
	group := ""
	for _, r := range x.Rows {
		switch {
		case r.Kind == paper.Group:
			group = r.Cells[0].Text
		case r.Kind == paper.Ordinary && !r.Continues:
			codes[group] = append(codes[group], r.Cells[0].Text)
		}
	}
	return codes
}

func codeOf(p *model.Plan, agency string) string {
	for a := range p.Agencies.All() {
		if a.Name == agency {
			return a.Code
		}
	}
	return ""
}

func TestUndecidedAgenciesHaveOneRowEach(t *testing.T) {
	p := newCity(t).Plan
	rows := table(t, minutes(t, p, reports.Options{}), annexOpen).Rows
	if len(rows) != 1+4+1 {
		t.Fatalf("%d rows, want a heading, four agencies and the total", len(rows))
	}
	for i, a := range p.Agencies.Of(0) {
		if r := rows[i+1]; r.Cells[1].Text != a.Name || r.Cells[3].Text != "belum diputuskan" || !strings.HasPrefix(r.Cells[4].Text, "belum dipaparkan") {
			t.Errorf("row %d: %+v", i+1, r.Cells)
		}
	}
}

func TestMoneyOfOthersStaysOutOfTheSums(t *testing.T) {
	c := held(t)
	doc := minutes(t, c.Plan, reports.Options{})
	for _, r := range table(t, doc, annexAgreed).Rows {
		if r.Cells[0].Text == "2.18.03.2.01.0004" {
			if texts := cellTexts(r.Cells[5:]); texts != " | – | – | – | di luar APBD: 12.500.000,00" {
				t.Errorf("a line with money from outside alone: %s", texts)
			}
		}
	}
	wants(t, readOut(pages(t, doc)), "Penyusunan peta potensi", "di luar APBD: 15.000.000")
}

func TestCorrectionsSayWhatWasCorrected(t *testing.T) {
	c := held(t)
	c.act(model.CorrectBudget{Line: c.subs[1], Stage: model.Enacted, Year: year + 1, Amount: 5_000_000_00}, model.Context{Speaker: "Sekretaris Daerah"})
	rows := table(t, minutes(t, c.Plan, reports.Options{}), annexCorrections).Rows
	var got []string
	for _, r := range rows[1:] {
		got = append(got, r.Cells[3].Text)
	}
	want := []string{"Pagu, sumber dana PAD", "Target: Indeks kepuasan masyarakat", "Pagu", "Pagu (ditetapkan 2028)"}
	if !slices.Equal(got, want) {
		t.Errorf("corrected %q, want %q", got, want)
	}
	if clock := rows[1].Cells[1].Text; clock != "18 Jan 2027\n09.08 WITA" {
		t.Errorf("clock %q", clock)
	}
}

func TestCorrectionsOfTextsAreSentences(t *testing.T) {
	c := held(t)
	c.act(model.CorrectText{Indicator: c.outcome, Field: model.FieldIndicator, Text: "Indeks pelayanan publik"}, model.Context{Reason: "sesuai RPJMD"})
	c.act(model.CorrectText{Indicator: c.outcome, Field: model.FieldSource, Text: "Survei kepuasan"}, model.Context{})
	c.act(model.CorrectText{Indicator: c.outcome, Field: model.FieldUnit, Text: ""}, model.Context{Speaker: "Wali Kota Uji"})
	doc := minutes(t, c.Plan, reports.Options{})
	var got []string
	for _, r := range table(t, doc, annexCorrections).Rows[4:] {
		if r.Cells[3].Span != 4 || len(r.Cells) != 6 {
			t.Fatalf("row %+v", r)
		}
		got = append(got, r.Cells[3].Text)
	}
	want := []string{
		"Indikator: semula “Indeks kepuasan masyarakat”, menjadi “Indeks pelayanan publik”",
		"Sumber data indikator “Indeks pelayanan publik”: semula kosong, menjadi “Survei kepuasan”",
		"Satuan indikator “Indeks pelayanan publik”: semula “Indeks”, dikosongkan",
	}
	if !slices.Equal(got, want) {
		t.Errorf("texts\n%q, want\n%q", got, want)
	}
	wants(t, readOut(pages(t, doc)), append(want, "sesuai RPJMD")...)
}

func TestCorrectionsSayHowFarTheyHaveCome(t *testing.T) {
	c := held(t)
	list := c.Plan.Corrections.Of(c.agencies[0])
	c.act(model.SetCorrectionState{Corrections: []model.ID{list[0].ID}, State: model.Entered, By: "Operator SIPD"}, model.Context{})
	c.act(model.SetCorrectionState{Corrections: []model.ID{list[1].ID}, State: model.Confirmed}, model.Context{})
	rows := table(t, minutes(t, c.Plan, reports.Options{}), annexCorrections).Rows[1:]
	reason := list[0].Reason
	for i, want := range []string{
		reason + "; dimasukkan ke SIPD, 18 Januari 2027, Operator SIPD", reason + "; dikonfirmasi perangkat daerah, 18 Januari 2027", reason,
	} {
		if got := rows[i].Cells[8].Text; got != want {
			t.Errorf("reason %q, want %q", got, want)
		}
	}
}

func TestDirectivesSayWhatBecameOfThem(t *testing.T) {
	c := held(t)
	visit := model.GiveDirective{Text: "Pelajari loket.", Form: model.Visit, Place: "Kota Tetangga", Visited: "2027-02-10", Brought: "satu loket", Line: c.program}
	c.act(visit, model.Context{Agency: c.agencies[0]})
	list := c.Plan.Directives.Of(c.agencies[0])
	c.act(model.SetDirective{Directive: list[0].ID, State: model.Finished, Evidence: "laporan.pdf", Day: "2027-03-01"}, model.Context{})
	c.act(model.SetDirective{Directive: list[1].ID, State: model.Watched}, model.Context{})
	rows := table(t, minutes(t, c.Plan, reports.Options{}), annexDirectives).Rows
	var got []string
	for _, r := range rows {
		if len(r.Cells) > 1 {
			got = append(got, r.Cells[1].Text)
		}
	}
	line := "\nTerkait: 2.18.03 PROGRAM DINAS PELAYANAN"
	want := []string{
		"Data tiap perangkat daerah disatukan.", list[0].Text + line + "\nselesai 1 Maret 2027: laporan.pdf", list[1].Text + "\nwaspada",
		"Pelajari loket." + line + "\nKunjungan ke Kota Tetangga, 10 Februari 2027\nHasil kunjungan: satu loket",
	}
	if !slices.Equal(got, want) {
		t.Errorf("directives\n%q, want\n%q", got, want)
	}
}

func TestRemarksLeadToCorrections(t *testing.T) {
	rows := table(t, minutes(t, held(t).Plan, reports.Options{}), annexAgreed).Rows
	remarks := map[string]string{}
	for _, r := range rows {
		remarks[r.Cells[0].Text] = r.Cells[len(r.Cells)-1].Text
	}
	for code, want := range map[string]string{
		"2.18.03": "disepakati; koreksi nomor 2", "2.18.03.2.01.0001": "koreksi nomor 1",
		"Dinas Pemuda": "disepakati dengan perbaikan: lengkapi kerangka acuan kerja",
	} {
		if remarks[code] != want {
			t.Errorf("%s: %q, want %q", code, remarks[code], want)
		}
	}
}

func TestWhatAnotherMeetingSaidIsLeftOut(t *testing.T) {
	c := held(t)
	next := &model.Meeting{ID: c.ids.Next(), Title: "Rapat tahun berikutnya", Year: year + 1, Base: model.Proposed}
	c.act(model.Edit{Title: "agenda.edit", Put: []model.Record{next}}, model.Context{})
	doc := minutes(t, c.Plan, reports.Options{})
	if n := len(table(t, doc, annexCorrections).Rows); n != 0 {
		t.Errorf("%d rows of corrections", n)
	}
	directives := table(t, doc, annexDirectives).Rows
	if len(directives) != 2 || directives[1].Cells[1].Text != "Data tiap perangkat daerah disatukan." {
		t.Errorf("directives %+v, want only the one that was said in no slot", directives)
	}
	for _, f := range reports.Findings(c.Plan) {
		if f.Check == reports.CheckOwner || f.Check == reports.CheckClaim {
			t.Errorf("finding about the other meeting: %+v", f)
		}
	}
}
