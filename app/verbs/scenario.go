package verbs

import (
	"cmp"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// scenarioWords are the words of the verb scenario.
type scenarioWords struct {
	criterion, points string
	saying
	start, note, rename, copy, to, remove, show string
	try, cut, shift, adopt                      string
	agency, unit, fund, stage, amount, ceiling  string
	spread, round, except                       string
	lines                                       []string
	shiftTo, shiftAgency, shiftUnit             string
	year                                        int
	moved                                       bool
	way                                         string
}

// scenarioWays are what can be done to scenarios, by the option that asks for it. Without any they are listed.
var scenarioWays = []correctWay{
	{"start", nil, []string{"note"}},
	{"rename", []string{"to"}, []string{"note"}},
	{"copy", []string{"to"}, nil},
	{"remove", nil, nil},
	{"show", nil, nil},
	{"try", nil, []string{"amount", "ceiling", "agency", "line", "unit", "fund", "criterion", "points"}},
	{"cut", []string{"spread"}, []string{"agency", "line", "unit", "fund", "except", "round"}},
	{"shift", []string{"agency", "line", "shift-to", "amount"}, []string{"unit", "fund", "shift-agency", "shift-unit"}},
	{"adopt", nil, []string{"moved", "speaker", "at"}},
}

func (c *console) scenario() *cobra.Command {
	var w scenarioWords
	cmd := c.verb(text.UseScenario, text.VerbScenario, `scenario kota.benang --cut "Potong 10 %" --spread "-10 %" --except "gaji"`, 1, func(cmd *cobra.Command, args []string) error {
		if err := c.checkScenarioWords(cmd, &w); err != nil {
			return err
		}
		reading := w.way == "" || w.way == "show"
		return c.with(args[0], reading, func(f *sqlite.File) error { return c.scenarios(f, w) })
	})
	flags := cmd.Flags()
	flags.StringVar(&w.start, "start", "", c.say(text.FlagScenarioStart))
	flags.StringVar(&w.note, "note", "", c.say(text.FlagScenarioNote))
	flags.StringVar(&w.rename, "rename", "", c.say(text.FlagScenarioRename))
	flags.StringVar(&w.copy, "copy", "", c.say(text.FlagScenarioCopy))
	flags.StringVar(&w.to, "to", "", c.say(text.FlagScenarioTo))
	flags.StringVar(&w.remove, "remove", "", c.say(text.FlagScenarioRemove))
	flags.StringVar(&w.show, "show", "", c.say(text.FlagScenarioShow))
	flags.StringVar(&w.try, "try", "", c.say(text.FlagScenarioTry))
	flags.StringVar(&w.cut, "cut", "", c.say(text.FlagScenarioCut))
	flags.StringVar(&w.shift, "shift", "", c.say(text.FlagScenarioShift))
	flags.StringVar(&w.adopt, "adopt", "", c.say(text.FlagScenarioAdopt))
	flags.BoolVar(&w.moved, "moved", false, c.say(text.FlagScenarioMoved))
	flags.StringVar(&w.amount, "amount", "", c.say(text.FlagScenarioAmount))
	flags.StringVar(&w.criterion, "criterion", "", c.say(text.FlagScenarioCriterion))
	flags.StringVar(&w.points, "points", "", c.say(text.FlagScenarioPoints))
	flags.StringVar(&w.ceiling, "ceiling", "", c.say(text.FlagScenarioCeiling))
	flags.StringVar(&w.agency, "agency", "", c.say(text.FlagAgency))
	flags.StringVar(&w.unit, "unit", "", c.say(text.FlagUnit))
	flags.StringSliceVar(&w.lines, "line", nil, c.say(text.FlagScenarioLine))
	flags.StringVar(&w.fund, "fund", "-", c.say(text.FlagFund))
	flags.StringVar(&w.spread, "spread", "", c.say(text.FlagSpread))
	flags.StringVar(&w.round, "round", "1000", c.say(text.FlagRound))
	flags.StringVar(&w.except, "except", "", c.say(text.FlagScenarioExcept))
	flags.StringVar(&w.shiftTo, "shift-to", "", c.say(text.FlagShiftTo))
	flags.StringVar(&w.shiftAgency, "shift-agency", "", c.say(text.FlagShiftAgency))
	flags.StringVar(&w.shiftUnit, "shift-unit", "", c.say(text.FlagShiftUnit))
	flags.StringVar(&w.stage, "stage", model.Agreed.String(), c.say(text.FlagStage))
	flags.IntVar(&w.year, "year", 0, c.say(text.FlagCompareYear))
	c.sayingFlags(cmd, &w.saying)
	return cmd
}

// checkScenarioWords finds what the options ask for and refuses those that do not go with it.
func (c *console) checkScenarioWords(cmd *cobra.Command, w *scenarioWords) error {
	way, err := c.wayOf(cmd, scenarioWays, "stage", "year")
	if err != nil {
		return err
	}
	w.way = way
	switch {
	case w.way == "try" && given(cmd, "amount", "ceiling", "points") != 1:
		return c.misuse(text.UsageOneOf, dashed([]string{"amount", "ceiling", "points"}))
	case w.way == "try" && given(cmd, "points") != given(cmd, "criterion"):
		return c.misuse(text.UsageMissing, cmd.Name()+" --try", "--criterion, --points")
	case len(w.lines) > 1 && w.way != "cut":
		return c.misuse(text.UsageOneLine, "--"+w.way)
	case w.way == "try" && cmd.Flags().Changed("amount") && (w.agency == "" || len(w.lines) == 0):
		return c.misuse(text.UsageMissing, cmd.Name()+" --try", "--agency, --line")
	}
	return nil
}

// wayOf finds the one way that the options ask for, "" for none, and refuses options that it does not take; those that are free go with any.
func (c *console) wayOf(cmd *cobra.Command, ways []correctWay, free ...string) (chosen string, err error) {
	var names []string
	var found []correctWay
	for _, way := range ways {
		names = append(names, way.name)
		if cmd.Flags().Changed(way.name) {
			found = append(found, way)
		}
	}
	if len(found) > 1 {
		return "", c.misuse(text.UsageOneOf, dashed(names))
	}
	taken := free
	if len(found) == 1 {
		chosen = found[0].name
		for _, name := range found[0].needs {
			if !cmd.Flags().Changed(name) {
				return "", c.misuse(text.UsageMissing, cmd.Name()+" --"+chosen, "--"+name)
			}
		}
		taken = slices.Concat(taken, found[0].needs, found[0].takes, []string{chosen})
	}
	stray := ""
	cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) {
		if f.Changed && !slices.Contains(taken, f.Name) {
			stray = f.Name
		}
	})
	switch {
	case stray != "" && chosen == "":
		return "", c.misuse(text.UsageOneOf, dashed(names))
	case stray != "":
		return "", c.misuse(text.AgendaOneThing, "--"+chosen, "--"+stray)
	}
	return chosen, nil
}

// given counts the options that were given.
func given(cmd *cobra.Command, names ...string) (n int) {
	for _, name := range names {
		if cmd.Flags().Changed(name) {
			n++
		}
	}
	return n
}

// scenarios does what the words ask for, then lists what there is.
func (c *console) scenarios(f *sqlite.File, w scenarioWords) error {
	p := f.Plan()
	stage, err := model.ParseStage(w.stage)
	if err != nil {
		return err
	}
	w.year = cmp.Or(w.year, planYear(p))
	facts := scenarioFacts{Year: w.year, Stage: stage.String(), Scenarios: []scenarioRows{}}
	if w.way != "" && w.way != "show" {
		act, err := c.scenarioAct(p, stage, w)
		if err != nil {
			return err
		}
		context, err := w.scenarioContext(f, act)
		if err != nil {
			return err
		}
		entry, err := f.Do(act, context)
		if err != nil {
			return err
		}
		facts.Seq, p = entry.Seq, f.Plan()
	}
	list := p.Scenarios.Of(0)
	if w.way == "show" {
		shown, err := scenarioByName(p, w.show)
		if err != nil {
			return err
		}
		list = []*model.Scenario{shown}
	}
	return c.printScenarios(p, facts, stage, list, w.way == "show")
}

// scenarioContext is the circumstances of an act: those of the meeting where a scenario is adopted.
func (w scenarioWords) scenarioContext(f *sqlite.File, act model.Act) (model.Context, error) {
	adopt, ok := act.(model.AdoptScenario)
	if !ok {
		return model.Context{}, nil
	}
	context, err := w.circumstances(f)
	context.Reason = f.Plan().Scenarios.Get(adopt.Scenario).Reason()
	return context, err
}

// scenarioByName finds a scenario whatever the case of its letters.
func scenarioByName(p *model.Plan, name string) (*model.Scenario, error) {
	for _, s := range p.Scenarios.Of(0) {
		if strings.EqualFold(s.Name, strings.TrimSpace(name)) {
			return s, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Tulis nama seperti di daftar: benangmerah scenario BERKAS.", "Skenario %q tidak ada di berkas ini.", name)
}
