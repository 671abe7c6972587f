package verbs_test

import (
	"strings"
	"testing"

	"benangmerah/model"
)

func TestConsistencyIsCountedListedAndSaved(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	short, l, b := d.asked(path)
	d.acts(path, func(*model.Plan) []model.Act {
		enacted := *b
		enacted.ID, enacted.Stage, enacted.Amount = 90_001, model.Enacted, b.Amount+7_00
		return []model.Act{model.Edit{Title: "edit", Put: []model.Record{&enacted}}}
	})
	all := d.facts("consistency", path)
	d.holds(all, map[string]string{"year": "2027", "stage": `"usulan"`})
	if n := len(all["agencies"].([]any)); n < 2 || len(all["pairs"].([]any)) < 3 {
		t.Fatalf("%d agencies, %v", n, all["pairs"])
	}
	one := d.facts("consistency", path, "--agency", short, "--kind", "amount")
	found := false
	for _, f := range one["agencies"].([]any)[0].(map[string]any)["findings"].([]any) {
		o := f.(map[string]any)
		found = found || o["code"] == l.Code && o["to"] == "ditetapkan" && o["kind"] == "amount"
	}
	if !found {
		t.Errorf("no finding at %s in %v", l.Code, one)
	}
	contains(t, d.do("consistency", path), "Perangkat daerah", "Beda uang", "uangnya berbeda: ", "Usulan → Hasil", "pada tahap Usulan.")
	contains(t, d.do("consistency", path, "--agency", short), l.Code, "Hasil → Ditetapkan")
	printed := d.do("consistency", path, "--agency", short, "--kind", "amount", "--save", d.path("temuan.csv"))
	contains(t, printed, "temuan.csv", "uangnya berbeda: ")
	if csv := string(d.read(d.path("temuan.csv"))); !strings.Contains(csv, l.Code) || !strings.Contains(csv, "uangnya berbeda") {
		t.Errorf("saved %q", csv)
	}
	contains(t, d.refuse("consistency", path, "--kind", "apa"), `Jenis temuan "apa" tidak dikenal.`)
	contains(t, d.refuse("consistency", path, "--agency", "Tiada"), `Perangkat daerah "Tiada" tidak ada`)
	contains(t, d.do("consistency", path, "--year", "2040"), "Tahun 2040: 0 temuan.", "tidak ada yang disandingkan")
}

func TestRealBudgetsAreConsistentAsKnown(t *testing.T) {
	d := newDesk(t)
	path := d.path("kabupaten.benang")
	d.do("new", path, "--region", "Kabupaten Contoh", "--year", "2025")
	d.do("import", path, realBook(t, "murni"), "--stage", "ditetapkan", "--apply")
	d.do("import", path, realBook(t, "perubahan"), "--stage", "perubahan:1", "--apply")
	d.holds(d.facts("links", path), map[string]string{"proposed": "[]", "joined": "[]", "refused": "[]"})
	facts := d.facts("consistency", path)
	d.holds(facts, map[string]string{
		"stage": `"perubahan:1"`, "pairs": `[{"from":"ditetapkan","to":"perubahan:1"}]`,
		"kinds": `[{"count":0,"difference":"0.00","kind":"missing"},{"count":4,"difference":"15418064800.00","kind":"extra"},{"count":0,"difference":"0.00","kind":"moved"},` +
			`{"count":791,"difference":"-84252762964.61","kind":"amount"},{"count":0,"difference":"0.00","kind":"target"},{"count":0,"difference":"0.00","kind":"no_target"},` +
			`{"count":0,"difference":"0.00","kind":"unfunded"},{"count":1256,"difference":"` + realRevised + `","kind":"unmeasured"}]`,
	})
}
