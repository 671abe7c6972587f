// Package refocusing is the page of the sheets on which budgets are turned round in a crisis: what units give up and get, for whom, and by which rules.
package refocusing

import (
	"context"
	"errors"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Desk is what the page asks of the window.
type Desk interface {
	Plan() *model.Plan
	Snapshot() *model.Plan
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	Now() time.Time
	ReadOnly() bool
	Fail(err error)
	Tell(sentence string)
	Ask(question, verb string, yes func())
	AskText(title, about, start string, done func(written string) (refusal string))
	Focus(o fyne.Focusable)
	PickFolder(title string, picked func(path string))
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))

	ShowRefocusing(sheet model.ID)
	ShowRefocusShares(sheet model.ID)
	WallCaption() string
	WallFrozen() bool
	WallBlank() bool
}

// lens says what of a sheet is in view.
type lens uint8

const (
	ofUnits lens = iota
	ofShares
	ofRules
)

// Page shows one sheet of refocusing beside the list of all.
type Page struct {
	desk  Desk
	plan  *model.Plan // that everything was read from; nil without a file
	sheet *model.RefocusSheet

	id      model.ID // of the sheet that is looked at
	lens    lens
	details bool // the columns beside the amounts are in view
	sought  []string
	rules   map[model.ID][]model.RefocusRule // that were written and not applied
	inView  bool
	unread  bool

	sheets *sheets
	units  *units
	shares *shares
	cuts   *cuts
	view   *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk, rules: map[model.ID][]model.RefocusRule{}}
	p.sheets = newSheets(p)
	p.units = newUnits(p)
	p.shares = newShares(p)
	p.cuts = newCuts(p)
	p.view = newView(p)
	return p
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the area and the sheet that is looked at.
func (p *Page) Heading() (title, subtitle string) {
	if p.sheet != nil {
		subtitle = p.sheet.Name
	}
	return p.Say(text.AreaRefocusing), subtitle
}

// Tools are a new sheet, the paper, and what is sent to the wall.
func (p *Page) Tools() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.view.fresh, p.view.send}
}

// Show puts the focus where work goes on.
func (p *Page) Show() {
	p.inView = true
	if p.unread {
		p.Read()
	}
	p.FocusWork()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load shows another file from its beginning, or the same one anew. Of the same file what is looked at and what is half typed stay.
func (p *Page) Load() {
	if p.desk.Plan() != p.Plan {
		p.id, p.sought = 0, nil
		clear(p.rules)
		p.units.table.CancelEdit()
		p.Strip.Forget()
		p.Search.SetText("")
	}
	p.Read()
}

// Changed shows what an act changed; what is looked at, the cursor and half-typed texts stay.
func (p *Page) Changed(*model.Entry) {
	if !p.inView {
		p.unread = true
		return
	}
	p.Read()
}

// read reads everything anew from the plan.
func (p *Page) read() {
	p.unread, p.Plan, p.sheet = false, p.desk.Plan(), nil
	if p.HasFile() {
		if list := p.Plan.Refocusings.Of(0); p.Plan.Refocusings.Get(p.id) == nil && len(list) > 0 {
			p.id = list[len(list)-1].ID
		}
		p.sheet = p.Plan.RefocusSheet(p.id)
	}
	p.sheets.read()
	p.units.read()
	p.shares.read()
	p.cuts.read()
	p.Refresh()
}

// look shows another sheet. While something is being typed, the one that it is typed in stays.
func (p *Page) look(id model.ID) {
	if id == p.id || p.StillTyping() {
		p.sheets.follow()
		return
	}
	p.id = id
	p.Read()
	p.grid().MoveTo(0, 0)
}

// step looks at the sheet some places further down the list.
func (p *Page) step(by int) {
	if to := p.sheets.find(p.id) + by; to >= 0 && to < len(p.sheets.rows) {
		p.look(p.sheets.rows[to].ID)
	}
}

// turn shows another lens.
func (p *Page) turn(to lens) {
	if p.StillTyping() {
		return
	}
	p.lens = to
	p.Refresh()
	p.FocusWork()
}

// toggleDetails shows the other columns of the sheet.
func (p *Page) toggleDetails() {
	if p.StillTyping() {
		return
	}
	p.details, p.lens = !p.details, ofUnits
	p.units.turned()
	p.Refresh()
	p.FocusWork()
}

// seek lets only the units be seen that hold all words of a text.
func (p *Page) seek(typed string) {
	p.sought = strings.Fields(model.FoldWords(typed))
	if p.sheet != nil {
		p.Read()
	}
}

// stillTyping says whether an entry is open in the sheet, and puts the focus on it.
func (p *Page) stillTyping() bool {
	if _, _, _, open := p.units.table.Editing(); !open {
		return false
	}
	p.desk.Tell(p.Say(text.FrameFinishTyping))
	p.desk.Focus(p.units.table)
	return true
}

// grid is the table of the lens in view.
func (p *Page) Grid() *parts.Grid {
	switch p.lens {
	case ofShares:
		return p.shares.table
	case ofRules:
		return p.cuts.table
	default:
		return p.units.table
	}
}

// focusWork puts the focus where work goes on: on the form that is open, else on the table in view, else on the sheets.
func (p *Page) focusWork() {
	switch {
	case !p.inView || !p.HasFile():
	case p.Strip.IsOpen():
		p.Strip.FocusField()
	case p.sheet != nil && p.rows() > 0:
		p.desk.Focus(p.grid())
	default:
		p.desk.Focus(p.sheets.grid)
	}
}

// rows is the number of rows of the table in view.
func (p *Page) rows() int {
	switch p.lens {
	case ofShares:
		return p.shares.Rows()
	case ofRules:
		return p.cuts.Rows()
	default:
		return p.units.Rows()
	}
}

// ask opens a form at the foot of the page.
func (p *Page) ask(f *parts.Form) {
	if !p.StillTyping() {
		p.Strip.Ask(f)
	}
}

// do does an act and gives the sentence that says why not, "" where it was done.
func (p *Page) do(act model.Act, c model.Context) (refusal string) {
	if _, err := p.desk.Do(act, c); err != nil {
		return p.Told(err)
	}
	return ""
}

// doNow does an act that nothing is asked for, and tells why it was not done.
func (p *Page) doNow(act model.Act, c model.Context) bool {
	if p.StillTyping() {
		return false
	}
	_, err := p.desk.Do(act, c)
	if err != nil {
		p.desk.Fail(err)
	}
	return err == nil
}

func (p *Page) say(s text.Sentence, args ...any) string { return p.desk.Say(s, args...) }

// told gives the sentence of an error in the language that is switched on.
func (p *Page) told(err error) string {
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, p.desk.Language()).Error()
	}
	return err.Error()
}

func (p *Page) hasFile() bool { return p.desk.Plan() != nil }

func (p *Page) hasSheet() bool { return p.sheet != nil }

func (p *Page) writable() bool { return p.HasFile() && !p.desk.ReadOnly() }

func (p *Page) canWrite() bool { return p.hasSheet() && !p.desk.ReadOnly() }

// exact writes an amount to the sen.
func (p *Page) exact(m model.Money) string {
	return locale.Minus(locale.FormatMoney(m, p.desk.Language()))
}

// rupiah writes an amount with sen only where there are any.
func (p *Page) rupiah(m model.Money) string {
	return locale.Minus(locale.FormatRupiah(m, p.desk.Language()))
}

// percent writes a share with so many decimals and the sign that it has.
func (p *Page) percent(part, whole model.Money, decimals int) string {
	return locale.FormatPercentOf(part, whole, decimals, p.desk.Language())
}

func (p *Page) stage(s model.Stage) string { return text.StageName(p.desk.Say, s) }

// holds says whether a folded text has all words.
func holds(words []string, folded string) bool {
	for _, w := range words {
		if !strings.Contains(folded, w) {
			return false
		}
	}
	return true
}
