package model

// Ref names a record.
type Ref struct {
	Kind Kind
	ID   ID
}

// Touch says who changed a record last, and when: the number of the journal entry, its moment, its operator and the name of the act.
type Touch struct {
	Seq      int64
	At       Instant
	Operator string
	Act      string
}

// Touches notes what an entry touched, over what earlier ones did.
func Touches(into map[Ref]Touch, e *Entry) {
	for _, c := range e.Changes {
		into[Ref{c.Kind(), c.Key()}] = Touch{Seq: e.Seq, At: e.At, Operator: e.Operator, Act: e.Act}
	}
}
