package programme

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/text"
)

var (
	keySearch = text.Ctrl(fyne.KeyF)
	keyNext   = text.Ctrl(fyne.KeyPageDown)
	keyBefore = text.Ctrl(fyne.KeyPageUp)
	keyList   = text.Ctrl(fyne.KeyG)
	keyUnfold = text.Ctrl(fyne.KeyU)
	keyFold   = text.Ctrl(fyne.KeyJ)
)

func alt(name fyne.KeyName) text.Key { return text.Key{Name: name, Modifier: fyne.KeyModifierAlt} }

// Commands gives what can be done on the page.
func (p *Page) Commands() []text.Command {
	return []text.Command{
		{Name: text.ProgrammeCommandSearch, Key: keySearch, Do: func() { p.desk.Focus(p.search.field) }, On: p.hasLines},
		{Name: text.ProgrammeCommandClose, Key: text.Plain(fyne.KeyEscape), Do: p.search.leave, On: p.search.visible},
		{Name: text.ProgrammeCommandNext, Key: keyNext, Do: func() { p.stepAgency(1) }, On: p.hasLines},
		{Name: text.ProgrammeCommandPrevious, Key: keyBefore, Do: func() { p.stepAgency(-1) }, On: p.hasLines},
		{Name: text.ProgrammeCommandList, Key: keyList, Do: func() { p.desk.Focus(p.agencies) }, On: p.hasLines},
		{Name: text.ProgrammeCommandFold, Key: text.Plain(fyne.KeyMinus), Do: func() { p.foldHere(true) }, On: p.canFold},
		{Name: text.ProgrammeCommandUnfold, Key: text.Plain(fyne.KeyEqual), Do: func() { p.foldHere(false) }, On: p.canFold},
		{Name: text.ProgrammeCommandFoldAll, Key: keyFold, Do: func() { p.foldAll(true) }, On: p.hasLines},
		{Name: text.ProgrammeCommandOpenAll, Key: keyUnfold, Do: func() { p.foldAll(false) }, On: p.hasLines},
		{Name: text.ProgrammeCommandStage, Key: alt(fyne.KeyDown), Do: func() { p.stepStage(1) }, On: p.hasLines},
		{Name: text.ProgrammeCommandStageUp, Key: alt(fyne.KeyUp), Do: func() { p.stepStage(-1) }, On: p.hasLines},
		{Name: text.ProgrammeCommandYear, Key: alt(fyne.KeyRight), Do: func() { p.stepYear(1) }, On: p.hasLines},
		{Name: text.ProgrammeCommandYearUp, Key: alt(fyne.KeyLeft), Do: func() { p.stepYear(-1) }, On: p.hasLines},
	}
}

func (p *Page) hasLines() bool { return p.desk.Plan() != nil && p.choices != nil && p.work.Visible() }

// canFold says whether - and = fold: not where they begin a figure that is typed.
func (p *Page) canFold() bool {
	row, col := p.grid.Cursor()
	_, _, _, typing := p.grid.Editing()
	return p.hasLines() && !typing && row >= 0 && row < p.sheet.Rows() && !p.sheet.Cell(row, col).Editable
}

func (p *Page) stepStage(by int) { p.chooseStage(step(p.choices.listStages(), p.stage, by)) }

func (p *Page) stepYear(by int) { p.chooseYear(step(p.choices.listYears(), p.year, by)) }
