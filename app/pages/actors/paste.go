package actors

import (
	"context"
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
)

// refused is a row that cannot be entered, with the reason.
type refused struct {
	row         int
	column, why string
	what        string
}

// brought is what a block or a table would bring into the intake: what can be taken, and each row that cannot.
type brought struct {
	source                  string
	read                    int
	act                     model.AddSubmissions
	known, alike, newActors int
	refused                 []refused
	unknown                 []string // columns of a table
}

// paste reads a block that is pasted in the row at the foot, or that begins with the titles of its columns, as new proposals: where all of it can be entered that
// is done at once, by one act, else what would be refused, or comes twice, is shown first. Elsewhere it is entered over the cells that it covers.
func (l *proposals) paste(row, col int, cells [][]string) (refusal string) {
	p := l.page
	switch {
	case len(cells) == 1 && len(cells[0]) == 1 && l.Cell(row, col).Editable:
		return l.commit(row, col, cells[0][0])
	case !p.enterable():
		return p.Say(text.ActorsCannotChange)
	}
	columns, cells, titled := l.pasted(col, cells)
	if !titled && row < len(l.rows) {
		return l.pasteOver(row, col, cells)
	}
	if len(columns) == 0 {
		return p.Say(text.ActorsPasteWhere)
	}
	b, refusal := p.block(columns, cells)
	if refusal != "" {
		return refusal
	}
	if len(b.refused) == 0 && b.known == 0 && b.alike == 0 {
		return p.take(b)
	}
	p.preview.show(b)
	return ""
}

// pasted gives what the columns of a block hold: what its first row says, where that is a head, else what follows from the column that it is pasted in.
func (l *proposals) pasted(col int, cells [][]string) (columns []int, rest [][]string, titled bool) {
	head := make([]int, len(cells[0]))
	known := 0
	for i, said := range cells[0] {
		head[i] = slices.IndexFunc(titles[:], func(t text.Sentence) bool { return same(t.ID, said) || same(t.EN, said) })
		if slices.Contains(pastedColumns, head[i]) {
			known++
		}
	}
	if known >= 2 && slices.Contains(head, colActor) {
		return head, cells[1:], true
	}
	from := slices.Index(pastedColumns, max(col, colActor))
	if from < 0 {
		return nil, cells, false
	}
	return pastedColumns[from:], cells, false
}

// block weighs the rows of a block. Empty rows are passed over.
func (p *Page) block(columns []int, cells [][]string) (b *brought, refusal string) {
	b = &brought{source: p.Say(text.ActorsPasted), act: model.AddSubmissions{Intake: p.intake}}
	for i, line := range cells {
		if strings.TrimSpace(strings.Join(line, "")) == "" {
			continue
		}
		b.read++
		n, bad := p.pastedRow(columns, line)
		if bad != nil {
			bad.row = i + 1
			b.refused = append(b.refused, *bad)
			continue
		}
		b.act.List = append(b.act.List, n)
	}
	if b.read == 0 {
		return nil, p.Say(text.ActorsPasteNothing)
	}
	sifted := b.act.Sift(p.Plan)
	b.act, b.known, b.alike, b.newActors = sifted.Fresh, sifted.Known, sifted.Alike, sifted.Actors
	return b, ""
}

// pastedRow reads a row of a block; bad says why it cannot be entered.
func (p *Page) pastedRow(columns []int, line []string) (n model.NewSubmission, bad *refused) {
	for i, typed := range line {
		switch {
		case strings.TrimSpace(typed) == "" || i < len(columns) && !slices.Contains(pastedColumns, columns[i]):
			continue
		case i >= len(columns):
			return n, &refused{what: typed, why: p.Say(text.ActorsPasteWide)}
		}
		if refusal := p.typeInto(&n, columns[i], typed); refusal != "" {
			return n, &refused{column: p.Say(titles[columns[i]]), what: typed, why: refusal}
		}
	}
	if err := n.Check(p.Plan); err != nil {
		return n, &refused{what: frame.Dotted(n.Who.Name, n.Text), why: p.Told(err)}
	}
	return n, nil
}

// take enters what can be taken, by one act. What the intake has got since then is left out.
func (p *Page) take(b *brought) (refusal string) {
	act := b.act.Sift(p.Plan).Fresh
	if len(act.List) == 0 {
		return p.Say(text.ActorsNothingToTake)
	}
	if refusal = p.Do(act); refusal == "" {
		p.desk.Tell(p.Say(text.ActorsTaken, len(act.List), b.source))
	}
	return refusal
}

// tables are the extensions of files with proposals that can be read.
var tables = []string{".xlsx", ".csv", ".tsv", ".txt", ".XLSX", ".CSV"}

// read asks for a table of proposals and shows what it would bring.
func (p *Page) readTable() {
	if p.StillTyping() {
		return
	}
	of := p.intake
	p.desk.PickFile(p.Say(text.ActorsRead), tables, func(path string) {
		reading := p.desk.ReadProposals(of, path)
		p.desk.Slow(p.Say(text.ActorsReading), func(ctx context.Context, progress func(int, int)) (any, error) {
			return reading(ctx, progress)
		}, func(result any) {
			if p.intake == of && p.enterable() {
				p.lens = ofProposals
				p.preview.show(p.weighed(result.(*intake.Brought)))
			}
		})
	})
}

// weighed is a table of proposals that was read.
func (p *Page) weighed(from *intake.Brought) *brought {
	b := &brought{source: from.Source, read: from.Read, act: from.Act, known: from.Known, alike: from.Alike, newActors: from.NewActors, unknown: from.UnknownColumns}
	for _, r := range from.Refusals {
		b.refused = append(b.refused, refused{row: r.Row, column: r.Column, what: r.Value, why: text.Error(r.Reason, p.desk.Language()).Error()})
	}
	return b
}
