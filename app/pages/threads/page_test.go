package threads_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/thread"
)

func TestWithoutAFile(t *testing.T) {
	d := open(t, nil)
	d.Wants("Belum ada berkas terbuka.")
	d.Press("Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6", "Alt+Down", "Enter", "F2", "F4", "Ctrl+Enter", "Ctrl+P", "Ctrl+Shift+P", "Ctrl+F")
	if d.WallCaption() != "" || d.Done != 0 || d.page.LineInView() != 0 {
		t.Errorf("shown %q, %d acts", d.WallCaption(), d.Done)
	}
}

func TestAFileWithoutLines(t *testing.T) {
	m := modeltest.NewMemory()
	if _, err := m.Do(model.Found("Kota Uji", modeltest.PlanYear), model.Context{}); err != nil {
		t.Fatal(err)
	}
	d := open(t, m)
	d.Wants("Belum ada baris untuk seluruh kota tahun 2027.", "belum ada baris")
	d.Press("Alt+2")
	d.Wants("di halaman Program, Ctrl+2.")
	d.Press("Alt+3")
	d.Wants("Belum ada pernyataan untuk seluruh kota. F4")
}

// The counts on the page are those of the model, of the city and of every agency.
func TestCountsAreThoseOfTheModel(t *testing.T) {
	m := modeltest.Contoh(t)
	d := open(t, m)
	list := thread.All(m.Plan, modeltest.PlanYear, "2027-01-20")
	words := func(n thread.Count) string {
		return strconv.Itoa(n.Percent()) + "% utuh: " + strconv.Itoa(n.Whole) + " dari " + strconv.Itoa(n.Threads-n.Ended)
	}
	total := thread.Total(list)
	d.Wants(words(total), "Benang "+strconv.Itoa(total.Threads), strconv.Itoa(total.Torn())+" putus")
	for _, a := range list {
		d.Press("Alt+Down")
		d.Wants(a.Agency.Name[:min(len(a.Agency.Name), 60)], words(a.Count), "Benang "+strconv.Itoa(a.Count.Threads))
	}
	d.Press("Alt+Left", "Ctrl+Home", "Enter")
	d.Wants("Benang " + strconv.Itoa(total.Threads))
}

// The first broken link is named, and Enter leads to it.
func TestEnterLeadsToTheBrokenPlace(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+4")
	d.Wants("Keadaan: putus")
	d.Press("Enter")
	if d.mended == nil || d.mended.Standing() != thread.Torn || d.mended.Line.ID != d.page.LineInView() {
		t.Fatalf("%+v", d.mended)
	}
	d.Wants("Enter membuka tempat ")
	d.ClickText(t, "Benang besar")
	if d.large != d.page.LineInView() {
		t.Errorf("shows %d", d.large)
	}
	d.Press("Alt+Right", "End")
	d.Wants("Bukti: ")
	d.Press("Esc", "Down")
	if before := d.mended.Line.ID; d.page.LineInView() == before {
		t.Error("the keys did not come back to the list")
	}
}

func TestFiltersSortingAndSearch(t *testing.T) {
	m := modeltest.Contoh(t)
	d := open(t, m)
	total := thread.Total(thread.All(m.Plan, modeltest.PlanYear, "2027-01-20"))
	for _, want := range []struct {
		name string
		n    int
	}{{"putus", total.Torn()}, {"utuh", total.Whole}, {"berakhir", total.Ended}, {"semua", total.Threads}} {
		d.Press("Alt+4")
		d.Wants("Keadaan: "+want.name, "Benang "+strconv.Itoa(want.n))
	}
	seen := 0
	for _, link := range thread.Links() {
		if n := total.Broken[link]; n > 0 {
			d.Press("Alt+5")
			d.Wants("Benang " + strconv.Itoa(n))
			seen += n
		}
	}
	if seen != total.Torn() || seen == 0 {
		t.Errorf("%d threads by link, want %d", seen, total.Torn())
	}
	d.Press("Alt+5")
	d.Wants("Putus: semua", "Urut: rencana")
	d.Press("Alt+6", "Ctrl+Home")
	d.Wants("Urut: anggaran")
	most := model.Money(-1)
	for _, a := range thread.All(m.Plan, modeltest.PlanYear, "2027-01-20") {
		for _, x := range a.Threads {
			most = max(most, x.Knots[thread.Budget].Figure.Amount+x.Knots[thread.Budget].Figure.Outside)
		}
	}
	first := thread.Of(m.Plan, d.page.LineInView(), "2027-01-20").Knots[thread.Budget].Figure
	if first.Amount+first.Outside != most {
		t.Errorf("the first has %v, the largest %v", first, most)
	}
	d.Press("Alt+6")
	d.Wants("Urut: putus awal")
	d.Press("Ctrl+F")
	d.Type("2.17.07.2.01.0027")
	d.Press("Enter", "Down")
	d.Wants("Benang 1")
	d.Press("Ctrl+F", "Ctrl+A", "Backspace")
	d.Type("tidak ada yang begini")
	d.Wants("Tidak ada yang cocok untuk seluruh kota.")
}

// A figure of the table of breaks opens the threads that it counts.
func TestAFigureOpensItsThreads(t *testing.T) {
	m := modeltest.Contoh(t)
	d := open(t, m)
	list := thread.All(m.Plan, modeltest.PlanYear, "2027-01-20")
	d.Press("Alt+2", "Ctrl+Home", "Down", "Right", "Right", "Enter")
	d.Wants("Keadaan: putus", list[0].Agency.Name, "Benang "+strconv.Itoa(list[0].Torn()))
	d.Press("Alt+2")
	d.Wants("Program")
	d.Press("Ctrl+Home", "Down", "Enter")
	if top := m.Plan.Lines.Get(d.page.LineInView()); top == nil || top.Agency != list[0].Agency.ID {
		t.Fatalf("line %+v", top)
	}
	d.Wants("Keadaan: semua")
	total := thread.Total(list)
	d.Press("Ctrl+F", "Ctrl+A", "Backspace", "Down", "Alt+Left", "Ctrl+Home", "Enter", "Alt+2", "Ctrl+Home", "End", "Enter")
	last := 0
	for _, link := range thread.Links() {
		if total.Broken[link] > 0 {
			last = total.Broken[link]
		}
	}
	d.Wants("Benang " + strconv.Itoa(last))
}

func TestWhatIsInViewGoesToTheWall(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	sent := func(want string) {
		t.Helper()
		if d.WallCaption() != want {
			t.Errorf("shown %q, want %q", d.WallCaption(), want)
		}
	}
	agency := strconv.Itoa(int(w.Agency))
	d.Press("Ctrl+Enter")
	sent("threads")
	d.WantsTold("Di layar: threads")
	d.Press("Alt+Enter")
	sent("thread " + strconv.Itoa(int(d.page.LineInView())) + " of 2027")
	d.Press("Alt+2", "Ctrl+Enter")
	sent("breaks 0")
	d.Press("Ctrl+Home", "Down", "Ctrl+Enter")
	sent("breaks " + agency)
	d.Press("Alt+1", "Alt+Down", "Ctrl+Enter")
	sent("breaks " + agency)
	d.Press("Alt+3", "Ctrl+Enter")
	sent("differing " + agency)
	d.Press("Alt+4", "Alt+4")
	d.ClickText(t, "Tayangkan")
	sent("unsourced " + agency)
	d.Frozen = true
	d.Press("Ctrl+Enter")
	d.WantsTold("Layar sedang dibekukan.")
	d.Blank = true
	d.Press("Ctrl+Enter")
	d.WantsTold("Layar sedang dikosongkan.")
}

func TestWhatIsInViewGoesOut(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory, func(d *desk) { d.Folder = t.TempDir() })
	d.Press("Ctrl+P")
	path := filepath.Join(d.Folder, "laporan-benang-merah-2027.pdf")
	d.WantsTold("Ditulis: " + path)
	if data, err := os.ReadFile(path); err != nil || !strings.HasPrefix(string(data), "%PDF-") || len(d.Failed) > 0 {
		t.Fatal(err, d.Failed)
	}
	d.Press("Alt+Down", "Ctrl+P")
	d.WantsTold("laporan-benang-merah-2027-dpm.pdf")
	total := thread.OfAgency(w.Plan, w.Agency, modeltest.PlanYear, "2027-01-20").Count
	d.Press("Ctrl+Shift+P")
	if d.List.Title != "Benang" || len(d.List.Rows) != total.Threads || len(d.List.Heads) != 6+len(thread.Links()) || len(d.List.Rows[0]) != len(d.List.Heads) {
		t.Errorf("%+v", d.List)
	}
	d.Press("Alt+2", "Ctrl+Shift+P")
	if d.List.Title != "Putus di mana" || d.List.Rows[0][2].Text != strconv.Itoa(total.Torn()) {
		t.Errorf("%+v", d.List)
	}
	d.Press("Alt+3", "Ctrl+Shift+P")
	if d.List.Title != "Pernyataan" || len(d.List.Rows) != 4 || len(d.List.Rows[0]) != len(d.List.Heads) {
		t.Errorf("%+v", d.List)
	}
}

// What happens elsewhere shows when the page is looked at again, and at once while it is.
func TestActsAreShown(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+3")
	d.page.Hide()
	d.Act(model.RecordClaim{Text: "Angka dari tempat lain."})
	d.WantsNot("Angka dari tempat lain.")
	d.page.Show()
	d.Wants("Angka dari tempat lain.")
	d.Act(model.RecordClaim{Text: "Satu lagi."})
	d.Wants("Satu lagi.")
	d.Undo()
	d.WantsNot("Satu lagi.")
}

func TestOpenShowsALine(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+3")
	d.page.Open(w.Agency, w.Sub)
	if d.page.LineInView() != w.Sub {
		t.Errorf("line %d", d.page.LineInView())
	}
}

// The threads of the years after the plan are followed by a key, and what is shown of one is of that year.
func TestTheNextYearIsFollowed(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+7")
	if d.subtitle != "" {
		t.Errorf("there is one year alone, the heading became %q", d.subtitle)
	}
	w.Act(model.Edit{Title: "test", Put: []model.Record{&model.Target{Indicator: w.Output, Stage: model.Proposed, Year: modeltest.PlanYear + 1, Value: "130"}}})
	d = open(t, w.Memory)
	d.Press("Alt+7")
	if !strings.HasPrefix(d.subtitle, "Tahun 2028, ") || d.page.YearInView() != 2028 {
		t.Errorf("%q of %d", d.subtitle, d.page.YearInView())
	}
	d.Press("Alt+Enter", "Enter")
	if !strings.HasSuffix(d.WallCaption(), " of 2028") || d.mended.Year != 2028 {
		t.Errorf("the wall shows %q, mended %+v", d.WallCaption(), d.mended)
	}
	d.ClickText(t, "Tahun lain")
	if !strings.HasPrefix(d.subtitle, "Tahun 2027, ") || d.page.YearInView() != 2027 {
		t.Errorf("%q of %d", d.subtitle, d.page.YearInView())
	}
}

// Another page leads to the threads of an agency in a year: nothing hides them, the cursor is on the first, and the keys are there.
func TestOpenYearShowsTheThreadsOfAnAgency(t *testing.T) {
	w := newTown(t)
	w.Act(model.Edit{Title: "test", Put: []model.Record{&model.Target{Indicator: w.Output, Stage: model.Proposed, Year: modeltest.PlanYear + 1, Value: "130"}}})
	d := open(t, w.Memory)
	d.Press("Alt+4", "Ctrl+F")
	d.Type("tidak ada ini")
	for _, year := range []int{modeltest.PlanYear + 1, modeltest.PlanYear, 1999, 0} { // of the last two nothing is known, or none is asked for
		d.page.OpenYear(w.Agency, 0, year)
		want := modeltest.PlanYear
		if year > want {
			want = year
		}
		list := thread.OfAgency(w.Plan, w.Agency, want, "2027-01-20").Threads
		if agency, many := d.page.AgencyInView(); many || d.page.YearInView() != want || d.page.LineInView() != list[0].Line.ID {
			t.Errorf("%d: agency %d, year %d, line %d", year, agency, d.page.YearInView(), d.page.LineInView())
		}
		d.Wants(w.Plan.Agencies.Get(w.Agency).Name, "Keadaan: semua", "Benang "+strconv.Itoa(len(list)))
		if _, said := d.page.Heading(); !strings.HasPrefix(said, "Tahun "+strconv.Itoa(want)) {
			t.Errorf("%d: the heading says %q", year, said)
		}
		d.Press("Alt+4", "Alt+Down")
	}
}

// The cursor stands for an agency, or for all of them, in the column at the left and in the table of counts; on one thread it does not.
func TestTheAgencyInView(t *testing.T) {
	m := modeltest.Contoh(t)
	d := open(t, m)
	at := func(where string, agency model.ID, many bool) {
		t.Helper()
		if got, is := d.page.AgencyInView(); is != many || many && got != agency {
			t.Errorf("%s: agency %d, %v; want %d, %v", where, got, is, agency, many)
		}
	}
	all := m.Plan.Agencies.Of(0)
	at("a thread", 0, false)
	d.Press("Alt+Left")
	at("the city", 0, true)
	d.Press("Down", "Down")
	at("the second agency", all[1].ID, true)
	d.Press("Enter")
	at("its first thread", 0, false)
	d.Press("Alt+2", "Ctrl+Home")
	at("its sum", all[1].ID, true)
	d.Press("Down")
	at("a programme", 0, false)
	d.Press("Alt+Left", "Ctrl+Home", "Enter", "Ctrl+Home")
	at("the sum of all", 0, true)
	d.Press("Down", "Down", "Down")
	at("the third agency", all[2].ID, true)
	d.Press("Alt+3")
	at("a claim", 0, false)
}
