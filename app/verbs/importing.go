package verbs

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// importFacts is what an import would do or did.
type importFacts struct {
	Source      string      `json:"source"`
	Sheet       string      `json:"sheet"`
	Stage       model.Stage `json:"stage"`
	Year        int         `json:"year"`
	Applied     bool        `json:"applied"`
	Rows        int         `json:"rows"`
	Refused     int         `json:"refused"`
	OtherYears  int         `json:"rows_of_other_years"`
	Opened      int         `json:"rows_without_amount"`
	New         int         `json:"new"`
	Changed     int         `json:"changed"`
	Same        int         `json:"same"`
	Gone        int         `json:"gone"`
	Agencies    int         `json:"agencies"`
	Added       addedFacts  `json:"added"`
	Before      string      `json:"before"`
	After       string      `json:"after"`
	StageTotal  string      `json:"stage_total"`
	SourceTotal string      `json:"source_total"`
	Unknown     []string    `json:"unknown_columns"`
	OtherSheets []string    `json:"other_sheets"`
	Refusals    []cellFacts `json:"refusals"`
	Warnings    []cellFacts `json:"warnings"`
}

type addedFacts struct {
	Agencies int `json:"agencies"`
	SubUnits int `json:"sub_units"`
	Lines    int `json:"lines"`
	Funds    int `json:"funds"`
}

// cellFacts is something about a cell of a workbook.
type cellFacts struct {
	Row    int    `json:"row"`
	Column string `json:"column"`
	Value  string `json:"value"`
	Reason string `json:"reason"`
}

type importOptions struct {
	stage string
	year  int
	apply bool
}

func (c *console) importing() *cobra.Command {
	var o importOptions
	cmd := c.verb(text.UseImport, text.VerbImport, "import kota.benang rekap5.xlsx --stage ditetapkan --apply", 2, func(cmd *cobra.Command, args []string) error {
		if strings.EqualFold(filepath.Ext(args[1]), ".json") {
			return c.restoreOnly(cmd, args[0], args[1])
		}
		if o.stage == "" {
			return c.misuse(text.UsageMissing, cmd.Name(), "--stage")
		}
		stage, err := model.ParseStage(o.stage)
		if err != nil {
			return err
		}
		return c.with(args[0], !o.apply, func(f *sqlite.File) error { return c.importInto(cmd.Context(), f, args[1], stage, o) })
	})
	cmd.Flags().StringVar(&o.stage, "stage", "", c.say(text.FlagStage))
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagImportYear))
	cmd.Flags().BoolVar(&o.apply, "apply", false, c.say(text.FlagApply))
	return cmd
}

// restoreOnly restores an export, to which the options of workbooks do not apply.
func (c *console) restoreOnly(cmd *cobra.Command, path, source string) error {
	for _, name := range []string{"stage", "year", "apply"} {
		if cmd.Flags().Changed(name) {
			return c.misuse(text.UsageRestore, "--"+name, filepath.Base(source))
		}
	}
	return c.restore(cmd.Context(), path, source)
}

func (c *console) importInto(ctx context.Context, f *sqlite.File, source string, stage model.Stage, o importOptions) error {
	book, err := workbook.Read(ctx, source, nil)
	if err != nil {
		return about{err, source, f.Path()}
	}
	year, err := yearOf(book, o.year)
	if err != nil {
		return err
	}
	act := book.Act(stage, year)
	changes, counts, err := act.Prepare(f.Plan(), model.Context{Seed: model.NewSeed()})
	if err != nil {
		return about{err, source, f.Path()}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	facts := c.importFacts(book, act, counts)
	if o.apply && len(changes) > 0 {
		if _, err := f.Do(act, model.Context{}); err != nil {
			return err
		}
		facts.Applied = true
	}
	facts.StageTotal = locale.FormatPlain(f.Plan().Total(stage, year).Amount)
	return c.print(facts, c.importSentence(facts, counts, len(changes) == 0))
}

// yearOf gives the year to import: the one that was asked for, else the only one of the workbook.
func yearOf(book *workbook.Rekap, asked int) (int, error) {
	years := yearList(book.Years)
	switch {
	case asked != 0 && len(book.Years) > 0 && !slices.Contains(book.Years, asked):
		return 0, model.Invalidf("Pilih tahun yang ada di sana dengan --year.", "Berkas %s tidak memuat tahun %d, hanya %s.", book.Source, asked, years)
	case asked != 0:
		return asked, nil
	case len(book.Years) > 1:
		return 0, model.Invalidf("Pilih salah satunya dengan --year.", "Berkas %s memuat beberapa tahun: %s.", book.Source, years)
	case book.Year == 0:
		return 0, model.Invalidf("Sebutkan dengan --year.", "Berkas %s tidak menyebut tahunnya.", book.Source)
	}
	return book.Year, nil
}

func yearList(years []int) string {
	list := make([]string, len(years))
	for i, year := range years {
		list[i] = strconv.Itoa(year)
	}
	return strings.Join(list, ", ")
}

func (c *console) importFacts(book *workbook.Rekap, act model.ApplyImport, n model.ImportCounts) importFacts {
	others := book.OtherYears(act.Year)
	return importFacts{
		Source: book.Source, Sheet: book.Sheet, Stage: act.Stage, Year: act.Year,
		Rows: book.Read, Refused: book.Refused, OtherYears: len(others), Opened: book.Opened,
		New: n.New, Changed: n.Changed, Same: n.Same, Gone: n.Gone, Agencies: n.AgenciesInFile,
		Added:  addedFacts{Agencies: n.Agencies, SubUnits: n.SubUnits, Lines: n.Lines, Funds: n.Funds},
		Before: locale.FormatPlain(n.Before), After: locale.FormatPlain(n.After), SourceTotal: locale.FormatPlain(book.Total),
		Unknown: nonNil(book.UnknownColumns), OtherSheets: nonNil(book.OtherSheets),
		Refusals: cellsOf(slices.Concat(book.Refusals, others), c.language()), Warnings: cellsOf(book.Warnings, c.language()),
	}
}

// cellsOf tells of cells in a language.
func cellsOf[T workbook.Refusal | workbook.Warning](list []T, l locale.Language) []cellFacts {
	facts := make([]cellFacts, len(list))
	for i, x := range list {
		r := workbook.Refusal(x)
		facts[i] = cellFacts{Row: r.Row, Column: r.Column, Value: r.Value, Reason: text.Error(r.Reason, l).Error()}
	}
	return facts
}

func (c *console) importSentence(f importFacts, n model.ImportCounts, nothing bool) string {
	lines := []string{
		c.say(text.VerbsImported, f.Source, f.Stage, f.Year, f.Rows, f.Refused+f.OtherYears),
		c.say(text.VerbsImportFates, f.New, f.Changed, f.Same, f.Gone),
		c.say(text.VerbsImportSums, c.money(n.Before), c.money(n.After)),
	}
	lines = append(lines, c.cellLines(text.VerbsImportRefused, f.Refusals)...)
	lines = append(lines, c.cellLines(text.VerbsImportWarning, f.Warnings)...)
	for _, column := range f.Unknown {
		lines = append(lines, c.say(text.VerbsImportUnknown, column))
	}
	for _, sheet := range f.OtherSheets {
		lines = append(lines, c.say(text.VerbsImportSheet, sheet))
	}
	last := text.VerbsImportPreview
	switch {
	case nothing:
		last = text.VerbsImportNothing
	case f.Applied:
		last = text.VerbsImportApplied
	}
	return strings.Join(append(lines, c.say(last)), "\n")
}

// mostLines is how many cells are told of to a person; JSON has them all.
const mostLines = 20

func (c *console) cellLines(s text.Sentence, list []cellFacts) []string {
	var lines []string
	for _, x := range list[:min(len(list), mostLines)] {
		lines = append(lines, c.say(s, x.Row, x.Column, x.Value, x.Reason))
	}
	if more := len(list) - mostLines; more > 0 {
		lines = append(lines, c.say(text.VerbsImportMore, more))
	}
	return lines
}
