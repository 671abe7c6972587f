package reports_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// marker is a text that no paper has by itself.
func marker(n int) string { return fmt.Sprintf("ZQ%dZQ", n) }

// marked gives every sentence of a plan, lists with an item more, a text of its own: a marker with all the words that it knows.
func marked(t *testing.T, p *model.Plan) (edit model.Edit, list []reports.Sentence) {
	t.Helper()
	texts := map[string]string{}
	list = reports.SentencesOf(p)
	for i, s := range list {
		texts[s.Name] = marker(i)
		for _, word := range s.Words {
			texts[s.Name] += " {" + word + "}"
		}
	}
	edit, err := reports.SetSentences(p, texts)
	if err != nil {
		t.Fatal(err)
	}
	return edit, list
}

// everyPaper composes all papers of a file that there are, as drafts and as a final version, and those of comparisons.
func everyPaper(t *testing.T, m *modeltest.Memory) (list []paper.Document) {
	t.Helper()
	p := m.Plan
	digest, err := p.Digest()
	if err != nil {
		t.Fatal(err)
	}
	add := func(doc paper.Document, err error) {
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, doc)
	}
	final := &model.Issue{Version: 1, Fingerprint: digest, Size: 7, Root: strings.Repeat("ab", 32), Overrides: "alasan"}
	for _, o := range []reports.Options{{}, {Final: final}} {
		for _, r := range requests(p) {
			r.Options, r.Carried = o, model.Carries(m.Entries)
			add(r.Document(p))
		}
	}
	for _, in := range p.Intakes.Of(0) {
		letters, err := reports.Replies(p, in.ID, nil, reports.Options{})
		if err != nil {
			t.Fatal(err)
		}
		add(letters.Document(), nil)
	}
	for _, panel := range panels(p) {
		add(reports.Comparison(p, panel, reports.ComparisonOptions{Targets: true, Moments: map[model.ID]reports.Moment{1: {Name: "pagi", Plan: p}}}))
	}
	sheets := refocusedEveryWay(t, p)
	for _, r := range sheets.Refocusings.Of(0) {
		add(reports.Refocusing(sheets, r.ID, reports.RefocusingOptions{}))
	}
	curated := curatedEveryWay(t, p)
	for _, c := range curated.Cohorts.Of(0) {
		add(reports.Cohort(curated, c.ID, reports.CohortOptions{}))
		for _, l := range curated.CuratedLists.Of(c.ID) {
			add(reports.Cohort(curated, c.ID, reports.CohortOptions{List: l.ID}))
		}
	}
	return list
}

// refocusedEveryWay gives a copy of a plan with sheets of refocusing that lack and leave whatever they can.
func refocusedEveryWay(t *testing.T, p *model.Plan) *model.Plan {
	t.Helper()
	out, id := p.Clone(), model.ID(1_000)
	var changes []model.Change
	sheet := func(balance model.RefocusBalance, units ...model.RefocusUnit) {
		id++
		r := &model.Refocusing{ID: id, Order: int(id), Name: fmt.Sprint("lembar ", id), Year: year, Number: 1, Base: model.Enacted, Balance: balance, Note: "x"}
		changes = append(changes, model.Add(r))
		for _, u := range units {
			id++
			u.ID, u.Refocusing, u.Order, u.Name = id, r.ID, int(id), fmt.Sprint("unit ", id)
			changes = append(changes, model.Add(&u))
		}
	}
	sheet(model.BalanceTotal)
	sheet(model.BalanceTotal, model.RefocusUnit{Group: "a", Added: 5, VolumeAfter: "banyak"}, model.RefocusUnit{Group: "a", Added: 7, MonthsAfter: "6", State: model.RefocusRejected, Reason: "x"}, model.RefocusUnit{State: model.RefocusApproved})
	sheet(model.BalanceTotal, model.RefocusUnit{Before: 9, Cut: 5}, model.RefocusUnit{Group: "b"}, model.RefocusUnit{Group: "b"}, model.RefocusUnit{Group: "b"})
	sheet(model.BalanceGroup, model.RefocusUnit{Group: "a", Added: 5}, model.RefocusUnit{Group: "b", Before: 9, Cut: 5})
	sheet(model.BalanceBelow, model.RefocusUnit{Before: 9, Cut: 5})
	if err := out.Apply(changes); err != nil {
		t.Fatal(err)
	}
	return out
}

// requests ask for every paper that is not about comparing.
func requests(p *model.Plan) (list []reports.Request) {
	if p.CurrentMeeting() == nil {
		return []reports.Request{{Kind: reports.KindMinutes}}
	}
	for _, kind := range reports.Offered(p) {
		for _, a := range p.Agencies.Of(0) {
			if kind.ByAgency() {
				list = append(list, reports.Request{Kind: kind, Agency: a.ID})
			}
		}
		if kind == reports.KindExtract {
			continue
		}
		list = append(list, reports.Request{Kind: kind}, reports.Request{Kind: kind, NotulaOptions: reports.NotulaOptions{Day: 1}})
		for _, r := range p.Rankings.Of(0) {
			if kind == reports.KindPriorities {
				list = append(list, reports.Request{Kind: kind, Ranking: r.ID})
			}
		}
	}
	return list
}

// panels put all stages side by side, in all groupings, orders and lenses.
func panels(p *model.Plan) (list []model.Panel) {
	for _, columns := range [][2]model.Stage{{model.Proposed, model.Agreed}, {model.Planned, model.Enacted}, {model.Agreed, model.Realised}, {model.Agreed, model.Revised(2)}} {
		for _, filter := range []model.Filter{
			{},
			{Level: model.Program},
			{Level: model.Activity},
			{Level: model.SubActivity, Moves: true, Bare: true},
			{By: model.ByMission},
			{By: model.ByFund},
			{By: model.ByPriority},
			{Slice: model.Slice{By: model.ByMission}},
			{Slice: model.Slice{By: model.ByFund}},
			{Slice: model.Slice{By: model.ByPriority}},
		} {
			for i, lens := range []model.Lens{model.LensAll, model.LensChanged, model.LensOver, model.LensBare} {
				panel := model.Panel{Count: 2, Filter: filter, View: model.View{Lens: lens, Sort: model.Sort(i % 2)}}
				panel.Columns[0], panel.Columns[1] = model.PanelColumn{Stage: columns[0]}, model.PanelColumn{Stage: columns[1]}
				if i == 1 {
					panel.View.Sought = "a"
				}
				list = append(list, panel)
			}
		}
	}
	if p.Lines.Len() > 60 { // a whole city: what it says in one panel it says in all
		for i := range len(list) / 12 {
			list[i] = list[4*i]
		}
		list = list[:len(list)/12]
	}
	past := list[0]
	past.Columns[0].Moment = 1
	for _, s := range p.Scenarios.Of(0) {
		past.Columns[1].Scenario = s.ID
	}
	return append(list, past)
}

// unsaid are the sentences that neither the sample nor the meetings of the tests can bring onto a paper, with the reason.
var unsaid = map[string]string{
	"Void":                   "a correction that no longer holds; the notula's own tests have one",
	"Notula.Changed":         "as Notula.Withdrawn",
	"Notula.OnDate":          "as Notula.Withdrawn",
	"Comparison.Words.moved": "only between two moments of a file does a line stand elsewhere, and one plan is all moments here",
	"Comparison.MovedFrom":   "as Comparison.Words.moved",
	"Notula.OffDays":         "what is recorded on no day of the meeting is told in a meeting of its own, see TestWhatWasRecordedOnNoDayOfTheMeetingIsTold",
	"Priorities.Over":        "an order of the chair that costs more than the ceiling is told by its reason, not by its sum",
	"Priorities.Trimmed":     "a cost is trimmed only where a ranking is tried in a scenario, which has no paper",
}

// unsaidUnder are groups of them, by how their names begin.
var unsaidUnder = map[string]string{
	"Notula.Shift":     "money that was shifted between lines; the notula's own tests shift some",
	"Notula.Withdrawn": "a decision that was taken back, which the journal tells; the notula's own tests take one back",
	"Places.":          "names of paragraphs, which the window and verbs say",
	"FollowUp.":        "of the report of a quarter, whose own test reads every one",
	"Threads.":         "of the report of the threads, whose own test reads every one",
	"Roadmap.":         "of the report of the roadmap, whose own test reads every one",
	"Versions.":        "of later versions and what they change; the tests of versions read them",
	"Checks.":          "what is let pass is said by the version; those of the checks that the meetings here fail are found all the same",
}

// isUnsaid says whether a sentence is one of them.
func isUnsaid(name string) bool {
	for begin := range unsaidUnder {
		if strings.HasPrefix(name, begin) {
			return true
		}
	}
	_, known := unsaid[name]
	return known
}

func TestEverySentenceCanBeChanged(t *testing.T) {
	begun := modeltest.NewMemory()
	if _, err := begun.Do(model.Found("Kota Uji", year), model.Context{}); err != nil {
		t.Fatal(err)
	}
	contoh := modeltest.Contoh(t)
	plans := []*modeltest.Memory{begun, contoh, rich(t).Memory, closedTown(t).Memory, newCity(t).Memory}
	var said strings.Builder
	var list []reports.Sentence
	for _, m := range plans {
		var edit model.Edit
		edit, list = marked(t, m.Plan)
		do(t, m, edit)
		for _, parts := range []string{"", "body"} {
			do(t, m, formed(t, m.Plan, func(f *model.PaperForm) { f.Parts = parts }))
			for _, doc := range everyPaper(t, m) {
				said.WriteString(strings.ToUpper(outline(doc)))
			}
		}
		for _, f := range reports.Findings(m.Plan) {
			said.WriteString(f.Subject)
		}
	}
	for _, m := range plans[1:] {
		said.WriteString(passedOver(t, m))
	}
	var missing []string
	for i, s := range list {
		known := isUnsaid(s.Name)
		switch found := strings.Contains(said.String(), marker(i)); {
		case !found && !known:
			missing = append(missing, s.Name)
		case found && unsaid[s.Name] != "":
			t.Errorf("%s is on a paper after all", s.Name)
		}
	}
	if len(missing) > 0 {
		t.Errorf("%d sentences are on no paper: %s", len(missing), strings.Join(missing, "\n"))
	}
	for _, left := range regexp.MustCompile(`.{0,60}\{[A-Z ]+\}`).FindAllString(said.String(), -1) {
		if !strings.Contains(left, "{PAGE}") && !strings.Contains(left, "{PAGES}") {
			t.Errorf("words in braces are left: %q", left)
		}
	}
}

// passedOver makes a version of a file final over all that is found, and gives what the version says of them.
func passedOver(t *testing.T, m *modeltest.Memory) string {
	t.Helper()
	issue, err := reports.Finalise(store{Memory: m}, "tetap")
	if err != nil {
		t.Fatal(err)
	}
	return issue.Overrides
}

func TestASentenceIsRefusedWhereItCannotBe(t *testing.T) {
	p := held(t).Plan
	for _, x := range []struct{ name, text, refusal string }{
		{"Opening", "Pada {hari} di {place}", "Kata {hari} tidak dikenal dalam kalimat Opening; yang dikenal: {days}, {place}, {title}, {annex}."},
		{"Agreed", "Lampiran {annex}, semula {before}, {change}", "Kalimat Agreed harus memuat {total}."},
		{"Closing", "Demikian {sekian}.", "Kata {sekian} tidak dikenal: kalimat Closing tidak punya kata yang diganti."},
		{"Closing", "  ", "Kalimat Closing tidak dapat dikosongkan."},
		{"Closing", "Demikian {sekian.", "Kurung kurawal dalam kalimat Closing tidak berpasangan."},
		{"Verdicts.lain", "lain", "tidak ada pada naskah."},
		{"CopiesTo.9", "Arsip", "tidak ada pada naskah."},
	} {
		_, err := reports.SetSentences(p, map[string]string{"Paper": "BERITA ACARA RESMI", x.name: x.text})
		if model.CodeOf(err) == model.Internal || err == nil || !strings.Contains(err.Error(), x.refusal) {
			t.Errorf("%s as %q: %v", x.name, x.text, err)
		}
	}
}

// TestASentenceOfAnotherVersionIsPassedOver puts into a file what a program of another version may have left there.
func TestASentenceOfAnotherVersionIsPassedOver(t *testing.T) {
	c := held(t)
	usual := outline(minutes(t, c.Plan, reports.Options{}))
	c.act(model.Edit{Title: "test", Put: []model.Record{
		&model.PaperSentence{ID: c.ids.Next(), Name: "Opening", Text: "Pada {hari}"}, &model.PaperSentence{ID: c.ids.Next(), Name: "Lama.Sekali", Text: "x"},
		&model.PaperSentence{ID: c.ids.Next(), Name: "Closing"}, &model.PaperSentence{ID: c.ids.Next(), Name: "CopiesTo.99", Text: "x"},
	}}, model.Context{})
	if got := outline(minutes(t, c.Plan, reports.Options{})); unsealed(got) != unsealed(usual) {
		t.Errorf("the paper is\n%s", got)
	}
}

// unsealed gives the outline of a paper without its fingerprint, which follows every change of the records.
func unsealed(outline string) string {
	return regexp.MustCompile(`footer .*`).ReplaceAllString(outline, "")
}

func TestListsHaveMoreAndFewerItems(t *testing.T) {
	c := held(t)
	set := func(texts map[string]string) {
		t.Helper()
		edit, err := reports.SetSentences(c.Plan, texts)
		if err != nil {
			t.Fatal(err)
		}
		c.act(edit, model.Context{})
	}
	set(map[string]string{"CopiesTo.1": "", "CopiesTo.4": "Arsip.", "Considered.2": ""})
	set(map[string]string{"CopiesTo.5": "  Ketua\nDPRD. "})
	w := reports.WordingOf(c.Plan)
	want := []string{"Inspektur; dan", "Kepala perangkat daerah yang bersangkutan.", "Arsip.", "Ketua DPRD."}
	if !slices.Equal(w.CopiesTo, want) || len(w.Considered) != 1 {
		t.Errorf("copies to %q, considered %q", w.CopiesTo, w.Considered)
	}
	set(map[string]string{"CopiesTo.1": reports.DefaultWording().CopiesTo[0], "CopiesTo.4": "", "CopiesTo.5": "", "Considered.2": reports.DefaultWording().Considered[1]})
	if c.Plan.Sentences.Len() != 0 {
		t.Errorf("%d sentences are kept that are the usual ones", c.Plan.Sentences.Len())
	}
}

func TestSentencesHaveStableNames(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range reports.Sentences() {
		if seen[s.Name] || s.Group == "" || s.Default == "" || !regexp.MustCompile(`^[A-Z][A-Za-z]*(\.[A-Za-z0-9_:-]+)*$`).MatchString(s.Name) {
			t.Errorf("%+v", s)
		}
		seen[s.Name] = true
		if err := s.Check(s.Default); err != nil {
			t.Errorf("%s refuses its own default: %v", s.Name, err)
		}
	}
	for _, name := range []string{
		"Opening", "Notula.Closed", "Columns.Code", "Considered.1", "Verdicts.deferred", "Comparison.Stages.usulan", "Comparison.RowsOf.sub_activity",
		"Comparison.Lenses.changed", "Priorities.Methods.points", "Priorities.Rules.skip", "DirectiveStates.underway", "Sheets.Schedule", "Checks.over_ceiling",
	} {
		if !seen[name] {
			t.Errorf("there is no %s", name)
		}
	}
}

func do(t *testing.T, m *modeltest.Memory, act model.Act) {
	t.Helper()
	if e, isEdit := act.(model.Edit); isEdit && len(e.Put)+len(e.Drop) == 0 {
		return
	}
	if _, err := m.Do(act, model.Context{}); err != nil {
		t.Fatal(err)
	}
}

// formed gives the act that changes the form of a plan's papers; one that changes nothing where the form stays.
func formed(t *testing.T, p *model.Plan, change func(f *model.PaperForm)) model.Edit {
	t.Helper()
	f := p.PaperForm()
	change(&f)
	edit, err := reports.SetForm(p, f)
	if err != nil {
		t.Fatal(err)
	}
	if f == p.PaperForm() {
		return model.Edit{}
	}
	return edit
}
