package sqlite

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"benangmerah/model"
)

func TestLookSaysWhatAFileHolds(t *testing.T) {
	f, _ := town(t, quick())
	info, err := f.Backup(filepath.Join(t.TempDir(), "cadangan.benang"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := Look(info.Path)
	if err != nil || s.ID != f.ID() || s.Entries != 3 || s.Root != root(t, f) || s.Bytes != info.Bytes || s.Older || s.Zone != f.Plan().Zone() {
		t.Errorf("%+v, %v", s, err)
	}
	if last, err := f.Entry(3); err != nil || model.At(s.Last) != last.At {
		t.Errorf("last act at %v, %v", s.Last, err)
	}
	if !f.Grew(s) {
		t.Error("a file has nothing to do with its backup")
	}
	mustDo(t, f, model.TakeNote{Text: "di sini"})
	g := open(t, info.Path, quick())
	mustDo(t, g, model.TakeNote{Text: "di sana"})
	if parted, err := Look(info.Path); err != nil || f.Grew(parted) || !f.Grew(s) {
		t.Errorf("a file that went its own way: %+v, %v", parted, err)
	}
	empty := create(t, quick())
	if s, err := Look(empty.Path()); err != nil || s.Entries != 0 || !s.Last.IsZero() || f.Grew(s) || !empty.Grew(s) {
		t.Errorf("an empty file: %+v, %v", s, err)
	}
}

func TestLookRefuses(t *testing.T) {
	folder := t.TempDir()
	for name, c := range map[string]struct {
		content string
		code    model.Code
	}{"surat.benang": {"%PDF-1.4", model.Foreign}, "kosong.benang": {"", model.Damaged}} {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(c.content), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := Look(path)
		wantCode(t, err, c.code)
		_, err = Prove(t.Context(), path, quick(), nil)
		wantCode(t, err, c.code)
	}
	_, err := Look(filepath.Join(folder, "tiada.benang"))
	wantCode(t, err, model.NotFound)
}

func TestProveExaminesABackup(t *testing.T) {
	f, _ := town(t, quick())
	folder := t.TempDir()
	info, err := f.Backup(filepath.Join(folder, "cadangan.benang"))
	if err != nil {
		t.Fatal(err)
	}
	steps := 0
	r, err := Prove(t.Context(), info.Path, quick(), func(int64, int64) { steps++ })
	if err != nil || !r.OK() || r.Entries != 3 || r.Root != info.Root || steps == 0 {
		t.Errorf("%+v, %v, %d steps", r, err, steps)
	}
	wantNames(t, folder, "cadangan.benang")
	altered := bytes.Replace(content(t, info.Path), []byte(`"Kota Kecil"`), []byte(`"Kota Kucil"`), 1)
	if err := os.WriteFile(info.Path, altered, 0o600); err != nil {
		t.Fatal(err)
	}
	if r, err := Prove(t.Context(), info.Path, quick(), nil); err != nil || r.OK() {
		t.Errorf("an altered backup: %+v, %v", r, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Prove(ctx, info.Path, quick(), nil); err == nil {
		t.Error("cancelled and still done")
	}
}

func TestCopyBackupIsReadAgain(t *testing.T) {
	f, _ := town(t, quick())
	from, stick := t.TempDir(), t.TempDir()
	made, err := f.Backup(filepath.Join(from, "cadangan.benang"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"cadangan.benang", "cadangan (2).benang"} {
		info, err := CopyBackup(t.Context(), made.Path, filepath.Join(stick, "cadangan.benang"))
		if err != nil || filepath.Base(info.Path) != name || info.Entries != 3 || info.Root != made.Root || info.Bytes != made.Bytes {
			t.Errorf("%+v, %v", info, err)
		}
		if !bytes.Equal(content(t, info.Path), content(t, made.Path)) {
			t.Error("the copy differs")
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := CopyBackup(ctx, made.Path, filepath.Join(stick, "lain.benang")); err == nil {
		t.Error("cancelled and still done")
	}
	_, err = CopyBackup(t.Context(), filepath.Join(from, "tiada.benang"), filepath.Join(stick, "lain.benang"))
	wantCode(t, err, model.NotFound)
	_, err = CopyBackup(t.Context(), made.Path, filepath.Join(stick, "tiada", "lain.benang"))
	wantCode(t, err, model.NotFound)
	wantNames(t, stick, "cadangan.benang", "cadangan (2).benang")
	path := filepath.Join(stick, "cadangan.benang")
	if err := readSame(t.Context(), path, [32]byte{}); err == nil {
		t.Error("other bytes are taken for the same")
	}
}

// A backup that an older program has written is proven and restored as it becomes.
func TestABackupOfAnOlderProgramIsRestored(t *testing.T) {
	backup, want := older(t, 1)
	if s, err := Look(backup); err != nil || !s.Older || s.Entries != 3 {
		t.Fatalf("%+v, %v", s, err)
	}
	before := content(t, backup)
	if r, err := Prove(t.Context(), backup, quick(), nil); err != nil || !r.OK() || r.Entries != 3 {
		t.Errorf("%+v, %v", r, err)
	}
	path := filepath.Join(t.TempDir(), "rapat.benang")
	restore(t, backup, path)
	if !bytes.Equal(content(t, backup), before) {
		t.Error("the backup changed")
	}
	mustHold(t, path, want)
}
