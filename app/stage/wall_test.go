package stage

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/reports/scene"
)

// broken is a slide that cannot be laid out.
type broken struct{}

func (broken) caption(*board) string { return "" }

func (broken) paint(*board) { panic("no such figure") }

var small = Content{Plan: model.NewPlan(), W: 1280, H: 720}

// says gives all that can be read on the wall.
func says(t *testing.T, w *Wall) string {
	t.Helper()
	picture, err := w.Picture(small)
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, i := range picture.Items {
		if text, ok := i.(*scene.Text); ok {
			words = append(words, text.Text)
		}
	}
	return strings.Join(words, " ")
}

func TestWallShowsTheCardUntilItIsPlaced(t *testing.T) {
	var w Wall
	if got := says(t, &w); !strings.Contains(got, "F11") {
		t.Errorf("a new wall says %q", got)
	}
	w.Place(true)
	if got := says(t, &w); got != "" {
		t.Errorf("a wall in its place says %q though nothing was sent", got)
	}
}

func TestWallShowsOnlyWhatWasSent(t *testing.T) {
	var w Wall
	w.Send(Message{Text: "satu"})
	if got := says(t, &w); got != "satu" {
		t.Errorf("got %q", got)
	}
	w.Place(true)
	w.Send(Message{Text: "dua"})
	if got := says(t, &w); got != "dua" {
		t.Errorf("got %q", got)
	}
}

func TestFrozenWallKeepsItsPicture(t *testing.T) {
	var w Wall
	w.Send(Message{Text: "satu"})
	says(t, &w)
	w.Freeze(true)
	w.Send(Message{Text: "dua"})
	if got := says(t, &w); got != "satu" || w.Showing() != (Message{Text: "satu"}) {
		t.Errorf("frozen: %q, showing %v", got, w.Showing())
	}
	w.Freeze(false)
	if got := says(t, &w); got != "dua" {
		t.Errorf("thawed: %q", got)
	}
}

func TestBlankWallHidesEverythingAndForgetsNothing(t *testing.T) {
	var w Wall
	w.Send(Message{Text: "satu"})
	says(t, &w)
	w.Freeze(true)
	w.Blank(true)
	w.Send(Message{Text: "dua"})
	if got := says(t, &w); got != "" || w.Showing() != (Blank{}) {
		t.Errorf("blank: %q, showing %v", got, w.Showing())
	}
	w.Blank(false)
	if got := says(t, &w); got != "satu" {
		t.Errorf("back in the light and still frozen: %q", got)
	}
	w.Freeze(false)
	if got := says(t, &w); got != "dua" {
		t.Errorf("thawed: %q", got)
	}
}

func TestWallKeepsTheLastGoodPicture(t *testing.T) {
	var w Wall
	w.Send(broken{})
	picture, err := w.Picture(small)
	if err == nil || len(picture.Items) > 0 || picture.W != 1280 {
		t.Errorf("before anything was laid out: %v, %v", picture, err)
	}
	w.Send(Message{Text: "satu"})
	says(t, &w)
	w.Send(broken{})
	picture, err = w.Picture(small)
	if err == nil || !strings.Contains(err.Error(), "no such figure") {
		t.Errorf("the error says %v", err)
	}
	if !strings.Contains(scene.Listing(picture), `"satu"`) {
		t.Error("the last good picture is gone")
	}
}
