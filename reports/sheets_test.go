package reports_test

import (
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// composed composes a paper and gives everything that its pages say, without spaces.
func composed(t testing.TB, p *model.Plan, r reports.Request) (paper.Document, string) {
	t.Helper()
	doc, err := r.Document(p)
	if err != nil {
		t.Fatal(err)
	}
	return doc, readOut(pages(t, doc))
}

func holds(t testing.TB, said string, texts ...string) {
	t.Helper()
	for _, want := range texts {
		if !strings.Contains(said, squeezed(want)) {
			t.Errorf("cannot read %q", want)
		}
	}
}

func lacks(t testing.TB, said string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if strings.Contains(said, squeezed(text)) {
			t.Errorf("can read %q", text)
		}
	}
}

// The extracts of all agencies together say what the berita acara says: every line, directive and correction once, with its number, and sums that make up
// the whole.
func TestExtractsMakeUpTheWhole(t *testing.T) {
	m := modeltest.Contoh(t)
	p := m.Plan
	meeting := p.CurrentMeeting()
	var sum model.Money
	for _, agreement := range p.Agreements(meeting) {
		a := agreement.Agency
		_, said := composed(t, p, reports.Request{Kind: reports.KindExtract, Agency: a.ID})
		holds(t, said, "PETIKAN BERITA ACARA", "Petikan ini memuat bagian "+a.Name)
		for _, l := range agreement.Agreed {
			holds(t, said, l.Line.Code, l.Line.Name)
		}
		if len(agreement.Agreed) > 0 {
			sum += agreement.After.Amount
			holds(t, said, locale.FormatMoney(agreement.After.Amount, locale.Indonesian), locale.MoneyWords(agreement.After.Amount, locale.Indonesian))
		}
		for _, d := range p.Directives.Of(a.ID) {
			if saidElsewhere(p, d.Said) {
				lacks(t, said, d.Text)
				continue
			}
			holds(t, said, d.Text)
		}
		for _, c := range p.Corrections.Of(a.ID) {
			holds(t, said, c.Reason)
		}
		for _, other := range p.Agencies.Of(0) {
			if other.ID != a.ID {
				for _, d := range p.Directives.Of(other.ID) {
					lacks(t, said, d.Text)
				}
			}
		}
	}
	_, whole := composed(t, p, reports.Options{}.For(reports.KindMinutes))
	if sum == 0 {
		t.Fatal("nothing was agreed")
	}
	holds(t, whole, locale.FormatMoney(sum, locale.Indonesian))
}

// An extract keeps the numbers that directives and corrections have in the berita acara.
func TestExtractKeepsTheNumbersOfTheWhole(t *testing.T) {
	w := modeltest.Small(t)
	for _, agency := range []model.ID{w.Agency, w.OtherAgency} {
		w.ActIn(model.GiveDirective{Text: "Kerjakan " + w.Plan.Agencies.Get(agency).Name}, model.Context{Agency: agency})
	}
	doc, _ := composed(t, w.Plan, reports.Request{Kind: reports.KindExtract, Agency: w.OtherAgency})
	var numbers []string
	for _, b := range doc.Sections[2].Blocks {
		if table, ok := b.(paper.Table); ok && table.Head[0][1].Text == "Arahan" {
			for _, r := range table.Rows {
				numbers = append(numbers, r.Cells[0].Text)
			}
		}
	}
	if !slices.Equal(numbers, []string{"2"}) {
		t.Errorf("directives of the second agency are numbered %q", numbers)
	}
}

func TestExtractBeforeTheAgencyWasHeard(t *testing.T) {
	w := modeltest.Small(t)
	doc, said := composed(t, w.Plan, reports.Request{Kind: reports.KindExtract, Agency: w.Agency})
	holds(t, said, "Pemaparan:belum dipaparkan", "Disepakati:belum ada", "Arahan:Tidak ada.")
	if doc.Draft != "RANCANGAN" {
		t.Errorf("its mark is %q", doc.Draft)
	}
	lacks(t, said, "JALANNYA PEMAPARAN")
	_, err := reports.Request{Kind: reports.KindExtract, Agency: 4242}.Document(w.Plan)
	if model.CodeOf(err) != model.NotFound {
		t.Errorf("an agency that is not there gave %v", err)
	}
}

func TestAttendanceIsSignedByEverybodyExpected(t *testing.T) {
	m := modeltest.Contoh(t)
	doc, said := composed(t, m.Plan, reports.Options{}.For(reports.KindAttendance))
	days := m.Plan.Days.Of(m.Plan.CurrentMeeting().ID)
	if len(doc.Sections) != len(days) || doc.Draft != "" {
		t.Errorf("%d sheets for %d days, draft %q", len(doc.Sections), len(days), doc.Draft)
	}
	for i, d := range days {
		holds(t, said, locale.FormatDateWithWeekday(d.Date, locale.Indonesian))
		table := doc.Sections[i].Blocks[len(doc.Sections[i].Blocks)-1].(paper.Table)
		people := m.Plan.Participants.Of(d.ID)
		if len(table.Rows) != len(people)+3 {
			t.Errorf("day %d has %d rows for %d people", i+1, len(table.Rows), len(people))
		}
		for n, r := range table.Rows {
			left, right := r.Cells[4].Text, r.Cells[5].Text
			if (left == "") == (right == "") || (n%2 == 0) == (left == "") {
				t.Errorf("row %d is signed at %q and %q", n+1, left, right)
			}
		}
	}
	one, _ := composed(t, m.Plan, reports.Request{Kind: reports.KindAttendance, NotulaOptions: reports.NotulaOptions{Day: 2}})
	if len(one.Sections) != 1 {
		t.Errorf("%d sheets for one day", len(one.Sections))
	}
}

func TestDirectiveSheetHoldsEveryDirective(t *testing.T) {
	m := modeltest.Contoh(t)
	_, said := composed(t, m.Plan, reports.Options{}.For(reports.KindDirectives))
	n := 0
	for d := range m.Plan.Directives.All() {
		if saidElsewhere(m.Plan, d.Said) {
			lacks(t, said, d.Text)
			continue
		}
		n++
		holds(t, said, d.Text, d.Owner, locale.FormatDate(d.Due, locale.Indonesian))
	}
	if n == 0 {
		t.Fatal("there is no directive")
	}
	first := m.Plan.Agencies.Of(0)[0]
	_, said = composed(t, m.Plan, reports.Request{Kind: reports.KindDirectives, Agency: first.ID})
	for d := range m.Plan.Directives.All() {
		if d.Agency == first.ID && !saidElsewhere(m.Plan, d.Said) {
			holds(t, said, d.Text)
		} else {
			lacks(t, said, d.Text)
		}
	}
}

func TestScheduleHoldsEverySlotAtItsPlannedHour(t *testing.T) {
	m := modeltest.Contoh(t)
	_, said := composed(t, m.Plan, reports.Options{}.For(reports.KindSchedule))
	for _, s := range m.Plan.MeetingSlots(m.Plan.CurrentMeeting().ID) {
		if a := m.Plan.Agencies.Get(s.Agency); a != nil {
			holds(t, said, a.Name)
		} else {
			holds(t, said, s.Title)
		}
		holds(t, said, s.Presenter)
	}
	holds(t, said, "08.00–08.30 WIB", "60 menit: paparan 15, pembahasan 35, tanggapan 10")
}

func TestPapersWithoutWhatTheyNeedAreRefused(t *testing.T) {
	empty := model.NewPlan()
	town := modeltest.Small(t)
	town.Act(model.Edit{Title: "agenda.edit", Drop: []model.Record{town.Plan.Meetings.Get(town.Meeting)}})
	for _, kind := range append(reports.Kinds(), "surat") {
		if _, err := (reports.Request{Kind: kind, Agency: town.Agency}).Document(empty); model.CodeOf(err) == "" || model.CodeOf(err) == model.Internal {
			t.Errorf("%s of an empty plan gave %v", kind, err)
		}
		_, err := reports.Request{Kind: kind, Agency: town.Agency}.Document(town.Plan)
		if needs := kind.ByDay() || kind == reports.KindSchedule || kind == reports.KindPriorities || kind == reports.KindChanges || kind == "surat"; (model.CodeOf(err) != "") != needs {
			t.Errorf("%s without a meeting gave %v", kind, err)
		}
	}
}

func TestFileNamesSayWhatIsInside(t *testing.T) {
	w := modeltest.Small(t)
	for want, r := range map[string]reports.Request{
		"petikan-2027-dpm-rancangan.pdf":            {Kind: reports.KindExtract, Agency: w.Agency},
		"petikan-2027-dinas-koperasi-rancangan.pdf": {Kind: reports.KindExtract, Agency: w.OtherAgency},
		"daftar-hadir-2027-hari-1.pdf":              {Kind: reports.KindAttendance, NotulaOptions: reports.NotulaOptions{Day: 1}},
		"acara-2027.pdf":                            {Kind: reports.KindSchedule, Agency: w.Agency, NotulaOptions: reports.NotulaOptions{Day: 1}},
		"lembar-arahan-2027-versi-3.pdf":            reports.Options{Final: &model.Issue{Version: 3}}.For(reports.KindDirectives),
	} {
		if got := r.FileName(w.Plan); got != want {
			t.Errorf("%+v is named %q, want %q", r, got, want)
		}
	}
	w.Act(model.Edit{Title: "x", Put: []model.Record{&model.Agency{ID: w.Agency, Code: "1", Name: "Dinas: «Ünïcode» / \\ ? " + strings.Repeat("panjang ", 40)}}})
	name := reports.Request{Kind: reports.KindExtract, Agency: w.Agency}.FileName(w.Plan)
	if len(name) > 100 || strings.ContainsAny(name, `:/\?*"<>| `) {
		t.Errorf("a file is named %q", name)
	}
}
