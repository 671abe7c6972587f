package stage

import (
	"math/big"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
)

// Realised shows what was realised until the end of a quarter, with its light: agency by agency or, of one, its lines and indicators. Page is counted from 0.
type Realised struct {
	Agency        model.ID
	Year, Quarter int
	Page          int
}

// lights are the lights of what was realised.
var lights = map[monev.Light]state{
	monev.Unknown: {open, text.Lights[monev.Unknown]}, monev.Good: {accepted, text.Lights[monev.Good]},
	monev.Attention: {watched, text.Lights[monev.Attention]}, monev.Critical: {exceeded, text.Lights[monev.Critical]},
}

func (s Realised) caption(b *board) string {
	return dotted(s.title(b), b.agencyLabel(s.Agency))
}

func (s Realised) title(b *board) string {
	return b.say(text.SlideRealised, text.QuarterNames[min(max(s.Quarter, 1), 4)], s.Year)
}

func (s Realised) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Realised) page(*board) int { return s.Page }

func (s Realised) at(page int) Slide {
	s.Page = page
	return s
}

func (s Realised) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Realised) listing(b *board) listing {
	r := monev.Of(b.Plan, monev.Query{Agency: s.Agency, Year: s.Year, Quarter: s.Quarter})
	t := table{heads: []string{b.say(text.ReadinessAgency), b.say(text.SlideRealisedBudget), b.say(text.SlideRealisedSpent), b.say(text.SlideRealisedShare), b.say(text.SlideState)}}
	if s.Agency != 0 {
		t.heads[0] = b.say(text.SlideRealisedLine)
	}
	for _, a := range r.Accounts {
		switch {
		case len(a.Rows) == 0:
		case s.Agency == 0:
			t.rows = append(t.rows, b.moneyRow(b.agencyLabel(a.Agency.ID), "", a.Money, a.Money.Light))
		default:
			t.rows = append(t.rows, b.accountRows(a)...)
		}
	}
	l := listing{
		gone: b.lost(s.Agency), head: head{over: b.agencyLabel(s.Agency), title: s.title(b)}, none: b.say(text.SlideRealisedNone), foot: []string{b.placeAt(s.Agency)},
	}
	if len(t.rows) > 0 {
		l.head.under = b.say(text.SlideRealisedSum, b.brief(r.Money.Spent), b.brief(r.Money.Budget), b.sharePercent(r.Money.Absorbed))
		if s.Agency == 0 {
			reported, agencies := r.Reported()
			l.head.under = dotted(l.head.under, b.say(text.RealisedReported, reported, agencies))
		}
	}
	if !b.wide() {
		t = t.without(1)
	}
	l.parts = lists(t)
	return l
}

// accountRows are the lines of an agency with money or indicators of their own, each with its indicators below.
func (b *board) accountRows(a monev.Account) (rows []row) {
	for _, r := range a.Rows {
		if r.Money.Budget.Known || r.Money.Spent.Known {
			rows = append(rows, b.moneyRow(oneLine(r.Line.Name), r.Line.Code, r.Money, r.Money.Light))
		}
		for _, m := range r.Measures {
			is := lights[m.Light]
			rows = append(rows, row{
				name: oneLine(m.Indicator.Text), under: b.say(text.SlideRealisedOf, orDash(oneLine(m.Realised)), dotted(orDash(oneLine(m.Target)), oneLine(m.Indicator.Unit))),
				cells: []cell{plain(""), plain(""), strong(b.sharePercent(m.Achievement.Share)), {lines: []line{{mark: is.mark, lead: b.say(is.word)}}}},
			})
		}
	}
	return rows
}

func (b *board) moneyRow(name, under string, m monev.Money, light monev.Light) row {
	is := lights[light]
	return row{name: name, under: under, cells: []cell{
		plain(b.brief(m.Budget)), plain(b.brief(m.Spent)), strong(b.sharePercent(m.Share)), {lines: []line{{mark: is.mark, lead: b.say(is.word)}}},
	}}
}

const noFigure = "–"

func orDash(said string) string {
	if said == "" {
		return noFigure
	}
	return said
}

// brief writes money in its short form: that of the region's own budget, else that of others.
func (b *board) brief(f model.Figure) string {
	switch {
	case !f.Known:
		return noFigure
	case f.Amount == 0 && f.Outside != 0:
		return locale.FormatShort(f.Outside, b.Language)
	default:
		return locale.FormatShort(f.Amount, b.Language)
	}
}

func (b *board) sharePercent(share *big.Rat) string {
	return locale.FormatAchievement(model.Achievement{Share: share}, b.Language)
}
