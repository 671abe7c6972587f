package papers

import (
	"context"
	"io"
	"path/filepath"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// composition is the paper as it will be printed.
type composition struct {
	pages []scene.Scene
	marks []scene.Bookmark
	final *model.Issue
	acts  int64
	of    shown

	paragraphs []reports.Paragraph
	places     map[string]reports.Place
}

// shown is a paper of a version.
type shown struct {
	chosen
	version model.ID
}

// composeAnew drops the pages and composes the chosen paper from its first page.
func (p *Page) composeAnew() {
	p.forget()
	p.view.showSide()
	p.view.showPage()
	p.compose()
}

// compose lays the paper out, with the paragraphs that can be edited in it.
func (p *Page) compose() {
	acts, asking, of := p.desk.Acts(), p.asking(), p.chosen()
	p.desk.Slow(p.desk.Say(text.PapersComposing), func(ctx context.Context, progress func(int, int)) (any, error) {
		p.editor.composing.Store(true)
		asked, plan, err := asking()
		if err != nil {
			p.editor.composing.Store(false)
			return nil, err
		}
		c := composition{final: asked.Final, acts: acts, of: of}
		if err := c.lay(ctx, asked, plan, progress); err != nil {
			p.editor.composing.Store(false)
			return nil, err
		}
		return c, nil
	}, func(result any) {
		p.editor.composing.Store(false)
		p.composedAs(result.(composition))
	})
}

// lay lays the paper out and finds the paragraphs that can be edited on its pages.
func (c *composition) lay(ctx context.Context, asked reports.Request, plan *model.Plan, progress func(int, int)) error {
	doc, err := asked.Document(plan)
	if err != nil {
		return err
	}
	if c.pages, c.marks, err = paper.Layout(ctx, doc, progress); err != nil {
		return err
	}
	if c.paragraphs, err = asked.Paragraphs(plan); err != nil {
		return err
	}
	c.places = reports.Places(c.paragraphs, c.pages)
	c.pages = marked(c.pages, c.paragraphs, c.places)
	return nil
}

// asking gives what makes the request for the chosen paper, and the plan to compose it from, off the UI goroutine.
func (p *Page) asking() func() (reports.Request, *model.Plan, error) {
	asked, source := p.choice.request(reports.Options{Paper: p.sheet, Public: p.public}), p.desk.Editions()
	meeting, version := p.asked()
	return func() (reports.Request, *model.Plan, error) {
		edition, err := source.EditionOf(meeting, version)
		if err != nil {
			return asked, nil, err
		}
		return edition.Request(asked)
	}
}

// chosen says which paper of which version is shown.
func (p *Page) chosen() shown { return shown{p.choice.chosen, p.looked} }

// composedAs shows a paper that was composed, on the page that was in view.
func (p *Page) composedAs(c composition) {
	if !p.hasMeeting() { // the file was closed meanwhile
		return
	}
	if c.of != p.chosen() { // another paper was chosen while this one was composed
		p.compose()
		return
	}
	p.pages, p.marks, p.standing, p.composed = c.pages, c.marks, c.final, c.acts
	p.goTo(p.current)
	p.view.showSide()
	p.editor.set(c.paragraphs, c.places)
}

// write asks for a folder and writes the PDF there, under a name that is free: the final version where it still stands, else a draft.
func (p *Page) write() {
	title := p.desk.Say(text.PapersWrite)
	p.desk.PickFolder(title, func(folder string) {
		if p.hasMeeting() { // the file was not closed meanwhile
			p.writeTo(folder)
		}
	})
}

func (p *Page) writeTo(folder string) {
	asking := p.asking()
	frame.WritePaperAs(p.desk, text.PapersWriting, func() (path string, print frame.Print, err error) {
		asked, plan, err := asking()
		if err != nil {
			return "", nil, err
		}
		return filepath.Join(folder, asked.FileName(plan)), func(ctx context.Context, out io.Writer, progress func(int, int)) (int, error) {
			return asked.Write(ctx, out, plan, progress)
		}, nil
	})
}

// deliver asks for a folder and writes everything that goes to people into a new one below it.
func (p *Page) deliver() {
	p.desk.PickFolder(p.desk.Say(text.PapersDeliver), func(folder string) {
		if !p.hasMeeting() {
			return
		}
		o, deliver := reports.Options{Paper: p.sheet, Public: p.public}, p.desk.Deliver(p.asked())
		p.desk.Slow(p.desk.Say(text.PapersDelivering), func(ctx context.Context, progress func(int, int)) (any, error) {
			return deliver(ctx, folder, o, progress)
		}, func(result any) {
			d := result.(Delivered)
			p.desk.Tell(p.desk.Say(text.VerbsDelivered, d.Folder, d.Files, d.Agencies))
		})
	})
}

// finalise makes the paper final: with the checks passed after a question, otherwise for a reason that is asked for and lets everything pass that is left.
func (p *Page) finalise() {
	if n := len(p.open()); n > 0 {
		p.view.reason.ask(p.desk.Say(text.PapersReason), p.desk.Say(text.PapersReasonGo), p.makeFinal)
		return
	}
	version := len(p.desk.Plan().Issues.Of(p.desk.Plan().CurrentMeeting().ID)) + 1
	p.desk.Ask(p.desk.Say(text.PapersAskFinal, version), p.desk.Say(text.PapersFinal), func() {
		if err := p.makeFinal(""); err != nil {
			p.desk.Fail(err)
		}
	})
}

// makeFinal records the version, shows it and asks where its PDF is to lie.
func (p *Page) makeFinal(reason string) error {
	if _, err := p.desk.Finalise(reason); err != nil {
		return err
	}
	p.lookAtNewest()
	p.compose()
	p.write()
	return nil
}
