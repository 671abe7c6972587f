package threads

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/claims"
	"benangmerah/model/locale"
)

// The columns of the claims. With large text their state stands under what was said.
const (
	colSaid = iota
	colValue
	colSource
	colAbout
	colState
)

// want says which claims are listed.
type want uint8

const (
	wantAll want = iota
	wantDiffering
	wantBare
	wants
)

var wantNames = [wants]text.Sentence{text.ThreadsAny, text.ThreadsDiffers, text.ThreadsBare}

// register is the list of claims: those that disagree together, with what the plan says beside them, then those without a source, then the others.
type register struct {
	page  *Page
	table *parts.Grid
	rows  []said
	want  want
	whole int // claims that there are without a filter
}

// said is a row of the register: the head of a group where claim is nil, else a claim.
type said struct {
	head  string
	key   string
	claim *model.Claim
	group *claims.Group
}

func newRegister(p *Page) *register {
	l := &register{page: p}
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.GoneMessage = p.Say(text.ThreadsRowGone)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnCommit, l.table.OnSuggestion, l.table.Suggest = l.commit, l.linked, l.suggest
	return l
}

func (l *register) columns() []parts.Column {
	say := l.page.Say
	list := []parts.Column{
		colSaid:   {Title: say(text.ThreadsColSaid), Min: 170, Weight: 3, Wrap: true},
		colValue:  {Title: say(text.ThreadsColValue), Min: 92, Weight: 0.4, Wrap: true},
		colSource: {Title: say(text.ThreadsColSource), Min: 126, Weight: 1.4, Wrap: true},
		colAbout:  {Title: say(text.ThreadsColAbout), Min: 150, Weight: 1.6, Wrap: true},
		colState:  {Title: say(text.ThreadsColState), Min: 138, Wrap: true},
	}
	if tight() {
		return list[:colState]
	}
	return list
}

func (l *register) Grid() *parts.Grid { return l.table }

func (l *register) forget() {
	l.want = wantAll
	l.table.CancelEdit()
}

func (l *register) nextWant() {
	if !l.page.StillTyping() {
		l.want = (l.want + 1) % wants
		l.page.Narrow()
	}
}

// Read lists the claims of the agency that is looked at; of a group that disagrees all of them, whoever they are of. The row that is typed in stays.
func (l *register) Read() {
	typed := l.typedIn()
	l.rows, l.whole = nil, 0
	if l.page.Plan != nil {
		var bare, sourced []said
		for _, g := range claims.Groups(l.page.Plan) {
			l.take(g, typed, &bare, &sourced)
		}
		l.add(l.page.Say(text.ThreadsBareGroup), "bare", bare)
		l.add(l.page.Say(text.ThreadsSourcedGroup), "sourced", sourced)
	}
	l.table.SetColumns(l.columns()...)
	l.table.Refresh()
}

// take lists a group that disagrees, and keeps the claims of another for later.
func (l *register) take(g *claims.Group, typed model.ID, bare, sourced *[]said) {
	of := l.page.agency
	about := func(c *model.Claim) bool { return of == 0 || c.Agency == of }
	if !slices.ContainsFunc(g.Claims, about) {
		return
	}
	var list []said
	for _, c := range g.Claims {
		if !about(c) && !g.Disagrees() {
			continue
		}
		l.whole++
		if c.ID != typed && !l.page.Seeks(l.folded(c)) {
			continue
		}
		row := said{key: strconv.FormatInt(int64(c.ID), 10), claim: c, group: g}
		switch {
		case c.ID == typed, g.Disagrees() && l.want != wantBare, l.want == wantBare && c.Source == "", l.want == wantAll:
		default:
			continue
		}
		switch {
		case g.Disagrees() && l.want != wantBare:
			list = append(list, row)
		case c.Source == "":
			*bare = append(*bare, row)
		default:
			*sourced = append(*sourced, row)
		}
	}
	l.add(l.about(g), "g"+strconv.FormatInt(int64(g.Claims[0].ID), 10), list)
}

// add puts rows under a head, where there are any.
func (l *register) add(head, key string, list []said) {
	if len(list) > 0 {
		l.rows = append(append(l.rows, said{head: head, key: key}), list...)
	}
}

func (l *register) folded(c *model.Claim) string {
	return strings.ToLower(strings.Join([]string{c.Text, c.Value, c.Unit, c.Source, c.Definition, c.Speaker, l.page.Plan.AgencyLabel(c.Agency)}, " "))
}

// about says over a group what it is about, how its claims disagree and what the plan says.
func (l *register) about(g *claims.Group) string {
	what := frame.OneLine(g.Claims[0].Text)
	if g.Indicator != nil {
		what = frame.OneLine(g.Indicator.Text)
	}
	var says []string
	for _, x := range claims.Says(l.page.Plan, g.Indicator) {
		says = append(says, l.plannedWords(x)+" "+x.Value)
	}
	plan := ""
	if len(says) > 0 {
		plan = l.page.Say(text.ThreadsByThePlan, strings.Join(says, ", "))
	}
	return frame.Dotted(what, l.differing(g), plan)
}

// differing says how the claims of a group disagree, "" where they do not.
func (l *register) differing(g *claims.Group) string {
	value, definition := "", ""
	if g.Values {
		value = l.page.Say(text.ClaimsDiffer)
	}
	if g.Definitions {
		definition = l.page.Say(text.ClaimsDefine)
	}
	return frame.Joined(", ", value, definition)
}

// plannedWords names what of the plan a figure is: kondisi awal 2025, target 2027.
func (l *register) plannedWords(x claims.Planned) string {
	name := l.page.Say(text.ClaimsBaseline)
	if x.Stage != model.NoStage {
		name = strings.ToLower(text.StageName(l.page.Say, x.Stage))
	}
	if x.Year == 0 {
		return name
	}
	return name + " " + strconv.Itoa(x.Year)
}

// typedIn is the claim that an entry is open in, 0 for none.
func (l *register) typedIn() model.ID {
	row, _, _, open := l.table.Editing()
	if !open || row < 0 || row >= len(l.rows) || l.rows[row].claim == nil {
		return 0
	}
	return l.rows[row].claim.ID
}

// current is the claim under the cursor, nil where there is none.
func (l *register) current() *model.Claim {
	return parts.AtCursor(l.table, l.rows).claim
}

// Rows implements parts.Data.
func (l *register) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *register) Row(row int) parts.Row {
	if l.rows[row].claim == nil {
		return parts.Row{Key: l.rows[row].key, Kind: parts.Group}
	}
	return parts.Row{Key: l.rows[row].key}
}

// Cell implements parts.Data.
func (l *register) Cell(row, col int) parts.Cell {
	r := l.rows[row]
	if r.claim == nil {
		if col == colSaid {
			return parts.Cell{Text: r.head}
		}
		return parts.Cell{}
	}
	var c parts.Cell
	switch col {
	case colSaid:
		c = l.saidCell(r)
	case colValue:
		c = parts.Cell{Text: frame.OrDash(r.claim.Written()), Below: locale.FormatPeriod(r.claim.Dated, l.page.desk.Language()), Entry: r.claim.Value, Bold: true}
	case colSource:
		c = l.source(r.claim)
	case colAbout:
		c = l.indicator(r.claim)
	default:
		return l.state(r)
	}
	c.Editable = l.page.Writable()
	return c
}

// saidCell is what was said: over it by whom and when, under it what is counted.
func (l *register) saidCell(r said) parts.Cell {
	p := l.page
	day, minute := p.desk.Zone().Split(r.claim.At)
	c := parts.Cell{
		Text:  frame.OneLine(r.claim.Text),
		Above: frame.Dotted(p.Plan.AgencyLabel(r.claim.Agency), r.claim.Speaker, p.Short(day)+", "+locale.FormatClock(minute, p.desk.Language())),
	}
	if r.claim.Definition != "" {
		c.Below = p.Say(text.ClaimsDefined, frame.OneLine(r.claim.Definition))
	}
	if tight() {
		c.Chip = l.state(r).Text
	}
	return c
}

// source is where a figure comes from, or who is to find that out.
func (l *register) source(r *model.Claim) parts.Cell {
	p := l.page
	c := parts.Cell{Text: frame.OneLine(r.Source)}
	if r.Source == "" {
		c = parts.Cell{Chip: p.Say(text.ThreadsBare), Tone: parts.Down}
	}
	if d := p.Plan.Directives.Get(r.Task); d != nil {
		c.Below = p.Say(text.ThreadsTaskStands, p.Say(text.DirectiveStandings[d.Standing(p.day)]), p.Short(d.Due))
	}
	return c
}

// indicator names what a claim is linked to, and whether it says what the plan says.
func (l *register) indicator(r *model.Claim) parts.Cell {
	i := l.page.Plan.Indicators.Get(r.Indicator)
	if i == nil {
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted, Entry: " "}
	}
	c := parts.Cell{Text: frame.OneLine(i.Text)}
	var differ []string
	for _, x := range claims.Says(l.page.Plan, i) {
		if claims.Agrees(r, i, x) {
			c.Below = l.page.Say(text.ThreadsPlanAgrees)
			return c
		}
		differ = append(differ, l.plannedWords(x)+" "+x.Value)
	}
	if len(differ) > 0 && r.Value != "" {
		c.Below = l.page.Say(text.ThreadsPlanDiffers, strings.Join(differ, ", "))
	}
	return c
}

// state says in a word and a shape whether a claim disagrees with others, and whether it has a source.
func (l *register) state(r said) parts.Cell {
	p := l.page
	switch {
	case r.group.Disagrees():
		c := parts.Cell{Text: l.differing(r.group), Sign: parts.SignWatch, Tone: parts.Down, Bold: true}
		if r.claim.Source == "" {
			c.Below = p.Say(text.ThreadsBare)
		}
		return c
	case r.claim.Source == "":
		return parts.Cell{Text: p.Say(text.ThreadsBare), Sign: parts.SignOpen, Tone: parts.Down}
	default:
		return parts.Cell{Text: p.Say(text.ThreadsSourced), Sign: parts.SignDone, Tone: parts.Good}
	}
}

func (l *register) None() string {
	if l.whole == 0 {
		return l.page.Say(text.ThreadsNoClaims, l.page.agencyWords())
	}
	return l.page.Say(text.ThreadsNoMatch, l.page.agencyWords())
}

func (l *register) Aim() string {
	if l.current() == nil || !l.page.Writable() {
		return ""
	}
	return l.page.Say(text.ThreadsAimClaim)
}
