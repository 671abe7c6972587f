package verbs

import (
	"context"
	"errors"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"benangmerah/app/issued"
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
	kind, agency, dir, paper, meeting string
	day, version                      int
	public                            bool
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
		case o.meeting != "" && !kind.Sealed():
			return c.misuse(text.UsagePaperMeeting)
		}
		return c.with(args[0], true, func(f *sqlite.File) error {
			asked, err := paperAsked(f, o)
			if err != nil {
				return err
			}
			facts, err := c.paperOf(cmd.Context(), f, o.meeting, o.version, asked, o.dir)
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
	cmd.Flags().IntVar(&o.version, "version", 0, c.say(text.FlagVersionOf))
	c.meetingFlag(cmd, &o.meeting)
	need(cmd, "kind")
	need(cmd, "out")
	return cmd
}

// paperOf writes a paper of a version into a folder: of the one that stands for 0, or, where none does, as a draft. Meeting names the meeting, see askedMeeting; "" is
// the current one. Of a paper that is refused no folder stays.
func (c *console) paperOf(ctx context.Context, f *sqlite.File, meeting string, version int, request reports.Request, dir string) (facts writtenFacts, err error) {
	of, err := askedMeeting(f.Plan(), meeting)
	if err != nil {
		return facts, err
	}
	edition, err := issued.Of(f).EditionOf(of, version)
	if err != nil {
		return facts, err
	}
	return c.paperFrom(ctx, edition, request, dir)
}

// paperFrom writes a paper of an edition into a folder.
func (c *console) paperFrom(ctx context.Context, edition *issued.Edition, request reports.Request, dir string) (facts writtenFacts, err error) {
	asked, plan, err := edition.Request(request)
	if err != nil {
		return facts, err
	}
	if _, err := asked.Document(plan); err != nil {
		return facts, err
	}
	undo, err := makeFolder(dir)
	if err != nil {
		return facts, err
	}
	facts.Kind = asked.Kind
	if asked.Final != nil {
		facts.Version = asked.Final.Version
	}
	facts.File, err = reports.WriteFile(filepath.Join(dir, asked.FileName(plan)), func(w io.Writer) (err error) {
		facts.Pages, err = asked.Write(ctx, w, plan, nil)
		return err
	})
	if err != nil {
		return facts, errors.Join(err, undo())
	}
	return facts, nil
}

// paperAsked gives the request that the options of the verb make.
func paperAsked(f *sqlite.File, o paperOptions) (r reports.Request, err error) {
	r = reports.Request{Kind: reports.Kind(o.kind), NotulaOptions: reports.NotulaOptions{Day: o.day, Options: reports.Options{Public: o.public}}}
	if r.Paper, err = paperSize(o.paper); err != nil || o.agency == "" {
		return r, err
	}
	a, err := agencyByCode(f.Plan(), o.agency)
	if err != nil {
		return r, err
	}
	r.Agency = a.ID
	return r, nil
}
