package actors

import "benangmerah/model"

// LineInView gives the line that does what is proposed under the cursor, 0 where no line does. What was merged into another proposal has that one's line. Of a pair that
// may be the same it is the line of the first that has one.
func (p *Page) LineInView() model.ID {
	if !p.HasFile() || p.previews() {
		return 0
	}
	switch p.lens {
	case ofProposals:
		if s := p.proposals.current(); s != nil {
			return p.Plan.Stands(s).Line
		}
	case ofDoubles:
		if d := p.doubles.here(); d != nil {
			if line := p.Plan.Stands(d.First).Line; line != 0 {
				return line
			}
			return p.Plan.Stands(d.Second).Line
		}
	}
	return 0
}
