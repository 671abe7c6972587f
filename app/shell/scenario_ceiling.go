package shell

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// askCeiling asks which ceiling is to be tried in the scenario under the cursor, and how high.
func (b *scenariosBox) askCeiling() {
	sum := b.at().sum
	if sum == nil {
		return
	}
	id := sum.Scenario.ID
	b.strip.Ask(&parts.Form{
		Kind: "ceiling " + rowKey(id),
		Questions: []parts.Question{
			{Title: b.s.Say(text.ScenarioAskAgency), Share: 1.5}, {Title: b.s.Say(text.ScenarioAskFund), Share: 1}, {Title: b.s.Say(text.ScenarioAskCeiling), Share: 1},
		},
		Tell: b.ceilingWords,
		Done: func(texts []string) string {
			act, refusal := b.ceiling(texts)
			if refusal != "" {
				return refusal
			}
			act.Scenario = id
			_, refusal = b.do(act, model.Context{Agency: act.Agency})
			return refusal
		},
	})
}

// ceiling is the act that typed texts ask for, as far as they go.
func (b *scenariosBox) ceiling(texts []string) (act model.TryCeiling, refusal string) {
	act.Year = b.year
	if a := b.agencyNamed(texts[0]); a != nil {
		act.Agency = a.ID
	} else if texts[0] != "" {
		return act, b.s.Say(text.ScenarioNoAgency, texts[0])
	}
	if f := b.fundNamed(texts[1]); f != nil {
		act.Fund = f.ID
	} else if texts[1] != "" {
		return act, b.s.Say(text.ScenarioNoFund, texts[1])
	}
	amount, given, err := locale.ParseMoney(texts[2], b.s.Language())
	switch {
	case err != nil:
		return act, b.s.told(err).Error()
	case !given:
		return act, b.s.Say(text.ScenarioNoAmount)
	}
	act.Amount = amount
	return act, ""
}

// ceilingWords says what the ceiling is now, and what it would be.
func (b *scenariosBox) ceilingWords(texts []string) string {
	act, refusal := b.ceiling(texts)
	if refusal != "" {
		return refusal
	}
	t := model.TrialStanding{Trial: &model.Trial{Of: model.TrialCeiling, Agency: act.Agency, Fund: act.Fund}}
	name, _ := b.trialName(&t)
	now := b.s.Say(text.ScenarioCeilingNo)
	if limit, known := b.s.Plan().Ceiling(act.Agency, act.Fund, act.Year); known {
		now = b.rupiah(limit)
	}
	return b.s.Say(text.ScenarioCeilingNow, name, now, b.rupiah(act.Amount))
}

// agencyNamed is the agency of a short name or code, else the first one whose name has all the words; nil for none.
func (b *scenariosBox) agencyNamed(typed string) *model.Agency {
	words := strings.Fields(strings.ToLower(typed))
	if len(words) == 0 {
		return nil
	}
	all := b.s.Plan().Agencies.Of(0)
	for _, a := range all {
		if strings.EqualFold(a.Short, typed) || a.Code == typed {
			return a
		}
	}
	for _, a := range all {
		if model.HoldsAll(strings.ToLower(a.Name), words) {
			return a
		}
	}
	return nil
}

func (b *scenariosBox) fundNamed(typed string) *model.Fund {
	for _, f := range b.s.Plan().Funds.Of(0) {
		if typed != "" && (strings.EqualFold(f.Name, typed) || f.Code == typed) {
			return f
		}
	}
	return nil
}
