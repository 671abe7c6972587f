package workbook

import (
	"cmp"
	"slices"
	"strings"
)

// Rows that one head of a table of realisation can have: a group, a quarter and what is told of it, below one another.
const maxRealisedHead = 4

// realisedAt is a column that was understood. Year and quarter are 0 where its head does not say them; power is that of the rupiah in which it is written.
type realisedAt struct {
	at            int // from 1
	name          string
	year, quarter int
	power         int
	title         string
}

func (c *realisedAt) same(o *realisedAt) bool {
	return c.name == o.name && c.year == o.year && c.quarter == o.quarter
}

// realisedHead is a head of such a table, which may be of several rows, and the rows above it.
type realisedHead struct {
	columns []realisedAt
	unused  []string
	twice   []string // titles that another column has too, of the same meaning
	titles  []string // all
	rows    int
	last    int // number of the last of its rows
	above   []numberedRow
}

func (h *realisedHead) find(name string) *realisedAt {
	for i := range h.columns {
		if h.columns[i].name == name {
			return &h.columns[i]
		}
	}
	return nil
}

// tells says whether something is told of a quarter.
func (h *realisedHead) tells() bool {
	return slices.ContainsFunc(h.columns, func(c realisedAt) bool { return figureNames[c.name] || wordNames[c.name] })
}

func (h *realisedHead) usable() bool { return h.find(realisedLine) != nil && h.tells() }

// betterThan compares two heads: one that can be used, then the more columns are understood, then the fewer rows it takes.
func (h *realisedHead) betterThan(o *realisedHead) bool {
	if h.usable() != o.usable() {
		return h.usable()
	}
	return cmp.Or(cmp.Compare(len(h.columns), len(o.columns)), cmp.Compare(o.rows, h.rows)) > 0
}

// findRealisedHead looks for the head among the first rows with content. Where there is none it is the best that there is, which may have no column.
func findRealisedHead(rows []numberedRow) *realisedHead {
	best := &realisedHead{}
	for i := range rows {
		if len(rows[i].cells) < 2 || !heads(rows[i]) {
			continue
		}
		for n := 1; n <= maxRealisedHead && i+n <= len(rows); n++ {
			if h := matchRealisedHead(rows[i : i+n]); len(h.columns) > 0 && h.betterThan(best) {
				h.above = rows[:i]
				best = h
			}
		}
	}
	return best
}

// heads says whether a row can be the first of a head: one of its titles means something, or is a quarter and no more. What stands over a table is no group of its columns.
func heads(row numberedRow) bool {
	return slices.ContainsFunc(row.cells, func(c cell) bool {
		titles := []string{titleText(c)}
		w := realisedWords(titles)
		return realisedMeaning(titles).name != "" || w.quarter > 0 && len(w.list) == 2
	})
}

// matchRealisedHead reads rows as one head.
func matchRealisedHead(rows []numberedRow) *realisedHead {
	h := &realisedHead{rows: len(rows), last: rows[len(rows)-1].number}
	stacks := stackTitles(rows)
	places := make([]int, 0, len(stacks))
	for at := range stacks {
		places = append(places, at)
	}
	slices.Sort(places)
	for _, at := range places {
		h.learn(at, stacks[at])
	}
	h.account()
	h.wide()
	return h
}

// learn adds a column by its titles, from the top. Of two that mean the same by other titles the first is read, but for the names of agencies and sources, of which a code and a name may
// stand beside each other.
func (h *realisedHead) learn(at int, titles []string) {
	title := strings.Join(titles, " ")
	if headKey(title) == "" && !strings.Contains(title, "%") {
		return
	}
	h.titles = append(h.titles, title)
	c := realisedMeaning(titles)
	c.at, c.title = at, title
	if other := secondNames[c.name]; other != "" && h.find(c.name) != nil {
		c.name = other
	}
	switch {
	case c.name == "" && headKey(title) == "NO":
	case slices.ContainsFunc(h.columns, func(o realisedAt) bool { return o.same(&c) && headKey(o.title) == headKey(title) }):
		h.twice = append(h.twice, title)
	case c.name == "", slices.ContainsFunc(h.columns, func(o realisedAt) bool { return o.same(&c) }):
		h.unused = append(h.unused, title)
	default:
		h.columns = append(h.columns, c)
	}
}

// account takes the code of the account for that of the line where there is no other, as older forms call it.
func (h *realisedHead) account() {
	if c := h.find(realisedPart); c != nil && h.find(realisedLine) == nil && strings.HasPrefix(headKey(c.title), "KODE") {
		c.name = realisedLine
	}
}

// wide drops what is told of the whole beside columns of its quarters, whose sum it is.
func (h *realisedHead) wide() {
	kind := func(name string) string {
		if name == realisedUpTo {
			return realisedAmount
		}
		return name
	}
	quartered := map[string]bool{}
	for _, c := range h.columns {
		quartered[kind(c.name)] = quartered[kind(c.name)] || c.quarter > 0
	}
	h.columns = slices.DeleteFunc(h.columns, func(c realisedAt) bool {
		drop := figureNames[c.name] && c.quarter == 0 && quartered[kind(c.name)]
		if drop {
			h.unused = append(h.unused, c.title)
		}
		return drop
	})
}

// What columns are of: figures of a quarter, and words about it.
var (
	figureNames = map[string]bool{realisedAmount: true, realisedUpTo: true, realisedValue: true, realisedPhysical: true}
	wordNames   = map[string]bool{realisedObstacle: true, realisedDriver: true, realisedNext: true}
	secondNames = map[string]string{realisedAgency: realisedAgencyToo, realisedUnit: realisedUnitToo, realisedFund: realisedFundToo}
)

// realisedMeaning finds out what a column holds by its titles, from the top: those that are known word for word first.
func realisedMeaning(titles []string) (c realisedAt) {
	lowest, all := titles[len(titles)-1], strings.Join(titles, " ")
	w := realisedWords(titles)
	if c.name = realisedNamed(all); c.name != "" && !(w.percent && figureNames[c.name]) {
		c.power = w.power
		return c
	}
	if c.name = groupNamed(titles, lowest); c.name != "" {
		return c
	}
	if c.name = w.words(); c.name != "" {
		return c
	}
	if c.name = w.figure(); c.name != "" {
		c.year, c.quarter, c.power = w.year, w.quarter, w.power
	}
	return c
}

func realisedNamed(title string) string {
	key := headKey(title)
	for _, c := range realisedColumns {
		for _, known := range c.Titles {
			if headKey(known) == key {
				return c.Name
			}
		}
	}
	return ""
}

// groupNamed gives what a column below a group says of a row: the code and the name of an agency below "Perangkat Daerah", the words of an indicator below "Indikator".
func groupNamed(titles []string, lowest string) string {
	own := realisedNamed(lowest)
	if figureNames[own] || wordNames[own] {
		own = ""
	}
	plain := own == realisedLine || own == realisedName
	for _, above := range titles[:len(titles)-1] {
		switch group := realisedNamed(above); group {
		case realisedAgency, realisedUnit, realisedFund, realisedIndicator:
			if !plain {
				return ""
			}
			return group
		}
	}
	return own
}

// headSense is what the words of a head say.
type headSense struct {
	headReading
	list    []string
	lowest  string
	percent bool
	power   int
}

func realisedWords(titles []string) (w headSense) {
	all := strings.Join(titles, " ")
	w.list, w.lowest = headWordsOf(all), headKey(titles[len(titles)-1])
	w.percent = strings.Contains(all, "%") || w.has("persen", "persentase", "prosentase", "presentase", "percent")
	for rest := w.list; len(rest) > 0; {
		if year, ok := headYear(rest[0]); ok {
			w.year = year
		}
		rest = rest[max(w.takeQuarter(rest), 1):]
	}
	for word, power := range map[string]int{"ribu": 3, "ribuan": 3, "juta": 6, "jutaan": 6, "miliar": 9, "milyar": 9} {
		if w.has(word) {
			w.power = power
		}
	}
	return w
}

func (w *headSense) has(words ...string) bool {
	return slices.ContainsFunc(w.list, func(word string) bool { return slices.Contains(words, word) })
}

// follows says whether two words stand one after the other.
func (w *headSense) follows(first, second string) bool {
	for i := 1; i < len(w.list); i++ {
		if w.list[i-1] == first && w.list[i] == second {
			return true
		}
	}
	return false
}

// words says whether the column holds what is said about a line.
func (w *headSense) words() string {
	switch {
	case w.has("penghambat", "hambatan", "kendala", "permasalahan"):
		return realisedObstacle
	case w.has("pendorong", "pendukung"):
		return realisedDriver
	case w.follows("tindak", "lanjut"), w.has("rekomendasi", "solusi"):
		return realisedNext
	}
	return ""
}

// figure says which figure of a quarter the column holds, "" where it holds none: what was planned, what came before, and percentages of money are none.
func (w *headSense) figure() string {
	aimed := w.has("target") && !w.follows("realisasi", "target") && !w.follows("capaian", "target")
	relative := slices.ContainsFunc(w.list, func(s string) bool { return s == "n" || s == "t" })
	if aimed || relative || w.has("pagu", "rencana", "sisa", "lalu", "sebelumnya", "renstra", "rpjmd", "tingkat", "rasio", "selisih", "deviasi", "prognosis", "proyeksi", "bobot") {
		return ""
	}
	realised := w.has("realisasi", "terealisasi", "terserap", "serapan", "penyerapan", "capaian", "realised", "spent")
	physical, cash := w.has("fisik"), w.has("keuangan")
	if !realised && !(w.quarter > 0 && (physical || cash)) {
		return ""
	}
	upTo := w.has("kumulatif", "sampai", "sd", "total") || w.follows("s", "d")
	work := w.has("kinerja", "capaian", "output", "keluaran", "k", "volume")
	money := cash || w.has("anggaran", "belanja", "rp", "rupiah", "dana", "nilai")
	switch {
	case w.has("bulan") && !upTo:
		return ""
	case physical && !money:
		return realisedPhysical
	case w.percent, work && money && w.lowest != "K" && w.lowest != "RP":
		return ""
	case work && w.lowest != "RP":
		return realisedValue
	case upTo:
		return realisedUpTo
	}
	return realisedAmount
}
