package cohorts

import (
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
)

// quotas is the table of the quotas of a cohort with what each of them does. Its last row takes a new one.
type quotas struct {
	page  *Page
	table *parts.Grid
	rows  []*model.Quota
}

// The columns of quotas.
const (
	quotaValue = iota
	quotaBy
	quotaLeast
	quotaMost
	quotaHave
	quotaDoes
)

func newQuotas(p *Page) *quotas {
	q := &quotas{page: p}
	q.table = parts.NewGrid(q, q.columns()...)
	q.table.GoneMessage = p.Say(text.FollowUpRowGone)
	q.table.OnCommit, q.table.OnRemove = q.commit, q.askRemove
	q.table.OnMove = func(int, int) { p.RefreshFoot() }
	q.table.Suggest = q.suggest
	return q
}

func (q *quotas) Grid() *parts.Grid { return q.table }

func (q *quotas) columns() []parts.Column {
	say := q.page.Say
	return []parts.Column{
		quotaValue: {Title: say(text.CohortsQuotaOf), Min: 170, Weight: 1, Wrap: true},
		quotaBy:    {Title: say(text.CohortsQuotaBy), Min: 96},
		quotaLeast: {Title: say(text.CohortsQuotaLeast), Min: 80, Align: parts.AlignRight},
		quotaMost:  {Title: say(text.CohortsQuotaMost), Min: 80, Align: parts.AlignRight},
		quotaHave:  {Title: say(text.CohortsQuotaHave), Min: 80, Align: parts.AlignRight},
		quotaDoes:  {Title: say(text.CohortsQuotaDoes), Min: 220, Weight: 1.6, Wrap: true},
	}
}

func (q *quotas) Read() {
	q.rows = nil
	if q.page.now != nil {
		q.rows = q.page.Plan.Quotas.Of(q.page.cohort)
	}
	q.table.SetColumns(q.columns()...)
}

// Rows implements parts.Data.
func (q *quotas) Rows() int {
	if q.page.now == nil {
		return 0
	}
	return len(q.rows) + 1
}

// Row implements parts.Data.
func (q *quotas) Row(row int) parts.Row {
	if row < len(q.rows) {
		return parts.Row{Key: frame.KeyOf(q.rows[row].ID)}
	}
	return parts.Row{Key: newRow, Wide: true}
}

// Cell implements parts.Data.
func (q *quotas) Cell(row, col int) parts.Cell {
	p := q.page
	if row >= len(q.rows) {
		if col == quotaValue {
			return parts.Cell{Text: p.Say(text.CohortsNewQuota), Entry: " ", Tone: parts.Muted, Editable: p.Writable()}
		}
		return parts.Cell{}
	}
	x := q.rows[row]
	c := parts.Cell{Editable: p.Writable()}
	switch col {
	case quotaValue:
		c.Text, c.Bold = x.Value, true
	case quotaBy:
		c.Text = p.Say(bys[x.By])
	case quotaLeast:
		c.Text = bound(x.Least > 0, x.Least)
	case quotaMost:
		c.Text = bound(x.Capped, x.Most)
	case quotaHave:
		return q.have(x)
	default:
		return parts.Cell{Text: q.does(x), Tone: parts.Muted}
	}
	return c
}

var bys = map[model.QuotaOf]text.Sentence{model.QuotaDistrict: text.CohortDistrict, model.QuotaTrade: text.CohortTrade}

// bound writes a bound, a frame.Dash for none.
func bound(binds bool, n int) string {
	if !binds {
		return frame.Dash
	}
	return strconv.Itoa(n)
}

// have says how many have a place whom a quota is about.
func (q *quotas) have(x *model.Quota) parts.Cell {
	n := q.page.now.Have(x)
	c := parts.Cell{Text: q.page.number(n), Bold: true, Sign: parts.SignDone, Tone: parts.Good}
	switch {
	case n < x.Least:
		c.Sign, c.Tone, c.Chip = parts.SignLate, parts.Bad, q.page.Say(text.CohortsQuotaShort)
	case x.Capped && n >= x.Most:
		c.Sign, c.Tone, c.Chip = parts.SignWatch, parts.Down, q.page.Say(text.CohortsQuotaFull)
	}
	return c
}

// does names who is in because of a quota, and who is out.
func (q *quotas) does(x *model.Quota) string {
	var in, out, kept []string
	for _, s := range q.page.now.Standings {
		if !strings.Contains(model.FoldName(s.Detail), model.FoldName(x.Value)) {
			continue
		}
		switch s.Why {
		case curation.ByQuota:
			in = append(in, s.Actor.Name)
		case curation.QuotaFull:
			out = append(out, s.Actor.Name)
		case curation.QuotaOthers:
			kept = append(kept, s.Actor.Name)
		}
	}
	p := q.page
	said := frame.Dotted(p.effect(text.CohortsQuotaIn, in), p.effect(text.CohortsQuotaOut, out), p.effect(text.CohortsQuotaKept, kept))
	if said == "" {
		return p.Say(text.CohortsQuotaNothing)
	}
	return said
}

func (p *Page) effect(s text.Sentence, names []string) string {
	if len(names) == 0 {
		return ""
	}
	n := len(names)
	if n > mostNames {
		names = append(names[:mostNames:mostNames], "…")
	}
	return p.Say(s, n, strings.Join(names, ", "))
}

// commit takes what was typed. A new quota binds one at least until something else is written; what it is of is known by the actors.
func (q *quotas) commit(row, col int, typed string) (refusal string) {
	p := q.page
	typed = frame.OneLine(typed)
	if row >= len(q.rows) {
		if refusal = p.putQuota(&model.Quota{Cohort: p.cohort, By: p.kindOf(typed), Value: typed, Least: 1}); refusal == "" {
			q.goTo(typed)
		}
		return refusal
	}
	after := *q.rows[row]
	switch col {
	case quotaValue:
		after.Value = typed
	case quotaBy:
		by, known := p.readBy(typed)
		if !known {
			return p.Say(text.CohortsBadBy)
		}
		after.By = by
	default:
		n, given, ok := readBound(typed)
		switch {
		case !ok:
			return p.Say(text.CohortsBadBound, typed)
		case col == quotaLeast:
			after.Least = n
		default:
			after.Most, after.Capped = n, given
		}
	}
	return p.putQuota(&after)
}

// goTo puts the cursor on the quota of a value.
func (q *quotas) goTo(value string) {
	for i, x := range q.rows {
		if x.Value == value {
			q.table.MoveTo(i, quotaValue)
		}
	}
}

func (p *Page) putQuota(x *model.Quota) (refusal string) {
	return p.Do(model.Edit{Title: "cohort.quota", Put: []model.Record{x}})
}

// readBound reads a bound; nothing or a frame.Dash is none.
func readBound(typed string) (n int, given, ok bool) {
	if typed == "" || typed == frame.Dash || typed == "-" {
		return 0, false, true
	}
	n, err := strconv.Atoi(typed)
	return n, true, err == nil
}

func (p *Page) readBy(typed string) (by model.QuotaOf, known bool) {
	for by, word := range bys {
		if typed != "" && strings.HasPrefix(strings.ToLower(p.Say(word)), strings.ToLower(typed)) {
			return by, true
		}
	}
	return "", false
}

// kindOf says whether a name is a trade of the applicants; otherwise it is a district.
func (p *Page) kindOf(value string) model.QuotaOf {
	for _, s := range p.now.Standings {
		if model.FoldName(s.Actor.District) == model.FoldName(value) {
			return model.QuotaDistrict
		}
	}
	for _, s := range p.now.Standings {
		if model.FoldName(s.Actor.Trade) == model.FoldName(value) {
			return model.QuotaTrade
		}
	}
	return model.QuotaDistrict
}

// suggest gives districts and trades of the applicants.
func (q *quotas) suggest(_, col int, typed string) (list []parts.Suggestion) {
	p := q.page
	typed = strings.ToLower(strings.TrimSpace(typed))
	if col != quotaValue || typed == "" {
		return nil
	}
	known := map[string]bool{}
	add := func(value string, by model.QuotaOf) {
		if value != "" && !known[value] && strings.Contains(strings.ToLower(value), typed) && strings.ToLower(value) != typed && len(list) < mostNames {
			known[value] = true
			list = append(list, parts.Suggestion{Text: value, Detail: p.Say(bys[by])})
		}
	}
	for _, s := range p.now.Standings {
		add(s.Actor.District, model.QuotaDistrict)
		add(s.Actor.Trade, model.QuotaTrade)
	}
	return list
}

// askRemove takes the quota under the cursor away, after asking.
func (q *quotas) askRemove(b parts.Block) {
	p := q.page
	if b.Row < 0 || b.Row >= len(q.rows) || !p.works() {
		return
	}
	x := q.rows[b.Row]
	p.desk.Ask(p.Say(text.CohortsQuotaAsk, p.Say(bys[x.By]), x.Value), p.Say(text.CohortsRemove), func() {
		p.DoNow(model.Edit{Title: "cohort.quota", Drop: []model.Record{x}})
	})
}

func (q *quotas) None() string { return q.page.Say(text.CohortsNoCohort) }

// Aim says what quotas are, or which minimum is not filled.
func (q *quotas) Aim() string {
	p := q.page
	var said []string
	for _, u := range p.now.Unfilled {
		said = append(said, p.Say(text.CurationUnfilled, u.Quota.Value, u.Have, u.Quota.Least))
	}
	if len(said) == 0 {
		return p.Say(text.CohortsQuotaHint)
	}
	return frame.Dotted(said...)
}
