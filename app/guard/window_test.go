package guard

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// TestNoSentencesOutsideText looks for words that a person would read in the folders whose sentences all come from app/text.
func TestNoSentencesOutsideText(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || !(strings.HasPrefix(s.path, "app/pages/") || strings.HasPrefix(s.path, "app/shell/") || strings.HasPrefix(s.path, "app/stage/") || strings.HasPrefix(s.path, "app/parts/")) {
			continue
		}
		skip := literalsThatAreNotShown(s)
		ast.Inspect(s.file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if ok && lit.Kind == token.STRING && !skip[lit] && readable(unquote(lit.Value)) {
				t.Errorf("%s: %s belongs into app/text", s.at(lit), lit.Value)
			}
			return true
		})
	}
}

// readable says whether a text has two words of letters side by side, as sentences do, or a capitalised word alone, as buttons do.
func readable(text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	spaced := strings.Contains(text, " ") && len(words) >= 2 && len(words[0]) > 1 && len(words[1]) > 1
	return spaced && !strings.ContainsAny(text, "{}<>=")
}

// literalsThatAreNotShown collects import paths, struct tags, and the arguments of panics, errors for the log and the log itself. The sentences
// of a model.Error are among them: TestErrorsHaveTwoLanguages looks after those.
func literalsThatAreNotShown(s source) map[*ast.BasicLit]bool {
	skip := map[*ast.BasicLit]bool{}
	ast.Inspect(s.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			skip[n.Path] = true
		case *ast.Field:
			if n.Tag != nil {
				skip[n.Tag] = true
			}
		case *ast.CallExpr:
			if _, makes := makers[s.nameOf(n.Fun)]; makes || forTheLog(n) {
				markLiterals(n, skip)
			}
		}
		return true
	})
	return skip
}

func forTheLog(call *ast.CallExpr) bool {
	switch fun := call.Fun.(type) {
	case *ast.Ident:
		return fun.Name == "panic"
	case *ast.SelectorExpr:
		pkg, ok := fun.X.(*ast.Ident)
		return ok && slices.Contains([]string{"fmt.Errorf", "errors.New", "slog.Error", "slog.Warn", "slog.Info", "log.Printf"}, pkg.Name+"."+fun.Sel.Name)
	}
	return false
}

func markLiterals(n ast.Node, skip map[*ast.BasicLit]bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok {
			skip[lit] = true
		}
		return true
	})
}

// TestNoWidgetOffTheUIGoroutine allows goroutines in the window's packages only in the one door for slow work, and there asks that whatever
// a goroutine brings back goes through fyne.Do.
func TestNoWidgetOffTheUIGoroutine(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || !strings.HasPrefix(s.path, "app/") || strings.HasPrefix(s.path, "app/verbs/") || windowless(s) {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				checkGoroutine(t, s, n)
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok && x.Name == "fyne" && n.Sel.Name == "DoAndWait" {
					t.Errorf("%s: DoAndWait can lock the window up; use fyne.Do", s.at(n))
				}
				if x, ok := n.X.(*ast.Ident); ok && s.names[x.Name] == "time" && (n.Sel.Name == "Sleep" || n.Sel.Name == "AfterFunc") {
					t.Errorf("%s: time.%s; use a ticker in the one door for slow work", s.at(n), n.Sel.Name)
				}
			}
			return true
		})
	}
}

// windowless says whether a file is of a package that waits for servers, screens and other programs, and knows no widget to touch meanwhile.
func windowless(s source) bool {
	for _, imported := range s.names {
		if strings.HasPrefix(imported, "fyne.io/") {
			return false
		}
	}
	return s.dir() == "app/post" || s.dir() == "app/uitest/measure"
}

// goroutineDoors are the files that may start goroutines.
var goroutineDoors = []string{"app/shell/busy.go", "app/shell/ticker.go"}

func checkGoroutine(t *testing.T, s source, g *ast.GoStmt) {
	t.Helper()
	if !slices.Contains(goroutineDoors, s.path) {
		t.Errorf("%s starts a goroutine; slow work goes through %v", s.at(g), goroutineDoors)
		return
	}
	brings := false
	ast.Inspect(g, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && sel.Sel.Name == "Do" {
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == "fyne" {
				brings = true
			}
		}
		return true
	})
	if !brings {
		t.Errorf("%s: a goroutine in the window's packages must bring its result back in fyne.Do", s.at(g))
	}
}
