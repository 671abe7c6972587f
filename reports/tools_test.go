package reports_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// run runs a program that reads PDF files, and gives what it writes. One that is not there, or that finds fault, fails the test.
func run(t testing.TB, program string, args ...string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		t.Fatalf("%s is missing: make need-paper installs it on Debian and Ubuntu", program)
	}
	out, err := exec.CommandContext(t.Context(), path, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %q: %v\n%s", program, args, err, out)
	}
	return string(out)
}

// save writes a PDF for such a program to read.
func save(t testing.TB, data []byte) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "naskah.pdf")
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}
