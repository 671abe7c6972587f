// Command lean lays copies of some modules into a folder below the project, with a few lines changed, for the program for Windows:
//
//	lean FOLDER
//
// writes them and FOLDER/go.mod, which `go build -modfile` takes. Two things make a program large without need.
//
// The linker leaves out methods that nothing calls, unless something that is reached looks methods up by a name or number that it cannot know; then every exported
// method of every type stays, which is a tenth of the program. What did so is Fyne's translations and go-i18n below them, which can fill templates in a text, and the
// copying of values in excelize, which can call a method of the type that is copied. This program has neither: no text of Fyne's has a template (lean looks), and no
// type that excelize copies has such a method (lean looks).
//
// And modules bring what this program never asks for: fonts beside its own, encodings of languages that no workbook of it has, HTTP, readers of settings; another tenth.
//
// A file that is not as expected, after a new version, is refused.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: lean FOLDER")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "lean:", err)
		os.Exit(1)
	}
}

func run(folder string) error {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	dirs := map[string]string{}
	for _, module := range modules() {
		if dirs[module], err = dir(module); err != nil {
			return err
		}
	}
	if err := errors.Join(noTemplates(filepath.Join(dirs[fyne], "lang", "translations")), noTemplates("assets/translations"), noCopying(dirs[excelize]), noneAsks("app"), noneAsks("model"), noneAsks("reports")); err != nil {
		return err
	}
	for _, module := range modules() {
		if err := lay(dirs[module], filepath.Join(folder, filepath.FromSlash(module)), edits[module]); err != nil {
			return err
		}
	}
	return modFile(folder)
}

// modules names those that are changed, in a fixed order.
func modules() []string { return slices.Sorted(maps.Keys(edits)) }

// lay copies the source of a module, without its tests and commands, and changes it.
func lay(from, to string, edits []edit) error {
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	if err := filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rest, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		switch name := entry.Name(); {
		case entry.IsDir() && (name == "testdata" || name == "samples" || rest == "cmd" || rest != "." && strings.ContainsAny(name[:1], "._")):
			return filepath.SkipDir
		case entry.IsDir():
			return os.MkdirAll(filepath.Join(to, rest), 0o755)
		case strings.HasSuffix(name, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, rest), text, 0o644)
	}); err != nil {
		return err
	}
	for _, edit := range edits {
		if err := edit.do(to); err != nil {
			return err
		}
	}
	return nil
}

// do changes a file of a module's copy.
func (e edit) do(folder string) error {
	file := filepath.Join(folder, filepath.FromSlash(e.file))
	if e.from == "" {
		return os.Remove(file)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if n := bytes.Count(text, []byte(e.from)); n != 1 {
		return fmt.Errorf("%s: this stands there %d times instead of once, look at the new version:\n%s", file, n, e.from)
	}
	return os.WriteFile(file, bytes.Replace(text, []byte(e.from), []byte(e.to), 1), 0o644)
}

// modFile writes a go.mod that is the project's but for where the changed modules lie, and its go.sum.
func modFile(folder string) error {
	here, err := os.Getwd()
	if err != nil {
		return err
	}
	below, err := filepath.Rel(here, folder)
	if err != nil {
		return err
	}
	text, err := os.ReadFile("go.mod")
	if err != nil {
		return err
	}
	for _, module := range modules() {
		text = fmt.Appendf(text, "\nreplace %s => ./%s\n", module, filepath.ToSlash(filepath.Join(below, filepath.FromSlash(module))))
	}
	if err := os.WriteFile(filepath.Join(folder, "go.mod"), text, 0o644); err != nil {
		return err
	}
	sums, err := os.ReadFile("go.sum")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "go.sum"), sums, 0o644)
}

// dir is where the source of a module lies.
func dir(module string) (string, error) {
	get := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module)
	get.Stderr = os.Stderr
	out, err := get.Output()
	if err == nil && len(bytes.TrimSpace(out)) == 0 {
		err = errors.New("its source is not there; go mod download brings it")
	}
	if err != nil {
		return "", fmt.Errorf("%s: %w", module, err)
	}
	return strings.TrimSpace(string(out)), nil
}

// noTemplates sees to it that no text in a folder of translations is a template.
func noTemplates(folder string) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("%s: no translations", folder)
	}
	if err != nil {
		return err
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if bytes.Contains(text, []byte("{{")) {
			return fmt.Errorf("%s: a text is a template", file)
		}
	}
	return nil
}

var copying = regexp.MustCompile(`(?m)^func \([^)]*xlsx[^)]*\) (Copy[A-Z]\w*|PostCopy)\(`)

// noCopying sees to it that no type of excelize that stands for a part of a file has a method by which it wants to be copied.
func noCopying(folder string) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return err
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if found := copying.Find(text); found != nil {
			return fmt.Errorf("%s: a type copies itself: %s", file, found)
		}
	}
	return nil
}

var asking = regexp.MustCompile(`Monospace: |\b(NewTextGrid|NewRichTextFromMarkdown|RichTextStyleCode\w*|LoadResourceFromURLString)\b|"net/http"`)

// noneAsks sees to it that no source of the program in a folder asks for what the changes take away and no compiler would miss.
func noneAsks(folder string) error {
	return filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if found := asking.Find(text); found != nil {
			return fmt.Errorf("%s: %s is not in the program for Windows, see changes.go", path, found)
		}
		return nil
	})
}
