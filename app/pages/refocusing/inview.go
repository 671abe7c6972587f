package refocusing

import (
	"benangmerah/app/parts"
	"benangmerah/model"
)

// LineInView gives the line that the unit under the cursor is a part of, in the sheet or in the preview of the rules; 0 where it is a part of none.
func (p *Page) LineInView() model.ID {
	if !p.hasSheet() {
		return 0
	}
	var u *model.RefocusUnit
	switch p.lens {
	case ofUnits:
		u = p.units.current()
	case ofRules:
		u = p.cuts.current()
	}
	if u == nil {
		return 0
	}
	return u.Line
}

// current is the unit under the cursor, nil on the head of a rule.
func (l *cuts) current() *model.RefocusUnit {
	if r := parts.AtCursor(l.table, l.rows); r.cut != nil {
		return r.cut.Unit
	}
	return nil
}
