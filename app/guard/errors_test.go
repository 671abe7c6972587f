package guard

import (
	"go/ast"
	"go/token"
	"regexp"
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
		for _, key := range keysOf(s.file, "errorsInEnglish", "wordsInEnglish") {
			found++
			if !said[unquote(key.Value)] {
				t.Errorf("%s: no error says %s", s.at(key), key.Value)
			}
		}
	}
	if found < 150 {
		t.Fatalf("only %d translations found: the guard looks in the wrong place", found)
	}
}

// keysOf gives the keys of the maps of texts that a file declares under the names.
func keysOf(f *ast.File, names ...string) (keys []*ast.BasicLit) {
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || !slices.Contains(names, spec.Names[0].Name) {
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

// notTraced make errors of texts that are in both languages by themselves, or hand on what they are given.
var notTraced = []string{"model/errors.go", "model/locale/complaint.go"}

// symbol is a function, method, type or constant of a folder of the project.
type symbol struct{ dir, name string }

// place is a parameter of a function, from 0.
type place struct {
	symbol
	param int
}

// role is what a text becomes: a sentence or hint of an error, or a word that fills a verb of a sentence.
type role struct {
	template string
	verb     int
}

var sentence = role{}

// told is a text in its role.
type told struct {
	role role
	text string
}

// makers are where an error takes its hint and its sentence; what fills the sentence follows it.
var makers = map[symbol][2]int{{"model", "Errorf"}: {1, 2}, {"model", "Invalidf"}: {0, 1}}

// tracer follows what errors say back to where it is written.
type tracer struct {
	constants map[symbol]string
	returns   map[symbol][]ast.Expr
	takes     map[place][]role // parameters that end in an error
	said      map[told]string  // where it is said
	blind     []string         // where it cannot be seen what is said
}

// traceErrors goes over the sources until no further parameter is found to end in an error.
func traceErrors(list []source) *tracer {
	list = slices.DeleteFunc(list, func(s source) bool {
		return s.test || strings.HasPrefix(s.path, "app/guard") || slices.Contains(notTraced, s.path)
	})
	w := &tracer{constants: map[symbol]string{}, returns: map[symbol][]ast.Expr{}, takes: map[place][]role{}}
	for _, s := range list {
		w.learn(s)
	}
	for known := -1; known < w.roles(); {
		known = w.roles()
		w.said, w.blind = map[told]string{}, nil
		for _, s := range list {
			w.source(s)
		}
	}
	return w
}

func (w *tracer) roles() (n int) {
	for _, roles := range w.takes {
		n += len(roles)
	}
	return n
}

// learn notes the constants of a file and what its functions give back.
func (w *tracer) learn(s source) {
	ast.Inspect(s.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GenDecl:
			if n.Tok == token.CONST {
				w.learnConstants(s.dir(), n)
			}
		case *ast.FuncDecl:
			w.learnReturns(symbol{s.dir(), n.Name.Name}, n)
		}
		return true
	})
}

func (w *tracer) learnConstants(dir string, decl *ast.GenDecl) {
	for _, spec := range decl.Specs {
		names := spec.(*ast.ValueSpec)
		for i, value := range names.Values {
			if text, ok := literal(value); ok {
				w.constants[symbol{dir, names.Names[i].Name}] = text
			}
		}
	}
}

func (w *tracer) learnReturns(name symbol, body *ast.FuncDecl) {
	ast.Inspect(body, func(n ast.Node) bool {
		if back, ok := n.(*ast.ReturnStmt); ok {
			w.returns[name] = append(w.returns[name], back.Results...)
		}
		return true
	})
}

func (w *tracer) source(s source) {
	for _, decl := range s.file.Decls {
		within, _ := decl.(*ast.FuncDecl)
		ast.Inspect(decl, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				w.call(s, within, call)
			}
			return true
		})
	}
}

// call follows the arguments of a call that ends in an error.
func (w *tracer) call(s source, within *ast.FuncDecl, call *ast.CallExpr) {
	name := s.nameOf(call.Fun)
	at, makes := makers[name]
	for i, arg := range call.Args {
		switch {
		case makes && slices.Contains(at[:], i):
			w.follow(s, within, arg, sentence)
		case makes && i > at[1]:
			template, _ := literal(call.Args[at[1]])
			w.follow(s, within, arg, role{template, i - at[1] - 1})
		}
		for _, r := range w.takes[place{name, i}] {
			w.follow(s, within, arg, r)
		}
	}
}

// follow notes a text, or the parameter that it comes from.
func (w *tracer) follow(s source, within *ast.FuncDecl, arg ast.Expr, r role) {
	name, isName := arg.(*ast.Ident)
	if isName {
		if i := parameter(within, name.Name); i >= 0 {
			p := place{symbol{s.dir(), within.Name.Name}, i}
			if !slices.Contains(w.takes[p], r) {
				w.takes[p] = append(w.takes[p], r)
			}
			return
		}
	}
	texts := w.texts(s, arg)
	for _, x := range texts {
		if hasWords(x) {
			w.said[told{r, x}] = s.at(arg)
		}
	}
	if len(texts) == 0 && r == sentence {
		w.blind = append(w.blind, s.at(arg))
	}
}

// texts gives the texts that an expression is, begins with, or that the function it calls gives back.
func (w *tracer) texts(s source, x ast.Expr) (list []string) {
	if call, ok := x.(*ast.CallExpr); ok {
		for _, back := range w.returns[s.nameOf(call.Fun)] {
			if text, ok := literal(back); ok {
				list = append(list, text)
			}
		}
		return list
	}
	if text, ok := literal(x); ok {
		return []string{text}
	}
	if text, ok := w.constants[s.nameOf(x)]; ok {
		return []string{text}
	}
	return nil
}

// nameOf gives the function, type or constant that an expression names. A method is taken for one of the folder that calls it.
func (s source) nameOf(x ast.Expr) symbol {
	switch x := x.(type) {
	case *ast.Ident:
		return symbol{s.dir(), x.Name}
	case *ast.SelectorExpr:
		if pkg, ok := x.X.(*ast.Ident); ok && s.names[pkg.Name] != "" {
			return symbol{strings.TrimPrefix(s.names[pkg.Name], module), x.Sel.Name}
		}
		return symbol{s.dir(), x.Sel.Name}
	}
	return symbol{}
}

// literal gives a text that is written out, or with which a sum of texts begins.
func literal(x ast.Expr) (string, bool) {
	for {
		sum, ok := x.(*ast.BinaryExpr)
		if !ok {
			break
		}
		x = sum.X
	}
	lit, ok := x.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	return unquote(lit.Value), true
}

func parameter(f *ast.FuncDecl, name string) int {
	if f == nil {
		return -1
	}
	i := 0
	for _, field := range f.Type.Params.List {
		for _, n := range field.Names {
			if n.Name == name {
				return i
			}
			i++
		}
	}
	return -1
}

var verb = regexp.MustCompile(`%[a-z]`)

// hasWords says whether a text says something besides what fills its verbs.
func hasWords(text string) bool {
	return strings.ContainsFunc(verb.ReplaceAllString(text, ""), func(r rune) bool { return r >= 'A' })
}
