package session

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// record is something on record in a slot.
type record struct {
	ref model.Ref
	at  model.Instant
}

// recorded are the kinds of records that a slot is made of.
var recorded = []model.Kind{model.KindCorrection, model.KindDecision, model.KindNote, model.KindDirective, model.KindClaim}

// recordsOf gives what a slot has on record, newest first.
func recordsOf(p *model.Plan, slot model.ID) []record {
	var list []record
	for _, kind := range recorded {
		for _, r := range p.Records(kind) {
			if s, _ := model.SaidOf(r); s.Slot == slot {
				list = append(list, record{model.Ref{Kind: kind, ID: r.Key()}, s.At})
			}
		}
	}
	slices.SortFunc(list, func(a, b record) int { return cmp.Or(cmp.Compare(b.at, a.at), cmp.Compare(b.ref.ID, a.ref.ID)) })
	return list
}

// follow takes over what an act changed of the records of a slot: a city's records are not gone through at every act.
func follow(list []record, slot model.ID, e *model.Entry) []record {
	for _, c := range e.Changes {
		ref := model.Ref{Kind: c.Kind(), ID: c.Key()}
		if !slices.Contains(recorded, ref.Kind) {
			continue
		}
		list = slices.DeleteFunc(list, func(r record) bool { return r.ref == ref })
		if c.After == nil {
			continue
		}
		if s, _ := model.SaidOf(c.After); s.Slot == slot {
			at := slices.IndexFunc(list, func(r record) bool { return r.at <= s.At })
			if at < 0 {
				at = len(list)
			}
			list = slices.Insert(list, at, record{ref, s.At})
		}
	}
	return list
}

// telling is a record in words: what it is, what it says, who said it.
type telling struct{ kind, words, who string }

func (p *Page) tell(r record) telling {
	switch held, _ := p.plan().Record(r.ref.Kind, r.ref.ID); held := held.(type) {
	case *model.Correction:
		return telling{p.say(text.SessionLogCorrection), p.correctionText(held), joined(held.Speaker, quoted(held.Reason))}
	case *model.Decision:
		return telling{p.say(verdictWords[held.Verdict]), p.decided(held), joined(held.Speaker, quoted(held.Reason))}
	case *model.Note:
		return telling{p.say(text.SessionNote), held.Text, held.Speaker}
	case *model.Directive:
		return p.tellDirective(held)
	case *model.Claim:
		return telling{p.say(text.SessionClaim), joined(quoted(held.Text), held.Written()), joined(orElse(held.Source, p.say(text.SessionNoData)), held.Speaker)}
	default:
		return telling{}
	}
}

func (p *Page) tellDirective(d *model.Directive) telling {
	due, about := "", ""
	if d.Due != "" {
		due = p.say(text.SessionLogDue, locale.FormatDate(d.Due, p.desk.Language()))
	}
	if i := p.plan().Indicators.Get(d.Indicator); i != nil {
		about = brief(i.Text)
	} else if l := p.plan().Lines.Get(d.Line); l != nil {
		about = l.Code
	}
	kind := text.SessionDirective
	if d.Form == model.Visit {
		kind = text.SessionVisit
	}
	return telling{p.say(kind), d.Text, joined(d.Owner, due, about)}
}

// correctionText says what was corrected, from what to what.
func (p *Page) correctionText(c *model.Correction) string {
	name := ""
	if l := p.plan().Lines.Get(c.Line); l != nil {
		name = brief(l.Name)
	}
	if i := p.plan().Indicators.Get(c.Indicator); i != nil {
		name = brief(i.Text)
	}
	switch c.Field {
	case model.FieldBudget:
		if f := p.plan().Funds.Get(c.Fund); f != nil && len(p.plan().Budgets.Of(c.Line)) > 2 {
			name += ", " + f.Name
		}
		return p.say(text.SessionLogChange, name, p.amount(c.OldAmount), p.amount(c.NewAmount))
	case model.FieldTarget:
		return p.say(text.SessionLogChange, name, orElse(c.OldText, noDifference), orElse(c.NewText, noDifference))
	default:
		field := p.say(text.CorrectedFields[c.Field])
		return p.say(text.SessionLogText, name, field, quoted(brief(c.OldText)), quoted(brief(c.NewText)))
	}
}

// decided names what a decision is about.
func (p *Page) decided(d *model.Decision) string {
	if l := p.plan().Lines.Get(d.Line); l != nil {
		return brief(l.Name)
	}
	return p.plan().AgencyLabel(d.Agency)
}

var verdictWords = map[model.Verdict]text.Sentence{
	model.Accepted: text.SessionLogAccepted, model.AcceptedFixing: text.SessionLogFixing,
	model.Deferred: text.SessionLogDeferred, model.Rejected: text.SessionLogRejected,
}

// briefLength is how many characters of a name are enough to know it by.
const briefLength = 48

func brief(name string) string {
	letters := []rune(name)
	if len(letters) <= briefLength {
		return name
	}
	cut := string(letters[:briefLength])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return cut + " …"
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return "“" + s + "”"
}

// joined sets what is not empty side by side.
func joined(words ...string) string {
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " · ")
}
