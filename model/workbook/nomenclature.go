package workbook

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
)

// Nomenclature is the content of a workbook with the national nomenclature: every field, program, kegiatan and sub kegiatan once for each half
// that has it. Of what such workbooks tell of a sub kegiatan its outcome, first indicator, unit and previous code are kept; definitions, tags and
// the office in charge are not.
type Nomenclature struct {
	Source         string   // name of the file without its folder
	Sheets         []string // the sheets that were read
	Year           int      // as the file's name or title says, 0 where they do not
	Entries        []model.CatalogEntry
	Dropped        []string  // heads of columns that are known and not kept
	UnknownColumns []string  // heads of columns that the program does not know
	Read           int       // rows below the heads with something in the columns used, whether taken or refused
	Refused        int       // rows that could not be used
	Skipped        int       // headings, repeated heads and rows of column numbers, passed over
	Refusals       []Refusal // why, one for each of the first 10,000 refused rows
	Warnings       []Warning // what was used and should be looked at; the same thing is said once, at most 10,000 things
}

// ReadNomenclature reads a workbook with the national nomenclature of a year: a row for each sub kegiatan with everything above it, or a list of
// codes of all levels, with the code in one column, in several, or in one cell with the name. All visible sheets with such columns are read.
// progress, which may be nil, is called with rows read and rows expected. What cannot be used at all is a *model.Error; a canceled ctx
// gives an error that wraps its own.
func ReadNomenclature(ctx context.Context, path string, progress func(done, total int)) (*Nomenclature, error) {
	return readBook(path, func(b *book) (*Nomenclature, error) { return b.readNomenclature(ctx, progress) })
}

func (b *book) readNomenclature(ctx context.Context, progress func(done, total int)) (*Nomenclature, error) {
	n := &Nomenclature{Source: b.name, Year: yearIn(strings.TrimSuffix(b.name, filepath.Ext(b.name)))}
	heads, err := b.nomHeads(ctx)
	if err != nil {
		return nil, err
	}
	g := newGatherer(n)
	for _, s := range b.sheets {
		h := heads[s.part]
		if h == nil {
			continue
		}
		n.begin(s, h)
		g.begin(s, h, len(heads) > 1)
		if err := b.gather(ctx, g, s, progress); err != nil {
			return nil, err
		}
	}
	g.finish()
	return n, n.check()
}

// begin takes note of a sheet that is read.
func (n *Nomenclature) begin(s sheet, h *nomHead) {
	n.Sheets = append(n.Sheets, s.name)
	n.Dropped = appendNew(n.Dropped, h.dropped)
	n.UnknownColumns = appendNew(n.UnknownColumns, h.unknown)
	if n.Year == 0 {
		n.Year = yearIn(slices.DeleteFunc(h.above, namesDecree)...)
	}
}

func appendNew(list, more []string) []string {
	for _, text := range more {
		if !slices.Contains(list, text) {
			list = append(list, text)
		}
	}
	return list
}

// nomHeads gives the heads of the sheets with a nomenclature, by part. One that is hidden is not taken: nobody could have looked at it.
func (b *book) nomHeads(ctx context.Context) (map[string]*nomHead, error) {
	heads := map[string]*nomHead{}
	var hidden string
	for _, s := range b.sheets {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("read workbook: %w", err)
		}
		h, err := readSheet(b, s, (*cellReader).nomHead)
		if err != nil {
			return nil, err
		}
		switch {
		case h.form() == noForm:
		case s.hidden:
			hidden = s.name
		default:
			heads[s.part] = h
		}
	}
	switch {
	case len(heads) > 0:
		return heads, nil
	case hidden != "":
		return nil, model.Invalidf("Tampilkan lembar itu di Excel (Unhide), periksa isinya, lalu ulangi.", "Lembar %q yang berisi nomenklatur disembunyikan.", hidden)
	}
	return nil, model.Invalidf("Yang diperlukan: kolom PROGRAM, KEGIATAN, dan SUBKEGIATAN, atau kolom KODE dan NOMENKLATUR.", "Berkas %q tidak berisi kolom nomenklatur.", b.name)
}

// gather reads the rows of a sheet.
func (b *book) gather(ctx context.Context, g *gatherer, s sheet, progress func(done, total int)) error {
	return b.inSheet(s, func(cells *cellReader) error { return g.read(ctx, cells, progress) })
}

func (g *gatherer) read(ctx context.Context, cells *cellReader, progress func(done, total int)) error {
	for {
		if cells.count%progressEvery == 0 {
			if err := ctx.Err(); err != nil {
				return fmt.Errorf("read workbook: %w", err)
			}
			report(progress, cells.row, max(cells.last, cells.row))
		}
		row, err := cells.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if cells.row > g.head.row {
			g.row(cells.row, row)
		}
	}
	report(progress, cells.row, cells.row)
	return nil
}

// check refuses a workbook of which nothing could be used.
func (n *Nomenclature) check() error {
	switch {
	case len(n.Entries) > 0:
		return nil
	case n.Refused > 0:
		first := n.Refusals[0]
		return model.Invalidf("Betulkan di Excel, lalu ulangi.", "Tidak satu baris pun dari %d dapat dipakai. Baris %d, kolom %s: %s", n.Read, first.Row, first.Column, first.Reason)
	}
	return model.Invalidf("Periksa apakah lembarnya benar.", "Lembar %q mempunyai judul kolom nomenklatur, tetapi tidak ada kode di bawahnya.", n.Sheets[0])
}

// Act gives the act that takes the entries of some halves over as the nomenclature of a year.
func (n *Nomenclature) Act(year int, halves ...model.Half) model.ImportCatalog {
	act := model.ImportCatalog{Source: n.Source, Year: year}
	for _, e := range n.Entries {
		if slices.Contains(halves, e.Half) {
			act.Entries = append(act.Entries, e)
		}
	}
	return act
}

// Has says whether there is anything for a half.
func (n *Nomenclature) Has(half model.Half) bool {
	return slices.ContainsFunc(n.Entries, func(e model.CatalogEntry) bool { return e.Half == half })
}

var yearNumber = regexp.MustCompile(`\d+`)

// yearIn gives the only year of this century that texts name, 0 where they name none or several.
func yearIn(texts ...string) int {
	year := 0
	for _, number := range yearNumber.FindAllString(strings.Join(texts, " "), -1) {
		found, err := strconv.Atoi(number)
		if err != nil || len(number) != 4 || found/100 != 20 {
			continue
		}
		if year != 0 && found != year {
			return 0
		}
		year = found
	}
	return year
}

// namesDecree says whether a title names a regulation, whose year is not that of the plan.
func namesDecree(title string) bool {
	key := headKey(title)
	return strings.Contains(key, "NOMOR") || strings.Contains(key, "KEPUTUSAN") || strings.Contains(key, "PERATURAN") || strings.Contains(key, "KEPMEN")
}
