package modeltest

import (
	"benangmerah/model"
	"benangmerah/model/incoming"
)

// BudgetRow is the money of one sub kegiatan from one source, with everything above it by code and name. Without a unit the agency itself holds it.
type BudgetRow struct {
	Agency, Unit, Program, Activity, Sub, Fund incoming.Named
	Amount                                     model.Money
}

// Budgets takes rows over as a budget file does: for the agencies that they name they are all figures of the stage in the year.
func Budgets(file string, stage model.Stage, year int, rows ...BudgetRow) incoming.Take {
	o := &incoming.Offer{Name: file, Source: incoming.FromRekap, Year: year, Whole: true, Stage: stage}
	for i, r := range rows {
		o.Rows = append(o.Rows, incoming.Row{
			Number: i + 1, Agency: r.Agency, Unit: r.Unit, Program: r.Program, Activity: r.Activity, Sub: r.Sub,
			Cells: []incoming.Cell{{Column: "PAGU", Field: model.FieldBudget, Stage: stage, Year: year, Fund: r.Fund, Amount: r.Amount, Given: true}},
		})
	}
	return incoming.Take{Offer: o}
}
