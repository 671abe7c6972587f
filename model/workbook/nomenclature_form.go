package workbook

import (
	"context"
	"slices"
)

// ofPlans are columns that only the table of a plan has, beside those of agencies and money.
var ofPlans = []Column{ColumnTarget, ColumnBudget, ColumnBaseline, ColumnBaselineYear, ColumnFund, ColumnFundCode, ColumnLocation, ColumnMission, ColumnID}

// IsNomenclature says whether a file is a workbook with the national nomenclature, for ReadNomenclature, and not one with a plan, for ReadOffer: it has the
// columns of the former and neither a stamp nor a column that only a plan has. What cannot be read is none.
func IsNomenclature(ctx context.Context, path string) bool {
	if form, err := formOf(path); err != nil || form != bookForm {
		return false
	}
	is, err := readBook(path, func(b *book) (bool, error) { return b.isNomenclature(ctx) })
	return err == nil && is
}

func (b *book) isNomenclature(ctx context.Context) (bool, error) {
	if stamp, err := b.readStamp(); err != nil || stamp != nil {
		return false, err
	}
	heads, err := b.nomHeads(ctx)
	if err != nil {
		return false, err
	}
	for _, s := range b.sheets {
		if heads[s.part] == nil {
			continue
		}
		table, err := b.tableHeadOf(s)
		if err != nil || table.ofPlan() {
			return false, err
		}
	}
	return true, nil
}

// ofPlan says whether a head has a column that only a plan has.
func (h *tableHead) ofPlan() bool {
	return slices.ContainsFunc(h.columns, func(c tableColumn) bool { return slices.Contains(ofPlans, c.head.Column) })
}
