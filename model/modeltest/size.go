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

	// What was said beside corrections, shared among the agencies: every tenth note has ten thousand characters. Decided meetings have a verdict on
	// every agency, and on every fortieth line one of its own.
	Participants, Directives, Claims, Notes int
	Decided                                 bool

	Longest bool // all names and indicators are as long as the longest real ones
}

// The sizes that measurements speak of: a small file, a usual city, its fullest meeting, and the whole national nomenclature over five years.
var (
	S = Size{
		Agencies: 5, Programs: 30, Activities: 75, Subs: 235, Indicators: 470,
		Years: 1, Stages: []model.Stage{model.Planned, model.Proposed}, Days: 1, Corrections: 20,
	}
	M = Size{
		Agencies: 35, Programs: 120, Activities: 400, Subs: 1_200, Indicators: 2_400,
		Years: 1, Stages: []model.Stage{model.Planned, model.Proposed}, Days: 3, Corrections: 200,
	}
	// W is the fullest meeting there may be in a city of the usual size: everything agreed, with all that was said.
	W = Size{
		Agencies: 57, Programs: 120, Activities: 400, Subs: 1_200, Indicators: 2_400,
		Years: 1, Stages: []model.Stage{model.Planned, model.Proposed}, Days: 3, Corrections: 400,
		Participants: 250, Directives: 250, Claims: 100, Notes: 200, Decided: true,
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
	s.Participants *= n
	s.Directives *= n
	s.Claims *= n
	s.Notes *= n
	return s
}

// FirstYear is the first of the years that have figures.
func (s Size) FirstYear() int { return PlanYear - (s.Years-1)/2 }
