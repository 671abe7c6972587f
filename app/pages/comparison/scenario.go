package comparison

import (
	"errors"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// whence is where a column is read from: now where it is empty, a moment, or now under a scenario.
type whence struct{ moment, scenario model.ID }

// whences are all of them that the file has.
func (p *Page) whences() []whence {
	list := []whence{{}}
	for _, m := range p.plan.Moments.Of(0) {
		list = append(list, whence{moment: m.ID})
	}
	for _, s := range p.plan.Scenarios.Of(0) {
		list = append(list, whence{scenario: s.ID})
	}
	return list
}

// whenceName names where a column is read from, a scenario in a way that it is never taken for the record.
func (p *Page) whenceName(w whence) string {
	if s := p.plan.Scenarios.Get(w.scenario); s != nil {
		return p.say(text.ScenarioNamed, s.Name)
	}
	return p.momentName(w.moment)
}

func (p *Page) chooseWhence(w whence) {
	p.choose(func(c *model.PanelColumn) { c.Moment, c.Scenario = w.moment, w.scenario })
}

// OpenScenario puts a scenario beside now, or beside the scenarios that stand there already while there is room.
func (p *Page) OpenScenario(id model.ID) {
	if !p.hasFile() || p.plan.Scenarios.Get(id) == nil {
		return
	}
	at := slices.IndexFunc(p.panel.InUse(), func(c model.PanelColumn) bool { return c.Scenario == id })
	if at < 0 {
		at = p.placeFor(id)
	}
	p.active = at
	p.read()
	p.focusWork()
}

// placeFor gives a scenario its column and says which.
func (p *Page) placeFor(id model.ID) int {
	now := p.panel.Columns[0]
	now.Stage, now.Moment, now.Scenario = model.Agreed, 0, 0
	under := now
	under.Scenario = id
	if columns := p.panel.InUse(); slices.ContainsFunc(columns, func(c model.PanelColumn) bool { return c.Scenario != 0 }) {
		under.Stage, under.Year = columns[len(columns)-1].Stage, columns[len(columns)-1].Year
		p.panel.Count = min(p.panel.Count+1, model.MaxColumns)
	} else {
		p.panel.Columns[0], p.panel.Count = now, model.MinColumns
	}
	p.panel.Columns[p.panel.Count-1] = under
	return p.panel.Count - 1
}

// side is the column of the scenario in which figures are tried: the active one, or the last of a scenario where that is of none; −1 without.
func (p *Page) side() int {
	if !p.hasFile() || p.matrix == nil {
		return -1
	}
	columns := p.panel.InUse()
	if columns[p.active].Scenario != 0 {
		return p.active
	}
	for i := len(columns) - 1; i >= 0; i-- {
		if columns[i].Scenario != 0 {
			return i
		}
	}
	return -1
}

// mayTry says whether figures can be tried now.
func (p *Page) mayTry() bool { return p.side() >= 0 && !p.desk.ReadOnly() }

// scenario is the one in which figures are tried.
func (p *Page) scenario() model.ID { return p.panel.Columns[p.side()].Scenario }

// lowest says whether a row is a line with nothing to open in it, whose figure can be tried.
func (p *Page) lowest(r row) bool {
	if r.kind != ofRow || !p.hasLines() {
		return false
	}
	_, opens := p.matrix.Inside(r.of)
	return !opens
}

// under gives the row under the cursor, of a line where it is a lowest one.
func (p *Page) under() (r row, lowest bool) {
	at, _ := p.sheet.grid.Cursor()
	if at < 0 || at >= len(p.sheet.rows) {
		return row{}, false
	}
	return p.sheet.rows[at], p.lowest(p.sheet.rows[at])
}

// tryHere opens the entry of a figure in the row under the cursor.
func (p *Page) tryHere() {
	if _, lowest := p.under(); !lowest {
		p.desk.Tell(p.say(text.ScenarioNotLowest))
		return
	}
	at, _ := p.sheet.grid.Cursor()
	p.sheet.grid.MoveTo(at, p.side()+1)
	p.desk.Focus(p.sheet.grid)
	p.sheet.grid.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
}

// figuresOf names the figures of a lowest row on the side of the scenario. A line without any gets its first from the source that it has elsewhere.
func (p *Page) figuresOf(r row) []model.FigureOf {
	figures := p.matrix.FiguresOf(p.side(), []*model.MatrixRow{r.of})
	if len(figures) == 0 {
		if line := p.lineOf(r); line != nil {
			figures = []model.FigureOf{{Line: line.ID, Fund: p.fundFor(line.ID)}}
		}
	}
	return figures
}

// lineOf is the line of a row, on the side of the scenario if it has one there; nil where it is gone.
func (p *Page) lineOf(r row) *model.Line {
	if l := p.plan.Lines.Get(r.of.Lines[p.side()]); l != nil {
		return l
	}
	for _, id := range r.of.Lines {
		if l := p.plan.Lines.Get(id); l != nil {
			return l
		}
	}
	return nil
}

// fundFor is the source of the line's first budget of the region's own, 0 where it has none.
func (p *Page) fundFor(line model.ID) model.ID {
	for _, b := range p.plan.Budgets.Of(line) {
		if f := p.plan.Funds.Get(b.Fund); f != nil && !f.Outside {
			return f.ID
		}
	}
	return 0
}

// trial is the act that an entry asks for, on the figures of the scenario or, where it goes to zero, on the scenario itself.
func (p *Page) trial(figures []model.FigureOf, entry string) (act model.Act, refusal string) {
	side := p.matrix.Sides[p.side()]
	amount, given, err := locale.ParseMoney(entry, p.desk.Language())
	if err == nil && given && amount == 0 {
		return model.TryZero{Scenario: p.scenario(), Figures: figures, Stage: side.Stage, Year: side.Year}, ""
	}
	spread, given, err := locale.ParseSpread(entry, p.desk.Language())
	switch {
	case err != nil:
		return nil, p.told(err)
	case !given:
		return nil, p.say(text.ScenarioTypeAmount)
	case len(figures) == 1 && spread.To != 0:
		return model.CorrectBudget{Line: figures[0].Line, Fund: figures[0].Fund, Stage: side.Stage, Year: side.Year, Amount: spread.To}, ""
	}
	return model.CorrectMany{Figures: figures, Spread: spread, Stage: side.Stage, Year: side.Year}, ""
}

// tried gives the act as one that bears on the scenario.
func (p *Page) tried(act model.Act) model.Act {
	if zero, ok := act.(model.TryZero); ok {
		return zero
	}
	return model.Try{Scenario: p.scenario(), Act: act}
}

// typed says what an entry that is being typed comes to.
func (p *Page) typed(at, _ int, entry string) string {
	if p.side() < 0 || !p.lowest(p.sheet.rows[at]) {
		return p.say(text.ScenarioGone)
	}
	r := p.sheet.rows[at]
	if strings.TrimSpace(entry) == "" {
		return p.say(text.ScenarioUntrying)
	}
	figures := p.figuresOf(r)
	act, refusal := p.trial(figures, entry)
	if refusal != "" {
		return refusal
	}
	words := p.outcome(act)
	if len(figures) > 1 && words.why == "" {
		words.said = joined(" · ", words.said, p.say(text.ScenarioShared, len(figures)))
	}
	return joined(" · ", words.said, words.why, p.leftWords(r, words.change)) + "\n" + p.say(text.ScenarioTyping)
}

// come is what an act would come to: the figures that change with their sums before and after, or why it cannot be.
type come struct {
	said, why     string
	count         int
	before, after model.Money
	change        model.Money
}

// outcome reads what an act would come to under the scenario.
func (p *Page) outcome(act model.Act) (c come) {
	if zero, ok := act.(model.TryZero); ok {
		for _, f := range zero.Figures {
			c.take(p.standing(f), 0)
		}
	} else {
		changes, err := act.Changes(p.matrix.Sides[p.side()].Plan, model.Context{Seed: "?"})
		if err != nil {
			c.why = p.told(err)
			return c
		}
		for _, change := range changes {
			if x, ok := change.After.(*model.Correction); ok {
				c.take(x.OldAmount, x.NewAmount)
			}
		}
	}
	c.change = c.after - c.before
	c.said = joined(" · ", p.rupiah(c.after), p.changeWords(c.change))
	return c
}

func (c *come) take(before, after model.Money) {
	c.count++
	c.before, c.after = c.before.Plus(before), c.after.Plus(after)
}

// standing is a figure as it is under the scenario.
func (p *Page) standing(f model.FigureOf) model.Money {
	side := p.matrix.Sides[p.side()]
	stages := []model.Stage{side.Stage}
	if side.Stage == model.Agreed {
		stages = append(stages, side.Plan.Base())
	}
	for _, s := range stages {
		if b := side.Plan.Budget(f.Line, f.Fund, s, side.Year); b != nil {
			return b.Amount
		}
	}
	return 0
}

func (p *Page) changeWords(change model.Money) string {
	switch {
	case change > 0:
		return p.say(text.ScenarioMore, p.rupiah(change))
	case change < 0:
		return p.say(text.ScenarioLess, p.rupiah(-change))
	default:
		return ""
	}
}

// leftWords says what a change of an agency's figures would leave of its ceiling under the scenario, "" where it has none.
func (p *Page) leftWords(r row, change model.Money) string {
	line, side := p.lineOf(r), p.matrix.Sides[p.side()]
	if line == nil {
		return ""
	}
	return p.leftOf(p.plan.Agencies.Get(line.Agency), side, change)
}

func (p *Page) leftOf(a *model.Agency, side model.Side, change model.Money) string {
	ceiling := side.Plan.CeilingRows(a.ID, side.Year, side.Stage)[0]
	switch left := ceiling.Left - change; {
	case !ceiling.Limited:
		return ""
	case left < 0:
		return p.say(text.ScenarioExceeds, a.Label(), p.rupiah(-left))
	default:
		return p.say(text.ScenarioLeaves, a.Label(), p.rupiah(left))
	}
}

// commit tries what was typed; nothing takes the trials of the row away.
func (p *Page) commit(at, _ int, entry string) (refusal string) {
	if p.side() < 0 || !p.lowest(p.sheet.rows[at]) {
		return p.say(text.ScenarioGone)
	}
	r := p.sheet.rows[at]
	if strings.TrimSpace(entry) == "" {
		return p.untry(r)
	}
	act, refusal := p.trial(p.figuresOf(r), entry)
	if refusal != "" {
		return refusal
	}
	return p.do(p.tried(act))
}

func (p *Page) do(act model.Act) (refusal string) {
	if _, err := p.desk.Do(act, model.Context{}); err != nil {
		return p.told(err)
	}
	return ""
}

func (p *Page) untryHere() {
	r, lowest := p.under()
	if !lowest {
		p.desk.Tell(p.say(text.ScenarioNotLowest))
		return
	}
	refusal := p.untry(r)
	if refusal == "" {
		refusal = p.say(text.ScenarioUntrying)
	}
	p.desk.Tell(refusal)
}

// untry takes the trials of a row away.
func (p *Page) untry(r row) (refusal string) {
	figures, side := p.figuresOf(r), p.matrix.Sides[p.side()]
	var gone []model.ID
	for _, t := range p.plan.Trials.Of(p.scenario()) {
		if t.Of == model.TrialBudget && t.Stage == side.Stage && t.Year == side.Year && slices.Contains(figures, model.FigureOf{Line: t.Line, Fund: t.Fund}) {
			gone = append(gone, t.ID)
		}
	}
	if len(gone) == 0 {
		return p.say(text.ScenarioNoTrial)
	}
	return p.do(model.Untry{Trials: gone})
}

// trials tells by line how the trials of a column's scenario stand that are of the figures it shows: the one that matters most.
func (p *Page) trials(side int) map[model.ID]model.TrialState {
	column := p.matrix.Sides[side]
	list := map[model.ID]model.TrialState{}
	for _, t := range p.plan.TrialStandings(p.panel.Columns[side].Scenario) {
		if t.Of != model.TrialBudget || t.Stage != column.Stage || t.Year != column.Year {
			continue
		}
		if before, known := list[t.Line]; !known || t.State == model.TrialMoved || before == model.TrialInForce {
			list[t.Line] = t.State
		}
	}
	return list
}

var trialWords = map[model.TrialState]text.Sentence{
	model.TrialStands: text.ScenarioTried, model.TrialMoved: text.ScenarioMoved, model.TrialInForce: text.ScenarioInForce, model.TrialVoid: text.ScenarioVoid,
}

func (p *Page) rupiah(m model.Money) string { return locale.FormatRupiah(m, p.desk.Language()) }

// told gives the sentence of an error in the language that is switched on.
func (p *Page) told(err error) string {
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, p.desk.Language()).Error()
	}
	return err.Error()
}
