package sqlite

import (
	"bytes"
	"cmp"
	"context"
	"database/sql/driver"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"slices"

	"golang.org/x/mod/sumdb/tlog"
)

// pages reads a damaged file page by page, below SQLite: where a page that leads to others is damaged, SQLite finds nothing of what lies behind it, though the
// pages there are whole. Every page that may be the leaf of a table is looked through, in use or not, for rows that look like an entry of the journal, a hash
// of its tree or a signed copy. Whether they are any is for the hashes to say. A rollback journal beside the file is played back before, by SQLite; a
// write-ahead log is none of ours, as the program never has one.
type pages struct {
	path    string
	size    int64
	file    *os.File // nil until it was looked through
	layouts []layout
	entries []place
	hashes  []node
	copies  []place
	ids     []string
	seals   []seal
	budget  int64 // bytes that may still be put together to entries
	copying int64 // the same for signed copies
	recent  recent
}

// place is where a row lies.
type place struct {
	number int64 // of the row
	page   uint32
	at     uint16
	layout uint8
}

// recent is the page that was read last.
type recent struct {
	layout uint8
	page   int64
	bytes  []byte
}

const (
	// mostPlaces is how many rows of a kind are kept in mind: more than the entries of any city, and few enough for the memory.
	mostPlaces = 1 << 19
	// mostBytes is what is put together to entries at the most, and leastBudget what a small file has at least.
	mostBytes   = 512 << 20
	leastBudget = 64 << 20
	// bombs is how many entries may be made to unfold to too much before no more are looked at.
	bombs = 4
	// mostAlike is how many rows of one number are compared.
	mostAlike = 64
)

// look looks through the file, once.
func (p *pages) look(ctx context.Context) error {
	if p == nil || p.file != nil {
		return nil
	}
	file, err := os.Open(p.path)
	if err != nil {
		return fmt.Errorf("rescue: %w", err)
	}
	first, err := io.ReadAll(io.NewSectionReader(file, 0, headerSize))
	if err != nil {
		return errors.Join(fmt.Errorf("rescue: %w", err), file.Close())
	}
	p.file, p.size = file, size(p.path)
	p.layouts, p.copying = layouts(first, p.size), 2*p.size
	p.budget = min(max(usualRatio*p.size, leastBudget), mostBytes)
	for i := range p.layouts {
		if err := p.walk(ctx, uint8(i)); err != nil {
			return err
		}
	}
	slices.SortStableFunc(p.entries, func(a, b place) int { return cmp.Compare(a.number, b.number) })
	slices.SortStableFunc(p.hashes, func(a, b node) int { return cmp.Compare(a.number, b.number) })
	p.disown()
	return nil
}

func (p *pages) close() error {
	if p == nil || p.file == nil {
		return nil
	}
	return p.file.Close()
}

// walk looks at every page. One that cannot be read is passed over.
func (p *pages) walk(ctx context.Context, by uint8) error {
	l := p.layouts[by]
	for n := int64(1); n <= l.count; n++ {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("rescue: %w", err)
		}
		if page := p.page(by, n); page != nil && page[0] != 0 {
			p.leaf(by, n, page)
			p.meta(l, page)
		}
	}
	return nil
}

// page gives a page, nil where it cannot be read. It is good until the next one.
func (p *pages) page(by uint8, n int64) []byte {
	l := p.layouts[by]
	if n < 1 || n > l.count {
		return nil
	}
	if h := p.recent; h.bytes != nil && h.layout == by && h.page == n {
		return h.bytes
	}
	if int64(cap(p.recent.bytes)) < l.size {
		p.recent.bytes = make([]byte, l.size)
	}
	p.recent = recent{by, n, p.recent.bytes[:l.size]}
	if _, err := p.file.ReadAt(p.recent.bytes, (n-1)*l.size); err != nil {
		p.recent.page = 0
		return nil
	}
	return p.recent.bytes
}

// leafHead is the size of the head of a leaf page. Behind it lie the places of its rows.
const leafHead = 8

// leaf takes note of the rows of a page. Of its head nothing is needed: a page that begins with anything but 0 is no part of a long record, which is all that
// people could have filled as they like, and the places of rows end where the first row lies.
func (p *pages) leaf(by uint8, n int64, page []byte) {
	l := p.layouts[by]
	begin := int(l.usable)
	for slot := leafHead; slot+2 <= begin; slot += 2 {
		at := int(binary.BigEndian.Uint16(page[slot:]))
		if at < slot+2 || at >= int(l.usable) {
			continue
		}
		c, ok := l.cell(page, at)
		if !ok {
			continue
		}
		r, ok := c.head()
		if !ok {
			continue
		}
		if p.note(r.kind(), c, place{c.rowid, uint32(n), uint16(at), by}) {
			begin = min(begin, at)
		}
	}
}

// note takes note of a row, and says whether it can be what it looks like.
func (p *pages) note(k kind, c cell, at place) bool {
	most := p.size / leastBytes // as for the end of the journal
	switch {
	case k == anEntry && c.rowid >= 1 && c.rowid <= most && c.size <= maxRecord:
		p.entries = addUpTo(p.entries, at)
	case k == aHash && c.rowid >= 0 && c.rowid <= 2*most && len(c.local) > tlog.HashSize:
		p.hashes = addUpTo(p.hashes, node{c.rowid, tlog.Hash(c.local[len(c.local)-tlog.HashSize:]), p.begin(at)})
	case k == aCopy:
		p.copies = addUpTo(p.copies, at)
	default:
		return false
	}
	return true
}

// begin gives where the page of a place begins in the file.
func (p *pages) begin(at place) int64 { return int64(at.page-1) * p.layouts[at.layout].size }

func addUpTo[T any](list []T, one T) []T {
	if len(list) == mostPlaces {
		return list
	}
	return append(list, one)
}

// meta reads what the file says of itself: the one page of table meta is the leaf of an index, whose rows have no number.
func (p *pages) meta(l layout, page []byte) {
	if page[0] != 0x0a || len(p.ids)+len(p.seals) > mostAlike {
		return
	}
	for i := range min(int64(binary.BigEndian.Uint16(page[3:])), 16) {
		at := int64(binary.BigEndian.Uint16(page[leafHead+2*i:]))
		if at >= l.usable {
			continue
		}
		size, n := varint(page[at:l.usable])
		end := at + int64(n) + int64(size)
		if n == 0 || size > uint64(l.usable/8) || end > l.usable {
			continue
		}
		c := cell{size: int64(size), local: page[at+int64(n) : end]}
		r, ok := c.head()
		if !ok || r.n != 2 || !isText(r.types[0]) || !isText(r.types[1]) {
			continue
		}
		values := r.values(c.local)
		switch text := values[1].(string); values[0] {
		case "id":
			p.ids = append(p.ids, text)
		case "seal":
			if s := parseSeal(text); !s.broken {
				p.seals = append(p.seals, s)
			}
		}
	}
}

// mixed says whether pages of several files lie in this one.
func (p *pages) mixed() bool {
	return slices.ContainsFunc(p.ids, func(id string) bool { return id != p.ids[0] })
}

// named gives the ID and the seal that pages tell, empty where there is none, or where they are of several files.
func (p *pages) named() (id string, s seal) {
	if p == nil || len(p.ids) == 0 || p.mixed() {
		return "", seal{}
	}
	id = p.ids[0]
	for _, one := range p.seals {
		if one.id == checksum(id) && one.size > s.size {
			s = one
		}
	}
	return id, s
}

// last gives the highest number of what looks like an entry.
func (p *pages) last() int64 {
	if p == nil || len(p.entries) == 0 {
		return 0
	}
	return p.entries[len(p.entries)-1].number
}

// next gives the lowest number from one on of what looks like an entry, 0 where there is none.
func (p *pages) next(seq int64) int64 {
	if p == nil {
		return 0
	}
	at, _ := slices.BinarySearchFunc(p.entries, seq, func(a place, n int64) int { return cmp.Compare(a.number, n) })
	if at == len(p.entries) {
		return 0
	}
	return p.entries[at].number
}

// of gives the rows of a number.
func of(list []place, number int64) []place {
	from, _ := slices.BinarySearchFunc(list, number, func(a place, n int64) int { return cmp.Compare(a.number, n) })
	to := from
	for to < len(list) && list[to].number == number && to-from < mostAlike {
		to++
	}
	return list[from:to]
}

// entry gives the entry of a number that agrees with a hash of it, or from which, with the hash beside, the one above them follows: then it is only its own hash
// that is damaged. It is false where there is none, or where there are two that differ.
func (p *pages) entry(seq int64, hashes []tlog.Hash) (r row, found bool) {
	if p == nil {
		return r, false
	}
	for _, at := range of(p.entries, seq) {
		one, err := p.row(at)
		if err != nil {
			continue
		}
		h := one.hash()
		if !slices.Contains(hashes, h) && !p.follows(seq-1, h) {
			continue
		}
		if found && h != r.hash() {
			return row{}, false
		}
		r, found = one, true
	}
	return r, found
}

var (
	errNoRow  = errors.New("no row can be read there")
	errBudget = errors.New("the file asks for more than a file of its size holds")
)

func (p *pages) cell(at place) (c cell, ok bool) {
	page := p.page(at.layout, int64(at.page))
	if page == nil {
		return c, false
	}
	return p.layouts[at.layout].cell(page, int(at.at))
}

// row reads an entry.
func (p *pages) row(at place) (r row, err error) {
	values, err := p.record(at, &p.budget)
	if err != nil {
		return r, err
	}
	merged, changes := values[11], values[10]
	if merged == nil {
		merged = ""
	}
	if packed, ok := changes.([]byte); ok && (len(packed) < crc32.Size || binary.BigEndian.Uint32(packed) != crc32.ChecksumIEEE(packed[crc32.Size:])) {
		return r, errFolded
	}
	list := []driver.Value{at.number}
	for _, v := range values[1:10] {
		list = append(list, v)
	}
	err = r.read(r.fields(), append(list, merged, changes))
	if _, packed := changes.([]byte); packed && err != nil {
		p.budget -= mostBytes / bombs
	}
	p.budget -= int64(len(r.changes))
	return r, err
}

// record reads the columns of a row.
func (p *pages) record(at place, budget *int64) (values [mostColumns]any, err error) {
	c, ok := p.cell(at)
	if !ok {
		return values, errNoRow
	}
	r, ok := c.head()
	if !ok {
		return values, errNoRow
	}
	if *budget -= c.size; *budget < 0 {
		return values, errBudget
	}
	data, err := p.whole(at.layout, c)
	if err != nil {
		return values, err
	}
	return r.values(data), nil
}

// whole gives all bytes of a record, along the pages on which it goes on. They are as many as it needs, and none comes twice.
func (p *pages) whole(by uint8, c cell) ([]byte, error) {
	data, next := bytes.Clone(c.local), c.next
	seen := map[int64]bool{}
	for int64(len(data)) < c.size {
		page := p.page(by, next)
		if page == nil || seen[next] {
			return nil, errNoRow
		}
		seen[next] = true
		next = int64(binary.BigEndian.Uint32(page))
		data = append(data, page[4:min(p.layouts[by].usable, 4+c.size-int64(len(data)))]...)
	}
	return data, nil
}

// eachCopy hands on the signed copies that agree with their hash, apart from those that are there already.
func (p *pages) eachCopy(there map[string]bool, take func(sum string, data []byte) error) error {
	if p == nil {
		return nil
	}
	for _, at := range p.copies {
		c, ok := p.cell(at)
		if !ok {
			continue
		}
		r, ok := c.head()
		if !ok || r.head+64 > int64(len(c.local)) || there[string(c.local[r.head:r.head+64])] {
			continue
		}
		values, err := p.record(at, &p.copying)
		if err != nil {
			continue
		}
		sum, data := values[0].(string), values[1].([]byte)
		if hashOf(data) != sum {
			continue
		}
		if err := take(sum, data); err != nil {
			return err
		}
		there[sum] = true
	}
	return nil
}
