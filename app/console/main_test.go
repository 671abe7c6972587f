package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestMain is the program itself where the test starts it under its own name.
func TestMain(m *testing.M) {
	if filepath.Base(os.Args[0]) == "benangmerah.com" {
		main()
	}
	os.Exit(m.Run())
}

// console copies the program into a folder, beside a program of windows that is the script.
func console(t *testing.T, script string) string {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Fatal("the other program is a script of a shell; make smoke-windows looks at the real pair")
	}
	dir := t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "benangmerah.com")
	for name, data := range map[string][]byte{path: program, filepath.Join(dir, "benangmerah.exe"): []byte("#!/bin/sh\n" + script + "\n")} {
		if err := os.WriteFile(name, data, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

func TestStreamsArgumentsAndExitCodeAreThoseOfTheProgram(t *testing.T) {
	cmd := exec.Command(console(t, `echo "$2"; cat; echo bad >&2; exit 7`), "check", "a b.benang", "--json")
	var out, bad strings.Builder
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader("typed\n"), &out, &bad
	var exit *exec.ExitError
	if err := cmd.Run(); !errors.As(err, &exit) || exit.ExitCode() != 7 {
		t.Errorf("ended with %v", err)
	}
	if out.String() != "a b.benang\ntyped\n" || bad.String() != "bad\n" {
		t.Errorf("stdout %q, stderr %q", out.String(), bad.String())
	}
}

func TestAMissingProgramIsTold(t *testing.T) {
	path := console(t, "")
	if err := os.Remove(strings.TrimSuffix(path, ".com") + ".exe"); err != nil {
		t.Fatal(err)
	}
	var bad strings.Builder
	cmd := exec.Command(path, "check")
	cmd.Stderr = &bad
	var exit *exec.ExitError
	if err := cmd.Run(); !errors.As(err, &exit) || exit.ExitCode() != cannot || !strings.Contains(bad.String(), "benangmerah.exe") {
		t.Errorf("ended with %v, told %q", err, bad.String())
	}
}

func TestNobodyWaitsForAWindow(t *testing.T) {
	for _, c := range []struct {
		args []string
		want bool
	}{{nil, true}, {[]string{"kota.BENANG"}, true}, {[]string{"check", "kota.benang"}, false}, {[]string{"--version"}, false}} {
		if got := opensWindow(c.args); got != c.want {
			t.Errorf("%q opens a window: %v", c.args, got)
		}
	}
	held := filepath.Join(t.TempDir(), "held")
	if err := os.WriteFile(held, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	path := console(t, "while [ -e "+held+" ]; do sleep 0.1; done") // and in the end with the folder
	if err := exec.Command(path, "kota.benang").Run(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(held); err != nil {
		t.Error(err)
	}
}
