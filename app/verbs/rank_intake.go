package verbs

import (
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
	"benangmerah/model/sqlite"
)

// rankIntake is what is asked of the rankings of proposals: one is begun, or the line of one answers.
type rankIntake struct {
	begin, intake, template, ceiling, agency string
	states, scorers                          []string
	settle, apply                            bool
}

// flags are the options that ask it.
func (o *rankIntake) flags(c *console, cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&o.begin, "new", "", c.say(text.FlagRankNew))
	flags.StringVar(&o.intake, "intake", "", c.say(text.FlagIntakeOf))
	flags.StringSliceVar(&o.states, "state", nil, c.say(text.FlagRankStates))
	flags.StringVar(&o.template, "like", "", c.say(text.FlagRankLike))
	flags.StringVar(&o.ceiling, "ceiling", "", c.say(text.FlagRankCeiling))
	flags.StringSliceVar(&o.scorers, "scorer", nil, c.say(text.FlagRankScorers))
	flags.BoolVar(&o.settle, "settle", false, c.say(text.FlagRankSettle))
	flags.StringVar(&o.agency, "agency", "", c.say(text.FlagRankDoer))
	flags.BoolVar(&o.apply, "apply", false, c.say(text.FlagRankApply))
}

// asks says whether any of that is asked.
func (o *rankIntake) asks() bool { return o.begin != "" || o.settle }

// fits says whether the options go together.
func (o *rankIntake) fits() bool {
	beginning := o.intake != "" || o.template != "" || o.ceiling != "" || len(o.states)+len(o.scorers) > 0
	return !(o.begin != "" && o.settle) && (o.begin != "" || !beginning) && (o.settle || o.agency == "" && !o.apply)
}

// begunFacts is a ranking of proposals that was begun. Costless are those that name no cost, so that they do not compete yet.
type begunFacts struct {
	Seq        int64    `json:"seq"`
	Name       string   `json:"name"`
	Intake     string   `json:"intake"`
	Candidates int      `json:"candidates"`
	Costless   int      `json:"costless"`
	Ceiling    string   `json:"ceiling,omitempty"`
	Quota      int      `json:"quota,omitempty"`
	Criteria   []string `json:"criteria"`
	Scorers    []string `json:"scorers"`
}

// beginRanking begins a ranking of the proposals of an intake.
func (c *console) beginRanking(f *sqlite.File, o rankIntake) error {
	p := f.Plan()
	in, err := intakeNamed(p, o.intake)
	if err != nil {
		return err
	}
	act, err := c.startOf(p, in, o)
	if err != nil {
		return err
	}
	entry, err := f.Do(act, model.Context{})
	if err != nil {
		return err
	}
	r := entry.Changes[0].After.(*model.Ranking)
	sheet, _ := priority.Read(f.Plan(), r.ID)
	facts := begunFacts{Seq: entry.Seq, Name: r.Name, Intake: in.Label(), Candidates: len(sheet.Entries), Quota: in.Quota, Criteria: []string{}, Scorers: act.Scorers}
	if r.Limited {
		facts.Ceiling = locale.FormatPlain(r.Limit)
	}
	for i := range sheet.Entries {
		if !sheet.Entries[i].Known {
			facts.Costless++
		}
	}
	for _, k := range sheet.Criteria {
		facts.Criteria = append(facts.Criteria, k.Name)
	}
	return c.print(facts, c.say(text.RankBegun, r.Name, facts.Candidates, in.Label(), facts.Costless))
}

func (c *console) startOf(p *model.Plan, in *model.Intake, o rankIntake) (act model.StartRanking, err error) {
	act.Ranking = model.Ranking{Name: o.begin, Intake: in.ID, Year: in.Year}
	if act.Ranking.Limit, act.Ranking.Limited, err = locale.ParseMoney(o.ceiling, c.language()); err != nil {
		return act, err
	}
	var states []model.SubmissionState
	for _, name := range o.states {
		state, err := model.ParseSubmissionState(name)
		if err != nil {
			return act, err
		}
		states = append(states, state)
	}
	if act.Candidates = priority.ChooseProposals(p, 0, in.ID, states...); len(act.Candidates) == 0 {
		return act, model.Errorf(model.NotFound, "Lihat keadaannya dengan proposals BERKAS.", "Tidak ada usulan di %s yang dapat diurutkan.", in.Label())
	}
	if act.Scorers = o.scorers; len(act.Scorers) == 0 {
		act.Scorers = []string{c.say(text.PrioritiesTeam)}
	}
	act.Criteria, err = c.criteriaLike(p, o.template)
	return act, err
}

// criteriaLike gives the criteria of a template that comes with the program, or of a template or ranking of the file; without a name those of the first.
func (c *console) criteriaLike(p *model.Plan, name string) (list []model.Criterion, err error) {
	var names []string
	lowest := [5]string{c.say(text.PrioritiesLowest)}
	for _, t := range rank.Templates() {
		names = append(names, t.Name)
		if name != "" && !strings.EqualFold(t.Name, name) {
			continue
		}
		for _, k := range t.Criteria {
			list = append(list, model.Criterion{Name: k.Name, Points: model.Points(k.Points), Anchors: lowest})
		}
		return list, nil
	}
	for _, r := range p.Rankings.Of(0) {
		names = append(names, r.Name)
		if !strings.EqualFold(r.Name, name) {
			continue
		}
		for _, k := range p.Criteria.Of(r.ID) {
			list = append(list, model.Criterion{Name: k.Name, Points: k.Points, Swing: k.Swing, Anchors: k.Anchors})
		}
		return list, nil
	}
	return nil, model.Errorf(model.NotFound, "Tulis salah satu nama itu.", "Templat atau daftar prioritas %q tidak ada. Yang ada: %s.", name, strings.Join(names, "; "))
}

// settledFacts is what the line of a ranking answers to proposals. Without a Seq nothing was written yet.
type settledFacts struct {
	Seq       int64          `json:"seq,omitempty"`
	Name      string         `json:"name"`
	Accepted  int            `json:"accepted"`
	Discussed int            `json:"discussed"` // above the line, with nobody named who does them
	Postponed int            `json:"postponed"`
	Unranked  int            `json:"unranked"` // left as they are
	Answered  int            `json:"answered"` // before, and left as they are
	Answers   []answeredRows `json:"answers"`
}

type answeredRows struct {
	Number int                   `json:"number"`
	State  model.SubmissionState `json:"state"`
	Reason string                `json:"reason"`
	Cost   string                `json:"cost"`
}

// settleRanking answers the proposals of a ranking by its line, or, unless it is to be applied, only tells what that would be.
func (c *console) settleRanking(f *sqlite.File, r *model.Ranking, o rankIntake) error {
	p := f.Plan()
	sheet, _ := priority.Read(p, r.ID)
	table, _, err := sheet.Shown()
	if err != nil {
		return err
	}
	var doer priority.Doer
	if doer.Agency, err = agencyOrAll(p, o.agency); err != nil {
		return err
	}
	s, err := sheet.Settle(table, doer)
	if err != nil {
		return err
	}
	facts := settledFacts{
		Name: r.Name, Accepted: s.Accepted, Discussed: s.Discussed, Postponed: s.Postponed, Unranked: s.Unranked, Answered: s.Answered, Answers: []answeredRows{},
	}
	for _, a := range s.Answers {
		facts.Answers = append(facts.Answers, answeredRows{p.Submissions.Get(a.IDs[0]).Number, a.State, a.Reason, locale.FormatPlain(a.Cost)})
	}
	told := c.say(text.PrioritiesSettleCounts, s.Accepted, s.Discussed, s.Postponed, s.Unranked, s.Answered)
	if !o.apply {
		return c.print(facts, told+"\n"+c.say(text.RankSettleDry))
	}
	entry, err := f.Do(s.SettleSubmissions, model.Context{})
	if err != nil {
		return err
	}
	facts.Seq = entry.Seq
	return c.print(facts, told)
}
