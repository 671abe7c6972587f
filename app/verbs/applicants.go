package verbs

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/sqlite"
)

// applicantFacts are the applicants of a cohort.
type applicantFacts struct {
	Cohort     string          `json:"cohort"`
	Seq        int64           `json:"seq,omitempty"`
	Applicants []applicantRows `json:"applicants"`
}

// applicantRows is an applicant. Found counts the requirements at which something was found of it.
type applicantRows struct {
	ID       model.ID `json:"id"`
	Name     string   `json:"name"`
	Trade    string   `json:"trade,omitempty"`
	Group    string   `json:"group,omitempty"`
	Village  string   `json:"village,omitempty"`
	District string   `json:"district,omitempty"`
	Found    int      `json:"found"`
	Of       int      `json:"of"`
}

// applicantTable is what a table of applicants would do or did.
type applicantTable struct {
	taken
	Fresh int `json:"new_actors"`
	Known int `json:"known_actors"`
}

// applicantWords are the words of the verb applicants.
type applicantWords struct {
	from   string
	remove []string
	apply  bool
}

func (c *console) applicants() *cobra.Command {
	var w applicantWords
	check := func(cmd *cobra.Command) (bool, error) {
		if err := c.exclusive(cmd, false, "from", "remove"); err != nil {
			return false, err
		}
		return !w.apply && len(w.remove) == 0, c.together(cmd, "from", "apply")
	}
	cmd := c.inCohort(text.UseApplicants, text.VerbApplicants, `applicants kota.benang --cohort "Naik Kelas 2027" --from pemohon.csv --apply`, check, func(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		if w.from != "" {
			return c.takeApplicants(cmd, f, cohort, w)
		}
		return c.listApplicants(f, cohort, w.remove)
	})
	cmd.Flags().StringVar(&w.from, "from", "", c.say(text.FlagApplicantsFrom))
	cmd.Flags().BoolVar(&w.apply, "apply", false, c.say(text.FlagApply))
	cmd.Flags().StringArrayVar(&w.remove, "remove", nil, c.say(text.FlagApplicantRemove))
	return cmd
}

func (c *console) takeApplicants(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort, w applicantWords) error {
	list, rows, err := readList(cmd.Context(), f, w.from, intake.ApplicantColumns())
	if err != nil {
		return err
	}
	act, refusals := curation.ReadApplicants(f.Plan(), cohort.ID, rows)
	t, nothing, err := c.takeList(cmd.Context(), f, list, refusals, act, w.apply)
	if err != nil {
		return err
	}
	facts := applicantTable{taken: t}
	for _, a := range act.List {
		if a.Actor.ID == 0 {
			facts.Fresh++
		} else {
			facts.Known++
		}
	}
	return c.print(facts, strings.Join(c.takenLines(t, nothing, c.say(text.CohortFresh, facts.Fresh, facts.Known)), "\n"))
}

func (c *console) listApplicants(f *sqlite.File, cohort *model.Cohort, remove []string) error {
	facts := applicantFacts{Cohort: cohort.Name, Applicants: []applicantRows{}}
	if len(remove) > 0 {
		ids, err := applicantsNamed(f.Plan(), cohort.ID, remove)
		if err != nil {
			return err
		}
		edit := model.Edit{Title: "cohort.withdraw"}
		for _, id := range ids {
			edit.Drop = append(edit.Drop, f.Plan().Applicants.Get(id))
		}
		entry, err := f.Do(edit, model.Context{})
		if err != nil {
			return err
		}
		facts.Seq = entry.Seq
	}
	list, err := curation.Read(f.Plan(), cohort.ID)
	if err != nil {
		return err
	}
	for _, s := range list.Standings {
		row := applicantRows{
			ID: s.Applicant.ID, Name: s.Actor.Name, Trade: s.Actor.Trade, Group: s.Actor.Group, Village: s.Actor.Village, District: s.Actor.District,
			Of: len(list.Requirements),
		}
		for _, x := range s.Findings {
			if x != nil {
				row.Found++
			}
		}
		facts.Applicants = append(facts.Applicants, row)
	}
	return c.print(facts, c.applicantTable(facts))
}

func (c *console) applicantTable(f applicantFacts) string {
	return table(func(row func(...string)) {
		for _, r := range f.Applicants {
			row(r.Name, r.Trade, r.Village, r.District, strconv.Itoa(r.Found)+"/"+strconv.Itoa(r.Of))
		}
	}) + c.say(text.CohortApplicants, f.Cohort, len(f.Applicants))
}

// assessWords are the words of the verb assess.
type assessWords struct {
	from, applicant, requirement, mark, evidence, date, assessor string
	apply                                                        bool
}

// assessTable is what a table of findings would do or did.
type assessTable struct {
	taken
	Cells      int `json:"cells"`
	Applicants int `json:"applicants"`
}

// assessFacts is what was found of one applicant at one requirement.
type assessFacts struct {
	Seq         int64      `json:"seq"`
	Applicant   string     `json:"applicant"`
	Requirement string     `json:"requirement"`
	Met         *bool      `json:"met,omitempty"`
	Mark        string     `json:"mark,omitempty"`
	Evidence    string     `json:"evidence,omitempty"`
	Date        model.Date `json:"date,omitempty"`
	Assessor    string     `json:"assessor,omitempty"`
}

func (c *console) assess() *cobra.Command {
	var w assessWords
	check := func(cmd *cobra.Command) (bool, error) {
		if err := c.exclusive(cmd, true, "from", "applicant"); err != nil {
			return false, err
		}
		if err := c.together(cmd, "from", "apply"); err != nil {
			return false, err
		}
		if err := c.together(cmd, "applicant", "requirement", "mark", "evidence"); err != nil {
			return false, err
		}
		if given(cmd, "applicant") > 0 && given(cmd, "requirement", "mark") < 2 {
			return false, c.misuse(text.UsageMissing, "assess --applicant", "--requirement, --mark")
		}
		return w.from != "" && !w.apply, nil
	}
	cmd := c.inCohort(text.UseAssess, text.VerbAssess, `assess kota.benang --cohort "Naik Kelas 2027" --from penilaian.csv --assessor "Dinas Koperasi" --apply`, check, func(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		today := f.Plan().Today(now())
		day, given, err := curation.ParseDay(w.date, today)
		if err != nil {
			return err
		}
		if !given {
			day = today
		}
		if w.from != "" {
			return c.takeAssessments(cmd, f, cohort, w, day)
		}
		return c.assessOne(f, cohort, w, day)
	})
	flags := cmd.Flags()
	flags.StringVar(&w.from, "from", "", c.say(text.FlagAssessFrom))
	flags.BoolVar(&w.apply, "apply", false, c.say(text.FlagApply))
	flags.StringVar(&w.applicant, "applicant", "", c.say(text.FlagApplicant))
	flags.StringVar(&w.requirement, "requirement", "", c.say(text.FlagAssessRequirement))
	flags.StringVar(&w.mark, "mark", "", c.say(text.FlagAssessMark))
	flags.StringVar(&w.evidence, "evidence", "", c.say(text.FlagAssessEvidence))
	flags.StringVar(&w.date, "date", "", c.say(text.FlagAssessDate))
	flags.StringVar(&w.assessor, "assessor", "", c.say(text.FlagAssessor))
	return cmd
}

func (c *console) takeAssessments(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort, w assessWords, day model.Date) error {
	list, rows, err := readList(cmd.Context(), f, w.from, intake.AssessmentColumns(f.Plan().Requirements.Of(cohort.ID)))
	if err != nil {
		return err
	}
	act, refusals := curation.ReadAssessments(f.Plan(), cohort.ID, rows, day, w.assessor)
	t, nothing, err := c.takeList(cmd.Context(), f, list, refusals, act, w.apply)
	if err != nil {
		return err
	}
	who := map[model.ID]bool{}
	for _, x := range act.Cells {
		who[x.Applicant] = true
	}
	facts := assessTable{taken: t, Cells: len(act.Cells), Applicants: len(who)}
	return c.print(facts, strings.Join(c.takenLines(t, nothing, c.say(text.CohortCells, facts.Cells, facts.Applicants)), "\n"))
}

func (c *console) assessOne(f *sqlite.File, cohort *model.Cohort, w assessWords, day model.Date) error {
	a, err := applicantNamed(f.Plan(), cohort.ID, w.applicant)
	if err != nil {
		return err
	}
	r, err := requirementNamed(f.Plan(), cohort.ID, w.requirement)
	if err != nil {
		return err
	}
	cell := model.Assessment{Applicant: a.ID, Requirement: r.ID, Evidence: w.evidence, Date: day, Assessor: w.assessor}
	if err := curation.ReadMark(r, w.mark, &cell); err != nil {
		return err
	}
	entry, err := f.Do(model.Assess{Cells: []model.Assessment{cell}}, model.Context{})
	if err != nil {
		return err
	}
	facts := assessFacts{
		Seq: entry.Seq, Applicant: f.Plan().ApplicantName(a.ID), Requirement: r.Name, Evidence: cell.Evidence, Date: day, Assessor: cell.Assessor,
	}
	if r.Gate {
		facts.Met = &cell.Met
	} else {
		facts.Mark = pointsText(cell.Mark)
	}
	return c.print(facts, c.say(text.CohortAssessed, facts.Applicant, r.Name, cmp.Or(c.decimal(facts.Mark), w.mark)))
}
