package incoming

import (
	"cmp"
	"context"
	"errors"
	"path/filepath"
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/merging"
)

// state is how far a file that was brought has come.
type state uint8

// The states of a file.
const (
	unopened state = iota
	previewed
	applied
	refused
)

// file is a file that was brought, with what a person has chosen in it. Rows are remembered by their keys and cells by their places in the row, so
// that choices hold when the file is weighed again.
type file struct {
	path    string
	state   state
	choices Choices
	chosen  bool // a person made the choices
	arrival Arrival
	preview *incoming.Preview
	keys    []string // of the preview's rows
	reason  string   // why it was refused
	done    string   // what was applied
	act     int64    // number of the act that applied it
	busy    bool     // it is being merged

	left    map[string]bool // rows that are not ticked
	decided map[cell]bool   // conflicts that were chosen: true for the file's value
	picks   merging.Choices // of a copy: conflicts that were decided, by their keys
	folded  map[string]bool // rows whose cells are shown or hidden otherwise than at first
}

// cell is a field of a row, from 0.
type cell struct {
	row string
	at  int
}

func newFile(path string) *file { return &file{path: path} }

func (f *file) name() string { return filepath.Base(f.path) }

// reset forgets what was chosen.
func (f *file) reset() {
	f.left, f.decided, f.folded, f.picks = map[string]bool{}, map[cell]bool{}, map[string]bool{}, merging.Choices{}
}

// follow takes note of an act that takes the applying back, or does it again.
func (f *file) follow(e *model.Entry) {
	if e.Undoes == 0 || e.Undoes != f.act {
		return
	}
	f.act = e.Seq
	if f.state == applied {
		f.state = previewed
	} else {
		f.state = applied
	}
}

// takes is a preview that was weighed.
func (f *file) weighed(v *incoming.Preview) {
	f.preview, f.keys = v, keysOf(v)
}

// undecided counts the conflicts in ticked rows that a person has still to choose in.
func (f *file) undecided() (n int) {
	if f.preview == nil || f.state == applied {
		return 0
	}
	for i := range f.preview.Rows {
		for c := range f.preview.Rows[i].Cells {
			if f.open(i, c) && !f.left[f.keys[i]] {
				n++
			}
		}
	}
	return n
}

// open says whether a cell is a conflict that nobody has chosen in yet.
func (f *file) open(row, at int) bool {
	c := &f.preview.Rows[row].Cells[at]
	if c.Fate != incoming.Conflict || c.Lock != nil {
		return false
	}
	_, chosen := f.decision(item{row, at})
	return !chosen
}

// ticked says whether a row is to be taken, as far as there is anything to take.
func (f *file) ticked(row int) bool { return takeable(&f.preview.Rows[row]) && !f.left[f.keys[row]] }

// takeable says whether something of a row can be taken or left out. Of a copy that is merged all is taken.
func takeable(r *incoming.PreviewRow) bool {
	if r.Kind != "" {
		return false
	}
	switch r.Fate {
	case incoming.New, incoming.Changed:
		return true
	case incoming.Conflict:
		return slices.ContainsFunc(r.Cells, func(c incoming.PreviewCell) bool {
			return c.Fate != incoming.Same && c.Lock == nil
		})
	default:
		return false
	}
}

// choice is what a person has chosen.
func (f *file) choice() incoming.Choice {
	c := incoming.Choice{Cells: map[[2]int]bool{}}
	if len(f.left) > 0 {
		c.Only = map[int]bool{}
	}
	for i := range f.preview.Rows {
		if c.Only != nil && f.ticked(i) {
			c.Only[i] = true
		}
		for at := range f.preview.Rows[i].Cells {
			if theirs, chosen := f.decided[cell{f.keys[i], at}]; chosen {
				c.Cells[[2]int{i, at}] = theirs
			}
		}
	}
	return c
}

// counts gives how many rows with something to take there are, and how many of them are ticked.
func (f *file) counts() (ticked, all int) {
	for i := range f.preview.Rows {
		if takeable(&f.preview.Rows[i]) {
			all++
			if f.ticked(i) {
				ticked++
			}
		}
	}
	return ticked, all
}

// add puts a file on the list, or finds it there, and gives its place. One that is brought again is read again.
func (p *Page) add(path string) int {
	at := slices.IndexFunc(p.files, func(f *file) bool { return f.path == path })
	if at < 0 {
		p.files = append(p.files, newFile(path))
		return len(p.files) - 1
	}
	p.files[at] = newFile(path)
	return at
}

// open shows a file of the list, and reads it where that was not done yet.
func (p *Page) open(at int) {
	if at < 0 || at >= len(p.files) {
		return
	}
	p.at, p.lens = at, lensAll
	if p.files[at].state == unopened {
		p.showFile()
		p.read(p.files[at])
		return
	}
	p.reweigh()
	p.focus()
}

// opening is what became of reading a file.
type opening struct {
	arrival Arrival
	preview *incoming.Preview
	acts    int64
	err     error
}

// read reads a file as it was chosen and weighs it, as slow work.
func (p *Page) read(f *file) {
	reading, plan, acts, lang := p.desk.Reading(f.path, f.choices), p.desk.Snapshot(), p.desk.Acts(), p.desk.Language()
	p.desk.Slow(p.desk.Say(text.IncomingReading, f.name()), func(ctx context.Context, progress func(int, int)) (any, error) {
		arrival, err := reading(ctx, progress)
		if cancelled := ctx.Err(); cancelled != nil {
			return nil, cancelled
		}
		if err != nil {
			return opening{err: err}, nil
		}
		return opening{arrival: arrival, preview: weigh(plan, arrival, lang), acts: acts}, nil
	}, func(result any) { p.opened(f, result.(opening)) })
}

// opened shows a file that was read, or why it could not be.
func (p *Page) opened(f *file, o opening) {
	if !slices.Contains(p.files, f) { // the plan was closed meanwhile, or the file taken off the list
		return
	}
	if o.err != nil {
		p.refuse(f, o.err)
		return
	}
	f.state, f.reason, f.done, f.arrival = previewed, "", "", o.arrival
	f.choices = Choices{Year: o.arrival.Offer.Year, Stage: cmp.Or(o.arrival.Offer.Stage, f.choices.Stage, model.Proposed), Agency: f.choices.Agency}
	picks := f.picks
	f.reset()
	if f.isCopy() && picks != nil {
		f.picks = picks
	}
	f.weighed(o.preview)
	p.stale = p.desk.Acts() != o.acts
	if p.stale {
		p.reweigh()
	}
	p.lens = firstLens(f.preview)
	p.showFile()
	p.view.grid.MoveTo(0, 0)
	p.focus()
}

func (p *Page) refuse(f *file, err error) {
	f.state, f.preview = refused, nil
	var told *model.Error
	if errors.As(err, &told) {
		f.reason = text.Error(told, p.desk.Language()).Error()
	} else {
		p.desk.Fail(err)
	}
	p.showFile()
	p.focus()
}

// reweigh weighs the file in view against the plan as it is now.
func (p *Page) reweigh() {
	f := p.current()
	stale := p.stale
	p.stale = false
	switch {
	case f == nil || f.preview == nil || p.desk.Plan() == nil || f.busy:
	case !f.isCopy():
		f.weighed(incoming.Weigh(p.desk.Plan(), f.arrival.Base, f.arrival.Offer))
	case stale && f.state == previewed: // both sides are compared anew
		p.read(f)
		return
	}
	p.showFile()
}

// next is the place of the next file that is still to be opened or applied, -1 where there is none.
func (p *Page) next() int {
	for by := 1; by < len(p.files); by++ {
		at := (p.at + by) % len(p.files)
		if s := p.files[at].state; s == unopened || s == previewed {
			return at
		}
	}
	return -1
}

// step shows the file before or after.
func (p *Page) step(by int) {
	if at := p.at + by; at >= 0 && at < len(p.files) {
		p.open(at)
	}
}

// drop takes the file in view off the list.
func (p *Page) drop() {
	p.files = slices.Delete(p.files, p.at, p.at+1)
	p.at = min(p.at, len(p.files)-1)
	p.lens = lensAll
	p.reweigh()
	p.focus()
}
