package pdfread_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/reports/pdf"
	"benangmerah/reports/pdfread"
	"benangmerah/reports/scene"
)

// The document that the files in testdata were re-saved from.
var (
	about = scene.Info{
		Title: "Berita Acara – Kota (Contoh)", Author: "Sekretariat Daerah", Subject: "Rapat", Language: "id",
		Created: time.Date(2027, 1, 20, 15, 30, 0, 0, time.FixedZone("WIB", 7*3600)),
	}
	attachments = []pdf.Attachment{
		{Name: "data.json", MediaType: "application/json", Description: "Data – semua", Data: []byte(`{"kota":"Kota Contoh"}`)},
		{Name: "catatan č.txt", MediaType: "text/plain", Data: bytes.Repeat([]byte("Halaman ini sengaja diulang. "), 200)},
	}
	pagesOfText = []string{"Kota Contoh ≥ 90 (1.234,50)\nSidik jari \\ 7b3f", "Lampiran II – č □"}
)

func ours(t testing.TB) []byte {
	t.Helper()
	var pages []scene.Scene
	for _, said := range pagesOfText {
		page := scene.Scene{W: 600, H: 900, Background: scene.Color{R: 255, G: 255, B: 255}}
		for i, line := range strings.Split(said, "\n") {
			page.Items = append(page.Items, &scene.Text{X: 50, Y: 100 + 20*float64(i), Text: line, Size: 12})
		}
		pages = append(pages, page)
	}
	var out bytes.Buffer
	if err := pdf.Write(&out, pages, pdf.Meta{Info: about, Attachments: attachments, Bookmarks: []scene.Bookmark{{Title: "Lampiran", Page: 1}}}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func resaved(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func read(t testing.TB, data []byte) *pdfread.File {
	t.Helper()
	f, err := pdfread.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// However our file was saved again, the same is read of it.
func TestOurFilesAreReadBack(t *testing.T) {
	files := map[string][]byte{"as written": ours(t), "appended to": appended(t, ours(t), signature)}
	for _, name := range []string{"streams.pdf", "linear.pdf", "linear-streams.pdf", "owner.pdf"} {
		files[name] = resaved(t, name)
	}
	for name, data := range files {
		t.Run(name, func(t *testing.T) {
			f := read(t, data)
			checkInfo(t, f)
			checkAttachments(t, f)
			if f.Pages() != len(pagesOfText) {
				t.Fatalf("%d pages", f.Pages())
			}
			for i, want := range pagesOfText {
				if got, err := f.PageText(i); err != nil || got != want {
					t.Errorf("page %d: %q, %v, want %q", i+1, got, err, want)
				}
			}
		})
	}
}

func checkInfo(t *testing.T, f *pdfread.File) {
	t.Helper()
	got := f.Info
	if got.Title != about.Title || got.Author != about.Author || got.Subject != about.Subject || got.Producer != "Benang Merah" {
		t.Errorf("properties %+v", got)
	}
	if !got.Created.Equal(about.Created) || !got.Modified.Equal(about.Created) {
		t.Errorf("dates %v and %v, want %v", got.Created, got.Modified, about.Created)
	}
}

func checkAttachments(t *testing.T, f *pdfread.File) {
	t.Helper()
	if len(f.Attachments) != len(attachments) {
		t.Fatalf("%d attachments", len(f.Attachments))
	}
	for _, want := range attachments {
		a, found := f.Attachment(want.Name)
		data, err := a.Data()
		if !found || err != nil || a.MediaType != want.MediaType || a.Description != want.Description || !bytes.Equal(data, want.Data) {
			t.Errorf("%s: found %v, %q, %q, %d bytes, %v", want.Name, found, a.MediaType, a.Description, len(data), err)
		}
	}
	if _, found := f.Attachment("lain.json"); found {
		t.Error("an attachment that is not there was found")
	}
}

func TestRefusals(t *testing.T) {
	whole := ours(t)
	for name, c := range map[string]struct {
		data []byte
		code model.Code
		said string
	}{
		"nothing":      {nil, model.Invalid, "kosong"},
		"too large":    {make([]byte, pdfread.MaxFile+1), model.Invalid, "200 MB"},
		"another file": {[]byte("kode;nama\n"), model.Foreign, "bukan PDF"},
		"only a head":  {whole[:20], model.Damaged, "rusak"},
		"truncated":    {whole[:len(whole)/2], model.Damaged, "rusak"},
		"password":     {resaved(t, "password.pdf"), model.Invalid, "kata sandi"},
		"no catalog":   {bytes.ReplaceAll(whole, []byte("/Root"), []byte("/Rood")), model.Damaged, "rusak"},
		"no pages":     {bytes.ReplaceAll(whole, []byte("/Pages 1 0 R"), []byte("/Paged 1 0 R")), model.Damaged, "rusak"},
	} {
		f, err := pdfread.Read(c.data)
		if f != nil || model.CodeOf(err) != c.code || !strings.Contains(fmt.Sprint(err), c.said) {
			t.Errorf("%s: %v, %v (%s)", name, f != nil, err, model.CodeOf(err))
		}
	}
}

// A file that was damaged where readers look first is read where all else is there, and refused where it is not.
func TestDamagedFilesAreMendedOrRefused(t *testing.T) {
	whole := ours(t)
	table := bytes.LastIndex(whole, []byte("\nxref\n"))
	for name, c := range map[string]struct {
		data   []byte
		mended bool
	}{
		"no end mark":       {whole[:len(whole)-6], true},
		"wrong place":       {bytes.Replace(whole, []byte("startxref\n"), []byte("startxref\n9"), 1), true},
		"cut in the table":  {whole[:table+20], true},
		"something before":  {slices.Concat([]byte("HTTP/1.1 200 OK\r\n\r\n"), whole), true},
		"something after":   {slices.Concat(whole, bytes.Repeat([]byte("x"), 5000)), true},
		"cut in the fonts":  {whole[:len(whole)/2], false},
		"table of nonsense": {slices.Concat(whole[:table+20], bytes.Repeat([]byte("7"), 200), whole[table+220:]), false},
	} {
		f, err := pdfread.Read(c.data)
		if !c.mended {
			if model.CodeOf(err) != model.Damaged {
				t.Errorf("%s: error %v", name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: error %v", name, err)
			continue
		}
		if got, err := f.PageText(0); err != nil || got != pagesOfText[0] {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestPagesThatThereAreNot(t *testing.T) {
	f := read(t, ours(t))
	for _, i := range []int{-1, 2} {
		if _, err := f.PageText(i); model.CodeOf(err) != model.NotFound {
			t.Errorf("page %d: error %v", i, err)
		}
	}
}

// An attachment that is not what the file's own checksum says is not given out.
func TestChangedAttachmentsAreNoticed(t *testing.T) {
	objects := onePage("", "")
	objects[1] = "<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names [(a.txt) <</F (a.txt) /EF <</F 5 0 R>>>> (b.txt) <</F (b.txt) /EF <</F 6 0 R>>>> (c.txt) <</F (c.txt)>>]>>>>>>"
	objects[5] = stream("/Type /EmbeddedFile /Params <</CheckSum <00112233445566778899AABBCCDDEEFF>>>", []byte("lain"))
	objects[6] = stream("/Filter /FlateDecode", []byte("bukan zlib"))
	f := read(t, file(objects))
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		a, found := f.Attachment(name)
		if _, err := a.Data(); !found || model.CodeOf(err) != model.Damaged || !strings.Contains(fmt.Sprint(err), name) {
			t.Errorf("%s: found %v, error %v", name, found, err)
		}
	}
}

func TestReadingIsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := pdfread.ReadContext(ctx, ours(t)); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}
