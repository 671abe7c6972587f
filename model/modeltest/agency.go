package modeltest

import (
	"fmt"
	"strconv"

	"benangmerah/model"
)

const unitsPerAgency = 8

// agencyWriter draws the records of one agency.
type agencyWriter struct {
	*generator
	number int
	id     model.ID
	units  []model.ID
	put    []model.Record
	subs   []sub

	programs int
}

func (w *agencyWriter) add(r model.Record) { w.put = append(w.put, r) }

// agency draws the agency itself; every sixth has sub units.
func (w *agencyWriter) agency() {
	w.id = w.ids.Next()
	w.add(&model.Agency{
		ID: w.id, Order: w.number + 1, Code: w.field() + ".0.00.0.00.01.0000", Head: "Kepala Dinas",
		Name: fmt.Sprintf("Dinas %d %s", w.number+1, sentence(w.r, 30)), Short: "Dinas " + strconv.Itoa(w.number+1),
	})
	w.add(&model.Ceiling{ID: w.ids.Next(), Agency: w.id, Year: PlanYear, Amount: model.Money(10+w.r.IntN(90)) * 1_000_000_000 * model.Rupiah})
	if w.number%6 != 5 {
		return
	}
	for i := range unitsPerAgency {
		id := w.ids.Next()
		w.units = append(w.units, id)
		w.add(&model.SubUnit{ID: id, Agency: w.id, Code: fmt.Sprintf("%s.0.00.0.00.01.%04d", w.field(), i+1), Name: "Unit " + strconv.Itoa(i+1)})
	}
}

// field gives the code of a field of government that no other agency has.
func (w *agencyWriter) field() string { return fmt.Sprintf("%d.%02d", w.number/50+1, w.number%50+1) }

func (w *agencyWriter) program(activities int, subs, indicators *[]int) {
	w.programs++
	line := w.line(&model.Line{
		Level: model.Program, Code: fmt.Sprintf("%s.%02d", w.field(), w.programs+1),
		Name: "PROGRAM " + sentence(w.r, w.length(45, longestProgram-8)),
	})
	w.indicator(line, 1)
	for i := range activities {
		w.activity(line, i+1, take(subs), indicators)
	}
}

func (w *agencyWriter) activity(program *model.Line, number, subs int, indicators *[]int) {
	line := w.line(&model.Line{
		Parent: program.ID, Level: model.Activity, Code: fmt.Sprintf("%s.2.%02d", program.Code, number),
		Name: sentence(w.r, w.length(70, longestActivity)),
	})
	w.indicator(line, 1)
	for i := range subs {
		w.sub(line, i+1, 1+take(indicators))
	}
}

func (w *agencyWriter) sub(activity *model.Line, number, indicators int) {
	line := &model.Line{
		Parent: activity.ID, Level: model.SubActivity, Code: fmt.Sprintf("%s.%04d", activity.Code, number),
		Name: sentence(w.r, w.length(medianSub, longestSub)), Location: "Kota Uji",
	}
	if len(w.units) > 0 && w.r.IntN(2) == 0 {
		line.SubUnit = w.units[w.r.IntN(len(w.units))]
	}
	w.line(line)
	for i := range indicators {
		w.indicator(line, i+1)
	}
	w.budgets(line)
}

func (w *agencyWriter) line(l *model.Line) *model.Line {
	l.ID, l.Agency, l.Year = w.ids.Next(), w.id, PlanYear
	w.add(l)
	return l
}

// budgets gives a sub kegiatan money from one source, every tenth from two.
func (w *agencyWriter) budgets(l *model.Line) {
	first := w.r.IntN(len(w.funds))
	w.subs = append(w.subs, sub{l.ID, w.funds[first]})
	sources := 1
	if w.r.IntN(10) == 0 {
		sources = 2
	}
	for i := range sources {
		w.budget(l, w.funds[(first+i)%len(w.funds)])
	}
}

func (w *agencyWriter) budget(l *model.Line, fund model.ID) {
	amount := model.Money(50+w.r.IntN(2_000)) * 1_000_000 * model.Rupiah
	w.figures(func(stage model.Stage, year int) {
		amount += model.Money(w.r.IntN(20)) * 500_000 * model.Rupiah
		b := &model.Budget{ID: w.ids.Next(), Line: l.ID, Fund: fund, Stage: stage, Year: year, Amount: amount}
		if stage == model.Realised {
			b.Quarters.Given = [4]bool{true, true, true, true}
			b.Quarters.Amount = [4]model.Money{amount / 10, amount / 5, amount / 5, amount - amount/10 - 2*(amount/5)}
		}
		w.add(b)
	})
}

func (w *agencyWriter) indicator(l *model.Line, order int) {
	id := w.ids.Next()
	i := &model.Indicator{
		ID: id, Line: l.ID, Order: order, Text: "Jumlah " + sentence(w.r, w.length(70, longestIndicator-7)), Unit: "Orang",
		Baseline: strconv.Itoa(w.r.IntN(500)), BaselineYear: PlanYear - 2,
	}
	if w.r.IntN(12) == 0 {
		i.Unit, i.Direction, i.Formula = "%", model.Lower, model.Complement
	}
	w.add(i)
	value := 10 + w.r.IntN(900)
	w.figures(func(stage model.Stage, year int) {
		value += w.r.IntN(9)
		t := &model.Target{ID: w.ids.Next(), Indicator: id, Stage: stage, Year: year, Value: strconv.Itoa(value)}
		for q := range t.Quarters {
			t.Quarters[q] = strconv.Itoa(value * (q + 1) / 4)
		}
		w.add(t)
	})
}

// figures goes over the stages and years of the set.
func (w *agencyWriter) figures(each func(model.Stage, int)) {
	for i := range w.size.Years {
		for _, stage := range w.size.Stages {
			each(stage, w.size.FirstYear()+i)
		}
	}
}
