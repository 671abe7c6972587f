//go:build !windows

package chime

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// install puts a player in place of those of this computer.
func install(t *testing.T, name, does string) (folder string) {
	t.Helper()
	folder = t.TempDir()
	t.Setenv("PATH", folder)
	t.Setenv("TMPDIR", folder)
	if err := os.WriteFile(filepath.Join(folder, name), []byte("#!/bin/sh\n"+does+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	return folder
}

func TestToneIsPlayedByWhatIsThere(t *testing.T) {
	folder := install(t, "aplay", `/bin/cp "$2" "${0%/*}/heard" && [ "$1" = -q ]`)
	if err := Play(Over); err != nil {
		t.Fatal(err)
	}
	heard, err := os.ReadFile(filepath.Join(folder, "heard"))
	if err != nil || !bytes.Equal(heard, wave[Over]()) {
		t.Errorf("%d bytes were heard, %v", len(heard), err)
	}
	left, err := filepath.Glob(filepath.Join(folder, "*.wav"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestSilenceIsAnErrorForTheLog(t *testing.T) {
	install(t, "paplay", "echo no server; exit 3")
	if err := Play(Warning); err == nil || !strings.Contains(err.Error(), "no server") {
		t.Errorf("a player that fails: %v", err)
	}
	t.Setenv("PATH", t.TempDir())
	if err := Play(Warning); !errors.Is(err, errSilent) {
		t.Errorf("without a player: %v", err)
	}
}
