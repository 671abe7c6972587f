package stage_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"

	"benangmerah/app/stage"
)

// onProjector is a window that fills the projector.
func onProjector(t *testing.T) (o *opened, s *stage.Screens, tick func()) {
	t.Helper()
	o, s = open(t, smallPlan(t)), &stage.Screens{}
	o.SetScreens(s)
	desk := test.NewWindow(nil)
	t.Cleanup(desk.Close)
	now := time.Date(2027, 1, 18, 2, 0, 0, 0, time.UTC)
	tick = func() {
		now = now.Add(time.Second)
		o.Tick(now, desk)
	}
	s.Spare = true
	o.Open(desk)
	o.FullScreen(true)
	o.wall.Send(stage.Message{Text: "satu"})
	tick()
	return o, s, tick
}

func TestProjectorUnpluggedAndPluggedInAgain(t *testing.T) {
	for name, take := range map[string]func(s *stage.Screens){
		"monitor gone":                    func(s *stage.Screens) { s.Spare = false },
		"gone and back between two ticks": func(s *stage.Screens) { s.Taken = true },
		"gone, and the window off of it":  func(s *stage.Screens) { s.Spare, s.Taken = false, true },
	} {
		o, s, tick := onProjector(t)
		moved := s.Moved
		take(s)
		tick()
		if o.Fills() {
			t.Errorf("%s: the window still fills a monitor", name)
		}
		if o.says() != "satu" || !o.IsOpen() {
			t.Errorf("%s: open %v, and the window says %q", name, o.IsOpen(), o.says())
		}
		s.Spare = true
		tick()
		tick()
		if !o.Fills() || s.Moved != moved+1 || o.says() != "satu" {
			t.Errorf("%s: filled %v, moved %d times, and the window says %q", name, o.Fills(), s.Moved-moved, o.says())
		}
		for range 5 {
			tick()
		}
		if s.Moved != moved+1 {
			t.Errorf("%s: the window is moved again and again", name)
		}
	}
}

func TestAWindowThatIsMovedLateFillsNoMonitorBefore(t *testing.T) {
	for late, filled := range map[int]bool{1: true, 3: true, 100: false} {
		o, s, tick := onProjector(t)
		s.Spare = false // the projector is unplugged, and plugged in again
		tick()
		s.Spare, s.Moved, s.Late = true, 0, late
		for n := range 20 {
			if tick(); o.Fills() && s.Moved <= late {
				t.Fatalf("%d late: the window fills the operator's monitor at tick %d", late, n)
			}
		}
		if o.Fills() != filled || s.Moved > 5 {
			t.Errorf("%d late: filled %v after %d moves", late, o.Fills(), s.Moved)
		}
	}
}

func TestAWindowThatComesBackWaitsForTheProjector(t *testing.T) {
	o, s := open(t, smallPlan(t)), &stage.Screens{}
	o.SetScreens(s)
	desk := test.NewWindow(nil)
	t.Cleanup(desk.Close)
	o.Close()
	o.Return(desk)
	now := time.Date(2027, 1, 18, 2, 0, 0, 0, time.UTC)
	o.Tick(now, desk)
	if !o.IsOpen() || o.Fills() {
		t.Fatalf("without a projector: open %v, fills %v", o.IsOpen(), o.Fills())
	}
	s.Spare = true
	for range 3 {
		now = now.Add(time.Second)
		o.Tick(now, desk)
	}
	if !o.Fills() {
		t.Error("the projector is there, and the window does not fill it")
	}
}

func TestOperatorDecidesWhereTheWindowStands(t *testing.T) {
	o, s, tick := onProjector(t)
	o.FullScreen(false)
	tick()
	s.Spare = false
	tick()
	s.Spare = true
	moved := s.Moved
	tick()
	tick()
	if o.Fills() || s.Moved != moved {
		t.Error("the window went back to the projector from which the operator took it")
	}
	o, s, tick = onProjector(t)
	o.Close()
	s.Spare = false
	tick()
	s.Spare = true
	moved = s.Moved
	tick()
	tick()
	if o.IsOpen() || s.Moved != moved {
		t.Error("a closed window came back")
	}
}

func TestWindowOnTheOnlyMonitorStays(t *testing.T) {
	o, s, tick := onProjector(t)
	o.FullScreen(false)
	s.Spare = false
	o.FullScreen(true)
	tick()
	tick()
	if !o.Fills() {
		t.Error("the window gave up the only monitor, on which the operator put it")
	}
}

func TestTickTurnsPagesAndNextIsForTheOperator(t *testing.T) {
	o, _, tick := onProjector(t)
	o.wall.Send(stage.Message{Text: strings.Repeat("satu\n", 20)})
	o.wall.Queue.Add(stage.Message{Text: "dua"})
	o.wall.Pager.Start(2)
	for range 3 {
		tick()
	}
	if !strings.Contains(o.says(), "halaman 2 dari") {
		t.Errorf("the wall says %q", o.says())
	}
	o.Turn(1)
	caption, ok := o.Next()
	if !ok || caption != "Pesan · dua" || strings.Contains(o.says(), "dua") {
		t.Errorf("next is %q, %v; the wall says %q", caption, ok, o.says())
	}
	o.Turn(1)
	if _, ok := o.Next(); ok || o.says() != "dua" {
		t.Errorf("the wall says %q, and there is more: %v", o.says(), ok)
	}
}
