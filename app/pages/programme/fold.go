package programme

import "benangmerah/model"

// open folds a program that is opened, and says of other cells why nothing can be entered.
func (p *Page) open(row, col int) {
	if r := &p.sheet.rows[row]; r.kind == foldRow {
		p.setFolded(!r.folded, r.line)
		return
	}
	if col == colMoney || col == colTarget || col == colTargetBefore {
		p.desk.Tell(p.whyNot(row, col))
	}
}

// foldHere folds or unfolds the program that the cursor is in and puts the cursor on it.
func (p *Page) foldHere(fold bool) {
	row, _ := p.grid.Cursor()
	if row < 0 {
		return
	}
	program := p.sheet.rows[row].program
	p.setFolded(fold, program)
	if fold {
		p.grid.MoveTo(p.sheet.find(program, 0), colName)
	}
}

func (p *Page) foldAll(fold bool) {
	p.setFolded(fold, p.sheet.foldable()...)
}

func (p *Page) setFolded(fold bool, programs ...model.ID) {
	for _, program := range programs {
		if fold {
			p.folded[program] = true
		} else {
			delete(p.folded, program)
		}
	}
	p.refresh()
}
