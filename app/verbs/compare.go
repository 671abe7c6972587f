package verbs

import (
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// rowsOf says what the rows of a comparison are.
type rowsOf struct {
	by    model.Grouping
	level model.Level
}

// The rows, orders and lenses of a comparison by the names that options take and JSON has.
var (
	rowsNamed = map[string]rowsOf{
		"perangkat": {}, "program": {level: model.Program}, "kegiatan": {level: model.Activity}, "sub": {level: model.SubActivity},
		"misi": {by: model.ByMission}, "sumber": {by: model.ByFund}, "prioritas": {by: model.ByPriority},
	}
	sortsNamed  = map[string]model.Sort{"kode": model.SortByCode, "perubahan": model.SortByChange}
	lensesNamed = map[string]model.Lens{"semua": model.LensAll, "berubah": model.LensChanged, "lewat": model.LensOver, "kosong": model.LensBare}
)

// nameOf gives the name of a value, the other way round.
func nameOf[V comparable](names map[string]V, value V) string {
	for name, v := range names {
		if v == value {
			return name
		}
	}
	return ""
}

// compareWords are the options of compare.
type compareWords struct {
	from, to, named string
	columns         []string
	agency, rows    string
	sort, lens      string
	year            int
	step, targets   bool
	measures        bool
	out, paper      string
	sheet           string // size of the paper
	size            paper.Size
	given           func(option string) bool
}

func (c *console) compare() *cobra.Command {
	var w compareWords
	cmd := c.verb(text.UseCompare, text.VerbCompare, "compare kota.benang --from ditetapkan --to perubahan:1 --agency DPMPTSP", 1,
		func(cmd *cobra.Command, args []string) error {
			if err := c.checkCompareWords(cmd, &w); err != nil {
				return err
			}
			return c.with(args[0], true, func(f *sqlite.File) error { return c.compared(cmd, f, &w) })
		})
	flags := cmd.Flags()
	flags.StringVar(&w.from, "from", "", c.say(text.FlagSide))
	flags.StringVar(&w.to, "to", "", c.say(text.FlagSide))
	flags.StringArrayVar(&w.columns, "column", nil, c.say(text.FlagColumn))
	flags.StringVar(&w.named, "named", "", c.say(text.FlagNamed))
	flags.StringVar(&w.agency, "agency", "", c.say(text.FlagAgency))
	flags.StringVar(&w.rows, "rows", "sub", c.say(text.FlagRows))
	flags.StringVar(&w.rows, "level", "sub", c.say(text.FlagLevel))
	flags.StringVar(&w.sort, "sort", "kode", c.say(text.FlagSort))
	flags.StringVar(&w.lens, "lens", "semua", c.say(text.FlagLens))
	flags.BoolVar(&w.step, "step", false, c.say(text.FlagStep))
	flags.BoolVar(&w.targets, "targets", false, c.say(text.FlagTargets))
	flags.BoolVar(&w.measures, "measures", false, c.say(text.FlagMeasures))
	flags.IntVar(&w.year, "year", 0, c.say(text.FlagCompareYear))
	flags.StringVar(&w.out, "out", "", c.say(text.FlagSheet))
	flags.StringVar(&w.paper, "paper", "", c.say(text.FlagComparePaper))
	flags.StringVar(&w.sheet, "sheet", "", c.say(text.FlagPaper))
	return cmd
}

// checkCompareWords refuses options that do not go together, and names that there are none of.
func (c *console) checkCompareWords(cmd *cobra.Command, w *compareWords) error {
	w.given = cmd.Flags().Changed
	ways := 0
	for _, name := range []string{"from", "column", "named"} {
		if w.given(name) || name == "from" && w.given("to") {
			ways++
		}
	}
	switch {
	case ways != 1:
		return c.misuse(text.UsageOneOf, "--from, --column, --named")
	case w.given("from") && !w.given("to"):
		return c.misuse(text.UsageMissing, cmd.Name(), "--to")
	case w.given("to") && !w.given("from"):
		return c.misuse(text.UsageMissing, cmd.Name(), "--from")
	case w.given("rows") && w.given("level"):
		return c.misuse(text.AgendaOneThing, "--rows", "--level")
	case w.measures && w.paper != "":
		return c.misuse(text.AgendaOneThing, "--measures", "--paper")
	}
	return w.checkNames()
}

func (w *compareWords) checkNames() (err error) {
	if _, known := rowsNamed[w.rows]; !known {
		return model.Invalidf("Pilih perangkat, program, kegiatan, sub, misi, sumber, atau prioritas.", "Tingkat %q tidak dikenal.", w.rows)
	}
	if _, known := sortsNamed[w.sort]; !known {
		return model.Invalidf("Pilih kode atau perubahan.", "Urutan %q tidak dikenal.", w.sort)
	}
	if _, known := lensesNamed[w.lens]; !known {
		return model.Invalidf("Pilih semua, berubah, lewat, atau kosong.", "Saringan %q tidak dikenal.", w.lens)
	}
	if w.paper != "" && !strings.EqualFold(filepath.Ext(w.paper), ".pdf") {
		return model.Invalidf("Beri nama yang berakhir .pdf.", "Berkas %s bukan nama PDF.", w.paper)
	}
	w.size, err = paperSize(w.sheet)
	return err
}

// compared reads the columns, prints them side by side, and writes them where that was asked for.
func (c *console) compared(cmd *cobra.Command, f *sqlite.File, w *compareWords) error {
	r := &columnReader{file: f, plan: f.Plan(), year: w.year, moments: map[model.ID]reports.Moment{}}
	if err := r.read(w); err != nil {
		return err
	}
	if w.measures || r.panel.Measures {
		return c.measured(r, w)
	}
	if err := r.look(w); err != nil {
		return err
	}
	m, ok := r.panel.Matrix(r.plan, func(id model.ID) *model.Plan { return r.moments[id].Plan })
	if !ok {
		return errUnreadable()
	}
	b := &besides{console: c, columnReader: r, matrix: m, seen: m.See(r.panel.View), targets: w.targets}
	facts := b.facts()
	if w.paper == "" {
		return b.tell(w, facts)
	}
	facts.Paper = &paperFacts{File: w.paper}
	_, err := intake.WriteNew(w.paper, func(out io.Writer) (err error) {
		o := reports.ComparisonOptions{Paper: w.size, Moments: r.moments, Targets: w.targets}
		facts.Paper.Pages, err = reports.WriteComparison(cmd.Context(), out, r.plan, r.panel, o, nil)
		return err
	})
	if err != nil {
		return err
	}
	return b.tell(w, facts)
}

func errUnreadable() error {
	return model.Errorf(model.Conflict, "Pilih dua sampai empat kolom yang keadaannya terbaca.", "Persandingan ini tidak dapat dibaca.")
}

// tell prints a comparison, or writes it as a table and prints its sums.
func (b *besides) tell(w *compareWords, facts *comparisonFacts) error {
	sums := b.sums()
	if facts.Paper != nil {
		sums += "\n" + b.say(text.VerbsMinutes, facts.Paper.File, facts.Paper.Pages)
	}
	if w.out != "" {
		return b.printSheet(w.out, facts, b.sheet(), sums)
	}
	return b.print(facts, b.table(w.given("lens"))+sums)
}
