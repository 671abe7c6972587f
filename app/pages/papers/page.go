// Package papers is the page of the minutes: what must still be mended, the pages as they will be printed, and the PDF.
package papers

import (
	"cmp"
	"context"
	"slices"

	"fyne.io/fyne/v2"

	"benangmerah/app/issued"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// Desk is what the page needs of the window.
type Desk interface {
	Plan() *model.Plan
	Acts() int64
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	Zone() locale.Zone
	ReadOnly() bool
	Fail(err error)
	Tell(sentence string)
	Ask(question, verb string, yes func())
	Focus(o fyne.Focusable)
	PickFolder(title string, picked func(path string))
	PickFile(title string, extensions []string, picked func(path string))
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Finalise(reason string) (*model.Issue, error)
	// Mend leads to where a finding can be mended.
	Mend(f reports.Finding)
	// ShowRegister opens the register of who was given which papers.
	ShowRegister()

	// Editions gives the versions of the open file's papers as they are now, which may be read by slow work.
	Editions() *issued.Source
	// VerifyPDF gives what says of a PDF whether it is the final paper of the open file, unchanged, which may be called by slow work.
	VerifyPDF() func(ctx context.Context, path string) (sentence string, err error)
	// Deliver gives what writes everything of a version of a meeting's papers (0 and 0: the one that stands of the current meeting, else drafts) that goes to people into
	// a new folder below one, which may be called by slow work.
	Deliver(meeting model.ID, version int) func(ctx context.Context, below string, o reports.Options, progress func(done, total int)) (Delivered, error)
}

// Delivered says what was written for people, and into which folder.
type Delivered struct {
	Folder          string
	Files, Agencies int
}

// Page shows the papers of the current meeting, one at a time, and what was made final of earlier ones.
type Page struct {
	desk     Desk
	loaded   *model.Plan // what was loaded last
	view     *view
	choice   *choice
	editor   *editor
	sheet    paper.Size // zero: that of the file
	public   bool
	pages    []scene.Scene
	marks    []scene.Bookmark
	current  int
	looked   model.ID          // the version that is looked at; 0: the one that stands, else the draft
	composed int64             // number of acts when the pages were composed; -1 before
	standing *model.Issue      // the final version that the pages are, nil where they are a draft
	findings []reports.Finding // those that are open before those that are let pass
	inView   bool
	unread   bool // something has changed since the checks were made
}

// New makes the page.
func New(desk Desk) *Page {
	p := &Page{desk: desk, composed: -1}
	p.choice = newChoice(p)
	p.editor = newEditor(p)
	p.view = newView(p)
	return p
}

// Content fills the window between its bars.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the paper and its meeting.
func (p *Page) Heading() (title, subtitle string) {
	if plan := p.desk.Plan(); plan != nil && plan.CurrentMeeting() != nil {
		return p.desk.Say(text.AreaPapers), plan.CurrentMeeting().Title
	}
	return p.desk.Say(text.AreaPapers), ""
}

// Tools are what the page is for.
func (p *Page) Tools() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.view.deliver, p.view.write, p.view.final}
}

// Show composes the paper anew where the file has changed since.
func (p *Page) Show() {
	p.inView = true
	p.desk.Focus(p.editor.first())
	if p.unread {
		p.check()
		p.view.show()
	}
	if p.hasMeeting() && !p.fresh() {
		p.compose()
	}
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load forgets the paper of the file before, and shows that of the same file anew.
func (p *Page) Load() {
	if plan := p.desk.Plan(); plan != p.loaded {
		p.loaded = plan
		p.forget()
		p.looked = 0
		p.view.reason.clear()
		p.editor.forget()
		p.choice.begin()
	}
	p.unread = true
	if p.inView {
		p.check()
	}
	p.view.show()
}

// Changed shows the checks anew; the pages wait until they are looked at.
func (p *Page) Changed(e *model.Entry) {
	if p.composed == e.Seq-1 && besides(e) {
		p.composed = e.Seq
	}
	if !p.inView {
		p.unread = true
		return
	}
	p.check()
	p.view.showSide()
	p.editor.changed()
}

func (p *Page) check() {
	p.findings, p.unread = nil, false
	if p.hasMeeting() {
		p.findings = reports.AllFindings(p.desk.Plan())
		slices.SortStableFunc(p.findings, func(a, b reports.Finding) int { return cmp.Compare(passRank(a), passRank(b)) })
		p.fitVersion()
	}
}

// forget drops the pages that were composed.
func (p *Page) forget() {
	p.pages, p.marks, p.current, p.composed, p.standing = nil, nil, 0, -1, nil
}

func (p *Page) hasMeeting() bool {
	plan := p.desk.Plan()
	return plan != nil && plan.Region() != nil && plan.CurrentMeeting() != nil
}

// Commands are the keys of the page.
func (p *Page) Commands() []text.Command {
	return append([]text.Command{
		{Name: text.PapersWrite, Key: writeKey, Do: p.write, On: p.hasMeeting},
		{Name: text.PapersFinal, Key: finalKey, Do: p.finalise, On: p.canFinalise},
		{Name: text.PapersDeliver, Key: deliverKey, Do: p.deliver, On: p.hasMeeting},
		{Name: text.RegisterCommand, Key: registerKey, Do: p.desk.ShowRegister, On: p.hasMeeting},
		{Name: text.PapersCmdKind, Key: kindKey, Do: p.choice.nextKind, On: p.hasMeeting},
		{Name: text.PapersCmdAgency, Key: agencyKey, Do: p.choice.nextAgency, On: p.hasAgencies},
		{Name: text.PapersCmdDay, Key: dayKey, Do: p.choice.nextDay, On: p.hasDays},
		{Name: text.PapersPass, Key: passKey, Do: p.askPass, On: p.canPass},
		{Name: text.PapersPassKind, Key: passKindKey, Do: p.askPassKind, On: p.canPass},
		{Name: text.PapersPassAll, Key: passAllKey, Do: p.askPassAll, On: p.canPassAny},
		{Name: text.PapersHold, Key: holdKey, Do: p.hold, On: p.canHold},
		{Name: text.PapersReopen, Key: reopenKey, Do: p.askReopen, On: p.canReopen},
		{Name: text.PapersVerify, Do: p.verify, On: p.hasMeeting},
		{Name: text.PapersRefresh, Key: refreshKey, Do: p.compose, On: p.hasMeeting},
		{Name: text.PapersSwitchSize, Do: p.switchSheet, On: p.hasMeeting},
		{Name: text.PapersPublic, Do: p.switchPublic, On: p.hasMeeting},
		{Name: text.PapersEnlarge, Key: enlargeKey, Do: p.enlarge, On: p.hasMeeting},
		{Name: text.PapersSmaller, Key: smallerKey, Do: p.smaller, On: p.hasMeeting},
		{Name: text.PapersLarger, Key: largerKey, Do: p.larger, On: p.hasMeeting},
		{Name: text.PapersScrollUp, Key: text.Plain(fyne.KeyUp), Do: func() { p.view.zoom.move(0, -scrolled) }, On: p.hasMeeting},
		{Name: text.PapersScrollDown, Key: text.Plain(fyne.KeyDown), Do: func() { p.view.zoom.move(0, scrolled) }, On: p.hasMeeting},
		{Name: text.PapersScrollLeft, Key: text.Plain(fyne.KeyLeft), Do: func() { p.view.zoom.move(-scrolled, 0) }, On: p.hasMeeting},
		{Name: text.PapersScrollOn, Key: text.Plain(fyne.KeyRight), Do: func() { p.view.zoom.move(scrolled, 0) }, On: p.hasMeeting},
		{Name: text.PapersNext, Key: nextKey, Do: func() { p.turn(1) }, On: p.hasMeeting},
		{Name: text.PapersPrevious, Key: beforeKey, Do: func() { p.turn(-1) }, On: p.hasMeeting},
		{Name: text.PapersFirst, Key: text.Plain(fyne.KeyHome), Do: func() { p.goTo(0) }, On: p.hasMeeting},
		{Name: text.PapersLast, Key: text.Plain(fyne.KeyEnd), Do: func() { p.goTo(len(p.pages) - 1) }, On: p.hasMeeting},
	}, p.editor.commands()...)
}

// scrolled is the share of its room that a key moves a page by.
const scrolled = 0.2

// The keys that stand on buttons.
var (
	writeKey   = text.Ctrl(fyne.KeyP)
	finalKey   = text.Ctrl(fyne.KeyS)
	deliverKey = text.CtrlShift(fyne.KeyP)
	kindKey    = text.Plain(fyne.KeyF2)
	agencyKey  = text.Plain(fyne.KeyF3)
	dayKey     = text.Plain(fyne.KeyF4)
	refreshKey = text.Plain(fyne.KeyF5)
	enlargeKey = text.Plain(fyne.KeyF6)
	smallerKey = text.Alt(fyne.KeyDown)
	largerKey  = text.Alt(fyne.KeyUp)
	nextKey    = text.Plain(fyne.KeyPageDown)
	beforeKey  = text.Plain(fyne.KeyPageUp)

	registerKey = text.CtrlShift(fyne.KeyG)
)

func (p *Page) hasAgencies() bool { return p.hasMeeting() && p.choice.kind.ByAgency() }

func (p *Page) hasDays() bool { return p.hasMeeting() && p.choice.kind.ByDay() }

func (p *Page) canFinalise() bool { return p.canWrite() && p.stands() == nil }

func (p *Page) canWrite() bool { return p.hasMeeting() && !p.desk.ReadOnly() }

func (p *Page) turn(by int) { p.goTo(p.current + by) }

// goTo shows a page, from 0; beyond the ends it stays at the end.
func (p *Page) goTo(page int) {
	before := p.current
	p.current = max(0, min(page, len(p.pages)-1))
	p.view.showPage()
	if p.current != before {
		p.view.zoom.top()
	}
	p.editor.follow()
}

// enlarge shows the page as wide as its room, or whole again.
func (p *Page) enlarge() {
	p.view.zoom.toggle()
	p.view.showZoom()
}

func (p *Page) smaller() {
	p.view.zoom.smaller()
	p.view.showZoom()
}

func (p *Page) larger() {
	p.view.zoom.larger()
	p.view.showZoom()
}

// openPart shows the page on which a part begins.
func (p *Page) openPart(row int) {
	if row >= 0 && row < len(p.marks) {
		p.goTo(p.marks[row].Page)
	}
}

func (p *Page) switchSheet() {
	sheet := p.sheet
	if sheet == (paper.Size{}) {
		sheet = reports.SheetSize(p.desk.Plan().PaperForm().Sheet)
	}
	p.sheet = paper.F4
	if sheet == paper.F4 {
		p.sheet = paper.A4
	}
	p.compose()
}

func (p *Page) switchPublic() {
	p.public = !p.public
	p.compose()
}
