package programme

import (
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
)

// view says which columns stand beside the names; the rows are the same in all.
type view uint8

const (
	viewFigures    view = iota // the figures of a year, those of the year before, the money
	viewIndicators             // what makes an indicator a measure
	viewYears                  // targets and money of the years of the period
	viewQuarters               // targets and money of a year by quarter
	viewNotes                  // where, for whom and to what end
)

var viewNames = [...]text.Sentence{
	viewFigures: text.EntryViewFigures, viewIndicators: text.EntryViewIndicators, viewYears: text.EntryViewYears,
	viewQuarters: text.EntryViewQuarters, viewNotes: text.EntryViewNotes,
}

// views lists all views.
func views() []view {
	return []view{viewFigures, viewIndicators, viewYears, viewQuarters, viewNotes}
}

// period is the time that a column of figures is about: a year, or a quarter of it from 1 to 4. Targets and money say which figures it has.
type period struct {
	year, quarter  int
	targets, money bool
}

// maxPeriods bounds the columns of figures in a view.
const maxPeriods = 6

// periods gives the columns of figures of a view.
func (v view) periods(p *model.Plan, year int) []period {
	switch v {
	case viewFigures:
		return []period{{year: year - 1, targets: true}, {year: year, targets: true}, {year: year, money: true}}
	case viewYears:
		return yearPeriods(p.Region(), year)
	case viewQuarters:
		list := []period{{year: year, targets: true, money: true}}
		for q := 1; q <= 4; q++ {
			list = append(list, period{year: year, quarter: q, targets: true, money: true})
		}
		return list
	default:
		return nil
	}
}

// yearPeriods gives the years of the region's period, or else two years before and after; of a long period the part around the year.
func yearPeriods(r *model.Region, year int) (list []period) {
	from, to := year-2, year+2
	if r != nil && r.PeriodFrom != 0 && r.PeriodFrom <= year && year <= r.PeriodTo {
		from, to = r.PeriodFrom, r.PeriodTo
	}
	if to-from >= maxPeriods {
		from = max(from, min(year-2, to-maxPeriods+1))
		to = from + maxPeriods - 1
	}
	for y := from; y <= to; y++ {
		list = append(list, period{year: y, targets: true, money: true})
	}
	return list
}

// years gives the years that money is shown of.
func years(periods []period) (list []int) {
	for _, d := range periods {
		if d.money && !slices.Contains(list, d.year) {
			list = append(list, d.year)
		}
	}
	return list
}
