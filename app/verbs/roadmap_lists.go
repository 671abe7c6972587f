package verbs

import (
	"strconv"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

func (c *console) groups() *cobra.Command {
	return c.roadList(roadVerb{
		list: roadmap.Groups, kind: model.KindRoadGroup, mark: roadmap.ColumnGroup, use: text.UseGroups, short: text.VerbGroups,
		example: `groups kota.benang --group "Batik Melati" --trade Batik --district Utara`, show: (*console).showGroups,
	})
}

// groupsFacts is the groups on the roadmap.
type groupsFacts struct {
	Done   *roadChange      `json:"done,omitempty"`
	Groups []roadGroupFacts `json:"groups"`
}

type roadGroupFacts struct {
	ID       model.ID `json:"id"`
	Name     string   `json:"name"`
	Trade    string   `json:"trade,omitempty"`
	Village  string   `json:"village,omitempty"`
	District string   `json:"district,omitempty"`
}

func (c *console) showGroups(p *model.Plan, _ model.Date, _ *roadWords, done *roadChange) error {
	facts := groupsFacts{Done: done, Groups: []roadGroupFacts{}}
	for _, g := range p.RoadGroups.Of(0) {
		a := p.Actors.Get(g.Actor)
		facts.Groups = append(facts.Groups, roadGroupFacts{g.ID, a.Name, a.Trade, a.Village, a.District})
	}
	rows := table(func(row func(...string)) {
		for i, g := range facts.Groups {
			row(strconv.Itoa(i+1), g.Name, g.Trade, g.Village, g.District, idCell(g.ID))
		}
	})
	return c.print(facts, c.doneOnRoad(done)+rows+c.say(text.RoadGroupsSum, len(facts.Groups)))
}

func idCell(id model.ID) string { return strconv.FormatInt(int64(id), 10) }

func (c *console) themes() *cobra.Command {
	return c.roadList(roadVerb{
		list: roadmap.Themes, kind: model.KindRoadTheme, mark: roadmap.ColumnTheme, use: text.UseThemes, short: text.VerbThemes,
		example: `themes kota.benang --theme Kemasan`, show: (*console).showThemes,
	})
}

// themesFacts is the themes of the roadmap in their order.
type themesFacts struct {
	Done   *roadChange  `json:"done,omitempty"`
	Themes []themeFacts `json:"themes"`
}

type themeFacts struct {
	ID     model.ID `json:"id"`
	Number int      `json:"number"`
	Name   string   `json:"name"`
	Years  []int    `json:"years"`
}

func (c *console) showThemes(p *model.Plan, _ model.Date, _ *roadWords, done *roadChange) error {
	facts := themesFacts{Done: done, Themes: []themeFacts{}}
	for i, t := range p.RoadThemes.Of(0) {
		one := themeFacts{ID: t.ID, Number: i + 1, Name: t.Name, Years: []int{}}
		for _, phase := range p.RoadPhases.Of(t.ID) {
			one.Years = append(one.Years, phase.Year)
		}
		facts.Themes = append(facts.Themes, one)
	}
	rows := table(func(row func(...string)) {
		for _, t := range facts.Themes {
			row(strconv.Itoa(t.Number), t.Name, c.say(text.RoadPhasesSum, len(t.Years)), idCell(t.ID))
		}
	})
	return c.print(facts, c.doneOnRoad(done)+rows+c.say(text.RoadThemesSum, len(facts.Themes)))
}

func (c *console) phases() *cobra.Command {
	return c.roadList(roadVerb{
		list: roadmap.Phases, kind: model.KindRoadPhase, mark: roadmap.ColumnPhase, use: text.UsePhases, short: text.VerbPhases,
		example: `phases kota.benang --theme Kemasan --year 2027 --name "Kemasan baku" --threshold "≥ 80 %"`, show: (*console).showPhases,
	})
}

// phasesFacts is the phases by theme and year.
type phasesFacts struct {
	Done   *roadChange  `json:"done,omitempty"`
	Phases []phaseFacts `json:"phases"`
}

type phaseFacts struct {
	ID        model.ID `json:"id"`
	Theme     string   `json:"theme"`
	Year      int      `json:"year"`
	Name      string   `json:"name"`
	Criterion string   `json:"criterion,omitempty"`
	Threshold string   `json:"threshold,omitempty"`
}

func (c *console) showPhases(p *model.Plan, _ model.Date, w *roadWords, done *roadChange) error {
	scope, err := w.scope(p)
	if err != nil {
		return err
	}
	facts := phasesFacts{Done: done, Phases: []phaseFacts{}}
	for _, t := range p.RoadThemes.Of(0) {
		for _, r := range p.RoadPhases.Of(t.ID) {
			if scope.hasTheme(t.ID) && scope.hasYear(r.Year) {
				facts.Phases = append(facts.Phases, phaseFacts{r.ID, t.Name, r.Year, r.Name, r.Criterion, r.Threshold})
			}
		}
	}
	rows := table(func(row func(...string)) {
		for _, r := range facts.Phases {
			row(r.Theme, strconv.Itoa(r.Year), shorten(r.Name), shorten(r.Criterion), r.Threshold, idCell(r.ID))
		}
	})
	return c.print(facts, c.doneOnRoad(done)+rows+c.say(text.RoadPhasesSum, len(facts.Phases)))
}

func (c *console) standing() *cobra.Command {
	return c.roadList(roadVerb{
		list: roadmap.Standings, kind: model.KindRoadStanding, mark: roadmap.ColumnStatus, use: text.UseStanding, short: text.VerbStanding,
		example: `standing kota.benang --group "Batik Melati" --theme Kemasan --year 2027 --status berjalan --value "−3,64 %" --on 30/6/2027 --source BPS`, show: (*console).showStandings,
	})
}

// saidListFacts is what sources say of groups and phases up to a day.
type saidListFacts struct {
	Done      *roadChange `json:"done,omitempty"`
	Day       model.Date  `json:"day"`
	Standings []saidFacts `json:"standings"`
}

// saidFacts is what one source says. Number is the value as a plain decimal, left out where it is none or not one; Meets says whether it reaches the threshold,
// left out where that cannot be told.
type saidFacts struct {
	ID        model.ID   `json:"id"`
	Group     string     `json:"group"`
	Theme     string     `json:"theme"`
	Year      int        `json:"year"`
	Phase     string     `json:"phase"`
	Threshold string     `json:"threshold,omitempty"`
	Status    string     `json:"status"`
	Value     string     `json:"value,omitempty"`
	Number    string     `json:"number,omitempty"`
	Unit      string     `json:"unit,omitempty"`
	Meets     *bool      `json:"meets,omitempty"`
	Date      model.Date `json:"date"`
	Source    string     `json:"source"`
	Evidence  string     `json:"evidence,omitempty"`
	Assessor  string     `json:"assessor,omitempty"`
	Reason    string     `json:"reason,omitempty"`
}

func standingOf(p *model.Plan, r *model.RoadStanding) saidFacts {
	phase := p.RoadPhases.Get(r.Phase)
	facts := saidFacts{
		ID: r.ID, Group: p.GroupName(p.RoadGroups.Get(r.Group)), Theme: p.RoadThemes.Get(phase.Theme).Name, Year: phase.Year, Phase: phase.Name, Threshold: phase.Threshold,
		Status: r.Status.Word(), Value: r.Value, Date: r.Date, Source: r.Source, Evidence: r.Evidence, Assessor: r.Assessor, Reason: r.Reason,
	}
	if f := roadmap.Figure(r.Value); f.Kind == locale.Exact {
		facts.Number, facts.Unit = f.Value.String(), f.Unit
	}
	if meets, known := roadmap.Meets(r.Value, phase.Threshold); known {
		facts.Meets = &meets
	}
	return facts
}

func (c *console) showStandings(p *model.Plan, day model.Date, w *roadWords, done *roadChange) error {
	scope, err := w.scope(p)
	if err != nil {
		return err
	}
	facts := saidListFacts{Done: done, Day: day, Standings: []saidFacts{}}
	for _, g := range p.RoadGroups.Of(0) {
		for _, t := range p.RoadThemes.Of(0) {
			for _, phase := range p.RoadPhases.Of(t.ID) {
				if !scope.hasGroup(g.ID) || !scope.hasTheme(t.ID) || !scope.hasYear(phase.Year) {
					continue
				}
				for _, r := range roadmap.History(p, g.ID, phase.ID, day) {
					facts.Standings = append(facts.Standings, standingOf(p, r))
				}
			}
		}
	}
	rows := table(func(row func(...string)) {
		for _, r := range facts.Standings {
			row(r.Group, r.Theme, strconv.Itoa(r.Year), r.Status, r.Value, locale.FormatDateShort(r.Date, c.language()), shorten(r.Source), idCell(r.ID))
		}
	})
	return c.print(facts, c.doneOnRoad(done)+rows+c.say(text.RoadStandingSum, len(facts.Standings), locale.FormatDate(day, c.language())))
}
