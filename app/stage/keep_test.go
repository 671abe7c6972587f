package stage

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
)

// slidesInSource gives the names of all types of slides that are written in this package.
func slidesInSource(t *testing.T) (names []string) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == "caption" && f.Recv != nil {
				names = append(names, f.Recv.List[0].Type.(*ast.Ident).Name)
			}
		}
	}
	slices.Sort(names)
	return names
}

// imagine gives every field of a value something of its own.
func imagine(t *testing.T, v reflect.Value, n *int) {
	t.Helper()
	*n++
	if v.Type() == reflect.TypeFor[model.Stage]() {
		v.Set(reflect.ValueOf(model.Agreed))
		return
	}
	if v.Type() == reflect.TypeFor[model.AgencySet]() {
		v.Set(reflect.ValueOf(model.AgenciesOf(model.ID(*n), model.ID(*n+1))))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			imagine(t, v.Field(i), n)
		}
	case reflect.Array:
		for i := range v.Len() {
			imagine(t, v.Index(i), n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			imagine(t, v.Index(i), n)
		}
	case reflect.String:
		v.SetString(strings.Repeat("kata \"≥\"\n", *n))
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*n))
	case reflect.Uint8:
		v.SetUint(uint64(*n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		imagine(t, v.Elem(), n)
	case reflect.Interface:
		act := reflect.New(reflect.TypeOf(model.CorrectBudget{})).Elem()
		imagine(t, act, n)
		v.Set(act)
	default:
		t.Fatalf("a slide holds a %s", v.Type())
	}
}

func imagined(t *testing.T, of any) any {
	t.Helper()
	v, n := reflect.New(reflect.TypeOf(of)).Elem(), 0
	imagine(t, v, &n)
	return v.Interface()
}

func roundTrip(t *testing.T, s Slide) {
	t.Helper()
	data, err := Encode(s)
	if err != nil {
		t.Fatalf("%T: %v", s, err)
	}
	if got, err := Decode(data); err != nil || !reflect.DeepEqual(got, s) {
		t.Errorf("%#v came back as %#v, %v", s, got, err)
	}
}

func TestEverySlideIsKept(t *testing.T) {
	var names []string
	for _, of := range slideTypes {
		names = append(names, reflect.TypeOf(of).Name())
		roundTrip(t, of)
		roundTrip(t, imagined(t, of).(Slide))
	}
	slices.Sort(names)
	if want := slidesInSource(t); !slices.Equal(names, want) || len(want) < 15 {
		t.Errorf("kept are %v, there are %v", names, want)
	}
}

func TestEveryProposableActIsKept(t *testing.T) {
	for _, of := range proposable {
		act := imagined(t, of).(model.Act)
		roundTrip(t, Proposal{Of: &Proposed{Act: act, Context: imagined(t, model.Context{}).(model.Context)}, Page: 2})
	}
}

func TestSlidesThatCannotBeReadAreErrors(t *testing.T) {
	for _, data := range []string{
		``, `x`, `{}`, `{"name":"agency"}`, `{"name":"agency","is":7}`, `{"name":"agency","is":{"ID":"x"}}`, `{"name":"pesta","is":{}}`,
		`{"name":"proposal","is":{"Of":{"Act":{"name":"finalise","is":{}}}}}`, `{"name":"proposal","is":{"Of":{"Act":7}}}`,
		`{"name":"proposal","is":{"Of":{"Act":{"name":"correct.budget","is":{"Line":"x"}}}}}`,
	} {
		if s, err := Decode([]byte(data)); err == nil {
			t.Errorf("%s gives %#v", data, s)
		}
	}
	if _, err := Encode(Broken); err == nil {
		t.Error("a slide without a name was kept")
	}
}

// TestSlidesOfOtherFilesAreShownAsGone shows every slide, naming what is not there and a page that it does not have.
func TestSlidesOfOtherFilesAreShownAsGone(t *testing.T) {
	for _, of := range slideTypes {
		s := imagined(t, of).(Slide)
		if _, err := layOut(s, small); err != nil {
			t.Error(err)
		}
	}
}

// again gives a wall as it is after a restart.
func again(t *testing.T, w *Wall) *Wall {
	t.Helper()
	data, err := json.Marshal(w)
	if err != nil {
		t.Fatal(err)
	}
	var back Wall
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	return &back
}

func TestWallComesBack(t *testing.T) {
	var w Wall
	says(t, again(t, &w))
	w.Send(Message{Text: "satu"})
	says(t, &w)
	w.Queue.Add(Message{Text: "dua"}, Agency{ID: 3, Page: 1}, Message{Text: "empat"})
	w.Queue.Pick(1)
	w.Pager.Start(9)
	back := again(t, &w)
	if got := says(t, back); got != "satu" {
		t.Errorf("it says %q", got)
	}
	if !slices.Equal(back.Queue.Slides(), w.Queue.Slides()) || back.Queue.At() != 1 || !back.Pager.IsOn() || back.Pager.Seconds() != 9 {
		t.Errorf("it came back as %+v", back)
	}
	w.Freeze(true)
	w.Send(Message{Text: "dua"})
	back = again(t, again(t, &w))
	if got := says(t, back); got != "satu" || !back.IsFrozen() || back.Showing() != (Message{Text: "satu"}) {
		t.Errorf("frozen it says %q", got)
	}
	back.Freeze(false)
	if got := says(t, back); got != "dua" {
		t.Errorf("thawed it says %q", got)
	}
	w.Blank(true)
	if back = again(t, &w); !back.IsBlank() || says(t, back) != "" {
		t.Error("it does not come back blank")
	}
}

func TestDamagedWallStaysAsItIs(t *testing.T) {
	var w Wall
	w.Send(Message{Text: "satu"})
	for _, data := range []string{`[]`, `{"sent":7}`, `{"queue":[{"name":"x"}]}`, `{"frozen":{"name":"agency","is":"x"}}`} {
		if err := json.Unmarshal([]byte(data), &w); err == nil {
			t.Errorf("%s was taken", data)
		}
		if got := says(t, &w); got != "satu" {
			t.Errorf("after %s it says %q", data, got)
		}
	}
}
