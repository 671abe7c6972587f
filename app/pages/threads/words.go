package threads

import (
	"benangmerah/app/look"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// tightScale is the size of texts from which on there is no room for everything.
const tightScale = 1.2

func tight() bool { return look.Scale() >= tightScale }

// labelOf names an agency in a few words, "" for none.
func labelOf(plan *model.Plan, id model.ID) string {
	if a := plan.Agencies.Get(id); a != nil {
		return a.Label()
	}
	return ""
}

func (p *Page) short(d model.Date) string { return locale.FormatDateShort(d, p.desk.Language()) }
