// Package claims lays side by side what was said aloud about one thing: figures that differ, or that count something else, and what the plan itself says. It is a pure
// function of the plan.
package claims

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Group is what was said about one thing, in the order in which it was said: about one indicator, or in the same words but for the figure. A claim that says what
// others say of an indicator in the same words belongs to them though nobody linked it. Indicator is nil where none is known.
type Group struct {
	Indicator *model.Indicator
	Claims    []*model.Claim
	// Values and Definitions say that two of the claims give figures that differ, in value or unit, or definitions that do. What a claim does not say differs from nothing.
	Values, Definitions bool
	figures             []*model.Claim // those of Claims that write a figure as none before them
	written             map[[3]string]bool
}

// Disagrees says whether the claims cannot all stand as they are.
func (g *Group) Disagrees() bool { return g.Values || g.Definitions }

// Groups gives all claims in groups, in the order of the first of each. Every claim is in one group, also one that nothing else was said about.
func Groups(p *model.Plan) []*Group {
	list := slices.SortedFunc(p.Claims.All(), func(a, b *model.Claim) int { return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.ID, b.ID)) })
	subjects := make([]subject, len(list))
	for i, c := range list {
		subjects[i] = subject{c.Indicator, Subject(c)}
	}
	known := knownSubjects(subjects)
	of := map[subject]*Group{}
	var groups []*Group
	for i, c := range list {
		s := subjects[i]
		if id := known[s.words]; s.indicator == 0 && id > 0 {
			s.indicator = id
		}
		if s.indicator != 0 {
			s.words = ""
		}
		g := of[s]
		if g == nil || s == (subject{}) {
			g = &Group{Indicator: p.Indicators.Get(s.indicator)}
			of[s], groups = g, append(groups, g)
		}
		g.add(c)
	}
	return groups
}

// Disagreeing gives the groups whose claims disagree.
func Disagreeing(p *model.Plan) []*Group {
	return slices.DeleteFunc(Groups(p), func(g *Group) bool { return !g.Disagrees() })
}

func (g *Group) add(c *model.Claim) {
	g.Claims = append(g.Claims, c)
	as := [3]string{c.Value, c.Unit, c.Definition}
	if g.written[as] {
		return
	}
	for _, other := range g.figures {
		g.Values = g.Values || !sameValue(other, c)
		g.Definitions = g.Definitions || !sameDefinition(other, c)
		if g.Values && g.Definitions {
			break
		}
	}
	if g.written == nil {
		g.written = map[[3]string]bool{}
	}
	g.written[as], g.figures = true, append(g.figures, c)
}

// subject is what a claim is about.
type subject struct {
	indicator model.ID
	words     string
}

// knownSubjects gives the one indicator that claims in the same words are about; below 0 where they are about several.
func knownSubjects(list []subject) map[string]model.ID {
	known := map[string]model.ID{}
	for _, s := range list {
		switch held := known[s.words]; {
		case s.indicator == 0, s.words == "":
		case held == 0:
			known[s.words] = s.indicator
		case held != s.indicator:
			known[s.words] = -1
		}
	}
	return known
}

// beside are words that stand beside a figure and say nothing of what it is about.
var beside = map[string]bool{
	"persen": true, "percent": true, "rp": true, "rupiah": true, "ribu": true, "juta": true, "miliar": true, "milyar": true, "triliun": true,
	"sekitar": true, "kurang": true, "lebih": true, "hampir": true, "sebanyak": true, "sebesar": true, "mencapai": true, "adalah": true, "minus": true,
	"dari": true, "banding": true, "per": true,
}

// Subject gives the words of a claim without its figure: without case, accents and punctuation, numbers, its unit, and words that only stand beside figures.
func Subject(c *model.Claim) string {
	unit := map[string]bool{}
	for word := range strings.FieldsSeq(model.FoldWords(c.Unit + " " + locale.ParseFigure(c.Value, locale.Indonesian).Unit)) {
		unit[word] = true
	}
	var words []string
	for word := range strings.FieldsSeq(model.FoldWords(c.Text)) {
		if !beside[word] && !unit[word] && !strings.ContainsFunc(word, unicode.IsDigit) {
			words = append(words, word)
		}
	}
	return strings.Join(words, " ")
}

// Figure is the figure of a claim: what its value says, with the unit of the claim where none stands in it.
func Figure(c *model.Claim) locale.Figure {
	f := locale.ParseFigure(c.Value, locale.Indonesian)
	if f.Kind != locale.NoNumber {
		f.Unit = cmp.Or(f.Unit, c.Unit)
	}
	return f
}

// sameValue says whether two claims give one figure: 5,5 % is 5.50. A claim without a value contradicts none, and a unit is the other's where one has none.
func sameValue(a, b *model.Claim) bool {
	return a.Value == "" || b.Value == "" || same(Figure(a), a.Value, Figure(b), b.Value)
}

func same(x locale.Figure, a string, y locale.Figure, b string) bool {
	if x.Kind == locale.NoNumber || y.Kind == locale.NoNumber {
		return x.Kind == y.Kind && model.FoldWords(a) == model.FoldWords(b)
	}
	return x.Kind == y.Kind && x.Value.Cmp(y.Value) == 0 && x.Second.Cmp(y.Second) == 0 && sameUnit(x.Unit, y.Unit)
}

func sameUnit(a, b string) bool { return a == "" || b == "" || unitOf(a) == unitOf(b) }

// unitOf gives a unit in one spelling.
func unitOf(unit string) string {
	switch word := strings.ToLower(strings.TrimSpace(unit)); word {
	case "%", "persen", "percent":
		return "%"
	default:
		return model.FoldWords(word)
	}
}

// sameDefinition says whether two claims count the same thing, as far as both say what they count.
func sameDefinition(a, b *model.Claim) bool {
	return a.Definition == "" || b.Definition == "" || model.FoldWords(a.Definition) == model.FoldWords(b.Definition)
}
