package session

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The forms that can be opened again after a restart.
const (
	noteForm      = "note"
	directiveForm = "directive"
	claimForm     = "claim"
)

// askNote asks for a note; while an amount is being typed it asks for the reason of that correction instead.
func (p *Page) askNote() {
	if p.desk.ReadOnly() {
		return
	}
	if row, col, entry, editing := p.sheet.grid.Editing(); editing && !p.sheet.strip.IsOpen() {
		p.askReason(row, col, entry)
		return
	}
	c := p.circumstances()
	p.sheet.ask(&form{
		kind:      noteForm,
		questions: []parts.Question{{Title: p.say(text.SessionNoteText), Share: 1}},
		done:      func(texts []string) string { return p.speak(model.TakeNote{Text: texts[0]}, c) },
	})
}

// askDirective asks for a directive: its text, who is to do it, until when. With the cursor on an indicator, or one line ticked, it is about that; it can be
// tied to what the cursor stands on, and set free, while it is typed.
func (p *Page) askDirective() {
	if p.desk.ReadOnly() {
		return
	}
	c := p.circumstances()
	tie := p.tie()
	p.sheet.ask(&form{
		kind: directiveForm,
		questions: []parts.Question{
			{Title: p.say(text.SessionDirectiveText), Share: 2.4},
			{Title: p.say(text.SessionOwner), Start: p.owner(), Share: 1.3},
			{Title: p.say(text.SessionDue), Echo: p.dateEcho, Share: 1.7},
		},
		tell: func([]string) string { return p.tieWords(tie) },
		link: tie.toggle,
		done: func(texts []string) string {
			due, _, err := locale.ParseDate(texts[2], p.today())
			if err != nil {
				return p.told(err)
			}
			return p.direct(model.GiveDirective{Text: texts[0], Owner: texts[1], Due: due, Line: tie.about.line, Indicator: tie.about.indicator}, c)
		},
	})
}

// askVisit asks for a directive to see how another place does it: where, until when, and what is to be learnt.
func (p *Page) askVisit() {
	if p.desk.ReadOnly() {
		return
	}
	c := p.circumstances()
	tie := p.tie()
	p.sheet.ask(&form{
		kind: "visit",
		questions: []parts.Question{
			{Title: p.say(text.SessionVisitWhat), Share: 2.4},
			{Title: p.say(text.SessionVisitWhere), Share: 1.3},
			{Title: p.say(text.SessionDue), Echo: p.dateEcho, Share: 1.7},
		},
		tell: func([]string) string { return p.tieWords(tie) },
		link: tie.toggle,
		done: func(texts []string) string {
			due, _, err := locale.ParseDate(texts[2], p.today())
			if err != nil {
				return p.told(err)
			}
			return p.direct(model.GiveDirective{
				Form: model.Visit, Text: texts[0], Place: texts[1], Owner: p.owner(), Due: due, Line: tie.about.line, Indicator: tie.about.indicator,
			}, c)
		},
	})
}

// link is what a directive is about besides the agency: a line, or an indicator of it.
type link struct{ line, indicator model.ID }

// underCursor is what the cursor stands on; nothing for the whole agency.
func (p *Page) underCursor() link {
	f := p.sheet.figures
	if f == nil || len(f.rows) == 0 {
		return link{}
	}
	row, _ := p.sheet.grid.Cursor()
	return f.linkOf(row)
}

func (f *figures) linkOf(row int) (l link) {
	if row < 0 || row >= len(f.rows) || f.rows[row].node == nil {
		return l
	}
	l.line = f.rows[row].node.Line.ID
	if i := f.rows[row].indicator; i != nil {
		l.indicator = i.ID
	}
	return l
}

// tie is what a directive that is being typed is about, and what it could be about.
type tie struct{ about, here link }

// tie begins with an indicator under the cursor, or the one line that is ticked; what the cursor stands on by chance is only offered.
func (p *Page) tie() *tie {
	t := &tie{here: p.underCursor()}
	f := p.sheet.figures
	switch {
	case t.here.indicator != 0:
		t.about = t.here
	case f != nil && len(f.ticked) == 1:
		t.about = link{line: f.tickedLines()[0]}
	}
	return t
}

// toggle ties the directive to what the cursor stands on, or sets it free.
func (t *tie) toggle() {
	if t.about == (link{}) {
		t.about = t.here
	} else {
		t.about = link{}
	}
}

// tieWords says what a directive is about, or what it could be about.
func (p *Page) tieWords(t *tie) string {
	switch {
	case t.about != (link{}):
		return p.say(text.SessionLinked, p.linkName(t.about), linkKey.String())
	case t.here != (link{}):
		return p.say(text.SessionLinkTo, linkKey.String(), p.linkName(t.here))
	default:
		return ""
	}
}

func (p *Page) linkName(l link) string {
	if i := p.plan().Indicators.Get(l.indicator); i != nil {
		return brief(i.Text)
	}
	line := p.plan().Lines.Get(l.line)
	return line.Code + " " + brief(line.Name)
}

// askClaim asks for a figure that was said aloud, and for where it comes from.
func (p *Page) askClaim() {
	if p.desk.ReadOnly() {
		return
	}
	c := p.circumstances()
	p.sheet.ask(&form{
		kind: claimForm,
		questions: []parts.Question{
			{Title: p.say(text.SessionClaimText), Share: 2.4},
			{Title: p.say(text.SessionClaimValue), Share: 1},
			{Title: p.say(text.SessionClaimSource), Echo: p.sourceEcho, Share: 2},
		},
		done: func(texts []string) string {
			return p.speak(model.RecordClaim{Text: texts[0], Value: texts[1], Source: texts[2]}, c)
		},
	})
}

// direct gives a directive, and says where its due date has passed.
func (p *Page) direct(act model.GiveDirective, c model.Context) (refusal string) {
	if refusal = p.speak(act, c); refusal == "" && act.Due != "" && act.Due < p.today() {
		p.desk.Tell(p.say(text.DuePast))
	}
	return refusal
}

func (p *Page) speak(act model.Act, c model.Context) (refusal string) {
	if _, err := p.desk.Do(act, c); err != nil {
		return p.told(err)
	}
	return ""
}

// owner suggests who is to do what is asked: the head of the agency that is looked at.
func (p *Page) owner() string {
	a := p.agency()
	if a == nil {
		return ""
	}
	return strings.TrimSpace(a.Head + " " + a.Short)
}

func (p *Page) today() model.Date {
	today, _ := p.desk.Zone().Split(model.At(p.desk.Now()))
	return today
}

// dateEcho says a typed date in full, or why it is none.
func (p *Page) dateEcho(entry string) string {
	due, given, err := locale.ParseDate(entry, p.today())
	switch {
	case err != nil:
		return p.say(text.SessionNoDate)
	case !given:
		return p.say(text.SessionNoDue)
	default:
		return locale.FormatDateWithWeekday(due, p.desk.Language())
	}
}

func (p *Page) sourceEcho(entry string) string {
	if strings.TrimSpace(entry) == "" {
		return p.say(text.SessionNoSource)
	}
	return ""
}
