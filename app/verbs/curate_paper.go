package verbs

import (
	"context"
	"io"
	"strconv"
	"strings"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// pdfEnding is how the name of a paper ends.
const pdfEnding = ".pdf"

// cohortPaperFacts is the list of a cohort that was written as a paper. List is the number of the fixed list, 0 as it is now.
type cohortPaperFacts struct {
	Cohort      string `json:"cohort"`
	Seq         int64  `json:"seq,omitempty"` // of the act that decided a tie
	List        int    `json:"list"`
	Fingerprint string `json:"fingerprint,omitempty"`
	File        string `json:"file"`
	Pages       int    `json:"pages"`
}

// cohortPaper writes the list of a cohort as PDF: the last one that was fixed unless a number, or the word for now, says otherwise.
func (c *console) cohortPaper(ctx context.Context, f *sqlite.File, cohort *model.Cohort, seq int64, out, list, date string) error {
	p := f.Plan()
	facts := cohortPaperFacts{Cohort: cohort.Name, Seq: seq}
	fixed, err := fixedNamed(p, cohort, list)
	if err != nil {
		return err
	}
	o := reports.CohortOptions{}
	if fixed != nil {
		o.List, facts.List = fixed.ID, fixed.Number
		if facts.Fingerprint, err = curation.Fingerprint(p, fixed); err != nil {
			return err
		}
	}
	if o.Date, _, err = locale.ParseDate(date, p.Today(now())); err != nil {
		return err
	}
	if _, err := reports.Cohort(p, cohort.ID, o); err != nil {
		return err
	}
	_, err = intake.WriteNew(out, func(w io.Writer) (err error) {
		facts.Pages, err = reports.WriteCohort(ctx, w, p, cohort.ID, o, nil)
		return err
	})
	if err != nil {
		return err
	}
	facts.File = out
	return c.print(facts, c.say(text.RefocusPaper, facts.File, facts.Pages))
}

// fixedNamed finds a fixed list of a cohort by its number; nothing is the last one. It is nil for the list as it is now, which is also what nothing means where no list is
// fixed.
func fixedNamed(p *model.Plan, cohort *model.Cohort, number string) (*model.CuratedList, error) {
	lists := p.CuratedLists.Of(cohort.ID)
	switch {
	case strings.EqualFold(number, nowWord) || strings.EqualFold(number, "now") || number == "" && len(lists) == 0:
		return nil, nil
	case number == "":
		return lists[len(lists)-1], nil
	}
	for _, l := range lists {
		if strconv.Itoa(l.Number) == number {
			return l, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Lihat nomornya dengan cohorts BERKAS --json, atau tulis sekarang.", "Daftar beku %q tidak ada.", number)
}
