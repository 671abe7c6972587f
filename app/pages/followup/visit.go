package followup

import (
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// aboutNew says over a form about whom something new would be.
func (p *Page) aboutNew(act text.Sentence) string {
	whom := labelOf(p.Plan, p.agency)
	if whom == "" {
		whom = p.Say(text.FollowUpGeneral)
	}
	return p.Say(text.FollowUpOf, p.Say(act), whom)
}

// askDirective asks for a new directive about the agency that is looked at.
func (p *Page) askDirective() {
	agency := p.agency
	p.Ask(&parts.Form{
		Kind: formOf("give", agency), About: p.aboutNew(text.FollowUpGive),
		Questions: []parts.Question{
			{Title: p.Say(text.FollowUpTextQ), Share: 2},
			{Title: p.Say(text.FollowUpOwnerQ), Start: headOf(p.Plan, agency), Share: 1.1},
			{Title: p.Say(text.FollowUpDueQ), Echo: p.dueEcho, Share: 1.5},
			{Title: p.Say(text.FollowUpSpeakerQ), Start: lastSpeaker(p.Plan)},
		},
		Done: func(texts []string) string {
			return p.give(model.GiveDirective{Text: texts[0], Owner: texts[1]}, texts[2], model.Context{Agency: agency, Speaker: texts[3]})
		},
	})
}

// askNewVisit asks for a benchmark visit: what is to be learned, where, who goes, until when.
func (p *Page) askNewVisit() {
	agency := p.agency
	p.Ask(&parts.Form{
		Kind: formOf("visit", agency), About: p.aboutNew(text.FollowUpGiveVisit),
		Questions: []parts.Question{
			{Title: p.Say(text.FollowUpLearnQ), Share: 2},
			{Title: p.Say(text.FollowUpPlaceQ)},
			{Title: p.Say(text.FollowUpOwnerQ), Start: headOf(p.Plan, agency), Share: 1.1},
			{Title: p.Say(text.FollowUpDueQ), Echo: p.dueEcho, Share: 1.5},
		},
		Done: func(texts []string) string {
			visit := model.GiveDirective{Form: model.Visit, Text: texts[0], Place: texts[1], Owner: texts[2]}
			return p.give(visit, texts[3], model.Context{Agency: agency, Speaker: lastSpeaker(p.Plan)})
		},
	})
}

// give records a directive that is due on a typed date, and says where that has passed.
func (p *Page) give(act model.GiveDirective, due string, c model.Context) (refusal string) {
	var err error
	if act.Due, _, err = locale.ParseDate(due, p.Today()); err != nil {
		return p.Told(err)
	}
	if refusal = p.Do(act, c); refusal == "" && act.Due != "" && act.Due < p.Today() {
		p.desk.Tell(p.Say(text.DuePast))
	}
	return refusal
}

// askVisit asks what there is to tell about the visit under the cursor. A directive of another kind becomes a visit by it.
func (p *Page) askVisit() {
	d := p.directives.current()
	lineEcho := func(typed string) string { return p.lineEcho(d, typed) }
	p.Ask(&parts.Form{
		Kind: formOf("visited", d.ID), About: p.titled(text.FollowUpVisit, d),
		Questions: []parts.Question{
			{Title: p.Say(text.FollowUpPlaceQ), Start: d.Place, Share: 0.9},
			{Title: p.Say(text.FollowUpVisitedQ), Start: locale.FormatDateNumeric(d.Visited), Echo: p.visitEcho, Share: 1.2},
			{Title: p.Say(text.FollowUpBroughtQ), Start: d.Brought, Share: 1.4},
			{Title: p.Say(text.FollowUpLineQ), Start: codeOf(p.Plan, d.Line), Echo: lineEcho, Share: 2.2},
		},
		Done: func(texts []string) string { return p.fillVisit(d.ID, texts) },
	})
}

// fillVisit writes place, day, what came back and the line that changes into a visit; one of which nothing is told is none.
func (p *Page) fillVisit(id model.ID, texts []string) (refusal string) {
	d := p.Plan.Directives.Get(id)
	if d == nil {
		return p.Say(text.FollowUpRowGone)
	}
	as := d.As()
	day, _, err := locale.ParseDate(texts[1], p.Today())
	if err != nil {
		return p.Told(err)
	}
	if as.Line, refusal = p.lineTyped(d, texts[3]); refusal != "" {
		return refusal
	}
	as.Place, as.Visited, as.Brought, as.Form = texts[0], day, texts[2], model.Visit
	if as.Place == "" && as.Visited == "" && as.Brought == "" {
		as.Form = model.Task
	}
	return p.Do(model.EditDirective{Directive: id, As: as, Speaker: d.Speaker}, about(d))
}

func codeOf(plan *model.Plan, line model.ID) string {
	if l := plan.Lines.Get(line); l != nil {
		return l.Code
	}
	return ""
}

// lineTyped gives the line that is meant by a code or by words of its name, 0 where nothing is typed.
func (p *Page) lineTyped(d *model.Directive, typed string) (line model.ID, refusal string) {
	if typed = strings.TrimSpace(typed); typed == "" {
		return 0, ""
	}
	switch list := linesLike(p.Plan, d, typed); len(list) {
	case 0:
		return 0, p.Say(text.FollowUpNoLine, typed)
	case 1:
		return list[0].ID, ""
	default:
		return 0, p.Say(text.FollowUpManyLines, typed, len(list))
	}
}

// lineEcho names the line that is meant.
func (p *Page) lineEcho(d *model.Directive, typed string) string {
	if typed = strings.TrimSpace(typed); typed == "" {
		return p.Say(text.FollowUpEchoNoLine)
	}
	switch list := linesLike(p.Plan, d, typed); len(list) {
	case 0:
		return p.Say(text.FollowUpEchoUnknown)
	case 1:
		return p.lineWords(list[0])
	default:
		return p.Say(text.FollowUpEchoMany, len(list), p.lineWords(list[0]))
	}
}

// linesLike gives the lines of a directive's agency, or of all where it is about none, that have a code, else those with all words in code or name. The line that
// the directive has already stands for its code. Lines are those of the year that the file plans.
func linesLike(plan *model.Plan, d *model.Directive, typed string) (list []*model.Line) {
	if l := plan.Lines.Get(d.Line); l != nil && l.Code == typed {
		return []*model.Line{l}
	}
	year := 0
	if r := plan.Region(); r != nil {
		year = r.Year
	}
	for l := range plan.Lines.All() {
		if l.Year == year && (d.Agency == 0 || l.Agency == d.Agency) && frame.Holds(frame.Words(typed), l.Code, l.Name) {
			list = append(list, l)
		}
	}
	if exact := slices.DeleteFunc(slices.Clone(list), func(l *model.Line) bool { return l.Code != typed }); len(exact) > 0 {
		return exact
	}
	slices.SortFunc(list, func(a, b *model.Line) int { return strings.Compare(a.Code, b.Code) })
	return list
}
