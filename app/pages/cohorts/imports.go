package cohorts

import (
	"context"
	"strings"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
)

// tables are the extensions of files with tables.
var tables = []string{".xlsx", ".csv"}

// bring reads a table about a cohort from a path.
type bring func(ctx context.Context, p *model.Plan, cohort model.ID, path string, progress func(done, total int)) (intake.CohortTable, error)

func (p *Page) importApplicants() {
	p.importTable(text.CohortsImportApplicants, intake.BringApplicants)
}

func (p *Page) importReports() { p.importTable(text.CohortsImportReports, intake.BringReports) }

func (p *Page) importMarks() {
	day, assessor := p.Today(), p.assessor
	p.importTable(text.CohortsImportMarks, func(ctx context.Context, plan *model.Plan, cohort model.ID, path string, progress func(int, int)) (intake.CohortTable, error) {
		return intake.BringAssessments(ctx, plan, cohort, path, day, assessor, progress)
	})
}

// importTable asks for a file, reads it, says what it would do and, once that was agreed to, does it as one act.
func (p *Page) importTable(title text.Sentence, read bring) {
	if p.StillTyping() {
		return
	}
	p.desk.PickFile(p.Say(title), tables, func(path string) {
		plan, cohort := p.desk.Snapshot(), p.cohort
		p.desk.Slow(p.Say(text.CohortsReading), func(ctx context.Context, progress func(int, int)) (any, error) {
			return read(ctx, plan, cohort, path, progress)
		}, func(result any) { p.weigh(title, result.(intake.CohortTable)) })
	})
}

// mostRefusals is how many refused rows a question names.
const mostRefusals = 5

// weigh says what a table would do, and does it where a person agrees.
func (p *Page) weigh(title text.Sentence, t intake.CohortTable) {
	said := []string{p.Say(text.CohortTable, t.Name, t.Rows, t.Usable, len(t.Refusals))}
	for i, x := range t.Refusals {
		if i == mostRefusals {
			said = append(said, p.Say(text.VerbsImportMore, len(t.Refusals)-i))
			break
		}
		said = append(said, p.Say(text.CohortsRefused, x.Row, text.Error(x.Reason, p.desk.Language()).Error()))
	}
	for _, column := range t.Unused {
		said = append(said, p.Say(text.VerbsImportUnknown, column))
	}
	if t.Usable == 0 {
		p.desk.Tell(strings.Join(said, "\n"))
		return
	}
	p.desk.Ask(strings.Join(said, "\n"), p.Say(title), func() { p.DoNow(t.Act) })
}
