package priorities

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
)

// noBreak is a blank at which no line is broken.
const noBreak = "\u00a0"

// Cell implements parts.Data.
func (b *board) Cell(i, col int) parts.Cell {
	switch r := b.rows[i]; r.kind {
	case ofLine:
		return b.lineCell(col)
	case ofUnranked:
		if col == colRank {
			return parts.Cell{Text: b.page.say(text.PrioritiesUnranked)}
		}
		return parts.Cell{}
	default:
		return b.entryCell(r, col)
	}
}

// lineCell says what the line is and what is left.
func (b *board) lineCell(col int) parts.Cell {
	p, now := b.page, b.page.now
	funded := now.funded
	if p.byChair && now.order != nil {
		funded = now.order.Funded
	}
	ceiling := now.table.Problem().Ceiling
	switch col {
	case colRank:
		if now.byQuota {
			return parts.Cell{Text: p.say(text.PrioritiesQuotaLine, now.quota)}
		}
		return parts.Cell{Text: p.say(text.PrioritiesLine, p.short(ceiling))}
	case colName:
		if now.byQuota {
			return parts.Cell{Text: p.say(text.PrioritiesQuotaUsed, len(funded.In), p.short(funded.Cost))}
		}
		return parts.Cell{Text: p.say(text.PrioritiesLineUsed, p.short(funded.Cost), p.short(funded.Left))}
	case colParts:
		if now.musts > 0 && roomy() {
			return parts.Cell{Text: p.say(text.PrioritiesLineMusts, locale.FormatShare(now.musts, ceiling, p.desk.Language()))}
		}
	}
	return parts.Cell{}
}

func (b *board) entryCell(r row, col int) parts.Cell {
	p, now := b.page, b.page.now
	e := &now.sheet.Entries[r.at]
	switch col {
	case colName:
		return b.name(r.at, e)
	case colCost:
		return b.cost(e)
	}
	if now.table == nil {
		return parts.Cell{}
	}
	s := now.of(r.at)
	switch col {
	case colRank:
		if s.Rank == 0 {
			return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
		}
		return parts.Cell{Text: strconv.Itoa(int(s.Rank))}
	case colParts:
		if !roomy() {
			return parts.Cell{}
		}
		return parts.Cell{Spans: spans(s)}
	case colScore:
		return b.score(e, s)
	case colSum:
		return b.sum(r, e)
	default:
		if now.place[r.at] == 0 {
			return parts.Cell{}
		}
		return parts.Cell{Text: strconv.Itoa(now.place[r.at]), Bold: p.byChair}
	}
}

// name names a candidate, with its agency, its lock and whatever is out of the ordinary.
func (b *board) name(i int, e *priority.Entry) parts.Cell {
	p := b.page
	c := parts.Cell{Text: frame.OneLine(e.Name), Bold: true, Below: frame.Dotted(p.agencyOf(e), p.proposed(e), p.remarks(i, e))}
	if e.Lock != model.Unlocked {
		c.Chip = p.say(text.PrioritiesLocks[e.Lock])
	}
	return c
}

// agencyOf names the agency where the candidates are of several.
func (p *Page) agencyOf(e *priority.Entry) string {
	if e.Agency == nil || !p.now.several {
		return ""
	}
	return e.Agency.Label()
}

// remarks says what is out of the ordinary about a candidate.
func (p *Page) remarks(i int, e *priority.Entry) (said string) {
	if e.Trimmed() {
		said = p.say(text.PrioritiesTrimmed, p.short(e.Asked))
	}
	if p.now.table == nil {
		return said
	}
	if disputed := p.now.of(i).Disputed; len(disputed) > 0 && !p.now.blind() {
		names := make([]string, len(disputed))
		for n, k := range disputed {
			names[n] = p.now.sheet.Criteria[k].Name
		}
		said = frame.Dotted(said, p.say(text.PrioritiesDisputed, strings.Join(names, ", ")))
	}
	return frame.Dotted(said, p.movedWords(i, e))
}

// movedWords says what the chair did with a candidate.
func (p *Page) movedWords(i int, e *priority.Entry) (said string) {
	for _, o := range p.plan.Overrides.Of(p.ranking) {
		if o.Candidate != e.ID {
			continue
		}
		switch o.Move {
		case model.MoveIn:
			said = p.say(text.PrioritiesMovedIn, p.chair())
		case model.MoveOut:
			said = p.say(text.PrioritiesMovedOut, p.chair())
		default:
			said = p.say(text.PrioritiesMoved, p.chair(), slices.Index(p.now.listed, i)+1, p.now.place[i])
		}
	}
	return said
}

func (b *board) cost(e *priority.Entry) parts.Cell {
	if !e.Known {
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	}
	return parts.Cell{Text: b.page.amount(e.Cost, b.unit)}
}

func (b *board) score(e *priority.Entry, s *rank.Standing) parts.Cell {
	if s.Missing {
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	}
	return parts.Cell{Text: b.page.decimals(s.Score, 2), Bold: true}
}

// sum shows what the funded come to, and of the others why they are not.
func (b *board) sum(r row, e *priority.Entry) parts.Cell {
	p := b.page
	switch {
	case r.sum > 0:
		return parts.Cell{Text: p.amount(r.sum, b.unit), Tone: parts.Muted}
	case !e.Known:
		return parts.Cell{Text: p.unknownShort(e), Tone: parts.Muted}
	case !p.now.table.Complete(r.at):
		return parts.Cell{Text: p.say(text.PrioritiesGiven, e.Given, e.Wanted), Tone: parts.Muted}
	default:
		return parts.Cell{Text: p.why(r, e), Tone: parts.Muted}
	}
}

// why says what keeps a ranked candidate from the money.
func (p *Page) why(r row, e *priority.Entry) string {
	left := p.now.funded.Left
	if p.byChair && p.now.order != nil {
		left = p.now.order.Funded.Left
	}
	switch short := e.Cost - left; {
	case e.Lock == model.LockOut || e.Lock == model.LockDeferred:
		return p.say(text.PrioritiesLocks[e.Lock])
	case short > 0 && r.first:
		return p.say(text.PrioritiesShortFirst, p.amount(short, p.board.unit))
	case short > 0:
		return p.say(text.PrioritiesShort, p.amount(short, p.board.unit))
	case p.now.overQuota(p.byChair):
		return p.say(text.PrioritiesOverQuota)
	case p.now.sheet.Ranking.Rule == model.StopRule:
		return p.say(text.PrioritiesAfter)
	default:
		return p.say(text.PrioritiesHeld)
	}
}

// gap is the part of a bar's whole width that parts it from its neighbour.
const gap = 0.006

// spans gives what each criterion adds to a score, one behind the other.
func spans(s *rank.Standing) (list []parts.Span) {
	at := float32(0)
	for _, c := range s.Contributions {
		share, _ := c.Share.Float32()
		if share /= 100; share > 0 {
			list = append(list, parts.Span{From: at, To: at + max(share-gap, gap/2), Color: look.PartColor(c.Criterion)})
		}
		at += share
	}
	return list
}

// unit is what the columns of money are in.
type unit uint8

const (
	inRupiah unit = iota
	inSen
	inMillions
	inShort // where large text leaves no room for more
)

const million = 1_000_000 * model.Rupiah

// unitOf gives millions where every amount is whole ones, so that nothing is rounded.
func unitOf(r *reading) unit {
	ceiling, _ := r.sheet.Ceiling()
	whole, sen := ceiling%million == 0, ceiling%model.Rupiah != 0
	for i := range r.sheet.Entries {
		cost := r.sheet.Entries[i].Cost
		whole, sen = whole && cost%million == 0, sen || cost%model.Rupiah != 0
	}
	switch {
	case whole:
		return inMillions
	case look.Scale() >= tight:
		return inShort
	case sen:
		return inSen
	default:
		return inRupiah
	}
}

// amount gives an amount as the columns show it.
func (p *Page) amount(m model.Money, u unit) string {
	switch u {
	case inShort:
		return strings.ReplaceAll(p.short(m), " ", noBreak)
	case inMillions:
		m = m / million * model.Rupiah
	case inSen:
		return locale.FormatTable(m, p.desk.Language(), locale.WithSen)
	}
	return locale.FormatTable(m, p.desk.Language(), 0)
}

// short gives an amount for running text.
func (p *Page) short(m model.Money) string { return locale.FormatShort(m, p.desk.Language()) }

// decimals gives a fraction with so many decimals.
func (p *Page) decimals(r *big.Rat, places int) string {
	if r == nil {
		return frame.Dash
	}
	said := r.FloatString(places)
	if p.desk.Language() == locale.Indonesian {
		said = strings.Replace(said, ".", ",", 1)
	}
	return said
}

// figure gives a fraction with at most two decimals, and none that are zero.
func (p *Page) figure(r *big.Rat) string {
	said := p.decimals(r, 2)
	if strings.ContainsAny(said, ",.") {
		said = strings.TrimRight(strings.TrimRight(said, "0"), ",.")
	}
	return said
}
