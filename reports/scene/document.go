package scene

import "time"

// Info are the properties of a document made of pages. Language is a BCP 47 tag such as "id".
// The dates are written as they read in their own time zone.
type Info struct {
	Title, Author, Subject, Language string
	Created, Modified                time.Time
	Attachments                      []Attachment
}

// Attachment is a file that travels inside a document: the data that it was made from.
type Attachment struct {
	Name, MediaType, Description string
	Data                         []byte
}

// Bookmark leads from the outline of a document to a height of one of its pages (from 0). Level 0 is the outermost.
type Bookmark struct {
	Title string
	Level int
	Page  int
	Y     float64
}
