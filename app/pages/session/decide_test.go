package session_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// verdict gives the verdict that holds for a line.
func verdict(w *modeltest.Town, line model.ID) model.Verdict {
	if d := w.Plan.Verdict(w.Meeting, w.Plan.Lines.Get(line)); d != nil {
		return d.Verdict
	}
	return model.NoVerdict
}

func TestDecideTheLineUnderTheCursor(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Wants("Keputusan untuk 2.18.04.2.01.0006")
	d.Press("F5")
	if verdict(w, w.Sub) != model.Accepted || verdict(w, w.OtherSub) != model.NoVerdict {
		t.Errorf("verdicts %q, %q", verdict(w, w.Sub), verdict(w, w.OtherSub))
	}
	made := one[*model.Decision](t, d.Last())
	if made.Slot != w.Slot || made.Speaker != "Wali Kota" || len(d.wall) != 1 || d.wall[0] != (shown{"decision", made.ID}) {
		t.Errorf("decision %+v, wall %v", made, d.wall)
	}
	if got := agreed(t, w, w.Sub, w.DAU); got != 100*million {
		t.Errorf("agreed %d", got)
	}
	d.Wants("disepakati")
}

func TestTypingAndDecidingInOneGo(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Enter")
	d.Type("60jt")
	d.Press("F6")
	if got := agreed(t, w, w.Sub, w.DAU); got != 60*million || verdict(w, w.Sub) != model.AcceptedFixing {
		t.Errorf("agreed %d, verdict %q", got, verdict(w, w.Sub))
	}
	d.Wants("turun", "perbaikan")
	d.Press("Enter")
	d.Type("1,2,3")
	d.Press("F5")
	if verdict(w, w.Sub) != model.AcceptedFixing {
		t.Error("decided although the amount was refused")
	}
}

func TestDeferringNeedsAReason(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("F7", "Enter")
	d.Wants("Alasan wajib diisi")
	if verdict(w, w.Sub) != model.NoVerdict {
		t.Fatal("deferred without a reason")
	}
	d.Type("data belum lengkap")
	d.Press("Enter")
	if made := one[*model.Decision](t, d.Last()); made.Verdict != model.Deferred || made.Reason != "data belum lengkap" {
		t.Errorf("decision %+v", made)
	}
	d.Wants("ditunda")
	d.Press("F8", "Esc")
	if verdict(w, w.Sub) != model.Deferred {
		t.Error("rejected although given up")
	}
	d.Press("F8")
	d.Type("tidak sesuai kewenangan")
	d.Press("Enter")
	d.Wants("× ditolak")
	if got := agreed(t, w, w.Sub, w.DAU); got != 0 {
		t.Errorf("agreed %d of what was rejected", got)
	}
}

func TestDecideTickedLines(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Space", "Down", "Down", "Space")
	d.Wants("dipilih", "2 baris yang dipilih")
	d.Press("Up", "Up", "F5")
	if verdict(w, w.Sub) != model.Accepted || verdict(w, w.OtherSub) != model.Accepted || verdict(w, w.Program) != model.NoVerdict {
		t.Errorf("verdicts %q, %q, %q", verdict(w, w.Sub), verdict(w, w.OtherSub), verdict(w, w.Program))
	}
	if len(d.wall) != 1 || d.wall[0] != (shown{"agency", w.Agency}) {
		t.Errorf("the wall was sent %v", d.wall)
	}
	d.WantsNot("dipilih")
}

func TestEscapeLetsGoOfTicks(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Space", "Esc")
	d.WantsNot("dipilih")
	d.Press("Down", "Down", "F5")
	if verdict(w, w.Sub) != model.NoVerdict || verdict(w, w.OtherSub) != model.Accepted {
		t.Errorf("verdicts %q, %q", verdict(w, w.Sub), verdict(w, w.OtherSub))
	}
}

func TestDecideABlock(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Shift+Down", "Shift+Down")
	d.Press("F5")
	if verdict(w, w.Sub) != model.Accepted || verdict(w, w.OtherSub) != model.Accepted {
		t.Errorf("verdicts %q, %q", verdict(w, w.Sub), verdict(w, w.OtherSub))
	}
}

func TestDecideTheWholeAgency(t *testing.T) {
	for name, keys := range map[string][]string{"from anywhere": {"Ctrl+F5"}, "on the last row": {"Ctrl+End", "F5"}} {
		t.Run(name, func(t *testing.T) {
			w := town(t)
			d := atNine(t, w)
			d.Press(keys...)
			if made := one[*model.Decision](t, d.Last()); made.Line != 0 || made.Agency != w.Agency || made.Verdict != model.Accepted {
				t.Errorf("decision %+v", made)
			}
			if got := agreed(t, w, w.OtherSub, w.DAU); got != 200*million {
				t.Errorf("agreed %d", got)
			}
			d.WantsNot("belum dibahas", "2 belum")
		})
	}
}

func TestDecideAProgram(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Ctrl+Home", "F5")
	if made := one[*model.Decision](t, d.Last()); made.Line != w.Program {
		t.Errorf("decision %+v", made)
	}
	if got := agreed(t, w, w.Sub, w.PAD); got != 50*million {
		t.Errorf("agreed %d", got)
	}
}
