package programme

import (
	"slices"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
)

// askJoinUnits asks before the spellings of the unit under the cursor are joined in all agencies.
func (p *Page) askJoinUnits() {
	r := &p.sheet.rows[p.cursorRow()]
	if r.indicator == nil || r.indicator.Unit == "" {
		p.desk.Tell(p.desk.Say(text.EntryJoinWhere))
		return
	}
	for _, u := range model.UnitsInUse(p.desk.Plan()) {
		if !slices.ContainsFunc(u.Spellings, func(s model.UnitUse) bool { return s.Text == r.indicator.Unit }) {
			continue
		}
		if len(u.Spellings) == 1 {
			p.desk.Tell(p.desk.Say(text.EntryJoinNothing, u.Text))
			return
		}
		p.desk.Ask(p.desk.Say(text.EntryJoinAsk, quoted(u.Spellings), u.Text), p.desk.Say(text.EntryJoin), func() { p.joinUnits(u) })
	}
}

func (p *Page) joinUnits(u model.UnitGroup) {
	act := model.JoinUnits{To: u.Text}
	for _, s := range u.Spellings {
		act.From = append(act.From, s.Text)
	}
	if _, err := p.desk.Do(act, model.Context{}); err != nil {
		p.desk.Tell(err.Error())
	}
}

// quoted lists spellings so that blanks around them can be seen.
func quoted(spellings []model.UnitUse) string {
	list := make([]string, len(spellings))
	for i, s := range spellings {
		list[i] = "“" + s.Text + "”"
	}
	return strings.Join(list, ", ")
}
