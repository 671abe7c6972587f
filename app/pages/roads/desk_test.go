package roads_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"benangmerah/app/pages/roads"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/roadmap"
)

// desk is the window that the page is tested in. What is sent to the wall is kept, and the file that is picked is named beforehand.
type desk struct {
	*uitest.Desk
	page    *roads.Page
	reports []model.Date
}

func (d *desk) ShowRoad(v roads.View, s roads.Sight) {
	d.Send(fmt.Sprint(v, " ", s.Year, " ", s.Day, " ", s.Group != 0))
}

func (d *desk) WriteRoadmap(day model.Date) { d.reports = append(d.reports, day) }

// open shows the page over a file, which may be nil, on the morning of 18 January 2027.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: time.Date(2027, 1, 18, 2, 0, 0, 0, time.UTC)}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = roads.New(d)
		return d.page
	})
	return d
}

// city is a roadmap of groups × themes × years from 2017 on, of which nothing is said yet.
func city(t testing.TB, groups, themes, years int) *modeltest.Memory {
	t.Helper()
	m := modeltest.NewMemory()
	do := func(act model.Act) {
		t.Helper()
		if _, err := m.Do(act, model.Context{}); err != nil {
			t.Fatal(err)
		}
	}
	do(model.Found("Kota Uji", 2022))
	var add model.AddRoadGroups
	for i := range groups {
		add.Groups = append(add.Groups, model.NewRoadGroup{Name: fmt.Sprintf("Kelompok %d", i+1), Trade: "Batik"})
	}
	do(add)
	var names []string
	for i := range themes {
		names = append(names, fmt.Sprintf("Tema %d", i+1))
	}
	do(model.AddRoadThemes{Themes: names})
	var phases model.SetRoadPhases
	for _, theme := range m.Plan.RoadThemes.Of(0) {
		for y := range years {
			phases.Phases = append(phases.Phases, model.RoadPhase{Theme: theme.ID, Year: 2017 + y, Name: fmt.Sprintf("Fase %d", y+1), Criterion: "anggota terdata", Threshold: "≥ 5 %"})
		}
	}
	do(phases)
	return m
}

// begunCity is a file in which there is no roadmap yet.
func begunCity(t testing.TB) *modeltest.Memory {
	t.Helper()
	m := modeltest.NewMemory()
	if _, err := m.Do(model.Found("Kota Uji", 2027), model.Context{}); err != nil {
		t.Fatal(err)
	}
	return m
}

// standings are what is on record, as text: group, theme, year, status, value, source.
func (d *desk) standings() (list []string) {
	p := d.Plan()
	for _, g := range p.RoadGroups.Of(0) {
		for _, r := range p.RoadStandings.Of(g.ID) {
			phase := p.RoadPhases.Get(r.Phase)
			list = append(list, fmt.Sprint(p.GroupName(g), "|", p.RoadThemes.Get(phase.Theme).Name, "|", phase.Year, "|", r.Status.Word(), "|", r.Value, "|", r.Source, "|", r.Evidence, r.Reason))
		}
	}
	return list
}

// typed types texts into the fields of the form that is open, each taken with Enter; "" leaves what stands there.
func (d *desk) typed(texts ...string) {
	for _, text := range texts {
		d.Type(text)
		d.Press("Enter")
	}
}

// wantStanding fails the test where no standing on record reads so.
func (d *desk) wantStanding(want string) {
	d.T.Helper()
	if list := d.standings(); !strings.Contains(strings.Join(list, "\n"), want) {
		d.T.Errorf("%q is not on record:\n%s", want, strings.Join(list, "\n"))
	}
}

func (d *desk) cell(group, theme, year int, day model.Date) *roadmap.Cell {
	return roadmap.AsOf(d.Plan(), day).At(group, theme, year)
}
