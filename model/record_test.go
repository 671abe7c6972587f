package model_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// filled gives a record of a kind with a different value in every field, counted on from n.
func filled(t *testing.T, kind model.Kind, n int) model.Record {
	t.Helper()
	r := model.NewRecord(kind)
	fill(t, reflect.ValueOf(r).Elem(), &n)
	return r
}

func fill(t *testing.T, v reflect.Value, n *int) {
	*n++
	if v.Type() == reflect.TypeFor[model.AgencySet]() { // no other text is a set
		v.SetString(string(model.AgenciesOf(model.ID(*n), model.ID(*n+1))))
		return
	}
	switch v.Kind() {
	case reflect.String:
		if v.Type() == reflect.TypeFor[model.AgencySet]() {
			v.SetString(string(model.AgenciesOf(model.ID(*n), model.ID(*n+1)<<33)))
			return
		}
		v.SetString("teks \"≥\" " + string(rune('a'+*n)))
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*n) << 33)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Uint8:
		if v.Type() == reflect.TypeFor[model.Stage]() {
			v.SetUint(uint64(model.Revised(*n)))
		} else {
			v.SetUint(3)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), n)
		}
	case reflect.Array:
		for i := range v.Len() {
			fill(t, v.Index(i), n)
		}
	default:
		t.Fatalf("a field of kind %s", v.Kind())
	}
}

func TestEveryFieldOfEveryRecordSurvivesJSON(t *testing.T) {
	for _, kind := range model.Kinds() {
		r, older := filled(t, kind, 1), filled(t, kind, 40)
		if r.Kind() != kind {
			t.Fatalf("NewRecord(%s) is of kind %s", kind, r.Kind())
		}
		for what, c := range map[string]model.Change{"new": model.Add(r), "gone": model.Remove(r), "changed": model.Replace(older, r)} {
			text, err := json.Marshal(c)
			if err != nil {
				t.Fatal(err)
			}
			var back model.Change
			if err := json.Unmarshal(text, &back); err != nil {
				t.Fatalf("%s %s: %v in %s", what, kind, err, text)
			}
			if !reflect.DeepEqual(back, c) || back.Kind() != kind || back.Key() != c.Key() {
				t.Errorf("%s %s: %s came back as %+v", what, kind, text, back)
			}
		}
	}
}

func TestChangesThatCannotBeRead(t *testing.T) {
	for text, want := range map[string]model.Code{
		`{"kind":"mission"}`:                            model.Damaged,
		`{"kind":"spaceship","after":{"id":1}}`:         model.Newer,
		`{"kind":"mission","after":{"id":"one"}}`:       model.Internal,
		`{"kind":"budget","after":{"stage":"unheard"}}`: model.Invalid,
		`[]`: model.Internal,
	} {
		var c model.Change
		if got := model.CodeOf(json.Unmarshal([]byte(text), &c)); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestInverseOfAChange(t *testing.T) {
	one, two := &model.Mission{ID: 1, Text: "a"}, &model.Mission{ID: 1, Text: "b"}
	for _, c := range []model.Change{model.Add(one), model.Remove(one), model.Replace(one, two)} {
		back := c.Inverse()
		if back.Before != c.After || back.After != c.Before || back.Inverse() != c {
			t.Errorf("inverse of %+v is %+v", c, back)
		}
	}
}

func TestUnknownKindHasNoRecord(t *testing.T) {
	if r := model.NewRecord("spaceship"); r != nil {
		t.Errorf("%+v", r)
	}
}

func TestLoadPlanGivesThePlanBack(t *testing.T) {
	p := modeltest.NewPlan(modeltest.S)
	records := map[model.Kind][]model.Record{}
	for _, kind := range model.Kinds() {
		records[kind] = p.Records(kind)
	}
	loaded := model.LoadPlan(records)
	if same, kind := p.Equal(loaded); !same {
		t.Fatalf("records of kind %s differ", kind)
	}
	if loaded.TotalOutcome(model.Proposed, year) != p.TotalOutcome(model.Proposed, year) {
		t.Error("the totals differ")
	}
	for a := range p.Agencies.All() {
		for i, l := range p.Lines.Of(a.ID) {
			if loaded.Lines.Of(a.ID)[i] != l {
				t.Fatalf("line %d of %s is another one", i, a.Name)
			}
		}
	}
	if p.Empty() || !model.NewPlan().Empty() {
		t.Error("Empty is wrong")
	}
}

func TestRecordGivesAnyKind(t *testing.T) {
	w := modeltest.Small(t)
	if r, ok := w.Plan.Record(model.KindLine, w.Sub); !ok || r != model.Record(w.Plan.Lines.Get(w.Sub)) {
		t.Errorf("record %v, %v", r, ok)
	}
	if _, ok := w.Plan.Record(model.KindLine, w.DAU); ok {
		t.Error("a fund was found among the lines")
	}
}
