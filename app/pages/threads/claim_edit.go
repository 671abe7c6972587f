package threads

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/claims"
)

// maxSuggestions bounds the list under the editor.
const maxSuggestions = 8

// commit enters what was typed into a cell of a claim, by one act.
func (l *register) commit(row, col int, typed string) (refusal string) {
	c := l.rows[row].claim
	as := c.As()
	switch col {
	case colSaid:
		as.Text = typed
	case colValue:
		as.Value = typed
	case colSource:
		as.Source = typed
	case colAbout:
		i, found := l.named(c, typed)
		if !found {
			return l.page.Say(text.ThreadsNoIndicator)
		}
		as.Indicator = i
	}
	return l.page.rewrite(c, as, c.Speaker)
}

// named gives the indicator of a name, that of the agency of the claim first; no name is none.
func (l *register) named(c *model.Claim, typed string) (id model.ID, found bool) {
	name := model.FoldName(frame.OneLine(typed))
	if name == "" || name == frame.Dash {
		return 0, true
	}
	for i := range l.page.Plan.Indicators.All() {
		if model.FoldName(frame.OneLine(i.Text)) == name {
			line := l.page.Plan.Lines.Get(i.Line)
			if id == 0 || line != nil && line.Agency == c.Agency {
				id = i.ID
			}
		}
	}
	return id, id != 0
}

// linked takes the indicator that was chosen.
func (l *register) linked(row, _ int, s parts.Suggestion) (refusal string) {
	c := l.rows[row].claim
	as := c.As()
	as.Indicator, _ = s.Value.(model.ID)
	return l.page.rewrite(c, as, c.Speaker)
}

// likely is an indicator with how many words it has in common with what is Sought.
type likely struct {
	*model.Indicator
	common int
}

// suggest gives the indicators that hold what was typed; where nothing or the present one is typed, those that share most words with the claim. Those of the agency
// of the claim come first.
func (l *register) suggest(row, col int, typed string) (list []parts.Suggestion) {
	if col != colAbout {
		return nil
	}
	c, plan := l.rows[row].claim, l.page.Plan
	words := frame.Words(typed)
	if i := plan.Indicators.Get(c.Indicator); i != nil && frame.OneLine(i.Text) == strings.TrimSpace(typed) {
		words = nil
	}
	subject := strings.Fields(claims.Subject(c))
	var found []likely
	for i := range plan.Indicators.All() {
		if x := (likely{i, l.common(c, i, subject)}); frame.Holds(words, i.Text) && (len(words) > 0 || x.common > 1) {
			found = append(found, x)
		}
	}
	slices.SortStableFunc(found, func(a, b likely) int { return cmp.Compare(b.common, a.common) })
	for _, x := range found[:min(len(found), maxSuggestions)] {
		list = append(list, parts.Suggestion{Text: frame.OneLine(x.Text), Detail: l.where(x.Indicator), Value: x.ID})
	}
	return list
}

// common counts the words of a subject that an indicator has; one of the agency of the claim counts more.
func (l *register) common(c *model.Claim, i *model.Indicator, subject []string) (n int) {
	text := strings.ToLower(i.Text)
	for _, w := range subject {
		if len(w) > len("di") && strings.Contains(text, w) {
			n += 2
		}
	}
	if line := l.page.Plan.Lines.Get(i.Line); line != nil && c.Agency != 0 && line.Agency == c.Agency {
		n++
	}
	return n
}

// where says of which line an indicator is.
func (l *register) where(i *model.Indicator) string {
	line := l.page.Plan.Lines.Get(i.Line)
	if line == nil {
		return ""
	}
	return frame.Dotted(l.page.Plan.AgencyLabel(line.Agency), line.Code)
}
