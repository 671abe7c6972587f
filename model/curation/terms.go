package curation

import "benangmerah/model"

// Terms is what the applicants of a list were held against. Of a fixed list they are those that held when it was fixed, whatever became of the cohort since. Now
// says that they are those of now: of the list as it is now, and of one that was fixed before lists kept their terms, which has to be said of it. The places are
// those of the list in any case.
type Terms struct {
	Now          bool
	Cohort       *model.Cohort
	Requirements []*model.Requirement
	Quotas       []*model.Quota
	Forced       []Forced // in the order of the list
}

// Forced is somebody that was put in or out, and why.
type Forced struct {
	Applicant model.ID
	Name      string
	In        bool
	Reason    string
}

// TermsOf gives the terms of a fixed list of a cohort, or for nil those of the list as it is now. An error is a *model.Error with the code NotFound where there is
// no such cohort, or says that what the list keeps cannot be read.
func TermsOf(p *model.Plan, cohort model.ID, list *model.CuratedList) (Terms, error) {
	held, found := p.TermsNow(cohort)
	if !found {
		return Terms{}, model.Errorf(model.NotFound, "Muat ulang halaman, lalu ulangi.", "%s tidak ada lagi di berkas.", "Kelompok binaan")
	}
	t := Terms{Now: true}
	if list != nil {
		kept, is, err := model.ReadCuratedTerms(list)
		if err != nil {
			return Terms{}, err
		}
		if is {
			held, t.Now = kept, false
		}
		held.Cohort.Capacity = list.Capacity
	}
	t.Cohort = &held.Cohort
	for i := range held.Requirements {
		t.Requirements = append(t.Requirements, &held.Requirements[i])
	}
	for i := range held.Quotas {
		t.Quotas = append(t.Quotas, &held.Quotas[i])
	}
	if list != nil {
		t.Forced = forcedThen(p, list.ID)
	} else {
		t.Forced = forcedNow(p, cohort)
	}
	return t, nil
}

func forcedThen(p *model.Plan, list model.ID) (forced []Forced) {
	for _, x := range p.Curateds.Of(list) {
		if w := Why(x.Why); w == ForcedIn || w == ForcedOut {
			forced = append(forced, Forced{x.Applicant, x.Name, w == ForcedIn, x.Reason})
		}
	}
	return forced
}

func forcedNow(p *model.Plan, cohort model.ID) (forced []Forced) {
	for _, a := range p.Applicants.Of(cohort) {
		if a.Force != model.Unforced {
			forced = append(forced, Forced{a.ID, p.ApplicantName(a.ID), a.Force == model.ForceIn, a.Reason})
		}
	}
	return forced
}
