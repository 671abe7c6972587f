package sqlite

import "benangmerah/model"

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
		if !differing(want, got, kind, found) {
			return
		}
	}
}

// differing walks the records of a kind in the order of their keys, and says whether more is wanted.
func differing(should, is *model.Plan, kind model.Kind, found func(tell func() *model.Error) (more bool)) bool {
	want, got := should.Records(kind), is.Records(kind)
	for len(want)+len(got) > 0 {
		var tell func() *model.Error
		switch {
		case len(got) == 0 || len(want) > 0 && want[0].Key() < got[0].Key():
			tell, want = missing(should, want[0]), want[1:]
		case len(want) == 0 || want[0].Key() > got[0].Key():
			tell, got = extra(is, got[0]), got[1:]
		default:
			tell = altered(should, want[0], got[0])
			want, got = want[1:], got[1:]
		}
		if tell != nil && !found(tell) {
			return false
		}
	}
	return true
}

func missing(in *model.Plan, r model.Record) func() *model.Error {
	return func() *model.Error {
		return model.Errorf(model.Damaged, "", "%s (%s) hilang", r.Kind(), knownBy(in, r))
	}
}

func extra(in *model.Plan, r model.Record) func() *model.Error {
	return func() *model.Error {
		return model.Errorf(model.Damaged, "", "%s (%s) berlebih", r.Kind(), knownBy(in, r))
	}
}

// altered gives nil where two records hold the same. In is the plan of the first.
func altered(in *model.Plan, want, got model.Record) func() *model.Error {
	t := tables[want.Kind()]
	fields, others := t.fieldsOf(want), t.fieldsOf(got)
	for i := range fields {
		if bind(fields[i]) != bind(others[i]) {
			return func() *model.Error {
				field := model.FieldOf{Kind: want.Kind(), Name: fieldName(want, fields[i])}
				return model.Errorf(model.Damaged, "", "%s (%s) berbeda pada isian %s: %s, seharusnya %s", want.Kind(), knownBy(in, want), field, shown(others[i]), shown(fields[i]))
			}
		}
	}
	return nil
}
