package verbs

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// minutesFacts is what the verb minutes wrote.
type minutesFacts struct {
	File        string            `json:"file"`
	Pages       int               `json:"pages"`
	Final       bool              `json:"final"`
	Version     int               `json:"version,omitempty"`
	Fingerprint string            `json:"fingerprint,omitempty"`
	Findings    []reports.Finding `json:"findings"`
}

type minutesOptions struct {
	dir, paper, override string
	final, public        bool
}

func (c *console) minutes() *cobra.Command {
	var o minutesOptions
	cmd := verb("minutes FILE --out DIR [--final] [--override REASON] [--paper f4|a4] [--public]", c.say(text.VerbMinutes), 1,
		func(cmd *cobra.Command, args []string) error {
			return c.with(args[0], !o.final, func(f *sqlite.File) error { return c.write(cmd.Context(), f, o) })
		})
	cmd.Flags().StringVar(&o.dir, "out", "", c.say(text.FlagOutDir))
	cmd.Flags().StringVar(&o.paper, "paper", "f4", c.say(text.FlagPaper))
	cmd.Flags().StringVar(&o.override, "override", "", c.say(text.FlagOverride))
	cmd.Flags().BoolVar(&o.final, "final", false, c.say(text.FlagFinal))
	cmd.Flags().BoolVar(&o.public, "public", false, c.say(text.FlagPublic))
	required(cmd, "out")
	return cmd
}

func (c *console) write(ctx context.Context, f *sqlite.File, o minutesOptions) error {
	size, err := paperSize(o.paper)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(o.dir, 0o755); err != nil {
		return model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", o.dir)
	}
	findings := reports.Findings(f.Plan())
	options := reports.Options{Paper: size, Public: o.public}
	if o.final {
		if options.Final, err = c.finalise(f, findings, o.override); err != nil {
			return err
		}
	}
	facts, err := c.writePDF(ctx, f, options, o.dir)
	if err != nil {
		return err
	}
	facts.Findings = nonNil(findings)
	return c.print(facts, c.minutesSentence(facts))
}

func paperSize(name string) (paper.Size, error) {
	switch strings.ToLower(name) {
	case "f4":
		return paper.F4, nil
	case "a4":
		return paper.A4, nil
	default:
		return paper.Size{}, model.Invalidf("Pilih f4 atau a4.", "Ukuran kertas %q tidak dikenal.", name)
	}
}

// finalise records a new final version; findings need an override.
func (c *console) finalise(f *sqlite.File, findings []reports.Finding, override string) (*model.Issue, error) {
	if len(findings) > 0 && strings.TrimSpace(override) == "" {
		return nil, model.Errorf(model.Conflict, "Lengkapi dahulu, atau sahkan dengan alasan (--override).", "Notula belum dapat disahkan: %d hal belum lengkap.\n%s", len(findings), c.findingLines(findings))
	}
	return reports.Finalise(f, findings, override)
}

func (c *console) findingLines(findings []reports.Finding) string {
	var b strings.Builder
	for _, x := range findings {
		fmt.Fprintf(&b, "- %s: %s\n", c.say(text.Checks[string(x.Check)]), x.Subject)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func (c *console) writePDF(ctx context.Context, f *sqlite.File, o reports.Options, dir string) (minutesFacts, error) {
	facts := minutesFacts{Final: o.Final != nil}
	name := reports.FileName(f.Plan(), o)
	if o.Final != nil {
		facts.Version, facts.Fingerprint = o.Final.Version, o.Final.Fingerprint
	}
	var err error
	facts.File, err = reports.WriteFile(filepath.Join(dir, name), func(w io.Writer) error {
		facts.Pages, err = reports.WriteMinutes(ctx, w, f.Plan(), o, func(int, int) {})
		return err
	})
	return facts, err
}

func (c *console) minutesSentence(f minutesFacts) string {
	lines := []string{c.say(text.VerbsMinutes, f.File, f.Pages)}
	if !f.Final && len(f.Findings) > 0 {
		lines = append(lines, c.say(text.VerbsFindings, len(f.Findings)), c.findingLines(f.Findings))
	}
	return strings.Join(lines, "\n")
}
