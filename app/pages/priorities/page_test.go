package priorities_test

import (
	"encoding/json"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

func TestWithoutAFile(t *testing.T) {
	d := open(t, nil)
	d.Wants("Belum ada berkas terbuka.")
	d.Press("F2", "F3", "F5", "F6", "F7", "F8", "F9", "F10", "Insert", "Enter", "Alt+1", "Alt+2", "Alt+3", "Alt+Up", "Ctrl+T", "Ctrl+U", "Ctrl+P", "Ctrl+Enter", "Ctrl+F")
	if len(d.shown) > 0 || d.List.Rows != nil {
		t.Errorf("shown %v, written %v", d.shown, d.List.Rows)
	}
}

func TestARankingIsBegun(t *testing.T) {
	m := town(t)
	d := open(t, m)
	d.Wants("Belum ada daftar prioritas.")
	d.Press("Enter")
	d.Wants("Daftar prioritas baru", "Enam kriteria", "Semua perangkat daerah")
	d.Press("Enter")
	list := m.Plan.Rankings.Of(0)
	if len(list) != 1 {
		t.Fatalf("rankings %v", list)
	}
	r := list[0]
	if got := len(m.Plan.Criteria.Of(r.ID)); got != 6 || r.Name != "Prioritas 2027" || r.Year != modeltest.PlanYear {
		t.Errorf("begun %+v with %d criteria", r, got)
	}
	if got := len(m.Plan.Candidates.Of(r.ID)); got != 2 {
		t.Errorf("%d programmes", got)
	}
	d.Wants("Prioritas 2027")
	d.Undo()
	d.Wants("Belum ada daftar prioritas.")
}

func TestTheExampleIsRankedToTheLastDigit(t *testing.T) {
	m := town(t)
	example(t, m)
	d := open(t, m)
	d.wantsInOrder("Pemberdayaan UMKM", "88,75", "Pelatihan Kerja dan Produktivitas", "82,50", "Pengembangan UMKM", "77,50", "70,00", "65,00",
		"Garis pagu Rp13,00 M", "Perencanaan dan Pembangunan Industri", "76,25", "60,00", "58,75")
	d.Wants("terpakai Rp12,40 M · sisa Rp600 jt", "kurang 5.000", "kurang 1.200", "kurang 550", "nilai +41,25.")
	for range 6 {
		d.Press("Down")
	}
	d.Wants("Agar \"Perencanaan dan Pembangunan", "hilang 142,5, didapat 76,25; sisa Rp550 jt.", "65", "dari nilai daftar")
	d.Press("F8")
	d.Wants("Garis: berhenti di yang tidak muat", "terpakai Rp10,05 M · sisa Rp2,95 M")
	d.Undo()
	d.Wants("Garis: lewati yang tidak muat", "12.400")
}

func TestACandidateIsLockedWithItsReason(t *testing.T) {
	m := town(t)
	id := example(t, m)
	d := open(t, m)
	d.Press("End", "Down", "Down", "F3")
	d.Wants("Alasan tidak untuk Pengembangan UMKM")
	d.Press("Enter", "Enter")
	d.Wants("Tulis alasannya dahulu")
	d.Type("x")
	d.Press("Esc")
	if got := lockOf(m, id, "Pengembangan UMKM"); got.Lock != model.Unlocked {
		t.Fatalf("locked %+v", got)
	}
	d.Press("F3")
	d.Type("sudah dibiayai provinsi")
	d.Press("Enter", "Enter")
	if got := lockOf(m, id, "Pengembangan UMKM"); got.Lock != model.LockOut || got.Reason != "sudah dibiayai provinsi" {
		t.Fatalf("locked %+v", got)
	}
	if last := d.Last(); last.Act != "ranking.lock" || last.Reason != "sudah dibiayai provinsi" || last.Speaker == "" {
		t.Errorf("journal %+v", last)
	}
	d.Wants("tidak", "sudah dibiayai provinsi")
	d.Press("F5")
	if got := lockOf(m, id, "Pengembangan UMKM"); got.Lock != model.Unlocked || got.Reason != "" {
		t.Errorf("not unlocked: %+v", got)
	}
}

func TestLocksThatLeaveNoSolutionSaySoAndCanBeLifted(t *testing.T) {
	m := town(t)
	id := example(t, m)
	for _, c := range m.Plan.Candidates.Of(id) {
		do(t, m, model.LockCandidate{Candidate: c.ID, Lock: model.LockMust, Reason: "wajib"})
	}
	d := open(t, m)
	d.WantsNot("Garis pagu", "NaN", "88,75")
	d.Wants("Pelatihan Kerja dan Produktivitas", "wajib")
	d.Press("Ctrl+Enter", "Alt+Up", "F6", "Enter", "Esc")
	if len(d.shown) > 0 {
		t.Error("what cannot be computed was shown")
	}
	d.Press("Down", "Down", "Down", "F5")
	for range 3 {
		d.Press("Up", "F5")
	}
	d.Wants("Garis pagu", "88,75")
}

func TestTheChairMovesAcrossTheLine(t *testing.T) {
	m := town(t)
	id := example(t, m)
	d := open(t, m)
	for range 6 {
		d.Press("Down")
	}
	d.Press("F6")
	d.Wants("Bila dilakukan: Perencanaan dan Pembangunan Industri masuk, Pengembangan UMKM dan Pelayanan Penanaman Modal keluar.")
	d.Type("janji kepada warga")
	d.Press("Enter", "Enter")
	moves := m.Plan.Overrides.Of(id)
	if len(moves) != 1 || moves[0].Move != model.MoveIn || moves[0].Reason != "janji kepada warga" {
		t.Fatalf("moves %+v", moves)
	}
	if last := d.Last(); last.Act != "ranking.order" || last.Reason != "janji kepada warga" || last.Speaker == "" {
		t.Errorf("journal %+v", last)
	}
	d.Wants("#WK", "dimasukkan", "sisa Rp550 jt")
	d.Press("Ctrl+U")
	d.Wants("sisa Rp600 jt", "#WK")
	d.Press("F7")
	if len(m.Plan.Overrides.Of(id)) > 0 {
		t.Error("not taken back")
	}
	d.WantsNot("#WK")
	d.Press("F7")
	d.WantsTold("tidak dipindahkan")
}

func TestTheChairMovesOverANeighbour(t *testing.T) {
	m := town(t)
	id := example(t, m)
	d := open(t, m)
	d.Press("Down", "Alt+Up")
	d.Wants("Alasan Pelatihan Kerja dan Produktivitas di atas Pemberdayaan UMKM", "Daftar terdanai tetap sama.")
	d.Type("mendesak")
	d.Press("Enter", "Enter")
	d.wantsInOrder("Pelatihan Kerja dan Produktivitas", "#2 → #1", "Pemberdayaan UMKM")
	d.Press("Ctrl+U")
	d.wantsInOrder("Pemberdayaan UMKM", "Pelatihan Kerja dan Produktivitas")
	if moves := m.Plan.Overrides.Of(id); len(moves) != 1 || moves[0].Move != model.MoveOver {
		t.Fatalf("moves %+v", moves)
	}
	d.Undo()
	d.WantsNot("#WK")
}

func TestScorersAreBlindUntilTheScoresAreRevealed(t *testing.T) {
	m := town(t)
	id := example(t, m, "Bappeda", "Inspektorat")
	d := open(t, m)
	d.Wants("Nilai belum dibuka.", "Bappeda: 48 dari 48", "Inspektorat: 48 dari 48")
	d.WantsNot("88,75", "Garis pagu")
	d.Press("Ctrl+Enter", "Ctrl+P")
	if len(d.shown) > 0 || d.List.Rows != nil {
		t.Error("what is not revealed was shown")
	}
	d.Press("Alt+2", "Right", "F5")
	d.WantsNot("1 sampai 4")
	d.Type("1")
	d.Press("F6")
	d.WantsNot("1 sampai 4")
	d.Press("F9")
	if len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "Semua penilai sudah selesai.") || !m.Plan.Rankings.Get(id).Revealed || d.Last().Act != "ranking.reveal" {
		t.Fatalf("asked %q, journal %+v", d.Asked, d.Last())
	}
	d.Press("F5")
	d.Wants("2,5", "1 sampai 4", "beda pendapat")
	d.Press("Left", "Left", "Right")
	d.wantsInOrder("Bappeda: ", "1", "Inspektorat: ", "4")
	d.Press("Alt+1")
	d.Wants("88,75", "beda pendapat: Sasaran nasional")
}

func TestScoresAreGivenByDigits(t *testing.T) {
	m := town(t)
	id := example(t, m)
	d := open(t, m)
	d.Press("Alt+2", "Right")
	before := d.Done
	d.Type("12x9")
	c, s, k := m.Plan.Candidates.Of(id), m.Plan.Scorers.Of(id), m.Plan.Criteria.Of(id)
	score := func(candidate, criterion int) int {
		if x := m.Plan.Score(c[candidate].ID, s[0].ID, k[criterion].ID); x != nil {
			return x.Value
		}
		return 0
	}
	if score(0, 0) != 1 || score(0, 1) != 2 || score(0, 2) != 5 || d.Done != before+2 {
		t.Fatalf("scores %d %d %d after %d acts", score(0, 0), score(0, 1), score(0, 2), d.Done-before)
	}
	d.Press("End")
	d.Type("3")
	d.Press("Delete")
	if score(0, 5) != 3 || score(1, 0) != 0 {
		t.Errorf("the last gave %d, the next candidate has %d", score(0, 5), score(1, 0))
	}
	d.Wants("47 dari 48 nilai terisi")
	d.Press("Alt+1")
	d.Wants("Belum diurutkan: nilai belum lengkap", "5 dari 6 nilai")
	d.Press("Alt+2")
	d.Undo()
	if score(1, 0) != 4 {
		t.Error("not undone")
	}
	d.App.Clipboard().SetContent("5\t4\n3\t7")
	d.Press("Ctrl+V")
	if score(1, 0) != 4 {
		t.Error("a block with a bad score was taken")
	}
	d.App.Clipboard().SetContent("5\t4\n3\t2")
	d.Press("Esc", "Ctrl+V")
	if score(1, 0) != 5 || score(1, 1) != 4 || score(2, 0) != 3 || score(2, 1) != 2 {
		t.Error("the block was not taken")
	}
}

func TestWeightsThatDoNotMakeHundredAreSaid(t *testing.T) {
	m := town(t)
	id := example(t, m)
	d := open(t, m)
	d.Press("Alt+3", "Right")
	d.Type("15")
	d.Press("Enter")
	d.Wants("Jumlah bobot 95; dipakai sebagai perbandingan.")
	if got := m.Plan.Criteria.Of(id)[0].Points; got != 15*model.Point {
		t.Errorf("points %d", got)
	}
	d.Press("Up")
	d.Type("abc")
	d.Press("Enter")
	d.Wants("Tulis bobot sebagai angka")
	d.Press("Esc")
	for _, k := range m.Plan.Criteria.Of(id) {
		after := *k
		after.Points = 0
		d.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&after}})
	}
	d.Press("Alt+1")
	d.Wants("Bobot semua kriteria nol.")
	d.WantsNot("NaN")
}

func TestComparisonsThatContradictEachOtherAreNamed(t *testing.T) {
	m := town(t)
	act := model.StartRanking{Ranking: model.Ranking{Name: "Tiga", Year: modeltest.PlanYear, Limited: true, Limit: juta, Method: model.ByPairwise}, Scorers: []string{"Tim"}}
	for _, name := range []string{"Dampak", "Daya ungkit", "Kemudahan"} {
		act.Criteria = append(act.Criteria, model.Criterion{Name: name})
	}
	act.Candidates = []model.Candidate{{Name: "Satu", Cost: juta}}
	do(t, m, act)
	d := open(t, m)
	d.Press("Alt+3", "Alt+4", "Right")
	d.Type("9")
	d.Wants("Dampak 9 kali lebih penting daripada Daya ungkit.")
	d.Press("Right")
	d.Type("9-")
	d.Wants("Kemudahan 9 kali lebih penting daripada Dampak.")
	d.Press("Down")
	d.Type("9")
	d.Wants("lebih dari 0,10", "Lihat lagi: ")
	d.Press("Alt+1")
	d.Wants("Perbandingannya belum konsisten")
	d.Press("Alt+3", "Alt+4")
	d.Type("1")
	d.Press("Up")
	d.Type("1")
	d.Press("Left")
	d.Type("1")
	d.Wants("CR 0,00", "konsisten")
}

func TestTemplatesAreKeptAndUsed(t *testing.T) {
	m := town(t)
	id := example(t, m)
	d := open(t, m)
	d.Press("Alt+3", "F4")
	d.Press("Enter")
	kept := m.Plan.Rankings.Of(0)
	if len(kept) != 2 || !kept[1].Template || len(m.Plan.Criteria.Of(kept[1].ID)) != 6 {
		t.Fatalf("rankings %+v", kept)
	}
	d.Press("F3")
	if len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "Enam kriteria") {
		t.Fatalf("asked %q", d.Asked)
	}
	if got := m.Plan.Criteria.Of(id); len(got) != 6 || got[0].Name != "Pengaruh terhadap sasaran nasional" || got[0].Anchors[0] == "" {
		t.Errorf("criteria %+v", got)
	}
	d.Undo()
	if got := m.Plan.Criteria.Of(id); got[0].Name != "Sasaran nasional" {
		t.Error("not undone")
	}
}

func TestScorersComeAndGo(t *testing.T) {
	m := town(t)
	id := example(t, m)
	d := open(t, m)
	d.Press("Alt+3", "Alt+5", "Down")
	d.Type("Inspektorat")
	d.Press("Enter")
	if got := m.Plan.Scorers.Of(id); len(got) != 2 || got[1].Office != "Inspektorat" {
		t.Fatalf("scorers %+v", got)
	}
	d.Press("Alt+1")
	d.Wants("Nilai belum dibuka.", "Inspektorat: 0 dari 48")
}

func TestProposalsConditionsAndTrimming(t *testing.T) {
	m := modeltest.Small(t)
	id := example(t, m.Memory)
	d := open(t, m.Memory)
	d.Press("Insert")
	d.Type("Rumah produksi bersama")
	d.Press("Enter")
	d.Type("250jt")
	d.Press("Enter", "Enter")
	list := m.Plan.Candidates.Of(id)
	if got := list[len(list)-1]; got.Name != "Rumah produksi bersama" || got.Cost != 250*juta {
		t.Fatalf("candidate %+v", got)
	}
	d.Wants("0 dari 6 nilai")
	d.Press("Ctrl+Home", "Ctrl+G")
	d.Type("tenaga kerja")
	d.Wants("Penempatan Tenaga Kerja")
	d.Press("Enter")
	tied := m.Plan.Conditions.Of(list[1].ID)
	if len(tied) != 1 || tied[0].Tie != model.Needs {
		t.Fatalf("conditions %+v", tied)
	}
	d.Wants("Memerlukan ")
	d.Press("Ctrl+G")
	d.Type("tidak ada ini")
	d.Press("Enter")
	d.Wants("Tidak ada calon yang cocok")
	d.Press("Esc", "Ctrl+Delete")
	if len(m.Plan.Candidates.Of(id)) != len(list)-1 {
		t.Error("not removed")
	}
	c := model.Candidate{Ranking: id, Line: m.Program, Order: 99}
	d.Act(model.Edit{Title: "ranking.edit", Put: []model.Record{&c}})
	d.Press("Ctrl+F")
	d.Type("penanaman modal program")
	d.Press("Esc")
	d.Type("pelayanan penanaman modal")
	d.Press("Down", "Ctrl+End", "F10")
	d.Type("100jt")
	d.Press("Enter")
	list = m.Plan.Candidates.Of(id)
	if got := list[len(list)-1]; got.Cost != 100*juta {
		t.Errorf("trimmed to %d; the window reads %q", got.Cost, d.Texts())
	}
	d.Wants("dipangkas dari")
}

func TestRankingsAreCopiedRenamedAndRemoved(t *testing.T) {
	m := town(t)
	id := example(t, m)
	do(t, m, model.MoveCandidate{Candidate: m.Plan.Candidates.Of(id)[0].ID, Move: model.MoveOut, Reason: "x"})
	d := open(t, m)
	d.Press("Alt+Shift+C", "Enter")
	list := m.Plan.Rankings.Of(0)
	if len(list) != 2 || list[1].Name != "Prioritas 2027 (salinan)" {
		t.Fatalf("rankings %+v", list)
	}
	d.Wants("88,75", "Prioritas 2027 (salinan)")
	d.WantsNot("dikeluarkan")
	d.Press("Ctrl+PageDown")
	d.Wants("dikeluarkan")
	d.Press("Alt+Shift+Delete")
	if list := m.Plan.Rankings.Of(0); len(list) != 1 || list[0].ID == id {
		t.Errorf("rankings %+v", list)
	}
	d.Wants("88,75")
}

func TestTheRankingGoesToTheWallAndOutAsAWorkbook(t *testing.T) {
	m := town(t)
	id := example(t, m)
	d := open(t, m)
	d.Press("Ctrl+Enter")
	if len(d.shown) != 1 || d.shown[0] != id {
		t.Fatalf("shown %v", d.shown)
	}
	d.WantsTold("Di layar: Prioritas 1")
	d.Frozen = true
	d.Press("Ctrl+Enter")
	d.WantsTold("dibekukan")
	d.Press("Ctrl+P")
	if len(d.List.Rows) != 8 || d.List.Rows[0][3].Text != "Pemberdayaan UMKM" || len(d.List.Heads) != len(d.List.Rows[0]) {
		t.Errorf("written %v", d.List.Rows)
	}
}

func TestReadOnlyChangesNothing(t *testing.T) {
	m := town(t)
	example(t, m)
	d := open(t, m, func(d *desk) { d.Locked = true })
	d.Press("F2", "F5", "F6", "F8", "F10", "Insert", "Ctrl+Delete", "Alt+Up", "Ctrl+T", "Alt+2", "Right")
	d.Type("1")
	d.Press("Delete", "Alt+3", "F2", "F3", "F4", "F5", "F6", "F7", "F10")
	d.Type("9")
	if d.Done > 0 {
		t.Errorf("%d acts", d.Done)
	}
}

func TestThePageComesBackAsItWasLeft(t *testing.T) {
	m := town(t)
	example(t, m, "Bappeda", "Inspektorat")
	d := open(t, m)
	d.Press("Alt+2", "F6", "Right", "Right")
	kept, err := json.Marshal(d.page.Remember())
	if err != nil {
		t.Fatal(err)
	}
	again := open(t, m)
	again.page.Recall(kept)
	again.Wants("Inspektorat", "48 dari 48 nilai terisi")
	again.page.Recall([]byte("?"))
	other := open(t, modeltest.NewMemory())
	other.page.Recall(kept)
	other.Wants("Belum ada daftar prioritas.")
}

func TestInEnglish(t *testing.T) {
	m := town(t)
	example(t, m)
	d := open(t, m, func(d *desk) { d.Speaks = locale.English })
	d.Wants("Priorities", "88.75", "The ceiling of Rp13.00 bn", "Better for the same money", "How solid this list is")
}

// lockOf finds a candidate by its name.
func lockOf(m *modeltest.Memory, ranking model.ID, name string) *model.Candidate {
	for _, c := range m.Plan.Candidates.Of(ranking) {
		if c.Name == name {
			return c
		}
	}
	return nil
}

func TestRankingIsLookedAtUnderAScenario(t *testing.T) {
	m := modeltest.Small(t).Memory
	example(t, m)
	d := open(t, m)
	p := d.Plan()
	k := p.Criteria.Of(p.Rankings.Of(0)[0].ID)[0]
	d.Act(model.StartScenario{Scenario: "Dampak saja"})
	d.Act(model.TryPoints{Scenario: p.Scenarios.Of(0)[0].ID, Criterion: k.ID, Points: 100 * model.Point})
	before := k.Points
	d.Press("Ctrl+PageUp")
	d.Wants("skenario: Dampak saja", k.Name+" 100")
	acts := len(d.File.Entries)
	d.Press("F2")
	if len(d.File.Entries) != acts || d.Plan().Criteria.Get(k.ID).Points != before {
		t.Error("the record has changed under a scenario")
	}
	d.Press("Ctrl+PageUp")
	d.WantsNot(k.Name + " 100")
}
