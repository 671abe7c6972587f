package workbook

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/monev"
)

// RealisedName gives the name of the file in which an agency tells what a quarter came to, safe on every system.
func RealisedName(a *model.Agency, q monev.Query) string {
	return safeName(fmt.Sprintf("Realisasi %d TW%d – %s %s", q.Year, q.Quarter, a.Code, a.Name)) + ".xlsx"
}

// WriteRealisedForms writes for each of some agencies (nil: all) a workbook in which it tells what a quarter came to, with what is known already, into a folder, which is
// made where it is missing, and gives their paths. It is like WriteTemplates otherwise; ReadRealised reads them back.
func WriteRealisedForms(
	ctx context.Context, p *model.Plan, folder string, agencies []model.ID, q monev.Query, progress func(done, total int),
) (paths []string, err error) {
	list, err := named(p, agencies)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, model.Invalidf("Pilih folder lain.", "Folder %q tidak dapat dibuat.", folder)
	}
	defer func() {
		if err != nil {
			err, paths = errors.Join(err, removeAll(paths)), nil
		}
	}()
	for i, a := range list {
		report(progress, i, len(list))
		if err := ctx.Err(); err != nil {
			return paths, fmt.Errorf("write forms: %w", err)
		}
		q.Agency = a.ID
		sheet := realisedSheet(p, q)
		if len(sheet.Rows) == 0 && len(list) > 1 {
			continue
		}
		path, err := writeFree(filepath.Join(folder, RealisedName(a, q)), func(w io.Writer) error { return WriteSheet(w, XLSX, sheet) })
		if err != nil {
			return paths, err
		}
		paths = append(paths, path)
	}
	report(progress, len(list), len(list))
	return paths, nil
}

// formColumns are the columns of the workbook: those that are read, and between them what a row is measured against.
var formColumns = []struct {
	title string
	width float64
	right bool
}{
	{realisedTitle(realisedYear), 8, false},
	{realisedTitle(realisedQuarter), 9, false},
	{realisedTitle(realisedAgency), 24, false},
	{realisedTitle(realisedUnit), 14, false},
	{realisedTitle(realisedLine), 20, false},
	{realisedTitle(realisedName), 44, false},
	{realisedTitle(realisedFund), 20, false},
	{realisedTitle(realisedIndicator), 40, false},
	{"Satuan", 12, false},
	{"Pagu atau target", 20, true},
	{realisedTitle(realisedAmount), 22, true},
	{realisedTitle(realisedValue), 18, true},
	{realisedTitle(realisedObstacle), 32, false},
	{realisedTitle(realisedDriver), 32, false},
	{realisedTitle(realisedNext), 32, false},
}

func realisedTitle(name string) string {
	return realisedColumns[slices.IndexFunc(realisedColumns, func(c ListColumn) bool { return c.Name == name })].Titles[0]
}

// realisedSheet is the workbook of an agency: below each line its money by source and its indicators.
func realisedSheet(p *model.Plan, q monev.Query) *Sheet {
	s := &Sheet{Name: "Realisasi"}
	for _, c := range formColumns {
		s.Columns = append(s.Columns, SheetColumn{Title: c.title, Width: c.width, Right: c.right})
	}
	for _, a := range monev.Of(p, q).Accounts {
		for _, r := range a.Rows {
			s.Rows = append(s.Rows, formRows(p, q, a.Agency, r)...)
		}
	}
	return s
}

func formRows(p *model.Plan, q monev.Query, a *model.Agency, r monev.Row) (rows []SheetRow) {
	unit := ""
	if u := p.SubUnits.Get(r.Line.SubUnit); u != nil {
		unit = u.Code
	}
	row := func(bold bool, fund, indicator, measure string, target, amount incoming.Value, value string) {
		said := [3]string{}
		if e := r.Evaluation; e != nil && len(rows) == 0 {
			said = [3]string{e.Obstacle, e.Driver, e.Next}
		}
		text := func(s string) incoming.Value { return incoming.Value{Text: s} }
		rows = append(rows, SheetRow{Bold: bold, Cells: []incoming.Value{
			text(strconv.Itoa(q.Year)), text(strconv.Itoa(q.Quarter)), text(a.Code), text(unit), text(r.Line.Code), text(r.Line.Name), text(fund), text(indicator),
			text(measure), target, amount, text(value), text(said[0]), text(said[1]), text(said[2]),
		}})
	}
	money := func(m model.Money) incoming.Value { return incoming.Value{Amount: m, Money: true} }
	if funds := monev.FundsOf(p, r.Line.ID, q.Year); r.Summed || len(funds) == 0 {
		row(true, "", "", "", incoming.Value{}, incoming.Value{}, "")
	} else {
		for _, fund := range funds {
			name, budget, spent := "", incoming.Value{}, incoming.Value{}
			if f := p.Funds.Get(fund); f != nil {
				name = f.Name
			}
			if b := p.Budget(r.Line.ID, fund, r.Money.Stage, q.Year); b != nil {
				budget = money(b.Amount)
			}
			if b := p.Budget(r.Line.ID, fund, model.Realised, q.Year); b != nil && b.Quarters.Given[q.Quarter-1] {
				spent = money(b.Quarters.Amount[q.Quarter-1])
			}
			row(false, name, "", "", budget, spent, "")
		}
	}
	for _, m := range r.Measures {
		value := ""
		if t := p.Target(m.Indicator.ID, model.Realised, q.Year); t != nil {
			value = strings.TrimSpace(t.Quarters[q.Quarter-1])
		}
		row(false, "", m.Indicator.Text, m.Indicator.Unit, incoming.Value{Text: m.Target}, incoming.Value{}, value)
	}
	return rows
}
