//go:build !windows

package sqlite

import (
	"os"
	"path/filepath"
	"testing"

	"benangmerah/model"
)

func TestOpenThroughALink(t *testing.T) {
	f, _ := town(t, quick())
	link := filepath.Join(t.TempDir(), "tautan.benang")
	if err := os.Symlink(f.Path(), link); err != nil {
		t.Fatal(err)
	}
	g := open(t, link, quick())
	if only, why := g.ReadOnly(); !only || why.Code != model.Locked {
		t.Errorf("a second opener through a link may write: %v", why)
	}
	if g.Path() != f.Path() {
		t.Errorf("path %q, want %q", g.Path(), f.Path())
	}
}

func TestAFileThatIsTakenAwayIsNotWritten(t *testing.T) {
	f, _ := town(t, quick())
	if err := os.Rename(f.Path(), filepath.Join(t.TempDir(), "lain.benang")); err != nil {
		t.Fatal(err)
	}
	want := f.Snapshot()
	_, err := f.Do(model.TakeNote{Text: "catatan"}, model.Context{})
	wantCode(t, err, model.NotFound)
	mustEqual(t, "plan", f.Plan(), want)
}
