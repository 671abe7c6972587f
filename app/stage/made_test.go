package stage

import (
	"reflect"
	"testing"
	"time"
)

// A wall that has laid a slide out compares it with the one that is due.
func TestSlidesCanBeCompared(t *testing.T) {
	for name, s := range slideTypes {
		if !reflect.TypeOf(s).Comparable() {
			t.Errorf("%s cannot be compared", name)
		}
	}
}

// leafed is a slide of three pages that does not say which of them it shows, and counts in n how often its pages are counted.
type leafed struct {
	Page int
	n    *int
}

func (leafed) caption(*board) string { return "" }

func (leafed) paint(*board) {}

func (s leafed) pages(*board) int {
	*s.n++
	return 3
}

func (s leafed) page(*board) int { return s.Page }

func (s leafed) at(page int) Slide { return leafed{page, s.n} }

// The pages of a slide are counted once while it stands, however often the operator looks for what comes next; of another page and after a change anew.
func TestPagesAreCountedOnce(t *testing.T) {
	var w Wall
	counted := 0
	w.Send(leafed{0, &counted})
	says(t, &w)
	for range 5 {
		if next, ok := w.Next(small); !ok || next.(leafed).Page != 1 {
			t.Fatalf("next is %v, %v", next, ok)
		}
	}
	if counted != 1 {
		t.Errorf("the pages were counted %d times", counted)
	}
	for _, want := range []int{1, 2, 0, 1} {
		w.Pager.Start(1)
		w.Tick(time.Unix(0, 0), small)
		w.Tick(time.Unix(2, 0), small)
		if got := w.Sent().(leafed).Page; got != want {
			t.Errorf("page %d is open, want %d", got, want)
		}
	}
	counted = 0
	for range 2 {
		says(t, &w)
		w.Next(small)
	}
	if counted != 2 {
		t.Errorf("painted twice, the pages were counted %d times", counted)
	}
}
