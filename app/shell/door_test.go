package shell

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"

	"benangmerah/model/sqlite"
)

// doorstep is a door whose clock beats by hand. What happens at it comes out of a channel, in order.
type doorstep struct {
	*door
	t       testing.TB
	beats   chan time.Time
	happens chan string
}

func newDoorstep(t testing.TB) *doorstep {
	test.NewApp()
	d := &doorstep{t: t, beats: make(chan time.Time), happens: make(chan string, 20)}
	d.door = &door{
		show: func(title string, _ func()) { d.happens <- "show " + title },
		step: func(share float64) {
			if share < 0 {
				d.happens <- "endless"
			} else {
				d.happens <- "share " + time.Duration(share*100).String()
			}
		},
		hide:  func() { d.happens <- "hide" },
		fail:  func(err error) { d.happens <- "fail " + strings.SplitN(err.Error(), "\n", 2)[0] },
		beats: func() (<-chan time.Time, func()) { return d.beats, func() {} },
	}
	return d
}

// next fails the test where something else happens next.
func (d *doorstep) next(want ...string) {
	d.t.Helper()
	for _, w := range want {
		select {
		case got := <-d.happens:
			if got != w {
				d.t.Fatalf("%q happened, want %q", got, w)
			}
		case <-time.After(10 * time.Second):
			d.t.Fatalf("nothing happened, want %q", w)
		}
	}
}

// quiet fails the test where anything has happened.
func (d *doorstep) quiet() {
	d.t.Helper()
	select {
	case got := <-d.happens:
		d.t.Fatalf("%q happened", got)
	default:
	}
}

// held is work that goes on until it is let go, and reports progress when it is asked to.
type held struct {
	work
	letGo    chan error
	progress chan int
	reported chan bool
}

func (d *doorstep) held(title string) *held {
	h := &held{letGo: make(chan error), progress: make(chan int), reported: make(chan bool)}
	h.work = work{
		Title: title,
		Do: func(_ context.Context, progress func(int, int)) (any, error) {
			for {
				select {
				case n := <-h.progress:
					progress(n, 10)
					h.reported <- true
				case err := <-h.letGo:
					return title, err
				}
			}
		},
		Done: func(result any) { d.happens <- "done " + result.(string) },
		Drop: func(result any) { d.happens <- "drop " + result.(string) },
	}
	return h
}

func TestQuickWorkShowsNoProgress(t *testing.T) {
	d := newDoorstep(t)
	w := d.held("a")
	if err := d.enter(w.work); err != nil {
		t.Fatal(err)
	}
	for range patience - 1 {
		d.beats <- time.Time{}
	}
	d.quiet()
	w.letGo <- nil
	d.next("hide", "done a")
}

func TestLongWorkShowsHowFarItIs(t *testing.T) {
	d := newDoorstep(t)
	w := d.held("a")
	if err := d.enter(w.work); err != nil {
		t.Fatal(err)
	}
	for range patience {
		d.beats <- time.Time{}
	}
	d.next("show a", "endless")
	w.progress <- 5
	<-w.reported
	d.beats <- time.Time{}
	d.next("share 50ns")
	w.letGo <- nil
	d.next("hide", "done a")
	if beat*patience != 300*time.Millisecond {
		t.Errorf("progress is shown after %v", beat*patience)
	}
}

func TestCancelledWorkIsDropped(t *testing.T) {
	d := newDoorstep(t)
	w := d.held("a")
	if err := d.enter(w.work); err != nil {
		t.Fatal(err)
	}
	d.stop()
	d.next("hide", "fail context canceled")
	other := d.held("b")
	if err := d.enter(other.work); err != nil {
		t.Fatal("no other work can begin after a cancel")
	}
	w.letGo <- nil
	d.next("drop a")
	other.letGo <- nil
	d.next("hide", "done b")
	d.stop()
	d.quiet()
}

func TestFailureOfCancelledWorkIsNobodysBusiness(t *testing.T) {
	d := newDoorstep(t)
	w := d.held("a")
	ended := make(chan bool)
	do := w.Do
	w.Do = func(ctx context.Context, progress func(int, int)) (any, error) {
		defer close(ended)
		return do(ctx, progress)
	}
	if err := d.enter(w.work); err != nil {
		t.Fatal(err)
	}
	d.abandon()
	d.next("hide")
	w.letGo <- errors.New("late")
	<-ended
	d.quiet()
}

func TestOnePieceOfWorkAtATime(t *testing.T) {
	d := newDoorstep(t)
	w := d.held("a")
	if err := d.enter(w.work); err != nil || !d.busy() {
		t.Fatal(err)
	}
	if err := d.enter(d.held("b").work); !errors.Is(err, errBusy) {
		t.Errorf("the second piece of work: %v", err)
	}
	w.letGo <- errors.New("broken")
	d.next("hide", "fail broken")
	if d.busy() {
		t.Error("the door is still shut")
	}
}

func TestCancelReachesTheWork(t *testing.T) {
	d := newDoorstep(t)
	ended := make(chan error)
	if err := d.enter(work{Do: func(ctx context.Context, _ func(int, int)) (any, error) {
		<-ctx.Done()
		ended <- ctx.Err()
		return nil, ctx.Err()
	}}); err != nil {
		t.Fatal(err)
	}
	d.stop()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestPanicInSlowWorkBecomesASentence(t *testing.T) {
	w := start(t)
	w.s.Slow("a", func(context.Context, func(int, int)) (any, error) { panic("ups") }, func(any) { t.Error("done after a panic") })
	w.tells("Terjadi kesalahan yang tidak terduga; tidak ada yang berubah. Rinciannya ada di")
	log := readLog(t, w)
	for _, want := range []string{"*log.Panic", "shell.TestPanicInSlowWork"} {
		if !strings.Contains(log, want) {
			t.Errorf("%q is not in the log:\n%s", want, log)
		}
	}
}

func TestSecondWorkIsRefusedInWords(t *testing.T) {
	w := start(t)
	w.s.Slow("a", func(context.Context, func(int, int)) (any, error) {
		w.s.Slow("b", func(context.Context, func(int, int)) (any, error) { t.Error("b was begun"); return nil, nil }, nil)
		w.s.CloseFile()
		return nil, nil
	}, func(any) {})
	w.tells("Tunggu sampai pekerjaan yang berjalan selesai, atau batalkan dahulu.")
}

func TestProgressCardCancelsWithEsc(t *testing.T) {
	w := start(t)
	cancelled := false
	w.s.door.cancel, w.s.door.shown = func() { cancelled = true }, true
	w.s.showProgress("Membuka kota.benang", w.s.door.stop)
	w.s.stepProgress(0.4)
	w.reads("Membuka kota.benang", "40%", "Batal")
	w.s.stepProgress(-1)
	w.misses("40%")
	w.Press("Esc")
	if !cancelled || w.s.door.busy() {
		t.Error("Esc did not cancel")
	}
	w.misses("Membuka kota.benang")
	w.tells("Dibatalkan. Tidak ada yang berubah.")
	w.Press("Esc")
	w.misses("Dibatalkan. Tidak ada yang berubah.")
}

func TestFileThatComesTooLateIsClosed(t *testing.T) {
	w, _ := startTown(t)
	path := w.s.Path()
	w.s.CloseFile()
	w.s.opening("a", func() (*sqlite.File, error) {
		w.s.door.stop()
		return sqlite.Open(path, sqlite.Options{})
	})
	if w.s.Plan() != nil {
		t.Fatal("a file was opened after it was cancelled")
	}
	w.s.OpenFile(path)
	if w.s.Plan() == nil || w.s.ReadOnly() {
		t.Error("the file that came too late still holds the right to write")
	}
}
