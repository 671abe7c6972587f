package pdf

import (
	"encoding/binary"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf16"
)

// textString writes a string as the file states texts that are not painted (see textBytes).
func textString(s string) string {
	if isASCII(s) {
		return "(" + literal(s) + ")"
	}
	return fmt.Sprintf("<%X>", textBytes(s))
}

// textBytes are the bytes of such a string: its own where it is plain ASCII, those of UTF-16 otherwise (ISO 32000-1, 7.9.2.2).
func textBytes(s string) []byte {
	if isASCII(s) {
		return []byte(s)
	}
	b := []byte{0xFE, 0xFF}
	for _, unit := range utf16.Encode([]rune(s)) {
		b = binary.BigEndian.AppendUint16(b, unit)
	}
	return b
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(c rune) bool { return c < ' ' || c > '~' })
}

// literal writes a string for between parentheses.
func literal(s string) string {
	return strings.NewReplacer(`\`, `\\`, `(`, `\(`, `)`, `\)`).Replace(s)
}

// name writes a name object; everything but letters, digits and a few signs is written by its code (ISO 32000-1, 7.3.5).
func name(s string) string {
	var b strings.Builder
	b.WriteByte('/')
	for _, c := range []byte(s) {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-+._", c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "#%02X", c)
		}
	}
	return b.String()
}

// date writes a time as the file does, with its distance from Greenwich (ISO 32000-1, 7.9.4).
func date(t time.Time) string {
	zone := t.Format("-0700")
	return "(D:" + t.Format("20060102150405") + zone[:3] + "'" + zone[3:] + "')"
}

// tidy gives a text for the properties of a document: valid Unicode without control characters, which XML cannot hold.
func tidy(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsControl(c) || c == 0xFFFE || c == 0xFFFF {
			return ' '
		}
		return c
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
