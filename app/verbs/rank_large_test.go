package verbs_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"benangmerah/model/rank"
)

// Of more candidates than are searched through the verb prints the order and the line, and says that this is all.
func TestRankOfALargeListIsOrderAndLine(t *testing.T) {
	var list []object
	for i := range rank.Searched + 1 {
		list = append(list, object{"code": fmt.Sprintf("U%04d", i+1), "cost": 1 + i%7, "scores": [][]int{{1 + i%5, 1 + i%3}}})
	}
	problem, err := json.Marshal(object{"ceiling": 900, "criteria": []object{{"name": "Dampak", "points": 60}, {"name": "Janji", "points": 40}}, "alternatives": list})
	if err != nil {
		t.Fatal(err)
	}
	d := newDesk(t)
	path := d.write("banyak.json", problem)
	contains(t, d.do("rank", "--problem", path), "Melewati yang tidak muat:", "Di atas 1.000 calon hanya urutan dan garisnya yang dihitung.")
	contains(t, d.do("rank", "--problem", path, "--language", "en"), "Beyond 1,000 candidates only the order and the line are computed.")
	facts := d.facts("rank", "--problem", path, "--frontier")
	d.holds(facts, map[string]string{"give_way": "[]", "flips": "[]", "score_flips": "[]", "stability": "[]", "one_notch": "[]"})
	for _, name := range []string{"optimum", "frontier"} {
		if _, is := facts[name]; is {
			t.Errorf("there is %s", name)
		}
	}
}
