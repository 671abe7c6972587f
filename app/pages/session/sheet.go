package session

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// sheetPad is the room left and right of the figures.
const sheetPad = 18

// sheet is the middle of the page: the agency that is looked at with its figures, what they come to, and what can be done about them.
type sheet struct {
	page    *Page
	heading *parts.Heading
	send    *parts.KeyButton
	toggle  *parts.KeyButton
	many    *parts.KeyButton
	notice  *fyne.Container
	noticed *parts.Text
	grid    *parts.Grid
	shown   []parts.Column
	none    *parts.EmptyState
	totals  *totals
	aim     *parts.Text
	buttons *fyne.Container
	decide  []*parts.KeyButton
	speak   []*parts.KeyButton
	strip   *parts.Strip
	asked   *form    // what the strip asks for, nil for nothing
	figures *figures // nil while no agency is looked at
	seen    model.ID // the slot in view
	unseen  bool     // they were read before the page had a size
	content *fyne.Container
}

func newSheet(p *Page) *sheet {
	s := &sheet{page: p, heading: parts.NewSectionHeading("", ""), totals: newTotals(p)}
	s.send = parts.NewKeyButton(p.say(text.SessionSend), sendKey.String(), p.sendAgency)
	s.toggle = parts.NewKeyButton(p.say(text.SessionTargets), targetsKey.String(), p.toggleTargets)
	s.many = parts.NewKeyButton(p.say(text.SessionMany), manyKey.String(), p.askMany)
	s.noticed = parts.NewText("", look.Control, parts.Bad).Wrap()
	s.notice = container.NewStack(parts.NewSurface(look.Tint), container.New(layout.NewCustomPaddedLayout(6, 6, 10, 10), s.noticed))
	s.none = parts.NewEmptyState(look.IconSession, "", nil)
	s.aim = parts.NewText("", look.Small, parts.Muted).Cut()
	s.makeGrid()
	s.makeButtons()
	s.strip = parts.NewStrip(p.say(text.SessionStripHint), p.desk.Focus)
	s.strip.Turned = s.stripTurned
	s.content = s.layOut()
	return s
}

func (s *sheet) makeGrid() {
	s.grid = parts.NewGrid(noFigures{}, s.columns()...)
	s.grid.GoneMessage = s.page.say(text.SessionRowGone)
	s.grid.OnMove = func(int, int) { s.showAim() }
	s.grid.OnOpen = s.openRow
	s.grid.OnTyping = s.page.typed
	s.grid.OnCommit = s.page.commit
	s.grid.OnCancel = func(int, int) { s.propose(nil) }
	s.grid.OnTab = s.page.askReason
}

func (s *sheet) makeButtons() {
	p := s.page
	for i, v := range verdicts {
		make := parts.NewKeyButton
		if i == 0 {
			make = parts.NewPrimaryButton
		}
		s.decide = append(s.decide, make(p.say(v.button), v.key.String(), func() { p.decide(v.verdict, false) }))
	}
	s.speak = []*parts.KeyButton{
		parts.NewKeyButton(p.say(text.SessionNote), noteKey.String(), p.askNote),
		parts.NewKeyButton(p.say(text.SessionDirective), directiveKey.String(), p.askDirective),
		parts.NewKeyButton(p.say(text.SessionClaim), claimKey.String(), p.askClaim),
	}
}

func (s *sheet) layOut() *fyne.Container {
	head := container.NewBorder(nil, nil, nil, container.NewVBox(s.send), s.heading)
	s.buttons = container.New(&pile{gap: 6}, s.aim, row(s.decide), row(append(s.speak, s.toggle, s.many)))
	foot := container.New(&either{}, s.buttons, s.strip)
	center := container.NewStack(s.grid, s.none)
	body := container.New(&pile{gap: look.Step, fill: center}, head, s.notice, center, s.totals.row, foot)
	return container.New(layout.NewCustomPaddedLayout(14, 12, sheetPad, sheetPad), body)
}

func row(buttons []*parts.KeyButton) *fyne.Container {
	c := container.New(&flow{gap: 6})
	for _, b := range buttons {
		c.Add(b)
	}
	return c
}

func (s *sheet) columns() []parts.Column {
	p := s.page
	all := map[column]parts.Column{
		colName:       {Title: p.say(text.SessionColName), Min: 150, Weight: 1, Wrap: true},
		colAsked:      {Title: p.say(text.SessionColRp, p.baseName()), Min: 118, Align: parts.AlignRight},
		colAgreed:     {Title: p.say(text.SessionColRp, p.say(text.SessionAgreed)), Min: 118, Align: parts.AlignRight},
		colDifference: {Title: p.say(text.SessionColRp, p.say(text.SessionDifference)), Min: 112, Align: parts.AlignRight, Wrap: true},
		colWord:       {Min: 112},
	}
	var list []parts.Column
	for _, c := range columnsNow() {
		shown := all[c]
		if shown.Align == parts.AlignRight {
			shown.Fits = s.longest(c)
		}
		list = append(list, shown)
	}
	return list
}

// longest gives the longest amount of a column, which must not be cut.
func (s *sheet) longest(c column) (text string) {
	if s.figures == nil {
		return ""
	}
	for row, r := range s.figures.rows {
		if r.kind == indicatorRow {
			continue
		}
		if amount := s.figures.cell(row, c).Text; len(amount) > len(text) {
			text = amount
		}
	}
	return text
}

// showColumns changes the columns where what they hold needs other ones.
func (s *sheet) showColumns() {
	if c := s.columns(); !slices.Equal(c, s.shown) {
		s.shown = c
		s.grid.SetColumns(c...)
	}
}

// show shows the slot that is looked at anew.
func (s *sheet) show() {
	slot, agency := s.slot(), s.agency()
	if slot != nil {
		s.seen = slot.ID
	}
	if s.figures == nil || !s.shows(slot) || s.figures.plan != s.page.plan() {
		s.read(agency)
	} else {
		s.figures.reload(touched{})
	}
	s.shown = s.columns()
	s.grid.SetColumns(s.shown...)
	parts.SetVisible(s.grid, s.figures != nil && len(s.figures.rows) > 0)
	parts.SetVisible(s.none, !s.grid.Visible())
	s.showHead(slot, agency)
	s.showFoot()
	s.content.Refresh()
}

// read begins with the figures of an agency, which may be nil.
func (s *sheet) read(agency *model.Agency) {
	s.figures = nil
	if agency == nil {
		s.grid.SetData(noFigures{})
		return
	}
	s.figures = newFigures(s.page, newSubject(s.page.plan(), s.page.meeting(), agency))
	s.grid.SetData(s.figures)
	s.unseen = s.grid.Size().Height == 0
	s.toFirstFigure()
}

// settle scrolls figures that were read before the page had its size to their top, as far as the cursor allows.
func (s *sheet) settle() {
	if s.unseen && s.figures != nil {
		s.grid.MoveTo(0, 0)
		s.toFirstFigure()
	}
	s.unseen = false
}

func (s *sheet) slot() *model.Slot {
	if s.page.plan() == nil {
		return nil
	}
	return s.page.slot()
}

func (s *sheet) agency() *model.Agency {
	if s.page.plan() == nil {
		return nil
	}
	return s.page.agency()
}

// toFirstFigure puts the cursor on the first amount that can be corrected.
func (s *sheet) toFirstFigure() {
	for i, r := range s.figures.rows {
		if r.editable && r.kind != indicatorRow {
			s.grid.MoveTo(i, agreedNow())
			return
		}
	}
}

func (s *sheet) showHead(slot *model.Slot, agency *model.Agency) {
	p := s.page
	switch {
	case slot == nil:
		s.heading.Set("", "")
	case agency == nil:
		s.heading.Set(p.label(slot), p.say(text.SessionMinutes, slot.Minutes()))
		s.none.SetSentence(p.say(text.SessionNoAgency))
	default:
		name := agency.Name
		if narrow() {
			name = agency.Label()
		}
		s.heading.Set(name, s.facts(slot, agency))
		s.none.SetSentence(p.say(text.SessionNoLines, agency.Label(), p.meeting().Year))
	}
	s.showNotice(slot)
}

// facts says who presents and how much there is to speak about.
func (s *sheet) facts(slot *model.Slot, agency *model.Agency) string {
	p := s.page
	var list []string
	if presenter := slot.Presenter; presenter != "" {
		list = append(list, p.say(text.SessionPresenter, presenter))
	} else if agency.Head != "" {
		list = append(list, p.say(text.SessionPresenter, agency.Head))
	}
	if open := s.figures.whole().open; open > 0 {
		list = append(list, p.say(text.SessionOpenLines, open))
	}
	counts := s.figures.counts()
	for _, c := range []struct {
		level model.Level
		words text.Sentence
	}{{model.Program, text.SessionPrograms}, {model.Activity, text.SessionActivities}, {model.SubActivity, text.SessionSubs}} {
		if n := counts[c.level]; n > 0 {
			list = append(list, p.say(c.words, n))
		}
	}
	return strings.Join(list, " · ")
}

func (s *sheet) showFoot() {
	s.totals.show(s.figures)
	s.showAim()
	enable(s.decide, s.figures != nil && !s.page.desk.ReadOnly())
	enable(s.speak, !s.page.desk.ReadOnly())
	enable([]*parts.KeyButton{s.send, s.toggle}, s.figures != nil)
	s.toggle.SetLabel(s.page.say(pick(s.page.targets, text.SessionTargetsHide, text.SessionTargets)))
	enable([]*parts.KeyButton{s.many}, s.figures != nil && !s.page.desk.ReadOnly())
	parts.SetVisible(s.toggle, !narrow())
	parts.SetVisible(s.many, !narrow())
	s.decide[1].SetLabel(s.page.say(pick(narrow(), text.SessionAcceptFixingShort, text.SessionAcceptFixing)))
	parts.SetVisible(s.buttons, !s.strip.IsOpen())
}

func enable(buttons []*parts.KeyButton, on bool) {
	for _, b := range buttons {
		if on {
			b.Enable()
		} else {
			b.Disable()
		}
	}
}

// changed shows what an act changed in place.
func (s *sheet) changed(t touched) {
	s.holdPlace()
	if slot := s.slot(); t.agenda && !s.shows(slot) {
		s.show()
		return
	}
	noticed := s.noticed.Text()
	if s.figures != nil {
		if _, _, _, editing := s.grid.Editing(); !editing && !s.strip.IsOpen() {
			s.figures.proposed = nil
		}
		if s.figures.reload(t) {
			s.grid.Refresh()
		} else {
			s.refreshRows(t)
		}
		s.showColumns()
	}
	s.showHead(s.slot(), s.agency())
	s.showFoot()
	if s.noticed.Text() != noticed || s.totals.row.MinSize().Height > s.totals.row.Size().Height {
		s.content.Refresh()
	}
}

// holdPlace keeps looking at the slot in view while an amount is being typed in it, wherever the meeting goes.
func (s *sheet) holdPlace() {
	if _, _, _, open := s.grid.Editing(); open && s.figures != nil {
		s.page.looked = s.seen
	}
}

// shows says whether the figures are those of the slot's agency.
func (s *sheet) shows(slot *model.Slot) bool {
	if s.figures == nil {
		return slot == nil || slot.Agency == 0
	}
	return slot != nil && s.figures.agency.ID == slot.Agency
}

// refreshRows paints the rows anew whose figures are other ones: lines that were touched, those above them, and the agency's.
func (s *sheet) refreshRows(t touched) {
	for i, r := range s.figures.rows {
		if r.kind == wholeRow || t.lines[r.node.Line.ID] || s.figures.above(r, t.lines) {
			s.grid.RefreshRow(i)
		}
	}
}

// showAim says what a decision would be about.
func (s *sheet) showAim() {
	if s.figures == nil || len(s.figures.rows) == 0 {
		s.aim.Set("")
		return
	}
	s.aim.Set(s.page.aim())
}

// openRow leads from a row whose figure is a sum to the first of its parts that can be corrected.
func (s *sheet) openRow(row, _ int) {
	for i := row + 1; i < len(s.figures.rows); i++ {
		if s.figures.rows[i].editable {
			s.grid.MoveTo(i, agreedNow())
			return
		}
	}
}

// stripTurned gives the place of the buttons to the strip while it is open.
func (s *sheet) stripTurned(open bool) {
	parts.SetVisible(s.buttons, !open)
	if !open {
		s.page.focusWork()
	}
}

// propose shows what would come of amounts that are being typed in their rows; none shows the figures as they are.
func (s *sheet) propose(amounts map[model.FigureOf]model.Money) {
	if s.figures == nil {
		return
	}
	before := s.figures.proposed
	s.figures.proposed = amounts
	for i, r := range s.figures.rows {
		figure, ok := r.figure()
		_, was := before[figure]
		if _, is := amounts[figure]; ok && (was || is) {
			s.grid.RefreshRow(i)
		}
	}
}

// noFigures is the data of a grid without an agency.
type noFigures struct{}

func (noFigures) Rows() int                { return 0 }
func (noFigures) Row(int) parts.Row        { return parts.Row{} }
func (noFigures) Cell(int, int) parts.Cell { return parts.Cell{} }
