package post

// Outcome is what became of a message.
type Outcome string

// The outcomes of a message.
const (
	Accepted Outcome = "accepted" // the server has taken it for all recipients
	Skipped  Outcome = "skipped"  // it was sent earlier
	Doubtful Outcome = "doubtful" // it may have arrived: now or earlier the server's answer was lost; only a person sends it again
	Refused  Outcome = "refused"  // the server took it for nobody
	NotSent  Outcome = "not_sent" // it was not tried, or the connection was lost before it was handed over
)

// Result says what became of the message at Index of those that were to be sent. Err holds the sentence for a person where it was neither accepted nor
// skipped, or could not be noted. Refusals are those of the server, in its own words.
type Result struct {
	Index    int
	ID       string
	Outcome  Outcome
	Refusals []Refusal
	Err      error
}

// Refusal is the answer of a server that refuses an address, or with no Address the message itself. A code below 500 means that it may be tried again later.
type Refusal struct {
	Address string `json:"address,omitempty"`
	Code    int    `json:"code"`
	Words   string `json:"words"`
}

// Temporary says whether the server would have the same asked again later.
func (r Refusal) Temporary() bool { return r.Code < 500 }
