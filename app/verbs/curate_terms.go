package verbs

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
)

// termsFacts is what the applicants of a list were held against. Fixed says that it is what held when the list was fixed; where it is false it is what holds now,
// as for the list as it is now and for lists that were fixed before their terms were kept.
type termsFacts struct {
	Fixed        bool              `json:"fixed"`
	Capacity     int               `json:"capacity"`
	Requirements []requirementRows `json:"requirements"`
	Quotas       []termQuota       `json:"quotas"`
	Forced       []forcedFacts     `json:"forced"`
}

// termQuota is a quota of a list; most is null where it has no maximum.
type termQuota struct {
	By    string `json:"by"`
	Value string `json:"value"`
	Least int    `json:"least"`
	Most  *int   `json:"most"`
}

// forcedFacts is somebody that was put in or out.
type forcedFacts struct {
	Name   string `json:"name"`
	In     bool   `json:"in"`
	Reason string `json:"reason"`
}

// termsOf gives the terms of a fixed list, or for nil of the list as it is now.
func termsOf(p *model.Plan, cohort model.ID, list *model.CuratedList) (termsFacts, error) {
	t, err := curation.TermsOf(p, cohort, list)
	if err != nil {
		return termsFacts{}, err
	}
	f := termsFacts{Fixed: !t.Now, Capacity: t.Cohort.Capacity, Requirements: []requirementRows{}, Quotas: []termQuota{}, Forced: []forcedFacts{}}
	for _, r := range t.Requirements {
		f.Requirements = append(f.Requirements, requirementRow(r))
	}
	for _, q := range t.Quotas {
		row := termQuota{By: string(q.By), Value: q.Value, Least: q.Least}
		if q.Capped {
			row.Most = &q.Most
		}
		f.Quotas = append(f.Quotas, row)
	}
	for _, x := range t.Forced {
		f.Forced = append(f.Forced, forcedFacts{x.Name, x.In, x.Reason})
	}
	return f, nil
}

// termsLine says in one line what the applicants of a list, given by its name in sentences, were held against.
func (c *console) termsLine(name string, list bool, f termsFacts) string {
	if list && !f.Fixed {
		name += c.say(text.CurationTermsNow)
	}
	var words []string
	for _, r := range f.Requirements {
		words = append(words, r.Name+" ("+c.requirementWeighs(r)+")")
	}
	for _, q := range f.Quotas {
		words = append(words, q.Value+" ("+c.quotaBounds(q.Least, q.Most)+")")
	}
	return c.say(text.CurationTerms, name, f.Capacity, strings.Join(words, "; "))
}

func requirementRow(r *model.Requirement) requirementRows {
	row := requirementRows{ID: r.ID, Name: r.Name, Gate: r.Gate, Lowest: r.Lowest, Highest: r.Highest, Evidence: r.Evidence}
	if !r.Gate {
		row.Weight = pointsText(r.Points)
	}
	return row
}

// requirementWeighs says what a requirement weighs and its scale, or that it is a gate.
func (c *console) requirementWeighs(r requirementRows) string {
	if r.Gate {
		return c.say(text.CohortGate)
	}
	return c.say(text.CohortWeighs, c.decimal(r.Weight), r.Lowest, r.Highest)
}

// quotaBounds says the bounds of a quota; most is nil for no maximum.
func (c *console) quotaBounds(least int, most *int) string {
	var bounds []string
	if least > 0 {
		bounds = append(bounds, c.say(text.CohortLeast, least))
	}
	if most != nil {
		bounds = append(bounds, c.say(text.CohortMost, *most))
	}
	return strings.Join(bounds, ", ")
}
