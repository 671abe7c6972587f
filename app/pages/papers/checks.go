package papers

import (
	"fmt"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// The keys of the checks.
var (
	passKey     = text.Plain(fyne.KeyF8)
	passKindKey = text.Ctrl(fyne.KeyF8)
	passAllKey  = text.CtrlShift(fyne.KeyF8)
	holdKey     = text.Plain(fyne.KeyF9)
)

// checkList shows the findings as rows: what is missing over which thing it is missing from. Those that are let pass come after the open ones, with the reason.
type checkList struct{ page *Page }

// Rows implements parts.Data.
func (l *checkList) Rows() int { return len(l.page.findings) }

// Row implements parts.Data.
func (l *checkList) Row(row int) parts.Row {
	f := l.page.findings[row]
	return parts.Row{Key: fmt.Sprintf("%s %d %d %s", f.Check, f.Agency, f.Slot, f.Subject)}
}

// Cell implements parts.Data.
func (l *checkList) Cell(row, _ int) parts.Cell {
	p, f := l.page, l.page.findings[row]
	c := parts.Cell{Above: p.desk.Say(text.Checks[string(f.Check)]), Text: text.CheckSubject(p.desk.Say, f.Subject, f.Count)}
	if f.Pass != nil {
		c.Tone, c.Below = parts.Muted, p.desk.Say(text.PapersPassed, f.Pass.Reason)
	}
	return c
}

// outline shows the parts of the paper as rows, each with its page.
type outline struct{ page *Page }

// Rows implements parts.Data.
func (o *outline) Rows() int { return len(o.page.marks) }

// Row implements parts.Data.
func (o *outline) Row(row int) parts.Row { return parts.Row{Key: strconv.Itoa(row)} }

// Cell implements parts.Data.
func (o *outline) Cell(row, col int) parts.Cell {
	mark := o.page.marks[row]
	if col == 1 {
		return parts.Cell{Text: strconv.Itoa(mark.Page + 1), Tone: parts.Muted}
	}
	return parts.Cell{Text: mark.Title, Indent: mark.Level}
}

// passRank puts open findings before those that are let pass.
func passRank(f reports.Finding) int {
	if f.Pass != nil {
		return 1
	}
	return 0
}

// open gives the findings that are not let pass.
func (p *Page) open() (list []reports.Finding) {
	for _, f := range p.findings {
		if f.Pass == nil {
			list = append(list, f)
		}
	}
	return list
}

// finding gives the finding under the cursor.
func (p *Page) finding() (f reports.Finding, ok bool) {
	if row, _ := p.view.checks.Cursor(); row >= 0 && row < len(p.findings) {
		return p.findings[row], true
	}
	return f, false
}

// jump leads to where a finding can be mended.
func (p *Page) jump(row int) {
	if row < len(p.findings) {
		p.desk.Mend(p.findings[row])
	}
}

func (p *Page) canPass() bool {
	f, ok := p.finding()
	return ok && f.Pass == nil && p.canFinalise()
}

func (p *Page) canPassAny() bool { return p.canFinalise() && len(p.open()) > 0 }

func (p *Page) canHold() bool {
	f, ok := p.finding()
	return ok && f.Pass != nil && p.canFinalise()
}

// askPass asks why the finding under the cursor may pass.
func (p *Page) askPass() {
	if f, ok := p.finding(); ok {
		p.askPassOf([]reports.Finding{f}, p.desk.Say(text.PapersPassWhy, f.Subject))
	}
}

// askPassKind asks it for all open findings of the kind under the cursor.
func (p *Page) askPassKind() {
	if f, ok := p.finding(); ok {
		list := slices.DeleteFunc(p.open(), func(other reports.Finding) bool { return other.Check != f.Check })
		p.askPassOf(list, p.desk.Say(text.PapersPassKindWhy, len(list), p.desk.Say(text.Checks[string(f.Check)])))
	}
}

// askPassAll asks it for all that are open.
func (p *Page) askPassAll() {
	p.askPassOf(p.open(), p.desk.Say(text.PapersPassAllWhy, len(p.open())))
}

func (p *Page) askPassOf(list []reports.Finding, question string) {
	p.view.reason.ask(question, p.desk.Say(text.PapersPassGo), func(reason string) error {
		row, _ := p.view.checks.Cursor()
		if _, err := p.desk.Do(reports.LetPass(list, reason), model.Context{Reason: reason}); err != nil {
			return err
		}
		p.view.checks.MoveTo(row, 0) // what passes goes to the end: the next open one stands there now
		p.desk.Focus(p.view.checks)
		return nil
	})
}

// hold takes back that the finding under the cursor passes.
func (p *Page) hold() {
	f, ok := p.finding()
	if !ok || f.Pass == nil {
		return
	}
	if _, err := p.desk.Do(model.HoldBack{ID: f.Pass.ID}, model.Context{}); err != nil {
		p.desk.Fail(err)
	}
}
