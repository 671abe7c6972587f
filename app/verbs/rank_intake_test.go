package verbs_test

import (
	"testing"

	"benangmerah/model"
)

func TestProposalsAreRankedAndSettledByVerbs(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	intake := model.ID(0)
	d.act(path, func(*model.Plan) model.Act {
		return model.SetIntake{Intake: model.Intake{Theme: "Uji peringkat", Year: 2027}}
	})
	d.act(path, func(p *model.Plan) model.Act {
		for _, in := range p.Intakes.Of(0) {
			if in.Theme == "Uji peringkat" {
				intake = in.ID
			}
		}
		const juta = 1_000_000 * model.Rupiah
		return model.AddSubmissions{Intake: intake, List: []model.NewSubmission{
			{Who: model.Actor{Name: "Batik Contoh"}, Help: "Peralatan", Text: "Meja cap", Amount: 8 * juta},
			{Who: model.Actor{Name: "Kopi Contoh"}, Help: "Peralatan", Text: "Mesin sangrai", Amount: 15 * juta},
			{Who: model.Actor{Name: "Keripik Contoh"}, Help: "Peralatan", Text: "Wajan"},
		}}
	})
	begun := []string{"rank", path, "--new", "Usulan", "--intake", "Uji peringkat", "--like", "usg", "--ceiling", "20 jt", "--scorer", "Tim"}
	d.holds(d.facts(begun...), map[string]string{
		"name": `"Usulan"`, "intake": `"Uji peringkat 2027"`, "candidates": "3", "costless": "1", "ceiling": `"20000000.00"`, "scorers": `["Tim"]`,
		"criteria": `["Urgensi","Keseriusan","Pertumbuhan"]`,
	})
	contains(t, d.refuse("rank", path, "--name", "Usulan", "--settle"), "Belum ada calon yang nilainya lengkap.")
	d.act(path, func(p *model.Plan) model.Act {
		r := p.RankingsOf(intake)[0]
		var act model.GiveScores
		for i, c := range p.Candidates.Of(r.ID) {
			for _, k := range p.Criteria.Of(r.ID) {
				act.Cells = append(act.Cells, model.ScoreCell{Candidate: c.ID, Scorer: p.Scorers.Of(r.ID)[0].ID, Criterion: k.ID, Value: 5 - i})
			}
		}
		return act
	})
	facts := d.facts("rank", path, "--name", "Usulan")
	d.holds(facts, map[string]string{"skip": `{"cost":"8000000.00","in":["U01"],"left":"12000000.00","score":100}`})
	dry := map[string]string{
		"accepted": "0", "discussed": "1", "postponed": "1", "unranked": "1", "answered": "0",
		"answers": `[{"cost":"0.00","number":1,"reason":"peringkat 1 dari 2, di atas garis pagu Rp20.000.000; pelaksana belum ditentukan","state":"didiskusikan"},` +
			`{"cost":"0.00","number":2,"reason":"peringkat 2 dari 2, di bawah garis pagu Rp20.000.000","state":"ditangguhkan"}]`,
	}
	d.holds(d.facts("rank", path, "--name", "Usulan", "--settle"), dry)
	d.holds(d.facts("rank", path, "--name", "Usulan", "--settle"), dry) // nothing was written
	d.holds(d.facts("rank", path, "--name", "Usulan", "--settle", "--apply"), map[string]string{"discussed": "1", "postponed": "1"})
	contains(t, d.do("proposals", path, "--intake", "Uji peringkat"), "didiskusikan", "ditangguhkan", "baru")
	contains(t, d.refuse("rank", path, "--new", "Lain", "--intake", "Uji peringkat", "--like", "tiada"), `Templat atau daftar prioritas "tiada" tidak ada. Yang ada: Enam kriteria; USG;`)
	contains(t, d.refuse("rank", path, "--new", "Lain", "--intake", "Uji peringkat", "--state", "ditolak"), "Tidak ada usulan di Uji peringkat 2027 yang dapat diurutkan.")
	for _, words := range [][]string{{"--intake", "x"}, {"--apply"}, {"--new", "x", "--settle"}} {
		contains(t, d.misuse(append([]string{"rank", path}, words...)...), "--new atau --settle")
	}
	contains(t, d.refuse("rank", path, "--name", "Prioritas 2027", "--settle"), "Daftar prioritas Prioritas 2027 tidak mengurutkan usulan penjaringan.")
}
