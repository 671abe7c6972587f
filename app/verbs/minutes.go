package verbs

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/closing"
	"benangmerah/app/issued"
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
	Backup      string            `json:"backup,omitempty"` // of a final version
	Findings    []reports.Finding `json:"findings"`
}

type minutesOptions struct {
	dir, paper, override string
	final, public        bool
}

func (c *console) minutes() *cobra.Command {
	var o minutesOptions
	cmd := c.verb(text.UseMinutes, text.VerbMinutes, "minutes kota.benang --out papers --final", 1, func(cmd *cobra.Command, args []string) error {
		if o.override != "" && !o.final {
			return c.misuse(text.UsageOverride)
		}
		size, err := paperSize(o.paper)
		if err != nil {
			return err
		}
		return c.with(args[0], !o.final, func(f *sqlite.File) error {
			return c.written(cmd.Context(), f, o, reports.Options{Paper: size, Public: o.public})
		})
	})
	cmd.Flags().StringVar(&o.dir, "out", "", c.say(text.FlagOutDir))
	cmd.Flags().StringVar(&o.paper, "paper", "", c.say(text.FlagPaper))
	cmd.Flags().StringVar(&o.override, "override", "", c.say(text.FlagOverride))
	cmd.Flags().BoolVar(&o.final, "final", false, c.say(text.FlagFinal))
	cmd.Flags().BoolVar(&o.public, "public", false, c.say(text.FlagPublic))
	need(cmd, "out")
	return cmd
}

// paperSize gives a sheet by its name; "" is none, for that of the file.
func paperSize(name string) (paper.Size, error) {
	switch strings.ToLower(name) {
	case "":
		return paper.Size{}, nil
	case "f4":
		return paper.F4, nil
	case "a4":
		return paper.A4, nil
	default:
		return paper.Size{}, model.Invalidf("Pilih f4 atau a4.", "Ukuran kertas %q tidak dikenal.", name)
	}
}

func (c *console) written(ctx context.Context, f *sqlite.File, o minutesOptions, options reports.Options) error {
	findings := reports.Findings(f.Plan())
	if o.final && len(findings) > 0 && strings.TrimSpace(o.override) == "" {
		return c.incomplete(findings)
	}
	if _, err := reports.Minutes(f.Plan(), options); err != nil {
		return err
	}
	undo, err := makeFolder(o.dir)
	if err != nil {
		return err
	}
	facts, err := c.writeMinutes(ctx, f, o, options)
	if err != nil {
		return errors.Join(err, undo())
	}
	facts.Findings = nonNil(findings)
	return c.print(facts, c.minutesSentence(facts))
}

// incomplete refuses a final version and lists what is missing.
func (c *console) incomplete(findings []reports.Finding) error {
	refused := model.Errorf(model.Conflict, "Lengkapi dahulu, atau sahkan dengan alasan (--override).", "Notula belum dapat disahkan: %d hal belum lengkap.", len(findings))
	return listed{refused, c.findingLines(findings)}
}

func (c *console) findingLines(findings []reports.Finding) []string {
	lines := make([]string, len(findings))
	for i, x := range findings {
		lines[i] = "- " + c.say(text.Checks[string(x.Check)])
		if x.Subject != "" {
			lines[i] += ": " + text.CheckSubject(c.say, x.Subject, x.Count)
		}
	}
	return lines
}

// makeFolder makes a folder with those above it where they are missing. undo takes away those that were made and are still empty.
func makeFolder(dir string) (undo func() error, err error) {
	var missing []string
	for at := filepath.Clean(dir); ; at = filepath.Dir(at) {
		if _, err := os.Stat(at); err == nil || at == filepath.Dir(at) {
			break
		}
		missing = append(missing, at)
	}
	undo = func() (err error) {
		for _, made := range missing {
			err = errors.Join(err, os.Remove(made))
		}
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		_ = undo() // as far as it came
		return nil, model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", dir)
	}
	return undo, nil
}

// writeMinutes writes the PDF of the version that stands, else a draft. A final version is recorded only after a draft could be written to the same folder, and is then written whatever comes,
// with a backup of the file.
func (c *console) writeMinutes(ctx context.Context, f *sqlite.File, o minutesOptions, options reports.Options) (minutesFacts, error) {
	draft, err := c.minutesOf(ctx, f, options, o.dir)
	if err != nil || !o.final {
		return draft, err
	}
	_, err = reports.Finalise(f, o.override)
	if err := errors.Join(err, os.Remove(draft.File)); err != nil {
		return draft, err
	}
	facts, err := c.minutesOf(context.WithoutCancel(ctx), f, options, o.dir)
	if err != nil {
		return facts, err
	}
	facts.Backup, err = closing.Backup(f, facts.Version, regional(f))
	return facts, err
}

func (c *console) minutesOf(ctx context.Context, f *sqlite.File, o reports.Options, dir string) (minutesFacts, error) {
	written, err := c.paperOf(ctx, f, "", issued.Standing, o.For(reports.KindMinutes), dir)
	facts := minutesFacts{File: written.File, Pages: written.Pages, Final: written.Version != 0, Version: written.Version}
	if m := f.Plan().CurrentMeeting(); m != nil && facts.Final {
		facts.Fingerprint = f.Plan().Standing(m.ID).Fingerprint
	}
	return facts, err
}

func (c *console) minutesSentence(f minutesFacts) string {
	lines := []string{c.say(text.VerbsMinutes, f.File, f.Pages)}
	if f.Final {
		lines = append(lines, c.say(text.VerbsFinal, f.Version, f.Fingerprint))
		if f.Backup != "" {
			lines = append(lines, c.say(text.VerbsBackupFinal, f.Backup))
		}
	} else if len(f.Findings) > 0 {
		lines = append(lines, c.say(text.VerbsFindings, len(f.Findings)))
		lines = append(lines, c.findingLines(f.Findings)...)
	}
	return strings.Join(lines, "\n")
}
