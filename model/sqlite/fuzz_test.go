package sqlite

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"benangmerah/model"
)

// A file with bytes changed or cut off opens, or is refused with a sentence; it never brings the program down.
func FuzzOpen(f *testing.F) {
	whole := sound(f)
	f.Add(uint32(100), []byte{0xff}, uint32(0))
	f.Add(uint32(4096), []byte("xxxxxxxx"), uint32(0))
	f.Add(uint32(18), []byte{2, 2}, uint32(0))
	f.Add(uint32(28), []byte{0, 0, 0, 1}, uint32(5000))
	f.Add(uint32(len(whole)/2), bytes.Repeat([]byte{0}, 300), uint32(4096))
	f.Fuzz(func(t *testing.T, at uint32, put []byte, cut uint32) {
		b := bytes.Clone(whole)
		copy(b[int(at)%len(b):], put)
		b = b[:len(b)-int(cut)%len(b)]
		path := filepath.Join(t.TempDir(), "rapat.benang")
		if err := os.WriteFile(path, b, 0o666); err != nil {
			t.Fatal(err)
		}
		g, err := Open(path, quick())
		if err != nil {
			wantSentence(t, err)
			return
		}
		defer mustClose(t, g)
		if only, _ := g.ReadOnly(); !only {
			if _, err := g.Do(model.TakeNote{Text: "catatan"}, model.Context{}); err != nil {
				t.Log(err)
			}
		}
		if _, err := g.Check(t.Context(), nil); err != nil {
			t.Log(err)
		}
	})
}

// An export with bytes changed is imported, or refused with a sentence.
func FuzzImport(f *testing.F) {
	g, _ := town(f, quick())
	if _, err := g.Undo(model.Context{}); err != nil {
		f.Fatal(err)
	}
	whole := exportOf(f, g)
	f.Add(uint32(0), []byte("["), uint32(0))
	f.Add(uint32(200), []byte(`null,"`), uint32(0))
	f.Add(uint32(500), []byte(`"after":{}`), uint32(40))
	f.Add(uint32(bytes.Index(whole, []byte(`"undoes"`))), []byte(`"undoes":9`), uint32(0))
	f.Fuzz(func(t *testing.T, at uint32, put []byte, cut uint32) {
		b := bytes.Clone(whole)
		copy(b[int(at)%len(b):], put)
		b = b[:len(b)-int(cut)%len(b)]
		h, err := importOf(t, b)
		if err != nil {
			wantSentence(t, err)
			return
		}
		defer mustClose(t, h)
		mustPass(t, h)
	})
}

func wantSentence(t *testing.T, err error) {
	t.Helper()
	var sentence *model.Error
	if !errors.As(err, &sentence) || sentence.Message == "" {
		t.Errorf("no sentence for %v", err)
	}
}
