// Package sample is the fictional Kota Contoh on the first morning of its meeting about the plan of 2027: two agencies are done, the third is
// being heard. The year before it met about the plan of 2026; what was promised then is done, late or given up. Codes and names of lines are those of the national nomenclature; every figure, place and saying is invented.
package sample

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"benangmerah/model"
)

// Year is the year that is planned.
const Year = 2027

// cityName is that of the fictional city.
const cityName = "Kota Contoh"

// Is says whether a plan is that of the sample, whose meeting is held in a year of its own, whatever the clock says.
func Is(p *model.Plan) bool { r := p.Region(); return r != nil && r.Name == cityName }

// Play does everything that was ever done in Kota Contoh through a door: a store's, or one in memory. It is always the same: the same
// records with the same IDs at the same times. It stops at the first act that is refused.
func Play(do func(model.Act, model.Context) (*model.Entry, error)) error {
	s := newScript("kota-contoh")
	s.preparation()
	s.priorities()
	friday := len(s.steps)
	s.firstMorning()
	s.steps = slices.Insert(s.steps, friday, s.broughtOn()...)
	s.steps = append(s.earlier(), s.steps...)
	if s.err != nil {
		return s.err
	}
	for _, step := range s.steps {
		if _, err := do(step.act, step.context); err != nil {
			return fmt.Errorf("sample: %s: %w", step.act.Name(), err)
		}
	}
	return nil
}

type step struct {
	act     model.Act
	context model.Context
}

// script writes down the acts. The first mistake in the data or in a reference to it is kept in err.
type script struct {
	name  string // what seeds begin with
	ids   *model.IDs
	steps []step
	aside int // how many of the steps have seeds of their own
	err   error

	missions   map[string]model.ID     // by number
	funds      map[string]model.ID     // by name
	agencies   map[string]model.ID     // by short name
	lines      map[string]model.ID     // by code, those of sub units left out
	indicators map[model.ID][]model.ID // by line
	slots      map[slotName]model.ID   // by day and title or short name of the agency
	names      map[string]string       // of agencies, by short name
	ranking    model.Ranking
	ranked     ranked
	date       time.Time // midnight of the day that is told
	slot       model.ID  // being held
	agency     model.ID  // being heard
	began      time.Time // the slot
}

func newScript(name string) *script {
	return &script{
		name: name, ids: model.NewIDs(name), missions: map[string]model.ID{}, funds: map[string]model.ID{}, agencies: map[string]model.ID{},
		lines: map[string]model.ID{}, indicators: map[model.ID][]model.ID{}, slots: map[slotName]model.ID{}, names: map[string]string{},
	}
}

// wib is UTC+7, the zone of the city.
var wib = time.FixedZone(string(model.WIB), 7*60*60)

func (s *script) day(year int, month time.Month, day int) {
	s.date = time.Date(year, month, day, 0, 0, 0, 0, wib)
}

// clock gives the time of "09.41" on the day that is told.
func (s *script) clock(text string) time.Time {
	t, err := time.Parse("15.04", text)
	if err != nil {
		s.fail(err)
	}
	return s.date.Add(time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute)
}

// do writes an act down at a time of the day, said by speaker for a reason.
func (s *script) do(at, speaker, reason string, act model.Act) {
	now := s.clock(at)
	c := model.Context{
		At: model.At(now), Operator: "Sekretariat", Slot: s.slot, Agency: s.agency, Speaker: speaker, Reason: reason,
		Seed: s.seed(),
	}
	if s.slot != 0 {
		c.Elapsed = int(now.Sub(s.began).Seconds())
	}
	s.steps = append(s.steps, step{act, c})
}

// seed is the seed of the act that is written down next. Acts that have seeds of their own do not count.
func (s *script) seed() string { return s.name + "-" + strconv.Itoa(len(s.steps)+1-s.aside) }

// edit writes records down as one act of preparation.
func (s *script) edit(at, title string, put []model.Record) {
	s.do(at, "", "", model.Edit{Title: title, Put: put})
}

func (s *script) fail(err error) {
	if s.err == nil {
		s.err = fmt.Errorf("sample: %w", err)
	}
}

// find looks a name up among the records that were written down.
func find[K comparable](s *script, list map[K]model.ID, name K) model.ID {
	id, ok := list[name]
	if !ok {
		s.fail(fmt.Errorf("%v is not in Kota Contoh", name))
	}
	return id
}

// head gives the office of the head of an agency as it is spoken.
func head(short string) string { return "Kepala " + short }
