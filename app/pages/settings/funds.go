package settings

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// fundList is the funding sources, with what stays out of the total.
func (p *Page) fundList() *list[model.Fund] {
	type fund = model.Fund
	say := p.desk.Say
	l := &list[fund]{
		page: p, title: "setup.funds", hint: 1,
		fields: []field[fund]{
			words(parts.Column{Title: say(text.SettingsCode), Min: 190}, func(f *fund) *string { return &f.Code }),
			words(parts.Column{Title: say(text.SettingsFundName), Min: 260, Weight: 1, Wrap: true}, func(f *fund) *string { return &f.Name }),
			choice(p, parts.Column{Title: say(text.SettingsOutside), Min: 162}, p.yesNo, func(f *fund) *bool { return &f.Outside }),
		},
		read:  func(plan *model.Plan) []fund { return values(plan.Funds.Of(0)) },
		id:    func(f fund) model.ID { return f.ID },
		blank: func(id model.ID, _ []fund) fund { return fund{ID: id} },
		lacks: func(f fund) string {
			if f.Name == "" {
				return lower(say(text.SettingsName))
			}
			return ""
		},
		write: func(e *model.Edit, _ *fund, after fund) { e.Put = append(e.Put, &after) },
	}
	return l.build()
}

func (p *Page) yesNo() []option[bool] {
	return []option[bool]{{true, p.desk.Say(text.SettingsYes), parts.Down}, {false, p.desk.Say(text.SettingsNo), parts.Muted}}
}
