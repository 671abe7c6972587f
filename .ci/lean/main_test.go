package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestTheModulesInUseAreChangedAndStillBuild fails after a new version of a module in which a line that is changed reads differently. What is to be done then
// stands in CONTRIBUTING.md, under Windows.
func TestTheModulesInUseAreChangedAndStillBuild(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	folder := t.TempDir()
	if err := run(folder); err != nil {
		t.Fatal(err)
	}
	for module, list := range edits {
		for _, e := range list {
			if e.from == "" {
				if _, err := os.Stat(filepath.Join(folder, filepath.FromSlash(module), filepath.FromSlash(e.file))); !errors.Is(err, os.ErrNotExist) {
					t.Errorf("%s of %s is still there (%v)", e.file, module, err)
				}
				continue
			}
			text, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(module), filepath.FromSlash(e.file)))
			if err != nil || strings.Contains(string(text), e.from) || !strings.Contains(string(text), e.to) {
				t.Errorf("%s of %s is not changed (%v) from:\n%s", e.file, module, err, e.from)
			}
		}
	}
	build := exec.Command("go", "build", "-trimpath", "-tags=ci", "-modfile="+filepath.Join(folder, "go.mod"), fyne+"/app", fyne+"/theme", fyne+"/driver/software", i18n+"/i18n",
		deepcopy, excelize, oksvg, render, pdfcpu+"/pkg/pdfcpu", goldmark)
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Errorf("the changed modules do not build: %v\n%s", err, out)
	}
}

func TestTextThatIsNotThereOnceIsRefused(t *testing.T) {
	for _, text := range []string{"", "one two", "three three"} {
		folder := t.TempDir()
		file := filepath.Join(folder, "a.go")
		write(t, file, text)
		err := edit{"a.go", "three", "four"}.do(folder)
		if err == nil || !strings.Contains(err.Error(), "instead of once") {
			t.Errorf("%q: %v", text, err)
		}
		if after, err := os.ReadFile(file); err != nil || string(after) != text {
			t.Errorf("%q became %q, %v", text, after, err)
		}
	}
	for _, e := range []edit{{"b.go", "three", "four"}, {file: "b.go"}} {
		if err := e.do(t.TempDir()); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("a file that is gone, %+v: %v", e, err)
		}
	}
}

func TestOnlySourceIsLaidDown(t *testing.T) {
	from, to := t.TempDir(), filepath.Join(t.TempDir(), "copy")
	for _, name := range []string{"a.go", "a_test.go", "cmd/main.go", "testdata/x", "deep/samples/x.pdf", ".github/x", "_scripts/x.go", "deep/cmd/b.go", "deep/c.go", "font.ttf"} {
		write(t, filepath.Join(from, filepath.FromSlash(name)), "one")
	}
	write(t, filepath.Join(to, "old.go"), "of a version before")
	if err := lay(from, to, []edit{{"deep/cmd/b.go", "one", "two"}, {file: "deep/c.go"}}); err != nil {
		t.Fatal(err)
	}
	var got []string
	if err := filepath.Walk(to, func(path string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() {
			text, _ := os.ReadFile(path)
			got = append(got, strings.TrimPrefix(filepath.ToSlash(path), filepath.ToSlash(to)+"/")+"="+string(text))
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if want := []string{"a.go=one", "deep/cmd/b.go=two", "font.ttf=one"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestWhatTheChangesRelyOnIsLookedAt(t *testing.T) {
	for text, whole := range map[string]bool{`{"Quit": "Keluar"}`: true, `{"Minutes": "{{.Count}} menit"}`: false} {
		folder := t.TempDir()
		write(t, filepath.Join(folder, "x.json"), text)
		if err := noTemplates(folder); (err == nil) != whole {
			t.Errorf("%s: %v", text, err)
		}
	}
	if noTemplates(t.TempDir()) == nil {
		t.Error("a folder without translations has no templates")
	}
	for text, whole := range map[string]bool{
		"func (f *File) CopySheet(from, to int) error {":          true, // of what a caller has, and is not copied
		"func (x *xlsxXf) CopyFont(from xlsxFont) error {":        false,
		"\nfunc (x xlsxXf) PostCopy(from any) error { return 0 }": false,
	} {
		folder := t.TempDir()
		write(t, filepath.Join(folder, "x.go"), text)
		if err := noCopying(folder); (err == nil) != whole {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestWhatWasTakenAwayIsNotAskedFor(t *testing.T) {
	for text, whole := range map[string]bool{
		"fyne.TextStyle{Bold: true}":      true,
		"fyne.TextStyle{Monospace: true}": false,
		"case style.Monospace, other":     true, // passed on, not asked for
		"widget.NewTextGrid()":            false,
		"import \"net/http\"":             false,
	} {
		folder := t.TempDir()
		write(t, filepath.Join(folder, "deep", "x.go"), text)
		write(t, filepath.Join(folder, "deep", "x_test.go"), `import "net/http"`)
		if err := noneAsks(folder); (err == nil) != whole {
			t.Errorf("%s: %v", text, err)
		}
	}
	if noneAsks(filepath.Join(t.TempDir(), "gone")) == nil {
		t.Error("a folder that is not there asks for nothing")
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
