package workbook

import (
	"errors"
	"io"
	"slices"
	"strings"
	"unicode"

	"benangmerah/model"
)

// The head is looked for among the first rows with content, and not below a certain depth.
const (
	headRows  = 20
	headDepth = 1_000
)

// subject is something that a Rekap 5 names by code and name.
type subject int

const (
	agency subject = iota
	unit
	program
	activity
	subActivity
	fund
	subjects
)

var subjectNames = [subjects]string{"SKPD", "SUB UNIT", "PROGRAM", "KEGIATAN", "SUB KEGIATAN", "SUMBER DANA"}

// slot is what a column can hold. The columns of a subject follow slotCode, slotName and slotWhole, which has both in one cell.
type slot int

const (
	slotYear slot = iota
	slotAmount
	slotUnused
	slotCode
	slotName  = slotCode + slot(subjects)
	slotWhole = slotName + slot(subjects)
	slots     = slotWhole + slot(subjects)
)

// title gives the head that a slot has in SIPD-RI.
func (s slot) title() string {
	switch {
	case s >= slotWhole:
		return "KODE/NAMA " + subjectNames[s-slotWhole]
	case s >= slotName:
		return "NAMA " + subjectNames[s-slotName]
	case s >= slotCode:
		return "KODE " + subjectNames[s-slotCode]
	case s == slotYear:
		return "TAHUN"
	}
	return "PAGU"
}

// required lists what a workbook must have.
func required() []slot {
	list := []slot{}
	for _, s := range []subject{agency, program, activity, subActivity} {
		list = append(list, slotCode+slot(s), slotName+slot(s))
	}
	return append(list, slotAmount)
}

// meaning is the slot of a head; the name that SIPD-RI itself uses has rank 0 and goes before others.
type meaning struct {
	slot slot
	rank int
}

var meanings = knownHeads()

func knownHeads() map[string]meaning {
	known := map[string]meaning{}
	learn := func(s slot, titles ...string) {
		for i, title := range titles {
			known[headKey(title)] = meaning{s, i}
		}
	}
	learn(slotYear, "TAHUN", "TAHUN ANGGARAN")
	learn(slotAmount, "PAGU", "PAGU (Rp)", "PAGU ANGGARAN", "PAGU ANGGARAN (Rp)", "NILAI PAGU", "JUMLAH PAGU", "TOTAL PAGU", "ANGGARAN", "ANGGARAN (Rp)", "NILAI ANGGARAN")
	for _, title := range []string{
		"NO", "NOMOR", "NO URUT", "URUSAN", "BIDANG URUSAN", "REKENING", "AKUN", "PAKET/KELOMPOK", "TOLOK UKUR",
	} {
		for _, prefix := range []string{"", "KODE ", "NAMA ", "KODE/NAMA "} {
			learn(slotUnused, prefix+title)
		}
	}
	spellings := [subjects][]string{
		agency: {"SKPD", "OPD", "PERANGKAT DAERAH"}, unit: {"SUB UNIT", "SUB UNIT SKPD", "SUB SKPD", "UNIT KERJA"},
		program: {"PROGRAM"}, activity: {"KEGIATAN"}, subActivity: {"SUB KEGIATAN"}, fund: {"SUMBER DANA", "SUMBER PENDANAAN"},
	}
	for s, names := range spellings {
		learn(slotCode+slot(s), prefixed(names, "KODE ", "KD ")...)
		learn(slotName+slot(s), prefixed(names, "NAMA ", "NM ", "URAIAN ")...)
		learn(slotWhole+slot(s), prefixed(names, "KODE/NAMA ", "KODE DAN NAMA ", "")...)
	}
	return known
}

func prefixed(names []string, prefixes ...string) (list []string) {
	for _, prefix := range prefixes {
		for _, name := range names {
			list = append(list, prefix+name)
		}
	}
	return list
}

// headKey gives what makes two heads the same: letters and digits without regard to case; TOLAK UKUR is TOLOK UKUR.
func headKey(title string) string {
	key := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToUpper(r)
		}
		return -1
	}, title)
	return strings.Replace(key, "TOLAKUKUR", "TOLOKUKUR", 1)
}

// columns says in which column of a sheet each slot stands, 0 where it is missing.
type columns struct {
	at      [slots]int
	titles  map[int]string
	unknown []string
	twice   []string // heads of the same meaning and rank
	width   int      // last column that is used
}

// matchHead reads a row as a head.
func matchHead(cells []cell) *columns {
	c := &columns{titles: map[int]string{}}
	var rank [slots]int
	for _, cell := range cells {
		m, known := meanings[headKey(cell.text)]
		if cell.kind != textCell || headKey(cell.text) == "" {
			continue
		}
		c.titles[cell.column] = cell.text
		held := c.at[m.slot]
		switch {
		case !known:
			c.unknown = append(c.unknown, cell.text)
		case m.slot == slotUnused:
		case held != 0 && m.rank == rank[m.slot]:
			c.twice = append(c.twice, cell.text)
		case held != 0 && m.rank > rank[m.slot]:
			c.unknown = append(c.unknown, cell.text)
		default:
			if held != 0 {
				c.unknown = append(c.unknown, c.titles[held])
			}
			c.at[m.slot], rank[m.slot] = cell.column, m.rank
		}
	}
	c.resolve()
	return c
}

// resolve lets a column that holds code and name in one stand for whichever of the two has no column of its own.
func (c *columns) resolve() {
	for s := range slot(subjects) {
		code, name, whole := &c.at[slotCode+s], &c.at[slotName+s], c.at[slotWhole+s]
		if whole != 0 && *code != 0 && *name != 0 {
			c.unknown = append(c.unknown, c.titles[whole])
		}
		if *code == 0 {
			*code = whole
		}
		if *name == 0 {
			*name = whole
		}
	}
	c.at[slotUnused] = 0
	c.width = slices.Max(c.at[:])
}

// missing lists the required slots that have no column.
func (c *columns) missing() (list []string) {
	for _, s := range required() {
		if c.at[s] == 0 {
			list = append(list, s.title())
		}
	}
	return list
}

// found counts the required slots that have a column.
func (c *columns) found() int { return len(required()) - len(c.missing()) }

// title gives the head of a slot as the sheet writes it, and as SIPD-RI does where the sheet has no such column.
func (c *columns) title(s slot) string {
	if title := c.titles[c.at[s]]; title != "" {
		return title
	}
	return s.title()
}

// check refuses a head that lacks something or has it twice.
func (c *columns) check(sheet string) error {
	if len(c.twice) > 0 {
		return model.Invalidf("Hapus atau ganti nama salah satunya, lalu ulangi.", "Lembar %q mempunyai lebih dari satu kolom untuk: %s.", sheet, strings.Join(c.twice, ", "))
	}
	missing := c.missing()
	switch {
	case len(missing) == 0:
		return nil
	case len(c.titles) == 0:
		return model.Invalidf("Pilih berkas Rekap 5 dari SIPD-RI.", "Lembar %q kosong.", sheet)
	case c.found() == 0:
		return model.Invalidf("Pilih berkas Rekap 5 dari SIPD-RI.", "Lembar %q tidak mempunyai kolom Rekap 5: %s.", sheet, strings.Join(missing, ", "))
	}
	return model.Invalidf("Tambahkan kolom itu atau betulkan judulnya, lalu ulangi.",
		"Kolom yang wajib tidak ada di lembar %q: %s. Yang ditemukan: %s.", sheet, strings.Join(missing, ", "), c.listing())
}

// listing gives the heads of the sheet from left to right.
func (c *columns) listing() string {
	var list []string
	for column := range maxColumn {
		if title := c.titles[column+1]; title != "" {
			list = append(list, title)
		}
	}
	const most = 40
	if len(list) > most {
		list = append(list[:most], "…")
	}
	return strings.Join(list, ", ")
}

// rekapHead looks for the head of a Rekap 5 among the first rows with content: the first that is whole, else the one that is nearest to it.
func rekapHead(source rowSource) (*columns, error) {
	best := &columns{}
	for seen, read := 0, 0; seen < headRows && read < headDepth; read++ {
		cells, err := source.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if len(cells) == 0 {
			continue
		}
		seen++
		c := matchHead(cells)
		if len(c.missing()) == 0 {
			return c, nil
		}
		if len(best.titles) == 0 || c.found() > best.found() {
			best = c
		}
	}
	return best, nil
}
