package stage_test

import (
	"reflect"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/reports/scene"
)

// ticked is a window whose clock a test turns on, with what it shows counted.
type ticked struct {
	*stage.Window
	wall     stage.Wall
	is       stage.Content
	now      time.Time
	pictures int // that were shown
	laidOut  int // slides that were laid out
	failing  bool
}

func ticking(t testing.TB, c stage.Content) *ticked {
	t.Helper()
	k := &ticked{is: c, now: c.Now.Time()}
	app := test.NewTempApp(t)
	k.Window = stage.NewWindow(app, &k.wall, func() stage.Content { return k.is }, func(err error) {
		if !k.failing {
			t.Error(err)
		}
	})
	k.SetScreens(&stage.Screens{})
	k.Shown = func(scene.Scene) { k.pictures++ }
	return k
}

// send puts a slide on the wall and counts how often it is laid out.
func (k *ticked) send(s stage.Slide) {
	k.wall.Send(stage.Counted(s, &k.laidOut))
	k.Paint()
	k.laidOut, k.pictures = 0, 0
}

// after lets the time pass; the clock is late from a minute on.
func (k *ticked) after(by time.Duration) {
	k.now = k.now.Add(by)
	k.is.Now = model.At(k.now)
	left := time.Minute - k.now.Sub(clockAt(8, 45).Time())
	k.is.Clock = stage.Clock{Text: locale.FormatCountdown(left)}
	if left < 0 {
		k.is.Clock.Pace = stage.Late
	}
	k.Tick(k.now, nil)
}

// While only the clock goes on, a slide is laid out no more, however much it shows; a change of the plan lays it out.
func TestATickLaysNoSlideOutAnew(t *testing.T) {
	p := roomPlan(t)
	for _, s := range []stage.Slide{stage.Agency{ID: dpmptsp}, stage.Countdown{}, stage.Message{Text: "satu"}, stage.Directives{}, stage.Thread{Line: promotion}} {
		k := ticking(t, content(p, 1280, 720, stage.Light))
		k.send(s)
		for range 90 {
			k.after(time.Second)
		}
		if k.laidOut != 0 || k.pictures != 90 {
			t.Errorf("%T: in 90 seconds it was laid out %d times and %d pictures were shown", s, k.laidOut, k.pictures)
		}
		k.Tick(k.now, nil)
		if k.pictures != 90 {
			t.Errorf("%T: a tick in the same second shows another picture", s)
		}
		k.Paint()
		if k.laidOut != 1 {
			t.Errorf("%T: painted, it was laid out %d times", s, k.laidOut)
		}
	}
}

// However long a slide stands, it shows what it would if it were laid out at that moment.
func TestATickShowsWhatTheSlideIsAtThatTime(t *testing.T) {
	for _, s := range everySlide(t) {
		k := ticking(t, content(s.plan, 1280, 720, stage.Light))
		k.send(s.slide)
		same := func(when any) bool {
			c := k.is
			c.W, c.H = k.Picture().W, k.Picture().H
			got, want := k.Picture(), stage.Show(s.slide, c)
			if !reflect.DeepEqual(got.Items, want.Items) {
				t.Errorf("%s, %v later, is\n%s\ninstead of\n%s", s.name, when, scene.Listing(got), scene.Listing(want))
				return false
			}
			return true
		}
		for _, by := range []time.Duration{time.Second, time.Second, 58 * time.Second, time.Minute, 5 * time.Minute, time.Hour, 9 * time.Hour, 24 * time.Hour, 400 * 24 * time.Hour} {
			if k.after(by); !same(by) {
				break
			}
		}
		if s.slide != (stage.Blank{}) && s.slide != (stage.Card{}) && k.pictures == 0 {
			t.Errorf("%s: no other picture was shown", s.name)
		}
		clock := k.is.Clock
		for _, k.is.Clock = range []stage.Clock{{}, clock} {
			k.Tick(k.now, nil)
			same("with clock " + k.is.Clock.Text)
		}
	}
}

// A slide that numbers its page says by that how many it has.
func TestPagesOfWhatIsOnTheWall(t *testing.T) {
	for _, s := range everySlide(t) {
		var w stage.Wall
		c := content(s.plan, 1280, 720, stage.Light)
		for _, by := range []int{0, 1, 1_000} {
			w.Send(stage.Turn(s.slide, by, c))
			if _, err := w.Picture(c); err != nil {
				t.Fatal(err)
			}
			page, pages := stage.LaidOutPageOf(&w, c)
			if wantPage, want := stage.PageOf(w.Sent(), c); page != wantPage || pages != want {
				t.Errorf("%s is page %d of %d, want %d of %d", s.name, page, pages, wantPage, want)
			}
		}
	}
}

// What is on the wall stays there, clock and all, while it is frozen or black.
func TestATickLeavesAFrozenAndABlankWallAlone(t *testing.T) {
	k := ticking(t, content(smallPlan(t), 1280, 720, stage.Light))
	k.send(stage.Agency{ID: dpmptsp})
	before := k.Picture()
	k.wall.Freeze(true)
	k.after(time.Second)
	if k.pictures != 0 || !reflect.DeepEqual(k.Picture(), before) {
		t.Error("a frozen wall has another picture")
	}
	k.wall.Freeze(false)
	k.wall.Blank(true)
	k.Paint()
	k.pictures = 0
	k.after(time.Second)
	if k.pictures != 0 || len(k.Picture().Items) != 0 {
		t.Error("a blank wall has another picture")
	}
	k.wall.Blank(false)
	k.after(time.Second)
	wantAll(t, texts(k.Picture()), k.is.Clock.Text)
}

// A slide that could not be laid out is tried again when something changes, not at every tick.
func TestATickDoesNotTryAgainWhatFailed(t *testing.T) {
	k := ticking(t, content(smallPlan(t), 1280, 720, stage.Light))
	k.send(stage.Message{Text: "satu"})
	k.failing = true
	k.wall.Send(stage.Counted(stage.Broken, &k.laidOut))
	k.Paint()
	for range 3 {
		k.after(time.Second)
	}
	if k.laidOut != 1 {
		t.Errorf("it was laid out %d times", k.laidOut)
	}
	wantAll(t, texts(k.Picture()), "satu")
	k.Paint()
	k.wall.Send(stage.Message{Text: "dua"})
	k.after(time.Second)
	if k.laidOut != 2 {
		t.Errorf("painted again, it was laid out %d times", k.laidOut)
	}
	wantAll(t, texts(k.Picture()), "dua")
}

// BenchmarkTick is a second of the clock while a slide stands on the wall.
func BenchmarkTick(b *testing.B) {
	w, room := modeltest.Small(b), worstRoom(b)
	_, ranking := w.Districted(modeltest.District)
	for _, s := range []shown{
		{"district", w.Plan, stage.Priorities{Ranking: ranking}},
		{"district/stability", w.Plan, stage.Stability{Ranking: ranking}},
		{"agenda", room, stage.Agenda{}},
		{"claims", room, stage.Claims{}},
		{"programme", room, stage.Programme{Line: 400}},
		{"countdown", roomPlan(b), stage.Countdown{}},
	} {
		b.Run(s.name, func(b *testing.B) {
			k := ticking(b, content(s.plan, 1280, 720, stage.Light))
			k.wall.Send(s.slide)
			k.Paint()
			for b.Loop() {
				k.after(time.Second)
			}
		})
	}
}
