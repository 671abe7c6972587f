package curation

import (
	"slices"
	"strings"

	"benangmerah/model"
)

// DecideTie gives the places of an open tie to some of its members, for a reason; the others do not get one. IDs are those of applicants.
type DecideTie struct {
	Cohort  model.ID
	Winners []model.ID
	Reason  string
}

// Name is "cohort.tie".
func (DecideTie) Name() string { return "cohort.tie" }

// Changes refuses winners that are not of one open tie (Conflict), more or fewer of them than there are places and a decision without a reason (Invalid), and a cohort
// that is not there (NotFound).
func (a DecideTie) Changes(p *model.Plan, _ model.Context) ([]model.Change, error) {
	l, err := Read(p, a.Cohort)
	if err != nil {
		return nil, err
	}
	tie := l.tieOf(a.Winners)
	if tie == nil {
		return nil, model.Errorf(model.Conflict, "Pilih dari anggota satu seri yang belum diputuskan.", "Yang dipilih tidak berada dalam satu seri yang belum diputuskan.")
	}
	changes := tie.settle(a.Winners, strings.TrimSpace(a.Reason))
	under := p.Clone()
	if err := under.Apply(changes); err != nil {
		return nil, err
	}
	after, err := Read(under, a.Cohort)
	if err != nil {
		return nil, err
	}
	for _, s := range tie.Members {
		now := after.Standing(s.Applicant.ID)
		if now.Why == InTie || now.Chosen != slices.Contains(a.Winners, s.Applicant.ID) {
			return nil, model.Invalidf("Pilih sebanyak tempatnya.", "Seri itu untuk %d tempat; yang dipilih %d.", tie.Places, len(a.Winners))
		}
	}
	return changes, nil
}

// tieOf gives the open tie to which all of some applicants belong, nil where there is none.
func (l *List) tieOf(applicants []model.ID) *Tie {
	for i := range l.Ties {
		members := map[model.ID]bool{}
		for _, s := range l.Ties[i].Members {
			members[s.Applicant.ID] = true
		}
		if len(applicants) > 0 && !slices.ContainsFunc(applicants, func(id model.ID) bool { return !members[id] }) {
			return &l.Ties[i]
		}
	}
	return nil
}

func (t *Tie) settle(winners []model.ID, reason string) (changes []model.Change) {
	for _, s := range t.Members {
		after := *s.Applicant
		after.Settled, after.TieReason = model.TieLost, reason
		if slices.Contains(winners, after.ID) {
			after.Settled = model.TieWon
		}
		if after != *s.Applicant {
			changes = append(changes, model.Replace(s.Applicant, &after))
		}
	}
	return changes
}

// Freeze fixes the list of a cohort as it is now, with the terms that hold now, under the next number.
type Freeze struct {
	Cohort model.ID
	Note   string
}

// Name is "cohort.freeze".
func (Freeze) Name() string { return "cohort.freeze" }

// Changes refuses a list without applicants, one with an open tie, with marks that are missing, or with somebody who is not chosen and is not told where to come
// in next. The sentence names them.
func (a Freeze) Changes(p *model.Plan, c model.Context) ([]model.Change, error) {
	l, err := Read(p, a.Cohort)
	if err != nil {
		return nil, err
	}
	if err := l.Freezable(); err != nil {
		return nil, err
	}
	ids, number := model.NewIDs(c.Seed), 1
	if lists := p.CuratedLists.Of(a.Cohort); len(lists) > 0 {
		number = lists[len(lists)-1].Number + 1
	}
	terms, _ := p.TermsNow(a.Cohort)
	kept, err := terms.Text()
	if err != nil {
		return nil, err
	}
	list := &model.CuratedList{ID: ids.Next(), Cohort: a.Cohort, Number: number, At: c.At, Capacity: l.Cohort.Capacity, Note: strings.TrimSpace(a.Note), Terms: kept}
	changes := []model.Change{model.Add(list)}
	for i, s := range l.Standings {
		entry := s.fixed(list.ID, i+1)
		entry.ID = ids.Next()
		changes = append(changes, model.Add(entry))
	}
	return changes, nil
}

// fixed gives how an applicant stands as it is kept.
func (s *Standing) fixed(list model.ID, place int) *model.Curated {
	entry := &model.Curated{
		List: list, Applicant: s.Applicant.ID, Place: place, Name: s.Actor.Name, Chosen: s.Chosen, Rank: s.Rank, Score: Decimal(s.Score),
		Why: string(s.Why), Reason: s.Detail,
	}
	if !s.Chosen {
		entry.Next = s.Next
	}
	return entry
}

// Freezable says why a list cannot be fixed yet, as a *model.Error that names those whom it is about; nil where it can.
func (l *List) Freezable() error {
	var ties, unmarked, lost []string
	for _, s := range l.Standings {
		switch {
		case s.Why == InTie:
			ties = append(ties, s.Actor.Name)
		case s.Why == Unmarked:
			unmarked = append(unmarked, s.Actor.Name)
		case !s.Chosen && s.Next == "":
			lost = append(lost, s.Actor.Name)
		}
	}
	switch {
	case len(l.Standings) == 0:
		return model.Invalidf("Tambah pemohonnya dahulu.", "%s belum mempunyai pemohon.", l.Cohort.Name)
	case len(ties) > 0:
		return model.Errorf(model.Conflict, "Putuskan serinya dengan alasan.", "Belum dapat dibekukan: %d pelaku seri di garis (%s).", len(ties), named(ties))
	case len(unmarked) > 0:
		return model.Errorf(model.Conflict, "Lengkapi nilainya, atau tetapkan keluar dengan alasan.", "Belum dapat dibekukan: penilaian %d pelaku belum lengkap (%s).", len(unmarked), named(unmarked))
	case len(lost) > 0:
		return model.Errorf(model.Conflict, "Isi kesempatan berikutnya bagi mereka.", "Belum dapat dibekukan: %d pelaku tidak terpilih tanpa kesempatan berikutnya (%s).", len(lost), named(lost))
	}
	return nil
}

// mostNames is how many names a sentence tells.
const mostNames = 12

func named(names []string) string {
	if len(names) > mostNames {
		return strings.Join(names[:mostNames], ", ") + ", …"
	}
	return strings.Join(names, ", ")
}
