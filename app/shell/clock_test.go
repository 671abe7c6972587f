package shell

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/app/environ/chime"
	"benangmerah/app/environ/uptime"
	"benangmerah/model"
)

// computer is the computer's clock, and how long it has been on, each moved by hand.
type computer struct {
	w       *window
	since   time.Duration
	boot    string
	inexact bool
}

func newComputer(w *window) *computer {
	c := &computer{w: w, since: time.Hour, boot: "a"}
	w.s.stamp = c.stamp
	w.s.tick()
	return c
}

func (c *computer) stamp() uptime.Stamp {
	return uptime.Stamp{Clock: c.w.now, Since: c.since, Exact: !c.inexact, Boot: c.boot}
}

// pass lets time go by, and then the clock be changed.
func (c *computer) pass(time, changed time.Duration) {
	c.w.now, c.since = c.w.now.Add(time+changed), c.since+time
	c.w.s.tick()
}

func (w *window) elapsed() time.Duration {
	return w.s.Plan().ClockOf(w.s.heldSlot(), model.At(w.now)).Elapsed
}

func TestCountdownStaysWhenTheClockIsChanged(t *testing.T) {
	w := startSample(t)
	c := newComputer(w)
	before, acts := w.elapsed(), w.s.Acts()
	c.pass(time.Second, time.Hour)
	w.tells("Jam komputer dimajukan 1 jam 0 menit; hitung mundur giliran tetap.")
	c.pass(time.Second, -90*time.Second)
	w.tells("Jam komputer dimundurkan 1 menit 30 detik; hitung mundur giliran tetap.")
	if got := w.elapsed() - before; got.Round(time.Second) != 2*time.Second || w.s.Acts() != acts+2 {
		t.Errorf("after 2 s the slot is %s further, by %d acts", got, w.s.Acts()-acts)
	}
	e, err := w.s.file.Entry(w.s.Acts())
	if err != nil || e.Act != "clock.adjust" || e.Slot != w.s.heldSlot().ID {
		t.Errorf("the journal says %+v, %v", e, err)
	}
	c.pass(2*time.Hour, 0) // asleep
	if got := w.elapsed() - before; got.Round(time.Second) != 2*time.Hour+2*time.Second || w.s.Acts() != acts+2 {
		t.Errorf("after sleeping 2 h the slot is %s further", got)
	}
}

func TestUndoIsOfWhatAPersonDidLast(t *testing.T) {
	w := startSample(t)
	c := newComputer(w)
	made := w.correct(7_654_321 * model.Rupiah)
	before := w.elapsed()
	c.pass(0, time.Hour)
	w.Press("Ctrl+Z")
	w.tells("Diurungkan: koreksi pagu")
	if w.s.Plan().Corrections.Get(made.ID) != nil || w.elapsed() != before {
		t.Errorf("after the undo the slot is %s old, not %s", w.elapsed(), before)
	}
	w.Press("Ctrl+Y")
	if w.s.Plan().Corrections.Get(made.ID) == nil {
		t.Error("it is not done again")
	}
}

func TestClockThatIsChangedWhileNothingIsHeldIsTold(t *testing.T) {
	w := startSample(t)
	if _, err := w.s.Do(model.EndSlot{}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	c, acts := newComputer(w), w.s.Acts()
	c.pass(time.Second, 45*time.Second)
	w.tells("Jam komputer dimajukan 45 detik. Periksa jam dan tanggalnya")
	c.pass(time.Second, -2*time.Hour)
	w.tells("Jam komputer dimundurkan 2 jam 0 menit. Periksa")
	if w.s.Acts() != acts {
		t.Error("something was done to the file")
	}
	w.s.CloseFile()
	c.pass(time.Second, time.Hour)
}

func TestNothingIsConcludedFromAComputerThatDoesNotTell(t *testing.T) {
	w := startSample(t)
	c := newComputer(w)
	c.inexact = true
	acts := w.s.Acts()
	c.pass(time.Second, time.Hour)
	if w.s.Acts() != acts {
		t.Error("the clock was adjusted by a guess")
	}
}

func TestClockIsComparedOverARestart(t *testing.T) {
	for _, c := range []struct {
		passed, changed time.Duration
		boot            string
		acts            int64
		tells           string
	}{
		{10 * time.Minute, 0, "a", 0, "dibuka kembali di tempat semula"},
		{10 * time.Minute, time.Hour, "a", 1, "Jam komputer dimajukan 1 jam 0 menit; hitung mundur giliran tetap."},
		{10 * time.Minute, -2 * time.Hour, "b", 0, "Jam komputer kini 1 jam 50 menit lebih awal daripada"},
		{10 * time.Minute, time.Hour, "b", 0, "dibuka kembali di tempat semula"},
	} {
		w := startSample(t)
		computer := newComputer(w)
		before, acts := w.elapsed(), w.s.Acts()
		if err := w.s.file.Close(); err != nil {
			t.Fatal(err)
		}
		w.s.file = nil
		w.now, computer.since, computer.boot = w.now.Add(c.passed+c.changed), computer.since+c.passed, c.boot
		again := w.startAgain()
		again.tells(c.tells)
		if got := again.s.Acts() - acts; got != c.acts {
			t.Errorf("%+v: %d acts", c, got)
		}
		if got := again.elapsed() - before; c.acts > 0 && got != c.passed {
			t.Errorf("%+v: the slot is %s further", c, got)
		}
	}
}

// TestChangeIsNotCountedTwice ends the program right after the clock was changed under it, while a slot was held and while none was.
func TestChangeIsNotCountedTwice(t *testing.T) {
	w := startSample(t)
	for range 2 {
		c := newComputer(w)
		c.pass(time.Second, time.Hour)
		w.tells("Jam komputer dimajukan 1 jam 0 menit")
		acts := w.s.Acts()
		if w = w.crash(); w.s.Acts() != acts {
			t.Errorf("%d acts after a restart, %d before", w.s.Acts(), acts)
		}
		w.tells("dibuka kembali di tempat semula")
		if _, err := w.s.Do(model.EndSlot{}, model.Context{}); err != nil && w.s.heldSlot() != nil {
			t.Fatal(err)
		}
		w.tick()
	}
}

func TestTimeOfATurnIsHeard(t *testing.T) {
	w := startSample(t)
	var heard []chime.Tone
	w.s.bell.play = func(tone chime.Tone) error {
		heard = append(heard, tone)
		return errors.New("no loudspeaker")
	}
	at := func(clock string, want ...chime.Tone) {
		t.Helper()
		on, err := time.Parse("15:04:05", clock)
		if err != nil {
			t.Fatal(err)
		}
		w.now = time.Date(2027, 1, 18, on.Hour(), on.Minute(), on.Second(), 0, time.UTC)
		w.s.tick()
		if !slices.Equal(heard, want) {
			t.Errorf("at %s there was heard %v, not %v", clock, heard, want)
		}
		heard = nil
	}
	at("04:59:59")
	at("05:00:00") // the sound is off
	w.s.SwitchSound()
	at("04:59:58", chime.Warning) // what it sounds like
	at("05:00:00", chime.Warning)
	at("05:00:01")
	at("05:03:00")
	at("05:03:01", chime.Over)
	at("05:03:02")
	w.s.SwitchSound()
	at("04:00:00")
	at("05:03:02")
	if !strings.Contains(readLog(t, w), "error=*errors.errorString") {
		t.Error("the log does not tell")
	}
}

func TestSlotThatComesUpLateDoesNotSound(t *testing.T) {
	w := startSample(t)
	w.s.bell.play = func(chime.Tone) error {
		t.Error("it sounds")
		return nil
	}
	w.s.set.setSound(true)
	w.now = w.now.Add(time.Hour)
	w.s.tick()
	w.s.tick()
	w.s.CloseFile()
	w.s.tick()
}
