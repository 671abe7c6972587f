package reports

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// CohortOptions are the choices for the list of a cohort.
type CohortOptions struct {
	List    model.ID   // that was fixed; 0: as it is now
	Paper   paper.Size // that of the plan's form where zero
	Wording *Wording   // that of the plan where nil
	Date    model.Date // over the signatures; dots where it is empty
}

// Cohort gives the list of a cohort as a paper: what applicants were held against, who is chosen with which score, the line and the ties at it, who was put in or
// out and why, why everybody else is not chosen and where they may come in next, and places to sign. A list that was fixed is told in its own words and figures with
// its fingerprint, and with the criteria and quotas of then, or where it did not keep them with those of now, and says so; as it is now it is a draft. The same plan, cohort and options always give the same tree.
func Cohort(p *model.Plan, cohort model.ID, o CohortOptions) (paper.Document, error) {
	if p.Region() == nil {
		return paper.Document{}, errNoRegion()
	}
	fixed := p.CuratedLists.Get(o.List)
	if o.List != 0 && (fixed == nil || fixed.Cohort != cohort) {
		return paper.Document{}, model.Errorf(model.NotFound, "", "Daftar beku itu tidak ada lagi di berkas.")
	}
	list, err := curation.Read(p, cohort)
	if err != nil {
		return paper.Document{}, err
	}
	terms, err := curation.TermsOf(p, cohort, fixed)
	if err != nil {
		return paper.Document{}, err
	}
	options := Options{Paper: o.Paper, Wording: o.Wording}
	base, err := compose(p, meetingOf(p, options.words(p)), options)
	if err != nil {
		return paper.Document{}, err
	}
	c := &cohortPaper{composer: base, say: base.words.Cohort, list: list, terms: terms, fixed: fixed, date: o.Date}
	if err := c.read(); err != nil {
		return paper.Document{}, err
	}
	return c.document(o), nil
}

// WriteCohort writes the list of a cohort as PDF; it is like Request.Write otherwise.
func WriteCohort(ctx context.Context, w io.Writer, p *model.Plan, cohort model.ID, o CohortOptions, progress func(done, total int)) (pages int, err error) {
	doc, err := Cohort(p, cohort, o)
	if err != nil {
		return 0, err
	}
	return write(ctx, w, doc, progress)
}

// CohortName gives the name of the PDF of a list, 0 for the present one, safe on every system.
func CohortName(p *model.Plan, cohort, list model.ID) string {
	name, version := "", "sekarang"
	if c := p.Cohorts.Get(cohort); c != nil {
		name = c.Name
	}
	if l := p.CuratedLists.Get(list); l != nil {
		version = fmt.Sprintf("daftar-%d", l.Number)
	}
	return "kelompok-binaan-" + SafeName(name) + "-" + version + ".pdf"
}

// cohortPaper composes the list of a cohort. Rows are those of the version that is told of; terms are what they were held against, and list is how it stands now.
type cohortPaper struct {
	*composer
	say         CohortWording
	list        *curation.List
	terms       curation.Terms
	fixed       *model.CuratedList // nil: as it is now
	fingerprint string
	rows        []cohortRow
	date        model.Date
}

// cohortRow is an applicant in a list.
type cohortRow struct {
	curation.Row
	actor   *model.Actor
	next    string
	forced  model.Forcing
	settled bool
}

// read collects the rows of the version.
func (c *cohortPaper) read() (err error) {
	if c.fixed == nil {
		for i, r := range c.list.Rows() {
			s := c.list.Standings[i]
			c.rows = append(c.rows, cohortRow{Row: r, actor: s.Actor, next: s.Next, forced: forcedBy(r.Why), settled: r.Why == curation.ByTie || r.Why == curation.TieLost})
		}
		return nil
	}
	for _, x := range c.plan.Curateds.Of(c.fixed.ID) {
		r := curation.Row{Applicant: x.Applicant, Name: x.Name, Chosen: x.Chosen, Rank: x.Rank, Score: x.Score, Why: curation.Why(x.Why), Reason: x.Reason}
		row := cohortRow{Row: r, next: x.Next, forced: forcedBy(r.Why), settled: r.Why == curation.ByTie || r.Why == curation.TieLost}
		if a := c.plan.Applicants.Get(x.Applicant); a != nil {
			row.actor = c.plan.Actors.Get(a.Actor)
		}
		c.rows = append(c.rows, row)
	}
	c.fingerprint, err = curation.Fingerprint(c.plan, c.fixed)
	return err
}

func forcedBy(w curation.Why) model.Forcing {
	switch w {
	case curation.ForcedIn:
		return model.ForceIn
	case curation.ForcedOut:
		return model.ForceOut
	}
	return model.Unforced
}

func (c *cohortPaper) document(o CohortOptions) paper.Document {
	name := c.list.Cohort.Name
	info := c.info("", o.Date)
	info.Title, info.Subject = fill(c.say.Title, "name", name), name
	doc := paper.Document{
		Info: info, Paper: o.Paper, TextSize: comparisonText, Spacing: comparisonSpacing, Draft: c.words.Draft,
		Footer:   paper.Footer{Left: fill(c.say.Footer, "name", name), Right: c.words.Page},
		Sections: []paper.Section{{Blocks: c.blocks()}},
	}
	if c.fixed != nil {
		doc.Draft = ""
		doc.Footer.Left = fill(c.say.FooterFixed, "name", name, "number", strconv.Itoa(c.fixed.Number), "fingerprint", abridged(c.fingerprint))
	}
	return c.shaped(doc)
}

func (c *cohortPaper) blocks() []paper.Block {
	blocks := c.opened(c.say.Paper, c.about(), c.named(c.say.Paper), c.named(strings.ToUpper(c.list.Cohort.Name)))
	blocks = c.headed(blocks, c.say.Criteria, c.criteria())
	blocks = append(blocks, paper.Space{Lines: aside}, c.note(c.say.Formula))
	if c.fixed != nil && c.terms.Now {
		blocks = append(blocks, paper.Space{Lines: aside}, c.note(c.say.Present))
	}
	var in, out, waiting []cohortRow
	for _, r := range c.rows {
		switch {
		case r.Chosen:
			in = append(in, r)
		case r.Why.Waits():
			waiting = append(waiting, r)
		default:
			out = append(out, r)
		}
	}
	blocks = c.headed(blocks, c.say.Chosen, c.listed(in, c.say.Nobody, false))
	if len(waiting) > 0 {
		blocks = c.headed(blocks, c.say.Waiting, c.listed(waiting, "", true))
	}
	blocks = c.headed(blocks, c.say.Others, c.listed(out, c.say.NobodyLeft, true))
	blocks = c.headed(blocks, c.say.Forced, c.decided())
	return append(c.headed(blocks, c.say.Reasons, c.reasons()), paper.Space{Lines: 1}, c.signedByBoth(c.date))
}

// about says of which version the paper is, how many are chosen, where the line is and what is tied there.
func (c *cohortPaper) about() paper.Definitions {
	cohort, chosen := c.terms.Cohort, 0
	for _, r := range c.rows {
		if r.Chosen {
			chosen++
		}
	}
	rows := []paper.Definition{
		row(c.say.Version, c.version()),
		row(c.say.Period, locale.FormatDateRange(cohort.From, cohort.Until, locale.Indonesian)),
		row(c.say.Counts, fill(c.say.CountsOf, "applicants", grouped(len(c.rows)), "passed", grouped(c.passed()), "chosen", grouped(chosen), "places", grouped(cohort.Capacity))),
		row(c.say.Line, c.line()),
		row(c.say.Ties, c.ties()),
		row(c.say.Quotas, c.quotas()),
	}
	if c.fixed != nil && c.fixed.Note != "" {
		rows = append(rows, row(c.say.FixedNote, c.fixed.Note))
	}
	if cohort.Note != "" {
		rows = append(rows, row(c.say.Note, cohort.Note))
	}
	return paper.Definitions{Rows: rows}
}

// passed counts those that pass the gates. A list that was fixed tells it by rank and reason, since somebody who was put in or out is told of by that alone.
func (c *cohortPaper) passed() (n int) {
	if c.fixed == nil {
		return c.list.Tally().Passed
	}
	for _, r := range c.rows {
		if r.Rank > 0 || r.Why == curation.Unmarked {
			n++
		}
	}
	return n
}

func (c *cohortPaper) version() string {
	if c.fixed == nil {
		return c.say.NotFixed
	}
	at := locale.FormatInstant(c.fixed.At, c.zone, locale.Indonesian)
	return fill(c.say.FixedAt, "number", strconv.Itoa(c.fixed.Number), "date", at, "fingerprint", c.fingerprint)
}

// line is the lowest score that was chosen for itself.
func (c *cohortPaper) line() string {
	low := ""
	for _, r := range c.rows {
		if r.Chosen && (r.Why == curation.ByScore || r.Why == curation.ByTie) {
			low = r.Score // they stand by score
		}
	}
	if low == "" {
		return c.say.NoLine
	}
	return fill(c.say.LineAt, "score", comma(low))
}

// comma writes a plain decimal number as Indonesian does.
func comma(plain string) string { return strings.Replace(plain, ".", ",", 1) }

// ties names the ties that are open; of a list that was fixed there are none.
func (c *cohortPaper) ties() string {
	var list []string
	if c.fixed == nil {
		for _, t := range c.list.Ties {
			var names []string
			for _, s := range t.Members {
				names = append(names, s.Actor.Name)
			}
			list = append(list, fill(c.say.TieAt, "score", comma(curation.Decimal(t.Members[0].Score)), "places", strconv.Itoa(t.Places), "names", strings.Join(names, ", ")))
		}
	}
	return or(strings.Join(list, "; "), c.say.NoTies)
}

// quotas says what bound the choice, and how many of the version it is about.
func (c *cohortPaper) quotas() string {
	var list []string
	for _, q := range c.terms.Quotas {
		by, bounds := c.say.District, []string{}
		if q.By == model.QuotaTrade {
			by = c.say.Trade
		}
		if q.Least > 0 {
			bounds = append(bounds, fill(c.say.Least, "n", strconv.Itoa(q.Least)))
		}
		if q.Capped {
			bounds = append(bounds, fill(c.say.Most, "n", strconv.Itoa(q.Most)))
		}
		words := fill(c.say.QuotaOf, "by", by, "value", q.Value, "bounds", strings.Join(bounds, ", "), "have", strconv.Itoa(c.have(q)))
		list = append(list, words)
	}
	return or(strings.Join(list, "; "), c.say.NoQuotas)
}

// have counts those that are chosen in the version whom a quota is about.
func (c *cohortPaper) have(q *model.Quota) (n int) {
	for _, r := range c.rows {
		if !r.Chosen || r.actor == nil {
			continue
		}
		of := r.actor.District
		if q.By == model.QuotaTrade {
			of = r.actor.Trade
		}
		if model.FoldName(of) == model.FoldName(q.Value) {
			n++
		}
	}
	return n
}

// criteria are what applicants were held against.
func (c *cohortPaper) criteria() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 4}, {Width: 20}, {Width: 20, Align: paper.Right}, {Width: 20, Align: paper.Center}, {Weight: 5}},
		Head:    [][]paper.Cell{cells(c.words.Columns.No, c.say.Criterion, c.say.Kind, c.say.Weight, c.say.Scale, c.say.Evidence)}, Size: 8, Empty: c.words.None,
	}
	list, sum := slices.Clone(c.terms.Requirements), model.Points(0)
	slices.SortStableFunc(list, func(a, b *model.Requirement) int { return gateOrder(a) - gateOrder(b) })
	for i, r := range list {
		kind, weight, scale := c.say.Gate, c.words.Unknown, c.words.Unknown
		if !r.Gate {
			kind, weight, sum = c.say.Marked, pointsText(r.Points), sum+r.Points
			scale = fill(c.say.ScaleOf, "lowest", strconv.Itoa(r.Lowest), "highest", strconv.Itoa(r.Highest))
		}
		t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(i+1), r.Name, kind, weight, scale, or(r.Evidence, c.say.NoEvidence))})
	}
	if len(list) > 0 {
		total := append([]paper.Cell{{Text: c.say.Sum, Span: 3}}, cells(pointsText(sum), "", "")...)
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: total})
	}
	return t
}

func gateOrder(r *model.Requirement) int {
	if r.Gate {
		return 0
	}
	return 1
}

func pointsText(x model.Points) string {
	n, _ := locale.NewNumber(int64(x), 4)
	return locale.FormatNumber(n, locale.Indonesian)
}

// listed are rows of the version; of those that are not chosen also where they may come in next.
func (c *cohortPaper) listed(rows []cohortRow, empty string, next bool) paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Width: 12, Align: paper.Right}, {Weight: 4}, {Weight: 2.4}, {Weight: 2.4}, {Width: 20, Align: paper.Right}, {Weight: 5}},
		Head:    [][]paper.Cell{cells(c.say.Rank, c.say.Name, c.say.Trades, c.say.Place, c.say.Score, c.say.Reason)}, Size: 8,
	}
	if next {
		t.Columns, t.Head[0] = append(t.Columns, paper.Column{Weight: 4.4}), append(t.Head[0], paper.Cell{Text: c.say.Next})
	}
	for _, r := range rows {
		rank, trade, place := c.words.Unknown, "", ""
		if r.Rank > 0 {
			rank = strconv.Itoa(r.Rank)
		}
		if r.actor != nil {
			trade, place = r.actor.Trade, r.actor.District
		}
		line := cells(rank, r.Name, trade, place, or(comma(r.Score), c.words.Unknown), c.because(r))
		if next {
			line = append(line, paper.Cell{Text: or(r.next, c.say.NoNext)})
		}
		t.Rows = append(t.Rows, paper.Row{Cells: line})
	}
	return orWords(t, empty)
}

// orWords gives a table that says something across all of its columns where it has no rows.
func orWords(t paper.Table, empty string) paper.Table {
	if len(t.Rows) == 0 {
		t.Rows = []paper.Row{{Cells: []paper.Cell{{Text: empty, Span: len(t.Columns), Align: paper.Left}}}}
	}
	return t
}

// because says why somebody is chosen or not. A word that this program does not know stands as it is.
func (c *cohortPaper) because(r cohortRow) string {
	words, known := c.say.Whys[r.Why]
	if !known {
		return string(r.Why)
	}
	return fill(words, "detail", r.Reason)
}

// decided are those who are in or out by a person's word rather than by their score.
func (c *cohortPaper) decided() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 4}, {Weight: 2.4}, {Weight: 6}},
		Head:    [][]paper.Cell{cells(c.words.Columns.No, c.say.Name, c.words.Columns.Verdict, c.say.Reason)}, Size: 8,
	}
	for _, r := range c.rows {
		verdict := c.say.Settled
		switch {
		case r.forced == model.ForceIn:
			verdict = c.say.ForcedIn
		case r.forced == model.ForceOut:
			verdict = c.say.ForcedOut
		case !r.settled:
			continue
		}
		t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(len(t.Rows)+1), r.Name, verdict, r.Reason)})
	}
	return orWords(t, c.say.ForcedNone)
}

// reasons counts why; the counts add up to everybody.
func (c *cohortPaper) reasons() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Weight: 5}, {Width: 24, Align: paper.Right}},
		Head:    [][]paper.Cell{cells(c.say.ReasonOf, c.say.Number)}, Size: 8, Empty: c.words.None,
	}
	counts := map[curation.Why]int{}
	for _, r := range c.rows {
		counts[r.Why]++
	}
	for _, why := range curation.Whys() {
		if n := counts[why]; n > 0 {
			t.Rows = append(t.Rows, paper.Row{Cells: cells(c.say.Groups[why], grouped(n))})
		}
	}
	if len(c.rows) > 0 {
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: cells(c.say.All, grouped(len(c.rows)))})
	}
	return t
}
