package modeltest

import "benangmerah/model"

// PlanYear is the year that every built plan is about.
const PlanYear = 2027

// Size says how much a generated set holds. The counts are exact. Every sub kegiatan has a budget, and every indicator a target, at each of
// Stages in each of Years years around PlanYear.
type Size struct {
	Agencies, Programs, Activities, Subs, Indicators int
	Years                                            int
	Stages                                           []model.Stage
	Days                                             int
	Corrections                                      int // acts of CorrectBudget at stage Agreed, slot after slot
}

// The sizes that measurements speak of: a small file, a usual city, and the whole national nomenclature over five years.
var (
	S = Size{
		Agencies: 5, Programs: 30, Activities: 75, Subs: 235, Indicators: 470,
		Years: 1, Stages: []model.Stage{model.Planned, model.Proposed}, Days: 1, Corrections: 20,
	}
	M = Size{
		Agencies: 35, Programs: 120, Activities: 400, Subs: 1_200, Indicators: 2_400,
		Years: 1, Stages: []model.Stage{model.Planned, model.Proposed}, Days: 3, Corrections: 200,
	}
	L = Size{
		Agencies: 57, Programs: 189, Activities: 713, Subs: 3_550, Indicators: 7_100,
		Years: 5, Stages: []model.Stage{model.Planned, model.Proposed, model.Enacted, model.Realised}, Days: 3, Corrections: 5_000,
	}
)

// Times gives a set with n times the agencies, and everything below them, over the same years and days.
func (s Size) Times(n int) Size {
	s.Agencies *= n
	s.Programs *= n
	s.Activities *= n
	s.Subs *= n
	s.Indicators *= n
	s.Corrections *= n
	return s
}

// FirstYear is the first of the years that have figures.
func (s Size) FirstYear() int { return PlanYear - (s.Years-1)/2 }
