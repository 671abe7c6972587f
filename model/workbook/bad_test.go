package workbook_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/workbook"
)

func TestFilesThatAreNoWorkbook(t *testing.T) {
	old := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600)
	for _, c := range []struct {
		name, content, says string
		code                model.Code
	}{
		{"empty", "", "kosong", model.Invalid},
		{"short", "P", "teks", model.Foreign},
		{"pdf", "%PDF-1.7\n1 0 obj", "PDF", model.Foreign},
		{"web page", "\ufeff <html><table>", "halaman web", model.Foreign},
		{"csv", "TAHUN;PAGU\n2027;1", "teks", model.Foreign},
		{"picture", "\x89PNG\x00\x00", "tidak dikenal", model.Foreign},
		{"xls", old, ".xls", model.Foreign},
		{"password", old + wide("EncryptedPackage"), "kata sandi", model.Locked},
		{"cut in half", string(pack(sheetXML("")))[:900], "rusak", model.Damaged},
		{"zip", zipped("a.txt", "x"), "ZIP", model.Foreign},
		{"ods", zipped("content.xml", "x"), "LibreOffice", model.Foreign},
		{"word", zipped("word/document.xml", "x"), "Word", model.Foreign},
		{"slides", zipped("ppt/presentation.xml", "x"), "PowerPoint", model.Foreign},
		{"binary", zipped("xl/workbook.bin", "x"), ".xlsb", model.Foreign},
		{"no sheet", zipped("_rels/.rels", rootRels, "xl/workbook.xml", "<workbook/>", "xl/_rels/workbook.xml.rels", "<Relationships/>"), "tidak berisi lembar", model.Invalid},
		{"bad list", zipped("_rels/.rels", rootRels, "xl/workbook.xml", "<workbook>", "xl/_rels/workbook.xml.rels", bookRels), "rusak", model.Damaged},
	} {
		t.Run(c.name, func(t *testing.T) {
			contains(t, refused(t, write(t, []byte(c.content)), c.code), c.says, "rekap.xlsx")
		})
	}
}

func TestFilesThatAreNotThere(t *testing.T) {
	dir := t.TempDir()
	contains(t, refused(t, filepath.Join(dir, "tiada.xlsx"), model.NotFound), "tiada.xlsx", "tidak ada")
	contains(t, refused(t, dir, model.Invalid), "folder")
}

func TestHugeFileIsRefusedUnread(t *testing.T) {
	path := write(t, []byte("PK\x03\x04"))
	if err := os.Truncate(path, 3<<30); err != nil {
		t.Fatal(err)
	}
	contains(t, refused(t, path, model.Invalid), "terlalu besar", "3072 MB")
}

func TestRealPasswordProtection(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	fill(t, f, "Sheet1", heads, figures(1, nil))
	path := filepath.Join(t.TempDir(), "rahasia.xlsx")
	if err := f.SaveAs(path, excelize.Options{Password: "rahasia"}); err != nil {
		t.Fatal(err)
	}
	contains(t, refused(t, path, model.Locked), "kata sandi", "rahasia.xlsx")
}

func TestMissingColumnsAreNamedWithWhatWasFound(t *testing.T) {
	without := append([]any{}, heads[:atAmount]...)
	without[atAgency], without[atSub] = "Kode Kantor", "Kode Pekerjaan"
	text := refused(t, save(t, without, figures(1, nil)), model.Invalid)
	contains(t, text, "KODE SKPD, KODE SUB KEGIATAN, PAGU", "Yang ditemukan:", "Kode Kantor, NAMA SKPD", "Sheet1")

	contains(t, refused(t, save(t, []any{"Nama", "Alamat"}, []any{"a", "b"}), model.Invalid), "tidak mempunyai kolom Rekap 5")
	contains(t, refused(t, save(t), model.Invalid), "kosong")
	contains(t, refused(t, save(t, heads), model.Invalid), "tidak ada baris di bawahnya")
	contains(t, refused(t, save(t, append(append([]any{}, heads...), "pagu"), figures(1, nil)), model.Invalid), "lebih dari satu kolom", "pagu")
	contains(t, refused(t, save(t, heads, figures("x", nil)), model.Invalid), "Baris 2, kolom PAGU", "bukan jumlah uang")
}

func TestHiddenSheetsAreNotTaken(t *testing.T) {
	build := func(both bool) string {
		return saveFile(t, func(f *excelize.File) {
			fill(t, f, "Sheet1", []any{"catatan"})
			for _, name := range []string{"Arsip", "Rekap", "Rekap lama"} {
				if _, err := f.NewSheet(name); err != nil {
					t.Fatal(err)
				}
			}
			fill(t, f, "Arsip", heads, figures(1, nil))
			if err := f.SetSheetVisible("Arsip", false); err != nil {
				t.Fatal(err)
			}
			if both {
				fill(t, f, "Rekap", heads, figures(2, nil))
				fill(t, f, "Rekap lama", heads, figures(3, nil))
			}
		})
	}
	contains(t, refused(t, build(false), model.Invalid), "Arsip", "disembunyikan")
	if r := read(t, build(true)); r.Sheet != "Rekap" || r.Total != 2_00 || strings.Join(r.OtherSheets, ",") != "Arsip,Rekap lama" {
		t.Errorf("%+v", r)
	}
}

func TestHiddenColumnsAndMergedCells(t *testing.T) {
	r := read(t, saveFile(t, func(f *excelize.File) {
		fill(t, f, "Sheet1", heads, figures(1, nil), figures(2, nil))
		if err := f.SetColVisible("Sheet1", "E:W", false); err != nil {
			t.Fatal(err)
		}
		if err := f.SetCellValue("Sheet1", "K3", nil); err != nil {
			t.Fatal(err)
		}
		if err := f.MergeCell("Sheet1", "K2", "K3"); err != nil {
			t.Fatal(err)
		}
	}))
	if r.Total != 1_00 || r.Refused != 1 {
		t.Fatalf("%+v", r)
	}
	if got := r.Refusals[0]; got.Row != 3 || got.Column != "KODE PROGRAM" || !strings.Contains(got.Reason.Error(), "digabung") {
		t.Errorf("%+v", got)
	}
}

func TestFormulasAndErrors(t *testing.T) {
	for _, c := range []struct {
		cell, says string
		total      model.Money
	}{
		{`<c><f>1+1</f><v>2</v></c>`, "", 2_00},
		{`<c t="str"><f>"Rp"&amp;5</f><v>Rp5</v></c>`, "", 5_00},
		{`<c><f>SUM(A1)</f></c>`, "belum dihitung", 0},
		{`<c t="e"><f>A1/0</f><v>#REF!</v></c>`, "kesalahan rumus", 0},
		{`<c t="b"><v>1</v></c>`, "TRUE atau FALSE", 0},
		{`<c><v>75708214669.059998</v></c>`, "", 75_708_214_669_06},
		{`<c><v>7.570821466906E10</v></c>`, "", 75_708_214_669_06},
		{`<c><v/></c>`, "", 0},
		{`<c/>`, "", 0},
		{`<c t="inlineStr"><is><r><t>1.</t></r><rPh><t>9</t></rPh><r><t>000</t></r></is></c>`, "", 1_000_00},
		{`<c r="XFD2"><v>9</v></c>`, "", 0},
	} {
		good := strings.TrimSuffix(strings.TrimPrefix(sheetXML(""), "<worksheet><sheetData>"), "</sheetData></worksheet>")
		_, goodRow, _ := strings.Cut(good, "</row>")
		xml := strings.Replace(sheetXML(c.cell), "</sheetData>", strings.Replace(goodRow, `r="2"`, `r="7"`, 1)+"</sheetData>", 1)
		r := read(t, write(t, pack(xml)))
		if r.Total != c.total || (c.says != "") != (r.Refused == 1) {
			t.Errorf("%s: total %d, refused %v", c.cell, r.Total, r.Refusals)
			continue
		}
		if c.says != "" {
			contains(t, r.Refusals[0].Reason.Error(), c.says)
		}
	}
}

func TestOtherWritersDialects(t *testing.T) {
	plain := sheetXML(`<c><v>5</v></c>`)
	prefixed := strings.NewReplacer("</", "</x:", "<", "<x:").Replace(plain)
	commented := strings.ReplaceAll(plain, "<row", "<!-- row --><row")
	for name, xml := range map[string]string{"prefixed": prefixed, "commented": commented, "bom": "\ufeff" + plain} {
		if r := read(t, write(t, pack(xml))); r.Total != 5_00 {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

func TestDamagedSheets(t *testing.T) {
	whole := sheetXML(`<c><v>5</v></c>`)
	for name, xml := range map[string]string{
		"cut":            whole[:len(whole)-30],
		"no such text":   sheetXML(`<c t="s"><v>7</v></c>`),
		"no such column": sheetXML(`<c r="ZZZZ2"><v>7</v></c>`),
		"no such row":    strings.Replace(whole, `<row r="2">`, `<row r="1048577">`, 1),
		"not XML":        strings.Replace(whole, "</row>", "</row>&bad;", 1),
		"not UTF-8":      sheetXML("<c t=\"str\"><v>\xff</v></c>"),
		"endless token":  sheetXML(`<c t="str"><v>` + strings.Repeat("9", 2<<20) + `</v></c>`),
		"other charset":  `<?xml version="1.0" encoding="EBCDIC"?>` + whole,
	} {
		t.Run(name, func(t *testing.T) {
			contains(t, refused(t, write(t, pack(xml)), model.Damaged), "rusak", "Rekap")
		})
	}
}

func TestAMillionEmptyRows(t *testing.T) {
	row := 2
	empty := repeat{count: 1_000_000, next: func() string { row++; return fmt.Sprintf(`<row r="%d"></row>`, row) }}
	head, tail, _ := strings.Cut(sheetXML(`<c><v>5</v></c>`), "</sheetData>")
	data := deflated(t, io.MultiReader(strings.NewReader(head), &empty, strings.NewReader("</sheetData>"+tail)), 0)
	if r := read(t, write(t, data)); r.Total != 5_00 || r.Read != 1 || r.Skipped != 0 {
		t.Errorf("%+v", r)
	}
}

func TestRefusalsAreCountedToTheEndAndListedToALimit(t *testing.T) {
	head, tail, _ := strings.Cut(sheetXML(`<c><v>5</v></c>`), "</sheetData>")
	bad := strings.Repeat("<row>"+inline("1.01")+"</row>", 12_000)
	r := read(t, write(t, pack(head+bad+"</sheetData>"+tail)))
	if r.Refused != 12_000 || len(r.Refusals) != 10_000 || r.Read != 12_001 || r.Total != 5_00 {
		t.Errorf("refused %d, listed %d, read %d, total %d", r.Refused, len(r.Refusals), r.Read, r.Total)
	}
}

// TestBombs holds that files made to fill the memory are refused with little of it.
func TestBombs(t *testing.T) {
	head, _, _ := strings.Cut(sheetXML(""), "</sheetData>")
	for _, c := range []struct {
		name, says string
		start      string // behind the head
		body       string // repeated until the sheet has the size
		size       int64
		claimed    uint64 // what the archive says about the size, 0 for the truth
		most       uint64 // bytes that may be allocated, over time
	}{
		{"unzips to gigabytes", "mengembang", "", strings.Repeat(" ", 1<<20), 70 << 20, 8 << 30, 4 << 20},
		{"lies about its size", "rusak", "", strings.Repeat(" ", 1<<20), 70 << 20, 1_000, 4 << 20},
		{"one endless token", "rusak", `<c t="`, strings.Repeat("9", 1<<20), 60 << 20, 0, 8 << 20},
		{"nested without end", "rusak", "", strings.Repeat("<row><c>", 1<<10), 16 << 20, 0, 512 << 20},
		{"too many rows", "rusak", "", strings.Repeat(`<row r="3"/>`, 1<<10), 20 << 20, 0, 512 << 20},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := io.LimitReader(&repeat{count: c.size, next: func() string { return c.body }}, c.size)
			path := write(t, deflated(t, io.MultiReader(strings.NewReader(head+c.start), body), c.claimed))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := workbook.Read(context.Background(), path, nil)
			runtime.ReadMemStats(&after)
			if err == nil {
				t.Fatal("was read")
			}
			contains(t, err.Error(), c.says)
			if used := after.TotalAlloc - before.TotalAlloc; used > c.most {
				t.Errorf("%d MiB allocated", used>>20)
			}
		})
	}
}

// repeat gives out texts one after the other.
type repeat struct {
	count int64
	next  func() string
	rest  string
}

func (r *repeat) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if r.rest == "" {
			if r.count == 0 {
				return n, io.EOF
			}
			r.count--
			r.rest = r.next()
		}
		moved := copy(p[n:], r.rest)
		n, r.rest = n+moved, r.rest[moved:]
	}
	return n, nil
}

// deflated packs a sheet compressed; claimed is the size that the archive states for it, 0 for the true one.
func deflated(t *testing.T, sheet io.Reader, claimed uint64) []byte {
	t.Helper()
	var body, out bytes.Buffer
	f, err := flate.NewWriter(&body, flate.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	size, err := io.Copy(f, sheet)
	if err := errors.Join(err, f.Close()); err != nil {
		t.Fatal(err)
	}
	if claimed == 0 {
		claimed = uint64(size)
	}
	w := zip.NewWriter(&out)
	for name, content := range map[string]string{"_rels/.rels": rootRels, "xl/_rels/workbook.xml.rels": bookRels, "xl/workbook.xml": bookXML} {
		part, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(part, content); err != nil {
			t.Fatal(err)
		}
	}
	part, err := w.CreateRaw(&zip.FileHeader{Name: "xl/worksheets/sheet1.xml", Method: zip.Deflate, CompressedSize64: uint64(body.Len()), UncompressedSize64: claimed})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := part.Write(body.Bytes()); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// zipped makes an archive of names and contents in turn.
func zipped(parts ...string) string {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for i := 0; i < len(parts); i += 2 {
		file, _ := w.Create(parts[i])
		_, _ = io.WriteString(file, parts[i+1])
	}
	_ = w.Close()
	return out.String()
}

// wide gives ASCII text in UTF-16.
func wide(s string) string {
	var out strings.Builder
	for _, unit := range utf16.Encode([]rune(s)) {
		out.WriteByte(byte(unit))
		out.WriteByte(byte(unit >> 8))
	}
	return out.String()
}
