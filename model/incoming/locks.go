package incoming

import "benangmerah/model"

// locks knows which figures the meeting has decided: those that it speaks about and those that it agreed, of lines that are agreed or rejected.
type locks struct {
	plan    *model.Plan
	meeting *model.Meeting
	lines   map[model.ID]*model.Decision
}

func newLocks(p *model.Plan) *locks {
	return &locks{plan: p, meeting: p.CurrentMeeting(), lines: map[model.ID]*model.Decision{}}
}

// on gives the decision that keeps a figure, nil where it is free.
func (l *locks) on(i *item, w *weighing) *model.Decision {
	switch r := i.fresh.(type) {
	case *model.Budget:
		return l.figure(r.Line, r.Stage, r.Year)
	case *model.Target:
		if of, ok := w.known(ref{model.KindIndicator, r.Indicator}).(*model.Indicator); ok {
			return l.figure(of.Line, r.Stage, r.Year)
		}
	}
	return nil
}

func (l *locks) figure(line model.ID, s model.Stage, year int) *model.Decision {
	m := l.meeting
	if m == nil || year != m.Year || s != m.Base && s != model.Agreed {
		return nil
	}
	d, known := l.lines[line]
	if !known {
		if of := l.plan.Lines.Get(line); of != nil {
			d = l.plan.Verdict(m.ID, of)
		}
		if d != nil && d.Verdict == model.Deferred {
			d = nil
		}
		l.lines[line] = d
	}
	return d
}
