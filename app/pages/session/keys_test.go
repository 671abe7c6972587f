package session_test

import (
	"testing"

	"benangmerah/model"
)

// TestKeyPresses counts the keys of the acts of every day, what is typed not counted, and holds them to what the room can bear.
func TestKeyPresses(t *testing.T) {
	for _, act := range []struct {
		name string
		most int
		made string // the act that is done
		do   func(d *desk)
	}{
		{"correction of the figure under the cursor", 6, "correct.budget", func(d *desk) {
			d.Press("Enter")
			d.Type("75jt")
			d.Press("Enter")
		}},
		{"correction of another figure, with a reason, by somebody else", 8, "correct.budget", func(d *desk) {
			d.Press("Down", "Enter")
			d.Type("75jt")
			d.Press("Tab")
			d.Type("cukup satu tahap")
			d.Press("Enter", "Ctrl+A")
			d.Type("sekre")
			d.Press("Enter")
		}},
		{"correction shown on the wall before it is made", 6, "correct.budget", func(d *desk) {
			d.Press("Enter")
			d.Type("75jt")
			d.Press("Ctrl+Enter", "Enter")
		}},
		{"all figures of the agency down by 10 %", 6, "correct.many", func(d *desk) {
			d.Press("Ctrl+End", "Ctrl+Shift+K")
			d.Type("-10 %")
			d.Press("Enter", "Enter", "Enter")
		}},
		{"shift to another line", 6, "correct.shift", func(d *desk) {
			d.Press("Ctrl+Shift+G")
			d.Type("0007")
			d.Press("Enter")
			d.Type("30jt")
			d.Press("Enter", "Enter")
		}},
		{"decision about a line", 1, "decide", func(d *desk) { d.Press("F5") }},
		{"decision about the whole agency", 1, "decide", func(d *desk) { d.Press("Ctrl+F5") }},
		{"deferring, with its reason", 2, "decide", func(d *desk) {
			d.Press("F7")
			d.Type("data belum lengkap")
			d.Press("Enter")
		}},
		{"note", 2, "note", func(d *desk) {
			d.Press("F2")
			d.Type("Belajar dari Banyuwangi")
			d.Press("Enter")
		}},
		{"directive", 4, "directive", func(d *desk) {
			d.Press("F3")
			d.Type("Siapkan data per kelurahan")
			d.Press("Enter", "Enter")
			d.Type("Jumat depan")
			d.Press("Enter")
		}},
		{"claim without a source", 4, "claim", func(d *desk) {
			d.Press("F4")
			d.Type("90 % selesai tiga hari")
			d.Press("Enter", "Enter", "Enter")
		}},
		{"floor to somebody", 2, "turn.give", func(d *desk) {
			d.Press("Ctrl+P")
			d.Type("sekre")
			d.Press("Enter")
		}},
		{"next slot", 1, "slot.begin", func(d *desk) { d.Press("F9") }},
		{"unfinished agency to tomorrow", 1, "slot.carry", func(d *desk) { d.Press("F10") }},
	} {
		t.Run(act.name, func(t *testing.T) {
			w := town(t)
			d := atNine(t, w)
			w.Act(model.MarkMoment{Title: "sebelum"})
			d.pressed = 0
			act.do(d)
			t.Logf("%s: %d key presses", act.name, d.pressed)
			if d.pressed > act.most || d.Last().Act != act.made {
				t.Errorf("%d key presses, at most %d wanted; the last act is %s", d.pressed, act.most, d.Last().Act)
			}
		})
	}
}
