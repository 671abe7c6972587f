package session

import (
	"slices"
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// showNotice says what the operator has to know of the slot in view before going on.
func (s *sheet) showNotice(slot *model.Slot) {
	var list []string
	if slot != nil {
		list = slices.DeleteFunc([]string{s.awayWords(slot), s.absentWords(slot), s.tasksWords(slot), s.memoWords(slot)}, func(w string) bool { return w == "" })
	}
	parts.SetVisible(s.notice, len(list) > 0)
	s.noticed.Set(strings.Join(list, "\n"))
}

// awayWords says that another slot is looked at than the one that is being held.
func (s *sheet) awayWords(slot *model.Slot) string {
	p := s.page
	if !p.away() {
		return ""
	}
	turn := p.turn()
	return p.say(lookingWords[turn.State()], p.shortLabel(slot), p.shortLabel(turn))
}

// memoWords is what the operator noted down about the slot for himself.
func (s *sheet) memoWords(slot *model.Slot) string {
	if slot.Memo == "" {
		return ""
	}
	return s.page.say(text.SessionMemo, slot.Memo)
}

// absentWords says that the head of the agency is not there.
func (s *sheet) absentWords(slot *model.Slot) string {
	absent, who := s.page.plan().HeadAbsent(slot.Day, slot.Agency)
	switch {
	case slot.Agency == 0 || !absent:
		return ""
	case who.Presence == model.Deputy:
		return s.page.say(text.SessionHeadDeputised, who.Office, orElse(who.Deputy, noDifference))
	default:
		return s.page.say(text.SessionHeadAbsent, who.Office)
	}
}

// tasksWords says how many directives about the agency are still open from before this slot, and the most urgent of them.
func (s *sheet) tasksWords(slot *model.Slot) string {
	p := s.page
	if slot.Agency == 0 {
		return ""
	}
	var before []model.OpenDirective
	late := 0
	for _, d := range p.plan().OpenDirectives(slot.Agency, p.today()) {
		if d.Slot == slot.ID {
			continue
		}
		before = append(before, d)
		if d.Standing == model.StandsOverdue {
			late++
		}
	}
	if len(before) == 0 {
		return ""
	}
	return p.say(text.SessionTasksOpen, len(before), late, quoted(brief(before[0].Text)), tasksKey.String())
}

var lookingWords = map[model.SlotState]text.Sentence{
	model.Waiting: text.SessionLookingWaiting, model.Running: text.SessionLookingAway, model.Done: text.SessionLookingDone,
}
