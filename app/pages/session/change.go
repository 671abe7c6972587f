package session

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// change lets what is on record be changed by a new act: what was said in the strip, a figure in its cell.
func (p *Page) change(ref model.Ref) {
	switch r, _ := p.plan().Record(ref.Kind, ref.ID); r := r.(type) {
	case *model.Note:
		p.changeNote(r)
	case *model.Directive:
		p.changeDirective(r)
	case *model.Claim:
		p.changeClaim(r)
	case *model.Correction:
		p.changeCorrection(r)
	case *model.Decision:
		if p.toLine(r.Line) {
			p.desk.Tell(p.say(text.SessionDecideAnew))
		}
	}
}

// editKind keeps the half-typed texts of one record apart from those of others.
func editKind(kind model.Kind, id model.ID) string { return rowKey("edit:"+string(kind), id) }

func (p *Page) changeNote(n *model.Note) {
	p.sheet.ask(&form{
		kind: editKind(model.KindNote, n.ID),
		questions: []parts.Question{
			{Title: p.say(text.SessionNoteText), Start: n.Text, Keep: true, Share: 3},
			{Title: p.say(text.SessionSpeaker), Start: n.Speaker, Echo: p.speakerEcho, Share: 1},
		},
		done: func(texts []string) string {
			return p.speak(model.EditNote{Note: n.ID, Text: texts[0], Speaker: p.matchSpeaker(texts[1])}, p.circumstances())
		},
	})
}

func (p *Page) changeDirective(d *model.Directive) {
	due := ""
	if d.Due != "" {
		due = locale.FormatDateNumeric(d.Due)
	}
	p.sheet.ask(&form{
		kind: editKind(model.KindDirective, d.ID),
		questions: []parts.Question{
			{Title: p.say(text.SessionDirectiveText), Start: d.Text, Keep: true, Share: 2.4},
			{Title: p.say(text.SessionOwner), Start: d.Owner, Share: 1.3},
			{Title: p.say(text.SessionDue), Start: due, Echo: p.dateEcho, Share: 1.7},
		},
		done: func(texts []string) string {
			due, _, err := locale.ParseDate(texts[2], p.today())
			if err != nil {
				return p.told(err)
			}
			as := d.As()
			as.Text, as.Owner, as.Due = texts[0], texts[1], due
			return p.speak(model.EditDirective{Directive: d.ID, As: as, Speaker: d.Speaker}, p.circumstances())
		},
	})
}

func (p *Page) changeClaim(c *model.Claim) {
	p.sheet.ask(&form{
		kind: editKind(model.KindClaim, c.ID),
		questions: []parts.Question{
			{Title: p.say(text.SessionClaimText), Start: c.Text, Keep: true, Share: 2.4},
			{Title: p.say(text.SessionClaimValue), Start: c.Value, Share: 1},
			{Title: p.say(text.SessionClaimSource), Start: c.Source, Keep: true, Echo: p.sourceEcho, Share: 2},
		},
		done: func(texts []string) string {
			as := c.As()
			as.Text, as.Value, as.Source = texts[0], texts[1], texts[2]
			refused := p.speak(model.EditClaim{Claim: c.ID, As: as, Speaker: c.Speaker}, p.circumstances())
			if refused == "" {
				p.offerFinish(c.ID)
			}
			return refused
		},
	})
}

// offerFinish says of a claim that has its source now that the directive to find it can be finished.
func (p *Page) offerFinish(claim model.ID) {
	c := p.plan().Claims.Get(claim)
	if c != nil && c.Source != "" && p.plan().OpenTask(c) != nil {
		p.desk.Tell(p.say(text.ClaimsOfferHere))
	}
}

// changeCorrection opens the figure or the text that was corrected, to be corrected again.
func (p *Page) changeCorrection(c *model.Correction) {
	switch c.Field {
	case model.FieldBudget, model.FieldTarget, model.FieldName, model.FieldIndicator:
	default:
		if p.toSubject(c) {
			p.askText(c.Field)
		}
		return
	}
	if !p.toSubject(c) {
		return
	}
	if c.Field == model.FieldName || c.Field == model.FieldIndicator {
		row, _ := p.sheet.grid.Cursor()
		p.sheet.grid.MoveTo(row, 0)
	}
	p.focusWork()
	p.sheet.grid.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
}

// toSubject puts the cursor on what a correction is about; where that is not in view it says so.
func (p *Page) toSubject(c *model.Correction) bool {
	if c.Indicator != 0 {
		if !p.targets {
			p.toggleTargets()
		}
		return p.toRow(rowKey("indicator", c.Indicator))
	}
	if c.Field == model.FieldBudget && p.hasRow(fundKey(c.Line, c.Fund)) {
		return p.toRow(fundKey(c.Line, c.Fund))
	}
	return p.toLine(c.Line)
}

func fundKey(line, fund model.ID) string { return rowKey("line", line) + rowKey("/fund", fund) }

// toLine puts the cursor on a line, or on the whole agency for 0.
func (p *Page) toLine(line model.ID) bool {
	if line == 0 {
		return p.toRow("whole")
	}
	return p.toRow(rowKey("line", line))
}

func (p *Page) hasRow(key string) bool {
	return p.sheet.figures != nil && p.sheet.grid.FindRow(key) >= 0
}

func (p *Page) toRow(key string) bool {
	if !p.hasRow(key) {
		p.desk.Tell(p.say(text.SessionNotInView))
		return false
	}
	p.sheet.grid.MoveTo(p.sheet.grid.FindRow(key), agreedNow())
	p.focusWork()
	return true
}

// takeBack takes something off the record: what was said is withdrawn, a decision is taken back, a correction is undone. Each is an act of its own, which
// can be undone.
func (p *Page) takeBack(ref model.Ref) {
	r, held := p.plan().Record(ref.Kind, ref.ID)
	if !held {
		return
	}
	what := p.tell(record{ref: ref})
	var err error
	switch r := r.(type) {
	case *model.Correction:
		err = p.desk.TakeBack(ref.Kind, ref.ID)
	case *model.Decision:
		act := model.Undecide{Agency: r.Agency}
		if r.Line != 0 {
			act.Lines = []model.ID{r.Line}
		}
		_, err = p.desk.Do(act, p.circumstances())
	default:
		_, err = p.desk.Do(model.Withdraw{What: ref}, p.circumstances())
	}
	if err != nil {
		p.desk.Fail(err)
		return
	}
	p.desk.Tell(p.say(text.SessionTakenBack, what.kind, brief(what.words)))
}

// sendRecord shows something on record on the wall, where there is a slide for it.
func (p *Page) sendRecord(ref model.Ref) {
	switch ref.Kind {
	case model.KindCorrection:
		p.desk.ShowCorrection(ref.ID)
	case model.KindDecision:
		p.desk.ShowDecision(ref.ID)
	case model.KindDirective:
		p.desk.ShowDirective(ref.ID)
	default:
		p.desk.Tell(p.say(text.SessionNoSlide))
	}
}
