package workbook

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
)

var listed = []ListColumn{
	{Name: "name", Titles: []string{"Unit", "Nama Unit"}, Needed: true},
	{Name: "cut", Titles: []string{"Potongan", "Berkurang"}},
	{Name: "months", Titles: []string{"Bulan Semula"}},
}

func listFile(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// told gives all rows of a list in one text.
func told(t *testing.T, l *List) string {
	t.Helper()
	var b strings.Builder
	for _, r := range l.Rows {
		name, notice := r.Text("name")
		amount, wrong := r.Money("cut")
		months, _ := r.Text("months")
		b.WriteString(name + "|" + months + "|")
		if notice != nil {
			t.Errorf("%+v", notice)
		}
		if wrong != nil {
			b.WriteString(wrong.Column + ":" + wrong.Value)
		} else if amount != 0 {
			b.WriteString(string(rune('0' + amount%10)))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestListIsReadByItsTitles(t *testing.T) {
	for _, text := range []string{
		"Lembar refocusing;;\nno;NAMA_UNIT;bulan/semula;Berkurang;Warna\n1;Jawa Barat;3;1.000,07;hijau\n;;;;\n2;Bali;April;abc;\n",
		"NAMA UNIT\tBulan Semula\tPotongan\tWarna\nJawa Barat\t3\t\"1.000,07\"\thijau\nNAMA UNIT\tBulan Semula\tPotongan\tWarna\nBali\tApril\tabc\t\n",
	} {
		l, err := ReadList(t.Context(), listFile(t, "unit.csv", text), listed, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := told(t, l); !strings.HasPrefix(got, "Jawa Barat|3|7\nBali|April|") || !strings.HasSuffix(got, ":abc\n") {
			t.Errorf("%q", got)
		}
		if !slices.Equal(l.Unused, []string{"Warna"}) || !l.Has("cut") || l.Has("color") {
			t.Errorf("unused %q, titles %v", l.Unused, l.Titles)
		}
	}
}

func TestListOfAWorkbookKeepsNumbersExact(t *testing.T) {
	f := excelize.NewFile()
	for cell, value := range map[string]any{"A1": "x", "B2": "Unit", "C2": "Potongan", "B3": "Bali", "C3": 1234567890123.07, "B4": "Papua", "C4": true} {
		if err := f.SetCellValue("Sheet1", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "unit.xlsx")
	if err := errors.Join(f.SaveAs(path), f.Close()); err != nil {
		t.Fatal(err)
	}
	l, err := ReadList(t.Context(), path, listed, nil)
	if err != nil {
		t.Fatal(err)
	}
	amount, notice := l.Rows[0].Money("cut")
	if amount != 123_456_789_012_307 || notice != nil || l.Sheet != "Sheet1" || l.Rows[0].Number != 3 {
		t.Errorf("%d, %v, %+v", amount, notice, l)
	}
	if _, notice := l.Rows[1].Money("cut"); notice == nil || notice.Row != 4 || notice.Column != "Potongan" {
		t.Errorf("%+v", notice)
	}
}

func TestListSaysWhatItLacks(t *testing.T) {
	for text, want := range map[string]string{
		"Potongan;Bulan semula\n1;2\n": "tidak mempunyai kolom Unit.",
		"halo\n":                       "tidak mempunyai kolom Unit.",
		"Unit;Potongan\n":              "tidak ada satu baris pun",
		"Unit;Potongan;Warna;POTONGAN;Nama Unit\na;1;x;2;b\n": `Lebih dari satu kolom di berkas "x.csv" berarti sama: POTONGAN, Nama Unit. Hapus atau ganti nama`,
	} {
		if _, err := ReadList(t.Context(), listFile(t, "x.csv", text), listed, nil); model.CodeOf(err) != model.Invalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
	if _, err := ReadList(t.Context(), filepath.Join(t.TempDir(), "tiada.csv"), listed, nil); model.CodeOf(err) != model.NotFound {
		t.Error(err)
	}
	many := "Unit\n" + strings.Repeat("x\n", 400)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := ReadList(ctx, listFile(t, "x.csv", many), listed, nil); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
