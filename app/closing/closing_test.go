package closing_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/app/closing"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
)

var at = time.Date(sample.Year, time.January, 18, 9, 5, 0, 0, time.UTC)

// city is the sample as a file, its first day closed.
func city(t *testing.T) (f *sqlite.File, day *model.Day, folder string) {
	t.Helper()
	f, err := sqlite.Create(filepath.Join(t.TempDir(), "kota.benang"), sqlite.Options{Now: func() time.Time { return at }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	if err := sample.Play(f.Do); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Do(model.CloseDay{Title: closing.Title(f.Plan(), 1)}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	folder = closing.Folder(f.Path())
	if err := closing.MakeFolder(folder); err != nil {
		t.Fatal(err)
	}
	return f, f.Plan().Days.Of(f.Plan().CurrentMeeting().ID)[0], folder
}

func names(t *testing.T, folder string) (list []string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		list = append(list, e.Name())
	}
	return list
}

func TestKeepWritesEverythingAndTellsHowFarItIs(t *testing.T) {
	f, day, folder := city(t)
	last := -1
	kept, err := closing.Keep(f, day, folder, at, locale.Indonesian)(t.Context(), func(done, total int) {
		if done < last || done > total || total != 100 {
			t.Errorf("%d of %d after %d", done, total, last)
		}
		last = done
	})
	if err != nil || last < 90 {
		t.Fatalf("told %d %%, %v", last, err)
	}
	want := []string{"kota-20270118-0905-tutup-hari-1.benang", "notula-2027-hari-1-rancangan.pdf", "tindak-lanjut-2027-hari-1.xlsx"}
	if got := names(t, folder); !slices.Equal(got, want) || filepath.Base(folder) != "kota – cadangan" {
		t.Errorf("in %s: %q", folder, got)
	}
	say := func(s text.Sentence, args ...any) string { return s.In(locale.English, args...) }
	if lines := kept.Lines(say); len(lines) != 4 || lines[1] != "kota-20270118-0905-tutup-hari-1.benang (backup, verified)" || kept.Pages < 5 || kept.Rows != 18 {
		t.Errorf("told %q, %+v", lines, kept)
	}
	if _, err := closing.Keep(f, day, folder, at, locale.Indonesian)(t.Context(), nil); err != nil || len(names(t, folder)) != 6 {
		t.Errorf("a second time: %q, %v", names(t, folder), err)
	}
}

func TestKeepThatIsCancelledLeavesNothingHalf(t *testing.T) {
	f, day, folder := city(t)
	ctx, cancel := context.WithCancel(t.Context())
	kept, err := closing.Keep(f, day, folder, at, locale.Indonesian)(ctx, func(done, _ int) {
		if done >= 20 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || kept.Backup == "" || kept.Notula != "" {
		t.Errorf("%+v, %v", kept, err)
	}
	if got := names(t, folder); !slices.Equal(got, []string{"kota-20270118-0905-tutup-hari-1.benang"}) {
		t.Errorf("left: %q", got)
	}
}

func TestKeepThatFailsSaysThatTheDayIsClosed(t *testing.T) {
	f, day, folder := city(t)
	if err := os.Remove(folder); err != nil {
		t.Fatal(err)
	}
	_, err := closing.Keep(f, day, folder, at, locale.Indonesian)(t.Context(), nil)
	var told *model.Error
	if !errors.As(err, &told) || !strings.HasPrefix(told.Error(), "Hari 1 sudah ditutup, tetapi berkasnya belum lengkap: ") {
		t.Fatalf("told %v", err)
	}
	if english := text.Error(told, locale.English).Error(); !strings.HasPrefix(english, "Day 1 is closed, but its files are not complete: ") || strings.Contains(english, "tidak") {
		t.Errorf("in English %q", english)
	}
}

func TestTitlesOfADay(t *testing.T) {
	f, _, _ := city(t)
	p := f.Plan()
	if got := closing.Title(p, 1); got != "Tutup hari 1 (2)" {
		t.Errorf("the second title is %q", got)
	}
	if got := closing.Title(p, 2); got != "Tutup hari 2" {
		t.Errorf("the title of the second day is %q", got)
	}
	if m := closing.Closed(p, 1); m == nil || m.Name != "Tutup hari 1" || closing.Closed(p, 2) != nil {
		t.Errorf("closed as %+v", m)
	}
}

func TestSheetOfADaySaysNothingOfAnother(t *testing.T) {
	f, day, _ := city(t)
	if n := len(closing.FollowupSheet(f.Plan(), day, locale.English).Rows); n != 18 {
		t.Errorf("%d rows", n)
	}
	second := f.Plan().Days.Of(day.Meeting)[1]
	if n := len(closing.FollowupSheet(f.Plan(), second, locale.English).Rows); n != 0 {
		t.Errorf("the second day has %d rows", n)
	}
}
