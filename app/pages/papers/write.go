package papers

import (
	"context"
	"io"
	"path/filepath"

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
}

// shown is a paper of a version.
type shown struct {
	chosen
	version int
}

// composeAnew drops the pages and composes the chosen paper from its first page.
func (p *Page) composeAnew() {
	p.forget()
	p.view.showSide()
	p.view.showPage()
	p.compose()
}

// compose lays the paper out.
func (p *Page) compose() {
	acts, asking, of := p.desk.Acts(), p.asking(), p.chosen()
	p.desk.Slow(p.desk.Say(text.PapersComposing), func(ctx context.Context, progress func(int, int)) (any, error) {
		asked, plan, err := asking()
		if err != nil {
			return nil, err
		}
		doc, err := asked.Document(plan)
		if err != nil {
			return nil, err
		}
		pages, marks, err := paper.Layout(ctx, doc, progress)
		return composition{pages, marks, asked.Final, acts, of}, err
	}, func(result any) { p.composedAs(result.(composition)) })
}

// asking gives what makes the request for the chosen paper, and the plan to compose it from, off the UI goroutine.
func (p *Page) asking() func() (reports.Request, *model.Plan, error) {
	asked, version, source := p.choice.request(reports.Options{Paper: p.sheet, Public: p.public}), p.version, p.desk.Editions()
	return func() (reports.Request, *model.Plan, error) {
		edition, err := source.Edition(version)
		if err != nil {
			return asked, nil, err
		}
		return edition.Request(asked)
	}
}

// chosen says which paper of which version is shown.
func (p *Page) chosen() shown { return shown{p.choice.chosen, p.version} }

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
}

type written struct {
	path  string
	pages int
}

// write asks for a folder and writes the PDF there, under a name that is free: the final version where it still stands, else a draft.
func (p *Page) write() {
	title := p.desk.Say(text.PapersWrite)
	p.desk.PickFolder(title, func(folder string) { p.writeTo(folder) })
}

func (p *Page) writeTo(folder string) {
	asking := p.asking()
	p.desk.Slow(p.desk.Say(text.PapersWriting), func(ctx context.Context, progress func(int, int)) (any, error) {
		asked, plan, err := asking()
		if err != nil {
			return nil, err
		}
		var w written
		w.path, err = reports.WriteFile(filepath.Join(folder, asked.FileName(plan)), func(out io.Writer) error {
			w.pages, err = asked.Write(ctx, out, plan, progress)
			return err
		})
		return w, err
	}, func(result any) {
		w := result.(written)
		p.desk.Tell(p.desk.Say(text.PapersWritten, w.path, w.pages))
	})
}

// deliver asks for a folder and writes everything that goes to people into a new one below it.
func (p *Page) deliver() {
	p.desk.PickFolder(p.desk.Say(text.PapersDeliver), func(folder string) {
		o, deliver := reports.Options{Paper: p.sheet, Public: p.public}, p.desk.Deliver(p.version)
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
