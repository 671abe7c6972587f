package verbs

import (
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// templateFacts is what was written.
type templateFacts struct {
	Folder string   `json:"folder"`
	Year   int      `json:"year"`
	Files  []string `json:"files"`
}

type templateOptions struct {
	agency, out string
	year        int
}

func (c *console) template() *cobra.Command {
	var o templateOptions
	cmd := c.verb(text.UseTemplate, text.VerbTemplate, "template kota.benang --out templat", 1, func(cmd *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.writeTemplates(cmd, f, o) })
	})
	cmd.Flags().StringVar(&o.out, "out", "", c.say(text.FlagOutDir))
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagTemplateYear))
	need(cmd, "out")
	return cmd
}

func (c *console) writeTemplates(cmd *cobra.Command, f *sqlite.File, o templateOptions) error {
	var agencies []model.ID
	if o.agency != "" {
		agency, err := agencyByCode(f.Plan(), o.agency)
		if err != nil {
			return err
		}
		agencies = []model.ID{agency.ID}
	}
	if o.year == 0 {
		o.year = intake.Year(f.Plan())
	}
	paths, err := intake.Templates(f, model.At(time.Now()), agencies, o.out, o.year)(cmd.Context(), nil)
	if err != nil {
		return about{err, o.out, f.Path()}
	}
	facts := templateFacts{Folder: o.out, Year: o.year, Files: []string{}}
	for _, path := range paths {
		facts.Files = append(facts.Files, filepath.Base(path))
	}
	return c.print(facts, c.say(text.VerbsTemplates, len(paths), o.out))
}
