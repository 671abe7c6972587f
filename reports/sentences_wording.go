package reports

import (
	"cmp"
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"benangmerah/model"
)

// WordingOf is the wording of a plan: the usual one with the sentences that the plan gives it. A sentence of its own that Check refuses, or that the papers
// do not have, is passed over: files may come from another version of the program.
func WordingOf(p *model.Plan) Wording {
	w := DefaultWording()
	if p.Sentences.Len() == 0 {
		return w
	}
	texts := map[string]string{}
	for _, s := range SentencesOf(p) {
		if s.Changed() && s.Check(s.Text) == nil {
			texts[s.Name] = s.Text
		}
	}
	w.put(texts)
	return w
}

// put gives sentences their texts. Items behind the last of a list come to its end; those that are empty go.
func (w *Wording) put(texts map[string]string) {
	visit(reflect.ValueOf(w).Elem(), place{}, func(at place, set func(string)) {
		if text, own := texts[at.name]; own {
			set(text)
		}
	}, func(at place, list reflect.Value) {
		items := slices.Clone(list.Interface().([]string))
		for n := len(items) + 1; n <= mostItems; n++ {
			items = append(items, texts[at.name+"."+strconv.Itoa(n)])
		}
		list.Set(reflect.ValueOf(slices.DeleteFunc(items, func(s string) bool { return s == "" })))
	})
}

// usualSentences reads the sentences of DefaultWording once.
var usualSentences = sync.OnceValue(func() []Sentence {
	w := DefaultWording()
	var list []Sentence
	visit(reflect.ValueOf(&w).Elem(), place{}, func(at place, _ func(string)) {
		s := Sentence{Name: at.name, Group: at.group, Default: at.text, Text: at.text, Item: at.item, Words: bracedIn(at.text)}
		for _, word := range at.words {
			if !slices.Contains(s.Words, word) {
				s.Words = append(s.Words, word)
			}
		}
		if !s.Item {
			s.Needs = needed(s.Words)
		}
		list = append(list, s)
	}, func(place, reflect.Value) {})
	return list
})

// optional are the words that a sentence need not say. All others are amounts, names or what seals a version.
var optional = map[string]bool{
	"agencies words": true, "total words": true, "words": true, "title": true, "place": true, "zone": true, "year": true, "day": true, "date": true,
	"planned": true, "from": true, "used": true, "minutes": true, "page": true, "pages": true, "unit": true, "formula": true, "moment": true, "chair": true,
	"agencies": true, "stage": true, "seen": true, "all": true, "rows": true, "presentation": true, "discussion": true, "reply": true, "held": true,
	"meaning": true, "notch": true, "fund": true, "heard": true, "to": true,
}

func needed(words []string) (list []string) {
	for _, word := range words {
		if !optional[word] {
			list = append(list, word)
		}
	}
	return list
}

// place is where a sentence stands in Wording.
type place struct {
	name, group, text string
	words             []string // of the tag
	item              bool
}

// at gives the place of something within another.
func (at place) at(name string) place {
	if at.name != "" {
		name = at.name + "." + name
	}
	at.name = name
	return at
}

// visit goes through the sentences in a part of a Wording in their order. each may give a sentence another text; list sees every list of sentences after its
// items. What is neither text nor holds any is passed over.
func visit(v reflect.Value, at place, each func(at place, set func(string)), list func(at place, v reflect.Value)) {
	switch v.Kind() {
	case reflect.String:
		at.text = v.String()
		each(at, v.SetString)
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			inner := at.at(field.Name)
			if group := field.Tag.Get("group"); group != "" {
				inner.group, at.group = group, group
			}
			inner.words = tagged(field.Tag.Get("words"))
			visit(v.Field(i), inner, each, list)
		}
	case reflect.Slice:
		for i := range v.Len() {
			inner := at.at(strconv.Itoa(i + 1))
			inner.item = true
			visit(v.Index(i), inner, each, list)
		}
		list(at, v)
	case reflect.Map:
		visitMap(v, at, each)
	}
}

func tagged(words string) []string {
	if words == "" {
		return nil
	}
	return strings.Split(words, ",")
}

// visitMap goes through a map of sentences by the names of its keys.
func visitMap(v reflect.Value, at place, each func(at place, set func(string))) {
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return cmp.Compare(keyName(a), keyName(b)) })
	for _, key := range keys {
		inner := at.at(keyName(key))
		inner.text = v.MapIndex(key).String()
		each(inner, func(text string) { v.SetMapIndex(key, reflect.ValueOf(text)) })
	}
}

// keyNames are the names of the keys that have none of their own.
var keyNames = map[any]string{
	model.ByPoints: "points", model.SkipRule: "skip",
	model.ByMission: "mission", model.ByFund: "fund", model.ByPriority: "priority",
	model.Level(0): "agency", model.Program: "program", model.Activity: "activity", model.SubActivity: "sub_activity",
	model.SortByChange: "change", model.SortByCode: "code",
	model.LensAll: "all", model.LensChanged: "changed", model.LensOver: "over", model.LensBare: "bare",
}

// keyName gives the stable name of a key of a map of sentences, "none" for an empty one.
func keyName(key reflect.Value) string {
	if name, known := keyNames[key.Interface()]; known {
		return name
	}
	if named, ok := key.Interface().(encoding.TextMarshaler); ok {
		if name, err := named.MarshalText(); err == nil {
			return string(name)
		}
	}
	return cmp.Or(fmt.Sprint(key.Interface()), "none")
}
