package sqlite

import (
	"fmt"

	"benangmerah/model"
)

// spelledOut is how many differences between two plans are told one by one.
const spelledOut = 3

// differences names the first records in which a plan differs from what it should be, and says how many more there are; nil where the two are the same.
func differences(want, got *model.Plan) (all *model.Error) {
	n := 0
	eachDifference(want, got, func(tell func() *model.Error) bool {
		switch n++; {
		case n == 1:
			all = tell()
		case n <= spelledOut:
			all = model.Errorf(model.Damaged, "", "%s, dan %s", all, tell())
		}
		return true
	})
	if n > spelledOut {
		all = model.Errorf(model.Damaged, "", "%s, dan catatan lain sebanyak %d", all, n-spelledOut)
	}
	return all
}

// difference names the first record in which a plan differs from what it should be, nil where the two are the same.
func difference(want, got *model.Plan) (first *model.Error) {
	eachDifference(want, got, func(tell func() *model.Error) bool {
		first = tell()
		return false
	})
	return first
}

// eachDifference finds the records in which two plans differ, as long as there are more wanted. tell puts one into words.
func eachDifference(want, got *model.Plan, found func(tell func() *model.Error) (more bool)) {
	for _, kind := range model.Kinds() {
		if !differing(want.Records(kind), got.Records(kind), found) {
			return
		}
	}
}

// differing walks two lists in the order of their keys, and says whether more is wanted.
func differing(want, got []model.Record, found func(tell func() *model.Error) (more bool)) bool {
	for len(want)+len(got) > 0 {
		var tell func() *model.Error
		switch {
		case len(got) == 0 || len(want) > 0 && want[0].Key() < got[0].Key():
			tell, want = missing(want[0]), want[1:]
		case len(want) == 0 || want[0].Key() > got[0].Key():
			tell, got = extra(got[0]), got[1:]
		default:
			tell = altered(want[0], got[0])
			want, got = want[1:], got[1:]
		}
		if tell != nil && !found(tell) {
			return false
		}
	}
	return true
}

func missing(r model.Record) func() *model.Error {
	return func() *model.Error { return model.Errorf(model.Damaged, "", "%s %d hilang", r.Kind(), r.Key()) }
}

func extra(r model.Record) func() *model.Error {
	return func() *model.Error { return model.Errorf(model.Damaged, "", "%s %d berlebih", r.Kind(), r.Key()) }
}

// altered gives nil where two records hold the same.
func altered(want, got model.Record) func() *model.Error {
	t := tables[want.Kind()]
	fields, others := t.fieldsOf(want), t.fieldsOf(got)
	for i := range fields {
		if bind(fields[i]) != bind(others[i]) {
			return func() *model.Error {
				return model.Errorf(model.Damaged, "", "%s %d berbeda pada kolom %s: %q, seharusnya %q", want.Kind(), want.Key(), t.columnNames()[i], shown(others[i]), shown(fields[i]))
			}
		}
	}
	return nil
}

// longestShown is how many letters of a value are shown.
const longestShown = 60

// shown gives the value of a field as people read it.
func shown(field any) string {
	value := readable(field)
	if o, ok := field.(*object); ok {
		value = o.json()
	}
	if value == nil {
		return ""
	}
	text := []rune(fmt.Sprint(value))
	if len(text) > longestShown {
		text = append(text[:longestShown], '…')
	}
	return string(text)
}
