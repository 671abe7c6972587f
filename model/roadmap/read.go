package roadmap

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Row is a row of a list: its number in the file, 0 for words that are typed, and what stands in its columns.
type Row struct {
	Number int
	Cells  map[string]string
}

// Fault says why a row cannot be taken over.
type Fault struct {
	Row int
	Err error
}

// Reading is what a list would do to a plan. Act brings all of it; it is to be done only where there are no Faults.
type Reading struct {
	Act    model.RoadList
	Counts model.RoadCounts
	Faults []Fault // by row
}

// Read reads the rows of a list as they are written in a language; today is what days without a year are counted from. The plan is only read.
func Read(p *model.Plan, l List, rows []Row, lang locale.Language, today model.Date) *Reading {
	r := newReader(p, lang, today)
	out := &Reading{}
	var taken []int // numbers of the rows that were understood
	for _, row := range rows {
		r.cells = row.Cells
		if err := r.row(l); err != nil {
			out.Faults = append(out.Faults, Fault{row.Number, err})
			continue
		}
		taken = append(taken, row.Number)
	}
	out.Act = r.act(l)
	counts, faults := out.Act.Weigh(p)
	out.Counts = counts
	for _, f := range faults {
		out.Faults = append(out.Faults, Fault{taken[f.At], f.Err})
	}
	slices.SortStableFunc(out.Faults, func(a, b Fault) int { return cmp.Compare(a.Row, b.Row) })
	return out
}

// reader reads rows one by one and gathers what they bring.
type reader struct {
	plan  *model.Plan
	lang  locale.Language
	today model.Date
	cells map[string]string

	byName map[string][]*model.RoadGroup

	groups     []model.NewRoadGroup
	themes     []string
	phases     []model.RoadPhase
	standings  []model.RoadStanding
	milestones []model.RoadMilestone
	budgets    []model.RoadBudget
	receipts   []model.RoadReceipt
}

func newReader(p *model.Plan, lang locale.Language, today model.Date) *reader {
	r := &reader{plan: p, lang: lang, today: today, byName: map[string][]*model.RoadGroup{}}
	for _, g := range p.RoadGroups.Of(0) {
		key := model.FoldName(p.GroupName(g))
		r.byName[key] = append(r.byName[key], g)
	}
	return r
}

func (r *reader) act(l List) model.RoadList {
	switch l {
	case Groups:
		return model.AddRoadGroups{Groups: r.groups}
	case Themes:
		return model.AddRoadThemes{Themes: r.themes}
	case Phases:
		return model.SetRoadPhases{Phases: r.phases}
	case Standings:
		return model.RecordStandings{Standings: r.standings}
	case Milestones:
		return model.RecordMilestones{Milestones: r.milestones}
	case Budgets:
		return model.SetRoadBudgets{Budgets: r.budgets}
	default:
		return model.RecordReceipts{Receipts: r.receipts}
	}
}

// row reads the present row.
func (r *reader) row(l List) error {
	switch l {
	case Groups:
		r.groups = append(r.groups, model.NewRoadGroup{Name: r.text(ColumnGroup), Trade: r.text(ColumnTrade), Village: r.text(ColumnVillage), District: r.text(ColumnDistrict)})
		return nil
	case Themes:
		r.themes = append(r.themes, r.text(ColumnTheme))
		return nil
	case Phases:
		return r.phaseRow()
	case Standings:
		return r.standingRow()
	case Milestones:
		return r.milestoneRow()
	case Budgets:
		return r.budgetRow()
	default:
		return r.receiptRow()
	}
}

func (r *reader) text(column string) string { return strings.TrimSpace(r.cells[column]) }

func (r *reader) phaseRow() error {
	theme, year, err := r.themeAndYear()
	if err != nil {
		return err
	}
	r.phases = append(r.phases, model.RoadPhase{
		Theme: theme.ID, Year: year, Name: r.text(ColumnPhase), Criterion: r.text(ColumnCriterion), Threshold: r.text(ColumnThreshold),
	})
	return nil
}

func (r *reader) standingRow() error {
	group, err := r.group()
	if err != nil {
		return err
	}
	phase, err := r.phase()
	if err != nil {
		return err
	}
	status, err := model.ParseRoadStatus(r.text(ColumnStatus))
	if err != nil {
		return err
	}
	date, err := r.date()
	if err != nil {
		return err
	}
	r.standings = append(r.standings, model.RoadStanding{
		Group: group.ID, Phase: phase.ID, Date: date, Source: r.text(ColumnSource), Status: status, Value: r.text(ColumnValue), Evidence: r.text(ColumnEvidence),
		Assessor: r.text(ColumnAssessor), Reason: r.text(ColumnReason),
	})
	return nil
}

func (r *reader) milestoneRow() error {
	group, err := r.group()
	if err != nil {
		return err
	}
	date, err := r.date()
	if err != nil {
		return err
	}
	credit, err := r.money(ColumnCredit)
	if err != nil {
		return err
	}
	r.milestones = append(r.milestones, model.RoadMilestone{Group: group.ID, Bank: r.text(ColumnBank), Credit: credit, Date: date, Evidence: r.text(ColumnEvidence)})
	return nil
}

func (r *reader) budgetRow() error {
	theme, year, err := r.themeAndYear()
	if err != nil {
		return err
	}
	amount, err := r.money(ColumnAmount)
	if err != nil {
		return err
	}
	line, err := r.line(year)
	if err != nil {
		return err
	}
	r.budgets = append(r.budgets, model.RoadBudget{Theme: theme.ID, Year: year, Line: line, Amount: amount})
	return nil
}

// fits are the words by which it is told whether something is as specified.
var fits = map[string]model.RoadFit{
	"": model.FitUnknown, "belum diketahui": model.FitUnknown, "belum": model.FitUnknown, "unknown": model.FitUnknown,
	"ya": model.FitYes, "yes": model.FitYes, "sesuai": model.FitYes, "tidak": model.FitNo, "no": model.FitNo, "tidak sesuai": model.FitNo,
}

func (r *reader) receiptRow() error {
	group, err := r.group()
	if err != nil {
		return err
	}
	budget, err := r.budget()
	if err != nil {
		return err
	}
	date, err := r.date()
	if err != nil {
		return err
	}
	fit, known := fits[strings.ToLower(r.text(ColumnFit))]
	if !known {
		return model.Invalidf("Pilih ya, tidak, atau belum diketahui.", "Kesesuaian %q tidak dikenal.", r.text(ColumnFit))
	}
	r.receipts = append(r.receipts, model.RoadReceipt{Budget: budget.ID, Group: group.ID, Date: date, What: r.text(ColumnWhat), Fit: fit, Evidence: r.text(ColumnEvidence)})
	return nil
}

// date reads the day of the row. A row without one is refused by the act.
func (r *reader) date() (model.Date, error) {
	date, _, err := locale.ParseDate(r.text(ColumnDate), r.today)
	return date, err
}

func (r *reader) money(column string) (model.Money, error) {
	amount, given, err := locale.ParseMoney(r.text(column), r.lang)
	if err == nil && !given {
		err = model.Invalidf("Tulis misalnya 1.500.000 atau 1,5 jt.", "Jumlah uang belum diisi.")
	}
	return amount, err
}

func (r *reader) year() (int, error) { return ParseYear(r.text(ColumnYear)) }

// ParseYear reads a year of four digits. Anything else is a *model.Error with the code Invalid.
func ParseYear(text string) (int, error) {
	year, err := strconv.Atoi(text)
	if err != nil || len(text) != 4 {
		return 0, model.Invalidf("Tulis tahun empat angka.", "Tahun %q tidak dapat dibaca.", text)
	}
	return year, nil
}
