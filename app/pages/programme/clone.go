package programme

import (
	"benangmerah/app/text"
	"benangmerah/model"
)

// askClone asks before a new year is begun from one that has lines.
func (p *Page) askClone() {
	from, to := p.cloneYears()
	p.desk.Ask(p.desk.Say(text.EntryCloneAsk, to, from, to), p.desk.Say(text.EntryClone, to), func() { p.clone(from, to) })
}

func (p *Page) clone(from, to int) {
	if _, err := p.desk.Do(model.CloneYear{From: from, To: to}, model.Context{}); err != nil {
		p.desk.Tell(err.Error())
		return
	}
	p.chooseScope(scope{p.agency, model.Proposed, to})
	p.desk.Tell(p.desk.Say(text.EntryCloned, to, from))
}
