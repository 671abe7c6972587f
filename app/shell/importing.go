package shell

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/workbook"
)

// importStages are the stages that a budget workbook may come in as, in the order in which they are offered.
var importStages = []model.Stage{model.Proposed, model.Enacted, model.Revised(1), model.Revised(2), model.Planned}

const bookExtension = ".xlsx"

// askImport asks for a workbook and shows what it would bring.
func (s *Shell) askImport() {
	s.PickFile(s.Say(text.CommandImport), []string{bookExtension}, s.importBook)
}

// importBook reads a workbook and shows what it would bring before anything changes.
func (s *Shell) importBook(path string) {
	switch {
	case s.file == nil:
		s.Tell(s.Say(text.NeedFile))
		return
	case s.ReadOnly():
		s.Tell(s.Say(text.ReadOnlyNow))
		return
	}
	s.Slow(s.Say(text.ReadingBook, filepath.Base(path)), func(ctx context.Context, progress func(int, int)) (any, error) {
		return workbook.Read(ctx, path, progress)
	}, func(result any) { s.preview(result.(*workbook.Rekap)) })
}

// importPreview shows the fate of a workbook's rows and applies them as one act.
type importPreview struct {
	s       *Shell
	book    *workbook.Rekap
	stage   model.Stage
	year    int
	stages  *parts.Picker[model.Stage]
	years   *parts.Picker[int]
	summary *parts.Text
	apply   *parts.KeyButton
	close   func()
}

// The size of the preview: its width at 100 %, its height as a share of the window.
const (
	previewWidth = 760
	previewShare = 0.8
)

// preview shows what a workbook would bring, first as what the agencies ask for.
func (s *Shell) preview(book *workbook.Rekap) {
	if s.file == nil { // closed while the workbook was read
		return
	}
	p := &importPreview{s: s, book: book, stage: importStages[0], year: importYear(book, planYear(s.Plan()))}
	p.stages = parts.NewPicker(func(stage model.Stage) { p.stage = stage; p.show() })
	p.stages.Set(importStages, p.stage, func(stage model.Stage) string { return text.StageName(s.Say, stage) })
	p.years = parts.NewPicker(func(year int) { p.year = year; p.show() })
	p.years.Set(importYears(book, p.year), p.year, strconv.Itoa)
	p.summary = parts.NewText("", look.Text, parts.Plain).Wrap()
	p.apply = parts.NewPrimaryButton(s.Say(text.ImportApply), "", p.take)
	p.close = s.box(p.content(), previewWidth*look.Scale(), s.win.Canvas().Size().Height*previewShare, p.stages)
	p.show()
}

// importYear is the year that a workbook's rows are taken for unless a person chooses another: its own, that of the plan where it has several or
// none.
func importYear(book *workbook.Rekap, planned int) int {
	switch {
	case book.Year != 0:
		return book.Year
	case len(book.Years) == 0 || slices.Contains(book.Years, planned):
		return planned
	default:
		return book.Years[len(book.Years)-1]
	}
}

// importYears are the years that can be chosen: those of the workbook's rows.
func importYears(book *workbook.Rekap, year int) []int {
	if len(book.Years) == 0 {
		return []int{year}
	}
	return book.Years
}

func (p *importPreview) content() fyne.CanvasObject {
	say := p.s.Say
	cancel := parts.NewKeyButton(say(text.Cancel), escapeKey.String(), func() { p.close() })
	title := parts.NewText(say(text.ImportTitle, p.book.Source), look.Section, parts.Plain).Bold().Cut()
	choices := container.New(layout.NewRowWrapLayoutWithCustomPadding(2*look.Step, look.Step), p.stages.Labelled(say(text.ImportAs)), p.years.Labelled(say(text.ProgrammeYear)))
	head := container.New(layout.NewCustomPaddedVBoxLayout(look.Step), title, choices)
	foot := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), cancel, p.apply)
	room := container.New(layout.NewCustomPaddedLayout(2*look.Step, 2*look.Step, 0, 0), container.NewVScroll(p.summary))
	return container.NewBorder(head, foot, nil, nil, room)
}

func (p *importPreview) act() model.ApplyImport { return p.book.Act(p.stage, p.year) }

// show says what the workbook would bring as the chosen stage and year. What would change nothing cannot be applied.
func (p *importPreview) show() {
	changes, counts, err := p.act().Prepare(p.s.Plan(), model.Context{Seed: model.NewSeed()})
	if err != nil {
		p.summary.Set(p.s.told(err).Error())
		p.apply.Disable()
		return
	}
	p.summary.Set(p.describe(counts))
	if len(changes) == 0 {
		p.apply.Disable()
	} else {
		p.apply.Enable()
	}
}

func (p *importPreview) describe(n model.ImportCounts) string {
	say, language := p.s.Say, p.s.Language()
	lines := []string{
		say(text.ImportRows, p.book.Read, strconv.Itoa(p.year), n.AgenciesInFile),
		say(text.ImportFates, n.New, n.Changed, n.Same, n.Gone),
		say(text.ImportAdded, n.Agencies, n.SubUnits, n.Lines, n.Funds),
		say(text.ImportSums, locale.FormatRupiah(n.Before, language), locale.FormatRupiah(n.After, language)),
		"",
	}
	lines = append(lines, p.refused()...)
	if len(p.book.UnknownColumns) > 0 {
		lines = append(lines, say(text.ImportUnknown, strings.Join(p.book.UnknownColumns, ", ")))
	}
	return strings.Join(lines, "\n")
}

// refused lists the rows that would not come in, and why.
func (p *importPreview) refused() []string {
	say := p.s.Say
	others := p.book.OtherYears(p.year)
	lines := []string{say(text.ImportRefused, p.book.Refused+len(others))}
	for _, list := range [][]workbook.Refusal{p.book.Refusals, others} {
		for _, r := range list {
			lines = append(lines, say(text.ImportRefusal, r.Row, r.Column, r.Value, text.Error(r.Reason, p.s.Language())))
		}
	}
	return lines
}

// take applies the workbook as one act.
func (p *importPreview) take() {
	if _, err := p.s.Do(p.act(), model.Context{}); err != nil {
		p.s.Fail(err)
		return
	}
	p.close()
	p.s.Tell(p.s.Say(text.ImportDone, p.book.Source, text.StageName(p.s.Say, p.stage)))
}
