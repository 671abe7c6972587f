package model

import (
	"encoding/json"
	"fmt"
)

// CuratedTerms is what applicants were held against when a list was fixed: their cohort with its places, its requirements with weights and scales, its quotas.
// Who was put in or out, and why, stands in the list itself.
type CuratedTerms struct {
	Cohort       Cohort        `json:"cohort"`
	Requirements []Requirement `json:"requirements"`
	Quotas       []Quota       `json:"quotas"`
}

// TermsNow gives the terms of a cohort as they are now, requirements and quotas in their order, and false where there is no such cohort.
func (p *Plan) TermsNow(cohort ID) (t CuratedTerms, found bool) {
	c := p.Cohorts.Get(cohort)
	if c == nil {
		return t, false
	}
	t = CuratedTerms{Cohort: *c, Requirements: []Requirement{}, Quotas: []Quota{}}
	for _, r := range p.Requirements.Of(cohort) {
		t.Requirements = append(t.Requirements, *r)
	}
	for _, q := range p.Quotas.Of(cohort) {
		t.Quotas = append(t.Quotas, *q)
	}
	return t, true
}

// Text writes the terms as CuratedList keeps them.
func (t *CuratedTerms) Text() (string, error) {
	text, err := json.Marshal(t)
	return string(text), err
}

// ReadCuratedTerms reads the terms that a fixed list keeps, false where it keeps none: it was fixed before lists did.
func ReadCuratedTerms(l *CuratedList) (t CuratedTerms, kept bool, err error) {
	if l.Terms == "" {
		return t, false, nil
	}
	if err := json.Unmarshal([]byte(l.Terms), &t); err != nil {
		return CuratedTerms{}, false, fmt.Errorf("terms of list %d: %w", l.Number, err)
	}
	return t, true, nil
}
