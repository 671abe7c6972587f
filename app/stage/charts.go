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

func (s Waterfall) paint(b *board) {
	b.moved(s.Agency, b.asked(), func(found *model.Comparison, name func(model.Row) string) chart.Figure {
		fall := chart.Waterfall{Start: b.baseName(), End: text.StageName(b.say, model.Agreed), From: found.From.Amount}
		for _, r := range found.Rows {
			fall.Steps = append(fall.Steps, chart.Step{Label: name(r), By: r.Difference()})
		}
		return fall
	})
}

// Movers shows the largest changes from what was asked to what is agreed, each as a line between two heights: of an agency's programmes, or, of Agency 0, of
// all agencies.
type Movers struct {
	Agency model.ID
}

func (s Movers) caption(b *board) string {
	return dotted(b.say(text.SlideMovers), b.agencyLabel(s.Agency))
}

func (s Movers) paint(b *board) {
	b.moved(s.Agency, b.say(text.SlideMovers), func(found *model.Comparison, name func(model.Row) string) chart.Figure {
		slope := chart.Slope{Before: b.baseName(), After: text.StageName(b.say, model.Agreed)}
		for _, r := range found.Rows {
			if r.Difference() != 0 {
				slope.Moves = append(slope.Moves, chart.Move{Label: name(r), From: int64(r.From.Amount), To: int64(r.To.Amount)})
			}
		}
		if len(slope.Moves) == 0 {
			return nil
		}
		return slope
	})
}

// asked says from which stage to which: "Dari usulan ke hasil".
func (b *board) asked() string {
	return b.say(text.SlideAsked, strings.ToLower(b.baseName()), strings.ToLower(text.StageName(b.say, model.Agreed)))
}

// moved paints a chart of what was asked beside what is agreed, under the difference of the totals. A figure that is nil has nothing to show.
func (b *board) moved(agency model.ID, title string, of func(*model.Comparison, func(model.Row) string) chart.Figure) {
	filter, over := model.Filter{}, b.regionName()
	if a := b.Plan.Agencies.Get(agency); a != nil {
		filter, over = model.Filter{Level: model.Program, Agency: a.Code}, a.Label()
	} else if agency != 0 {
		b.gone(text.StageAgencyGone)
		return
	}
	found := model.Compare(b.side(Knot{}), b.side(Knot{Stage: model.Agreed}), filter)
	if len(found.Rows) == 0 {
		b.gone(text.SlideNoComparison)
		return
	}
	side := b.shift(found.From.Amount, found.To.Amount)
	y := b.head(head{over: dotted(over, b.movedRows(found)), title: title, side: &side})
	if figure := of(found, b.rowName(agency)); figure != nil {
		b.chart(figure, y+20)
	} else {
		b.alone(y, level, b.say(text.SlideNothingMoved, strings.ToLower(b.baseName())))
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
	r := scene.Rect{X: b.left() * b.unit, Y: y * b.unit, W: b.width() * b.unit, H: (footerTop - y) * b.unit}
	b.items = append(b.items, f.In(r, b.chartLook()).Items...)
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
