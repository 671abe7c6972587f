package sqlite

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"benangmerah/model"
)

// appendVarint writes a number as SQLite does, up to 56 bits.
func appendVarint(to []byte, v uint64) []byte {
	begin := len(to)
	for shift := 49; shift > 0; shift -= 7 {
		if v>>shift > 0 || len(to) > begin {
			to = append(to, byte(v>>shift)|0x80)
		}
	}
	return append(to, byte(v&0x7f))
}

// leafOf makes a leaf page of rows.
func leafOf(cells ...[]byte) []byte {
	page := make([]byte, usualPage)
	page[0] = 0x0d
	binary.BigEndian.PutUint16(page[3:], uint16(len(cells)))
	end := usualPage
	for i, c := range cells {
		end -= len(c)
		copy(page[end:], c)
		binary.BigEndian.PutUint16(page[leafHead+2*i:], uint16(end))
	}
	return page
}

// entryHead is the head of a record that looks like an entry with so many bytes of packed changes.
func entryHead(changes int) []byte {
	types := []byte{typeNull, 8, typeText, typeText, 8, 8, typeText, 8, typeText, 8}
	types = append(appendVarint(types, uint64(2*changes+typeBlob)), typeText)
	return append([]byte{byte(1 + len(types))}, types...)
}

// cellOf is a row of a leaf page, as far as it lies there.
func cellOf(number, size int, local []byte) []byte {
	return append(appendVarint(appendVarint(nil, uint64(size)), uint64(number)), local...)
}

// lookThrough has the pages of a content looked through.
func lookThrough(t *testing.T, content []byte) *pages {
	t.Helper()
	p := &pages{path: filepath.Join(t.TempDir(), "rusak.benang")}
	if err := os.WriteFile(p.path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := p.look(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

// A number far behind the others makes nobody look at all between them.
func TestAFarNumberIsNotCountedUpTo(t *testing.T) {
	x := fell(t)
	for _, gone := range []string{"first page", "journal"} {
		content := bytes.Clone(x.content)
		clear(on(content, x.leaves["meta"][0]))
		for _, number := range x.leads["journal"] {
			clear(on(content, number))
		}
		content = append(content, make([]byte, 30<<20)...)
		binary.BigEndian.PutUint32(content[28:], uint32(len(content)/usualPage))
		if gone == "first page" {
			clear(on(content, 1))
		}
		far, head := len(content)/leastBytes-1, entryHead(0)
		copy(content[len(content)-usualPage:], leafOf(cellOf(far, len(head), head)))

		folder := t.TempDir()
		path := filepath.Join(folder, "rusak-asli.benang")
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		looks := 0
		s, _, err := salvageCopy(t.Context(), path, folder, false, true, func(int64, int64) { looks++ })
		if err != nil {
			t.Fatal(err)
		}
		if err := s.close(); err != nil {
			t.Error(err)
		}
		if last := s.below.last(); last != int64(far) {
			t.Fatalf("the last number is %d, not %d", last, far)
		}
		if all := len(x.rows); looks > all+2*farthest || s.Kept != int64(all) || !s.Open {
			t.Errorf("without the %s: %d looks, rescued %+v of %d", gone, looks, s.Rescued, all)
		}
	}
}

// Records that go on in circles or nowhere end, and are paid for.
func TestARecordThatGoesInCirclesEnds(t *testing.T) {
	const claimed = maxRecord - 100
	head := entryHead(claimed)
	size := len(head) + claimed
	local := make([]byte, layouts(nil, 0)[0].local(int64(size)))
	copy(local, head)
	content := make([]byte, 4*usualPage)
	for page, next := range map[int]uint32{2: 2, 3: 4, 4: 3} {
		binary.BigEndian.PutUint32(on(content, page), next)
	}
	leads := []uint32{2, 3, 4, 1 << 30, 0}
	for n, next := range leads {
		content = append(content, leafOf(binary.BigEndian.AppendUint32(cellOf(n+1, size, local), next))...)
	}
	p := lookThrough(t, content)
	if len(p.entries) != len(leads) {
		t.Fatalf("%d of %d rows are found", len(p.entries), len(leads))
	}
	for _, at := range p.entries {
		if _, err := p.row(at); !errors.Is(err, errNoRow) && !errors.Is(err, errBudget) {
			t.Errorf("entry %d: %v", at.number, err)
		}
	}
	if p.budget > leastBudget-3*claimed {
		t.Errorf("%d bytes are left of %d", p.budget, leastBudget)
	}
}

// Entries that unfold to too much are looked at a few times only.
func TestNotEveryBombIsUnfolded(t *testing.T) {
	f, _ := town(t, quick())
	for range 3 * bombs {
		mustDo(t, f, model.TakeNote{Text: "catatan"})
	}
	run("UPDATE journal SET changes = x'"+hex.EncodeToString(bomb(60<<20))+"'")(t, f)
	size := f.Size()
	mustClose(t, f)
	p := lookThrough(t, content(t, f.Path()))
	unfolded, spared := 0, 0
	for seq := int64(1); seq <= size; seq++ {
		for _, at := range of(p.entries, seq) {
			before := p.budget
			switch _, err := p.row(at); {
			case errors.Is(err, errBudget):
				spared++
			case errors.Is(err, errFolded) && before-p.budget >= mostBytes/bombs:
				unfolded++
			case err == nil:
				t.Errorf("entry %d is read", seq)
			}
		}
	}
	if unfolded == 0 || unfolded > bombs || spared < int(size)-bombs {
		t.Errorf("%d bombs are unfolded and %d spared of %d", unfolded, spared, size)
	}
}

// No page brings the reading down.
func FuzzPage(f *testing.F) {
	head := entryHead(0)
	f.Add(leafOf(cellOf(1, len(head), head)), uint64(1))
	f.Add(leafOf(cellOf(0, 35, append([]byte{3, typeNull, typeBlob + 2*32}, make([]byte, 32)...))), uint64(2))
	f.Add(append([]byte{0x0a, 0, 0, 0, 1, 0, 0, 0, 0, 16}, make([]byte, usualPage)...), uint64(3))
	f.Fuzz(func(t *testing.T, page []byte, seed uint64) {
		random := rand.New(rand.NewPCG(seed, seed))
		content := make([]byte, 6*usualPage)
		copy(content[usualPage:2*usualPage], page)
		for n := 3; n <= 6; n++ {
			binary.BigEndian.PutUint32(on(content, n), uint32(random.IntN(8)))
		}
		p := lookThrough(t, content)
		for _, at := range p.entries {
			if _, err := p.row(at); err == nil && p.budget == leastBudget {
				t.Error("an entry has cost nothing")
			}
			p.leaves(at.number)
		}
		if err := p.eachCopy(map[string]bool{}, func(sum string, data []byte) error {
			if hashOf(data) != sum {
				t.Errorf("%d bytes are not those of %s", len(data), sum)
			}
			return nil
		}); err != nil {
			t.Error(err)
		}
	})
}
