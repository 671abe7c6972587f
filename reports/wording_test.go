package reports_test

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
)

// sentence finds what a person would read: words with a blank between them, or one that begins with a capital letter.
var sentence = regexp.MustCompile(`\pL{2,} \pL{2,}|^\p{Lu}\pL{2,}`)

// noSentences are words in braces, and a number.
var noSentences = []string{"agencies words", "total words", "III"}

// TestEverySentenceOfThePapersIsInTheWording looks through the source for sentences outside of Wording. Those of errors are no part of papers.
func TestEverySentenceOfThePapersIsInTheWording(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d files: %v", len(files), err)
	}
	inPaper, err := filepath.Glob("paper/*.go")
	if err != nil || len(inPaper) < 10 {
		t.Fatalf("%d files of paper: %v", len(inPaper), err)
	}
	checked := 0
	for _, name := range append(files, inPaper...) {
		if strings.HasSuffix(name, "_test.go") || strings.HasPrefix(name, "wording") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		checked++
		for _, text := range sentencesIn(file) {
			if !slices.Contains(noSentences, text) {
				t.Errorf("%s: %q is no setting", name, text)
			}
		}
	}
	if checked < 25 {
		t.Errorf("only %d files were looked through", checked)
	}
}

// sentencesIn gives the sentences in a file that are neither of errors nor tags nor paths of imports.
func sentencesIn(file *ast.File) (list []string) {
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec, *ast.StructType:
			return false
		case *ast.CallExpr:
			if f, ok := n.Fun.(*ast.SelectorExpr); ok && slices.Contains([]string{"Errorf", "Invalidf"}, f.Sel.Name) {
				return false
			}
		case *ast.BasicLit:
			if text, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING && sentence.MatchString(text) {
				list = append(list, text)
			}
		}
		return true
	})
	return list
}
