package parts_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/uitest"
)

func TestAPickerIsAsWideAsItsLongestValue(t *testing.T) {
	picker := parts.NewPicker(func(string) {})
	name := func(s string) string { return s }
	uitest.New(t, 400, 100, func() fyne.CanvasObject { return picker })
	width := func(values ...string) float32 {
		picker.Set(values, values[0], name)
		return picker.MinSize().Width
	}
	short, long := width("2025", "2027"), width("2025", "Perubahan 1")
	if short >= long || width("Perubahan 1", "2025") != long || width("2027") != short {
		t.Errorf("%v for years and %v for a stage", short, long)
	}
}
