package model

import "slices"

// Limits of a ranking, as package rank takes them.
const (
	maxCriteria   = 20
	maxCandidates = 10_000
	maxScorers    = 100
	maxPoints     = 1_000_000 * Point
	maxRatio      = 9
)

func (r *Ranking) valid(p *Plan) error {
	if err := needText("Nama daftar prioritas", r.Name); err != nil {
		return err
	}
	if r.Stage != NoStage && !r.Stage.Valid() {
		return needStage(r.Stage)
	}
	if !slices.Contains([]WeightMethod{ByPoints, BySwing, ByPairwise}, r.Method) || !slices.Contains([]CutRule{SkipRule, StopRule}, r.Rule) {
		return Invalidf("", "Cara pembobotan atau aturan garis tidak dikenal.")
	}
	if r.Limit < 0 {
		return Invalidf("Tulis pagu nol atau lebih.", "Pagu daftar prioritas tidak boleh negatif.")
	}
	if err := needAmount(r.Limit); err != nil {
		return err
	}
	if err := r.validIntake(p); err != nil {
		return err
	}
	return needYear(r.Year)
}

// validIntake refuses another intake once proposals of one compete.
func (r *Ranking) validIntake(p *Plan) error {
	for _, c := range p.Candidates.Of(r.ID) {
		if s := p.Submissions.Get(c.Submission); s != nil && s.Intake != r.Intake {
			return Errorf(Conflict, "Biarkan penjaringannya.", "Daftar prioritas %s sudah berisi usulan dari penjaringan lain.", r.Name)
		}
	}
	return nil
}

func (r *Criterion) valid(p *Plan) error {
	if err := needText("Nama kriteria", r.Name); err != nil {
		return err
	}
	for _, a := range r.Anchors {
		if err := limitText("Arti nilai", a, maxName); err != nil {
			return err
		}
	}
	switch {
	case r.Points < 0 || r.Swing < 0:
		return Invalidf("Tulis bobot nol atau lebih.", "Bobot kriteria %s tidak boleh negatif.", r.Name)
	case r.Points > maxPoints || r.Swing > maxPoints:
		return Invalidf("Tulis bobot paling banyak 1.000.000.", "Bobot kriteria %s terlalu besar.", r.Name)
	case len(p.Criteria.Of(r.Ranking)) > maxCriteria:
		return Invalidf("Gabungkan kriteria yang serupa.", "Paling banyak %d kriteria.", maxCriteria)
	}
	for _, c := range p.Criteria.Of(r.Ranking) {
		if c.ID != r.ID && foldName(c.Name) == foldName(r.Name) {
			return Errorf(Conflict, "Beri nama lain.", "Kriteria %s sudah ada.", c.Name)
		}
	}
	return nil
}

func (r *Judgement) valid(p *Plan) error {
	a, b := p.Criteria.Get(r.A), p.Criteria.Get(r.B)
	switch {
	case a == nil || b == nil || a.Ranking != r.Ranking || b.Ranking != r.Ranking || r.A == r.B:
		return Invalidf("", "Perbandingan berpasangan memerlukan dua kriteria dari daftar yang sama.")
	case r.Ratio > maxRatio || r.Ratio < -maxRatio || r.Ratio > -2 && r.Ratio < 1:
		return Invalidf("Tulis 1 sampai 9.", "Perbandingan itu di luar skala 1 sampai 9.")
	}
	for _, j := range p.Judgements.Of(r.Ranking) {
		if j.ID != r.ID && (j.A == r.A && j.B == r.B || j.A == r.B && j.B == r.A) {
			return Errorf(Conflict, "Ubah perbandingan yang sudah ada.", "Kriteria %s dan %s sudah dibandingkan.", a.Name, b.Name)
		}
	}
	return nil
}

func (r *Scorer) valid(p *Plan) error {
	if len(p.Scorers.Of(r.Ranking)) > maxScorers {
		return Invalidf("", "Paling banyak %d penilai.", maxScorers)
	}
	for _, s := range p.Scorers.Of(r.Ranking) {
		if s.ID != r.ID && foldName(s.Office) == foldName(r.Office) {
			return Errorf(Conflict, "Beri nama lain.", "Penilai %s sudah ada.", s.Office)
		}
	}
	return needText("Nama penilai", r.Office)
}

func (r *Candidate) valid(p *Plan) error {
	if len(p.Candidates.Of(r.Ranking)) > maxCandidates {
		return Invalidf("Buat daftar per perangkat daerah atau per program.", "Satu daftar prioritas memuat paling banyak %d calon.", maxCandidates)
	}
	if err := r.validWhat(p); err != nil {
		return err
	}
	switch r.Lock {
	case Unlocked:
	case LockMust, LockOut, LockDeferred:
		if err := needLongText("Alasan", r.Reason); err != nil {
			return err
		}
	default:
		return Invalidf("Pilih wajib, tidak, tunda, atau tanpa kunci.", "Kunci %q tidak dikenal.", string(r.Lock))
	}
	if r.Cost < 0 {
		return Invalidf("Tulis biaya nol atau lebih.", "Biaya usulan tidak boleh negatif.")
	}
	return needAmount(r.Cost)
}

// validWhat refuses a candidate that is more or less than one of a line, a proposal of the ranking's intake and a name, and what competes already.
func (r *Candidate) validWhat(p *Plan) error {
	switch {
	case r.Line != 0 && r.Submission != 0 || r.Line+r.Submission != 0 && (r.Name != "" || r.Agency != 0):
		return Invalidf("Pilih satu saja.", "Calon adalah baris rencana, usulan penjaringan, atau nama usulan.")
	case r.Line+r.Submission == 0:
		return needText("Nama usulan", r.Name)
	case r.Submission != 0:
		if err := r.validSubmission(p); err != nil {
			return err
		}
	}
	for _, c := range p.Candidates.Of(r.Ranking) {
		if c.ID != r.ID && c.Line == r.Line && c.Submission == r.Submission {
			if r.Line != 0 {
				return Errorf(Conflict, "", "%s sudah ada.", describe(p.Lines.Get(r.Line)))
			}
			return Errorf(Conflict, "", "%s sudah ada.", describe(p.Submissions.Get(r.Submission)))
		}
	}
	return nil
}

// validSubmission refuses a proposal of another intake, and one that follows another.
func (r *Candidate) validSubmission(p *Plan) error {
	s, ranking := p.Submissions.Get(r.Submission), p.Rankings.Get(r.Ranking)
	if ranking == nil || s.Intake != ranking.Intake {
		return Errorf(Conflict, "Pilih usulan dari penjaringan daftar itu.", "Usulan nomor %d bukan dari penjaringan yang diurutkan.", s.Number)
	}
	if s.Into != 0 {
		return Errorf(Conflict, "Urutkan usulan itu.", "Usulan nomor %d mengikuti usulan nomor %d.", s.Number, p.Stands(s).Number)
	}
	return nil
}

func (r *Score) valid(p *Plan) error {
	c, s, k := p.Candidates.Get(r.Candidate), p.Scorers.Get(r.Scorer), p.Criteria.Get(r.Criterion)
	if c == nil || s == nil || k == nil || c.Ranking != s.Ranking || c.Ranking != k.Ranking {
		return Invalidf("", "Calon, penilai, dan kriteria bukan dari daftar yang sama.")
	}
	if r.Value < MinScore || r.Value > MaxScore {
		return Invalidf("Tulis angka bulat 1 sampai 5.", "Nilai %d di luar skala 1 sampai 5.", r.Value)
	}
	return nil
}

func (r *Condition) valid(p *Plan) error {
	a, b := p.Candidates.Get(r.Candidate), p.Candidates.Get(r.Other)
	if a == nil || b == nil || a.Ranking != b.Ranking || r.Candidate == r.Other {
		return Invalidf("Pilih dua calon yang berbeda.", "Syarat memerlukan dua calon dari daftar yang sama.")
	}
	if r.Tie != Needs && r.Tie != Excludes {
		return Invalidf("Pilih memerlukan atau meniadakan.", "Syarat %q tidak dikenal.", string(r.Tie))
	}
	return nil
}

func (r *Override) valid(p *Plan) error {
	c, over := p.Candidates.Get(r.Candidate), p.Candidates.Get(r.Over)
	switch {
	case c == nil || c.Ranking != r.Ranking || over != nil && over.Ranking != r.Ranking:
		return Invalidf("", "Calon bukan dari daftar yang sama.")
	case r.Move == MoveOver && (over == nil || r.Over == r.Candidate):
		return Invalidf("Pilih dua calon yang berbeda.", "Calon yang dilewati belum disebut.")
	case r.Move != MoveOver && r.Move != MoveIn && r.Move != MoveOut:
		return Invalidf("", "Pemindahan %q tidak dikenal.", string(r.Move))
	}
	return needLongText("Alasan", r.Reason)
}

func (r *KeptPanel) valid(p *Plan) error {
	for _, k := range p.KeptPanels.Of(0) {
		if k.ID != r.ID && foldName(k.Name) == foldName(r.Name) {
			return Errorf(Conflict, "Beri nama lain.", "Persandingan bernama %s sudah ada.", k.Name)
		}
	}
	return needText("Nama persandingan", r.Name)
}

func (r *Scenario) valid(p *Plan) error {
	for _, s := range p.Scenarios.Of(0) {
		if s.ID != r.ID && foldName(s.Name) == foldName(r.Name) {
			return Errorf(Conflict, "Beri nama lain.", "Skenario %s sudah ada.", s.Name)
		}
	}
	if err := limitText("Catatan", r.Note, maxText); err != nil {
		return err
	}
	return needText("Nama skenario", r.Name)
}

func (r *Trial) valid(*Plan) error {
	switch {
	case r.Of == TrialBudget && r.Line != 0:
		if err := needStage(r.Stage); err != nil {
			return err
		}
	case r.Of == TrialCeiling:
	case r.Of == TrialPoints && r.Criterion != 0:
		if r.Points < 0 || r.Points > maxPoints {
			return Invalidf("Tulis bobot 0 sampai 1.000.000.", "Bobot percobaan di luar batas.")
		}
		return nil
	default:
		return Invalidf("", "Percobaan %q tidak dikenal.", string(r.Of))
	}
	if r.Amount < 0 {
		return Invalidf("Tulis jumlah nol atau lebih.", "Jumlah percobaan tidak boleh negatif.")
	}
	if err := needAmount(r.Amount); err != nil {
		return err
	}
	return needYear(r.Year)
}
