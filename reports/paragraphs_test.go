package reports_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/scene"
)

// editable asks for every paper of a meeting that holds paragraphs to be edited.
func editable(m *modeltest.Memory) (list []reports.Request) {
	o := reports.NotulaOptions{Carried: model.Carries(m.Entries), Former: reports.FormerDecisions(m.Entries)}
	list = append(list, reports.Request{Kind: reports.KindMinutes, NotulaOptions: o}, reports.Request{Kind: reports.KindNotula, NotulaOptions: o})
	for day := range m.Plan.Days.Of(m.Plan.CurrentMeeting().ID) {
		o.Day = day + 1
		list = append(list, reports.Request{Kind: reports.KindNotula, NotulaOptions: o})
	}
	o.Day = 0
	for _, a := range m.Plan.Agencies.Of(0) {
		list = append(list, reports.Request{Kind: reports.KindExtract, Agency: a.ID, NotulaOptions: o})
	}
	return list
}

func paragraphs(t testing.TB, p *model.Plan, r reports.Request) []reports.Paragraph {
	t.Helper()
	list, err := r.Paragraphs(p)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// tree gives a paper as text, its footer apart: that follows every change of the records.
func tree(t testing.TB, p *model.Plan, r reports.Request) (text, footer string) {
	t.Helper()
	doc, err := r.Document(p)
	if err != nil {
		t.Fatal(err)
	}
	footer, doc.Footer.Left = doc.Footer.Left, ""
	return outline(doc), footer
}

func find(t testing.TB, list []reports.Paragraph, key string) reports.Paragraph {
	t.Helper()
	i := slices.IndexFunc(list, func(x reports.Paragraph) bool { return x.Key == key })
	if i < 0 {
		t.Fatalf("no paragraph %s", key)
	}
	return list[i]
}

func TestEveryParagraphHasAKeyOfItsOwnAndIsPrinted(t *testing.T) {
	for name, m := range map[string]*modeltest.Memory{"city": held(t).Memory, "town": closedTown(t).Memory, "sample": modeltest.Contoh(t)} {
		for _, r := range editable(m) {
			seen, printed := map[string]bool{}, ""
			doc, err := r.Document(m.Plan)
			if err != nil {
				t.Fatal(err)
			}
			printed = readOut(pages(t, doc))
			list := paragraphs(t, m.Plan, r)
			for _, x := range list {
				if seen[x.Key] || x.Where == "" || x.Edited || x.Stale || x.Orphan || x.Text != x.Source {
					t.Errorf("%s %s: %+v", name, r.Kind, x)
				}
				seen[x.Key] = true
				if !strings.Contains(printed, squeezed(x.Text)) {
					t.Errorf("%s %s: not on paper: %s %q", name, r.Kind, x.Key, x.Text)
				}
				if strings.ContainsAny(x.Where, "{}") {
					t.Errorf("%s: a word in braces was not replaced: %q", x.Key, x.Where)
				}
			}
			if least := map[reports.Kind]int{reports.KindMinutes: 10, reports.KindNotula: 8, reports.KindExtract: 2}[r.Kind]; len(list) < least {
				t.Errorf("%s %s has only %d paragraphs", name, r.Kind, len(list))
			}
		}
	}
}

// TestAWordingShowsInItsPlaceAndNowhereElse edits, leaves out and restores each paragraph of all papers.
func TestAWordingShowsInItsPlaceAndNowhereElse(t *testing.T) {
	w := closedTown(t)
	asked := editable(w.Memory)
	before, footers := make([]string, len(asked)), make([]string, len(asked))
	holds := make([]map[string]bool, len(asked))
	every := map[string]reports.Paragraph{}
	for i, r := range asked {
		before[i], footers[i] = tree(t, w.Plan, r)
		holds[i] = map[string]bool{}
		for _, x := range paragraphs(t, w.Plan, r) {
			holds[i][x.Key], every[x.Key] = true, x
		}
	}
	if len(every) < 40 {
		t.Fatalf("only %d paragraphs", len(every))
	}
	for key, x := range every {
		const mark = "Kata-kata sekretaris."
		w.Act(model.Redact{Paragraph: key, Source: x.Source, Text: mark})
		for i, r := range asked {
			after, _ := tree(t, w.Plan, r)
			showsOnce(t, key, before[i], after, mark, holds[i][key])
		}
		w.Act(model.Redact{Paragraph: key, Source: x.Source, Text: ""})
		for i, r := range asked {
			leavesOut(t, w, r, before[i], x, holds[i][key])
		}
		w.Act(model.RestoreParagraph{Paragraph: key})
		for i, r := range asked {
			if after, footer := tree(t, w.Plan, r); after != before[i] || footer != footers[i] {
				t.Errorf("%s %s is another paper after it was restored", r.Kind, key)
			}
		}
	}
}

// showsOnce fails the test unless the mark stands in just one line in place of what stood there, or nowhere where it does not belong.
func showsOnce(t *testing.T, key, before, after, mark string, there bool) {
	t.Helper()
	if !there {
		if before != after {
			t.Errorf("%s changes a paper that does not hold it", key)
		}
		return
	}
	if n := strings.Count(after, mark); n != 1 {
		t.Errorf("%s shows %d times", key, n)
		return
	}
	was, is := strings.Split(before, "\n"), strings.Split(after, "\n")
	if len(was) != len(is) {
		t.Errorf("%s: %d lines became %d", key, len(was), len(is))
		return
	}
	for i := range was {
		if (was[i] != is[i]) != strings.Contains(is[i], mark) {
			t.Errorf("%s: %q became %q", key, was[i], is[i])
		}
	}
}

func leavesOut(t *testing.T, w *modeltest.Town, r reports.Request, before string, x reports.Paragraph, there bool) {
	t.Helper()
	after, _ := tree(t, w.Plan, r)
	source := strings.ReplaceAll(x.Source, "\n", " / ")
	if there != (strings.Count(after, source) < strings.Count(before, source)) {
		t.Errorf("%s %s: left out: %v", r.Kind, x.Key, !there)
	}
	doc, err := r.Document(w.Plan)
	if err != nil {
		t.Fatal(err)
	}
	readable(t, pages(t, doc))
}

func TestPapersOfWhichEverythingIsLeftOutCanBeRead(t *testing.T) {
	w := closedTown(t)
	for _, r := range editable(w.Memory) {
		for _, x := range paragraphs(t, w.Plan, r) {
			if !x.Edited {
				w.Act(model.Redact{Paragraph: x.Key, Source: x.Source})
			}
		}
	}
	for _, r := range editable(w.Memory) {
		doc, err := r.Document(w.Plan)
		if err != nil {
			t.Fatal(err)
		}
		readable(t, pages(t, doc))
	}
}

func TestPointsCloseUpWhereOneIsLeftOut(t *testing.T) {
	c := held(t)
	r := reports.Options{}.For(reports.KindMinutes)
	for _, key := range []string{"berita-acara/menyepakati/belum-disepakati", "berita-acara/mempertimbangkan/1", "berita-acara/tembusan/2"} {
		x := find(t, paragraphs(t, c.Plan, r), key)
		c.act(model.Redact{Paragraph: key, Source: x.Source}, model.Context{})
	}
	text, _ := tree(t, c.Plan, r)
	for _, want := range []string{"point KEDUA: Arahan Wali Kota Uji", "point KEEMPAT: Pernyataan", "item 1. tanggapan", "item 2. Kepala perangkat daerah"} {
		if !strings.Contains(text, want) {
			t.Errorf("not in the paper: %q", want)
		}
	}
	if strings.Contains(text, "KELIMA") || strings.Contains(text, "item 3.") {
		t.Error("a number too many is left")
	}
}

func TestLinesOfAWordingAreKept(t *testing.T) {
	c := held(t)
	r := reports.Options{}.For(reports.KindMinutes)
	x := find(t, paragraphs(t, c.Plan, r), "berita-acara/penutup")
	act, err := x.Reword("Baris pertama\r\nbaris kedua.\n \nAlinea kedua.\n")
	if err != nil {
		t.Fatal(err)
	}
	c.act(act, model.Context{})
	text, _ := tree(t, c.Plan, r)
	if !strings.Contains(text, "paragraph Baris pertama\nbaris kedua.\nspace {Lines:0.5}\nparagraph Alinea kedua.\n") {
		t.Error("the lines are not as they were written")
	}
	for _, line := range []string{"Baris pertama", "baris kedua."} {
		if !slices.ContainsFunc(pages(t, minutes(t, c.Plan, reports.Options{})), func(page scene.Scene) bool { return slices.Contains(texts(page), line) }) {
			t.Errorf("%q does not stand on a line of its own", line)
		}
	}
}

func TestAWordingIsStaleWhileTheFileSaysSomethingElse(t *testing.T) {
	w := closedTown(t)
	r := reports.Options{}.For(reports.KindMinutes)
	const key = "berita-acara/menyepakati/disepakati"
	before := find(t, paragraphs(t, w.Plan, r), key)
	w.Act(model.Redact{Paragraph: key, Source: before.Source, Text: "Semua disepakati."})
	fresh := func(want bool) {
		t.Helper()
		x := find(t, paragraphs(t, w.Plan, r), key)
		found := slices.ContainsFunc(reports.Findings(w.Plan), func(f reports.Finding) bool {
			return f.Check == reports.CheckParagraph && strings.Contains(f.Subject, "Semua disepakati.")
		})
		if x.Stale == want || found == want || x.Text != "Semua disepakati." || x.Was != before.Source || x.Settled() != want {
			t.Errorf("fresh %v: %+v, found %v", want, x, found)
		}
	}
	fresh(true)
	entry := w.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 70_000_000_00})
	fresh(false)
	var back []model.Change
	for _, c := range slices.Backward(entry.Changes) {
		back = append(back, c.Inverse())
	}
	if err := w.Plan.Apply(back); err != nil {
		t.Fatal(err)
	}
	fresh(true)
	w.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 70_000_000_00})
	now := find(t, paragraphs(t, w.Plan, r), key)
	w.Act(model.Redact{Paragraph: key, Source: now.Source, Text: now.Text})
	if x := find(t, paragraphs(t, w.Plan, r), key); x.Stale || !x.Edited {
		t.Errorf("taken over it is %+v", x)
	}
}

func TestAWordingWhosePlaceIsGoneIsNotLost(t *testing.T) {
	w := closedTown(t)
	note := modeltest.Newest(t, w.Plan.Notes.All())
	key := fmt.Sprintf("notula/ujaran/note/%d", note.ID)
	w.Act(model.Redact{Paragraph: key, Source: note.Text, Text: "Dirapikan."})
	w.Act(model.Withdraw{What: model.Ref{Kind: model.KindNote, ID: note.ID}})
	for _, r := range editable(w.Memory) {
		list := paragraphs(t, w.Plan, r)
		at := slices.IndexFunc(list, func(x reports.Paragraph) bool { return x.Key == key })
		if (at >= 0) != (r.Kind == reports.KindNotula) {
			t.Errorf("%s lists it at %d", r.Kind, at)
			continue
		}
		if at >= 0 && (!list[at].Orphan || list[at].Text != "Dirapikan." || list[at].Was != note.Text || at != len(list)-1) {
			t.Errorf("%+v", list[at])
		}
	}
	if !slices.ContainsFunc(reports.Findings(w.Plan), func(f reports.Finding) bool {
		return f.Check == reports.CheckParagraph && strings.Contains(f.Subject, "Dirapikan.")
	}) {
		t.Error("nothing is said of it before the final version")
	}
	w.Act(model.RestoreParagraph{Paragraph: key})
	if slices.ContainsFunc(reports.Findings(w.Plan), func(f reports.Finding) bool { return f.Check == reports.CheckParagraph }) {
		t.Error("it is still said after it was taken back")
	}
}

func TestWordingsOfNoKnownPaperAreListedSomewhere(t *testing.T) {
	w := closedTown(t)
	for _, key := range []string{"risalah/1", "petikan/1/penutup", "petikan/x"} {
		w.Act(model.Redact{Paragraph: key, Source: "dahulu", Text: "sekarang"})
	}
	got := map[string]int{}
	for _, r := range editable(w.Memory) {
		for _, x := range paragraphs(t, w.Plan, r) {
			if x.Orphan {
				got[x.Key]++
			}
		}
	}
	agencies := len(w.Plan.Agencies.Of(0))
	if got["risalah/1"] != 1 || got["petikan/1/penutup"] != agencies || got["petikan/x"] != agencies {
		t.Errorf("listed %v, of %d agencies", got, agencies)
	}
	n := 0
	for _, f := range reports.Findings(w.Plan) {
		if f.Check == reports.CheckParagraph {
			n++
		}
	}
	if n != 3 {
		t.Errorf("%d findings", n)
	}
}

func TestWhatRestsOnTheJournalIsNotJudgedWithoutIt(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.EditDay{Date: "2027-01-19", Start: 8 * 60, End: 12 * 60})
	agenda := w.Plan.Clone()
	w.Act(model.BeginSlot{Slot: w.OtherSlot})
	w.Act(model.CarrySlot{Slots: []model.ID{w.Slot}})
	r := reports.Request{Kind: reports.KindNotula, NotulaOptions: reports.NotulaOptions{
		Carried: model.Carries(w.Entries), Agendas: map[model.ID]*model.Plan{w.Day: agenda},
	}}
	for _, key := range []string{fmt.Sprintf("notula/giliran/%d/waktu", w.OtherSlot), fmt.Sprintf("notula/hari/%d/sisa/%d", w.Day, w.Slot)} {
		x := find(t, paragraphs(t, w.Plan, r), key)
		w.Act(model.Redact{Paragraph: key, Source: x.Source, Text: "Dirapikan."})
	}
	for _, f := range reports.Findings(w.Plan) {
		if f.Check == reports.CheckParagraph {
			t.Errorf("%+v", f)
		}
	}
}

func TestPlacesOfParagraphsAreFound(t *testing.T) {
	for name, m := range map[string]*modeltest.Memory{"city": held(t).Memory, "town": closedTown(t).Memory, "sample": modeltest.Contoh(t)} {
		for _, r := range editable(m) {
			doc, err := r.Document(m.Plan)
			if err != nil {
				t.Fatal(err)
			}
			sheets, list, last := pages(t, doc), paragraphs(t, m.Plan, r), 0
			places := reports.Places(list, sheets)
			for _, x := range list {
				place, found := places[x.Key]
				if !found || place.Page < last || place.Area.H <= 0 || place.Area.Right() > sheets[place.Page].W || place.Area.Bottom() > sheets[place.Page].H {
					t.Errorf("%s %s %s: %+v, found %v", name, r.Kind, x.Key, place, found)
				}
				last = max(last, place.Page)
			}
		}
	}
}

func TestParagraphsAreRefusedLikeTheirPapers(t *testing.T) {
	w := modeltest.Small(t)
	for _, r := range []reports.Request{
		{Kind: reports.KindNotula, NotulaOptions: reports.NotulaOptions{Day: 9}}, {Kind: reports.KindExtract, Agency: 1},
	} {
		if _, err := r.Paragraphs(w.Plan); model.CodeOf(err) != model.NotFound {
			t.Errorf("%+v gives %v", r, err)
		}
	}
	if _, err := (reports.Request{Kind: reports.KindMinutes}).Paragraphs(model.NewPlan()); model.CodeOf(err) != model.Conflict {
		t.Errorf("an empty file gives %v", err)
	}
	if list, err := (reports.Request{Kind: reports.KindAttendance}).Paragraphs(w.Plan); err != nil || len(list) > 0 {
		t.Errorf("an attendance list has %v, %v", list, err)
	}
}
