package reports_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"benangmerah/model"
	"benangmerah/reports"
)

func says(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

func TestWriteFileNeverOverwrites(t *testing.T) {
	path := filepath.Join(t.TempDir(), "berita-acara-2027.pdf")
	for n, want := range []string{"berita-acara-2027.pdf", "berita-acara-2027-2.pdf", "berita-acara-2027-3.pdf"} {
		written, err := reports.WriteFile(path, says(itoa(n)))
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Base(written) != want {
			t.Errorf("written %s, want %s", written, want)
		}
		if got, err := os.ReadFile(written); err != nil || string(got) != itoa(n) {
			t.Errorf("%s holds %q, %v", want, got, err)
		}
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != "0" {
		t.Errorf("the first file holds %q, %v", got, err)
	}
}

func TestWriteFileLeavesNothingHalfWritten(t *testing.T) {
	dir := t.TempDir()
	broken := errors.New("broken off")
	_, err := reports.WriteFile(filepath.Join(dir, "a.pdf"), func(w io.Writer) error {
		return errors.Join(says("half")(w), broken)
	})
	if !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestWriteFileSaysWhatCannotBeWritten(t *testing.T) {
	_, err := reports.WriteFile(filepath.Join(t.TempDir(), "tidak", "ada", "a.pdf"), says(""))
	if model.CodeOf(err) != model.Invalid {
		t.Errorf("a folder that is not there gives %v", err)
	}
}

func TestCancelledMinutesAreNotWritten(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out bytes.Buffer
	_, err := reports.Options{}.For(reports.KindMinutes).Write(ctx, &out, held(t).Plan, nil)
	if !errors.Is(err, context.Canceled) || out.Len() > 0 {
		t.Errorf("error %v, %d bytes written", err, out.Len())
	}
}

func TestCancelBreaksLongMinutesOff(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	told := 0
	var out bytes.Buffer
	_, err := reports.Options{}.For(reports.KindMinutes).Write(ctx, &out, largePlan(t, 3, 900, false), func(done, total int) {
		if told++; done <= 0 || done > total {
			t.Errorf("progress %d of %d", done, total)
		}
		cancel()
	})
	if !errors.Is(err, context.Canceled) || out.Len() > 0 || told != 1 {
		t.Errorf("error %v, %d bytes written, progress told %d times", err, out.Len(), told)
	}
}

func TestFileNames(t *testing.T) {
	c := held(t)
	issue := c.final("")
	for want, o := range map[string]reports.Options{
		"berita-acara-2027-rancangan.pdf":        {},
		"berita-acara-2027-rancangan-publik.pdf": {Public: true},
		"berita-acara-2027-versi-1.pdf":          {Final: issue},
		"berita-acara-2027-versi-1-publik.pdf":   {Final: issue, Public: true},
	} {
		if got := o.For(reports.KindMinutes).FileName(c.Plan); got != want {
			t.Errorf("name %q, want %q", got, want)
		}
	}
	var none reports.Options
	if got := none.For(reports.KindMinutes).FileName(model.NewPlan()); got != "berita-acara-rancangan.pdf" {
		t.Errorf("without a region %q", got)
	}
}
