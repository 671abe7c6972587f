package roads

import (
	"strconv"
	"strings"

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

// stateWords gives a state by sign and word.
func (p *Page) stateWords(s roadmap.State) string { return s.Sign() + " " + p.say(text.RoadStates[s]) }

// counted writes the states that occur with their numbers, by word or by sign.
func (p *Page) counted(n *roadmap.Count, word func(roadmap.State) string, between string) string {
	var list []string
	for state := roadmap.States; state > 0; state-- {
		if k := n.By[state-1]; k > 0 {
			list = append(list, strconv.Itoa(k)+" "+word(state-1))
		}
	}
	return strings.Join(list, between)
}

func (p *Page) word(s roadmap.State) string { return p.say(text.RoadStates[s]) }

func (p *Page) short(d model.Date) string { return locale.FormatDateShort(d, p.desk.Language()) }

func (p *Page) full(d model.Date) string { return locale.FormatDateWithWeekday(d, p.desk.Language()) }

// money writes an amount as it stands in a column of a table; what is owed keeps its sign.
func (p *Page) money(m model.Money) string { return locale.FormatTable(m, p.desk.Language(), 0) }

func keyOf(id model.ID) string { return strconv.FormatInt(int64(id), 10) }

// formOf names the form of a question about records, so that what is half typed about one is not taken for another.
func formOf(kind string, of ...model.ID) string {
	for _, id := range of {
		kind += "/" + keyOf(id)
	}
	return kind
}

func orDash(said string) string {
	if said = strings.Join(strings.Fields(said), " "); said == "" {
		return "–"
	}
	return said
}

// dotted puts texts beside each other with a dot between them, leaving out empty ones.
func dotted(texts ...string) string {
	var kept []string
	for _, t := range texts {
		if t != "" {
			kept = append(kept, t)
		}
	}
	return strings.Join(kept, " · ")
}

func wordsOf(typed string) []string { return strings.Fields(strings.ToLower(typed)) }

// holds says whether texts together hold all words.
func holds(words []string, texts ...string) bool {
	all := strings.ToLower(strings.Join(texts, " "))
	for _, w := range words {
		if !strings.Contains(all, w) {
			return false
		}
	}
	return true
}

// groupName names a group on the roadmap.
func (p *Page) groupName(id model.ID) string {
	if g := p.plan.RoadGroups.Get(id); g != nil {
		return p.plan.GroupName(g)
	}
	return ""
}

// themeName names a theme.
func (p *Page) themeName(id model.ID) string {
	if t := p.plan.RoadThemes.Get(id); t != nil {
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
	a := p.plan.Actors.Get(g.Actor)
	return len(p.sought) == 0 || a != nil && holds(p.sought, a.Name, a.Trade, a.Village, a.District)
}

// dayEcho says a day in full as it is typed; nothing typed is today.
func (p *Page) dayEcho(typed string) string {
	switch day, given, err := locale.ParseDate(typed, p.today()); {
	case err != nil:
		return p.say(text.FollowUpEchoNoDate)
	case !given:
		return p.say(text.FollowUpEchoToday)
	default:
		return p.full(day)
	}
}

// dayTyped reads a day, today where nothing is typed.
func (p *Page) dayTyped(typed string) (day model.Date, refusal string) {
	day, given, err := locale.ParseDate(typed, p.today())
	switch {
	case err != nil:
		return "", p.told(err)
	case !given:
		return p.today(), ""
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
		return 0, p.told(err)
	case !given:
		return 0, p.say(text.RoadsNeedAmount)
	default:
		return amount, ""
	}
}
