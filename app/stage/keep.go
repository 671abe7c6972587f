package stage

import (
	"encoding/json"
	"fmt"
	"reflect"

	"benangmerah/model"
)

// What the wall shows outlives the program: slides are written with the name of their type, proposals with the name of their act.

// slideTypes are all types of slides by the names under which they are written.
var slideTypes = map[string]Slide{
	"agency": Agency{}, "agenda": Agenda{}, "blank": Blank{}, "breaks": Breaks{}, "card": Card{}, "claims": Claims{}, "cohort": Cohort{},
	"cohort_counts": CohortCounts{}, "comparison": Comparison{}, "correction": Correction{}, "corrections": Corrections{}, "countdown": Countdown{},
	"cross": Cross{}, "decision": Decision{}, "differing": Differing{}, "directive": Directive{}, "directives": Directives{}, "line_years": LineYears{},
	"message": Message{}, "movers": Movers{}, "panel": Panel{}, "priorities": Priorities{}, "programme": Programme{}, "promises": Promises{},
	"proposal": Proposal{}, "readiness": Readiness{}, "realised": Realised{}, "refocus_shares": RefocusShares{}, "refocusing": Refocusing{},
	"road": Road{}, "stability": Stability{}, "thread": Thread{}, "threads": Threads{}, "title": Title{}, "waterfall": Waterfall{},
}

// proposable are the acts that a proposal may hold.
var proposable = []model.Act{model.CorrectBudget{}, model.CorrectTarget{}, model.CorrectText{}, model.CorrectMany{}, model.ShiftBudget{}}

// named is a value with the name of its type.
type named struct {
	Name string          `json:"name"`
	Is   json.RawMessage `json:"is"`
}

func encode(name string, value any) ([]byte, error) {
	is, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	return json.Marshal(named{name, is})
}

// like reads a value of the type of a model value.
func like[T any](of T, data []byte) (T, error) {
	value := reflect.New(reflect.TypeOf(of))
	if err := json.Unmarshal(data, value.Interface()); err != nil {
		return of, err
	}
	return value.Elem().Interface().(T), nil
}

// Encode writes a slide so that Decode gives one that shows the same.
func Encode(s Slide) ([]byte, error) {
	for name, of := range slideTypes {
		if reflect.TypeOf(of) == reflect.TypeOf(s) {
			return encode(name, s)
		}
	}
	return nil, fmt.Errorf("slide %T has no name to be kept under", s)
}

// Decode reads what Encode wrote. A slide of an unknown name or with what does not belong into it is an error; whether what it shows is still in the file is
// not looked at.
func Decode(data []byte) (Slide, error) {
	var n named
	if err := json.Unmarshal(data, &n); err != nil {
		return nil, fmt.Errorf("read a slide: %w", err)
	}
	of, known := slideTypes[n.Name]
	if !known {
		return nil, fmt.Errorf("there is no slide %q", n.Name)
	}
	s, err := like(of, n.Is)
	if err != nil {
		return nil, fmt.Errorf("read slide %q: %w", n.Name, err)
	}
	return s, nil
}

// proposed is a Proposed as it is written.
type proposed struct {
	Act     json.RawMessage
	Context model.Context
}

// MarshalJSON writes the act with its name, and the circumstances.
func (p Proposed) MarshalJSON() ([]byte, error) {
	act, err := encode(p.Act.Name(), p.Act)
	if err != nil {
		return nil, err
	}
	return json.Marshal(proposed{act, p.Context})
}

// UnmarshalJSON reads what MarshalJSON writes; an act that corrects nothing is an error.
func (p *Proposed) UnmarshalJSON(data []byte) error {
	var in proposed
	var n named
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	if err := json.Unmarshal(in.Act, &n); err != nil {
		return err
	}
	for _, of := range proposable {
		if of.Name() != n.Name {
			continue
		}
		act, err := like(of, n.Is)
		p.Act, p.Context = act, in.Context
		return err
	}
	return fmt.Errorf("act %q proposes nothing", n.Name)
}

// keptWall is a Wall as it is written. Seconds is 0 where pages do not turn by themselves.
type keptWall struct {
	Sent    json.RawMessage   `json:"sent,omitempty"`
	Frozen  json.RawMessage   `json:"frozen,omitempty"`
	Blank   bool              `json:"blank,omitempty"`
	Queue   []json.RawMessage `json:"queue,omitempty"`
	At      int               `json:"at"`
	Seconds int               `json:"seconds,omitempty"`
}

// MarshalJSON writes what the wall shows and what is to come.
func (w *Wall) MarshalJSON() ([]byte, error) {
	k := keptWall{Blank: w.blank, At: w.Queue.At()}
	if w.Pager.IsOn() {
		k.Seconds = w.Pager.Seconds()
	}
	var err error
	if w.sent != nil {
		if k.Sent, err = Encode(w.sent); err != nil {
			return nil, err
		}
	}
	if w.keeps() {
		if k.Frozen, err = Encode(w.lastSlide); err != nil {
			return nil, err
		}
	}
	for _, s := range w.Queue.slides {
		data, err := Encode(s)
		if err != nil {
			return nil, err
		}
		k.Queue = append(k.Queue, data)
	}
	return json.Marshal(k)
}

// UnmarshalJSON makes the wall what it was when MarshalJSON wrote it; a wall that was frozen lays its slide out anew, once. One slide that cannot be read is
// an error, and then the wall is as before.
func (w *Wall) UnmarshalJSON(data []byte) error {
	var k keptWall
	if err := json.Unmarshal(data, &k); err != nil {
		return err
	}
	is := Wall{blank: k.Blank, placed: w.placed}
	for _, data := range k.Queue {
		s, err := Decode(data)
		if err != nil {
			return err
		}
		is.Queue.Add(s)
	}
	is.Queue.Pick(k.At)
	if k.Seconds > 0 {
		is.Pager.Start(k.Seconds)
	}
	var err error
	if len(k.Sent) > 0 {
		if is.sent, err = Decode(k.Sent); err != nil {
			return err
		}
	}
	if len(k.Frozen) > 0 {
		is.frozen, is.anew = true, true
		if is.lastSlide, err = Decode(k.Frozen); err != nil {
			return err
		}
	}
	*w = is
	return nil
}
