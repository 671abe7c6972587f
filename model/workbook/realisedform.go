package workbook

import (
	"context"
	"fmt"
	"io"
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
	return writeEach(ctx, p, folder, agencies, progress, func(a *model.Agency, alone bool) (path string, err error) {
		q.Agency = a.ID
		sheet := realisedSheet(p, q)
		if len(sheet.Rows) == 0 && !alone {
			return "", nil
		}
		return writeFree(filepath.Join(folder, RealisedName(a, q)), func(w io.Writer) error { return WriteSheet(w, XLSX, sheet) })
	})
}

// formColumns are the columns of the workbook: those that are read, of which the last five are filled in, and between them what a row is measured against.
var formColumns = []SheetColumn{
	{Title: realisedTitle(realisedYear), Width: 8},
	{Title: realisedTitle(realisedQuarter), Width: 9},
	{Title: realisedTitle(realisedAgency), Width: 24},
	{Title: realisedTitle(realisedUnit), Width: 14},
	{Title: realisedTitle(realisedLine), Width: 20},
	{Title: realisedTitle(realisedName), Width: 44},
	{Title: realisedTitle(realisedFund), Width: 20},
	{Title: realisedTitle(realisedIndicator), Width: 40},
	{Title: "Satuan", Width: 12},
	{Title: "Pagu atau target", Width: 20, Right: true},
	{Title: realisedTitle(realisedAmount), Width: 22, Right: true, Entry: true, Amounts: true},
	{Title: realisedTitle(realisedValue), Width: 18, Right: true, Entry: true},
	{Title: realisedTitle(realisedObstacle), Width: 32, Entry: true},
	{Title: realisedTitle(realisedDriver), Width: 32, Entry: true},
	{Title: realisedTitle(realisedNext), Width: 32, Entry: true},
}

func realisedTitle(name string) string {
	return realisedColumns[slices.IndexFunc(realisedColumns, func(c ListColumn) bool { return c.Name == name })].Titles[0]
}

// realisedSheet is the workbook of an agency: below each line its money by source and its indicators.
func realisedSheet(p *model.Plan, q monev.Query) *Sheet {
	s := &Sheet{Name: "Realisasi", Columns: formColumns}
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
