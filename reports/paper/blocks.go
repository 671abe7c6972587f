package paper

// Align says how lines stand in their column.
type Align uint8

// Auto is the usual alignment of the place: paragraphs justified, cells as their column, columns left.
const (
	Auto Align = iota
	Left
	Center
	Right
	Justify
)

// Run is a stretch of text in one style. A Key is the name of a key and stands in a cap. Page is the number of the page that the text leads to where it is
// clicked, 0 for none.
type Run struct {
	Text                    string
	Bold, Italic, Underline bool
	Key                     bool
	Page                    int
}

// Plain is text in the ordinary style.
func Plain(text string) []Run { return []Run{{Text: text}} }

// Line is one line of a letterhead or title, broken where it is too long. A Size of zero is the document's.
type Line struct {
	Text      string
	Size      float64 // points
	Bold      bool
	Underline bool
}

// Letterhead is the head of an official paper: logo on the left, lines centred beside it, a thick and a thin rule.
// Logo is a picture that picture.Normalise reads; empty means none.
type Letterhead struct {
	Logo  []byte
	Lines []Line
}

// Title is centred lines that stay on the page of what follows them.
type Title struct{ Lines []Line }

// Heading is a bold line that stays on the page of what follows it.
type Heading struct{ Text string }

// Paragraph is running text. First moves the first line in, Indent all lines (millimetres). Size and Spacing of zero
// are the document's. KeepWithNext holds the paragraph on the page of the following block.
type Paragraph struct {
	Runs          []Run
	Align         Align
	First, Indent float64
	Size, Spacing float64
	KeepWithNext  bool
}

// List is items with labels before them ("1.", "a.", "–"); the texts are aligned behind the widest label.
type List struct {
	Items  []Item
	Indent float64 // millimetres
	Align  Align
}

// Item is one point of a list.
type Item struct {
	Label string
	Runs  []Run
}

// Definitions are rows of the form "KESATU : text", the texts aligned. A Label of zero is as wide as the widest term.
type Definitions struct {
	Label float64 // width of the terms in millimetres
	Rows  []Definition
}

// Definition is one term with its text.
type Definition struct {
	Term string
	Runs []Run
}

// AnnexHead is the head of an annex, on the right half of the page: rows such as "LAMPIRAN II : title", "NOMOR : …".
type AnnexHead struct{ Rows []Definition }

// Signatures are the closing signatures side by side: their last lines above the name stand on one height, as do the
// names. They are never parted by a page break. A zero Left leaves the left half empty.
type Signatures struct{ Left, Right Signature }

// Signature is one place to sign. Above are the lines over the empty space (place and date, office); Below are the
// lines under the name (rank, NIP). Anchor is a character for the tool that signs electronically, in the empty space.
type Signature struct {
	Above  []string
	Name   string
	Below  []string
	Anchor string
}

// Space is a distance of so many lines of the document's text. At the top of a page it is left out.
type Space struct{ Lines float64 }

// PageBreak begins a new page.
type PageBreak struct{}

// Bookmark names the place of the following block in the document's outline. Level 0 is the outermost.
type Bookmark struct {
	Title string
	Level int
}

// Together holds blocks on one page if a page can hold them.
type Together struct{ Blocks []Block }
