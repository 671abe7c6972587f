// Package reports says what the papers say: from a plan and a meeting to document trees. How a tree becomes pages is package paper's, how pages become
// a PDF package pdf's.
package reports

import (
	"strconv"
	"strings"
	"time"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// Options are the choices for one paper. The zero value is a draft on F4 with the usual wording.
type Options struct {
	Paper   paper.Size // F4 where zero
	Wording *Wording   // DefaultWording where nil
	Final   *model.Issue
	Public  bool // without NIP
}

// Minutes gives the berita acara kesepakatan of the plan's current meeting with all its annexes; without a meeting there is none. A paper without
// Options.Final is a draft. The same plan and options always give the same tree.
func Minutes(p *model.Plan, o Options) (paper.Document, error) {
	m := p.CurrentMeeting()
	if m == nil || p.Region() == nil {
		return paper.Document{}, model.Errorf(model.Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	digest, err := p.Digest()
	if err != nil {
		return paper.Document{}, err
	}
	c := newComposer(p, m, o, digest)
	return paper.Document{
		Info:   c.info(),
		Paper:  o.Paper,
		Draft:  c.draftMark(),
		Footer: paper.Footer{Left: c.footer(), Right: c.words.Page},
		Sections: []paper.Section{
			{Blocks: c.body()},
			{Blocks: c.attendance()},
			{Landscape: true, Blocks: c.agreed()},
			{Landscape: true, Blocks: c.open()},
			{Landscape: true, Blocks: c.directives()},
			{Landscape: true, Blocks: c.corrections()},
		},
	}, nil
}

// composer holds what every part of the minutes needs.
type composer struct {
	plan       *model.Plan
	meeting    *model.Meeting
	region     *model.Region
	options    Options
	words      Wording
	digest     string
	zone       locale.Zone
	agreements []*model.Agreement
}

func newComposer(p *model.Plan, m *model.Meeting, o Options, digest string) *composer {
	words := DefaultWording()
	if o.Wording != nil {
		words = *o.Wording
	}
	zone, _ := locale.ParseZone(string(p.Region().Zone))
	return &composer{
		plan: p, meeting: m, region: p.Region(), options: o, words: words, digest: digest, zone: zone, agreements: p.Agreements(m),
	}
}

// fill replaces words in braces; pairs are name, value.
func fill(template string, pairs ...string) string {
	for i := 0; i < len(pairs); i += 2 {
		template = strings.ReplaceAll(template, "{"+pairs[i]+"}", pairs[i+1])
	}
	return template
}

func (c *composer) info() scene.Info {
	at := time.Date(c.meeting.Year, time.January, 1, 0, 0, 0, 0, time.UTC)
	if day, ok := c.lastDay().Time(); ok {
		at = day
	}
	if c.options.Final != nil {
		at = c.options.Final.At.Time().In(c.zone.Location())
	}
	return scene.Info{
		Title: c.words.Paper + " " + c.subject(), Author: c.region.Office + " " + c.region.Name, Subject: c.meeting.Title,
		Language: locale.Indonesian.String(), Created: at, Modified: at,
	}
}

func (c *composer) draftMark() string {
	if c.options.Final != nil {
		return ""
	}
	return c.words.Draft
}

// fingerprintShown is how many characters of a fingerprint stand in the footer; the whole one is in the closing lines of the last annex.
const fingerprintShown = 16

func (c *composer) footer() string {
	f := c.options.Final
	if f == nil {
		return fill(c.words.FooterDraft, "fingerprint", grouped(c.digest[:fingerprintShown])+" …")
	}
	return fill(c.words.FooterFinal, "version", strconv.Itoa(f.Version), "fingerprint", grouped(f.Fingerprint[:fingerprintShown])+" …",
		"size", strconv.FormatInt(f.Size, 10), "root", grouped(f.Root[:fingerprintShown])+" …")
}

// grouped parts a hexadecimal number into fours.
func grouped(hex string) string {
	var b strings.Builder
	for i, r := range hex {
		if i > 0 && i%4 == 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func (c *composer) subject() string {
	return fill(c.words.Subject, "title", strings.ToUpper(c.meeting.Title))
}

func (c *composer) number() string {
	if c.meeting.Number == "" {
		return "…"
	}
	return c.meeting.Number
}

func (c *composer) lastDay() model.Date {
	days := c.plan.Days.Of(c.meeting.ID)
	if len(days) == 0 {
		return ""
	}
	return days[len(days)-1].Date
}

// body is the text of the berita acara up to the signatures.
func (c *composer) body() []paper.Block {
	blocks := []paper.Block{
		paper.Bookmark{Title: c.words.Paper},
		c.letterhead(),
		paper.Title{Lines: []paper.Line{
			{Text: c.words.Paper, Bold: true},
			{Text: c.subject(), Bold: true},
			{Text: fill(c.words.Number, "number", c.number())},
		}},
		paper.Space{Lines: 1},
		paper.Paragraph{Runs: paper.Plain(c.opening())},
		paper.Space{Lines: 1},
		paper.Paragraph{Runs: paper.Plain(c.words.Considering), KeepWithNext: true},
		c.considered(),
		paper.Space{Lines: 1},
		paper.Title{Lines: []paper.Line{{Text: c.words.Agreeing, Bold: true}}},
		paper.Space{Lines: 1},
		c.decrees(),
		paper.Space{Lines: 1},
		paper.Paragraph{Runs: paper.Plain(c.words.Closing)},
		paper.Space{Lines: 1},
		c.signatures(),
	}
	return append(blocks, c.representatives()...)
}

func (c *composer) letterhead() paper.Block {
	lines := []paper.Line{{Text: c.region.Government, Size: 14}, {Text: c.region.Office, Size: 18, Bold: true}, {Text: c.region.Address, Size: 10}}
	head := paper.Letterhead{}
	for _, l := range lines {
		if l.Text != "" {
			head.Lines = append(head.Lines, l)
		}
	}
	return head
}

func (c *composer) opening() string {
	return fill(c.words.Opening, "days", c.days(), "place", orDots(c.meeting.Place), "year", strconv.Itoa(c.meeting.Year))
}

// days gives the days of the meeting in the formal form.
func (c *composer) days() string {
	days := c.plan.Days.Of(c.meeting.ID)
	switch len(days) {
	case 0:
		return "…"
	case 1:
		return locale.FormatDateFormal(days[0].Date, locale.Indonesian)
	default:
		return locale.FormatDateRangeFormal(days[0].Date, days[len(days)-1].Date, locale.Indonesian)
	}
}

func orDots(text string) string {
	if text == "" {
		return "…"
	}
	return text
}

func (c *composer) considered() paper.Block {
	n := c.presented()
	list := paper.List{}
	for i, template := range c.words.Considered {
		text := fill(template, "agencies words", locale.Words(int64(n), locale.Indonesian), "agencies", strconv.Itoa(n))
		list.Items = append(list.Items, paper.Item{Label: strconv.Itoa(i+1) + ".", Runs: paper.Plain(text)})
	}
	return list
}

// presented counts the agencies that were heard: those with a slot that was begun or with a decision.
func (c *composer) presented() int {
	heard := map[model.ID]bool{}
	for _, s := range c.plan.MeetingSlots(c.meeting.ID) {
		if s.Agency != 0 && s.State() != model.Waiting {
			heard[s.Agency] = true
		}
	}
	for _, a := range c.agreements {
		if len(a.Agreed) > 0 {
			heard[a.Agency.ID] = true
		}
	}
	return len(heard)
}

// decrees are the points agreed: KESATU, KEDUA and so on.
func (c *composer) decrees() paper.Block {
	before, after := c.totals()
	texts := []string{
		fill(c.words.Agreed, "total words", locale.MoneyWords(after.Amount, locale.Indonesian), "total", locale.FormatMoney(after.Amount, locale.Indonesian),
			"before", locale.FormatMoney(before.Amount, locale.Indonesian), "change", c.change(after.Amount-before.Amount)),
		c.words.Open,
		fill(c.words.Directives, "chair", c.chairTitle()),
		c.words.Corrections,
	}
	d := paper.Definitions{}
	for i, text := range texts {
		d.Rows = append(d.Rows, paper.Definition{Term: locale.Ordinal(i+1, locale.Indonesian), Runs: paper.Plain(text)})
	}
	return d
}

// totals sums what was agreed over all agencies.
func (c *composer) totals() (before, after model.Figure) {
	for _, a := range c.agreements {
		before, after = before.Plus(a.Before), after.Plus(a.After)
	}
	return before, after
}

func (c *composer) change(difference model.Money) string {
	switch {
	case difference > 0:
		return fill(c.words.Rise, "amount", locale.FormatMoney(difference, locale.Indonesian))
	case difference < 0:
		return fill(c.words.Fall, "amount", locale.FormatMoney(-difference, locale.Indonesian))
	default:
		return c.words.Same
	}
}

func (c *composer) official(role model.Role) *model.Official {
	for _, o := range c.plan.Officials.Of(0) {
		if o.Role == role {
			return o
		}
	}
	return nil
}

func (c *composer) chairTitle() string {
	if chair := c.official(model.Chair); chair != nil {
		return titleCase(chair.Office)
	}
	return c.words.Chair
}

// titleCase turns a title of office in capitals into ordinary writing: "WALI KOTA CONTOH" to "Wali Kota Contoh".
func titleCase(text string) string {
	words := strings.Fields(strings.ToLower(text))
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}

func (c *composer) signatures() paper.Block {
	place := c.region.Place
	if place == "" {
		place = c.region.Name
	}
	dated := place + ", " + locale.FormatDate(c.lastDay(), locale.Indonesian)
	s := paper.Signatures{Right: paper.Signature{Above: []string{dated, c.words.Chair}}}
	if chair := c.official(model.Chair); chair != nil {
		s.Right = c.sign(chair, dated, c.words.Chair)
	}
	if knowing := c.official(model.Knowing); knowing != nil {
		s.Left = c.sign(knowing, c.words.Knowing)
	}
	return s
}

func (c *composer) sign(o *model.Official, above ...string) paper.Signature {
	s := paper.Signature{Above: append(above, o.Office), Name: o.Name}
	if o.Rank != "" {
		s.Below = append(s.Below, o.Rank)
	}
	if o.NIP != "" && !c.options.Public {
		s.Below = append(s.Below, "NIP "+o.NIP)
	}
	return s
}

// representatives is the table in which the agencies sign, one row an agency that was heard.
func (c *composer) representatives() []paper.Block {
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 2}, {Weight: 3}, {Weight: 2}, {Width: 35}},
		Head: [][]paper.Cell{cells(c.words.Columns.No, c.words.Columns.Name, c.words.Columns.Agency, c.words.Columns.Office,
			c.words.Columns.Signature)},
		Empty: c.words.None, RowHeight: 12,
	}
	for _, a := range c.agreements {
		if len(a.Agreed) == 0 {
			continue
		}
		n := len(t.Rows) + 1
		t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(n), "", a.Agency.Name, a.Agency.Head, strconv.Itoa(n)+".")})
	}
	return []paper.Block{
		paper.PageBreak{},
		paper.Title{Lines: []paper.Line{{Text: c.words.Representatives, Bold: true}}},
		paper.Space{Lines: 1}, t,
	}
}

func cells(texts ...string) []paper.Cell {
	row := make([]paper.Cell, len(texts))
	for i, text := range texts {
		row[i] = paper.Cell{Text: text}
	}
	return row
}
