package verbs

import (
	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// notulaFacts is what the verb notula wrote. Day is 0 where it is about all days that were held, Version 0 where it is a draft.
type notulaFacts struct {
	File    string `json:"file"`
	Pages   int    `json:"pages"`
	Day     int    `json:"day"`
	Version int    `json:"version"`
}

func (c *console) notula() *cobra.Command {
	var dir, paper, meeting string
	var version int
	var o reports.NotulaOptions
	cmd := c.verb(text.UseNotula, text.VerbNotula, "notula kota.benang --day 1 --out papers", 1, func(cmd *cobra.Command, args []string) (err error) {
		if o.Paper, err = paperSize(paper); err != nil {
			return err
		}
		return c.with(args[0], true, func(f *sqlite.File) error {
			facts, err := c.paperOf(cmd.Context(), f, meeting, version, reports.Request{Kind: reports.KindNotula, NotulaOptions: o}, dir)
			if err != nil {
				return err
			}
			return c.print(notulaFacts{File: facts.File, Pages: facts.Pages, Day: o.Day, Version: facts.Version}, c.say(text.VerbsMinutes, facts.File, facts.Pages))
		})
	})
	cmd.Flags().StringVar(&dir, "out", "", c.say(text.FlagOutDir))
	cmd.Flags().IntVar(&o.Day, "day", 0, c.say(text.FlagNotulaDay))
	cmd.Flags().StringVar(&paper, "paper", "", c.say(text.FlagPaper))
	cmd.Flags().BoolVar(&o.Public, "public", false, c.say(text.FlagPublic))
	cmd.Flags().IntVar(&version, "version", 0, c.say(text.FlagVersionOf))
	c.meetingFlag(cmd, &meeting)
	need(cmd, "out")
	return cmd
}
