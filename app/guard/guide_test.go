package guard

import (
	"go/ast"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/verbs"
	"benangmerah/reports/guide"
)

// screenWords gives every Indonesian sentence of the window and of the papers.
func screenWords(list []source) map[string]bool {
	words := map[string]bool{}
	for _, s := range list {
		if s.test || s.dir() != "app/text" && s.dir() != "reports" {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok {
				words[strings.TrimSuffix(unquote(lit.Value), "…")] = true
			}
			return true
		})
	}
	return words
}

// TestGuideNamesWhatIsOnTheScreen looks whether all that the guide sets in bold can be read in the program.
func TestGuideNamesWhatIsOnTheScreen(t *testing.T) {
	words := screenWords(sources(t))
	found := 0
	for _, s := range guide.Open().Sections() {
		for _, r := range s.Words() {
			if r.Kind != guide.Strong {
				continue
			}
			found++
			if !words[strings.TrimSuffix(r.Text, "…")] {
				t.Errorf("section %s: no text of the program reads %q", s.Heading(), r.Text)
			}
		}
	}
	if found < 100 {
		t.Fatalf("only %d words in bold: the guard looks in the wrong place", found)
	}
}

// capOf are the names of keys on keyboards, where Fyne's constants have others.
var capOf = map[string]string{
	"Return": "Enter", "Escape": "Esc", "PageUp": "PgUp", "PageDown": "PgDn", "Equal": "=", "Minus": "-",
}

// chords are the modifiers of the constructors of keys in app/text.
var chords = map[string]string{"Plain": "", "Ctrl": "Ctrl+", "Alt": "Alt+", "CtrlShift": "Ctrl+Shift+", "AltShift": "Alt+Shift+"}

// programKeys gives every key that the program makes.
func programKeys(list []source) map[string]bool {
	keys := map[string]bool{}
	for _, s := range list {
		if s.test || !strings.HasPrefix(s.path, "app/") {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 1 {
				return true
			}
			chord, known := chords[s.nameOf(call.Fun).name]
			key, isKey := strings.CutPrefix(s.nameOf(call.Args[0]).name, "Key")
			if known && isKey {
				if cap, other := capOf[key]; other {
					key = cap
				}
				keys[chord+key] = true
			}
			return true
		})
	}
	return keys
}

// tableKeys are those of every table, which are no commands.
var tableKeys = []string{"Enter", "Tab", "Esc", "Shift", "Ctrl+C", "Ctrl+V", "Delete", "Insert", "Ctrl+Delete", "Space", "Alt+Up", "Alt+Down"}

// TestGuideNamesKeysThatThereAre looks whether the program has every key that the guide names, and whether it does what the guide says beside it.
func TestGuideNamesKeysThatThereAre(t *testing.T) {
	keys := programKeys(sources(t))
	for _, a := range guide.AllKeys() {
		for _, k := range a.Keys {
			keys[k.Key] = true
		}
	}
	found, paired := 0, 0
	for _, s := range guide.Open().Sections() {
		for _, b := range s.Blocks {
			for _, runs := range runsOf(b) {
				for i, r := range runs {
					if r.Kind != guide.Key {
						continue
					}
					found++
					if !keys[r.Text] && !slices.Contains(tableKeys, r.Text) {
						t.Errorf("section %s: the program has no key %s", s.Heading(), r.Text)
					}
					if name := besideKey(runs, i); name != "" && named(name) {
						paired++
						if !does(r.Text, name) {
							t.Errorf("section %s: %s is not the key of %q", s.Heading(), r.Text, name)
						}
					}
				}
			}
		}
	}
	if found < 150 || paired < 20 {
		t.Fatalf("only %d keys, %d with a name: the guard looks in the wrong place", found, paired)
	}
}

// runsOf gives the paragraphs of a block.
func runsOf(b guide.Block) [][]guide.Run {
	switch v := b.(type) {
	case guide.Text:
		return [][]guide.Run{v.Runs}
	case guide.List:
		return v.Items
	}
	return nil
}

// besideKey gives the command that the guide names with a key: **Name** ([[Key]]), or [[Key]] untuk **Name**.
func besideKey(runs []guide.Run, i int) string {
	if i >= 2 && strings.HasSuffix(runs[i-1].Text, "(") && strings.TrimSpace(runs[i-1].Text) == "(" && runs[i-2].Kind == guide.Strong {
		return strings.TrimSuffix(runs[i-2].Text, "…")
	}
	if i+2 < len(runs) && runs[i+1].Text == " untuk " && runs[i+2].Kind == guide.Strong {
		return strings.TrimSuffix(runs[i+2].Text, "…")
	}
	return ""
}

// named says whether a command of a key has the name, does whether it has that key.
func named(name string) bool {
	return slices.ContainsFunc(allRows(), func(k guide.KeyRow) bool { return k.Name == name })
}

func does(key, name string) bool {
	return slices.Contains(allRows(), guide.KeyRow{Key: key, Name: name})
}

func allRows() (rows []guide.KeyRow) {
	for _, a := range guide.AllKeys() {
		rows = append(rows, a.Keys...)
	}
	return rows
}

var verbOf = regexp.MustCompile(`^benangmerah ([a-z-]+)`)

// TestGuideNamesVerbsThatThereAre looks whether the program knows every verb and option that the guide types.
func TestGuideNamesVerbsThatThereAre(t *testing.T) {
	found := 0
	for _, s := range guide.Open().Sections() {
		for _, r := range s.Words() {
			verb := verbOf.FindStringSubmatch(r.Text)
			if r.Kind != guide.Literal || verb == nil {
				continue
			}
			found++
			var out strings.Builder
			if code := verbs.Run([]string{"help", verb[1]}, "", &out, io.Discard); code != 0 {
				t.Errorf("section %s: no verb %s", s.Heading(), verb[1])
			}
			for option := range strings.FieldsSeq(r.Text) {
				if strings.HasPrefix(option, "--") && !strings.Contains(out.String(), option) {
					t.Errorf("section %s: %s has no option %s", s.Heading(), verb[1], option)
				}
			}
		}
	}
	if found < 3 {
		t.Fatalf("only %d verbs: the guard looks in the wrong place", found)
	}
}
