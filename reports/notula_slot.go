package reports

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// The lines under the name of a slot: points, line spacing, and the lines of space between them and a table; and the width of times with a date.
const (
	noteSize    = 10
	noteSpacing = 1.25
	aside       = 0.2
	dated       = 22 // millimetres that a date over a time of day takes
)

// slotNumber gives the number of the i-th slot that was held; breaks and prayers have none.
func (n *notula) slotNumber(held []*model.Slot, i int) string {
	count := 0
	for _, s := range held[:i+1] {
		if !s.Pause() {
			count++
		}
	}
	return strconv.Itoa(count)
}

// slotName names a slot: the agency, else its title.
func (n *notula) slotName(s *model.Slot) string {
	name := or(n.agencyName(s.Agency), or(s.Title, n.say.Purposes[s.Purpose]))
	if s.Carried != 0 {
		return fill(n.say.Continued, "name", name)
	}
	return name
}

// slot is the course of one slot.
func (n *notula) slot(s *model.Slot, number string) []paper.Block {
	said := n.saidOf(func(x model.Said) bool { return x.Slot == s.ID })
	if s.Pause() && len(said) == 0 {
		return append(n.remark(n.atSlot(s, "waktu", n.words.Places.Slot, n.pause(s), n.journalled), false), paper.Space{Lines: 0.5})
	}
	blocks := []paper.Block{
		paper.Bookmark{Title: n.slotName(s), Level: 1},
		paper.Heading{Text: fill(n.say.Slot, "number", number, "name", n.slotName(s))},
	}
	blocks = append(blocks, n.remark(n.atSlot(s, "waktu", n.words.Places.Slot, joined(" ", n.times(s), n.presenter(s)), n.journalled), len(said) > 0)...)
	if len(said) == 0 {
		blocks = append(blocks, n.remark(n.atSlot(s, "tanpa-catatan", n.words.Places.Silent, n.say.Nothing, n.paragraph), false)...)
		return append(blocks, paper.Space{Lines: 1})
	}
	if t := n.table(said, n.told(s.Day, n.slotName(s)), n.hour); len(t.Rows) > 0 {
		blocks = append(blocks, paper.Space{Lines: aside}, t)
	}
	if balance := n.remark(n.atSlot(s, "pagu", n.words.Places.Balance, n.balance(s), n.paragraph), false); len(balance) > 0 {
		blocks = append(append(blocks, paper.Space{Lines: aside}), balance...)
	}
	return append(blocks, paper.Space{Lines: 1})
}

// atSlot asks for a paragraph of a slot.
func (n *notula) atSlot(s *model.Slot, part, place, source string, ask func(key, where, source string) string) string {
	return ask(key(KindNotula, "giliran", s.ID, part), n.place(place, s.Day, "name", n.slotName(s)), source)
}

// remark is a line under the name of a slot; nothing where it was left out.
func (n *notula) remark(text string, keep bool) []paper.Block {
	if text == "" {
		return nil
	}
	return []paper.Block{paper.Paragraph{Runs: paper.Plain(text), Align: paper.Left, Size: noteSize, Spacing: noteSpacing, KeepWithNext: keep}}
}

func (n *notula) pause(s *model.Slot) string {
	return fill(n.say.Pause, "name", n.slotName(s), "held", n.spanOf(s), "zone", n.zone.String())
}

func (n *notula) spanOf(s *model.Slot) string {
	if s.State() == model.Running {
		return n.hour(s.Began) + "–"
	}
	return n.hour(s.Began) + "–" + n.hour(s.Ended)
}

func (n *notula) presenter(s *model.Slot) string {
	if s.Presenter == "" {
		return ""
	}
	return fill(n.say.Presenter, "office", s.Presenter)
}

// times gives planned and actual time of a slot.
func (n *notula) times(s *model.Slot) string {
	pairs := []string{
		"planned", n.plannedSpan(s), "held", n.spanOf(s), "from", n.hour(s.Began), "zone", n.zone.String(),
		"used", minutesOf(s.Ended.Sub(s.Began)), "minutes", strconv.Itoa(s.Minutes()),
	}
	before := n.plan.Slots.Get(s.Carried)
	switch {
	case s.State() == model.Running:
		return fill(n.say.SlotRunning, pairs...)
	case before != nil && before.Day == s.Day:
		return fill(n.say.SlotTakenUp, pairs...)
	default:
		return fill(n.say.SlotHeld, pairs...)
	}
}

// plannedSpan gives the hours for which a slot was planned.
func (n *notula) plannedSpan(s *model.Slot) string {
	f := n.planned[s.ID]
	return n.hour(f.Planned) + "–" + n.hour(f.PlannedEnd)
}

// told names the places of what was said on a day under a name.
func (n *notula) told(day model.ID, name string) func(pairs ...string) string {
	return func(pairs ...string) string {
		return n.place(n.words.Places.Telling, day, append(pairs, "name", name)...)
	}
}

// table lists what was said in the order of time, but for what was left out. place names the place of a row, clock gives its time.
func (n *notula) table(said []saying, place func(pairs ...string) string, clock func(model.Instant) string) paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Width: 13, Align: paper.Center}, {Width: 22}, {Width: 32}, {Weight: 1}},
		Head:    [][]paper.Cell{cells(n.words.Columns.Clock, n.say.Subject, n.words.Columns.Speaker, n.say.Telling)},
	}
	for _, x := range said {
		where := place("subject", x.subject, "clock", strings.ReplaceAll(clock(x.at), "\n", " "))
		if text := n.wordings.paragraph(Paragraph{Key: x.key, Where: where, Source: x.text, journalled: x.journalled}); text != "" {
			t.Rows = append(t.Rows, paper.Row{Cells: cells(clock(x.at), x.subject, x.speaker, text)})
		}
	}
	return t
}

// balance says by how much all corrections of budgets in a slot moved money together; "" where there are fewer than two.
func (n *notula) balance(s *model.Slot) string {
	var sum model.Money
	count := 0
	for x := range n.plan.Corrections.All() {
		if x.Slot == s.ID && x.Field == model.FieldBudget {
			count++
			sum = sum.Plus(x.NewAmount - x.OldAmount)
		}
	}
	if count < 2 {
		return ""
	}
	return fill(n.say.Balance, "change", n.changeInWords(sum))
}

// changeInWords says by how much an amount rose or fell, in figures and in words.
func (c *composer) changeInWords(difference model.Money) string {
	if difference == 0 {
		return c.words.Same
	}
	template := c.words.Rise
	if difference < 0 {
		template = c.words.Fall
	}
	return fill(template, "amount", c.inWords(max(difference, -difference)))
}

// inWords gives an amount in figures and in words.
func (c *composer) inWords(amount model.Money) string {
	return fill(c.words.Notula.InWords, "amount", locale.FormatMoney(amount, locale.Indonesian), "words", locale.MoneyWords(amount, locale.Indonesian))
}

// outside is what was put on record on a day outside of every slot.
func (n *notula) outside(d *model.Day) []paper.Block {
	said := n.saidOf(func(x model.Said) bool { return x.Slot == 0 && n.plan.DayOf(x) == d.ID })
	t := n.table(said, n.told(d.ID, n.words.Places.Outside), n.hour)
	if len(t.Rows) == 0 {
		return nil
	}
	return []paper.Block{paper.Bookmark{Title: n.say.Outside, Level: 1}, paper.Heading{Text: n.say.Outside}, t, paper.Space{Lines: 1}}
}

// upperFirst begins a text with a capital letter.
func upperFirst(text string) string {
	for _, first := range text {
		return strings.ToUpper(string(first)) + strings.TrimPrefix(text, string(first))
	}
	return text
}

// offDays is what was put on record in no slot that was held and on none of the days: before the meeting, or when it was over.
func (n *notula) offDays() []paper.Block {
	said := n.saidOf(n.untold)
	t := n.table(said, func(pairs ...string) string { return fill(n.words.Places.OffDays, pairs...) }, n.clock)
	t.Columns[0].Width = dated
	if len(t.Rows) == 0 {
		return nil
	}
	return []paper.Block{paper.Bookmark{Title: n.say.OffDays, Level: 1}, paper.Heading{Text: n.say.OffDays}, t, paper.Space{Lines: 1}}
}

// untold says whether something of the meeting stands in no slot and on no day of the notula.
func (n *notula) untold(x model.Said) bool {
	s := n.plan.Slots.Get(x.Slot)
	switch {
	case !n.plan.BelongsTo(n.meeting, x):
		return false
	case s == nil:
		return !n.covers(n.plan.DayOf(x))
	default:
		return s.State() == model.Waiting || !n.covers(s.Day)
	}
}

// covers says whether the notula is about a day.
func (n *notula) covers(day model.ID) bool {
	return slices.ContainsFunc(n.days, func(d *model.Day) bool { return d.ID == day })
}

// lowerFirst begins a text with a small letter.
func lowerFirst(text string) string {
	for _, first := range text {
		return strings.ToLower(string(first)) + strings.TrimPrefix(text, string(first))
	}
	return text
}

// ended gives a text without the full stop at its end: what follows brings one.
func ended(text string) string { return strings.TrimRight(strings.TrimSpace(text), ".") }
