package monev

import "benangmerah/model"

// Outlook is what the next meeting begins with: its record, how many lines come into its year, how many promises of earlier meetings it is told of and how
// many of these are not done, and whether the last meeting was closed without papers that are final.
type Outlook struct {
	Meeting          *model.Meeting
	Lines            int
	Promises, Undone int
	Draft            bool
}

// Ahead gives the outlook of an act on a plan, on a day; the plan stays as it is. It is refused as the act is.
func Ahead(p *model.Plan, act model.BeginMeeting, c model.Context, day model.Date) (o Outlook, err error) {
	changes, err := act.Changes(p, c)
	if err != nil {
		return o, err
	}
	then := p.Clone()
	if err := then.Apply(changes); err != nil {
		return o, err
	}
	o.Meeting, o.Lines = then.CurrentMeeting(), then.Lines.Len()-p.Lines.Len()
	if last := p.CurrentMeeting(); last != nil {
		o.Draft = len(p.Issues.Of(last.ID)) == 0
	}
	for _, promise := range Promised(then, o.Meeting, day) {
		o.Promises++
		if !promise.Closed() {
			o.Undone++
		}
	}
	return o, nil
}

// NextMeeting is the act that begins a meeting of a year as it is done where nobody says otherwise: about what is asked for then or, in the year of the last
// one, about the change of the budget that comes next; with lines where the year has none yet. Year 0 is the one after the last meeting's.
func NextMeeting(p *model.Plan, year int) model.BeginMeeting {
	last := p.CurrentMeeting()
	if last == nil {
		return model.BeginMeeting{Year: year, Base: model.Proposed}
	}
	if year == 0 {
		year = last.Year + 1
	}
	act := model.BeginMeeting{Year: year, Title: model.NextTitle(last, year), Base: model.Proposed}
	if year == last.Year {
		act.Base = model.Revised(last.Base.Revision() + 1)
	}
	act.TakeLines = !p.HasLines(year) && p.LinesBefore(year) != 0
	return act
}
