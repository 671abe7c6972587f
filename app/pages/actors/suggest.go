package actors

import (
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// maxSuggestions bounds the list under the editor.
const maxSuggestions = 8

// known is what entries are suggested from; it is read when first needed and forgotten when the plan changes.
type known struct {
	actors []named
	texts  map[int][]string // by column
}

// named is an actor with its name in small letters.
type named struct {
	lower string
	actor *model.Actor
}

// suggest gives what may be meant by an entry.
func (l *proposals) suggest(_, col int, typed string) []parts.Suggestion {
	p := l.page
	switch col {
	case colActor:
		return l.suggestActors(typed)
	case colHelp:
		return suggestTexts(p.helpNames(), typed)
	case colDoer:
		return p.suggestDoers(typed)
	case colUnit, colTrade, colGroup, colVillage, colDistrict, colPlace, colSector, colSource:
		if strings.TrimSpace(typed) == "" {
			return nil
		}
		return suggestTexts(l.inUse(col), typed)
	default:
		return nil
	}
}

// suggested enters what was chosen from the suggestions.
func (l *proposals) suggested(row, col int, s parts.Suggestion) (refusal string) {
	switch v := s.Value.(type) {
	case *model.Actor:
		return l.chosenActor(row, v)
	case doer:
		at := l.rows[row]
		return l.page.Do(model.AnswerSubmissions{IDs: []model.ID{at.ID}, State: at.State, Agency: v.agency, Line: v.line})
	default:
		return l.commit(row, col, s.Text)
	}
}

func (l *proposals) chosenActor(row int, a *model.Actor) (refusal string) {
	if row >= len(l.rows) {
		next := l.draft().is
		next.Who = *a
		next.Who.ID = 0
		return l.keepDraft(next)
	}
	after := *l.rows[row]
	after.Actor = a.ID
	return l.page.Do(model.EditSubmission{Submission: after})
}

// suggestActors gives the actors whose name begins with what was typed, then those whose name holds all of its words.
func (l *proposals) suggestActors(typed string) (list []parts.Suggestion) {
	typed = strings.ToLower(strings.TrimSpace(typed))
	if typed == "" {
		return nil
	}
	if l.known.actors == nil {
		for _, a := range l.page.Plan.Actors.Of(0) {
			l.known.actors = append(l.known.actors, named{strings.ToLower(a.Name), a})
		}
	}
	words := frame.Words(typed)
	for _, begins := range []bool{true, false} {
		for _, a := range l.known.actors {
			if len(list) < maxSuggestions && strings.HasPrefix(a.lower, typed) == begins && frame.Holds(words, a.lower) {
				list = append(list, parts.Suggestion{Text: a.actor.Name, Detail: frame.Dotted(a.actor.Trade, a.actor.District), Value: a.actor})
			}
		}
	}
	return list
}

// suggestTexts gives the texts that hold all words of what was typed, those that begin with it first.
func suggestTexts(texts []string, typed string) (list []parts.Suggestion) {
	typed = strings.ToLower(strings.TrimSpace(typed))
	words := frame.Words(typed)
	for _, begins := range []bool{true, false} {
		for _, t := range texts {
			lower := strings.ToLower(t)
			if len(list) < maxSuggestions && strings.HasPrefix(lower, typed) == begins && frame.Holds(words, lower) {
				list = append(list, parts.Suggestion{Text: t})
			}
		}
	}
	return list
}

// inUse gives the texts that the file has in a column, in order.
func (l *proposals) inUse(col int) []string {
	if list, read := l.known.texts[col]; read {
		return list
	}
	seen := map[string]bool{"": true}
	var list []string
	add := func(said string) {
		if !seen[said] {
			seen[said] = true
			list = append(list, said)
		}
	}
	plan := l.page.Plan
	if col >= colTrade && col <= colDistrict {
		for _, a := range plan.Actors.Of(0) {
			add(*textOf(&model.Submission{}, a, col))
		}
	} else {
		for s := range plan.Submissions.All() {
			add(*textOf(s, &model.Actor{}, col))
		}
	}
	slices.Sort(list)
	if l.known.texts == nil {
		l.known.texts = map[int][]string{}
	}
	l.known.texts[col] = list
	return list
}

// doer is who does what is accepted: an agency, or a line of it.
type doer struct{ agency, line model.ID }

// suggestDoers gives agencies, then lines, whose names or codes hold what was typed.
func (p *Page) suggestDoers(typed string) (list []parts.Suggestion) {
	words := frame.Words(typed)
	if len(words) == 0 {
		return nil
	}
	for _, a := range p.Plan.Agencies.Of(0) {
		if len(list) < maxSuggestions && frame.Holds(words, a.Code, a.Name, a.Short) {
			list = append(list, parts.Suggestion{Text: a.Label(), Detail: a.Name, Value: doer{agency: a.ID}})
		}
	}
	for _, line := range p.linesLike(words) {
		if len(list) < maxSuggestions {
			list = append(list, parts.Suggestion{Text: line.Code + " " + line.Name, Detail: p.Plan.Agencies.Get(line.Agency).Label(), Value: doer{line.Agency, line.ID}})
		}
	}
	return list
}

// linesLike gives the lines of the year of the intake whose code or name holds all words, in the order of their codes.
func (p *Page) linesLike(words []string) (list []*model.Line) {
	year := p.current().Year
	for line := range p.Plan.Lines.All() {
		if line.Year == year && frame.Holds(words, line.Code, line.Name) {
			list = append(list, line)
		}
	}
	slices.SortFunc(list, func(a, b *model.Line) int { return strings.Compare(a.Code, b.Code) })
	return list
}

// readDoer finds who is meant by the name or code of an agency, or by the code or the words of a line.
func (p *Page) readDoer(typed string) (agency, line model.ID, refusal string) {
	if typed = strings.TrimSpace(typed); typed == "" {
		return 0, 0, ""
	}
	for _, a := range p.Plan.Agencies.Of(0) {
		if same(typed, a.Label()) || same(typed, a.Name) || typed == a.Code {
			return a.ID, 0, ""
		}
	}
	found := p.linesLike(frame.Words(typed))
	for _, at := range found {
		if at.Code == typed {
			found = []*model.Line{at}
			break
		}
	}
	if len(found) == 1 {
		return found[0].Agency, found[0].ID, ""
	}
	list := p.suggestDoers(typed)
	if len(list) == 1 {
		is := list[0].Value.(doer)
		return is.agency, is.line, ""
	}
	if len(list) > 1 {
		return 0, 0, p.Say(text.ActorsManyDoers, typed, list[0].Text)
	}
	return 0, 0, p.Say(text.ActorsNoDoer, typed)
}

// doerEcho names who is meant.
func (p *Page) doerEcho(typed string) string {
	agency, line, refusal := p.readDoer(typed)
	switch {
	case refusal != "":
		return refusal
	case line != 0:
		at := p.Plan.Lines.Get(line)
		return p.Plan.Agencies.Get(agency).Label() + " · " + at.Code + " " + at.Name
	case agency != 0:
		return p.Plan.Agencies.Get(agency).Name
	default:
		return ""
	}
}
