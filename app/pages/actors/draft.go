package actors

import (
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// draft is the row at the foot of an intake, in which a proposal is entered. It becomes one as soon as actor, kind of help and text stand in it.
type draft struct {
	number int
	is     model.NewSubmission
}

func (d *draft) key() string { return "new/" + strconv.Itoa(d.number) }

func (d *draft) empty() bool { return d.is == model.NewSubmission{} }

func (d *draft) complete() bool { return d.is.Who.Name != "" && d.is.Help != "" && d.is.Text != "" }

// draft is that of the intake that is looked at.
func (l *proposals) draft() *draft {
	d := l.drafts[l.page.intake]
	if d == nil {
		l.begun++
		d = &draft{number: l.begun}
		l.drafts[l.page.intake] = d
	}
	return d
}

func (l *proposals) draftCell(col int) parts.Cell {
	p, d := l.page, l.draft()
	c := parts.Cell{Editable: col > colState && (col < colReason || col > colDoer)}
	switch col {
	case colNumber:
		c.Text = "+"
	case colState:
		c = parts.Cell{Text: p.Say(text.ActorsDraft), Tone: parts.Muted}
	case colActor:
		c.Text, c.Bold = d.is.Who.Name, true
		if c.Text != "" && p.Plan.ActorLike(d.is.Who) == nil {
			c.Below = p.Say(text.ActorsNewActor)
		}
	case colHelp:
		c.Text = d.is.Help
	case colAmount:
		c.Text = p.money(d.is.Amount)
	case colPriority:
		c.Text = number(d.is.Priority)
	default:
		if field := newText(&d.is, col); field != nil {
			c.Text = *field
		}
	}
	return c
}

// newText gives the text of a new proposal that stands in a column, nil where none does.
func newText(n *model.NewSubmission, col int) *string {
	return map[int]*string{
		colActor: &n.Who.Name, colHelp: &n.Help, colText: &n.Text, colQuantity: &n.Quantity, colUnit: &n.Unit, colPlace: &n.Place, colSector: &n.Sector,
		colSource: &n.Source, colTrade: &n.Who.Trade, colGroup: &n.Who.Group, colVillage: &n.Who.Village, colDistrict: &n.Who.District,
	}[col]
}

// typeInto enters a text in a column of a new proposal.
func (p *Page) typeInto(n *model.NewSubmission, col int, typed string) (refusal string) {
	typed = strings.TrimSpace(typed)
	switch col {
	case colAmount:
		n.Amount, refusal = p.readMoney(typed)
	case colPriority:
		n.Priority, refusal = p.readCount(typed, text.ActorsBadPriority)
	case colHelp:
		help := p.Plan.HelpNamed(typed)
		if help == nil && typed != "" {
			return p.Say(text.ActorsNoHelp, typed, strings.Join(p.helpNames(), ", "))
		}
		n.Help = ""
		if help != nil {
			n.Help = help.Name
		}
	default:
		*newText(n, col) = frame.OneLine(typed)
	}
	return refusal
}

// commitDraft enters a text in the row at the foot; the last of what is needed makes it a proposal, by one act.
func (l *proposals) commitDraft(col int, typed string) (refusal string) {
	d := l.draft()
	next := d.is
	if refusal := l.page.typeInto(&next, col, typed); refusal != "" {
		return refusal
	}
	return l.keepDraft(next)
}

func (l *proposals) keepDraft(next model.NewSubmission) (refusal string) {
	d := l.draft()
	before := d.is
	d.is = next
	if d.complete() {
		l.enters = true
		refusal = l.page.Do(model.AddSubmissions{Intake: l.page.intake, List: []model.NewSubmission{d.is}})
		l.enters = false
	}
	if refusal != "" {
		d.is = before
	}
	l.page.RefreshFoot()
	return refusal
}

// adopt lets the proposal that a draft became take its row, with the cursor and what is typed there, and begins another draft.
func (l *proposals) adopt(e *model.Entry) {
	if !l.enters {
		return
	}
	for _, c := range e.Changes {
		if s, is := c.After.(*model.Submission); is && c.Before == nil {
			l.keys[s.ID], l.kept[s.ID] = l.draft().key(), true
			delete(l.drafts, s.Intake)
		}
	}
}

// begin puts the cursor on the row at the foot, where a new proposal is entered.
func (p *Page) begin() {
	if p.StillTyping() || !p.enterable() {
		return
	}
	if p.lens != ofProposals || p.preview.brought != nil {
		p.turn(ofProposals)
	}
	p.proposals.table.MoveTo(len(p.proposals.rows), colActor)
	p.desk.Focus(p.proposals.table)
}
