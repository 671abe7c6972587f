package model

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// UnitUse is a unit as indicators write it, and how many do.
type UnitUse struct {
	Text  string
	Count int
}

// UnitGroup is a unit with its spellings, which differ only in case, spaces, punctuation and accents. Text is the one most in use.
type UnitGroup struct {
	Text      string
	Count     int
	Spellings []UnitUse // most used first
}

// UnitsInUse gives the units of all indicators, most used first. Abbreviations are not guessed: "Dok." and "Dokumen" are two units.
func UnitsInUse(p *Plan) []UnitGroup {
	counts := map[string]int{}
	for i := range p.Indicators.All() {
		if i.Unit != "" {
			counts[i.Unit]++
		}
	}
	groups := map[string]*UnitGroup{}
	for _, text := range slices.Sorted(maps.Keys(counts)) {
		g := groups[unitKey(text)]
		if g == nil {
			g = &UnitGroup{}
			groups[unitKey(text)] = g
		}
		g.Count += counts[text]
		g.Spellings = append(g.Spellings, UnitUse{text, counts[text]})
	}
	return sortUnits(groups)
}

func sortUnits(groups map[string]*UnitGroup) []UnitGroup {
	list := make([]UnitGroup, 0, len(groups))
	for _, g := range groups {
		slices.SortStableFunc(g.Spellings, func(a, b UnitUse) int { return cmp.Compare(b.Count, a.Count) })
		g.Text = strings.TrimSpace(g.Spellings[0].Text)
		list = append(list, *g)
	}
	slices.SortFunc(list, func(a, b UnitGroup) int { return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Text, b.Text)) })
	return list
}

// unitKey gives what makes two units the same. Signs that carry the meaning, such as % and ², are kept.
func unitKey(text string) string {
	key := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsPunct(r) && r != '%' && r != '‰' {
			return -1
		}
		return foldRune(r)
	}, text)
	if key == "" {
		return text
	}
	return key
}

// JoinUnits writes the unit of all indicators that have one of From as To.
type JoinUnits struct {
	To   string
	From []string
}

// Name is "units.join".
func (JoinUnits) Name() string { return "units.join" }

// Changes refuses an empty To, and a joining that changes nothing.
func (a JoinUnits) Changes(p *Plan, _ Context) ([]Change, error) {
	to := strings.TrimSpace(a.To)
	if err := needText("Satuan", to); err != nil {
		return nil, err
	}
	var changes []Change
	for _, r := range p.Records(KindIndicator) {
		i := r.(*Indicator)
		if i.Unit == "" || i.Unit == to || !slices.Contains(a.From, i.Unit) {
			continue
		}
		joined := *i
		joined.Unit = to
		changes = append(changes, Replace(i, &joined))
	}
	if len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, nil
}
