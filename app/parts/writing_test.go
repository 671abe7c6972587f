package parts_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

func TestWritingTakesLinesAndKeepsWithCtrlEnter(t *testing.T) {
	w := parts.NewWriting("Tulis")
	kept, left, passed := "", false, []fyne.KeyName{}
	w.OnKeep = func() { kept = w.Text }
	w.OnEscape = func() { left = true }
	s := uitest.New(t, 300, 200, func() fyne.CanvasObject { return w })
	s.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { passed = append(passed, e.Name) })
	s.Focus(w)
	s.Type("satu")
	s.Press("Enter")
	s.Type("dua")
	if w.Text != "satu\ndua" || kept != "" {
		t.Errorf("%q, kept %q", w.Text, kept)
	}
	s.Press("Ctrl+Enter", "F7", "Esc")
	if kept != "satu\ndua" || w.Text != kept || !left || len(passed) != 1 || passed[0] != fyne.KeyF7 {
		t.Errorf("kept %q of %q, left %v, passed %v", kept, w.Text, left, passed)
	}
}
