package locking

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
)

func TestLockIsKeptWithoutItsPassword(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "baru")
	l, err := Read(folder)
	if err != nil || l.Set() || l.Opens("") {
		t.Fatalf("%+v: %v", l, err)
	}
	if l, err = l.WithPassword("kopi-7391"); err != nil {
		t.Fatal(err)
	}
	l.Minutes, l.Title, l.Locked = 10, true, true
	if err := l.Write(folder); err != nil {
		t.Fatal(err)
	}
	again, err := Read(folder)
	if err != nil || !again.Opens("kopi-7391") || again.Opens("kopi-7392") || again.Opens("") || again.Minutes != 10 || !again.Title || !again.Locked {
		t.Errorf("%+v: %v", again, err)
	}
	path := filepath.Join(folder, "lock.json")
	data, err := os.ReadFile(path)
	if err != nil || strings.Contains(string(data), "kopi") {
		t.Errorf("%s: %v", data, err)
	}
	if was, err := Remove(folder); !was || err != nil {
		t.Error(was, err)
	}
	if was, err := Remove(folder); was || err != nil {
		t.Error(was, err)
	}
	if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(folder); err == nil {
		t.Error("half a lock was read")
	}
}

func TestTheSamePasswordIsKeptDifferently(t *testing.T) {
	a, errA := Lock{}.WithPassword("sama")
	b, errB := Lock{}.WithPassword("sama")
	if errA != nil || errB != nil || string(a.Hash) == string(b.Hash) {
		t.Error("no salt", errA, errB)
	}
	if _, err := a.WithPassword("abc"); model.CodeOf(err) != model.Invalid {
		t.Error(err)
	}
}

func TestWrongTriesAreSlowed(t *testing.T) {
	for tries, want := range map[int]time.Duration{0: 0, 2: 0, 3: 2 * time.Second, 5: 8 * time.Second, 8: time.Minute, 1000: time.Minute} {
		if got := Pause(tries); got != want {
			t.Errorf("after %d tries %v, want %v", tries, got, want)
		}
	}
}
