package sqlite

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func exportOf(t testing.TB, f *File) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Export(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func importOf(t testing.TB, text []byte) (*File, error) {
	t.Helper()
	return Import(bytes.NewReader(text), filepath.Join(t.TempDir(), "impor.benang"), quick())
}

func TestExportImportExport(t *testing.T) {
	f := create(t, quick())
	if err := modeltest.Build(modeltest.S, 3, f.Do); err != nil {
		t.Fatal(err)
	}
	mustStep(t, f.Undo)
	if _, err := f.Do(model.TakeNote{Text: "<b> & \u2028 😀"}, model.Context{Speaker: "Bu \"A\"", Reason: "a\tb", Elapsed: 5}); err != nil {
		t.Fatal(err)
	}
	text := exportOf(t, f)
	g, err := importOf(t, text)
	if err != nil {
		t.Fatal(err)
	}
	closeAtEnd(t, g)
	if !bytes.Equal(exportOf(t, g), text) {
		t.Error("the second export differs from the first")
	}
	if root(t, g) != root(t, f) || g.ID() != f.ID() || g.Size() != f.Size() {
		t.Error("root, ID or size has changed")
	}
	mustEqual(t, "imported", g.Plan(), f.Plan())
	mustPass(t, g)
	mustStep(t, g.Undo)
	mustPass(t, g)
}

func TestExportOfAnEmptyFile(t *testing.T) {
	f := create(t, quick())
	g, err := importOf(t, exportOf(t, f))
	if err != nil {
		t.Fatal(err)
	}
	mustClose(t, g)
}

func TestExportIsForReaders(t *testing.T) {
	f, w := town(t, quick())
	mustDo(t, f, model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: 2027, Amount: 1_078_983_576_660})
	var document struct {
		Format  string
		Version int
		Size    int
		Records map[string][]map[string]any
	}
	if err := json.Unmarshal(exportOf(t, f), &document); err != nil {
		t.Fatal(err)
	}
	if document.Format != "benang-merah" || document.Version != 1 || document.Size != 4 || len(document.Records) != len(model.Kinds()) {
		t.Errorf("document %+v", document)
	}
	c := document.Records["correction"][0]
	if c["new_amount"] != "10789835766.60" || c["stage"] != "hasil" || c["indicator"] != nil || !strings.HasPrefix(c["at"].(string), "2027-01-18T") {
		t.Errorf("correction %v", c)
	}
}

// An export keeps its root when an editor has only laid it out anew.
func TestImportOfALaidOutExport(t *testing.T) {
	f, _ := town(t, quick())
	var text bytes.Buffer
	if err := json.Indent(&text, exportOf(t, f), "", "    "); err != nil {
		t.Fatal(err)
	}
	g, err := importOf(t, text.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	defer mustClose(t, g)
	if root(t, g) != root(t, f) {
		t.Error("the root has changed")
	}
}

func TestImportRefuses(t *testing.T) {
	f, _ := town(t, quick())
	mustDo(t, f, model.TakeNote{Text: "catatan asli"})
	text := string(exportOf(t, f))
	for _, c := range []struct {
		name, text string
		code       model.Code
	}{
		{"nothing", "", model.Damaged},
		{"other text", "kode;nama", model.Damaged},
		{"a list", "[]", model.Damaged},
		{"an empty object", "{}", model.Damaged},
		{"another format", strings.Replace(text, "benang-merah", "lain", 1), model.Foreign},
		{"a newer version", strings.Replace(text, `"version":1`, `"version":2`, 1), model.Newer},
		{"half", text[:len(text)/2], model.Damaged},
		{"the end cut", text[:len(text)-3], model.Damaged},
		{"more behind", text + "{}", model.Damaged},
		{"an altered text", strings.Replace(text, "catatan asli", "catatan lain", 1), model.Damaged},
		{"an altered root", strings.Replace(text, `"root":"`, `"root":"0`, 1), model.Damaged},
		{"an altered size", strings.Replace(text, `"size":4`, `"size":5`, 1), model.Damaged},
		{"no ID", strings.Replace(text, f.ID(), "", 1), model.Damaged},
		{"a gap", strings.Replace(text, `{"seq":2,`, `{"seq":7,`, 1), model.Damaged},
		{"undoing itself", strings.Replace(text, `{"seq":2,`, `{"seq":2,"undoes":2,`, 1), model.Damaged},
		{"an unknown kind", strings.Replace(text, `"kind":"note"`, `"kind":"mood"`, 1), model.Newer},
		{"no change", minimal(`{"seq":1,"at":1,"act":"x","changes":[]}`), model.Damaged},
		{"null changes", minimal(`{"seq":1,"at":1,"act":"x","changes":null}`), model.Damaged},
		{"null change", minimal(`{"seq":1,"at":1,"act":"x","changes":[null]}`), model.Damaged},
		{"null record", minimal(`{"seq":1,"at":1,"act":"x","changes":[{"kind":"note","after":null}]}`), model.Damaged},
		{"before nothing", minimal(`{"seq":1,"at":1,"act":"x","changes":[{"kind":"note","before":{"id":5,"at":1,"text":"x"}}]}`), model.Conflict},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder := t.TempDir()
			g, err := Import(strings.NewReader(c.text), filepath.Join(folder, "impor.benang"), quick())
			if err == nil {
				mustClose(t, g)
			}
			wantCode(t, err, c.code)
			wantNames(t, folder)
		})
	}
}

// minimal gives an export with one entry.
func minimal(entry string) string {
	return `{"format":"benang-merah","version":1,"id":"a","size":1,"root":"","entries":[` + entry + `]}`
}

func TestImportRefusesReferencesToNothing(t *testing.T) {
	text := minimal(`{"seq":1,"at":1,"act":"x","changes":[{"kind":"sub_unit","after":{"id":5,"agency":6,"code":"1","name":"x"}}]}`)
	_, err := importOf(t, []byte(withRoot(t, text)))
	wantCode(t, err, model.Damaged)
}

// withRoot puts the right root into a minimal export.
func withRoot(t *testing.T, text string) string {
	t.Helper()
	var document struct{ Entries []exported }
	if err := json.Unmarshal([]byte(text), &document); err != nil {
		t.Fatal(err)
	}
	return strings.Replace(text, `"root":""`, `"root":"`+hexLeaf(document.Entries[0].row())+`"`, 1)
}

func TestImportRefusesWhatIsThere(t *testing.T) {
	f, _ := town(t, quick())
	text := exportOf(t, f)
	_, err := Import(bytes.NewReader(text), f.Path(), quick())
	wantCode(t, err, model.Conflict)
	if _, err := os.Stat(f.Path()); err != nil {
		t.Error(err)
	}
}
