package verbs

import (
	"path/filepath"

	"github.com/spf13/cobra"

	"benangmerah/app/delivery"
	"benangmerah/app/text"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// deliverFacts is what the verb deliver wrote. Version is that of the papers, 0 for drafts.
type deliverFacts struct {
	Folder   string          `json:"folder"`
	Agencies int             `json:"agencies"`
	Version  int             `json:"version"`
	Files    []delivery.File `json:"files"`
}

func (c *console) deliver() *cobra.Command {
	var dir, paper, meeting string
	var agencies []string
	var public bool
	var version int
	cmd := c.verb(text.UseDeliver, text.VerbDeliver, "deliver kota.benang --out papers", 1, func(cmd *cobra.Command, args []string) error {
		size, err := paperSize(paper)
		if err != nil {
			return err
		}
		return c.with(args[0], true, func(f *sqlite.File) error {
			of, err := askedMeeting(f.Plan(), meeting)
			if err != nil {
				return err
			}
			o := delivery.Options{Options: reports.Options{Paper: size, Public: public}, Language: c.language(), Meeting: of, Version: version}
			for _, code := range agencies {
				a, err := agencyByCode(f.Plan(), code)
				if err != nil {
					return err
				}
				o.Agencies = append(o.Agencies, a.ID)
			}
			return c.delivered(cmd, f, dir, o)
		})
	})
	cmd.Flags().StringVar(&dir, "out", "", c.say(text.FlagOutDir))
	cmd.Flags().StringVar(&paper, "paper", "", c.say(text.FlagPaper))
	cmd.Flags().StringSliceVar(&agencies, "agency", nil, c.say(text.FlagDeliverTo))
	cmd.Flags().BoolVar(&public, "public", false, c.say(text.FlagPublic))
	cmd.Flags().IntVar(&version, "version", 0, c.say(text.FlagVersionOf))
	c.meetingFlag(cmd, &meeting)
	need(cmd, "out")
	return cmd
}

func (c *console) delivered(cmd *cobra.Command, f *sqlite.File, dir string, o delivery.Options) error {
	undo, err := makeFolder(dir)
	if err != nil {
		return err
	}
	d, err := delivery.Write(cmd.Context(), f, dir, o, func(int, int) {})
	if err != nil {
		_ = undo() // what was made for it goes where it is empty
		return err
	}
	facts := deliverFacts{Folder: d.Folder, Agencies: d.Agencies, Version: d.Version, Files: d.Files}
	return c.print(facts, c.say(text.VerbsDelivered, filepath.Clean(d.Folder), len(d.Files), d.Agencies))
}
