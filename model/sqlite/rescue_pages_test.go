package sqlite

import (
	"bytes"
	"database/sql/driver"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model"
)

// felled is a file whose tables have pages that lead to others, and where the pages of each lie.
type felled struct {
	wrecked
	rows   []row
	id     string
	copied model.AttachSigned
	leads  map[string][]int // the pages of a table that lead to others, its root among them
	leaves map[string][]int
}

// fell makes a file with some hundred acts: short ones, long ones, one of 40 KB and a signed copy.
func fell(t *testing.T) felled {
	t.Helper()
	f, w := town(t, quick())
	random := rand.New(rand.NewPCG(5, 5))
	letters := func(n int) string {
		b := make([]byte, n/2)
		for i := range b {
			b[i] = byte(random.Uint32())
		}
		return hex.EncodeToString(b)
	}
	for n := range 220 {
		mustDo(t, f, model.TakeNote{Text: strings.Repeat("catatan "+strconv.Itoa(n)+" ", 1+n%30)})
	}
	if _, err := f.Do(model.TakeNote{Text: letters(20_000)}, model.Context{Reason: letters(40 << 10)}); err != nil {
		t.Fatal(err)
	}
	mustDo(t, f, model.TakeNote{Text: letters(3900)})
	mustDo(t, f, model.Finalise{Fingerprint: "a"})
	x := felled{id: f.ID(), copied: scanned(f.Plan().Issues.Of(w.Meeting)[0], letters(30<<10)), leads: map[string][]int{}, leaves: map[string][]int{}}
	mustDo(t, f, x.copied)
	for range 30 {
		mustStep(t, f.Undo)
		mustStep(t, f.Redo)
	}
	x.path, x.roots = f.Path(), map[int64][32]byte{}
	var err error
	if x.entries, err = f.Entries(1, f.Size()); err != nil {
		t.Fatal(err)
	}
	if x.rows, err = f.c.readRows(1, f.Size()); err != nil {
		t.Fatal(err)
	}
	for n := int64(0); n <= f.Size(); n++ {
		if x.roots[n], err = f.RootAt(n); err != nil {
			t.Fatal(err)
		}
	}
	err = f.c.eachOf(t.Context(), "SELECT name, pageno, pagetype FROM dbstat WHERE name IN ('journal', 'tree', 'meta', 'blob')", 3, func(values []driver.Value) error {
		table, page := values[0].(string), int(values[1].(int64))
		switch values[2].(string) {
		case "internal":
			x.leads[table] = append(x.leads[table], page)
		case "leaf":
			x.leaves[table] = append(x.leaves[table], page)
		}
		return nil
	})
	if err != nil || len(x.leads["journal"]) == 0 || len(x.leads["tree"]) == 0 || len(x.leaves["meta"]) != 1 {
		t.Fatalf("pages that lead to others: %v, %v", x.leads, err)
	}
	mustClose(t, f)
	if x.content, err = os.ReadFile(x.path); err != nil {
		t.Fatal(err)
	}
	return x
}

// on gives the bytes of a page.
func on(content []byte, number int) []byte {
	return content[(number-1)*usualPage : number*usualPage]
}

// salvage reads a damaged content, with the pages to which nothing leads and without. What is kept must be what the old file had under that number, apart from
// what is said to be unproven.
func (x felled) salvage(t *testing.T, content []byte, below bool) *salvage {
	t.Helper()
	folder := t.TempDir()
	path := filepath.Join(folder, "rusak-asli.benang")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	s, failure, err := salvageCopy(t.Context(), path, folder, false, below, nil)
	if err != nil {
		t.Fatal(err)
	}
	if s == nil {
		if below {
			t.Fatalf("not looked at: %v", failure)
		}
		return &salvage{}
	}
	if err := s.close(); err != nil {
		t.Error(err)
	}
	x.compareRows(t, s)
	return s
}

func (x felled) compareRows(t *testing.T, s *salvage) {
	t.Helper()
	strange := int64(0)
	for old, now := range s.renumbered {
		if old < 1 || old > int64(len(x.rows)) {
			strange++
			continue
		}
		got := s.rows[now-1]
		got.head.Seq, got.head.Undoes = old, x.rows[old-1].head.Undoes
		if got.hash() != x.rows[old-1].hash() {
			strange++
		}
	}
	if strange > s.Unproven {
		t.Errorf("%d entries are not those of the old file, %d are said to be unproven", strange, s.Unproven)
	}
	lost := int64(0)
	for _, l := range s.Lost {
		lost += l.To - l.From + 1
	}
	if s.Kept+lost != s.Entries || s.Kept != int64(len(s.rows)) {
		t.Errorf("%d entries are kept and %d lost of %d", s.Kept, lost, s.Entries)
	}
}

// wantAll demands everything of a damaged content: the file that comes of it is the old one again.
func (x felled) wantAll(t *testing.T, content []byte) {
	t.Helper()
	folder := t.TempDir()
	damaged, out := filepath.Join(folder, "rusak.benang"), filepath.Join(folder, "baru.benang")
	if err := os.WriteFile(damaged, content, 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := Rescue(t.Context(), damaged, out, quick(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if all := int64(len(x.entries)); r.Kept != all || r.Entries != all || r.Unproven > 0 || len(r.Lost) > 0 || r.Open || r.Blobs != 1 {
		t.Errorf("rescued %+v of %d", r, all)
	}
	f := open(t, out, quick())
	mustPass(t, f)
	x.compare(t, f, r)
	mustBlob(t, f, x.copied)
	if f.ID() != x.id {
		t.Errorf("the file's ID is %s, not %s", f.ID(), x.id)
	}
}

// Where the pages of tables that lead to others are damaged, everything is still there.
func TestEntriesAreRescuedThoughNothingLeadsToThem(t *testing.T) {
	x, random := fell(t), rand.New(rand.NewPCG(11, 11))
	overwrite := map[string]func(page []byte){
		"empty": func(page []byte) { clear(page) },
		"noise": func(page []byte) {
			for i := range page {
				page[i] = byte(random.Uint32())
			}
		},
		"another page":    func(page []byte) { copy(page, on(x.content, x.leaves["tree"][0])) },
		"turned in place": func(page []byte) { copy(page[8:12], page[12:16]) },
	}
	for name, damage := range overwrite {
		for _, tables := range [][]string{{"journal"}, {"journal", "tree"}, {"journal", "tree", "blob"}} {
			t.Run(name+" "+strings.Join(tables, " "), func(t *testing.T) {
				content := bytes.Clone(x.content)
				for _, table := range tables {
					for _, number := range x.leads[table] {
						damage(on(content, number))
					}
				}
				x.wantAll(t, content)
			})
		}
	}
}

// The first page holds what every program needs to find anything in the file. Nothing is lost with it.
func TestEntriesAreRescuedWithoutTheFirstPage(t *testing.T) {
	x := fell(t)
	content := bytes.Clone(x.content)
	clear(on(content, 1))
	x.wantAll(t, content)
	copy(content, magic) // a head without anything in it
	x.wantAll(t, content)
	for i := range on(content, 1) {
		content[i] = 0xff
	}
	x.wantAll(t, content)

	clear(on(content, x.leaves["meta"][0]))
	s := x.salvage(t, content, true)
	if all := int64(len(x.entries)); s.Kept != all || !s.Open {
		t.Errorf("without what the file says of itself: %+v of %d", s.Rescued, all)
	}
}

// With a leaf its entries are gone, and only they: their numbers are told.
func TestOnlyTheEntriesOfALostLeafAreLost(t *testing.T) {
	x := fell(t)
	lost := x.leaves["journal"][len(x.leaves["journal"])/2]
	content := bytes.Clone(x.content)
	clear(on(content, 1))
	for _, number := range x.leads["journal"] {
		clear(on(content, number))
	}
	clear(on(content, lost))
	s := x.salvage(t, content, true)
	from, to := int64(0), int64(0)
	for slot := range int(binary.BigEndian.Uint16(on(x.content, lost)[3:])) {
		l := layouts(nil, int64(len(x.content)))[0]
		c, ok := l.cell(on(x.content, lost), int(binary.BigEndian.Uint16(on(x.content, lost)[leafHead+2*slot:])))
		if !ok {
			t.Fatalf("row %d of a sound page cannot be read", slot)
		}
		if to = c.rowid; slot == 0 {
			from = to
		}
	}
	if len(s.Lost) != 1 || s.Lost[0].From != from || s.Lost[0].To != to || s.Open || s.Entries != int64(len(x.entries)) {
		t.Errorf("without the page of entries %d to %d: lost %+v of %d", from, to, s.Lost, s.Entries)
	}
}

// Whatever bits are turned: nothing is taken that the old file did not have, and nothing is lost that SQLite alone would find.
func TestTurnedBitsNeverMakeAnEntry(t *testing.T) {
	x, random := fell(t), rand.New(rand.NewPCG(13, 13))
	interior := append(append([]int{}, x.leads["journal"]...), x.leads["tree"]...)
	for _, where := range []struct {
		name  string
		cases int
		place func() int
	}{
		{"in pages that lead to others", 200, func() int { return (interior[random.IntN(len(interior))]-1)*usualPage + random.IntN(usualPage) }},
		{"in what pages that lead to others hold", 80, func() int {
			page := interior[random.IntN(len(interior))]
			if at := random.IntN(40); at < 12 {
				return (page-1)*usualPage + at
			}
			return (page-1)*usualPage + 12 + random.IntN(max(1, 2*len(x.leaves["journal"])))
		}},
		{"anywhere", 150, func() int { return random.IntN(len(x.content)) }},
		{"in the journal", 70, func() int {
			leaves := x.leaves["journal"]
			return (leaves[random.IntN(len(leaves))]-1)*usualPage + random.IntN(usualPage)
		}},
	} {
		t.Run(where.name, func(t *testing.T) {
			wholeBefore, whole, keptBefore, kept := 0, 0, int64(0), int64(0)
			for n := range where.cases {
				content := bytes.Clone(x.content)
				var turned []string
				for range 1 + random.IntN(8) {
					at, bit := where.place(), random.IntN(8)
					content[at] ^= 1 << bit
					turned = append(turned, fmt.Sprintf("%d.%d", at, bit))
				}
				before, after := x.salvage(t, content, false), x.salvage(t, content, true)
				if after.Kept < before.Kept || after.Unproven > before.Unproven && after.Kept == before.Kept {
					t.Errorf("case %d (%v): %d entries, %d unproven; SQLite alone finds %d, %d unproven", n, turned, after.Kept, after.Unproven, before.Kept, before.Unproven)
				}
				all := int64(len(x.entries))
				if before.Kept == all {
					wholeBefore++
				}
				if after.Kept == all {
					whole++
				}
				keptBefore, kept = keptBefore+before.Kept, kept+after.Kept
			}
			t.Logf("of %d files %d are rescued whole, with SQLite alone %d; of %d entries %d, with SQLite alone %d", where.cases, whole, wholeBefore,
				where.cases*len(x.entries), kept, keptBefore)
			if strings.HasPrefix(where.name, "in pages") && whole < where.cases {
				t.Errorf("%d of %d files are rescued whole", whole, where.cases)
			}
		})
	}
}

// Pages of another file are not taken for the file's own, not even where its own are gone: their names differ, or the tree above their hashes is another.
func TestForeignPagesAreNotTaken(t *testing.T) {
	x, y := fell(t), wreck(t)
	foreign := map[string][]int{}
	for number := 2; number <= len(y.content)/usualPage; number++ {
		p := pages{path: y.path, size: int64(len(y.content)), layouts: layouts(nil, int64(len(y.content)))}
		p.leaf(0, int64(number), on(y.content, number))
		if p.meta(p.layouts[0], on(y.content, number)); len(p.ids) > 0 {
			foreign["meta"] = append(foreign["meta"], number)
		}
		if len(p.entries) > 0 {
			foreign["journal"] = append(foreign["journal"], number)
		}
		if len(p.hashes) > 0 {
			foreign["tree"] = append(foreign["tree"], number)
		}
	}
	if len(foreign["meta"]) != 1 || len(foreign["journal"]) < 2 || len(foreign["tree"]) == 0 {
		t.Fatalf("pages of the other file: %v", foreign)
	}
	for name, kinds := range map[string][]string{"named": {"journal", "tree", "meta"}, "unnamed": {"journal", "tree"}} {
		for gone := range 3 {
			content := bytes.Clone(x.content)
			clear(on(content, 1))
			for _, number := range x.leads["tree"] {
				clear(on(content, number))
			}
			for _, number := range x.leaves["journal"][:10*gone] {
				clear(on(content, number))
			}
			clear(on(content, x.leaves["tree"][0])) // the hashes of the first entries
			for _, kind := range kinds {
				for _, number := range foreign[kind] {
					content = append(content, on(y.content, number)...)
				}
			}
			s := x.salvage(t, content, true)
			t.Logf("%s, %d pages gone: %d of %d entries", name, 10*gone, s.Kept, len(x.rows))
			if name == "unnamed" && gone < 2 && s.Kept < 90 {
				t.Errorf("%d pages gone: only %d entries are kept", 10*gone, s.Kept)
			}
		}
	}
}

// A hash of the tree that is damaged denies nothing: that of an entry itself shows in those beside and above it. Without these its entry is lost, and no other.
func TestADamagedHashDeniesNothingElse(t *testing.T) {
	x := fell(t)
	p := pages{path: x.path}
	if err := p.look(t.Context()); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := p.close(); err != nil {
			t.Error(err)
		}
	}()
	turn := func(content []byte, level int, n int64) []byte {
		there := p.nodes(level, n)
		if len(there) == 0 {
			t.Fatalf("no hash %d of level %d", n, level)
		}
		turned := there[0].hash
		turned[7] ^= 4
		return bytes.ReplaceAll(content, there[0].hash[:], turned[:])
	}
	for level := range 8 {
		content := turn(x.content, level, 70>>level)
		if s := x.salvage(t, content, true); s.Kept != int64(len(x.rows)) || s.Unproven > 0 {
			t.Errorf("a damaged hash of level %d: %+v of %d", level, s.Rescued, len(x.rows))
		}
		clear(on(content, 1))
		if s := x.salvage(t, content, true); s.Kept != int64(len(x.rows)) || s.Unproven > 0 {
			t.Errorf("a damaged hash of level %d without the first page: %+v of %d", level, s.Rescued, len(x.rows))
		}
	}
	content := turn(turn(x.content, 0, 70), 1, 35)
	for range 2 {
		if s := x.salvage(t, content, true); s.Kept != int64(len(x.rows))-1 || len(s.Lost) != 1 || s.Lost[0].From != 71 {
			t.Errorf("without what proves entry 71: %+v of %d", s.Rescued, len(x.rows))
		}
		clear(on(content, 1))
	}
}

// What is no file of ours is refused as ever: a sealed copy is nothing but noise.
func TestNothingIsRescuedOfNoise(t *testing.T) {
	random := rand.New(rand.NewPCG(17, 17))
	noise := make([]byte, 50*usualPage)
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	sealed := append([]byte("age-encryption.org/v1\n-> "), noise...)
	for name, content := range map[string][]byte{"noise": noise, "sealed": sealed, "text": bytes.Repeat([]byte("bukan berkas "), 9000), "little": []byte("x"), "nothing": nil} {
		folder := t.TempDir()
		damaged, out := filepath.Join(folder, "rusak.benang"), filepath.Join(folder, "baru.benang")
		if err := os.WriteFile(damaged, content, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Rescue(t.Context(), damaged, out, quick(), nil); model.CodeOf(err) != model.Damaged {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Stat(out); err == nil {
			t.Errorf("%s: something lies there", name)
		}
	}
}
