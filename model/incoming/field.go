package incoming

import (
	"strconv"

	"benangmerah/model"
)

// content is what a field of a record holds: a string, an int, a model.Money or a model.ID; nil is nothing. Contents compare with ==.
type content any

// accessor reads and writes one field of records of a kind.
type accessor struct {
	field   model.Field
	quarter int
	get     func(r model.Record) content
	set     func(r model.Record, c content) model.Record
}

// pointer is a record type behind its pointer.
type pointer[T any] interface {
	*T
	model.Record
}

// access makes the accessor of a field that part points to. The zero value of the field is nothing.
func access[T any, P pointer[T], V comparable](f model.Field, part func(P) *V) accessor {
	var none V
	return accessor{
		field: f,
		get: func(r model.Record) content {
			if v := *part(r.(P)); v != none {
				return v
			}
			return nil
		},
		set: func(r model.Record, c content) model.Record {
			copied := *r.(P)
			v, _ := c.(V)
			*part(&copied) = v
			return P(&copied)
		},
	}
}

// named is access for texts of a type of their own.
func named[T any, P pointer[T], V ~string](f model.Field, part func(P) *V) accessor {
	return accessor{
		field: f,
		get:   func(r model.Record) content { return text(string(*part(r.(P)))) },
		set: func(r model.Record, c content) model.Record {
			copied := *r.(P)
			s, _ := c.(string)
			*part(&copied) = V(s)
			return P(&copied)
		},
	}
}

// text is the content of a text; an empty one is nothing.
func text(s string) content {
	if s == "" {
		return nil
	}
	return s
}

var accessors = map[model.Kind][]accessor{
	model.KindLine: {
		access(model.FieldCode, func(l *model.Line) *string { return &l.Code }),
		access(model.FieldName, func(l *model.Line) *string { return &l.Name }),
		access(model.FieldParent, func(l *model.Line) *model.ID { return &l.Parent }),
		access(model.FieldSubUnit, func(l *model.Line) *model.ID { return &l.SubUnit }),
		access(model.FieldMission, func(l *model.Line) *model.ID { return &l.Mission }),
		access(model.FieldPriority, func(l *model.Line) *string { return &l.Priority }),
		access(model.FieldLocation, func(l *model.Line) *string { return &l.Location }),
		access(model.FieldGroup, func(l *model.Line) *string { return &l.Group }),
		access(model.FieldObjective, func(l *model.Line) *string { return &l.Objective }),
		access(model.FieldOutcome, func(l *model.Line) *string { return &l.Outcome }),
	},
	model.KindIndicator: {
		access(model.FieldIndicator, func(i *model.Indicator) *string { return &i.Text }),
		access(model.FieldOrder, func(i *model.Indicator) *int { return &i.Order }),
		access(model.FieldUnit, func(i *model.Indicator) *string { return &i.Unit }),
		access(model.FieldBaseline, func(i *model.Indicator) *string { return &i.Baseline }),
		access(model.FieldBaselineYear, func(i *model.Indicator) *int { return &i.BaselineYear }),
		named(model.FieldDirection, func(i *model.Indicator) *model.Direction { return &i.Direction }),
		named(model.FieldFormula, func(i *model.Indicator) *model.Formula { return &i.Formula }),
		access(model.FieldSource, func(i *model.Indicator) *string { return &i.Source }),
		access(model.FieldOwner, func(i *model.Indicator) *string { return &i.Owner }),
	},
	model.KindTarget: append([]accessor{
		access(model.FieldTarget, func(t *model.Target) *string { return &t.Value }),
	}, quarters(model.FieldTarget, targetQuarter)...),
	model.KindBudget:  append([]accessor{amount}, quarters(model.FieldBudget, budgetQuarter)...),
	model.KindSubUnit: {access(model.FieldCode, func(u *model.SubUnit) *string { return &u.Code }), access(model.FieldName, func(u *model.SubUnit) *string { return &u.Name })},
	model.KindFund:    {access(model.FieldCode, func(f *model.Fund) *string { return &f.Code }), access(model.FieldName, func(f *model.Fund) *string { return &f.Name })},
	model.KindWaiver:  {access(model.FieldReason, func(v *model.Waiver) *string { return &v.Reason })},
}

// amount is the money of a budget, which is there even where it is zero.
var amount = accessor{
	field: model.FieldBudget,
	get:   func(r model.Record) content { return r.(*model.Budget).Amount },
	set: func(r model.Record, c content) model.Record {
		b := *r.(*model.Budget)
		b.Amount, _ = c.(model.Money)
		return &b
	},
}

// quarters numbers the accessors of the four quarters of a figure.
func quarters(f model.Field, of func(quarter int) accessor) (list []accessor) {
	for n := range 4 {
		a := of(n)
		a.field, a.quarter = f, n+1
		list = append(list, a)
	}
	return list
}

func targetQuarter(n int) accessor {
	return access(model.FieldTarget, func(t *model.Target) *string { return &t.Quarters[n] })
}

func budgetQuarter(n int) accessor {
	return accessor{
		get: func(r model.Record) content {
			if q := r.(*model.Budget).Quarters; q.Given[n] {
				return q.Amount[n]
			}
			return nil
		},
		set: func(r model.Record, c content) model.Record {
			b := *r.(*model.Budget)
			b.Quarters.Amount[n], b.Quarters.Given[n] = c.(model.Money)
			return &b
		},
	}
}

// accessorOf finds the accessor of a field. There is one for every field that a claim is made about.
func accessorOf(kind model.Kind, f model.Field, quarter int) *accessor {
	for n := range accessors[kind] {
		if a := &accessors[kind][n]; a.field == f && a.quarter == quarter {
			return a
		}
	}
	panic("incoming: no field " + string(f) + " in " + string(kind))
}

// show gives a content as a person reads it.
func (w *weighing) show(f model.Field, c content) Value {
	switch c := c.(type) {
	case string:
		return Value{Text: c}
	case int:
		return Value{Text: strconv.Itoa(c)}
	case model.Money:
		return Value{Amount: c, Money: true}
	case model.ID:
		return Value{Text: w.label(f, c)}
	}
	return Value{}
}

// label names the record that a field refers to.
func (w *weighing) label(f model.Field, id model.ID) string {
	kind := map[model.Field]model.Kind{model.FieldMission: model.KindMission, model.FieldParent: model.KindLine, model.FieldSubUnit: model.KindSubUnit}[f]
	switch r := w.known(ref{kind, id}).(type) {
	case *model.Mission:
		return strconv.Itoa(r.Number)
	case *model.Line:
		return r.Code
	case *model.SubUnit:
		return r.Name
	}
	return ""
}
