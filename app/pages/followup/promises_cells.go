package followup

import (
	"cmp"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/monev"
)

// Cell implements parts.Data.
func (l *promises) Cell(row, col int) parts.Cell {
	switch r := &l.rows[row]; {
	case r.promise != nil:
		return l.promise(r.promise, col)
	case r.ledger != nil:
		return l.ledger(r.ledger, col)
	case r.again != nil:
		return l.recurrence(r.again, col)
	case col == colPromise:
		return parts.Cell{Text: r.head}
	default:
		return parts.Cell{}
	}
}

func (l *promises) promise(promise *monev.Promise, col int) parts.Cell {
	p := l.page
	switch col {
	case colPromise:
		agency := ""
		if p.agency == 0 {
			agency = labelOf(p.Plan, promise.Agency)
		}
		c := parts.Cell{
			Above: frame.Dotted(agency, promise.Speaker, p.Short(p.DayOf(promise.At)), meetingTitle(promise.Meeting)), Text: oneLine(promise.Text),
			Strike: promise.State == model.Cancelled,
		}
		if promise.Evidence != "" {
			c.Below = p.Say(text.FollowUpEvidence, oneLine(promise.Evidence))
		}
		return c
	case colPromisedBy:
		return parts.Cell{Text: cmp.Or(promise.Owner, p.Say(text.FollowUpNoOwner))}
	case colAge:
		return parts.Cell{Text: p.Say(text.PromisedDays, promise.Age)}
	default:
		return p.directives.standing(promise.Directive)
	}
}

// ledger is what is open at an agency. That something is late is said by word and sign.
func (l *promises) ledger(ledger *monev.Ledger, col int) parts.Cell {
	p := l.page
	switch col {
	case colPromise:
		return parts.Cell{Text: l.ledgerName(ledger), Bold: true}
	case colPromisedBy:
		return parts.Cell{Text: p.Say(text.PromisedLedger, ledger.Open, ledger.Overdue)}
	case colAge:
		return parts.Cell{Text: p.Say(text.PromisedOldest, ledger.Oldest)}
	}
	if ledger.Overdue == 0 {
		return parts.Cell{Sign: parts.SignOpen, Tone: parts.Muted, Text: p.Say(text.DirectiveStandings[model.StandsOpen])}
	}
	return parts.Cell{Sign: parts.SignLate, Tone: parts.Bad, Text: p.Say(text.DirectiveStandings[model.StandsOverdue]), Below: p.Say(text.PromisedLate, ledger.Longest)}
}

// recurrence is a problem of this year over the one that it repeats.
func (l *promises) recurrence(again *monev.Recurrence, col int) parts.Cell {
	p := l.page
	at, before := p.Plan.Lines.Get(again.Now.Line), p.Plan.Lines.Get(again.Before.Line)
	said := func(e *model.Evaluation) string {
		return p.Say(text.PromisedBefore, text.QuarterNames[e.Quarter], e.Year, oneLine(e.Obstacle))
	}
	switch col {
	case colPromise:
		return parts.Cell{Above: frame.Dotted(labelOf(p.Plan, at.Agency), at.Code, oneLine(at.Name)), Text: said(again.Now), Below: frame.Dotted(said(again.Before), before.Code)}
	case colPromisedBy:
		if again.Before.Next == "" {
			return parts.Cell{}
		}
		return parts.Cell{Text: p.Say(text.PromisedNext, oneLine(again.Before.Next))}
	case colKept:
		return parts.Cell{Sign: parts.SignWatch, Tone: parts.Down, Text: p.Say(text.PromisedRepeat)}
	default:
		return parts.Cell{}
	}
}
