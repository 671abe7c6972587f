package sample_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
)

func play(t *testing.T) *modeltest.Memory {
	t.Helper()
	m := modeltest.NewMemory()
	if err := sample.Play(m.Do); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestIsAlwaysTheSame(t *testing.T) {
	first, err := json.Marshal(play(t).Entries)
	if err != nil {
		t.Fatal(err)
	}
	second, err := json.Marshal(play(t).Entries)
	if err != nil {
		t.Fatal(err)
	}
	if string(first) != string(second) {
		t.Error("two plays give different journals")
	}
}

func TestJournalReplaysAndRewinds(t *testing.T) {
	m := play(t)
	p := model.NewPlan()
	if err := p.Replay(m.Entries); err != nil {
		t.Fatal(err)
	}
	if same, kind := p.Equal(m.Plan); !same {
		t.Errorf("replay gives other records of kind %s", kind)
	}
	if err := p.Rewind(m.NewestFirst(0)); err != nil {
		t.Fatal(err)
	}
	if !p.Empty() {
		t.Error("records are left after all entries were taken back")
	}
}

func TestStopsAtARefusal(t *testing.T) {
	refusal, done := errors.New("disk full"), 0
	err := sample.Play(func(model.Act, model.Context) (*model.Entry, error) {
		if done++; done == 3 {
			return nil, refusal
		}
		return nil, nil
	})
	if !errors.Is(err, refusal) || done != 3 {
		t.Errorf("%v after %d acts", err, done)
	}
}

func TestActsHaveTheirTimes(t *testing.T) {
	wib := time.FixedZone("WIB", 7*60*60)
	var last model.Instant
	for _, e := range play(t).Entries {
		if e.At < last {
			t.Errorf("entry %d is before the one before it", e.Seq)
		}
		last = e.At
		if e.Operator != "Sekretariat" {
			t.Errorf("entry %d: operator %q", e.Seq, e.Operator)
		}
		at := e.At.Time().In(wib)
		if day := at.Format(time.DateOnly); e.Slot != 0 && (day != "2027-01-18" && day != "2026-01-19" || at.Hour() < 8) {
			t.Errorf("entry %d of a slot is at %s", e.Seq, at)
		}
		if e.Slot != 0 && e.Act != "slot.begin" && e.Elapsed <= 0 {
			t.Errorf("entry %d: %d seconds of the slot", e.Seq, e.Elapsed)
		}
	}
	if got := last.Time().In(wib).Format("15.04"); got != "11.30" {
		t.Errorf("the last act is at %s", got)
	}
}

func TestSizeOfTheCity(t *testing.T) {
	p := play(t).Plan
	count := map[model.Level]int{}
	for l := range p.Lines.All() {
		count[l.Level]++
	}
	for _, c := range []struct {
		what           string
		is, from, upTo int
	}{
		{"agencies", p.Agencies.Len(), 12, 12},
		{"programs", count[model.Program], 35, 60},
		{"kegiatan", count[model.Activity], 60, 90},
		{"sub kegiatan", count[model.SubActivity], 110, 180},
		{"missions", p.Missions.Len(), 5, 5},
		{"meetings", p.Meetings.Len(), 2, 2},
		{"days", len(p.Days.Of(p.CurrentMeeting().ID)), 3, 3},
	} {
		if c.is < c.from || c.is > c.upTo {
			t.Errorf("%d %s, want %d to %d", c.is, c.what, c.from, c.upTo)
		}
	}
	for a := range p.Agencies.All() {
		programs := len(p.Tree(a.ID, sample.Year))
		if programs < 2 || programs > 7 {
			t.Errorf("%s has %d programs", a.Name, programs)
		}
	}
}

func TestOrderOfTheFirstDay(t *testing.T) {
	p := play(t).Plan
	var names []string
	for _, s := range p.Slots.Of(p.Days.Of(p.CurrentMeeting().ID)[0].ID) {
		if s.Purpose == model.Presenting {
			names = append(names, p.Agencies.Get(s.Agency).Label())
		}
	}
	if want := []string{"Dinkop UM", "Disperindag", "DPMPTSP", "Dispora", "Disnaker"}; !slices.Equal(names, want) {
		t.Errorf("%v, want %v", names, want)
	}
}

func TestDaysAreFilledExactly(t *testing.T) {
	p := play(t).Plan
	heard := map[model.ID]int{}
	for _, d := range p.Days.Of(p.CurrentMeeting().ID) {
		minutes := 0
		purposes := map[model.SlotKind]bool{}
		for _, s := range p.Slots.Of(d.ID) {
			minutes += s.Minutes()
			purposes[s.Purpose] = true
			heard[s.Agency]++
		}
		if d.Start != 8*60 || d.End != 16*60 || minutes != int(d.End-d.Start) {
			t.Errorf("%s: %d minutes from %d to %d", d.Date, minutes, d.Start, d.End)
		}
		if !purposes[model.Opening] || !purposes[model.Break] || !purposes[model.Prayer] || !purposes[model.Closing] {
			t.Errorf("%s has slots for %v", d.Date, purposes)
		}
		if len(p.Participants.Of(d.ID)) < 11 {
			t.Errorf("%s: %d participants", d.Date, len(p.Participants.Of(d.ID)))
		}
	}
	for a := range p.Agencies.All() {
		if heard[a.ID] != 1 {
			t.Errorf("%s is heard %d times", a.Name, heard[a.ID])
		}
	}
}

func TestTheThirdAgencyIsBeingHeard(t *testing.T) {
	p := play(t).Plan
	m := p.CurrentMeeting()
	now := p.RunningSlot(m.ID)
	if now == nil || p.Agencies.Get(now.Agency).Label() != "DPMPTSP" {
		t.Fatalf("running slot %+v", now)
	}
	states := map[model.SlotState]int{}
	for _, s := range p.MeetingSlots(m.ID) {
		states[s.State()]++
	}
	if states[model.Done] != 4 || states[model.Running] != 1 || states[model.Waiting] != 22 {
		t.Errorf("slots: %v", states)
	}
}

func TestMoneyIsPlausible(t *testing.T) {
	p := play(t).Plan
	const billion = 1_000_000_000 * model.Rupiah
	asked, outcome := p.Total(model.Proposed, sample.Year), p.TotalOutcome(model.Proposed, sample.Year)
	for what, amount := range map[string]model.Money{
		"enacted 2026": p.Total(model.Enacted, sample.Year-1).Amount, "planned": p.Total(model.Planned, sample.Year).Amount,
		"asked": asked.Amount, "outcome": outcome.Amount,
	} {
		if amount < 950*billion || amount > 1_100*billion {
			t.Errorf("%s: %d sen", what, amount)
		}
	}
	if outcome.Amount >= asked.Amount {
		t.Error("the meeting has saved nothing")
	}
	if asked.Outside != 22*billion {
		t.Errorf("outside money: %d sen", asked.Outside)
	}
}

func TestCeilings(t *testing.T) {
	p := play(t).Plan
	city, _ := p.Ceiling(0, 0, sample.Year)
	var sum model.Money
	var over []string
	for _, a := range p.Agencies.Of(0) {
		ceiling, known := p.Ceiling(a.ID, 0, sample.Year)
		if !known {
			t.Errorf("%s has no ceiling", a.Name)
		}
		sum += ceiling
		if p.AgencyOutcome(a.ID, model.Proposed, sample.Year).Amount > ceiling {
			over = append(over, a.Label())
		}
	}
	if !slices.Equal(over, []string{"Disnaker"}) {
		t.Errorf("over their ceilings: %v", over)
	}
	if sum > city || p.TotalOutcome(model.Proposed, sample.Year).Amount > city {
		t.Errorf("ceiling of the city %d, sum of agencies %d", city, sum)
	}
}

func TestEverySubHasABudgetButOne(t *testing.T) {
	p := play(t).Plan
	var without []string
	for l := range p.Lines.All() {
		if l.Level != model.SubActivity {
			if len(p.Budgets.Of(l.ID)) > 0 {
				t.Errorf("%s carries a budget of its own", l.Code)
			}
			continue
		}
		if len(p.Budgets.Of(l.ID)) == 0 {
			without = append(without, l.Code)
		}
		if len(p.Indicators.Of(l.ID)) == 0 {
			t.Errorf("%s has no indicator", l.Code)
		}
	}
	if !slices.Equal(without, []string{"2.15.02.2.06.0008"}) {
		t.Errorf("without a budget: %v", without)
	}
}

func TestOneAgencyHasNotFilledItsTargets(t *testing.T) {
	p := play(t).Plan
	missing := map[string]int{}
	for i := range p.Indicators.All() {
		if p.Target(i.ID, model.Proposed, sample.Year) == nil {
			missing[p.Agencies.Get(p.Lines.Get(i.Line).Agency).Label()]++
		}
	}
	if len(missing) != 1 || missing["Dishub"] < 10 {
		t.Errorf("targets that are missing: %v", missing)
	}
}

func TestHasWhatRealFilesHave(t *testing.T) {
	p := play(t).Plan
	var longest int
	for l := range p.Lines.All() {
		longest = max(longest, utf8.RuneCountInString(l.Name))
	}
	if longest != 410 {
		t.Errorf("the longest name has %d characters", longest)
	}
	formulae := map[model.Formula]int{}
	for i := range p.Indicators.All() {
		if i.Direction == model.Lower {
			formulae[i.Formula]++
		}
	}
	if formulae[model.Inverse] < 3 || formulae[model.Complement] < 3 || len(formulae) != 2 {
		t.Errorf("formulae where lower is better: %v", formulae)
	}
	values := map[string]bool{}
	for target := range p.Targets.All() {
		values[target.Value] = true
	}
	for _, text := range []string{"WTP", "≥ 90", "2,5–3,0", "2,8:1000", "≤ 8"} {
		if !values[text] {
			t.Errorf("no target is %q", text)
		}
	}
	sen, sources := 0, map[string]bool{}
	for b := range p.Budgets.All() {
		if b.Amount%model.Rupiah != 0 {
			sen++
		}
		sources[p.Funds.Get(b.Fund).Name] = true
	}
	if sen < 2 {
		t.Errorf("%d amounts with sen", sen)
	}
	for _, name := range []string{"PAD", "DAU", "DBH CHT", "DAK Fisik", "Insentif Fiskal", "APBN Tugas Pembantuan"} {
		if !sources[name] {
			t.Errorf("no budget is from %s", name)
		}
	}
}

func TestClinicsHaveLinesOfTheirOwn(t *testing.T) {
	p := play(t).Plan
	units := map[model.ID]int{}
	for l := range p.Lines.All() {
		if l.SubUnit != 0 {
			units[l.SubUnit]++
		}
	}
	if len(units) != 6 || p.SubUnits.Len() != 6 {
		t.Errorf("%d of %d sub units have lines", len(units), p.SubUnits.Len())
	}
}

func TestWhatWasSaidOnTheFirstMorning(t *testing.T) {
	p := play(t).Plan
	verdicts := map[model.Verdict]int{}
	for d := range p.Decisions.All() {
		verdicts[d.Verdict]++
		if d.Verdict != model.Accepted && d.Reason == "" {
			t.Errorf("a decision of %s has no reason", d.Verdict)
		}
	}
	if verdicts[model.Deferred] != 1 || verdicts[model.Rejected] != 1 || verdicts[model.Accepted] != 2 || verdicts[model.AcceptedFixing] != 5 {
		t.Errorf("verdicts: %v", verdicts)
	}
	given := 0
	for d := range p.Directives.All() {
		if p.DayOf(d.Said) == 0 {
			t.Errorf("directive %q was given on no day of a meeting", d.Text)
		}
		if p.Today(d.At) != "2027-01-18" {
			continue
		}
		given++
		if d.Owner == "" || d.Due <= "2027-01-18" {
			t.Errorf("directive %q for %q until %q", d.Text, d.Owner, d.Due)
		}
	}
	sources := map[bool]int{}
	for c := range p.Claims.All() {
		sources[c.Source != ""]++
	}
	if sources[false] != 3 || sources[true] != 1 {
		t.Errorf("claims with a source: %v", sources)
	}
	fields := map[model.Field]int{}
	for c := range p.Corrections.All() {
		fields[c.Field]++
		if c.Reason == "" || c.Slot == 0 || c.Speaker == "" {
			t.Errorf("correction %+v", c)
		}
	}
	if fields[model.FieldBudget] < 5 || fields[model.FieldTarget] < 4 || given != 6 || p.Notes.Len() < 6 {
		t.Errorf("corrections %v, %d directives, %d notes", fields, given, p.Notes.Len())
	}
}

func TestNamesNoPerson(t *testing.T) {
	p := play(t).Plan
	for o := range p.Officials.All() {
		if o.Name != "NAMA LENGKAP" {
			t.Errorf("official %q", o.Name)
		}
	}
	for x := range p.Participants.All() {
		if x.Name != "" {
			t.Errorf("participant %q", x.Name)
		}
	}
}

func TestFiguresAreRound(t *testing.T) {
	odd := 0
	for b := range play(t).Plan.Budgets.All() {
		if b.Amount%(1_000_000*model.Rupiah) != 0 {
			odd++
		}
		if b.Amount <= 0 && b.Stage != model.Agreed {
			t.Errorf("a budget of %d sen", b.Amount)
		}
	}
	if odd < 2 || odd > 10 {
		t.Errorf("%d odd amounts", odd)
	}
}

func TestTextsAreClean(t *testing.T) {
	p := play(t).Plan
	for _, kind := range model.Kinds() {
		for _, r := range p.Records(kind) {
			text, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(text), "  ") || strings.Contains(string(text), "\\n") {
				t.Errorf("%s has double spaces or line breaks: %s", kind, text)
			}
		}
	}
}

// The roadmap and the refocusing come in by acts of their own, not within another one.
func TestSheetsComeByTheirOwnActs(t *testing.T) {
	entries := play(t).Entries
	for _, c := range []struct {
		kinds []model.Kind
		want  []string
	}{
		{
			[]model.Kind{model.KindRoadGroup, model.KindRoadTheme, model.KindRoadPhase, model.KindRoadStanding, model.KindRoadBudget, model.KindRoadReceipt, model.KindRoadMilestone},
			[]string{"roadmap.groups", "roadmap.themes", "roadmap.phases", "roadmap.standings", "roadmap.budgets", "roadmap.receipts", "roadmap.milestones"},
		},
		{[]model.Kind{model.KindRefocusing, model.KindRefocusUnit}, []string{"refocus.start", "refocus.units", "refocus.decide", "refocus.decide"}},
	} {
		var acts []string
		for _, e := range entries {
			brings := func(x model.Change) bool { return slices.Contains(c.kinds, x.Kind()) }
			if slices.ContainsFunc(e.Changes, brings) {
				acts = append(acts, e.Act)
				if e.Operator == "" || e.At == 0 {
					t.Errorf("%s has no author or time", e.Act)
				}
			}
		}
		if !slices.Equal(acts, c.want) {
			t.Errorf("%q, want %q", acts, c.want)
		}
	}
}
