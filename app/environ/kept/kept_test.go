package kept_test

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"benangmerah/app/environ/kept"
)

func TestWhatIsKeptComesBack(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "b")
	if data, err := kept.Read(folder, "x"); data != nil || err != nil || kept.Newest(folder) != "" {
		t.Fatalf("before anything was kept: %q, %v", data, err)
	}
	for _, want := range []string{"satu", "dua", ""} {
		if err := kept.Write(folder, "x", []byte(want)); err != nil {
			t.Fatal(err)
		}
		if got, err := kept.Read(folder, "x"); string(got) != want || err != nil {
			t.Errorf("kept %q, read %q, %v", want, got, err)
		}
	}
	info, err := os.Stat(filepath.Join(folder, "x"+kept.Extension))
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 {
		t.Errorf("the folder holds %v, %v", files, err)
	}
}

func TestFileThatCannotBeKeptLeavesNothing(t *testing.T) {
	folder := t.TempDir()
	if err := os.MkdirAll(filepath.Join(folder, "x"+kept.Extension, "in the way"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := kept.Write(folder, "x", []byte("satu")); err == nil {
		t.Error("a folder was written over")
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 {
		t.Errorf("the folder holds %v, %v", files, err)
	}
	if err := kept.Write(filepath.Join(folder, "x"+kept.Extension, "in the way", "\x00"), "y", nil); err == nil {
		t.Error("a folder was made that cannot be")
	}
}

func TestOldFilesAreTidiedAway(t *testing.T) {
	folder := t.TempDir()
	begin := time.Date(2027, 1, 18, 9, 0, 0, 0, time.UTC)
	for i := range 5 {
		name := fmt.Sprint(i)
		if err := kept.Write(folder, name, nil); err != nil {
			t.Fatal(err)
		}
		at := begin.Add(time.Duration(i) * time.Minute)
		if err := os.Chtimes(filepath.Join(folder, name+kept.Extension), at, at); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(folder, "1.part"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := kept.Newest(folder); got != "4" {
		t.Errorf("the newest is %q", got)
	}
	for range 2 {
		if err := kept.Tidy(folder, 2); err != nil {
			t.Fatal(err)
		}
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 2 || files[0].Name() != "3.json" || files[1].Name() != "4.json" {
		t.Errorf("there stay %v, %v", files, err)
	}
}

func BenchmarkWrite(b *testing.B) {
	folder, data := b.TempDir(), make([]byte, 4<<10)
	for b.Loop() {
		if err := kept.Write(folder, "x", data); err != nil {
			b.Fatal(err)
		}
	}
}
