package actors

import (
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
)

// over is a block that is pasted over proposals: what they become, what becomes of their actors, and the rows below the last one as new proposals.
type over struct {
	list    *proposals
	act     model.RewriteSubmissions
	actors  map[model.ID]*model.Actor
	said    map[model.ID]map[int]string // what the block says of actors, by columns
	refused []string
}

// mostRefused is how many cells a refusal names.
const mostRefused = 4

// pasteOver enters a block over the cells from one on, as a spreadsheet does: all of it by one act or, where a cell cannot be changed, none of it. Empty cells
// leave what is there. What goes on below the last proposal becomes new ones.
func (l *proposals) pasteOver(row, col int, cells [][]string) (refusal string) {
	p := l.page
	o := &over{list: l, actors: map[model.ID]*model.Actor{}, said: map[model.ID]map[int]string{}}
	for i, line := range cells {
		switch {
		case strings.TrimSpace(strings.Join(line, "")) == "":
		case tooWide(line, col):
			return p.Say(text.ActorsPasteWide)
		case row+i < len(l.rows):
			o.row(row+i, col, line)
		default:
			o.fresh(i, col, line)
		}
	}
	if len(o.refused) > 0 {
		return p.Say(text.ActorsPasteNone, len(o.refused), strings.Join(o.refused[:min(len(o.refused), mostRefused)], " "))
	}
	o.settle()
	if len(o.act.Submissions)+len(o.act.Actors)+len(o.act.New.List) == 0 {
		return ""
	}
	if refusal = p.Do(o.act); refusal == "" {
		p.desk.Tell(p.Say(text.ActorsPastedOver, len(o.act.Submissions), len(o.act.Actors), len(o.act.New.List)))
	}
	return refusal
}

func tooWide(line []string, col int) bool {
	for len(line) > 0 && strings.TrimSpace(line[len(line)-1]) == "" {
		line = line[:len(line)-1]
	}
	return col+len(line) > len(titles)
}

// refuse names a cell that cannot be entered.
func (o *over) refuse(number string, col int, why string) {
	p := o.list.page
	o.refused = append(o.refused, p.Say(text.ActorsPasteCell, number, p.Say(titles[col]), why))
}

// row enters a line of the block over a proposal: who proposes first, as what is said of an actor is said of that one.
func (o *over) row(row, col int, line []string) {
	l := o.list
	after := *l.rows[row]
	number := plainText(&after, &after, nil, colNumber)
	for _, actorFirst := range []bool{true, false} {
		for j, typed := range line {
			typed = strings.TrimSpace(typed)
			if at := col + j; typed != "" && (at == colActor) == actorFirst {
				if why := o.cell(row, at, &after, typed); why != "" {
					o.refuse(number, at, why)
				}
			}
		}
	}
	if after != *l.rows[row] {
		o.act.Submissions = append(o.act.Submissions, after)
	}
}

// cell enters one cell. What stands in it already may be pasted over it, whether it can be entered there or not.
func (o *over) cell(row, col int, after *model.Submission, typed string) (why string) {
	l := o.list
	p, s := l.page, l.rows[row]
	if now := o.now(after, col); typed == now || frame.OneLine(typed) == now {
		return ""
	}
	if c := l.Cell(row, col); !c.Editable {
		return l.whyNot(s, col)
	}
	switch col {
	case colActor:
		actor := p.Plan.ActorLike(model.Actor{Name: typed})
		if actor == nil {
			return p.Say(text.ActorsUnknownActor, typed)
		}
		after.Actor = actor.ID
		return ""
	case colTrade, colGroup, colVillage, colDistrict:
		return o.about(after.Actor, col, typed)
	case colReason, colCost, colYear, colDoer:
		return p.setAnswer(after, col, typed)
	default:
		return p.setWords(after, col, typed)
	}
}

// now is what stands in a cell, of the proposal as it is becoming.
func (o *over) now(after *model.Submission, col int) string {
	c := o.list.shown(after, col)
	if c.Entry != "" {
		return strings.TrimSpace(c.Entry)
	}
	return strings.TrimSpace(c.Text)
}

// about says something of an actor, which is so in all of its proposals: two rows cannot say two things.
func (o *over) about(id model.ID, col int, typed string) (why string) {
	p := o.list.page
	if o.actors[id] == nil {
		actor := *p.Plan.Actors.Get(id)
		o.actors[id], o.said[id] = &actor, map[int]string{}
	}
	if before, told := o.said[id][col]; told && before != typed {
		return p.Say(text.ActorsPasteTwo, o.actors[id].Name, before, typed)
	}
	o.said[id][col] = typed
	*textOf(&model.Submission{}, o.actors[id], col) = typed
	return ""
}

// fresh reads a line below the last proposal as a new one.
func (o *over) fresh(i, col int, line []string) {
	p := o.list.page
	number := p.Say(text.ActorsPasteRow, i+1)
	var columns []int
	for j, typed := range line {
		at := col + j
		columns = append(columns, at)
		if strings.TrimSpace(typed) != "" && at > colState && !slices.Contains(pastedColumns, at) {
			o.refuse(number, at, p.Say(text.ActorsPasteNoAnswer))
			return
		}
	}
	n, bad := p.pastedRow(columns, line)
	if bad != nil {
		o.refused = append(o.refused, p.Say(text.ActorsPasteNew, number, bad.why))
		return
	}
	o.act.New.Intake = p.intake
	o.act.New.List = append(o.act.New.List, n)
}

// settle puts the actors that change into the act, in the order of the file.
func (o *over) settle() {
	plan := o.list.page.Plan
	for a := range plan.Actors.All() {
		if after := o.actors[a.ID]; after != nil && *after != *a {
			o.act.Actors = append(o.act.Actors, *after)
		}
	}
}

// whyNot says why nothing can be entered in a cell of a proposal.
func (l *proposals) whyNot(s *model.Submission, col int) string {
	p := l.page
	switch {
	case !p.enterable():
		return p.Say(text.ActorsCannotChange)
	case col == colNumber:
		return p.Say(text.ActorsPasteNumber)
	case col == colState:
		return p.Say(text.ActorsPasteState)
	case s.Into != 0:
		return p.Say(text.ActorsPasteMerged, p.Plan.Stands(s).Number)
	default:
		return p.Say(text.ActorsPasteLocked)
	}
}
