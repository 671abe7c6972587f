package programme

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/readiness"
)

// The columns of the list of findings.
const (
	readyFinding = iota
	readyReason
)

// readyPanel is the list of what readiness finds at the agency that is shown. It floats over the lines.
type readyPanel struct {
	page     *Page
	grid     *parts.Grid
	none     *parts.EmptyState // over the grid, which keeps the focus and the title
	foot     *parts.Text
	float    *fyne.Container
	findings []readiness.Finding
}

func newReadyPanel(p *Page) *readyPanel {
	r := &readyPanel{page: p}
	r.grid = parts.NewGrid(r, r.columns("")...)
	r.grid.OnOpen = func(row, _ int) { r.jump(row) }
	r.grid.OnCommit, r.grid.OnClear = r.waive, r.clear
	r.none = parts.NewEmptyState(look.IconProgramme, "", nil)
	r.foot = parts.NewText("", look.Small, parts.Muted).Cut()
	r.float = container.New(over{}, parts.NewPanel(container.NewBorder(nil, r.foot, nil, nil, container.NewStack(r.grid, r.none))))
	r.float.Hide()
	return r
}

func (r *readyPanel) columns(title string) []parts.Column {
	finding := parts.Column{Title: title, Min: 260, Weight: 3, Wrap: true}
	if len(r.findings) == 0 {
		return []parts.Column{readyFinding: finding}
	}
	return []parts.Column{
		readyFinding: finding,
		readyReason:  {Title: r.page.desk.Say(text.EntryReadyReason), Min: 150, Weight: 1.4, Wrap: true},
	}
}

func (r *readyPanel) visible() bool { return r.float.Visible() }

// open lists the findings and takes the focus.
func (r *readyPanel) open() {
	if !r.page.grid.CommitEdit() {
		return
	}
	r.read()
	r.grid.SetData(r)
	r.float.Show()
	r.page.desk.Focus(r.grid)
}

// refresh shows the findings as they are now, where they are shown.
func (r *readyPanel) refresh() {
	if r.visible() {
		r.read()
		r.grid.Refresh()
	}
}

func (r *readyPanel) read() {
	p := r.page
	report, name := p.report(p.agency), p.desk.Plan().Agencies.Get(p.agency).Label()
	r.findings = report.Findings
	title, keys := p.desk.Say(text.EntryReadyTitle, name, report.Open, report.Checked), text.EntryReadyKeys
	if r.none.Hidden = len(r.findings) > 0; !r.none.Hidden {
		title, keys = p.desk.Say(text.EntryReadyOf, name), text.EntryReadyClose
		r.none.SetSentence(r.nothing(report))
	}
	r.foot.Set(p.desk.Say(keys))
	r.grid.SetColumns(r.columns(title)...)
}

// nothing says why there are no findings: all is well, or there is nothing to look at yet.
func (r *readyPanel) nothing(report *readiness.Report) string {
	if report.Checked == 0 {
		return r.page.desk.Say(text.EntryReadyUnfilled, r.page.year)
	}
	return r.page.desk.Say(text.EntryReadyNone, report.Checked)
}

func (r *readyPanel) close() {
	r.findings = nil
	r.float.Hide()
}

// leave closes the list and goes back to the lines.
func (r *readyPanel) leave() {
	r.close()
	r.page.focusLines()
}

// jump closes the list and puts the cursor on the cell of a finding, in the view that has it.
func (r *readyPanel) jump(row int) {
	if row < 0 || row >= len(r.findings) {
		return
	}
	f, p := r.findings[row], r.page
	r.close()
	p.chooseScope(scope{p.agency, f.Stage, p.year})
	p.chooseView(viewOf(f.Field))
	p.unfold(f.Line)
	p.refresh()
	p.moveTo(p.sheet.findRow(f.Line, f.Indicator), p.columnOf(f.Field))
	p.focusLines()
}

// viewOf is the view in which a field is entered.
func viewOf(f model.Field) view {
	switch f {
	case model.FieldSource, model.FieldOwner:
		return viewIndicators
	default:
		return viewFigures
	}
}

// columnOf is the column of a field in the view that is shown.
func (p *Page) columnOf(f model.Field) int {
	for i, c := range p.sheet.columns {
		switch d := c; {
		case c.kind == columnField && c.field == f:
			return i
		case c.kind != columnFigure || p.sheet.periods[d.at].year != p.year:
		case f == model.FieldTarget && p.sheet.periods[d.at].targets, f == model.FieldBudget && p.sheet.periods[d.at].money:
			return i
		}
	}
	return 0
}

// waive lets a finding pass for the reason that was typed; without one it is open again.
func (r *readyPanel) waive(row, _ int, reason string) (refusal string) {
	if w := r.findings[row].Waiver; w != nil && strings.TrimSpace(reason) == "" {
		_, refusal = r.page.do(model.Unwaive{ID: w.ID})
		return refusal
	}
	_, refusal = r.page.do(r.findings[row].Waive(reason))
	return refusal
}

// clear takes the waiver of the first finding of a block back.
func (r *readyPanel) clear(block parts.Block) {
	if r.findings[block.Row].Waiver == nil {
		return
	}
	if refusal := r.waive(block.Row, readyReason, ""); refusal != "" {
		r.page.desk.Tell(refusal)
	}
}

// Rows implements parts.Data.
func (r *readyPanel) Rows() int { return len(r.findings) }

// Row implements parts.Data.
func (r *readyPanel) Row(n int) parts.Row {
	f := &r.findings[n]
	return parts.Row{Key: string(f.Rule) + id(f.Line) + "/" + id(f.Indicator)}
}

// Cell implements parts.Data.
func (r *readyPanel) Cell(n, col int) parts.Cell {
	f, p := &r.findings[n], r.page
	c := parts.Cell{Editable: col == readyReason && !p.desk.ReadOnly()}
	switch {
	case col == readyReason && f.Waiver != nil:
		c.Text = f.Waiver.Reason
	case col == readyFinding:
		c.Text, c.Below, c.Sign, c.Tone = text.Finding(*f, p.desk.Language()), r.place(f), parts.SignOpen, ruleTone(f.Rule)
		if !f.Open() {
			c.Sign, c.Tone = parts.SignDone, parts.Muted
		}
	}
	return c
}

// place names the line and the indicator of a finding.
func (r *readyPanel) place(f *readiness.Finding) string {
	plan := r.page.desk.Plan()
	l := plan.Lines.Get(f.Line)
	if l == nil {
		return ""
	}
	if i := plan.Indicators.Get(f.Indicator); i != nil {
		return joinDots(codeLabel(plan, l), i.Text)
	}
	return joinDots(joinCode(l.Code, l.Name), unitName(plan, l))
}
