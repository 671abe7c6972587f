package merging

import (
	"fmt"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// About says what a conflict is about.
type About uint8

// What conflicts are about.
const (
	AboutField     About = iota // a field that both changed
	AboutStatement              // a record that says one thing, such as a decision
	AboutGoneHere               // something that was removed here and worked on at the copy
	AboutGoneThere              // something that was removed at the copy and worked on here
	AboutOrder                  // an order in which both moved things
	AboutRunning                // two slots that are being held
	AboutBegun                  // two next meetings about different figures
)

var aboutNames = [...]string{"field", "statement", "gone_here", "gone_there", "order", "running", "begun"}

// String gives the name used by verbs.
func (a About) String() string { return aboutNames[a] }

// MarshalText writes the name.
func (a About) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// Conflict is something that both sides made different things of. Base, Ours and Theirs are the record, nil where it is not there; of an order they are the
// owner of the list, and of two slots that are being held these.
type Conflict struct {
	Key                string // names it among the conflicts of a merge, the same however often that is weighed
	Ref                model.Ref
	Field              string // name of the field in Go
	About              About
	Base, Ours, Theirs model.Record
	OursBy, TheirsBy   model.Touch // Seq 0: not known

	base, ours, theirs []model.ID // of an order
}

// key names a conflict about a record or one of its fields.
func key(ref model.Ref, name string) string {
	text := fmt.Sprintf("%s/%d", ref.Kind, ref.ID)
	if name != "" {
		text += "/" + strings.ToLower(name)
	}
	return text
}

// Pick is what was chosen in a conflict.
type Pick uint8

// What can be picked.
const (
	NotPicked Pick = iota
	PickOurs
	PickTheirs
	PickTyped
)

// Choice decides a conflict. Value is that of PickTyped, see Conflict.Typed.
type Choice struct {
	Pick  Pick
	Value any
}

// Choices are the choices by the keys of conflicts.
type Choices map[string]Choice

// Typeable says whether a third value can be typed for a conflict: for money and texts.
func (c *Conflict) Typeable() bool {
	if c.About != AboutField {
		return false
	}
	switch c.value(c.Ours).(type) {
	case model.Money, string:
		return true
	default:
		return false
	}
}

// value gives what a record holds in the field of the conflict.
func (c *Conflict) value(r model.Record) any {
	for _, f := range fields(c.Ref.Kind) {
		if f.name == c.Field {
			return f.of(r)
		}
	}
	return nil
}

// Typed makes a choice of a third value, as it is typed in a language. What cannot stand in the field is refused.
func (c *Conflict) Typed(text string, lang locale.Language) (Choice, error) {
	if !c.Typeable() {
		return Choice{}, model.Invalidf("Pilih isi di sini atau isi salinan.", "Untuk bentrok itu tidak dapat diketik isi lain.")
	}
	if _, money := c.value(c.Ours).(model.Money); !money {
		return Choice{PickTyped, strings.TrimSpace(text)}, nil
	}
	amount, given, err := locale.ParseMoney(text, lang)
	if err == nil && !given {
		err = model.Invalidf("Ketik sebuah jumlah uang.", "Jumlahnya belum diisi.")
	}
	return Choice{PickTyped, amount}, err
}
