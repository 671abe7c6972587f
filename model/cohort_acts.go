package model

import "strings"

// refuseFixed refuses an act that would change or remove lists that were fixed. Undo alone may take back that one was fixed, as a whole.
func refuseFixed(act Act, changes []Change) error {
	if _, back := act.(Revert); back {
		return nil
	}
	for _, c := range changes {
		switch c.Before.(type) {
		case *CuratedList, *Curated:
			return Errorf(Conflict, "Bekukan daftar baru; yang lama tetap sebagai catatan.", "Daftar yang sudah dibekukan tidak dapat diubah.")
		}
	}
	return nil
}

// assessedBy gives what was found at a requirement.
func (p *Plan) assessedBy(r *Requirement) (found []Record) {
	for _, a := range p.Applicants.Of(r.Cohort) {
		if x := p.AssessmentAt(a.ID, r.ID); x != nil {
			found = append(found, x)
		}
	}
	return found
}

// Applies is an actor that applies for a cohort: one of the plan by its ID, or a new one, whose ID is 0.
type Applies struct{ Actor Actor }

// AddApplicants lets actors apply for a cohort, all of them in one act.
type AddApplicants struct {
	Cohort ID
	List   []Applies
}

// Name is "cohort.apply".
func (AddApplicants) Name() string { return "cohort.apply" }

// Changes refuses who applies already and who is named twice, by name.
func (a AddApplicants) Changes(p *Plan, c Context) ([]Change, error) {
	if p.Cohorts.Get(a.Cohort) == nil {
		return nil, missing("Kelompok binaan")
	}
	d, applied := newDraft(p, c), map[ID]bool{}
	for _, x := range p.Applicants.Of(a.Cohort) {
		applied[x.Actor] = true
	}
	for _, x := range a.List {
		actor := x.Actor
		if actor.ID == 0 {
			actor.ID = d.ids.Next()
			d.add(&actor)
		} else if applied[actor.ID] {
			return nil, Errorf(Conflict, "Hapus dari daftar yang ditambahkan, lalu ulangi.", "%s sudah menjadi pemohon.", actor.Name)
		}
		applied[actor.ID] = true
		d.add(&Applicant{ID: d.ids.Next(), Cohort: a.Cohort, Actor: actor.ID})
	}
	return d.done()
}

// Assess records what was found of applicants at requirements, all of it in one act. What was found there before gives way; IDs of the cells are not looked at.
type Assess struct{ Cells []Assessment }

// Name is "cohort.assess".
func (Assess) Name() string { return "cohort.assess" }

// Changes refuses cells outside of the scale of their requirement, and where nothing changes. Of two cells in one place the later stands.
func (a Assess) Changes(p *Plan, c Context) ([]Change, error) {
	type place struct{ applicant, requirement ID }
	d, at := newDraft(p, c), map[place]int{}
	for _, cell := range a.Cells {
		cell.Evidence, cell.Assessor = strings.TrimSpace(cell.Evidence), strings.TrimSpace(cell.Assessor)
		here := place{cell.Applicant, cell.Requirement}
		if n, twice := at[here]; twice {
			cell.ID = d.changes[n].Key()
			d.changes[n].After = &cell
			continue
		}
		before := p.AssessmentAt(cell.Applicant, cell.Requirement)
		if before == nil {
			cell.ID = d.ids.Next()
			at[here] = len(d.changes)
			d.add(&cell)
			continue
		}
		if cell.ID = before.ID; cell != *before {
			at[here] = len(d.changes)
			d.changes = append(d.changes, Replace(before, &cell))
		}
	}
	return d.done()
}

// ForceApplicants puts applicants in or out for a reason, or takes that back (Unforced).
type ForceApplicants struct {
	Applicants []ID
	Force      Forcing
	Reason     string
}

// Name is "cohort.force".
func (ForceApplicants) Name() string { return "cohort.force" }

// Changes refuses a forcing without a reason, and more applicants in than there are places.
func (a ForceApplicants) Changes(p *Plan, c Context) ([]Change, error) {
	return p.changeApplicants(c, a.Applicants, func(r *Applicant) {
		r.Force, r.Reason = a.Force, strings.TrimSpace(a.Reason)
		if a.Force == Unforced {
			r.Reason = ""
		}
	})
}

// SendOn says where applicants may come in next: another cohort, or words.
type SendOn struct {
	Applicants []ID
	Next       ID
	Text       string
}

// Name is "cohort.next".
func (SendOn) Name() string { return "cohort.next" }

// Changes refuses the cohort that they apply for already, and one that began before it.
func (a SendOn) Changes(p *Plan, c Context) ([]Change, error) {
	if next := p.Cohorts.Get(a.Next); next != nil {
		for _, id := range a.Applicants {
			if r := p.Applicants.Get(id); r != nil && next.From < p.Cohorts.Get(r.Cohort).From {
				return nil, Invalidf("Pilih kelompok binaan yang lebih kemudian, atau tulis kesempatannya.", "%s dimulai sebelum %s.", next.Name, p.Cohorts.Get(r.Cohort).Name)
			}
		}
	}
	return p.changeApplicants(c, a.Applicants, func(r *Applicant) { r.Next, r.NextText = a.Next, strings.TrimSpace(a.Text) })
}

func (p *Plan) changeApplicants(c Context, list []ID, change func(*Applicant)) ([]Change, error) {
	d := newDraft(p, c)
	for _, id := range list {
		before := p.Applicants.Get(id)
		if before == nil {
			return nil, missing("Pemohon")
		}
		after := *before
		if change(&after); after != *before {
			d.changes = append(d.changes, Replace(before, &after))
		}
	}
	return d.done()
}

// ReportMonths records how far those that were chosen are, all of it in one act. A report of the same applicant, month and unit gives way; IDs are not looked
// at.
type ReportMonths struct{ Reports []MonthReport }

// Name is "cohort.report".
func (ReportMonths) Name() string { return "cohort.report" }

// Changes refuses reports about who is not chosen in the last fixed list, and about months before the cohort begins.
func (a ReportMonths) Changes(p *Plan, c Context) ([]Change, error) {
	d, seen := newDraft(p, c), map[MonthReport]bool{}
	for _, r := range a.Reports {
		r.Text, r.Value, r.Unit, r.Evidence = strings.TrimSpace(r.Text), strings.TrimSpace(r.Value), strings.TrimSpace(r.Unit), strings.TrimSpace(r.Evidence)
		if err := p.MayReport(&r); err != nil {
			return nil, err
		}
		place := MonthReport{Applicant: r.Applicant, Month: r.Month, Unit: r.Unit}
		if seen[place] {
			return nil, Invalidf("Gabungkan keduanya.", "%s dilaporkan dua kali untuk bulan dan satuan yang sama.", p.ApplicantName(r.Applicant))
		}
		seen[place] = true
		before := p.reported(&r)
		switch {
		case before == nil:
			r.ID = d.ids.Next()
			d.add(&r)
		default:
			if r.ID = before.ID; r != *before {
				d.changes = append(d.changes, Replace(before, &r))
			}
		}
	}
	return d.done()
}

// reported gives the report of the same applicant, month and unit, nil for none.
func (p *Plan) reported(r *MonthReport) *MonthReport {
	for _, x := range p.MonthReports.Of(r.Applicant) {
		if x.compare(r) == 0 {
			return x
		}
	}
	return nil
}

// MayReport refuses a report about who is not chosen in the last fixed list of its cohort, and about a month before that begins.
func (p *Plan) MayReport(r *MonthReport) error {
	a := p.Applicants.Get(r.Applicant)
	if a == nil {
		return missing("Pemohon")
	}
	if !p.ChosenLast(a) {
		return Errorf(Conflict, "Bekukan dahulu daftar yang memuatnya sebagai terpilih.", "%s tidak terpilih dalam daftar beku terakhir.", p.ApplicantName(a.ID))
	}
	if from := p.Cohorts.Get(a.Cohort).From; len(from) >= 7 && r.Month < from[:7] {
		return Invalidf("Periksa bulannya.", "Bulan itu sebelum masa %s dimulai.", p.Cohorts.Get(a.Cohort).Name)
	}
	return nil
}

// ChosenLast says whether an applicant was chosen in the last list of its cohort that was fixed.
func (p *Plan) ChosenLast(a *Applicant) bool {
	lists := p.CuratedLists.Of(a.Cohort)
	if len(lists) == 0 {
		return false
	}
	for _, x := range p.Curateds.Of(lists[len(lists)-1].ID) {
		if x.Applicant == a.ID {
			return x.Chosen
		}
	}
	return false
}

// ApplicantName gives the name of the actor that applies, "" where there is no such applicant.
func (p *Plan) ApplicantName(applicant ID) string {
	if a := p.Applicants.Get(applicant); a != nil {
		if actor := p.Actors.Get(a.Actor); actor != nil {
			return actor.Name
		}
	}
	return ""
}
