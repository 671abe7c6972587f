package verbs

import (
	"cmp"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
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

// scenarioFacts is the scenarios of a file at a stage in a year, with what the record has there, or of one of them with its trials.
type scenarioFacts struct {
	Year      int            `json:"year"`
	Stage     string         `json:"stage"`
	Seq       int64          `json:"seq,omitempty"` // of the act that was done
	Total     string         `json:"total"`         // of the record
	Ceiling   *string        `json:"ceiling"`
	Left      *string        `json:"left"`
	Over      []string       `json:"over_ceiling"` // codes of agencies
	Scenarios []scenarioRows `json:"scenarios"`
}

type scenarioRows struct {
	Name       string       `json:"name"`
	Note       string       `json:"note,omitempty"`
	Trials     int          `json:"trials"`
	Moved      int          `json:"moved"`
	Void       int          `json:"void"`
	Adopted    bool         `json:"adopted"`
	Total      string       `json:"total"`
	Difference string       `json:"difference"`
	Ceiling    *string      `json:"ceiling"`
	Left       *string      `json:"left"`
	Over       []string     `json:"over_ceiling"`
	Tries      []trialFacts `json:"tries,omitempty"`
}

// trialFacts is a trial: a budget of a line, a ceiling or a weight. Now is null where the record has nothing.
type trialFacts struct {
	Of        string  `json:"of"`
	Agency    string  `json:"agency,omitempty"`
	Line      string  `json:"line,omitempty"`
	Name      string  `json:"name,omitempty"`
	Fund      string  `json:"fund,omitempty"`
	Criterion string  `json:"criterion,omitempty"`
	Stage     string  `json:"stage,omitempty"`
	Year      int     `json:"year,omitempty"`
	Value     string  `json:"value"`
	Now       *string `json:"now"`
	State     string  `json:"state"`
}

// trialStates are the words for how a trial stands, in JSON.
var trialStates = map[model.TrialState]string{model.TrialStands: "stands", model.TrialMoved: "moved", model.TrialInForce: "adopted", model.TrialVoid: "void"}

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
	var names []string
	var found []correctWay
	for _, way := range scenarioWays {
		names = append(names, way.name)
		if cmd.Flags().Changed(way.name) {
			found = append(found, way)
		}
	}
	if len(found) > 1 {
		return c.misuse(text.UsageOneOf, dashed(names))
	}
	taken := []string{"stage", "year"}
	if len(found) == 1 {
		w.way = found[0].name
		for _, name := range found[0].needs {
			if !cmd.Flags().Changed(name) {
				return c.misuse(text.UsageMissing, cmd.Name()+" --"+w.way, "--"+name)
			}
		}
		taken = slices.Concat(taken, found[0].needs, found[0].takes, []string{w.way})
	}
	stray := ""
	cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) {
		if f.Changed && !slices.Contains(taken, f.Name) {
			stray = f.Name
		}
	})
	switch {
	case stray != "" && w.way == "":
		return c.misuse(text.UsageOneOf, dashed(names))
	case stray != "":
		return c.misuse(text.AgendaOneThing, "--"+w.way, "--"+stray)
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

// scenarioAct reads the act that the words ask for.
func (c *console) scenarioAct(p *model.Plan, stage model.Stage, w scenarioWords) (model.Act, error) {
	if w.way == "start" {
		return model.StartScenario{Scenario: w.start, Note: w.note}, nil
	}
	s, err := scenarioByName(p, cmp.Or(w.rename, w.copy, w.remove, w.try, w.cut, w.shift, w.adopt))
	if err != nil {
		return nil, err
	}
	switch w.way {
	case "rename":
		return model.RenameScenario{Scenario: s.ID, To: w.to, Note: cmp.Or(w.note, s.Note)}, nil
	case "copy":
		return model.CopyScenario{Scenario: s.ID, To: w.to}, nil
	case "remove":
		return model.RemoveScenario{Scenario: s.ID}, nil
	case "adopt":
		return model.AdoptScenario{Scenario: s.ID, Moved: w.moved}, nil
	case "try":
		return c.tryAct(p, s, stage, w)
	case "cut":
		act, err := c.cutAct(p, s, stage, w)
		return model.Try{Scenario: s.ID, Act: act}, err
	default:
		act, err := c.shiftAct(p, stage, w)
		return model.Try{Scenario: s.ID, Act: act}, err
	}
}

// weightAct reads --try with a weight. The criterion is that of the first ranking that has one of the name.
func (c *console) weightAct(p *model.Plan, s *model.Scenario, w scenarioWords) (model.Act, error) {
	points, given, err := locale.ParsePoints(w.points, c.language())
	if err == nil && !given {
		err = model.Invalidf("Tulis bobot seperti 20 atau 12,5, paling banyak empat desimal.", "Bobot %q tidak dapat dipakai.", w.points)
	}
	if err != nil {
		return nil, err
	}
	for _, r := range p.Rankings.Of(0) {
		for _, k := range p.Criteria.Of(r.ID) {
			if !r.Template && strings.EqualFold(k.Name, w.criterion) {
				return model.TryPoints{Scenario: s.ID, Criterion: k.ID, Points: points}, nil
			}
		}
	}
	return nil, model.Errorf(model.NotFound, "Tulis namanya seperti di daftar prioritas.", "Tidak ada kriteria bernama %q.", w.criterion)
}

// tryAct reads --try: a weight, a figure, or a ceiling of an agency, or of the region where none is named.
func (c *console) tryAct(p *model.Plan, s *model.Scenario, stage model.Stage, w scenarioWords) (model.Act, error) {
	if w.points != "" {
		return c.weightAct(p, s, w)
	}
	if w.ceiling != "" {
		amount, err := c.amountOf(w.ceiling)
		if err != nil {
			return nil, err
		}
		fund := w.fund
		if fund == "-" {
			fund = ""
		}
		scope, err := scopeOf(p, ceilingOptions{agency: w.agency, fund: fund, year: w.year})
		if err != nil {
			return nil, err
		}
		act := model.TryCeiling{Scenario: s.ID, Year: scope.year, Amount: amount}
		act.Agency, act.Fund = scope.ids()
		return act, nil
	}
	amount, err := c.amountOf(w.amount)
	if err != nil {
		return nil, err
	}
	agency, err := agencyByCode(p, w.agency)
	if err != nil {
		return nil, err
	}
	of, err := figureOf(p, agency, w.unit, strings.TrimSpace(w.lines[0]), w.fund, w.year)
	return model.Try{Scenario: s.ID, Act: model.CorrectBudget{Line: of.Line, Fund: of.Fund, Stage: stage, Year: w.year, Amount: amount}}, err
}

// cutAct reads --cut: over the lines that are named with everything below them, else over the agency, else over all, from one source where it is named, as the
// scenario has them.
func (c *console) cutAct(p *model.Plan, s *model.Scenario, stage model.Stage, w scenarioWords) (act model.CorrectMany, err error) {
	under, err := p.Under(s.ID)
	if err != nil {
		return act, err
	}
	spread, given, err := locale.ParseSpread(w.spread, c.language())
	if err == nil && !given {
		err = model.Invalidf("Tulis persen, selisih, atau jumlah baru.", "Perubahannya belum dapat dihitung.")
	}
	if err != nil {
		return act, err
	}
	step, _, err := locale.ParseMoney(w.round, c.language())
	if err != nil {
		return act, err
	}
	figures, err := w.figures(under, stage)
	if err != nil {
		return act, err
	}
	figures, _, err = p.Spare(figures, w.except)
	return model.CorrectMany{Figures: figures, Spread: spread, Step: step, Stage: stage, Year: w.year}, err
}

// figures names the figures that a cut reaches.
func (w scenarioWords) figures(p *model.Plan, stage model.Stage) (figures []model.FigureOf, err error) {
	switch {
	case w.agency == "" && len(w.lines) > 0:
		return nil, model.Invalidf("Sebutkan dengan --agency.", "Perangkat daerah dari baris itu belum disebut.")
	case w.agency == "":
		figures = p.FiguresOfAll(stage, w.year)
	default:
		agency, err := agencyByCode(p, w.agency)
		if err != nil {
			return nil, err
		}
		figures = p.FiguresOfAgency(stage, w.year, agency.ID)
		if len(w.lines) > 0 {
			if figures, err = w.under(p, agency, stage); err != nil {
				return nil, err
			}
		}
	}
	if w.fund == "-" || w.fund == "" {
		return figures, nil
	}
	scope, err := scopeOf(p, ceilingOptions{fund: w.fund})
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(figures, func(f model.FigureOf) bool { return f.Fund != scope.fund.ID }), nil
}

// under names the figures of the lines that are named.
func (w scenarioWords) under(p *model.Plan, agency *model.Agency, stage model.Stage) ([]model.FigureOf, error) {
	var lines []model.ID
	for _, code := range w.lines {
		line, err := lineByCode(p, agency, w.unit, strings.TrimSpace(code), w.year)
		if err != nil {
			return nil, err
		}
		lines = append(lines, line.ID)
	}
	return p.FiguresUnder(stage, w.year, lines...), nil
}

// shiftAct reads --shift. The money keeps its source.
func (c *console) shiftAct(p *model.Plan, stage model.Stage, w scenarioWords) (model.Act, error) {
	agency, err := agencyByCode(p, w.agency)
	if err != nil {
		return nil, err
	}
	return c.shifting(p, agency, stage, correctWords{
		lines: w.lines, unit: w.unit, fund: w.fund, amount: w.amount, year: w.year, shiftTo: w.shiftTo, shiftAgency: w.shiftAgency, shiftUnit: w.shiftUnit,
	})
}

// printScenarios prints scenarios with their sums, and with their trials where one is shown.
func (c *console) printScenarios(p *model.Plan, facts scenarioFacts, stage model.Stage, list []*model.Scenario, tries bool) error {
	now := p.CeilingRows(0, facts.Year, stage)[0]
	facts.Total, facts.Over = locale.FormatPlain(now.Used.Amount), codes(p.OverCeiling(stage, facts.Year))
	facts.Ceiling, facts.Left = limits(now)
	var sums []*model.ScenarioSum
	for _, s := range list {
		sum, err := p.ScenarioSum(s.ID, stage, facts.Year)
		if err != nil {
			return err
		}
		sums = append(sums, sum)
		row := scenarioRow(sum)
		if tries {
			for _, t := range p.TrialStandings(s.ID) {
				row.Tries = append(row.Tries, trialRow(p, t))
			}
		}
		facts.Scenarios = append(facts.Scenarios, row)
	}
	return c.print(facts, c.scenarioTable(sums)+c.trialTable(facts)+c.say(text.ScenarioSums, facts.Year, c.money(now.Used.Amount), c.limit(now.Limit, now.Limited)))
}

func scenarioRow(sum *model.ScenarioSum) scenarioRows {
	row := scenarioRows{
		Name: sum.Scenario.Name, Note: sum.Scenario.Note, Trials: sum.Trials, Moved: sum.Moved, Void: sum.Void, Adopted: sum.Adopted,
		Total: locale.FormatPlain(sum.After.Amount), Difference: locale.FormatPlain(sum.After.Amount - sum.Before.Amount), Over: codes(sum.Over),
	}
	row.Ceiling, row.Left = limits(sum.Ceiling)
	return row
}

func limits(r model.CeilingRow) (ceiling, left *string) {
	if !r.Limited {
		return nil, nil
	}
	limit, rest := locale.FormatPlain(r.Limit), locale.FormatPlain(r.Left)
	return &limit, &rest
}

func codes(agencies []*model.Agency) []string {
	list := []string{}
	for _, a := range agencies {
		list = append(list, a.Code)
	}
	return list
}

func trialRow(p *model.Plan, t model.TrialStanding) trialFacts {
	row := trialFacts{Of: string(t.Of), Year: t.Year, Value: locale.FormatPlain(t.Amount), State: trialStates[t.State]}
	if t.Has {
		now := locale.FormatPlain(t.Now)
		row.Now = &now
	}
	if f := p.Funds.Get(t.Fund); f != nil {
		row.Fund = f.Name
	}
	switch t.Of {
	case model.TrialBudget:
		l := p.Lines.Get(t.Line)
		row.Agency, row.Line, row.Name, row.Stage = p.Agencies.Get(l.Agency).Code, l.Code, l.Name, t.Stage.String()
	case model.TrialCeiling:
		if a := p.Agencies.Get(t.Agency); a != nil {
			row.Agency, row.Name = a.Code, a.Name
		}
	case model.TrialPoints:
		now := pointsText(t.NowPoints)
		row.Criterion, row.Value, row.Now = p.Criteria.Get(t.Criterion).Name, pointsText(t.Points), &now
	}
	return row
}

// pointsText writes a weight as JSON writes numbers.
func pointsText(points model.Points) string {
	n, _ := locale.NewNumber(int64(points), 4)
	return strings.TrimRight(strings.TrimRight(n.Rat().FloatString(4), "0"), ".")
}

func (c *console) scenarioTable(sums []*model.ScenarioSum) string {
	if len(sums) == 0 {
		return c.say(text.ScenarioNoneYet) + "\n"
	}
	return table(func(row func(...string)) {
		for _, s := range sums {
			left := c.say(text.CeilingNone)
			switch {
			case s.Ceiling.Over:
				left = c.say(text.CeilingOver, c.money(-s.Ceiling.Left))
			case s.Ceiling.Limited:
				left = c.say(text.CeilingLeft, c.money(s.Ceiling.Left))
			}
			row(shorten(s.Scenario.Name), c.say(text.ScenarioCount, s.Trials), c.money(s.After.Amount), signedMoney(c, s.After.Amount-s.Before.Amount), left, c.scenarioNotes(s))
		}
	})
}

func signedMoney(c *console, m model.Money) string {
	if m > 0 {
		return "+" + c.money(m)
	}
	return c.money(m)
}

// scenarioNotes says what is the matter with a scenario, and who is over.
func (c *console) scenarioNotes(s *model.ScenarioSum) string {
	var notes []string
	if s.Adopted {
		notes = append(notes, c.say(text.ScenarioInForce))
	}
	if s.Moved > 0 {
		notes = append(notes, c.say(text.ScenarioNotes, s.Moved))
	}
	if s.Void > 0 {
		notes = append(notes, c.say(text.ScenarioNotesVoid, s.Void))
	}
	for _, a := range s.Over {
		notes = append(notes, c.say(text.ScenarioIsOver, a.Label()))
	}
	return strings.Join(notes, ", ")
}

// trialTable lists the trials that facts hold.
func (c *console) trialTable(facts scenarioFacts) string {
	var rows [][]string
	for _, s := range facts.Scenarios {
		for _, t := range s.Tries {
			now := dash
			if t.Now != nil {
				now = *t.Now
			}
			rows = append(rows, []string{cmp.Or(t.Line, t.Agency, dash), shorten(cmp.Or(t.Name, t.Criterion)), cmp.Or(t.Fund, dash), now + " → " + t.Value, c.say(trialSays[t.State])})
		}
	}
	if len(rows) == 0 {
		return ""
	}
	return table(func(row func(...string)) {
		for _, r := range rows {
			row(r...)
		}
	})
}

var trialSays = map[string]text.Sentence{"stands": text.ScenarioTried, "moved": text.ScenarioMoved, "adopted": text.ScenarioInForce, "void": text.ScenarioVoid}
