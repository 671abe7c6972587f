package session

import (
	"math/big"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// indicatorCell shows an indicator with its target: asked for, agreed, and what became of it.
func (f *figures) indicatorCell(r figureRow, col column) parts.Cell {
	asked, agreed := f.target(r.indicator.ID)
	switch col {
	case colName:
		above := joined(f.page.say(text.SessionIndicator), r.indicator.Unit)
		return f.named(parts.Cell{Text: r.indicator.Text, Above: above, Indent: r.depth, Tone: parts.Muted})
	case colAsked:
		return parts.Cell{Text: value(asked)}
	case colAgreed:
		c := parts.Cell{Text: value(agreed), Editable: !f.page.desk.ReadOnly()}
		if agreed == nil {
			c.Entry = value(asked)
		}
		return c
	case colWord:
		if agreed == nil {
			return parts.Cell{}
		}
		return f.targetWord(value(asked), agreed.Value)
	default:
		return parts.Cell{}
	}
}

func value(t *model.Target) string {
	if t == nil {
		return ""
	}
	return t.Value
}

// targetWord compares two targets by their numbers; where one has none, it only says whether the text is another.
func (f *figures) targetWord(asked, agreed string) parts.Cell {
	switch {
	case asked == "":
		return f.changeCell(model.New)
	case asked == agreed:
		return f.changeCell(model.Same)
	}
	before, beforeKnown := number(asked, f.page.desk.Language())
	after, afterKnown := number(agreed, f.page.desk.Language())
	if !beforeKnown || !afterKnown {
		return parts.Cell{Text: f.page.say(text.SessionOther)}
	}
	switch after.Cmp(before) {
	case 1:
		return f.changeCell(model.Up)
	case -1:
		return f.changeCell(model.Down)
	default:
		return parts.Cell{Text: f.page.say(text.SessionOther)}
	}
}

func number(target string, l locale.Language) (*big.Rat, bool) {
	return locale.ParseFigure(target, l).Rat()
}
