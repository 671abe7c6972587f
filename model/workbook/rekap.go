// Package workbook reads the Excel workbooks of planning and budgeting.
//
// A workbook is read in two steps: ReadOffer gives what it holds, with every row that could not be used, for a preview; the act that takes it over
// is made from that. Nothing is guessed: what has two readings is refused with its row, its column and a sentence.
package workbook

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"

	"benangmerah/model"
)

const (
	progressEvery = 256    // rows between two looks at the context
	maxListed     = 10_000 // refusals and warnings that are kept; nobody reads more
)

// Rekap is the content of a SIPD-RI "Rekap 5" workbook, summed from accounts and packages to sub kegiatan × sub unit × funding source.
type Rekap struct {
	Source         string      // name of the file without its folder
	Sheet          string      // the sheet that was read
	OtherSheets    []string    // further sheets with the same columns, which were not read
	UnknownColumns []string    // heads of columns that the program does not know
	Year           int         // the year of all rows, 0 where there are several or the workbook does not say
	Years          []int       // all years found, in order
	Rows           []RekapRow  // of all years, in the order of the file
	Total          model.Money // sum of Rows
	Read           int         // rows below the head with something in the columns of a Rekap 5, used or refused
	Refused        int         // rows that could not be used
	Opened         int         // rows used with an empty PAGU: a line opened with zero
	Totals         int         // rows of totals, passed over
	Skipped        int         // repeated heads, rows of column numbers and rows with nothing in the columns needed, passed over
	Refusals       []Refusal   // why, one for each of the first 10,000 refused rows
	Warnings       []Warning   // what was used and should be looked at; the same thing is said once, at most 10,000 things

	years []int         // year of each of Rows
	first []int         // the first sheet row of each of Rows
	byRow map[int][]int // sheet rows that were used, by year
}

// RekapRow is the money of one sub kegiatan from one funding source, with everything above it. UnitCode is empty or equal to AgencyCode where the agency
// itself holds the line; FundName is empty where no source is named.
type RekapRow struct {
	AgencyCode, AgencyName     string
	UnitCode, UnitName         string
	ProgramCode, ProgramName   string
	ActivityCode, ActivityName string
	SubCode, SubName           string
	FundCode, FundName         string
	Amount                     model.Money
}

// Refusal says why a row was not used: its number in the sheet, the head of the column, what stands there, and a sentence that says
// what would be right.
type Refusal struct {
	Row    int          `json:"row"`
	Column string       `json:"column"`
	Value  string       `json:"value"`
	Reason *model.Error `json:"reason"`
}

// Warning is like Refusal for a row that was used.
type Warning Refusal

// readRekap reads a Rekap 5 workbook. The sheet and the head are found by the names of the columns; nothing else about the form is expected.
// progress, which may be nil, is called with rows read and rows expected. What cannot be used at all is a *model.Error; a canceled ctx gives
// an error that wraps its own.
func (b *book) readRekap(ctx context.Context, progress func(done, total int)) (*Rekap, error) {
	s, others, err := b.chooseSheet(ctx)
	if err != nil {
		return nil, err
	}
	rekap := &Rekap{Source: b.name, Sheet: s.name, OtherSheets: others}
	return readSheet(b, s, func(cells *cellReader) (*Rekap, error) { return rekap, rekap.read(ctx, cells, progress) })
}

// explain gives the sentence for an error inside a sheet; sentences and a canceled context stay as they are.
func (b *book) explain(err error, s sheet, row int) error {
	var known *model.Error
	switch {
	case err == nil, errors.As(err, &known), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	}
	return model.Errorf(model.Damaged, "Buka di Excel, simpan lagi, lalu ulangi.", "Lembar %q rusak sesudah baris %d.", s.name, row)
}

// chooseSheet finds the first sheet with the columns of a Rekap 5. One that is hidden is not taken: nobody could have looked at it.
func (b *book) chooseSheet(ctx context.Context) (chosen sheet, others []string, err error) {
	var nearest *columns
	var hidden string
	for _, s := range b.sheets {
		if err := ctx.Err(); err != nil {
			return sheet{}, nil, fmt.Errorf("read workbook: %w", err)
		}
		c, err := b.headOf(s)
		switch {
		case err != nil:
			return sheet{}, nil, err
		case len(c.missing()) > 0 && (nearest == nil || c.found() > nearest.found()):
			nearest, chosen = c, sheet{name: s.name}
		case len(c.missing()) > 0:
		case s.hidden:
			hidden = s.name
		default:
			return s, b.alike(s), c.check(s.name)
		}
	}
	if hidden != "" {
		return sheet{}, nil, model.Invalidf("Tampilkan lembar itu di Excel (Unhide), periksa isinya, lalu ulangi.", "Lembar %q yang berisi Rekap 5 disembunyikan.", hidden)
	}
	return sheet{}, nil, nearest.check(chosen.name)
}

func (b *book) headOf(s sheet) (*columns, error) {
	return readSheet(b, s, func(cells *cellReader) (*columns, error) { return rekapHead(cells) })
}

// alike lists the other sheets that could have been meant.
func (b *book) alike(chosen sheet) (names []string) {
	for _, s := range b.sheets {
		if c, err := b.headOf(s); s != chosen && err == nil && len(c.missing()) == 0 {
			names = append(names, s.name)
		}
	}
	return names
}

func (r *Rekap) read(ctx context.Context, source rowSource, progress func(done, total int)) error {
	head, err := rekapHead(source)
	if err != nil {
		return err
	}
	r.UnknownColumns = head.unknown
	s := newSummer(r, head)
	for count := 0; ; count++ {
		row, last := source.place()
		if count%progressEvery == 0 {
			if err := ctx.Err(); err != nil {
				return fmt.Errorf("read workbook: %w", err)
			}
			report(progress, row, max(last, row))
		}
		cells, err := source.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		row, _ = source.place()
		s.row(row, cells)
	}
	row, _ := source.place()
	report(progress, row, row)
	return r.finish()
}

func report(progress func(done, total int), done, total int) {
	if progress != nil {
		progress(done, total)
	}
}

// finish sets what follows from the rows.
func (r *Rekap) finish() error {
	r.Years = slices.Sorted(maps.Keys(r.byRow))
	r.Years = slices.DeleteFunc(r.Years, func(year int) bool { return year == 0 })
	if len(r.Years) == 1 {
		r.Year = r.Years[0]
	}
	for _, row := range r.Rows {
		r.Total = r.Total.Plus(row.Amount)
	}
	switch {
	case r.Read == 0:
		return model.Invalidf("Periksa apakah lembarnya benar.", "Lembar %q mempunyai judul kolom Rekap 5, tetapi tidak ada baris di bawahnya.", r.Sheet)
	case len(r.Rows) == 0:
		first := r.Refusals[0]
		return model.Invalidf("Betulkan di Excel, lalu ulangi.", "Tidak satu baris pun dari %d dapat dipakai. Baris %d, kolom %s: %s", r.Read, first.Row, first.Column, first.Reason)
	}
	return nil
}

// OtherYears gives a refusal for every row of another year than the one that is taken, in the order of the sheet.
func (r *Rekap) OtherYears(year int) []Refusal {
	var list []Refusal
	for _, other := range r.Years {
		if other == year {
			continue
		}
		reason := model.Invalidf("Pilih tahun yang benar atau pisahkan berkasnya.", "Baris ini untuk tahun %d, yang diimpor tahun %d.", other, year)
		for _, row := range r.byRow[other] {
			list = append(list, Refusal{Row: row, Column: slotYear.title(), Value: strconv.Itoa(other), Reason: reason})
		}
	}
	slices.SortFunc(list, func(a, b Refusal) int { return a.Row - b.Row })
	return list
}
