package reports_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestTreeIsAsItWas(t *testing.T) {
	c := held(t)
	digest, err := c.Plan.Digest()
	if err != nil {
		t.Fatal(err)
	}
	doc := minutes(t, c.Plan, reports.Options{})
	if begin := digest[:4] + " " + digest[4:8]; !strings.Contains(doc.Footer.Left, begin) {
		t.Errorf("footer %q does not begin the fingerprint %s", doc.Footer.Left, digest)
	}
	doc.Footer.Left = "" // follows every change of the records
	golden(t, "berita_acara", outline(doc))
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range min(len(gotLines), len(wantLines)) {
		if gotLines[i] != wantLines[i] {
			t.Fatalf("%s line %d:\n got %s\nwant %s\nrun with -update if the change is meant", file, i+1, gotLines[i], wantLines[i])
		}
	}
	if len(gotLines) != len(wantLines) {
		t.Fatalf("%s has %d lines, want %d; run with -update if the change is meant", file, len(gotLines), len(wantLines))
	}
}

func TestDraftIsMarkedOnEveryPage(t *testing.T) {
	list := pages(t, minutes(t, held(t).Plan, reports.Options{}))
	for i, page := range list {
		if got := mark(page); got != "RANCANGAN" {
			t.Errorf("page %d is marked %q", i+1, got)
		}
		wants(t, readOut([]scene.Scene{page}), "Rancangan · sidik data", "Halaman "+itoa(i+1)+" dari "+itoa(len(list)))
	}
}

func TestFinalCarriesFingerprintAndRoot(t *testing.T) {
	c := held(t)
	issue := c.final("tetap disahkan: giliran tanpa keputusan (1)")
	list := pages(t, minutes(t, c.Plan, reports.Options{Final: issue}))
	printed := readOut(list)
	wants(t, printed, issue.Fingerprint, issue.Root, "Versi 1", "Ukuran jurnal: "+itoa(int(issue.Size)), issue.Overrides)
	if strings.Contains(strings.ToLower(printed), "rancangan") {
		t.Error("the final says that it is a draft")
	}
	for i, page := range list {
		if mark(page) != "" {
			t.Errorf("page %d of the final is marked %q", i+1, mark(page))
		}
		wants(t, readOut([]scene.Scene{page}), "Versi 1 · sidik data "+issue.Fingerprint[:4], "akar 0123 4567")
	}
}

func TestFinalOfOtherDataIsRefused(t *testing.T) {
	c := held(t)
	issue := c.final("")
	c.act(model.Reopen{Reason: "belum lengkap"}, model.Context{})
	c.act(model.GiveDirective{Text: "Sesudah disahkan."}, model.Context{})
	if _, err := reports.Minutes(c.Plan, reports.Options{Final: issue}); model.CodeOf(err) != model.Conflict {
		t.Errorf("a version of other data gives %v", err)
	}
}

func TestPublicCopyHasNoNIP(t *testing.T) {
	c := held(t)
	const nip = "197001011995031001"
	if private := readOut(pages(t, minutes(t, c.Plan, reports.Options{}))); !strings.Contains(private, nip) {
		t.Error("the private copy has no NIP")
	}
	public := readOut(pages(t, minutes(t, c.Plan, reports.Options{Public: true})))
	if strings.Contains(public, nip) || strings.Contains(public, "NIP") {
		t.Error("the public copy has the NIP")
	}
	wants(t, public, "NAMA SEKRETARIS", "Pembina Utama Madya")
}

func TestSameInputSameBytes(t *testing.T) {
	var first, second bytes.Buffer
	issue := held(t).final("")
	for _, out := range []*bytes.Buffer{&first, &second} {
		n, err := reports.Options{Final: issue}.For(reports.KindMinutes).Write(t.Context(), out, held(t).Plan, nil)
		if err != nil {
			t.Fatal(err)
		}
		if n < 6 {
			t.Errorf("%d pages, want one for the text and each annex at least", n)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("the same plan and options gave other bytes")
	}
}

func TestDocumentIsDatedWithoutAClock(t *testing.T) {
	c := held(t)
	if got := minutes(t, c.Plan, reports.Options{}).Info.Created; got.Format(time.DateOnly) != "2027-01-19" {
		t.Errorf("the draft is dated %v, want the last day of the meeting", got)
	}
	issue := c.final("")
	info := minutes(t, c.Plan, reports.Options{Final: issue}).Info
	if !info.Created.Equal(issue.At.Time()) || info.Created.Format("-0700") != "+0800" {
		t.Errorf("the final is dated %v, want %v in the zone of the region", info.Created, issue.At.Time())
	}
	if info.Language != "id" || info.Author != "SEKRETARIAT DAERAH Kota Uji" || !strings.HasPrefix(info.Title, "Berita Acara Kesepakatan Hasil Pemaparan") {
		t.Errorf("properties %+v", info)
	}
}

// oddMeetings are meetings of which something usual is missing.
func oddMeetings(t *testing.T) map[string]*model.Plan {
	bare := modeltest.NewMemory()
	region := &model.Region{ID: model.RegionID, Name: "Kota Sepi", Year: year}
	meeting := &model.Meeting{ID: 2, Title: "Rapat", Year: year, Base: model.Proposed}
	modeltest.Do(t, bare.Plan, model.Edit{Title: "setup.file", Put: []model.Record{region, meeting}}, model.Context{})
	oneDay, alone, dayless := newCity(t), held(t), held(t)
	oneDay.act(model.Edit{Title: "agenda.edit", Drop: []model.Record{oneDay.Plan.Days.Get(oneDay.days[1])}}, model.Context{})
	alone.act(model.Edit{Title: "setup.official", Drop: alone.Plan.Records(model.KindOfficial)}, model.Context{})
	changed := *dayless.Plan.Meetings.Get(dayless.meeting)
	changed.Number, changed.Place = "", ""
	dayless.act(model.Edit{Title: "agenda.edit", Put: []model.Record{&changed}}, model.Context{})
	return map[string]*model.Plan{
		"bare": bare.Plan, "nothing held": newCity(t).Plan, "one day": oneDay.Plan, "without officials": alone.Plan, "without number and place": dayless.Plan,
		"town": modeltest.Small(t).Plan,
	}
}

func TestOddMeetingsGiveWholePapers(t *testing.T) {
	for name, plan := range oddMeetings(t) {
		t.Run(name, func(t *testing.T) {
			list := pages(t, minutes(t, plan, reports.Options{}))
			printed := readOut(list)
			wants(t, printed, "BERITA ACARA", "MENYEPAKATI", "KESATU", "LAMPIRAN I:", "LAMPIRAN II:", "LAMPIRAN III:", "LAMPIRAN IV:", "LAMPIRAN V:")
			if strings.ContainsAny(printed, "{}") {
				t.Error("a word in braces was not replaced")
			}
			readable(t, list)
		})
	}
}

func TestOpeningNamesTheDays(t *testing.T) {
	two := readOut(pages(t, minutes(t, held(t).Plan, reports.Options{})))
	wants(t, two, "Senin sampai dengan Selasa, tanggal 18 sampai dengan 19 Januari 2027, bertempat di Ruang Rapat Utama")
	one := readOut(pages(t, minutes(t, modeltest.Small(t).Plan, reports.Options{})))
	wants(t, one, "Pada hari ini, Senin, tanggal delapan belas bulan Januari tahun dua ribu dua puluh tujuh, bertempat di …")
}

func TestWithoutAMeetingThereIsADraftWithDots(t *testing.T) {
	c := modeltest.NewMemory()
	var o reports.Options
	if _, err := o.For(reports.KindMinutes).Write(t.Context(), &bytes.Buffer{}, c.Plan, nil); model.CodeOf(err) != model.Conflict {
		t.Errorf("no region gives %v", err)
	}
	modeltest.Do(t, c.Plan, model.Found("Kota Sepi", year), model.Context{})
	printed := readOut(pages(t, minutes(t, c.Plan, reports.Options{})))
	wants(t, printed, "KESEPAKATAN HASIL RAPAT PEMAPARAN PROGRAM PRIORITAS PERANGKAT DAERAH", "bertempat di …", "NOMOR …")
	if findings := reports.Findings(c.Plan); len(findings) != 1 || findings[0].Check != reports.CheckNothing {
		t.Errorf("findings %v", findings)
	}
}

func TestWordingIsASetting(t *testing.T) {
	words := reports.DefaultWording()
	words.Agreeing, words.CopiesTo = "MEMUFAKATI", nil
	printed := readOut(pages(t, minutes(t, held(t).Plan, reports.Options{Wording: &words})))
	wants(t, printed, "MEMUFAKATI")
	if strings.Contains(printed, "Tembusan") {
		t.Error("copies are promised to nobody")
	}
}

// readable fails the test where a page is not fit to be read, or text other than the footer stands in the margins.
func readable(t *testing.T, list []scene.Scene) {
	t.Helper()
	m := paper.OfficialMargins
	for i, page := range list {
		for _, problem := range scene.Problems(page, scene.PaperRules) {
			t.Errorf("page %d: %v", i+1, problem)
		}
		frame := scene.Rect{X: m.Left * paper.MM, Y: m.Top * paper.MM, W: page.W - (m.Left+m.Right)*paper.MM, H: page.H - (m.Top+m.Bottom)*paper.MM}
		for _, item := range page.Items {
			if text, ok := item.(*scene.Text); ok && text.Role == scene.Body && !frame.Inset(-0.01).Contains(text.Ink()) {
				t.Errorf("page %d: %q stands in the margin", i+1, text.Text)
			}
		}
	}
}
