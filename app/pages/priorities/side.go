package priorities

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
)

const sideWidth float32 = 330

// side stands beside the ranking: what it would take for the candidate under the cursor, what is better for the same money, how solid the list is, and what
// the chair has moved.
type side struct {
	page    *Page
	content *fyne.Container
	scroll  *container.Scroll
	column  *fyne.Container
	row     *parts.Prose
	list    *parts.Prose
	ranges  *parts.Ranges
	rest    *parts.Prose
}

func newSide(p *Page) *side {
	s := &side{page: p, row: parts.NewProse(), list: parts.NewProse(), ranges: parts.NewRanges(), rest: parts.NewProse()}
	s.column = parts.NewColumn(sectionGap, s.row, s.list, s.ranges, s.rest)
	s.scroll = container.NewVScroll(container.New(layout.NewCustomPaddedLayout(look.Step, 2*look.Step, 18, 18), s.column))
	s.content = container.NewStack(parts.NewSide(sideWidth, container.NewBorder(nil, nil, widget.NewSeparator(), nil, s.scroll)))
	return s
}

const sectionGap float32 = 14

// turn scrolls by most of what is in view.
func (s *side) turn(by float32) {
	room := s.scroll.Content.Size().Height - s.scroll.Size().Height
	y := s.scroll.Offset.Y + by*0.8*s.scroll.Size().Height
	s.scroll.ScrollToOffset(fyne.NewPos(0, max(min(y, room), 0)))
}

// show shows everything anew.
func (s *side) show() {
	s.showRow()
	s.showList()
}

// fit lets the column take the height that it needs.
func (s *side) fit() {
	s.column.Refresh()
	s.scroll.Content.Refresh()
	s.scroll.Refresh()
}

// showRow shows what there is to say of the candidate under the cursor.
func (s *side) showRow() {
	p := s.page
	i, ok := p.current()
	if !ok || !p.now.ranked() {
		s.row.Set()
		s.fit()
		return
	}
	if p.below(i) && p.now.ways[i] == nil && p.now.quick() {
		p.now.ways[i], _ = findWay(context.Background(), p.now.table, i) // nobody cancels it
	}
	s.row.Set(p.rowParagraphs(i)...)
	s.fit()
}

// below says whether a candidate is ranked below the line, with nothing said beforehand that keeps it there.
func (p *Page) below(i int) bool {
	lock := p.now.sheet.Entries[i].Lock
	return p.now.table.Complete(i) && !p.now.funded.Has(i) && lock == model.Unlocked
}

func (p *Page) rowParagraphs(i int) (list []parts.Paragraph) {
	e, s := &p.now.sheet.Entries[i], p.now.of(i)
	say := func(words string) { list = append(list, parts.Paragraph{Text: words}) }
	list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesHow, quoted(e.Name)), Caption: true})
	switch {
	case s.Missing:
		say(p.say(text.PrioritiesLacking, p.lacking(e)))
	case p.now.table.Points() == 100*rank.Point:
		b := p.figure(s.Points)
		say(p.say(text.PrioritiesHowPoints, b, b, parts.Strong(p.decimals(s.Score, 2))))
	default:
		say(p.say(text.PrioritiesHowShares, parts.Strong(p.decimals(s.Score, 2))))
	}
	if e.Lock != model.Unlocked {
		say(p.say(text.PrioritiesLockReason, parts.Strong(p.say(text.PrioritiesLocks[e.Lock])), e.Reason))
	}
	for _, words := range append(p.tieWords(e), p.proposalWords(e)...) {
		say(words)
	}
	if p.now.funded.Has(i) {
		return append(list, p.notchParagraphs(i, false)...)
	}
	if p.below(i) {
		list = append(list, p.wayParagraphs(i)...)
		list = append(list, p.notchParagraphs(i, true)...)
	}
	return list
}

// longestQuote is how many letters of a name stand over a part of the column.
const longestQuote = 64

func quoted(name string) string {
	if letters := []rune(frame.OneLine(name)); len(letters) > longestQuote {
		name = string(letters[:longestQuote-1]) + "…"
	}
	return `"` + frame.OneLine(name) + `"`
}

// lacking says which criteria of a candidate lack how many scores.
func (p *Page) lacking(e *priority.Entry) string {
	var list []string
	scorers := p.now.sheet.Scorers
	for _, k := range p.now.sheet.Criteria {
		given := 0
		for _, s := range scorers {
			if p.plan.Score(e.ID, s.ID, k.ID) != nil {
				given++
			}
		}
		if given < len(scorers) {
			list = append(list, p.say(text.PrioritiesLacks, k.Name, given, len(scorers)))
		}
	}
	if !e.Known {
		list = append(list, p.unknownWords(e))
	}
	return strings.Join(list, ", ")
}

// tieWords says what a candidate needs and excludes.
func (p *Page) tieWords(e *priority.Entry) (list []string) {
	for _, c := range p.plan.Conditions.Of(e.ID) {
		said := text.PrioritiesNeeds
		if c.Tie == model.Excludes {
			said = text.PrioritiesExcludes
		}
		if at, ok := p.now.sheet.At(c.Other); ok {
			list = append(list, p.say(said, p.names(at)))
		}
	}
	return list
}

// mostNames is how many candidates are named where there are more.
const mostNames = 6

// names names candidates in bold, the last after "and"; of many the first.
func (p *Page) names(list ...int) string {
	if rest := len(list) - mostNames; rest > 0 {
		return p.say(text.PrioritiesOthers, p.listed(list[:mostNames]), rest)
	}
	said := ""
	for n, i := range list {
		e := &p.now.sheet.Entries[i]
		name := parts.Strong(frame.OneLine(e.Name))
		if agency := p.agencyOf(e); agency != "" {
			name += " (" + agency + ")"
		}
		switch {
		case n == 0:
			said = name
		case n == len(list)-1:
			said = p.say(text.PrioritiesAnd, said, name)
		default:
			said += ", " + name
		}
	}
	return said
}

func (p *Page) listed(list []int) string {
	names := make([]string, len(list))
	for n, i := range list {
		names[n] = p.names(i)
	}
	return strings.Join(names, ", ")
}

// wayParagraphs says what it would take for a candidate to come in.
func (p *Page) wayParagraphs(i int) (list []parts.Paragraph) {
	w, e := p.now.ways[i], &p.now.sheet.Entries[i]
	list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesToEnter, quoted(e.Name)), Caption: true})
	say := func(words string) { list = append(list, parts.Paragraph{Text: words}) }
	switch {
	case w == nil && p.now.large():
		return append(list, parts.Paragraph{Text: p.told(p.now.table.Searchable()), Tone: parts.Muted})
	case w == nil:
		return append(list, parts.Paragraph{Text: p.say(text.PrioritiesCompute), Tone: parts.Muted})
	case w.err != nil:
		return append(list, parts.Paragraph{Text: p.told(w.err), Tone: parts.Bad})
	case len(w.Out) == 0:
		say(p.say(text.PrioritiesNoneYields, p.short(w.Left)))
	default:
		say(p.say(text.PrioritiesMustYield, p.names(w.Out...), p.figure(w.Lost), p.figure(w.Gained), p.short(w.Left)))
	}
	if len(w.With) > 0 {
		say(p.say(text.PrioritiesWith, p.names(w.With...)))
	}
	if w.Price.Sign() > 0 {
		say(p.say(text.PrioritiesInsist, parts.Strong(p.figure(w.Price))))
	} else {
		say(p.say(text.PrioritiesNoPrice))
	}
	if !w.Proved || !w.PriceProved {
		list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesUnproved), Tone: parts.Muted})
	}
	if w.Trim && (e.Line != nil || e.Proposal != nil) {
		say(p.say(text.PrioritiesTrimOffer, p.decimals(w.Fits, 0)+"%", p.short(p.now.funded.Left)))
	}
	return list
}

// notchParagraphs says on which criteria one notch more brings a candidate in, or one notch less puts it out. All its scorers are taken to agree.
func (p *Page) notchParagraphs(i int, enters bool) (list []parts.Paragraph) {
	if p.now.deep == nil || p.now.sheet.Entries[i].Lock != model.Unlocked {
		return nil
	}
	var names []string
	for _, n := range p.now.deep.notches {
		changed := n.Out
		if enters {
			changed = n.In
		}
		name := p.now.sheet.Criteria[n.Criterion].Name
		if n.Alternative == i && (n.To > n.From) == enters && contains(changed, i) && (len(names) == 0 || names[len(names)-1] != name) {
			names = append(names, name)
		}
	}
	said := p.say(text.PrioritiesSafe)
	switch {
	case enters && len(names) > 0:
		said = p.say(text.PrioritiesNotch, strings.Join(names, ", "))
	case enters:
		said = p.say(text.PrioritiesNoNotch)
	case len(names) > 0:
		said = p.say(text.PrioritiesUnsafe, strings.Join(names, ", "))
	}
	return []parts.Paragraph{{Text: said}}
}

func contains(list []int, i int) bool {
	for _, x := range list {
		if x == i {
			return true
		}
	}
	return false
}

// showList shows what there is to say of the whole list.
func (s *side) showList() {
	p := s.page
	s.list.Set()
	s.rest.Set()
	s.ranges.Set()
	if p.now != nil && p.now.ranked() {
		if p.now.deep == nil && p.now.quick() {
			p.now.deep, _ = dig(context.Background(), p.now.table) // nobody cancels it
			s.showRow()
		}
		s.list.Set(append(p.settleParagraphs(), p.betterParagraphs()...)...)
		s.ranges.Set(p.rangeRows()...)
		s.rest.Set(append(p.solidParagraphs(), p.orderParagraphs()...)...)
	}
	s.ranges.Hidden = p.now == nil || p.now.deep == nil
	s.fit()
}

// betterParagraphs offers at most three swaps, and says what more money would buy.
func (p *Page) betterParagraphs() (list []parts.Paragraph) {
	d := p.now.deep
	list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesBetter), Caption: true})
	switch {
	case d == nil && p.now.large():
		return append(list, parts.Paragraph{Text: p.told(p.now.table.Searchable()), Tone: parts.Muted})
	case d == nil:
		return append(list, parts.Paragraph{Text: p.say(text.PrioritiesComputeAll), Tone: parts.Muted})
	}
	for _, s := range d.optimum.Swaps {
		said := p.say(text.PrioritiesAddIn, p.names(s.In...), p.figure(s.Gain))
		if len(s.Out) > 0 {
			said = p.say(text.PrioritiesSwap, p.names(s.Out...), p.names(s.In...), p.figure(s.Gain))
		}
		list = append(list, parts.Paragraph{Text: said})
	}
	if len(d.optimum.Swaps) == 0 && d.optimum.Gap.Sign() == 0 {
		list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesBest)})
	}
	if d.optimum.Gap.Sign() > 0 {
		list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesGap, p.figure(d.optimum.Gap)), Tone: parts.Muted})
	}
	if words := p.frontierWords(); words != "" {
		list = append(list, parts.Paragraph{Text: words, Tone: parts.Muted})
	}
	return append(list, parts.Paragraph{Text: p.say(text.PrioritiesStable), Caption: true})
}

// frontierWords says what the next step of more money would buy.
func (p *Page) frontierWords() string {
	if p.now.deep.frontier == nil {
		return ""
	}
	ceiling := p.now.table.Problem().Ceiling
	best, next, ok := p.now.deep.frontier.At(ceiling)
	said := p.say(text.PrioritiesFrontierEnd)
	if ok && next.Cost > ceiling {
		said = p.say(text.PrioritiesFrontier, p.short(next.Cost-ceiling), p.figure(p.now.table.OnScale(next.Value-best.Value)))
	}
	if p.now.sided() {
		said = frame.Joined(" ", said, p.say(text.PrioritiesFrontierOff))
	}
	return said
}

func (p *Page) rangeRows() (list []parts.Range) {
	if p.now.deep == nil {
		return nil
	}
	for _, s := range p.now.deep.stable {
		list = append(list, parts.Range{
			Name: p.now.sheet.Criteria[s.Criterion].Name, From: share(s.From), To: share(s.To), Now: share(s.Weight), None: s.Alone,
		})
	}
	return list
}

func share(s rank.Share) float32 { return float32(float64(s.Num) / float64(s.Den)) }

// shownNotches is how many scores are named that one notch would make a difference to.
const shownNotches = 3

// solidParagraphs explains the ranges, and says which single scores the list hangs on and where equals meet the line.
func (p *Page) solidParagraphs() (list []parts.Paragraph) {
	d := p.now.deep
	if d == nil {
		return nil
	}
	list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesStableHow), Tone: parts.Muted})
	for _, group := range p.now.ties() {
		list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesTie, p.names(group...))})
	}
	list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesNotches), Caption: true})
	if len(d.notches) == 0 {
		return append(list, parts.Paragraph{Text: p.say(text.PrioritiesNotchNone)})
	}
	list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesNotchCount, len(d.notches))})
	for _, n := range d.notches[:min(len(d.notches), shownNotches)] {
		list = append(list, parts.Paragraph{Text: p.notchWords(n)})
	}
	return list
}

func (p *Page) notchWords(n rank.Notch) string {
	return p.say(text.PrioritiesNotchOne, p.names(n.Alternative), p.now.sheet.Criteria[n.Criterion].Name, n.From, n.To, p.changeWords(n.Change))
}

// changeWords says who comes in and who goes out, nothing where nobody does.
func (p *Page) changeWords(c rank.Change) string {
	in, out := "", ""
	if len(c.In) > 0 {
		in = p.say(text.PrioritiesEnters, p.names(c.In...))
	}
	if len(c.Out) > 0 {
		out = p.say(text.PrioritiesLeaves, p.names(c.Out...))
	}
	return frame.Joined(", ", in, out)
}

// orderParagraphs says what the chair moved, why, and what that makes of the funded list.
func (p *Page) orderParagraphs() (list []parts.Paragraph) {
	list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesOrderOf, p.chair()), Caption: true})
	moves := p.plan.Overrides.Of(p.ranking)
	if len(moves) == 0 {
		return append(list, parts.Paragraph{Text: p.say(text.PrioritiesSameOrder)})
	}
	for _, o := range moves {
		list = append(list, parts.Paragraph{Text: p.moveWords(o)})
	}
	if p.now.orderErr != nil {
		return append(list, parts.Paragraph{Text: p.told(p.now.orderErr), Tone: parts.Bad})
	}
	if words := p.changeWords(p.now.order.Change); words != "" {
		return append(list, parts.Paragraph{Text: p.say(text.PrioritiesEffect, words)})
	}
	return append(list, parts.Paragraph{Text: p.say(text.PrioritiesNoEffect)})
}

func (p *Page) moveWords(o *model.Override) string {
	name := p.candidateName(o.Candidate)
	switch o.Move {
	case model.MoveIn:
		return p.say(text.PrioritiesInMove, name, o.Reason)
	case model.MoveOut:
		return p.say(text.PrioritiesOutMove, name, o.Reason)
	default:
		return p.say(text.PrioritiesOverMove, name, p.candidateName(o.Over), o.Reason)
	}
}

// candidateName names a candidate in bold.
func (p *Page) candidateName(id model.ID) string {
	if at, ok := p.now.sheet.At(id); ok {
		return p.names(at)
	}
	return frame.Dash
}
