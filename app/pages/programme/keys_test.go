package programme_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// keyCount presses keys and counts them: a chord is one, and so is every character.
type keyCount struct {
	*desk
	typed, pressed int
}

func (k *keyCount) press(keys ...string) {
	k.Press(keys...)
	k.pressed += len(keys)
}

func (k *keyCount) write(words string) {
	k.Type(words)
	k.typed += utf8.RuneCountInString(words)
}

// withCatalog gives the town a nomenclature of the plan year.
func withCatalog(t testing.TB) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	var put []model.Record
	for i, e := range []model.CatalogEntry{
		{Level: model.Program, Code: "2.18.04", Name: "PROGRAM PELAYANAN PENANAMAN MODAL"},
		{Level: model.Activity, Code: "2.18.04.2.01", Name: "Pelayanan Perizinan Resmi"},
		{Level: model.Program, Code: "2.18.05", Name: "PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL"},
		{Level: model.Activity, Code: "2.18.05.2.01", Name: "Pengendalian Pelaksanaan Penanaman Modal yang Menjadi Kewenangan Daerah Kabupaten/Kota"},
		{
			Level: model.SubActivity, Code: "2.18.05.2.01.0001", Name: "Koordinasi dan Sinkronisasi Pemantauan Pelaksanaan Penanaman Modal",
			Indicator: "Jumlah pelaku usaha yang dipantau", Unit: "Pelaku Usaha",
		},
	} {
		e.ID, e.Year, e.Half = model.ID(7000+i), modeltest.PlanYear, model.CityHalf
		put = append(put, &e)
	}
	w.Act(model.Edit{Title: "catalog", Put: put})
	return w
}

// A person enters a program with two indicators, five targets each, and two sources, in the view of the years. The same in a spreadsheet with the
// same columns (code, name, indicator, unit, five targets, source, five budgets; a row for each pair of indicator and source) takes its characters
// and one key to leave each cell that is filled in or passed over on the way to the next; Enter at the end of a row returns to its beginning. A
// spreadsheet completes a text that begins as one above it in the column, which is granted here: such a cell costs its first character and the key.
func TestKeysToEnterAProgramme(t *testing.T) {
	w := withCatalog(t)
	k := &keyCount{desk: open(t, w.Memory)}
	k.press("Alt+3", "Alt+P")
	k.write("pengend")
	k.press("Down", "Enter")

	k.write("PAD")
	k.press("Tab", "Tab", "Tab")
	k.write("1,5m")
	k.press("Tab", "Tab", "Tab")
	k.write("DAU")
	k.press("Tab", "Tab", "Tab")
	k.write("450jt")
	k.press("Enter", "Down", "Home")
	for _, i := range measures {
		k.write(i.text)
		k.press("Tab")
		k.write(i.unit)
		k.press("Down", "Tab")
		for _, target := range i.targets {
			k.write(target)
			k.press("Tab")
		}
	}

	wantProgramme(t, w)
	ours := k.typed + k.pressed
	theirs := spreadsheetKeys()
	t.Logf("%d key presses (%d characters, %d other keys); a spreadsheet takes %d", ours, k.typed, k.pressed, theirs)
	if ours >= theirs {
		t.Errorf("%d key presses are not fewer than %d", ours, theirs)
	}
}

type measure struct {
	text, unit, wholeUnit string
	targets               []string
}

var measures = []measure{
	{"Nilai realisasi investasi", "ind", "Indeks", []string{"70", "72", "74", "76", "78"}},
	{"Jumlah pelaku usaha yang dipantau", "pel", "Pelaku Usaha", []string{"110", "120", "130", "140", "150"}},
}

func wantProgramme(t *testing.T, w *modeltest.Town) {
	t.Helper()
	var program *model.Line
	for _, l := range w.Plan.Lines.Of(w.Agency) {
		if l.Code == "2.18.05" {
			program = l
		}
	}
	if program == nil || program.Level != model.Program || program.Name != "PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL" {
		t.Fatalf("program %+v", program)
	}
	list := w.Plan.Indicators.Of(program.ID)
	if len(list) != len(measures) {
		t.Fatalf("%d indicators", len(list))
	}
	for n, want := range measures {
		if i := list[n]; i.Text != want.text || i.Unit != want.wholeUnit {
			t.Errorf("indicator %+v", i)
		}
		for at, value := range want.targets {
			if got := w.Plan.Target(list[n].ID, model.Proposed, 2025+at); got == nil || got.Value != value {
				t.Errorf("target of %d: %+v, want %s", 2025+at, got, value)
			}
		}
	}
	for fund, amount := range map[model.ID]model.Money{w.PAD: 1500 * juta, w.DAU: 450 * juta} {
		if b := w.Plan.Budget(program.ID, fund, model.Proposed, modeltest.PlanYear); b == nil || b.Amount != amount {
			t.Errorf("budget %+v, want %d", b, amount)
		}
	}
}

// spreadsheetKeys counts by the rule of TestKeysToEnterAProgramme.
func spreadsheetKeys() (keys int) {
	const columns = 15
	sources := [][]string{{"PAD", "1500000000"}, {"DAU", "450000000"}}
	for n, m := range measures {
		cells := make([]string, columns)
		if n == 0 {
			cells[0], cells[1] = "2.18.05", "PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL"
		}
		cells[2], cells[3] = m.text, m.wholeUnit[:1]
		copy(cells[4:], m.targets)
		cells[9], cells[12] = sources[n][0], sources[n][1]
		last := 12
		for col := 0; col <= last; col++ {
			keys += utf8.RuneCountInString(cells[col]) + 1
		}
	}
	return keys
}

func TestSpreadsheetRuleCountsWhatItSays(t *testing.T) {
	text := "2.18.05" + "PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL" + measures[0].text + measures[1].text + "IP" +
		strings.Join(measures[0].targets, "") + strings.Join(measures[1].targets, "") + "PAD" + "1500000000" + "DAU" + "450000000"
	if want := len(text) + 2*13; spreadsheetKeys() != want {
		t.Errorf("%d keys, want %d", spreadsheetKeys(), want)
	}
}
