package model

import (
	"net/mail"
	"strings"
)

// Redraft is the wording that the secretariat gave to a paragraph of a meeting's papers in place of the one that follows from the file. Paragraph names the
// place (see package reports); Source is what the file said there when it was edited, so that a later change of it can be told; Text is what is printed
// instead, "" where the paragraph is left out.
type Redraft struct {
	ID        ID     `json:"id"`
	Meeting   ID     `json:"meeting"`
	Paragraph string `json:"paragraph"`
	Source    string `json:"source"`
	Text      string `json:"text"`
}

// Pass lets a finding of the checks before the final version pass, with the reason that is printed. Check, Agency, Slot and Subject say which finding.
type Pass struct {
	ID      ID     `json:"id"`
	Meeting ID     `json:"meeting"`
	Check   string `json:"check"`
	Agency  ID     `json:"agency,omitempty"`
	Slot    ID     `json:"slot,omitempty"`
	Subject string `json:"subject,omitempty"`
	Reason  string `json:"reason"`
}

// Reopening opens a meeting again after a version of its papers was made final: what the papers hold may be changed until the next version.
type Reopening struct {
	ID     ID      `json:"id"`
	Issue  ID      `json:"issue"`
	At     Instant `json:"at"`
	Reason string  `json:"reason"`
}

// PaperFormID is the ID of the one PaperForm of a file.
const PaperFormID ID = 1

// PaperForm is how the papers of a file look. The zero value of each field stands for the usual form. Margins are tenths of millimetres, sizes tenths of
// points, Spacing hundredths of the size. Sheet is "f4" or "a4", Font "liberation" or "noto". Logo is a PNG in base64 (RFC 4648). Anchor is a text, one
// character as a rule, in the empty space of each signature, for the tool that signs electronically. Parts names the parts of the minutes in their order
// with commas between, "" for all in the usual order.
type PaperForm struct {
	ID       ID     `json:"id"`
	Sheet    string `json:"sheet,omitempty"`
	Top      int    `json:"top,omitempty"`
	Right    int    `json:"right,omitempty"`
	Bottom   int    `json:"bottom,omitempty"`
	Left     int    `json:"left,omitempty"`
	TextSize int    `json:"text_size,omitempty"`
	Spacing  int    `json:"spacing,omitempty"`
	Font     string `json:"font,omitempty"`
	Logo     string `json:"logo,omitempty"`
	Anchor   string `json:"anchor,omitempty"`
	Parts    string `json:"parts,omitempty"`
}

// PaperSentence is the wording of one fixed sentence of the papers, in place of the usual one. Name says which (see package reports).
type PaperSentence struct {
	ID   ID     `json:"id"`
	Name string `json:"name"`
	Text string `json:"text"`
}

// Means is how a paper reached somebody.
type Means string

// The means.
const (
	ByHand     Means = "hand"
	ByMail     Means = "mail"
	ByWhatsApp Means = "whatsapp"
	ByPrint    Means = "printed"
)

// MailState is how far a mail has come. What was never tried has no Handover.
type MailState string

// The states of a mail; the empty one is that of what was not sent by the program itself.
const (
	MailByHand  MailState = ""
	MailInDoubt MailState = "in_doubt" // the connection broke before the server answered: it may have arrived
	MailSent    MailState = "sent"
	MailRefused MailState = "refused"
)

// Handover is one entry of the register: who was given which papers, when, how, and by whom. Issue is the version, 0 for a draft; Agency is 0 for others
// than agencies; Papers says what it was. Of a mail, Message is its Message-ID and Answer what the server said to it.
type Handover struct {
	ID        ID        `json:"id"`
	Issue     ID        `json:"issue,omitempty"`
	Agency    ID        `json:"agency,omitempty"`
	Recipient string    `json:"recipient"`
	Papers    string    `json:"papers"`
	Means     Means     `json:"means"`
	At        Instant   `json:"at"`
	By        string    `json:"by,omitempty"`
	Note      string    `json:"note,omitempty"`
	Message   string    `json:"message,omitempty"`
	State     MailState `json:"state,omitempty"`
	Answer    string    `json:"answer,omitempty"`
}

// SignedCopy is a PDF of a version that came back signed: a scan, or electronically. The bytes lie in the file beside the records, under SHA256 (hex).
type SignedCopy struct {
	ID         ID      `json:"id"`
	Issue      ID      `json:"issue"`
	Name       string  `json:"name"`
	Bytes      int64   `json:"bytes"`
	SHA256     string  `json:"sha256"`
	Electronic bool    `json:"electronic,omitempty"`
	At         Instant `json:"at"`
	By         string  `json:"by,omitempty"`
}

// PostID is the ID of the one Post of a file.
const PostID ID = 1

// Post is how papers are sent by mail. The password is never part of it. Security is "starttls" or "tls"; Roots may hold further certificates (PEM) that
// the server's is trusted by. Subject and Body are templates of the message.
type Post struct {
	ID       ID     `json:"id"`
	Host     string `json:"host,omitempty"`
	Port     int    `json:"port,omitempty"`
	Security string `json:"security,omitempty"`
	User     string `json:"user,omitempty"`
	From     string `json:"from,omitempty"`
	Roots    string `json:"roots,omitempty"`
	Subject  string `json:"subject,omitempty"`
	Body     string `json:"body,omitempty"`
}

func (r *Redraft) valid(p *Plan) error {
	if err := needText("Tempat paragraf", r.Paragraph); err != nil {
		return err
	}
	for _, other := range p.Redrafts.Of(r.Meeting) {
		if other.ID != r.ID && other.Paragraph == r.Paragraph {
			return Errorf(Conflict, "Muat ulang halaman, lalu ulangi.", "Paragraf itu sudah disunting.")
		}
	}
	return limitText("Paragraf", r.Text, maxText)
}

func (r *Pass) valid(*Plan) error {
	if err := needText("Pemeriksaan", r.Check); err != nil {
		return err
	}
	return needLongText("Alasan", r.Reason)
}

func (r *Reopening) valid(*Plan) error { return needLongText("Alasan", r.Reason) }

// The bounds of the form of papers: margins and sizes below or above them leave no room or cannot be read.
const (
	leastMargin, mostMargin   = 50, 600   // tenths of millimetres
	leastText, mostText       = 80, 160   // tenths of points
	leastSpacing, mostSpacing = 100, 250  // hundredths
	mostLogo                  = 4_000_000 // characters of base64
	maxAnchor                 = 20
)

func (r *PaperForm) valid(*Plan) error {
	for _, margin := range []int{r.Top, r.Right, r.Bottom, r.Left} {
		if margin != 0 && (margin < leastMargin || margin > mostMargin) {
			return Invalidf("Tulis 5 sampai 60 mm.", "Margin itu tidak dapat dipakai.")
		}
	}
	switch {
	case r.TextSize != 0 && (r.TextSize < leastText || r.TextSize > mostText):
		return Invalidf("Tulis 8 sampai 16 poin.", "Ukuran huruf itu tidak dapat dipakai.")
	case r.Spacing != 0 && (r.Spacing < leastSpacing || r.Spacing > mostSpacing):
		return Invalidf("Tulis 1 sampai 2,5.", "Jarak baris itu tidak dapat dipakai.")
	case r.Sheet != "" && r.Sheet != "f4" && r.Sheet != "a4":
		return Invalidf("Pilih f4 atau a4.", "Ukuran kertas %q tidak dikenal.", r.Sheet)
	case r.Font != "" && r.Font != "liberation" && r.Font != "noto":
		return Invalidf("Pilih liberation atau noto.", "Huruf %q tidak dikenal.", r.Font)
	case len(r.Logo) > mostLogo:
		return Invalidf("Pakai gambar yang lebih kecil.", "Logo terlalu besar.")
	}
	return limitText("Jangkar tanda tangan", r.Anchor, maxAnchor)
}

func (r *PaperSentence) valid(p *Plan) error {
	if err := needText("Nama kalimat", r.Name); err != nil {
		return err
	}
	for _, other := range p.Sentences.Of(0) {
		if other.ID != r.ID && other.Name == r.Name {
			return Errorf(Conflict, "Muat ulang halaman, lalu ulangi.", "Kalimat itu sudah diubah.")
		}
	}
	return limitText("Kalimat naskah", r.Text, maxText)
}

func (r *SignedCopy) valid(*Plan) error {
	if len(r.SHA256) != 64 || r.Bytes <= 0 {
		return Invalidf("Pilih berkas PDF yang utuh.", "Salinan bertanda tangan itu tidak lengkap.")
	}
	return needText("Nama berkas", r.Name)
}

func (r *Post) valid(*Plan) error {
	const highest = 65535
	switch {
	case r.Port < 0 || r.Port > highest:
		return Invalidf("Tulis 1 sampai 65535.", "Nomor port %d tidak dapat dipakai.", r.Port)
	case r.Security != "" && r.Security != "starttls" && r.Security != "tls":
		return Invalidf("Pilih starttls atau tls.", "Pengamanan %q tidak dikenal.", r.Security)
	}
	return validAddress(r.From)
}

// validAddress refuses what is no address of one mailbox (RFC 5322); "" is none and may be.
func validAddress(address string) error {
	if address == "" {
		return nil
	}
	if _, err := mail.ParseAddress(address); err != nil || strings.ContainsAny(address, "\r\n") {
		return Invalidf("Tulis seperti sekretariat@contoh.go.id.", "Alamat surel %q tidak dapat dipakai.", address)
	}
	return nil
}
