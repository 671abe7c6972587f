package threads

import (
	"context"
	"io"
	"path/filepath"
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/thread"
	"benangmerah/reports"
)

// writePaper asks for a folder and writes the report of the threads of the agency that is looked at there, under a name that is free.
func (p *Page) writePaper() {
	if p.StillTyping() {
		return
	}
	q := reports.ThreadsQuery{Agency: p.agency, Year: p.year, Day: p.day, Largest: reports.ThreadsLargest, Knot: text.PaperKnot}
	p.desk.PickFolder(p.Say(text.ThreadsPaper), func(folder string) { p.writePaperTo(folder, q) })
}

func (p *Page) writePaperTo(folder string, q reports.ThreadsQuery) {
	plan := p.desk.Snapshot()
	path := filepath.Join(folder, reports.ThreadsName(plan, q))
	frame.WritePaper(p.desk, text.ThreadsPaperWriting, path, func(ctx context.Context, out io.Writer, progress func(int, int)) (int, error) {
		return reports.WriteThreads(ctx, out, plan, q, reports.Options{}, progress)
	})
}

// export writes the list in view as a workbook.
func (p *Page) export() {
	if p.StillTyping() {
		return
	}
	title, heads, rows := text.ThreadsLines, []string(nil), [][]incoming.Value(nil)
	switch p.lens {
	case ofLines:
		heads, rows = p.lines.sheet()
	case ofBreaks:
		title = text.ThreadsBreaks
		heads, rows = p.breaks.sheet()
	default:
		title = text.ThreadsRegister
		heads, rows = p.register.sheet()
	}
	p.desk.WriteList(p.Say(title), frame.Joined("-", p.Say(title), p.Plan.AgencyLabel(p.agency), string(p.day)), heads, rows)
}

// cells gives texts as the cells of a row.
func cells(texts ...string) (row []incoming.Value) {
	for _, t := range texts {
		row = append(row, incoming.Value{Text: t})
	}
	return row
}

// heads gives the titles of columns.
func (p *Page) heads(list ...text.Sentence) (heads []string) {
	for _, s := range list {
		heads = append(heads, p.Say(s))
	}
	return heads
}

// sheet gives the threads as a table, with the state of every link.
func (l *lines) sheet() (heads []string, rows [][]incoming.Value) {
	p := l.page
	heads = p.heads(text.ThreadsColAgency, text.ThreadsSheetCode, text.ThreadsColLine, text.ThreadsColState, text.ThreadsColFirst, text.ThreadsSheetWhy)
	for _, link := range thread.Links() {
		heads = append(heads, p.Say(text.ThreadLinks[link]))
	}
	for _, t := range l.rows {
		first, why := "", ""
		if t.Standing() == thread.Torn {
			k := t.First()
			first, why = p.Say(text.ThreadLinks[k.Link]), frame.OneLine(text.Knot(k, t, p.desk.Language(), false))
		}
		row := cells(p.Plan.AgencyLabel(t.Line.Agency), t.Line.Code, frame.OneLine(t.Line.Name), p.Say(text.ThreadStandings[t.Standing()]), first, why)
		for i := range t.Knots {
			row = append(row, incoming.Value{Text: p.Say(text.ThreadStates[t.Knots[i].State])})
		}
		rows = append(rows, row)
	}
	return heads, rows
}

// sheet gives the counts as a table.
func (l *breaks) sheet() (heads []string, rows [][]incoming.Value) {
	p := l.page
	heads = p.heads(text.ThreadsColAgency, text.ThreadsColWhole, text.ThreadsColTorn)
	for _, link := range l.links {
		heads = append(heads, p.Say(text.ThreadLinks[link]))
	}
	for _, t := range l.rows {
		row := cells(l.name(t), strconv.Itoa(t.count.Percent())+"%", strconv.Itoa(t.count.Torn()))
		for _, link := range l.links {
			row = append(row, incoming.Value{Text: strconv.Itoa(t.count.Broken[link])})
		}
		rows = append(rows, row)
	}
	return heads, rows
}

// sheet gives the claims as a table.
func (l *register) sheet() (heads []string, rows [][]incoming.Value) {
	p := l.page
	heads = p.heads(text.ThreadsColAgency, text.ThreadsSpeakerQ, text.ThreadsSheetWhen, text.ThreadsColSaid, text.ThreadsColValue, text.ThreadsSheetDated,
		text.ThreadsSheetDefinition, text.ThreadsColSource, text.ThreadsColAbout, text.ThreadsColState)
	for _, r := range l.rows {
		c := r.claim
		if c == nil {
			continue
		}
		about := ""
		if i := p.Plan.Indicators.Get(c.Indicator); i != nil {
			about = frame.OneLine(i.Text)
		}
		rows = append(rows, cells(p.Plan.AgencyLabel(c.Agency), c.Speaker, locale.FormatInstant(c.At, p.desk.Zone(), p.desk.Language()), frame.OneLine(c.Text), c.Written(),
			locale.FormatPeriod(c.Dated, p.desk.Language()), frame.OneLine(c.Definition), frame.OneLine(c.Source), about, l.state(r).Text))
	}
	return heads, rows
}

// claims counts the claims that are listed.
func (l *register) claims() (n int) {
	for _, r := range l.rows {
		if r.claim != nil {
			n++
		}
	}
	return n
}
