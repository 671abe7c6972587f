package cohorts

import (
	"cmp"
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/locale"
)

// version is a list that can be compared: one that was fixed, or, with list 0, a cohort as it is now.
type version struct{ cohort, list model.ID }

// changes puts two versions side by side: who came in, who went out, who moved, and why.
type changes struct {
	page   *Page
	table  *parts.Grid
	all    []version // of every cohort, in their order
	from   version
	to     version
	chosen bool // by a person; otherwise the last fixed list and the present one are shown
	rows   []curation.Difference
	counts map[curation.Fate]int
}

// The columns of changes.
const (
	changeName = iota
	changeFate
	changeRank
	changeScore
	changeBefore
	changeAfter
)

// widestScores is as wide as two scores usually are.
const widestScores = "55,55 → 55,55"

func newChanges(p *Page) *changes {
	c := &changes{page: p}
	c.table = parts.NewGrid(c, c.columns()...)
	c.table.OnMove = func(int, int) { p.RefreshFoot() }
	return c
}

func (c *changes) Grid() *parts.Grid { return c.table }

func (c *changes) columns() []parts.Column {
	say := c.page.Say
	return []parts.Column{
		changeName:   {Title: say(text.CohortsActor), Min: 160, Weight: 1, Wrap: true},
		changeFate:   {Title: say(text.CohortsFate), Min: 118, Wrap: true},
		changeRank:   {Title: say(text.CurationColumns[5]), Min: 92, Align: parts.AlignRight},
		changeScore:  {Title: say(text.CurationColumns[4]), Min: 118, Align: parts.AlignRight, Wrap: true, Fits: widestScores},
		changeBefore: {Title: say(text.CohortsBefore), Min: 150, Weight: 1, Wrap: true},
		changeAfter:  {Title: say(text.CohortsAfter), Min: 150, Weight: 1, Wrap: true},
	}
}

// Read finds the versions and compares the two that are looked at, actor by actor, so that lists of different cohorts can be compared too.
func (c *changes) Read() {
	p := c.page
	c.all, c.rows, c.counts = nil, nil, map[curation.Fate]int{}
	if p.now != nil {
		for _, cohort := range p.Plan.Cohorts.Of(0) {
			for _, l := range p.Plan.CuratedLists.Of(cohort.ID) {
				c.all = append(c.all, version{cohort.ID, l.ID})
			}
			c.all = append(c.all, version{cohort.ID, 0})
		}
		c.settle()
		for _, d := range curation.Compare(c.of(c.from), c.of(c.to)) {
			c.counts[d.Fate]++
			if p.Seeks(d.Name()) {
				c.rows = append(c.rows, d)
			}
		}
	}
	c.table.SetColumns(c.columns()...)
}

// settle looks at versions that are there: those that a person chose, else the last fixed list of the cohort, or of an earlier one, and the present one.
func (c *changes) settle() {
	if c.chosen && c.has(c.from) && c.has(c.to) && (c.from.cohort == c.page.cohort || c.to.cohort == c.page.cohort) {
		return
	}
	c.chosen, c.to = false, version{c.page.cohort, 0}
	c.from = c.to
	for _, v := range c.all {
		if v.cohort == c.page.cohort && v.list == 0 {
			break
		}
		if v.list != 0 {
			c.from = v
		}
	}
}

func (c *changes) has(v version) bool {
	for _, x := range c.all {
		if x == v {
			return true
		}
	}
	return false
}

// of gives the rows of a version, with actors in the place of applicants.
func (c *changes) of(v version) (rows []curation.Row) {
	p := c.page
	switch {
	case v.list != 0:
		rows = curation.Fixed(p.Plan, v.list)
	case v.cohort == p.cohort:
		rows = p.now.Rows()
	default:
		if l, err := curation.Read(p.Plan, v.cohort); err == nil {
			rows = l.Rows()
		}
	}
	for i := range rows {
		if a := p.Plan.Applicants.Get(rows[i].Applicant); a != nil {
			rows[i].Applicant = a.Actor
		}
	}
	return rows
}

// name names a version: Naik Kelas 2026, daftar 1.
func (c *changes) name(v version) string {
	p := c.page
	cohort := p.Plan.Cohorts.Get(v.cohort)
	if cohort == nil {
		return frame.Dash
	}
	if l := p.Plan.CuratedLists.Get(v.list); l != nil {
		return cohort.Name + ", " + p.Say(text.CohortsListOf, l.Number, p.moment(l.At))
	}
	return cohort.Name + ", " + p.Say(text.CurationNow)
}

func (p *Page) moment(at model.Instant) string {
	return locale.FormatInstant(at, p.desk.Zone(), p.desk.Language())
}

// turn goes on to the next version on one of the sides.
func (c *changes) turn(side *version) {
	if len(c.all) == 0 {
		return
	}
	at := 0
	for i, v := range c.all {
		if v == *side {
			at = i + 1
		}
	}
	*side, c.chosen = c.all[at%len(c.all)], true
	if c.from.cohort != c.page.cohort && c.to.cohort != c.page.cohort {
		c.page.cohort = side.cohort
	}
	c.page.Read()
	c.table.MoveTo(0, 0)
}

// Rows implements parts.Data.
func (c *changes) Rows() int { return len(c.rows) }

// Row implements parts.Data.
func (c *changes) Row(row int) parts.Row {
	d := c.rows[row]
	of := d.After
	if of == nil {
		of = d.Before
	}
	return parts.Row{Key: frame.KeyOf(of.Applicant)}
}

// fates are the signs and tones of what became of somebody.
var fates = map[curation.Fate]struct {
	sign parts.Sign
	tone parts.Tone
}{
	curation.CameIn: {parts.SignDone, parts.Good}, curation.WentOut: {parts.SignEnded, parts.Bad}, curation.Moved: {parts.SignBegun, parts.Up},
	curation.Applied: {parts.SignOpen, parts.Up}, curation.Left: {parts.SignSent, parts.Muted}, curation.Same: {parts.NoSign, parts.Muted},
}

// Cell implements parts.Data.
func (c *changes) Cell(row, col int) parts.Cell {
	p, d := c.page, c.rows[row]
	switch col {
	case changeName:
		return parts.Cell{Text: d.Name(), Bold: d.After != nil && d.After.Chosen}
	case changeFate:
		is := fates[d.Fate]
		return parts.Cell{Text: p.Say(text.CurationFates[d.Fate]), Sign: is.sign, Tone: is.tone}
	case changeRank:
		return c.rank(d)
	case changeScore:
		return c.score(d)
	case changeBefore:
		return c.stood(d.Before)
	default:
		return c.stood(d.After)
	}
}

func (c *changes) rank(d curation.Difference) parts.Cell {
	x := parts.Cell{Text: rankOf(d.Before) + " → " + rankOf(d.After)}
	switch {
	case d.Rise > 0:
		x.Sign, x.Tone = parts.SignUp, parts.Up
	case d.Rise < 0:
		x.Sign, x.Tone = parts.SignDown, parts.Down
	}
	return x
}

func rankOf(r *curation.Row) string {
	if r == nil || r.Rank == 0 {
		return frame.Dash
	}
	return strconv.Itoa(r.Rank)
}

func (c *changes) score(d curation.Difference) parts.Cell {
	p, scores := c.page, [2]string{frame.Dash, frame.Dash}
	for i, r := range []*curation.Row{d.Before, d.After} {
		if r != nil {
			scores[i] = cmp.Or(p.decimal(r.Score), frame.Dash)
		}
	}
	x := parts.Cell{Text: scores[0] + " → " + scores[1]}
	if gain := d.Gain(); gain != nil && gain.Sign() != 0 {
		x.Below = p.score(gain)
		if gain.Sign() > 0 {
			x.Below = "+" + x.Below
		}
	}
	return x
}

// stood says how somebody stood in one of the two lists, and why.
func (c *changes) stood(r *curation.Row) parts.Cell {
	p := c.page
	switch {
	case r == nil:
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	case r.Chosen:
		return parts.Cell{Text: p.Say(text.CurationIn), Below: text.CurationReason(p.Say, r.Why, r.Reason), Sign: parts.SignDone, Tone: parts.Good}
	default:
		return parts.Cell{Text: p.Say(text.CohortsNotChosen), Below: text.CurationReason(p.Say, r.Why, r.Reason), Sign: parts.SignEnded, Tone: parts.Muted}
	}
}

func (c *changes) None() string {
	p := c.page
	switch {
	case p.now == nil:
		return p.Say(text.CohortsNoCohort)
	case len(p.Sought) > 0:
		return p.Say(text.CohortsNoMatch, p.Search.Text)
	default:
		return p.Say(text.CohortsNoApplicants, p.now.Cohort.Name)
	}
}

// Aim counts what became of whom.
func (c *changes) Aim() string {
	n := c.counts
	return c.page.Say(text.CurationCompared, c.name(c.from), c.name(c.to), n[curation.CameIn], n[curation.WentOut], n[curation.Moved], n[curation.Applied], n[curation.Left], n[curation.Same])
}
