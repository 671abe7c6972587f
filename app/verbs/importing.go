package verbs

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// importFacts is what an import would do or did. New, Changed, Same and Gone count figures, that is budgets and targets; Fates counts rows.
type importFacts struct {
	Source      string          `json:"source"`
	Form        incoming.Source `json:"form"`
	Sheet       string          `json:"sheet"`
	Stage       model.Stage     `json:"stage"`
	Year        int             `json:"year"`
	Applied     bool            `json:"applied"`
	Rows        int             `json:"rows"`
	Refused     int             `json:"refused"`
	OtherYears  int             `json:"rows_of_other_years"`
	Opened      int             `json:"rows_without_amount"`
	New         int             `json:"new"`
	Changed     int             `json:"changed"`
	Same        int             `json:"same"`
	Gone        int             `json:"gone"`
	Fates       fateFacts       `json:"fates"`
	Agencies    int             `json:"agencies"`
	Added       addedFacts      `json:"added"`
	Before      string          `json:"before"`
	After       string          `json:"after"`
	StageTotal  string          `json:"stage_total"`
	SourceTotal string          `json:"source_total"`
	Unknown     []string        `json:"unknown_columns"`
	OtherSheets []string        `json:"other_sheets"`
	Refusals    []cellFacts     `json:"refusals"`
	Warnings    []cellFacts     `json:"warnings"`
	Conflicts   []previewRow    `json:"conflicts"`
	Sums        []sumFacts      `json:"sums"`
}

// fateFacts counts rows by their fates.
type fateFacts struct {
	New      int `json:"new"`
	Changed  int `json:"changed"`
	Same     int `json:"same"`
	Conflict int `json:"conflict"`
	Refused  int `json:"refused"`
}

type addedFacts struct {
	Agencies   int `json:"agencies"`
	SubUnits   int `json:"sub_units"`
	Lines      int `json:"lines"`
	Funds      int `json:"funds"`
	Indicators int `json:"indicators,omitempty"`
}

// cellFacts is something about a cell of a file.
type cellFacts struct {
	Row    int    `json:"row"`
	Column string `json:"column"`
	Value  string `json:"value"`
	Reason string `json:"reason"`
}

type importOptions struct {
	stage, agency string
	only          []string
	year          int
	apply, theirs bool
}

func (c *console) importing() *cobra.Command {
	var o importOptions
	cmd := c.verb(text.UseImport, text.VerbImport, "import kota.benang rekap5.xlsx --stage ditetapkan --apply", 2, func(cmd *cobra.Command, args []string) error {
		if strings.EqualFold(filepath.Ext(args[1]), ".json") && !isTable(args[1]) {
			return c.restoreOnly(cmd, args[0], args[1])
		}
		return c.with(args[0], !o.apply, func(f *sqlite.File) error { return c.importInto(cmd, f, args[1], o) })
	})
	cmd.Flags().StringVar(&o.stage, "stage", "", c.say(text.FlagImportStage))
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagImportYear))
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagImportAgency))
	cmd.Flags().BoolVar(&o.theirs, "theirs", false, c.say(text.FlagTheirs))
	cmd.Flags().StringSliceVar(&o.only, "only", nil, c.say(text.FlagOnly))
	cmd.Flags().BoolVar(&o.apply, "apply", false, c.say(text.FlagApply))
	return cmd
}

// tableMark stands at the beginning of a table that was exported as JSON, in contrast to a whole file.
const tableMark = "benangmerah-table"

func isTable(path string) bool {
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	head, err := io.ReadAll(io.LimitReader(file, 512))
	return err == nil && bytes.Contains(head, []byte(tableMark))
}

// restoreOnly restores an export, to which the options of other sources do not apply.
func (c *console) restoreOnly(cmd *cobra.Command, path, source string) error {
	for _, name := range []string{"stage", "year", "agency", "theirs", "only", "apply"} {
		if cmd.Flags().Changed(name) {
			return c.misuse(text.UsageRestore, "--"+name, filepath.Base(source))
		}
	}
	return c.restore(cmd.Context(), path, source)
}

func (c *console) importInto(cmd *cobra.Command, f *sqlite.File, source string, o importOptions) error {
	options, err := o.reading(f.Plan())
	if err != nil {
		return err
	}
	a, err := intake.Read(cmd.Context(), f, source, options, nil)
	if err != nil {
		return about{err, source, f.Path()}
	}
	if a.Offer.Source == incoming.FromRekap {
		if o.stage == "" {
			return c.misuse(text.UsageMissing, cmd.Name(), "--stage")
		}
		if err := checkYear(a.Offer, o.year); err != nil {
			return err
		}
	}
	return c.take(cmd.Context(), f, c.weigh(f.Plan(), a), o)
}

// reading gives the options of a source as they are typed.
func (o importOptions) reading(p *model.Plan) (options intake.Options, err error) {
	options.Year = o.year
	if o.stage != "" {
		if options.Stage, err = model.ParseStage(o.stage); err != nil {
			return options, err
		}
	}
	if o.agency != "" {
		agency, err := agencyByCode(p, o.agency)
		if err != nil {
			return options, err
		}
		options.Agency = agency.Code
	}
	return options, nil
}

// checkYear refuses a Rekap 5 whose year has to be said, and one that does not have the year that was asked for.
func checkYear(o *incoming.Offer, asked int) error {
	switch years := yearList(o.Years); {
	case asked != 0 && len(o.Years) > 0 && !slices.Contains(o.Years, asked):
		return model.Invalidf("Pilih tahun yang ada di sana dengan --year.", "Berkas %s tidak memuat tahun %d, hanya %s.", o.Name, asked, years)
	case asked != 0:
		return nil
	case len(o.Years) > 1:
		return model.Invalidf("Pilih salah satunya dengan --year.", "Berkas %s memuat beberapa tahun: %s.", o.Name, years)
	case len(o.Years) == 0:
		return model.Invalidf("Sebutkan dengan --year.", "Berkas %s tidak menyebut tahunnya.", o.Name)
	}
	return nil
}

func yearList(years []int) string {
	list := make([]string, len(years))
	for i, year := range years {
		list[i] = strconv.Itoa(year)
	}
	return strings.Join(list, ", ")
}

// take applies what was weighed where that was asked for, and tells of it.
func (c *console) take(ctx context.Context, f *sqlite.File, w *weighed, o importOptions) error {
	choice, err := o.choice(w.preview)
	if err != nil {
		return err
	}
	act := incoming.Take{Offer: w.Offer, Base: w.Base, Choice: choice}
	changes, nothing := model.Intend(act, f.Plan(), model.Context{Seed: model.NewSeed()})
	if err := ctx.Err(); err != nil {
		return err
	}
	facts := w.importFacts(changes)
	if o.apply && nothing == nil {
		if _, err := f.Do(act, model.Context{}); err != nil {
			return err
		}
		facts.Applied = true
	}
	facts.StageTotal = locale.FormatPlain(f.Plan().Total(facts.Stage, facts.Year).Amount)
	return c.print(facts, w.importSentence(facts, nothing != nil))
}

// choice is what --only and --theirs choose.
func (o importOptions) choice(p *incoming.Preview) (incoming.Choice, error) {
	choice := incoming.Choice{Theirs: o.theirs}
	if o.only == nil {
		return choice, nil
	}
	fates := map[string]incoming.Fate{}
	for _, fate := range []incoming.Fate{incoming.New, incoming.Changed, incoming.Conflict} {
		fates[fate.String()] = fate
	}
	choice.Only = map[int]bool{}
	for _, name := range o.only {
		fate, known := fates[name]
		if !known {
			return choice, model.Invalidf("Pilih new, changed atau conflict.", "Nasib %q tidak dikenal.", name)
		}
		for i := range p.Rows {
			choice.Only[i] = choice.Only[i] || p.Rows[i].Fate == fate
		}
	}
	return choice, nil
}

func (c *weighed) importFacts(changes []model.Change) importFacts {
	o, p := c.Offer, c.preview
	facts := importFacts{
		Source: o.Name, Form: o.Source, Sheet: o.Sheet, Stage: p.Stage, Year: p.Year, Rows: o.Read, Opened: o.Opened,
		Fates:    fateFacts{p.Count[incoming.New], p.Count[incoming.Changed], p.Count[incoming.Same], p.Count[incoming.Conflict], p.Count[incoming.Refused]},
		Agencies: len(p.Sums), Added: added(changes), SourceTotal: locale.FormatPlain(o.Total), Unknown: nonNil(o.Unused), OtherSheets: nonNil(o.Sheets),
		Refusals: []cellFacts{}, Warnings: cellsOf(p.Notes, c.language()), Conflicts: []previewRow{}, Sums: c.facts().Sums,
	}
	for i := range p.Rows {
		facts.count(&p.Rows[i])
		if p.Rows[i].Reason != nil {
			facts.Refusals = append(facts.Refusals, cellsOf([]incoming.Notice{*p.Rows[i].Reason}, c.language())...)
		}
		if p.Rows[i].Fate == incoming.Conflict {
			facts.Conflicts = append(facts.Conflicts, c.row(p.Rows[i]))
		}
	}
	facts.Refused, facts.OtherYears = p.Count[incoming.Refused]-o.Others, o.Others
	before, after := c.totals()
	facts.Before, facts.After = locale.FormatPlain(before), locale.FormatPlain(after)
	return facts
}

// count adds the figures of a row.
func (f *importFacts) count(r *incoming.PreviewRow) {
	for i := range r.Cells {
		switch cell := &r.Cells[i]; {
		case cell.Kind != model.KindBudget && cell.Kind != model.KindTarget || cell.Quarter != 0:
		case r.Gone && cell.Fate == incoming.Changed:
			f.Gone++
		case cell.Fate == incoming.New || cell.Fate == incoming.Changed && cell.Ours.None():
			f.New++
		case cell.Fate == incoming.Changed:
			f.Changed++
		case cell.Fate == incoming.Same:
			f.Same++
		}
	}
}

// totals adds up what the agencies have, with sources outside the region's budget, before and after.
func (c *weighed) totals() (before, after model.Money) {
	for _, s := range c.preview.Sums {
		before = before.Plus(s.Before.Amount).Plus(s.Before.Outside)
		after = after.Plus(s.After.Amount).Plus(s.After.Outside)
	}
	return before, after
}

// added counts the records that come.
func added(changes []model.Change) (facts addedFacts) {
	for _, change := range changes {
		if change.Before != nil {
			continue
		}
		switch change.Kind() {
		case model.KindAgency:
			facts.Agencies++
		case model.KindSubUnit:
			facts.SubUnits++
		case model.KindLine:
			facts.Lines++
		case model.KindFund:
			facts.Funds++
		case model.KindIndicator:
			facts.Indicators++
		}
	}
	return facts
}

// cellsOf tells of cells in a language.
func cellsOf[T workbook.Refusal | workbook.Warning | incoming.Notice](list []T, l locale.Language) []cellFacts {
	facts := make([]cellFacts, len(list))
	for i, x := range list {
		r := incoming.Notice(x)
		facts[i] = cellFacts{Row: r.Row, Column: r.Column, Value: r.Value, Reason: text.Error(r.Reason, l).Error()}
	}
	return facts
}

func (c *weighed) importSentence(f importFacts, nothing bool) string {
	before, after := c.totals()
	lines := []string{
		c.say(text.VerbsImported, f.Source, f.Stage, f.Year, f.Rows, f.Refused+f.OtherYears),
		c.say(text.VerbsImportFates, f.New, f.Changed, f.Same, f.Gone),
		c.say(text.VerbsImportRows, f.Fates.New, f.Fates.Changed, f.Fates.Same, f.Fates.Conflict),
		c.say(text.VerbsImportSums, c.money(before), c.money(after)),
	}
	lines = append(lines, c.conflictLines()...)
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

// conflictLines tells of the rows in conflict.
func (c *weighed) conflictLines() (lines []string) {
	told := 0
	for _, r := range c.preview.Rows {
		if r.Fate != incoming.Conflict {
			continue
		}
		if told++; told <= mostLines {
			lines = append(lines, c.rowLines(r)...)
		}
	}
	if more := told - mostLines; more > 0 {
		lines = append(lines, c.say(text.VerbsImportMore, more))
	}
	return lines
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
