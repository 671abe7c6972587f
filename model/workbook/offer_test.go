package workbook_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

var plain = workbook.Options{Year: 2027, Stage: model.Proposed}

// offerOf reads a text file.
func offerOf(t testing.TB, name, text string, o workbook.Options) *incoming.Offer {
	t.Helper()
	offer, err := workbook.ReadOffer(context.Background(), put(t, name, []byte(text)), o, nil)
	if err != nil {
		t.Fatal(err)
	}
	return offer
}

// offerSheet reads a workbook with one sheet.
func offerSheet(t *testing.T, rows ...[]any) *incoming.Offer {
	t.Helper()
	offer, err := workbook.ReadOffer(context.Background(), save(t, rows...), plain, nil)
	if err != nil {
		t.Fatal(err)
	}
	return offer
}

// noOffer reads a file that cannot be used and gives the sentence.
func noOffer(t *testing.T, path string, code model.Code) string {
	t.Helper()
	offer, err := workbook.ReadOffer(context.Background(), path, plain, nil)
	var e *model.Error
	if !errors.As(err, &e) || offer != nil {
		t.Fatalf("got %+v, %v; want a *model.Error", offer, err)
	}
	if e.Code != code || e.Hint == "" {
		t.Errorf("code %s, hint %q: %s", e.Code, e.Hint, e.Message)
	}
	return e.Error()
}

// told gives what a row says, one thing a line: its code and name, the indicator, and each cell with something in it.
func told(r incoming.Row) string {
	var out strings.Builder
	of := r.Of()
	fmt.Fprintf(&out, "%d %s|%s|%s|%s\n", r.Number, strings.TrimSpace(r.Agency.Code+" "+r.Agency.Name), of.Code, of.Name, r.Text)
	for _, c := range r.Cells {
		if !c.Given {
			continue
		}
		at := string(c.Field)
		if c.Year != 0 {
			at += fmt.Sprintf(" %d %s", c.Year, c.Stage)
		}
		if c.Quarter != 0 {
			at += fmt.Sprintf(" TW%d", c.Quarter)
		}
		value := c.Text
		if c.Field == model.FieldBudget {
			value = strings.TrimSpace(fmt.Sprintf("%d %s %s", c.Amount/model.Rupiah, c.Fund.Code, c.Fund.Name))
		}
		fmt.Fprintf(&out, "  %s = %s\n", at, value)
	}
	return out.String()
}

func tells(t *testing.T, o *incoming.Offer, want ...string) {
	t.Helper()
	for _, n := range o.Refuse {
		t.Errorf("row %d refused, column %q, %q: %s", n.Row, n.Column, n.Value, n.Reason)
	}
	if len(o.Rows) != len(want) {
		t.Errorf("%d rows, want %d", len(o.Rows), len(want))
	}
	for i, row := range o.Rows[:min(len(want), len(o.Rows))] {
		if got := told(row); got != want[i] {
			t.Errorf("row %d:\n%swant\n%s", i, got, want[i])
		}
	}
}

// says looks for a notice in a place.
func says(t *testing.T, list []incoming.Notice, row int, column, value, sentence string) {
	t.Helper()
	for _, n := range list {
		if n.Row == row && n.Column == column && n.Value == value && strings.Contains(n.Reason.Error(), sentence) {
			return
		}
	}
	t.Errorf("row %d, column %q, %q: no “%s” in", row, column, value, sentence)
	for _, n := range list {
		t.Errorf("  %d %q %q %s", n.Row, n.Column, n.Value, n.Reason)
	}
}

const plainCSV = `kode_singkat,perangkat_daerah,kode_program,nama_program,indikator,satuan,kondisi_awal,target_2027,pagu_2027
KES,"Dinas Kesehatan, Kota",1.02.02,PROGRAM UPAYA KESEHATAN,Cakupan TB,%,"74,5",90,"1.250.000.000"
KES,"Dinas Kesehatan, Kota",1.02.02,PROGRAM UPAYA KESEHATAN,Kepuasan pasien – sehat,Indeks,,≥ 89,
`

var plainRows = []string{
	"2 KES Dinas Kesehatan, Kota|1.02.02|PROGRAM UPAYA KESEHATAN|Cakupan TB\n  unit = %\n  baseline = 74,5\n  target 2027 usulan = 90\n  budget 2027 usulan = 1250000000\n",
	"3 KES Dinas Kesehatan, Kota|1.02.02|PROGRAM UPAYA KESEHATAN|Kepuasan pasien – sehat\n  unit = Indeks\n  target 2027 usulan = ≥ 89\n",
}

func TestTextFilesInEveryEncoding(t *testing.T) {
	encode := func(e interface{ String(string) (string, error) }, text string) string {
		out, err := e.String(text)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for name, text := range map[string]string{
		"utf-8":           plainCSV,
		"utf-8 with mark": "\ufeff" + plainCSV,
		"utf-16 little":   encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder(), plainCSV),
		"utf-16 big":      encode(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder(), plainCSV),
		"crlf":            strings.ReplaceAll(plainCSV, "\n", "\r\n"),
		"sep":             "sep=,\r\n" + plainCSV,
	} {
		t.Run(name, func(t *testing.T) {
			want := plainRows
			if name == "sep" {
				want = nil
			}
			o := offerOf(t, "data.csv", text, plain)
			if want != nil {
				tells(t, o, want...)
			} else if len(o.Rows) != 2 {
				t.Errorf("%d rows", len(o.Rows))
			}
		})
	}
	t.Run("windows-1252", func(t *testing.T) {
		text := strings.ReplaceAll(plainCSV, "≥", ">=")
		o := offerOf(t, "data.csv", encode(charmap.Windows1252.NewEncoder(), text), plain)
		tells(t, o, plainRows[0], strings.ReplaceAll(plainRows[1], "≥", ">="))
	})
}

func TestTextFilesWithEveryDelimiter(t *testing.T) {
	for _, delimiter := range []string{";", "\t", "|", ","} {
		quoted := func(text string) string { return `"` + strings.ReplaceAll(text, `"`, `""`) + `"` }
		text := strings.Join([]string{"Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator", "Target 2027", "Pagu 2027 (Rp)"}, delimiter) + "\n" +
			strings.Join([]string{"1.02.02", quoted("PROGRAM A, B; C|D"), quoted("Jumlah\n\"hasil\" kerja"), quoted("5,5"), "1000"}, delimiter) + "\n\n" +
			strings.Join([]string{"1.02.03", "PROGRAM", "", "", ""}, delimiter) + "\n"
		o := offerOf(t, "data.txt", text, plain)
		tells(t, o,
			"2 |1.02.02|PROGRAM A, B; C|D|Jumlah \"hasil\" kerja\n  target 2027 usulan = 5,5\n  budget 2027 usulan = 1000\n",
			"4 |1.02.03|PROGRAM|\n")
	}
}

func TestGuardedTextsLoseTheirApostrophe(t *testing.T) {
	o := offerOf(t, "data.csv", "Kode;Nama Program;Lokasi\n1.02.02;'=A1+1;'-5 km\n1.02.03;'kutip;'biasa\n", plain)
	tells(t, o, "2 |1.02.02|=A1+1|\n  location = -5 km\n", "3 |1.02.03|'kutip|\n  location = 'biasa\n")
}

func TestTheSheetThatIsUnderstoodBestIsTaken(t *testing.T) {
	path := saveFile(t, func(f *excelize.File) {
		fill(t, f, "Sheet1", []any{"Petunjuk"}, []any{"Isi lembar berikutnya."})
		for _, name := range []string{"Lama", "Isian", "Rahasia"} {
			if _, err := f.NewSheet(name); err != nil {
				t.Fatal(err)
			}
		}
		fill(t, f, "Lama", []any{"Kode", "Program", "Target"}, []any{"1.02.02", "PROGRAM LAMA", 1})
		fill(t, f, "Isian", []any{"Catatan", "Pagu 2027", "Target 2027", "Indikator", "Program", "Kode"}, []any{"x", 5000, 0.25, "Cakupan", "PROGRAM", "1.02.02"})
		fill(t, f, "Rahasia", []any{"Kode", "Program", "Indikator", "Satuan", "Target", "Pagu", "Lokasi"}, []any{"1.02.02", "X", "Y", "Z", 1, 2, "Q"})
		if err := f.SetSheetVisible("Rahasia", false); err != nil {
			t.Fatal(err)
		}
	})
	o, err := workbook.ReadOffer(context.Background(), path, plain, nil)
	if err != nil {
		t.Fatal(err)
	}
	tells(t, o, "2 |1.02.02|PROGRAM|Cakupan\n  budget 2027 usulan = 5000\n  target 2027 usulan = 0,25\n")
	if o.Sheet != "Isian" || len(o.Sheets) != 1 || o.Sheets[0] != "Lama" || o.Source != incoming.FromTable {
		t.Errorf("sheet %q of %v, %s", o.Sheet, o.Sheets, o.Source)
	}
}

func TestPercentagesAreReadAsTheyAreShown(t *testing.T) {
	path := saveFile(t, func(f *excelize.File) {
		fill(t, f, "Sheet1", []any{"Kode", "Program", "Indikator", "Satuan", "Target 2027"}, []any{"1.02.02", "PROGRAM", "Cakupan", "%", 0.9655})
		own := `0.00\ %`
		style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &own})
		if err := errors.Join(err, f.SetCellStyle("Sheet1", "E2", "E2", style)); err != nil {
			t.Fatal(err)
		}
	})
	o, err := workbook.ReadOffer(context.Background(), path, plain, nil)
	if err != nil {
		t.Fatal(err)
	}
	tells(t, o, "2 |1.02.02|PROGRAM|Cakupan\n  unit = %\n  target 2027 usulan = 96,55%\n")
	if len(o.Notes) != 0 {
		t.Errorf("%v", o.Notes)
	}
}

func TestHeadsOverSeveralRows(t *testing.T) {
	o := offerSheet(t,
		[]any{"RENCANA KERJA TAHUN 2030"},
		[]any{"Perangkat Daerah", ":", "1.02.0.00.0.00.01.0000 Dinas Kesehatan"},
		[]any{},
		[]any{"Kode", "Urusan/Program/Kegiatan/Sub Kegiatan", "Indikator Kinerja", "Rencana Tahun 2027", "", "", "", "Prakiraan Maju n+1", ""},
		[]any{"", "", "", "Lokasi", "Target", "Pagu Indikatif (Rp)", "Sumber Dana", "Target", "Pagu (Rp)"},
		[]any{1, 2, 3, 4, 5, 6, 7, 8, 9},
		[]any{"1", "URUSAN WAJIB"},
		[]any{1.02, "BIDANG KESEHATAN"},
		[]any{"1.02.02", "PROGRAM UPAYA", "Cakupan", "Kota", "90 %", "Rp. 7.000", "PAD", "91 %", 8000},
		[]any{"1.02.02.2.01", "Penyediaan layanan", "Jumlah layanan"},
		[]any{"1.02.02.2.01.01", "Pembangunan", "Jumlah gedung", "", "2 Unit", 5000, "1.1 PAD", "", ""},
		[]any{"", "", "Luas gedung", "", "200", 2000, "DAU", "", ""},
		[]any{"", "JUMLAH", "", "", "", 14000},
	)
	agency := "1.02.0.00.0.00.01.0000 Dinas Kesehatan"
	tells(t, o,
		"9 "+agency+"|1.02.02|PROGRAM UPAYA|Cakupan\n  location = Kota\n  target 2027 usulan = 90 %\n  budget 2027 usulan = 7000  PAD\n  target 2028 usulan = 91 %\n  budget 2028 usulan = 8000  PAD\n",
		"10 "+agency+"|1.02.02.2.01|Penyediaan layanan|Jumlah layanan\n",
		"11 "+agency+"|1.02.02.2.01.01|Pembangunan|Jumlah gedung\n  target 2027 usulan = 2 Unit\n  budget 2027 usulan = 5000 1.1 PAD\n",
		"12 "+agency+"|1.02.02.2.01.01|Pembangunan|Luas gedung\n  target 2027 usulan = 200\n  budget 2027 usulan = 2000  DAU\n",
	)
	if o.Source != incoming.FromRenja || o.Year != 2027 {
		t.Errorf("%s, year %d", o.Source, o.Year)
	}
	if sub := o.Rows[3]; sub.Activity.Code != "1.02.02.2.01" || sub.Program.Code != "1.02.02" {
		t.Errorf("%+v", sub)
	}
}

func TestYearsUnderATarget(t *testing.T) {
	o := offerSheet(t,
		[]any{"Kode", "Program", "Indikator", "Kondisi Awal (2025)", "Target", nil, nil, "Pagu (juta Rp)", nil},
		[]any{nil, nil, nil, nil, 2026, 2027, "2028", 2026, 2027},
		[]any{"1.02.02", "PROGRAM", "Cakupan", 87.22, 88, 89.5, "≥ 90", "1.250,5", 1300},
	)
	tells(t, o, "3 |1.02.02|PROGRAM|Cakupan\n  baseline = 87,22\n  baseline_year = 2025\n  target 2026 usulan = 88\n  target 2027 usulan = 89,5\n"+
		"  target 2028 usulan = ≥ 90\n  budget 2026 usulan = 1250500000\n  budget 2027 usulan = 1300000000\n")
}

func TestACodeOverSeveralColumns(t *testing.T) {
	for name, heads := range map[string][][]any{
		"named":  {{"Kode", nil, nil, nil, nil, "Uraian", "Tahun 2027", nil}, {"Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan", nil, "Target", "Jumlah (Rp)"}},
		"merged": {{"Kode", nil, nil, nil, nil, "Uraian", "Target", "Jumlah (Rp)"}},
	} {
		t.Run(name, func(t *testing.T) {
			o := offerSheet(t, append(heads,
				[]any{"1", "02", nil, nil, nil, "BIDANG"},
				[]any{"1", "02", "03", nil, nil, "PROGRAM", nil, 100},
				[]any{1, 2, 3, "2.01", nil, "Kegiatan", nil, 90},
				[]any{1, 2, 3, 2.1, "0004", "Sub", "3 Orang", 80},
			)...)
			at := len(heads)
			tells(t, o,
				fmt.Sprintf("%d |1.02.03|PROGRAM|\n  budget 2027 usulan = 100\n", at+2),
				fmt.Sprintf("%d |1.02.03.2.01|Kegiatan|\n  budget 2027 usulan = 90\n", at+3),
				fmt.Sprintf("%d |1.02.03.2.10.0004|Sub|\n  target 2027 usulan = 3 Orang\n  budget 2027 usulan = 80\n", at+4))
		})
	}
}

func TestColumnsForEachLevel(t *testing.T) {
	o := offerOf(t, "data.csv", "OPD;Kode Program;Nama Program;Kode Kegiatan;Nama Kegiatan;Kode Sub Kegiatan;Nama Sub Kegiatan;Sub Unit;Tahun;Pagu Anggaran\n"+
		"Dinas A;1.02.02;PROGRAM;1.02.02.2.01;Kegiatan;1.02.02.2.01.0001;Sub;Puskesmas;2026;1.000\n"+
		";1.02.02;PROGRAM;;;;;;;2.000\n", plain)
	tells(t, o, "2 Dinas A|1.02.02.2.01.0001|Sub|\n  budget 2026 usulan = 1000\n", "3 Dinas A|1.02.02|PROGRAM|\n  budget 2027 usulan = 2000\n")
	if r := o.Rows[0]; r.Program.Name != "PROGRAM" || r.Activity.Name != "Kegiatan" || r.Unit.Name != "Puskesmas" {
		t.Errorf("%+v", r)
	}
}

func TestWordsOfDirectionFormulaAndMission(t *testing.T) {
	o := offerOf(t, "data.csv", "Kode;Program;Misi;Indikator;Arah;Rumus\n"+
		"1.02.02;A;Misi 2 - Maju;x;Turun lebih baik;(2T − R) / T × 100%\n1.02.03;B;3;y;semakin tinggi semakin baik;Realisasi / Target\n1.02.04;C;;z;entah;Jumlah A dibagi B\n", plain)
	tells(t, o,
		"2 |1.02.02|A|x\n  mission = 2\n  direction = lower\n  formula = complement\n", "3 |1.02.03|B|y\n  mission = 3\n  direction = higher\n  formula = ratio\n",
		"4 |1.02.04|C|z\n")
	says(t, o.Notes, 4, "Arah", "entah", "naik lebih baik")
	says(t, o.Notes, 4, "Rumus", "Jumlah A dibagi B", "tidak diambil")
}

func TestCodesArePutRight(t *testing.T) {
	o := offerOf(t, "data.csv", "Kode;Program\n1.3.02;A\n1.03.02.2.1.;B\n 1.03.02.2.01.3 ;C\n1.03.02.2.01.003;D\nX.XX.01;E\n1.03.03 ;F\n", plain)
	for i, want := range []string{"1.03.02", "1.03.02.2.01", "1.03.02.2.01.03", "1.03.02.2.01.0003", "X.XX.01", "1.03.03"} {
		if got := o.Rows[i].Of().Code; got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	says(t, o.Notes, 2, "Kode", "1.3.02", "dibaca 1.03.02")
	says(t, o.Notes, 6, "Kode", "X.XX.01", "huruf pengganti")
	if len(o.Notes) != 5 {
		t.Errorf("%v", o.Notes)
	}
}

func TestRowsThatCannotBeUsedSayWhy(t *testing.T) {
	o := offerOf(t, "data.csv", "Kode;Program;Indikator;Target 2027;Pagu 2027 (Rp)\n"+
		"1.02.02;A;x;1;1,234\n1.02.ab;B;;;\n;;y;2;\n1.02.02.2;C;;;\n;D;z;;5\n1.02.03;"+strings.Repeat("panjang", 200)+";;;\n1.02.04;E;;;dua juta\n1.02.05;F;;;10\n", plain)
	for _, want := range []struct {
		row                     int
		column, value, sentence string
	}{
		{2, "Pagu 2027 (Rp)", "1,234", "ribuan dan sebagai desimal"},
		{3, "Kode", "1.02.ab", "Tulis kode program (1.03.02)"},
		{4, "", "", "baris di atasnya, yang ditolak"},
		{5, "Kode", "1.02.02.2", "bukan kode program"},
		{6, "", "", "baris di atasnya, yang ditolak"},
		{7, "Program", strings.Repeat("panjang", 200)[:80] + "…", "terlalu panjang"},
		{8, "Pagu 2027 (Rp)", "dua juta", "bukan jumlah uang"},
	} {
		says(t, o.Refuse, want.row, want.column, want.value, want.sentence)
	}
	o.Refuse = nil
	tells(t, o, "9 |1.02.05|F|\n  budget 2027 usulan = 10\n")
}

func TestCellsThatHoldNoValueRefuseTheirRow(t *testing.T) {
	row := func(cell string) string {
		return `<row>` + inline("1.02.02") + inline("PROGRAM") + cell + `</row>`
	}
	path := write(t, pack(`<worksheet><sheetData><row>`+inline("Kode")+inline("Program")+inline("Pagu 2027")+`</row>`+
		row(`<c t="e"><v>#REF!</v></c>`)+row(`<c><f>SUM(A1)</f></c>`)+row(`<c t="b"><v>1</v></c>`)+row(`<c><v>75708214669.059998</v></c>`)+`</sheetData></worksheet>`))
	o, err := workbook.ReadOffer(context.Background(), path, plain, nil)
	if err != nil {
		t.Fatal(err)
	}
	says(t, o.Refuse, 2, "Pagu 2027", "#REF!", "kesalahan rumus")
	says(t, o.Refuse, 3, "Pagu 2027", "", "belum dihitung")
	says(t, o.Refuse, 4, "Pagu 2027", "TRUE", "TRUE atau FALSE")
	if len(o.Rows) != 1 || o.Rows[0].Cells[0].Amount != 75_708_214_669_06 {
		t.Errorf("%+v", o.Rows)
	}
}

func TestOddTargetsAreKeptAndNamed(t *testing.T) {
	text := "Perangkat Daerah;Kode;Program;Indikator;Satuan;Kondisi Awal;Target 2027;Target 2028;Pagu 2027\n"
	for i, row := range []string{
		"A;a;%;7,43 -7,61;7,5;8;", "A;b;;5;200 Org;300;", "A;c;Orang;5;200 Org;300;", "A;d;Rasio;2.3:1000;3:0;4;", "A;e;Predikat;WTP;WTP;5;",
		"A;f;Unit;5;1250000000;6;1.250.000.000", "A;g;%;5;2.000.000;6;7", "A;h;Orang;5;250.000.000;6;7", "A;i;persen;0,5;0.96;0,97;", "A;j;Rupiah;1;500000000;2;",
		"B;k;%;5.14;5.15;63.091;", "B;l;%;5.1;5,2;;", "A;m;Bulan;12 bulan;12 Bulan;-;",
	} {
		cells := strings.SplitN(row, ";", 2)
		text += fmt.Sprintf("Dinas %s;1.02.%02d;PROGRAM;%s\n", cells[0], i+2, cells[1])
	}
	o := offerOf(t, "data.csv", text, plain)
	if len(o.Rows) != 13 || len(o.Refuse) != 0 || o.Rows[0].Cells[1].Text != "7,43 -7,61" || o.Rows[1].Cells[1].Text != "200 Org" {
		t.Fatalf("%d rows, %v", len(o.Rows), o.Refuse)
	}
	for _, want := range []struct {
		row                     int
		column, value, sentence string
	}{
		{2, "Kondisi Awal", "7,43 -7,61", "rentang dua angka"},
		{3, "Target 2027", "200 Org", "kolom Satuan kosong"},
		{4, "Target 2027", "200 Org", "(Org) berbeda dari kolom Satuan (Orang)"},
		{5, "Kondisi Awal", "2.3:1000", "hasil bagi"},
		{5, "Target 2027", "3:0", "nol"},
		{6, "Kondisi Awal", "WTP", "Tidak ada angka"},
		{6, "Target 2027", "WTP", "Tidak ada angka"},
		{7, "Target 2027", "1250000000", "sama dengan pagu"},
		{8, "Target 2027", "2.000.000", "sebesar jumlah uang"},
		{9, "Target 2027", "250.000.000", "sebesar jumlah uang"},
		{10, "Kondisi Awal", "0,5", "pecahan"},
		{10, "Target 2027", "0.96", "pecahan"},
		{10, "Target 2028", "0,97", "pecahan"},
		{10, "Target 2027", "0.96", "bercampur"},
		{12, "Target 2028", "63.091", "dibaca ribuan"},
		{13, "Target 2027", "5,2", "bercampur"},
	} {
		says(t, o.Notes, want.row, want.column, want.value, want.sentence)
	}
	if len(o.Notes) != 17 {
		t.Errorf("%d notes", len(o.Notes))
		says(t, o.Notes, 0, "", "", "")
	}
}

func TestAColumnThatIsThereTwice(t *testing.T) {
	o := offerOf(t, "data.csv", "Kode;Uraian;Program/Kegiatan/Sub Kegiatan;Pagu 2027;Pagu 2027 (Rp);Warna\n1.02.02;uraian;PROGRAM;5;6;biru\n", plain)
	tells(t, o, "2 |1.02.02|PROGRAM|\n  budget 2027 usulan = 5\n")
	says(t, o.Notes, 1, "Uraian", "Uraian", "sama artinya dengan kolom \"Program/Kegiatan/Sub Kegiatan\"")
	says(t, o.Notes, 1, "Pagu 2027 (Rp)", "Pagu 2027 (Rp)", "sama artinya")
	if strings.Join(o.Unused, ",") != "Warna" {
		t.Errorf("%v", o.Unused)
	}
}

func TestFilesWithoutATable(t *testing.T) {
	for name, c := range map[string]struct {
		content, says string
		code          model.Code
	}{
		"prose.txt":   {"Yth. Kepala Dinas,\nbersama ini kami kirimkan data.\n", "judul kolomnya tidak ditemukan", model.Invalid},
		"empty.csv":   {"", "kosong", model.Invalid},
		"head.csv":    {"Kode;Program;Target 2027\n", "tidak ada satu baris pun", model.Invalid},
		"other.json":  {`{"data":[]}`, "bukan tabel Benang Merah", model.Foreign},
		"cut.json":    {`{"format":"benangmerah-table","version":1,"columns":["Ko`, "rusak", model.Damaged},
		"newer.json":  {`{"format":"benangmerah-table","version":2}`, "lebih baru", model.Newer},
		"page.csv":    {"<html><table>", "halaman web", model.Foreign},
		"paper.pdf":   {"%PDF-1.7", "PDF", model.Foreign},
		"wide.csv":    {"Kode;Program;Target 2027\n" + strings.Repeat(";", 20_000), "judul kolomnya", model.Invalid},
		"widerow.csv": {"Kode;Program;Target 2027\n" + strings.Repeat("1.02.02;A;5\n", 100_000) + strings.Repeat(";", 20_000), "lebih dari 16384 kolom", model.Damaged},
		"quotes.csv":  {"Kode;Program;Target\n1.02.02;\"A" + strings.Repeat("\nb;c;d", 300), "Tanda kutip", model.Damaged},
		"headless.js": {`{"format":"benangmerah-table","version":1,"columns":["a"],"rows":[["b"]]}`, "judul kolomnya", model.Invalid},
	} {
		t.Run(name, func(t *testing.T) {
			contains(t, noOffer(t, put(t, name, []byte(c.content)), c.code), c.says)
		})
	}
	contains(t, noOffer(t, t.TempDir()+"/none.csv", model.NotFound), "tidak ada")
}

func TestATableWithoutAYearAsksForIt(t *testing.T) {
	path := put(t, "data.csv", []byte("Kode;Program;Target\n1.02.02;A;5\n"))
	_, err := workbook.ReadOffer(context.Background(), path, workbook.Options{}, nil)
	if model.CodeOf(err) != model.Invalid {
		t.Fatal(err)
	}
	contains(t, err.Error(), "Tahun tabel")
	o := offerOf(t, "data.csv", "Kode;Program;Target 2029;Target 2028\n1.02.02;A;5;6\n", workbook.Options{})
	if o.Year != 2028 {
		t.Errorf("year %d", o.Year)
	}
}

func TestReadingATableCanBeCanceled(t *testing.T) {
	text := "Kode;Program;Target\n" + strings.Repeat("1.02.02;A;5\n", 1_000)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	calls := 0
	_, err := workbook.ReadOffer(ctx, put(t, "data.csv", []byte(text)), plain, func(done, total int) {
		if calls++; calls == 2 {
			cancel()
		}
		if done > total {
			t.Errorf("%d of %d", done, total)
		}
	})
	if !errors.Is(err, context.Canceled) || calls != 2 {
		t.Errorf("%v after %d calls", err, calls)
	}
}

func TestATableHasALimit(t *testing.T) {
	text := "Kode;Program;Target\n" + strings.Repeat("1.02.02;A;5\n", 100_001)
	contains(t, noOffer(t, put(t, "data.csv", []byte(text)), model.Invalid), "lebih dari 100000 baris")
	text = "Kode;Program"
	for year := 2000; year < 2100; year++ {
		for quarter := 1; quarter <= 4; quarter++ {
			text += fmt.Sprintf(";Target %d TW %d", year, quarter)
		}
	}
	text += strings.Repeat("\n1.02.02;A"+strings.Repeat(";1", 400), 3_751)
	contains(t, noOffer(t, put(t, "data.csv", []byte(text)), model.Invalid), "lebih dari 1500000 isian")
}
