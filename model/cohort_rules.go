package model

import "strings"

// Limits of a cohort.
const (
	maxApplicants   = 20_000
	maxRequirements = 40
	maxMark         = 1_000_000
)

func (r *Cohort) valid(p *Plan) error {
	if err := needText("Nama kelompok binaan", r.Name); err != nil {
		return err
	}
	for _, c := range p.Cohorts.Of(0) {
		if c.ID != r.ID && foldName(c.Name) == foldName(r.Name) {
			return Errorf(Conflict, "Beri nama lain.", "Kelompok binaan %s sudah ada.", c.Name)
		}
	}
	_, from := r.From.Time()
	_, until := r.Until.Time()
	switch {
	case !from || !until || r.Until < r.From:
		return Invalidf("Tulis dua tanggal, yang pertama lebih dahulu.", "Masa %s tidak dapat dipakai.", r.Name)
	case r.Capacity < 1 || r.Capacity > maxApplicants:
		return Invalidf("Tulis jumlah tempat 1 sampai 20.000.", "Jumlah tempat %d tidak dapat dipakai.", r.Capacity)
	}
	if err := p.fitsForced(r); err != nil {
		return err
	}
	return limitText("Catatan", r.Note, maxText)
}

// fitsForced refuses more applicants that are in by force than there are places.
func (p *Plan) fitsForced(r *Cohort) error {
	forced := 0
	for _, a := range p.Applicants.Of(r.ID) {
		if a.Force == ForceIn {
			forced++
		}
	}
	if forced > r.Capacity {
		return Errorf(Conflict, "Tambah tempatnya, atau cabut penetapan salah satunya.", "%d pelaku ditetapkan masuk, tetapi %s hanya mempunyai %d tempat.", forced, r.Name, r.Capacity)
	}
	return nil
}

func (r *Requirement) valid(p *Plan) error {
	if err := needText("Nama syarat", r.Name); err != nil {
		return err
	}
	if err := limitText("Bukti", r.Evidence, maxText); err != nil {
		return err
	}
	siblings := p.Requirements.Of(r.Cohort)
	if len(siblings) > maxRequirements {
		return Invalidf("Gabungkan syarat yang serupa.", "Paling banyak %d syarat.", maxRequirements)
	}
	for _, x := range siblings {
		if x.ID != r.ID && foldName(x.Name) == foldName(r.Name) {
			return Errorf(Conflict, "Beri nama lain.", "Syarat %s sudah ada.", x.Name)
		}
	}
	if err := r.validScale(); err != nil {
		return err
	}
	return p.marksFit(r)
}

func (r *Requirement) validScale() error {
	switch {
	case r.Gate && (r.Points != 0 || r.Lowest != 0 || r.Highest != 0):
		return Invalidf("Kosongkan bobot dan skalanya.", "Syarat gerbang %s hanya dijawab ya atau tidak.", r.Name)
	case r.Gate:
		return nil
	case r.Points < 0 || r.Points > maxPoints:
		return Invalidf("Tulis bobot 0 sampai 1.000.000.", "Bobot syarat %s di luar batas.", r.Name)
	case r.Lowest < 0 || r.Highest > maxMark || r.Lowest >= r.Highest:
		return Invalidf("Tulis nilai terendah lalu nilai tertinggi, misalnya 1 dan 5.", "Skala syarat %s tidak dapat dipakai.", r.Name)
	}
	return nil
}

// marksFit refuses another scale or kind for a requirement where marks that were given no longer fit.
func (p *Plan) marksFit(r *Requirement) error {
	for _, a := range p.Applicants.Of(r.Cohort) {
		if x := p.AssessmentAt(a.ID, r.ID); x != nil {
			if err := x.fits(r); err != nil {
				return err
			}
		}
	}
	return nil
}

// AssessmentAt gives what was found of an applicant at a requirement, nil where nothing was.
func (p *Plan) AssessmentAt(applicant, requirement ID) *Assessment {
	for _, x := range p.Assessments.Of(applicant) {
		if x.Requirement == requirement {
			return x
		}
	}
	return nil
}

func (r *Quota) valid(p *Plan) error {
	if err := needText("Kecamatan atau usaha", r.Value); err != nil {
		return err
	}
	switch {
	case r.By != QuotaDistrict && r.By != QuotaTrade:
		return Invalidf("Pilih kecamatan atau usaha.", "Kuota menurut %q tidak dikenal.", string(r.By))
	case r.Least < 0 || r.Most < 0 || r.Least > maxApplicants || r.Most > maxApplicants, !r.Capped && r.Most != 0:
		return Invalidf("Tulis jumlah 0 sampai 20.000.", "Kuota %s tidak dapat dipakai.", r.Value)
	case !r.Capped && r.Least == 0:
		return Invalidf("Tulis paling sedikit, paling banyak, atau keduanya.", "Kuota %s tidak mengikat apa pun.", r.Value)
	case r.Capped && r.Most < r.Least:
		return Invalidf("Kecilkan yang paling sedikit.", "Kuota %s paling sedikit %d, tetapi paling banyak %d.", r.Value, r.Least, r.Most)
	}
	for _, q := range p.Quotas.Of(r.Cohort) {
		if q.ID != r.ID && q.By == r.By && foldName(q.Value) == foldName(r.Value) {
			return Errorf(Conflict, "Ubah kuota yang sudah ada.", "Kuota %s sudah ada.", q.Value)
		}
	}
	return nil
}

func (r *Applicant) valid(p *Plan) error {
	cohort := p.Cohorts.Get(r.Cohort)
	if cohort == nil {
		return missing("Kelompok binaan")
	}
	if r.Actor == 0 {
		return missing("Pelaku")
	}
	if len(p.Applicants.Of(r.Cohort)) > maxApplicants {
		return Invalidf("Buat kelompok binaan lain.", "Satu kelompok binaan memuat paling banyak %d pemohon.", maxApplicants)
	}
	if r.Next == r.Cohort {
		return Invalidf("Pilih kelompok binaan lain, atau tulis kesempatannya.", "Kesempatan berikutnya tidak boleh kelompok binaan yang sama.")
	}
	if err := limitText("Kesempatan berikutnya", r.NextText, maxName); err != nil {
		return err
	}
	if err := r.validReasons(); err != nil {
		return err
	}
	if r.Force == ForceIn {
		return p.fitsForced(cohort)
	}
	return nil
}

func (r *Applicant) validReasons() error {
	switch r.Force {
	case Unforced:
	case ForceIn, ForceOut:
		if err := needLongText("Alasan", r.Reason); err != nil {
			return err
		}
	default:
		return Invalidf("Pilih masuk, keluar, atau tanpa penetapan.", "Penetapan %q tidak dikenal.", string(r.Force))
	}
	switch r.Settled {
	case TieOpen:
		return nil
	case TieWon, TieLost:
		return needLongText("Alasan", r.TieReason)
	default:
		return Invalidf("Pilih terpilih atau tidak terpilih.", "Putusan seri %q tidak dikenal.", string(r.Settled))
	}
}

func (r *Assessment) valid(p *Plan) error {
	a, q := p.Applicants.Get(r.Applicant), p.Requirements.Get(r.Requirement)
	if a == nil || q == nil || a.Cohort != q.Cohort {
		return Invalidf("", "Pemohon dan syarat bukan dari kelompok binaan yang sama.")
	}
	if err := limitText("Bukti", r.Evidence, maxText); err != nil {
		return err
	}
	if err := limitText("Penilai", r.Assessor, maxName); err != nil {
		return err
	}
	if _, ok := r.Date.Time(); r.Date != "" && !ok {
		return Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal %q tidak dikenal.", string(r.Date))
	}
	return r.fits(q)
}

// fits refuses a mark that is outside of the scale of its requirement.
func (r *Assessment) fits(q *Requirement) error {
	switch {
	case q.Gate && r.Mark != 0:
		return Invalidf("Tulis ya atau tidak.", "Syarat gerbang %s hanya dijawab ya atau tidak.", q.Name)
	case !q.Gate && (r.Met || r.Mark < Points(q.Lowest)*Point || r.Mark > Points(q.Highest)*Point):
		return Invalidf("Tulis nilai di dalam skalanya.", "Nilai untuk %s di luar skala %d sampai %d.", q.Name, q.Lowest, q.Highest)
	}
	return nil
}

func (r *CuratedList) valid(*Plan) error {
	if r.Number < 1 || r.Capacity < 1 {
		return Invalidf("", "Nomor daftar %d tidak dapat dipakai.", r.Number)
	}
	if _, _, err := ReadCuratedTerms(r); err != nil {
		return Invalidf("", "Ketentuan daftar %d tidak dapat dibaca.", r.Number)
	}
	return limitText("Catatan", r.Note, maxText)
}

func (r *Curated) valid(p *Plan) error {
	l, a := p.CuratedLists.Get(r.List), p.Applicants.Get(r.Applicant)
	if l == nil || a == nil || l.Cohort != a.Cohort {
		return Invalidf("", "Pemohon bukan dari kelompok binaan daftar itu.")
	}
	if err := needText("Nama pelaku", r.Name); err != nil {
		return err
	}
	if !r.Chosen && (strings.TrimSpace(r.Why) == "" || strings.TrimSpace(r.Next) == "") {
		return Invalidf("Isi dahulu, lalu ulangi.", "%s tidak terpilih tanpa alasan atau kesempatan berikutnya.", r.Name)
	}
	return limitText("Alasan", r.Reason, maxText)
}

func (r *MonthReport) valid(p *Plan) error {
	if p.Applicants.Get(r.Applicant) == nil {
		return missing("Pemohon")
	}
	if t, ok := r.Month.Time(); !ok || t.Day() != 1 {
		return Invalidf("Tulis bulan seperti September 2027 atau 9/2027.", "Bulan %q tidak dikenal.", string(r.Month))
	}
	for _, x := range [...]struct{ what, text string }{{"Angka", r.Value}, {"Satuan", r.Unit}} {
		if err := limitText(x.what, x.text, maxName); err != nil {
			return err
		}
	}
	if err := limitText("Bukti", r.Evidence, maxText); err != nil {
		return err
	}
	return needLongText("Perkembangan", r.Text)
}
