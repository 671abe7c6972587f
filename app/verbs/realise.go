package verbs

import (
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
	"benangmerah/model/sqlite"
)

// ofQuarter are the words that name a line and a quarter.
type ofQuarter struct {
	agency, line, unit string
	year, quarter      int
}

func (o *ofQuarter) flags(c *console, cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&o.line, "line", "", c.say(text.FlagMonevLine))
	cmd.Flags().StringVar(&o.unit, "unit", "", c.say(text.FlagUnit))
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagCompareYear))
	cmd.Flags().IntVar(&o.quarter, "quarter", 0, c.say(text.FlagOneQuarter))
	need(cmd, "quarter")
}

// find finds the agency and the line, which may be one of the plan year that carries figures of several years, and fills in the year.
func (o *ofQuarter) find(p *model.Plan) (*model.Agency, *model.Line, error) {
	o.year = cmp.Or(o.year, planYear(p))
	a, err := agencyByCode(p, o.agency)
	if err != nil {
		return nil, nil, err
	}
	l, err := lineByCode(p, a, o.unit, o.line, o.year)
	if err != nil && o.year != planYear(p) {
		if other, err := lineByCode(p, a, o.unit, o.line, planYear(p)); err == nil {
			return a, other, nil
		}
	}
	return a, l, err
}

// realiseWords are the words of the verb realise.
type realiseWords struct {
	ofQuarter
	amount, fund, indicator, value string
	table, forms                   string // a table to read; a folder for forms
	apply                          bool
}

// quarterFacts is how a line stands after what was entered.
type quarterFacts struct {
	Seq     int64     `json:"seq"`
	Agency  string    `json:"agency"`
	Year    int       `json:"year"`
	Quarter int       `json:"quarter"`
	Line    monevLine `json:"line"`
}

func (c *console) realise() *cobra.Command {
	var w realiseWords
	const example = `realise kota.benang --agency DPMPTSP --line 2.18.04.2.01.0006 --quarter 1 --amount "120 juta" --fund DAU`
	cmd := c.verb(text.UseRealise, text.VerbRealise, example, 1, func(cmd *cobra.Command, args []string) error {
		if cmd.Flags().Changed("read") || cmd.Flags().Changed("forms") {
			return c.realiseTable(cmd, args[0], w)
		}
		if err := c.needToo(cmd, "agency", "line"); err != nil {
			return err
		}
		amount, value := cmd.Flags().Changed("amount"), cmd.Flags().Changed("value")
		if amount == value || value != (w.indicator != "") {
			return c.misuse(text.UsageAmountOr)
		}
		if w.quarter < 1 || w.quarter > 4 {
			return c.misuse(text.UsageQuarter, w.quarter)
		}
		return c.with(args[0], false, func(f *sqlite.File) error { return c.realised(f, w, amount) })
	})
	w.flags(c, cmd)
	cmd.Flags().StringVar(&w.amount, "amount", "", c.say(text.FlagRealised))
	cmd.Flags().StringVar(&w.fund, "fund", "", c.say(text.FlagFund))
	cmd.Flags().StringVar(&w.indicator, "indicator", "", c.say(text.FlagIndicator))
	cmd.Flags().StringVar(&w.value, "value", "", c.say(text.FlagReached))
	cmd.Flags().StringVar(&w.table, "read", "", c.say(text.FlagRealisedRead))
	cmd.Flags().BoolVar(&w.apply, "apply", false, c.say(text.FlagApply))
	cmd.Flags().StringVar(&w.forms, "forms", "", c.say(text.FlagRealisedForms))
	return cmd
}

func (c *console) realised(f *sqlite.File, w realiseWords, amount bool) error {
	p := f.Plan()
	a, l, err := w.find(p)
	if err != nil {
		return err
	}
	set := model.SetQuarter{Line: l.ID, Stage: model.Realised, Year: w.year, Quarter: w.quarter}
	if amount {
		if set.Fund, err = fundByName(p, l, w.fund, w.year); err != nil {
			return err
		}
		if set.Amount, set.Known, err = locale.ParseMoney(w.amount, c.language()); err != nil {
			return err
		}
	} else {
		i, err := indicatorOf(p, a, w.unit, l.Code, w.indicator, l.Year)
		if err != nil {
			return err
		}
		set.Indicator, set.Text = i.ID, strings.TrimSpace(w.value)
	}
	entry, err := f.Do(model.EnterCells{Quarters: []model.SetQuarter{set}}, model.Context{Agency: a.ID})
	if err != nil {
		return err
	}
	return c.printQuarter(f.Plan(), entry.Seq, a, l, w.ofQuarter)
}

// printQuarter tells how a line stands at the end of a quarter.
func (c *console) printQuarter(p *model.Plan, seq int64, a *model.Agency, l *model.Line, o ofQuarter) error {
	facts := quarterFacts{Seq: seq, Agency: a.Code, Year: o.year, Quarter: o.quarter}
	said := ""
	for _, account := range monev.Of(p, monev.Query{Agency: a.ID, Year: o.year, Quarter: o.quarter}).Accounts {
		for _, r := range account.Rows {
			if r.Line.ID == l.ID {
				account.Rows = []monev.Row{r}
				facts.Line = agencyFacts(account).Lines[0]
				said = c.monevTable(account)
				break
			}
		}
	}
	return c.print(facts, c.say(text.MonevRealised)+" "+said)
}

// evaluateWords are the words of the verb evaluate.
type evaluateWords struct {
	ofQuarter
	obstacle, driver, next string
}

func (c *console) evaluate() *cobra.Command {
	var w evaluateWords
	const example = `evaluate kota.benang --agency DPMPTSP --line 2.18.04.2.01.0006 --quarter 2 --obstacle "lelang gagal" --next "lelang ulang pada Juli"`
	cmd := c.verb(text.UseEvaluate, text.VerbEvaluate, example, 1, func(cmd *cobra.Command, args []string) error {
		if w.quarter < 1 || w.quarter > 4 {
			return c.misuse(text.UsageQuarter, w.quarter)
		}
		given := func(name string) bool { return cmd.Flags().Changed(name) }
		return c.with(args[0], false, func(f *sqlite.File) error { return c.evaluated(f, w, given) })
	})
	w.flags(c, cmd)
	need(cmd, "agency", "line")
	cmd.Flags().StringVar(&w.obstacle, "obstacle", "", c.say(text.FlagObstacle))
	cmd.Flags().StringVar(&w.driver, "driver", "", c.say(text.FlagDriver))
	cmd.Flags().StringVar(&w.next, "next", "", c.say(text.FlagNext))
	return cmd
}

// evaluated says what was given about a line; what was not given stays as it was.
func (c *console) evaluated(f *sqlite.File, w evaluateWords, given func(string) bool) error {
	p := f.Plan()
	a, l, err := w.find(p)
	if err != nil {
		return err
	}
	said := model.Evaluation{Line: l.ID, Year: w.year, Quarter: w.quarter}
	if e := p.Evaluation(l.ID, w.year, w.quarter); e != nil {
		said = *e
	}
	for name, field := range map[string]struct {
		to   *string
		what string
	}{"obstacle": {&said.Obstacle, w.obstacle}, "driver": {&said.Driver, w.driver}, "next": {&said.Next, w.next}} {
		if given(name) {
			*field.to = field.what
		}
	}
	entry, err := f.Do(model.Evaluate{Said: []model.Evaluation{said}}, model.Context{Agency: a.ID})
	if err != nil {
		return err
	}
	return c.printQuarter(f.Plan(), entry.Seq, a, l, w.ofQuarter)
}
