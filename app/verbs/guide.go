package verbs

import (
	"io"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/reports/guide"
)

// guideFacts is what the verb guide wrote.
type guideFacts struct {
	File  string `json:"file"`
	Pages int    `json:"pages"`
	Bytes int64  `json:"bytes"`
}

func (c *console) guide() *cobra.Command {
	return c.verb(text.UseGuide, text.VerbGuide, "guide panduan.pdf", 1, func(cmd *cobra.Command, args []string) error {
		facts := guideFacts{File: args[0]}
		var err error
		facts.Bytes, err = intake.WriteNew(args[0], func(w io.Writer) (err error) {
			facts.Pages, err = guide.Write(cmd.Context(), w, c.version, nil)
			return err
		})
		if err != nil {
			return err
		}
		return c.print(facts, c.say(text.GuideWritten, facts.File, facts.Pages))
	})
}
