package settings

import (
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// form is a table of one R, a row for each of its fields.
type form[R comparable] struct {
	page   *Page
	fields []field[R]
	local  bool // of this computer: it can be entered without a file too
	narrow bool // something stands beside it
	start  int  // the row that the cursor begins in

	read func(plan *model.Plan) R // plan is nil while no file is open
	// write brings after into the file, or wherever it is kept, and gives the sentence that says why not.
	write func(before, after R) (refusal string)

	grid  *parts.Grid
	value R
}

// The columns of a form.
const (
	formName = iota
	formValue
	formRemark
)

var _ table = (*form[model.Region])(nil)

// build makes the grid of a form that is set up.
func (f *form[R]) build() *form[R] {
	say := f.page.desk.Say
	widths := [...]float32{formName: 200, formValue: 300, formRemark: 220}
	if f.narrow {
		widths = [...]float32{formName: 150, formValue: 120, formRemark: 180}
	}
	f.grid = f.page.newGrid(f, f, []parts.Column{
		formName:   {Title: say(text.SettingsFormName), Min: widths[formName], Wrap: true},
		formValue:  {Title: say(text.SettingsFormValue), Min: widths[formValue], Weight: 3, Wrap: true},
		formRemark: {Title: say(text.SettingsFormRemark), Min: widths[formRemark], Weight: 2, Wrap: true},
	})
	f.grid.OnCommit, f.grid.OnTyping = f.commit, f.echo
	f.grid.OnClear, f.grid.OnPaste = f.clear, f.paste
	return f
}

func (f *form[R]) view() *parts.Grid { return f.grid }

func (f *form[R]) load(other bool) {
	f.value = f.read(f.page.desk.Plan())
	if other {
		f.grid.SetData(f)
		f.grid.MoveTo(f.start, formValue)
		return
	}
	f.grid.Refresh()
}

func (f *form[R]) writable() bool { return f.local || f.page.writable() }

// Rows implements parts.Data.
func (f *form[R]) Rows() int { return len(f.fields) }

// Row implements parts.Data.
func (f *form[R]) Row(row int) parts.Row { return parts.Row{Key: strconv.Itoa(row)} }

// Cell implements parts.Data.
func (f *form[R]) Cell(row, col int) parts.Cell {
	switch what := &f.fields[row]; col {
	case formName:
		return parts.Cell{Text: what.column.Title, Tone: parts.Muted}
	case formValue:
		return what.cell(&f.value, f.writable())
	default:
		return parts.Cell{Text: what.remark, Tone: parts.Muted}
	}
}

// commit enters what was typed. It gives the sentence that says why not, "" where it was taken.
func (f *form[R]) commit(row, _ int, typed string) (refusal string) {
	after := f.value
	if refusal := f.fields[row].set(&after, typed); refusal != "" {
		return refusal
	}
	return f.store(after)
}

func (f *form[R]) store(after R) (refusal string) {
	if after == f.value {
		return ""
	}
	return f.write(f.value, after)
}

func (f *form[R]) echo(row, _ int, typed string) string {
	if echo := f.fields[row].echo; echo != nil {
		return echo(typed)
	}
	return ""
}

func (f *form[R]) canStep() bool {
	row, _ := f.grid.Cursor()
	return f.writable() && row >= 0 && (f.fields[row].next != nil || f.fields[row].open != nil)
}

func (f *form[R]) step() {
	if !f.canStep() {
		return
	}
	row, _ := f.grid.Cursor()
	if open := f.fields[row].open; open != nil {
		open()
		return
	}
	before := f.value
	after := before
	if f.fields[row].next(&after); after != before {
		f.tell(f.store(after))
	}
}

func (f *form[R]) tell(refusal string) {
	if refusal != "" {
		f.page.desk.Tell(refusal)
	}
}

// clear empties the typed values of a block, as one act.
func (f *form[R]) clear(block parts.Block) {
	if !f.writable() {
		return
	}
	after := f.value
	for row := block.Row; row <= block.LastRow; row++ {
		if what := &f.fields[row]; block.Has(row, formValue) && what.typed() {
			f.tell(what.set(&after, ""))
		}
	}
	f.tell(f.store(after))
}

// paste enters a column of values from a row on, all of them or none, as one act.
func (f *form[R]) paste(row, col int, block [][]string) (refusal string) {
	if !f.writable() {
		return f.page.desk.Say(text.ReadOnlyNow)
	}
	if refusal := f.page.wider(block, 0, 1); refusal != "" || col != formValue || row+len(block) > len(f.fields) {
		return f.page.desk.Say(text.SettingsCannotEnter)
	}
	after := f.value
	refusal = f.page.eachCell(block, func(i, _ int, typed string) string {
		if what := &f.fields[row+i]; what.set != nil {
			return what.set(&after, typed)
		}
		return f.page.desk.Say(text.SettingsCannotEnter)
	})
	if refusal != "" {
		return refusal
	}
	return f.store(after)
}
