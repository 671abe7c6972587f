package guard

import (
	"go/ast"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/text"
)

// TestErrorsHaveTwoLanguages looks whether every sentence and hint of a model.Error has its English, and every word of ours that fills one.
func TestErrorsHaveTwoLanguages(t *testing.T) {
	w := traceErrors(sources(t))
	for _, at := range w.blind {
		t.Errorf("%s: a model.Error with a sentence that is neither a text nor a constant nor a parameter of the function; its English cannot be looked for", at)
	}
	for said, at := range w.said {
		switch {
		case said.role == sentence && !text.HasEnglish(said.text):
			t.Errorf("%s: no English in app/text for %q", at, said.text)
		case said.role != sentence && !text.HasEnglishWord(said.role.template, said.role.verb, said.text):
			t.Errorf("%s: no English in app/text for the word %q in %q (verb %d)", at, said.text, said.role.template, said.role.verb)
		}
	}
	if len(w.said) < 150 {
		t.Fatalf("only %d texts of errors found: the guard looks in the wrong place", len(w.said))
	}
}

// TestEnglishIsOfErrorsThatExist looks for translations of what no error says any more.
func TestEnglishIsOfErrorsThatExist(t *testing.T) {
	list := sources(t)
	said := map[string]bool{}
	for x := range traceErrors(slices.Clone(list)).said {
		said[x.text] = true
	}
	found := 0
	for _, s := range list {
		if s.dir() != "app/text" || s.test {
			continue
		}
		for _, key := range keysOf(s.file, "errorsOf", "wordsInEnglish") {
			found++
			if !said[unquote(key.Value)] {
				t.Errorf("%s: no error says %s", s.at(key), key.Value)
			}
		}
	}
	if found < 1_400 {
		t.Fatalf("only %d translations found: the guard looks in the wrong place", found)
	}
}

// keysOf gives the keys of the maps of texts that a file declares under names that begin so.
func keysOf(f *ast.File, names ...string) (keys []*ast.BasicLit) {
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		named := func(begin string) bool { return ok && strings.HasPrefix(spec.Names[0].Name, begin) }
		if !slices.ContainsFunc(names, named) {
			return true
		}
		for _, x := range spec.Values[0].(*ast.CompositeLit).Elts {
			keys = append(keys, x.(*ast.KeyValueExpr).Key.(*ast.BasicLit))
		}
		return false
	})
	return keys
}

// TestErrorsAreTracedToTheirTexts holds the guard itself to every way in which a text reaches an error.
func TestErrorsAreTracedToTheirTexts(t *testing.T) {
	w := traceErrors([]source{parseText(t, "reports/x.go", "x.go", `package reports

import m "benangmerah/model"

const hint = "Tetap."

func plain(n int) error { return m.Errorf(m.Invalid, "Ulangi.", "Hasil %d dari %s.", n, "mana") }
func fixed() error      { return m.Invalidf(hint, "%s", plain(1).Error()) }
func outer(what string) error { return inner("Cari.", what) }
func inner(hint, what string) error { return m.Invalidf(hint, "%s hilang.", what) }
func use(b bool) error {
	if b {
		return inner("", called())
	}
	return outer("Baris")
}
func called() string { return "Agenda " + hint }
func unseen(list []string) error { return m.Invalidf(list[0], "Ada.") }
`)})
	want := []told{
		{sentence, "Ulangi."},
		{sentence, "Hasil %d dari %s."},
		{role{"Hasil %d dari %s.", 1}, "mana"},
		{sentence, "Tetap."},
		{sentence, "Cari."},
		{sentence, "%s hilang."},
		{role{"%s hilang.", 0}, "Baris"},
		{role{"%s hilang.", 0}, "Agenda "},
		{sentence, "Ada."},
	}
	for _, x := range want {
		if w.said[x] == "" {
			t.Errorf("%q is not traced", x.text)
		}
		delete(w.said, x)
	}
	if len(w.said) > 0 {
		t.Errorf("traced besides: %v", w.said)
	}
	if !slices.Equal(w.blind, []string{"reports/x.go:18"}) {
		t.Errorf("told as unseen: %v", w.blind)
	}
}

// TestErrorsAreMadeByTheirConstructors refuses a model.Error made by hand, which would lack the template that its English is found by.
func TestErrorsAreMadeByTheirConstructors(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || s.path == "model/errors.go" {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.CompositeLit); ok && lit.Type != nil && s.nameOf(lit.Type) == (symbol{"model", "Error"}) {
				t.Errorf("%s: make it with model.Errorf or model.Invalidf", s.at(n))
			}
			return true
		})
	}
}
