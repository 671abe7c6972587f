package issued_test

import (
	"bytes"
	"path/filepath"
	"testing"
	"time"

	"benangmerah/app/issued"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

var at = time.Date(sample.Year, time.January, 20, 9, 0, 0, 0, time.UTC)

// city is the sample as a file.
func city(t testing.TB) *sqlite.File {
	t.Helper()
	f, err := sqlite.Create(filepath.Join(t.TempDir(), "kota.benang"), sqlite.Options{Now: func() time.Time { return at }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	if err := sample.Play(f.Do); err != nil {
		t.Fatal(err)
	}
	return f
}

func do(t testing.TB, f *sqlite.File, act model.Act) {
	t.Helper()
	if _, err := f.Do(act, model.Context{}); err != nil {
		t.Fatalf("%s: %v", act.Name(), err)
	}
}

func final(t testing.TB, f *sqlite.File) *model.Issue {
	t.Helper()
	issue, err := reports.Finalise(f, "diputuskan pimpinan")
	if err != nil {
		t.Fatal(err)
	}
	return issue
}

// written writes a paper of a version.
func written(t testing.TB, f *sqlite.File, version int, kind reports.Kind) []byte {
	t.Helper()
	edition, err := issued.Of(f).Edition(version)
	if err != nil {
		t.Fatal(err)
	}
	asked := reports.Options{}.For(kind)
	asked.Agency = f.Plan().Agencies.Of(0)[0].ID
	asked, plan, err := edition.Request(asked)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if _, err := asked.Write(t.Context(), &out, plan, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestPapersOfAVersionAreTheSameWheneverTheyAreWritten(t *testing.T) {
	f := city(t)
	kinds := []reports.Kind{reports.KindMinutes, reports.KindNotula, reports.KindExtract, reports.KindDirectives}
	draft := written(t, f, issued.Standing, reports.KindMinutes)
	final(t, f)
	first := map[reports.Kind][]byte{}
	for _, kind := range kinds {
		first[kind] = written(t, f, issued.Standing, kind)
	}
	same := func(when string) {
		t.Helper()
		for _, kind := range kinds {
			if !bytes.Equal(first[kind], written(t, f, 1, kind)) {
				t.Errorf("%s of version 1 is another %s", kind, when)
			}
		}
	}
	directive := modeltest.Newest(t, f.Plan().Directives.All())
	do(t, f, model.SetDirective{Directive: directive.ID, State: model.Finished, Evidence: "Laporan diterima"})
	correction := modeltest.Newest(t, f.Plan().Corrections.All())
	do(t, f, model.SetCorrectionState{Corrections: []model.ID{correction.ID}, State: model.Entered, By: "Operator"})
	same("after something was followed up")
	if !bytes.Equal(first[reports.KindMinutes], written(t, f, issued.Standing, reports.KindMinutes)) {
		t.Error("the version does not stand any more")
	}
	do(t, f, model.Reopen{Reason: "pagu keliru"})
	do(t, f, model.GiveDirective{Text: "Perbaiki pagu.", Owner: "Kepala", Due: "2027-02-01"})
	same("after the meeting was opened again")
	if now := written(t, f, issued.Standing, reports.KindMinutes); bytes.Equal(now, first[reports.KindMinutes]) || bytes.Equal(now, draft) {
		t.Error("what is written while the meeting is open is no draft of what there is now")
	}
	final(t, f)
	same("after version 2")
	if bytes.Equal(written(t, f, 2, reports.KindMinutes), first[reports.KindMinutes]) {
		t.Error("version 2 is version 1")
	}
}

func TestEditionsThatThereAre(t *testing.T) {
	f := city(t)
	for _, version := range []int{1, -1, 7} {
		if _, err := issued.Of(f).Edition(version); model.CodeOf(err) != model.NotFound {
			t.Errorf("version %d: %v", version, err)
		}
	}
	if e, err := issued.Of(f).Edition(issued.Standing); err != nil || e.Final != nil || e.Version() != 0 {
		t.Errorf("%+v, %v", e, err)
	}
	issue := final(t, f)
	source := issued.Of(f)
	if e, err := source.Edition(issued.Standing); err != nil || e.Final.ID != issue.ID || e.Version() != 1 {
		t.Errorf("%+v, %v", e, err)
	}
	if e := source.Draft(); e.Final != nil || e.Plan != source.Now() {
		t.Errorf("the draft is %+v", e)
	}
}

func TestSheetsToWorkWithBelongToNoVersion(t *testing.T) {
	f := city(t)
	final(t, f)
	source := issued.Of(f)
	e, err := source.Edition(1)
	if err != nil {
		t.Fatal(err)
	}
	asked, plan, err := e.Request(reports.Options{}.For(reports.KindSchedule))
	if err != nil || asked.Final != nil || plan != source.Now() {
		t.Errorf("a schedule of version %v, %v", asked.Final, err)
	}
}

func TestJournalTellsOfEachDayUpToTheVersion(t *testing.T) {
	f := city(t)
	do(t, f, model.CloseDay{Title: "Tutup hari 1"})
	day := f.Plan().Days.Of(f.Plan().CurrentMeeting().ID)[0]
	e := issued.Of(f).Draft()
	for range 2 { // what was read once is kept
		o, err := e.Journalled(reports.NotulaOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if len(o.Carried) != 2 || o.Carried[0].From != day.ID || len(o.Agendas) != 1 {
			t.Errorf("carried %v, %d agendas", o.Carried, len(o.Agendas))
		}
		if n := len(o.Agendas[day.ID].Unheard(day.ID)); n != 5 {
			t.Errorf("when the day began %d agencies waited", n)
		}
	}
	if o, err := e.Journalled(reports.NotulaOptions{Day: 2}); err != nil || len(o.Agendas) != 0 {
		t.Errorf("of the second day: %d agendas, %v", len(o.Agendas), err)
	}
}

func TestAuditFindsWhatDoesNotFit(t *testing.T) {
	f := city(t)
	final(t, f)
	do(t, f, model.Reopen{Reason: "pagu keliru"})
	final(t, f)
	list, err := issued.Of(f).Audit(t.Context(), f.RootAt)
	if err != nil || len(list) != 2 || !list[0].OK() || !list[1].OK() {
		t.Errorf("audited %+v, %v", list, err)
	}
	for name, spoil := range map[string]func(*model.Issue){
		"fingerprint": func(i *model.Issue) { i.Fingerprint = another(i.Fingerprint) },
		"root":        func(i *model.Issue) { i.Root = another(i.Root) },
		"size":        func(i *model.Issue) { i.Size -= 2 },
		"no size":     func(i *model.Issue) { i.Size = f.Size() + 9 },
	} {
		issue := *f.Plan().Issues.Of(f.Plan().CurrentMeeting().ID)[1]
		spoil(&issue)
		list, err := issued.Of(spoiled{f, &issue}).Audit(t.Context(), f.RootAt)
		if err != nil || len(list) != 2 || !list[0].OK() || list[1].OK() || len(list[1].Problems()) == 0 {
			t.Errorf("%s: %+v, %v", name, list, err)
		}
	}
}

// another gives a hash that begins otherwise.
func another(hash string) string {
	if hash[0] == '0' {
		return "1" + hash[1:]
	}
	return "0" + hash[1:]
}

// spoiled is a file in which a version says something else.
type spoiled struct {
	*sqlite.File
	issue *model.Issue
}

func (s spoiled) Snapshot() *model.Plan {
	records := map[model.Kind][]model.Record{}
	p := s.File.Snapshot()
	for _, kind := range model.Kinds() {
		for _, r := range p.Records(kind) {
			if kind == model.KindIssue && r.Key() == s.issue.ID {
				r = s.issue
			}
			records[kind] = append(records[kind], r)
		}
	}
	return model.LoadPlan(records)
}
