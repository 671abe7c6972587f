package merging

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// Preview gives what the merge would make of the plan, row by row, as other things that are brought are previewed: what the copy brings, what both
// changed, and what cannot be taken. Of a conflict a cell has the common ancestor as Base, and Key names it. Words of fields are their names in Go; dates and
// numbers are written in a language.
func (m *Merge) Preview(lang locale.Language) *incoming.Preview {
	w := &writing{Merge: m, lang: lang, zone: locale.ZoneOf(m.Ours.Plan), preview: &incoming.Preview{}}
	if r := m.Ours.Plan.Region(); r != nil {
		w.preview.Year = r.Year
	}
	w.preview.Stage = m.Ours.Plan.Base()
	for _, t := range m.order {
		w.thing(t)
	}
	for _, c := range m.Conflicts {
		if c.About != AboutField && c.About != AboutStatement {
			w.row(w.conflictRow(c))
		}
	}
	w.group()
	w.moved()
	w.preview.Sums = m.Sums(nil)
	return w.preview
}

// Sums gives the totals of the agencies whose figures change by the merge, in the stage that the meeting speaks about and the year of the plan. What choices
// leave open stays as it is here.
func (m *Merge) Sums(choices Choices) []incoming.Sums {
	after := m.Ours.Plan.Clone()
	r := m.Ours.Plan.Region()
	if r == nil || after.Apply(m.resolve(choices).difference(m.Ours.Plan)) != nil {
		return nil
	}
	stage := m.Ours.Plan.Base()
	return incoming.SumsBetween(m.Ours.Plan, after, stage, r.Year, func(a model.ID) bool {
		return m.Ours.Plan.AgencyFigure(a, stage, r.Year) != after.AgencyFigure(a, stage, r.Year)
	})
}

// writing makes a preview.
type writing struct {
	*Merge
	lang    locale.Language
	zone    locale.Zone
	preview *incoming.Preview
}

func (w *writing) row(r incoming.PreviewRow) {
	w.preview.Rows = append(w.preview.Rows, r)
	w.preview.Count[r.Fate]++
}

// group puts the rows of an agency together, in the order of the plan; what belongs to none comes first.
func (w *writing) group() {
	at := map[model.ID]int{}
	for i, a := range w.Ours.Plan.Agencies.Of(0) {
		at[a.ID] = i + 1
	}
	place := func(r incoming.PreviewRow) int {
		if n := at[r.AgencyID]; n > 0 || r.AgencyID == 0 {
			return n
		}
		return len(at) + 1 // an agency that comes
	}
	slices.SortStableFunc(w.preview.Rows, func(a, b incoming.PreviewRow) int {
		return cmp.Or(place(a)-place(b), cmp.Compare(a.AgencyID, b.AgencyID))
	})
}

// thing writes the row of a record that theirs changed.
func (w *writing) thing(t *thing) {
	if w.apart.is(t.Ref) || !t.theirsChanged() || model.SameRecord(t.ours, t.theirs) || t.group != nil && (t.group.here || t.group.conflict != nil) {
		return
	}
	if whole[t.Kind] && t.ours != nil && t.theirs != nil && t.lock == nil && t.oursChanged() && len(t.conflicts) == 0 {
		return // both say the same
	}
	r := w.about(t.either())
	r.Cells = w.cells(t)
	switch {
	case t.lock != nil:
		r.Fate, r.Cells = incoming.Refused, nil
		r.Reason = &incoming.Notice{Value: w.value(t.either(), mainField(t.Kind)).String(), Reason: t.lock}
	case t.theirs == nil:
		r.Fate, r.Gone = incoming.Changed, true
	case t.ours == nil:
		r.Fate = incoming.New
	case len(t.conflicts) > 0:
		r.Fate = incoming.Conflict
	case len(r.Cells) == 0:
		return
	default:
		r.Fate = incoming.Changed
	}
	w.row(r)
}

// cells writes the fields of a record that theirs changed, or that both did. Of what comes or goes the main field stands for all.
func (w *writing) cells(t *thing) (list []incoming.PreviewCell) {
	if t.ours == nil || t.theirs == nil || whole[t.Kind] {
		return []incoming.PreviewCell{w.cell(t, mainField(t.Kind))}
	}
	for _, f := range fields(t.Kind) {
		if c := w.cell(t, f.name); f.name != orderName && c.Fate != incoming.Same {
			list = append(list, c)
		}
	}
	return list
}

func (w *writing) cell(t *thing, name string) incoming.PreviewCell {
	c := incoming.PreviewCell{
		Column: name, Kind: t.Kind, ID: t.ID, Base: w.value(t.base, name), Ours: w.value(t.ours, name), Theirs: w.value(t.theirs, name),
	}
	w.place(&c, t.either())
	conflict := t.about(name)
	if whole[t.Kind] && len(t.conflicts) > 0 {
		conflict = t.conflicts[0]
	}
	switch {
	case conflict != nil:
		c.Fate, c.Key, c.Typeable = incoming.Conflict, conflict.Key, conflict.Typeable()
		c.OursBy, c.TheirsBy = conflict.OursBy, conflict.TheirsBy
	case t.ours == nil:
		c.Fate = incoming.New
	case t.theirs == nil, whole[t.Kind] && !t.oursChanged(), !whole[t.Kind] && changes(t, name):
		c.Fate = incoming.Changed
	}
	if whole[t.Kind] {
		c.Base, c.Ours, c.Theirs = w.statement(t.base), w.statement(t.ours), w.statement(t.theirs)
	}
	return c
}

// changes says whether theirs alone changed a field.
func changes(t *thing, name string) bool {
	for _, f := range fields(t.Kind) {
		if f.name == name {
			ours, theirs := f.of(t.ours), f.of(t.theirs)
			return ours != theirs && takesTheirs(f, t, ours, theirs)
		}
	}
	return false
}

// place says of a figure which one it is.
func (w *writing) place(c *incoming.PreviewCell, r model.Record) {
	switch r := r.(type) {
	case *model.Budget:
		c.Stage, c.Year = r.Stage, r.Year
		if f, ok := w.find(model.Ref{Kind: model.KindFund, ID: r.Fund}).(*model.Fund); ok {
			c.Fund = f.Name
		}
	case *model.Target:
		c.Stage, c.Year = r.Stage, r.Year
	}
}

// conflictRow writes a conflict that is about more than one record.
func (w *writing) conflictRow(c *Conflict) incoming.PreviewRow {
	cell := incoming.PreviewCell{
		Column: c.About.String(), Kind: c.Ref.Kind, ID: c.Ref.ID, Fate: incoming.Conflict, Key: c.Key, OursBy: c.OursBy, TheirsBy: c.TheirsBy,
		Base: w.statement(c.Base), Ours: w.statement(c.Ours), Theirs: w.statement(c.Theirs),
	}
	r := incoming.PreviewRow{Kind: c.Ref.Kind, Fate: incoming.Conflict}
	if c.About == AboutOrder {
		cell.Base, cell.Ours, cell.Theirs = w.list(c.Ref.Kind, c.base), w.list(c.Ref.Kind, c.ours), w.list(c.Ref.Kind, c.theirs)
	} else {
		for _, record := range []model.Record{c.Ours, c.Theirs, c.Base} {
			if record != nil {
				r = w.about(record)
				r.Fate = incoming.Conflict
				break
			}
		}
	}
	r.Cells = []incoming.PreviewCell{cell}
	return r
}

func (w *writing) list(kind model.Kind, ids []model.ID) incoming.Value {
	var lines []string
	for i, id := range ids {
		lines = append(lines, fmt.Sprintf("%d. %s", i+1, w.label(w.find(model.Ref{Kind: kind, ID: id}))))
	}
	return incoming.Value{Text: strings.Join(lines, "\n")}
}

// find gives a record as it is here, else as it comes, else as it was.
func (w *writing) find(ref model.Ref) model.Record {
	if r := recordOf(w.Ours.Plan, ref); r != nil {
		return r
	}
	if t := w.things[ref]; t != nil {
		return t.either()
	}
	return recordOf(w.Base, ref)
}

// about says where a record belongs.
func (w *writing) about(r model.Record) incoming.PreviewRow {
	row := incoming.PreviewRow{Kind: r.Kind(), Name: w.label(r)}
	if i, ok := r.(*model.Indicator); ok {
		row.Indicator = i.Text
	}
	for _, ref := range append([]model.Ref{refOf(r)}, w.above(r)...) {
		switch above := w.find(ref).(type) {
		case *model.Indicator:
			row.Indicator = above.Text
		case *model.Line:
			if row.Code == "" {
				row.Line, row.Code, row.Name = above.ID, above.Code, above.Name
			}
		case *model.Agency:
			row.AgencyID, row.Agency = above.ID, above.Label()
		}
	}
	if said := w.said(r); said != "" {
		row.Name = said
	}
	return row
}

// said gives what a record of the meeting says, which names its row better than the line that it is about.
func (w *writing) said(r model.Record) string {
	switch r.(type) {
	case *model.Note, *model.Directive, *model.Claim, *model.Slot, *model.Participant:
		return w.label(r)
	default:
		return ""
	}
}

// above gives what a record stands below, from the nearest on.
func (w *writing) above(r model.Record) (list []model.Ref) {
	for _, ref := range model.References(r) {
		switch ref.Kind {
		case model.KindLine, model.KindIndicator, model.KindAgency, model.KindSlot, model.KindDirective, model.KindCandidate:
			list = append(list, ref)
			if above := w.find(ref); above != nil && above.Kind() != r.Kind() {
				list = append(list, w.above(above)...)
			}
		}
	}
	return list
}

// value writes what a record holds in a field.
func (w *writing) value(r model.Record, name string) incoming.Value {
	if r == nil {
		return incoming.Value{}
	}
	for _, f := range fields(r.Kind()) {
		if f.name == name {
			return w.written(f, f.of(r))
		}
	}
	return incoming.Value{}
}

func (w *writing) written(f field, v any) incoming.Value {
	switch v := v.(type) {
	case model.Money:
		return incoming.Value{Amount: v, Money: true}
	case model.ID:
		if r := w.find(model.Ref{Kind: f.kind, ID: v}); r != nil {
			return incoming.Value{Text: w.label(r)}
		}
		return incoming.Value{}
	case model.Instant:
		if v == 0 {
			return incoming.Value{}
		}
		return incoming.Value{Text: locale.FormatInstant(v, w.zone, w.lang)}
	case model.Date:
		return incoming.Value{Text: locale.FormatDateShort(v, w.lang)}
	case model.DayMinute:
		return incoming.Value{Text: locale.FormatClock(v, w.lang)}
	case model.Stage:
		return incoming.Value{Text: v.String()}
	case model.Quarters:
		return incoming.Value{Text: quartersText(v)}
	case bool:
		return incoming.Value{Text: strconv.FormatBool(v)}
	case int:
		return numberText(int64(v))
	case model.Points:
		return numberText(int64(v))
	}
	if value := reflect.ValueOf(v); value.Kind() == reflect.String {
		return incoming.Value{Text: value.String()}
	}
	return incoming.Value{Text: listText(v)}
}

func numberText(n int64) incoming.Value {
	if n == 0 {
		return incoming.Value{}
	}
	return incoming.Value{Text: strconv.FormatInt(n, 10)}
}

func quartersText(q model.Quarters) string {
	var list []string
	for i, given := range q.Given {
		if given {
			list = append(list, fmt.Sprintf("%d: %s", i+1, locale.FormatPlain(q.Amount[i])))
		}
	}
	return strings.Join(list, "\n")
}

// listText writes the texts of a list, one a line, leaving out empty ones.
func listText(v any) string {
	var list []string
	if value := reflect.ValueOf(v); value.Kind() == reflect.Array {
		for i := range value.Len() {
			if item := value.Index(i); !item.IsZero() {
				list = append(list, fmt.Sprintf("%d: %v", i+1, item.Interface()))
			}
		}
	}
	return strings.Join(list, "\n")
}
