package session

import (
	"slices"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// verdicts are the decisions in the order of their keys. With Ctrl they are about the whole agency.
var verdicts = []struct {
	verdict model.Verdict
	button  text.Sentence
	whole   text.Sentence
	key     text.Key
}{
	{model.Accepted, text.SessionAccept, text.SessionAcceptAll, text.Plain(fyne.KeyF5)},
	{model.AcceptedFixing, text.SessionAcceptFixing, text.SessionAcceptFixingAll, text.Plain(fyne.KeyF6)},
	{model.Deferred, text.SessionDefer, text.SessionDeferAll, text.Plain(fyne.KeyF7)},
	{model.Rejected, text.SessionReject, text.SessionRejectAll, text.Plain(fyne.KeyF8)},
}

// aimed gives the lines that a decision is about: those ticked, else those of the block, else the one under the cursor. None is the
// whole agency.
func (p *Page) aimed() []model.ID {
	f := p.sheet.figures
	if len(f.ticked) > 0 {
		return f.tickedLines()
	}
	block := p.sheet.grid.Selection()
	var lines []model.ID
	for row := max(block.Row, 0); row <= block.LastRow && row < len(f.rows); row++ {
		r := f.rows[row]
		if r.kind == wholeRow && block.Row == block.LastRow {
			return nil
		}
		if r.node != nil && !slices.Contains(lines, r.node.Line.ID) {
			lines = append(lines, r.node.Line.ID)
		}
	}
	return lines
}

// tickedLines gives the ticked lines in the order of the rows.
func (f *figures) tickedLines() []model.ID {
	var lines []model.ID
	for _, r := range f.rows {
		if r.node != nil && f.ticked[r.node.Line.ID] && !slices.Contains(lines, r.node.Line.ID) {
			lines = append(lines, r.node.Line.ID)
		}
	}
	return lines
}

// aim says what a decision would be about.
func (p *Page) aim() string {
	f := p.sheet.figures
	lines := p.aimed()
	switch {
	case len(f.ticked) > 0:
		return p.say(text.SessionAimTicked, len(lines))
	case len(lines) == 0:
		return p.say(text.SessionAimWhole, f.agency.Label())
	case len(lines) > 1:
		return p.say(text.SessionAimBlock, len(lines))
	default:
		l := f.plan.Lines.Get(lines[0])
		return p.say(text.SessionAimLine, l.Code, l.Name)
	}
}

// decide records a verdict; whole is about the agency whatever the cursor stands on. An amount that is being typed is corrected first.
func (p *Page) decide(v model.Verdict, whole bool) {
	f := p.sheet.figures
	if f == nil || len(f.rows) == 0 || p.desk.ReadOnly() || !p.sheet.grid.CommitEdit() {
		return
	}
	act := model.Decide{Agency: f.agency.ID, Verdict: v}
	if !whole {
		act.Lines = p.aimed()
	}
	c := p.circumstances()
	if v == model.Accepted || v == model.AcceptedFixing {
		if refusal := p.record(act, c); refusal != "" {
			p.desk.Tell(refusal)
		}
		return
	}
	p.askWhy(act, c)
}

// askWhy asks for the reason that deferring and rejecting need.
func (p *Page) askWhy(act model.Decide, c model.Context) {
	title := text.SessionDeferWhy
	if act.Verdict == model.Rejected {
		title = text.SessionRejectWhy
	}
	p.sheet.ask(&form{
		kind:      "why:" + string(act.Verdict),
		questions: []parts.Question{{Title: p.say(title, p.object(act)), Share: 1}},
		done: func(texts []string) string {
			if texts[0] == "" {
				return p.say(text.SessionNeedReason)
			}
			c.Reason = texts[0]
			return p.record(act, c)
		},
	})
}

// object names what a decision is about in a few words.
func (p *Page) object(act model.Decide) string {
	switch len(act.Lines) {
	case 0:
		return p.plan().Agencies.Get(act.Agency).Label()
	case 1:
		return p.plan().Lines.Get(act.Lines[0]).Code
	default:
		return p.say(text.SessionLines, len(act.Lines))
	}
}

// record does a decision and sends it to the wall: by itself, or as the agency's figures where it is about several lines.
func (p *Page) record(act model.Decide, c model.Context) (refusal string) {
	e, err := p.desk.Do(act, c)
	if err != nil {
		return p.told(err)
	}
	var made []model.ID
	for _, change := range e.Changes {
		if d, ok := change.After.(*model.Decision); ok {
			made = append(made, d.ID)
		}
	}
	if len(made) == 1 {
		p.desk.ShowDecision(made[0])
	} else {
		p.desk.ShowAgency(act.Agency)
	}
	p.untick()
	return ""
}

// tick marks the line under the cursor for a decision, or takes the mark away.
func (p *Page) tick() {
	f := p.sheet.figures
	row, _ := p.sheet.grid.Cursor()
	if f == nil || row < 0 || f.rows[row].node == nil {
		return
	}
	line := f.rows[row].node.Line.ID
	if f.ticked[line] {
		delete(f.ticked, line)
	} else {
		f.ticked[line] = true
	}
	p.showTicks(map[model.ID]bool{line: true})
}

// untick takes all marks away.
func (p *Page) untick() {
	f := p.sheet.figures
	if f == nil || len(f.ticked) == 0 {
		return
	}
	lines := f.ticked
	f.ticked = map[model.ID]bool{}
	p.showTicks(lines)
}

func (p *Page) showTicks(lines map[model.ID]bool) {
	for i, r := range p.sheet.figures.rows {
		if r.node != nil && lines[r.node.Line.ID] {
			p.sheet.grid.RefreshRow(i)
		}
	}
	p.sheet.showAim()
}
