package merging

import (
	"cmp"
	"slices"

	"benangmerah/model"
)

// resolving is the making of what a merge leaves: the records that are to differ from ours, nil for those that are to go.
type resolving struct {
	*Merge
	choices Choices
	target  map[model.Ref]model.Record
	barred  map[model.Ref]bool // nothing of theirs is taken
}

// Undecided gives the conflicts that choices leave open.
func (m *Merge) Undecided(choices Choices) (list []*Conflict) {
	for _, c := range m.Conflicts {
		if choices[c.Key].Pick == NotPicked {
			list = append(list, c)
		}
	}
	return list
}

// resolve works out what the choices leave.
func (m *Merge) resolve(choices Choices) *resolving {
	r := &resolving{Merge: m, choices: choices, target: map[model.Ref]model.Record{}, barred: map[model.Ref]bool{}}
	for _, t := range m.order {
		if t.group == nil {
			r.take(t)
		}
	}
	for _, g := range m.groups {
		r.takeGroup(g)
	}
	r.settleCorrections()
	r.settleOrders()
	r.settleRunning()
	r.dropOrphans()
	return r
}

func (r *resolving) choice(c *Conflict) Choice {
	if c == nil {
		return Choice{}
	}
	return r.choices[c.Key]
}

// record gives a record as it is to be.
func (r *resolving) record(ref model.Ref) model.Record {
	if record, known := r.target[ref]; known {
		return record
	}
	return recordOf(r.Ours.Plan, ref)
}

func (r *resolving) put(record model.Record) { r.set(refOf(record), record) }

func (r *resolving) set(ref model.Ref, record model.Record) {
	if model.SameRecord(record, recordOf(r.Ours.Plan, ref)) {
		delete(r.target, ref)
		return
	}
	r.target[ref] = record
}

func (r *resolving) isLocked(ref model.Ref) bool {
	t := r.things[ref]
	return t != nil && t.lock != nil
}

// take makes of one record what both sides leave of it.
func (r *resolving) take(t *thing) {
	switch {
	case t.lock != nil, r.apart.is(t.Ref):
		r.barred[t.Ref] = true
	case !t.theirsChanged():
	case t.ours == nil || t.theirs == nil:
		r.set(t.Ref, t.theirs)
	case whole[t.Kind]:
		r.takeStatement(t)
	default:
		r.set(t.Ref, r.merged(t))
	}
}

func (r *resolving) takeStatement(t *thing) {
	theirs := !t.oursChanged()
	if len(t.conflicts) > 0 {
		theirs = r.choice(t.conflicts[0]).Pick == PickTheirs
	}
	if theirs {
		r.set(t.Ref, model.WithID(t.theirs, t.ID))
	} else {
		r.barred[t.Ref] = true
	}
}

// merged gives a record field by field.
func (r *resolving) merged(t *thing) model.Record {
	out := t.ours
	for _, f := range fields(t.Kind) {
		ours, theirs := f.of(t.ours), f.of(t.theirs)
		c := r.choice(t.about(f.name))
		switch {
		case c.Pick == PickTyped:
			out = f.with(out, typed(c.Value, ours))
		case c.Pick == PickTheirs, t.about(f.name) == nil && takesTheirs(f, t, ours, theirs):
			out = f.with(out, theirs)
		}
	}
	return out
}

// typed gives a typed value, or ours where it is not of the field's type.
func typed(value, ours any) any {
	switch ours.(type) {
	case model.Money:
		if v, ok := value.(model.Money); ok {
			return v
		}
	case string:
		if v, ok := value.(string); ok {
			return v
		}
	}
	return ours
}

// takesTheirs says whether only theirs have changed a field.
func takesTheirs(f field, t *thing, ours, theirs any) bool {
	if f.name == t.keeps || f.name == t.yields {
		return f.name == t.yields
	}
	if t.base == nil {
		return none(ours)
	}
	base := f.of(t.base)
	return theirs != base && ours == base
}

// about gives the conflict about a field, nil where there is none.
func (t *thing) about(name string) *Conflict {
	for _, c := range t.conflicts {
		if c.Field == name {
			return c
		}
	}
	return nil
}

// takeGroup lets what was removed together go or stay.
func (r *resolving) takeGroup(g *group) {
	stays := g.here == (r.choice(g.conflict).Pick == PickTheirs) && g.conflict != nil
	for _, t := range g.members {
		switch {
		case !g.here && !stays:
			r.set(t.Ref, nil)
		case g.here && stays:
			r.set(t.Ref, t.theirs)
		default:
			r.barred[t.Ref] = true
		}
	}
}

// dropOrphans lets go of what refers to something that is not there: of theirs what was added, of ours what was put under what theirs removed. A record that
// both have keeps what it referred to here.
func (r *resolving) dropOrphans() {
	for again := true; again; {
		again = false
		for _, t := range r.order {
			record := r.record(t.Ref)
			if record == nil || !r.orphan(record) {
				continue
			}
			again = true
			r.drop(t, record)
		}
	}
}

func (r *resolving) orphan(record model.Record) bool {
	return slices.ContainsFunc(model.References(record), r.isMissing)
}

func (r *resolving) isMissing(ref model.Ref) bool { return r.record(ref) == nil }

func (r *resolving) drop(t *thing, record model.Record) {
	for _, f := range fields(t.Kind) {
		id, _ := f.of(record).(model.ID)
		if !f.id || id == 0 || !r.isMissing(model.Ref{Kind: f.kind, ID: id}) {
			continue
		}
		if kept := cmp.Or(r.reference(f, t.ours), r.reference(f, t.base)); kept != 0 && kept != id {
			record = f.with(record, kept)
			continue
		}
		r.set(t.Ref, nil)
		if t.ours == nil {
			r.barred[t.Ref] = true
		}
		return
	}
	r.put(record)
}

// reference gives what a record refers to in a field, 0 where that is nothing or not there.
func (r *resolving) reference(f field, record model.Record) model.ID {
	id, _ := f.of(record).(model.ID)
	if id == 0 || r.isMissing(model.Ref{Kind: f.kind, ID: id}) {
		return 0
	}
	return id
}

// settleCorrections keeps of the corrections of a figure in conflict those of the side that was chosen: the list of corrections is to say what stands.
func (r *resolving) settleCorrections() {
	for _, c := range r.Conflicts {
		if c.About != AboutField {
			continue
		}
		pick := r.choice(c).Pick
		for _, t := range r.order {
			correction, ok := t.either().(*model.Correction)
			if !ok || t.base != nil || !corrects(correction, c) {
				continue
			}
			switch {
			case t.ours == nil && pick != PickTheirs:
				r.set(t.Ref, nil)
				r.barred[t.Ref] = true
			case t.ours != nil && t.theirs == nil && pick != PickOurs:
				r.set(t.Ref, nil)
			}
		}
	}
}

// corrects says whether a correction is of what a conflict is about.
func corrects(x *model.Correction, c *Conflict) bool {
	switch r := c.Ours.(type) {
	case *model.Budget:
		return c.Field == "Amount" && x.Field == model.FieldBudget && x.Line == r.Line && x.Fund == r.Fund && x.Stage == r.Stage && x.Year == r.Year
	case *model.Target:
		return c.Field == "Value" && x.Field == model.FieldTarget && x.Indicator == r.Indicator && x.Stage == r.Stage && x.Year == r.Year
	case *model.Line:
		return x.Indicator == 0 && x.Line == r.ID && x.Field == correctedAs[c.Field]
	case *model.Indicator:
		name := c.Field
		if name == "Text" {
			name = "Indicator"
		}
		return x.Indicator == r.ID && x.Field == correctedAs[name]
	default:
		return false
	}
}

// correctedAs names the fields of lines and indicators as corrections do.
var correctedAs = map[string]model.Field{
	"Code": model.FieldCode, "Parent": model.FieldParent, "SubUnit": model.FieldSubUnit, "Name": model.FieldName, "Mission": model.FieldMission,
	"Priority": model.FieldPriority, "Location": model.FieldLocation, "Group": model.FieldGroup, "Objective": model.FieldObjective,
	"Outcome": model.FieldOutcome, "Indicator": model.FieldIndicator, "Unit": model.FieldUnit, "Baseline": model.FieldBaseline,
	"BaselineYear": model.FieldBaselineYear, "Direction": model.FieldDirection, "Formula": model.FieldFormula, "Source": model.FieldSource,
	"Owner": model.FieldOwner, "Order": model.FieldOrder,
}
