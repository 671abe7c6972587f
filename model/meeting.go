package model

// Meeting is a rapat pemaparan. What it speaks about are the figures of stage Base in the year; what it agrees is kept in stage Agreed.
type Meeting struct {
	ID     ID     `json:"id"`
	Title  string `json:"title"`
	Year   int    `json:"year"`
	Number string `json:"number,omitempty"` // number of the berita acara
	Place  string `json:"place,omitempty"`
	Base   Stage  `json:"base"`
	// Warning is how many minutes before the end of a slot the clock warns; 0 is DefaultWarning.
	Warning int `json:"warning,omitempty"`
}

// DefaultWarning is how many minutes before the end of a slot the clock warns unless the meeting says otherwise.
const DefaultWarning = 3

// Day is one day of a meeting. Closed is when it was closed (0: it is open), see CloseDay.
type Day struct {
	ID      ID        `json:"id"`
	Meeting ID        `json:"meeting"`
	Date    Date      `json:"date"`
	Start   DayMinute `json:"start"`
	End     DayMinute `json:"end"`
	Closed  Instant   `json:"closed,omitempty"`
}

// SlotKind says what a slot of the agenda is for.
type SlotKind string

// The kinds of slots.
const (
	Presenting SlotKind = "agency"
	Opening    SlotKind = "opening"
	Break      SlotKind = "break"
	Prayer     SlotKind = "prayer"
	Closing    SlotKind = "closing"
)

// Slot is an item of the agenda. Minutes are planned; Began and Ended are when it was really held (0: not yet). Fixed is the minute of the day before
// which it does not begin, as prayers have; 0: it follows the one before. Carried is the slot of an earlier day that it goes on with.
type Slot struct {
	ID           ID       `json:"id"`
	Day          ID       `json:"day"`
	Order        int      `json:"order"`
	Purpose      SlotKind `json:"purpose"`
	Agency       ID       `json:"agency,omitempty"`
	Title        string   `json:"title,omitempty"`
	Presenter    string   `json:"presenter,omitempty"` // by office
	Presentation int      `json:"presentation,omitempty"`
	Discussion   int      `json:"discussion,omitempty"`
	Reply        int      `json:"reply,omitempty"`
	Began        Instant  `json:"began,omitempty"`
	Ended        Instant  `json:"ended,omitempty"`
	Memo         string   `json:"memo,omitempty"` // for the operator alone

	Fixed   DayMinute `json:"fixed,omitempty"`
	Carried ID        `json:"carried,omitempty"`
}

// Minutes is the whole planned length of the slot.
func (s *Slot) Minutes() int { return s.Presentation + s.Discussion + s.Reply }

// SlotState is where a slot stands.
type SlotState uint8

// The states of a slot.
const (
	Waiting SlotState = iota
	Running
	Done
)

// State tells from Began and Ended where the slot stands.
func (s *Slot) State() SlotState {
	switch {
	case s.Ended != 0:
		return Done
	case s.Began != 0:
		return Running
	default:
		return Waiting
	}
}

// Presence is how a participant was there.
type Presence string

// The kinds of presence; the empty one is not yet known.
const (
	Present  Presence = "present"
	Deputy   Presence = "deputy" // sent somebody else
	Absent   Presence = "absent"
	Expected Presence = ""
)

// Participant is a person of the attendance list on one day.
type Participant struct {
	ID       ID        `json:"id"`
	Day      ID        `json:"day"`
	Order    int       `json:"order,omitempty"`
	Name     string    `json:"name,omitempty"`
	Office   string    `json:"office"`
	Agency   ID        `json:"agency,omitempty"`
	Presence Presence  `json:"presence,omitempty"`
	Deputy   string    `json:"deputy,omitempty"`
	Arrived  DayMinute `json:"arrived,omitempty"`
}

// Said tells where and when something was said in a meeting and by whom. Slot and Agency may be 0, Speaker empty.
type Said struct {
	Slot    ID      `json:"slot,omitempty"`
	Agency  ID      `json:"agency,omitempty"`
	Speaker string  `json:"speaker,omitempty"`
	At      Instant `json:"at"`
}

// SaidOf tells where and when a record was said, false for one of a kind that nobody says.
func SaidOf(r Record) (s Said, ok bool) {
	switch r := r.(type) {
	case *Correction:
		return r.Said, true
	case *Decision:
		return r.Said, true
	case *Note:
		return r.Said, true
	case *Directive:
		return r.Said, true
	case *Claim:
		return r.Said, true
	default:
		return s, false
	}
}

// Note is something said, kept for the minutes.
type Note struct {
	ID ID `json:"id"`
	Said
	Text string `json:"text"`
}

// Verdict is what was decided on a line or on an agency.
type Verdict string

// The verdicts. NoVerdict is the state before a decision.
const (
	NoVerdict      Verdict = ""
	Accepted       Verdict = "agreed"
	AcceptedFixing Verdict = "agreed_with_changes"
	Deferred       Verdict = "deferred"
	Rejected       Verdict = "rejected"
)

// Decision is the standing decision on a line (with what lies below it), or on a whole agency where Line is 0.
type Decision struct {
	ID      ID `json:"id"`
	Meeting ID `json:"meeting"`
	Said
	Line    ID      `json:"line,omitempty"`
	Verdict Verdict `json:"verdict"`
	Reason  string  `json:"reason,omitempty"`
}

// DirectiveState is how far a directive has come.
type DirectiveState string

// The states of a directive. Overdue is not a state: it follows from Due and the day.
const (
	Open      DirectiveState = ""
	Underway  DirectiveState = "underway"
	Watched   DirectiveState = "watched" // waspada: it may not be done in time
	Finished  DirectiveState = "finished"
	Cancelled DirectiveState = "cancelled"
)

// DirectiveKind says what a directive asks for.
type DirectiveKind string

// The kinds of directives.
const (
	Task  DirectiveKind = ""
	Visit DirectiveKind = "visit" // kunjungan belajar: to see how another place does it
)

// Directive is an arahan: what is to be done, by whom (an office), until when. Evidence says by what it is known to be done: words, or the name of a
// file. Of a visit, Place and Visited say where and when, Brought what came back from it, and Line which program changes by it.
type Directive struct {
	ID ID `json:"id"`
	Said
	Line      ID             `json:"line,omitempty"`
	Indicator ID             `json:"indicator,omitempty"`
	Text      string         `json:"text"`
	Owner     string         `json:"owner,omitempty"`
	Due       Date           `json:"due,omitempty"`
	State     DirectiveState `json:"state,omitempty"`
	Form      DirectiveKind  `json:"form,omitempty"`
	Evidence  string         `json:"evidence,omitempty"`
	Finished  Date           `json:"finished,omitempty"`
	Place     string         `json:"place,omitempty"`
	Visited   Date           `json:"visited,omitempty"`
	Brought   string         `json:"brought,omitempty"`
}

// Answer is what was said to a request.
type Answer string

// The answers; the empty one is not given yet.
const (
	Pending Answer = ""
	Granted Answer = "granted"
	Refused Answer = "refused"
)

// Extension is a request to move the due date of a directive from one day to another, with its answer.
type Extension struct {
	ID        ID `json:"id"`
	Directive ID `json:"directive"`
	Said
	From   Date   `json:"from,omitempty"`
	To     Date   `json:"to"`
	Reason string `json:"reason"`
	Answer Answer `json:"answer,omitempty"`
	Why    string `json:"why,omitempty"` // of the answer
}

// Turn is the place of a person in the queue of speakers of a slot. Began and Ended are when the person had the floor (0: not yet).
type Turn struct {
	ID    ID      `json:"id"`
	Slot  ID      `json:"slot"`
	Order int     `json:"order"`
	Who   string  `json:"who"` // name or office, as it is shown
	Began Instant `json:"began,omitempty"`
	Ended Instant `json:"ended,omitempty"`
}

// Claim is a figure said aloud. A claim without Source is "belum ada data" and never passes as fact. Value is text as written, see Target. Of the figure, not of the
// saying, are its Unit, the day on or period of which it is, and the Definition: what exactly is counted. Task is the directive to find a source, 0 for none.
type Claim struct {
	ID ID `json:"id"`
	Said
	Indicator  ID     `json:"indicator,omitempty"`
	Text       string `json:"text"`
	Value      string `json:"value,omitempty"`
	Source     string `json:"source,omitempty"`
	Unit       string `json:"unit,omitempty"`
	Dated      Period `json:"dated,omitempty"`
	Definition string `json:"definition,omitempty"`
	Task       ID     `json:"task,omitempty"`
}

// CorrectionState says how far a correction has come after the meeting.
type CorrectionState string

// The states of a correction, in their order.
const (
	Noted     CorrectionState = ""          // dicatat
	Confirmed CorrectionState = "confirmed" // dikonfirmasi perangkat daerah
	Entered   CorrectionState = "entered"   // dimasukkan ke SIPD
	Verified  CorrectionState = "verified"  // terperiksa: a later import has the value
)

// Correction is one thing changed in the meeting. For FieldBudget, OldAmount and NewAmount hold the money of (Line, Fund,
// Stage, Year); for every other field, OldText and NewText hold its texts: the target of Indicator in (Stage, Year), a field of Indicator, or, where
// Indicator is 0, one of Line. State is how far it has come, since when, by whose hand.
type Correction struct {
	ID ID `json:"id"`
	Said
	Line      ID              `json:"line"`
	Indicator ID              `json:"indicator,omitempty"`
	Fund      ID              `json:"fund,omitempty"`
	Stage     Stage           `json:"stage"`
	Year      int             `json:"year"`
	Field     Field           `json:"field"`
	OldAmount Money           `json:"old_amount,omitempty"`
	NewAmount Money           `json:"new_amount,omitempty"`
	OldText   string          `json:"old_text,omitempty"`
	NewText   string          `json:"new_text,omitempty"`
	Reason    string          `json:"reason,omitempty"`
	State     CorrectionState `json:"state,omitempty"`
	StateAt   Instant         `json:"state_at,omitempty"`
	StateBy   string          `json:"state_by,omitempty"`
}

// Moment is a name for a state of the file: everything up to and including journal entry Seq.
type Moment struct {
	ID   ID      `json:"id"`
	Name string  `json:"name"`
	Seq  int64   `json:"seq"`
	At   Instant `json:"at"`
}

// Issue is a final version of a paper. Fingerprint is the SHA-256 of the data in canonical form (hex); Size and Root are those of the journal
// tree when it was made. Overrides says, line by line, which checks were passed over and why.
type Issue struct {
	ID          ID      `json:"id"`
	Meeting     ID      `json:"meeting"`
	Version     int     `json:"version"`
	At          Instant `json:"at"`
	Fingerprint string  `json:"fingerprint"`
	Size        int64   `json:"size"`
	Root        string  `json:"root"`
	Overrides   string  `json:"overrides,omitempty"`
}
