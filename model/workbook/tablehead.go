package workbook

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// Limits of a table, and of the search for its head.
const (
	maxTableRows    = 100_000
	maxTableCells   = 1_500_000 // that say something
	maxTableColumns = 1_000
	maxHeadRows     = 3 // rows that one head can have
)

// numberedRow is a row of a source with its number.
type numberedRow struct {
	number int
	cells  []cell
}

// tableColumn is a column of a table that was understood.
type tableColumn struct {
	at    int // from 1
	head  Head
	rank  int
	title string
}

// tableHead is the head of a table: what its columns hold, and the rows above it.
type tableHead struct {
	columns []tableColumn
	codes   []int // the columns of a code that is spread over several, or the one
	unused  []string
	twice   []incoming.Notice
	rows    int // that it takes
	last    int // number of the last of them
	above   []numberedRow
}

// find gives the column that holds something, nil where there is none.
func (h *tableHead) find(c Column) *tableColumn {
	for i := range h.columns {
		if h.columns[i].head.Column == c {
			return &h.columns[i]
		}
	}
	return nil
}

// usable says whether rows below the head can be told apart: something gives the code of a line, and something speaks about it.
func (h *tableHead) usable() bool {
	named := false
	for _, c := range [...]Column{ColumnCode, ColumnName, ColumnProgramCode, ColumnProgram, ColumnActivityCode, ColumnActivity, ColumnSubCode, ColumnSub} {
		named = named || h.find(c) != nil
	}
	return named && h.score() > 1
}

// score counts the columns that matter, each of a code that is spread over several.
func (h *tableHead) score() int {
	n := max(len(h.codes)-1, 0)
	for _, c := range h.columns {
		if c.head.Column != ColumnOther && c.head.Column != ColumnNumber {
			n++
		}
	}
	return n
}

// betterThan compares two heads: the more columns are understood the better, and then the fewer rows it takes.
func (h *tableHead) betterThan(other *tableHead) bool {
	return cmp.Or(cmp.Compare(h.score(), other.score()), cmp.Compare(other.rows, h.rows)) > 0
}

// findTableHead looks for the head among the first rows with content. Where none can be used it is one without columns.
func findTableHead(rows []numberedRow) *tableHead {
	best := &tableHead{}
	telling := make([]bool, len(rows))
	for i, row := range rows {
		telling[i] = tells(row)
	}
	for i := range rows {
		for n := 1; n <= maxHeadRows && i+n <= len(rows); n++ {
			if !slices.Contains(telling[i:i+n], true) {
				continue
			}
			h := matchTableHead(rows[i : i+n])
			if h.usable() && h.betterThan(best) {
				h.above = rows[:i]
				best = h
			}
		}
	}
	return best
}

// tells says whether a row has at least two titles that mean something by themselves; a head has one such row.
func tells(row numberedRow) bool {
	known := 0
	for _, c := range row.cells {
		if _, ok := ParseHead(titleText(c)); ok {
			known++
		}
		if known > 1 {
			return true
		}
	}
	return false
}

// matchTableHead reads rows as one head.
func matchTableHead(rows []numberedRow) *tableHead {
	h := &tableHead{rows: len(rows), last: rows[len(rows)-1].number}
	stacks := stackTitles(rows)
	columns := make([]int, 0, len(stacks))
	for at := range stacks {
		columns = append(columns, at)
	}
	slices.Sort(columns)
	for _, at := range columns {
		h.learn(at, stacks[at])
	}
	h.spreadCode(columns)
	return h
}

// learn adds a column by its titles, from the top.
func (h *tableHead) learn(at int, titles []string) {
	title := strings.Join(titles, " ")
	head, rank, ok := parseHeads(titles)
	if !ok {
		h.unused = append(h.unused, title)
		return
	}
	if head.Column == ColumnCode && len(titles) > 1 {
		h.codes = append(h.codes, at)
	}
	column := tableColumn{at, head, rank, title}
	held := slices.IndexFunc(h.columns, func(c tableColumn) bool { return c.head == head })
	switch {
	case held < 0:
		h.columns = append(h.columns, column)
	case head.Column == ColumnOther, head.Column == ColumnNumber, head.Column == ColumnCode && len(h.codes) > 1:
	case rank < h.columns[held].rank:
		h.doubled(h.columns[held], column)
		h.columns[held] = column
	default:
		h.doubled(column, h.columns[held])
	}
}

// doubled notes that a column is passed over for another that means the same.
func (h *tableHead) doubled(passed, taken tableColumn) {
	h.twice = append(h.twice, incoming.Notice{
		Row: h.last, Column: passed.title, Value: excerpt(passed.title),
		Reason: model.Invalidf("Hapus atau ganti judul salah satunya bila yang dibaca keliru.", "Kolom ini sama artinya dengan kolom \"%s\", yang dipakai.", excerpt(taken.title)),
	})
}

// spreadCode finds the columns of a code: a head over several columns stands in the first of them.
func (h *tableHead) spreadCode(titled []int) {
	code := h.find(ColumnCode)
	if code == nil || len(h.codes) > 1 {
		return
	}
	next := code.at + 1
	if i, _ := slices.BinarySearch(titled, next); i < len(titled) {
		next = titled[i]
	}
	h.codes = nil
	for at := code.at; at < max(next, code.at+1) && at < code.at+len(codeWidths); at++ {
		h.codes = append(h.codes, at)
	}
}

// stackTitles gives the titles over each column from the top. A title above reaches to the right as far as no other stands there, where something
// stands below it.
func stackTitles(rows []numberedRow) map[int][]string {
	stacks := map[int][]string{}
	width := 0
	for _, row := range rows {
		for _, c := range row.cells {
			width = max(width, min(c.column, maxTableColumns))
		}
	}
	carried := make([]string, len(rows))
	next := make([]int, len(rows))
	for at := 1; at <= width; at++ {
		own := make([]string, len(rows))
		lowest := -1
		for i, row := range rows {
			for next[i] < len(row.cells) && row.cells[next[i]].column < at {
				next[i]++
			}
			if next[i] == len(row.cells) || row.cells[next[i]].column != at {
				continue
			}
			own[i], lowest = titleText(row.cells[next[i]]), i
			carried[i] = own[i]
			clear(carried[i+1:])
		}
		for i := range lowest + 1 {
			if title := cmp.Or(own[i], carried[i]); title != "" {
				stacks[at] = append(stacks[at], title)
			}
		}
	}
	return stacks
}

// titleText gives the title in a cell; a year may be a number.
func titleText(c cell) string {
	if c.kind == textCell || c.kind == numberCell {
		return codeText(c)
	}
	return ""
}
