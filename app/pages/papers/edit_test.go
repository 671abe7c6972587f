package papers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

const closingKey = "berita-acara/penutup"

// redraft gives the wording of a paragraph in the file, nil for none.
func (d *desk) redraft(key string) *model.Redraft {
	return d.Plan().RedraftOf(d.Plan().CurrentMeeting().ID, key)
}

// of asks for the paper of a kind, an extract for the first agency, as the page does.
func (d *desk) of(kind reports.Kind) reports.Request {
	d.T.Helper()
	r := reports.Request{Kind: kind, Agency: d.Plan().Agencies.Of(0)[0].ID}
	var err error
	if r.NotulaOptions, err = d.Editions().Draft().Journalled(r.NotulaOptions); err != nil {
		d.T.Fatal(err)
	}
	return r
}

func (d *desk) paragraphs(kind reports.Kind) []reports.Paragraph {
	d.T.Helper()
	list, err := d.of(kind).Paragraphs(d.Plan())
	if err != nil {
		d.T.Fatal(err)
	}
	return list
}

func (d *desk) paragraph(key string) reports.Paragraph {
	d.T.Helper()
	x, err := reports.FindParagraph(d.Plan(), d.of(reports.KindNotula).NotulaOptions, key)
	if err != nil {
		d.T.Fatal(err)
	}
	return x
}

// edit puts the cursor on a paragraph of the paper in view and opens it.
func (d *desk) edit(kind reports.Kind, key string) {
	d.T.Helper()
	if !d.Sees("Paragraf naskah ini") {
		d.Press("F7")
	}
	at := slices.IndexFunc(d.paragraphs(kind), func(x reports.Paragraph) bool { return x.Key == key })
	if at < 0 {
		d.T.Fatalf("no paragraph %s", key)
	}
	d.Press("Ctrl+Home")
	for range at {
		d.Press("Down")
	}
	d.Press("Enter")
}

// written is what stands in the entry that has the keys.
func (d *desk) written() string {
	d.T.Helper()
	w, is := d.Canvas().Focused().(*parts.Writing)
	if !is {
		d.T.Fatalf("%T has the keys", d.Canvas().Focused())
	}
	return w.Text
}

// writes writes other words into the entry.
func (d *desk) writes(words string) {
	d.T.Helper()
	d.written()
	d.Press("Ctrl+A")
	d.Type(words)
}

func TestParagraphsAreListedInPlaceOfTheChecks(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	d.WantsNot("Paragraf naskah ini")
	d.Press("F7")
	d.Wants("Paragraf naskah ini", "Pembukaan", "Pertimbangan 1", "0 paragraf disunting.")
	d.WantsNot("Sebelum disahkan")
	d.Press("F7")
	d.Wants("Sebelum disahkan")
	d.ClickText(t, "Sunting")
	d.Wants("Paragraf naskah ini")
	if d.composed() != 1 {
		t.Errorf("composed %d times", d.composed())
	}
}

func TestAParagraphIsWordedKeptUndoneAndRestored(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	source := d.paragraph(closingKey).Source
	d.edit(reports.KindMinutes, closingKey)
	if d.written() != source {
		t.Errorf("the entry begins with %q", d.written())
	}
	d.Wants("Menurut berkas", "Yang dicetak", "Demikian berita acara")
	before, _ := d.number()
	d.writes("Demikian disepakati bersama.")
	d.Press("Enter")
	d.Type("Baris kedua.")
	d.Press("Ctrl+Enter")
	r := d.redraft(closingKey)
	if r == nil || r.Text != "Demikian disepakati bersama.\nBaris kedua." || r.Source != source {
		t.Fatalf("kept %+v", r)
	}
	d.WantsTold("Suntingan disimpan: Penutup")
	d.Wants("1 paragraf disunting.", "disunting", "Demikian disepakati bersama. Baris kedua.")
	if after, _ := d.number(); after != before || d.composed() != 2 {
		t.Errorf("from %s to %s, composed %d times", before, after, d.composed())
	}
	d.Undo()
	if d.redraft(closingKey) != nil {
		t.Error("undo left it")
	}
	d.Wants("0 paragraf disunting.", "Demikian berita acara ini dibuat")
	d.edit(reports.KindMinutes, closingKey)
	d.writes("Lagi.")
	d.Press("Ctrl+Enter")
	d.Press("Enter")
	d.ClickText(t, "Kembalikan")
	d.WantsTold("Dikembalikan ke isi berkas: Penutup")
	if d.redraft(closingKey) != nil || len(d.Failed) > 0 {
		t.Errorf("still %v, failed %v", d.redraft(closingKey), d.Failed)
	}
}

// number is the page in view, as the foot of the sheet says it.
func (d *desk) number() (string, bool) {
	for _, line := range d.Texts() {
		if strings.HasPrefix(line, "Halaman ") && strings.Contains(line, " dari ") {
			return line, true
		}
	}
	return "", false
}

func TestWhatWasTypedIsNotLost(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	d.edit(reports.KindMinutes, closingKey)
	d.writes("Setengah jadi")
	d.Act(model.TakeNote{Text: "Sementara itu."})
	if d.written() != "Setengah jadi" {
		t.Errorf("an act of another made it %q", d.written())
	}
	d.Press("Esc")
	d.Wants("belum disimpan")
	if d.redraft(closingKey) != nil {
		t.Error("it was kept")
	}
	d.Press("Enter")
	if d.written() != "Setengah jadi" {
		t.Errorf("it is %q", d.written())
	}
	d.Wants("ketikan yang belum disimpan")
	d.File = modeltest.Contoh(t)
	d.page.Load()
	d.page.Show()
	d.edit(reports.KindMinutes, closingKey)
	if d.written() != d.paragraph(closingKey).Source {
		t.Errorf("another file begins with %q", d.written())
	}
}

func TestAnEmptyEntryLeavesTheParagraphOut(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	const key = "berita-acara/tembusan/1"
	d.edit(reports.KindMinutes, key)
	d.Press("Ctrl+A", "Delete", "Ctrl+Enter")
	if r := d.redraft(key); r == nil || r.Text != "" {
		t.Fatalf("kept %+v", r)
	}
	d.Wants("tidak dicetak")
}

func TestAStaleWordingIsMarkedAndAccepted(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	const key = "berita-acara/menyepakati/disepakati"
	d.edit(reports.KindMinutes, key)
	d.writes("Semua disepakati.")
	d.Press("Ctrl+Enter")
	agency := d.Plan().RunningSlot(d.Plan().CurrentMeeting().ID).Agency
	d.Act(model.Decide{Agency: agency, Verdict: model.Accepted})
	d.Wants("sumber berubah", "1 perlu diperiksa")
	d.Press("Enter")
	d.Wants("Isi berkas berubah sejak paragraf ini disunting.")
	d.ClickText(t, "Tetap pakai suntingan")
	if r := d.redraft(key); r.Source != d.paragraph(key).Source || r.Text != "Semua disepakati." {
		t.Errorf("accepted %+v", r)
	}
	d.WantsNot("sumber berubah")
	d.WantsTold("Suntingan tetap dipakai")
}

func TestAWordingWithoutAPlaceIsListedAndCanBeTakenBack(t *testing.T) {
	file := modeltest.Contoh(t)
	if _, err := file.Do(model.Redact{Paragraph: "berita-acara/dahulu", Source: "Dahulu.", Text: "Suntingan lama."}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	d := open(t, 1, file)
	d.Press("F7", "Ctrl+End")
	d.Wants("tempatnya tidak ada lagi")
	d.edit(reports.KindMinutes, "berita-acara/dahulu")
	d.Wants("Paragraf ini tidak ada lagi di naskah", "Suntingan lama.")
	d.writes("Lain.")
	d.Press("Ctrl+Enter")
	d.Wants("Paragraf itu tidak ada lagi di naskah.")
	d.Press("Ctrl+R")
	if d.redraft("berita-acara/dahulu") != nil {
		t.Error("it was not taken back")
	}
}

func TestAFinalVersionLocksTheEditor(t *testing.T) {
	d := open(t, 1, agreed(t))
	d.Press("Ctrl+S")
	d.edit(reports.KindMinutes, closingKey)
	d.Wants("Versi 1 sudah disahkan, maka paragrafnya terkunci.")
	d.ClickText(t, "Simpan suntingan")
	if d.redraft(closingKey) != nil || len(d.Failed) > 0 {
		t.Errorf("kept %v, failed %v", d.redraft(closingKey), d.Failed)
	}
	d.Press("Esc")
	d.Act(model.Reopen{Reason: "uji"})
	d.edit(reports.KindMinutes, closingKey)
	d.writes("Baru.")
	d.Press("Ctrl+Enter")
	if r := d.redraft(closingKey); r == nil || r.Text != "Baru." {
		t.Errorf("after it was opened again: %+v", r)
	}
}

func TestAFileToReadIsNotEdited(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t), func(d *desk) { d.Locked = true })
	d.edit(reports.KindMinutes, closingKey)
	d.Wants("Berkas ini hanya dapat dibaca.")
	d.ClickText(t, "Simpan suntingan")
	if d.redraft(closingKey) != nil {
		t.Error("kept")
	}
}

func TestListAndPageFollowEachOther(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	d.Press("F2", "F7", "Ctrl+End")
	last, _ := d.number()
	if last == "Halaman 1 dari 1" || strings.HasPrefix(last, "Halaman 1 ") {
		t.Errorf("the last paragraph is on %s", last)
	}
	d.Press("Ctrl+Home")
	if first, _ := d.number(); !strings.HasPrefix(first, "Halaman 1 ") {
		t.Errorf("the first paragraph is on %s", first)
	}
	d.ClickText(t, "Berikut")
	grid := d.editorGrid()
	row, _ := grid.Cursor()
	places := map[string]int{}
	for i, x := range d.paragraphs(reports.KindNotula) {
		places[x.Key] = i
	}
	if row == 0 {
		t.Error("the cursor did not follow to the second page")
	}
}

// editorGrid focuses the list of paragraphs and gives it.
func (d *desk) editorGrid() *parts.Grid {
	d.T.Helper()
	at, ok := d.Find("Paragraf naskah ini")
	if !ok {
		d.T.Fatal("no list of paragraphs")
	}
	var grid *parts.Grid
	d.Walk(func(o fyne.CanvasObject, place, _ uitest.Place) {
		if g, is := o.(*parts.Grid); is && at.Pos.X >= place.Pos.X && at.Pos.X < place.Pos.X+place.Size.Width && at.Pos.Y >= place.Pos.Y {
			grid = g
		}
	})
	return grid
}

func TestOtherPapersSayWhyTheyAreNotEdited(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	d.Press("F2", "F2", "F2", "F7")
	d.Wants("Naskah jenis ini berisi daftar saja")
	d.Press("Enter", "Ctrl+R", "Ctrl+T")
	if len(d.Failed) > 0 {
		t.Errorf("failed %v", d.Failed)
	}
}

func TestAnExtractSharesItsTellingsWithTheNotula(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	d.Press("F2", "F2", "F7")
	var key string
	for _, x := range d.paragraphs(reports.KindExtract) {
		if strings.HasPrefix(x.Key, "notula/ujaran/") {
			key = x.Key
		}
	}
	d.edit(reports.KindExtract, key)
	d.Wants("Suntingan ini berlaku di petikan dan di notula.")
	d.writes("Dirapikan sekretaris.")
	d.Press("Ctrl+Enter")
	if x := d.paragraph(key); !x.Edited || x.Text != "Dirapikan sekretaris." {
		t.Errorf("%+v", x)
	}
}

func TestEditorSpeaksEnglish(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t), func(d *desk) { d.Speaks = locale.English })
	d.Press("F7")
	d.Wants("Paragraphs of this paper", "0 paragraphs edited.")
	d.Press("Enter")
	d.Wants("What the file says", "What is printed", "Keep the wording", "Restore", "Go on with the wording")
}

func TestEditorFitsLargeText(t *testing.T) {
	d := open(t, 1.5, modeltest.Contoh(t))
	d.edit(reports.KindMinutes, closingKey)
	d.wantsWhole("Simpan suntingan", "Kembalikan", "Tetap pakai suntingan", "Yang dicetak")
}

func TestTheCheckOfAParagraphLeadsToIt(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	note := modeltest.Newest(t, d.Plan().Notes.All())
	key := fmt.Sprintf("notula/ujaran/note/%d", note.ID)
	d.Act(model.Redact{Paragraph: key, Source: "dahulu", Text: "Dirapikan sekretaris."})
	findings := reports.Findings(d.Plan())
	if last := findings[len(findings)-1]; last.Paragraph != key {
		t.Fatalf("the last finding is %+v", last)
	}
	at, ok := d.Find("Sebelum disahkan")
	if !ok {
		t.Fatal("no checks")
	}
	d.Click(fyne.NewPos(at.Center().X, at.Center().Y+60))
	d.Press("Ctrl+End", "Enter")
	d.Wants("Paragraf naskah ini", "Dirapikan sekretaris.", "sumber berubah")
	d.Press("Enter")
	if d.written() != "Dirapikan sekretaris." {
		t.Errorf("edited: %q", d.written())
	}
}
