package shell

import (
	"context"
	"path/filepath"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/workbook"
)

// importStages are the stages that a budget workbook may come in as, in the order in which they are offered.
var importStages = []model.Stage{model.Proposed, model.Enacted, model.Revised(1), model.Revised(2), model.Planned}

// askImport asks for a workbook and shows what it would bring.
func (s *Shell) askImport() {
	s.PickFile(s.Say(text.CommandImport), []string{".xlsx"}, s.importBook)
}

// importBook reads a workbook and shows what it would bring before anything changes.
func (s *Shell) importBook(path string) {
	if s.file == nil {
		s.Tell(s.Say(text.NeedFile))
		return
	}
	s.Slow(s.Say(text.ReadingBook, filepath.Base(path)), func(ctx context.Context, progress func(int, int)) (any, error) {
		return workbook.Read(ctx, path, progress)
	}, func(result any) { newImportDialog(s, result.(*workbook.Rekap)).show() })
}

// importDialog shows the fate of a workbook's rows and applies them as one act.
type importDialog struct {
	s       *Shell
	book    *workbook.Rekap
	stage   model.Stage
	summary *widget.Label
	dialog  *dialog.ConfirmDialog
}

func newImportDialog(s *Shell, book *workbook.Rekap) *importDialog {
	d := &importDialog{s: s, book: book, summary: widget.NewLabel("")}
	d.summary.Wrapping = fyne.TextWrapWord
	names := make([]string, len(importStages))
	for i, stage := range importStages {
		names[i] = stage.String()
	}
	choice := widget.NewSelect(names, func(string) {})
	choice.OnChanged = func(string) { d.choose(importStages[choice.SelectedIndex()]) }
	head := container.NewBorder(nil, nil, widget.NewLabel(s.Say(text.ImportAs)), nil, choice)
	content := container.NewBorder(head, nil, nil, nil, container.NewVScroll(d.summary))
	d.dialog = dialog.NewCustomConfirm(s.Say(text.ImportTitle, book.Source), s.Say(text.ImportApply), s.Say(text.Cancel), content, d.close, s.win)
	choice.SetSelectedIndex(0)
	return d
}

func (d *importDialog) show() { d.s.enlarge(d.dialog) }

func (d *importDialog) act() model.ApplyImport { return d.book.Act(d.stage, d.book.Year) }

// choose shows what the workbook would bring as another stage.
func (d *importDialog) choose(stage model.Stage) {
	d.stage = stage
	_, counts, err := d.act().Prepare(d.s.Plan(), model.Context{Seed: model.NewSeed()})
	if err != nil {
		d.summary.SetText(d.s.told(err).Error())
		return
	}
	d.summary.SetText(d.describe(counts))
}

func (d *importDialog) describe(n model.ImportCounts) string {
	s := d.s
	lines := []string{
		s.Say(text.ImportRows, d.book.Read, strconv.Itoa(d.book.Year), n.AgenciesInFile),
		s.Say(text.ImportFates, n.New, n.Changed, n.Same, n.Gone),
		s.Say(text.ImportAdded, n.Agencies, n.SubUnits, n.Lines, n.Funds),
		s.Say(text.ImportSums, locale.FormatRupiah(n.Before, s.Language()), locale.FormatRupiah(n.After, s.Language())),
		"",
		s.Say(text.ImportRefused, d.book.Refused),
	}
	for _, r := range d.book.Refusals {
		lines = append(lines, s.Say(text.ImportRefusal, r.Row, r.Column, r.Value, text.Error(r.Reason, s.Language())))
	}
	if len(d.book.UnknownColumns) > 0 {
		lines = append(lines, s.Say(text.ImportUnknown, strings.Join(d.book.UnknownColumns, ", ")))
	}
	return strings.Join(lines, "\n")
}

func (d *importDialog) close(apply bool) {
	if !apply {
		return
	}
	if _, err := d.s.Do(d.act(), model.Context{}); err != nil {
		d.s.Fail(err)
		return
	}
	d.s.Tell(d.s.Say(text.ImportDone, d.book.Source, d.stage.String()))
}
