package curation

import (
	"cmp"
	"errors"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// Line is a row of a table that is read: a text by the name of its column, and what to say of it.
type Line interface {
	Text(column string) (string, *incoming.Notice)
	Fault(column string, reason *model.Error) *incoming.Notice
}

// Columns of tables that are read, by the names that Line.Text is asked for. The columns of requirements are named by MarkColumn and EvidenceColumn.
const (
	ColumnName     = "name"
	ColumnTrade    = "trade"
	ColumnGroup    = "group"
	ColumnVillage  = "village"
	ColumnDistrict = "district"
	ColumnContact  = "contact"
	ColumnDate     = "date"
	ColumnAssessor = "assessor"
	ColumnMonth    = "month"
	ColumnText     = "text"
	ColumnValue    = "value"
	ColumnUnit     = "unit"
	ColumnEvidence = "evidence"
)

// MarkColumn names the column with the marks of a requirement.
func MarkColumn(requirement model.ID) string {
	return "mark-" + strconv.FormatInt(int64(requirement), 10)
}

// EvidenceColumn names the column with the evidence for the marks of a requirement.
func EvidenceColumn(requirement model.ID) string {
	return "evidence-" + strconv.FormatInt(int64(requirement), 10)
}

// table reads the lines of a table against a plan. A line that cannot be used is refused as a whole.
type table struct {
	plan     *model.Plan
	byName   map[string][]*model.Actor // whoever may be meant, by folded name
	applied  map[model.ID]model.ID     // applicants of the cohort by their actors
	refusals []incoming.Notice
}

func newTable(p *model.Plan, cohort model.ID) *table {
	t := &table{plan: p, byName: map[string][]*model.Actor{}, applied: map[model.ID]model.ID{}}
	for _, a := range p.Applicants.Of(cohort) {
		t.applied[a.Actor] = a.ID
	}
	return t
}

func (t *table) index(a *model.Actor) {
	name := model.FoldName(a.Name)
	t.byName[name] = append(t.byName[name], a)
}

// texts reads columns of a line; the first that cannot be read refuses it.
func (t *table) texts(l Line, columns ...string) (map[string]string, bool) {
	texts := map[string]string{}
	for _, c := range columns {
		text, refusal := l.Text(c)
		if refusal != nil {
			t.refusals = append(t.refusals, *refusal)
			return nil, false
		}
		texts[c] = strings.TrimSpace(text)
	}
	return texts, true
}

func (t *table) refuse(l Line, column string, reason error) {
	var told *model.Error
	if errors.As(reason, &told) {
		t.refusals = append(t.refusals, *l.Fault(column, told))
	}
}

// actorColumns are those by which an actor is known.
var actorColumns = []string{ColumnName, ColumnTrade, ColumnVillage, ColumnDistrict}

// meant gives the actors that a line may mean: those of its name with which nothing else that it says disagrees.
func (t *table) meant(texts map[string]string) (list []*model.Actor) {
	for _, a := range t.byName[model.FoldName(texts[ColumnName])] {
		if agrees(a.Trade, texts[ColumnTrade]) && agrees(a.Village, texts[ColumnVillage]) && agrees(a.District, texts[ColumnDistrict]) {
			list = append(list, a)
		}
	}
	return list
}

func agrees(known, told string) bool {
	return known == "" || told == "" || model.FoldName(known) == model.FoldName(told)
}

const hintApart = "Lengkapi usaha, kelurahan, atau kecamatannya agar dapat dibedakan."

// one gives the one actor that a line means, nil for none. More than one is refused.
func (t *table) one(l Line, texts map[string]string) (actor *model.Actor, ok bool) {
	if texts[ColumnName] == "" {
		t.refuse(l, ColumnName, model.Invalidf("Isi dahulu, lalu ulangi.", "%s belum diisi.", "Nama pelaku"))
		return nil, false
	}
	list := t.meant(texts)
	switch len(list) {
	case 0:
		return nil, true
	case 1:
		return list[0], true
	}
	t.refuse(l, ColumnName, model.Invalidf(hintApart, "Ada %d pelaku bernama %s.", len(list), texts[ColumnName]))
	return nil, false
}

// ReadApplicants reads a table of actors that apply for a cohort, and gives the act that lets them, with the lines that are refused: without a name, meaning more
// than one actor, too long, or applying already. An actor that the plan knows is the same one.
func ReadApplicants[L Line](p *model.Plan, cohort model.ID, lines []L) (model.AddApplicants, []incoming.Notice) {
	t, act := newTable(p, cohort), model.AddApplicants{Cohort: cohort}
	for _, a := range p.Actors.Of(0) {
		t.index(a)
	}
	for _, l := range lines {
		texts, ok := t.texts(l, append(actorColumns, ColumnGroup, ColumnContact)...)
		if !ok {
			continue
		}
		actor, ok := t.one(l, texts)
		if !ok {
			continue
		}
		fresh := actor == nil
		if fresh {
			actor = &model.Actor{
				Name: texts[ColumnName], Trade: texts[ColumnTrade], Group: texts[ColumnGroup], Village: texts[ColumnVillage],
				District: texts[ColumnDistrict], Contact: texts[ColumnContact],
			}
		}
		if reason := t.mayApply(actor, fresh); reason != nil {
			t.refuse(l, ColumnName, reason)
			continue
		}
		act.List = append(act.List, model.Applies{Actor: *actor})
		t.applied[actor.ID] = -1
		if fresh {
			t.index(actor)
		}
	}
	return act, t.refusals
}

// mayApply refuses who applies already, and what is no actor. A fresh actor has no ID yet: another line that means it is one too many.
func (t *table) mayApply(a *model.Actor, fresh bool) error {
	if _, applied := t.applied[a.ID]; applied && !fresh {
		return model.Errorf(model.Conflict, "Hapus dari daftar yang ditambahkan, lalu ulangi.", "%s sudah menjadi pemohon.", a.Name)
	}
	if !fresh {
		return nil
	}
	trial := *a
	trial.ID = 1
	return model.NewPlan().Apply([]model.Change{model.Add(&trial)})
}

// ReadAssessments reads a table with a line for each applicant and a column for each requirement, and gives the act that records what was found, with the lines that are
// refused. Empty cells say nothing. Date and assessor are those of a line that names none. Lines that mark the same applicant otherwise for the same requirement are all refused: which of them
// is right is for a person to say.
func ReadAssessments[L Line](p *model.Plan, cohort model.ID, lines []L, date model.Date, assessor string) (model.Assess, []incoming.Notice) {
	t, found := newTable(p, cohort), []marked{}
	t.indexApplicants(cohort)
	for _, l := range lines {
		texts, ok := t.texts(l, append(actorColumns, ColumnDate, ColumnAssessor)...)
		if !ok {
			continue
		}
		actor, ok := t.applying(l, texts)
		if !ok {
			continue
		}
		on, given, err := ParseDay(texts[ColumnDate], date)
		if err != nil {
			t.refuse(l, ColumnDate, err)
			continue
		}
		if !given {
			on = date
		}
		who := texts[ColumnAssessor]
		if who == "" {
			who = assessor
		}
		if cells, ok := t.cells(l, cohort, model.Assessment{Applicant: t.applied[actor.ID], Date: on, Assessor: who}); ok {
			found = append(found, marked{l, cells})
		}
	}
	return model.Assess{Cells: t.agreeing(found)}, t.inOrder()
}

// marked is a line with the cells that were read of it.
type marked struct {
	line  Line
	cells []model.Assessment
}

// agreeing gives the cells of the lines that no other line contradicts, and refuses those that one does.
func (t *table) agreeing(list []marked) (cells []model.Assessment) {
	type place struct{ applicant, requirement model.ID }
	type answer struct {
		mark model.Points
		met  bool
	}
	said, differ := map[place]answer{}, map[place]bool{}
	for _, m := range list {
		for _, x := range m.cells {
			at, is := place{x.Applicant, x.Requirement}, answer{x.Mark, x.Met}
			if before, there := said[at]; there && before != is {
				differ[at] = true
			}
			said[at] = is
		}
	}
	for _, m := range list {
		at := slices.IndexFunc(m.cells, func(x model.Assessment) bool { return differ[place{x.Applicant, x.Requirement}] })
		if at < 0 {
			cells = append(cells, m.cells...)
			continue
		}
		of := t.plan.Requirements.Get(m.cells[at].Requirement)
		t.refuse(m.line, MarkColumn(of.ID), model.Errorf(model.Conflict, "Sisakan satu baris saja.", "%s dinilai berbeda untuk %s di baris lain.", t.plan.ApplicantName(m.cells[at].Applicant), of.Name))
	}
	return cells
}

// inOrder gives the refusals in the order of their rows.
func (t *table) inOrder() []incoming.Notice {
	slices.SortStableFunc(t.refusals, func(a, b incoming.Notice) int { return cmp.Compare(a.Row, b.Row) })
	return t.refusals
}

func (t *table) indexApplicants(cohort model.ID) {
	for _, a := range t.plan.Applicants.Of(cohort) {
		t.index(t.plan.Actors.Get(a.Actor))
	}
}

// applying gives the actor of a line that applies for the cohort.
func (t *table) applying(l Line, texts map[string]string) (*model.Actor, bool) {
	actor, ok := t.one(l, texts)
	if ok && actor == nil {
		t.refuse(l, ColumnName, model.Errorf(model.NotFound, "Tambah dahulu sebagai pemohon, atau betulkan namanya.", "%s bukan pemohon kelompok binaan ini.", texts[ColumnName]))
		return nil, false
	}
	return actor, ok
}

// cells reads the marks of a line.
func (t *table) cells(l Line, cohort model.ID, of model.Assessment) (list []model.Assessment, ok bool) {
	for _, r := range t.plan.Requirements.Of(cohort) {
		texts, ok := t.texts(l, MarkColumn(r.ID), EvidenceColumn(r.ID))
		if !ok {
			return nil, false
		}
		if texts[MarkColumn(r.ID)] == "" {
			continue
		}
		cell := of
		cell.Requirement, cell.Evidence = r.ID, texts[EvidenceColumn(r.ID)]
		if err := ReadMark(r, texts[MarkColumn(r.ID)], &cell); err != nil {
			t.refuse(l, MarkColumn(r.ID), err)
			return nil, false
		}
		list = append(list, cell)
	}
	return list, true
}

// gateWords are the answers at a gate.
var gateWords = map[string]bool{
	"ya": true, "y": true, "yes": true, "ada": true, "lulus": true, "memenuhi": true, "lengkap": true, "1": true, "v": true, "✓": true, "√": true,
	"tidak": false, "t": false, "tdk": false, "no": false, "n": false, "tidak ada": false, "tidak lulus": false, "tidak memenuhi": false, "tidak lengkap": false,
	"belum": false, "0": false, "x": false, "-": false,
}

// ReadMark reads what was found at a requirement as a person writes it, "ya" or "tidak" for a gate, else a mark such as 4 or 3,5, into a cell. What is neither, and
// a mark that the scale of the requirement does not have, is a *model.Error with the code Invalid; what the cell then holds means nothing.
func ReadMark(r *model.Requirement, text string, cell *model.Assessment) error {
	if r.Gate {
		met, known := gateWords[strings.Join(strings.Fields(strings.ToLower(text)), " ")]
		if !known {
			return model.Invalidf("Tulis ya atau tidak.", "Jawaban %q untuk %s tidak dikenal.", text, r.Name)
		}
		cell.Met = met
		return nil
	}
	n, given, err := locale.ParseNumber(text, locale.Indonesian)
	if err != nil {
		return err
	}
	exact := new(big.Rat).Mul(n.Rat(), big.NewRat(int64(model.Point), 1))
	if !given || !exact.IsInt() || !exact.Num().IsInt64() {
		return model.Invalidf("Tulis angka seperti 4 atau 3,5, paling banyak empat desimal.", "Nilai %q untuk %s tidak dapat dipakai.", text, r.Name)
	}
	if cell.Mark = model.Points(exact.Num().Int64()); cell.Mark < model.Points(r.Lowest)*model.Point || cell.Mark > model.Points(r.Highest)*model.Point {
		return model.Invalidf("Tulis nilai di dalam skalanya.", "Nilai untuk %s di luar skala %d sampai %d.", r.Name, r.Lowest, r.Highest)
	}
	return nil
}

// ReadReports reads a table with a line for each report of a month, and gives the act that records them, with the lines that are refused. Lines
// about the same applicant, month and unit are all refused.
func ReadReports[L Line](p *model.Plan, cohort model.ID, lines []L) (model.ReportMonths, []incoming.Notice) {
	t, found := newTable(p, cohort), []reported{}
	t.indexApplicants(cohort)
	for _, l := range lines {
		texts, ok := t.texts(l, append(actorColumns, ColumnMonth, ColumnText, ColumnValue, ColumnUnit, ColumnEvidence)...)
		if !ok {
			continue
		}
		actor, ok := t.applying(l, texts)
		if !ok {
			continue
		}
		month, err := ParseMonth(texts[ColumnMonth])
		if err != nil {
			t.refuse(l, ColumnMonth, err)
			continue
		}
		report := model.MonthReport{
			Applicant: t.applied[actor.ID], Month: month, Text: texts[ColumnText], Value: texts[ColumnValue], Unit: texts[ColumnUnit], Evidence: texts[ColumnEvidence],
		}
		if err := p.MayReport(&report); err != nil {
			t.refuse(l, ColumnName, err)
			continue
		}
		if report.Text == "" {
			t.refuse(l, ColumnText, model.Invalidf("Isi dahulu, lalu ulangi.", "%s belum diisi.", "Perkembangan"))
			continue
		}
		found = append(found, reported{l, report})
	}
	return model.ReportMonths{Reports: t.once(found)}, t.inOrder()
}

// reported is a line with the report that was read of it.
type reported struct {
	line   Line
	report model.MonthReport
}

// once gives the reports that no other line makes too, and refuses the others.
func (t *table) once(list []reported) (reports []model.MonthReport) {
	place := func(r *model.MonthReport) model.MonthReport {
		return model.MonthReport{Applicant: r.Applicant, Month: r.Month, Unit: r.Unit}
	}
	times := map[model.MonthReport]int{}
	for i := range list {
		times[place(&list[i].report)]++
	}
	for i := range list {
		r := &list[i].report
		if times[place(r)] == 1 {
			reports = append(reports, *r)
			continue
		}
		t.refuse(list[i].line, ColumnMonth, model.Invalidf("Gabungkan keduanya.", "%s dilaporkan dua kali untuk bulan dan satuan yang sama.", t.plan.ApplicantName(r.Applicant)))
	}
	return reports
}

// dayZero is the day from which Excel counts days.
var dayZero = model.NewDate(1899, time.December, 30)

// ParseDay reads a day as locale.ParseDate does, also as the number by which Excel keeps one. given is false where nothing is written.
// What is no day is a *model.Error with the code Invalid.
func ParseDay(text string, reference model.Date) (day model.Date, given bool, err error) {
	if n, err := strconv.Atoi(text); err == nil && n > 20_000 && n < 80_000 {
		return dayZero.Plus(n), true, nil
	}
	return locale.ParseDate(text, reference)
}

// ParseMonth reads a month, "September 2027", "9/2027", "2027-09" or a day in it, and gives its first day. Another text is a *model.Error with the code
// Invalid.
func ParseMonth(text string) (model.Date, error) {
	text = strings.TrimSpace(text)
	if t, err := time.Parse("2006-01", text); err == nil {
		return model.NewDate(t.Year(), t.Month(), 1), nil
	}
	for _, whole := range []string{text, "1 " + text, "1/" + text} {
		if d, given, err := ParseDay(whole, ""); err == nil && given {
			if t, ok := d.Time(); ok {
				return model.NewDate(t.Year(), t.Month(), 1), nil
			}
		}
	}
	return "", model.Invalidf("Tulis bulan seperti September 2027 atau 9/2027.", "Bulan %q tidak dikenal.", text)
}
