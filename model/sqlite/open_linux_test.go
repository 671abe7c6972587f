package sqlite

import (
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"benangmerah/model"
)

// asNobody runs work with the rights of a user who owns nothing, where the test has the rights to become one.
func asNobody(t *testing.T, work func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread() // the thread ends with the goroutine, and its rights with it
		if os.Geteuid() == 0 {
			if err := syscall.Setfsuid(65534); err != nil {
				t.Errorf("become nobody: %v", err)
				return
			}
		}
		work()
	}()
	<-done
}

func TestWithoutRights(t *testing.T) {
	f, _ := town(t, quick())
	mustClose(t, f)
	path, folder := f.Path(), filepath.Dir(f.Path())
	mode(t, filepath.Dir(folder), 0o755)
	t.Run("nothing may be read", func(t *testing.T) {
		mode(t, folder, 0o755)
		mode(t, path, 0)
		asNobody(t, func() {
			if _, err := Open(path, quick()); model.CodeOf(err) != model.Locked {
				t.Errorf("got %v", err)
			}
		})
	})
	t.Run("the file may only be read", func(t *testing.T) {
		mode(t, folder, 0o777)
		mode(t, path, 0o444)
		asNobody(t, func() { opensForReading(t, path) })
	})
	t.Run("the folder takes no files", func(t *testing.T) {
		mode(t, folder, 0o555)
		mode(t, path, 0o666)
		asNobody(t, func() { opensForReading(t, path) })
	})
	mode(t, folder, 0o755)
}

func mode(t *testing.T, path string, m os.FileMode) {
	t.Helper()
	if err := os.Chmod(path, m); err != nil {
		t.Fatal(err)
	}
}

func opensForReading(t *testing.T, path string) {
	g, err := Open(path, quick())
	if err != nil {
		t.Error(err)
		return
	}
	defer mustClose(t, g)
	if only, why := g.ReadOnly(); !only || why.Code != model.Locked {
		t.Errorf("read-only %v: %v", only, why)
	}
	if g.Size() != 3 {
		t.Errorf("size %d", g.Size())
	}
}
