package log

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	golog "log"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"benangmerah/model"
)

// secrets are what no line may hold.
var secrets = []string{"Dinas Rahasia", "1250000", "19700101", "rahasia.benang", "/rumah"}

// begin logs in a folder of the test's own and gives what was logged so far.
func begin(t *testing.T) (read func() string) {
	t.Helper()
	if _, err := Start(filepath.Join(t.TempDir(), "baru"), "1.2.3"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(Stop)
	return func() string {
		t.Helper()
		var b bytes.Buffer
		if err := Copy(&b); err != nil {
			t.Fatal(err)
		}
		for _, secret := range secrets {
			if strings.Contains(b.String(), secret) {
				t.Errorf("%q is in the log:\n%s", secret, b.String())
			}
		}
		return b.String()
	}
}

func wants(t *testing.T, log string, words ...string) {
	t.Helper()
	for _, word := range words {
		if !strings.Contains(log, word) {
			t.Errorf("%q is not in the log:\n%s", word, log)
		}
	}
}

type coded int

func (c coded) Error() string { return "Dinas Rahasia 1250000" }
func (c coded) Code() int     { return int(c) }

func TestErrorsAreToldByWhatTheyAreMadeOf(t *testing.T) {
	for _, c := range []struct {
		name  string
		err   error
		words []string
	}{
		{"plain", errors.New("Dinas Rahasia"), []string{"*errors.errorString"}},
		{"sentence", model.Errorf(model.Damaged, "19700101", "Berkas %s kosong: isinya tidak pernah tersimpan atau hilang saat disalin.", "rahasia.benang"), []string{"model.damaged", "Berkas %s kosong"}},
		{"unknown sentence", model.Errorf(model.Invalid, "", "Dinas Rahasia"), []string{"model.invalid"}},
		{"path", &fs.PathError{Op: "open", Path: "/rumah/rahasia.benang", Err: syscall.ENOSPC}, []string{"*fs.PathError open", fmt.Sprintf("errno %d", syscall.ENOSPC)}},
		{"odd path", &fs.PathError{Op: "Dinas Rahasia", Path: "x", Err: fs.ErrNotExist}, []string{"*fs.PathError ?", "file does not exist"}},
		{"link", &os.LinkError{Op: "rename", Old: "/rumah/a", New: "/rumah/b", Err: fs.ErrExist}, []string{"*os.LinkError rename", "file already exists"}},
		{"code", fmt.Errorf("Dinas Rahasia: %w", coded(778)), []string{"log.coded 778"}},
		{"joined", errors.Join(fmt.Errorf("a: %w (%w)", fs.ErrPermission, coded(1)), fs.ErrClosed), []string{"permission denied < log.coded 1 < file already closed"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			read := begin(t)
			Error(Unexpected, c.err)
			wants(t, read(), append(c.words, "msg=unexpected", "at=log.TestErrorsAreTold", "level=ERROR")...)
		})
	}
}

func TestVerbsAndTheStartAreLogged(t *testing.T) {
	read := begin(t)
	Verb("export", model.Errorf(model.NotFound, "", "Berkas %s tidak ditemukan.", "rahasia.benang"))
	Error(Wall, nil)
	got := read()
	wants(t, got, "msg=started version=1.2.3", "level=WARN msg=refused verb=export", "model.not_found")
	if lines := strings.Count(got, "\n"); lines != 2 {
		t.Errorf("%d lines:\n%s", lines, got)
	}
}

func TestPanicsAreToldByTypeAndFunctions(t *testing.T) {
	read := begin(t)
	for _, value := range []any{"Dinas Rahasia", coded(5), nil} {
		func() {
			defer func() { Error(Unexpected, Panicked(recover())) }()
			var list []int
			if value == nil {
				_ = list[1250000]
			}
			panic(value)
		}()
	}
	wants(t, read(), "*log.Panic < log.coded 5", "TestPanicsAreToldByTypeAndFunctions.func", "runtime.boundsError", "stack=")
	if text := Panicked("Dinas Rahasia").Error(); !strings.Contains(text, "Dinas Rahasia") {
		t.Errorf("a terminal reads %q", text)
	}
}

func TestACrashIsLoggedAndGoesOn(t *testing.T) {
	read := begin(t)
	func() {
		defer func() {
			if recover() != "Dinas Rahasia" {
				t.Error("the panic was swallowed")
			}
		}()
		defer Crash()
		panic("Dinas Rahasia")
	}()
	wants(t, read(), "msg=crashed", "TestACrashIsLogged")
}

func TestWordsOfOthersAreLeftOut(t *testing.T) {
	read := begin(t)
	slog.Error("Dinas Rahasia", "nip", "19700101")
	slog.With("a", "Dinas Rahasia").WithGroup("Dinas Rahasia").Warn("x")
	slog.Debug("never")
	golog.Println("Fyne error:  /rumah/rahasia.benang")
	golog.Println("  At: /root/go/pkg/mod/fyne.io/fyne/v2@v2.7.4/widget/entry.go:97")
	golog.Println("  At: /rumah/fyne/v2/rahasia.benang")
	got := read()
	wants(t, got, "TestWordsOfOthersAreLeftOut", "fyne/widget/entry.go:97")
	if strings.Contains(got, "at=?") {
		t.Errorf("a line without a place:\n%s", got)
	}
	if n := strings.Count(got, "msg=others"); n != 5 {
		t.Errorf("%d lines of others:\n%s", n, got)
	}
}

func TestTheLogIsKeptSmall(t *testing.T) {
	read := begin(t)
	for range 8000 {
		Error(Unexpected, fs.ErrClosed)
	}
	got := read()
	if size := len(got); size > 2*limit || size < limit {
		t.Errorf("%d bytes are kept", size)
	}
	if !strings.HasSuffix(got, "\n") || strings.Contains(got, "msg=started") {
		t.Error("the newest lines are not those that are kept")
	}
}

func TestALogThatCannotBeWrittenStopsNobody(t *testing.T) {
	file := filepath.Join(t.TempDir(), "berkas")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	Stop()
	if path, err := Start(file, "1"); err == nil || filepath.Dir(path) != file {
		t.Errorf("started at %s", path)
	}
	Error(Unexpected, fs.ErrClosed)
	if err := Copy(&bytes.Buffer{}); err != nil {
		t.Error(err)
	}
}

func TestTheLogIsForTheUserAlone(t *testing.T) {
	folder := t.TempDir()
	path, err := Start(folder, "1")
	if err != nil {
		t.Fatal(err)
	}
	defer Stop()
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		t.Errorf("%v: %v", info.Mode(), err)
	}
}
