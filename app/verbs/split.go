package verbs

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/sqlite"
)

// splitFacts is the file that was made for an agency.
type splitFacts struct {
	File   string `json:"file"`
	Bytes  int64  `json:"bytes"`
	Agency string `json:"agency"`
	Lines  int    `json:"lines"`
	Origin string `json:"origin"` // ID of the file that it is a part of
	Seq    int64  `json:"seq"`    // number of that file's last act
}

func (c *console) split() *cobra.Command {
	var agency, out string
	cmd := c.verb(text.UseSplit, text.VerbSplit, "split kota.benang --agency DPMPTSP --out dpmptsp.benang", 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.splitOff(f, agency, out) })
	})
	cmd.Flags().StringVar(&agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&out, "out", "", c.say(text.FlagOut))
	need(cmd, "agency", "out")
	return cmd
}

func (c *console) splitOff(f *sqlite.File, code, out string) error {
	agency, err := agencyByCode(f.Plan(), code)
	if err != nil {
		return err
	}
	if err := f.Split(agency.ID, out); err != nil {
		return about{err, out, f.Path()}
	}
	info, err := os.Stat(out)
	if err != nil {
		return err
	}
	facts := splitFacts{File: out, Bytes: info.Size(), Agency: agency.Code, Lines: len(f.Plan().Lines.Of(agency.ID)), Origin: f.ID(), Seq: f.Size()}
	return c.print(facts, c.say(text.VerbsSplit, out, agency.Label(), facts.Lines, (facts.Bytes+1023)/1024))
}

// mergeOptions say whether what a file brings is taken, and how conflicts are decided.
type mergeOptions struct {
	apply, ours, theirs bool
	choose              []string
}

func (c *console) merge() *cobra.Command {
	var o mergeOptions
	cmd := c.verb(text.UseMerge, text.VerbMerge, "merge kota.benang dpmptsp.benang --apply --ours", 2, func(cmd *cobra.Command, args []string) error {
		if o.ours && o.theirs {
			return c.misuse(text.UsageBothSides)
		}
		return c.with(args[0], !o.apply, func(f *sqlite.File) error { return c.mergeInto(cmd.Context(), f, args[1], o) })
	})
	cmd.Flags().BoolVar(&o.apply, "apply", false, c.say(text.FlagApply))
	cmd.Flags().BoolVar(&o.ours, "ours", false, c.say(text.FlagOurs))
	cmd.Flags().BoolVar(&o.theirs, "theirs", false, c.say(text.FlagTheirs))
	cmd.Flags().StringArrayVar(&o.choose, "choose", nil, c.say(text.FlagChoose))
	return cmd
}

func (c *console) mergeInto(ctx context.Context, f *sqlite.File, path string, o mergeOptions) error {
	if !strings.EqualFold(filepath.Ext(path), ".benang") {
		return model.Invalidf("Buku kerja dan tabel dimasukkan dengan import.", "%s bukan berkas .benang.", filepath.Base(path))
	}
	if intake.IsCopy(f, path) {
		return c.mergeCopy(ctx, f, path, o)
	}
	a, err := intake.Read(ctx, f, path, intake.Options{}, nil)
	if err != nil {
		return about{err, path, f.Path()}
	}
	w := c.weigh(f.Plan(), a)
	open := openConflicts(w.preview)
	if o.apply && open > 0 && !o.ours && !o.theirs {
		return model.Errorf(model.Conflict, "Tambahkan --ours untuk mempertahankan isi berkas ini, atau --theirs untuk memakai isi berkas perangkat daerah.", "Ada %d baris bentrok; belum ada yang diterapkan.", open)
	}
	act := incoming.Take{Offer: a.Offer, Base: a.Base, Choice: incoming.Choice{Theirs: o.theirs}}
	_, nothing := model.Intend(act, f.Plan(), model.Context{Seed: model.NewSeed()})
	if nothing == nil && o.apply {
		if _, err := f.Do(act, model.Context{}); err != nil {
			return err
		}
	}
	facts := w.facts()
	facts.Applied = nothing == nil && o.apply
	return c.print(facts, w.sentence()+"\n"+c.mergeEnd(facts, open, nothing != nil))
}

func (c *console) mergeEnd(facts previewFacts, open int, nothing bool) string {
	switch {
	case facts.Applied:
		return c.say(text.VerbsImportApplied)
	case open > 0:
		return c.say(text.VerbsMergeOpen, open)
	case nothing:
		return c.say(text.VerbsImportNothing)
	}
	return c.say(text.VerbsImportPreview)
}

// openConflicts counts the rows with a conflict that a person can decide.
func openConflicts(p *incoming.Preview) (n int) {
	for _, r := range p.Rows {
		for _, cell := range r.Cells {
			if cell.Fate == incoming.Conflict && cell.Lock == nil {
				n++
				break
			}
		}
	}
	return n
}
