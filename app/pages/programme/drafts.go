package programme

import (
	"slices"

	"benangmerah/model"
)

// entering is what is being entered and cannot be in the plan yet, and what is folded away. It lives in the page, so that no refresh loses it.
type entering struct {
	folded map[model.ID]bool
	line   model.ID   // invites a further indicator and source
	named  []model.ID // the sources that were named there since, which stand last
	drafts []*draft   // of the agency that is shown
	halves map[model.ID]*half
	others map[model.ID][]*draft // of the other agencies
	count  int                   // of the drafts so far
}

// draft is a line that has no code or no name yet.
type draft struct {
	number        int
	level         model.Level
	parent, after model.ID // the line it is to stand under, and the one it is shown after
	anchor        model.ID // where the cursor stood when it was begun
	unit          model.ID
	year          int
	code, name    string
}

func (d *draft) empty() bool { return d.code == "" && d.name == "" }

// half is a source of money that has been named and has no amount yet; fund is 0 where it is a new one.
type half struct {
	fund model.ID
	name string
}

func newEntering() *entering {
	return &entering{folded: map[model.ID]bool{}, halves: map[model.ID]*half{}, others: map[model.ID][]*draft{}}
}

// begin makes a draft and gives it its number.
func (e *entering) begin(d draft) *draft {
	e.count++
	d.number = e.count
	e.drafts = append(e.drafts, &d)
	return &d
}

// find gives a draft by its number, nil where there is none.
func (e *entering) find(number int) *draft {
	if i := slices.IndexFunc(e.drafts, func(d *draft) bool { return d.number == number }); i >= 0 {
		return e.drafts[i]
	}
	return nil
}

// drop gives a draft up.
func (e *entering) drop(number int) {
	e.drafts = slices.DeleteFunc(e.drafts, func(d *draft) bool { return d.number == number })
}

// dropEmpty gives up the drafts in which nothing is written, but one. It says whether there were any.
func (e *entering) dropEmpty(but int) bool {
	before := len(e.drafts)
	e.drafts = slices.DeleteFunc(e.drafts, func(d *draft) bool { return d.empty() && d.number != but })
	return len(e.drafts) < before
}

// invite lets a line invite a further indicator and source; 0 lets none.
func (e *entering) invite(line model.ID) {
	if e.line != line {
		e.line, e.named = line, nil
	}
}

// turn puts the drafts of an agency aside and takes those of another.
func (e *entering) turn(from, to model.ID) {
	e.dropEmpty(0)
	e.invite(0)
	if from == to {
		return
	}
	e.others[from] = e.drafts
	e.drafts = e.others[to]
	delete(e.others, to)
}

// settle lets drafts whose neighbours are gone stand where there is something: after is forgotten first, then the parent.
func (e *entering) settle(p *model.Plan) {
	for _, d := range e.drafts {
		if p.Lines.Get(d.after) == nil {
			d.after = 0
		}
		if p.Lines.Get(d.parent) == nil {
			d.parent = 0
		}
	}
	if p.Lines.Get(e.line) == nil {
		e.invite(0)
	}
}
