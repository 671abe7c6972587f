// Package priorities is the page that puts what competes for a ceiling in order: criteria and weights, scores, the ranking with its parts and the line at the
// ceiling, what would have to give way, how solid all that is, and the chair's order beside the computed one.
package priorities

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// Desk is what the page asks of the window.
type Desk interface {
	Plan() *model.Plan
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	ReadOnly() bool
	Tell(sentence string)
	Ask(question, verb string, yes func())
	Focus(o fyne.Focusable)
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))

	// ShowRanking sends a ranking to the wall.
	ShowRanking(ranking model.ID)
	WallCaption() string
	WallFrozen() bool
	WallBlank() bool

	WriteList(title, name string, heads []string, rows [][]incoming.Value)
}

// sight is one of the three views of a ranking.
type sight string

const (
	rankingSight sight = ""
	scoresSight  sight = "scores"
	setupSight   sight = "setup"
)

// Page shows the rankings of a file, one at a time. What it shows is read from the plan at each change, and what takes long is computed when it is asked for.
type Page struct {
	desk Desk
	plan *model.Plan // that was read; nil without a file

	ranking  model.ID // the one in view, 0 for none
	scenario model.ID // that it is looked at under, 0 for none; then nothing is written
	sight    sight
	byChair  bool // the rows stand in the chair's order
	starting bool // the form of a new ranking is open
	now      *reading

	inView bool
	unread bool // something has changed since the plan was read

	board *board
	marks *marks
	setup *setup
	view  *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.board = newBoard(p)
	p.marks = newMarks(p)
	p.setup = newSetup(p)
	p.view = newView(p)
	return p
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the area and says what is ranked.
func (p *Page) Heading() (title, subtitle string) {
	if p.now != nil {
		s := p.now.sheet
		subtitle = p.say(text.PrioritiesSubtitle, len(s.Entries), len(s.Criteria), len(s.Scorers))
		if p.scenario != 0 {
			subtitle += " · " + p.scenarioName(p.scenario)
		}
	}
	return p.say(text.AreaPriorities), subtitle
}

// Tools are the two other views, the rule of the line, and the wall.
func (p *Page) Tools() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.view.toSetup, p.view.toScores, p.view.rule, p.view.send}
}

// Show puts the focus where work goes on.
func (p *Page) Show() {
	p.inView = true
	p.catchUp()
	p.focusWork()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load shows another file from its beginning, or the same one anew.
func (p *Page) Load() {
	if p.desk.Plan() != p.plan {
		p.begin()
	}
	p.read()
	p.view.restyle()
}

// begin looks at a file as if for the first time.
func (p *Page) begin() {
	p.plan = p.desk.Plan()
	p.ranking, p.sight, p.byChair, p.starting, p.scenario = 0, rankingSight, false, false, 0
	p.board.begin()
	p.marks.begin()
	p.view.strip.Forget()
	if list := p.rankings(); len(list) > 0 {
		p.ranking = list[0].ID
	}
}

// Changed shows what an act changed. Where scores are given one after the other, the ranking that they make waits until it is looked at.
func (p *Page) Changed(e *model.Entry) {
	switch {
	case !p.inView:
		p.unread = true
	case p.sight == scoresSight && e != nil && e.Act == (model.GiveScores{}).Name():
		p.unread = true
		p.marks.changed(e)
	default:
		p.read()
	}
}

// read reads the ranking anew from the plan.
func (p *Page) read() {
	p.unread, p.plan, p.now = false, p.desk.Plan(), nil
	if p.hasFile() {
		p.fit()
		p.now = read(p.source(), p.ranking)
	}
	p.board.read()
	p.view.show()
}

// source is the plan that is ranked: as it is, or under the scenario that was chosen.
func (p *Page) source() *model.Plan {
	if p.scenario != 0 {
		if under, err := p.plan.Under(p.scenario); err == nil {
			return under
		}
	}
	return p.plan
}

// under looks at the ranking under a scenario, 0 for none. Scores and all else that is written stay those of the record.
func (p *Page) under(scenario model.ID) {
	p.scenario = scenario
	p.read()
	p.focusWork()
}

// nextScenario looks at the ranking under the next scenario, after the last one as it is.
func (p *Page) nextScenario() {
	list := p.scenarios()
	p.under(list[(slices.Index(list, p.scenario)+1)%len(list)])
}

// scenarios are those of the file; 0 stands first, for none.
func (p *Page) scenarios() []model.ID {
	list := []model.ID{0}
	for _, s := range p.plan.Scenarios.Of(0) {
		list = append(list, s.ID)
	}
	return list
}

// scenarioName names a scenario; 0 is now.
func (p *Page) scenarioName(id model.ID) string {
	if s := p.plan.Scenarios.Get(id); s != nil {
		return shortened(p.say(text.ScenarioNamed, s.Name))
	}
	return p.say(text.ComparisonNow)
}

// fit leaves a ranking that is no longer there for the first one, and a scenario for none.
func (p *Page) fit() {
	if p.plan.Scenarios.Get(p.scenario) == nil {
		p.scenario = 0
	}
	if r := p.plan.Rankings.Get(p.ranking); r != nil && !r.Template {
		return
	}
	p.ranking = 0
	if list := p.rankings(); len(list) > 0 {
		p.ranking = list[0].ID
	}
}

// rankings are those of the file, without templates.
func (p *Page) rankings() (list []*model.Ranking) {
	if !p.hasFile() {
		return nil
	}
	for _, r := range p.plan.Rankings.Of(0) {
		if !r.Template {
			list = append(list, r)
		}
	}
	return list
}

// open shows another ranking.
func (p *Page) open(ranking model.ID) {
	if ranking == p.ranking {
		return
	}
	p.ranking, p.starting = ranking, false
	p.board.begin()
	p.marks.begin()
	p.read()
	p.focusWork()
}

// next shows the ranking after this one, and after the last the first.
func (p *Page) next() {
	list := p.rankings()
	for i, r := range list {
		if r.ID == p.ranking {
			p.open(list[(i+1)%len(list)].ID)
			return
		}
	}
}

// turn shows a view; where it is in view already, the ranking.
func (p *Page) turn(to sight) {
	if to == p.sight {
		to = rankingSight
	}
	p.look(to)
}

// catchUp reads what has changed while scores were given.
func (p *Page) catchUp() {
	if p.unread {
		p.read()
	}
}

// look shows a view.
func (p *Page) look(to sight) {
	p.sight, p.starting = to, false
	if p.scenario != 0 && to != rankingSight { // what is written is written to the record
		p.scenario = 0
		p.read()
	}
	p.catchUp()
	p.view.show()
	p.focusWork()
}

// focusWork puts the focus on the table of the view.
func (p *Page) focusWork() {
	switch {
	case !p.inView || !p.hasFile():
	case p.starting:
		p.view.start.focus()
	case p.now == nil:
		p.desk.Focus(p.view.begin)
	case p.view.strip.IsOpen():
		p.view.strip.FocusField()
	case p.sight == scoresSight:
		p.desk.Focus(p.marks.grid)
	case p.sight == setupSight:
		p.setup.focus()
	default:
		p.desk.Focus(p.board.grid)
	}
}

// do does an act and says why it is refused, if it is.
func (p *Page) do(act model.Act, c model.Context) (refusal string) {
	switch {
	case p.desk.ReadOnly():
		return p.say(text.ReadOnlyNow)
	case p.scenario != 0:
		return p.say(text.PrioritiesTrying)
	}
	if _, err := p.desk.Do(act, c); err != nil {
		return err.Error()
	}
	return ""
}

// tellRefusal says why something was refused, if it was.
func (p *Page) tellRefusal(refusal string) {
	if refusal != "" {
		p.desk.Tell(refusal)
	}
}

func (p *Page) say(s text.Sentence, args ...any) string { return p.desk.Say(s, args...) }

func (p *Page) hasFile() bool { return p.desk.Plan() != nil }

func (p *Page) writable() bool { return p.hasFile() && !p.desk.ReadOnly() && p.scenario == 0 }

func (p *Page) hasRanking() bool { return p.now != nil }

func (p *Page) works() bool { return p.hasRanking() && p.writable() }
