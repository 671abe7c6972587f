package shell

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/consistency"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/reports/chart"
)

// The size of the table and its lists, at 100 %.
const (
	consistencyWidth  = 1260
	consistencyHeight = 660
)

// The keys of the table and its lists.
var (
	otherPairKey = text.Plain(fyne.KeyF5)
	listOutKey   = text.Ctrl(fyne.KeyP)
)

// consistencyBox counts what does not go together between the stages of a year, agency by agency and kind by kind. It is the data of its grid.
type consistencyBox struct {
	listBox
	found *consistency.Check
	at    int // the pair of stages that is looked at, from 1; 0 for all
	rows  []consistencyRow
	list  *parts.KeyButton
}

// consistencyRow is an agency, or the whole region, with the sums of the kinds, those of all kinds first.
type consistencyRow struct {
	agency *model.Agency // nil for the region
	sums   []consistency.Sum
}

// ShowConsistency holds the stages of the planned year against each other.
func (s *Shell) ShowConsistency() {
	b := &consistencyBox{listBox: newListBox(s), found: consistency.Of(s.Plan(), intake.Year(s.Plan()))}
	if b.read(); len(b.rows) == 0 {
		s.Tell(s.Say(text.ConsistencyFine, b.found.Year))
		return
	}
	b.open()
}

func (b *consistencyBox) pair() consistency.Pair {
	if b.at == 0 {
		return consistency.Pair{}
	}
	return b.found.Pairs[b.at-1]
}

// read counts what was found of the pair in view. Agencies of which nothing was found have no row.
func (b *consistencyBox) read() {
	b.rows = b.rows[:0]
	count := func(agency *model.Agency, sum func(consistency.Kind, consistency.Pair) consistency.Sum) {
		r := consistencyRow{agency, []consistency.Sum{sum("", b.pair())}}
		for _, k := range consistency.Kinds() {
			r.sums = append(r.sums, sum(k, b.pair()))
		}
		if r.sums[0].Count > 0 || agency == nil && b.at > 0 {
			b.rows = append(b.rows, r)
		}
	}
	count(nil, b.found.Sum)
	for i := range b.found.Reports {
		report := &b.found.Reports[i]
		count(b.s.Plan().Agencies.Get(report.Agency), report.Sum)
	}
}

func (b *consistencyBox) open() {
	s := b.s
	b.grid = parts.NewGrid(b, b.columns()...)
	b.grid.OnOpen = b.openCell
	b.list = parts.NewPrimaryButton(s.Say(text.ConsistencyList), text.Plain(fyne.KeyReturn).String(), func() { b.openCell(b.grid.Cursor()) })
	next := parts.NewKeyButton(s.Say(text.ConsistencyNext), otherPairKey.String(), b.nextPair)
	able(next, len(b.found.Pairs) > 0)
	export := parts.NewKeyButton(s.Say(text.ConsistencyExport), listOutKey.String(), b.export)
	b.show()
	b.lay(consistencyWidth, consistencyHeight, next, layout.NewSpacer(), b.closing(text.Close), export, b.list)
	s.keepKeys(map[text.Key]func(){otherPairKey: b.nextPair, listOutKey: b.export, threadKey: b.thread})
	b.grid.MoveTo(0, 1)
}

// tightText is the scale of the text from which on the columns of the table need all of the room.
const tightText = 1.4

// columns are the agency, all kinds together, and each kind.
func (b *consistencyBox) columns() []parts.Column {
	name, all, kind := float32(190), float32(84), float32(104)
	if look.Scale() >= tightText {
		name, all, kind = 180, 56, 75
	}
	list := []parts.Column{
		{Title: b.s.Say(text.ConsistencyAgency), Min: name, Weight: 1, Wrap: true}, {Title: b.s.Say(text.ConsistencyEach), Min: all, Align: parts.AlignRight},
	}
	for _, k := range consistency.Kinds() {
		list = append(list, parts.Column{Title: b.s.Say(text.ConsistencyKinds[k]), Min: kind, Align: parts.AlignRight})
	}
	return list
}

// short writes a sum of money; where room is short its unit goes without saying.
func (b *consistencyBox) short(m model.Money) string {
	written := locale.FormatShort(m, b.s.Language())
	if look.Scale() >= tightText {
		written = strings.Replace(written, "Rp", "", 1)
	}
	return written
}

func (b *consistencyBox) show() {
	s := b.s
	b.title.Set(s.Say(text.ConsistencyTitle, b.found.Year, text.StagePair(s.Say, b.pair()), s.number(b.found.Sum("", b.pair()).Count)))
}

// nextPair looks at the next two stages, after the last at all of them.
func (b *consistencyBox) nextPair() {
	b.at = (b.at + 1) % (len(b.found.Pairs) + 1)
	b.read()
	b.show()
	b.grid.Refresh()
}

// kindOf gives the kind of a column, "" for all.
func kindOf(col int) consistency.Kind {
	if col < 2 {
		return ""
	}
	return consistency.Kinds()[col-2]
}

// openCell lists what a cell counts; the name of an agency stands for all of its findings.
func (b *consistencyBox) openCell(row, col int) {
	if row < 0 || row >= len(b.rows) || b.sum(row, col).Count == 0 {
		return
	}
	list := &findingsBox{listBox: newListBox(b.s), above: b, kind: kindOf(col), agency: b.rows[row].agency}
	list.findings = b.findings(list.agency, list.kind)
	list.open()
}

// findings gives those of an agency, nil for all, and a kind, of the pair in view.
func (b *consistencyBox) findings(agency *model.Agency, kind consistency.Kind) (list []consistency.Finding) {
	for i := range b.found.Reports {
		if r := &b.found.Reports[i]; agency == nil || agency.ID == r.Agency {
			list = append(list, r.Of(kind, b.pair())...)
		}
	}
	return list
}

func (b *consistencyBox) sum(row, col int) consistency.Sum { return b.rows[row].sums[max(col-1, 0)] }

// thread shows the threads of the agency under the cursor, or those of all.
func (b *consistencyBox) thread() {
	of := chart.Subject{Many: true}
	if a := parts.AtCursor(b.grid, b.rows).agency; a != nil {
		of.Agency = a.ID
	}
	b.showThread(of)
}

// export writes all findings of the pair in view.
func (b *consistencyBox) export() { b.s.writeFindings(b.findings(nil, "")) }

// Rows implements parts.Data.
func (b *consistencyBox) Rows() int { return len(b.rows) }

// Row implements parts.Data.
func (b *consistencyBox) Row(row int) parts.Row {
	if a := b.rows[row].agency; a != nil {
		return parts.Row{Key: fmt.Sprint(a.ID)}
	}
	return parts.Row{Key: "region", Kind: parts.Subtotal}
}

// Cell implements parts.Data.
func (b *consistencyBox) Cell(row, col int) parts.Cell {
	switch a := b.rows[row].agency; {
	case col == 0 && a == nil:
		return parts.Cell{Text: b.s.Say(text.ConsistencyTotal)}
	case col == 0:
		return parts.Cell{Text: a.Name}
	}
	sum := b.sum(row, col)
	if sum.Count == 0 {
		return parts.Cell{Text: dash, Tone: parts.Muted}
	}
	c := parts.Cell{Text: b.s.number(sum.Count)}
	if sum.Difference != 0 && col > 1 {
		c.Below = b.short(sum.Difference)
	}
	return c
}

const dash = "–"

// findingsBox lists the findings of a cell. It is the data of its grid.
type findingsBox struct {
	listBox
	above    *consistencyBox
	kind     consistency.Kind
	agency   *model.Agency
	findings []consistency.Finding
}

func (b *findingsBox) open() {
	s := b.s
	b.title.Set(b.words())
	money := parts.Column{Min: 122, Align: parts.AlignRight, Wrap: true}
	before, after, change := money, money, money
	before.Fits, after.Fits, change.Fits = b.widest()
	before.Title, after.Title, change.Title = s.Say(text.ConsistencyBefore), s.Say(text.ConsistencyAfter), s.Say(text.ComparisonShort)
	b.grid = parts.NewGrid(b, parts.Column{Title: s.Say(text.ConsistencyLine), Min: 300, Weight: 1, Wrap: true},
		parts.Column{Title: s.Say(text.ConsistencyWhat), Min: 180, Wrap: true}, before, after, change)
	b.grid.OnOpen = func(int, int) { b.jump() }
	open := parts.NewPrimaryButton(s.Say(text.ConsistencyOpen), text.Plain(fyne.KeyReturn).String(), b.jump)
	export := parts.NewKeyButton(s.Say(text.ConsistencyExport), listOutKey.String(), b.export)
	b.lay(consistencyWidth, consistencyHeight, layout.NewSpacer(), b.closing(text.ComparisonBack), export, open)
	s.keepKeys(map[text.Key]func(){listOutKey: b.export, threadKey: b.thread})
	b.grid.MoveTo(0, 0)
}

// widest gives the longest amounts of each column, which must not be cut.
func (b *findingsBox) widest() (before, after, change string) {
	longer := func(a string, m model.Money) string {
		if c := locale.FormatTable(m, b.s.Language(), 0); len(c) > len(a) {
			return c
		}
		return a
	}
	for i := range b.findings {
		f := &b.findings[i]
		before, after, change = longer(before, consistency.All(f.Before)), longer(after, consistency.All(f.After)), longer(change, f.Difference())
	}
	return before, after, change
}

func (b *findingsBox) words() string {
	s, kind, agency := b.s, b.s.Say(text.ConsistencyEach), b.s.Say(text.ConsistencyTotal)
	if b.kind != "" {
		kind = s.Say(text.ConsistencyKinds[b.kind])
	}
	if b.agency != nil {
		agency = b.agency.Label()
	}
	return s.Say(text.ConsistencyCell, kind, agency, text.StagePair(s.Say, b.above.pair()), s.number(len(b.findings)))
}

// jump closes both boxes and shows the line under the cursor.
func (b *findingsBox) jump() {
	row, _ := b.grid.Cursor()
	if row < 0 || row >= len(b.findings) {
		return
	}
	b.close()
	b.above.close()
	b.s.openLine(b.findings[row].Agency, b.findings[row].Line)
}

// thread shows the thread of the line under the cursor.
func (b *findingsBox) thread() {
	b.showThread(chart.Subject{Line: parts.AtCursor(b.grid, b.findings).Line}, b.above.close)
}

func (b *findingsBox) export() { b.s.writeFindings(b.findings) }

// Rows implements parts.Data.
func (b *findingsBox) Rows() int { return len(b.findings) }

// Row implements parts.Data.
func (b *findingsBox) Row(row int) parts.Row { return parts.Row{Key: fmt.Sprint(row)} }

// Cell implements parts.Data.
func (b *findingsBox) Cell(row, col int) parts.Cell {
	f := &b.findings[row]
	switch {
	case col == 0:
		return b.line(f)
	case col == 1:
		return parts.Cell{Text: b.s.Say(text.ConsistencyFindings[f.Kind]), Above: text.StagePair(b.s.Say, f.Pair)}
	case f.Kind == consistency.Target:
		return parts.Cell{Text: [...]string{orDash(f.TargetBefore), orDash(f.TargetAfter), ""}[col-2]}
	case col == 4:
		return b.money(f.Difference(), f.Difference() != 0)
	}
	figure := [...]model.Figure{f.Before, f.After}[col-2]
	return b.money(consistency.All(figure), figure.Known)
}

func (b *findingsBox) money(m model.Money, known bool) parts.Cell {
	if !known {
		return parts.Cell{Text: dash, Tone: parts.Muted}
	}
	return parts.Cell{Text: locale.FormatTable(m, b.s.Language(), 0)}
}

func orDash(text string) string {
	if text == "" {
		return dash
	}
	return text
}

// line names the line of a finding: its agency where several are listed, its sub unit and code, its indicator, and where it was before.
func (b *findingsBox) line(f *consistency.Finding) parts.Cell {
	p := b.s.Plan()
	l := p.Lines.Get(f.Line)
	at := l.Code
	if u := p.SubUnits.Get(l.SubUnit); u != nil {
		at = b.s.Say(text.LinksAway, u.Name, at)
	}
	if b.agency == nil {
		at = b.s.Say(text.LinksAway, p.Agencies.Get(l.Agency).Label(), at)
	}
	c := parts.Cell{Text: l.Name, Above: at}
	if i := p.Indicators.Get(f.Indicator); i != nil {
		c.Below = i.Text
	}
	if was := p.Lines.Get(f.Was); was != nil {
		c.Below = b.s.Say(text.ConsistencyWas, was.Code)
		if was.Agency != l.Agency {
			c.Below = b.s.Say(text.LinksAway, c.Below, p.Agencies.Get(was.Agency).Label())
		}
	}
	return c
}

// writeFindings writes findings as a workbook.
func (s *Shell) writeFindings(list []consistency.Finding) {
	var heads []string
	for _, h := range []text.Sentence{
		text.ConsistencyAgency, text.ConsistencyUnit, text.ConsistencyCode, text.ConsistencyLine, text.ConsistencyMeasure, text.ConsistencyWhat, text.ConsistencyStage,
		text.ConsistencyBefore, text.ConsistencyAfter, text.ConsistencyChange,
	} {
		heads = append(heads, s.Say(h))
	}
	rows := make([][]incoming.Value, 0, len(list))
	for i := range list {
		rows = append(rows, s.findingCells(&list[i]))
	}
	title := s.Say(text.ConsistencySheet)
	s.WriteList(title, fmt.Sprintf("%s %d", title, intake.Year(s.Plan())), heads, rows)
}

func (s *Shell) findingCells(f *consistency.Finding) []incoming.Value {
	p := s.Plan()
	l := p.Lines.Get(f.Line)
	unit, indicator, what := "", "", s.Say(text.ConsistencyFindings[f.Kind])
	if u := p.SubUnits.Get(l.SubUnit); u != nil {
		unit = u.Name
	}
	if i := p.Indicators.Get(f.Indicator); i != nil {
		indicator = i.Text
	}
	if was := p.Lines.Get(f.Was); was != nil {
		what = s.Say(text.LinksAway, what, s.Say(text.ConsistencyWas, was.Code))
	}
	cells := []incoming.Value{{Text: p.Agencies.Get(f.Agency).Name}, {Text: unit}, {Text: l.Code}, {Text: l.Name}, {Text: indicator}, {Text: what}, {Text: text.StagePair(s.Say, f.Pair)}}
	if f.Kind == consistency.Target {
		return append(cells, incoming.Value{Text: f.TargetBefore}, incoming.Value{Text: f.TargetAfter}, incoming.Value{})
	}
	return append(cells, moneyValue(f.Before), moneyValue(f.After), incoming.Value{Amount: f.Difference(), Money: true})
}

// moneyValue is a figure in a cell of a workbook, empty where there is none.
func moneyValue(f model.Figure) incoming.Value {
	if !f.Known {
		return incoming.Value{}
	}
	return incoming.Value{Amount: consistency.All(f), Money: true}
}
