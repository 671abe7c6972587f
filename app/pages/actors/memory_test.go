package actors_test

import (
	"encoding/json"
	"testing"
)

func TestHalfTypedComesBackAfterARestart(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Press("F3")
	d.Type("Perajin Anyaman")
	d.Press("Tab")
	d.Type("pelat")
	data, err := json.Marshal(d.page.Remember())
	if err != nil {
		t.Fatal(err)
	}
	before := len(w.Entries)
	again := open(t, w.Memory)
	again.page.Recall(data)
	again.page.Show()
	again.Wants("Perajin Anyaman", "pelat", "Masih perlu")
	if len(w.Entries) != before {
		t.Error("what was half typed became an act")
	}
	again.Press("Esc", "Esc", "Alt+3")
	if data, err = json.Marshal(again.page.Remember()); err != nil {
		t.Fatal(err)
	}
	third := open(t, w.Memory)
	third.page.Recall(data)
	third.Wants("Kriya", "Forum tematik")
	third.page.Recall(json.RawMessage(`{"intake":1}`)) // of another file
	if open(t, nil).page.Remember() != nil {
		t.Error("without a file there is something to remember")
	}
}
