package verbs

import (
	"cmp"
	"errors"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/refocus"
	"benangmerah/model/sqlite"
)

// refocusAct reads the act on a sheet that the words ask for.
func (c *console) refocusAct(cmd *cobra.Command, p *model.Plan, r *model.Refocusing, w refocusWords) (model.Act, error) {
	switch w.way {
	case "change":
		after, err := w.settle(*r)
		after.Name = cmp.Or(strings.TrimSpace(w.to), r.Name)
		return model.Edit{Title: "refocus.edit", Put: []model.Record{&after}}, err
	case "remove":
		return model.Edit{Title: "refocus.remove", Drop: []model.Record{r}}, nil
	case "fill":
		act := model.FillRefocusing{Refocusing: r.ID}
		if w.agency != "" {
			a, err := agencyByCode(p, w.agency)
			if err != nil {
				return nil, err
			}
			act.Agencies = []model.ID{a.ID}
		}
		return act, nil
	case "decide":
		return c.refocusDecision(p, r, w)
	}
	units, err := refocusUnits(p, r, w.units)
	if err != nil {
		return nil, err
	}
	if w.way == "drop" {
		edit := model.Edit{Title: "refocus.drop"}
		for _, u := range units {
			edit.Drop = append(edit.Drop, u)
		}
		return edit, nil
	}
	if len(units) > 1 {
		return nil, model.Invalidf("Sebut nomornya seperti pada --show.", "Ada %d unit dengan nama itu.", len(units))
	}
	after, err := c.refocusUnit(cmd, *units[0], w)
	return model.Edit{Title: "refocus.unit", Put: []model.Record{&after}}, err
}

// refocusUnits finds units of a sheet by their numbers or words of their names.
func refocusUnits(p *model.Plan, r *model.Refocusing, names []string) (found []*model.RefocusUnit, err error) {
	all, taken := p.RefocusUnits.Of(r.ID), map[model.ID]bool{}
	for _, name := range names {
		before := len(found)
		number, wrong := strconv.Atoi(strings.TrimSpace(name))
		for i, u := range all {
			fits := wrong == nil && number == i+1 || wrong != nil && hasWords(u.Name, name)
			if fits && !taken[u.ID] {
				taken[u.ID] = true
				found = append(found, u)
			}
		}
		if len(found) == before {
			return nil, model.Errorf(model.NotFound, "Lihat nomor dan namanya dengan --show.", "Unit %q tidak ada di lembar itu.", name)
		}
	}
	return found, nil
}

func hasWords(name, words string) bool {
	list := strings.Fields(strings.ToLower(words))
	for _, word := range list {
		if !strings.Contains(strings.ToLower(name), word) {
			return false
		}
	}
	return len(list) > 0
}

// refocusUnit puts what the words say into a unit.
func (c *console) refocusUnit(cmd *cobra.Command, u model.RefocusUnit, w refocusWords) (model.RefocusUnit, error) {
	before := u
	for _, x := range []struct {
		name, words string
		amount      *model.Money
	}{{"before", w.before, &u.Before}, {"cut", w.cut, &u.Cut}, {"added", w.added, &u.Added}} {
		if !cmd.Flags().Changed(x.name) {
			continue
		}
		amount, _, err := locale.ParseMoney(x.words, c.language())
		if err != nil {
			return u, err
		}
		*x.amount = amount
	}
	if err := refocus.Check(&before, &u); err != nil {
		return u, err
	}
	if cmd.Flags().Changed("kind") {
		u.Beneficiary = strings.TrimSpace(w.kind)
	}
	if cmd.Flags().Changed("reason") {
		u.Reason = strings.TrimSpace(w.reason)
	}
	return u, nil
}

// refocusStates are the states of units by the words of --state.
var refocusStates = map[string]model.RefocusState{
	"usulan": model.RefocusProposed, "disetujui": model.RefocusApproved, "ditolak": model.RefocusRejected,
}

func refocusState(word string) (model.RefocusState, error) {
	state, known := refocusStates[strings.ToLower(strings.TrimSpace(word))]
	if !known {
		return "", model.Invalidf("Pilih usulan, disetujui, atau ditolak.", "Keadaan %q tidak dikenal.", word)
	}
	return state, nil
}

// stateName is the word of --state for a state.
func stateName(s model.RefocusState) string {
	for name, state := range refocusStates {
		if state == s {
			return name
		}
	}
	return ""
}

// refocusDecision reads --decide: about the units that are named, else about all that are not decided.
func (c *console) refocusDecision(p *model.Plan, r *model.Refocusing, w refocusWords) (model.Act, error) {
	state, err := refocusState(w.state)
	if err != nil {
		return nil, err
	}
	act := model.DecideRefocus{State: state, Reason: w.reason}
	units := p.RefocusUnits.Of(r.ID)
	if len(w.units) > 0 {
		if units, err = refocusUnits(p, r, w.units); err != nil {
			return nil, err
		}
	}
	for _, u := range units {
		if len(w.units) > 0 || u.State == model.RefocusProposed {
			act.Units = append(act.Units, u.ID)
		}
	}
	return act, nil
}

// ruleFacts is what a rule takes.
type ruleFacts struct {
	Words  string `json:"words"`
	Units  int    `json:"units"`
	Short  int    `json:"short"`
	Before string `json:"before"`
	Cut    string `json:"cut"`
}

// rulesFacts is what rules would take or took.
type rulesFacts struct {
	Sheet     string      `json:"sheet"`
	Applied   bool        `json:"applied"`
	Seq       int64       `json:"seq,omitempty"`
	Rules     []ruleFacts `json:"rules"`
	Untouched int         `json:"untouched"`
	Left      string      `json:"untouched_before"`
	Decided   int         `json:"decided"`
}

// refocusRules cuts by rules, or says what that would do.
func (c *console) refocusRules(f *sqlite.File, r *model.Refocusing, w refocusWords) error {
	act := model.CutByRules{Refocusing: r.ID}
	for _, words := range w.rules {
		rule, err := refocus.ParseRule(words, c.language())
		if err != nil {
			return err
		}
		act.Rules = append(act.Rules, rule)
	}
	proposal, err := act.Propose(f.Plan())
	if err != nil {
		return err
	}
	facts := rulesFacts{Sheet: r.Name, Untouched: proposal.Untouched.Units, Left: locale.FormatPlain(proposal.Untouched.Before), Decided: proposal.Decided.Units}
	if !w.dry {
		entry, err := f.Do(act, model.Context{})
		if err != nil {
			return err
		}
		facts.Applied, facts.Seq = true, entry.Seq
	}
	var lines []string
	for i, s := range proposal.Rules {
		facts.Rules = append(facts.Rules, ruleFacts{act.Rules[i].Words, s.Units, s.Short, locale.FormatPlain(s.Before), locale.FormatPlain(s.Cut)})
		lines = append(lines, c.ruleLine(act.Rules[i], s))
	}
	lines = append(lines, c.say(text.RefocusUntouched, facts.Untouched, c.money(proposal.Untouched.Before), facts.Decided), c.say(text.RefocusRounding))
	last := text.VerbsImportApplied
	if w.dry {
		last = text.RefocusDry
	}
	return c.print(facts, strings.Join(append(lines, c.say(last)), "\n"))
}

func (c *console) ruleLine(r model.RefocusRule, s model.RefocusRuleSum) string {
	if r.Keep {
		return c.say(text.RefocusRuleKeep, r.Words, s.Units, c.money(s.Before))
	}
	line := c.say(text.RefocusRuleCut, r.Words, s.Units, c.money(s.Cut), c.money(s.Before))
	if s.Short > 0 {
		line += "; " + c.say(text.RefocusRuleShort, s.Short)
	}
	return line
}

// adoptFacts is what an adoption wrote. Loose are the units that it could not take, Rest counts budgets that the new stage lacks.
type adoptFacts struct {
	Sheet   string   `json:"sheet"`
	Stage   string   `json:"stage"`
	Seq     int64    `json:"seq"`
	Written int      `json:"written"`
	Loose   []string `json:"not_adopted"`
	Rest    int      `json:"rest"`
}

func (c *console) refocusAdopt(f *sqlite.File, r *model.Refocusing, w refocusWords) error {
	entry, err := f.Do(model.AdoptRefocusing{Refocusing: r.ID, Drifted: w.drifted, Rest: w.rest}, model.Context{Reason: r.Reason()})
	if err != nil {
		return c.withLacks(err, f.Plan().RefocusSheet(r.ID))
	}
	p := f.Plan()
	facts := adoptFacts{Sheet: r.Name, Stage: r.Stage().String(), Seq: entry.Seq, Written: len(entry.Changes), Loose: []string{}, Rest: p.RefocusRest(r.ID)}
	_, loose := p.RefocusFigures(r.ID)
	for _, u := range loose {
		facts.Loose = append(facts.Loose, u.Name)
	}
	lines := []string{c.say(text.RefocusWritten, facts.Written, facts.Stage)}
	if len(loose) > 0 {
		lines = append(lines, c.say(text.RefocusLoose, strings.Join(facts.Loose, ", ")))
	}
	if facts.Rest > 0 {
		lines = append(lines, c.say(text.RefocusRests, facts.Rest, r.Base, facts.Stage))
	}
	return c.print(facts, strings.Join(lines, "\n"))
}

// withLacks lists what is not balanced below the refusal of an adoption for that.
func (c *console) withLacks(err error, s *model.RefocusSheet) error {
	var told *model.Error
	if !errors.As(err, &told) || s.Total.Waiting > 0 {
		return err
	}
	list := listed{error: err}
	for _, lack := range s.Lacks() {
		list.lines = append(list.lines, c.lack(lack))
	}
	if list.lines == nil {
		return err
	}
	return list
}
