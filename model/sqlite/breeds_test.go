//go:build !windows

package sqlite

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
)

const page = 4096

// mutant is a damaged file in the making.
type mutant struct {
	stock, foreign *stock
	content        []byte
	journal        []byte // lies beside it
	detail         string // what more there is to say of it
	size           int64  // to which the file is stretched, where it is longer
	random         *rand.Rand
}

func (m *mutant) write(path string) error {
	if err := os.WriteFile(path, m.content, 0o600); err != nil {
		return err
	}
	if m.size > int64(len(m.content)) {
		if err := os.Truncate(path, m.size); err != nil {
			return err
		}
	}
	if m.journal == nil {
		return nil
	}
	return os.WriteFile(path+"-journal", m.journal, 0o600)
}

func (m *mutant) pages() int { return len(m.content) / page }

// any gives a random page.
func (m *mutant) any() []byte {
	n := m.random.IntN(m.pages())
	return m.content[n*page : (n+1)*page]
}

func (m *mutant) flip() {
	m.content[m.random.IntN(len(m.content))] ^= 1 << m.random.IntN(8)
}

func (m *mutant) noise(into []byte) {
	for i := range into {
		into[i] = byte(m.random.Uint32())
	}
}

// put writes a big-endian number.
func (m *mutant) put(at int, n uint32) { binary.BigEndian.PutUint32(m.content[at:], n) }

// variety is a way to damage a file.
type variety struct {
	name string
	make func(m *mutant, path string) error
}

func simply(do func(m *mutant)) func(*mutant, string) error {
	return func(m *mutant, _ string) error {
		do(m)
		return nil
	}
}

// breeds are the ways, which mutants take in turn.
var breeds = []variety{
	{"flipped bit", simply((*mutant).flip)},
	{"flipped bit in a text", simply(flipLetter)},
	{"burst", simply(func(m *mutant) {
		at := m.random.IntN(len(m.content) - 64)
		m.noise(m.content[at : at+2+m.random.IntN(62)])
	})},
	{"flipped bits", simply(func(m *mutant) {
		for range 2 + m.random.IntN(18) {
			m.flip()
		}
	})},
	{"cut between pages", simply(func(m *mutant) { m.content = m.content[:page*(1+m.random.IntN(m.pages()-1))] })},
	{"cut anywhere", simply(func(m *mutant) { m.content = m.content[:m.random.IntN(len(m.content))] })},
	{"swapped pages", simply(func(m *mutant) {
		a, b := m.any(), m.any()
		kept := bytes.Clone(a)
		copy(a, b)
		copy(b, kept)
	})},
	{"doubled page", simply(func(m *mutant) { copy(m.any(), m.any()) })},
	{"empty page", simply(func(m *mutant) { clear(m.any()) })},
	{"page of noise", simply(func(m *mutant) { m.noise(m.any()) })},
	{"page of before", simply(staleOne)},
	{"page of another file", simply(func(m *mutant) {
		n := m.random.IntN(len(m.foreign.content) / page)
		copy(m.any(), m.foreign.content[n*page:(n+1)*page])
	})},
	{"head", simply(func(m *mutant) {
		at := 16 + m.random.IntN(84)
		m.noise(m.content[at : at+1+m.random.IntN(min(4, 100-at))])
	})},
	{"number in the head", simply(func(m *mutant) {
		extremes := []uint32{0, 1, 2, 3, 0x7fffffff, 0x80000000, 0xffffffff, uint32(m.pages()), uint32(m.pages()) + 1}
		m.put(16+4*m.random.IntN(21), extremes[m.random.IntN(len(extremes))])
	})},
	{"page's head", simply(func(m *mutant) {
		p := m.any()
		m.noise(p[m.random.IntN(12):][:1+m.random.IntN(2)])
	})},
	{"circle", simply(circle)},
	{"freelist", simply(func(m *mutant) {
		trunk := 2 + m.random.IntN(m.pages()-1)
		m.put(32, uint32(trunk))
		m.put(36, uint32(1+m.random.IntN(100)))
		m.put((trunk-1)*page, uint32(1+m.random.IntN(m.pages())))
	})},
	{"journal beside", simply(journalBeside)},
	{"stretched", simply(func(m *mutant) {
		m.size = int64(page) * (int64(m.pages()) + m.random.Int64N(1<<14))
		if m.random.IntN(2) == 0 {
			m.put(28, uint32(m.size/page))
		}
	})},
	{"other figures", other},
	{"hostile", hostile},
}

// flipLetter flips a bit of a letter or a figure.
func flipLetter(m *mutant) {
	for {
		at := m.random.IntN(len(m.content))
		if c := m.content[at]; c >= '0' && c <= 'z' {
			m.content[at] ^= 1 << m.random.IntN(7)
			return
		}
	}
}

// staleOne brings a page back to what it was, as a disk does that has lost a write.
func staleOne(m *mutant) {
	for range 1 + m.random.IntN(2) {
		n := m.random.IntN(min(m.pages(), len(m.stock.earlier)/page))
		copy(m.content[n*page:(n+1)*page], m.stock.earlier[n*page:])
	}
}

// circle lets pages that lead to others lead to the wrong ones.
func circle(m *mutant) {
	for range 1 + m.random.IntN(40) {
		p := m.any()
		p[0] = 5 // inside of a table
		binary.BigEndian.PutUint16(p[3:], uint16(300))
		binary.BigEndian.PutUint32(p[8:], uint32(1+m.random.IntN(m.pages())))
		for i := range 300 {
			at := 700 + 6*i
			binary.BigEndian.PutUint16(p[12+2*i:], uint16(at))
			binary.BigEndian.PutUint32(p[at:], uint32(1+m.random.IntN(m.pages())))
			p[at+4], p[at+5] = byte(0x81+i/128), byte(i%128)
		}
	}
}

// journalBeside lays the rollback journal of another file or of another moment beside a file.
func journalBeside(m *mutant) {
	m.journal = bytes.Clone(m.stock.journal)
	if m.random.IntN(3) == 0 {
		m.journal = bytes.Clone(m.foreign.journal)
	}
	switch m.random.IntN(4) {
	case 0:
		m.journal = m.journal[:m.random.IntN(len(m.journal))]
	case 1:
		m.journal[m.random.IntN(len(m.journal))] ^= 1 << m.random.IntN(8)
	case 2:
		m.noise(m.journal[28:])
	}
}

// scripted runs SQL on the file past the program.
func scripted(m *mutant, path, line string) error {
	m.detail = ": " + line[:min(len(line), 100)]
	if err := m.write(path); err != nil {
		return err
	}
	c, err := connect(path, access{synchronous: "OFF"})
	if err != nil {
		return err
	}
	err = errors.Join(c.run("PRAGMA ignore_check_constraints = ON"), c.run("PRAGMA foreign_keys = OFF"), c.run(line))
	if err := errors.Join(err, c.close()); err != nil {
		return err
	}
	m.content, err = os.ReadFile(path)
	return err
}

// other writes other figures and words into the tables, sound as SQLite sees them.
func other(m *mutant, path string) error {
	lines := []string{
		"UPDATE budget SET amount = amount + 1 WHERE id = (SELECT max(id) FROM budget)",
		"UPDATE budget SET amount = 9223372036854775807",
		"UPDATE budget SET stage = 30, year = year + 1 WHERE id = (SELECT min(id) FROM budget)",
		"DELETE FROM budget WHERE id = (SELECT max(id) FROM budget)",
		"INSERT INTO budget SELECT id + 1000000007, line, fund, stage, year, amount, quarter1, quarter2, quarter3, quarter4 FROM budget LIMIT 1",
		"UPDATE target SET value = value || '0'",
		"UPDATE line SET name = upper(name)",
		"UPDATE agency SET name = name || ' '",
		"UPDATE note SET text = replace(text, 'a', 'e')",
		"UPDATE moment SET name = 'lain'",
		"UPDATE moment SET seq = seq - 1",
		"UPDATE meta SET value = replace(value, '1', '7') WHERE key = 'id'",
		"UPDATE meta SET value = replace(value, '1', '7') WHERE key = 'seal'",
		"UPDATE meta SET key = 'sepal' WHERE key = 'seal'",
		"DELETE FROM meta WHERE key = 'id'",
		"UPDATE journal SET at = at + 1 WHERE seq = 3",
		"UPDATE journal SET changes = replace(changes, '1', '2') WHERE typeof(changes) = 'text'",
		"UPDATE journal SET act = 'lain' WHERE seq = 2",
		"UPDATE journal SET undoes = 1 WHERE seq = 4",
		"DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
		"DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal); DELETE FROM tree WHERE position = (SELECT max(position) FROM tree)",
		"UPDATE journal SET operator = 'lain'",
		"UPDATE tree SET hash = randomblob(32) WHERE position = 1",
		"UPDATE tree SET hash = randomblob(32) WHERE position = 2",
		"DELETE FROM tree",
		"INSERT INTO tree (position, hash) VALUES (100000, zeroblob(32))",
		"DELETE FROM journal; DELETE FROM tree",
		"DELETE FROM note; DELETE FROM meta WHERE key = 'seal'",
		"UPDATE region SET name = 'Kota Lain'",
		"UPDATE slot SET memo = 'lain'",
	}
	return scripted(m, path, lines[m.random.IntN(len(lines))])
}

// hostile makes a file that is made to deceive, to keep busy or to fill the memory.
func hostile(m *mutant, path string) error {
	deep := strings.Repeat("[", 4000)
	scripts := []string{
		"CREATE TRIGGER x AFTER INSERT ON journal BEGIN UPDATE budget SET amount = 0; END",
		"CREATE TRIGGER x AFTER INSERT ON note BEGIN DELETE FROM note; END",
		"ALTER TABLE budget RENAME TO other; CREATE VIEW budget AS SELECT id, line, fund, stage, year, amount * 2 AS amount, quarter1, quarter2, quarter3, quarter4 FROM other",
		"DROP TABLE moment; CREATE VIEW moment AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS id, 'x' AS name, n AS seq, n AS at FROM r",
		"DROP TABLE moment; CREATE VIEW moment AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS id, 'x' AS name, n AS seq, n AS at FROM r; PRAGMA user_version = 99",
		"DROP TABLE note; CREATE TABLE note (id INTEGER PRIMARY KEY, slot, agency, speaker, at, text AS (hex(zeroblob(30000000)) GLOB '*0*0*0*0*0*0*1') VIRTUAL); INSERT INTO note (id) VALUES (1); PRAGMA user_version = 77",
		"CREATE TABLE x (y CHECK (replace(hex(zeroblob(20000000)), '00', 'aaaa') NOT GLOB '*a*a*a*a*a*b')); INSERT INTO x VALUES (1); PRAGMA user_version = 77",
		"CREATE TABLE x (y CHECK (length(hex(zeroblob(20000000))) > 1)); INSERT INTO x VALUES (1)",
		"CREATE VIRTUAL TABLE x USING fts5(y)",
		"CREATE VIRTUAL TABLE x USING rtree(a, b, c); PRAGMA user_version = 50",
		"CREATE TABLE x (y INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO x VALUES (9223372036854775807)",
		"ANALYZE",
		"PRAGMA user_version = 1",
		"PRAGMA user_version = 5",
		"PRAGMA user_version = -3",
		"PRAGMA user_version = 2147483647",
		"PRAGMA application_id = 1",
		"PRAGMA encoding = 'UTF-16'",
		"UPDATE journal SET changes = '" + deep + "' WHERE seq = 2",
		"UPDATE journal SET changes = '[{\"kind\":\"budget\",\"after\":{\"id\":1,\"amount\":99999999999999999999999}}]' WHERE seq = 2",
		"UPDATE journal SET changes = hex(zeroblob(4000000)) WHERE seq = 2",
		"UPDATE note SET text = hex(zeroblob(20000000)) WHERE id = (SELECT min(id) FROM note)",
		"UPDATE region SET name = CAST(x'41ff00ff' AS TEXT)",
		"UPDATE tree SET hash = zeroblob(40000000) WHERE position = 0",
		"UPDATE budget SET amount = -9223372036854775808; UPDATE ceiling SET amount = 9223372036854775807",
		"UPDATE slot SET began = 9223372036854775807, discussion = -9223372036854775808",
		"INSERT INTO meta VALUES ('x', hex(zeroblob(1000000)))",
		"PRAGMA journal_mode = WAL",
		fmt.Sprintf("UPDATE journal SET changes = x'%x' WHERE seq = 2", bomb(200<<20)),
		fmt.Sprintf("UPDATE journal SET changes = x'%x'", bomb(60<<20)),
	}
	return scripted(m, path, scripts[m.random.IntN(len(scripts))])
}
