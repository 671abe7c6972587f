package shell

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/assets"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// indonesian gives every Indonesian sentence of app/text that is not English too and has no verbs to fill.
func indonesian(t *testing.T) map[string]bool {
	t.Helper()
	files, err := filepath.Glob("../text/*.go")
	if err != nil {
		t.Fatal(err)
	}
	ids, english := map[string]bool{}, map[string]bool{}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.CompositeLit); ok && len(lit.Elts) == 2 {
				id, en := written(lit.Elts[0]), written(lit.Elts[1])
				ids[id], english[en] = true, true
			}
			return true
		})
	}
	for id := range ids {
		if english[id] || strings.Contains(id, "%") || id == "" {
			delete(ids, id)
		}
	}
	if len(ids) < 200 {
		t.Fatalf("only %d sentences found: the test looks in the wrong place", len(ids))
	}
	return ids
}

func written(x ast.Expr) string {
	if lit, ok := x.(*ast.BasicLit); ok && lit.Kind == token.STRING {
		if s, err := strconv.Unquote(lit.Value); err == nil {
			return s
		}
	}
	return ""
}

// namedByFile says whether words are part of what a plan calls its agencies, officials and actors, or says of its cohorts.
func namedByFile(p *model.Plan, words string) bool {
	for a := range p.Agencies.All() {
		if strings.Contains(a.Name, words) || strings.Contains(a.Head, words) {
			return true
		}
	}
	for o := range p.Officials.All() {
		if strings.Contains(o.Office, words) {
			return true
		}
	}
	for a := range p.Actors.All() {
		if strings.Contains(a.Name, words) {
			return true
		}
	}
	for c := range p.Cohorts.All() {
		if strings.Contains(c.Note, words) {
			return true
		}
	}
	return false
}

func TestSwitchedLanguageReachesEverySentence(t *testing.T) {
	ids := indonesian(t)
	w := startSample(t)
	for slot := range w.s.Plan().Slots.All() {
		delete(ids, slot.Title) // what the file calls things is not translated
	}
	for id := range ids {
		if namedByFile(w.s.Plan(), id) {
			delete(ids, id) // and may be broken into lines
		}
	}
	w.s.GoTo(areaPapers)
	path := w.s.Path()
	w.command(text.CommandLanguage)
	if w.s.Path() != path || w.s.current != areaPapers || w.s.Language() != locale.English {
		t.Fatalf("after the switch: %s, page %d", w.s.Path(), w.s.current)
	}
	look := func(where string) {
		t.Helper()
		w.Walk(func(o fyne.CanvasObject, _, _ uitest.Place) {
			if line, ok := o.(*canvas.Text); ok && line.FontSource == nil && ids[line.Text] { // papers and slides have a language of their own
				t.Errorf("%s still reads %q", where, line.Text)
			}
		})
	}
	for page := range w.s.Areas() {
		w.s.GoTo(page)
		look(fmt.Sprintf("page %d", page))
		for _, key := range []string{"F1", "Ctrl+K", "F12"} {
			w.Press(key)
			look(key)
			w.Press("Esc")
		}
	}
	w.s.GoTo(areaPapers)
	w.reads("Before it can be final", "Find a command")
	w.s.CloseFile()
	for page := range w.s.Areas() {
		w.s.GoTo(page)
		look(fmt.Sprintf("page %d without a file", page))
	}
	w.command(text.CommandLanguage)
	w.reads("Cari perintah")
	w.uncovered()
}

func TestDialogsOfFyneSpeakTheLanguage(t *testing.T) {
	w := startSample(t)
	if got := lang.L("Cancel"); got != "Batal" {
		t.Errorf("a dialog says %q", got)
	}
	w.Press("Ctrl+O")
	w.reads("Buka berkas", "Buka", "Batal", "(Naik)")
	w.Press("Esc")
	w.command(text.CommandLanguage)
	w.Press("Ctrl+O")
	w.reads("Open file", "Open", "Cancel", "(Parent)")
	w.misses("Batal")
	w.Press("Esc")
	w.command(text.CommandLanguage)
	if got := lang.X("file.name", "Name"); got != "Nama" {
		t.Errorf("a dialog says %q", got)
	}
}

// TestDialogsOfFyneAreTranslatedWhole holds our texts to those that this version of Fyne has.
func TestDialogsOfFyneAreTranslatedWhole(t *testing.T) {
	pkg, err := build.Import("fyne.io/fyne/v2/lang", ".", build.FindOnly)
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := os.ReadFile(filepath.Join(pkg.Dir, "translations", "base.en.json"))
	if err != nil {
		t.Fatal(err)
	}
	keys := func(data []byte) (list []string) {
		texts := map[string]any{}
		if err := json.Unmarshal(data, &texts); err != nil {
			t.Fatal(err)
		}
		for key, value := range texts {
			if value == "" {
				t.Errorf("%q has no text", key)
			}
			list = append(list, key)
		}
		slices.Sort(list)
		return list
	}
	want := keys(theirs)
	for name, ours := range map[string][]byte{"id": assets.FyneIndonesian, "en": assets.FyneEnglish} {
		if got := keys(ours); !slices.Equal(got, want) {
			t.Errorf("%s has %q, Fyne has %q", name, got, want)
		}
	}
}

func TestDarkAndLight(t *testing.T) {
	w := startSample(t)
	w.s.GoTo(areaPapers)
	light := look.Color(look.Paper)
	w.Press("PageDown", "PageDown")
	w.command(text.CommandDark)
	if look.Color(look.Paper) == light || !w.s.set.dark() {
		t.Error("the look did not change")
	}
	w.reads("Halaman 3 dari 18")
	w.command(text.CommandDark)
	if look.Color(look.Paper) != light {
		t.Error("the look did not change back")
	}
}

func TestTextSizeHasEnds(t *testing.T) {
	w := start(t)
	for _, want := range []int{125, 150, 175, 175} {
		w.Press("Ctrl+=")
		if got := w.s.set.percent(); got != want {
			t.Errorf("%d %%, want %d %%", got, want)
		}
	}
	for range 5 {
		w.Press("Ctrl+-")
	}
	if got := w.s.set.percent(); got != 100 || look.Scale() != 1 {
		t.Errorf("%d %%, scale %v", got, look.Scale())
	}
}

// TestEverythingFitsTheOldScreen walks every page and box at the sizes of text, in both languages.
func TestEverythingFitsTheOldScreen(t *testing.T) {
	for _, percent := range []int{100, 125, 150} {
		w := startSample(t)
		w.s.resizeText(percent - 100)
		for range 2 {
			w.command(text.CommandLanguage)
			w.fits(fmt.Sprintf("%d %% %s", percent, w.s.Language()))
		}
	}
}

// TestEdgeIsSeen holds the test above to what it looks for.
func TestEdgeIsSeen(t *testing.T) {
	w := startSample(t)
	words := parts.NewText("terlalu jauh", look.Text, parts.Plain)
	far := container.NewWithoutLayout(words)
	words.Resize(words.MinSize())
	words.Move(fyne.NewPos(screenWidth-140, 40))
	w.s.frame.page.Objects = append(w.s.frame.page.Objects, far)
	if got := w.beyond(); !slices.Equal(got, []string{"terlalu jauh"}) {
		t.Errorf("over the edge: %q", got)
	}
}

func (w *window) fits(how string) {
	w.t.Helper()
	for page := range w.s.Areas() {
		w.s.GoTo(page)
		least := w.Window.Content().MinSize()
		if least.Width > screenWidth || least.Height > screenHeight-30 {
			w.t.Errorf("%s, page %d: the window must be %v at least", how, page, least)
		}
		for _, key := range []string{"", "F1", "Ctrl+K", "F12"} {
			if key != "" {
				w.Press(key)
			}
			for _, over := range w.beyond() {
				w.t.Errorf("%s, page %d, %q: over the edge: %s", how, page, key, over)
			}
			if key != "" {
				w.Press("Esc")
			}
		}
	}
}

func TestStatusLineMakesDoWithItsRoom(t *testing.T) {
	w := startSample(t)
	w.reads(acted(0), "Rp1.082.271.208.215,44")
	for _, width := range []float32{1920, 1366, 1100, 900, 760} {
		w.s.frame.status.content.Resize(fyne.NewSize(width, 36))
		end := float32(0)
		for _, o := range w.s.frame.status.content.(*fyne.Container).Objects[0].(*fyne.Container).Objects {
			if !o.Visible() || o.Size().Width == 0 {
				continue
			}
			if o.Position().X < end {
				t.Errorf("at %v something starts at %v before %v", width, o.Position().X, end)
			}
			end = o.Position().X + o.Size().Width
		}
		if end > width {
			t.Errorf("at %v the line ends at %v", width, end)
		}
	}
}

func TestEveryActOfTheSampleHasAName(t *testing.T) {
	w := startSample(t)
	entries, err := w.s.file.Entries(1, w.s.Acts())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if _, ok := text.Acts[e.Act]; !ok {
			t.Errorf("act %d has no name: %s", e.Seq, e.Act)
		}
	}
}
