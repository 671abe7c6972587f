package followup

import (
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// maxSuggestions bounds the list under the editor.
const maxSuggestions = 8

// commit enters what was typed into a cell of a directive, by one act.
func (l *directives) commit(row, col int, typed string) (refusal string) {
	d := l.rows[row]
	p, as := l.page, d.As()
	switch col {
	case colText:
		as.Text = typed
	case colOwner:
		as.Owner = typed
	case colDue:
		due, _, err := locale.ParseDate(typed, p.Today())
		if err != nil {
			return p.Told(err)
		}
		as.Due = due
	case colEvidence:
		return p.Do(model.SetDirective{Directive: d.ID, State: d.State, Evidence: typed, Day: d.Finished}, about(d))
	}
	return p.Do(model.EditDirective{Directive: d.ID, As: as, Speaker: d.Speaker}, about(d))
}

// about is the context of an act about a directive.
func about(d *model.Directive) model.Context { return model.Context{Agency: d.Agency} }

// echo says a due date in full while it is being typed.
func (l *directives) echo(_, col int, typed string) string {
	if col != colDue {
		return ""
	}
	return l.page.dueEcho(typed)
}

// suggest gives the offices that may be meant by an owner: heads of agencies, and who is to do other directives.
func (l *directives) suggest(_, col int, typed string) (list []parts.Suggestion) {
	typed = strings.TrimSpace(typed)
	if col != colOwner || typed == "" {
		return nil
	}
	for _, office := range owners(l.page.Plan) {
		if len(list) < maxSuggestions && frame.Holds(frame.Words(typed), office) && office != typed {
			list = append(list, parts.Suggestion{Text: office})
		}
	}
	return list
}

// owners gives every office that is or could be to do something, none twice.
func owners(plan *model.Plan) (list []string) {
	add := func(office string) {
		if office != "" && !slices.Contains(list, office) {
			list = append(list, office)
		}
	}
	for _, a := range plan.Agencies.Of(0) {
		add(headOf(plan, a.ID))
	}
	for d := range plan.Directives.All() {
		add(d.Owner)
	}
	return list
}
