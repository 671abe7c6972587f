// Package script plays a whole meeting of three days in a city that is made up: 35 agencies, some four hundred acts at the hours at which they are done. What
// is done stands in meeting.txt, a script to be read; Ledger keeps the sums of what it says by rules of its own, so that they can be held against the
// program's.
package script

import (
	"fmt"
	"strings"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// Year is the year that the meeting is about.
const Year = 2027

// Setup is how many entries of the journal Found makes.
const Setup = 2

// Agencies are the short names of the agencies, in the order in which they are heard.
var Agencies = strings.Fields(`BAPPEDA DISDIK DINKES PUPR PERKIM SATPOLPP DINSOS DISNAKER DP3AP2KB PANGAN DLH DUKCAPIL
	DISHUB KOMINFO DINKOP DPMPTSP DISPORA ARSIP BUDPAR TANI DAGIN BPKAD BAPENDA BKPSDM
	INSPEKTORAT SETDA SETWAN KESBANG BPBD RSUD UTARA SELATAN TIMUR BARAT TENGAH`)

// Funds are the funding sources. The last is outside the region's own budget.
var Funds = []string{"DAU", "PAD", "APBN"}

// Figure names money that is asked for: a leaf, such as "DISDIK/a", and a source.
type Figure struct{ Leaf, Fund string }

// million is a million rupiah.
const million = 1_000_000

// Asked gives the money that the agencies ask for, in rupiah. Each has two sub kegiatan, a and b, below its first program (1), and a second program, c,
// which carries its money itself.
func Asked() map[Figure]int64 {
	asked := map[Figure]int64{}
	for i, name := range Agencies {
		n := int64(i + 1)
		asked[Figure{name + "/a", "DAU"}] = (1000 + 10*n) * million
		asked[Figure{name + "/a", "PAD"}] = (200 + n) * million
		asked[Figure{name + "/b", "DAU"}] = (500 + 5*n) * million
		asked[Figure{name + "/b", "APBN"}] = 300 * million
		asked[Figure{name + "/c", "PAD"}] = (800 + 8*n) * million
	}
	return asked
}

// codes are what the code of a line ends with, by the letter of the line.
var codes = map[string]string{"1": ".02", "k": ".02.2.01", "a": ".02.2.01.0001", "b": ".02.2.01.0002", "c": ".03"}

// Code gives the code of a line, such as "DISDIK/a".
func Code(line string) string {
	name, letter, _ := strings.Cut(line, "/")
	for i, a := range Agencies {
		if a == name {
			return fmt.Sprintf("1.%02d%s", i+1, codes[letter])
		}
	}
	panic("no agency " + name)
}

// Found makes the city and the agenda of its meeting: Wednesday to Friday, half an hour for each agency.
func Found(do modeltest.Door) error {
	at := model.WIB.Instant("2027-01-18", 9*60)
	if _, err := do(city(), model.Context{At: at, Operator: Operator, Seed: "kota"}); err != nil {
		return err
	}
	_, err := do(agenda(), model.Context{At: at, Operator: Operator, Seed: "acara"})
	return err
}

func city() model.Edit {
	ids := model.NewIDs("script")
	edit := model.Edit{Title: "setup.region", Put: []model.Record{
		&model.Region{ID: model.RegionID, Name: "Kota Naskah", Zone: model.WIB, Year: Year, PeriodFrom: 2025, PeriodTo: 2029},
	}}
	funds := map[string]model.ID{}
	for i, name := range Funds {
		funds[name] = ids.Next()
		edit.Put = append(edit.Put, &model.Fund{ID: funds[name], Code: fmt.Sprint(i + 1), Name: name, Outside: name == "APBN"})
	}
	lines := map[string]model.ID{}
	for i, name := range Agencies {
		edit.Put = append(edit.Put, agency(i, name, ids, lines)...)
		for _, letter := range []string{"a", "b", "c"} {
			for _, fund := range Funds {
				if amount, asked := Asked()[Figure{name + "/" + letter, fund}]; asked {
					edit.Put = append(edit.Put, &model.Budget{
						ID: ids.Next(), Line: lines[name+"/"+letter], Fund: funds[fund], Stage: model.Proposed, Year: Year, Amount: model.Money(amount) * model.Rupiah,
					})
				}
			}
		}
	}
	return edit
}

// agency gives an agency with its lines, each with an indicator.
func agency(i int, name string, ids *model.IDs, lines map[string]model.ID) []model.Record {
	id := ids.Next()
	list := []model.Record{
		&model.Agency{ID: id, Order: i + 1, Code: fmt.Sprintf("1.%02d.0.00.0.00.01.0000", i+1), Name: "Perangkat Daerah " + name, Short: name, Head: "Kepala " + name},
		&model.Ceiling{ID: ids.Next(), Agency: id, Year: Year, Amount: 2600 * million * model.Rupiah},
	}
	for _, l := range []struct {
		letter, above string
		level         model.Level
	}{{"1", "", model.Program}, {"k", "1", model.Activity}, {"a", "k", model.SubActivity}, {"b", "k", model.SubActivity}, {"c", "", model.Program}} {
		line := &model.Line{
			ID: ids.Next(), Agency: id, Parent: lines[name+"/"+l.above], Year: Year, Level: l.level,
			Code: Code(name + "/" + l.letter), Name: "Baris " + l.letter + " " + name,
		}
		lines[name+"/"+l.letter] = line.ID
		indicator := &model.Indicator{ID: ids.Next(), Line: line.ID, Order: 1, Text: "Jumlah layanan " + l.letter + " " + name, Unit: "Layanan"}
		target := &model.Target{ID: ids.Next(), Indicator: indicator.ID, Stage: model.Proposed, Year: Year, Value: "100"}
		list = append(list, line, indicator, target)
	}
	return list
}

func agenda() model.MakeAgenda {
	a := model.MakeAgenda{
		Title: "Rapat Pemaparan", Year: Year, Base: model.Proposed, Minutes: 30,
		Opening: model.Ceremony{Title: "Pembukaan", Minutes: 30}, Closing: model.Ceremony{Title: "Penutupan", Minutes: 15},
	}
	for i := range 3 {
		titles := model.PauseTitles{Recess: "Istirahat", Friday: "Salat Jumat", Ashar: "Salat Asar"}
		a.Days = append(a.Days, model.StandardDay(firstDay.Plus(i), titles))
	}
	return a
}
