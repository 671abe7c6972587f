package script

import (
	"fmt"
	"strings"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// File is what a meeting is played to, as the program's own file is.
type File interface {
	Plan() *model.Plan
	Do(model.Act, model.Context) (*model.Entry, error)
	Undo(model.Context) (*model.Entry, error)
	Redo(model.Context) (*model.Entry, error)
}

// Memory is a File without a disk, with the city and the agenda in it.
type Memory struct {
	*modeltest.Memory
	history model.History
}

// NewMemory founds the city in memory; it panics where that is refused, which is a mistake in this package.
func NewMemory() *Memory {
	m := &Memory{Memory: modeltest.NewMemory()}
	if err := Found(m.Do); err != nil {
		panic(err)
	}
	return m
}

// Plan gives the plan as it is.
func (m *Memory) Plan() *model.Plan { return m.Memory.Plan }

// Do does an act.
func (m *Memory) Do(act model.Act, c model.Context) (*model.Entry, error) {
	e, err := m.Memory.Do(act, c)
	if err == nil {
		m.history.Add(e.Seq, e.Undoes, e.Act)
	}
	return e, err
}

// Undo takes back the last act that still stands.
func (m *Memory) Undo(c model.Context) (*model.Entry, error) { return m.revert(m.history.Undo(), c) }

// Redo takes back the last undoing.
func (m *Memory) Redo(c model.Context) (*model.Entry, error) { return m.revert(m.history.Redo(), c) }

func (m *Memory) revert(seq int64, c model.Context) (*model.Entry, error) {
	return m.Do(model.Revert{Entry: m.Entries[seq-1]}, c)
}

// Play does what a cue says, as one act, in the circumstances of the meeting then. The same cues always give the same entries, in one go or in several.
func Play(f File, c Cue) (*model.Entry, error) {
	entry, err := play(f, c)
	if err != nil {
		return nil, fmt.Errorf("%v: %w", c, err)
	}
	return entry, nil
}

func play(f File, c Cue) (*model.Entry, error) {
	k := &stand{plan: f.Plan(), cue: c}
	context := k.context()
	switch c.Verb {
	case "urung":
		return f.Undo(context)
	case "ulang":
		return f.Redo(context)
	}
	verb := verbs[c.Verb]
	if verb == nil {
		return nil, fmt.Errorf("no such verb")
	}
	act := verb(k)
	if k.lost != "" {
		return nil, fmt.Errorf("there is no %s", k.lost)
	}
	return f.Do(act, context)
}

// stand is where the meeting stands at a cue. Lost is what the cue names and the plan does not have.
type stand struct {
	plan *model.Plan
	cue  Cue
	lost string
}

// context gives the circumstances: the slot that is being held and its agency, and the mayor where a figure is corrected or something is decided.
func (k *stand) context() model.Context {
	c := model.Context{At: k.cue.At, Operator: Operator, Seed: fmt.Sprintf("%d-%d-%s", k.cue.Row, k.cue.At, k.cue.Verb+strings.Join(k.cue.Args, "/"))}
	if s := k.running(); s != nil {
		c.Slot, c.Agency, c.Elapsed = s.ID, s.Agency, int(k.cue.At.Sub(s.Began)/time.Second)
		if t := k.plan.Floor(s.ID); t != nil {
			c.Speaker = t.Who
		}
	}
	if k.cue.Verb == "putus" && len(k.cue.Args) == 3 {
		c.Reason = k.arg(2)
	}
	return c
}

func (k *stand) running() *model.Slot { return k.plan.RunningSlot(k.plan.CurrentMeeting().ID) }

// arg gives an argument, "" where there is none.
func (k *stand) arg(i int) string {
	if i < len(k.cue.Args) {
		return k.cue.Args[i]
	}
	return ""
}

func (k *stand) money(i int) model.Money {
	return model.Money(number(k.arg(i))) * million * model.Rupiah
}

func (k *stand) day() model.ID {
	return k.plan.Days.Of(k.plan.CurrentMeeting().ID)[k.cue.Day-1].ID
}

// agency gives an agency by its short name, 0 where there is none.
func (k *stand) agency(name string) model.ID {
	for a := range k.plan.Agencies.All() {
		if a.Short == name {
			return a.ID
		}
	}
	return 0
}

// slot gives the slot of today, by the short name of its agency or by its title; of several the one that waits.
func (k *stand) slot(name string) (id model.ID) {
	agency := k.agency(name)
	for _, s := range k.plan.Slots.Of(k.day()) {
		if s.State() == model.Waiting && (agency != 0 && s.Agency == agency || agency == 0 && s.Title == name) {
			return s.ID
		}
	}
	k.lost = "slot " + name
	return 0
}

// line gives a line, such as "DISDIK/a"; 0 for an agency.
func (k *stand) line(name string) model.ID {
	agency, letter, below := strings.Cut(name, "/")
	if !below {
		return 0
	}
	code := Code(agency + "/" + letter)
	for _, l := range k.plan.Lines.Of(k.agency(agency)) {
		if l.Code == code {
			return l.ID
		}
	}
	k.lost = "line " + name
	return 0
}

func (k *stand) indicator(line string) model.ID {
	for _, i := range k.plan.Indicators.Of(k.line(line)) {
		return i.ID
	}
	k.lost = "indicator of " + line
	return 0
}

// figure gives the figure that two arguments name.
func (k *stand) figure(i int) model.FigureOf {
	f := model.FigureOf{Line: k.line(k.arg(i))}
	for x := range k.plan.Funds.All() {
		if x.Name == k.arg(i+1) {
			f.Fund = x.ID
		}
	}
	return f
}

// directive gives the directive whose text begins with what is asked for.
func (k *stand) directive(begin string) model.ID {
	for d := range k.plan.Directives.All() {
		if strings.HasPrefix(d.Text, begin) {
			return d.ID
		}
	}
	k.lost = "directive " + begin
	return 0
}

func (k *stand) extension(begin string) model.ID {
	if e := k.plan.PendingExtension(k.directive(begin)); e != nil {
		return e.ID
	}
	k.lost = "request about " + begin
	return 0
}
