package pdfread

import (
	"cmp"
	"encoding/binary"
	"slices"
	"unicode/utf16"
)

const (
	maxCode   = 4       // bytes
	maxSpaces = 256     // ranges of codes by their length
	maxRows   = 1 << 17 // of a map
)

// codes is a map from the codes of a font to letters (ISO 32000-1, 9.10.3).
type codes struct {
	spaces []span // which codes there are, by their length
	single map[code]string
	ranges []span // by length and beginning
}

// code is a code of a font: its bytes as a number, and how many they are.
type code struct {
	size  int
	value uint32
}

// span is a range of codes of a length, and the letters of the first: those of the others are counted on from it.
type span struct {
	size        int
	first, last uint32
	letters     []uint16
}

func codeOf(s []byte) code {
	c := code{size: len(s)}
	for _, b := range s {
		c.value = c.value<<8 | uint32(b)
	}
	return c
}

// find gives the letters of a code.
func (c *codes) find(s []byte) (string, bool) {
	if c == nil {
		return "", false
	}
	key := codeOf(s)
	if text, found := c.single[key]; found {
		return text, true
	}
	i, exact := slices.BinarySearchFunc(c.ranges, key, func(r span, k code) int {
		return cmp.Or(cmp.Compare(r.size, k.size), cmp.Compare(r.first, k.value))
	})
	if !exact {
		i--
	}
	if i < 0 || c.ranges[i].size != key.size || key.value > c.ranges[i].last {
		return "", false
	}
	letters := slices.Clone(c.ranges[i].letters)
	letters[len(letters)-1] += uint16(key.value - c.ranges[i].first)
	return string(utf16.Decode(letters)), true
}

// size is how many bytes the first code of a string has, 0 where the map does not say.
func (c *codes) size(s []byte) int {
	if c == nil {
		return 0
	}
	for n := 1; n <= min(maxCode, len(s)); n++ {
		for _, r := range c.spaces {
			if r.size == n && within(s[:n], r) {
				return n
			}
		}
	}
	return 0
}

// within says whether every byte of a code lies between those of the range's ends.
func within(s []byte, r span) bool {
	for i, b := range s {
		shift := 8 * (len(s) - 1 - i)
		if b < byte(r.first>>shift) || b > byte(r.last>>shift) {
			return false
		}
	}
	return true
}

// entry is a string of a row of a map, or a list of them.
type entry struct {
	bytes []byte
	list  [][]byte
}

// readCodes reads a map; what it cannot read of it, it leaves out.
func readCodes(data []byte) *codes {
	c := &codes{single: map[code]string{}}
	w := words{data: data}
	var row []entry // since the last operator
	inList := false
	for {
		kind, word := w.next()
		switch {
		case kind == end:
			slices.SortStableFunc(c.ranges, func(a, b span) int { return cmp.Or(cmp.Compare(a.size, b.size), cmp.Compare(a.first, b.first)) })
			return c
		case kind == listStart:
			inList, row = true, append(row, entry{})
		case kind == listEnd:
			inList = false
		case kind == stringWord && inList:
			last := &row[len(row)-1]
			last.list = append(last.list, word)
		case kind == stringWord:
			row = append(row, entry{bytes: word})
		case kind == operator:
			c.add(string(word), row)
			row, inList = row[:0], false
		}
	}
}

func (c *codes) add(operator string, row []entry) {
	switch operator {
	case "endcodespacerange":
		for ; len(row) >= 2 && len(c.spaces) < maxSpaces; row = row[2:] {
			if first, last := codeOf(row[0].bytes), codeOf(row[1].bytes); sound(first, last) {
				c.spaces = append(c.spaces, span{size: first.size, first: first.value, last: last.value})
			}
		}
	case "endbfchar":
		for ; len(row) >= 2; row = row[2:] {
			c.addSingle(codeOf(row[0].bytes), row[1].bytes)
		}
	case "endbfrange":
		for ; len(row) >= 3; row = row[3:] {
			if first, last := codeOf(row[0].bytes), codeOf(row[1].bytes); sound(first, last) {
				c.addRange(first, last, row[2])
			}
		}
	}
}

// sound says whether two codes are the ends of a range.
func sound(first, last code) bool {
	return first.size == last.size && first.size >= 1 && first.size <= maxCode && first.value <= last.value
}

func (c *codes) addSingle(key code, letters []byte) {
	if key.size >= 1 && key.size <= maxCode && len(c.single) < maxRows {
		c.single[key] = string(utf16.Decode(unitsOf(letters)))
	}
}

func (c *codes) addRange(first, last code, letters entry) {
	for i, l := range letters.list {
		if uint64(first.value)+uint64(i) <= uint64(last.value) {
			c.addSingle(code{size: first.size, value: first.value + uint32(i)}, l)
		}
	}
	if units := unitsOf(letters.bytes); len(units) > 0 && len(c.ranges) < maxRows {
		c.ranges = append(c.ranges, span{size: first.size, first: first.value, last: last.value, letters: units})
	}
}

// unitsOf reads UTF-16.
func unitsOf(b []byte) []uint16 {
	var units []uint16
	for ; len(b) >= 2; b = b[2:] {
		units = append(units, binary.BigEndian.Uint16(b))
	}
	return units
}
