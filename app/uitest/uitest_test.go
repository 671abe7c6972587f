package uitest_test

import (
	"image/png"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/uitest"
)

func TestKeysGoWhereTheyGoInAWindow(t *testing.T) {
	entry := widget.NewEntry
	var first, second *widget.Entry
	s := uitest.New(t, 300, 200, func() fyne.CanvasObject {
		first, second = entry(), entry()
		return container.NewVBox(first, second)
	})
	var got []string
	note := func(name string) func() { return func() { got = append(got, name) } }
	s.Window.SetMainMenu(fyne.NewMainMenu(fyne.NewMenu("Berkas", &fyne.MenuItem{
		Label: "Cari", Action: note("menu"), Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyK, Modifier: fyne.KeyModifierControl},
	})))
	s.Canvas().SetOnTypedKey(func(ev *fyne.KeyEvent) { got = append(got, string(ev.Name)) })
	s.Press("F5", "Ctrl+K", "Tab")
	s.Type("satu")
	s.Press("Shift+Home", "Ctrl+C", "Tab", "Ctrl+V", "Ctrl+K")
	if first.Text != "satu" || second.Text != "satu" {
		t.Errorf("the entries say %q and %q", first.Text, second.Text)
	}
	if want := []string{"F5", "menu", "menu"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEyesSeeWhatIsInViewInReadingOrder(t *testing.T) {
	s := uitest.New(t, 200, 60, func() fyne.CanvasObject {
		column := container.NewVBox(container.NewHBox(widget.NewLabel("kiri"), widget.NewLabel("kanan")))
		for range 20 {
			column.Add(widget.NewLabel("jauh"))
		}
		column.Add(widget.NewLabel("terbawah"))
		return container.NewVScroll(column)
	})
	if got := s.Texts(); len(got) < 2 || got[0] != "kiri" || got[1] != "kanan" || s.Sees("terbawah") {
		t.Errorf("the window reads %q", got)
	}
	s.Scroll(fyne.NewPos(50, 30), 0, 5000)
	if !s.Sees("terbawah") || s.Sees("kiri") {
		t.Errorf("after scrolling the window reads %q", s.Texts())
	}
}

func TestClickAndSave(t *testing.T) {
	clicks := 0
	s := uitest.New(t, 120, 80, func() fyne.CanvasObject { return widget.NewButton("Tekan", func() { clicks++ }) })
	s.ClickText(t, "Tekan")
	if clicks != 1 {
		t.Errorf("%d clicks", clicks)
	}
	path := filepath.Join(t.TempDir(), "sub", "window.png")
	if err := s.Save(path); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil || img.Bounds().Dx() != 120 || img.Bounds().Dy() != 80 {
		t.Errorf("the picture is %v, %v", img.Bounds(), err)
	}
}
