package model

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Limits of texts, in characters. The longest real name has 410 and the longest real indicator 478.
const (
	maxName = 1_000
	maxText = 20_000
)

// check settles the tables that the changes touched and looks for what a plan may not hold.
func (p *Plan) check(changes []Change) error {
	for _, t := range p.touchedTables(changes) {
		if twice := t.settle(); twice != nil {
			return Errorf(Conflict, "Ubah kode atau hapus salah satunya.", "%s sudah ada.", describe(twice))
		}
	}
	var gone map[reference]bool
	for _, c := range changes {
		if c.After == nil {
			if gone == nil {
				gone = map[reference]bool{}
			}
			gone[reference{c.Kind(), c.Key()}] = true
			continue
		}
		if err := p.checkRecord(c.After); err != nil {
			return err
		}
		if err := p.checkBelow(c); err != nil {
			return err
		}
	}
	return p.checkGone(gone)
}

func (p *Plan) checkRecord(r Record) error {
	if now, ok := r.table(p).get(r.Key()); !ok || now != r {
		return nil // a later change of the same act has put another value in its place
	}
	if r.Key() <= 0 || r.Key() > maxID {
		return Invalidf("", "Nomor catatan %d di luar batas.", r.Key())
	}
	for _, ref := range r.references() {
		if ref.id == 0 {
			continue
		}
		if _, ok := p.table(ref.kind).get(ref.id); !ok {
			return Errorf(NotFound, "Muat ulang halaman, lalu ulangi.", "%s merujuk ke data yang tidak ada di berkas ini.", describe(r))
		}
	}
	if c, ok := r.(interface{ valid(p *Plan) error }); ok {
		return c.valid(p)
	}
	return nil
}

// checkBelow refuses another agency, year or level for a line or sub unit where the lines under it no longer fit, and another place for what
// has waivers.
func (p *Plan) checkBelow(c Change) error {
	for _, l := range p.unsettled(c) {
		if err := l.valid(p); err != nil {
			return err
		}
	}
	for _, w := range p.waiversAt(c.Before) {
		if err := w.valid(p); err != nil {
			return err
		}
	}
	return nil
}

// unsettled gives the lines that a change may leave in the wrong place without changing them.
func (p *Plan) unsettled(c Change) []*Line {
	switch before := c.Before.(type) {
	case *Line:
		if after := c.After.(*Line); before.Agency != after.Agency || before.Year != after.Year || before.Level != after.Level {
			return p.children(before)
		}
	case *SubUnit:
		if after := c.After.(*SubUnit); before.Agency != after.Agency {
			return slices.DeleteFunc(slices.Clone(p.Lines.Of(before.Agency)), func(l *Line) bool { return l.SubUnit != before.ID })
		}
	}
	return nil
}

// checkGone refuses the removal of records that others still refer to.
func (p *Plan) checkGone(gone map[reference]bool) error {
	if len(gone) == 0 {
		return nil
	}
	var left Record
	for kind := range referrers(gone) {
		p.table(kind).each(func(r Record) {
			if refersToGone(p, r, gone) {
				left = r
			}
		})
	}
	if left != nil {
		return Errorf(Conflict, "Hapus atau pindahkan dahulu yang merujuk kepadanya.", "Tidak dapat dihapus: masih dirujuk oleh %s.", describe(left))
	}
	return nil
}

// referrers gives the kinds whose records can refer to a kind of which something is gone.
func referrers(gone map[reference]bool) map[Kind]bool {
	lost := map[Kind]bool{}
	for ref := range gone {
		lost[ref.kind] = true
	}
	kinds := map[Kind]bool{}
	for _, kind := range Kinds() {
		for _, ref := range NewRecord(kind).references() {
			if lost[ref.kind] {
				kinds[kind] = true
			}
		}
	}
	return kinds
}

func refersToGone(p *Plan, r Record, gone map[reference]bool) bool {
	for _, ref := range r.references() {
		if ref.id != 0 && gone[ref] {
			if _, back := p.table(ref.kind).get(ref.id); !back {
				return true
			}
		}
	}
	return false
}

// describe names a record for a sentence.
func describe(r Record) string {
	switch r := r.(type) {
	case *Agency:
		return "Perangkat daerah " + r.Code + " " + r.Name
	case *SubUnit:
		return "Sub unit " + r.Code + " " + r.Name
	case *Line:
		return "Baris " + r.Code + " " + r.Name
	case *Fund:
		return "Sumber dana " + r.Name
	case *Indicator:
		return "Indikator " + r.Text
	case *CatalogEntry:
		return "Kode nomenklatur " + r.Code + " " + r.Name
	case *Waiver:
		return "Temuan yang dikesampingkan"
	case *Ranking:
		return "Daftar prioritas " + r.Name
	case *Criterion:
		return "Kriteria " + r.Name
	case *Scorer:
		return "Penilai " + r.Office
	case *Candidate, *Score, *Condition, *Judgement, *Override:
		return "Data daftar prioritas"
	case *Succession:
		return "Hubungan baris"
	case *Evaluation:
		return "Evaluasi triwulan"
	case *Thresholds:
		return "Ambang penilaian"
	case *Actor:
		return "Pelaku " + r.Name
	case *Cohort:
		return "Kelompok binaan " + r.Name
	case *Requirement:
		return "Syarat " + r.Name
	case *Quota:
		return "Kuota " + r.Value
	case *Applicant, *Assessment, *MonthReport:
		return "Data pemohon kelompok binaan"
	case *CuratedList, *Curated:
		return "Daftar terpilih yang dibekukan"
	case *Refocusing:
		return "Lembar refocusing " + r.Name
	case *RefocusUnit:
		return "Unit refocusing " + r.Name
	case *RoadTheme:
		return "Tema peta jalan " + r.Name
	case *RoadPhase:
		return "Fase peta jalan " + r.Name
	case *RoadGroup, *RoadStanding, *RoadMilestone, *RoadBudget, *RoadReceipt:
		return "Data peta jalan"
	case *Intake:
		return "Penjaringan " + r.Label()
	case *HelpKind:
		return "Jenis bantuan " + r.Name
	case *Submission:
		return "Usulan nomor " + strconv.Itoa(r.Number)
	case *Scenario:
		return "Skenario " + r.Name
	case *Trial:
		return "Percobaan dalam skenario"
	case *Issue, *Reopening, *Redraft, *Pass:
		return "Naskah rapat"
	case *Handover, *SignedCopy:
		return "Catatan penyerahan"
	case *PaperForm, *PaperSentence, *Post:
		return "Bentuk naskah"
	default:
		return "Data rapat"
	}
}

func (r *Region) valid(*Plan) error {
	if err := needText("Nama daerah", r.Name); err != nil {
		return err
	}
	return needYear(r.Year)
}

func (r *Agency) valid(p *Plan) error {
	if err := needText("Kode perangkat daerah", r.Code); err != nil {
		return err
	}
	for _, a := range p.Agencies.Of(0) {
		if a.Code == r.Code && a.ID != r.ID {
			return Errorf(Conflict, "Ubah kode atau hapus salah satunya.", "%s sudah ada.", describe(a))
		}
	}
	if err := validAddress(r.Email); err != nil {
		return err
	}
	return needText("Nama perangkat daerah", r.Name)
}

func (r *Fund) valid(*Plan) error { return needText("Nama sumber dana", r.Name) }

func (r *Line) valid(p *Plan) error {
	if err := needText("Kode", r.Code); err != nil {
		return err
	}
	if err := needText("Nama", r.Name); err != nil {
		return err
	}
	if r.Level < Program || r.Level > SubActivity {
		return Invalidf("", "Tingkat %d tidak dikenal.", r.Level)
	}
	if parent := p.Lines.Get(r.Parent); parent != nil && (parent.Agency != r.Agency || parent.Level >= r.Level || parent.Year != r.Year) {
		return Invalidf("", "%s tidak dapat berada di bawah %s.", describe(r), describe(parent))
	}
	if unit := p.SubUnits.Get(r.SubUnit); unit != nil && unit.Agency != r.Agency {
		return Invalidf("", "%s bukan bagian dari perangkat daerah %s.", describe(unit), p.Agencies.Get(r.Agency).Name)
	}
	return needYear(r.Year)
}

func (r *Indicator) valid(*Plan) error { return needText("Indikator", r.Text) }

func (r *Target) valid(*Plan) error {
	if err := needStage(r.Stage); err != nil {
		return err
	}
	if err := limitText("Target", r.Value, maxName); err != nil {
		return err
	}
	return needYear(r.Year)
}

func (r *Budget) valid(*Plan) error {
	if err := needStage(r.Stage); err != nil {
		return err
	}
	if err := needYear(r.Year); err != nil {
		return err
	}
	return needAmount(r.Amount)
}

func (r *Ceiling) valid(*Plan) error {
	if err := needYear(r.Year); err != nil {
		return err
	}
	return needAmount(r.Amount)
}

func (r *Meeting) valid(*Plan) error {
	if err := needText("Judul rapat", r.Title); err != nil {
		return err
	}
	if err := needStage(r.Base); err != nil {
		return err
	}
	return needYear(r.Year)
}

func (r *Day) valid(*Plan) error {
	if _, ok := r.Date.Time(); !ok {
		return Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal %q tidak dikenal.", string(r.Date))
	}
	if r.Start < 0 || r.End > 24*60 || r.Start >= r.End {
		return Invalidf("Jam mulai harus sebelum jam selesai.", "Jam rapat pada %s tidak dapat dipakai.", r.Date)
	}
	return nil
}

func (r *Slot) valid(*Plan) error {
	if r.Presentation < 0 || r.Discussion < 0 || r.Reply < 0 || r.Minutes() > 24*60 {
		return Invalidf("", "Lama giliran %d menit tidak dapat dipakai.", r.Minutes())
	}
	return nil
}

func (r *Note) valid(*Plan) error { return needLongText("Catatan", r.Text) }

func (r *Decision) valid(*Plan) error {
	switch r.Verdict {
	case Accepted, AcceptedFixing:
		return nil
	case Deferred, Rejected:
		return needLongText("Alasan", r.Reason)
	default:
		return Invalidf("", "Keputusan %q tidak dikenal.", string(r.Verdict))
	}
}

// firstError gives the first of several errors that is one.
func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func needText(what, text string) error {
	if strings.TrimSpace(text) == "" {
		return Invalidf("Isi dahulu, lalu ulangi.", "%s belum diisi.", what)
	}
	return limitText(what, text, maxName)
}

func needLongText(what, text string) error {
	if strings.TrimSpace(text) == "" {
		return Invalidf("Isi dahulu, lalu ulangi.", "%s belum diisi.", what)
	}
	return limitText(what, text, maxText)
}

func limitText(what, text string, limit int) error {
	if !utf8.ValidString(text) {
		return Invalidf("", "%s berisi huruf yang rusak.", what)
	}
	if n := utf8.RuneCountInString(text); n > limit {
		return Invalidf("Persingkat teksnya.", "%s terlalu panjang: %d huruf, paling banyak %d.", what, n, limit)
	}
	return nil
}

func needYear(year int) error {
	if year < 1945 || year > 2200 {
		return Invalidf("Tulis tahun empat angka.", "Tahun %d tidak dapat dipakai.", year)
	}
	return nil
}

func needStage(s Stage) error {
	if !s.Valid() {
		return Invalidf("", "Tahap angka tidak dikenal.")
	}
	return nil
}

func needAmount(m Money) error {
	if m > MaxMoney || m < -MaxMoney {
		return Invalidf("Periksa jumlah angka nolnya.", "Jumlah uang melebihi batas Rp100 triliun.")
	}
	return nil
}
