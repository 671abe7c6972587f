package verbs

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// formWords are the words of the verb papers-form.
type formWords struct {
	set, sentences, restore []string
	logo, parts             string
	noLogo, list            bool
}

func (c *console) paperForm() *cobra.Command {
	var w formWords
	const example = `papers-form kota.benang --set margin-top=20 --set font=noto --sentence "Page={page} dari {pages}"`
	cmd := c.verb(text.UsePaperForm, text.VerbPaperForm, example, 1, func(cmd *cobra.Command, args []string) error {
		if w.logo != "" && w.noLogo {
			return c.misuse(text.UsageLogo)
		}
		settings, err := c.pairs(w.set, "--set")
		if err != nil {
			return err
		}
		sentences, err := c.pairs(w.sentences, "--sentence")
		if err != nil {
			return err
		}
		changes := len(givenOf(cmd, "set", "sentence", "restore", "logo", "no-logo", "parts")) > 0
		return c.with(args[0], !changes, func(f *sqlite.File) error {
			if changes {
				if err := w.apply(f, settings, sentences, cmd.Flags().Changed("parts")); err != nil {
					return err
				}
			}
			return c.print(formFactsOf(f.Plan()), c.formTable(f.Plan(), w.list))
		})
	})
	cmd.Flags().StringArrayVar(&w.set, "set", nil, c.say(text.FlagFormSet))
	cmd.Flags().StringVar(&w.logo, "logo", "", c.say(text.FlagFormLogo))
	cmd.Flags().BoolVar(&w.noLogo, "no-logo", false, c.say(text.FlagFormNoLogo))
	cmd.Flags().StringVar(&w.parts, "parts", "", c.say(text.FlagFormParts))
	cmd.Flags().StringArrayVar(&w.sentences, "sentence", nil, c.say(text.FlagFormSentence))
	cmd.Flags().StringArrayVar(&w.restore, "restore", nil, c.say(text.FlagFormRestore))
	cmd.Flags().BoolVar(&w.list, "sentences", false, c.say(text.FlagFormSentences))
	return cmd
}

// pairs reads options of the form NAME=VALUE; of one that is given twice the last holds.
func (c *console) pairs(given []string, option string) (map[string]string, error) {
	list := map[string]string{}
	for _, pair := range given {
		name, value, ok := strings.Cut(pair, "=")
		if name = strings.TrimSpace(name); !ok || name == "" {
			return nil, c.misuse(text.UsageFormPair, pair, option)
		}
		list[name] = value
	}
	return list, nil
}

// apply does everything that the words say as one act, or nothing of it.
func (w formWords) apply(f *sqlite.File, settings, sentences map[string]string, parts bool) error {
	p := f.Plan()
	form, err := w.form(p, settings, parts)
	if err != nil {
		return err
	}
	edit, err := reports.SetForm(p, form)
	if err != nil {
		return err
	}
	texts, err := w.texts(p, sentences)
	if err != nil {
		return err
	}
	worded, err := reports.SetSentences(p, texts)
	if err != nil {
		return err
	}
	if form == p.PaperForm() {
		edit.Title = worded.Title
	}
	edit.Put, edit.Drop = append(edit.Put, worded.Put...), append(edit.Drop, worded.Drop...)
	if slices.Contains(w.restore, restoreAll) {
		edit.Drop = append(edit.Drop, unnamed(p, texts)...)
	}
	_, err = f.Do(edit, model.Context{})
	return err
}

// restoreAll is what --restore calls all sentences.
const restoreAll = "all"

// unnamed gives the sentences of the file that texts does not name.
func unnamed(p *model.Plan, texts map[string]string) (list []model.Record) {
	for _, s := range p.Sentences.Of(0) {
		if _, named := texts[s.Name]; !named {
			list = append(list, s)
		}
	}
	return list
}

// texts gives the sentences that are written anew or get their usual text back.
func (w formWords) texts(p *model.Plan, sentences map[string]string) (map[string]string, error) {
	texts := maps.Clone(sentences)
	for _, name := range w.restore {
		if name == restoreAll {
			continue
		}
		s, err := reports.SentenceNamed(p, name)
		if err != nil {
			return nil, err
		}
		texts[name] = s.Default
	}
	return texts, nil
}

// form gives the form that the words ask for.
func (w formWords) form(p *model.Plan, settings map[string]string, parts bool) (f model.PaperForm, err error) {
	f = p.PaperForm()
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		if err := setForm(&f, name, settings[name]); err != nil {
			return f, err
		}
	}
	if parts {
		f.Parts = w.parts
	}
	switch {
	case w.noLogo:
		f.Logo = ""
	case w.logo != "":
		return reports.LogoFile(f, w.logo)
	}
	return f, nil
}

// setForm gives a setting of a form a value as it is typed.
func setForm(f *model.PaperForm, name, value string) error {
	switch value = strings.TrimSpace(value); name {
	case "sheet":
		f.Sheet = strings.ToLower(value)
		return nil
	case "font":
		f.Font = strings.ToLower(value)
		return nil
	case "anchor":
		f.Anchor = value
		return nil
	}
	for _, m := range reports.Measures() {
		if m.Name == name {
			return m.Set(f, value, locale.Indonesian)
		}
	}
	return model.Invalidf("Pilih sheet, margin-top, margin-right, margin-bottom, margin-left, text, spacing, font, atau anchor.", "Setelan naskah %q tidak dikenal.", name)
}

// formFacts is the form of the papers and their sentences. Of the measures, margins are millimetres, text is points and spacing a multiple of the size.
type formFacts struct {
	Sheet     string            `json:"sheet"`
	Measures  map[string]string `json:"measures"`
	Font      string            `json:"font"`
	Logo      *logoFacts        `json:"logo"`
	Anchor    string            `json:"anchor"`
	Parts     []partFacts       `json:"parts"`
	Sentences []sentenceFacts   `json:"sentences"`
}

type logoFacts struct {
	Width  int `json:"width"` // pixels
	Height int `json:"height"`
}

type partFacts struct {
	Name  reports.Part `json:"name"`
	Title string       `json:"title"`
}

type sentenceFacts struct {
	Name    string   `json:"name"`
	Group   string   `json:"group"`
	Text    string   `json:"text"`
	Usual   string   `json:"usual"`
	Changed bool     `json:"changed"`
	Words   []string `json:"words"`
	Needs   []string `json:"needs"`
}

func formFactsOf(p *model.Plan) formFacts {
	form := reports.FullForm(p.PaperForm())
	facts := formFacts{Sheet: form.Sheet, Font: form.Font, Anchor: form.Anchor, Measures: map[string]string{}, Parts: []partFacts{}}
	for _, m := range reports.Measures() {
		facts.Measures[m.Name] = m.Text(form, locale.English)
	}
	if w, h := reports.LogoSize(form); w > 0 {
		facts.Logo = &logoFacts{w, h}
	}
	words := reports.WordingOf(p)
	for _, part := range chosenParts(form) {
		facts.Parts = append(facts.Parts, partFacts{part, words.PartTitle(part)})
	}
	for _, s := range reports.SentencesOf(p) {
		facts.Sentences = append(facts.Sentences, sentenceFacts{s.Name, s.Group, s.Text, s.Default, s.Changed(), nonNil(s.Words), nonNil(s.Needs)})
	}
	return facts
}

// chosenParts gives the annexes of a form; the usual ones where they cannot be read.
func chosenParts(form model.PaperForm) []reports.Part {
	list, err := reports.ParseParts(form.Parts)
	if err != nil {
		return reports.Parts()
	}
	return list
}

// formTable shows the form, and of the sentences those that are not the usual ones, or all of them.
func (c *console) formTable(p *model.Plan, all bool) string {
	form, words := reports.FullForm(p.PaperForm()), reports.WordingOf(p)
	logo, parts := c.say(text.FormNone), []string{}
	if w, h := reports.LogoSize(form); w > 0 {
		logo = c.say(text.FormLogoSize, w, h)
	}
	for _, part := range chosenParts(form) {
		parts = append(parts, string(part)+" ("+words.PartTitle(part)+")")
	}
	lines := table(func(row func(...string)) {
		row("sheet", strings.ToUpper(form.Sheet))
		for _, m := range reports.Measures() {
			row(m.Name, strings.TrimSpace(m.Text(form, c.language())+" "+m.Unit))
		}
		row("font", form.Font)
		row("anchor", cmp.Or(form.Anchor, c.say(text.FormNone)))
		row("logo", logo)
		row("parts", cmp.Or(strings.Join(parts, ", "), c.say(text.FormNone)))
	})
	return strings.TrimRight(lines+c.sentenceTable(p, all), "\n")
}

func (c *console) sentenceTable(p *model.Plan, all bool) string {
	var lines []string
	for _, s := range reports.SentencesOf(p) {
		if all || s.Changed() {
			lines = append(lines, "  "+s.Name+" = "+s.Text)
		}
	}
	if len(lines) == 0 {
		return c.say(text.FormAllUsual)
	}
	return c.say(text.FormSentences) + "\n" + strings.Join(lines, "\n")
}
