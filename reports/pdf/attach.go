package pdf

import (
	"bytes"
	"cmp"
	"compress/zlib"
	"crypto/md5"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Attachment is a file that travels inside the document, as the data that it was made from. Readers list it by Name, a plain
// file name; MediaType is one such as "application/json" and may be empty; Modified that is zero is taken to be the document's.
type Attachment struct {
	Name, MediaType, Description string
	Modified                     time.Time
	Data                         []byte
}

// ErrAttachment is returned for an attachment whose name is no plain file name, or is that of another one.
var ErrAttachment = errors.New("an attachment needs a plain file name of its own")

func checkAttachments(list []Attachment) error {
	seen := map[string]bool{}
	for _, a := range list {
		odd := strings.ContainsFunc(a.Name, func(c rune) bool { return unicode.IsControl(c) || strings.ContainsRune(`/\:*?"<>|`, c) })
		if a.Name == "" || a.Name == "." || a.Name == ".." || odd || !utf8.ValidString(a.Name) || seen[a.Name] {
			return fmt.Errorf("%w: %q", ErrAttachment, a.Name)
		}
		seen[a.Name] = true
	}
	return nil
}

// attach adds the attachments and gives the entries of the catalog that lead to them: by name, and as associated files of the
// document (ISO 32000-1, 7.11.4; ISO 19005-3, Annex E).
func (o *objects) attach(list []Attachment, modified time.Time) string {
	if len(list) == 0 {
		return ""
	}
	var names, associated strings.Builder
	for _, a := range slices.SortedFunc(slices.Values(list), func(a, b Attachment) int { return bytes.Compare(textBytes(a.Name), textBytes(b.Name)) }) {
		file := o.attachment(a, modified)
		fmt.Fprintf(&names, " %s %d 0 R", textString(a.Name), file)
		fmt.Fprintf(&associated, " %d 0 R", file)
	}
	return fmt.Sprintf("/Names <</EmbeddedFiles <</Names [%s]>>>>\n/AF [%s]\n", names.String()[1:], associated.String()[1:])
}

func (o *objects) attachment(a Attachment, modified time.Time) (specification int) {
	if a.Modified.IsZero() {
		a.Modified = modified
	}
	content := o.add(stream(fmt.Sprintf("/Type /EmbeddedFile /Subtype %s /Params <</Size %d /ModDate %s /CheckSum <%X>>> /Filter /FlateDecode",
		name(cmp.Or(a.MediaType, "application/octet-stream")), len(a.Data), date(a.Modified), md5.Sum(a.Data)), deflated(a.Data)))
	description := ""
	if a.Description != "" {
		description = " /Desc " + textString(tidy(a.Description))
	}
	return o.add(fmt.Appendf(nil, "<</Type /Filespec /F (%s) /UF %s%s /AFRelationship /Data /EF <</F %d 0 R /UF %d 0 R>>>>\n",
		literal(plainName(a.Name)), textString(a.Name), description, content, content))
}

// plainName is a file name for systems without Unicode.
func plainName(s string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' || c > '~' {
			return '_'
		}
		return c
	}, s)
}

// deflated compresses data for a stream with the filter FlateDecode.
func deflated(data []byte) []byte {
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	_, _ = w.Write(data) // a buffer in memory takes everything
	_ = w.Close()
	return out.Bytes()
}
