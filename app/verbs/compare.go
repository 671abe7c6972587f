package verbs

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// words are the words of a comparison as they are printed.
var words = map[model.Word]text.Sentence{
	model.New: text.WordNew, model.Dropped: text.WordDropped, model.Up: text.WordUp, model.Down: text.WordDown, model.Same: text.WordSame,
}

// levels are the levels of rows by the names that --level takes.
var levels = map[string]model.Level{
	"perangkat": 0, "program": model.Program, "kegiatan": model.Activity, "sub": model.SubActivity,
}

type comparisonFacts struct {
	From       sideFacts      `json:"from"`
	To         sideFacts      `json:"to"`
	Level      string         `json:"level"`
	Difference string         `json:"difference"`
	Percent    string         `json:"percent"`
	Counts     map[string]int `json:"counts"`
	Rows       []rowFacts     `json:"rows"`
}

type sideFacts struct {
	Stage  string `json:"stage"`
	Moment string `json:"moment,omitempty"`
	Year   int    `json:"year"`
	Total  string `json:"total"`
}

// rowFacts is one row. From and To are null where that side has no figure; money of sources outside the region's own budget stands apart.
type rowFacts struct {
	Agency     string  `json:"agency"`
	AgencyName string  `json:"agency_name"`
	Unit       string  `json:"unit,omitempty"`
	UnitName   string  `json:"unit_name,omitempty"`
	Code       string  `json:"code,omitempty"`
	Name       string  `json:"name"`
	From       *string `json:"from"`
	To         *string `json:"to"`
	FromOther  string  `json:"from_outside_budget,omitempty"`
	ToOther    string  `json:"to_outside_budget,omitempty"`
	Difference string  `json:"difference"`
	Percent    string  `json:"percent"`
	Word       string  `json:"word"`
}

func (c *console) compare() *cobra.Command {
	var from, to, agency, level, out string
	var year int
	cmd := c.verb(text.UseCompare, text.VerbCompare, "compare kota.benang --from ditetapkan --to perubahan:1 --agency DPMPTSP", 1,
		func(_ *cobra.Command, args []string) error {
			rows, ok := levels[level]
			if !ok {
				return model.Invalidf("Pilih perangkat, program, kegiatan, atau sub.", "Tingkat %q tidak dikenal.", level)
			}
			return c.with(args[0], true, func(f *sqlite.File) error {
				return c.compared(f, from, to, year, level, model.Filter{Level: rows, Agency: agency}, out)
			})
		})
	cmd.Flags().StringVar(&from, "from", "", c.say(text.FlagSide))
	cmd.Flags().StringVar(&to, "to", "", c.say(text.FlagSide))
	cmd.Flags().StringVar(&agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&level, "level", "sub", c.say(text.FlagLevel))
	cmd.Flags().IntVar(&year, "year", 0, c.say(text.FlagCompareYear))
	cmd.Flags().StringVar(&out, "out", "", c.say(text.FlagSheet))
	need(cmd, "from", "to")
	return cmd
}

func (c *console) compared(f *sqlite.File, from, to string, year int, level string, filter model.Filter, out string) error {
	if filter.Agency != "" {
		agency, err := agencyByCode(f.Plan(), filter.Agency)
		if err != nil {
			return err
		}
		filter.Agency = agency.Code
	}
	left, leftFacts, err := side(f, from, year)
	if err != nil {
		return err
	}
	right, rightFacts, err := side(f, to, year)
	if err != nil {
		return err
	}
	cmp := model.Compare(left, right, filter)
	facts := c.comparisonFacts(cmp, level)
	leftFacts.Total, rightFacts.Total = locale.FormatPlain(cmp.From.Amount), locale.FormatPlain(cmp.To.Amount)
	facts.From, facts.To = leftFacts, rightFacts
	if out != "" {
		return c.printSheet(out, facts, c.comparisonSheet(cmp, leftFacts, rightFacts), c.comparisonSums(cmp))
	}
	return c.print(facts, c.comparisonTable(cmp))
}

// side reads "STAGE", "MOMENT" or "STAGE@MOMENT"; a moment is a name given to one, the number of a journal entry, or the name of a scenario. A moment alone is read at stage hasil.
func side(f *sqlite.File, spec string, year int) (model.Side, sideFacts, error) {
	plan := f.Plan()
	if year == 0 && plan.Region() != nil {
		year = plan.Region().Year
	}
	name, moment, both := strings.Cut(spec, "@")
	stage, err := model.ParseStage(name)
	if err != nil {
		if both && name != "" {
			return model.Side{}, sideFacts{}, err
		}
		stage, moment = model.Agreed, strings.TrimPrefix(spec, "@")
	}
	if moment != "" {
		if plan, err = atMoment(f, moment); err != nil {
			return model.Side{}, sideFacts{}, err
		}
	}
	return model.Side{Plan: plan, Stage: stage, Year: year}, sideFacts{Stage: stage.String(), Moment: moment, Year: year}, nil
}

// atMoment gives the plan at a moment or, by its name, under a scenario.
func atMoment(f *sqlite.File, name string) (*model.Plan, error) {
	for _, m := range f.Plan().Moments.Of(0) {
		if strings.EqualFold(m.Name, name) {
			return f.At(m.Seq)
		}
	}
	if s, err := scenarioByName(f.Plan(), name); err == nil {
		return f.Plan().Under(s.ID)
	}
	if seq, err := strconv.ParseInt(name, 10, 64); err == nil && seq >= 0 && seq <= f.Size() {
		return f.At(seq)
	}
	return nil, model.Errorf(model.NotFound, "Tulis tahap (usulan, hasil, …), nama saat yang ditandai, atau nomor tindakan.", "Tahap atau saat %q tidak ada di berkas ini.", name)
}

func (c *console) comparisonFacts(cmp *model.Comparison, level string) comparisonFacts {
	facts := comparisonFacts{
		Level: level, Difference: locale.FormatPlain(cmp.Difference()), Percent: percent(cmp.From, cmp.To, locale.Indonesian),
		Counts: map[string]int{}, Rows: []rowFacts{},
	}
	for word, sentence := range words {
		facts.Counts[sentence.ID] = cmp.Count[word]
	}
	for _, r := range cmp.Rows {
		facts.Rows = append(facts.Rows, rowFacts{
			Agency: r.Key.Agency, AgencyName: r.Agency, Unit: r.Key.Unit, UnitName: r.Unit, Code: r.Key.Code, Name: r.Name,
			From: figure(r.From), To: figure(r.To), FromOther: outside(r.From), ToOther: outside(r.To),
			Difference: locale.FormatPlain(r.Difference()), Percent: percent(r.From, r.To, locale.Indonesian), Word: words[r.Word].ID,
		})
	}
	return facts
}

func figure(f model.Figure) *string {
	if !f.Known {
		return nil
	}
	plain := locale.FormatPlain(f.Amount)
	return &plain
}

func outside(f model.Figure) string {
	if f.Outside == 0 {
		return ""
	}
	return locale.FormatPlain(f.Outside)
}

// dash stands where there is no figure.
const dash = "–"

// percent is how much the figure grew, "–" where there is nothing to compare with.
func percent(from, to model.Figure, l locale.Language) string {
	if !from.Known || !to.Known {
		return dash
	}
	return locale.FormatShare(to.Amount-from.Amount, from.Amount, l)
}

// comparisonTable is the comparison for reading: what changed, row by row with the figures to the right, and the counts. A line of a sub unit stands
// under the code of that.
func (c *console) comparisonTable(compared *model.Comparison) string {
	changed := slices.DeleteFunc(slices.Clone(compared.Rows), func(r model.Row) bool { return r.Word == model.Same })
	return table(func(row func(...string)) {
		figures := c.tableFigures(changed)
		for i, r := range changed {
			cells := append([]string{cmp.Or(r.Key.Unit, r.Key.Agency), cmp.Or(r.Key.Code, dash), shorten(r.Name)}, figures[i]...)
			row(append(cells, c.say(words[r.Word]))...)
		}
	}) + c.comparisonSums(compared)
}

// tableFigures gives from, to, difference and percent of rows, set to the right; all with sen where one of them has sen.
func (c *console) tableFigures(rows []model.Row) [][]string {
	var style locale.TableStyle
	if slices.ContainsFunc(rows, func(r model.Row) bool { return r.From.Amount%model.Rupiah != 0 || r.To.Amount%model.Rupiah != 0 }) {
		style = locale.WithSen
	}
	write := func(f model.Figure) string {
		if !f.Known {
			return dash
		}
		return locale.FormatTable(f.Amount, c.language(), style)
	}
	list := make([][]string, len(rows))
	for i, r := range rows {
		list[i] = []string{write(r.From), write(r.To), locale.FormatTable(r.Difference(), c.language(), style), percent(r.From, r.To, c.language())}
	}
	setRight(list)
	return list
}

// setRight fills the cells of each column up to the same width from the left.
func setRight(rows [][]string) {
	var width [4]int
	for _, row := range rows {
		for j, cell := range row {
			width[j] = max(width[j], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		for j, cell := range row {
			row[j] = strings.Repeat(" ", width[j]-utf8.RuneCountInString(cell)) + cell
		}
	}
}

func (c *console) comparisonSums(cmp *model.Comparison) string {
	n := cmp.Count
	return c.say(text.VerbsCompared, n[model.New], n[model.Dropped], n[model.Up], n[model.Down], n[model.Same],
		c.money(cmp.From.Amount), c.money(cmp.To.Amount), c.money(cmp.Difference()), percent(cmp.From, cmp.To, c.language()))
}

const longestName = 60

func shorten(name string) string {
	if r := []rune(name); len(r) > longestName {
		return string(r[:longestName-1]) + "…"
	}
	return name
}
