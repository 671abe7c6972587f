package verbs

import (
	"cmp"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// correctionFacts is what correcting did, or would do where it is a preview, which has no number. Old, new and difference are those of the only correction,
// or, of several, the sums; a text has no difference. The total and what is left of the ceiling are those of the agency, without money outside the
// region's own budget.
type correctionFacts struct {
	Seq        int64  `json:"seq,omitempty"`
	Preview    bool   `json:"preview"`
	Slot       string `json:"slot,omitempty"`
	Agency     string `json:"agency"`
	Line       string `json:"line"`
	Indicator  string `json:"indicator,omitempty"`
	Fund       string `json:"fund"`
	Field      string `json:"field"`
	Stage      string `json:"stage"`
	Year       int    `json:"year"`
	Old        string `json:"old"`
	New        string `json:"new"`
	Difference string `json:"difference,omitempty"`
	Total      string `json:"agency_total,omitempty"`
	Ceiling    string `json:"ceiling,omitempty"`
	Remaining  string `json:"remaining,omitempty"`
	Over       bool   `json:"over_ceiling"`

	Corrections []correctionRows  `json:"corrections"`
	Agencies    []correctedAgency `json:"agencies"`
}

// correctedAgency is the total of an agency before and after.
type correctedAgency struct {
	Agency    string `json:"agency"`
	Before    string `json:"before"`
	After     string `json:"after"`
	Ceiling   string `json:"ceiling,omitempty"`
	Remaining string `json:"remaining,omitempty"`
	Over      bool   `json:"over_ceiling"`
}

// read fills in what a proposal, which may have been done, comes to.
func (f *correctionFacts) read(p *model.Plan, x *model.Proposal) {
	first := x.Corrections[0]
	f.Corrections, f.Agencies = []correctionRows{}, []correctedAgency{}
	for _, one := range x.Corrections {
		row := correctionRow(p, one, true)
		if f.Preview {
			row.ID = 0
		}
		f.Corrections = append(f.Corrections, row)
	}
	f.Field, f.Stage, f.Year = string(first.Field), first.Stage.String(), first.Year
	if len(x.Corrections) == 1 {
		row := f.Corrections[0]
		f.Line, f.Indicator, f.Fund, f.Old, f.New = row.Line, row.Indicator, row.Fund, row.Old, row.New
	}
	if first.Field == model.FieldBudget {
		f.Old, f.New, f.Difference = locale.FormatPlain(x.Before), locale.FormatPlain(x.After), locale.FormatPlain(x.After-x.Before)
	}
	for _, a := range x.Agencies {
		f.Agencies = append(f.Agencies, correctedAgencyOf(p, a))
	}
	if len(f.Agencies) > 0 {
		a := f.Agencies[0]
		f.Total, f.Ceiling, f.Remaining, f.Over = a.After, a.Ceiling, a.Remaining, a.Over
	}
}

func correctedAgencyOf(p *model.Plan, a model.AgencyProposal) correctedAgency {
	facts := correctedAgency{
		Agency: p.Agencies.Get(a.Agency).Label(), Before: locale.FormatPlain(a.Before), After: locale.FormatPlain(a.After), Over: a.Over() > 0,
	}
	if a.Capped {
		facts.Ceiling, facts.Remaining = locale.FormatPlain(a.Ceiling), locale.FormatPlain(-a.Over())
	}
	return facts
}

// correctionTold tells what was corrected, or would be, for reading.
func (c *console) correctionTold(p *model.Plan, x *model.Proposal, preview bool) string {
	first := x.Corrections[0]
	row := correctionRow(p, first, true)
	var told string
	switch {
	case first.Field != model.FieldBudget:
		about := row.Line
		if row.Indicator != "" {
			about += ", " + shorten(row.Indicator)
		}
		told = c.say(text.VerbsRetexted, about, c.say(text.CorrectedFields[first.Field]), cmp.Or(row.Old, dash), cmp.Or(row.New, dash))
	case len(x.Corrections) == 1:
		a := x.Agencies[0]
		told = c.say(text.VerbsCorrected, row.Line, c.money(x.Before), c.money(x.After), c.money(x.After-x.Before), c.money(a.After)) + " " + c.ceilingWords(a)
	default:
		told = c.manyTold(p, x)
	}
	if preview {
		told += "\n" + c.say(text.VerbsCorrectPreview)
	}
	return told
}

// manyTold lists several corrected figures with their sum and what becomes of each agency.
func (c *console) manyTold(p *model.Plan, x *model.Proposal) string {
	lines := []string{table(func(row func(...string)) {
		for _, one := range x.Corrections {
			r := correctionRow(p, one, true)
			cells := []string{r.Line, shorten(r.LineName), shorten(r.Fund), c.money(one.OldAmount) + " → " + c.money(one.NewAmount), c.money(one.NewAmount - one.OldAmount)}
			if len(x.Agencies) > 1 {
				cells = append([]string{r.Agency}, cells...)
			}
			row(cells...)
		}
	}) + c.say(text.VerbsCorrectedMany, len(x.Corrections), c.money(x.Before), c.money(x.After), c.money(x.After-x.Before))}
	for _, a := range x.Agencies {
		lines = append(lines, c.say(text.VerbsCorrectedAgency, p.Agencies.Get(a.Agency).Label(), c.money(a.Before), c.money(a.After))+" "+c.ceilingWords(a))
	}
	return strings.Join(lines, "\n")
}

// ceilingWords says what an agency's total leaves of its ceiling.
func (c *console) ceilingWords(a model.AgencyProposal) string {
	switch over := a.Over(); {
	case !a.Capped:
		return c.say(text.VerbsNoCeiling)
	case over > 0:
		return c.say(text.VerbsOverCeiling, c.money(over))
	default:
		return c.say(text.VerbsWithinCeiling, c.money(-over))
	}
}
