package stage_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/reports/scene"
)

var update = flag.Bool("update", false, "write the goldens anew")

func TestSlidesAsGoldens(t *testing.T) {
	for _, s := range everySlide(t) {
		if strings.HasPrefix(s.name, "worst") {
			continue
		}
		got := scene.Listing(stage.Show(s.slide, content(s.plan, 1280, 720, stage.Light)))
		path := filepath.Join("testdata", s.name+".txt")
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs from its golden (-update writes it anew); it is now\n%s", s.name, got)
		}
	}
}
