package reports

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// body is the text of the berita acara with the signatures.
func (c *composer) body() []paper.Block {
	blocks := []paper.Block{
		paper.Bookmark{Title: c.words.Paper},
		c.letterhead(),
		paper.Space{Lines: 1},
		paper.Title{Lines: []paper.Line{
			{Text: c.words.Paper, Bold: true},
			{Text: c.subject(), Bold: true},
			{Text: fill(c.words.Number, "number", c.number())},
		}},
		paper.Space{Lines: 1},
	}
	at := c.words.Places
	blocks = append(blocks, running(c.paragraph(key(KindMinutes, "pembukaan"), at.Opening, c.opening()), 1)...)
	blocks = append(blocks, c.considered()...)
	blocks = append(
		blocks,
		paper.Title{Lines: []paper.Line{{Text: c.words.Agreeing, Bold: true}}},
		paper.Space{Lines: 1},
		c.decrees(),
		paper.Space{Lines: 1},
	)
	closing := running(c.paragraph(key(KindMinutes, "penutup"), at.Closing, c.words.Closing), 1)
	blocks = append(blocks, paper.Together{Blocks: append(closing, c.signatures())})
	return append(append(blocks, c.representatives()...), c.copies())
}

func (c *composer) letterhead() paper.Block {
	lines := []paper.Line{{Text: c.region.Government, Size: 14}, {Text: c.region.Office, Size: 18, Bold: true}, {Text: c.region.Address, Size: 10}}
	head := paper.Letterhead{Logo: logoOf(c.form)}
	for _, l := range lines {
		if l.Text != "" {
			head.Lines = append(head.Lines, l)
		}
	}
	return head
}

func (c *composer) subject() string {
	return fill(c.words.Subject, "title", strings.ToUpper(c.meeting.Title))
}

func (c *composer) number() string { return or(c.meeting.Number, blank) }

func (c *composer) opening() string {
	sentence := c.words.Opening
	if !c.has(PartAttendance) {
		sentence = c.words.OpeningAlone
	}
	return fill(sentence, "days", c.days(), "place", or(c.meeting.Place, blank), "title", c.meeting.Title, "annex", c.annexNumber(PartAttendance))
}

// days gives the days of the meeting in the formal form.
func (c *composer) days() string {
	days := c.plan.Days.Of(c.meeting.ID)
	switch len(days) {
	case 0:
		return blank
	case 1:
		return locale.FormatDateFormal(days[0].Date, locale.Indonesian)
	default:
		return locale.FormatDateRangeFormal(days[0].Date, days[len(days)-1].Date, locale.Indonesian)
	}
}

// considered is what was considered, point by point.
func (c *composer) considered() []paper.Block {
	at, n := c.words.Places, len(c.heard())
	var blocks []paper.Block
	if lead := c.paragraph(key(KindMinutes, "mempertimbangkan"), at.Considering, c.words.Considering); lead != "" {
		blocks = append(blocks, paper.Paragraph{Runs: paper.Plain(lead), KeepWithNext: true})
	}
	texts := make([]string, len(c.words.Considered))
	for i, template := range c.words.Considered {
		text := fill(template, "agencies words", locale.Words(int64(n), locale.Indonesian), "agencies", strconv.Itoa(n))
		texts[i] = c.paragraph(key(KindMinutes, "mempertimbangkan", i+1), fill(at.Considered, "number", strconv.Itoa(i+1)), text)
	}
	if list := numbered(texts); len(list.Items) > 0 {
		blocks = append(blocks, list)
	}
	if len(blocks) == 0 {
		return nil
	}
	return append(blocks, paper.Space{Lines: 1})
}

func numberedItem(n int, text string) paper.Item {
	return paper.Item{Label: strconv.Itoa(n) + ".", Runs: paper.Plain(text)}
}

// heard gives the agencies that the meeting heard, in their order: those with a slot that was begun or with something agreed.
func (c *composer) heard() []*model.Agency {
	heard := map[model.ID]bool{}
	for _, s := range c.plan.MeetingSlots(c.meeting.ID) {
		if s.State() != model.Waiting {
			heard[s.Agency] = true
		}
	}
	for _, a := range c.agreements {
		if len(a.Agreed) > 0 {
			heard[a.Agency.ID] = true
		}
	}
	var list []*model.Agency
	for _, a := range c.plan.Agencies.Of(0) {
		if heard[a.ID] {
			list = append(list, a)
		}
	}
	return list
}

// The points agreed, by the names that they have in the keys of their paragraphs.
const (
	decreeAgreed      = "disepakati"
	decreeOpen        = "belum-disepakati"
	decreeDirectives  = "arahan"
	decreeCorrections = "koreksi"
	decreeUnsourced   = "tanpa-sumber"
	decreePriorities  = "prioritas"
)

// decrees are the points agreed: KESATU, KEDUA and so on. What only points to an annex that the paper does not have is left out.
func (c *composer) decrees() paper.Block {
	var d paper.Definitions
	add := func(name, source string) {
		text := c.paragraph(key(KindMinutes, "menyepakati", name), c.words.Places.Decrees[name], source)
		if text != "" {
			d.Rows = append(d.Rows, row(locale.Ordinal(len(d.Rows)+1, locale.Indonesian), text))
		}
	}
	add(decreeAgreed, c.agreedSentence())
	add(decreeOpen, c.decree(PartOpen, c.words.Open))
	add(decreeDirectives, c.decree(PartDirectives, c.words.Directives))
	add(decreeCorrections, c.decree(PartCorrections, c.words.Corrections))
	if c.anyUnsourced() {
		add(decreeUnsourced, c.decree(PartDirectives, c.words.Unsourced))
	}
	add(decreePriorities, c.decree(PartPriorities, c.words.Priorities.Agreed))
	return d
}

// decree is a point that points to an annex, "" where the paper does not have it.
func (c *composer) decree(p Part, sentence string) string {
	if !c.has(p) {
		return ""
	}
	return fill(sentence, "annex", c.annexNumber(p), "chair", c.chairTitle())
}

func (c *composer) agreedSentence() string {
	before, after := c.totals()
	sentence := c.words.Agreed
	if !c.has(PartAgreed) {
		sentence = c.words.AgreedAlone
	}
	return fill(sentence, "annex", c.annexNumber(PartAgreed), "total words", locale.MoneyWords(after.Amount, locale.Indonesian), "total", locale.FormatMoney(after.Amount, locale.Indonesian),
		"before", c.inWords(before.Amount), "change", c.changeInWords(after.Amount-before.Amount))
}

// totals sums what was agreed over all agencies that the paper is about.
func (c *composer) totals() (before, after model.Figure) {
	for _, a := range c.agreements {
		if !c.about(a.Agency.ID) {
			continue
		}
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

func (c *composer) anyUnsourced() bool {
	return slices.ContainsFunc(allSaid(c.plan, c.meeting, claimsOf), func(claim *model.Claim) bool { return claim.Source == "" })
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

// titleCase turns a title of office in capitals into ordinary writing: "WALI KOTA CONTOH" to "Wali Kota Contoh". Other writing stays as it is.
func titleCase(text string) string {
	if text != strings.ToUpper(text) {
		return text
	}
	words := strings.Fields(strings.ToLower(text))
	for i, w := range words {
		letters := []rune(w)
		letters[0] = unicode.ToUpper(letters[0])
		words[i] = string(letters)
	}
	return strings.Join(words, " ")
}

func (c *composer) signatures() paper.Block { return c.signedByBoth(c.lastDay(), c.words.Chair) }

// unnamed is where the name of somebody who is not known yet is written by hand.
const unnamed = "……………………………"

// unsigned is the place of a signature of somebody who is not known yet.
func (c *composer) unsigned(above ...string) paper.Signature {
	return paper.Signature{Above: above, Name: unnamed, Anchor: c.form.Anchor}
}

func (c *composer) sign(o *model.Official, above ...string) paper.Signature {
	s := paper.Signature{Above: append(above, o.Office), Name: or(o.Name, unnamed), Anchor: c.form.Anchor}
	if o.Rank != "" {
		s.Below = append(s.Below, o.Rank)
	}
	if o.NIP != "" && !c.options.Public {
		s.Below = append(s.Below, c.words.NIP+o.NIP)
	}
	return s
}

// representatives is the table in which the agencies sign, one row an agency that was heard.
func (c *composer) representatives() []paper.Block {
	heard := c.heard()
	if len(heard) == 0 {
		return nil
	}
	w := c.words.Columns
	t := paper.Table{
		Columns:   []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 5}, {Weight: 6}, {Weight: 6}, {Width: 32}},
		Head:      [][]paper.Cell{cells(w.No, w.Name, w.Agency, w.Office, w.Signature)},
		RowHeight: 12,
	}
	for i, a := range heard {
		n := strconv.Itoa(i + 1)
		name, office := c.representative(a)
		t.Rows = append(t.Rows, paper.Row{Cells: cells(n, name, a.Name, office, n+".")})
	}
	return []paper.Block{
		paper.Space{Lines: 2},
		paper.Bookmark{Title: c.words.Representatives},
		paper.Title{Lines: []paper.Line{{Text: c.words.Representatives, Bold: true}}},
		paper.Space{Lines: 0.5},
		t,
	}
}

// representative gives who came for an agency: the first on the attendance lists, else its head without a name.
func (c *composer) representative(a *model.Agency) (name, office string) {
	for _, day := range c.plan.Days.Of(c.meeting.ID) {
		for _, p := range c.plan.Participants.Of(day.ID) {
			if p.Agency == a.ID && p.Presence != model.Absent {
				return c.attended(p)
			}
		}
	}
	return "", a.Head
}

// attended gives name and office of who was there. Of one sent by a participant it is not known whether name or office was noted, so that the
// name is left to be written.
func (c *composer) attended(p *model.Participant) (name, office string) {
	if p.Presence == model.Deputy {
		return "", joined(" ", p.Deputy, fill(c.words.Standing, "office", p.Office))
	}
	return p.Name, p.Office
}

func (c *composer) copies() paper.Block {
	texts := make([]string, len(c.words.CopiesTo))
	for i, to := range c.words.CopiesTo {
		texts[i] = c.paragraph(key(KindMinutes, "tembusan", i+1), fill(c.words.Places.Copy, "number", strconv.Itoa(i+1)), to)
	}
	list := numbered(texts)
	if len(list.Items) == 0 {
		return paper.Space{}
	}
	return paper.Together{Blocks: []paper.Block{
		paper.Space{Lines: 1}, paper.Paragraph{Runs: paper.Plain(c.words.Copies), KeepWithNext: true}, list,
	}}
}

func cells(texts ...string) []paper.Cell {
	row := make([]paper.Cell, len(texts))
	for i, text := range texts {
		row[i] = paper.Cell{Text: text}
	}
	return row
}
