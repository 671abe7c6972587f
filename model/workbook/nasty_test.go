package workbook_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// nastyTexts are texts that a spreadsheet would run, cut, or take for something else. Breaks of lines and doubled blanks are not among them: readers make
// one blank of each; nor is a dash, which says that there is nothing.
var nastyTexts = []string{
	"=1+1", "=cmd|' /C calc'!A0", "+62 811", "-5", "@SUM(A1)", "'apostrof", "''=2", "'=2", "\"kutip\" dan 'petik'", "a;b,c|pisah", "1/2",
	"2-3", "1:1000", "1E5", "0012", "TRUE", "#REF!", "_x000D_ _x0041_", "<b>&amp;</b>", "≥ 90", "Ünïcödé 漢字 🙂", "＝1", "7,43 - 7,61", "1.10", "12.500",
	"Rp5", "%", "null", "\u202eterbalik", "é (terurai)", strings.Repeat("panjang ", 124) + "sekali",
}

// nastyPlan gives a generated plan whose lines, indicators and figures were changed by chance into what real files have at their worst: nasty texts,
// several sources and indicators, quarters, many stages and years, sen, negative and huge amounts.
func nastyPlan(t testing.TB, seed uint64) *model.Plan {
	t.Helper()
	m := modeltest.Generate(modeltest.S, seed)
	n := &nasty{Rand: rand.New(rand.NewPCG(seed, 3)), plan: m.Plan, ids: model.NewIDs("nasty")}
	n.missions()
	for _, a := range m.Plan.Agencies.Of(0) {
		for _, l := range m.Plan.Lines.Of(a.ID) {
			n.line(l)
		}
	}
	modeltest.Do(t, m.Plan, model.Edit{Title: "agency.edit", Put: n.put}, model.Context{})
	return m.Plan
}

type nasty struct {
	*rand.Rand
	plan *model.Plan
	ids  *model.IDs
	put  []model.Record
}

// text draws a nasty text, most often none.
func (n *nasty) text() string {
	if n.IntN(4) > 0 {
		return ""
	}
	return nastyTexts[n.IntN(len(nastyTexts))]
}

func (n *nasty) missions() {
	for i := range 3 {
		n.put = append(n.put, &model.Mission{ID: n.ids.Next(), Number: i + 1, Text: "Misi"})
	}
}

func (n *nasty) line(l *model.Line) {
	changed := *l
	if text := n.text(); text != "" && !strings.Contains("0123456789", text[:1]) { // "1.10 …" would be a code and a name
		changed.Name = text
	}
	if i := n.IntN(4); i > 0 {
		changed.Mission = n.put[i-1].Key()
	}
	changed.Location, changed.Group, changed.Priority, changed.Objective, changed.Outcome = n.text(), n.text(), n.text(), n.text(), n.text()
	n.put = append(n.put, &changed)
	for _, i := range n.plan.Indicators.Of(l.ID) {
		n.indicator(i)
	}
	if l.Level == model.SubActivity {
		n.budgets(l)
	}
}

func (n *nasty) indicator(i *model.Indicator) {
	changed := *i
	if text := n.text(); text != "" {
		changed.Text = text + " " + string(rune('a'+i.Order))
	}
	changed.Unit, changed.Source, changed.Owner = n.text(), n.text(), n.text()
	changed.Direction = []model.Direction{"", model.Higher, model.Lower, model.Keep}[n.IntN(4)]
	changed.Formula = []model.Formula{"", model.Ratio, model.Inverse, model.Complement}[n.IntN(4)]
	changed.BaselineYear = n.IntN(2) * 2024
	n.put = append(n.put, &changed)
	for _, stage := range []model.Stage{model.Agreed, model.Enacted, model.Revised(2), model.Realised} {
		if n.IntN(6) == 0 {
			t := &model.Target{ID: n.ids.Next(), Indicator: i.ID, Stage: stage, Year: 2025 + n.IntN(4), Value: n.text()}
			t.Quarters[n.IntN(4)] = n.text()
			n.put = append(n.put, t)
		}
	}
}

var nastyAmounts = []model.Money{0, 1, -1, 99, -1_000_000_00, 107_898_357_666_009, 999_999_999_999_999, model.MaxMoney - 1, 1_000_000_00}

func (n *nasty) budgets(l *model.Line) {
	for _, f := range n.plan.Funds.Of(0) {
		if n.IntN(5) > 0 {
			continue
		}
		b := &model.Budget{ID: n.ids.Next(), Line: l.ID, Fund: f.ID, Stage: model.Revised(1 + n.IntN(2)), Year: 2025 + n.IntN(4)}
		b.Amount = nastyAmounts[n.IntN(len(nastyAmounts))]
		if b.Amount != 0 && n.IntN(2) == 0 {
			q := n.IntN(4)
			b.Quarters.Given[q], b.Quarters.Amount[q] = true, nastyAmounts[n.IntN(len(nastyAmounts))]
		}
		n.put = append(n.put, b)
	}
	if n.IntN(10) == 0 {
		n.put = append(n.put, &model.Budget{ID: n.ids.Next(), Line: l.ID, Stage: model.Enacted, Year: 2026, Amount: 12_345_67})
	}
}
