package verbs

import (
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/issued"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// paragraphFacts lists the paragraphs of a paper.
type paragraphFacts struct {
	Kind       reports.Kind        `json:"kind"`
	Paragraphs []reports.Paragraph `json:"paragraphs"`
}

// rewordedFacts is a paragraph as it is after an act. Seq is the act's.
type rewordedFacts struct {
	Seq int64 `json:"seq"`
	reports.Paragraph
}

// paragraphWords are the words of the verb paragraphs.
type paragraphWords struct {
	kind, agency, edit, keep, restore, text, file string
	day                                           int
}

func (c *console) paragraphs() *cobra.Command {
	var w paragraphWords
	cmd := c.verb(text.UseParagraphs, text.VerbParagraphs, "paragraphs kota.benang --kind berita-acara", 1, func(cmd *cobra.Command, args []string) error {
		if err := c.checkParagraphWords(cmd, w); err != nil {
			return err
		}
		if w.kind != "" {
			return c.with(args[0], true, func(f *sqlite.File) error { return c.paragraphList(f, w) })
		}
		return c.with(args[0], false, func(f *sqlite.File) error { return c.reworded(cmd, f, w) })
	})
	cmd.Flags().StringVar(&w.kind, "kind", "", c.say(text.FlagParagraphKind))
	cmd.Flags().StringVar(&w.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().IntVar(&w.day, "day", 0, c.say(text.FlagNotulaDay))
	cmd.Flags().StringVar(&w.edit, "edit", "", c.say(text.FlagEdit))
	cmd.Flags().StringVar(&w.text, "text", "", c.say(text.FlagEditText))
	cmd.Flags().StringVar(&w.file, "text-file", "", c.say(text.FlagEditFile))
	cmd.Flags().StringVar(&w.keep, "keep", "", c.say(text.FlagKeepEdit))
	cmd.Flags().StringVar(&w.restore, "restore", "", c.say(text.FlagRestore))
	return cmd
}

func (c *console) checkParagraphWords(cmd *cobra.Command, w paragraphWords) error {
	ways := 0
	for _, word := range []string{w.kind, w.edit, w.keep, w.restore} {
		if word != "" {
			ways++
		}
	}
	texts := 0
	for _, name := range []string{"text", "text-file"} {
		if cmd.Flags().Changed(name) {
			texts++
		}
	}
	switch {
	case ways != 1:
		return c.misuse(text.UsageParagraphs)
	case w.edit != "" && texts != 1, w.edit == "" && texts > 0:
		return c.misuse(text.UsageParagraphText)
	case (w.agency != "") != (w.kind == string(reports.KindExtract)), w.day != 0 && w.kind != string(reports.KindNotula):
		return c.misuse(text.UsageParagraphPlace)
	}
	return nil
}

// paragraphList lists the paragraphs of a paper.
func (c *console) paragraphList(f *sqlite.File, w paragraphWords) error {
	kind := reports.Kind(w.kind)
	if !kind.Editable() {
		return model.Invalidf("Pilih berita-acara, notula, atau petikan.", "Naskah jenis %s tidak punya paragraf yang dapat disunting.", w.kind)
	}
	r := reports.Request{Kind: kind, NotulaOptions: reports.NotulaOptions{Day: w.day}}
	if w.agency != "" {
		a, err := agencyByCode(f.Plan(), w.agency)
		if err != nil {
			return err
		}
		r.Agency = a.ID
	}
	var err error
	if r.NotulaOptions, err = issued.Of(f).Draft().Journalled(r.NotulaOptions); err != nil {
		return err
	}
	list, err := r.Paragraphs(f.Plan())
	if err != nil {
		return err
	}
	return c.print(paragraphFacts{Kind: kind, Paragraphs: nonNil(list)}, c.paragraphLines(list))
}

func (c *console) paragraphLines(list []reports.Paragraph) string {
	edited, unsettled := 0, 0
	lines := make([]string, 0, len(list)+1)
	for _, x := range list {
		if x.Edited {
			edited++
		}
		if !x.Settled() {
			unsettled++
		}
		lines = append(lines, c.paragraphLine(x))
	}
	return strings.Join(append(lines, c.say(text.VerbsParagraphsSum, len(list), edited, unsettled)), "\n")
}

// paragraphLine gives the key of a paragraph and below it its place with its state, and its words.
func (c *console) paragraphLine(x reports.Paragraph) string {
	state := ""
	switch {
	case x.Orphan:
		state = c.say(text.VerbsParagraphOrphan)
	case x.Stale:
		state = c.say(text.VerbsParagraphStale)
	case x.Edited:
		state = c.say(text.VerbsParagraphEdited)
	}
	words := strings.ReplaceAll(x.Text, "\n", "\n  ")
	if words == "" {
		words = c.say(text.VerbsParagraphLeft)
	}
	return c.say(text.VerbsParagraph, x.Key, x.Where, state, words)
}

// reworded edits or restores a paragraph.
func (c *console) reworded(cmd *cobra.Command, f *sqlite.File, w paragraphWords) error {
	o, err := issued.Of(f).Draft().Journalled(reports.NotulaOptions{})
	if err != nil {
		return err
	}
	key := w.edit + w.keep + w.restore // one of them is given
	x, err := reports.FindParagraph(f.Plan(), o, key)
	if err != nil {
		return err
	}
	act, err := rewording(cmd, x, w)
	if err != nil {
		return err
	}
	entry, err := f.Do(act, model.Context{})
	if err != nil {
		return err
	}
	told := text.VerbsParagraphKept
	if f.Plan().RedraftOf(f.Plan().CurrentMeeting().ID, key) == nil {
		told = text.VerbsParagraphRestored
	}
	facts := rewordedFacts{Seq: entry.Seq, Paragraph: x}
	if now, err := reports.FindParagraph(f.Plan(), o, key); err == nil { // a wording without a place is gone when it was restored
		facts.Paragraph = now
	}
	return c.print(facts, c.say(told, x.Where))
}

// rewording is the act that the words ask for.
func rewording(cmd *cobra.Command, x reports.Paragraph, w paragraphWords) (model.Act, error) {
	if w.restore != "" {
		return model.RestoreParagraph{Paragraph: x.Key}, nil
	}
	if w.keep != "" {
		if !x.Edited {
			return nil, model.Invalidf("", "Paragraf itu tidak disunting.")
		}
		return x.Reword(x.Text)
	}
	words := w.text
	if cmd.Flags().Changed("text-file") {
		var err error
		if words, err = wordsFrom(cmd, w.file); err != nil {
			return nil, err
		}
	}
	return x.Reword(words)
}

// maxWords is how many bytes of a file of words are read.
const maxWords = 1 << 20

// wordsFrom reads words from a file, or, for "-", from standard input.
func wordsFrom(cmd *cobra.Command, path string) (string, error) {
	in := cmd.InOrStdin()
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return "", errNoWords(path)
		}
		defer file.Close()
		in = file
	}
	data, err := io.ReadAll(io.LimitReader(in, maxWords))
	if err != nil {
		return "", errNoWords(path)
	}
	return strings.ReplaceAll(strings.TrimPrefix(string(data), "\ufeff"), "\r\n", "\n"), nil
}

func errNoWords(path string) error {
	return model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %q tidak dapat dibuka.", filepath.Base(path))
}
