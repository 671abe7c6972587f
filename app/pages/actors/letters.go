package actors

import (
	"context"
	"io"
	"path/filepath"
	"strconv"

	"benangmerah/app/delivery"
	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/reports"
)

// written is what became of the letters: one file, or files in a folder.
type written struct {
	letters, pages int
	where          string
}

func (p *Page) hasProposals() bool { return p.hasIntake() && p.proposals.total() > 0 }

// letters writes the letters of reply as one PDF, lettersApart as one PDF each.
func (p *Page) letters() { p.askLetters(p.writeTogether) }

func (p *Page) lettersApart() { p.askLetters(p.writeApart) }

// askLetters names the actors who would read that there is no answer yet, then asks where the letters are to lie. Where proposals are marked, the
// letters are for their actors alone.
func (p *Page) askLetters(write func(actors []model.ID, folder string)) {
	if p.StillTyping() {
		return
	}
	var actors []model.ID
	if len(p.proposals.ticked) > 0 {
		for _, id := range p.chosen() {
			actors = append(actors, p.Plan.Submissions.Get(id).Actor)
		}
	}
	pick := func() {
		p.desk.PickFolder(p.Say(text.ActorsLetters), func(folder string) { write(actors, folder) })
	}
	if names := p.waiting(); len(names) > 0 {
		p.desk.Ask(p.Say(text.ActorsAskWaiting, len(names), p.someOf(names)), p.Say(text.ActorsWriteAnyway), pick)
		return
	}
	pick()
}

func (p *Page) writeTogether(actors []model.ID, folder string) {
	p.writing(actors, func(ctx context.Context, letters *reports.Letters, progress func(done, total int)) (w written, err error) {
		w.where, err = reports.WriteFile(filepath.Join(folder, letters.FileName()), func(out io.Writer) (err error) {
			w.pages, err = letters.Write(ctx, out, progress)
			return err
		})
		return w, err
	})
}

func (p *Page) writeApart(actors []model.ID, folder string) {
	p.writing(actors, func(ctx context.Context, letters *reports.Letters, progress func(done, total int)) (w written, err error) {
		d, err := delivery.WriteReplies(ctx, letters, folder, progress)
		w.where = d.Folder
		return w, err
	})
}

// writing writes letters off the UI goroutine and tells where they are.
func (p *Page) writing(actors []model.ID, write func(ctx context.Context, letters *reports.Letters, progress func(done, total int)) (written, error)) {
	if p.current() == nil { // the file was closed meanwhile
		return
	}
	plan, of := p.desk.Snapshot(), p.intake
	p.desk.Slow(p.Say(text.ActorsWriting), func(ctx context.Context, progress func(int, int)) (any, error) {
		letters, err := reports.Replies(plan, of, actors, reports.Options{})
		if err != nil {
			return nil, err
		}
		w, err := write(ctx, letters, progress)
		w.letters = letters.Len()
		return w, err
	}, func(result any) {
		w := result.(written)
		if w.pages > 0 {
			p.desk.Tell(p.Say(text.VerbsReplies, w.letters, w.pages, w.where))
		} else {
			p.desk.Tell(p.Say(text.VerbsSeparate, w.letters, w.where))
		}
	})
}

// export writes the lens in view as a workbook.
func (p *Page) export() {
	heads, rows := p.proposals.sheet()
	if t := p.tables[p.lens]; t != nil {
		heads, rows = t.sheet()
	}
	title := p.Say(lensNames[p.lens])
	p.desk.WriteList(title, title+"-"+p.current().Label(), heads, rows)
}

func (p *Page) canExport() bool { return p.hasProposals() && p.lens != ofDoubles }

func (l *proposals) sheet() (heads []string, rows [][]incoming.Value) {
	for _, t := range titles {
		heads = append(heads, l.page.Say(t))
	}
	for _, s := range l.rows {
		row := make([]incoming.Value, len(titles))
		for col := range row {
			row[col].Text = l.shown(s, col).Text
		}
		row[colAmount] = incoming.Value{Amount: s.Amount, Money: true}
		stands := l.page.Plan.Stands(s)
		row[colCost] = incoming.Value{Amount: stands.Cost, Money: true}
		row[colDoer].Text = frame.Dotted(l.page.doer(stands).Text, l.page.doer(stands).Below)
		rows = append(rows, row)
	}
	return heads, rows
}

// sheet gives the counts, and what is asked for in all of each row.
func (t *crossing) sheet() (heads []string, rows [][]incoming.Value) {
	t.page.Fresh(t)
	for _, c := range t.heads() {
		heads = append(heads, c.Title)
	}
	heads = append(heads, t.page.Say(text.ActorsAsked))
	for row := range t.Rows() {
		line := []incoming.Value{{Text: t.Cell(row, 0).Text}}
		for col := 1; col <= len(t.table.Columns)+1; col++ {
			line = append(line, incoming.Value{Text: strconv.Itoa(t.at(row, col).Count)})
		}
		rows = append(rows, append(line, incoming.Value{Amount: t.at(row, len(t.table.Columns)+1).Asked, Money: true}))
	}
	return heads, rows
}
