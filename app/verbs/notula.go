package verbs

import (
	"errors"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"benangmerah/app/closing"
	"benangmerah/app/text"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// notulaFacts is what the verb notula wrote. Day is 0 where it is about all days that were held.
type notulaFacts struct {
	File  string `json:"file"`
	Pages int    `json:"pages"`
	Day   int    `json:"day"`
}

func (c *console) notula() *cobra.Command {
	var dir, paper string
	var o reports.NotulaOptions
	cmd := c.verb(text.UseNotula, text.VerbNotula, "notula kota.benang --day 1 --out papers", 1, func(cmd *cobra.Command, args []string) (err error) {
		if o.Paper, err = paperSize(paper); err != nil {
			return err
		}
		return c.with(args[0], true, func(f *sqlite.File) error {
			if o, err = closing.Journalled(f, o); err != nil {
				return err
			}
			if _, err := reports.Notula(f.Plan(), f.Plan().CurrentMeeting(), o); err != nil {
				return err
			}
			undo, err := makeFolder(dir)
			if err != nil {
				return err
			}
			asked, facts := reports.Request{Kind: reports.KindNotula, NotulaOptions: o}, notulaFacts{Day: o.Day}
			facts.File, err = reports.WriteFile(filepath.Join(dir, asked.FileName(f.Plan())), func(w io.Writer) (err error) {
				facts.Pages, err = asked.Write(cmd.Context(), w, f.Plan(), nil)
				return err
			})
			if err != nil {
				return errors.Join(err, undo())
			}
			return c.print(facts, c.say(text.VerbsMinutes, facts.File, facts.Pages))
		})
	})
	cmd.Flags().StringVar(&dir, "out", "", c.say(text.FlagOutDir))
	cmd.Flags().IntVar(&o.Day, "day", 0, c.say(text.FlagNotulaDay))
	cmd.Flags().StringVar(&paper, "paper", "", c.say(text.FlagPaper))
	cmd.Flags().BoolVar(&o.Public, "public", false, c.say(text.FlagPublic))
	need(cmd, "out")
	return cmd
}
