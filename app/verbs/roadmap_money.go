package verbs

import (
	"strconv"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

func (c *console) milestones() *cobra.Command {
	return c.roadList(roadVerb{
		list: roadmap.Milestones, kind: model.KindRoadMilestone, mark: roadmap.ColumnBank, use: text.UseMilestones, short: text.VerbMilestones,
		example: `milestones kota.benang --group "Batik Melati" --bank "Bank Contoh" --credit "25 jt" --on 1/11/2027 --evidence akad.pdf`, show: (*console).showMilestones,
	})
}

// milestonesFacts is the credits of banks up to a day, and the groups that have none.
type milestonesFacts struct {
	Done       *roadChange      `json:"done,omitempty"`
	Day        model.Date       `json:"day"`
	Trusted    int              `json:"trusted"` // groups
	Groups     int              `json:"groups"`
	Credit     string           `json:"credit"`
	Milestones []milestoneFacts `json:"milestones"`
	Without    []string         `json:"without"`
}

type milestoneFacts struct {
	ID       model.ID   `json:"id"`
	Group    string     `json:"group"`
	Bank     string     `json:"bank"`
	Credit   string     `json:"credit"`
	Date     model.Date `json:"date"`
	Evidence string     `json:"evidence"`
}

func (c *console) showMilestones(p *model.Plan, day model.Date, w *roadWords, done *roadChange) error {
	scope, err := w.scope(p)
	if err != nil {
		return err
	}
	facts := milestonesFacts{Done: done, Day: day, Groups: p.RoadGroups.Len(), Milestones: []milestoneFacts{}, Without: []string{}}
	var credit model.Money
	trusted := map[model.ID]bool{}
	var shown []*model.RoadMilestone
	for _, m := range roadmap.Trusted(p, day) {
		trusted[m.Group] = true
		credit = credit.Plus(m.Credit)
		if scope.hasGroup(m.Group) {
			shown = append(shown, m)
			facts.Milestones = append(facts.Milestones, milestoneFacts{m.ID, p.GroupName(p.RoadGroups.Get(m.Group)), m.Bank, locale.FormatPlain(m.Credit), m.Date, m.Evidence})
		}
	}
	for _, g := range p.RoadGroups.Of(0) {
		if !trusted[g.ID] {
			facts.Without = append(facts.Without, p.GroupName(g))
		}
	}
	facts.Trusted, facts.Credit = len(trusted), locale.FormatPlain(credit)
	rows := table(func(row func(...string)) {
		for i, m := range facts.Milestones {
			row(m.Group, m.Bank, c.money(shown[i].Credit), locale.FormatDateShort(m.Date, c.language()), shorten(m.Evidence), idCell(m.ID))
		}
	})
	return c.print(facts, c.doneOnRoad(done)+rows+c.say(text.RoadTrustedSum, facts.Trusted, facts.Groups, locale.FormatDate(day, c.language()), c.money(credit)))
}

func (c *console) roadBudget() *cobra.Command {
	return c.roadList(roadVerb{
		list: roadmap.Budgets, kind: model.KindRoadBudget, mark: roadmap.ColumnAmount, use: text.UseRoadBudget, short: text.VerbRoadBudget,
		example: `roadmap-budget kota.benang --theme Kemasan --year 2027 --amount "150 jt" --agency DPMPTSP --line 2.18.04.2.01.0003`, show: (*console).showRoadBudgets,
	})
}

// roadBudgetsFacts is the money of the roadmap beside what lines of the plan have at a stage.
type roadBudgetsFacts struct {
	Done    *roadChange       `json:"done,omitempty"`
	Stage   string            `json:"stage"`
	Total   string            `json:"total"`
	Budgets []roadBudgetFacts `json:"budgets"`
}

// roadBudgetFacts is a budget. Has is null where there is no line or it has no figure; Asked is what all budgets of the roadmap want of that line in the year, Left what
// the line has beyond that. Without are the groups of which nothing is recorded.
type roadBudgetFacts struct {
	ID       model.ID       `json:"id"`
	Theme    string         `json:"theme"`
	Year     int            `json:"year"`
	Amount   string         `json:"amount"`
	Agency   string         `json:"agency,omitempty"`
	Line     string         `json:"line,omitempty"`
	LineName string         `json:"line_name,omitempty"`
	Has      *string        `json:"has"`
	Asked    *string        `json:"asked"`
	Left     *string        `json:"left"`
	Received []receiptFacts `json:"received"`
	Without  []string       `json:"without"`
}

// receiptFacts is what a group received. Fit is yes, no or unknown.
type receiptFacts struct {
	ID       model.ID   `json:"id"`
	Group    string     `json:"group"`
	Theme    string     `json:"theme"`
	Year     int        `json:"year"`
	Line     string     `json:"line,omitempty"`
	What     string     `json:"what"`
	Date     model.Date `json:"date"`
	Fit      string     `json:"as_specified"`
	Evidence string     `json:"evidence,omitempty"`
}

func receiptOf(p *model.Plan, m *roadmap.Money, r *model.RoadReceipt) receiptFacts {
	facts := receiptFacts{
		ID: r.ID, Group: p.GroupName(p.RoadGroups.Get(r.Group)), Theme: m.Theme.Name, Year: m.Year, What: r.What, Date: r.Date, Fit: string(r.Fit), Evidence: r.Evidence,
	}
	if r.Fit == model.FitUnknown {
		facts.Fit = "unknown"
	}
	if m.Line != nil {
		facts.Line = m.Line.Code
	}
	return facts
}

func budgetOf(p *model.Plan, m *roadmap.Money) roadBudgetFacts {
	facts := roadBudgetFacts{ID: m.ID, Theme: m.Theme.Name, Year: m.Year, Amount: locale.FormatPlain(m.Amount), Received: []receiptFacts{}, Without: []string{}}
	if m.Line != nil {
		asked := locale.FormatPlain(m.Asked)
		facts.Agency, facts.Line, facts.LineName, facts.Asked = p.Agencies.Get(m.Line.Agency).Label(), m.Line.Code, m.Line.Name, &asked
		if m.Has.Known {
			has, left := locale.FormatPlain(m.Has.Amount.Plus(m.Has.Outside)), locale.FormatPlain(m.Left)
			facts.Has, facts.Left = &has, &left
		}
	}
	for _, r := range m.Received {
		facts.Received = append(facts.Received, receiptOf(p, m, r))
	}
	for _, g := range m.Without {
		facts.Without = append(facts.Without, p.GroupName(g))
	}
	return facts
}

func (c *console) showRoadBudgets(p *model.Plan, _ model.Date, w *roadWords, done *roadChange) error {
	scope, err := w.scope(p)
	if err != nil {
		return err
	}
	stage, err := model.ParseStage(w.stage)
	if err != nil {
		return err
	}
	facts := roadBudgetsFacts{Done: done, Stage: stage.String(), Budgets: []roadBudgetFacts{}}
	var total model.Money
	rows := table(func(row func(...string)) {
		for _, m := range roadmap.Moneys(p, stage) {
			if !scope.hasTheme(m.RoadBudget.Theme) || !scope.hasYear(m.Year) || !scope.hasLine(m.Line) {
				continue
			}
			total = total.Plus(m.Amount)
			facts.Budgets = append(facts.Budgets, budgetOf(p, &m))
			row(m.Theme.Name, strconv.Itoa(m.Year), c.money(m.Amount), c.besideLine(&m), c.say(text.RoadReceived, p.RoadGroups.Len()-len(m.Without), len(m.Without)), idCell(m.ID))
		}
	})
	facts.Total = locale.FormatPlain(total)
	return c.print(facts, c.doneOnRoad(done)+rows+c.say(text.RoadBudgetSum, c.money(total)))
}

// besideLine tells what the line of a budget has.
func (c *console) besideLine(m *roadmap.Money) string {
	switch {
	case m.Line == nil:
		return c.say(text.RoadBudgetNone)
	case !m.Has.Known:
		return c.say(text.RoadBudgetNo, m.Line.Code)
	default:
		return c.say(text.RoadBudgetHas, m.Line.Code, c.money(m.Has.Amount.Plus(m.Has.Outside)), c.money(m.Left))
	}
}

func (c *console) receipts() *cobra.Command {
	return c.roadList(roadVerb{
		list: roadmap.Receipts, kind: model.KindRoadReceipt, mark: roadmap.ColumnWhat, use: text.UseReceipts, short: text.VerbReceipts,
		example: `receipts kota.benang --group "Batik Melati" --theme Kemasan --year 2027 --what "Mesin kemas" --on 2/5/2027 --as-specified ya`, show: (*console).showReceipts,
	})
}

// receiptsFacts is what groups received, by whether it is as specified.
type receiptsFacts struct {
	Done     *roadChange    `json:"done,omitempty"`
	Yes      int            `json:"as_specified"`
	No       int            `json:"not_as_specified"`
	Unknown  int            `json:"unknown"`
	Receipts []receiptFacts `json:"receipts"`
}

var roadFits = map[string]text.Sentence{"yes": text.RoadFitYes, "no": text.RoadFitNo, "unknown": text.RoadFitUnknown}

func (c *console) showReceipts(p *model.Plan, _ model.Date, w *roadWords, done *roadChange) error {
	scope, err := w.scope(p)
	if err != nil {
		return err
	}
	facts := receiptsFacts{Done: done, Receipts: []receiptFacts{}}
	for _, m := range roadmap.Moneys(p, model.Agreed) {
		for _, r := range m.Received {
			if scope.hasTheme(m.RoadBudget.Theme) && scope.hasYear(m.Year) && scope.hasGroup(r.Group) && scope.hasLine(m.Line) {
				facts.add(receiptOf(p, &m, r))
			}
		}
	}
	rows := table(func(row func(...string)) {
		for _, r := range facts.Receipts {
			row(r.Group, r.Theme, strconv.Itoa(r.Year), shorten(r.What), locale.FormatDateShort(r.Date, c.language()), c.say(roadFits[r.Fit]), shorten(r.Evidence), idCell(r.ID))
		}
	})
	return c.print(facts, c.doneOnRoad(done)+rows+c.say(text.RoadReceiptsSum, len(facts.Receipts), facts.Yes, facts.No, facts.Unknown))
}

func (f *receiptsFacts) add(r receiptFacts) {
	f.Receipts = append(f.Receipts, r)
	switch r.Fit {
	case "yes":
		f.Yes++
	case "no":
		f.No++
	default:
		f.Unknown++
	}
}
