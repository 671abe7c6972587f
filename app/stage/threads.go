package stage

import (
	"strconv"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/thread"
	"benangmerah/reports/chart"
)

// Thread shows the red thread through a line, from the mission to the evidence, as it stands on the day of showing: every knot with what stands there, or with what is
// missing. Year is that whose figures stand there, 0 for the line's own.
type Thread struct {
	Line model.ID
	Year int
}

func (s Thread) caption(b *board) string {
	if l := b.Plan.Lines.Get(s.Line); l != nil {
		return dotted(b.say(text.ThreadTitle), wallName(l.Name))
	}
	return b.say(text.ThreadTitle)
}

func (s Thread) paint(b *board) {
	t := s.thread(b)
	if t == nil {
		b.gone(text.SlideLineGone)
		return
	}
	b.loose = t.Standing() == thread.Torn
	side := b.soundness(t)
	y := b.head(head{over: dotted(t.Line.Code, b.agencyLabel(t.Line.Agency), b.otherYear(t)), title: wallName(t.Line.Name), side: &side})
	b.chart(b.knots(t), y+16)
	b.footer(b.say(text.ThreadTitle), b.say(text.ThreadAsOf, locale.FormatDate(t.Day, b.Language)))
}

// thread follows the line as of today, where the region is.
func (s Thread) thread(b *board) *thread.Thread {
	return thread.OfYear(b.Plan, s.Line, s.Year, b.today())
}

func (s Thread) figure(b *board) (chart.Figure, string) {
	t := s.thread(b)
	if t == nil {
		return nil, b.say(text.SlideLineGone)
	}
	return b.knots(t), ""
}

// otherYear names the year of a thread where it is not that of the line, else "".
func (b *board) otherYear(t *thread.Thread) string {
	if t.Year == t.Line.Year {
		return ""
	}
	return strconv.Itoa(t.Year)
}

// soundness says whether the thread is unbroken, or where it breaks first.
func (b *board) soundness(t *thread.Thread) fact {
	switch t.Standing() {
	case thread.Torn:
		return fact{label: b.say(text.ThreadUnsound), value: strings.ToLower(b.say(text.ThreadLinks[t.First().Link])), mark: exceeded}
	case thread.Ended:
		return fact{label: b.say(text.ThreadSound), value: b.say(text.ThreadOver), mark: rejected}
	default:
		return fact{label: b.say(text.ThreadSound), value: b.say(text.ThreadIntact), mark: accepted}
	}
}

// holds are the shapes of the states of knots.
var holds = map[thread.State]chart.Hold{thread.Tied: chart.Tied, thread.Broken: chart.Torn, thread.NotDue: chart.Later, thread.Nothing: chart.Void}

// knots draws a thread with short figures; names in capitals are set in those of a sentence.
func (b *board) knots(t *thread.Thread) chart.Thread {
	list := make(chart.Thread, len(t.Knots))
	for i := range t.Knots {
		k := &t.Knots[i]
		words := text.Knot(k, t, b.Language, true)
		switch {
		case k.Link == thread.Line:
			words = t.Line.Code + strings.TrimPrefix(words, k.Text) // the name is above
		case k.Link == thread.Programme && k.State == thread.Tied:
			words = wallName(words)
		case k.Why == thread.NoDirective:
			words = "" // the word for the state says so
		}
		list[i] = chart.Knot{Name: b.say(text.ThreadLinks[k.Link]), Hold: holds[k.State], State: b.say(text.ThreadStates[k.State]), Words: oneLine(words)}
	}
	return list
}
