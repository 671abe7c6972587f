package verbs

import (
	"cmp"
	"strconv"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/readiness"
	"benangmerah/model/sqlite"
)

// readinessFacts is how ready the data of all agencies are, or of the one that was asked for.
type readinessFacts struct {
	Stage string `json:"stage"`
	Year  int    `json:"year"`
	readinessScore
	Agencies []agencyReadiness `json:"agencies"`
}

// readinessScore counts figures; Percent is the share of those checked without an open finding, rounded down.
type readinessScore struct {
	Checked int `json:"checked"`
	Open    int `json:"open"`
	Waived  int `json:"waived"`
	Percent int `json:"percent"`
}

// agencyReadiness is how ready an agency's data are. Findings are told of an agency that was asked for.
type agencyReadiness struct {
	Code  string `json:"code"`
	Name  string `json:"name"`
	State string `json:"state"`
	readinessScore
	Findings []findingFacts `json:"findings,omitzero"`
}

// findingFacts is one finding. Indicator is empty where it is about the line as a whole.
type findingFacts struct {
	Code      string `json:"code"`
	Line      string `json:"line"`
	Indicator string `json:"indicator,omitempty"`
	Rule      string `json:"rule"`
	Field     string `json:"field"`
	Sentence  string `json:"sentence"`
	Waived    bool   `json:"waived"`
	Reason    string `json:"reason,omitempty"`
}

func (c *console) readiness() *cobra.Command {
	var agency, out string
	var year int
	cmd := c.verb(text.UseReadiness, text.VerbReadiness, "readiness kota.benang --agency DPMPTSP", 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.ready(f.Plan(), agency, year, out) })
	})
	cmd.Flags().StringVar(&agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().IntVar(&year, "year", 0, c.say(text.FlagCompareYear))
	cmd.Flags().StringVar(&out, "out", "", c.say(text.FlagSheet))
	return cmd
}

func (c *console) ready(p *model.Plan, code string, year int, out string) error {
	year = cmp.Or(year, planYear(p))
	reports := readiness.CheckAll(p, year)
	if code != "" {
		agency, err := agencyByCode(p, code)
		if err != nil {
			return err
		}
		reports = []*readiness.Report{readiness.Check(p, agency.ID, year)}
	}
	all := readiness.Total(reports)
	facts := readinessFacts{Stage: p.Base().String(), Year: year, readinessScore: scoreOf(all), Agencies: []agencyReadiness{}}
	for _, r := range reports {
		a := p.Agencies.Get(r.Agency)
		of := agencyReadiness{Code: a.Code, Name: a.Name, State: r.Standing(p).String(), readinessScore: scoreOf(r)}
		if code != "" {
			of.Findings = c.findings(p, r)
		}
		facts.Agencies = append(facts.Agencies, of)
	}
	if out != "" {
		return c.printSheet(out, facts, c.readinessSheet(p, reports, code != ""), c.readinessSums(facts))
	}
	return c.print(facts, c.readinessTable(p, reports, code != "")+c.readinessSums(facts))
}

// planYear is the year that the meeting speaks about, else the year that the file plans.
func planYear(p *model.Plan) int {
	switch m, r := p.CurrentMeeting(), p.Region(); {
	case m != nil:
		return m.Year
	case r != nil:
		return r.Year
	default:
		return 0
	}
}

func scoreOf(r *readiness.Report) readinessScore {
	return readinessScore{Checked: r.Checked, Open: r.Open, Waived: r.Waived, Percent: r.Percent()}
}

func (c *console) findings(p *model.Plan, r *readiness.Report) []findingFacts {
	list := make([]findingFacts, 0, len(r.Findings))
	for _, f := range r.Findings {
		line := p.Lines.Get(f.Line)
		of := findingFacts{
			Code: line.Code, Line: line.Name, Rule: string(f.Rule), Field: string(f.Field), Sentence: text.Finding(f, c.language()), Waived: !f.Open(),
		}
		if i := p.Indicators.Get(f.Indicator); i != nil {
			of.Indicator = i.Text
		}
		if !f.Open() {
			of.Reason = f.Waiver.Reason
		}
		list = append(list, of)
	}
	return list
}

// readinessTable has a row for each agency or, of one that was asked for, for each of its findings.
func (c *console) readinessTable(p *model.Plan, reports []*readiness.Report, one bool) string {
	return table(func(row func(...string)) {
		if one {
			c.findingRows(c.findings(p, reports[0]), row)
			return
		}
		for _, r := range reports {
			a := p.Agencies.Get(r.Agency)
			row(a.Code, shorten(a.Name), c.say(text.ReadinessStates[r.Standing(p)]), strconv.Itoa(r.Percent())+"%",
				c.say(text.ReadinessScore, locale.FormatCount(r.Open, c.language()), locale.FormatCount(r.Checked, c.language())))
		}
	})
}

func (c *console) findingRows(list []findingFacts, row func(...string)) {
	for _, f := range list {
		cells := []string{f.Code, shorten(cmp.Or(f.Indicator, f.Line)), f.Sentence}
		if f.Waived {
			cells = append(cells, c.say(text.ReadinessLet, f.Reason))
		}
		row(cells...)
	}
}

func (c *console) readinessSums(f readinessFacts) string {
	return c.say(text.ReadinessSums, f.Year, f.Stage, f.Percent, f.Open, f.Checked, f.Waived)
}
