package programme

import (
	"strings"

	"benangmerah/model"
)

// unitName is the name of the sub unit that a line belongs to, "" where that is none or bears the agency's own name.
func unitName(p *model.Plan, l *model.Line) string {
	u, a := p.SubUnits.Get(l.SubUnit), p.Agencies.Get(l.Agency)
	if u == nil || a != nil && strings.EqualFold(u.Name, a.Name) {
		return ""
	}
	return u.Name
}

// codeLabel is the code of a line with its sub unit: lines of several sub units have the same code and name.
func codeLabel(p *model.Plan, l *model.Line) string { return joinDots(l.Code, unitName(p, l)) }

// joinDots joins what there is with dots.
func joinDots(texts ...string) string {
	var list []string
	for _, t := range texts {
		if t != "" {
			list = append(list, t)
		}
	}
	return strings.Join(list, " · ")
}
