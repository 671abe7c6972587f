package verbs_test

import (
	"strings"
	"testing"

	"benangmerah/model"
)

// moved is the sample with lines of the year before: one of them under another code, two that bear one name.
func (d desk) moved() string {
	d.t.Helper()
	path := d.sample()
	d.acts(path, func(p *model.Plan) []model.Act {
		edit := model.Edit{Title: "edit"}
		id := model.ID(70_000)
		for _, a := range p.Agencies.Of(0)[:2] {
			for _, l := range p.Lines.Of(a.ID) {
				if l.Level == model.SubActivity && len(edit.Put) < 4 {
					id++
					old := *l
					old.ID, old.Parent, old.Year, old.Code = id, 0, l.Year-1, l.Code+"9"
					edit.Put = append(edit.Put, &old)
				}
			}
		}
		twin := *edit.Put[3].(*model.Line)
		twin.ID, twin.Code = id+1, twin.Code+"9"
		edit.Put = append(edit.Put, &twin)
		return []model.Act{edit}
	})
	return path
}

// pairsIn gives what is proposed, joined or refused as OLD=NEW.
func pairsIn(facts object, list string) (pairs []string) {
	for _, x := range facts[list].([]any) {
		o := x.(map[string]any)
		old, young := o["old"].(map[string]any), o["new"].(map[string]any)
		pairs = append(pairs, old["code"].(string)+"="+young["code"].(string))
	}
	return pairs
}

func TestLinksAreProposedJoinedRefusedAndParted(t *testing.T) {
	d := newDesk(t)
	path := d.moved()
	facts := d.facts("links", path)
	proposed := pairsIn(facts, "proposed")
	if len(proposed) != 5 || len(pairsIn(facts, "joined")) != 0 {
		t.Fatalf("proposed %q", proposed)
	}
	contains(t, d.do("links", path), "nama sama, kode lain", "(pilih satu)", "@2026", "5 diusulkan, 0 disatukan, 0 ditolak.")
	contains(t, d.do("links", path, "--refuse", proposed[4]), "1 pasang dicatat sebagai satu tindakan.", "4 diusulkan, 0 disatukan, 1 ditolak.")
	contains(t, d.do("links", path, "--join", proposed[0], "--join", proposed[1]), "2 pasang dicatat", "2 diusulkan, 2 disatukan, 1 ditolak.")
	facts = d.facts("links", path, "--all-same-name")
	if got := pairsIn(facts, "joined"); len(got) != 4 || len(pairsIn(facts, "proposed")) != 0 || facts["seq"] == nil {
		t.Errorf("joined %q", got)
	}
	contains(t, d.refuse("links", path, "--all-same-name"), "Tidak ada usulan yang namanya sama persis")
	contains(t, d.do("links", path, "--part", proposed[0]), "1 diusulkan, 3 disatukan, 1 ditolak.")
	old, young, _ := strings.Cut(proposed[0], "=")
	contains(t, d.do("links", path, "--join", old+"@2026="+young+"@2027", "--language", "en"), "as one act: 1.", "0 proposed, 4 joined, 1 refused.")
	contains(t, d.do("check", path), "utuh: 99 tindakan")
}

func TestLinksAreRefused(t *testing.T) {
	d := newDesk(t)
	path := d.moved()
	proposed := pairsIn(d.facts("links", path), "proposed")
	old, young, _ := strings.Cut(proposed[0], "=")
	_, other, _ := strings.Cut(proposed[1], "=")
	contains(t, d.refuse("links", path, "--join", "2.18.04"), `Pasangan "2.18.04" tidak dapat dibaca.`)
	contains(t, d.refuse("links", path, "--join", "9.99=9.98"), "Baris 9.99 tidak ada di berkas ini.")
	contains(t, d.refuse("links", path, "--join", old+"@2025="+young), "@2025 tidak ada di berkas ini.")
	contains(t, d.refuse("links", path, "--join", "Tiada/"+old+"="+young), "Tiada/")
	contains(t, d.refuse("links", path, "--join", young+"="+old), "tahun 2027 tidak dapat berlanjut sebagai baris tahun 2026.")
	contains(t, d.refuse("links", path, "--part", proposed[0]), "Hubungan baris tidak ada lagi")
	contains(t, d.refuse("links", path, "--join", proposed[0], "--join", old+"="+other), "sudah tercatat berlanjut sebagai")
	contains(t, d.do("links", path), "5 diusulkan, 0 disatukan")
}

// A line of the budget that stands under another code than what was asked for is one row, once the two are joined.
func TestJoinedLinesMoveInAComparison(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	_, l, b := d.asked(path)
	d.acts(path, func(*model.Plan) []model.Act {
		moved, enacted := *l, *b
		moved.ID, moved.Code = 90_001, l.Code+"9"
		enacted.ID, enacted.Line, enacted.Stage = 90_002, moved.ID, model.Enacted
		return []model.Act{model.Edit{Title: "edit", Put: []model.Record{&moved, &enacted}}}
	})
	apart := d.facts("compare", path, "--from", "usulan", "--to", "ditetapkan")
	d.do("links", path, "--join", l.Code+"@2027="+l.Code+"9")
	joined := d.facts("compare", path, "--from", "usulan", "--to", "ditetapkan")
	for _, side := range []string{"from", "to"} {
		if a, b := apart[side].(map[string]any)["total"], joined[side].(map[string]any)["total"]; a != b {
			t.Errorf("%s: %v apart, %v joined", side, a, b)
		}
	}
	words := map[any]any{}
	for _, r := range joined["rows"].([]any) {
		o := r.(map[string]any)
		words[o["code"]] = o["word"]
	}
	if words[l.Code+"9"] != "pindah" || words[l.Code] != nil {
		t.Errorf("the row is %v, the old one %v", words[l.Code+"9"], words[l.Code])
	}
	contains(t, d.do("compare", path, "--from", "usulan", "--to", "ditetapkan"), "1 pindah, ")
}
