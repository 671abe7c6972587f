package session

import (
	"strconv"
	"strings"
	"time"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// speakerRows is how many speakers the page names: who has the floor, who waits, who may; the rest are found by typing.
func speakerRows() int {
	if narrow() {
		return 1
	}
	return 4
}

// floor is the turn of who speaks in the slot being held, nil where nobody was given the floor.
func (p *Page) floor() *model.Turn {
	if s := p.running(); s != nil {
		return p.plan().Floor(s.ID)
	}
	return nil
}

// queue are those who wait to speak in the slot being held.
func (p *Page) queue() []*model.Turn {
	if s := p.running(); s != nil {
		return p.plan().Queue(s.ID)
	}
	return nil
}

// speaker is who has the floor; while nobody was given it, whom the operator chose, at first who leads the meeting.
func (p *Page) speaker() string {
	if t := p.floor(); t != nil {
		return t.Who
	}
	return p.chosen
}

// offices gives who may speak, by office: the officials, the head of the agency in turn, the participants of the day. None twice.
func (p *Page) offices() []string {
	var list []string
	seen := map[string]bool{}
	add := func(office string) {
		office = text.SpokenOffice(office)
		if key := strings.ToLower(office); office != "" && !seen[key] {
			seen[key] = true
			list = append(list, office)
		}
	}
	for _, o := range p.plan().Officials.Of(0) {
		add(o.Office)
	}
	add(p.owner())
	if d := p.day(); d != nil {
		for _, one := range p.plan().Participants.Of(d.ID) {
			add(one.Office)
		}
	}
	return list
}

// chair is the office that leads the meeting, "" where it is not known.
func (p *Page) chair() string {
	if p.plan() == nil {
		return ""
	}
	for _, o := range p.plan().Officials.Of(0) {
		if o.Role == model.Chair {
			return text.SpokenOffice(o.Office)
		}
	}
	return ""
}

// matchSpeaker gives the office that a typed text means: the first that contains it, else the text itself.
func (p *Page) matchSpeaker(typed string) string {
	typed = strings.TrimSpace(typed)
	offices := p.offices()
	for _, match := range []func(office, typed string) bool{strings.EqualFold, startsWith, contains} {
		for _, o := range offices {
			if typed != "" && match(o, typed) {
				return o
			}
		}
	}
	return typed
}

func startsWith(office, typed string) bool {
	return strings.HasPrefix(strings.ToLower(office), strings.ToLower(typed))
}

func contains(office, typed string) bool {
	return strings.Contains(strings.ToLower(office), strings.ToLower(typed))
}

// speakerEcho says whom a typed text means.
func (p *Page) speakerEcho(typed string) string {
	if match := p.matchSpeaker(typed); match != strings.TrimSpace(typed) {
		return match
	}
	return ""
}

// askSpeaker asks who speaks now.
func (p *Page) askSpeaker() {
	p.sheet.ask(&form{
		kind:      "speaker",
		questions: []parts.Question{{Title: p.say(text.SessionSpeaker), Echo: p.speakerEcho, Share: 1}},
		tell:      func([]string) string { return p.whoMay() },
		done:      func(texts []string) string { return p.giveFloor(p.matchSpeaker(texts[0])) },
	})
}

// whoMay names those who may speak, who waits first.
func (p *Page) whoMay() string {
	return strings.Join(p.offices(), ", ")
}

// giveFloor lets somebody speak from now on. Outside of a slot it is only kept who is thought to speak.
func (p *Page) giveFloor(who string) (refusal string) {
	if p.running() == nil || p.desk.ReadOnly() {
		p.chosen = who
		p.side.showSpeakers()
		return ""
	}
	return p.speak(model.GiveFloor{Who: who}, p.circumstances())
}

// choose is giveFloor for who was pressed.
func (p *Page) choose(who string) {
	if refusal := p.giveFloor(who); refusal != "" {
		p.desk.Tell(refusal)
	}
}

// nextSpeaker gives the floor to the first who waits.
func (p *Page) nextSpeaker() { p.tellRefusal(p.speak(model.GiveFloor{}, p.circumstances())) }

// endSpeech takes the floor from who has it.
func (p *Page) endSpeech() { p.tellRefusal(p.speak(model.EndTurn{}, p.circumstances())) }

func (p *Page) tellRefusal(refusal string) {
	if refusal != "" {
		p.desk.Tell(refusal)
	}
}

// askQueue asks who else wants to speak. Who waits already leaves the queue by being named again; a number before the name is the place in it.
func (p *Page) askQueue() {
	p.sheet.ask(&form{
		kind:      "queue",
		questions: []parts.Question{{Title: p.say(text.SessionQueueWho), Echo: p.speakerEchoPlaced, Share: 1}},
		tell:      func(texts []string) string { return p.queueWords(texts[0]) },
		done: func(texts []string) string {
			act, refusal := p.queueing(texts[0])
			if refusal != "" {
				return refusal
			}
			return p.speak(act, p.circumstances())
		},
	})
}

func (p *Page) speakerEchoPlaced(typed string) string {
	_, who := placed(typed)
	return p.speakerEcho(who)
}

// placed takes the place in the queue off a typed name; 0 where none is given.
func placed(typed string) (place int, who string) {
	first, rest, found := strings.Cut(strings.TrimSpace(typed), " ")
	if n, err := strconv.Atoi(first); found && err == nil && n > 0 {
		return n, strings.TrimSpace(rest)
	}
	return 0, strings.TrimSpace(typed)
}

// queueing is the act that a typed name asks for.
func (p *Page) queueing(typed string) (act model.Act, refusal string) {
	place, who := placed(typed)
	if who == "" {
		return nil, p.say(text.SessionQueueEmptyName)
	}
	waiting := p.waiting(p.matchSpeaker(who))
	switch {
	case waiting == nil:
		return model.QueueSpeaker{Who: p.matchSpeaker(who)}, ""
	case place == 0:
		return model.DropTurn{Turn: waiting.ID}, ""
	}
	rest := p.queueWithout(waiting)
	move := model.MoveTurn{Turn: waiting.ID}
	if place <= len(rest) {
		move.Before = rest[place-1].ID
	}
	return move, ""
}

// waiting gives the turn of who waits under a name, nil where nobody does.
func (p *Page) waiting(who string) *model.Turn {
	for _, t := range p.queue() {
		if strings.EqualFold(t.Who, who) {
			return t
		}
	}
	return nil
}

func (p *Page) queueWithout(turn *model.Turn) (list []*model.Turn) {
	for _, t := range p.queue() {
		if t.ID != turn.ID {
			list = append(list, t)
		}
	}
	return list
}

// queueWords says what a typed name would do.
func (p *Page) queueWords(typed string) string {
	place, who := placed(typed)
	waiting := p.waiting(p.matchSpeaker(who))
	switch {
	case who == "":
		return p.say(text.SessionQueueHint)
	case waiting == nil:
		return p.say(text.SessionQueueJoins, p.matchSpeaker(who), len(p.queue())+1)
	case place == 0:
		return p.say(text.SessionQueueLeaves, waiting.Who)
	default:
		return p.say(text.SessionQueueMoves, waiting.Who, min(place, len(p.queue())))
	}
}

// showSpeakers names who speaks, who waits and who else may.
func (s *side) showSpeakers() {
	p := s.page
	s.speakers.RemoveAll()
	s.speaking = newChoice(orElse(p.speaker(), p.say(text.SessionNobody)), true, true, p.askSpeaker)
	s.speakers.Add(s.speaking)
	queue := p.queue()
	for i, t := range queue {
		if left := len(queue) - i; left > 1 && len(s.speakers.Objects) == speakerRows()-1 {
			s.speakers.Add(newChoice(p.say(text.SessionQueueMore, left), false, true, p.askQueue))
			break
		}
		s.addSpeaker(strconv.Itoa(i+1)+". "+t.Who, t.Who)
	}
	for _, o := range p.offices() {
		if o != p.speaker() && p.waiting(o) == nil {
			s.addSpeaker(o, o)
		}
	}
	s.speakers.Refresh()
	s.showSpoken()
}

func orElse(words, otherwise string) string {
	if words == "" {
		return otherwise
	}
	return words
}

// addSpeaker adds somebody who can be given the floor by a press, with the time that was spoken in this slot, while there is room.
func (s *side) addSpeaker(label, who string) {
	if len(s.speakers.Objects) >= speakerRows() {
		return
	}
	c := newChoice(label, false, true, func() { s.page.choose(who) })
	if spoken := s.page.spokenBy(who); spoken > 0 {
		c.aside.Set(locale.FormatCountdown(spoken))
	}
	s.speakers.Add(c)
}

// spokenBy is how long somebody has spoken in the slot being held.
func (p *Page) spokenBy(who string) time.Duration {
	if s := p.running(); s != nil {
		for _, t := range p.plan().SpeakerTimes(s, p.now()) {
			if t.Who == who {
				return t.Spoken
			}
		}
	}
	return 0
}

// showSpoken shows how long who has the floor has been speaking.
func (s *side) showSpoken() {
	words := ""
	if t := s.page.floor(); t != nil {
		words = locale.FormatCountdown(t.Spoken(s.page.now()))
	}
	if s.speaking != nil {
		s.speaking.aside.Set(words)
	}
}
