package verbs_test

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
)

func asJSON(t testing.TB, value any) string {
	t.Helper()
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// measuresOf gives the cells of each measure that is not of an indicator, as JSON.
func measuresOf(d desk, facts object) map[string]string {
	all := map[string]string{}
	for _, x := range facts["measures"].([]any) {
		row := x.(map[string]any)
		if row["indicator"] == nil {
			all[row["measure"].(string)] = asJSON(d.t, row["cells"])
		}
	}
	return all
}

func TestCompareByMeasures(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("compare", path, "--from", "usulan", "--to", "usulan", "--measures", "--agency", "dpmptsp, disperindag")
	got := measuresOf(d, facts)
	for name, want := range map[string]string{
		"anggaran": `[{"amount":"8625000000.00","state":"ada"},{"amount":"23280000000.00","state":"ada"}]`,
		"bagian": `[{"amount":"8625000000.00","of":"1083686208215.44","percent":"0,8%","state":"ada"},` +
			`{"amount":"23280000000.00","of":"1083686208215.44","percent":"2,1%","state":"ada"}]`,
		"sub":     `[{"count":11,"state":"ada"},{"count":13,"state":"ada"}]`,
		"serapan": `[{"state":"belum ada data"},{"state":"belum ada data"}]`,
	} {
		if got[name] != want {
			t.Errorf("%s: %s, want %s", name, got[name], want)
		}
	}
	if lines := d.facts("compare", path, "--from", "usulan", "--to", "usulan", "--agency", "disperindag")["rows"].([]any); len(lines) != 13 {
		t.Errorf("%d sub kegiatan are compared", len(lines))
	}
	if columns := asJSON(t, facts["columns"]); !strings.Contains(columns, `"agency_name":"DPMPTSP","stage":"usulan","year":2027`) || strings.Count(columns, "agency_name") != 2 {
		t.Errorf("columns %s", columns)
	}
	contains(t, d.do("compare", path, "--from", "usulan", "--to", "hasil", "--measures", "--agency", "dpmptsp"),
		"DPMPTSP, usulan 2027", "DPMPTSP, hasil 2027", "8.625.000.000", "8.240.000.000", "belum ada data", "Biaya per ")
	contains(t, d.do("compare", path, "--from", "usulan", "--to", "hasil", "--measures", "--language", "en"), "Share of the region's total", "100.0%", "no data yet")
	contains(t, d.refuse("compare", path, "--from", "usulan", "--to", "hasil", "--measures", "--agency", "dpmptsp,angkasa"), `Perangkat daerah "angkasa" tidak ada`)
}

func TestMeasuresAsATable(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	out := filepath.Join(t.TempDir(), "ukuran.csv")
	d.do("compare", path, "--from", "usulan", "--to", "hasil", "--measures", "--agency", "dpmptsp", "--out", out)
	contains(t, string(d.read(out)), "DPMPTSP, usulan 2027", "8625000000", "Serapan")
}
