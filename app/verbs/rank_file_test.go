package verbs_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model"
)

func TestRankOfAFileIsThatOfItsProblem(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("rank", path, "--name", "prioritas 2027")
	d.holds(facts, map[string]string{
		"name": `"Prioritas 2027"`, "year": "2027", "ceiling": `"15000000000.00"`, "rule": `"skip"`, "scorers": "3", "points": "100", "musts": `"3120000000.00"`,
		"skip": `{"cost":"13480000000.00","in":["2.17.07","2.17.08","3.30.04","2.18.04","2.07.03"],"left":"1520000000.00","score":386.6667}`,
		"chair": `{"funded":{"cost":"13950000000.00","in":["2.17.07","2.17.08","2.18.04","2.07.03","2.07.04"],"left":"1050000000.00","score":375.4167},"in":["2.07.04"],` +
			`"list":["2.17.07","2.07.03","2.17.08","3.31.02","2.07.04","3.30.04","2.18.04","2.19.02"],` +
			`"moves":[{"code":"2.07.04","move":"over","over":"3.30.04","reason":"pelatihan tanpa penempatan tidak mengurangi pengangguran","speaker":"Wali Kota"}],"out":["3.30.04"]}`,
	})
	told := d.do("rank", path)
	contains(t, told, "Daftar prioritas: Prioritas 2027\n", "  1     2.17.07  88,75  455", "Melewati yang tidak muat: 2.17.07, 2.17.08, 3.30.04, 2.18.04, 2.07.03. Skor 386,67, sisa Rp1.520.000.000,00.\n",
		"Urutan pimpinan: 2.17.07, 2.07.03, 2.17.08, 3.31.02, 2.07.04, 3.30.04,", "Terdanai menurut pimpinan: 2.17.07, 2.17.08, 2.18.04, 2.07.03, 2.07.04; sisa Rp1.050.000.000,00.\n",
		"- 2.07.04 didahulukan dari 3.30.04. Alasan: pelatihan tanpa penempatan tidak mengurangi pengangguran (Wali Kota)\n")
	contains(t, d.do("rank", path, "--language", "en", "--frontier"), "Ranking: Prioritas 2027", "The chair's order: 2.17.07,", "- 2.07.04 is put before 3.30.04. Reason:", "the best score is")
}

func TestRankOfAFileChoosesAndRefuses(t *testing.T) {
	d := newDesk(t)
	none := d.city(nil)
	contains(t, d.refuse("rank", none), "Berkas ini belum berisi daftar prioritas. Buat satu di halaman Prioritas.")
	contains(t, d.do("rank", none, "--list"), "Berkas ini belum berisi daftar prioritas.")
	path := d.sample()
	contains(t, d.refuse("rank", path, "--name", "Lain"), `Daftar prioritas "Lain" tidak ada. Lihat namanya dengan --list.`)
	contains(t, d.refuse("rank", path, "--name", "Lain", "--language", "en"), `There is no ranking "Lain".`)
	d.act(path, func(*model.Plan) model.Act {
		return model.StartRanking{
			Ranking: model.Ranking{Name: "Buta", Year: 2027, Limited: true, Limit: 10}, Criteria: []model.Criterion{{Name: "Dampak", Points: model.Point}},
			Scorers: []string{"A", "B"}, Candidates: []model.Candidate{{Name: "Jembatan", Cost: 5}},
		}
	})
	contains(t, d.refuse("rank", path, "--name", "Buta"), "Nilai belum dibuka: 0 dari 2 penilai selesai.")
	contains(t, d.refuse("rank", path, "--name", "Buta", "--out", d.path("kertas")), "Nilai belum dibuka")
	if _, err := os.Stat(d.path("kertas")); err == nil {
		t.Error("a refused paper left a folder")
	}
	list := d.do("rank", path)
	contains(t, list, "Prioritas 2027", "8 calon", "3 dari 3 penilai selesai", "Buta", "1 calon", "0 dari 2 penilai selesai", "Nilai belum dibuka: 0 dari 2 penilai selesai.")
	contains(t, d.do("rank", path, "--list", "--json"), `"name": "Buta"`, `"revealed": false`)
	contains(t, d.refuse("rank", path, "--out", d.path("kertas")), "Berkas ini berisi 2 daftar prioritas. Sebutkan yang mana dengan --name.")
	contains(t, d.refuse("rank", d.path("tiada.benang")), "tiada.benang")
}

func TestRankWritesThePaperOfARanking(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("kertas")
	facts := d.facts("rank", path, "--out", out)
	written := filepath.Join(out, "daftar-prioritas-2027-rancangan.pdf")
	d.holds(facts, map[string]string{"file": `"` + written + `"`})
	first, err := os.ReadFile(written)
	if err != nil || !strings.HasPrefix(string(first), "%PDF-") {
		t.Fatalf("%d bytes, %v", len(first), err)
	}
	contains(t, d.do("rank", path, "--out", out), "daftar-prioritas-2027-rancangan-2.pdf")
	if second, err := os.ReadFile(filepath.Join(out, "daftar-prioritas-2027-rancangan-2.pdf")); err != nil || string(second) != string(first) {
		t.Errorf("the same ranking has other bytes, %v", err)
	}
	contains(t, d.refuse("rank", path, "--out", out, "--paper", "a5"), `Ukuran kertas "a5" tidak dikenal.`)
}
