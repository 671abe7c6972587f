package verbs

import (
	"cmp"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// curateFacts is the list of a cohort as it is now. Scores are decimal numbers out of 100 with at most four decimals. Hindrance says why the list cannot be
// fixed yet, "" where it can.
type curateFacts struct {
	Cohort     string          `json:"cohort"`
	Capacity   int             `json:"capacity"`
	Applicants int             `json:"applicants"`
	Ranked     int             `json:"ranked"`
	Chosen     int             `json:"chosen"`
	Line       string          `json:"line"`
	Seq        int64           `json:"seq,omitempty"` // of the act that decided a tie
	Ties       []tieFacts      `json:"ties"`
	Unfilled   []unfilledFacts `json:"unfilled"`
	Hindrance  string          `json:"hindrance"`
	Rows       []curatedRow    `json:"rows"`
}

// tieFacts is a tie that nobody has decided.
type tieFacts struct {
	Score   string   `json:"score"`
	Rank    int      `json:"rank"`
	Places  int      `json:"places"`
	Members []string `json:"members"`
}

type unfilledFacts struct {
	By    string `json:"by"`
	Value string `json:"value"`
	Least int    `json:"least"`
	Have  int    `json:"have"`
}

// curatedRow is an applicant in the list. Gate is passed, failed or open. Why is a word that is the same in every language, Reason a sentence.
type curatedRow struct {
	ID       model.ID     `json:"id"`
	Name     string       `json:"name"`
	Trade    string       `json:"trade,omitempty"`
	District string       `json:"district,omitempty"`
	Gate     string       `json:"gate"`
	Findings []foundFacts `json:"findings"`
	Score    string       `json:"score,omitempty"`
	Rank     int          `json:"rank,omitempty"`
	Chosen   bool         `json:"chosen"`
	Why      string       `json:"why"`
	Detail   string       `json:"detail,omitempty"`
	Reason   string       `json:"reason"`
	Next     string       `json:"next,omitempty"`
}

// foundFacts is what was found at a requirement: Met of a gate, Mark of others.
type foundFacts struct {
	Requirement string     `json:"requirement"`
	Met         *bool      `json:"met,omitempty"`
	Mark        string     `json:"mark,omitempty"`
	Evidence    string     `json:"evidence,omitempty"`
	Date        model.Date `json:"date,omitempty"`
	Assessor    string     `json:"assessor,omitempty"`
}

func (c *console) curate() *cobra.Command {
	var win []string
	var reason, out, list, date string
	check := func(cmd *cobra.Command) (bool, error) {
		if paper := strings.EqualFold(filepath.Ext(out), pdfEnding); !paper && given(cmd, "list", "date") > 0 {
			return false, c.misuse(text.UsageMissing, "curate --list, --date", "--out *"+pdfEnding)
		}
		if given(cmd, "win", "reason") == 1 {
			return false, c.misuse(text.UsageMissing, "curate", "--win, --reason")
		}
		return len(win) == 0, nil
	}
	cmd := c.inCohort(text.UseCurate, text.VerbCurate, `curate kota.benang --cohort "Naik Kelas 2027" --out terpilih.xlsx`, check, func(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		seq := int64(0)
		if len(win) > 0 {
			winners, err := applicantsNamed(f.Plan(), cohort.ID, win)
			if err != nil {
				return err
			}
			entry, err := f.Do(curation.DecideTie{Cohort: cohort.ID, Winners: winners, Reason: reason}, model.Context{Reason: reason})
			if err != nil {
				return err
			}
			seq = entry.Seq
		}
		if strings.EqualFold(filepath.Ext(out), pdfEnding) {
			return c.cohortPaper(cmd.Context(), f, cohort, seq, out, list, date)
		}
		return c.printCuration(f.Plan(), cohort, seq, out)
	})
	cmd.Flags().StringArrayVar(&win, "win", nil, c.say(text.FlagWin))
	cmd.Flags().StringVar(&reason, "reason", "", c.say(text.FlagWinReason))
	cmd.Flags().StringVar(&out, "out", "", c.say(text.FlagCurateOut))
	cmd.Flags().StringVar(&list, "list", "", c.say(text.FlagCurateList))
	cmd.Flags().StringVar(&date, "date", "", c.say(text.FlagCurateDate))
	return cmd
}

func (c *console) printCuration(p *model.Plan, cohort *model.Cohort, seq int64, out string) error {
	l, err := curation.Read(p, cohort.ID)
	if err != nil {
		return err
	}
	facts := c.curateFacts(l)
	facts.Seq = seq
	if out != "" {
		if err := sheetOrPaper(out); err != nil {
			return err
		}
		return c.printSheet(out, facts, c.curationSheet(facts), c.curationSums(facts))
	}
	return c.print(facts, c.curationTable(facts)+c.curationSums(facts))
}

func (c *console) curateFacts(l *curation.List) curateFacts {
	f := curateFacts{
		Cohort: l.Cohort.Name, Capacity: l.Cohort.Capacity, Applicants: len(l.Standings), Chosen: l.Chosen, Line: curation.Decimal(l.Line),
		Ties: []tieFacts{}, Unfilled: []unfilledFacts{}, Rows: []curatedRow{},
	}
	for _, t := range l.Ties {
		tie := tieFacts{Score: curation.Decimal(t.Members[0].Score), Rank: t.Members[0].Rank, Places: t.Places}
		for _, s := range t.Members {
			tie.Members = append(tie.Members, s.Actor.Name)
		}
		f.Ties = append(f.Ties, tie)
	}
	for _, u := range l.Unfilled {
		f.Unfilled = append(f.Unfilled, unfilledFacts{string(u.Quota.By), u.Quota.Value, u.Quota.Least, u.Have})
	}
	for _, s := range l.Standings {
		if s.Rank > 0 {
			f.Ranked++
		}
		f.Rows = append(f.Rows, c.curatedRow(l, s))
	}
	if err := l.Freezable(); err != nil {
		f.Hindrance = c.sentence(err)
	}
	return f
}

func (c *console) curatedRow(l *curation.List, s *curation.Standing) curatedRow {
	row := curatedRow{
		ID: s.Applicant.ID, Name: s.Actor.Name, Trade: s.Actor.Trade, District: s.Actor.District, Gate: "passed", Score: curation.Decimal(s.Score),
		Rank: s.Rank, Chosen: s.Chosen, Why: string(s.Why), Detail: s.Detail, Reason: text.CurationReason(c.say, s.Why, s.Detail), Next: s.Next, Findings: []foundFacts{},
	}
	for i, r := range l.Requirements {
		x := s.Findings[i]
		switch {
		case r.Gate && x != nil && !x.Met:
			row.Gate = "failed"
		case r.Gate && x == nil && row.Gate == "passed":
			row.Gate = "open"
		}
		if x == nil {
			continue
		}
		found := foundFacts{Requirement: r.Name, Evidence: x.Evidence, Date: x.Date, Assessor: x.Assessor}
		if r.Gate {
			found.Met = &x.Met
		} else {
			found.Mark = pointsText(x.Mark)
		}
		row.Findings = append(row.Findings, found)
	}
	return row
}

// rankText writes a rank, a dash for none.
func rankText(rank int) string {
	if rank == 0 {
		return dash
	}
	return strconv.Itoa(rank)
}

// verdict says whether somebody is chosen.
func (c *console) verdict(chosen bool, why string) string {
	switch {
	case chosen:
		return c.say(text.CurationIn)
	case why == string(curation.InTie):
		return c.say(text.CurationUndecided)
	default:
		return c.say(text.CurationOut)
	}
}

func (c *console) curationTable(f curateFacts) string {
	return table(func(row func(...string)) {
		for _, r := range f.Rows {
			cells := []string{rankText(r.Rank), shorten(r.Name), cmp.Or(c.decimal(r.Score), dash), c.verdict(r.Chosen, r.Why), r.Reason}
			if !r.Chosen && r.Next != "" {
				cells = append(cells, c.say(text.CurationNext, r.Next))
			}
			row(cells...)
		}
	})
}

func (c *console) curationSums(f curateFacts) string {
	lines := []string{c.say(text.CurationSums, f.Cohort, f.Applicants, f.Ranked, f.Chosen, f.Capacity)}
	if f.Line != "" {
		lines = append(lines, c.say(text.CurationLine, c.decimal(f.Line)))
	}
	for _, t := range f.Ties {
		lines = append(lines, c.say(text.CurationTie, c.decimal(t.Score), t.Places, strings.Join(t.Members, ", ")))
	}
	for _, u := range f.Unfilled {
		lines = append(lines, c.say(text.CurationUnfilled, u.Value, u.Have, u.Least))
	}
	return strings.Join(append(lines, cmp.Or(f.Hindrance, c.say(text.CurationReady))), "\n")
}

func (c *console) curationSheet(f curateFacts) *workbook.Sheet {
	s := &workbook.Sheet{Name: c.say(text.CurationSheet)}
	for i, title := range text.CurationColumns {
		s.Columns = append(s.Columns, workbook.SheetColumn{Title: c.say(title), Width: []float64{6, 36, 20, 20, 10, 10, 10, 48, 32}[i], Counts: i == 0 || i == 5, Right: i == 4})
	}
	for i, r := range f.Rows {
		next := r.Next
		if r.Chosen {
			next = ""
		}
		s.Rows = append(s.Rows, workbook.SheetRow{Bold: r.Chosen, Cells: textCells(
			strconv.Itoa(i+1), r.Name, r.Trade, r.District, c.decimal(r.Score), rankText(r.Rank), c.verdict(r.Chosen, r.Why), r.Reason, next,
		)})
	}
	return s
}
