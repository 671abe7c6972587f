package stage

import (
	"cmp"
	"math/big"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// change is a difference in words, as long and as short as it can be said.
type change struct {
	mark  mark
	words []string
}

// change draws a difference from y and gives where it ends.
func (b *board) change(y float64, c change) float64 {
	s := style{size: sizeSmall, bold: true, color: b.tone(c.mark)}
	x := b.left() + markWidth(c.mark, sizeSmall)
	words := c.words[len(c.words)-1]
	for _, w := range c.words {
		if s.room(w) <= b.right()-x {
			words = w
			break
		}
	}
	b.mark(c.mark, b.left(), baseline(y, sizeSmall), sizeSmall)
	return b.lines(x, y, s, []string{s.cut(words, b.right()-x)})
}

// changeOf says by how much a correction changed its figure.
func (b *board) changeOf(c *model.Correction) change {
	if c.Field == model.FieldTarget {
		return b.targetChange(c)
	}
	difference := c.NewAmount - c.OldAmount
	share := locale.FormatShare(abs(difference), abs(c.OldAmount), b.Language)
	if c.OldAmount == 0 {
		share = ""
	}
	return b.changeBy(cmp.Compare(difference, 0), share, locale.FormatRupiah(abs(difference), b.Language), b.short(abs(difference)))
}

// changeBy says a difference in words; amounts are its forms, longest first.
func (b *board) changeBy(sign int, share string, amounts ...string) change {
	if sign == 0 {
		return change{level, []string{b.say(text.StageUnchanged)}}
	}
	c, word := change{mark: rising}, text.StageMore
	if sign < 0 {
		c.mark, word = falling, text.StageLess
	}
	for _, a := range amounts {
		said := b.say(word, a)
		if share != "" {
			said = b.say(text.StageQuoteShare, said, share)
		}
		c.words = append(c.words, said)
	}
	return c
}

// targetChange is changeOf for targets, of which many are no numbers.
func (b *board) targetChange(c *model.Correction) change {
	from, to := locale.ParseFigure(c.OldText, locale.Indonesian), locale.ParseFigure(c.NewText, locale.Indonesian)
	difference, ok := minus(to, from)
	if !ok {
		return change{noMark, []string{b.say(text.StageUncounted)}}
	}
	return b.changeBy(difference.Sign(), b.shareOf(difference, from.Value), b.target(locale.FormatNumber(magnitude(difference), b.Language), b.measure(c)))
}

// minus gives a − b for two figures of the same kind that are one number each.
func minus(a, b locale.Figure) (locale.Number, bool) {
	if a.Kind != b.Kind || a.Unit != b.Unit || a.Kind == locale.NoNumber || a.Kind == locale.Range || a.Kind == locale.Ratio {
		return locale.Number{}, false
	}
	return number(new(big.Rat).Sub(a.Value.Rat(), b.Value.Rat()))
}

// number gives a fraction as a decimal, false where it is not one of few enough digits.
func number(r *big.Rat) (n locale.Number, ok bool) {
	places, exact := r.FloatPrec()
	if !exact {
		return n, false
	}
	return n, n.UnmarshalText([]byte(r.FloatString(places))) == nil
}

func magnitude(n locale.Number) locale.Number {
	m, _ := number(new(big.Rat).Abs(n.Rat()))
	return m
}

// shareOf gives a difference as percent of the figure before, to one decimal; nothing where that was 0.
func (b *board) shareOf(difference, before locale.Number) string {
	if before.Sign() == 0 {
		return ""
	}
	percent := new(big.Rat).Quo(difference.Rat(), before.Rat())
	percent.Abs(percent.Mul(percent, big.NewRat(100, 1)))
	var n locale.Number
	if n.UnmarshalText([]byte(percent.FloatString(1))) != nil {
		return ""
	}
	return locale.FormatPercent(n, b.Language)
}
