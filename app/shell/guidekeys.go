package shell

import (
	"slices"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model/locale"
	"benangmerah/reports/guide"
)

// guideAreas are the names by which the guide cites the areas, in their order.
var guideAreas = []string{"beranda", "program", "usulan", "sidang", "persandingan", "prioritas", "notula", "tindak-lanjut", "pelaku", "binaan", "peta-jalan", "refocusing", "benang", "setelan"}

// guideGroups are those of the parts of the menu, without the page in view.
var guideGroups = []string{"buka", "berkas", "sunting", "tampilan", "proyektor"}

// prioritySights are the views of Prioritas, which have keys of their own, by the names in the guide; the first is the page itself.
var prioritySights = []struct {
	id, key string
}{{"prioritas", "Alt+1"}, {"prioritas-nilai", "Alt+2"}, {"prioritas-kriteria", "Alt+3"}}

// GuideKeys gives the keys of everything that can be done, as the guide prints them. It walks through the areas; a file with a ranking must be open.
func (s *Shell) GuideKeys() []guide.Area {
	var list []guide.Area
	for i, g := range s.groups()[1:] {
		list = append(list, guideArea(guideGroups[i], g.name, g.commands))
	}
	for i, id := range guideAreas {
		if i != areaPriorities {
			list = append(list, guideArea(id, s.pages[i].name, s.pages[i].page.Commands()))
		}
	}
	list = append(list, s.priorityKeys()...)
	return slices.DeleteFunc(list, func(a guide.Area) bool { return len(a.Keys) == 0 })
}

// priorityKeys gives the keys of the views of Prioritas, each without those that the first has too.
func (s *Shell) priorityKeys() []guide.Area {
	var list []guide.Area
	before := s.current
	s.goTo(areaPriorities)
	page := s.pages[areaPriorities]
	for i := len(prioritySights) - 1; i >= 0; i-- {
		doKey(page.page.Commands(), prioritySights[i].key)
		list = append(list, guideArea(prioritySights[i].id, page.name, page.page.Commands()))
	}
	slices.Reverse(list)
	for i := range list[1:] {
		list[i+1].Keys = slices.DeleteFunc(list[i+1].Keys, func(k guide.KeyRow) bool { return slices.Contains(list[0].Keys, k) })
	}
	s.goTo(before)
	return list
}

func doKey(commands []text.Command, key string) {
	for _, c := range commands {
		if c.Key.String() == key && c.Enabled() {
			c.Do()
			return
		}
	}
}

func guideArea(id string, name text.Sentence, commands []text.Command) guide.Area {
	a := guide.Area{ID: id, Name: name.In(locale.Indonesian)}
	for _, c := range commands {
		if c.Key.Name != "" {
			a.Keys = append(a.Keys, guide.KeyRow{Key: c.Key.String(), Name: strings.TrimSuffix(c.Name.In(locale.Indonesian), "…")})
		}
	}
	return a
}
