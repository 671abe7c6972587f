package verbs

import (
	"io"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// exportFacts is what the verb export wrote of a whole file.
type exportFacts struct {
	File  string `json:"file"`
	Bytes int64  `json:"bytes"`
	Acts  int64  `json:"acts"`

	Personal bool `json:"personal"` // personal data is in it, and the journal: only then can it be restored
}

// tableFacts is what the verb export wrote of a plan. Lines of other years are not in the table.
type tableFacts struct {
	File       string `json:"file"`
	Format     string `json:"format"`
	Bytes      int64  `json:"bytes"`
	Year       int    `json:"year"`
	Agencies   int    `json:"agencies"`
	Lines      int    `json:"lines"`
	Rows       int    `json:"rows"`
	Columns    int    `json:"columns"`
	OtherYears int    `json:"lines_of_other_years"`
}

// tableWords are the words of the verb export with --to.
type tableWords struct {
	format, out      string
	agencies, stages []string
	years            []int
}

func (c *console) export() *cobra.Command {
	var w tableWords
	personal := false
	cmd := c.verb(text.UseExport, text.VerbExport, "export kota.benang --to xlsx --out rencana.xlsx --agency DPMPTSP", 1, func(cmd *cobra.Command, args []string) error {
		if w.format == "" {
			for _, name := range []string{"agency", "year", "stage"} {
				if cmd.Flags().Changed(name) {
					return c.misuse(text.UsageNeedsTo, "--"+name)
				}
			}
		}
		if w.format != "" && personal {
			return c.misuse(text.AgendaOneThing, "--to", "--personal")
		}
		return c.with(args[0], true, func(f *sqlite.File) error {
			if w.format == "" {
				return c.exportFile(cmd, f, w.out, personal)
			}
			return c.exportTable(cmd, f.Plan(), w)
		})
	})
	cmd.Flags().StringVar(&w.out, "out", "", c.say(text.FlagOut))
	cmd.Flags().BoolVar(&personal, "personal", false, c.say(text.FlagPersonal))
	cmd.Flags().StringVar(&w.format, "to", "", c.say(text.FlagTo))
	cmd.Flags().StringArrayVar(&w.agencies, "agency", nil, c.say(text.FlagAgencies))
	cmd.Flags().IntSliceVar(&w.years, "year", nil, c.say(text.FlagTableYear))
	cmd.Flags().StringArrayVar(&w.stages, "stage", nil, c.say(text.FlagTableStage))
	need(cmd, "out")
	return cmd
}

func (c *console) exportFile(cmd *cobra.Command, f *sqlite.File, out string, personal bool) error {
	write, told := f.ExportReading, text.VerbsExportedReading
	if personal {
		write, told = f.Export, text.VerbsExported
	}
	size, err := intake.WriteNew(out, func(w io.Writer) error { return write(intake.Until(cmd.Context(), w)) })
	if err != nil {
		return err
	}
	return c.print(exportFacts{File: out, Bytes: size, Acts: f.Size(), Personal: personal}, c.say(told, out, f.Size()))
}

func (c *console) exportTable(cmd *cobra.Command, p *model.Plan, w tableWords) error {
	format, err := workbook.ParseFormat(w.format)
	if err != nil {
		return err
	}
	o, err := w.options(p)
	if err != nil {
		return err
	}
	n, err := intake.WriteTable(cmd.Context(), p, w.out, format, o)
	if err != nil {
		return err
	}
	told := c.say(text.TableWritten, w.out, n.Agencies, n.Lines, n.Year, n.Rows)
	if n.OtherYears > 0 {
		told += "\n" + c.say(text.TableOthers, n.OtherYears)
	}
	facts := tableFacts{
		File: w.out, Format: w.format, Bytes: n.Bytes, Year: n.Year, Agencies: n.Agencies, Lines: n.Lines, Rows: n.Rows, Columns: n.Columns, OtherYears: n.OtherYears,
	}
	return c.print(facts, told)
}

// options are what the words mean in a plan; what is not said is not limited.
func (w tableWords) options(p *model.Plan) (o workbook.ExportOptions, err error) {
	o.Years = w.years
	for _, code := range w.agencies {
		a, err := agencyByCode(p, code)
		if err != nil {
			return o, err
		}
		o.Agencies = append(o.Agencies, a.ID)
	}
	for _, name := range w.stages {
		stage, err := model.ParseStage(name)
		if err != nil {
			return o, err
		}
		o.Stages = append(o.Stages, stage)
	}
	return o, nil
}
