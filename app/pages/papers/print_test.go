package papers_test

import (
	"bytes"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/uitest"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/pdf"
	"benangmerah/reports/scene"
)

// dots an inch, in which pages are compared.
const dots = 150

// printed gives pages as poppler paints the PDF of them: what a printer gets.
func printed(t testing.TB, pages []scene.Scene, info scene.Info) []*image.Gray {
	t.Helper()
	program, err := exec.LookPath("pdftoppm")
	if err != nil {
		t.Fatal("pdftoppm is missing: make need-paper installs it on Debian and Ubuntu")
	}
	var file bytes.Buffer
	if err := pdf.Write(&file, pages, pdf.Meta{Info: info}); err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	from := filepath.Join(folder, "naskah.pdf")
	if err := os.WriteFile(from, file.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), program, "-r", strconv.Itoa(dots), "-gray", from, filepath.Join(folder, "h")).CombinedOutput(); err != nil {
		t.Fatalf("pdftoppm: %v\n%s", err, out)
	}
	names, err := filepath.Glob(filepath.Join(folder, "h-*.pgm"))
	if err != nil || len(names) != len(pages) {
		t.Fatalf("%d pictures of %d pages: %v", len(names), len(pages), err)
	}
	slices.Sort(names)
	pictures := make([]*image.Gray, len(names))
	for i, name := range names {
		pictures[i] = readGrey(t, name)
	}
	return pictures
}

// readGrey reads a PGM file.
func readGrey(t testing.TB, name string) *image.Gray {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var w, h, most int
	if _, err := fmt.Sscanf(string(data[:min(40, len(data))]), "P5\n%d %d\n%d", &w, &h, &most); err != nil || most != 255 || len(data) < w*h {
		t.Fatalf("%s: %d × %d: %v", name, w, h, err)
	}
	return &image.Gray{Pix: data[len(data)-w*h:], Stride: w, Rect: image.Rect(0, 0, w, h)}
}

// preview paints pages as the window shows them.
type preview struct {
	*uitest.Screen
	view *parts.SceneView
}

func newPreview(t testing.TB) *preview {
	t.Helper()
	app := uitest.Start(look.New(look.Light, 1))
	v := parts.NewSceneView()
	v.Exact = true
	p := &preview{uitest.Show(app, v, 100, 100), v}
	t.Cleanup(p.Window.Close)
	return p
}

// shown gives a page in a picture of a size.
func (p *preview) shown(page scene.Scene, size image.Point) *image.Gray {
	p.Window.Resize(fyne.NewSize(float32(size.X), float32(size.Y)))
	p.view.SetScene(page)
	captured := p.Picture()
	grey := image.NewGray(image.Rectangle{Max: size})
	draw.Draw(grey, grey.Rect, captured, captured.Bounds().Min, draw.Src)
	return grey
}

// compared composes a paper of the sample.
func compared(t testing.TB, kind reports.Kind) (paper.Document, []scene.Scene) {
	t.Helper()
	plan := modeltest.Contoh(t).Plan
	r := reports.Options{}.For(kind)
	r.Agency = plan.Agencies.Of(0)[0].ID
	doc, err := r.Document(plan)
	if err != nil {
		t.Fatal(err)
	}
	pages, _, err := paper.Layout(t.Context(), doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	return doc, pages
}

// What is seen in the window is what comes out of the printer, on every page of every paper.
func TestPreviewIsThePrint(t *testing.T) {
	window := newPreview(t)
	for _, kind := range reports.Offered(modeltest.Contoh(t).Plan) {
		doc, pages := compared(t, kind)
		for i, print := range printed(t, pages, doc.Info) {
			seen := window.shown(pages[i], print.Rect.Size())
			if faults := unlike(seen, print); len(faults) > 0 {
				t.Errorf("%s, page %d: %d faults, first %q", kind, i+1, len(faults), faults[0])
				keep(t, fmt.Sprintf("%s-%d-layar.png", kind, i+1), seen)
				keep(t, fmt.Sprintf("%s-%d-cetak.png", kind, i+1), print)
			}
		}
	}
}

// The comparison would see what two painters must never differ in: each of these changes to a printed page is found.
func TestComparisonFindsWhatDiffers(t *testing.T) {
	window := newPreview(t)
	doc, pages := compared(t, reports.KindMinutes)
	for _, c := range []struct {
		name string
		page int
		of   func(item scene.Item) bool
		does func(item scene.Item) bool // false: leaves it out
	}{
		{"a rule is missing", 6, is(func(l *scene.Line) bool { return l.X1 == l.X2 }), without},
		{"a level rule is missing", 6, isRule, without},
		{"a rule stands 1 mm lower", 6, isRule, changed(func(l *scene.Line) { l.Y1 += paper.MM; l.Y2 += paper.MM })},
		{"the thick rule is thin", 0, is(func(l *scene.Line) bool { return l.Width > 2 }), changed(func(l *scene.Line) { l.Width, l.Y1, l.Y2 = 0.5, l.Y1-3, l.Y2-3 })},
		{"a row has no ground", 6, is(func(b *scene.Box) bool { return b.Fill.On && !b.Stroke.On }), without},
		{"an amount is missing", 6, isAmount, without},
		{"an amount stands 1 mm aside", 6, isAmount, changed(func(x *scene.Text) { x.X -= paper.MM })},
		{"an amount is another", 6, isAmount, changed(func(x *scene.Text) { x.Text = "1" + x.Text })},
		{"a text is larger by a fifth", 0, isLong, changed(func(x *scene.Text) { x.Size *= 1.2 })},
		{"a text is smaller by a fifth", 0, isLong, changed(func(x *scene.Text) { x.Size *= 0.8 })},
		{"a text is one line lower", 0, isLong, changed(func(x *scene.Text) { x.Y += 18 })},
		{"there is no mark of a draft", 0, is(func(x *scene.Text) bool { return x.Role == scene.Mark }), without},
		{"a footer is missing", 0, is(func(x *scene.Text) bool { return x.Role == scene.Footnote }), without},
	} {
		altered, found := alteredOne(pages[c.page], c.of, c.does)
		if !found {
			t.Errorf("%s: there is no such item on page %d", c.name, c.page+1)
			continue
		}
		print := printed(t, []scene.Scene{pages[c.page], altered}, doc.Info)
		seen := window.shown(pages[c.page], print[0].Rect.Size())
		if faults := unlike(seen, print[0]); len(faults) > 0 {
			t.Errorf("the page itself: %q", faults)
		}
		if len(unlike(seen, print[1])) == 0 {
			t.Errorf("not found: %s", c.name)
		}
	}
}

func is[T scene.Item](right func(T) bool) func(scene.Item) bool {
	return func(i scene.Item) bool {
		v, ok := i.(T)
		return ok && right(v)
	}
}

func without(scene.Item) bool { return false }

func changed[T scene.Item](change func(T)) func(scene.Item) bool {
	return func(i scene.Item) bool {
		change(i.(T))
		return true
	}
}

// alteredOne gives a page of which the first item of a kind is left out or changed.
func alteredOne(page scene.Scene, of, does func(scene.Item) bool) (scene.Scene, bool) {
	out, found := page, false
	out.Items = nil
	for _, item := range page.Items {
		if !found && of(item) {
			found = true
			item = copied(item)
			if !does(item) {
				continue
			}
		}
		out.Items = append(out.Items, item)
	}
	return out, found
}

func copied(item scene.Item) scene.Item {
	switch v := item.(type) {
	case *scene.Text:
		c := *v
		return &c
	case *scene.Line:
		c := *v
		return &c
	case *scene.Box:
		c := *v
		return &c
	}
	return item
}

var (
	amount   = regexp.MustCompile(`^\(?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]{2})?\)?$`)
	isRule   = is(func(l *scene.Line) bool { return l.Y1 == l.Y2 && l.Y1 > 300 }) // below the head, whose boxes have rules of their own
	isAmount = is(func(x *scene.Text) bool { return x.Align == scene.Right && amount.MatchString(x.Text) })
	isLong   = is(func(x *scene.Text) bool { return x.Role == scene.Body && len(x.Text) > 8 && x.Face == scene.Sans })
)

// keep leaves a picture of what failed to look at.
func keep(t testing.TB, name string, img image.Image) {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(os.TempDir(), name), out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("see %s", filepath.Join(os.TempDir(), name))
}
