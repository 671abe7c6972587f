package session

import (
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"benangmerah/app/text"
	"benangmerah/model"
)

// namedSpeakers is how many speakers can be pressed; the rest are found by typing.
func namedSpeakers() int {
	if narrow() {
		return 1
	}
	return 4
}

// offices gives who may speak, by office: the officials, the head of the agency in turn, the participants of the day. None twice.
func (p *Page) offices() []string {
	var list []string
	seen := map[string]bool{}
	add := func(office string) {
		office = plainCase(office)
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
			return plainCase(o.Office)
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
	p.sheet.strip.ask(&form{
		kind:      "speaker",
		questions: []question{{title: p.say(text.SessionSpeaker), echo: p.speakerChoice, share: 1}},
		done: func(texts []string) string {
			p.setSpeaker(p.matchSpeaker(texts[0]))
			return ""
		},
	})
}

// speakerChoice says whom a typed text means, and while there is none whom it could mean.
func (p *Page) speakerChoice(typed string) string {
	if strings.TrimSpace(typed) != "" {
		return p.speakerEcho(typed)
	}
	return strings.Join(p.offices(), ", ")
}

// setSpeaker lets somebody speak from now on.
func (p *Page) setSpeaker(office string) {
	p.speaker, p.spokenAt = office, p.desk.Now()
	p.side.showSpeakers()
}

// showSpeakers names who speaks and who else may.
func (s *side) showSpeakers() {
	p := s.page
	s.speakers.RemoveAll()
	now := p.speaker
	if now == "" {
		now = p.say(text.SessionNobody)
	}
	s.speaking = newChoice(now, true, true, p.askSpeaker)
	s.speakers.Add(s.speaking)
	for _, o := range p.offices() {
		if o != p.speaker && len(s.speakers.Objects) < namedSpeakers() {
			s.speakers.Add(newChoice(o, false, true, func() { p.setSpeaker(o) }))
		}
	}
	s.speakers.Refresh()
	s.showClock()
}

func spokenFigure(d time.Duration) string {
	d = min(max(d, 0), 999*time.Minute)
	return fmt.Sprintf("%d.%02d", int(d/time.Minute), int(d/time.Second)%60)
}

// plainCase writes an office that a letterhead has in capitals as it is spoken of: Wali Kota. A word without a vowel is an abbreviation.
func plainCase(office string) string {
	office = strings.TrimSpace(office)
	if strings.ContainsFunc(office, unicode.IsLower) {
		return office
	}
	words := strings.Fields(office)
	for i, w := range words {
		if first, n := utf8.DecodeRuneInString(w); strings.ContainsAny(w, "AIUEO") {
			words[i] = string(first) + strings.ToLower(w[n:])
		}
	}
	return strings.Join(words, " ")
}
