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
	of    chosen

	paragraphs []reports.Paragraph
	places     map[string]reports.Place
}

// compose lays the paper out from a copy of the plan, with the paragraphs that can be edited in it.
func (p *Page) compose() {
	plan, acts, asking, of := p.desk.Snapshot(), p.desk.Acts(), p.asking(), p.choice.chosen
	p.desk.Slow(p.desk.Say(text.PapersComposing), func(ctx context.Context, progress func(int, int)) (any, error) {
		p.editor.composing.Store(true)
		asked, err := asking(plan)
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

// asking gives what makes the request for the chosen paper of a plan, off the UI goroutine: of the version that stands, where the kind belongs to one.
func (p *Page) asking() func(*model.Plan) (reports.Request, error) {
	asked, journal := p.choice.request(reports.Options{Paper: p.sheet, Public: p.public}), p.desk.Journal()
	return func(plan *model.Plan) (r reports.Request, err error) {
		r = asked
		if r.Kind.Sealed() {
			if r.Final, err = reports.Standing(plan); err != nil {
				return r, err
			}
		}
		if r.Kind == reports.KindNotula || r.Kind == reports.KindExtract {
			r.NotulaOptions, err = journal(r.NotulaOptions)
		}
		return r, err
	}
}

// composedAs shows a paper that was composed, on the page that was in view.
func (p *Page) composedAs(c composition) {
	if !p.hasMeeting() { // the file was closed meanwhile
		return
	}
	if c.of != p.choice.chosen { // another paper was chosen while this one was composed
		p.compose()
		return
	}
	p.pages, p.marks, p.standing, p.composed = c.pages, c.marks, c.final, c.acts
	p.goTo(p.current)
	p.view.showSide()
	p.editor.set(c.paragraphs, c.places)
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
	plan, asking := p.desk.Snapshot(), p.asking()
	p.desk.Slow(p.desk.Say(text.PapersWriting), func(ctx context.Context, progress func(int, int)) (any, error) {
		asked, err := asking(plan)
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
		o, deliver := reports.Options{Paper: p.sheet, Public: p.public}, p.desk.Deliver()
		p.desk.Slow(p.desk.Say(text.PapersDelivering), func(ctx context.Context, progress func(int, int)) (any, error) {
			return deliver(ctx, folder, o, progress)
		}, func(result any) {
			d := result.(Delivered)
			p.desk.Tell(p.desk.Say(text.VerbsDelivered, d.Folder, d.Files, d.Agencies))
		})
	})
}

// finalise makes the paper final: with the checks passed after a question, otherwise for a reason that is asked for.
func (p *Page) finalise() {
	if len(p.findings) > 0 {
		p.view.reason.open()
		return
	}
	version := len(p.desk.Plan().Issues.Of(p.desk.Plan().CurrentMeeting().ID)) + 1
	p.desk.Ask(p.desk.Say(text.PapersAskFinal, version), p.desk.Say(text.PapersFinal), func() { p.makeFinal("") })
}

// makeFinal records the version, shows it and asks where its PDF is to lie.
func (p *Page) makeFinal(reason string) {
	if _, err := p.desk.Finalise(p.findings, reason); err != nil {
		p.desk.Fail(err)
		return
	}
	p.compose()
	p.write()
}
