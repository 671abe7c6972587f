// Package papers is the page of the minutes: what must still be mended, the pages as they will be printed, and the PDF.
package papers

import (
	"context"
	"io"
	"path/filepath"

	"fyne.io/fyne/v2"

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
	Snapshot() *model.Plan
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
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))
	Finalise(findings []reports.Finding, reason string) (*model.Issue, error)
	OpenSession(agency model.ID)
}

// Page shows the berita acara of the current meeting.
type Page struct {
	desk     Desk
	view     *view
	sheet    paper.Size
	public   bool
	enlarged bool
	pages    []scene.Scene
	marks    []scene.Bookmark
	current  int
	composed int64 // number of acts when the pages were composed; -1 before
	findings []reports.Finding
}

// New makes the page.
func New(desk Desk) *Page {
	p := &Page{desk: desk, sheet: paper.F4, composed: -1}
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

// Tools are the two things the page is for.
func (p *Page) Tools() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.view.draft, p.view.final}
}

// Show composes the paper anew where the file has changed since.
func (p *Page) Show() {
	p.desk.Focus(p.view.pageKeys)
	if p.hasMeeting() && p.composed != p.desk.Acts() {
		p.compose()
	}
}

// Load forgets the paper of the file before.
func (p *Page) Load() {
	p.pages, p.marks, p.current, p.composed = nil, nil, 0, -1
	p.check()
	p.view.show()
}

// Changed shows the checks anew; the pages wait until they are looked at.
func (p *Page) Changed(*model.Entry) {
	p.check()
	p.view.showSide()
}

func (p *Page) check() {
	p.findings = nil
	if p.hasMeeting() {
		p.findings = reports.Findings(p.desk.Plan())
	}
}

func (p *Page) hasMeeting() bool {
	plan := p.desk.Plan()
	return plan != nil && plan.Region() != nil && plan.CurrentMeeting() != nil
}

// Commands are the keys of the page.
func (p *Page) Commands() []text.Command {
	return []text.Command{
		{Name: text.PapersDraft, Key: text.Ctrl(fyne.KeyP), Do: p.writeDraft, On: p.hasMeeting},
		{Name: text.PapersFinal, Key: text.Ctrl(fyne.KeyS), Do: p.finalise, On: p.canFinalise},
		{Name: text.PapersRefresh, Key: text.Plain(fyne.KeyF5), Do: p.compose, On: p.hasMeeting},
		{Name: text.PapersSwitchSize, Do: p.switchSheet, On: p.hasMeeting},
		{Name: text.PapersPublic, Do: p.switchPublic, On: p.hasMeeting},
		{Name: text.PapersEnlarge, Key: enlargeKey, Do: p.enlarge, On: p.hasMeeting},
		{Name: text.PapersNext, Key: text.Plain(fyne.KeyPageDown), Do: func() { p.turn(1) }, On: p.hasMeeting},
		{Name: text.PapersPrevious, Key: text.Plain(fyne.KeyPageUp), Do: func() { p.turn(-1) }, On: p.hasMeeting},
		{Name: text.PapersFirst, Key: text.Plain(fyne.KeyHome), Do: func() { p.goTo(0) }, On: p.hasMeeting},
		{Name: text.PapersLast, Key: text.Plain(fyne.KeyEnd), Do: func() { p.goTo(len(p.pages) - 1) }, On: p.hasMeeting},
	}
}

func (p *Page) canFinalise() bool { return p.hasMeeting() && !p.desk.ReadOnly() }

// options are those of the paper in view: final where the newest version is that of the file as it is.
func (p *Page) options(final *model.Issue) reports.Options {
	return reports.Options{Paper: p.sheet, Public: p.public, Final: final}
}

// composition is the paper as it will be printed.
type composition struct {
	pages []scene.Scene
	marks []scene.Bookmark
	acts  int64
}

// compose lays the paper out from a copy of the plan.
func (p *Page) compose() {
	plan, options, acts := p.desk.Snapshot(), p.options(nil), p.desk.Acts()
	p.desk.Slow(p.desk.Say(text.PapersComposing), func(ctx context.Context, progress func(int, int)) (any, error) {
		doc, err := reports.Minutes(plan, options)
		if err != nil {
			return nil, err
		}
		pages, marks, err := paper.Layout(ctx, doc, progress)
		return composition{pages, marks, acts}, err
	}, func(result any) {
		c := result.(composition)
		p.pages, p.marks, p.composed = c.pages, c.marks, c.acts
		p.goTo(min(p.current, len(p.pages)-1))
		p.view.showSide()
	})
}

func (p *Page) turn(by int) { p.goTo(p.current + by) }

// goTo shows a page, from 0; beyond the ends it stays at the end.
func (p *Page) goTo(page int) {
	p.current = max(0, min(page, len(p.pages)-1))
	p.view.showPage()
}

// enlargeKey shows the page as wide as its room.
var enlargeKey = text.Plain(fyne.KeyF6)

// enlarge shows the page as wide as its room, or whole again.
func (p *Page) enlarge() {
	p.enlarged = !p.enlarged
	p.view.enlarge.SetPrimary(p.enlarged)
	p.view.showPage()
}

// openPart shows the page on which a part begins.
func (p *Page) openPart(row int) {
	if row >= 0 && row < len(p.marks) {
		p.goTo(p.marks[row].Page)
	}
}

func (p *Page) switchSheet() {
	if p.sheet == paper.F4 {
		p.sheet = paper.A4
	} else {
		p.sheet = paper.F4
	}
	p.compose()
}

func (p *Page) switchPublic() {
	p.public = !p.public
	p.compose()
}

func (p *Page) writeDraft() { p.write(nil) }

// write asks for a folder and writes the PDF there, under a name that is free.
func (p *Page) write(final *model.Issue) {
	p.desk.PickFolder(p.desk.Say(text.PapersDraft), func(folder string) { p.writeTo(folder, final) })
}

type written struct {
	path  string
	pages int
}

func (p *Page) writeTo(folder string, final *model.Issue) {
	plan, options := p.desk.Snapshot(), p.options(final)
	p.desk.Slow(p.desk.Say(text.PapersWriting), func(ctx context.Context, progress func(int, int)) (any, error) {
		var w written
		var err error
		w.path, err = reports.WriteFile(filepath.Join(folder, reports.FileName(plan, options)), func(out io.Writer) error {
			w.pages, err = reports.WriteMinutes(ctx, out, plan, options, progress)
			return err
		})
		return w, err
	}, func(result any) {
		w := result.(written)
		p.desk.Tell(p.desk.Say(text.PapersWritten, w.path, w.pages))
	})
}

// finalise makes the paper final: with the checks passed after a question, otherwise for a reason that is asked for.
func (p *Page) finalise() {
	if len(p.findings) > 0 {
		p.view.askReason()
		return
	}
	version := len(p.desk.Plan().Issues.Of(p.desk.Plan().CurrentMeeting().ID)) + 1
	p.desk.Ask(p.desk.Say(text.PapersAskFinal, version), p.desk.Say(text.PapersFinal), func() { p.makeFinal("") })
}

func (p *Page) makeFinal(reason string) {
	issue, err := p.desk.Finalise(p.findings, reason)
	if err != nil {
		p.desk.Fail(err)
		return
	}
	p.write(issue)
}

// sentence says what a finding is about.
func (p *Page) sentence(f reports.Finding) string { return p.desk.Say(text.Checks[string(f.Check)]) }
