package sqlite

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
)

// knownBy gives what people know a record of a plan by: its own name, and the indicator, line, agency and fund that it is about, with its stage and year; its number
// where there is none of that.
func knownBy(p *model.Plan, r model.Record) model.About {
	var about model.About
	for _, of := range around(p, r) {
		if name := called(of); name != "" {
			about = append(about, name)
		}
	}
	fields := tables[r.Kind()].fieldsOf(r)
	for i, column := range tables[r.Kind()].columnNames() {
		switch f := fields[i].(type) {
		case *model.Stage:
			about = append(about, *f)
		case *int:
			if column == "year" && *f != 0 && r.Kind() != model.KindRegion {
				about = append(about, strconv.Itoa(*f))
			}
		}
	}
	if len(about) == 0 {
		return model.About{"no. " + strconv.FormatInt(int64(r.Key()), 10)}
	}
	return about
}

// around gives a record and what it is about, each kind once, the nearest first. What a plan does not know any more is left out.
func around(p *model.Plan, r model.Record) []model.Record {
	list := []model.Record{r}
	for i := 0; i < len(list); i++ {
		for _, ref := range model.References(list[i]) {
			of, known := p.Record(ref.Kind, ref.ID)
			tells := slices.Contains([]model.Kind{model.KindIndicator, model.KindLine, model.KindAgency, model.KindFund}, ref.Kind)
			if known && tells && !slices.ContainsFunc(list, func(r model.Record) bool { return r.Kind() == ref.Kind }) {
				list = append(list, of)
			}
		}
	}
	return list
}

// called gives the name that a record has in itself, with a code before it, "" where it has none.
func called(r model.Record) string {
	said := map[string]string{}
	fields := tables[r.Kind()].fieldsOf(r)
	for i, column := range tables[r.Kind()].columnNames() {
		if text, ok := fields[i].(*string); ok {
			said[column] = cut(*text)
		}
	}
	for _, column := range []string{"name", "title", "text", "label", "office"} {
		if said[column] != "" {
			return strings.TrimSpace(said["code"] + " " + said[column])
		}
	}
	return said["code"]
}

// longestShown is how many letters of a text are shown.
const longestShown = 60

func cut(s string) string {
	if text := []rune(s); len(text) > longestShown {
		return string(text[:longestShown]) + "…"
	}
	return s
}

// shown gives the value of a field as people read it: an amount as it is, everything else as text in quotes.
func shown(field any) model.About {
	if amount, ok := field.(*model.Money); ok {
		return model.About{*amount}
	}
	value := readable(field)
	if o, ok := field.(*object); ok {
		value = o.json()
	}
	if value == nil {
		value = ""
	}
	return model.About{strconv.Quote(cut(fmt.Sprint(value)))}
}

// fieldName gives the name of the field of a record that one of its columns holds, "" where a column holds none alone.
func fieldName(r model.Record, column any) string {
	if o, ok := column.(*object); ok {
		column = o.of
	}
	at := reflect.ValueOf(column)
	if at.Kind() != reflect.Pointer {
		return ""
	}
	return fieldAt(reflect.ValueOf(r).Elem(), at.Pointer())
}

func fieldAt(record reflect.Value, at uintptr) string {
	for i := range record.NumField() {
		f := record.Field(i)
		from := f.Addr().Pointer()
		switch {
		case at < from || at >= from+max(f.Type().Size(), 1):
		case record.Type().Field(i).Anonymous && f.Kind() == reflect.Struct:
			return fieldAt(f, at)
		default:
			return record.Type().Field(i).Name
		}
	}
	return ""
}
