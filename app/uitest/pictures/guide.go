package main

import (
	"cmp"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/shell"
	"benangmerah/app/stage"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/sample"
	"benangmerah/reports/guide"
)

// shot is a picture of the guide: a part of a page of the window after some keys and words, or what lies over the window.
type shot struct {
	name string
	page int
	part image.Rectangle // of the window; none: all of it
	do   []string        // keys; what begins with a quote is typed
	box  bool
	done []string // keys that take everything back
}

// Parts of the window: what is between the rail and the bars; of Sidang the lines and what is under them; of Setelan what is beside the list.
var (
	inner  = image.Rect(102, 48, width, 732)
	middle = image.Rect(340, 48, 1094, 470)
	foot   = image.Rect(340, 480, 1094, 732)
	beside = image.Rect(350, 48, width, 732)
)

const (
	homePage = iota
	programmePage
	_
	sessionPage
	comparisonPage
	prioritiesPage
	papersPage
	_
	_
	_
	_
	_
	_
	settingsPage
)

// shots are the pictures of the sample, in an order in which none spoils the next.
var shots = []shot{
	{name: "beranda", page: homePage, part: image.Rect(0, 0, width, 450)},
	{name: "cari-perintah", page: sessionPage, part: image.Rect(303, 124, 1063, 330), do: []string{"Ctrl+K", "\"tutup"}, done: []string{"Esc", "Esc"}},
	{name: "program", page: programmePage, part: inner},
	{name: "kesiapan", page: programmePage, part: image.Rect(490, 56, width, 560), do: []string{"Ctrl+R"}, done: []string{"Esc"}},
	{name: "sidang", page: sessionPage},
	{name: "koreksi", page: sessionPage, part: middle, do: []string{"Enter", "\"425 jt"}, done: []string{"Esc"}},
	{name: "koreksi-bersama", page: sessionPage, part: image.Rect(340, 380, 1094, 732), do: []string{"Ctrl+Shift+K", "\"-10 %"}, done: []string{"Esc"}},
	{name: "ditunda", page: sessionPage, part: foot, do: []string{"F7", "\"menunggu data penerima"}, done: []string{"Esc"}},
	{name: "arahan", page: sessionPage, part: foot, do: []string{"F3", "\"Satukan dua aplikasi perizinan"}, done: []string{"Esc"}},
	{name: "tutup-hari", page: sessionPage, do: []string{"Ctrl+Shift+D"}, box: true, done: []string{"Esc"}},
	{name: "persandingan", page: comparisonPage, part: inner},
	{name: "prioritas", page: prioritiesPage, part: inner},
	{name: "notula", page: papersPage, part: inner},
	{name: "serah-terima", page: papersPage, do: []string{"Ctrl+Shift+G"}, box: true, done: []string{"Esc"}},
	{name: "setelan-daerah", page: settingsPage, part: image.Rect(102, 48, width, 440)},
	{name: "setelan-perangkat", page: settingsPage, part: beside, do: []string{"Ctrl+PageDown", "Ctrl+PageDown"}},
	{name: "setelan-acara", page: settingsPage, part: beside, do: []string{"Ctrl+PageDown", "Ctrl+PageDown", "Ctrl+PageDown"}},
	{name: "setelan-hadir", page: settingsPage, part: image.Rect(350, 48, width, 600), do: []string{"Ctrl+PageDown"}},
	{name: "setelan-naskah", page: settingsPage, part: beside, do: []string{"Ctrl+PageDown", "Ctrl+PageDown"}},
}

// paintGuide paints the pictures of the guide, and writes the keys of the program, under assets/guide.
func paintGuide(folder string) error {
	s := open(false, 100)
	if err := writeKeys(folder, s.GuideKeys()); err != nil {
		return err
	}
	pictures := filepath.Join(folder, "pictures")
	if err := os.MkdirAll(pictures, 0o755); err != nil {
		return err
	}
	screen := &uitest.Screen{App: fyne.CurrentApp(), Window: s.Window()}
	for _, x := range shots {
		s.GoTo(x.page)
		screen.Play(x.do...)
		if err := x.save(screen, pictures); err != nil {
			return err
		}
		screen.Play(x.done...)
	}
	return paintLater(s, screen, pictures)
}

// paintLater paints what needs more to have happened: files that were brought, weeks after the meeting, and the wall.
func paintLater(s *shell.Shell, screen *uitest.Screen, pictures string) error {
	for _, x := range []shot{{name: "usulan-berkas", page: incomingPage, part: inner}, {name: "tindak-lanjut", page: followUpPage, part: inner}} {
		s.GoTo(x.page)
		if err := prepare(s, x.page); err != nil {
			return err
		}
		if err := x.save(screen, pictures); err != nil {
			return err
		}
	}
	if err := again(s); err != nil {
		return err
	}
	plan := model.NewPlan()
	if err := sample.Play(inMemory(plan)); err != nil {
		return err
	}
	slides := wall(plan)
	for name, of := range map[string]string{"layar-koreksi": "correction", "layar-perangkat": "agency", "layar-prioritas": "priorities", "layar-arahan": "directives"} {
		if err := saveSmall(filepath.Join(pictures, name+".png"), wallPicture(plan, slides[of])); err != nil {
			return err
		}
	}
	return nil
}

// helped paints the guide over the page in view: with the keys of the page, and where something was looked for.
func helped(screen *uitest.Screen, folder, suffix string) error {
	screen.Press("F1")
	if err := screen.Save(filepath.Join(folder, "guide"+suffix+".png")); err != nil {
		return err
	}
	screen.Press("Ctrl+F")
	screen.Type("sisa pagu")
	if err := screen.Save(filepath.Join(folder, "guide-search"+suffix+".png")); err != nil {
		return err
	}
	screen.Press("Esc", "Esc")
	return nil
}

func (x shot) save(screen *uitest.Screen, folder string) error {
	picture := screen.Picture()
	switch {
	case x.box:
		picture = cropped(picture, boxOf(screen))
	case !x.part.Empty():
		picture = cropped(picture, x.part)
	}
	return saveSmall(filepath.Join(folder, x.name+".png"), picture)
}

// boxOf is where that lies which is over the window.
func boxOf(screen *uitest.Screen) image.Rectangle {
	box, ok := screen.Canvas().Overlays().Top().(*widget.PopUp)
	if !ok {
		return image.Rect(0, 0, width, height)
	}
	at := screen.App.Driver().AbsolutePositionForObject(box.Content)
	size := box.Content.Size()
	return image.Rect(int(at.X), int(at.Y), int(at.X+size.Width), int(at.Y+size.Height))
}

func cropped(picture image.Image, part image.Rectangle) image.Image {
	part = part.Intersect(picture.Bounds())
	out := image.NewRGBA(image.Rectangle{Max: part.Size()})
	draw.Draw(out, out.Bounds(), picture, part.Min, draw.Src)
	return out
}

func wallPicture(p *model.Plan, slide stage.Slide) image.Image {
	view := parts.NewSceneView()
	view.SetScene(stage.Show(slide, stage.Content{Plan: p, W: wallWidth, H: wallHeight, Theme: stage.Light, Clock: stage.Clock{Text: "12.46"}, Now: model.At(now)}))
	return uitest.Open(view, wallWidth, wallHeight, look.New(look.Light, 1)).Picture()
}

// saveSmall writes a picture in 256 colours: the most frequent, and for every other the nearest of them.
func saveSmall(path string, picture image.Image) error {
	to := image.NewPaletted(image.Rectangle{Max: picture.Bounds().Size()}, frequent(picture))
	draw.Draw(to, to.Bounds(), picture, picture.Bounds().Min, draw.Src)
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(out, to); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}

const paletteSize = 256

// frequent gives the colours that most pixels have.
func frequent(picture image.Image) color.Palette {
	counts := map[color.RGBA]int{}
	b := picture.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			counts[color.RGBAModel.Convert(picture.At(x, y)).(color.RGBA)]++
		}
	}
	var colors []color.RGBA
	for c := range counts {
		colors = append(colors, c)
	}
	slices.SortFunc(colors, func(a, b color.RGBA) int {
		return cmp.Or(counts[b]-counts[a], int(a.R)-int(b.R), int(a.G)-int(b.G), int(a.B)-int(b.B))
	})
	var palette color.Palette
	for _, c := range colors[:min(paletteSize, len(colors))] {
		palette = append(palette, c)
	}
	return palette
}

func writeKeys(folder string, areas []guide.Area) error {
	data, err := guide.EncodeKeys(areas)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, filepath.Base(guide.KeysFile)), data, 0o644)
}
