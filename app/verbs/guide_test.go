package verbs_test

import (
	"os"
	"strings"
	"testing"
)

func TestGuideIsWrittenAndNeverOverwrites(t *testing.T) {
	d := newDesk(t)
	path := d.path("panduan.pdf")
	facts := d.facts("guide", path)
	data, err := os.ReadFile(path)
	if err != nil || !strings.HasPrefix(string(data), "%PDF-") {
		t.Fatalf("%d bytes: %v", len(data), err)
	}
	if facts["file"] != path || number(t, facts["pages"]) < 25 || number(t, facts["bytes"]) != len(data) {
		t.Errorf("%v", facts)
	}
	contains(t, d.refuse("guide", path), "panduan.pdf")
	contains(t, d.refuse("guide", d.path("tiada/panduan.pdf")), "panduan.pdf")
	if again, err := os.ReadFile(path); err != nil || len(again) != len(data) {
		t.Errorf("what was there was touched: %d bytes, %v", len(again), err)
	}
	contains(t, d.misuse("guide"), "guide")
}
