package delivery

import (
	"strconv"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/workbook"
)

func (w *writer) say(s text.Sentence, args ...any) string { return s.In(w.options.Language, args...) }

func written(t string) incoming.Value { return incoming.Value{Text: t} }

func money(m model.Money) incoming.Value { return incoming.Value{Amount: m, Money: true} }

// corrections lists the corrections of an agency one by one, to be entered in SIPD-RI: the line by its code, what was corrected, old and new.
func (w *writer) corrections(a *model.Agency) *workbook.Sheet {
	s := &workbook.Sheet{Name: w.say(text.FollowUpCorrected)}
	for _, c := range []struct {
		title text.Sentence
		width float64
	}{
		{text.SheetCode, 22},
		{text.SheetName, 60},
		{text.FollowUpColFixed, 24},
		{text.FollowUpSheetOf, 34},
		{text.FollowUpColOld, 22},
		{text.FollowUpColNew, 22},
		{text.FollowUpColStanding, 18},
		{text.FollowUpSheetSpeaker, 24},
		{text.FollowUpSheetSaid, 22},
		{text.FollowUpReasonQ, 50},
	} {
		s.Columns = append(s.Columns, workbook.SheetColumn{Title: w.say(c.title), Width: c.width})
	}
	zone := locale.ZoneOf(w.plan)
	for _, x := range w.plan.Corrections.Of(a.ID) {
		l := w.plan.Lines.Get(x.Line)
		if l == nil || !w.plan.CorrectedIn(w.plan.CurrentMeeting(), x) {
			continue
		}
		before, after := written(x.OldText), written(x.NewText)
		if x.Field == model.FieldBudget {
			before, after = money(x.OldAmount), money(x.NewAmount)
		}
		s.Rows = append(s.Rows, workbook.SheetRow{Cells: []incoming.Value{
			written(l.Code), written(l.Name), written(w.say(text.CorrectedFields[x.Field])), written(w.of(x)), before, after,
			written(w.say(text.CorrectionStates[x.State])), written(x.Speaker), written(locale.FormatInstant(x.At, zone, w.options.Language)), written(x.Reason),
		}})
	}
	return s
}

// of says of which funding source or indicator a correction is.
func (w *writer) of(x *model.Correction) string {
	if i := w.plan.Indicators.Get(x.Indicator); i != nil {
		return i.Text
	}
	if f := w.plan.Funds.Get(x.Fund); f != nil {
		return f.Name
	}
	return ""
}

// rekapHeads are the columns of a SIPD-RI Rekap 5.
var rekapHeads = []string{
	"NO", "TAHUN", "KODE URUSAN", "NAMA URUSAN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT", "NAMA SUB UNIT", "KODE BIDANG URUSAN", "NAMA BIDANG URUSAN",
	"KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SUMBER DANA", "NAMA SUMBER DANA",
	"KODE REKENING", "NAMA REKENING", "PAKET/KELOMPOK", "NAMA PAKET/KELOMPOK", "PAGU",
}

// agreed lists what was agreed for an agency in the columns of a Rekap 5, a row for each sub kegiatan and funding source. Accounts and packages are not known
// here and stay empty.
func (w *writer) agreed(a *model.Agency) *workbook.Sheet {
	s := &workbook.Sheet{Name: "Rekap 5"}
	for _, title := range rekapHeads {
		width := 14.0
		if strings.HasPrefix(title, "NAMA") {
			width = 40
		}
		s.Columns = append(s.Columns, workbook.SheetColumn{Title: title, Width: width})
	}
	m := w.plan.CurrentMeeting()
	agreed := map[model.ID]bool{}
	for _, l := range w.plan.Agreement(m, a).Agreed {
		agreed[l.Line.ID] = l.Leaf
	}
	for _, root := range w.plan.Tree(a.ID, m.Year) {
		w.rekapRows(s, a, nil, root, agreed)
	}
	return s
}

// rekapRows adds the agreed sub kegiatan below a line; above holds the lines over it.
func (w *writer) rekapRows(s *workbook.Sheet, a *model.Agency, above []*model.Line, n *model.Node, agreed map[model.ID]bool) {
	path := append(above[:len(above):len(above)], n.Line)
	for _, c := range n.Children {
		w.rekapRows(s, a, path, c, agreed)
	}
	if n.Line.Level != model.SubActivity || !agreed[n.Line.ID] {
		return
	}
	m := w.plan.CurrentMeeting()
	for _, b := range w.plan.Spending(n, m.Year, model.Agreed) {
		s.Rows = append(s.Rows, workbook.SheetRow{Cells: w.rekapRow(len(s.Rows)+1, a, path, b)})
	}
}

func (w *writer) rekapRow(number int, a *model.Agency, path []*model.Line, b *model.Budget) []incoming.Value {
	at := map[model.Level]*model.Line{model.Program: {}, model.Activity: {}, model.SubActivity: {}}
	for _, l := range path {
		at[l.Level] = l
	}
	unit := &model.SubUnit{Code: a.Code, Name: a.Name}
	if u := w.plan.SubUnits.Get(at[model.SubActivity].SubUnit); u != nil {
		unit = u
	}
	fund := w.plan.Funds.Get(b.Fund)
	if fund == nil {
		fund = &model.Fund{}
	}
	field, urusan := fieldOf(at[model.Program].Code)
	texts := []string{
		strconv.Itoa(number), strconv.Itoa(b.Year), urusan, "", a.Code, a.Name, unit.Code, unit.Name, field, "",
		at[model.Program].Code, at[model.Program].Name, at[model.Activity].Code, at[model.Activity].Name, at[model.SubActivity].Code, at[model.SubActivity].Name,
		fund.Code, fund.Name, "", "", "", "",
	}
	row := make([]incoming.Value, 0, len(rekapHeads))
	for _, t := range texts {
		row = append(row, written(t))
	}
	return append(row, money(b.Amount))
}

// fieldOf gives the codes of bidang urusan and urusan of a program: "2.17" and "2" of "2.17.02".
func fieldOf(program string) (field, urusan string) {
	parts := strings.SplitN(program, ".", 3)
	if len(parts) < 3 {
		return "", ""
	}
	return parts[0] + "." + parts[1], parts[0]
}
