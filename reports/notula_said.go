package reports

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/priority"
)

// saying is a row of the notula: something that was put on record, when and at whose word.
type saying struct {
	at                     model.Instant
	id                     model.ID
	key                    string
	journalled             bool // it follows from the journal
	subject, speaker, text string
}

// saidOf gives everything that was put on record in some circumstances, in the order of time.
func (n *notula) saidOf(in func(model.Said) bool) []saying {
	var list []saying
	add := func(s model.Said, kind model.Kind, id model.ID, subject, text string) {
		list = append(list, saying{at: s.At, id: id, key: key(KindNotula, "ujaran", kind, id), subject: subject, speaker: s.Speaker, text: text})
	}
	for x := range n.plan.Notes.All() {
		if in(x.Said) {
			add(x.Said, model.KindNote, x.ID, n.say.Note, x.Text)
		}
	}
	for x := range n.plan.Claims.All() {
		if in(x.Said) {
			add(x.Said, model.KindClaim, x.ID, n.say.Claim, n.claim(x))
		}
	}
	corrections := n.correctionsIn(in)
	to, gained := shifts(corrections)
	for _, x := range corrections {
		switch {
		case to[x] != nil:
			add(x.Said, model.KindCorrection, x.ID, n.say.Shift, joined("\n", n.shifted(x, to[x]), n.because(x.Reason)))
		case !gained[x]:
			add(x.Said, model.KindCorrection, x.ID, n.say.Correction, joined("\n", n.corrected(x), n.because(x.Reason)))
		}
	}
	for x := range n.plan.Directives.All() {
		if in(x.Said) {
			add(x.Said, model.KindDirective, x.ID, n.say.Directive, joined("\n", n.directive(x), n.ordered(x)))
		}
	}
	for x := range n.plan.Overrides.All() {
		if in(x.Said) {
			add(x.Said, model.KindOverride, x.ID, n.words.Priorities.Subject, n.moved(x))
		}
	}
	for _, group := range n.decisions(in) {
		add(group[0].Said, model.KindDecision, group[0].ID, n.say.Decision, n.decidedOn(group))
	}
	list = append(list, n.formerly(in)...)
	slices.SortFunc(list, func(a, b saying) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.subject, b.subject), cmp.Compare(a.id, b.id), cmp.Compare(a.key, b.key))
	})
	return list
}

func (n *notula) correctionsIn(in func(model.Said) bool) (list []*model.Correction) {
	for x := range n.plan.Corrections.All() {
		if in(x.Said) {
			list = append(list, x)
		}
	}
	return list
}

// moved says what the chair moved in a ranking, under the name of the ranking, and why.
func (n *notula) moved(x *model.Override) string {
	name := ""
	if r := n.plan.Rankings.Get(x.Ranking); r != nil {
		name = r.Name
	}
	sheet, found := priority.Read(n.plan, x.Ranking)
	if !found {
		return joined("\n", name, n.because(x.Reason))
	}
	r := &ranked{composer: n.composer, say: n.words.Priorities, sheet: sheet}
	return joined("\n", name, upperFirst(r.moved(x))+".", n.because(x.Reason))
}

func (n *notula) claim(c *model.Claim) string {
	value, source := "", n.say.NoSource
	if c.Value != "" && !strings.Contains(c.Text, c.Value) {
		value = fill(n.say.Value, "value", c.Written())
	}
	if c.Source != "" {
		source = fill(n.say.Source, "source", ended(c.Source))
	}
	return joined("\n", c.Text, joined(" ", value, source))
}

func (n *notula) because(reason string) string {
	if reason == "" {
		return ""
	}
	return fill(n.say.Reason, "reason", ended(reason))
}

func (n *notula) ordered(d *model.Directive) string {
	return fill(n.say.Ordered, "owner", or(d.Owner, n.words.NoOwner), "due", or(locale.FormatDate(d.Due, locale.Indonesian), n.words.NoDate))
}

// corrected says in a sentence what was corrected, under the line that it is about.
func (n *notula) corrected(x *model.Correction) string {
	return joined("\n", n.lineOf(x.Line), n.correctedSentence(x), n.voidSentence(x))
}

// voidSentence says of a correction that it no longer holds; "" where it does.
func (n *notula) voidSentence(x *model.Correction) string {
	if why := n.void(x); why != "" {
		return upperFirst(why) + "."
	}
	return ""
}

func (n *notula) lineOf(id model.ID) string {
	l := n.plan.Lines.Get(id)
	if l == nil {
		return ""
	}
	return l.Code + " " + n.lineName(l)
}

func (n *notula) correctedSentence(x *model.Correction) string {
	switch x.Field {
	case model.FieldBudget:
		return fill(n.say.CorrectedBudget, "what", n.correctedField(x), "change", n.changeInWords(x.NewAmount-x.OldAmount),
			"old", locale.FormatMoney(x.OldAmount, locale.Indonesian), "new", locale.FormatMoney(x.NewAmount, locale.Indonesian))
	case model.FieldTarget:
		before, after, _ := n.correctedFigures(x)
		return fill(n.say.CorrectedTarget, "what", n.correctedTarget(x), "old", before, "new", after)
	default:
		return n.correctedText(x) + "."
	}
}

// correctedTarget names the indicator whose target was corrected.
func (n *notula) correctedTarget(x *model.Correction) string {
	name := n.words.Target
	if i := n.plan.Indicators.Get(x.Indicator); i != nil {
		name = fill(n.say.TargetOf, "indicator", i.Text)
	}
	return joined(" ", name, n.otherStage(x))
}

// decisions gives the standing decisions that were made in some circumstances; those of one moment with one verdict for one reason are one.
func (n *notula) decisions(in func(model.Said) bool) (groups [][]*model.Decision) {
	var list []*model.Decision
	for x := range n.plan.Decisions.All() {
		if x.Meeting == n.meeting.ID && in(x.Said) {
			list = append(list, x)
		}
	}
	slices.SortFunc(list, func(a, b *model.Decision) int {
		return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(n.lineOf(a.Line), n.lineOf(b.Line)), cmp.Compare(a.ID, b.ID))
	})
	for _, x := range list {
		if last := len(groups) - 1; last >= 0 && together(groups[last][0], x) {
			groups[last] = append(groups[last], x)
		} else {
			groups = append(groups, []*model.Decision{x})
		}
	}
	return groups
}

func together(a, b *model.Decision) bool {
	return a.Said == b.Said && a.Verdict == b.Verdict && a.Reason == b.Reason && (a.Line == 0) == (b.Line == 0)
}

// decidedOn says what was decided on which lines, and why.
func (n *notula) decidedOn(group []*model.Decision) string {
	first := group[0]
	verdict := upperFirst(n.words.Verdicts[string(first.Verdict)])
	return joined("\n", fill(n.say.Decided, "verdict", verdict, "lines", n.decidedLines(group)), n.because(first.Reason))
}

// decidedLines names the lines that were decided on together.
func (n *notula) decidedLines(group []*model.Decision) string {
	if group[0].Line == 0 {
		return n.wholeAgency(group[0])
	}
	lines := make([]string, len(group))
	for i, d := range group {
		lines[i] = n.lineOf(d.Line)
	}
	return strings.Join(lines, "; ")
}

// wholeAgency names all the lines of an agency, or those that have no decision of their own.
func (n *notula) wholeAgency(d *model.Decision) string {
	for _, other := range n.plan.Decisions.Of(d.Agency) {
		if other.Meeting == d.Meeting && other.Line != 0 {
			return n.say.OtherLines
		}
	}
	return strings.ToLower(n.words.WholeAgency)
}
