package session_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// TestEveryState looks at the page in each of its states, in the light and the dark look and with large text: what matters can be read.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryState(t *testing.T) {
	for _, look := range []struct {
		name  string
		theme look.Theme
	}{
		{"light", look.New(look.Light, 1)}, {"dark", look.New(look.Dark, 1)}, {"150", look.New(look.Light, 1.5)},
	} {
		t.Run(look.name, func(t *testing.T) {
			d := openIn(t, look.theme, contoh(t))
			d.frame()
			d.keep(look.name, "Tayangkan", "Disepakati", "Ditolak", "Pernyataan", "Sisa")
			d.Press("Enter")
			d.Type("640jt")
			d.keep(look.name+"-typing", "Rp640.000.000", "190.000.000")
			d.Press("Esc", "Ctrl+T", "F3")
			d.Type("Data realisasi investasi disiapkan")
			d.keep(look.name+"-directive", "Arahan", "Tenggat")
			d.Press("Esc", "Space", "Down", "Down", "Space", "Alt+Down", "Alt+Down")
			d.keep(look.name+"-away", "Anda melihat Dispora")
			d.Press("Esc")
			d.now = d.now.Add(58 * time.Minute)
			d.page.Tick(d.now)
			d.keep(look.name+"-late", "+5.00")
		})
		t.Run(look.name+" empty", func(t *testing.T) {
			d := openIn(t, look.theme, withoutAgenda(t))
			d.frame()
			d.keep(look.name+"-empty", "Buat acara", "Hari pertama")
		})
	}
}

// withoutAgenda is a file with agencies and figures, and no meeting.
func withoutAgenda(t testing.TB) *modeltest.Memory {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "agenda.edit", Drop: []model.Record{w.Plan.Meetings.Get(w.Meeting)}})
	return w.Memory
}

// frame puts the page's heading and tools over it, in the places that the window has for them.
func (d *desk) frame() {
	title, sub := d.page.Heading()
	tools := container.NewHBox(d.page.Tools()...)
	bar := container.NewBorder(nil, nil, nil, tools, parts.NewHeading(title, sub))
	top := container.New(layout.NewCustomPaddedLayout(8, 8, 18, 18), bar)
	d.Window.SetContent(container.NewBorder(container.NewStack(parts.NewSurface(look.Panel), top), nil, nil, nil, d.page.Content()))
	d.Window.Resize(fyne.NewSize(pageWidth, pageHeight+56))
	d.page.Show()
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.t.Helper()
	d.sees(texts...)
	if dir := os.Getenv("BENANG_PICTURES"); dir != "" {
		if err := d.Save(filepath.Join(dir, "session-"+name+".png")); err != nil {
			d.t.Fatal(err)
		}
	}
}
