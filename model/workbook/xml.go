package workbook

import (
	"archive/zip"
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

const maxTexts = 1 << 20

var errTooLong = errors.New("workbook: token too long")

// part reads the XML of one part token by token; a single token that would fill the memory is an error.
type part struct {
	*xml.Decoder
	source *rationed
	closer io.Closer
}

func openPart(f *zip.File) (*part, error) {
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("workbook: part %s: %w", f.Name, err)
	}
	source := &rationed{Reader: bufio.NewReaderSize(r, 64<<10)}
	return &part{Decoder: xml.NewDecoder(source), source: source, closer: r}, nil
}

func (p *part) close() error { return p.closer.Close() }

// next gives the next token with its names as written, valid until the following call.
func (p *part) next() (xml.Token, error) {
	p.source.left = maxToken
	return p.RawToken()
}

// text collects the character data inside the element that was just opened: all of it, or that of the elements named inner.
// What is only a reading aid to Asian texts (rPh) is left out.
func (p *part) text(inner string) (string, error) {
	var out []byte
	taking := inner == ""
	for depth := 1; depth > 0; {
		token, err := p.next()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if t.Name.Local == "rPh" {
				err = p.skip()
				break
			}
			depth++
			taking = taking || t.Name.Local == inner
		case xml.EndElement:
			depth--
			taking = inner == ""
		case xml.CharData:
			if taking {
				out = append(out, t...)
			}
		}
		if err == nil && len(out) > maxToken {
			err = errTooLong
		}
		if err != nil {
			return "", err
		}
	}
	return string(out), nil
}

// skip passes over the rest of the element that was just opened.
func (p *part) skip() error {
	for depth := 1; depth > 0; {
		token, err := p.next()
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return nil
}

// rationed gives out no more bytes than are left for the present token.
type rationed struct {
	*bufio.Reader
	left int
}

// ReadByte is what the decoder reads by.
func (r *rationed) ReadByte() (byte, error) {
	if r.left--; r.left < 0 {
		return 0, errTooLong
	}
	return r.Reader.ReadByte()
}

// sharedTexts reads the texts that cells refer to by number.
func (b *book) sharedTexts(name string) ([]string, error) {
	p, err := openPart(b.parts[name])
	if err != nil {
		return nil, err
	}
	texts, err := p.sharedTexts()
	return texts, errors.Join(err, p.close())
}

func (p *part) sharedTexts() ([]string, error) {
	var texts []string
	for {
		token, err := p.next()
		switch {
		case errors.Is(err, io.EOF):
			return texts, nil
		case err != nil:
			return nil, err
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "si" {
			text, err := p.text("t")
			if err != nil {
				return nil, err
			}
			if len(texts) == maxTexts {
				return nil, errTooLong
			}
			texts = append(texts, cleanText(text))
		}
	}
}

// cleanText gives the text of a workbook on one line, see oneLine.
func cleanText(text string) string {
	if strings.Contains(text, "_x") {
		text = unescape(text)
	}
	return oneLine(text)
}

// oneLine gives text on one line: every run of blanks, line breaks and non-breaking spaces is one space, invisible characters are gone.
func oneLine(text string) string {
	if strings.ContainsFunc(text, invisible) {
		text = strings.Map(visible, text)
	}
	return strings.Join(strings.FieldsFunc(text, blank), " ")
}

func blank(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

func invisible(r rune) bool {
	return r >= '\u200b' && r <= '\u200f' || r == '\u2060' || r == '\u00ad' || r == '\ufeff'
}

func visible(r rune) rune {
	if invisible(r) {
		return -1
	}
	return r
}

// unescape reads the _xHHHH_ by which Excel writes characters that XML cannot hold, such as _x000D_ for a carriage return.
func unescape(text string) string {
	var out strings.Builder
	for {
		before, after, found := strings.Cut(text, "_x")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		if r, ok := escaped(after); ok {
			out.WriteRune(r)
			text = after[5:]
			continue
		}
		out.WriteString("_x")
		text = after
	}
}

func escaped(s string) (rune, bool) {
	if len(s) < 5 || s[4] != '_' {
		return 0, false
	}
	n, err := strconv.ParseUint(s[:4], 16, 16)
	return rune(n), err == nil && utf8.ValidRune(rune(n))
}
