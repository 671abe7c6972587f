package verbs_test

import (
	"encoding/json"
	"strings"
	"testing"
)

// problem is a small one of which everything can be checked by hand: two scorers, three criteria that make 50 points, and a ceiling of 10 million.
const problem = `{
  "ceiling": 10000000,
  "criteria": [{"name": "Dampak", "points": 25}, {"name": "Daya ungkit", "points": 12.5}, {"name": "Kemudahan", "points": 12.5}],
  "alternatives": [
    {"code": "A", "name": "Air bersih", "cost": 6000000, "scores": [[5, 5, 3], [5, 5, 3]]},
    {"code": "B", "name": "Bibit", "cost": 5000000, "scores": [[4, 4, 4], [4, 4, 4]]},
    {"code": "C", "name": "Cat jalan", "cost": "3999999.50", "scores": [[3, 3, 2], [3, 1, 4]]},
    {"code": "D", "name": "Dermaga", "cost": 1000000, "scores": [[2, 2, 2], [2, null, 2]]},
    {"code": "E", "name": "Embung", "cost": 5000000, "scores": [[3, 3, 3], [3, 3, 3]]}
  ]
}`

func TestRankSolvesAProblem(t *testing.T) {
	d := newDesk(t)
	facts := d.facts("rank", "--problem", d.write("soal.json", []byte(problem)), "--frontier")
	d.holds(facts, map[string]string{
		"ceiling": `"10000000.00"`, "rule": `"skip"`, "ties": `"cheaper"`, "scorers": "2", "points": "50", "normalised": "true", "musts": `"0.00"`,
		"criteria": `[{"name":"Dampak","weight":50},{"name":"Daya ungkit","weight":25},{"name":"Kemudahan","weight":25}]`,
		"ranking": `[{"code":"A","contributions":[50,25,12.5],"cost":"6000000.00","name":"Air bersih","points":225,"rank":1,"score":87.5},` +
			`{"code":"B","contributions":[37.5,18.75,18.75],"cost":"5000000.00","name":"Bibit","points":200,"rank":2,"score":75},` +
			`{"code":"E","contributions":[25,12.5,12.5],"cost":"5000000.00","name":"Embung","points":150,"rank":3,"score":50},` +
			`{"code":"C","contributions":[25,6.25,12.5],"cost":"3999999.50","disputed":["Daya ungkit","Kemudahan"],"name":"Cat jalan","points":137.5,"rank":4,"score":43.75},` +
			`{"code":"D","cost":"1000000.00","incomplete":true,"name":"Dermaga"}]`,
		"stop":         `{"cost":"6000000.00","in":["A"],"left":"4000000.00","score":87.5}`,
		"skip":         `{"cost":"9999999.50","in":["A","C"],"left":"0.50","score":131.25}`,
		"ties_at_line": "[]",
		"optimum":      `{"cost":"9999999.50","gap":0,"in":["A","C"],"left":"0.50","rest":0,"score":131.25,"swaps":[]}`,
		"give_way": `[{"best_with_it":{"cost":"10000000.00","in":["B","E"],"left":"0.00","score":125},"code":"B","fits_percent":0,"gained":75,"give_way":["A"],"left":"1000000.50","lost":87.5,` +
			`"price_of_insisting":6.25,"price_proved":true,"proved":true,"short":"4999999.50","trim":false,"with":[]},` +
			`{"best_with_it":{"cost":"10000000.00","in":["B","E"],"left":"0.00","score":125},"code":"E","fits_percent":0,"gained":50,"give_way":["A"],"left":"1000000.50","lost":87.5,` +
			`"price_of_insisting":6.25,"price_proved":true,"proved":true,"short":"4999999.50","trim":false,"with":[]}]`,
		"stability": `[{"above":{"in":[],"out":[]},"below":{"in":[],"out":[]},"criterion":"Dampak","from":0,"to":100,"weight":50},` +
			`{"above":{"in":[],"out":[]},"below":{"in":[],"out":[]},"criterion":"Daya ungkit","from":0,"to":100,"weight":25},` +
			`{"above":{"in":["B","E"],"out":["A","C"]},"below":{"in":[],"out":[]},"criterion":"Kemudahan","from":0,"to":50,"weight":25}]`,
		"score_flips": `[{"above":"A","below":"B","criterion":"Dampak","needed":5,"now":4,"possible":true},{"above":"A","below":"B","criterion":"Daya ungkit","needed":6,"now":4,"possible":false},` +
			`{"above":"A","below":"B","criterion":"Kemudahan","needed":6,"now":4,"possible":false},{"above":"A","below":"E","criterion":"Dampak","needed":6,"now":3,"possible":false},` +
			`{"above":"A","below":"E","criterion":"Daya ungkit","needed":9,"now":3,"possible":false},{"above":"A","below":"E","criterion":"Kemudahan","needed":9,"now":3,"possible":false}]`,
		"one_notch": `[]`,
		"frontier": `[{"ceiling":"0.00","score":0},{"ceiling":"3999999.50","score":43.75},{"ceiling":"5000000.00","score":75},{"ceiling":"6000000.00","score":87.5},` +
			`{"ceiling":"8999999.50","score":118.75},{"ceiling":"9999999.50","score":131.25},{"ceiling":"11000000.00","score":162.5},{"ceiling":"13999999.50","score":168.75},{"ceiling":"14999999.50","score":206.25},` +
			`{"ceiling":"16000000.00","score":212.5},{"ceiling":"19999999.50","score":256.25}]`,
	})
}

func TestRankTellsItInBothLanguages(t *testing.T) {
	d := newDesk(t)
	path := d.write("soal.json", []byte(problem))
	told := d.do("rank", "--problem", path, "--frontier")
	contains(t, told,
		"Bobotnya berjumlah 50, bukan 100, dan dihitung sebanding.\n", "Beda pendapat: C pada Daya ungkit, Kemudahan.\n",
		"  1     A     87,5           225           Rp6.000.000,00  masuk        masuk\n", "belum lengkap",
		"Berhenti pada yang pertama tidak muat: A. Skor 87,5, sisa Rp4.000.000,00.\n", "Melewati yang tidak muat: A, C. Skor 131,25, sisa Rp0,50.\n",
		"Agar B masuk (kurang Rp4.999.999,50, muat pada 0%): A memberi jalan; skor hilang 87,5, didapat 75. Harga bersikeras: 6,25.\n",
		"Dengan pagu Rp9.999.999,50 skor terbaik 131,25.\n", "Dengan pagu Rp11.000.000,00 skor terbaik 162,5.\n")
	english := d.do("rank", "--problem", path, "--language", "en")
	contains(t, english, "The weights make 50 instead of 100", "Passing over what does not fit: A, C. Score 131.25, left Rp0.50.", "This list holds while Dampak weighs")
	if strings.Contains(english, "skor") || strings.Contains(english, "ceiling of Rp11") {
		t.Error(english)
	}
}

func TestRankWithLocksPairsAndTies(t *testing.T) {
	d := newDesk(t)
	path := d.write("soal.json", []byte(`{"ceiling": 10, "rule": "stop", "ties": "listed", "criteria": [{"name": "K"}, {"name": "L"}], "pairwise": [[1, 3], [0.3333333333, 1]],
		"alternatives": [{"code": "M", "cost": 6, "scores": [1, 1], "lock": "must"}, {"code": "N", "cost": 2, "scores": [4, 4], "lock": "deferred"},
		{"code": "P", "cost": 3, "scores": [3, 3]}, {"code": "Q", "cost": 2, "scores": [3, 3]}]}`))
	facts := d.facts("rank", "--problem", path)
	d.holds(facts, map[string]string{
		"musts": `"6.00"`, "rule": `"stop"`, "ties": `"listed"`, "ties_at_line": `[["P","Q"]]`, "normalised": "false",
		"criteria": `[{"name":"K","weight":75},{"name":"L","weight":25}]`,
		"stop":     `{"cost":"9.00","in":["M","P"],"left":"1.00","score":50}`,
	})
	if cr := facts["pairwise"].(map[string]any)["cr"].(json.Number); cr != "0" {
		t.Errorf("cr %v", cr)
	}
	contains(t, d.do("rank", "--problem", path), "Yang wajib memakai Rp6,00, 60% dari pagu.", "Nilai sama di garis batas: P, Q. Didahulukan menurut urutan daftar.", "wajib", "tunda", "CR 0 (RI Saaty 1980)")
}

func TestRankUnderSideConstraints(t *testing.T) {
	d := newDesk(t)
	path := d.write("soal.json", []byte(`{"ceiling": 10, "agencies": {"Dinkes": 4}, "sources": {"DAU": 7}, "alternatives": [
		{"code": "A", "cost": 3, "value": 9, "agency": "Dinkes", "source": "DAU"}, {"code": "B", "cost": 3, "value": 8, "agency": "Dinkes"},
		{"code": "C", "cost": 4, "value": 5, "source": "DAU", "needs": ["D"]}, {"code": "D", "cost": 2, "value": 1, "excludes": ["E"]}, {"code": "E", "cost": 1, "value": 2}]}`))
	facts := d.facts("rank", "--problem", path)
	d.holds(facts, map[string]string{
		"skip":      `{"cost":"4.00","in":["A","E"],"left":"6.00","score":11}`,
		"optimum":   `{"cost":"9.00","gap":0,"in":["A","C","D"],"left":"1.00","rest":0,"score":15,"swaps":[{"gain":4,"in":["C","D"],"out":["E"],"saved":"-5.00"}]}`,
		"stability": "[]", "flips": "[]", "one_notch": "[]",
	})
	contains(t, d.do("rank", "--problem", path),
		"Agar B masuk (tertahan pagu atau syarat lain): A memberi jalan; skor hilang 9, didapat 8. Harga bersikeras: 1.\n",
		"Agar C, D masuk (tertahan pagu atau syarat lain): E memberi jalan; skor hilang 2, didapat 6. Harga bersikeras: 0.\n",
		"Tukar: E keluar, C, D masuk; skor bertambah 4, memakai Rp5,00 lebih banyak.\n")
}

func TestRankRefusesBadProblems(t *testing.T) {
	d := newDesk(t)
	for _, c := range []struct{ text, id, en string }{
		{`{`, "soal.json: Soal ini bukan JSON yang utuh", "This problem is not a whole JSON document"},
		{`{"ceiling": 0, "alternatives": [{"code": "A", "cost": 1}]}`, "Pagunya nol", "The ceiling is zero"},
		{`{"ceiling": 5, "alternatives": [{"code": "A", "cost": 9, "lock": "must"}]}`, "bersama A, yang wajib melebihi pagu. Lepaskan", "with A the musts exceed the ceiling. Release"},
		{`{"ceiling": 5, "criteria": [{"name": "K", "points": 1}], "alternatives": [{"code": "A", "cost": 9, "scores": [3.7]}]}`, `Skor "3.7" untuk A bukan bilangan bulat`, `The score "3.7" for A is not a whole number`},
	} {
		path := d.write("soal.json", []byte(c.text))
		contains(t, d.refuse("rank", "--problem", path), c.id)
		contains(t, d.refuse("rank", "--problem", path, "--language", "en"), c.en)
	}
	for _, path := range []string{d.path("tiada.json"), d.folder("folder")} {
		contains(t, d.refuse("rank", "--problem", path), "tidak dapat dibuka. Periksa nama dan foldernya.")
	}
}
