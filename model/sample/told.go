package sample

import (
	"fmt"

	"benangmerah/model"
)

// begin begins a slot of the first day.
func (s *script) begin(at, name string) {
	s.slot, s.agency, s.began = find(s, s.slots, slotName{1, name}), s.agencies[name], s.clock(at)
	s.do(at, "", "", model.BeginSlot{Slot: s.slot})
}

func (s *script) end(at string) { s.do(at, "", "", model.EndSlot{}) }

func (s *script) note(at, speaker, text string) { s.do(at, speaker, "", model.TakeNote{Text: text}) }

func (s *script) claim(at, speaker string, claim model.RecordClaim) { s.do(at, speaker, "", claim) }

func (s *script) directive(at, speaker string, d model.GiveDirective) { s.do(at, speaker, "", d) }

// money corrects the budget of a line from a source.
func (s *script) money(at, speaker, line, fund string, amount model.Money, reason string) {
	s.do(at, speaker, reason, model.CorrectBudget{
		Line: s.line(line), Fund: find(s, s.funds, fund), Stage: model.Agreed, Year: Year, Amount: amount,
	})
}

// target corrects the target of the n-th indicator of a line.
func (s *script) target(at, speaker, line string, n int, value, reason string) {
	s.do(at, speaker, reason, model.CorrectTarget{Indicator: s.indicator(line, n), Stage: model.Agreed, Year: Year, Value: value})
}

// decide decides on lines of an agency, or on the whole agency where there are none.
func (s *script) decide(at, agency string, v model.Verdict, reason string, lines ...string) {
	act := model.Decide{Agency: find(s, s.agencies, agency), Verdict: v}
	for _, code := range lines {
		act.Lines = append(act.Lines, s.line(code))
	}
	s.do(at, mayor, reason, act)
}

func (s *script) line(code string) model.ID { return find(s, s.lines, code) }

// indicator gives the n-th indicator of a line.
func (s *script) indicator(line string, n int) model.ID {
	list := s.indicators[s.line(line)]
	if n > len(list) {
		s.fail(fmt.Errorf("%s has no indicator %d", line, n))
		return 0
	}
	return list[n-1]
}
