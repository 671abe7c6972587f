//go:build office || latex

package reports_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/pdf"
)

// These benchmarks print annex II, 1,200 agreed lines of 57 agencies, by this program and by another that offices have, from the same rows.

// longAnnex is the minutes cut down to annex II, and its table.
func longAnnex(b *testing.B) (paper.Document, paper.Table) {
	b.Helper()
	doc := minutes(b, largePlan(b, 57, 1_200, false), reports.Options{})
	rows := table(b, doc, annexAgreed)
	doc.Sections = doc.Sections[annexAgreed : annexAgreed+1]
	return doc, rows
}

// ours prints an annex and tells how long it took and by how many MiB the heap grew.
func ours(b *testing.B, doc paper.Document) (took time.Duration, peak float64, pages int, data []byte) {
	b.Helper()
	began, grown := time.Now(), watchHeap()
	scenes, marks, err := paper.Layout(b.Context(), doc, nil)
	if err != nil {
		b.Fatal(err)
	}
	var out bytes.Buffer
	if err := pdf.Write(&out, scenes, pdf.Meta{Info: doc.Info, Bookmarks: marks}); err != nil {
		b.Fatal(err)
	}
	return time.Since(began), grown(), len(scenes), out.Bytes()
}

// theirs runs another program in a folder and tells how long it took and how many MiB it held at most.
func theirs(b *testing.B, folder, program string, args ...string) (took time.Duration, peak float64) {
	b.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		b.Fatalf("%s is missing", program)
	}
	cmd := exec.CommandContext(b.Context(), path, args...)
	cmd.Dir = folder
	began := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("%s: %v\n%s", program, err, out)
	}
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		b.Fatal("the system does not tell what a program takes")
	}
	return time.Since(began), float64(usage.Maxrss) / 1024
}

var pageCount = regexp.MustCompile(`Pages:\s+(\d+)`)

// rival runs both several times and reports the medians.
func rival(b *testing.B, name string, their func(folder string, rows paper.Table) (pdf string, took time.Duration, peak float64)) {
	doc, rows := longAnnex(b)
	var our, other []time.Duration
	var ourPeak, otherPeak []float64
	for b.Loop() {
		took, peak, pages, data := ours(b, doc)
		our, ourPeak = append(our, took), append(ourPeak, peak)
		b.ReportMetric(float64(pages), "pages-ours")
		b.ReportMetric(float64(len(data))/(1<<20), "MiB-ours")
		written, took, peak := their(b.TempDir(), rows)
		other, otherPeak = append(other, took), append(otherPeak, peak)
		info, err := os.Stat(written)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(info.Size())/(1<<20), "MiB-"+name)
		if m := pageCount.FindStringSubmatch(run(b, "pdfinfo", written)); m != nil {
			n, _ := strconv.Atoi(m[1])
			b.ReportMetric(float64(n), "pages-"+name)
		}
	}
	slices.Sort(our)
	slices.Sort(other)
	b.ReportMetric(our[len(our)/2].Seconds(), "s-ours")
	b.ReportMetric(other[len(other)/2].Seconds(), "s-"+name)
	b.ReportMetric(other[len(other)/2].Seconds()/our[len(our)/2].Seconds(), "times-faster")
	b.ReportMetric(slices.Max(ourPeak), "MiB-peak-ours")
	b.ReportMetric(slices.Max(otherPeak), "MiB-peak-"+name)
}

// put writes a file for the other program into a folder.
func put(b *testing.B, folder, name string, data []byte) {
	b.Helper()
	if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
		b.Fatal(err)
	}
}
