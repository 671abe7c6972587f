package programme

import "benangmerah/model"

// open says of a cell that cannot be edited why nothing can be entered there. One that has nothing to enter is silent.
func (p *Page) open(n, col int) {
	r, c := &p.sheet.rows[n], &p.sheet.columns[col]
	if c.kind == columnFigure || c.kind == columnName || r.draft != 0 || r.invited || p.sheet.readOnly {
		p.desk.Tell(p.whyNot(n, col))
	}
}

// fold shows or hides what a row folds away.
func (p *Page) fold(n int, open bool) { p.setFolded(!open, p.sheet.rows[n].line.ID) }

// foldAll shows or hides all that can be folded away.
func (p *Page) foldAll(open bool) {
	lines := p.sheet.foldable()
	if open {
		for line := range p.folded {
			lines = append(lines, line)
		}
	} else {
		for _, n := range p.desk.Plan().Tree(p.agency, planYear(p.desk.Plan(), p.agency, p.year)) {
			n.Walk(func(n *model.Node, _ int) {
				if len(n.Children) > 0 {
					lines = append(lines, n.Line.ID)
				}
			})
		}
	}
	p.setFolded(!open, lines...)
}

func (p *Page) setFolded(fold bool, lines ...model.ID) {
	for _, line := range lines {
		if fold {
			p.folded[line] = true
		} else {
			delete(p.folded, line)
		}
	}
	p.refresh()
}

// unfold shows a line, whatever folds it away.
func (p *Page) unfold(line model.ID) {
	plan := p.desk.Plan()
	for l := plan.Lines.Get(line); l != nil; l = plan.Lines.Get(l.Parent) {
		delete(p.folded, l.ID)
	}
}
