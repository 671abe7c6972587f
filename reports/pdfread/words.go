package pdfread

import (
	"bytes"
	"encoding/hex"
)

// kind is the kind of a word of a content stream or a map to Unicode.
type kind byte

const (
	end      kind = iota
	operator      // a word that says what to do
	numeral       // not looked at
	nameWord
	stringWord
	listStart
	listEnd
	mark // the start or end of a dictionary
)

// words reads the words of a content stream or a map to Unicode (ISO 32000-1, 7.2 and 7.3). Whatever the bytes are, it goes on to
// the end.
type words struct {
	data []byte
	at   int
}

const (
	spaces     = "\x00\t\n\f\r "
	delimiters = "()<>[]{}/%"
)

// next gives the next word: the name without its slash, the string decoded, the operator as it is.
func (w *words) next() (kind, []byte) {
	w.skip()
	if w.at >= len(w.data) {
		return end, nil
	}
	c := w.data[w.at]
	w.at++
	switch c {
	case '/':
		return nameWord, w.name()
	case '(':
		return stringWord, w.literal()
	case '<':
		if w.take('<') {
			return mark, nil
		}
		return stringWord, w.hexadecimal()
	case '>':
		w.take('>')
		return mark, nil
	case '[':
		return listStart, nil
	case ']':
		return listEnd, nil
	case ')', '{', '}':
		return mark, nil
	}
	w.at--
	word := w.regular()
	if bytes.IndexByte([]byte("+-.0123456789"), c) >= 0 {
		return numeral, word
	}
	return operator, word
}

// skip goes over spaces and comments.
func (w *words) skip() {
	for w.at < len(w.data) {
		switch c := w.data[w.at]; {
		case bytes.IndexByte([]byte(spaces), c) >= 0:
			w.at++
		case c == '%':
			for w.at < len(w.data) && w.data[w.at] != '\n' && w.data[w.at] != '\r' {
				w.at++
			}
		default:
			return
		}
	}
}

func (w *words) take(c byte) bool {
	if w.at < len(w.data) && w.data[w.at] == c {
		w.at++
		return true
	}
	return false
}

// regular takes all up to the next space or delimiter.
func (w *words) regular() []byte {
	from := w.at
	if n := bytes.IndexAny(w.data[from:], spaces+delimiters); n >= 0 {
		w.at += n
	} else {
		w.at = len(w.data)
	}
	return w.data[from:w.at]
}

func (w *words) name() []byte {
	raw := w.regular()
	if bytes.IndexByte(raw, '#') < 0 {
		return raw
	}
	var out []byte
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) {
			if b, err := hex.DecodeString(string(raw[i+1 : i+3])); err == nil {
				out = append(out, b...)
				i += 2
				continue
			}
		}
		out = append(out, raw[i])
	}
	return out
}

// literal reads a string up to the parenthesis that closes it.
func (w *words) literal() []byte {
	var out []byte
	for depth := 1; w.at < len(w.data); {
		c := w.data[w.at]
		w.at++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return out
			}
		case '\\':
			out = w.escaped(out)
			continue
		case '\r':
			w.take('\n')
			c = '\n'
		}
		out = append(out, c)
	}
	return out
}

// escaped reads what follows a backslash.
func (w *words) escaped(out []byte) []byte {
	if w.at >= len(w.data) {
		return out
	}
	c := w.data[w.at]
	w.at++
	if i := bytes.IndexByte([]byte("nrtbf"), c); i >= 0 {
		return append(out, "\n\r\t\b\f"[i])
	}
	switch {
	case c == '\r':
		w.take('\n')
		return out
	case c == '\n':
		return out
	case c < '0' || c > '7':
		return append(out, c)
	}
	code := c - '0'
	for range 2 {
		if w.at >= len(w.data) || w.data[w.at] < '0' || w.data[w.at] > '7' {
			break
		}
		code = code<<3 | (w.data[w.at] - '0')
		w.at++
	}
	return append(out, code)
}

func (w *words) hexadecimal() []byte {
	var digits []byte
	for w.at < len(w.data) {
		c := w.data[w.at]
		w.at++
		if c == '>' {
			break
		}
		if bytes.IndexByte([]byte("0123456789abcdefABCDEF"), c) >= 0 {
			digits = append(digits, c)
		}
	}
	if len(digits)%2 == 1 {
		digits = append(digits, '0')
	}
	out := make([]byte, len(digits)/2)
	_, _ = hex.Decode(out, digits) // there are only digits
	return out
}

// skipImage goes over a picture that stands between the words, after its operator ID.
func (w *words) skipImage() {
	for {
		n := bytes.Index(w.data[w.at:], []byte("EI"))
		if n < 0 {
			w.at = len(w.data)
			return
		}
		from, to := w.at+n, w.at+n+2
		w.at = to
		if isSpace(w.data, from-1) && isSpace(w.data, to) {
			return
		}
	}
}

// isSpace says whether a space stands at a place, or nothing any more.
func isSpace(data []byte, at int) bool {
	return at < 0 || at >= len(data) || bytes.IndexByte([]byte(spaces), data[at]) >= 0
}
