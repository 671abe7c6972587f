package merging

import (
	"reflect"
	"sync"

	"benangmerah/model"
)

// field is a field of records of a kind, by its name in Go; fields of embedded types count as their own.
type field struct {
	name  string
	index []int
	kind  model.Kind // what an ID refers to; "" for other fields
	id    bool
}

var (
	idType    = reflect.TypeFor[model.ID]()
	fieldsOf  = sync.OnceValue(allFields)
	orderName = "Order"
)

// fields gives the fields of a kind but its ID, in their order.
func fields(kind model.Kind) []field { return fieldsOf()[kind] }

func allFields() map[model.Kind][]field {
	all := map[model.Kind][]field{}
	for _, kind := range model.Kinds() {
		record := model.NewRecord(kind)
		v := reflect.ValueOf(record).Elem()
		list := flatten(v.Type(), nil)
		for i := range list { // every reference gets a number of its own, by which the record tells its kind
			if list[i].id {
				v.FieldByIndex(list[i].index).SetInt(int64(i + 1))
			}
		}
		for _, ref := range model.References(record) {
			if at := int(ref.ID) - 1; at >= 0 && at < len(list) {
				list[at].kind = ref.Kind
			}
		}
		all[kind] = list
	}
	return all
}

func flatten(t reflect.Type, under []int) (list []field) {
	for i := range t.NumField() {
		f := t.Field(i)
		index := append(append([]int{}, under...), i)
		switch {
		case f.Anonymous:
			list = append(list, flatten(f.Type, index)...)
		case len(under) > 0 || f.Name != "ID":
			list = append(list, field{name: f.Name, index: index, id: f.Type == idType})
		}
	}
	return list
}

// of gives what a record holds in the field, nil for no record.
func (f *field) of(r model.Record) any {
	if r == nil {
		return nil
	}
	return reflect.ValueOf(r).Elem().FieldByIndex(f.index).Interface()
}

// none says whether a value is that of a field where nothing was entered.
func none(v any) bool { return v == nil || reflect.ValueOf(v).IsZero() }

// with gives a copy of a record with another value in the field.
func (f *field) with(r model.Record, v any) model.Record {
	copied := model.WithID(r, r.Key())
	reflect.ValueOf(copied).Elem().FieldByIndex(f.index).Set(reflect.ValueOf(v))
	return copied
}

// refOf names a record.
func refOf(r model.Record) model.Ref { return model.Ref{Kind: r.Kind(), ID: r.Key()} }

// recordOf gives a record of a plan, nil where it is not there.
func recordOf(p *model.Plan, name model.Ref) model.Record {
	if r, held := p.Record(name.Kind, name.ID); held {
		return r
	}
	return nil
}

// changedLike gives cur as a change from before to after changes it: in the fields in which these differ, but those that stay says are kept.
func changedLike(cur, before, after model.Record, stays func(name string) bool) model.Record {
	for _, f := range fields(after.Kind()) {
		was, is := f.of(before), f.of(after)
		if was != is && (before != nil || !none(is)) && f.of(cur) != is && !stays(f.name) {
			cur = f.with(cur, is)
		}
	}
	return cur
}

// whole are the kinds of which a record is one statement: it is decided as a whole, and who said it when is not in dispute.
var whole = map[model.Kind]bool{
	model.KindDecision: true, model.KindCorrection: true, model.KindMoment: true, model.KindHandover: true, model.KindSignedCopy: true,
	model.KindExtension: true, model.KindOverride: true, model.KindRedraft: true, model.KindJudgement: true, model.KindTrial: true, model.KindPass: true,
	model.KindReopening: true, model.KindKeptPanel: true, model.KindSuccession: true, model.KindWaiver: true,
	model.KindCuratedList: true, model.KindCurated: true,
	model.KindRoadStanding: true, model.KindRoadMilestone: true, model.KindRoadReceipt: true,
}

// circumstances are the fields that say in which circumstances something was said.
var circumstances = map[string]bool{"Slot": true, "Agency": true, "Speaker": true, "At": true, "StateAt": true, "StateBy": true, "By": true}

// sameStatement says whether two records say the same, whoever said it and when.
func sameStatement(a, b model.Record) bool {
	for _, f := range fields(a.Kind()) {
		if !circumstances[f.name] && f.of(a) != f.of(b) {
			return false
		}
	}
	return true
}
