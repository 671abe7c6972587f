package cohorts

import (
	"context"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/reports"
)

// askPaper asks which version of the list goes on paper: the last that was fixed unless something else is said.
func (p *Page) askPaper() {
	now := p.Say(text.CurationNow)
	start := now
	if last := p.lastList(); last != nil {
		start = strconv.Itoa(last.Number)
	}
	p.Ask(&parts.Form{
		Kind: "paper" + frame.KeyOf(p.cohort), About: p.Say(text.CohortsPaperAbout, p.now.Cohort.Name),
		Questions: []parts.Question{{Title: p.Say(text.CohortsPaperQ, now), Start: start, Echo: p.versionEcho}},
		Done: func(texts []string) string {
			list, known := p.versionOf(texts[0])
			if !known {
				return p.Say(text.CohortsNoVersion, texts[0])
			}
			p.writePaper(list)
			return ""
		},
	})
}

// versionOf finds a fixed list of the cohort by its number; the present one is 0.
func (p *Page) versionOf(typed string) (list model.ID, known bool) {
	if typed == "" || strings.EqualFold(typed, p.Say(text.CurationNow)) {
		return 0, true
	}
	for _, l := range p.Plan.CuratedLists.Of(p.cohort) {
		if strconv.Itoa(l.Number) == typed {
			return l.ID, true
		}
	}
	return 0, false
}

func (p *Page) versionEcho(typed string) string {
	list, known := p.versionOf(strings.TrimSpace(typed))
	switch {
	case !known:
		return p.Say(text.CohortsNoVersion, typed)
	case list == 0:
		return p.Say(text.CohortsPaperDraft)
	default:
		return p.Say(text.CohortsPaperFixed, p.moment(p.Plan.CuratedLists.Get(list).At))
	}
}

// writePaper asks for a folder and writes the list as PDF there, under a name that is free.
func (p *Page) writePaper(list model.ID) {
	cohort, options := p.cohort, reports.CohortOptions{List: list, Date: p.Today()}
	p.desk.PickFolder(p.Say(text.CohortsPaper), func(folder string) {
		plan := p.desk.Snapshot()
		path := filepath.Join(folder, reports.CohortName(plan, cohort, list))
		frame.WritePaper(p.desk, text.CohortsPaperWriting, path, func(ctx context.Context, out io.Writer, progress func(int, int)) (int, error) {
			return reports.WriteCohort(ctx, out, plan, cohort, options, progress)
		})
	})
}

// canExport says whether the list in view has rows to be written.
func (p *Page) canExport() bool { return p.hasCohort() && p.list().Rows() > 0 }

// export writes the list in view as a workbook, as it is shown.
func (p *Page) export() {
	l := p.list()
	var heads []string
	for _, c := range l.(interface{ columns() []parts.Column }).columns() {
		heads = append(heads, c.Title)
	}
	var rows [][]incoming.Value
	for i := range l.Rows() {
		if key := l.Row(i).Key; key == lineRow || key == newRow {
			continue
		}
		row := make([]incoming.Value, len(heads))
		for col := range row {
			c := l.Cell(i, col)
			row[col].Text = frame.Dotted(c.Text, c.Chip)
			if last := col == len(row)-1; last {
				row[col].Text = frame.Dotted(c.Text, c.Below, c.Chip)
			}
		}
		rows = append(rows, row)
	}
	title := p.Say(lensNames[p.lens])
	p.desk.WriteList(title, title+" "+p.now.Cohort.Name, heads, rows)
}
