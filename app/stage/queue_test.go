package stage

import (
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/reports/scene"
)

func messages(texts ...string) []Slide {
	var list []Slide
	for _, t := range texts {
		list = append(list, Message{Text: t})
	}
	return list
}

func TestQueueKeepsItsPlaceWhileItIsArranged(t *testing.T) {
	var q Queue
	q.Add(messages("a", "b", "c", "d")...)
	if q.At() != -1 {
		t.Errorf("a new queue stands at %d", q.At())
	}
	if s, ok := q.Pick(1); !ok || s != (Message{Text: "b"}) {
		t.Errorf("picked %v, %v", s, ok)
	}
	for _, step := range []struct {
		do    func()
		order string
		at    int
	}{
		{func() { q.Move(0, 3) }, "bcda", 0},
		{func() { q.Move(0, 1) }, "cbda", 1},
		{func() { q.Move(3, -9) }, "acbd", 2},
		{func() { q.Move(9, 1) }, "acbd", 2},
		{func() { q.Remove(0) }, "cbd", 1},
		{func() { q.Remove(1) }, "cd", 0},
		{func() { q.Remove(7) }, "cd", 0},
		{func() { q.Clear() }, "", -1},
	} {
		step.do()
		order := ""
		for _, s := range q.Slides() {
			order += s.(Message).Text
		}
		if order != step.order || q.At() != step.at {
			t.Errorf("the queue is %q at %d, want %q at %d", order, q.At(), step.order, step.at)
		}
	}
	if _, ok := q.Pick(0); ok {
		t.Error("an empty queue gives a slide")
	}
}

// long is a message of several pages.
func long(word string) Message {
	return Message{Text: strings.TrimSpace(strings.Repeat(word+"\n", 20))}
}

func TestStepsGoThroughPagesAndThenTheQueue(t *testing.T) {
	var w Wall
	w.Queue.Add(long("satu"), Message{Text: "dua"})
	page := func(n int) Slide { return Message{Text: long("satu").Text, Page: n} }
	for i, want := range []Slide{page(0), page(1), page(2), Message{Text: "dua"}} {
		if next, ok := w.Next(small); !ok || next != want {
			t.Errorf("step %d is to show %v, %v", i, next, ok)
		}
		if !w.Step(1, small) || w.Sent() != want {
			t.Errorf("step %d shows %v", i, w.Sent())
		}
	}
	if _, ok := w.Next(small); ok || w.Step(1, small) || w.Sent() != (Message{Text: "dua"}) {
		t.Errorf("beyond the end the wall shows %v", w.Sent())
	}
	for _, want := range []Slide{page(2), page(1), page(0)} {
		if !w.Step(-1, small) || w.Sent() != want {
			t.Errorf("back shows %v, want %v", w.Sent(), want)
		}
	}
	if w.Step(-1, small) {
		t.Errorf("before the beginning the wall shows %v", w.Sent())
	}
}

func TestSomethingElseInBetweenDoesNotMoveTheQueue(t *testing.T) {
	var w Wall
	w.Queue.Add(messages("satu", "dua", "tiga")...)
	w.Step(1, small)
	w.Send(Message{Text: "koreksi"})
	if next, ok := w.Next(small); !ok || next != (Message{Text: "dua"}) {
		t.Errorf("after the correction comes %v", next)
	}
}

func TestPreviewShowsNothingToTheRoom(t *testing.T) {
	var w Wall
	w.Queue.Add(messages("satu")...)
	w.Place(true)
	w.Next(small)
	if got := says(t, &w); got != "" {
		t.Errorf("the wall says %q", got)
	}
}

// clock gives seconds of a day.
func clock(second int) time.Time { return time.Date(2027, 1, 18, 2, 0, second, 0, time.UTC) }

func TestPagesTurnByThemselves(t *testing.T) {
	var w Wall
	w.Send(long("satu"))
	w.Pager.Start(5)
	var seen []int
	for second := range 22 {
		w.Tick(clock(second), small)
		seen = append(seen, w.Sent().(Message).Page)
	}
	want := []int{0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 1, 1}
	if !slices.Equal(seen, want) {
		t.Errorf("the pages are %v, want %v", seen, want)
	}
	w.Step(1, small)
	if w.Pager.IsOn() || w.Tick(clock(60), small) {
		t.Error("pages turn by themselves though the operator paged by hand")
	}
}

func TestPagerWaitsForAWallThatIsFrozenOrBlank(t *testing.T) {
	for name, hold := range map[string]func(w *Wall, on bool){"frozen": (*Wall).Freeze, "blank": (*Wall).Blank} {
		var w Wall
		w.Send(long("satu"))
		w.Pager.Start(5)
		w.Tick(clock(0), small)
		hold(&w, true)
		for second := range 30 {
			if w.Tick(clock(second), small) {
				t.Fatalf("%s: a page turned after %d s", name, second)
			}
		}
		hold(&w, false)
		if w.Tick(clock(30), small) || w.Tick(clock(34), small) || !w.Tick(clock(35), small) {
			t.Errorf("%s: the page did not have its whole time afterwards", name)
		}
	}
}

func TestPagerBounds(t *testing.T) {
	var p Pager
	for given, want := range map[int]int{-3: 1, 0: 1, 7: 7, 10_000: 600} {
		if p.Start(given); p.Seconds() != want || !p.IsOn() {
			t.Errorf("Start(%d) gives %d s", given, p.Seconds())
		}
	}
	var w Wall
	w.Send(Message{Text: "satu"})
	w.Pager.Start(1)
	if w.Tick(clock(0), small) || w.Tick(clock(5), small) || w.Sent() != (Message{Text: "satu"}) {
		t.Error("a slide of one page turned")
	}
	w.Send(long("satu"))
	w.Tick(clock(10), small)
	for _, second := range []int{3, 3, 3} {
		if w.Tick(clock(second), small) {
			t.Error("a clock that was put back turned a page")
		}
	}
}

// brokenPages is a slide that cannot even be counted.
type brokenPages struct{ broken }

func (brokenPages) pages(*board) int { panic("no pages") }
func (brokenPages) page(*board) int  { return 0 }
func (brokenPages) at(int) Slide     { return brokenPages{} }

func TestFailingSlideTakesNothingDown(t *testing.T) {
	var w Wall
	w.Queue.Add(Message{Text: "satu"}, brokenPages{}, Message{Text: "dua"})
	w.Step(1, small)
	says(t, &w)
	w.Step(1, small)
	w.Pager.Start(1)
	w.Tick(clock(0), small)
	w.Tick(clock(9), small)
	picture, err := w.Picture(small)
	if err == nil || !strings.Contains(scene.Listing(picture), `"satu"`) {
		t.Errorf("error %v, and the wall shows %s", err, scene.Listing(picture))
	}
	if Pages(brokenPages{}, small) != 1 || Caption(brokenPages{}, small) != "" || Turn(brokenPages{}, 1, small) != (brokenPages{}) {
		t.Error("a slide that fails has pages or a caption")
	}
	if w.Step(1, small); says(t, &w) != "dua" {
		t.Errorf("after the failing slide the wall shows %v", w.Sent())
	}
}
