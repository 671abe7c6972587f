package workbook

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/monev"
)

// realisedSheetRows reads the rows of a sheet.
type realisedSheetRows struct {
	head    *realisedHead
	sheet   string
	title   realisedTitleBlock
	periods []realisedPeriod // of the figures, none where no head names a quarter or a year
	rows    []realisedRowRead
	line    monev.Told // the row with a code that was read last
}

type realisedPeriod struct{ year, quarter int }

// realisedRowRead is a row: what is the same of all its quarters, and what is told of each.
type realisedRowRead struct {
	told     monev.Told
	quarters map[realisedPeriod]monev.Told
}

// read takes the rows below a head.
func (r *realisedReader) read(ctx context.Context, source rowSource, head *realisedHead, sheet string) error {
	if len(head.twice) > 0 {
		return sameTwice(r.out.Source, head.twice)
	}
	s := &realisedSheetRows{head: head, sheet: sheet, title: readTitleBlock(head.above, sheet)}
	r.unused(head.unused)
	for _, c := range head.columns {
		if p := (realisedPeriod{c.year, c.quarter}); figureNames[c.name] && p != (realisedPeriod{}) && !slices.Contains(s.periods, p) {
			s.periods = append(s.periods, p)
		}
	}
	err := eachRow(ctx, source, r.progress, func(number int, cells []cell) error {
		if number > head.last && len(cells) > 0 && !counting(cells) {
			s.row(number, cells)
		}
		if len(r.out.Rows)+len(s.rows) > maxTableRows {
			return model.Invalidf("Pisahkan isinya ke beberapa berkas.", "Daftar di berkas %q lebih dari %d baris.", r.out.Source, maxTableRows)
		}
		return nil
	})
	if err == nil {
		r.out.Rows = append(r.out.Rows, s.told()...)
	}
	return err
}

// row reads a row; the first cell that cannot be read is what is wrong with it.
func (s *realisedSheetRows) row(number int, cells []cell) {
	at := map[int]cell{}
	repeats := true
	for _, c := range cells {
		at[c.column] = c
	}
	read := realisedRowRead{told: monev.Told{Row: number, Sheet: s.sheet, Over: s.title.over, Units: s.head.find(realisedUnit) != nil}, quarters: map[realisedPeriod]monev.Told{}}
	empty := true
	for i := range s.head.columns {
		c := &s.head.columns[i]
		if x, found := at[c.at]; found {
			empty = false
			repeats = repeats && strings.HasSuffix(headKey(c.title), headKey(x.text)) && headKey(x.text) != ""
			s.take(&read, c, x)
		}
	}
	t := &read.told
	for _, label := range []string{t.Line, t.Name, t.Agency} {
		if totalLabel(label) {
			return
		}
	}
	if empty || repeats {
		return
	}
	switch {
	case t.Line != "":
		s.line = *t
	case t.Name == "" && t.Indicator+t.Fund+t.FundToo != "":
		t.Line, t.Name = s.line.Line, s.line.Name
		if t.Agency+t.AgencyToo == "" {
			t.Agency, t.AgencyToo = s.line.Agency, s.line.AgencyToo
		}
		if t.Unit+t.UnitToo == "" {
			t.Unit, t.UnitToo = s.line.Unit, s.line.UnitToo
		}
	}
	s.rows = append(s.rows, read)
}

// take takes a cell of a row.
func (s *realisedSheetRows) take(read *realisedRowRead, c *realisedAt, x cell) {
	if x.kind == errorCell || x.kind == formulaEmpty || x.kind == logicalCell {
		read.wrong(c, faulty(x))
		return
	}
	text := strings.TrimSpace(cellText(x))
	if dashes(text) {
		return
	}
	t := &read.told
	texts := map[string]*string{
		realisedAgency: &t.Agency, realisedAgencyToo: &t.AgencyToo, realisedUnit: &t.Unit, realisedUnitToo: &t.UnitToo, realisedLine: &t.Line, realisedName: &t.Name,
		realisedFund: &t.Fund, realisedFundToo: &t.FundToo, realisedIndicator: &t.Indicator, realisedPart: &t.Part, realisedObstacle: &t.Obstacle, realisedDriver: &t.Driver,
		realisedNext: &t.Next,
	}
	switch to := texts[c.name]; {
	case to != nil:
		*to = text
	case figureNames[c.name]:
		s.figure(read, c, x, text)
	default:
		n := realisedNumber(text)
		if n == 0 {
			read.wrong(c, model.Invalidf("Tulis tahun empat angka dan triwulan 1 sampai 4.", "%q bukan tahun atau triwulan.", excerpt(text)))
		}
		if c.name == realisedYear {
			t.Year = n
		} else {
			t.Quarter = n
		}
	}
}

func (read *realisedRowRead) wrong(c *realisedAt, reason *model.Error) {
	if t := &read.told; t.Wrong == nil {
		t.Wrong, t.Column = reason, c.title
	}
}

// figure takes a figure of a quarter. Money of the quarter alone stands before money until its end.
func (s *realisedSheetRows) figure(read *realisedRowRead, c *realisedAt, x cell, text string) {
	p := realisedPeriod{c.year, c.quarter}
	q := read.quarters[p]
	switch c.name {
	case realisedValue:
		q.Value = text
	case realisedPhysical:
		q.Physical = text
	default:
		if q.Known && (c.name == realisedUpTo || !q.UpTo) {
			return
		}
		amount, given, err := parseMoney(x, c.power)
		var reason *model.Error
		switch {
		case errors.As(err, &reason):
			if q.Wrong == nil {
				q.Wrong, q.Column = reason, c.title
			}
		case !given:
			return
		default:
			q.Amount, q.Known, q.UpTo = amount, true, c.name == realisedUpTo || c.quarter == 0 && s.title.upTo
		}
	}
	read.quarters[p] = q
}

// told gives the rows as they are told, one for each quarter that something is told of. What no head gives a quarter, and what is said about a line, belongs to the latest
// of the quarters that the sheet tells of.
func (s *realisedSheetRows) told() (list []monev.Told) {
	latest := s.latest()
	for _, row := range s.rows {
		rest := row.quarters[realisedPeriod{}]
		extra := rest.Known || rest.Wrong != nil || rest.Value+rest.Physical+row.told.Obstacle+row.told.Driver+row.told.Next != ""
		before := len(list)
		for _, p := range s.periods {
			q, tells := row.quarters[p]
			if p != latest && tells {
				list = append(list, s.dated(row.told.WithoutWords().With(q), p))
			}
			if p == latest && (tells || extra) {
				list = append(list, s.dated(row.told.With(q).With(rest), p))
			}
		}
		if len(list) == before {
			list = append(list, s.dated(row.told.With(rest), realisedPeriod{}))
		}
	}
	return list
}

// dated gives a row its year and quarter: those of the head of its figures, else those that it says itself, else those over the table.
func (s *realisedSheetRows) dated(t monev.Told, p realisedPeriod) monev.Told {
	t.Year = cmp.Or(p.year, t.Year, s.title.year)
	t.Quarter = cmp.Or(p.quarter, t.Quarter, s.title.quarter)
	t.Beside = len(s.periods) > 1
	return t
}

// latest is the last period of which some row tells more than zero, else the first.
func (s *realisedSheetRows) latest() (latest realisedPeriod) {
	slices.SortFunc(s.periods, func(a, b realisedPeriod) int {
		return cmp.Or(cmp.Compare(a.year, b.year), cmp.Compare(a.quarter, b.quarter))
	})
	for i, p := range s.periods {
		if i == 0 || slices.ContainsFunc(s.rows, func(r realisedRowRead) bool {
			q := r.quarters[p]
			return q.Amount != 0 || strings.Trim(q.Value+q.Physical, "0,.% ") != ""
		}) {
			latest = p
		}
	}
	return latest
}

// realisedNumber reads a year or a quarter, which may be Roman and have TW before it, 0 where it is neither.
func realisedNumber(typed string) int {
	typed = strings.TrimPrefix(strings.TrimPrefix(headKey(typed), "TRIWULAN"), "TW")
	for n, roman := range []string{1: "I", 2: "II", 3: "III", 4: "IV"} {
		if n > 0 && typed == roman {
			return n
		}
	}
	n, err := strconv.Atoi(typed)
	if err != nil || n < 1 || n > 4 && (n < 1900 || n > 2999) {
		return 0
	}
	return n
}

// realisedTitleBlock is what stands over a table: the agency where a label names it, else the lines of which one may, the last of them the name of the sheet; the year and the
// quarter. Of two years or quarters none is taken.
type realisedTitleBlock struct {
	over          []string
	year, quarter int
	upTo          bool // until the end of the quarter
}

func readTitleBlock(above []numberedRow, sheet string) (b realisedTitleBlock) {
	years, quarters := map[int]bool{}, map[int]bool{}
	line := func(text string) {
		if label, value, found := strings.Cut(text, ":"); found && realisedNamed(label) == realisedAgency {
			text = strings.Trim(value, " :")
		}
		b.over = append(b.over, text)
		w := realisedWords([]string{text})
		if w.quarter > 0 {
			quarters[w.quarter] = true
			b.upTo = b.upTo || w.has("sampai", "sd") || w.follows("s", "d")
		}
		if w.year > 0 && w.has("tahun", "ta", "anggaran", "triwulan", "tw") {
			years[w.year] = true
		}
	}
	for _, row := range above {
		texts := make([]string, 0, len(row.cells))
		for _, c := range row.cells {
			texts = append(texts, codeText(c))
		}
		line(strings.Join(texts, " "))
	}
	stood := len(quarters)
	line(sheet)
	if stood == 0 {
		b.upTo = false
	}
	b.year, b.quarter = only(years), only(quarters)
	return b
}

// only gives the one number of a set, 0 where there are more.
func only(set map[int]bool) (n int) {
	if len(set) == 1 {
		for n = range set {
			return n
		}
	}
	return 0
}
