package verbs

import (
	"cmp"
	"slices"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/readiness"
	"benangmerah/model/sqlite"
)

// waiveWords are the words of the verb waive.
type waiveWords struct {
	agency, rule, line, unit, indicator, reason string
	year                                        int
	undo                                        bool
}

// waiveFacts is what became of an agency's readiness.
type waiveFacts struct {
	Seq    int64  `json:"seq"` // of the act
	Agency string `json:"agency"`
	Rule   string `json:"rule"`
	Year   int    `json:"year"`
	readinessScore
}

func (c *console) waive() *cobra.Command {
	var w waiveWords
	const example = `waive kota.benang --agency DPMPTSP --rule no_source --reason "disusun bersama BPS"`
	cmd := c.verb(text.UseWaive, text.VerbWaive, example, 1, func(_ *cobra.Command, args []string) error {
		switch {
		case (w.reason == "") != w.undo:
			return c.misuse(text.UsageReasonOrUndo)
		case w.line == "" && w.indicator != "":
			return c.misuse(text.UsageNeedsLine, "--indicator")
		case w.line == "" && w.unit != "":
			return c.misuse(text.UsageNeedsLine, "--unit")
		}
		return c.with(args[0], false, func(f *sqlite.File) error { return c.waived(f, w) })
	})
	cmd.Flags().StringVar(&w.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&w.rule, "rule", "", c.say(text.FlagRule))
	cmd.Flags().StringVar(&w.line, "line", "", c.say(text.FlagWaiveLine))
	cmd.Flags().StringVar(&w.unit, "unit", "", c.say(text.FlagUnit))
	cmd.Flags().StringVar(&w.indicator, "indicator", "", c.say(text.FlagIndicator))
	cmd.Flags().IntVar(&w.year, "year", 0, c.say(text.FlagCompareYear))
	cmd.Flags().StringVar(&w.reason, "reason", "", c.say(text.FlagReason))
	cmd.Flags().BoolVar(&w.undo, "undo", false, c.say(text.FlagUndo))
	need(cmd, "agency", "rule")
	return cmd
}

func (c *console) waived(f *sqlite.File, w waiveWords) error {
	waive, err := w.scope(f.Plan())
	if err != nil {
		return err
	}
	act, told := model.Act(waive), text.VerbsWaived
	if w.undo {
		told = text.VerbsUnwaived
		if act, err = unwaive(f.Plan(), waive); err != nil {
			return err
		}
	}
	entry, err := f.Do(act, model.Context{Agency: waive.Agency})
	if err != nil {
		return err
	}
	a, score := f.Plan().Agencies.Get(waive.Agency), scoreOf(readiness.Check(f.Plan(), waive.Agency, waive.Year))
	facts := waiveFacts{Seq: entry.Seq, Agency: a.Code, Rule: w.rule, Year: waive.Year, readinessScore: score}
	return c.print(facts, c.say(told, a.Label(), c.say(text.ReadinessRules[waive.Rule]), score.Percent, score.Open, score.Checked, score.Waived))
}

// scope is what the words name in a plan.
func (w waiveWords) scope(p *model.Plan) (model.Waive, error) {
	act := model.Waive{Rule: model.Rule(w.rule), Year: cmp.Or(w.year, planYear(p)), Reason: w.reason}
	if !slices.Contains(readiness.Rules(), act.Rule) {
		return act, model.Errorf(model.NotFound, "Lihat nama aturannya di readiness --json.", "Aturan %q tidak dikenal.", w.rule)
	}
	a, err := agencyByCode(p, w.agency)
	if err != nil {
		return act, err
	}
	act.Agency = a.ID
	if w.line == "" {
		return act, nil
	}
	l, err := lineByCode(p, a, w.unit, w.line, act.Year)
	if err != nil {
		return act, err
	}
	act.Line = l.ID
	if w.indicator == "" {
		return act, nil
	}
	i, err := indicatorOf(p, a, w.unit, w.line, w.indicator, act.Year)
	if err != nil {
		return act, err
	}
	act.Indicator = i.ID
	return act, nil
}

// unwaive is the act that takes back the waiver of a scope.
func unwaive(p *model.Plan, w model.Waive) (model.Act, error) {
	for _, x := range p.Waivers.Of(w.Agency) {
		if x.Line == w.Line && x.Indicator == w.Indicator && x.Rule == w.Rule && x.Year == w.Year {
			return model.Unwaive{ID: x.ID}, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Periksa aturan, baris, dan tahunnya.", "Temuan itu tidak sedang dikesampingkan.")
}
