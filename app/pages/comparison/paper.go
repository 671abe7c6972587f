package comparison

import (
	"context"
	"io"
	"path/filepath"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// writePaper asks for a folder and writes what is looked at as PDF there, under a name that is free.
func (p *Page) writePaper() {
	panel, options := p.panel, reports.ComparisonOptions{Targets: p.targets, Moments: p.moments()}
	p.desk.PickFolder(p.say(text.ComparisonPaper), func(folder string) { p.writePaperTo(folder, panel, options) })
}

func (p *Page) writePaperTo(folder string, panel model.Panel, options reports.ComparisonOptions) {
	plan := p.desk.Snapshot()
	path := filepath.Join(folder, reports.ComparisonName(plan, panel))
	frame.WritePaper(p.desk, text.ComparisonPaperWriting, path, func(ctx context.Context, out io.Writer, progress func(int, int)) (int, error) {
		return reports.WriteComparison(ctx, out, plan, panel, options, progress)
	})
}

// moments are the states that the columns are read from, besides the present one, under their names.
func (p *Page) moments() map[model.ID]reports.Moment {
	list := map[model.ID]reports.Moment{}
	for _, c := range p.panel.InUse() {
		if c.Moment != 0 {
			list[c.Moment] = reports.Moment{Name: p.momentName(c.Moment), Plan: p.desk.Moment(c.Moment)}
		}
	}
	return list
}
