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

// writtenFacts is what the verb paper wrote. Version is that of the minutes which the paper belongs to, 0 for a draft or a sheet to work with.
type writtenFacts struct {
	File    string       `json:"file"`
	Kind    reports.Kind `json:"kind"`
	Pages   int          `json:"pages"`
	Version int          `json:"version"`
}

type paperOptions struct {
	kind, agency, dir, paper string
	day                      int
	public                   bool
}

func (c *console) paper() *cobra.Command {
	var o paperOptions
	cmd := c.verb(text.UsePaper, text.VerbPaper, "paper kota.benang --kind petikan --agency DPMPTSP --out papers", 1, func(cmd *cobra.Command, args []string) error {
		kind := reports.Kind(o.kind)
		switch {
		case o.day != 0 && !kind.ByDay():
			return c.misuse(text.UsagePaperDay)
		case o.agency != "" && !kind.ByAgency(), o.agency == "" && kind == reports.KindExtract:
			return c.misuse(text.UsagePaperAgency)
		}
		return c.with(args[0], true, func(f *sqlite.File) error {
			facts, err := c.paperWritten(cmd, f, o)
			if err != nil {
				return err
			}
			return c.print(facts, c.say(text.VerbsMinutes, facts.File, facts.Pages))
		})
	})
	cmd.Flags().StringVar(&o.kind, "kind", "", c.say(text.FlagPaperKind))
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&o.dir, "out", "", c.say(text.FlagOutDir))
	cmd.Flags().IntVar(&o.day, "day", 0, c.say(text.FlagNotulaDay))
	cmd.Flags().StringVar(&o.paper, "paper", "", c.say(text.FlagPaper))
	cmd.Flags().BoolVar(&o.public, "public", false, c.say(text.FlagPublic))
	need(cmd, "kind")
	need(cmd, "out")
	return cmd
}

// paperWritten writes a paper of the version that stands, or, where none does, a draft.
func (c *console) paperWritten(cmd *cobra.Command, f *sqlite.File, o paperOptions) (facts writtenFacts, err error) {
	asked, err := paperAsked(f, o)
	if err != nil {
		return facts, err
	}
	if _, err := asked.Document(f.Plan()); err != nil {
		return facts, err
	}
	undo, err := makeFolder(o.dir)
	if err != nil {
		return facts, err
	}
	facts.Kind = asked.Kind
	if asked.Final != nil {
		facts.Version = asked.Final.Version
	}
	facts.File, err = reports.WriteFile(filepath.Join(o.dir, asked.FileName(f.Plan())), func(w io.Writer) (err error) {
		facts.Pages, err = asked.Write(cmd.Context(), w, f.Plan(), nil)
		return err
	})
	if err != nil {
		return facts, errors.Join(err, undo())
	}
	return facts, nil
}

func paperAsked(f *sqlite.File, o paperOptions) (r reports.Request, err error) {
	r = reports.Request{Kind: reports.Kind(o.kind), NotulaOptions: reports.NotulaOptions{Day: o.day, Options: reports.Options{Public: o.public}}}
	if r.Paper, err = paperSize(o.paper); err != nil {
		return r, err
	}
	if o.agency != "" {
		a, err := agencyByCode(f.Plan(), o.agency)
		if err != nil {
			return r, err
		}
		r.Agency = a.ID
	}
	if r.Kind.Sealed() {
		if r.Final, err = reports.Standing(f.Plan()); err != nil {
			return r, err
		}
	}
	if r.Kind == reports.KindNotula || r.Kind == reports.KindExtract {
		r.NotulaOptions, err = closing.Journalled(f, r.NotulaOptions)
	}
	return r, err
}
