package workbook

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// isRekap says whether a sheet is a Rekap 5.
func (b *book) isRekap(ctx context.Context) (bool, error) {
	for _, s := range b.sheets {
		if err := ctx.Err(); err != nil {
			return false, fmt.Errorf("read workbook: %w", err)
		}
		head, err := b.headOf(s)
		if err != nil {
			return false, err
		}
		if head.rekap() {
			return true, nil
		}
	}
	return false, nil
}

// rekap says whether a head is that of a Rekap 5 and not of another table with the same columns: its agencies have codes, and there are no indicators,
// targets or further amounts.
func (c *columns) rekap() bool {
	if len(c.missing()) > 0 || !strings.HasPrefix(headKey(c.title(slotCode+slot(agency))), "K") {
		return false
	}
	return !slices.ContainsFunc(c.unknown, func(title string) bool {
		h, _ := ParseHead(title)
		return h.Column == ColumnIndicator || h.Figure()
	})
}

// rekapOffer reads a Rekap 5 as an offer of every figure of its agencies.
func (b *book) rekapOffer(ctx context.Context, o Options, progress func(done, total int)) (*incoming.Offer, error) {
	r, err := b.readRekap(ctx, progress)
	if err != nil {
		return nil, err
	}
	return r.offer(o)
}

// csvRekap reads a Rekap 5 that was saved as text; nil where it is none.
func csvRekap(ctx context.Context, name, text string, told rune, progress func(done, total int)) (*Rekap, error) {
	for d := range possible(text, told) {
		head, err := rekapHead(newCSVSource(text[:min(len(text), probed)], d))
		switch {
		case err != nil || !head.rekap():
			continue
		case len(head.twice) > 0:
			return nil, head.check(name)
		}
		r := &Rekap{Source: name, Sheet: name}
		return r, r.read(ctx, newCSVSource(text, d), progress)
	}
	return nil, nil
}

// yearFor gives the year to take: the one that is asked for, the only one there is, the one that is planned, or the last; 0 where nothing tells.
func (r *Rekap) yearFor(o Options) int {
	switch {
	case o.Year != 0 || r.Year != 0:
		return cmp.Or(o.Year, r.Year)
	case o.Plan == 0 || len(r.Years) == 0 || slices.Contains(r.Years, o.Plan):
		return o.Plan
	}
	return r.Years[len(r.Years)-1]
}

// offer gives the figures of one year as those of a stage.
func (r *Rekap) offer(asked Options) (*incoming.Offer, error) {
	stage, year := cmp.Or(asked.Stage, model.Enacted), r.yearFor(asked)
	if year == 0 {
		return nil, model.Invalidf("Sebutkan tahun yang diimpor.", "Berkas %q memuat beberapa tahun, atau tidak menyebut tahunnya.", r.Source)
	}
	o := &incoming.Offer{
		Name: r.Source, Source: incoming.FromRekap, Sheet: r.Sheet, Agency: asked.Agency, Year: year, Whole: true, Stage: stage,
		Unused: r.UnknownColumns, Sheets: r.OtherSheets, Read: r.Read, Opened: r.Opened, Total: r.Total, Years: r.Years,
	}
	for i, row := range r.Rows {
		if r.years[i] == year || r.years[i] == 0 {
			o.Rows = append(o.Rows, r.offered(row, r.first[i], stage, year))
		}
	}
	others := r.OtherYears(year)
	o.Others = len(others)
	for _, refusal := range slices.Concat(r.Refusals, others) {
		o.Refuse = append(o.Refuse, incoming.Notice(refusal))
	}
	for _, w := range r.Warnings {
		o.Notes = append(o.Notes, incoming.Notice(w))
	}
	return o, nil
}

func (r *Rekap) offered(row RekapRow, number int, stage model.Stage, year int) incoming.Row {
	return incoming.Row{
		Number: number, Agency: incoming.Named{Code: row.AgencyCode, Name: row.AgencyName}, Unit: incoming.Named{Code: row.UnitCode, Name: row.UnitName},
		Program:  incoming.Named{Code: row.ProgramCode, Name: row.ProgramName},
		Activity: incoming.Named{Code: row.ActivityCode, Name: row.ActivityName}, Sub: incoming.Named{Code: row.SubCode, Name: row.SubName},
		Cells: []incoming.Cell{{
			Column: slotAmount.title(), Field: model.FieldBudget, Stage: stage, Year: year, Fund: incoming.Named{Code: row.FundCode, Name: row.FundName},
			Amount: row.Amount, Given: true,
		}},
	}
}
