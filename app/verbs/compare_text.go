package verbs

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// table is the comparison for reading: row by row with the figures to the right; what is the same only where a lens asks for it. A line of a sub unit
// stands under the code of that.
func (b *besides) table(asked bool) string {
	shown := b.seen.Rows
	if !asked {
		shown = slices.DeleteFunc(slices.Clone(shown), func(r *model.MatrixRow) bool { return r.Word(b.seen.From, b.seen.To) == model.Same })
	}
	return table(func(row func(...string)) {
		figures := b.tableFigures(shown)
		for i, r := range shown {
			cells := append([]string{cmp.Or(r.Key.Unit, r.Key.Agency, dash), cmp.Or(r.Key.Code, dash), shorten(strings.Join(strings.Fields(r.Name), " "))}, figures[i]...)
			row(append(cells, b.say(words[r.Word(b.seen.From, b.seen.To)]))...)
			b.targetLines(r, row)
		}
	})
}

// targetLines are the indicators of a row with their targets, and how far these were reached.
func (b *besides) targetLines(r *model.MatrixRow, row func(...string)) {
	if !b.targets {
		return
	}
	for _, t := range b.targetFacts(r) {
		cells := []string{"", "", shorten(strings.Join(strings.Fields(t.Indicator), " "))}
		for _, v := range t.Values {
			said := dash
			if v != nil {
				said = *v
			}
			cells = append(cells, said)
		}
		switch {
		case t.Unmeasured != "":
			cells = append(cells, "", "", b.say(text.AchievedWhy, b.say(text.AchievedNot), b.say(text.Unmeasured[model.Unmeasured(t.Unmeasured)])))
		case t.Formula != "":
			cells = append(cells, "", t.Achievement, b.say(text.AchievedBy, t.Formula))
		}
		row(cells...)
	}
}

// tableFigures gives the figures, difference and percent of rows, set to the right; all with sen where one of them has sen.
func (b *besides) tableFigures(rows []*model.MatrixRow) [][]string {
	var style locale.TableStyle
	hasSen := func(f model.Figure) bool { return f.Amount%model.Rupiah != 0 }
	if slices.ContainsFunc(rows, func(r *model.MatrixRow) bool { return slices.ContainsFunc(r.Figures, hasSen) }) {
		style = locale.WithSen
	}
	list := make([][]string, len(rows))
	for i, r := range rows {
		for _, f := range r.Figures {
			said := dash
			if f.Known {
				said = locale.FormatTable(f.Amount, b.language(), style)
			}
			list[i] = append(list[i], said)
		}
		share := percent(r.Figures[b.seen.From], r.Figures[b.seen.To], b.language())
		list[i] = append(list[i], locale.FormatTable(r.Difference(b.seen.From, b.seen.To), b.language(), style), share)
	}
	setRight(list)
	return list
}

// setRight fills the cells of each column up to the same width from the left.
func setRight(rows [][]string) {
	if len(rows) == 0 {
		return
	}
	width := make([]int, len(rows[0]))
	for _, row := range rows {
		for j, cell := range row {
			width[j] = max(width[j], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		for j, cell := range row {
			row[j] = strings.Repeat(" ", width[j]-utf8.RuneCountInString(cell)) + cell
		}
	}
}

// sums says how many rows went which way and how the totals changed; of what is listed too, where that is not all.
func (b *besides) sums() string {
	n := b.matrix.Count(b.seen.From, b.seen.To)
	said := b.say(text.VerbsCompared, n[model.New], n[model.Dropped], n[model.Moved], n[model.Up], n[model.Down], n[model.Same], b.shift(b.matrix.Totals))
	if len(b.seen.Rows) < len(b.matrix.Rows) {
		said += "\n" + b.say(text.VerbsComparedShown, len(b.seen.Rows), len(b.matrix.Rows), b.shift(b.seen.Totals))
	}
	return said
}

// shift says how a sum changed.
func (b *besides) shift(sums []model.Figure) string {
	from, to := sums[b.seen.From], sums[b.seen.To]
	return b.say(text.VerbsShift, b.money(from.Amount), b.money(to.Amount), b.money(to.Amount-from.Amount), percent(from, to, b.language()))
}

const longestName = 60

func shorten(name string) string {
	if r := []rune(name); len(r) > longestName {
		return string(r[:longestName-1]) + "…"
	}
	return name
}
