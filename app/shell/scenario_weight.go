package shell

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// askWeight asks which criterion's weight is to be tried in the scenario under the cursor, and how much it is to weigh.
func (b *scenariosBox) askWeight() {
	sum := b.at().sum
	if sum == nil {
		return
	}
	id := sum.Scenario.ID
	b.strip.Ask(&parts.Form{
		Kind:      "weight " + rowKey(id),
		Questions: []parts.Question{{Title: b.s.Say(text.ScenarioAskCriterion), Share: 2}, {Title: b.s.Say(text.ScenarioAskPoints), Share: 1}},
		Tell:      b.weightWords,
		Done: func(texts []string) string {
			act, refusal := b.weight(texts)
			if refusal != "" {
				return refusal
			}
			act.Scenario = id
			_, refusal = b.do(act, model.Context{})
			return refusal
		},
	})
}

// weight is the act that typed texts ask for, as far as they go.
func (b *scenariosBox) weight(texts []string) (act model.TryPoints, refusal string) {
	k := b.criterionNamed(texts[0])
	if k == nil {
		return act, b.s.Say(text.ScenarioNoCriterion, texts[0])
	}
	points, given, err := locale.ParsePoints(texts[1], b.s.Language())
	switch {
	case err != nil:
		return act, b.s.told(err).Error()
	case !given:
		return act, b.s.Say(text.ScenarioNoPoints)
	}
	return model.TryPoints{Criterion: k.ID, Points: points}, ""
}

// weightWords says what the criterion weighs now, and what it would weigh.
func (b *scenariosBox) weightWords(texts []string) string {
	act, refusal := b.weight(texts)
	if refusal != "" {
		return refusal
	}
	k := b.s.Plan().Criteria.Get(act.Criterion)
	t := model.TrialStanding{Trial: &model.Trial{Of: model.TrialPoints, Criterion: k.ID, Points: act.Points}, NowPoints: k.Points}
	tried, now := b.amounts(&t)
	name, ranking := b.trialName(&t)
	return b.s.Say(text.ScenarioCeilingNow, dots(ranking, name), now, tried)
}

// criterionNamed is the first criterion of a ranking whose name has all the words; nil for none.
func (b *scenariosBox) criterionNamed(typed string) *model.Criterion {
	words := strings.Fields(strings.ToLower(typed))
	if len(words) == 0 {
		return nil
	}
	p := b.s.Plan()
	for _, r := range p.Rankings.Of(0) {
		if r.Template {
			continue
		}
		for _, k := range p.Criteria.Of(r.ID) {
			if model.HoldsAll(strings.ToLower(k.Name), words) {
				return k
			}
		}
	}
	return nil
}
