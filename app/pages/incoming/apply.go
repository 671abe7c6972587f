package incoming

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// canApply says whether something of the file in view can be taken over now.
func (p *Page) canApply() bool {
	f := p.current()
	if f == nil || f.preview == nil || f.state != previewed || p.desk.ReadOnly() {
		return false
	}
	return f.isCopy() || f.takes()
}

// takes says whether the choice takes anything.
func (f *file) takes() bool {
	for i := range f.preview.Rows {
		if !f.ticked(i) {
			continue
		}
		if f.preview.Rows[i].Fate == incoming.New {
			return true
		}
		for at := range f.preview.Rows[i].Cells {
			c := &f.preview.Rows[i].Cells[at]
			if c.Fate == incoming.New || c.Fate == incoming.Changed || f.decided[cell{f.keys[i], at}] {
				return true
			}
		}
	}
	return false
}

// onStart is the button in the place of a preview: it reads the file that waits, or asks for one.
func (p *Page) onStart() {
	if f := p.current(); f != nil && f.state == unopened {
		p.read(f)
		return
	}
	p.desk.PickIncoming()
}

// onApply applies the file in view, or goes on to the next file where that was done.
func (p *Page) onApply() {
	f := p.current()
	switch {
	case f != nil && f.state == applied && p.next() >= 0:
		p.open(p.next())
	case !p.canApply():
		p.sayWhy(f)
	case f.isCopy():
		p.merge()
	case f.undecided() > 0:
		p.desk.Ask(p.desk.Say(text.IncomingAskOpen, f.undecided()), p.desk.Say(text.IncomingApply), p.apply)
	default:
		p.apply()
	}
}

func (p *Page) sayWhy(f *file) {
	switch {
	case f == nil || f.preview == nil:
	case p.desk.ReadOnly():
		p.desk.Tell(p.desk.Say(text.ReadOnlyNow))
	case f.state == previewed:
		ticked, all := f.counts()
		if all > 0 && ticked == 0 {
			p.desk.Tell(p.desk.Say(text.IncomingNoneTicked))
		} else {
			p.desk.Tell(p.desk.Say(text.IncomingAllSame))
		}
	}
}

// apply takes what was chosen over as one act.
func (p *Page) apply() {
	f := p.current()
	words := p.takenWords(f)
	e, err := p.desk.Do(incoming.Take{Offer: f.arrival.Offer, Base: f.arrival.Base, Choice: f.choice()}, model.Context{})
	if err != nil {
		p.desk.Fail(err)
		return
	}
	f.act, f.state = e.Seq, applied
	f.done = p.desk.Say(text.IncomingDone, words)
	p.lens = firstLens(f.preview)
	p.showFile()
	p.focus()
}

// takenWords counts the rows that are to be taken, by fate.
func (p *Page) takenWords(f *file) string {
	var count [incoming.Refused + 1]int
	for i := range f.preview.Rows {
		if f.ticked(i) {
			count[f.preview.Rows[i].Fate]++
		}
	}
	var words []string
	for _, fate := range []incoming.Fate{incoming.New, incoming.Changed, incoming.Conflict} {
		if count[fate] > 0 {
			words = append(words, locale.FormatCount(count[fate], p.desk.Language())+" "+p.desk.Say(fates[fate].word))
		}
	}
	return strings.Join(words, ", ")
}

// jump shows the line of a row on the page of programmes.
func (p *Page) jump(row int) {
	if r := p.rows.at(row); r != nil && r.AgencyID != 0 && p.desk.Plan().Agencies.Get(r.AgencyID) != nil {
		p.desk.OpenProgramme(r.AgencyID, r.Line)
	}
}
