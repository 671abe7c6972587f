package verbs

import (
	"context"
	"errors"
	"strconv"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// cohortNamed finds a cohort by its name, upper and lower case alike; the only one there is needs no name.
func cohortNamed(p *model.Plan, name string) (*model.Cohort, error) {
	list := p.Cohorts.Of(0)
	switch {
	case len(list) == 0:
		return nil, model.Errorf(model.NotFound, "Buat dahulu dengan cohorts --add.", "Berkas ini belum berisi kelompok binaan.")
	case name == "" && len(list) == 1:
		return list[0], nil
	case name == "":
		return nil, model.Invalidf("Sebutkan yang mana dengan --cohort.", "Berkas ini berisi %d kelompok binaan.", len(list))
	}
	for _, c := range list {
		if model.FoldName(c.Name) == model.FoldName(name) {
			return c, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Lihat namanya dengan cohorts BERKAS.", "Kelompok binaan %q tidak ada di berkas ini.", name)
}

// applicantNamed finds an applicant of a cohort by the name of its actor, or by its number.
func applicantNamed(p *model.Plan, cohort model.ID, name string) (*model.Applicant, error) {
	var found []*model.Applicant
	id, err := strconv.ParseInt(name, 10, 64)
	for _, a := range p.Applicants.Of(cohort) {
		if err == nil && a.ID == model.ID(id) {
			return a, nil
		}
		if model.FoldName(p.ApplicantName(a.ID)) == model.FoldName(name) {
			found = append(found, a)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return nil, model.Errorf(model.NotFound, "Tulis nama seperti di daftar: benangmerah applicants BERKAS.", "Pemohon %q tidak ada di kelompok binaan itu.", name)
	default:
		return nil, model.Invalidf("Pakai nomornya dari applicants BERKAS --json.", "Ada %d pemohon bernama %s.", len(found), name)
	}
}

func applicantsNamed(p *model.Plan, cohort model.ID, names []string) (ids []model.ID, err error) {
	for _, name := range names {
		a, err := applicantNamed(p, cohort, name)
		if err != nil {
			return nil, err
		}
		ids = append(ids, a.ID)
	}
	return ids, nil
}

func requirementNamed(p *model.Plan, cohort model.ID, name string) (*model.Requirement, error) {
	for _, r := range p.Requirements.Of(cohort) {
		if model.FoldName(r.Name) == model.FoldName(name) {
			return r, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Tulis nama seperti di daftar: benangmerah requirements BERKAS.", "Syarat %q tidak ada di kelompok binaan itu.", name)
}

// inCohort makes a verb that works on a cohort of a file. check looks at the words before the file is opened and says whether it is only read.
func (c *console) inCohort(use, short text.Sentence, example string, check func(cmd *cobra.Command) (reading bool, err error), run func(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort) error) *cobra.Command {
	var name string
	cmd := c.verb(use, short, example, 1, func(cmd *cobra.Command, args []string) error {
		reading, err := check(cmd)
		if err != nil {
			return err
		}
		return c.with(args[0], reading, func(f *sqlite.File) error {
			cohort, err := cohortNamed(f.Plan(), name)
			if err != nil {
				return err
			}
			return run(cmd, f, cohort)
		})
	})
	cmd.Flags().StringVar(&name, "cohort", "", c.say(text.FlagCohort))
	return cmd
}

// exclusive refuses more than one of some options, and less where one is needed.
func (c *console) exclusive(cmd *cobra.Command, needed bool, names ...string) error {
	if n := given(cmd, names...); n > 1 || needed && n == 0 {
		return c.misuse(text.UsageOneOf, dashed(names))
	}
	return nil
}

// together refuses options without another one that they belong to.
func (c *console) together(cmd *cobra.Command, with string, names ...string) error {
	for _, name := range names {
		if given(cmd, name) > 0 && given(cmd, with) == 0 {
			return c.misuse(text.UsageMissing, cmd.Name()+" --"+name, "--"+with)
		}
	}
	return nil
}

// taken is what a table of a cohort would do or did.
type taken struct {
	Source   string      `json:"source"`
	Sheet    string      `json:"sheet,omitempty"`
	Rows     int         `json:"rows"`
	Usable   int         `json:"usable"`
	Refused  int         `json:"refused"`
	Applied  bool        `json:"applied"`
	Seq      int64       `json:"seq,omitempty"`
	Unknown  []string    `json:"unknown_columns"`
	Refusals []cellFacts `json:"refusals"`
}

// nothingChanges is what an act says that would change nothing.
const nothingChanges = "Tidak ada yang berubah."

// readList reads a table for a cohort.
func readList(ctx context.Context, f *sqlite.File, path string, columns []workbook.ListColumn) (*workbook.List, []*workbook.ListRow, error) {
	list, err := workbook.ReadList(ctx, path, columns, nil)
	if err != nil {
		return nil, nil, about{err, path, f.Path()}
	}
	rows := make([]*workbook.ListRow, len(list.Rows))
	for i := range list.Rows {
		rows[i] = &list.Rows[i]
	}
	return list, rows, nil
}

// takeList applies what was read where that was asked for; nothing of it is applied where a change is refused.
func (c *console) takeList(ctx context.Context, f *sqlite.File, list *workbook.List, refusals []incoming.Notice, act model.Act, apply bool) (taken, bool, error) {
	t := taken{
		Source: list.Name, Sheet: list.Sheet, Rows: len(list.Rows), Refused: len(refusals), Usable: len(list.Rows) - len(refusals),
		Unknown: nonNil(list.Unused), Refusals: cellsOf(refusals, c.language()),
	}
	if t.Usable == 0 {
		return t, true, nil
	}
	changes, err := model.Intend(act, f.Plan(), model.Context{Seed: model.NewSeed()})
	var told *model.Error
	if errors.As(err, &told) && told.Template == nothingChanges {
		return t, true, nil
	}
	if err != nil {
		return t, false, err
	}
	if err := ctx.Err(); err != nil {
		return t, false, err
	}
	if err := f.Plan().Clone().Apply(changes); err != nil || !apply {
		return t, false, err
	}
	entry, err := f.Do(act, model.Context{})
	if err != nil {
		return t, false, err
	}
	t.Applied, t.Seq = true, entry.Seq
	return t, false, nil
}

// takenLines tells of a table that was read: first what it would do, then what cannot be used, and whether it was applied.
func (c *console) takenLines(t taken, nothing bool, what ...string) []string {
	lines := append([]string{c.say(text.CohortTable, t.Source, t.Rows, t.Usable, t.Refused)}, what...)
	lines = append(lines, c.cellLines(text.VerbsImportRefused, t.Refusals)...)
	for _, column := range t.Unknown {
		lines = append(lines, c.say(text.VerbsImportUnknown, column))
	}
	last := text.VerbsImportPreview
	switch {
	case t.Applied:
		last = text.VerbsImportApplied
	case nothing:
		last = text.CohortSame
	}
	return append(lines, c.say(last))
}
