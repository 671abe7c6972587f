package model

import "strings"

// CatalogFinding is a line that the catalogue does not know, or knows under another name. Entry is the official one; for an unknown code it is
// one that may be meant, nil where there is none: the code that followed it, or the same with a longer or shorter last number.
type CatalogFinding struct {
	Line    *Line
	Unknown bool
	Entry   *CatalogEntry
}

// CatalogFindings looks up the lines of an agency in a year, in their order. Names are compared without regard to case, spaces, punctuation and
// accents. loaded is false where there is no catalogue of that year, and then nothing is found.
func (p *Plan) CatalogFindings(agency ID, year int) (findings []CatalogFinding, loaded bool) {
	c := p.CatalogCheck(year)
	return c.Agency(agency), c.Loaded()
}

// CatalogCheck looks lines of one year up in the catalogue that the plan goes by.
type CatalogCheck struct {
	plan *Plan
	year int
	half Half
	list []*CatalogEntry
	// followed gives the entry that took the place of a code; it is made when first needed.
	followed map[string]*CatalogEntry
}

// CatalogCheck makes a check of a year's lines, which may be used until the plan changes.
func (p *Plan) CatalogCheck(year int) *CatalogCheck {
	half := p.HalfOf(year)
	return &CatalogCheck{plan: p, year: year, half: half, list: p.CatalogOf(year, half)}
}

// Loaded says whether there is a catalogue of the year.
func (c *CatalogCheck) Loaded() bool { return len(c.list) > 0 }

// Half gives the half of the catalogue that the year's plan goes by.
func (c *CatalogCheck) Half() Half { return c.half }

// Agency gives the findings at the lines of an agency, in their order.
func (c *CatalogCheck) Agency(agency ID) []CatalogFinding {
	var findings []CatalogFinding
	for _, l := range c.plan.Lines.Of(agency) {
		if l.Year != c.year {
			continue
		}
		if f, found := c.Line(l); found {
			findings = append(findings, f)
		}
	}
	return findings
}

// Line gives what there is to say about one line, false where it is as in the catalogue or none is loaded.
func (c *CatalogCheck) Line(l *Line) (CatalogFinding, bool) {
	if !c.Loaded() {
		return CatalogFinding{}, false
	}
	e := c.plan.CatalogEntry(c.year, c.half, l.Code)
	switch {
	case e == nil:
		return CatalogFinding{Line: l, Unknown: true, Entry: c.meant(l.Code)}, true
	case e.Name != l.Name && foldName(e.Name) != foldName(l.Name):
		return CatalogFinding{Line: l, Entry: e}, true
	}
	return CatalogFinding{}, false
}

// meant gives an entry that an unknown code may stand for.
func (c *CatalogCheck) meant(code string) *CatalogEntry {
	if c.followed == nil {
		c.followed = make(map[string]*CatalogEntry)
		for _, e := range c.list {
			if e.Previous != "" && c.followed[e.Previous] == nil {
				c.followed[e.Previous] = e
			}
		}
	}
	if e := c.followed[code]; e != nil {
		return e
	}
	return c.plan.CatalogEntry(c.year, c.half, otherLength(code))
}

// before gives the code that stood for a code before, "" where the catalogue does not tell. A code of the kind X.XX.01 is followed in the field of the code.
func (c *CatalogCheck) before(code string) string {
	e := c.plan.CatalogEntry(c.year, c.half, code)
	if e == nil || e.Previous == "" {
		return ""
	}
	field, _ := splitField(code)
	if below, shared := strings.CutPrefix(e.Previous, placeholder); shared {
		return field + below
	}
	return e.Previous
}

// otherLength gives a code of a sub kegiatan with a last number of four digits for one of two, and the other way round.
func otherLength(code string) string {
	above := codeAt(code, Activity)
	last := strings.TrimPrefix(code[len(above):], ".")
	switch {
	case above == "":
		return ""
	case len(last) == 2:
		return above + ".00" + last
	case len(last) == 4 && strings.HasPrefix(last, "00"):
		return above + "." + last[2:]
	}
	return ""
}
