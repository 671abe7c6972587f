package session

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// askProgress asks how far an open directive has come: a word for its state, or a date to ask for a later one, with the evidence or the reason.
func (p *Page) askProgress(d model.OpenDirective) {
	p.sheet.ask(&form{
		kind: rowKey("progress", d.ID),
		questions: []parts.Question{
			{Title: p.say(text.SessionProgress), Share: 1},
			{Title: p.say(text.SessionEvidence), Start: d.Evidence, Share: 2},
		},
		tell: func(texts []string) string { return joined(brief(d.Text), p.progressWords(texts[0])) },
		done: func(texts []string) string {
			act, refusal := p.progress(d, texts[0], texts[1])
			if refusal != "" {
				return refusal
			}
			return p.speak(act, p.circumstances())
		},
	})
}

// progress is the act that a typed state or date asks for. The beginning of a word is enough.
func (p *Page) progress(d model.OpenDirective, typed, evidence string) (act model.Act, refusal string) {
	if state, known := p.stateOf(typed); known {
		return model.SetDirective{Directive: d.ID, State: state, Evidence: evidence}, ""
	}
	to, given, err := locale.ParseDate(typed, p.today())
	if err != nil || !given {
		return nil, p.say(text.SessionNoProgress)
	}
	return model.RequestExtension{Directive: d.ID, To: to, Reason: evidence}, ""
}

// states are those that can be set, in the order in which they are offered.
var states = []struct {
	state    model.DirectiveState
	standing model.DirectiveStanding
}{
	{model.Underway, model.StandsUnderway},
	{model.Watched, model.StandsWatched},
	{model.Finished, model.StandsFinished},
	{model.Cancelled, model.StandsCancelled},
	{model.Open, model.StandsOpen},
}

// stateOf gives the state that a typed text begins the word of, in the language that is switched on or in Indonesian.
func (p *Page) stateOf(typed string) (model.DirectiveState, bool) {
	typed = strings.TrimSpace(typed)
	for _, s := range states {
		if typed != "" && (startsWith(p.say(text.DirectiveStandings[s.standing]), typed) || startsWith(string(s.standing), typed)) {
			return s.state, true
		}
	}
	return "", false
}

// progressWords says what a typed text is understood as.
func (p *Page) progressWords(typed string) string {
	if state, known := p.stateOf(typed); known {
		for _, s := range states {
			if s.state == state {
				return p.say(text.DirectiveStandings[s.standing])
			}
		}
	}
	if to, given, err := locale.ParseDate(typed, p.today()); err == nil && given {
		return p.say(text.SessionAsksLater, locale.FormatDateWithWeekday(to, p.desk.Language()))
	}
	var words []string
	for _, s := range states {
		words = append(words, p.say(text.DirectiveStandings[s.standing]))
	}
	return p.say(text.SessionProgressHint, strings.Join(words, ", "))
}
