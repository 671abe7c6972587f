package verbs

import (
	"cmp"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// realisedFacts is what taking a table of what a quarter came to would do or did.
type realisedFacts struct {
	Source   string        `json:"source"`
	Sheets   []string      `json:"sheets"`       // that were read
	Others   []string      `json:"other_sheets"` // without a table of realisation
	Year     int           `json:"year"`
	Quarter  int           `json:"quarter"`
	Applied  bool          `json:"applied"`
	Seq      int64         `json:"seq,omitempty"`
	Rows     int           `json:"rows"`
	Changed  int           `json:"changed"`
	Same     int           `json:"same"`
	Added    int           `json:"added"` // to an earlier row of the same money
	Passed   int           `json:"passed"`
	Refused  int           `json:"refused"`
	Refusals []realisedRow `json:"refusals"`
	Left     []realisedRow `json:"left"` // what of rows that are taken is not
	Unknown  []string      `json:"unknown_columns"`
}

// realisedForms is the forms that were written.
type realisedForms struct {
	Folder  string   `json:"folder"`
	Year    int      `json:"year"`
	Quarter int      `json:"quarter"`
	Files   []string `json:"files"`
}

// needToo refuses words that lack options which are needed only here.
func (c *console) needToo(cmd *cobra.Command, flags ...string) error {
	var missing []string
	for _, name := range flags {
		if !cmd.Flags().Changed(name) {
			missing = append(missing, "--"+name)
		}
	}
	if len(missing) > 0 {
		return c.misuse(text.UsageMissing, cmd.Name(), strings.Join(missing, ", "))
	}
	return nil
}

// realiseTable reads a table into a quarter, or writes the forms of one.
func (c *console) realiseTable(cmd *cobra.Command, path string, w realiseWords) error {
	if w.quarter < 1 || w.quarter > 4 {
		return c.misuse(text.UsageQuarter, w.quarter)
	}
	if w.table != "" && w.forms != "" {
		return c.misuse(text.UsageOneOf, "--read, --forms")
	}
	return c.with(path, !w.apply, func(f *sqlite.File) error {
		agency, err := agencyOrAll(f.Plan(), w.agency)
		if err != nil {
			return err
		}
		q := monev.Query{Agency: agency, Year: cmp.Or(w.year, planYear(f.Plan())), Quarter: w.quarter}
		if w.forms != "" {
			return c.writeForms(cmd, f, q, w.forms)
		}
		return c.readRealised(cmd, f, q, w)
	})
}

func (c *console) writeForms(cmd *cobra.Command, f *sqlite.File, q monev.Query, folder string) error {
	var agencies []model.ID
	if q.Agency != 0 {
		agencies = []model.ID{q.Agency}
	}
	paths, err := workbook.WriteRealisedForms(cmd.Context(), f.Plan(), folder, agencies, q, nil)
	if err != nil {
		return about{err, folder, f.Path()}
	}
	facts := realisedForms{Folder: folder, Year: q.Year, Quarter: q.Quarter, Files: []string{}}
	for _, path := range paths {
		facts.Files = append(facts.Files, filepath.Base(path))
	}
	return c.print(facts, c.say(text.RealisedWritten, len(paths), folder))
}

func (c *console) readRealised(cmd *cobra.Command, f *sqlite.File, q monev.Query, w realiseWords) error {
	list, err := workbook.ReadRealised(cmd.Context(), w.table, nil)
	if err != nil {
		return about{err, w.table, f.Path()}
	}
	rows := monev.Weigh(f.Plan(), q, list.Rows)
	n := monev.CountFates(rows)
	facts := realisedFacts{
		Source: list.Source, Sheets: nonNil(list.Sheets), Others: nonNil(list.Others), Year: q.Year, Quarter: q.Quarter, Rows: len(rows), Changed: n[monev.Changes], Same: n[monev.Same], Added: n[monev.Added],
		Passed: n[monev.Passed], Refused: n[monev.Refused], Left: []realisedRow{}, Refusals: []realisedRow{}, Unknown: nonNil(list.Unused),
	}
	facts.tell(rows, c.language())
	if w.apply && facts.Changed > 0 {
		if err := cmd.Context().Err(); err != nil {
			return err
		}
		entry, err := f.Do(monev.ActOf(rows), model.Context{Agency: q.Agency})
		if err != nil {
			return err
		}
		facts.Applied, facts.Seq = true, entry.Seq
	}
	return c.print(facts, c.realisedSentence(facts))
}

// realisedRow is a row of a table and what is said of it.
type realisedRow struct {
	Sheet string `json:"sheet"`
	cellFacts
}

// tell takes what rows are refused for, and what of others is left.
func (f *realisedFacts) tell(rows []monev.Weighed, l locale.Language) {
	for _, r := range rows {
		why, to := r.Left, &f.Left
		if r.Fate == monev.Refused {
			why, to = r.Why, &f.Refusals
		}
		if why != nil && r.Fate != monev.Passed {
			column := cmp.Or(r.Column, r.Told.Line)
			*to = append(*to, realisedRow{r.Sheet, cellFacts{Row: r.Row, Column: column, Value: cmp.Or(r.Indicator, r.Name), Reason: text.Error(why, l).Error()}})
		}
	}
}

// rowLines names rows by sheet and number.
func (c *console) rowLines(list []realisedRow) (lines []string) {
	for _, x := range list[:min(len(list), mostLines)] {
		if x.Sheet == "" {
			lines = append(lines, c.say(text.ProposalsRefused, x.Row, x.Column, x.Value, x.Reason))
		} else {
			lines = append(lines, c.say(text.RealisedRefused, x.Sheet, x.Row, x.Column, x.Value, x.Reason))
		}
	}
	if more := len(list) - mostLines; more > 0 {
		lines = append(lines, c.say(text.VerbsImportMore, more))
	}
	return lines
}

func (c *console) realisedSentence(f realisedFacts) string {
	lines := []string{c.say(text.RealisedBrought, text.QuarterNames[f.Quarter], f.Year, f.Changed, f.Refused, f.Added, f.Passed, f.Same, f.Source)}
	lines = append(append(lines, c.rowLines(f.Refusals)...), c.rowLines(f.Left)...)
	for _, sheet := range f.Others {
		lines = append(lines, c.say(text.RealisedNoTable, sheet))
	}
	last := text.RealisedOnlySeen
	switch {
	case f.Applied:
		last = text.MonevRealised
	case f.Changed == 0:
		last = text.RealisedNothing
	}
	return strings.Join(append(lines, c.say(last)), "\n")
}
