package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model/locale"
)

var verb = regexp.MustCompile(`%[-+# 0-9.]*[a-z%]`)

// sameInBoth are names, and words that both languages share.
var sameInBoth = []string{"Benang Merah", "Menu", "Target", "Target %d", "%s (Rp)", "No.", "NIP", "Liberation Sans", "Noto Sans", "WhatsApp", "%s MB", "%s kB", "STARTTLS", "TLS", "Server", "Port", "PDF", "Refocusing", "Unit", "Volume", "unlock-screen [--json]", "Panduan Benang Merah.pdf"}

func TestSentencesAreInBothLanguages(t *testing.T) {
	sentences := writtenSentences(t)
	if len(sentences) < 300 {
		t.Fatalf("only %d sentences found: the test looks in the wrong place", len(sentences))
	}
	for at, s := range sentences {
		switch {
		case strings.TrimSpace(s.ID) == "" || strings.TrimSpace(s.EN) == "":
			t.Errorf("%s: %q, %q: a language is missing", at, s.ID, s.EN)
		case s.ID == s.EN && !slices.Contains(sameInBoth, s.ID) && strings.ContainsFunc(verb.ReplaceAllString(s.ID, ""), isLetter):
			t.Errorf("%s: %q is the same in both languages", at, s.ID)
		case !slices.Equal(verbs(s.ID), verbs(s.EN)):
			t.Errorf("%s: %q and %q have other verbs", at, s.ID, s.EN)
		}
	}
}

func isLetter(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' }

func verbs(template string) []string { return verb.FindAllString(template, -1) }

// inspect visits every node of the sources of the package, without their tests.
func inspect(t *testing.T, visit func(*token.FileSet, ast.Node)) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			visit(fset, n)
			return true
		})
	}
}

// writtenSentences reads every Sentence of the package from its source, by where it stands.
func writtenSentences(t *testing.T) map[string]Sentence {
	t.Helper()
	found := map[string]Sentence{}
	inspect(t, func(fset *token.FileSet, n ast.Node) {
		lit, ok := n.(*ast.CompositeLit)
		for _, x := range sentencesOf(lit, ok) {
			found[fset.Position(x.Pos()).String()] = written(t, x)
		}
	})
	return found
}

// sentencesOf gives the literal itself if it is a Sentence, and those that it holds if it is a map or a list of them.
func sentencesOf(lit *ast.CompositeLit, ok bool) (list []*ast.CompositeLit) {
	switch {
	case !ok:
		return nil
	case isSentence(lit.Type):
		return []*ast.CompositeLit{lit}
	}
	var of ast.Expr
	switch t := lit.Type.(type) {
	case *ast.MapType:
		of = t.Value
	case *ast.ArrayType:
		of = t.Elt
	}
	for _, x := range lit.Elts {
		if pair, ok := x.(*ast.KeyValueExpr); ok {
			x = pair.Value
		}
		if inner, ok := x.(*ast.CompositeLit); ok && inner.Type == nil && isSentence(of) {
			list = append(list, inner)
		}
	}
	return list
}

func isSentence(t ast.Expr) bool {
	name, ok := t.(*ast.Ident)
	return ok && name.Name == "Sentence"
}

func written(t *testing.T, lit *ast.CompositeLit) Sentence {
	t.Helper()
	if len(lit.Elts) != 2 {
		t.Fatalf("a Sentence with %d texts instead of two", len(lit.Elts))
	}
	var texts [2]string
	for i, x := range lit.Elts {
		word, ok := x.(*ast.BasicLit)
		if !ok {
			t.Fatalf("a Sentence that is not written out")
		}
		texts[i], _ = strconv.Unquote(word.Value)
	}
	return Sentence{texts[0], texts[1]}
}

// Counts are apart by thousands as the language writes them; years, ordinals and percents are not.
func TestCountsAreApartByThousands(t *testing.T) {
	sentence := Sentence{"%n dari %n baris tahun %d (%s, %d%%)", "%n of %n lines of %d (%s, %d%%)"}
	for language, want := range map[locale.Language]string{
		locale.Indonesian: "12 dari 2.228 baris tahun 2027 (x, 1000%)", locale.English: "12 of 2,228 lines of 2027 (x, 1000%)",
	} {
		args := []any{12, int64(2228), 2027, "x", 1000}
		if got := sentence.In(language, args...); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		if args[0] != 12 {
			t.Errorf("the arguments were changed: %v", args)
		}
	}
	if got := StatusActs.In(locale.Indonesian, 16_504); got != "16.504 tindakan" {
		t.Errorf("%q", got)
	}
}
