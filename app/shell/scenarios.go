package shell

import (
	"context"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/chart"
)

// The size of the list of scenarios, at 100 %.
const (
	scenariosWidth  = 1180
	scenariosHeight = 600
)

// The keys of the list.
var (
	renameKey = text.Plain(fyne.KeyF2)
	copyKey   = text.Plain(fyne.KeyF3)
	adoptKey  = text.Plain(fyne.KeyF4)
	limitKey  = text.Plain(fyne.KeyF5)
	weightKey = text.Plain(fyne.KeyF6)
)

// scenariosBox lists the scenarios under the record as it is now, each with what it tries. It is the data of its grid.
type scenariosBox struct {
	askingBox
	year   int
	sums   []*model.ScenarioSum
	now    model.CeilingRow
	over   []*model.Agency // over their ceilings now
	opened map[model.ID]bool
	rows   []scenarioRow
}

// scenarioRow is the record where it has neither; a scenario; or one of its trials.
type scenarioRow struct {
	sum   *model.ScenarioSum
	trial *model.TrialStanding
}

// ShowScenarios opens the list of scenarios.
func (s *Shell) ShowScenarios() {
	if !s.hasFile() {
		return
	}
	b := &scenariosBox{askingBox: askingBox{listBox: newListBox(s)}, year: intake.Year(s.Plan()), opened: map[model.ID]bool{}}
	b.read(b.open)
}

// read sums everything up off the UI goroutine, then goes on.
func (b *scenariosBox) read(then func()) {
	type sums struct {
		list []*model.ScenarioSum
		now  model.CeilingRow
		over []*model.Agency
	}
	p, year := b.s.Snapshot(), b.year
	b.s.Slow(b.s.Say(text.CommandScenarios), func(ctx context.Context, progress func(int, int)) (any, error) {
		found := sums{now: p.CeilingRows(0, year, model.Agreed)[0], over: p.OverCeiling(model.Agreed, year)}
		all := p.Scenarios.Of(0)
		for i, scenario := range all {
			progress(i, len(all))
			sum, err := p.ScenarioSum(scenario.ID, model.Agreed, year)
			if err != nil {
				return nil, err
			}
			found.list = append(found.list, sum)
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
		}
		return found, nil
	}, func(read any) {
		found := read.(sums)
		b.sums, b.now, b.over = found.list, found.now, found.over
		then()
	})
}

func (b *scenariosBox) open() {
	s := b.s
	b.empty = parts.NewText(s.Say(text.ScenarioNone), look.Control, parts.Muted).Wrap()
	b.grid = parts.NewGrid(b)
	b.grid.OnOpen = func(int, int) { b.openColumn() }
	b.grid.OnFold = b.fold
	b.grid.OnInsert = func(int, bool) { b.askNew() }
	b.grid.OnClear = func(parts.Block) { b.remove() }
	b.title.Set(s.Say(text.ScenarioTitle, b.year))
	b.lay(scenariosWidth, scenariosHeight, text.ScenarioStripHint, b.buttons())
	b.bindKeys()
	b.show()
	b.grid.MoveTo(min(1, len(b.rows)-1), 0)
}

func (b *scenariosBox) bindKeys() {
	keys := map[text.Key]func(){threadKey: b.thread}
	b.s.keepReverts(keys, b.refresh)
	if !b.s.ReadOnly() {
		keys[renameKey], keys[copyKey], keys[adoptKey], keys[limitKey], keys[weightKey] = b.askRename, b.copy, b.askAdopt, b.askCeiling, b.askWeight
	}
	b.s.keepKeys(keys)
}

// thread shows the thread of the line that is tried, or the threads of the agency whose ceiling is.
func (b *scenariosBox) thread() {
	of := chart.Subject{}
	if t := b.at().trial; t != nil {
		of.Line = t.Line
		if t.Of == model.TrialCeiling {
			of = chart.Subject{Agency: t.Agency, Many: true}
		}
	}
	b.showThread(of)
}

// columns gives the columns of money room for their longest amounts.
func (b *scenariosBox) columns() []parts.Column {
	list := []parts.Column{{Title: b.s.Say(text.ScenarioName), Min: 220, Weight: 1, Wrap: true}, {Title: b.s.Say(text.ScenarioTrials), Min: 122, Wrap: true}}
	for i, title := range []text.Sentence{text.ScenarioTotal, text.ScenarioDifference, text.ScenarioLeft} {
		c := parts.Column{Title: b.s.Say(title), Min: 148, Align: parts.AlignRight}
		for row := range b.rows {
			if amount := b.Cell(row, 2+i).Text; len(amount) > len(c.Fits) {
				c.Fits = amount
			}
		}
		list = append(list, c)
	}
	return append(list, parts.Column{Title: b.s.Say(text.ScenarioOver), Min: 124, Wrap: true})
}

func (b *scenariosBox) buttons() fyne.CanvasObject {
	s := b.s
	open := parts.NewPrimaryButton(s.Say(text.ScenarioColumnOpen), text.Plain(fyne.KeyReturn).String(), b.openColumn)
	row := container.New(parts.NewFlow(look.Step, look.Step))
	row.Add(open)
	if !s.ReadOnly() {
		for _, button := range []struct {
			name text.Sentence
			key  string
			do   func()
		}{
			{text.ScenarioNew, text.Plain(fyne.KeyInsert).String(), b.askNew},
			{text.ScenarioRename, renameKey.String(), b.askRename},
			{text.ScenarioCopy, copyKey.String(), b.copy},
			{text.ScenarioRemove, text.Plain(fyne.KeyDelete).String(), b.remove},
			{text.ScenarioAdopt, adoptKey.String(), b.askAdopt},
			{text.ScenarioCeiling, limitKey.String(), b.askCeiling},
			{text.ScenarioTryWeight, weightKey.String(), b.askWeight},
		} {
			row.Add(parts.NewKeyButton(s.Say(button.name), button.key, button.do))
		}
	}
	row.Add(b.closing(text.Close))
	return row
}

// refresh reads everything anew and shows it.
func (b *scenariosBox) refresh() { b.read(b.show) }

// show lists the record, the scenarios, and the trials of those that are open.
func (b *scenariosBox) show() {
	b.rows = []scenarioRow{{}}
	for _, sum := range b.sums {
		b.rows = append(b.rows, scenarioRow{sum: sum})
		if b.opened[sum.Scenario.ID] {
			for _, t := range b.s.Plan().TrialStandings(sum.Scenario.ID) {
				b.rows = append(b.rows, scenarioRow{sum, &t})
			}
		}
	}
	b.empty.Hidden = len(b.sums) > 0
	b.empty.Refresh()
	b.grid.SetColumns(b.columns()...)
}

func rowKey(id model.ID) string { return strconv.FormatInt(int64(id), 10) }

// at is the row under the cursor.
func (b *scenariosBox) at() scenarioRow {
	return parts.AtCursor(b.grid, b.rows)
}

func (b *scenariosBox) fold(row int, open bool) {
	if sum := b.rows[row].sum; sum != nil {
		b.opened[sum.Scenario.ID] = open
		b.show()
	}
}

// openColumn shows the scenario beside now.
func (b *scenariosBox) openColumn() {
	sum := b.at().sum
	if sum == nil {
		return
	}
	b.close()
	b.s.goTo(areaComparison)
	if page, ok := b.s.pages[areaComparison].page.(interface{ OpenScenario(id model.ID) }); ok {
		page.OpenScenario(sum.Scenario.ID)
	}
}

// do does an act and shows what is left.
func (b *scenariosBox) do(act model.Act, c model.Context) (done *model.Entry, refusal string) {
	e, err := b.s.Do(act, c)
	if err != nil {
		return nil, err.Error()
	}
	b.refresh()
	return e, ""
}

// tell does an act and says why it is refused, where it is.
func (b *scenariosBox) tell(act model.Act) {
	if _, refusal := b.do(act, model.Context{}); refusal != "" {
		b.s.warn(refusal)
	}
}

// ask asks for a name and a note, with which then something is done.
func (b *scenariosBox) ask(kind, name, note string, act func(name, note string) model.Act) {
	b.strip.Ask(&parts.Form{
		Kind: kind,
		Questions: []parts.Question{
			{Title: b.s.Say(text.ScenarioAskName), Start: name, Share: 1}, {Title: b.s.Say(text.ScenarioAskNote), Start: note, Keep: true, Share: 1.4},
		},
		Done: func(texts []string) string {
			e, refusal := b.do(act(texts[0], texts[1]), model.Context{})
			if refusal == "" {
				b.follow(e)
			}
			return refusal
		},
	})
}

// follow puts the cursor on the scenario that an act made or changed.
func (b *scenariosBox) follow(e *model.Entry) {
	for _, change := range e.Changes {
		if s, ok := change.After.(*model.Scenario); ok {
			if row := b.grid.FindRow(rowKey(s.ID)); row >= 0 {
				b.grid.MoveTo(row, 0)
			}
		}
	}
}

func (b *scenariosBox) askNew() {
	if !b.s.ReadOnly() {
		b.ask("new", "", "", func(name, note string) model.Act { return model.StartScenario{Scenario: name, Note: note} })
	}
}

func (b *scenariosBox) askRename() {
	sum := b.at().sum
	if sum == nil {
		return
	}
	id := sum.Scenario.ID
	b.ask("rename "+rowKey(id), sum.Scenario.Name, sum.Scenario.Note, func(name, note string) model.Act { return model.RenameScenario{Scenario: id, To: name, Note: note} })
}

// copy begins a scenario with the trials of the one under the cursor.
func (b *scenariosBox) copy() {
	sum := b.at().sum
	if sum == nil {
		return
	}
	e, refusal := b.do(model.CopyScenario{Scenario: sum.Scenario.ID, To: b.s.Say(text.ScenarioCopied, sum.Scenario.Name)}, model.Context{})
	if refusal != "" {
		b.s.warn(refusal)
		return
	}
	b.follow(e)
}

// remove takes the trial under the cursor away, or asks whether the scenario is to go.
func (b *scenariosBox) remove() {
	switch at := b.at(); {
	case at.sum == nil || b.s.ReadOnly():
	case at.trial != nil:
		b.tell(model.Untry{Trials: []model.ID{at.trial.ID}})
	default:
		id := at.sum.Scenario.ID
		b.s.Ask(b.s.Say(text.ScenarioAskRemove, at.sum.Scenario.Name, at.sum.Trials), b.s.Say(text.ScenarioRemove), func() { b.tell(model.RemoveScenario{Scenario: id}) })
	}
}

// askAdopt asks before a scenario becomes the record, and names what has changed since it was tried. What would be refused is refused before.
func (b *scenariosBox) askAdopt() {
	s, sum := b.s, b.at().sum
	if sum == nil {
		return
	}
	act := model.AdoptScenario{Scenario: sum.Scenario.ID, Moved: true}
	c := model.Context{Reason: sum.Scenario.Reason()}
	if m := s.Plan().CurrentMeeting(); m != nil {
		if slot := s.Plan().RunningSlot(m.ID); slot != nil {
			c.Slot, c.Agency = slot.ID, slot.Agency
		}
	}
	if _, err := s.Plan().Propose(act, c); err != nil {
		s.Fail(err)
		return
	}
	question := s.Say(text.ScenarioAskAdopt, sum.Scenario.Name, sum.Trials, b.rupiah(sum.Before.Amount), b.rupiah(sum.After.Amount))
	if moved := b.movedWords(sum.Scenario.ID); moved != "" {
		question += "\n\n" + moved
	}
	s.Ask(question, s.Say(text.ScenarioAdopt), func() { b.adopt(act, c, sum.Scenario.Name) })
}

func (b *scenariosBox) adopt(act model.Act, c model.Context, name string) {
	e, refusal := b.do(act, c)
	if refusal != "" {
		b.s.warn(refusal)
		return
	}
	made := 0
	for _, change := range e.Changes {
		if _, ok := change.After.(*model.Correction); ok {
			made++
		}
	}
	b.s.Tell(b.s.Say(text.ScenarioDoneAdopt, name, made))
}

// mostMoved is how many trials are named whose place in the record has changed.
const mostMoved = 5

// movedWords names the trials of a scenario whose place in the record has changed, "" where there is none.
func (b *scenariosBox) movedWords(scenario model.ID) string {
	var names []string
	count := 0
	for _, t := range b.s.Plan().TrialStandings(scenario) {
		if t.State != model.TrialMoved {
			continue
		}
		if count++; count <= mostMoved {
			name, _ := b.trialName(&t)
			was, now := b.amounts(&t)
			names = append(names, b.s.Say(text.ScenarioOneMoved, name, now, was))
		}
	}
	if count > mostMoved {
		names = append(names, b.s.Say(text.ScenarioMoreMoved, count-mostMoved))
	}
	if count == 0 {
		return ""
	}
	return b.s.Say(text.ScenarioAskMoved, count, strings.Join(names, "; "))
}
