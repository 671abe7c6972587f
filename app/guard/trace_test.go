package guard

import (
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strings"
)

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
