package verbs

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// nomenclatureFacts is what an import of the national nomenclature would do or did.
type nomenclatureFacts struct {
	Source        string      `json:"source"`
	Sheets        []string    `json:"sheets"`
	Year          int         `json:"year"`
	Half          string      `json:"half"`
	Applied       bool        `json:"applied"`
	Rows          int         `json:"rows"`
	Refused       int         `json:"refused"`
	New           int         `json:"new"`
	Changed       int         `json:"changed"`
	Same          int         `json:"same"`
	Gone          int         `json:"gone"`
	Fields        int         `json:"fields"`
	Programs      int         `json:"programs"`
	Activities    int         `json:"activities"`
	SubActivities int         `json:"sub_activities"`
	Dropped       []string    `json:"dropped_columns"`
	Unknown       []string    `json:"unknown_columns"`
	Refusals      []cellFacts `json:"refusals"`
	Warnings      []cellFacts `json:"warnings"`
}

type nomenclatureOptions struct {
	year         int
	half         string
	apply, check bool
}

// halvesByWord has the words of --half.
var halvesByWord = map[string][]model.Half{
	"kota": {model.CityHalf}, "provinsi": {model.ProvinceHalf}, "semua": {model.CityHalf, model.ProvinceHalf},
}

func (c *console) nomenclature() *cobra.Command {
	var o nomenclatureOptions
	const example = "nomenclature kota.benang nomenklatur-2027.xlsx --apply"
	cmd := c.verb(text.UseNomenclature, text.VerbNomenclature, example, 2, func(cmd *cobra.Command, args []string) error {
		if o.check {
			return c.checkCodes(cmd, args[0], o.year)
		}
		halves := halvesByWord[o.half]
		if halves == nil {
			return c.misuse(text.UsageBadValue, o.half, "--half")
		}
		return c.with(args[0], !o.apply, func(f *sqlite.File) error { return c.takeNomenclature(cmd.Context(), f, args[1], halves, o) })
	})
	withWorkbook := cmd.Args
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		if o.check && len(args) == 1 {
			return nil
		}
		if o.check {
			return c.misuse(text.UsageArguments, cmd.Name(), 1, len(args), c.say(text.UseNomenclature))
		}
		return withWorkbook(cmd, args)
	}
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagNomenclatureYear))
	cmd.Flags().StringVar(&o.half, "half", "semua", c.say(text.FlagNomenclatureHalf))
	cmd.Flags().BoolVar(&o.apply, "apply", false, c.say(text.FlagApply))
	cmd.Flags().BoolVar(&o.check, "check", false, c.say(text.FlagNomenclatureCheck))
	return cmd
}

func (c *console) takeNomenclature(ctx context.Context, f *sqlite.File, source string, halves []model.Half, o nomenclatureOptions) error {
	book, err := workbook.ReadNomenclature(ctx, source, nil)
	if err != nil {
		return about{err, source, f.Path()}
	}
	if o.year == 0 {
		o.year = book.Year
	}
	if o.year == 0 {
		return model.Invalidf("Sebutkan dengan --year.", "Berkas %s tidak menyebut tahunnya.", book.Source)
	}
	act := book.Act(o.year, halves...)
	if len(act.Entries) == 0 {
		return model.Invalidf("Pilih bagian lain dengan --half.", "Berkas %s tidak memuat kode untuk bagian yang dipilih.", book.Source)
	}
	changes, counts, err := act.Prepare(f.Plan())
	if err != nil {
		return about{err, source, f.Path()}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	facts := c.nomenclatureFacts(book, act, counts)
	if o.apply && len(changes) > 0 {
		if _, err := f.Do(act, model.Context{}); err != nil {
			return err
		}
		facts.Applied = true
	}
	return c.print(facts, c.nomenclatureSentence(facts, f.Plan(), len(changes) == 0))
}

func (c *console) nomenclatureFacts(book *workbook.Nomenclature, act model.ImportCatalog, n model.CatalogCounts) nomenclatureFacts {
	return nomenclatureFacts{
		Source: book.Source, Sheets: book.Sheets, Year: act.Year, Half: halfWord(act), Rows: book.Read, Refused: book.Refused,
		New: n.New, Changed: n.Changed, Same: n.Same, Gone: n.Gone,
		Fields: n.Fields, Programs: n.Programs, Activities: n.Activities, SubActivities: n.SubActivities,
		Dropped: nonNil(book.Dropped), Unknown: nonNil(book.UnknownColumns),
		Refusals: cellsOf(book.Refusals, c.language()), Warnings: cellsOf(book.Warnings, c.language()),
	}
}

// halfWord gives the word of --half for what an act takes.
func halfWord(act model.ImportCatalog) string {
	halves := map[model.Half]bool{}
	for _, e := range act.Entries {
		halves[e.Half] = true
	}
	switch {
	case len(halves) > 1:
		return "semua"
	case halves[model.ProvinceHalf]:
		return "provinsi"
	}
	return "kota"
}

var halfNames = map[string]text.Sentence{"kota": text.HalfCity, "provinsi": text.HalfProvince, "semua": text.HalfBoth}

func (c *console) nomenclatureSentence(f nomenclatureFacts, p *model.Plan, nothing bool) string {
	lines := []string{
		c.say(text.NomenclatureRead, f.Source, f.Year, c.say(halfNames[f.Half]), f.Rows, f.Refused),
		c.say(text.NomenclatureHolds, f.Fields, f.Programs, f.Activities, f.SubActivities),
		c.say(text.NomenclatureFates, f.New, f.Changed, f.Same, f.Gone),
	}
	lines = append(lines, c.cellLines(text.VerbsImportRefused, f.Refusals)...)
	lines = append(lines, c.cellLines(text.VerbsImportWarning, f.Warnings)...)
	for _, column := range f.Unknown {
		lines = append(lines, c.say(text.VerbsImportUnknown, column))
	}
	if len(f.Dropped) > 0 {
		lines = append(lines, c.say(text.NomenclatureDropped, strings.Join(f.Dropped, ", ")))
	}
	if r := p.Region(); r != nil && r.Year != f.Year {
		lines = append(lines, c.say(text.NomenclatureOther, r.Year))
	}
	last := text.VerbsImportPreview
	switch {
	case nothing:
		last = text.VerbsImportNothing
	case f.Applied:
		last = text.VerbsImportApplied
	}
	return strings.Join(append(lines, c.say(last)), "\n")
}
