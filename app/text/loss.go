package text

import (
	"fmt"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Around says when what was kept before and after a loss was done, 0 where there is none, and in which zone that is told.
type Around struct {
	After, Before model.Instant
	Zone          model.Zone
}

// Loss says in one line what a rescue could not recover: the acts from one number to another, why, when they must have been done, and what acts can still
// be read there.
func Loss(from, to int64, why *model.Error, around Around, acts []string, l locale.Language) string {
	parts := []string{VerbsRescueLost.In(l, from, to, Error(why, l).Error())}
	if when := around.in(l); when != "" {
		parts = append(parts, when)
	}
	if list := counted(acts, l); list != "" {
		parts = append(parts, RescueActs.In(l, list))
	}
	return strings.Join(parts, " ")
}

func (a Around) in(l locale.Language) string {
	after, before := a.at(a.After, l), a.at(a.Before, l)
	switch {
	case after != "" && before != "":
		return RescueBetween.In(l, after, before)
	case after != "":
		return RescueAfter.In(l, after)
	case before != "":
		return RescueUntil.In(l, before)
	}
	return ""
}

func (a Around) at(i model.Instant, l locale.Language) string {
	if i == 0 {
		return ""
	}
	zone, _ := locale.ParseZone(string(a.Zone))
	day, minute := zone.Split(i)
	return locale.FormatDate(day, l) + " " + locale.FormatClock(minute, l)
}

// counted names acts in the order in which they first came, each with how often it did. Names that no act has are left out.
func counted(acts []string, l locale.Language) string {
	var order []string
	times := map[string]int{}
	for _, act := range acts {
		name, known := Acts[act]
		if !known {
			continue
		}
		word := name.In(l)
		if times[word]++; times[word] == 1 {
			order = append(order, word)
		}
	}
	for i, word := range order {
		if n := times[word]; n > 1 {
			order[i] = fmt.Sprintf("%s (%d×)", word, n)
		}
	}
	return strings.Join(order, ", ")
}
