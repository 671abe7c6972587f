package verbs_test

import (
	"os"
	"path/filepath"
	"testing"
)

// halal is a line of the sample with Rp500 million enacted for 2026.
var halal = []string{"--agency", "Dinkop UM", "--line", "2.17.07.2.01.0027", "--year", "2026"}

func TestRealisationByQuarterAndItsLights(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	first := d.facts(append([]string{"realise", path, "--quarter", "1", "--amount", "100 juta", "--fund", "PAD"}, halal...)...)
	d.holds(first, map[string]string{"seq": acts(1), "quarter": "1", "year": "2026"})
	d.holds(first["line"].(map[string]any)["money"].(map[string]any), map[string]string{
		"budget": `"500000000.00"`, "planned": `"125000000.00"`, "spent": `"100000000.00"`, "absorbed": `"20,0%"`, "share": `"80,0%"`, "basis": `"even_part"`,
		"light": `"baik"`, "over": "false", "stage": `"ditetapkan"`,
	})
	contains(t, d.do(append([]string{"realise", path, "--quarter", "4", "--indicator", "1", "--value", "280"}, halal...)...), "Dicatat.", "280 dari target 400", "▲ perhatian", "70,0%")
	all := d.facts("monev", path, "--year", "2026", "--quarter", "4", "--agency", "Dinkop UM")
	d.holds(all, map[string]string{"good_from": "76", "attention_from": "66", "quarter": "4"})
	d.holds(all["reported"].(map[string]any), map[string]string{"reported": "1", "agencies": "1"})
	d.holds(all["indicators"].(map[string]any), map[string]string{"attention": "2", "good": "11", "critical": "1"})
	contains(t, d.do("monev", path, "--year", "2026", "--quarter", "4", "--only", "kritis"), "2.17.07.2.01.0027", "■ kritis", "Tahun 2026 sampai akhir triwulan IV: terserap Rp33.578.000.000,00")
	set := d.facts("monev", path, "--year", "2026", "--quarter", "1", "--good", "90", "--attention", "50")
	d.holds(set, map[string]string{"good_from": "90", "attention_from": "50", "seq": acts(3)})
	contains(t, d.do("monev", path, "--year", "2026", "--quarter", "1", "--only", "perhatian", "--language", "en"), "watch", "80.0%", "against an even part of the year", "thresholds 90% and 50%")
	contains(t, d.do("monev", path, "--year", "2026", "--quarter", "1", "--only", "baik", "--agency", "Dispora"), "Tidak ada baris yang sesuai.")
	out := filepath.Join(t.TempDir(), "laporan")
	d.holds(d.facts("monev", path, "--year", "2026", "--quarter", "4", "--agency", "Dinkop UM", "--out", out)["paper"].(map[string]any), map[string]string{"pages": "4"})
	if pdf, err := os.ReadFile(filepath.Join(out, "laporan-tindak-lanjut-2026-tw4-dinkop-um.pdf")); err != nil || string(pdf[:5]) != "%PDF-" {
		t.Error(err)
	}
}

func TestWhatStoodInTheWayAndCameBack(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.do(append([]string{"evaluate", path, "--quarter", "3", "--obstacle", "Pelaku usaha belum punya NIB", "--next", "Pendampingan NIB"}, halal...)...)
	kept := d.facts(append([]string{"evaluate", path, "--quarter", "3", "--driver", "Penyuluh aktif"}, halal...)...)
	d.holds(kept["line"].(map[string]any), map[string]string{"obstacle": `"Pelaku usaha belum punya NIB"`, "driver": `"Penyuluh aktif"`, "next": `"Pendampingan NIB"`})
	d.do("evaluate", path, "--agency", "Dinkop UM", "--line", "2.17.07.2.01.0027", "--quarter", "1", "--obstacle", "banyak pelaku usaha BELUM punya NIB")
	facts := d.facts("promises", path, "--day", "1/6/2027")
	again := listOf(facts, "recurring")
	promised := listOf(facts, "promised")
	if len(again) != 1 || len(promised) != 6 {
		t.Fatalf("%v", facts)
	}
	d.holds(promised[0], map[string]string{"meeting": `"Rapat Pemaparan Program Prioritas Perangkat Daerah Tahun 2026"`, "age": "498", "owner": `"Kepala Bappeda"`})
	d.holds(again[0], map[string]string{"same_line": "true", "agency": `"Dinkop UM"`})
	d.holds(again[0]["before"].(map[string]any), map[string]string{"year": "2026", "quarter": "3", "next": `"Pendampingan NIB"`})
	open := listOf(facts, "open")
	d.holds(open[1], map[string]string{"agency": `"Dinkop UM"`, "open": "3", "overdue": "3", "oldest": "498"})
	contains(t, d.do("promises", path, "--day", "1/6/2027"), "Arahan terbuka:", "3 terbuka, 3 terlambat, yang tertua 498 hari", "6 janji dari rapat sebelumnya, 3 belum selesai.", "Masalah yang berulang:", "1 masalah berulang.")
	contains(t, d.do("promises", path, "--day", "1/6/2027", "--language", "en"), "Open directives:", "9 directives open, 9 late. 1 problems came back.")
}

func TestFollowingUpRefuses(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	for want, args := range map[string][]string{
		"tidak ada di berkas ini":     {"monev", path, "--agency", "tiada"},
		"Ambang 50 dan 90":            {"monev", path, "--good", "50", "--attention", "90"},
		"tidak ada pada":              {"realise", path, "--agency", "Dinkop UM", "--line", "9.99", "--quarter", "1", "--amount", "1"},
		"Tidak ada yang berubah.":     append([]string{"evaluate", path, "--quarter", "2"}, halal...),
		"31 Februari":                 {"promises", path, "--day", "31 Februari 2027"},
		"Sumber dana \"Dana Gaib\"":   append([]string{"realise", path, "--quarter", "1", "--amount", "1 juta", "--fund", "Dana Gaib"}, halal...),
		"Ukuran kertas":               {"monev", path, "--out", t.TempDir(), "--paper", "a0"},
		"bukan jumlah uang":           append([]string{"realise", path, "--quarter", "1", "--amount", "seratus"}, halal...),
		"Indikator \"jumlah kerbau\"": append([]string{"realise", path, "--quarter", "1", "--indicator", "jumlah kerbau", "--value", "3"}, halal...),
	} {
		contains(t, d.refuse(args...), want)
	}
	for want, args := range map[string][]string{
		"Tidak ada triwulan 5.":   append([]string{"realise", path, "--quarter", "5", "--amount", "1"}, halal...),
		"Tulis --amount, atau":    append([]string{"realise", path, "--quarter", "1"}, halal...),
		"Lampu \"merah\" tidak":   {"monev", path, "--only", "merah"},
		"ditetapkan bersama-sama": {"monev", path, "--good", "80"},
		"Tidak ada triwulan 0.":   {"monev", path, "--quarter", "0"},
		"--quarter":               {"evaluate", path, "--agency", "Dinkop UM", "--line", "2.17.07"},
	} {
		contains(t, d.misuse(args...), want)
	}
}
