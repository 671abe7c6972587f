package roads

import (
	"strings"

	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// tones colour states; signs and words tell them apart without.
var tones = map[roadmap.State]parts.Tone{
	roadmap.NoPhase: parts.Muted, roadmap.NoData: parts.Muted, roadmap.Removed: parts.Bad, roadmap.Missed: parts.Bad, roadmap.Running: parts.Up, roadmap.Reached: parts.Good,
}

// shades lie under the cells of the roadmap, lightly; what there is no phase for has none.
var shades = map[roadmap.State]fyne.ThemeColorName{
	roadmap.NoData: look.MutedShade, roadmap.Removed: look.BadShade, roadmap.Missed: look.BadShade, roadmap.Running: look.UpShade, roadmap.Reached: look.GoodShade,
}

// stateWords gives a state by sign and word.
func (p *Page) stateWords(s roadmap.State) string { return s.Sign() + " " + p.Say(text.RoadStates[s]) }

// counted writes the states that occur with their numbers, by word or by sign.
func (p *Page) counted(n *roadmap.Count, word func(roadmap.State) string, between string) string {
	var list []string
	for state := roadmap.States; state > 0; state-- {
		if k := n.By[state-1]; k > 0 {
			list = append(list, locale.FormatCount(k, p.desk.Language())+" "+word(state-1))
		}
	}
	return strings.Join(list, between)
}

func (p *Page) word(s roadmap.State) string { return p.Say(text.RoadStates[s]) }

// money writes an amount as it stands in a column of a table; what is owed keeps its sign.
func (p *Page) money(m model.Money) string { return locale.FormatTable(m, p.desk.Language(), 0) }

// formOf names the form of a question about records, so that what is half typed about one is not taken for another.
func formOf(kind string, of ...model.ID) string {
	for _, id := range of {
		kind += "/" + frame.KeyOf(id)
	}
	return kind
}

// groupName names a group on the roadmap.
func (p *Page) groupName(id model.ID) string {
	if g := p.Plan.RoadGroups.Get(id); g != nil {
		return p.Plan.GroupName(g)
	}
	return ""
}

// themeName names a theme.
func (p *Page) themeName(id model.ID) string {
	if t := p.Plan.RoadThemes.Get(id); t != nil {
		return t.Name
	}
	return ""
}

// wanted says whether a group is among those that are sought and looked at.
func (p *Page) wanted(g *model.RoadGroup) bool {
	return (p.sight.Group == 0 || p.sight.Group == g.ID) && p.found(g)
}

// found says whether a group holds the words that are sought.
func (p *Page) found(g *model.RoadGroup) bool {
	a := p.Plan.Actors.Get(g.Actor)
	return len(p.Sought) == 0 || a != nil && p.Seeks(a.Name, a.Trade, a.Village, a.District)
}

// dayEcho says a day in full as it is typed; nothing typed is today.
func (p *Page) dayEcho(typed string) string {
	switch day, given, err := locale.ParseDate(typed, p.Today()); {
	case err != nil:
		return p.Say(text.FollowUpEchoNoDate)
	case !given:
		return p.Say(text.FollowUpEchoToday)
	default:
		return p.Full(day)
	}
}

// dayTyped reads a day, today where nothing is typed.
func (p *Page) dayTyped(typed string) (day model.Date, refusal string) {
	day, given, err := locale.ParseDate(typed, p.Today())
	switch {
	case err != nil:
		return "", p.Told(err)
	case !given:
		return p.Today(), ""
	default:
		return day, ""
	}
}

// moneyEcho says an amount in full as it is typed.
func (p *Page) moneyEcho(typed string) string {
	amount, given, err := locale.ParseMoney(typed, p.desk.Language())
	if err != nil || !given {
		return ""
	}
	return locale.FormatMoney(amount, p.desk.Language())
}

// moneyTyped reads an amount that must be given.
func (p *Page) moneyTyped(typed string) (amount model.Money, refusal string) {
	amount, given, err := locale.ParseMoney(typed, p.desk.Language())
	switch {
	case err != nil:
		return 0, p.Told(err)
	case !given:
		return 0, p.Say(text.RoadsNeedAmount)
	default:
		return amount, ""
	}
}
