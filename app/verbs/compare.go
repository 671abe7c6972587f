package verbs

import (
	"fmt"
	"strconv"
	"strings"
	"text/tabwriter"

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

// rowFacts is one row. From and To are null where that side has no figure.
type rowFacts struct {
	Agency     string  `json:"agency"`
	AgencyName string  `json:"agency_name"`
	Unit       string  `json:"unit,omitempty"`
	UnitName   string  `json:"unit_name,omitempty"`
	Code       string  `json:"code,omitempty"`
	Name       string  `json:"name"`
	From       *string `json:"from"`
	To         *string `json:"to"`
	Difference string  `json:"difference"`
	Percent    string  `json:"percent"`
	Word       string  `json:"word"`
}

func (c *console) compare() *cobra.Command {
	var from, to, agency, level string
	var year int
	cmd := verb("compare FILE --from S|MOMENT --to S|MOMENT [--agency CODE] [--level L] [--year Y]", c.say(text.VerbCompare), 1,
		func(_ *cobra.Command, args []string) error {
			rows, ok := levels[level]
			if !ok {
				return model.Invalidf("Pilih perangkat, program, kegiatan, atau sub.", "Tingkat %q tidak dikenal.", level)
			}
			return c.with(args[0], true, func(f *sqlite.File) error {
				return c.compared(f, from, to, year, level, model.Filter{Level: rows, Agency: agency})
			})
		})
	cmd.Flags().StringVar(&from, "from", "", c.say(text.FlagSide))
	cmd.Flags().StringVar(&to, "to", "", c.say(text.FlagSide))
	cmd.Flags().StringVar(&agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&level, "level", "sub", c.say(text.FlagLevel))
	cmd.Flags().IntVar(&year, "year", 0, c.say(text.FlagCompareYear))
	required(cmd, "from", "to")
	return cmd
}

func (c *console) compared(f *sqlite.File, from, to string, year int, level string, filter model.Filter) error {
	if filter.Agency != "" {
		if _, err := agencyByCode(f.Plan(), filter.Agency); err != nil {
			return err
		}
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
	return c.print(facts, c.comparisonTable(cmp))
}

// side reads "STAGE", "MOMENT" or "STAGE@MOMENT"; a moment is a name given to one, or the number of a journal entry. A moment alone is read at stage hasil.
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

func atMoment(f *sqlite.File, name string) (*model.Plan, error) {
	for _, m := range f.Plan().Moments.Of(0) {
		if strings.EqualFold(m.Name, name) {
			return f.At(m.Seq)
		}
	}
	if seq, err := strconv.ParseInt(name, 10, 64); err == nil && seq >= 0 && seq <= f.Size() {
		return f.At(seq)
	}
	return nil, model.Errorf(model.NotFound, "Tulis tahap (usulan, hasil, …), nama saat yang ditandai, atau nomor tindakan.", "Tahap atau saat %q tidak ada di berkas ini.", name)
}

func (c *console) comparisonFacts(cmp *model.Comparison, level string) comparisonFacts {
	facts := comparisonFacts{
		Level: level, Difference: locale.FormatPlain(cmp.Difference()), Percent: percent(cmp.From, cmp.To),
		Counts: map[string]int{}, Rows: []rowFacts{},
	}
	for word, sentence := range words {
		facts.Counts[sentence.ID] = cmp.Count[word]
	}
	for _, r := range cmp.Rows {
		facts.Rows = append(facts.Rows, rowFacts{
			Agency: r.Key.Agency, AgencyName: r.Agency, Unit: r.Key.Unit, UnitName: r.Unit, Code: r.Key.Code, Name: r.Name,
			From: figure(r.From), To: figure(r.To), Difference: locale.FormatPlain(r.Difference()), Percent: percent(r.From, r.To),
			Word: words[r.Word].ID,
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

// percent is how much the figure grew, "–" where there is nothing to compare with.
func percent(from, to model.Figure) string {
	if !from.Known || !to.Known {
		return "–"
	}
	return locale.FormatShare(to.Amount-from.Amount, from.Amount, locale.Indonesian)
}

// comparisonTable is the comparison for reading: what changed, row by row, and the counts.
func (c *console) comparisonTable(cmp *model.Comparison) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 2, 4, 2, ' ', 0)
	for _, r := range cmp.Rows {
		if r.Word == model.Same {
			continue
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.Key.Agency, r.Key.Code, shorten(r.Name), locale.FormatTable(r.From.Amount, c.language(), 0),
			locale.FormatTable(r.To.Amount, c.language(), 0), locale.FormatTable(r.Difference(), c.language(), 0), c.say(words[r.Word]))
	}
	w.Flush() //nolint:errcheck // a strings.Builder never fails to write
	b.WriteString(c.say(text.VerbsCompared, cmp.Count[model.New], cmp.Count[model.Dropped], cmp.Count[model.Up], cmp.Count[model.Down], cmp.Count[model.Same],
		locale.FormatMoney(cmp.From.Amount, c.language()), locale.FormatMoney(cmp.To.Amount, c.language()), locale.FormatMoney(cmp.Difference(), c.language())))
	return b.String()
}

const longestName = 60

func shorten(name string) string {
	if r := []rune(name); len(r) > longestName {
		return string(r[:longestName-1]) + "…"
	}
	return name
}
