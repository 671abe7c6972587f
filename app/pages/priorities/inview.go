package priorities

import (
	"benangmerah/app/text"
	"benangmerah/model"
)

// LineInView gives the line of the candidate under the cursor, of a proposal the one that does it; 0 where it has none in the plan.
func (p *Page) LineInView() model.ID {
	i, ok := p.current()
	if !ok {
		return 0
	}
	switch e := &p.now.sheet.Entries[i]; {
	case e.Line != nil:
		return e.Line.ID
	case e.Proposal != nil:
		return p.desk.Plan().Stands(e.Proposal).Line
	default:
		return 0
	}
}

// ThreadlessInView says why the ceiling, or a candidate that is no line, has no thread.
func (p *Page) ThreadlessInView() (why text.Sentence) {
	if p.now != nil {
		return text.ChartOfNoLine
	}
	return why
}
