package verbs

import (
	"fmt"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// words are the words of a comparison as they are printed.
var words = map[model.Word]text.Sentence{
	model.New: text.WordNew, model.Dropped: text.WordDropped, model.Moved: text.WordMoved, model.Up: text.WordUp, model.Down: text.WordDown, model.Same: text.WordSame,
}

// comparisonFacts is a comparison as it is looked at. Difference, percent, from and to of everything are between the two columns From and To, which with
// two columns are these; Totals sums all rows, Shown those that are listed.
type comparisonFacts struct {
	From       sideFacts      `json:"from"`
	To         sideFacts      `json:"to"`
	Columns    []sideFacts    `json:"columns"`
	Level      string         `json:"level"`
	Sort       string         `json:"sort"`
	Lens       string         `json:"lens"`
	Difference string         `json:"difference"`
	Percent    string         `json:"percent"`
	Counts     map[string]int `json:"counts"`
	Rows       []rowFacts     `json:"rows"`
	Subtotals  []totalFacts   `json:"subtotals"`
	Shown      totalFacts     `json:"shown"`
	Totals     totalFacts     `json:"totals"`
	Paper      *paperFacts    `json:"paper,omitempty"`
}

type sideFacts struct {
	Stage    string   `json:"stage"`
	Moment   string   `json:"moment,omitempty"`
	Year     int      `json:"year"`
	Agencies []string `json:"agencies,omitempty"` // codes; none are all
	Total    string   `json:"total"`
}

type paperFacts struct {
	File  string `json:"file"`
	Pages int    `json:"pages"`
}

// movedFacts is what became of figures, one a column. Figures, from and to are null where a column has no figure; money of sources outside the
// region's own budget stands apart.
type movedFacts struct {
	From       *string   `json:"from"`
	To         *string   `json:"to"`
	FromOther  string    `json:"from_outside_budget,omitempty"`
	ToOther    string    `json:"to_outside_budget,omitempty"`
	Figures    []*string `json:"figures"`
	Outside    []string  `json:"outside_budget,omitempty"`
	Difference string    `json:"difference"`
	Percent    string    `json:"percent"`
	Word       string    `json:"word"`
}

// rowFacts is one row.
type rowFacts struct {
	Agency     string `json:"agency"`
	AgencyName string `json:"agency_name"`
	Unit       string `json:"unit,omitempty"`
	UnitName   string `json:"unit_name,omitempty"`
	Code       string `json:"code,omitempty"`
	Name       string `json:"name"`
	MovedFrom  string `json:"moved_from,omitempty"`
	movedFacts
	Targets []targetFacts `json:"targets,omitempty"`
}

// targetFacts is an indicator with its target in each column, null where there is none, and how far it was reached, or why that cannot be computed.
type targetFacts struct {
	Indicator   string    `json:"indicator"`
	Unit        string    `json:"unit,omitempty"`
	Values      []*string `json:"values"`
	Achievement string    `json:"achievement,omitempty"`
	Formula     string    `json:"formula,omitempty"`
	Unmeasured  string    `json:"unmeasured,omitempty"`
}

// totalFacts is a sum of so many rows, of an agency where it is one of the subtotals.
type totalFacts struct {
	Agency     string `json:"agency,omitempty"`
	AgencyName string `json:"agency_name,omitempty"`
	Rows       int    `json:"rows"`
	movedFacts
}

// besides prints columns side by side.
type besides struct {
	*console
	*columnReader
	matrix  *model.Matrix
	seen    *model.Seen
	targets bool
}

func (b *besides) facts() *comparisonFacts {
	f := b.matrix.Filter
	facts := &comparisonFacts{
		Level: nameOf(rowsNamed, rowsOf{f.By, f.Level}), Sort: nameOf(sortsNamed, b.panel.View.Sort), Lens: nameOf(lensesNamed, b.panel.View.Lens),
		Counts: map[string]int{}, Rows: []rowFacts{}, Subtotals: []totalFacts{},
		Totals: b.sum(b.matrix.Totals, len(b.matrix.Rows)), Shown: b.sum(b.seen.Totals, len(b.seen.Rows)),
	}
	for i := range b.matrix.Sides {
		facts.Columns = append(facts.Columns, b.sideFacts(i))
	}
	facts.From, facts.To = facts.Columns[b.seen.From], facts.Columns[b.seen.To]
	facts.Difference, facts.Percent = facts.Totals.Difference, facts.Totals.Percent
	count := b.matrix.Count(b.seen.From, b.seen.To)
	for word, sentence := range words {
		facts.Counts[sentence.ID] = count[word]
	}
	for _, r := range b.seen.Rows {
		facts.Rows = append(facts.Rows, b.rowFacts(r))
	}
	for _, a := range b.matrix.ByAgency(b.seen) {
		sum := b.sum(a.Sums, len(a.Rows))
		sum.Agency, sum.AgencyName = a.Code, a.Name
		facts.Subtotals = append(facts.Subtotals, sum)
	}
	return facts
}

func (b *besides) sideFacts(i int) sideFacts {
	s := b.matrix.Sides[i]
	return sideFacts{Stage: s.Stage.String(), Moment: b.said[i], Year: s.Year, Agencies: s.Agencies, Total: locale.FormatPlain(b.matrix.Totals[i].Amount)}
}

// words names stage, year, moment and agencies of a column.
func (s sideFacts) words() string {
	words := fmt.Sprintf("%s %d", s.Stage, s.Year)
	if s.Moment != "" {
		words += " @ " + s.Moment
	}
	for _, code := range s.Agencies {
		words += " " + code
	}
	return words
}

func (b *besides) rowFacts(r *model.MatrixRow) rowFacts {
	row := rowFacts{
		Agency: r.Key.Agency, AgencyName: r.Agency, Unit: r.Key.Unit, UnitName: r.Unit, Code: r.Key.Code, Name: r.Name, MovedFrom: r.From.Code,
		movedFacts: b.moved(r.Figures, r.Word(b.seen.From, b.seen.To)),
	}
	if b.targets && r.Lines != nil {
		row.Targets = b.targetFacts(r)
	}
	return row
}

// moved says what became of figures.
func (b *besides) moved(figures []model.Figure, word model.Word) movedFacts {
	from, to := figures[b.seen.From], figures[b.seen.To]
	m := movedFacts{
		From: figure(from), To: figure(to), FromOther: outside(from), ToOther: outside(to),
		Difference: locale.FormatPlain(to.Amount - from.Amount), Percent: locale.Hyphen(percent(from, to, locale.Indonesian)), Word: words[word].ID,
	}
	beyond := false
	for _, f := range figures {
		m.Figures, m.Outside = append(m.Figures, figure(f)), append(m.Outside, locale.FormatPlain(f.Outside))
		beyond = beyond || f.Outside != 0
	}
	if !beyond {
		m.Outside = nil
	}
	return m
}

func (b *besides) sum(figures []model.Figure, rows int) totalFacts {
	return totalFacts{Rows: rows, movedFacts: b.moved(figures, model.WordOf(figures[b.seen.From], figures[b.seen.To]))}
}

func (b *besides) targetFacts(r *model.MatrixRow) (list []targetFacts) {
	aim, result, measured := b.matrix.Measured()
	for _, t := range b.matrix.Targets(r) {
		facts := targetFacts{Indicator: t.Text, Unit: t.Unit}
		for _, target := range t.Targets {
			var value *string
			if target != nil && target.Value != "" {
				value = &target.Value
			}
			facts.Values = append(facts.Values, value)
		}
		if measured {
			a := locale.Achieve(t.Indicator.AchievementFormula(), t.Targets[aim], t.Targets[result])
			facts.Achievement, facts.Formula, facts.Unmeasured = locale.Hyphen(locale.FormatAchievement(a, locale.Indonesian)), a.Formula.Sign(), string(a.Why)
		}
		list = append(list, facts)
	}
	return list
}

func figure(f model.Figure) *string {
	if !f.Known {
		return nil
	}
	plain := locale.FormatPlain(f.Amount)
	return &plain
}

func outside(f model.Figure) string {
	if f.Outside == 0 {
		return ""
	}
	return locale.FormatPlain(f.Outside)
}

// dash stands where there is no figure.
const dash = "–"

// percent is how much the figure grew, "–" where there is nothing to compare with.
func percent(from, to model.Figure, l locale.Language) string {
	if !from.Known || !to.Known {
		return dash
	}
	return locale.FormatShare(to.Amount-from.Amount, from.Amount, l)
}
