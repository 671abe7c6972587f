package claims

import (
	"cmp"
	"slices"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Planned is what the plan itself says of an indicator: its baseline (Stage is model.NoStage), its target, or what was realised, as text as written.
type Planned struct {
	Stage model.Stage
	Year  int
	Value string
}

// Says gives what the plan says of an indicator: its baseline, the target of the year of its line (the agreed one, else that which the meeting speaks about, else
// that of the plan), and the newest realisation. What is not there is left out.
func Says(p *model.Plan, i *model.Indicator) (list []Planned) {
	if i == nil {
		return nil
	}
	if i.Baseline != "" {
		list = append(list, Planned{Year: i.BaselineYear, Value: i.Baseline})
	}
	if l := p.Lines.Get(i.Line); l != nil {
		for _, stage := range []model.Stage{model.Agreed, p.Base(), model.Planned} {
			if t := p.Target(i.ID, stage, l.Year); t != nil && t.Value != "" {
				list = append(list, Planned{stage, t.Year, t.Value})
				break
			}
		}
	}
	if t := lastRealised(p, i.ID); t != nil {
		list = append(list, Planned{model.Realised, t.Year, reported(t)})
	}
	return list
}

func lastRealised(p *model.Plan, indicator model.ID) (last *model.Target) {
	for _, t := range p.Targets.Of(indicator) {
		if t.Stage == model.Realised && reported(t) != "" && (last == nil || t.Year > last.Year) {
			last = t
		}
	}
	return last
}

// reported gives what was realised of a year: its value, else that of its last quarter.
func reported(t *model.Target) string {
	for _, q := range slices.Backward(t.Quarters[:]) {
		if t.Value == "" && q != "" {
			return q
		}
	}
	return t.Value
}

// Agrees says whether a claim gives the figure that the plan says.
func Agrees(c *model.Claim, i *model.Indicator, says Planned) bool {
	x := locale.ParseFigure(says.Value, locale.Indonesian)
	x.Unit = cmp.Or(x.Unit, i.Unit)
	y := Figure(c)
	if y.Unit == "%" && unitOf(x.Unit) != "%" && locale.ParseFigure(says.Value, locale.Indonesian).Unit == "" {
		x.Unit = "" // an index or a share in words may be said as a percentage
	}
	return c.Value != "" && same(x, says.Value, y, c.Value)
}
