package sqlite

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// heavy makes a file of some megabytes.
func heavy(tb testing.TB, o Options) *File {
	tb.Helper()
	f, _ := town(tb, o)
	for n := range 12 {
		mustDo(tb, f, model.Edit{Title: "agency.edit", Put: subUnits(f, n)})
	}
	return f
}

// subUnits are many records with long names.
func subUnits(f *File, n int) (put []model.Record) {
	agency := f.Plan().Agencies.Of(0)[0]
	for i := range 400 {
		put = append(put, &model.SubUnit{Agency: agency.ID, Code: fmt.Sprintf("%d.%d", n, i), Name: strings.Repeat(fmt.Sprint("Puskesmas ", n, " ", i, " "), 9)})
	}
	return put
}

// Acts go on while backups are made; each backup is whole and holds at least what was acknowledged before it was asked for.
func TestActsGoOnWhileBackupsAreMade(t *testing.T) {
	f := heavy(t, quick())
	folder := t.TempDir()
	var made []BackupInfo
	var least []int64
	var all sync.WaitGroup
	ended := make(chan struct{})
	all.Go(func() {
		defer close(ended)
		for range 4 {
			before := f.Size()
			info, err := f.Backup(filepath.Join(folder, "cadangan.benang"))
			if err != nil {
				t.Error(err)
				return
			}
			made, least = append(made, info), append(least, before)
		}
	})
	acts := 0
	for running := true; running; acts++ {
		mustDo(t, f, model.Edit{Title: "agency.edit", Put: subUnits(f, 100+acts)[:20]})
		select {
		case <-ended:
			running = false
		default:
		}
	}
	all.Wait()
	if len(made) != 4 || acts < 4 {
		t.Fatalf("%d backups, %d acts", len(made), acts)
	}
	for i, info := range made {
		if root, err := f.RootAt(info.Entries); err != nil || root != info.Root || info.Entries < least[i] {
			t.Errorf("backup of %d entries, at least %d wanted: %v", info.Entries, least[i], err)
		}
		g := open(t, info.Path, quick())
		mustPass(t, g)
		if then, err := f.At(info.Entries); err != nil || g.Size() != info.Entries {
			t.Errorf("%d entries: %v", g.Size(), err)
		} else {
			mustEqual(t, "backup", g.Plan(), then)
		}
	}
	mustPass(t, f)
}

// stopped counts how often it is asked, and says that it is cancelled from some time on.
type stopped struct {
	context.Context
	left int
	do   func()
}

func (s *stopped) Err() error {
	if s.left--; s.left == 0 {
		s.do()
	}
	return s.Context.Err()
}

func TestABackupThatIsCancelledLeavesNothing(t *testing.T) {
	f := heavy(t, quick())
	folder := t.TempDir()
	inner, cancel := context.WithCancel(t.Context())
	if _, err := f.BackupContext(&stopped{inner, 3, cancel}, filepath.Join(folder, "cadangan.benang")); err == nil || inner.Err() == nil {
		t.Errorf("cancelled: %v", err)
	}
	wantNames(t, folder)
	if _, err := f.Backup(filepath.Join(folder, "cadangan.benang")); err != nil {
		t.Error(err)
	}
	mustDo(t, f, model.TakeNote{Text: "catatan"})
}

// A file that is closed in the middle of a backup closes at once, and is whole.
func TestAFileIsClosedWhileItIsCopied(t *testing.T) {
	f := heavy(t, quick())
	folder := t.TempDir()
	_, err := f.BackupContext(&stopped{t.Context(), 3, func() {
		go mustClose(t, f)
		time.Sleep(time.Millisecond) // Close waits for the pages that are being copied
	}}, filepath.Join(folder, "cadangan.benang"))
	wantCode(t, err, model.Locked)
	wantNames(t, folder)
	mustClose(t, f)
	mustPass(t, open(t, f.Path(), quick()))
}

// A copy that the medium spoils does not get its name.
func TestACopyThatIsSpoiledIsNotKept(t *testing.T) {
	f := heavy(t, quick())
	folder := t.TempDir()
	dest := filepath.Join(folder, "cadangan.benang")
	_, err := copyTo(usual, dest, func(temporary string) (BackupInfo, error) {
		if err := f.copyLive(t.Context(), temporary); err != nil {
			return BackupInfo{}, err
		}
		content, err := os.ReadFile(temporary)
		if err != nil {
			return BackupInfo{}, err
		}
		for i := range 512 {
			content[len(content)/2+i] ^= 0x5A
		}
		if err := os.WriteFile(temporary, content, 0o600); err != nil {
			return BackupInfo{}, err
		}
		info, err := prove(t.Context(), temporary, f.id, f.RootAt)
		return info, badCopy(t.Context(), dest, err)
	})
	wantCode(t, err, model.Damaged)
	wantNames(t, folder)
}

// BenchmarkActWhileBackingUp measures how long an act waits while a backup of a large file is made.
func BenchmarkActWhileBackingUp(b *testing.B) {
	f := open(b, large(b), Options{})
	folder := b.TempDir()
	var line *model.Line
	for l := range f.Plan().Lines.All() {
		if l.Level == model.SubActivity && l.Year == modeltest.PlanYear {
			line = l
		}
	}
	var longest time.Duration
	n := 0
	for b.Loop() {
		ended := make(chan error)
		go func() {
			_, err := f.Backup(filepath.Join(folder, "cadangan.benang"))
			ended <- err
		}()
		for running := true; running; n++ {
			start := time.Now()
			mustDo(b, f, model.CorrectBudget{Line: line.ID, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: model.Money(1 + n)})
			longest = max(longest, time.Since(start))
			select {
			case err := <-ended:
				if err != nil {
					b.Fatal(err)
				}
				running = false
			default:
			}
		}
	}
	b.ReportMetric(float64(n)/float64(b.N), "acts/op")
	b.ReportMetric(float64(longest.Milliseconds()), "ms/longest")
}
