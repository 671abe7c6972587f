package priorities

import "benangmerah/model"

// LineInView gives the line of the candidate under the cursor, 0 where it has none in the plan.
func (p *Page) LineInView() model.ID {
	i, ok := p.current()
	if !ok || p.now.sheet.Entries[i].Line == nil {
		return 0
	}
	return p.now.sheet.Entries[i].Line.ID
}
