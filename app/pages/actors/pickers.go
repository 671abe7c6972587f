package actors

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/submissions"
)

// pickers choose which proposals are in view, and what the cross table counts by.
type pickers struct {
	page          *Page
	states        *parts.Picker[model.SubmissionState]
	agencies      *parts.Picker[model.ID]
	districts     *parts.Picker[string]
	rows, columns *parts.Picker[submissions.Dimension]
}

func newPickers(p *Page) *pickers {
	l := &pickers{page: p}
	l.states = parts.NewPicker(func(s model.SubmissionState) {
		p.narrow(func(f *submissions.Filter) {
			if f.States = nil; s != "" {
				f.States = []model.SubmissionState{s}
			}
		})
	})
	l.agencies = parts.NewPicker(func(id model.ID) { p.narrow(func(f *submissions.Filter) { f.Agency = id }) })
	l.districts = parts.NewPicker(l.chooseDistrict)
	l.rows = parts.NewPicker(func(by submissions.Dimension) { p.cross(by, p.tables[ofCross].columns) })
	l.columns = parts.NewPicker(func(by submissions.Dimension) { p.cross(p.tables[ofCross].rows, by) })
	return l
}

func (l *pickers) chooseDistrict(name string) {
	l.page.narrow(func(f *submissions.Filter) {
		if f.Is = nil; name != "" {
			f.Is = map[submissions.Dimension]string{submissions.ByDistrict: name}
		}
	})
}

// filters are the boxes that choose proposals, each after its name and key.
func (l *pickers) filters() fyne.CanvasObject {
	say := l.page.Say
	return container.New(parts.NewFlow(2*look.Step, look.Step/2),
		l.states.Labelled(keyed(say(text.ActorsColState), stateKey)),
		l.agencies.Labelled(keyed(say(text.ActorsAgency), agencyKey)),
		l.districts.Labelled(keyed(say(text.ActorsColDistrict), districtKey)))
}

// crossed are the boxes that choose what the cross table counts by.
func (l *pickers) crossed() fyne.CanvasObject {
	say := l.page.Say
	return container.New(parts.NewFlow(2*look.Step, look.Step/2),
		l.rows.Labelled(keyed(say(text.ActorsRows), rowsKey)),
		l.columns.Labelled(keyed(say(text.ActorsColumns), columnsKey)))
}

func keyed(name string, key text.Key) string { return name + " (" + key.String() + ")" }

// read lists what there is to choose from, and shows what is chosen.
func (l *pickers) read() {
	p := l.page
	l.states.Set(append([]model.SubmissionState{""}, model.SubmissionStates...), l.state(), func(s model.SubmissionState) string {
		if s == "" {
			return p.Say(text.ActorsAll)
		}
		return p.Say(text.SubmissionStates[s])
	})
	ids := []model.ID{0}
	if p.Plan != nil {
		for _, a := range p.Plan.Agencies.Of(0) {
			ids = append(ids, a.ID)
		}
	}
	l.agencies.Set(ids, p.filter.Agency, func(id model.ID) string {
		if id == 0 {
			return p.Say(text.ActorsAll)
		}
		return p.Plan.Agencies.Get(id).Label()
	})
	l.districts.Set(l.districtNames(), p.filter.Is[submissions.ByDistrict], func(name string) string {
		if name == "" {
			return p.Say(text.ActorsAll)
		}
		return name
	})
	l.readCross()
}

func (l *pickers) readCross() {
	t := l.page.tables[ofCross]
	l.rows.Set(submissions.Dimensions(), t.rows, l.page.dimension)
	l.columns.Set(submissions.Dimensions(), t.columns, l.page.dimension)
}

func (l *pickers) state() model.SubmissionState {
	if len(l.page.filter.States) == 0 {
		return ""
	}
	return l.page.filter.States[0]
}

// districtNames are those of the actors of the intake, "" for all first; what is written in several ways is there once.
func (l *pickers) districtNames() []string {
	p, found, as := l.page, map[string]string{}, map[string]bool{}
	if p.current() != nil {
		for _, s := range p.Plan.Submissions.Of(p.intake) {
			name := strings.TrimSpace(p.Plan.Actors.Get(s.Actor).District)
			if name == "" || as[name] {
				continue
			}
			as[name] = true
			if key := model.FoldName(name); found[key] == "" {
				found[key] = name
			}
		}
	}
	names := []string{""}
	for _, name := range found {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// at is a command that puts the focus on a box, where it can be changed with the arrows.
func (p *Page) at(box fyne.Focusable) func() {
	return func() {
		if !p.StillTyping() {
			p.desk.Focus(box)
		}
	}
}
