package shell

import (
	"benangmerah/app/environ/chime"
	"benangmerah/app/stage"
	"benangmerah/model"
)

// bell sounds when the time of what is being held is nearly over, and when it is over.
type bell struct {
	play   func(chime.Tone) error
	player aside
	slot   model.ID // that was heard of last
	pace   stage.Pace
}

// tickBell sounds where the pace of the slot has just changed for the worse. A slot that comes up late, as after a restart, does not sound.
func (s *Shell) tickBell() {
	b, now := &s.bell, s.wall.clock()
	slot, pace := model.ID(0), now.Pace
	if held := s.heldSlot(); held != nil && now.Text != "" {
		slot = held.ID
	}
	worse := slot == b.slot && pace > b.pace
	b.slot, b.pace = slot, pace
	if !worse || !s.Sound() {
		return
	}
	tone := chime.Warning
	if pace == stage.Late {
		tone = chime.Over
	}
	b.player.do(func() error { return b.play(tone) })
}

// Sound says whether the time of a turn is heard too.
func (s *Shell) Sound() bool { return s.set.sound() }

// SwitchSound lets the time of a turn be heard too, which begins with what it sounds like, or no more.
func (s *Shell) SwitchSound() {
	s.set.setSound(!s.set.sound())
	if s.Sound() {
		s.bell.player.do(func() error { return s.bell.play(chime.Warning) })
	}
}
