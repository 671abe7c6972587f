package stage_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/reports/scene"
)

// opened is a projector's window in memory.
type opened struct {
	*stage.Window
	wall   stage.Wall
	shown  scene.Scene
	errors []error
}

func open(t *testing.T, plan *model.Plan) *opened {
	t.Helper()
	o := &opened{}
	source := func() stage.Content { return stage.Content{Plan: plan} }
	app := test.NewTempApp(t)
	o.Window = stage.NewWindow(app, &o.wall, source, func(err error) { o.errors = append(o.errors, err) })
	o.Shown = func(s scene.Scene) { o.shown = s }
	o.Open(app.NewWindow(""))
	return o
}

func (o *opened) resize(size fyne.Size) { o.Canvas().(interface{ Resize(fyne.Size) }).Resize(size) }

func (o *opened) says() string { return strings.Join(texts(o.shown), " ") }

func (o *opened) press(key fyne.KeyName) { o.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: key}) }

func TestWindowBeginsWithTheCardAndF11FillsTheProjector(t *testing.T) {
	o := open(t, smallPlan(t))
	if !strings.Contains(o.says(), "F11") {
		t.Errorf("a new window says %q", o.says())
	}
	o.press(fyne.KeyF11)
	if o.says() != "" {
		t.Errorf("the projector says %q though nothing was sent", o.says())
	}
	o.press(fyne.KeyEscape)
	if !strings.Contains(o.says(), "F11") {
		t.Errorf("back on the desk the window says %q", o.says())
	}
}

func TestWindowIsLaidOutForItsPixels(t *testing.T) {
	o := open(t, smallPlan(t))
	o.wall.Send(stage.Agency{ID: dpmptsp})
	for _, size := range []fyne.Size{{Width: 1024, Height: 768}, {Width: 1280, Height: 720}} {
		o.resize(size)
		if got := o.shown; got.W != float64(size.Width) || got.H != float64(size.Height) {
			t.Errorf("in a window of %v the picture is %v × %v", size, got.W, got.H)
		}
		if p := scene.Problems(o.shown, scene.WallRules); len(p) > 0 {
			t.Errorf("at %v: %v", size, p)
		}
	}
}

func TestWindowFollowsThePlan(t *testing.T) {
	p := smallPlan(t)
	o := open(t, p)
	o.wall.Send(stage.Agency{ID: dpmptsp})
	o.Paint()
	if strings.Contains(o.says(), "Rp1,90 M") {
		t.Fatalf("before the correction the wall says %q", o.says())
	}
	do(t, p, at("", ""), agreed(promotion, 1900*jt))
	o.Paint()
	if !strings.Contains(o.says(), "Rp1,90 M") {
		t.Errorf("after the correction the wall says %q", o.says())
	}
}

func TestWindowTurnsPages(t *testing.T) {
	o := open(t, worstPlan(t))
	o.Turn(1)
	if o.wall.Sent() != nil {
		t.Errorf("turning an empty wall sends %v", o.wall.Sent())
	}
	o.wall.Send(stage.Agency{ID: crowded})
	o.Turn(1)
	if want := (stage.Agency{ID: crowded, Page: 1}); o.wall.Sent() != want {
		t.Errorf("turned to %v, want %v", o.wall.Sent(), want)
	}
	if !strings.Contains(o.says(), "halaman 2 dari") {
		t.Errorf("the wall says %q", o.says())
	}
}

func TestWindowWithoutAPlan(t *testing.T) {
	o := open(t, nil)
	o.wall.Send(stage.Title{})
	o.Paint()
	if got := o.says(); !strings.Contains(got, "Belum ada rapat") || len(o.errors) > 0 {
		t.Errorf("without a plan the wall says %q, errors %v", got, o.errors)
	}
}

func TestClosedWindowStaysAway(t *testing.T) {
	o := open(t, smallPlan(t))
	o.press(fyne.KeyF11)
	o.Close()
	if o.IsOpen() {
		t.Error("the window is still open")
	}
	o.FullScreen(true)
	o.wall.Send(stage.Message{Text: "satu"})
	o.Paint()
	if o.IsOpen() {
		t.Error("painting opened the window")
	}
	if got := o.Caption(); got != "Pesan · satu" {
		t.Errorf("Caption() = %q", got)
	}
}

func TestWindowReportsAFailureOnce(t *testing.T) {
	o := open(t, smallPlan(t))
	o.wall.Send(stage.Message{Text: "satu"})
	o.Paint()
	o.wall.Send(stage.Broken)
	for range 3 {
		o.Paint()
	}
	if len(o.errors) != 1 || o.says() != "satu" {
		t.Errorf("errors %v, and the wall says %q", o.errors, o.says())
	}
	o.wall.Send(stage.Message{Text: "dua"})
	o.Paint()
	o.wall.Send(stage.Broken)
	o.Paint()
	if len(o.errors) != 2 || o.says() != "dua" {
		t.Errorf("errors %v, and the wall says %q", o.errors, o.says())
	}
}
