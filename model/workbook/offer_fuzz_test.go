package workbook_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

// sound holds that a file ends in a sentence, or in an offer that can be weighed and whose refusals say where and why.
func sound(t *testing.T, o *incoming.Offer, err error) {
	t.Helper()
	if err != nil {
		var e *model.Error
		if !errors.As(err, &e) {
			t.Fatalf("not a sentence: %v", err)
		}
		return
	}
	for _, n := range append(o.Refuse, o.Notes...) {
		if n.Row < 1 || n.Reason == nil || n.Reason.Message == "" || !utf8.ValidString(n.Value) {
			t.Errorf("notice %+v", n)
		}
	}
	for _, r := range o.Rows {
		if r.Number < 1 || r.Program.Code == "" && r.Activity.Code == "" && r.Sub.Code == "" {
			t.Errorf("row %+v", r)
		}
		for _, c := range r.Cells {
			if c.Field == "" || !utf8.ValidString(c.Text) || c.Amount > model.MaxMoney || c.Amount < -model.MaxMoney || c.Given && c.Field != model.FieldBudget && c.Text == "" {
				t.Errorf("cell %+v", c)
			}
		}
	}
	p := newPlan(t, o.Year)
	incoming.Weigh(p, nil, o)
}

func FuzzReadCSV(f *testing.F) {
	for _, text := range []string{
		plainCSV, "sep=;\nKode;Program;Target\n1.02.02;A;5\n", "Kode\tUraian\tTarget\n\t\t2027\n1\tURUSAN\n1.2.3\tPROGRAM\t\"5\n6\"", "\xff\xfeK\x00o\x00d\x00e\x00",
		"Kode,Nama Program,Pagu (juta Rp)\n1.02.02,'=A,\"1.250,5\"\n,,7\nJUMLAH,,9\n", "OPD : Dinas A\nKode|Program|Arah|Rumus|Misi\n1.02.02|A|naik|R/T|Misi 2\n", "\x93Kode\x94;Program\n1.02.02;caf\xe9",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		o, err := workbook.ReadOffer(context.Background(), put(t, "data.csv", data), plain, nil)
		sound(t, o, err)
	})
}

// FuzzTable reads an export as JSON whose heads and cells are any texts.
func FuzzTable(f *testing.F) {
	f.Add("Kode|Program|Target 2027|Pagu 2027 (usulan) (Rp)|ID", "1.02.02|A|5|1.000|L1/I2/B3\n1.02.02||≥ 6|5|L1", true)
	f.Add("Kode|Urusan|Target n+1 TW I|Sumber Dana|Pagu TW IV", "X.XX.01|A|1:0|1.1 PAD|-\n||7,43 - 7,61||2,5 M", false)
	f.Fuzz(func(t *testing.T, heads, rows string, stamped bool) {
		if !utf8.ValidString(heads) || !utf8.ValidString(rows) {
			return
		}
		path := put(t, "data.json", jsonOf(t, strings.Split(heads, "|"), strings.Split(rows, "\n"), stamped))
		o, err := workbook.ReadOffer(context.Background(), path, plain, nil)
		sound(t, o, err)
	})
}

// jsonOf writes a table as an export has it, the cells of a row parted by bars.
func jsonOf(t *testing.T, heads, rows []string, stamped bool) []byte {
	t.Helper()
	file := map[string]any{"format": "benangmerah-table", "version": 1, "year": 2027, "columns": heads}
	if stamped {
		file["stamp"] = incoming.Stamp{File: "abc", Seq: 1, Agency: "1.02"}
	}
	var cells [][]string
	for _, row := range rows {
		cells = append(cells, strings.Split(row, "|"))
	}
	file["rows"] = cells
	data, err := json.Marshal(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// FuzzReadHead holds that a head that is understood is understood the same when it is written by its title.
func FuzzReadHead(f *testing.F) {
	for _, title := range []string{"Pagu 2027 (usulan) (Rp)", "tgt_2027", "Target n-2 TW IV", "Kondisi Awal (2025)", "Pagu Sesudah Perubahan 2 (ribuan)", "Kode/Nama SKPD", "2027", "Triwulan ke-3 Target"} {
		f.Add(title)
	}
	f.Fuzz(func(t *testing.T, title string) {
		h, ok := workbook.ParseHead(title)
		if !ok {
			return
		}
		if again, ok := workbook.ParseHead(h.Title()); !ok || again != h {
			t.Errorf("%q: %+v, written %q, read %+v", title, h, h.Title(), again)
		}
	})
}
