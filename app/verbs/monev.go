package verbs

import (
	"cmp"
	"context"
	"io"
	"math/big"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/closing"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// monevFacts is how a year stands at the end of a quarter.
type monevFacts struct {
	Year       int           `json:"year"`
	Quarter    int           `json:"quarter"`
	Good       int           `json:"good_from"`
	Attention  int           `json:"attention_from"`
	Seq        int64         `json:"seq,omitempty"` // of the act that set the thresholds
	Money      monevMoney    `json:"money"`
	Indicators monevCounts   `json:"indicators"`
	Agencies   []monevAgency `json:"agencies"`
	Reported   monevReported `json:"reported"`
	Paper      *monevPaper   `json:"paper,omitempty"`
}

// monevMoney is money until the end of the quarter. Spent, Absorbed and Share are null where nothing was reported, Planned where nothing was planned.
type monevMoney struct {
	Stage    string  `json:"stage"`
	Budget   string  `json:"budget"`
	Outside  string  `json:"outside_budget"`
	Planned  *string `json:"planned"`
	Basis    string  `json:"basis"`
	Spent    *string `json:"spent"`
	Absorbed *string `json:"absorbed"`
	Share    *string `json:"share"`
	Over     bool    `json:"over"`
	Light    string  `json:"light"`
}

// monevReported is of how many agencies the sums are.
type monevReported struct {
	Reported int `json:"reported"`
	Agencies int `json:"agencies"` // that have something to report
}

type monevCounts struct {
	All       int `json:"all"`
	Good      int `json:"good"`
	Attention int `json:"attention"`
	Critical  int `json:"critical"`
	Unknown   int `json:"unknown"`
}

type monevAgency struct {
	Agency     string      `json:"agency"`
	Name       string      `json:"name"`
	Money      monevMoney  `json:"money"`
	Indicators monevCounts `json:"indicators"`
	Lines      []monevLine `json:"lines"`
}

type monevLine struct {
	Code       string           `json:"code"`
	Name       string           `json:"name"`
	Depth      int              `json:"depth"`
	Light      string           `json:"light"`
	Money      monevMoney       `json:"money"`
	Indicators []monevIndicator `json:"indicators"`
	Obstacle   string           `json:"obstacle,omitempty"`
	Driver     string           `json:"driver,omitempty"`
	Next       string           `json:"next,omitempty"`
}

type monevIndicator struct {
	Text        string `json:"text"`
	Unit        string `json:"unit"`
	Stage       string `json:"stage"`
	Target      string `json:"target"`
	Basis       string `json:"basis"`
	Realised    string `json:"realised"`
	Achievement string `json:"achievement"`
	Formula     string `json:"formula"`
	Unmeasured  string `json:"unmeasured,omitempty"`
	Light       string `json:"light"`
}

// bases are the names of what figures are held against.
var bases = map[monev.Basis]string{monev.NoBasis: "", monev.ByQuarter: "quarter", monev.ByYear: "year", monev.Even: "even_part"}

// monevWords are the words of the verb monev.
type monevWords struct {
	agency, only            string
	dir, paper              string
	year, quarter           int
	good, attention         int
	setsGood, setsAttention bool
	public                  bool
}

func (c *console) monev() *cobra.Command {
	var w monevWords
	cmd := c.verb(text.UseMonev, text.VerbMonev, "monev kota.benang --agency DPMPTSP --quarter 2", 1, func(cmd *cobra.Command, args []string) error {
		w.setsGood, w.setsAttention = cmd.Flags().Changed("good"), cmd.Flags().Changed("attention")
		if w.setsGood != w.setsAttention {
			return c.misuse(text.UsageThresholds)
		}
		light, all, err := c.lightNamed(w.only)
		if err != nil {
			return err
		}
		if cmd.Flags().Changed("quarter") && (w.quarter < 1 || w.quarter > 4) {
			return c.misuse(text.UsageQuarter, w.quarter)
		}
		return c.with(args[0], !w.setsGood, func(f *sqlite.File) error { return c.monitored(cmd.Context(), f, w, light, all) })
	})
	cmd.Flags().StringVar(&w.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().IntVar(&w.year, "year", 0, c.say(text.FlagMonevYear))
	cmd.Flags().IntVar(&w.quarter, "quarter", 0, c.say(text.FlagQuarter))
	cmd.Flags().StringVar(&w.only, "only", "", c.say(text.FlagOnlyLight))
	cmd.Flags().IntVar(&w.good, "good", 0, c.say(text.FlagGood))
	cmd.Flags().IntVar(&w.attention, "attention", 0, c.say(text.FlagAttention))
	cmd.Flags().StringVar(&w.dir, "out", "", c.say(text.FlagMonevOut))
	cmd.Flags().StringVar(&w.paper, "paper", "f4", c.say(text.FlagPaper))
	cmd.Flags().BoolVar(&w.public, "public", false, c.say(text.FlagPublic))
	return cmd
}

// lightNamed finds a light by its Indonesian word; no word stands for all.
func (c *console) lightNamed(word string) (light monev.Light, all bool, err error) {
	if word == "" {
		return 0, true, nil
	}
	for light, name := range text.Lights {
		if strings.EqualFold(name.In(locale.Indonesian), strings.TrimSpace(word)) {
			return light, false, nil
		}
	}
	return 0, false, c.misuse(text.UsageLight, word)
}

// monitored sets the thresholds where that is asked for, and tells how the year stands.
func (c *console) monitored(ctx context.Context, f *sqlite.File, w monevWords, only monev.Light, all bool) error {
	agency, err := agencyOrAll(f.Plan(), w.agency)
	if err != nil {
		return err
	}
	var facts monevFacts
	if w.setsGood {
		entry, err := f.Do(model.Edit{Title: "setup.thresholds", Put: []model.Record{&model.Thresholds{ID: model.ThresholdsID, Good: w.good, Attention: w.attention}}}, model.Context{})
		if err != nil {
			return err
		}
		facts.Seq = entry.Seq
	}
	p := f.Plan()
	q := monev.Query{Agency: agency, Year: w.year, Quarter: w.quarter}
	switch today := p.Today(now()); {
	case q.Year == 0 && q.Quarter == 0:
		q.Year, q.Quarter = monev.LastQuarter(p, today)
	case q.Year == 0:
		q.Year = planYear(p)
	case q.Quarter == 0:
		q.Quarter = monev.EndedQuarter(today, q.Year)
	}
	r := monev.Of(p, q)
	facts.Year, facts.Quarter, facts.Good, facts.Attention = r.Year, r.Quarter, r.Thresholds.Good, r.Thresholds.Attention
	facts.Money, facts.Indicators, facts.Agencies = moneyFactsOf(r.Money), countsOf(r.Measures), []monevAgency{}
	facts.Reported.Reported, facts.Reported.Agencies = r.Reported()
	var lines string
	for _, a := range r.Accounts {
		if !all {
			a.Rows = slices.DeleteFunc(slices.Clone(a.Rows), func(row monev.Row) bool { return row.Light != only })
		}
		if len(a.Rows) > 0 {
			facts.Agencies = append(facts.Agencies, agencyFacts(a))
			lines += c.monevTable(a)
		}
	}
	said := cmp.Or(lines, c.say(text.MonevNothing)+"\n") + c.monevSums(r)
	if w.dir != "" {
		if facts.Paper, err = c.writeFollowUp(ctx, p, r.Query, w); err != nil {
			return err
		}
		said += "\n" + c.say(text.MonevWritten, facts.Paper.File, facts.Paper.Pages)
	}
	return c.print(facts, said)
}

// monevPaper is the report that was written.
type monevPaper struct {
	File  string `json:"file"`
	Pages int    `json:"pages"`
}

// writeFollowUp writes the report of the quarter as it stands today.
func (c *console) writeFollowUp(ctx context.Context, p *model.Plan, q monev.Query, w monevWords) (*monevPaper, error) {
	size, err := paperSize(w.paper)
	if err != nil {
		return nil, err
	}
	if err := closing.MakeFolder(w.dir); err != nil {
		return nil, err
	}
	written := &monevPaper{}
	written.File, err = reports.WriteFile(filepath.Join(w.dir, reports.FollowUpName(p, q)), func(out io.Writer) (err error) {
		written.Pages, err = reports.WriteFollowUp(ctx, out, p, q, p.Today(now()), reports.Options{Paper: size, Public: w.public}, nil)
		return err
	})
	return written, err
}

func agencyFacts(a monev.Account) monevAgency {
	facts := monevAgency{Agency: a.Agency.Code, Name: a.Agency.Name, Money: moneyFactsOf(a.Money), Indicators: countsOf(a.Measures), Lines: []monevLine{}}
	for _, r := range a.Rows {
		line := monevLine{
			Code: r.Line.Code, Name: r.Line.Name, Depth: r.Depth, Light: lightName(r.Light), Money: moneyFactsOf(r.Money), Indicators: []monevIndicator{},
		}
		for _, m := range r.Measures {
			line.Indicators = append(line.Indicators, indicatorFacts(m))
		}
		if e := r.Evaluation; e != nil {
			line.Obstacle, line.Driver, line.Next = e.Obstacle, e.Driver, e.Next
		}
		facts.Lines = append(facts.Lines, line)
	}
	return facts
}

func lightName(l monev.Light) string { return text.Lights[l].In(locale.Indonesian) }

func indicatorFacts(m monev.Measure) monevIndicator {
	return monevIndicator{
		Text: m.Indicator.Text, Unit: m.Indicator.Unit, Stage: stageOrNone(m.Stage), Target: m.Target, Basis: bases[m.Basis], Realised: m.Realised,
		Achievement: locale.Hyphen(locale.FormatAchievement(m.Achievement, locale.Indonesian)), Formula: m.Achievement.Formula.Sign(), Unmeasured: string(m.Achievement.Why),
		Light: lightName(m.Light),
	}
}

func stageOrNone(s model.Stage) string {
	if s == model.NoStage {
		return ""
	}
	return s.String()
}

func moneyFactsOf(m monev.Money) monevMoney {
	facts := monevMoney{
		Stage: stageOrNone(m.Stage), Budget: locale.FormatPlain(m.Budget.Amount), Outside: locale.FormatPlain(m.Budget.Outside), Basis: bases[m.Basis],
		Absorbed: percentOf(m.Absorbed), Share: percentOf(m.Share), Over: m.Over, Light: lightName(m.Light),
	}
	if m.Planned.Known {
		planned := locale.FormatPlain(m.Planned.Amount)
		facts.Planned = &planned
	}
	if m.Spent.Known {
		spent := locale.FormatPlain(m.Spent.Amount)
		facts.Spent = &spent
	}
	return facts
}

func percentOf(share *big.Rat) *string {
	if share == nil {
		return nil
	}
	percent := locale.Hyphen(locale.FormatAchievement(model.Achievement{Share: share}, locale.Indonesian))
	return &percent
}

func countsOf(n monev.Counts) monevCounts {
	return monevCounts{
		All:  n[monev.Good] + n[monev.Attention] + n[monev.Critical] + n[monev.Unknown],
		Good: n[monev.Good], Attention: n[monev.Attention], Critical: n[monev.Critical], Unknown: n[monev.Unknown],
	}
}

// monevTable writes the lines of an agency, each indicator below its line.
func (c *console) monevTable(a monev.Account) string {
	return a.Agency.Label() + "\n" + table(func(row func(...string)) {
		for _, r := range a.Rows {
			row(c.lightWord(r.Light), strings.Repeat("  ", r.Depth)+r.Line.Code, shorten(r.Line.Name), c.spentWords(r.Money), c.share(r.Money.Share), c.moneyRemark(r.Money))
			for _, m := range r.Measures {
				row(c.lightWord(m.Light), "", shorten(m.Indicator.Text), c.say(text.MonevReached, cmp.Or(m.Realised, dash), cmp.Or(m.Target, dash)),
					locale.FormatAchievement(m.Achievement, c.language()), m.Achievement.Formula.Sign())
			}
			if r.Evaluation != nil && r.Evaluation.Obstacle != "" {
				row("", "", shorten(r.Evaluation.Obstacle))
			}
		}
	})
}

func (c *console) lightWord(l monev.Light) string {
	return text.LightSigns[l] + " " + c.say(text.Lights[l])
}

func (c *console) spentWords(m monev.Money) string {
	return c.say(text.MonevSpent, c.known(m.Spent), c.known(m.Budget))
}

// known writes a figure, a dash where there is none.
func (c *console) known(f model.Figure) string {
	if !f.Known {
		return dash
	}
	return c.money(f.Amount)
}

func (c *console) share(share *big.Rat) string {
	return locale.FormatAchievement(model.Achievement{Share: share}, c.language())
}

func (c *console) moneyRemark(m monev.Money) string {
	switch {
	case m.Over:
		return c.say(text.MonevOver)
	case m.Basis == monev.Even && m.Share != nil:
		return c.say(text.MonevEven)
	}
	return ""
}

func (c *console) monevSums(r *monev.Report) string {
	n := countsOf(r.Measures)
	reported, agencies := r.Reported()
	return c.say(text.MonevHead, r.Year, text.QuarterNames[r.Quarter], c.money(r.Money.Spent.Amount), c.money(r.Money.Budget.Amount), c.share(r.Money.Absorbed)) + " " + c.say(text.MonevReported, reported, agencies) + ".\n" +
		c.say(text.MonevMeasures, n.All, n.Good, n.Attention, n.Critical, n.Unknown, r.Thresholds.Good, r.Thresholds.Attention)
}
