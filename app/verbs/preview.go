package verbs

import (
	"cmp"
	"strconv"
	"strings"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// weighed is what a file brings, weighed against the plan of a file, to be told of.
type weighed struct {
	*console
	intake.Arrival
	preview *incoming.Preview
	zone    locale.Zone
}

func (c *console) weigh(p *model.Plan, a intake.Arrival) *weighed {
	return &weighed{console: c, Arrival: a, preview: incoming.Weigh(p, a.Base, a.Offer), zone: locale.ZoneOf(p)}
}

// previewFacts is what would become, or has become, of what a file brings.
type previewFacts struct {
	Source   string          `json:"source"`
	Form     incoming.Source `json:"form"`
	Applied  bool            `json:"applied"`
	New      int             `json:"new"`
	Changed  int             `json:"changed"`
	Same     int             `json:"same"`
	Conflict int             `json:"conflict"`
	Refused  int             `json:"refused"`
	Rows     []previewRow    `json:"rows"`
	Notes    []cellFacts     `json:"notes"`
	Stage    string          `json:"stage"`
	Year     int             `json:"year"`
	Sums     []sumFacts      `json:"sums"`
}

// previewRow is a row of a preview. Row is 0 where the source has no rows.
type previewRow struct {
	Row       int           `json:"row"`
	Fate      incoming.Fate `json:"fate"`
	Agency    string        `json:"agency,omitempty"`
	Code      string        `json:"code,omitempty"`
	Name      string        `json:"name,omitempty"`
	Indicator string        `json:"indicator,omitempty"`
	Value     string        `json:"value,omitempty"`
	Reason    string        `json:"reason,omitempty"`
	Cells     []previewCell `json:"cells"`
}

// previewCell is a field of a row; Changed is who changed it here since the file was given out. Of a copy that is merged, Key names a conflict, and There is who
// changed it on the copy.
type previewCell struct {
	Field   model.Field   `json:"field"`
	Column  string        `json:"column,omitempty"`
	Key     string        `json:"key,omitempty"`
	There   *touchFacts   `json:"there,omitempty"`
	Stage   string        `json:"stage,omitempty"`
	Year    int           `json:"year,omitempty"`
	Quarter int           `json:"quarter,omitempty"`
	Fund    string        `json:"fund,omitempty"`
	Fate    incoming.Fate `json:"fate"`
	Base    string        `json:"base"`
	Ours    string        `json:"ours"`
	Theirs  string        `json:"theirs"`
	Locked  bool          `json:"locked"`
	Changed *touchFacts   `json:"changed,omitempty"`
}

type touchFacts struct {
	Seq      int64  `json:"seq"`
	At       string `json:"at"`
	Operator string `json:"operator,omitempty"`
	Act      string `json:"act"`
}

type sumFacts struct {
	Agency  string `json:"agency"`
	Before  string `json:"before"`
	After   string `json:"after"`
	Ceiling string `json:"ceiling,omitempty"`
}

func (c *weighed) facts() previewFacts {
	p := c.preview
	facts := previewFacts{
		Source: c.Offer.Name, Form: c.Offer.Source, Stage: p.Stage.String(), Year: p.Year,
		New: p.Count[incoming.New], Changed: p.Count[incoming.Changed], Same: p.Count[incoming.Same], Conflict: p.Count[incoming.Conflict],
		Refused: p.Count[incoming.Refused], Rows: []previewRow{}, Notes: []cellFacts{}, Sums: []sumFacts{},
	}
	for _, r := range p.Rows {
		facts.Rows = append(facts.Rows, c.row(r))
	}
	for _, n := range p.Notes {
		facts.Notes = append(facts.Notes, cellFacts{Row: n.Row, Column: n.Column, Value: n.Value, Reason: text.Error(n.Reason, c.language()).Error()})
	}
	for _, s := range p.Sums {
		sum := sumFacts{Agency: s.Label, Before: locale.FormatPlain(s.Before.Amount), After: locale.FormatPlain(s.After.Amount)}
		if s.Limited {
			sum.Ceiling = locale.FormatPlain(s.Ceiling)
		}
		facts.Sums = append(facts.Sums, sum)
	}
	return facts
}

func (c *weighed) row(r incoming.PreviewRow) previewRow {
	facts := previewRow{Row: r.Number, Fate: r.Fate, Agency: r.Agency, Code: r.Code, Name: r.Name, Indicator: r.Indicator, Cells: []previewCell{}}
	if r.Reason != nil {
		facts.Value, facts.Reason = r.Reason.Value, text.Error(r.Reason.Reason, c.language()).Error()
	}
	for _, cell := range r.Cells {
		facts.Cells = append(facts.Cells, c.cell(cell))
	}
	return facts
}

func (c *weighed) cell(cell incoming.PreviewCell) previewCell {
	facts := previewCell{
		Field: cell.Field, Year: cell.Year, Quarter: cell.Quarter, Fund: cell.Fund, Fate: cell.Fate,
		Base: cell.Base.String(), Ours: cell.Ours.String(), Theirs: cell.Theirs.String(), Locked: cell.Lock != nil,
	}
	if cell.Stage.Valid() {
		facts.Stage = cell.Stage.String()
	}
	if t, ok := c.Touched[model.Ref{Kind: cell.Kind, ID: cell.ID}]; ok && cell.Fate == incoming.Conflict {
		facts.Changed = touchOf(t)
	}
	if c.Merge != nil {
		facts.Column, facts.Key, facts.Changed, facts.There = cell.Column, cell.Key, touchOf(cell.OursBy), touchOf(cell.TheirsBy)
	}
	return facts
}

// touchOf gives who changed something and when, nil where that is not known.
func touchOf(t model.Touch) *touchFacts {
	if t.Seq == 0 {
		return nil
	}
	return &touchFacts{Seq: t.Seq, At: t.At.Time().Format("2006-01-02T15:04:05Z07:00"), Operator: t.Operator, Act: t.Act}
}

// sentence tells a person of the counts, the totals, and the rows that are not the same.
func (c *weighed) sentence() string {
	p := c.preview
	lines := []string{c.say(text.VerbsFates, c.Offer.Name, p.Count[incoming.New], p.Count[incoming.Changed], p.Count[incoming.Same], p.Count[incoming.Conflict], p.Count[incoming.Refused])}
	for _, s := range p.Sums {
		lines = append(lines, c.say(text.VerbsAgencySum, s.Label, p.Stage, p.Year, c.money(s.Before.Amount), c.money(s.After.Amount)))
	}
	told := 0
	for _, r := range p.Rows {
		if r.Fate == incoming.Same {
			continue
		}
		if told++; told <= mostLines {
			lines = append(lines, c.rowLines(r)...)
		}
	}
	if more := told - mostLines; more > 0 {
		lines = append(lines, c.say(text.VerbsImportMore, more))
	}
	for _, n := range p.Notes {
		lines = append(lines, c.say(text.VerbsRowNote, strings.TrimSpace(n.Value+": "+text.Error(n.Reason, c.language()).Error())))
	}
	return strings.Join(lines, "\n")
}

var fateWords = map[incoming.Fate]text.Sentence{
	incoming.New: text.IncomingNew, incoming.Changed: text.IncomingChanged, incoming.Same: text.IncomingSame, incoming.Conflict: text.IncomingConflict,
}

func (c *weighed) rowLines(r incoming.PreviewRow) []string {
	if r.Reason != nil {
		return []string{c.say(text.VerbsRowRefused, strings.TrimPrefix(r.Reason.Value+": "+text.Error(r.Reason.Reason, c.language()).Error(), ": "))}
	}
	name := strings.TrimSpace(r.Code + " " + shorten(r.Name))
	if c.Merge != nil && r.Code == "" {
		name = c.say(text.MergeKinds[r.Kind]) + " " + name
	}
	if r.Indicator != "" {
		name += ", " + shorten(r.Indicator)
	}
	lines := []string{c.say(text.VerbsRowLine, c.say(fateWords[r.Fate]), name)}
	for _, cell := range r.Cells {
		if cell.Fate != incoming.Same {
			lines = append(lines, c.changeLines(cell)...)
		}
	}
	return lines
}

// changeLines tells of one field, and, where both sides changed it, who did here.
func (c *weighed) changeLines(cell incoming.PreviewCell) []string {
	name, base, ours, theirs := c.fieldName(cell), c.value(cell.Base), c.value(cell.Ours), c.value(cell.Theirs)
	switch {
	case cell.Fate != incoming.Conflict:
		return []string{c.say(text.VerbsCell, name, ours, theirs)}
	case cell.Lock != nil:
		return []string{c.say(text.VerbsCellLocked, name, ours, theirs)}
	case c.Merge != nil:
		return c.disputeLines(cell)
	}
	lines := []string{c.say(text.VerbsCellDispute, name, base, ours, theirs)}
	if t, ok := c.Touched[model.Ref{Kind: cell.Kind, ID: cell.ID}]; ok {
		lines = append(lines, c.say(text.VerbsCellTouched, locale.FormatInstant(t.At, c.zone, c.language()), cmp.Or(t.Operator, "–")))
	}
	return lines
}

// fieldName names a field with the stage, year, quarter and source of a figure.
func (c *weighed) fieldName(cell incoming.PreviewCell) string {
	name := c.say(text.IncomingFields[cell.Field])
	if c.Merge != nil {
		name = text.MergeField(c.say, cell.Column, cell.Kind)
	}
	if cell.Year != 0 {
		name += " " + cell.Stage.String() + " " + strconv.Itoa(cell.Year)
	}
	if cell.Quarter > 0 {
		name = c.say(text.IncomingQuarter, name, strconv.Itoa(cell.Quarter))
	}
	if cell.Fund != "" {
		name += " " + cell.Fund
	}
	return name
}

func (c *weighed) value(v incoming.Value) string {
	switch {
	case v.None():
		return "–"
	case v.Money:
		return c.money(v.Amount)
	}
	return v.Text
}
