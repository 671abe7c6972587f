package settings

import (
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// missionSection is the numbered missions of the RPJMD.
func (p *Page) missionSection() *section {
	type mission = model.Mission
	say := p.desk.Say
	l := &list[mission]{
		page: p, title: "setup.missions", hint: 1, dense: true,
		fields: []field[mission]{
			{column: parts.Column{Title: say(text.SettingsNumber), Min: 44}, show: missionNumber},
			words(parts.Column{Title: say(text.SettingsMission), Min: 300, Weight: 1, Wrap: true}, func(m *mission) *string { return &m.Text }),
		},
		read: func(plan *model.Plan) []mission { return values(plan.Missions.Of(0)) },
		id:   func(m mission) model.ID { return m.ID },
		blank: func(id model.ID, before []mission) mission {
			m := mission{ID: id, Number: 1}
			if n := len(before); n > 0 {
				m.Number = before[n-1].Number + 1
			}
			return m
		},
		lacks: func(m mission) string {
			if m.Text == "" {
				return lower(say(text.SettingsMission))
			}
			return ""
		},
		write:  func(e *model.Edit, _ *mission, after mission) { e.Put = append(e.Put, &after) },
		number: func(m *mission, place int) { m.Number = place },
	}
	l.build()
	s := &section{page: p, title: text.SettingsMissions, missing: p.withoutFile, summary: func(plan *model.Plan) state {
		if plan.Missions.Len() == 0 {
			return state{lacks: say(text.SettingsMissionsNone)}
		}
		return state{sum: say(text.SettingsMissionsSum, plan.Missions.Len())}
	}}
	return s.build(text.SettingsMissionsAbout, l.grid, l)
}

// missionNumber is the number of the RPJMD, not that of the row.
func missionNumber(m *model.Mission) parts.Cell {
	return parts.Cell{Text: strconv.Itoa(m.Number), Tone: parts.Muted}
}
