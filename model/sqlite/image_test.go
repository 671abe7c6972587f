package sqlite

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"benangmerah/model"
)

func TestImageIsTheFile(t *testing.T) {
	f, _ := town(t, quick())
	data, info, err := f.Image()
	if err != nil || info.Entries != f.Size() || info.Root != root(t, f) || info.Bytes != int64(len(data)) {
		t.Fatalf("%+v: %v", info, err)
	}
	onDisk, err := os.ReadFile(f.Path())
	if err != nil || !bytes.Equal(data, onDisk) {
		t.Errorf("other bytes than on the medium: %v", err)
	}
	path := filepath.Join(t.TempDir(), "tiba.benang")
	received, err := Receive(path, func(string) error { return nil }, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
	if err != nil || received.Root != info.Root {
		t.Fatalf("%+v: %v", received, err)
	}
	mustPass(t, open(t, path, quick()))
}

func TestWhatIsReceivedBadlyLeavesNothing(t *testing.T) {
	f, _ := town(t, quick())
	data, _, err := f.Image()
	if err != nil {
		t.Fatal(err)
	}
	holed := bytes.Clone(data)
	clear(holed[len(holed)/2 : len(holed)/2+4096])
	broken := errors.New("broken")
	for name, write := range map[string]func(w io.Writer) error{
		"cut":        func(w io.Writer) error { _, err := w.Write(data[:len(data)-4096]); return err },
		"holed":      func(w io.Writer) error { _, err := w.Write(holed); return err },
		"foreign":    func(w io.Writer) error { _, err := w.Write([]byte("teks")); return err },
		"broken off": func(w io.Writer) error { _, err := w.Write(data[:5000]); return errors.Join(err, broken) },
	} {
		folder := t.TempDir()
		_, err := Receive(filepath.Join(folder, "tiba.benang"), func(string) error { return nil }, write)
		if !errors.Is(err, broken) {
			t.Log(name)
			wantCode(t, err, model.Damaged)
		}
		wantNames(t, folder)
	}
}
