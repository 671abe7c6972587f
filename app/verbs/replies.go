package verbs

import (
	"errors"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"benangmerah/app/delivery"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/model/submissions"
	"benangmerah/reports"
)

// replyFacts is the letters that were written: into one file, or as files into a folder.
type replyFacts struct {
	File    string          `json:"file,omitempty"`
	Folder  string          `json:"folder,omitempty"`
	Letters int             `json:"letters"`
	Pages   int             `json:"pages,omitempty"`
	Files   []delivery.File `json:"files,omitempty"`
}

type replyWords struct {
	intake, actor, dir, paper string
	separate, public          bool
}

func (c *console) replies() *cobra.Command {
	var w replyWords
	cmd := c.verb(text.UseReplies, text.VerbReplies, "replies kota.benang --out surat --separate", 1, func(cmd *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.replied(cmd, f.Plan(), w) })
	})
	cmd.Flags().StringVar(&w.dir, "out", "", c.say(text.FlagOutDir))
	cmd.Flags().StringVar(&w.intake, "intake", "", c.say(text.FlagIntakeOf))
	cmd.Flags().StringVar(&w.actor, "actor", "", c.say(text.FlagProposalActor))
	cmd.Flags().BoolVar(&w.separate, "separate", false, c.say(text.FlagSeparate))
	cmd.Flags().StringVar(&w.paper, "paper", "", c.say(text.FlagPaper))
	cmd.Flags().BoolVar(&w.public, "public", false, c.say(text.FlagPublic))
	need(cmd, "out")
	return cmd
}

func (c *console) replied(cmd *cobra.Command, p *model.Plan, w replyWords) error {
	letters, err := w.letters(p)
	if err != nil {
		return err
	}
	undo, err := makeFolder(w.dir)
	if err != nil {
		return err
	}
	facts := replyFacts{Letters: letters.Len()}
	if w.separate {
		d, err := delivery.WriteReplies(cmd.Context(), letters, w.dir, func(int, int) {})
		if err != nil {
			_ = undo() // what was made for it goes where it is empty
			return err
		}
		facts.Folder, facts.Files = d.Folder, d.Files
		return c.print(facts, c.say(text.VerbsSeparate, facts.Letters, filepath.Clean(facts.Folder)))
	}
	facts.File, err = reports.WriteFile(filepath.Join(w.dir, letters.FileName()), func(out io.Writer) (err error) {
		facts.Pages, err = letters.Write(cmd.Context(), out, nil)
		return err
	})
	if err != nil {
		return errors.Join(err, undo())
	}
	return c.print(facts, c.say(text.VerbsReplies, facts.Letters, facts.Pages, facts.File))
}

// letters gives the letters that the words ask for.
func (w replyWords) letters(p *model.Plan) (*reports.Letters, error) {
	o := reports.Options{Public: w.public}
	var err error
	if o.Paper, err = paperSize(w.paper); err != nil {
		return nil, err
	}
	in, err := intakeNamed(p, w.intake)
	if err != nil {
		return nil, err
	}
	var actors []model.ID
	if w.actor != "" {
		for _, s := range submissions.Find(p, in.ID, submissions.Filter{Actor: w.actor}) {
			actors = append(actors, s.Actor)
		}
		if len(actors) == 0 {
			return nil, model.Errorf(model.NotFound, "Lihat namanya di daftar usulan.", "Tidak ada pelaku bernama %q yang mengusulkan di penjaringan %s.", w.actor, in.Theme)
		}
	}
	return reports.Replies(p, in.ID, actors, o)
}
