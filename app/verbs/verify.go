package verbs

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"benangmerah/app/issued"
	"benangmerah/app/text"
	"benangmerah/app/verify"
	"benangmerah/model/sqlite"
)

// verifyFacts is what was found about a PDF.
type verifyFacts struct {
	verify.Verdict
	OK       bool   `json:"ok"`
	Sentence string `json:"sentence"`
}

// unverified is a PDF that is not the final paper of the file, unchanged.
type unverified string

// Error gives the sentence.
func (u unverified) Error() string { return string(u) }

func (c *console) verify() *cobra.Command {
	return c.verb(text.UseVerify, text.VerbVerify, "verify berita-acara-2027-versi-1.pdf kota.benang", 2, func(cmd *cobra.Command, args []string) error {
		return c.with(args[1], true, func(f *sqlite.File) error { return c.verified(cmd.Context(), f, args[0]) })
	})
}

// verified tells what was found about a PDF. As JSON that is told in full before a PDF that is not right is refused.
func (c *console) verified(ctx context.Context, f *sqlite.File, path string) error {
	data, err := verify.ReadFile(path)
	if err != nil {
		return err
	}
	v, err := verify.PDF(ctx, issued.Of(f), data, verify.Open)
	if err != nil {
		return err
	}
	facts := verifyFacts{Verdict: v, OK: v.OK(), Sentence: v.Sentence(c.say)}
	if v.OK() {
		return c.print(facts, facts.Sentence)
	}
	if c.json {
		err = c.print(facts, "")
	}
	return errors.Join(unverified(facts.Sentence), err)
}
