package roads

import (
	"benangmerah/model"
	"benangmerah/model/roadmap"
)

// LineInView gives the line that the budget under the cursor is in, or that of the budget whose receipts are looked at; 0 where it is in none.
func (p *Page) LineInView() model.ID {
	if !p.HasFile() || p.lens != Budgets {
		return 0
	}
	var b *roadmap.Money
	if p.inside {
		b = p.receipts.money
	} else {
		b = p.budgets.current()
	}
	if b == nil || b.Line == nil {
		return 0
	}
	return b.Line.ID
}
