package sqlite

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"

	"benangmerah/model"
)

func TestEveryFieldOfEveryRecordIsStored(t *testing.T) {
	f := create(t, quick())
	for _, kind := range model.Kinds() {
		t.Run(string(kind), func(t *testing.T) {
			r := model.NewRecord(kind)
			fill(reflect.ValueOf(r).Elem(), new(int64))
			if got := stored(t, f, r); !reflect.DeepEqual(got, []model.Record{r}) {
				t.Errorf("stored %+v, read %+v", r, got)
			}
		})
	}
}

func TestEmptyRecordsComeBackEmpty(t *testing.T) {
	f := create(t, quick())
	r := &model.Budget{ID: 5, Line: 6}
	if got := stored(t, f, r); !reflect.DeepEqual(got, []model.Record{r}) {
		t.Errorf("stored %+v, read %+v", r, got)
	}
}

// stored writes a record and reads its table, in a transaction that is not committed: references lead nowhere.
func stored(t *testing.T, f *File, r model.Record) []model.Record {
	t.Helper()
	var list []model.Record
	err := f.c.reading(func() error {
		if err := f.c.putOne(model.Add(r)); err != nil {
			return err
		}
		all, err := f.c.records(t.Context())
		list = all[r.Kind()]
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// fill gives every field a value of its own that is not its zero value.
func fill(v reflect.Value, n *int64) {
	*n++
	if v.Type() == reflect.TypeFor[model.Stage]() { // others have no name in JSON
		v.SetUint(uint64(model.Revised(1 + int(*n)%99)))
		return
	}
	if v.Type() == reflect.TypeFor[model.AgencySet]() { // others hold no agencies
		v.SetString(string(model.AgenciesOf(model.ID(*n), math.MaxInt64)))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), n)
		}
	case reflect.String:
		v.SetString(fmt.Sprintf("teks %d ≥ '\"", *n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Uint8:
		v.SetUint(uint64(200 + *n%50))
	default:
		v.SetInt(math.MaxInt64 - *n)
	}
}

func TestTablesListTheColumnsOfTheSchema(t *testing.T) {
	f := create(t, quick())
	for _, kind := range model.Kinds() {
		rows, err := f.c.conn.QueryContext(background, "SELECT name FROM pragma_table_info(?)", string(kind))
		if err != nil {
			t.Fatal(err)
		}
		var columns []string
		for rows.Next() {
			var name string
			if err := rows.Scan(&name); err != nil {
				t.Fatal(err)
			}
			columns = append(columns, name)
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
		if want := tables[kind].columnNames(); !slices.Equal(columns, want) {
			t.Errorf("%s has columns %v, listed are %v", kind, columns, want)
		}
		if columns, fields := len(columns), len(tables[kind].fieldsOf(model.NewRecord(kind))); columns != fields {
			t.Errorf("%s has %d columns and %d fields", kind, columns, fields)
		}
	}
}

func TestScanRefusesWhatAColumnMayNotHold(t *testing.T) {
	var (
		text  string
		id    model.ID
		stage model.Stage
		fund  optional
		money model.Quarters
	)
	for _, c := range []struct{ field, value any }{
		{&text, int64(1)},
		{&id, "1"},
		{&id, nil},
		{&stage, int64(256)},
		{&stage, int64(-1)},
		{&fund, 1.5},
		{quarters(&money, 0), "1"},
		{new(float64), int64(1)},
	} {
		if err := scan(c.field, c.value); err == nil {
			t.Errorf("scan(%T, %v) was accepted", c.field, c.value)
		}
	}
}

func TestRupiah(t *testing.T) {
	for amount, want := range map[model.Money]string{
		0: "0.00", 5: "0.05", -5: "-0.05", 107_898_357_666_009: "1078983576660.09",
		math.MaxInt64: "92233720368547758.07", math.MinInt64: "-92233720368547758.08",
	} {
		if got := rupiah(amount); got != want {
			t.Errorf("rupiah(%d) = %q, want %q", int64(amount), got, want)
		}
	}
}

// TestWhatARowLeavesOutIsNotTakenFromTheRowBefore keeps a comparison of four columns beside some of two: all of them must come back as they were kept, or the
// file could not be wound back any more.
func TestWhatARowLeavesOutIsNotTakenFromTheRowBefore(t *testing.T) {
	f := create(t, quick())
	mustDo(t, f, model.Found("Kota Contoh", 2027))
	for i, count := range []int{4, 2, 4, 2, 2, 3} {
		panel := model.Panel{Count: count, View: model.View{Step: count == 4}}
		for n := range count {
			panel.Columns[n] = model.PanelColumn{Stage: model.Agreed, Year: 2027 + n}
		}
		mustDo(t, f, model.Edit{Title: "agenda.edit", Put: []model.Record{&model.KeptPanel{Name: string(rune('a' + i)), Panel: panel}}})
	}
	want := f.Plan().Clone()
	mustClose(t, f)
	again := open(t, f.Path(), quick())
	mustEqual(t, "the file", again.Plan(), want)
	if _, err := again.At(0); err != nil {
		t.Errorf("it cannot be wound back: %v", err)
	}
}
