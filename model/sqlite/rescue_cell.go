package sqlite

import (
	"bytes"
	"encoding/binary"
	"math"
)

// layout is how a file is cut into pages (https://www.sqlite.org/fileformat2.html, 1.3.2 to 1.3.4).
type layout struct {
	size   int64 // bytes of a page
	usable int64 // of them for content
	count  int64 // whole pages
}

// usualPage is the page size of every file that this program makes.
const usualPage = 4096

// layouts gives how a file may be cut, as its head says and as is usual, given its first bytes and its size.
func layouts(first []byte, size int64) []layout {
	usual := layout{usualPage, usualPage, size / usualPage}
	if len(first) < headerSize || !bytes.HasPrefix(first, []byte(magic)) {
		return []layout{usual}
	}
	page := pageSize(first)
	if page < 512 || page&(page-1) != 0 {
		return []layout{usual}
	}
	told := layout{page, page - int64(first[20]), size / page}
	if told == usual || told.usable < 480 {
		return []layout{usual}
	}
	return []layout{told, usual}
}

// cell is a row as it lies in a leaf page.
type cell struct {
	rowid int64
	size  int64  // of its record
	local []byte // the part of the record in the page
	next  int64  // the page with the part that follows, 0 where there is none
}

// cell gives the row at a place of a leaf page, false where there can be none.
func (l layout) cell(page []byte, at int) (c cell, ok bool) {
	rest := page[at:l.usable]
	size, n := varint(rest)
	rowid, m := varint(rest[n:])
	if n == 0 || m == 0 || size > maxValue {
		return c, false
	}
	c = cell{rowid: int64(rowid), size: int64(size)}
	rest = rest[n+m:]
	here := l.local(c.size)
	if here > int64(len(rest)) {
		return c, false
	}
	c.local = rest[:here]
	if here == c.size {
		return c, true
	}
	if rest = rest[here:]; len(rest) < 4 {
		return c, false
	}
	c.next = int64(binary.BigEndian.Uint32(rest))
	return c, true
}

// local gives how many bytes of a record lie in its leaf page (1.6).
func (l layout) local(size int64) int64 {
	most := l.usable - 35
	if size <= most {
		return size
	}
	least := (l.usable-12)*32/255 - 23
	if here := least + (size-least)%(l.usable-4); here <= most {
		return here
	}
	return least
}

// varint reads a number of one to nine bytes, seven bits of each (1.6), and gives how many it has, 0 where it is cut off.
func varint(b []byte) (v uint64, n int) {
	for n < len(b) && n < 8 {
		v = v<<7 | uint64(b[n]&0x7f)
		if n++; b[n-1] < 0x80 {
			return v, n
		}
	}
	if n < 8 || len(b) < 9 {
		return 0, 0
	}
	return v<<8 | uint64(b[8]), 9
}

// mostColumns is how many columns a record has of those that a rescue looks for.
const mostColumns = 12

// recordHead is what the head of a record says (2.1).
type recordHead struct {
	types [mostColumns]uint64
	n     int   // columns
	head  int64 // bytes of the head
}

// head reads the head of a record, false where it does not agree with the size of the record or has too many columns.
func (c cell) head() (r recordHead, ok bool) {
	length, at := varint(c.local)
	if at == 0 || length > uint64(len(c.local)) || length > 1+mostColumns*9 {
		return r, false
	}
	r.head = int64(length)
	body := r.head
	for at < int(length) {
		t, n := varint(c.local[at:length])
		if n == 0 || r.n == mostColumns || t > 2*maxValue+13 {
			return r, false
		}
		r.types[r.n] = t
		r.n++
		body += widthOf(t)
		at += n
	}
	return r, body == c.size
}

// Serial types beyond the numbers.
const (
	typeNull = 0
	typeBlob = 12 // and every even one above
	typeText = 13 // and every odd one above
)

// widthOf gives how many bytes a value of a serial type takes.
func widthOf(t uint64) int64 {
	switch {
	case t >= typeBlob:
		return int64(t-typeBlob) / 2
	case t <= 4:
		return int64(t)
	case t == 5:
		return 6
	case t == 6 || t == 7:
		return 8
	}
	return 0
}

func isNumber(t uint64) bool { return t >= 1 && t <= 6 || t == 8 || t == 9 }
func isText(t uint64) bool   { return t >= typeText && t%2 == 1 }
func isBlob(t uint64) bool   { return t >= typeBlob && t%2 == 0 }

// kind is what a record may be: the tables that a rescue looks for are told by their columns.
type kind int

const (
	nothing kind = iota
	anEntry
	aHash
	aCopy
)

// kind tells a record by the number and the types of its columns. Those of a row's own number are empty, as it lies before the record. An entry of an older
// program has no column merged.
func (r recordHead) kind() kind {
	t := r.types[:r.n]
	switch {
	case r.n == 2 && t[0] == typeNull && t[1] == typeBlob+2*32:
		return aHash
	case r.n == 2 && t[0] == typeText+2*64 && isBlob(t[1]):
		return aCopy
	case r.n < 11 || t[0] != typeNull:
		return nothing
	case r.n == 12 && !isText(t[11]):
		return nothing
	}
	for _, i := range []int{1, 4, 5, 7, 9} {
		if !isNumber(t[i]) {
			return nothing
		}
	}
	for _, i := range []int{2, 3, 6, 8} {
		if !isText(t[i]) {
			return nothing
		}
	}
	if !isText(t[10]) && !isBlob(t[10]) {
		return nothing
	}
	return anEntry
}

// values gives the columns of a whole record.
func (r recordHead) values(data []byte) (list [mostColumns]any) {
	rest := data[r.head:]
	for i, t := range r.types[:r.n] {
		width := widthOf(t)
		list[i] = value(t, rest[:width])
		rest = rest[width:]
	}
	return list
}

// value reads one column.
func value(t uint64, b []byte) any {
	switch {
	case isText(t):
		return string(b)
	case isBlob(t):
		return b
	case t == 7:
		return math.Float64frombits(binary.BigEndian.Uint64(b))
	case t == 9:
		return int64(1)
	case t == 8:
		return int64(0)
	case t >= 1 && t <= 6:
		n := int64(int8(b[0]))
		for _, digit := range b[1:] {
			n = n<<8 | int64(digit)
		}
		return n
	}
	return nil
}
