package stage

import (
	"cmp"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/chart"
	"benangmerah/reports/scene"
)

// Waterfall shows how what was asked became what is agreed: an agency's total over its programmes, or, of Agency 0, the whole region's over its agencies.
type Waterfall struct {
	Agency model.ID
}

func (s Waterfall) caption(b *board) string { return dotted(b.asked(), b.agencyLabel(s.Agency)) }

func (s Waterfall) paint(b *board) { b.moved(s.Agency, b.asked(), s) }

func (s Waterfall) figure(b *board) (chart.Figure, string) {
	found, name, refused := b.sinceAsked(s.Agency)
	if found == nil {
		return nil, refused
	}
	fall := chart.Waterfall{Start: b.baseName(), End: text.StageName(b.say, model.Agreed), From: found.From.Amount, Of: chart.Subject{Agency: s.Agency, Many: true}}
	of := b.subjects(s.Agency)
	for _, r := range found.Rows {
		fall.Steps = append(fall.Steps, chart.Step{Label: name(r), By: r.Difference(), Of: of(r)})
	}
	return fall, ""
}

// Movers shows the largest changes from what was asked to what is agreed, each as a line between two heights: of an agency's programmes, or, of Agency 0, of
// all agencies. With a Ranking it shows instead whom the chair moved in it, from the rank by scores to the place now.
type Movers struct {
	Agency  model.ID
	Ranking model.ID
}

func (s Movers) caption(b *board) string {
	if s.Ranking != 0 {
		return dotted(b.say(text.SlideChairMoves), b.rankingName(s.Ranking))
	}
	return dotted(b.say(text.SlideMovers), b.agencyLabel(s.Agency))
}

func (s Movers) paint(b *board) {
	if s.Ranking != 0 {
		s.paintRanks(b)
		return
	}
	b.moved(s.Agency, b.say(text.SlideMovers), s)
}

func (s Movers) figure(b *board) (chart.Figure, string) {
	if s.Ranking != 0 {
		return s.ranks(b)
	}
	found, name, refused := b.sinceAsked(s.Agency)
	if found == nil {
		return nil, refused
	}
	slope, of := chart.Slope{Before: b.baseName(), After: text.StageName(b.say, model.Agreed)}, b.subjects(s.Agency)
	for _, r := range found.Rows {
		if r.Difference() != 0 {
			slope.Moves = append(slope.Moves, chart.Move{Label: name(r), From: int64(r.From.Amount), To: int64(r.To.Amount), Of: of(r)})
		}
	}
	if len(slope.Moves) == 0 {
		return nil, b.say(text.SlideNothingMoved, strings.ToLower(b.baseName()))
	}
	return slope, ""
}

// asked says from which stage to which: "Dari usulan ke hasil".
func (b *board) asked() string {
	return b.say(text.SlideAsked, strings.ToLower(b.baseName()), strings.ToLower(text.StageName(b.say, model.Agreed)))
}

// charted is a Slide that is one chart.
type charted interface {
	Slide
	// figure gives the whole chart, or says why there is none.
	figure(b *board) (f chart.Figure, refused string)
}

// Figure gives the chart of a slide; where there is none to show, refused says why. It is false for a slide that is no chart.
func Figure(s Slide, c Content) (f chart.Figure, refused string, ok bool) {
	of, ok := s.(charted)
	if !ok || guard(func() { f, refused = of.figure(newBoard(c)) }) != nil {
		return nil, "", false
	}
	return f, refused, true
}

// sinceAsked compares what was asked with what is agreed, of an agency by programmes or, of agency 0, by agencies, and says how the rows are called. It is nil
// where there is nothing to compare, for the reason that it gives.
func (b *board) sinceAsked(agency model.ID) (found *model.Comparison, name func(model.Row) string, refused string) {
	filter := model.Filter{}
	if a := b.Plan.Agencies.Get(agency); a != nil {
		filter = model.Filter{Level: model.Program, Agency: a.Code}
	} else if agency != 0 {
		return nil, nil, b.say(text.StageAgencyGone)
	}
	found = model.Compare(b.side(Knot{}), b.side(Knot{Stage: model.Agreed}), filter)
	if len(found.Rows) == 0 {
		return nil, nil, b.say(text.SlideNoComparison)
	}
	return found, b.rowName(agency), ""
}

// moved paints a chart of what was asked beside what is agreed, under the difference of the totals.
func (b *board) moved(agency model.ID, title string, of charted) {
	found, _, refused := b.sinceAsked(agency)
	if found == nil {
		Message{Text: refused}.paint(b)
		return
	}
	over := b.regionName()
	if a := b.Plan.Agencies.Get(agency); a != nil {
		over = a.Label()
	}
	side := b.shift(found.From.Amount, found.To.Amount)
	y := b.head(head{over: dotted(over, b.movedRows(found)), title: title, side: &side})
	if figure, refused := of.figure(b); figure != nil {
		b.chart(figure, y+20)
	} else {
		b.alone(y, level, refused)
	}
	place := ""
	if b.wide() {
		place = b.placeAt(agency)
	}
	b.footer(place, b.say(text.SlideAsAsked))
}

// movedRows says how many rows moved, whether there is room for them or not.
func (b *board) movedRows(found *model.Comparison) string {
	n := 0
	for _, r := range found.Rows {
		if r.Difference() != 0 {
			n++
		}
	}
	return b.say(text.SlideMovedRows, n, len(found.Rows))
}

// regionName is the region's name, nothing where the plan has none.
func (b *board) regionName() string {
	if r := b.Plan.Region(); r != nil {
		return r.Name
	}
	return ""
}

// rowName names the rows of a comparison: of an agency its programmes, of all the agencies.
func (b *board) rowName(agency model.ID) func(model.Row) string {
	if agency != 0 {
		return func(r model.Row) string { return wallName(r.Name) }
	}
	labels := b.labels()
	return func(r model.Row) string { return labels[r.Key.Agency] }
}

// subjects gives what the rows of a comparison stand for: of an agency its programmes, of all the agencies with all their lines.
func (b *board) subjects(agency model.ID) func(model.Row) chart.Subject {
	if agency != 0 {
		return func(r model.Row) chart.Subject { return chart.Subject{Line: r.Line} }
	}
	ids := map[string]model.ID{}
	for _, a := range b.Plan.Agencies.Of(0) {
		ids[a.Code] = a.ID
	}
	return func(r model.Row) chart.Subject { return chart.Subject{Agency: ids[r.Key.Agency], Many: true} }
}

// shift says by how much a total moved, with the share in the label.
func (b *board) shift(from, to model.Money) fact {
	by := abs(to - from)
	f := fact{label: b.say(text.StageUnchanged), value: b.short(by), mark: level}
	switch cmp.Compare(to, from) {
	case 1:
		f.label, f.mark = b.say(text.StageUp), rising
	case -1:
		f.label, f.mark = b.say(text.StageDown), falling
	}
	if by != 0 && from != 0 {
		f.label = b.say(text.StageQuoteShare, f.label, locale.FormatShare(by, from, b.Language))
	}
	return f
}

// chart draws a figure from y down to the footer.
func (b *board) chart(f chart.Figure, y float64) {
	b.items = append(b.items, f.In(b.chartPlace(y), b.chartLook()).Items...)
}

// chartPlace is the place of a chart from y down to the footer, in pixels.
func (b *board) chartPlace(y float64) scene.Rect {
	return scene.Rect{X: b.left() * b.unit, Y: y * b.unit, W: b.width() * b.unit, H: (footerTop - y) * b.unit}
}

// chartLook sets charts as the rest of the wall is set.
func (b *board) chartLook() chart.Look {
	return chart.Look{
		Colors: chart.Colors{
			Ground: b.ink.ground, Hairline: b.ink.hairline, Ink: b.ink.ink, Muted: b.ink.muted, Accent: b.ink.accent,
			Up: b.ink.up, Down: b.ink.down, Good: b.ink.good, Parts: b.ink.parts,
		},
		Regular: scene.Noto, Bold: scene.NotoBold, Size: sizeBody * b.unit, Note: sizeNote * b.unit, Language: b.Language,
	}
}
