package session

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// askNote asks for a note; while an amount is being typed it asks for the reason of that correction instead.
func (p *Page) askNote() {
	if p.desk.ReadOnly() {
		return
	}
	if row, _, entry, editing := p.sheet.grid.Editing(); editing {
		p.askReason(row, entry)
		return
	}
	c := p.circumstances()
	p.sheet.strip.ask(&form{
		kind:      "note",
		questions: []question{{title: p.say(text.SessionNoteText), share: 1}},
		done:      func(texts []string) string { return p.speak(model.TakeNote{Text: texts[0]}, c) },
	})
}

// askDirective asks for a directive: its text, who is to do it, until when.
func (p *Page) askDirective() {
	if p.desk.ReadOnly() {
		return
	}
	c := p.circumstances()
	p.sheet.strip.ask(&form{
		kind: "directive",
		questions: []question{
			{title: p.say(text.SessionDirectiveText), share: 2.4},
			{title: p.say(text.SessionOwner), start: p.owner(), share: 1.3},
			{title: p.say(text.SessionDue), echo: p.dateEcho, share: 1.7},
		},
		done: func(texts []string) string {
			due, _, err := locale.ParseDate(texts[2], p.today())
			if err != nil {
				return p.told(err)
			}
			return p.speak(model.GiveDirective{Text: texts[0], Owner: texts[1], Due: due}, c)
		},
	})
}

// askClaim asks for a figure that was said aloud, and for where it comes from.
func (p *Page) askClaim() {
	if p.desk.ReadOnly() {
		return
	}
	c := p.circumstances()
	p.sheet.strip.ask(&form{
		kind: "claim",
		questions: []question{
			{title: p.say(text.SessionClaimText), share: 2.4},
			{title: p.say(text.SessionClaimValue), share: 1},
			{title: p.say(text.SessionClaimSource), echo: p.sourceEcho, share: 2},
		},
		done: func(texts []string) string {
			return p.speak(model.RecordClaim{Text: texts[0], Value: texts[1], Source: texts[2]}, c)
		},
	})
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
