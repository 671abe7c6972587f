// Package guard holds the architecture as tests: who may import whom, where sentences may stand, and who may touch a widget.
package guard

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const root = "../.."

// source is one Go file of the project.
type source struct {
	path  string // slash-separated, from the root of the project
	test  bool
	file  *ast.File
	fset  *token.FileSet
	names map[string]string // imported packages by the name they have in the file
}

func (s source) dir() string { return path.Dir(s.path) }

func (s source) at(n ast.Node) string {
	return s.path + ":" + strconv.Itoa(s.fset.Position(n.Pos()).Line)
}

// sources parses every Go file of the project.
func sources(t *testing.T) []source {
	t.Helper()
	var list []source
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && p != root || d.Name() == "build" || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if !d.IsDir() && strings.HasSuffix(p, ".go") {
			list = append(list, parse(t, p))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(list) < 20 {
		t.Fatalf("only %d Go files found: the guards look in the wrong place", len(list))
	}
	return list
}

func parse(t *testing.T, p string) source {
	t.Helper()
	rel, err := filepath.Rel(root, p)
	if err != nil {
		t.Fatal(err)
	}
	return parseText(t, filepath.ToSlash(rel), p, nil)
}

// parseText parses the file of a name, or the text where there is one, as the project's file at a path.
func parseText(t *testing.T, at, name string, text any) source {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, text, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	s := source{path: at, test: strings.HasSuffix(at, "_test.go"), file: file, fset: fset, names: map[string]string{}}
	for _, spec := range file.Imports {
		imported := unquote(spec.Path.Value)
		name := path.Base(imported)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		s.names[name] = imported
	}
	return s
}

func unquote(literal string) string {
	text, err := strconv.Unquote(literal)
	if err != nil {
		return literal
	}
	return text
}

const module = "benangmerah/"

// rung gives how high a package of the project stands: imports may only go to the same rung or a lower one.
func rung(pkg string) int {
	switch {
	case pkg == "assets":
		return 0
	case pkg == "model":
		return 1
	case strings.HasPrefix(pkg, "model/"):
		return 2
	case pkg == "reports/scene":
		return 3
	case strings.HasPrefix(pkg, "reports/"):
		return 4
	case pkg == "reports":
		return 5
	default:
		return 6
	}
}

func TestImportLadder(t *testing.T) {
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		for _, imported := range s.names {
			pkg, ours := strings.CutPrefix(imported, module)
			if ours && rung(pkg) > rung(s.dir()) {
				t.Errorf("%s imports %s, which stands higher", s.path, pkg)
			}
		}
	}
}

func TestModelImportsOnlyTheStandardLibrary(t *testing.T) {
	for _, s := range sources(t) {
		if s.dir() != "model" || s.test {
			continue
		}
		for _, imported := range s.names {
			if strings.Contains(strings.SplitN(imported, "/", 2)[0], ".") || strings.HasPrefix(imported, module) {
				t.Errorf("%s imports %s", s.path, imported)
			}
		}
	}
}

func TestSceneKnowsNoDomain(t *testing.T) {
	for _, s := range sources(t) {
		if s.dir() != "reports/scene" || s.test {
			continue
		}
		for _, imported := range s.names {
			if strings.HasPrefix(imported, module) && imported != module+"assets" {
				t.Errorf("%s imports %s", s.path, imported)
			}
		}
	}
}

// Each of these packages may be imported only below the folders named beside it.
var only = map[string][]string{
	"fyne.io/fyne/v2/app":           {"app"},
	"github.com/jung-kurt/gofpdf":   {"reports/pdf"},
	"database/sql":                  {"model/sqlite"},
	"modernc.org/sqlite":            {"model/sqlite"},
	"modernc.org/libc":              {"model/sqlite/medium"},
	"github.com/xuri/excelize/v2":   {"model/workbook"},
	"github.com/spf13/cobra":        {"app/verbs"},
	"benangmerah/model/sqlite":      {"app", "app/verbs", "app/shell", "app/intake", "app/closing", "app/delivery", "app/register", "app/sealing", "app/uitest", "model/sqlite", "app/backups"},
	"benangmerah/app/stage":         {"app", "app/shell", "app/stage", "app/uitest"},
	"benangmerah/app/shell":         {"app", "app/uitest"},
	"golang.org/x/mod/sumdb/tlog":   {"model/sqlite"},
	"benangmerah/model/workbook":    {"app/verbs", "app/shell", "app/intake", "app/closing", "app/delivery", "model/workbook"},
	"github.com/gofrs/flock":        {"model/sqlite"},
	"github.com/moby/sys/mountinfo": {"model/sqlite"},
	"golang.org/x/image/font/sfnt":  {"reports/scene"},
	"fyne.io/fyne/v2/driver/native": {"app/stage"},

	"github.com/wneessen/go-mail":               {"app/post"},
	"github.com/wneessen/go-mail/smtp":          {"app/post"},
	"github.com/zalando/go-keyring":             {"app/post"},
	"filippo.io/age":                            {"app/sealing"},
	"golang.org/x/crypto/argon2":                {"app/sealing"},
	"golang.org/x/crypto/chacha20poly1305":      {"app/sealing"},
	"github.com/pdfcpu/pdfcpu/pkg/filter":       {"reports/pdfread"},
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu":       {"reports/pdfread"},
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model": {"reports/pdfread"},
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types": {"reports/pdfread"},
}

// A medium that refuses is for tests alone.
func TestMediumIsForTests(t *testing.T) {
	for _, s := range sources(t) {
		for _, imported := range s.names {
			if imported == module+"model/sqlite/medium" && !s.test {
				t.Errorf("%s imports %s, which only tests may", s.path, imported)
			}
		}
	}
}

func TestSingleImporters(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range sources(t) {
		for _, imported := range s.names {
			allowed, guarded := only[imported]
			if !guarded {
				continue
			}
			seen[imported] = true
			if !s.test && !within(s.dir(), allowed) {
				t.Errorf("%s imports %s, which only %v may", s.path, imported, allowed)
			}
		}
	}
	for _, needed := range []string{"github.com/jung-kurt/gofpdf", "modernc.org/sqlite", "fyne.io/fyne/v2/app"} {
		if !seen[needed] {
			t.Errorf("nothing imports %s: the guard looks for the wrong name", needed)
		}
	}
}

// within says whether dir is one of the folders, or, for folders below the top level, lies in one of them.
func within(dir string, folders []string) bool {
	for _, f := range folders {
		if dir == f || strings.Contains(f, "/") && strings.HasPrefix(dir, f+"/") {
			return true
		}
	}
	return false
}

func TestPagesDoNotKnowEachOther(t *testing.T) {
	for _, s := range sources(t) {
		if !strings.HasPrefix(s.path, "app/pages/") {
			continue
		}
		for _, imported := range s.names {
			if strings.HasPrefix(imported, module+"app/pages/") && imported != module+s.dir() {
				t.Errorf("%s imports %s", s.path, imported)
			}
		}
	}
}
