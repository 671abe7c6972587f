//go:build office

package workbook_test

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
	"benangmerah/model/workbook"
)

// mostTyped is what is written at most: an office program keeps 15 digits of a number.
const mostTyped = model.Money(9_999_999_999_999_99)

// TestLibreOfficeFillsTheFormsOfAQuarter lets LibreOffice write half of its budget into every open row of the forms of all agencies, and demands that nothing is
// refused and that the sum comes back to the sen.
func TestLibreOfficeFillsTheFormsOfAQuarter(t *testing.T) {
	with := newOffice(t)
	for _, s := range sets(t) {
		t.Run(s.name, func(t *testing.T) {
			q := monev.Query{Year: s.year, Quarter: 2}
			if s.name == "real" {
				q.Year-- // the year of its lines
			}
			paths, err := workbook.WriteRealisedForms(t.Context(), s.plan, t.TempDir(), nil, q, nil)
			if err != nil {
				t.Fatal(err)
			}
			var do steps
			var want, got model.Money
			folder := t.TempDir()
			for _, path := range paths {
				do.add("open", path)
				want += fillQuarter(t, &do, path)
				do.add("save", filepath.Join(folder, filepath.Base(path)))
			}
			with.do(t, &do)
			for _, path := range paths {
				list, err := workbook.ReadRealised(t.Context(), filepath.Join(folder, filepath.Base(path)), nil)
				if err != nil {
					t.Fatal(err)
				}
				weighed := monev.Weigh(s.plan, q, list.Rows)
				for _, r := range weighed {
					if r.Fate == monev.Refused {
						t.Errorf("%s %s: %v", filepath.Base(path), r.Place(), r.Why)
					}
				}
				for _, set := range monev.ActOf(weighed).Cells.Quarters {
					got += set.Amount
				}
			}
			if want == 0 || got != want {
				t.Errorf("%d workbooks: %d came back of %d", len(paths), got, want)
			}
			t.Logf("%d workbooks, %d", len(paths), want)
		})
	}
}

// fillQuarter adds the steps that write into each row with a budget half of it, and gives their sum.
func fillQuarter(t *testing.T, do *steps, path string) (sum model.Money) {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Realisasi", excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	budget, to, indicator := slices.Index(rows[0], "Pagu atau target"), slices.Index(rows[0], "Realisasi triwulan ini (Rp)"), slices.Index(rows[0], "Indikator")
	for i, row := range rows[1:] {
		if len(row) <= budget || row[budget] == "" || row[indicator] != "" {
			continue
		}
		amount, _, err := locale.ParseMoney(row[budget], locale.English)
		if err != nil {
			t.Fatalf("%s row %d: %v", filepath.Base(path), i+2, err)
		}
		if amount = min(amount/2, mostTyped); amount > 0 {
			do.add("number", "Realisasi", to, i+1, locale.FormatPlain(amount))
			sum += amount
		}
	}
	return sum
}
