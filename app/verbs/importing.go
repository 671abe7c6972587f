package verbs

import (
	"context"
	"errors"
	"os"
	"path/filepath"
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
	Source    string             `json:"source"`
	Stage     model.Stage        `json:"stage"`
	Year      int                `json:"year"`
	Applied   bool               `json:"applied"`
	Rows      int                `json:"rows"`
	Refused   int                `json:"refused"`
	New       int                `json:"new"`
	Changed   int                `json:"changed"`
	Same      int                `json:"same"`
	Gone      int                `json:"gone"`
	Agencies  int                `json:"agencies"`
	Added     addedFacts         `json:"added"`
	Before    string             `json:"before"`
	After     string             `json:"after"`
	Unknown   []string           `json:"unknown_columns"`
	Refusals  []workbook.Refusal `json:"refusals"`
	StageSum  string             `json:"stage_total"`
	FileTotal string             `json:"source_total"`
}

type addedFacts struct {
	Agencies int `json:"agencies"`
	SubUnits int `json:"sub_units"`
	Lines    int `json:"lines"`
	Funds    int `json:"funds"`
}

func (c *console) importing() *cobra.Command {
	var stageName string
	var year int
	var apply bool
	cmd := verb("import FILE SOURCE --stage S [--year Y] [--apply]", c.say(text.VerbImport), 2, func(cmd *cobra.Command, args []string) error {
		if strings.EqualFold(filepath.Ext(args[1]), ".json") {
			return c.restore(args[0], args[1])
		}
		stage, err := model.ParseStage(stageName)
		if err != nil {
			return err
		}
		return c.with(args[0], !apply, func(f *sqlite.File) error {
			return c.importInto(cmd.Context(), f, args[1], stage, year, apply)
		})
	})
	cmd.Flags().StringVar(&stageName, "stage", "", c.say(text.FlagStage))
	cmd.Flags().IntVar(&year, "year", 0, c.say(text.FlagImportYear))
	cmd.Flags().BoolVar(&apply, "apply", false, c.say(text.FlagApply))
	return cmd
}

// restore makes a file from an export.
func (c *console) restore(path, source string) error {
	in, err := os.Open(source)
	if err != nil {
		return model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %s tidak dapat dibuka.", source)
	}
	defer in.Close()
	f, err := sqlite.Import(in, path, sqlite.Options{ProgramVersion: c.version})
	if err != nil {
		return err
	}
	return errors.Join(c.made(f), f.Close())
}

func (c *console) importInto(ctx context.Context, f *sqlite.File, source string, stage model.Stage, year int, apply bool) error {
	book, err := workbook.Read(ctx, source, func(int, int) {})
	if err != nil {
		return err
	}
	if year == 0 {
		year = book.Year
	}
	act := book.Act(stage, year)
	changes, counts, err := act.Prepare(f.Plan(), model.Context{Seed: model.NewSeed()})
	if err != nil {
		return err
	}
	facts := importFactsOf(book, act, counts)
	if apply && len(changes) > 0 {
		if _, err := f.Do(act, model.Context{}); err != nil {
			return err
		}
		facts.Applied = true
	}
	facts.StageSum = locale.FormatPlain(f.Plan().Total(stage, year).Amount)
	return c.print(facts, c.importSentence(facts, counts))
}

func importFactsOf(book *workbook.Rekap, act model.ApplyImport, n model.ImportCounts) importFacts {
	return importFacts{
		Source: book.Source, Stage: act.Stage, Year: act.Year, Rows: book.Read, Refused: book.Refused,
		New: n.New, Changed: n.Changed, Same: n.Same, Gone: n.Gone, Agencies: n.AgenciesInFile,
		Added:  addedFacts{Agencies: n.Agencies, SubUnits: n.SubUnits, Lines: n.Lines, Funds: n.Funds},
		Before: locale.FormatPlain(n.Before), After: locale.FormatPlain(n.After), FileTotal: locale.FormatPlain(book.Total),
		Unknown: nonNil(book.UnknownColumns), Refusals: nonNil(book.Refusals),
	}
}

// nonNil makes an empty list of none, so that JSON readers always find a list.
func nonNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func (c *console) importSentence(f importFacts, n model.ImportCounts) string {
	lines := []string{
		c.say(text.VerbsImported, f.Source, f.Stage, f.Year, f.Rows, f.Refused),
		c.say(text.VerbsImportFates, f.New, f.Changed, f.Same, f.Gone),
		c.say(text.VerbsImportSums, locale.FormatMoney(n.Before, c.language()), locale.FormatMoney(n.After, c.language())),
	}
	for _, r := range f.Refusals {
		lines = append(lines, c.say(text.VerbsImportRefused, r.Row, r.Column, r.Value, r.Reason))
	}
	for _, column := range f.Unknown {
		lines = append(lines, c.say(text.VerbsImportUnknown, column))
	}
	last := text.VerbsImportPreview
	if f.Applied {
		last = text.VerbsImportApplied
	}
	return strings.Join(append(lines, c.say(last)), "\n")
}
