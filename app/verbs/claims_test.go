package verbs_test

import (
	"testing"

	"benangmerah/model"
)

func TestClaimsThatDisagreeStandTogether(t *testing.T) {
	d := newDesk(t)
	path := meeting(d)
	d.do("claim", path, "--text", "Ekonomi kota tumbuh −3,64 %", "--value", "−3,64 %", "--speaker", "Kepala Bappeda", "--at", at("08.30"))
	d.do("claim", path, "--text", "Ekonomi kota tumbuh 3,64 persen.", "--value", "3,64", "--source", "BPS", "--at", at("08.40"))
	d.do("claim", path, "--text", "Kunjungan pasar 5,5 %", "--value", "5,5 %", "--at", at("08.41"))
	d.do("claim", path, "--text", "Kunjungan pasar 5.50", "--value", "5.50", "--at", at("08.42"))
	facts := d.facts("claims", path, "--disagreeing")
	d.holds(facts, map[string]string{"count": "4", "without_source": "3", "disagreeing_groups": "1"})
	group := listOf(facts, "groups")[0]
	d.holds(group, map[string]string{"values_differ": "true", "definitions_differ": "false"})
	d.holds(listOf(group, "claims")[0], map[string]string{"value": `"−3,64 %"`, "number": `"-3.64"`})
	contains(t, d.do("claims", path, "--disagreeing"), "(berbeda nilai)", "−3,64 %; belum ada data; tanpa waktu; tanpa definisi; oleh Kepala Bappeda, ", "3,64; BPS; ", "oleh tidak tercatat")
	contains(t, d.do("claims", path), "−3,64 %", "4 pernyataan, 3 tanpa sumber, 1 kelompok berbeda.")
	if rows := listOf(d.facts("claims", path, "--without-source"), "claims"); len(rows) != 3 {
		t.Errorf("%d without a source", len(rows))
	}
}

func TestAClaimIsCompleted(t *testing.T) {
	d := newDesk(t)
	path := meeting(d)
	agency := func() (code string) {
		p, _ := d.plan(path)
		return p.Agencies.Of(0)[0].Code
	}()
	d.do("claim", path, "--agency", agency, "--text", "Kemiskinan turun", "--value", "4,5", "--at", at("08.30"))
	id := idOf(listOf(d.facts("claims", path), "claims")[0], "id")
	contains(t, d.refuse("claims", path, "--id", id, "--finish"), "Tidak ada arahan terbuka")
	asked := d.facts("claims", path, "--id", id, "--task", "--owner", "Kepala Bappeda", "--due", "31/1/2027")
	d.holds(asked["directive"].(map[string]any), map[string]string{"text": `"Lengkapi sumber data: Kemiskinan turun (4,5)"`, "owner": `"Kepala Bappeda"`, "due": `"2027-01-31"`})
	contains(t, d.refuse("claims", path, "--id", id, "--task"), "sudah diminta dengan arahan yang masih terbuka")
	contains(t, d.do("claims", path), "arahan ")
	changed := d.facts("claims", path, "--id", id, "--source", "BPS 2026", "--measure", "%", "--dated", "Maret 2026", "--definition", "penduduk di bawah garis kemiskinan")
	d.holds(changed, map[string]string{"source": `"BPS 2026"`, "unit": `"%"`, "dated": `"2026-03"`, "definition": `"penduduk di bawah garis kemiskinan"`, "finish_offered": "true", "value": `"4,5"`})
	contains(t, d.do("claims", path, "--id", id, "--finish"), "Arahan ", " selesai.")
	d.do("claim", path, "--id", id, "--value", "4,6")
	p, _ := d.plan(path)
	for c := range p.Claims.All() {
		if c.Definition == "" || c.Dated != "2026-03" || c.Unit != "%" || c.Value != "4,6" {
			t.Errorf("%+v", *c)
		}
	}
	for x := range p.Directives.All() {
		if x.State != model.Finished || x.Evidence != "BPS 2026" {
			t.Errorf("%+v", *x)
		}
	}
	contains(t, d.refuse("claims", path, "--id", id, "--dated", "kapan"), "kapan")
	contains(t, d.refuse("claims", path, "--id", "404", "--source", "x"), "Pernyataan")
	d.do("claim", path, "--agency", agency, "--text", "Pengangguran turun", "--value", "3", "--at", at("08.40"))
	other := idOf(listOf(d.facts("claims", path), "claims")[1], "id")
	contains(t, d.do("claims", path, "--id", other, "--task", "--due", "31/1/2020"), "tenggat 31 Januari 2020.\nPerhatikan: tenggat itu sudah lewat.")
	contains(t, d.refuse("claims", path, "--id", id, "--task"), "sudah ada sumbernya: BPS 2026")
}

func TestWordsOfClaimsThatDoNotGoTogether(t *testing.T) {
	d := newDesk(t)
	for _, c := range []struct {
		args []string
		said string
	}{
		{[]string{"claims", "a", "--source", "x"}, "--source memerlukan --id."},
		{[]string{"claims", "a", "--task"}, "--task memerlukan --id."},
		{[]string{"claims", "a", "--id", "1"}, "Pilih tepat satu"},
		{[]string{"claims", "a", "--id", "1", "--disagreeing"}, "Pilihan --id dan --disagreeing"},
		{[]string{"claims", "a", "--id", "1", "--source", "x", "--task"}, "Pilihan --source dan --task"},
		{[]string{"claims", "a", "--id", "1", "--due", "x"}, "--due memerlukan --task."},
		{[]string{"claims", "a", "--disagreeing", "--without-source"}, "Pilihan --disagreeing dan --without-source"},
	} {
		contains(t, d.misuse(c.args...), c.said)
	}
}
