// Package post sends papers by mail: as a draft that the system's mail program opens, or over SMTP to the office's own server.
//
// Sending holds one promise: no message is handed over twice unless a person says so. A message is known by its ID, which Identify makes of what it says,
// to whom, and its version. Before the last line of a message leaves this machine the Ledger has noted it as InDoubt, and only the server's own answer makes
// that Sent, or Unsent where it refused. What is Sent is passed over the next time; what is InDoubt (the connection, the program or the power went in between)
// is reported and never sent by itself: whoever has asked the recipient marks it Unsent, and then it is sent again. A small message whose connection goes
// while it is on its way is in doubt as well: nobody but the server can tell how much of it came through. A message goes to all of its recipients or to
// none, so that sending the corrected one reaches nobody a second time. What happens after the server said yes is the server's: a notice that somebody's
// mailbox is full comes back to the sender as mail.
package post

import (
	"net/mail"
	"time"
)

// DefaultLimit is how large the attachments of a message may be together where it says nothing else, in bytes: many servers refuse more.
const DefaultLimit = 20 << 20

// Message is a mail. ID is what a Ledger knows it by, see Identify; it becomes the part of the Message-ID before the @. A zero Date is the moment of writing.
// From may be empty: a draft is then sent from whatever address the mail program has, and Send takes that of its Server. Limit is that of all attachments
// together in bytes, and DefaultLimit where it is 0.
type Message struct {
	ID            string
	Date          time.Time
	From          mail.Address
	To            []mail.Address
	Subject, Text string
	Attachments   []Attachment
	Limit         int64
}

// Attachment is a file that goes along, of Data or, where there is none, of the file at Path, which is read when the message is written. MediaType is one
// like application/pdf; where it is empty nothing is said about the contents.
type Attachment struct {
	Name, MediaType string
	Data            []byte
	Path            string
}

// limit gives how large the attachments may be together, in bytes.
func (m Message) limit() int64 {
	if m.Limit > 0 {
		return m.Limit
	}
	return DefaultLimit
}
