package verbs

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/model/thread"
	"benangmerah/reports"
)

// threadFacts is the thread of a line on a day. Broken is the first link that is broken, "" for none.
type threadFacts struct {
	Code     string      `json:"code"`
	Name     string      `json:"name"`
	Agency   string      `json:"agency"`
	Unit     string      `json:"unit,omitempty"`
	Year     int         `json:"year"`
	Day      model.Date  `json:"day"`
	Standing string      `json:"standing"`
	Broken   string      `json:"broken"`
	Why      string      `json:"why,omitempty"`
	Sentence string      `json:"sentence"`
	Knots    []knotFacts `json:"knots,omitempty"`
}

// knotFacts is what stands at a link. Amount is the money of the region's own budget, Outside that of APBN; they are left out where the link has no figure. From is
// from when it is due.
type knotFacts struct {
	Link      string     `json:"link"`
	State     string     `json:"state"`
	Why       string     `json:"why,omitempty"`
	Words     string     `json:"words"`
	Stage     string     `json:"stage,omitempty"`
	Amount    string     `json:"amount,omitempty"`
	Outside   string     `json:"outside,omitempty"`
	Indicator string     `json:"indicator,omitempty"`
	Target    string     `json:"target,omitempty"`
	Line      string     `json:"line,omitempty"`
	Directive model.ID   `json:"directive,omitempty"`
	Proposal  int        `json:"proposal,omitempty"` // the number of the first that became a part of the line
	Of        int        `json:"of,omitempty"`
	Lacking   int        `json:"lacking,omitempty"`
	From      model.Date `json:"from,omitempty"`
}

type threadOptions struct {
	agency, unit, day string
	year              int
	out, paper, lines string // of the report
	largest           int
}

func (c *console) thread() *cobra.Command {
	var o threadOptions
	cmd := c.verb(text.UseThread, text.VerbThread, "thread kota.benang 2.17.07.2.01.0027 --agency \"Dinkop UM\"", 2, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.showThread(f.Plan(), args[1], o) })
	})
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&o.unit, "unit", "", c.say(text.FlagUnit))
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagCompareYear))
	cmd.Flags().StringVar(&o.day, "day", "", c.say(text.FlagThreadDay))
	return cmd
}

// judgedOn reads the day as of which threads are judged.
func judgedOn(p *model.Plan, words string) (model.Date, error) {
	today := p.Today(now())
	day, given, err := locale.ParseDate(words, today)
	if !given {
		day = today
	}
	return day, err
}

func hasLinesOf(p *model.Plan, year int) bool {
	for l := range p.Lines.All() {
		if l.Year == year {
			return true
		}
	}
	return false
}

func (c *console) showThread(p *model.Plan, code string, o threadOptions) error {
	day, err := judgedOn(p, o.day)
	if err != nil {
		return err
	}
	line, err := lineAnywhere(p, o, code)
	if err != nil {
		return err
	}
	t := thread.OfYear(p, line.ID, o.year, day)
	if t == nil {
		return errNoLineOf(code, o.year)
	}
	facts := c.threadFacts(p, t)
	for i := range t.Knots {
		facts.Knots = append(facts.Knots, c.knotFacts(t, &t.Knots[i]))
	}
	return c.print(facts, c.threadText(facts))
}

func errNoLineOf(code string, year int) error {
	return model.Errorf(model.NotFound, "Periksa kode dan tahunnya.", "Baris %s tidak ada di berkas ini untuk tahun %d.", code, year)
}

// lineAnywhere finds a line by its code, of the agency that is named or else of the only one that has it. Figures of a year without lines stand on those of the plan year.
func lineAnywhere(p *model.Plan, o threadOptions, code string) (*model.Line, error) {
	year := cmp.Or(o.year, planYear(p))
	if r := p.Region(); r != nil && !hasLinesOf(p, year) {
		year = r.Year
	}
	if o.agency != "" {
		a, err := agencyByCode(p, o.agency)
		if err != nil {
			return nil, err
		}
		return lineByCode(p, a, o.unit, code, year)
	}
	var holders []*model.Agency
	for _, a := range p.Agencies.Of(0) {
		if slices.ContainsFunc(p.Lines.Of(a.ID), func(l *model.Line) bool { return l.Code == code && l.Year == year }) {
			holders = append(holders, a)
		}
	}
	switch len(holders) {
	case 0:
		return nil, errNoLineOf(code, year)
	case 1:
		return lineByCode(p, holders[0], o.unit, code, year)
	}
	names := make([]string, len(holders))
	for i, a := range holders {
		names[i] = a.Label()
	}
	return nil, model.Invalidf("Sebutkan salah satu dengan --agency.", "Baris %s ada pada beberapa perangkat daerah: %s.", code, strings.Join(names, ", "))
}

func (c *console) threadFacts(p *model.Plan, t *thread.Thread) threadFacts {
	facts := threadFacts{
		Code: t.Line.Code, Name: t.Line.Name, Agency: p.Agencies.Get(t.Line.Agency).Label(), Year: t.Year, Day: t.Day,
		Standing: t.Standing().String(), Sentence: text.ThreadStanding(t, c.language(), false),
	}
	if u := p.SubUnits.Get(t.Line.SubUnit); u != nil {
		facts.Unit = u.Name
	}
	if k := t.First(); k != nil && t.Standing() == thread.Torn {
		facts.Broken, facts.Why = k.Link.String(), string(k.Why)
	}
	return facts
}

func (c *console) knotFacts(t *thread.Thread, k *thread.Knot) knotFacts {
	facts := knotFacts{
		Link: k.Link.String(), State: k.State.String(), Why: string(k.Why), Words: text.Knot(k, t, c.language(), false),
		Target: k.Target, Of: k.Of, Lacking: k.Lack,
	}
	if k.State == thread.NotDue {
		facts.From = k.From
	}
	if k.Stage != model.NoStage {
		facts.Stage = k.Stage.String()
	}
	if k.Figure.Known {
		facts.Amount, facts.Outside = locale.FormatPlain(k.Figure.Amount), locale.FormatPlain(k.Figure.Outside)
	}
	if k.Indicator != nil {
		facts.Indicator = k.Indicator.Text
	}
	if k.At != nil {
		facts.Line = k.At.Code
	}
	if k.Proposal != nil {
		facts.Proposal = k.Proposal.Number
	}
	if k.Directive != nil {
		facts.Directive = k.Directive.ID
	}
	return facts
}

// knotSigns stand before the knots of a thread.
var knotSigns = map[string]string{thread.Tied.String(): "●", thread.Broken.String(): "✗", thread.NotDue.String(): "○", thread.Nothing.String(): "–"}

func (c *console) threadText(facts threadFacts) string {
	head := c.say(text.ThreadHead, facts.Code, facts.Name, facts.Agency, facts.Year, locale.FormatDate(facts.Day, c.language()))
	knots := table(func(row func(...string)) {
		for i, k := range facts.Knots {
			words := k.Words
			if k.State == thread.Broken.String() || k.State == thread.NotDue.String() {
				words = c.say(text.ThreadStates[stateOf(k.State)]) + ": " + words
			}
			row(knotSigns[k.State], c.say(text.ThreadLinks[thread.Link(i)]), words)
		}
	})
	return head + "\n" + knots + facts.Sentence
}

func stateOf(name string) thread.State {
	for state := range text.ThreadStates {
		if state.String() == name {
			return state
		}
	}
	return thread.Tied
}

// threadsFacts counts threads on a day. Lines are those of the agency that was asked for.
type threadsFacts struct {
	Year int        `json:"year"`
	Day  model.Date `json:"day"`
	threadCount
	Agencies []agencyThreads `json:"agencies"`
	Paper    *monevPaper     `json:"paper,omitempty"`
}

// threadCount counts threads; Percent is the share of unbroken ones among those that have not ended, rounded down.
type threadCount struct {
	Threads int          `json:"threads"`
	Whole   int          `json:"whole"`
	Broken  int          `json:"broken"`
	Ended   int          `json:"ended"`
	Percent int          `json:"percent"`
	Links   []brokenLink `json:"links"`
}

// brokenLink says how many threads break first at a link.
type brokenLink struct {
	Link  string `json:"link"`
	Count int    `json:"count"`
}

type agencyThreads struct {
	Code string `json:"code"`
	Name string `json:"name"`
	threadCount
	Lines []threadFacts `json:"lines,omitempty"`
}

func (c *console) threads() *cobra.Command {
	var o threadOptions
	cmd := c.verb(text.UseThreads, text.VerbThreads, "threads kota.benang --agency DPMPTSP", 1, func(cmd *cobra.Command, args []string) error {
		if given := givenOf(cmd, "paper", "lines", "largest"); o.out == "" && len(given) > 0 {
			return c.misuse(text.UsageNeedsToo, given[0], "--out")
		}
		return c.with(args[0], true, func(f *sqlite.File) error { return c.countThreads(cmd.Context(), f.Plan(), o) })
	})
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagThreadsCode))
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagCompareYear))
	cmd.Flags().StringVar(&o.day, "day", "", c.say(text.FlagThreadDay))
	cmd.Flags().StringVar(&o.out, "out", "", c.say(text.FlagThreadsOut))
	cmd.Flags().StringVar(&o.lines, "lines", "", c.say(text.FlagThreadsLines))
	cmd.Flags().IntVar(&o.largest, "largest", reports.ThreadsLargest, c.say(text.FlagThreadsLargest))
	cmd.Flags().StringVar(&o.paper, "paper", "f4", c.say(text.FlagPaper))
	return cmd
}

func (c *console) countThreads(ctx context.Context, p *model.Plan, o threadOptions) error {
	day, err := judgedOn(p, o.day)
	if err != nil {
		return err
	}
	agency, err := agencyOrAll(p, o.agency)
	if err != nil {
		return err
	}
	year := cmp.Or(o.year, planYear(p))
	var list []*thread.Agency
	if agency != 0 {
		list = append(list, thread.OfAgency(p, agency, year, day))
	} else {
		list = thread.All(p, year, day)
	}
	total := thread.Total(list)
	facts := threadsFacts{Year: year, Day: day, threadCount: countFacts(total), Agencies: []agencyThreads{}}
	for _, a := range list {
		of := agencyThreads{Code: a.Agency.Code, Name: a.Agency.Name, threadCount: countFacts(a.Count)}
		if agency != 0 {
			for _, t := range a.Threads {
				of.Lines = append(of.Lines, c.threadFacts(p, t))
			}
		}
		facts.Agencies = append(facts.Agencies, of)
	}
	said := c.threadsTable(facts, list, agency != 0) + c.threadsSums(total)
	if o.out != "" {
		if facts.Paper, err = c.writeThreads(ctx, p, o, reports.ThreadsQuery{Agency: agency, Year: year, Day: day, Largest: o.largest, Knot: text.PaperKnot}); err != nil {
			return err
		}
		said += "\n" + c.say(text.MonevWritten, facts.Paper.File, facts.Paper.Pages)
	}
	return c.print(facts, said)
}

// writeThreads writes the report of the threads, with pictures of the lines that are named or of the largest.
func (c *console) writeThreads(ctx context.Context, p *model.Plan, o threadOptions, q reports.ThreadsQuery) (*monevPaper, error) {
	size, err := paperSize(o.paper)
	if err != nil {
		return nil, err
	}
	for _, code := range strings.FieldsFunc(o.lines, func(r rune) bool { return r == ',' || r == ' ' }) {
		line, err := lineAnywhere(p, threadOptions{agency: o.agency, year: q.Year}, code)
		if err != nil {
			return nil, err
		}
		q.Lines = append(q.Lines, line.ID)
	}
	written := &monevPaper{}
	written.File, err = reports.WriteFile(o.out, func(out io.Writer) (err error) {
		written.Pages, err = reports.WriteThreads(ctx, out, p, q, reports.Options{Paper: size}, nil)
		return err
	})
	return written, err
}

func countFacts(n thread.Count) threadCount {
	facts := threadCount{Threads: n.Threads, Whole: n.Whole, Broken: n.Torn(), Ended: n.Ended, Percent: n.Percent(), Links: []brokenLink{}}
	for _, l := range thread.Links() {
		if n.Broken[l] > 0 {
			facts.Links = append(facts.Links, brokenLink{l.String(), n.Broken[l]})
		}
	}
	return facts
}

// threadsTable has a row for each agency or, of one that was asked for, for each of its lines.
func (c *console) threadsTable(facts threadsFacts, list []*thread.Agency, one bool) string {
	return table(func(row func(...string)) {
		if one {
			for _, l := range facts.Agencies[0].Lines {
				row(l.Code, shorten(l.Name), l.Sentence)
			}
			return
		}
		for _, a := range list {
			row(a.Agency.Label(), strconv.Itoa(a.Percent())+"%", c.say(text.ThreadsFigure, a.Whole, a.Count.Threads-a.Ended), c.brokenAt(a.Count))
		}
	})
}

// brokenAt says how many threads break first at which link.
func (c *console) brokenAt(n thread.Count) string {
	var parts []string
	for _, l := range thread.Links() {
		if n.Broken[l] > 0 {
			parts = append(parts, c.say(text.ThreadsOf, strings.ToLower(c.say(text.ThreadLinks[l])), n.Broken[l]))
		}
	}
	return strings.Join(parts, ", ")
}

func (c *console) threadsSums(n thread.Count) string {
	sums := c.say(text.ThreadsSums, n.Whole, n.Threads, n.Percent(), n.Torn(), n.Ended)
	if at := c.brokenAt(n); at != "" {
		sums += "\n" + c.say(text.ThreadsBy, at)
	}
	return sums
}
