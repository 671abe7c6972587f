package verbs

import (
	"strconv"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/readiness"
	"benangmerah/model/workbook"
)

// readinessSheet is how ready the data are as a table: a row an agency or, of one that was asked for, a row a finding.
func (c *console) readinessSheet(p *model.Plan, reports []*readiness.Report, one bool) *workbook.Sheet {
	s := &workbook.Sheet{Name: c.say(text.SheetReadiness)}
	if one {
		s.Columns = c.columns([]text.Sentence{text.SheetCode, text.SheetName, text.SheetIndicator, text.SheetFinding, text.SheetReason}, 24, 50, 50, 60, 40)
		for _, f := range c.findings(p, reports[0]) {
			s.Rows = append(s.Rows, workbook.SheetRow{Cells: textCells(f.Code, f.Line, f.Indicator, f.Sentence, f.Reason)})
		}
		return s
	}
	s.Columns = c.columns([]text.Sentence{
		text.SheetAgencyCode, text.SheetAgency, text.SheetState, text.SheetReady, text.SheetOpen, text.SheetChecked, text.SheetWaived,
	}, 24, 50, 16, 12, 12, 12, 16)
	for _, r := range reports {
		a := p.Agencies.Get(r.Agency)
		s.Rows = append(s.Rows, workbook.SheetRow{Cells: textCells(a.Code, a.Name, c.say(text.ReadinessStates[r.Standing(p)]),
			strconv.Itoa(r.Percent()), strconv.Itoa(r.Open), strconv.Itoa(r.Checked), strconv.Itoa(r.Waived))})
	}
	for i := range s.Columns[3:] {
		s.Columns[3+i].Counts = true
	}
	return s
}

// columns gives columns with their widths in characters.
func (c *console) columns(titles []text.Sentence, widths ...float64) []workbook.SheetColumn {
	list := make([]workbook.SheetColumn, len(titles))
	for i, title := range titles {
		list[i] = workbook.SheetColumn{Title: c.say(title), Width: widths[i]}
	}
	return list
}
