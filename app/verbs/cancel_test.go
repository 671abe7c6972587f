package verbs

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"
)

// listing gives names and sizes of what lies in a folder.
func listing(t *testing.T, dir string) map[string]int64 {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]int64{}
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil {
			t.Fatal(err)
		}
		all[entry.Name()] = info.Size()
	}
	return all
}

func TestAnInterruptLeavesNothingBehind(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	must := func(args ...string) {
		if code := run(t.Context(), args, "1", io.Discard, os.Stderr); code != exitDone {
			t.Fatalf("%q was refused", args)
		}
	}
	must("sample", at("kota.benang"))
	must("export", at("kota.benang"), "--personal", "--out", at("kota.json"))
	if err := excelize.NewFile().SaveAs(at("rekap.xlsx")); err != nil {
		t.Fatal(err)
	}
	interrupted, interrupt := context.WithCancel(t.Context())
	interrupt()
	before := listing(t, dir)
	for _, args := range [][]string{
		{"sample", at("baru.benang")},
		{"import", at("baru.benang"), at("kota.json")},
		{"import", at("kota.benang"), at("rekap.xlsx"), "--stage", "usulan", "--apply"},
		{"template", at("kota.benang"), "--out", at("templat")},
		{"export", at("kota.benang"), "--out", at("lagi.json")},
		{"minutes", at("kota.benang"), "--out", at("surat")},
		{"minutes", at("kota.benang"), "--out", at("surat"), "--final", "--override", "x"},
		{"check", at("kota.benang")},
	} {
		var out, told bytes.Buffer
		code := run(interrupted, args, "1", &out, &told)
		if code != exitRefused || out.Len() > 0 || told.String() != "Dibatalkan. Tidak ada yang berubah.\n" {
			t.Errorf("%q: code %d, printed %q, told %q", args, code, out.String(), told.String())
		}
		for name, size := range listing(t, dir) {
			if was, there := before[name]; !there || was != size {
				t.Errorf("%q left %s with %d bytes", args, name, size)
			}
		}
	}
	must("check", at("kota.benang"))
}

// A screen that cannot be written to is told on stderr.
func TestOutputThatIsGone(t *testing.T) {
	var told bytes.Buffer
	if code := run(t.Context(), []string{"sample", filepath.Join(t.TempDir(), "kota.benang")}, "1", broken{}, &told); code != exitRefused || told.Len() == 0 {
		t.Errorf("code %d, told %q", code, told.String())
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, os.ErrClosed }
