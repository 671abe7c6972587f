package verbs

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// correctWords are the words of the verb correct.
type correctWords struct {
	saying
	agency, unit, fund, stage, reason          string
	lines                                      []string
	year                                       int
	amount, spread, round                      string
	shiftTo, shiftFund, shiftAgency, shiftUnit string
	indicator, target, field, text             string
	preview                                    bool
	way                                        string
}

// correctWay is a way to correct, by the option that asks for it: the options that it needs, and those that it takes besides.
type correctWay struct {
	name         string
	needs, takes []string
}

// correctWays are all of them. An amount is also how much is shifted, so that it asks for a way only where it stands alone.
var correctWays = []correctWay{
	{"amount", []string{"line"}, []string{"unit", "fund", "stage", "year"}},
	{"spread", nil, []string{"line", "unit", "round", "stage", "year"}},
	{"shift-to", []string{"line", "amount"}, []string{"unit", "fund", "shift-fund", "shift-agency", "shift-unit", "stage", "year"}},
	{"target", []string{"indicator"}, []string{"line", "unit", "stage", "year"}},
	{"field", []string{"text"}, []string{"line", "unit", "indicator", "year"}},
}

// correctAlways are the options of every way.
var correctAlways = []string{"agency", "reason", "speaker", "at", "preview"}

func (c *console) correct() *cobra.Command {
	var w correctWords
	cmd := c.verb(text.UseCorrect, text.VerbCorrect,
		`correct kota.benang --agency DPMPTSP --line 2.18.03.2.01.0002 --fund DAU --stage hasil --amount "1,9 M" --reason "fokus pada realisasi"`, 1,
		func(cmd *cobra.Command, args []string) error {
			if err := c.checkCorrectWords(cmd, &w); err != nil {
				return err
			}
			return c.with(args[0], w.preview, func(f *sqlite.File) error { return c.corrected(f, w) })
		})
	flags := cmd.Flags()
	flags.StringVar(&w.agency, "agency", "", c.say(text.FlagAgency))
	flags.StringVar(&w.unit, "unit", "", c.say(text.FlagUnit))
	flags.StringSliceVar(&w.lines, "line", nil, c.say(text.FlagCorrectLine))
	flags.StringVar(&w.fund, "fund", "-", c.say(text.FlagFund))
	flags.StringVar(&w.stage, "stage", model.Agreed.String(), c.say(text.FlagStage))
	flags.IntVar(&w.year, "year", 0, c.say(text.FlagCompareYear))
	flags.StringVar(&w.amount, "amount", "", c.say(text.FlagCorrectAmount))
	flags.StringVar(&w.spread, "spread", "", c.say(text.FlagSpread))
	flags.StringVar(&w.round, "round", "1000", c.say(text.FlagRound))
	flags.StringVar(&w.shiftTo, "shift-to", "", c.say(text.FlagShiftTo))
	flags.StringVar(&w.shiftFund, "shift-fund", "", c.say(text.FlagShiftFund))
	flags.StringVar(&w.shiftAgency, "shift-agency", "", c.say(text.FlagShiftAgency))
	flags.StringVar(&w.shiftUnit, "shift-unit", "", c.say(text.FlagShiftUnit))
	flags.StringVar(&w.indicator, "indicator", "", c.say(text.FlagWhichIndicator))
	flags.StringVar(&w.target, "target", "", c.say(text.FlagTarget))
	flags.StringVar(&w.field, "field", "", c.say(text.FlagField))
	flags.StringVar(&w.text, "text", "", c.say(text.FlagFieldText))
	flags.StringVar(&w.reason, "reason", "", c.say(text.FlagCorrectReason))
	flags.BoolVar(&w.preview, "preview", false, c.say(text.FlagPreview))
	c.sayingFlags(cmd, &w.saying)
	need(cmd, "agency")
	return cmd
}

// checkCorrectWords finds the way that the options ask for and refuses those that do not go with it.
func (c *console) checkCorrectWords(cmd *cobra.Command, w *correctWords) error {
	way, err := c.correctWay(cmd)
	if err != nil {
		return err
	}
	w.way = way.name
	var missing []string
	for _, name := range append(slices.Clone(way.needs), "reason") {
		if !cmd.Flags().Changed(name) && (name != "reason" || !w.preview) {
			missing = append(missing, "--"+name)
		}
	}
	if len(missing) > 0 {
		return c.misuse(text.UsageMissing, cmd.Name(), strings.Join(missing, ", "))
	}
	stray := ""
	taken := slices.Concat(correctAlways, way.needs, way.takes, []string{way.name})
	cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) {
		if f.Changed && !slices.Contains(taken, f.Name) {
			stray = f.Name
		}
	})
	switch changed := cmd.Flags().Changed; {
	case stray != "":
		return c.misuse(text.AgendaOneThing, "--"+way.name, "--"+stray)
	case len(w.lines) > 1 && way.name != "spread":
		return c.misuse(text.UsageOneLine, "--"+way.name)
	case changed("unit") && !changed("line"):
		return c.misuse(text.UsageNeedsLine, "--unit")
	}
	return nil
}

func (c *console) correctWay(cmd *cobra.Command) (correctWay, error) {
	var names []string
	var found []correctWay
	for _, way := range correctWays {
		names = append(names, way.name)
		if cmd.Flags().Changed(way.name) {
			found = append(found, way)
		}
	}
	if len(found) == 2 && found[0].name == "amount" && found[1].name == "shift-to" {
		return found[1], nil
	}
	if len(found) != 1 {
		return correctWay{}, c.misuse(text.UsageOneOf, dashed(names))
	}
	return found[0], nil
}

// corrected corrects what the words say, or shows what that would come to.
func (c *console) corrected(f *sqlite.File, w correctWords) error {
	p := f.Plan()
	if strings.TrimSpace(w.reason) == "" && !w.preview {
		return model.Invalidf("Tulis alasannya dengan --reason.", "%s belum diisi.", "Alasan")
	}
	agency, err := agencyByCode(p, w.agency)
	if err != nil {
		return err
	}
	act, err := c.correction(p, agency, w)
	if err != nil {
		return err
	}
	circumstances, err := w.circumstances(f)
	if err != nil {
		return err
	}
	circumstances.Agency, circumstances.Reason = agency.ID, w.reason
	proposal, err := p.Propose(act, circumstances)
	if err != nil {
		return err
	}
	done := correctionFacts{Preview: w.preview, Agency: agency.Code, Slot: slotNumber(p, circumstances.Slot)}
	if !w.preview {
		entry, err := f.Do(act, circumstances)
		if err != nil {
			return err
		}
		done.Seq, proposal.Corrections = entry.Seq, changedCorrections(entry)
	}
	done.read(f.Plan(), proposal)
	return c.print(done, c.correctionTold(f.Plan(), proposal, w.preview))
}
