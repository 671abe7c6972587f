package programme

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// maxSuggestions bounds the list under the editor.
const maxSuggestions = 8

// maxFound bounds the codes among which those of the agency's own fields are looked for.
const maxFound = 400

// known is what entries are suggested from; it is read when first needed and forgotten when the plan changes.
type known struct {
	lookup *model.Lookup
	year   int // of the lookup
	texts  map[model.Field][]string
}

// suggest gives what may be meant by an entry.
func (p *Page) suggest(n, col int, typed string) []parts.Suggestion {
	r, c := &p.sheet.rows[n], &p.sheet.columns[col]
	switch {
	case c.kind == columnName && r.kind == lineRow:
		return p.suggestCodes(r, typed)
	case c.kind == columnName && r.kind == fundRow, c.kind == columnRemarks:
		return p.suggestFunds(typed)
	case c.kind == columnField:
		return suggestTexts(p.textsOf(c.field), typed)
	default:
		return nil
	}
}

// suggested enters what was chosen from the suggestions.
func (p *Page) suggested(n, col int, s parts.Suggestion) (refusal string) {
	r := p.sheet.rows[n]
	switch v := s.Value.(type) {
	case *model.CatalogEntry:
		return p.pick(&r, v)
	case half:
		return p.commitFund(&r, v)
	default:
		return p.commit(n, col, s.Text)
	}
}

// suggestCodes gives entries of the nomenclature of the year, of the line's level: those of the agency's own fields first.
func (p *Page) suggestCodes(r *row, typed string) (list []parts.Suggestion) {
	plan, year := p.desk.Plan(), planYear(p.desk.Plan(), p.agency, p.year)
	if p.known.lookup == nil || p.known.year != year {
		p.known.lookup, p.known.year = model.NewLookup(plan.CatalogOf(year, plan.HalfOf(year))), year
	}
	found := p.known.lookup.Find(typed, r.level, maxFound)
	own := fieldsOf(plan, p.agency, year)
	for _, mine := range []bool{true, false} {
		for _, e := range found {
			code := cmp.Or(plan.CatalogCode(p.agency, year, e), e.Code)
			if slices.Contains(own, fieldOf(code)) == mine && len(list) < maxSuggestions {
				list = append(list, parts.Suggestion{Text: e.Name, Detail: code, Value: e})
			}
		}
	}
	return list
}

// fieldsOf gives the fields (bidang urusan) of an agency: of its lines, and those that its code names.
func fieldsOf(plan *model.Plan, agency model.ID, year int) (fields []string) {
	add := func(code string) {
		if f := fieldOf(code); f != "" && f != noField && !slices.Contains(fields, f) {
			fields = append(fields, f)
		}
	}
	for _, l := range plan.Lines.Of(agency) {
		if l.Year == year {
			add(l.Code)
		}
	}
	for code, n := plan.Agencies.Get(agency).Code, 0; n < maxFields && code != ""; n++ {
		add(code)
		_, code, _ = strings.Cut(code, ".")
		_, code, _ = strings.Cut(code, ".")
	}
	return fields
}

// An agency's code names up to three fields, 0.00 where there are fewer, before the numbers of the agency itself.
const (
	maxFields = 3
	noField   = "0.00"
)

// fieldOf is the field in a code, its first two segments; "" where it has fewer.
func fieldOf(code string) string {
	first, rest, _ := strings.Cut(code, ".")
	second, _, _ := strings.Cut(rest, ".")
	if second == "" {
		return ""
	}
	return first + "." + second
}

// unknown says whether there is a nomenclature of the year that does not have a code.
func (p *Page) unknown(code string) bool {
	plan, year := p.desk.Plan(), planYear(p.desk.Plan(), p.agency, p.year)
	half := plan.HalfOf(year)
	return len(plan.CatalogOf(year, half)) > 0 && plan.CatalogEntry(year, half, code) == nil
}

// suggestFunds gives the sources of the file, and those of the short official list that it does not have yet.
func (p *Page) suggestFunds(typed string) (list []parts.Suggestion) {
	var names []string
	funds := map[string]half{}
	for _, f := range p.desk.Plan().Funds.Of(0) {
		names, funds[f.Name] = append(names, f.Name), half{f.ID, f.Name}
	}
	for _, name := range text.EntryFunds {
		if !slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name) }) {
			names, funds[name] = append(names, name), half{name: name}
		}
	}
	for _, s := range suggestTexts(names, typed) {
		if s.Value = funds[s.Text]; funds[s.Text].fund == 0 {
			s.Detail = p.desk.Say(text.EntryNewSource)
		}
		list = append(list, s)
	}
	return list
}

// suggestTexts gives the texts that begin with what was typed, then those that have all its words.
func suggestTexts(texts []string, typed string) (list []parts.Suggestion) {
	typed = strings.ToLower(strings.TrimSpace(typed))
	words := strings.Fields(typed)
	add := func(fits func(lower string) bool) {
		for _, t := range texts {
			if len(list) < maxSuggestions && fits(strings.ToLower(t)) {
				list = append(list, parts.Suggestion{Text: t})
			}
		}
	}
	add(func(t string) bool { return strings.HasPrefix(t, typed) })
	add(func(t string) bool { return !strings.HasPrefix(t, typed) && model.HoldsAll(t, words) })
	return list
}

// textsOf gives what the plan writes into a field, most used first, or the words that the field takes.
func (p *Page) textsOf(f model.Field) []string {
	if list, read := p.known.texts[f]; read {
		return list
	}
	if p.known.texts == nil {
		p.known.texts = map[model.Field][]string{}
	}
	p.known.texts[f] = p.readTexts(f)
	return p.known.texts[f]
}

func (p *Page) readTexts(f model.Field) (list []string) {
	plan := p.desk.Plan()
	switch f {
	case model.FieldUnit:
		for _, u := range model.UnitsInUse(plan) {
			list = append(list, u.Text)
		}
	case model.FieldDirection:
		for _, d := range directionOrder {
			words, _ := p.sheet.direction(d)
			list = append(list, words)
		}
	case model.FieldFormula:
		for _, x := range formulaOrder {
			list = append(list, formulas[x])
		}
	case model.FieldMission:
		for _, m := range plan.Missions.Of(0) {
			list = append(list, missionNumber(m)+" "+m.Text)
		}
	case model.FieldBaseline, model.FieldBaselineYear:
	default:
		return p.inUse(f)
	}
	return list
}

// inUse gives the texts of a field over all agencies, most used first.
func (p *Page) inUse(f model.Field) []string {
	counts := map[string]int{}
	for l := range p.desk.Plan().Lines.All() {
		if (&row{kind: lineRow, line: l}).hasField(f) {
			counts[p.sheet.lineText(l, f)]++
		}
	}
	for i := range p.desk.Plan().Indicators.All() {
		if r := (&row{kind: indicatorRow, indicator: i}); r.hasField(f) {
			counts[p.sheet.fieldText(r, f)]++
		}
	}
	delete(counts, "")
	return byCount(counts)
}

func byCount(counts map[string]int) []string {
	return slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
}
