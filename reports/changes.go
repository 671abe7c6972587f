package reports

import (
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// Changes gives the list of everything in which the papers of two versions differ, with the totals of both: what is agreed with the money, then what is told in
// words, part by part and by agency. The paper belongs to the later version: with its Final it is final, else a draft. The same two versions always give the
// same tree.
func Changes(from, to Edition, o Options) (paper.Document, error) {
	if to.Plan.Region() == nil || from.Plan.Region() == nil {
		return paper.Document{}, errNoRegion()
	}
	o.Final = to.Final
	c, err := compose(to.Plan, meetingOf(to.Plan, o.words(to.Plan)), o)
	if err != nil {
		return paper.Document{}, err
	}
	l := &changeList{composer: c, say: c.words.Versions.Changes, from: from, to: to, found: Compare(from, to, o)}
	return c.meetingPaper(c.info(l.say.Title, c.lastDay()), paper.Section{Landscape: true, Blocks: l.blocks()}), nil
}

// changeList composes the list of changes.
type changeList struct {
	*composer
	say      ChangesWording
	from, to Edition
	found    *Differences
}

func (l *changeList) blocks() []paper.Block {
	blocks := []paper.Block{
		paper.Bookmark{Title: l.say.Paper},
		l.letterhead(),
		paper.Space{Lines: 1},
		paper.Title{Lines: []paper.Line{{Text: l.say.Paper, Bold: true}, {Text: strings.ToUpper(l.meeting.Title), Bold: true}}},
		paper.Space{Lines: 1},
		paper.Paragraph{Runs: paper.Plain(fill(l.say.About, "from", l.name(l.from), "to", l.name(l.to)))},
		paper.Space{Lines: 0.5},
		l.totalsOf(),
		paper.Space{Lines: 1},
	}
	if l.found.None() {
		blocks = append(blocks, paper.Paragraph{Runs: paper.Plain(l.say.Nothing)})
	}
	for _, part := range []ChangePart{ChangeAgreed, ChangeBase, ChangeOutside} {
		blocks = append(blocks, l.moneyPart(part)...)
	}
	for _, part := range textParts {
		blocks = append(blocks, l.textPart(part)...)
	}
	return append(blocks, l.seal()...)
}

// name names a version.
func (l *changeList) name(e Edition) string {
	if e.Final == nil {
		return l.say.Draft
	}
	date, _ := l.zone.Split(e.Final.At)
	return fill(l.say.Version, "version", strconv.Itoa(e.Final.Version), "date", locale.FormatDate(date, locale.Indonesian))
}

// totalsOf gives the totals of both versions, and why the meeting was opened again.
func (l *changeList) totalsOf() paper.Block {
	rows := []paper.Definition{
		row(l.say.TotalFrom, locale.FormatMoney(l.found.Before, locale.Indonesian)), row(l.say.TotalTo, locale.FormatMoney(l.found.After, locale.Indonesian)),
		row(l.say.Difference, l.change(l.found.After-l.found.Before)),
	}
	var reasons []string
	for _, issue := range l.to.Plan.Issues.Of(l.meeting.ID) {
		if issue.Version < l.from.version() {
			continue
		}
		for _, r := range l.to.Plan.Reopenings.Of(issue.ID) {
			reasons = append(reasons, r.Reason)
		}
	}
	if len(reasons) > 0 {
		rows = append(rows, row(l.say.Reopened, strings.Join(reasons, "; ")))
	}
	return paper.Definitions{Rows: rows}
}

// part is the head of a part over its table.
func (l *changeList) part(part ChangePart, t paper.Table) []paper.Block {
	return []paper.Block{
		paper.Bookmark{Title: l.say.Parts[part], Level: 1}, paper.Heading{Text: l.say.Parts[part]}, t, paper.Space{Lines: 1},
	}
}

// heading begins the rows of another agency, and is nil within the same.
func (l *changeList) heading(rows []paper.Row, agency model.ID, before *model.ID, columns int) []paper.Row {
	if len(rows) > 0 && agency == *before {
		return rows
	}
	*before = agency
	return append(rows, headingRow(or(l.nameOfAgency(agency), l.words.General), columns))
}

// nameOfAgency gives the name of an agency that one of the versions has.
func (l *changeList) nameOfAgency(id model.ID) string {
	if a := l.from.Plan.Agencies.Get(id); a != nil && l.agencyName(id) == "" {
		return a.Name
	}
	return l.agencyName(id)
}

func (l *changeList) moneyPart(part ChangePart) []paper.Block {
	var changes []MoneyChange
	var amounts []model.Money
	for _, x := range l.found.Money {
		if x.Part == part {
			changes, amounts = append(changes, x), append(amounts, x.From, x.To)
		}
	}
	if len(changes) == 0 {
		return nil
	}
	c, w := l.written(amounts), l.words.Columns
	figure := paper.Column{Fit: true, Most: 42, Align: paper.Right}
	t := paper.Table{
		Columns: []paper.Column{{Fit: true, Most: 40}, {Weight: 5}, figure, figure, figure},
		Head:    [][]paper.Cell{cells(w.Code, w.Line, w.Old, w.New, w.Difference)}, Size: 8,
	}
	var at model.ID
	var from, to model.Money
	for _, x := range changes {
		t.Rows = l.heading(t.Rows, x.Agency, &at, len(t.Columns))
		t.Rows = append(t.Rows, paper.Row{Cells: cells(x.Code, x.Name, l.amountOr(c, x.From, x.Was), l.amountOr(c, x.To, x.Is), c.amount(x.To-x.From))})
		from, to = from.Plus(x.From), to.Plus(x.To)
	}
	sum := []paper.Cell{{Text: l.say.Sum, Span: 2}, {Text: c.amount(from)}, {Text: c.amount(to)}, {Text: c.amount(to - from)}}
	t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: sum})
	return l.part(part, t)
}

// amountOr gives an amount, or a dash where the line is not in the version.
func (l *changeList) amountOr(c *composer, m model.Money, there bool) string {
	if !there {
		return l.say.Absent
	}
	return c.amount(m)
}

func (l *changeList) textPart(part ChangePart) []paper.Block {
	w := l.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Weight: 3}, {Weight: 5}, {Weight: 5}}, Head: [][]paper.Cell{cells(l.say.Subject, w.Old, w.New)}, Size: 8,
	}
	var at model.ID
	for _, x := range l.found.Text {
		if x.Part != part {
			continue
		}
		if x.Agency != 0 || at != 0 {
			t.Rows = l.heading(t.Rows, x.Agency, &at, len(t.Columns))
		}
		t.Rows = append(t.Rows, paper.Row{Cells: cells(x.Subject, or(x.From, l.say.Absent), or(x.To, l.say.Absent))})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return l.part(part, t)
}
