package verbs

import (
	"strings"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// progressFacts are the reports of those that were chosen in the last fixed list. Silent are those that have not reported.
type progressFacts struct {
	Cohort  string         `json:"cohort"`
	Seq     int64          `json:"seq,omitempty"`
	Chosen  int            `json:"chosen"`
	Silent  []string       `json:"silent"`
	Reports []progressRows `json:"reports"`
}

// progressRows is a report of a month, "2027-09". Value is as it was written.
type progressRows struct {
	Name     string `json:"name"`
	Month    string `json:"month"`
	Text     string `json:"text"`
	Value    string `json:"value,omitempty"`
	Unit     string `json:"unit,omitempty"`
	Evidence string `json:"evidence,omitempty"`
}

// progressTable is what a table of reports would do or did.
type progressTable struct {
	taken
	Reports int `json:"reports"`
}

// progressWords are the words of the verb progress.
type progressWords struct {
	from, applicant, month, words, value, unit, evidence string
	apply                                                bool
}

func (c *console) progress() *cobra.Command {
	var w progressWords
	check := func(cmd *cobra.Command) (bool, error) {
		if err := c.exclusive(cmd, false, "from", "applicant"); err != nil {
			return false, err
		}
		if err := c.together(cmd, "from", "apply"); err != nil {
			return false, err
		}
		if err := c.together(cmd, "applicant", "month", "text", "value", "unit", "evidence"); err != nil {
			return false, err
		}
		if given(cmd, "applicant") > 0 && given(cmd, "month", "text") < 2 {
			return false, c.misuse(text.UsageMissing, "progress --applicant", "--month, --text")
		}
		return w.applicant == "" && !w.apply, nil
	}
	const example = `progress kota.benang --cohort "Naik Kelas 2026" --applicant "Sepatu Utama" --month "Desember 2026" --text "omzet naik" --value 12,5 --unit "juta rupiah"`
	cmd := c.inCohort(text.UseProgress, text.VerbProgress, example, check, func(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		switch {
		case w.from != "":
			return c.takeReports(cmd, f, cohort, w)
		case w.applicant != "":
			return c.reportOne(f, cohort, w)
		default:
			return c.listReports(f.Plan(), cohort, 0)
		}
	})
	flags := cmd.Flags()
	flags.StringVar(&w.from, "from", "", c.say(text.FlagProgressFrom))
	flags.BoolVar(&w.apply, "apply", false, c.say(text.FlagApply))
	flags.StringVar(&w.applicant, "applicant", "", c.say(text.FlagApplicant))
	flags.StringVar(&w.month, "month", "", c.say(text.FlagProgressMonth))
	flags.StringVar(&w.words, "text", "", c.say(text.FlagProgressText))
	flags.StringVar(&w.value, "value", "", c.say(text.FlagProgressValue))
	flags.StringVar(&w.unit, "unit", "", c.say(text.FlagProgressUnit))
	flags.StringVar(&w.evidence, "evidence", "", c.say(text.FlagProgressEvidence))
	return cmd
}

func (c *console) takeReports(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort, w progressWords) error {
	list, rows, err := readList(cmd.Context(), f, w.from, intake.ReportColumns())
	if err != nil {
		return err
	}
	act, refusals := curation.ReadReports(f.Plan(), cohort.ID, rows)
	t, nothing, err := c.takeList(cmd.Context(), f, list, refusals, act, w.apply)
	if err != nil {
		return err
	}
	facts := progressTable{taken: t, Reports: len(act.Reports)}
	return c.print(facts, strings.Join(c.takenLines(t, nothing, c.say(text.CohortReports, facts.Reports)), "\n"))
}

func (c *console) reportOne(f *sqlite.File, cohort *model.Cohort, w progressWords) error {
	a, err := applicantNamed(f.Plan(), cohort.ID, w.applicant)
	if err != nil {
		return err
	}
	month, err := curation.ParseMonth(w.month)
	if err != nil {
		return err
	}
	report := model.MonthReport{Applicant: a.ID, Month: month, Text: w.words, Value: w.value, Unit: w.unit, Evidence: w.evidence}
	entry, err := f.Do(model.ReportMonths{Reports: []model.MonthReport{report}}, model.Context{})
	if err != nil {
		return err
	}
	return c.listReports(f.Plan(), cohort, entry.Seq)
}

func (c *console) listReports(p *model.Plan, cohort *model.Cohort, seq int64) error {
	facts := progressFacts{Cohort: cohort.Name, Seq: seq, Silent: []string{}, Reports: []progressRows{}}
	lists := p.CuratedLists.Of(cohort.ID)
	if len(lists) == 0 {
		return c.print(facts, c.say(text.ProgressNone))
	}
	for _, x := range p.Curateds.Of(lists[len(lists)-1].ID) {
		if !x.Chosen {
			continue
		}
		facts.Chosen++
		reports := p.MonthReports.Of(x.Applicant)
		if len(reports) == 0 {
			facts.Silent = append(facts.Silent, x.Name)
		}
		for _, r := range reports {
			facts.Reports = append(facts.Reports, progressRows{x.Name, string(r.Month[:7]), r.Text, r.Value, r.Unit, r.Evidence})
		}
	}
	return c.print(facts, c.reportTable(facts))
}

func (c *console) reportTable(f progressFacts) string {
	return table(func(row func(...string)) {
		for _, r := range f.Reports {
			month := r.Month
			if t, err := time.Parse("2006-01", r.Month); err == nil {
				month = locale.Month(t.Month(), c.language()) + t.Format(" 2006")
			}
			row(shorten(r.Name), month, shorten(r.Text), strings.TrimSpace(r.Value+" "+r.Unit))
		}
	}) + c.say(text.ProgressSums, len(f.Reports), f.Chosen, len(f.Silent))
}
