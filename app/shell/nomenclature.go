package shell

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/workbook"
)

// The national nomenclature: from a workbook by a preview into the file, as one act.

// pickNomenclature asks for the workbook.
func (s *Shell) pickNomenclature() {
	s.PickFile(s.Say(text.CommandNomenclature), []string{".xlsx"}, s.readNomenclature)
}

// readNomenclature reads the workbook and shows what it would change.
func (s *Shell) readNomenclature(path string) {
	s.Slow(s.Say(text.CatalogReading, filepath.Base(path)), func(ctx context.Context, progress func(int, int)) (any, error) {
		return workbook.ReadNomenclature(ctx, path, progress)
	}, func(result any) {
		newCatalogBox(s, result.(*workbook.Nomenclature)).open()
	})
}

// halves is a choice of halves of the catalogue.
type halves int

const (
	cityHalf halves = iota
	provinceHalf
	bothHalves
)

var halfNames = [...]text.Sentence{cityHalf: text.HalfCity, provinceHalf: text.HalfProvince, bothHalves: text.HalfBoth}

func (h halves) list() []model.Half {
	return [...][]model.Half{cityHalf: {model.CityHalf}, provinceHalf: {model.ProvinceHalf}, bothHalves: {model.CityHalf, model.ProvinceHalf}}[h]
}

// catalogBox shows what taking a nomenclature over would do, for a year and halves that are chosen. It is the data of its grid.
type catalogBox struct {
	s     *Shell
	book  *workbook.Nomenclature
	year  int
	half  halves
	act   model.ImportCatalog
	rows  [levels + 1]catalogRow // the last is the sum
	grid  *parts.Grid
	note  *parts.Text
	form  *form
	ready bool // there is something to take over
}

// levels are those of the catalogue: field, program, kegiatan, sub kegiatan.
const levels = int(model.SubActivity) + 1

var catalogLevels = [levels + 1]text.Sentence{text.CatalogFields, text.CatalogPrograms, text.CatalogActivity, text.CatalogSub, text.CatalogTotal}

// catalogRow counts the codes of a level by their fates.
type catalogRow struct{ fresh, changed, same, gone int }

func newCatalogBox(s *Shell, book *workbook.Nomenclature) *catalogBox {
	b := &catalogBox{s: s, book: book, year: book.Year, half: bothHalves, note: parts.NewText("", look.Control, parts.Muted).Wrap()}
	if b.year == 0 {
		b.year = intake.Year(s.Plan())
	}
	switch {
	case !book.Has(model.ProvinceHalf):
		b.half = cityHalf
	case !book.Has(model.CityHalf):
		b.half = provinceHalf
	}
	count := parts.Column{Min: 86, Align: parts.AlignRight}
	columns := []parts.Column{{Title: s.Say(text.CatalogLevel), Min: 120, Weight: 1}, count, count, count, count}
	for i, title := range []text.Sentence{text.CatalogNew, text.CatalogChanged, text.CatalogSame, text.CatalogGone} {
		columns[i+1].Title = s.Say(title)
	}
	b.grid = parts.NewGrid(b, columns...)
	return b
}

// open lays the box over the window.
func (b *catalogBox) open() {
	f := newForm(b.s, text.CatalogApply, b.apply)
	b.form = f
	f.choice(text.CatalogYear, chooser(b.years(), b.year, strconv.Itoa, func(year int) { b.year = year; b.weigh() }))
	f.choice(text.CatalogHalf, chooser(b.choices(), b.half, func(h halves) string { return b.s.Say(halfNames[h]) }, func(h halves) { b.half = h; b.weigh() }))
	b.weigh()
	f.show(b.s.Say(text.CatalogTitle, b.book.Source), b.table(), b.note)
}

// table gives the grid room for all of its rows.
func (b *catalogBox) table() fyne.CanvasObject {
	const rowHeight = 33
	return container.NewGridWrap(fyne.NewSize((formWidth-4*look.Step)*look.Scale(), float32(len(b.rows)+1)*rowHeight*look.Scale()+2*look.Step), b.grid)
}

// years are those that the workbook can be of: its own, and those around the one that is planned.
func (b *catalogBox) years() []int {
	planned := intake.Year(b.s.Plan())
	list := []int{b.year, planned - 1, planned, planned + 1}
	slices.Sort(list)
	return slices.Compact(list)
}

func (b *catalogBox) choices() []halves {
	if b.half != bothHalves {
		return []halves{b.half}
	}
	return []halves{cityHalf, provinceHalf, bothHalves}
}

// weigh shows what the choices would change.
func (b *catalogBox) weigh() {
	b.act = b.book.Act(b.year, b.half.list()...)
	changes, counts, err := b.act.Prepare(b.s.Plan())
	b.rows = catalogRows(changes, counts)
	b.ready = err == nil && len(changes) > 0
	b.note.Set(b.words(err))
	b.grid.Refresh()
	if b.ready {
		b.form.do.Enable()
	} else {
		b.form.do.Disable()
	}
}

// catalogRows counts codes by level and fate.
func catalogRows(changes []model.Change, n model.CatalogCounts) (rows [levels + 1]catalogRow) {
	for _, c := range changes {
		after, _ := c.After.(*model.CatalogEntry)
		before, _ := c.Before.(*model.CatalogEntry)
		switch {
		case before == nil:
			rows[after.Level].fresh++
		case after == nil:
			rows[before.Level].gone++
		default:
			rows[after.Level].changed++
		}
	}
	for level, brought := range [levels]int{n.Fields, n.Programs, n.Activities, n.SubActivities} {
		r, sum := &rows[level], &rows[levels]
		r.same = brought - r.fresh - r.changed
		sum.fresh, sum.changed, sum.same, sum.gone = sum.fresh+r.fresh, sum.changed+r.changed, sum.same+r.same, sum.gone+r.gone
	}
	return rows
}

// words say what was read, and what to look at before it is taken over.
func (b *catalogBox) words(err error) string {
	s := b.s
	words := s.Say(text.CatalogRead, s.number(b.book.Read), s.number(b.book.Refused))
	if len(b.book.Refusals) > 0 {
		first := b.book.Refusals[0]
		words = s.Say(text.CatalogRefused, s.number(b.book.Read), s.number(b.book.Refused), first.Row, first.Column, s.told(first.Reason))
	}
	switch {
	case err != nil:
		words += "\n" + s.told(err).Error()
	case !b.ready:
		words += "\n" + s.Say(text.CatalogNothing)
	}
	if planned := intake.Year(s.Plan()); planned != b.year {
		words += "\n" + s.Say(text.CatalogOtherYear, planned)
	}
	return words
}

// number writes a count.
func (s *Shell) number(n int) string {
	return locale.FormatCount(n, s.Language())
}

// apply takes the nomenclature over.
func (b *catalogBox) apply() {
	if _, err := b.s.Do(b.act, model.Context{}); err != nil {
		b.s.Fail(err)
		return
	}
	sum := b.rows[levels]
	b.s.Tell(b.s.Say(text.CatalogApplied, b.act.Year, b.s.number(sum.fresh), b.s.number(sum.changed), b.s.number(sum.gone)))
}

// Rows implements parts.Data.
func (b *catalogBox) Rows() int { return len(b.rows) }

// Row implements parts.Data.
func (b *catalogBox) Row(row int) parts.Row {
	if row == levels {
		return parts.Row{Key: strconv.Itoa(row), Kind: parts.Subtotal}
	}
	return parts.Row{Key: strconv.Itoa(row)}
}

// Cell implements parts.Data.
func (b *catalogBox) Cell(row, col int) parts.Cell {
	r := b.rows[row]
	if col == 0 {
		return parts.Cell{Text: b.s.Say(catalogLevels[row]), Bold: row == levels}
	}
	n := [...]int{r.fresh, r.changed, r.same, r.gone}[col-1]
	c := parts.Cell{Text: b.s.number(n), Bold: row == levels}
	if n == 0 {
		c.Tone = parts.Muted
	}
	return c
}
