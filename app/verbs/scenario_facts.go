package verbs

import (
	"cmp"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

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
