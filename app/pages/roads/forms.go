package roads

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// askNew asks for what is recorded anew in the view.
func (p *Page) askNew() {
	switch {
	case p.lens == Heat:
		p.askStanding()
	case p.lens == Phases:
		p.askPhase()
	case p.lens == Milestones:
		p.askCredit()
	case p.inside:
		p.askReceipt()
	default:
		p.askBudget()
	}
}

// spot is the cell under the cursor or in view.
func (p *Page) spot() (s spot, ok bool) {
	if p.inside {
		return p.history.spot()
	}
	return p.heat.current()
}

// The questions about a standing.
const (
	askedStatus = iota
	askedValue
	askedProof
	askedDate
	askedSource
	askedBy
)

// askStanding asks what a source says of a group in a phase.
func (p *Page) askStanding() {
	s, ok := p.spot()
	switch {
	case !p.Writable():
		return
	case !ok || s.cell.Phase == nil:
		p.desk.Tell(p.Say(text.RoadsNoPhaseHere))
		return
	}
	group, phase := s.group.ID, s.cell.Phase
	p.Ask(&parts.Form{
		Kind: formOf("standing", group, phase.ID),
		Tell: func(texts []string) string { return p.standingWords(s, texts[askedStatus], texts[askedValue]) },
		Questions: []parts.Question{
			askedStatus: {Title: p.Say(text.RoadStatus), Echo: p.statusEcho, Share: 1.2},
			askedValue:  {Title: p.Say(text.RoadValue), Share: 0.8},
			askedProof:  {Title: p.Say(text.RoadEvidence), Share: 1.5},
			askedDate:   {Title: p.Say(text.RoadsDate), Echo: p.dayEcho, Share: 1.1},
			askedSource: {Title: p.Say(text.RoadSource), Start: p.lastSource, Share: 1.1},
			askedBy:     {Title: p.Say(text.RoadsAssessor), Start: p.lastName},
		},
		Done: func(texts []string) string { return p.record(model.RoadStanding{Group: group, Phase: phase.ID}, texts) },
	})
}

// standingWords says which cell is meant, and what a value comes to against its threshold, or, before a status is told, which there are.
func (p *Page) standingWords(s spot, status, value string) string {
	name := p.Say(text.RoadSaidTitle, p.Plan.GroupName(s.group), s.theme.Name, s.year)
	if _, refusal := p.statusTyped(status); refusal != "" {
		return frame.Dotted(name, p.Say(text.RoadsStatusWords))
	}
	return frame.Dotted(name, p.threshold(s.cell), p.meets(value, s.cell.Phase))
}

// record records a standing as it was typed. Of one who was taken off, what was written as evidence is the reason.
func (p *Page) record(r model.RoadStanding, texts []string) (refusal string) {
	if r.Status, refusal = p.statusTyped(texts[askedStatus]); refusal != "" {
		return refusal
	}
	if r.Date, refusal = p.dayTyped(texts[askedDate]); refusal != "" {
		return refusal
	}
	r.Value, r.Source, r.Assessor = texts[askedValue], texts[askedSource], texts[askedBy]
	if r.Status == model.RoadRemoved {
		r.Reason = texts[askedProof]
	} else {
		r.Evidence = texts[askedProof]
	}
	if refusal = p.Do(model.RecordStandings{Standings: []model.RoadStanding{r}}); refusal != "" {
		return refusal
	}
	p.lastSource, p.lastName = r.Source, r.Assessor
	if r.Date > p.day {
		p.desk.Tell(p.Say(text.RoadsLater, p.Full(r.Date), p.Full(p.day)))
	}
	return ""
}

// statuses in the order in which their first letters are tried.
var statuses = []model.RoadStatus{model.RoadNotYet, model.RoadRunning, model.RoadReached, model.RoadMissed, model.RoadRemoved}

// statusTyped reads a status by its word or by the first letters of it that no other has.
func (p *Page) statusTyped(typed string) (status model.RoadStatus, refusal string) {
	if status, err := model.ParseRoadStatus(typed); err == nil {
		return status, ""
	}
	var found []model.RoadStatus
	for _, status := range statuses {
		word := text.RoadStates[roadmap.StateOf(status)]
		typed := strings.ToLower(typed)
		if typed != "" && (strings.HasPrefix(word.ID, typed) || strings.HasPrefix(word.EN, typed)) {
			found = append(found, status)
		}
	}
	if len(found) != 1 {
		return "", p.Say(text.RoadsStatusHow)
	}
	return found[0], ""
}

// statusEcho says how a status is understood.
func (p *Page) statusEcho(typed string) string {
	status, refusal := p.statusTyped(typed)
	if refusal != "" {
		return ""
	}
	return p.stateWords(roadmap.StateOf(status))
}

// askDay asks as of which day the roadmap is looked at.
func (p *Page) askDay() {
	p.Ask(&parts.Form{
		Kind: "day", About: p.Say(text.RoadsCmdAsOf),
		Questions: []parts.Question{{Title: p.Say(text.RoadsAsOfDay), Start: locale.FormatDateNumeric(p.day), Echo: p.dayEcho}},
		Done: func(texts []string) string {
			day, given, err := locale.ParseDate(texts[0], p.Today())
			if err != nil {
				return p.Told(err)
			}
			p.sight.Day, p.atEnd = day, false
			if !given {
				p.sight.Day = ""
			}
			p.Read()
			return ""
		},
	})
}

// askGroup asks for a group to come onto the roadmap.
func (p *Page) askGroup() {
	p.Ask(&parts.Form{
		Kind: "group", About: p.Say(text.RoadsAboutGroup), Questions: p.groupQuestions(&model.Actor{}),
		Done: func(texts []string) string {
			return p.Do(model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: texts[0], Trade: texts[1], Village: texts[2], District: texts[3]}}})
		},
	})
}

func (p *Page) groupQuestions(a *model.Actor) []parts.Question {
	return []parts.Question{
		{Title: p.Say(text.RoadsName), Start: a.Name, Keep: a.Name != "", Share: 1.5},
		{Title: p.Say(text.RoadsTrade), Start: a.Trade},
		{Title: p.Say(text.RoadsVillage), Start: a.Village},
		{Title: p.Say(text.RoadsDistrict), Start: a.District},
	}
}

// askEditGroup asks for name, trade and place of the group that is looked at.
func (p *Page) askEditGroup() {
	g := p.Plan.RoadGroups.Get(p.sight.Group)
	if g == nil {
		return
	}
	a := p.Plan.Actors.Get(g.Actor)
	p.Ask(&parts.Form{
		Kind: formOf("edit", g.ID), About: p.Say(text.RoadsCmdEdit) + " · " + a.Name, Questions: p.groupQuestions(a),
		Done: func(texts []string) string {
			before := p.Plan.Actors.Get(g.Actor)
			if before == nil {
				return p.Say(text.FollowUpRowGone)
			}
			after := *before
			after.Name, after.Trade, after.Village, after.District = texts[0], texts[1], texts[2], texts[3]
			return changed(p, "roadmap.groups", before, &after)
		},
	})
}

// askTheme asks for a theme.
func (p *Page) askTheme() {
	p.Ask(&parts.Form{
		Kind: "theme", About: p.Say(text.RoadsAboutTheme), Questions: []parts.Question{{Title: p.Say(text.RoadsThemeName)}},
		Done: func(texts []string) string { return p.Do(model.AddRoadThemes{Themes: texts}) },
	})
}

// row asks the reader of lists to understand what was typed, under the names of columns.
func (p *Page) row(l roadmap.List, cells map[string]string) (refusal string) {
	r := roadmap.Read(p.Plan, l, []roadmap.Row{{Cells: cells}}, p.desk.Language(), p.Today())
	if len(r.Faults) > 0 {
		return p.Told(r.Faults[0].Err)
	}
	return p.Do(r.Act)
}

// askPhase asks for a phase of the theme under the cursor, in the year after its last.
func (p *Page) askPhase() {
	theme, year := "", ""
	if r := p.phases.current(); r.theme != nil {
		theme = r.theme.Name
		if list := p.Plan.RoadPhases.Of(r.theme.ID); len(list) > 0 {
			year = strconv.Itoa(list[len(list)-1].Year + 1)
		}
	}
	p.Ask(&parts.Form{
		Kind: "phase", About: p.Say(text.RoadsAboutPhase),
		Questions: []parts.Question{
			{Title: p.Say(text.RoadsTheme), Start: theme, Echo: p.themeEcho, Share: 1.2},
			{Title: p.Say(text.RoadsYear), Start: year, Share: 0.6},
			{Title: p.Say(text.RoadsPhase), Share: 1.2},
			{Title: p.Say(text.RoadsCriterion), Share: 1.6},
			{Title: p.Say(text.RoadsThreshold), Share: 0.7},
		},
		Done: func(texts []string) string {
			if t, err := roadmap.FindTheme(p.Plan, texts[0]); err == nil && yearIs(texts[1]) > 0 && p.Plan.PhaseOf(t.ID, yearIs(texts[1])) != nil {
				return p.Say(text.RoadsPhaseThere, t.Name, yearIs(texts[1]))
			}
			return p.row(roadmap.Phases, map[string]string{
				roadmap.ColumnTheme: texts[0], roadmap.ColumnYear: texts[1], roadmap.ColumnPhase: texts[2], roadmap.ColumnCriterion: texts[3], roadmap.ColumnThreshold: texts[4],
			})
		},
	})
}

// yearIs reads a year, 0 where it is none.
func yearIs(typed string) int {
	year, err := roadmap.ParseYear(typed)
	if err != nil {
		return 0
	}
	return year
}

// themeEcho names the theme that is meant by its name or number.
func (p *Page) themeEcho(typed string) string {
	if t, err := roadmap.FindTheme(p.Plan, strings.TrimSpace(typed)); err == nil {
		return t.Name
	}
	return ""
}

// groupEcho names the group that is meant.
func (p *Page) groupEcho(typed string) string {
	if g, err := roadmap.FindGroup(p.Plan, p.groupTyped(typed)); err == nil {
		return p.Plan.GroupName(g)
	}
	return ""
}

// groupTyped gives the whole name of the one group that holds the words that were typed; what several or none hold stays as it is.
func (p *Page) groupTyped(typed string) string {
	var found []string
	for _, g := range p.Plan.RoadGroups.Of(0) {
		name := p.Plan.GroupName(g)
		if model.FoldName(name) == model.FoldName(typed) {
			return name
		}
		if words := frame.Words(typed); len(words) > 0 && frame.Holds(words, name) {
			found = append(found, name)
		}
	}
	if len(found) == 1 {
		return found[0]
	}
	return typed
}

// askCredit asks for a credit by which a bank trusted a group.
func (p *Page) askCredit() {
	p.Ask(&parts.Form{
		Kind: "credit", About: p.Say(text.RoadsAboutCredit),
		Questions: []parts.Question{
			{Title: p.Say(text.RoadGroup), Start: p.groupStart(), Echo: p.groupEcho, Share: 1.4},
			{Title: p.Say(text.RoadsBank)},
			{Title: p.Say(text.RoadsCredit), Echo: p.moneyEcho},
			{Title: p.Say(text.RoadsDate), Echo: p.dayEcho},
			{Title: p.Say(text.RoadsProof), Share: 1.2},
		},
		Done: func(texts []string) string {
			day, refusal := p.dayTyped(texts[3])
			if refusal != "" {
				return refusal
			}
			return p.row(roadmap.Milestones, map[string]string{
				roadmap.ColumnGroup: p.groupTyped(texts[0]), roadmap.ColumnBank: texts[1], roadmap.ColumnCredit: texts[2],
				roadmap.ColumnDate: locale.FormatDateNumeric(day), roadmap.ColumnEvidence: texts[4],
			})
		},
	})
}

// groupStart is the group that a question begins with: the one that is looked at.
func (p *Page) groupStart() string { return p.groupName(p.sight.Group) }

// askBudget asks for money of a theme in a year, which may be a second one in another line.
func (p *Page) askBudget() {
	theme, year := "", ""
	if r := parts.AtCursor(p.budgets.table, p.budgets.rows); r.theme != nil {
		theme = r.theme.Name
		if r.year > 0 {
			year = strconv.Itoa(r.year)
		}
	}
	p.Ask(&parts.Form{
		Kind: "budget", About: p.Say(text.RoadsAboutBudget),
		Questions: []parts.Question{
			{Title: p.Say(text.RoadsTheme), Start: theme, Echo: p.themeEcho},
			{Title: p.Say(text.RoadsYear), Start: year, Share: 0.6},
			{Title: p.Say(text.RoadsBudget), Echo: p.moneyEcho},
			{Title: p.Say(text.RoadsLine), Echo: p.lineEcho, Share: 1.6},
		},
		Done: p.addBudget,
	})
}

// addBudget adds the money that was typed. What there is already of the theme, year and line is not written over.
func (p *Page) addBudget(texts []string) (refusal string) {
	theme, err := roadmap.FindTheme(p.Plan, texts[0])
	if err != nil {
		return p.Told(err)
	}
	year, err := roadmap.ParseYear(texts[1])
	if err != nil {
		return p.Told(err)
	}
	b := model.RoadBudget{Theme: theme.ID, Year: year}
	if b.Amount, refusal = p.moneyTyped(texts[2]); refusal != "" {
		return refusal
	}
	if texts[3] != "" {
		list := p.linesLike(year, texts[3])
		if len(list) != 1 {
			return p.Say(text.RoadsManyLines, texts[3], len(list))
		}
		b.Line = list[0].ID
	}
	there := func(o *model.RoadBudget) bool { return o.Year == year && o.Line == b.Line }
	if slices.ContainsFunc(p.Plan.RoadBudgets.Of(theme.ID), there) {
		return p.Say(text.RoadsBudgetThere, theme.Name, year)
	}
	return p.Do(model.SetRoadBudgets{Budgets: []model.RoadBudget{b}})
}

// lineEcho names the line that is meant.
func (p *Page) lineEcho(typed string) string {
	if typed = strings.TrimSpace(typed); typed == "" {
		return p.Say(text.RoadBudgetNone)
	}
	list := p.linesLike(0, typed)
	if len(list) == 1 {
		return frame.Dotted(list[0].Name, p.agencyLabel(list[0].Agency))
	}
	return p.Say(text.RoadsManyLines, typed, len(list))
}

// linesLike gives the lines that have a code, else those with all words in code or name: those of a year, else, or where it is 0, those of the year that is planned.
func (p *Page) linesLike(year int, typed string) []*model.Line {
	list := p.linesOf(year, typed)
	if region := p.Plan.Region(); len(list) == 0 && region != nil {
		list = p.linesOf(region.Year, typed)
	}
	return list
}

func (p *Page) linesOf(year int, typed string) (list []*model.Line) {
	words, exact := frame.Words(typed), []*model.Line(nil)
	for l := range p.Plan.Lines.All() {
		switch {
		case l.Year != year:
		case l.Code == typed:
			exact = append(exact, l)
		case frame.Holds(words, l.Code, l.Name):
			list = append(list, l)
		}
	}
	if len(exact) > 0 {
		list = exact
	}
	slices.SortFunc(list, func(a, b *model.Line) int { return strings.Compare(a.Code, b.Code) })
	return list
}

// askReceipt asks what a group received of the budget in view.
func (p *Page) askReceipt() {
	budget, group := p.receipts.budget, p.groupStart()
	if r := p.receipts.current(); r.group != nil {
		group = p.Plan.GroupName(r.group)
	}
	p.Ask(&parts.Form{
		Kind: formOf("receipt", budget), About: p.receipts.title(),
		Questions: []parts.Question{
			{Title: p.Say(text.RoadGroup), Start: group, Echo: p.groupEcho, Share: 1.3},
			{Title: p.Say(text.RoadsWhat), Share: 1.3},
			{Title: p.Say(text.RoadsDate), Echo: p.dayEcho},
			{Title: p.Say(text.RoadsFit), Echo: p.fitEcho, Share: 1.2},
			{Title: p.Say(text.RoadsProof)},
		},
		Done: func(texts []string) string {
			return p.receive(model.RoadReceipt{Budget: budget, What: texts[1], Evidence: texts[4]}, texts)
		},
	})
}

// receive records what a group received as it was typed.
func (p *Page) receive(r model.RoadReceipt, texts []string) (refusal string) {
	g, err := roadmap.FindGroup(p.Plan, p.groupTyped(texts[0]))
	if err != nil {
		return p.Told(err)
	}
	r.Group = g.ID
	if r.Date, refusal = p.dayTyped(texts[2]); refusal != "" {
		return refusal
	}
	if r.Fit, refusal = p.fitTyped(texts[3]); refusal != "" {
		return refusal
	}
	return p.Do(model.RecordReceipts{Receipts: []model.RoadReceipt{r}})
}
