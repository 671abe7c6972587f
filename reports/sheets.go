package reports

import (
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// Attendance gives the daftar hadir to be signed, one sheet for each day of the current meeting, or, where day is above 0, of that day. Whoever is expected is
// on it; the rows at its end are for those who come besides. It refuses a meeting without days and a day that it does not have.
func Attendance(p *model.Plan, day int, o Options) (paper.Document, error) {
	c, days, err := composeDays(p, day, o)
	if err != nil {
		return paper.Document{}, err
	}
	say := c.words.Sheets
	doc := c.workSheet(say.AttendanceTitle)
	for _, d := range days {
		title := c.dayTitle(d)
		blocks := append(c.sheetHead(say.Attendance, title), c.signingList(d))
		doc.Sections = append(doc.Sections, paper.Section{Blocks: append([]paper.Block{paper.Bookmark{Title: title}}, blocks...)})
	}
	return doc, nil
}

// composeDays gives the composer of a paper about days of the current meeting, with those days: one, or, for 0, all.
func composeDays(p *model.Plan, day int, o Options) (*composer, []*model.Day, error) {
	if p.Region() == nil {
		return nil, nil, errNoRegion()
	}
	m := p.CurrentMeeting()
	days, err := notulaDays(p, m, day)
	if err != nil {
		return nil, nil, err
	}
	if day == 0 {
		days = p.Days.Of(m.ID)
	}
	c, err := compose(p, m, o)
	return c, days, err
}

// workSheet is a paper without sections that is worked with: neither draft nor final.
func (c *composer) workSheet(title string) paper.Document {
	return c.shaped(paper.Document{Info: c.info(title, c.lastDay()), Paper: c.options.Paper, Footer: paper.Footer{Left: c.meeting.Title, Right: c.words.Page}})
}

func (c *composer) sheetHead(title string, under ...string) []paper.Block {
	lines := []paper.Line{{Text: title, Bold: true}, {Text: strings.ToUpper(c.meeting.Title), Bold: true}}
	for _, text := range under {
		lines = append(lines, paper.Line{Text: text})
	}
	return []paper.Block{c.letterhead(), paper.Space{Lines: 1}, paper.Title{Lines: lines}, paper.Space{Lines: 1}}
}

func (c *composer) dayTitle(d *model.Day) string {
	date := locale.FormatDateWithWeekday(d.Date, locale.Indonesian)
	return fill(c.words.Day, "day", strconv.Itoa(c.plan.DayNumber(d.ID)), "date", date)
}

// signingList is the table that is signed. Two rows share their room: odd numbers sign at the left, even ones at the right.
func (c *composer) signingList(d *model.Day) paper.Table {
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 5}, {Weight: 5}, {Weight: 6}, {Width: 22}, {Width: 22}},
		Head: [][]paper.Cell{{
			{Text: w.No}, {Text: w.Name}, {Text: w.Office}, {Text: w.Agency}, {Text: w.Signature, Span: 2},
		}},
		RowHeight: 10,
	}
	for _, p := range c.plan.Participants.Of(d.ID) {
		name, office := c.attended(p)
		t.Rows = append(t.Rows, c.signingRow(len(t.Rows)+1, name, office, c.agencyName(p.Agency), p.Presence == model.Absent))
	}
	for range c.words.Sheets.Blank {
		t.Rows = append(t.Rows, c.signingRow(len(t.Rows)+1, "", "", "", false))
	}
	return t
}

func (c *composer) signingRow(n int, name, office, agency string, gone bool) paper.Row {
	number := strconv.Itoa(n)
	row := cells(number, name, office, agency, "", "")
	place := 4 + (n+1)%2
	row[place].Text = number + "."
	if gone {
		row[place].Text = number + ". " + c.words.Sheets.Gone
	}
	return paper.Row{Cells: row}
}

// DirectiveSheet gives the lembar arahan of the current meeting: all directives by agency with owner, due date and state; where agency is not 0, its own.
func DirectiveSheet(p *model.Plan, agency model.ID, o Options) (paper.Document, error) {
	c, err := begin(p, o)
	if err != nil {
		return paper.Document{}, err
	}
	c.only = agency
	say := c.words.Sheets
	head := c.sheetHead(say.DirectiveSheet)
	if a := p.Agencies.Get(agency); a != nil {
		head = c.sheetHead(say.DirectiveSheet, a.Name)
	}
	intro := paper.Paragraph{Runs: paper.Plain(say.DirectiveIntro), Align: paper.Center, Size: noteSize, Spacing: noteSpacing, KeepWithNext: true}
	blocks := append([]paper.Block{paper.Bookmark{Title: say.DirectiveSheet}}, append(head, intro, paper.Space{Lines: 0.5}, c.directiveTable())...)
	return c.meetingPaper(c.info(say.DirectiveTitle, c.lastDay()), paper.Section{Landscape: true, Blocks: append(blocks, c.seal()...)}), nil
}

func (c *composer) directiveTable() paper.Table {
	w, n := c.words.Columns, c.words.Notula
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 6}, {Weight: 2.4}, {Width: 32}, {Weight: 2}, {Weight: 2.6}},
		Head:    [][]paper.Cell{cells(w.No, w.Directive, w.Owner, w.Due, w.Speaker, n.State)}, Empty: c.words.None,
	}
	t.Rows = byAgency(c, len(t.Columns), directivesOf, func(i int, d *model.Directive) paper.Row {
		due := or(locale.FormatDate(d.Due, locale.Indonesian), c.words.NoDate)
		return paper.Row{Cells: cells(strconv.Itoa(i), c.ordered(d), or(d.Owner, c.words.NoOwner), due, d.Speaker, or(c.directiveState(d), n.DirectiveOpen))}
	})
	return t
}

// Schedule gives the acara of the current meeting: every day with its items, their planned hours, who presents, and for how long. Of what was held, the
// planned hours stay.
func Schedule(p *model.Plan, o Options) (paper.Document, error) {
	c, days, err := composeDays(p, 0, o)
	if err != nil {
		return paper.Document{}, err
	}
	say := c.words.Sheets
	doc := c.workSheet(say.ScheduleTitle)
	planned := map[model.ID]model.SlotForecast{}
	for _, d := range p.Forecast(c.meeting.ID, 0) {
		for _, s := range d.Slots {
			planned[s.Slot.ID] = s
		}
	}
	blocks := c.sheetHead(say.Schedule, or(c.meeting.Place, blank))
	for _, d := range days {
		title := c.dayTitle(d)
		blocks = append(blocks, paper.Bookmark{Title: title}, paper.Heading{Text: title}, c.itemsOf(d, planned), paper.Space{Lines: 1})
	}
	doc.Sections = []paper.Section{{Blocks: blocks}}
	return doc, nil
}

// itemsOf is the table of a day's items.
func (c *composer) itemsOf(d *model.Day, planned map[model.ID]model.SlotForecast) paper.Table {
	say, n := c.words.Sheets, &notula{composer: c, say: c.words.Notula}
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Width: 32, Align: paper.Center}, {Weight: 6}, {Weight: 4}, {Weight: 4}},
		Head:    [][]paper.Cell{cells(c.words.Columns.No, say.Hours, say.Item, say.Presenter, c.words.Columns.Remark)}, Empty: c.words.None,
	}
	for i, s := range c.plan.Slots.Of(d.ID) {
		f := planned[s.ID]
		hours := n.hour(f.Planned) + "–" + n.hour(f.PlannedEnd) + " " + c.zone.String()
		t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(i+1), hours, n.slotName(s), s.Presenter, c.length(s))})
	}
	return t
}

// length says how long an item is, and how that is divided.
func (c *composer) length(s *model.Slot) string {
	pairs := []string{
		"minutes", strconv.Itoa(s.Minutes()), "presentation", strconv.Itoa(s.Presentation), "discussion", strconv.Itoa(s.Discussion), "reply", strconv.Itoa(s.Reply),
	}
	if s.Discussion+s.Reply == 0 {
		return fill(c.words.Sheets.Minutes, pairs...)
	}
	return fill(c.words.Sheets.Parts, pairs...)
}
