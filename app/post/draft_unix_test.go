//go:build !windows

package post

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model"
)

// desktop stands in for what opens files on a desktop: it notes what it is asked to open, and ends with a code.
func desktop(t *testing.T, code string) (noted string) {
	t.Helper()
	folder := t.TempDir()
	noted = filepath.Join(folder, "noted")
	script := "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + noted + "'\nexit " + code + "\n"
	for _, name := range []string{"xdg-open", "open"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(script), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", folder+":/usr/bin:/bin")
	return noted
}

func TestDraftIsOpenedByTheDesktop(t *testing.T) {
	noted := desktop(t, "0")
	t.Chdir(t.TempDir())
	if err := OpenDraft("-surel 'a'.eml"); err != nil {
		t.Fatal(err)
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	if said, err := os.ReadFile(noted); err != nil || string(said) != filepath.Join(here, "-surel 'a'.eml")+"\n" {
		t.Errorf("%q, %v", said, err)
	}
}

func TestNoProgramOpensDrafts(t *testing.T) {
	desktop(t, "3")
	err := OpenDraft("a.eml")
	t.Setenv("PATH", t.TempDir())
	for _, err := range []error{err, OpenDraft("a.eml")} {
		var told *model.Error
		if !errors.As(err, &told) || told.Code != model.NotFound || !strings.Contains(told.Message, "Tidak ada program surel") {
			t.Error(err)
		}
	}
}

func TestEverySystemHasItsOpener(t *testing.T) {
	for system, want := range map[string]string{"windows": "rundll32 url.dll,FileProtocolHandler", "darwin": "open", "linux": "xdg-open", "freebsd": "xdg-open"} {
		if got := strings.Join(opener(system), " "); got != want {
			t.Errorf("%s: %s", system, got)
		}
	}
}
