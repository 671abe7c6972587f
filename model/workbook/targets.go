package workbook

import (
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// From these amounts on a target looks like money: in percent or beside a budget of the same amount, and in any unit that is not money.
var (
	unlikelyPercent, _ = locale.NewNumber(1_000_000, 0)
	unlikelyCount, _   = locale.NewNumber(100_000_000, 0)
	one, _             = locale.NewNumber(1, 0)
)

// targetCheck finds targets and baselines that are kept as written but should be looked at.
type targetCheck struct {
	spelled []spelled
	counts  map[incoming.Named]*[spellings]int // by agency
}

// spelling is how the decimals of a number are written.
type spelling uint8

const (
	noSpelling   spelling = iota
	dotDecimal            // 5.14
	commaDecimal          // 5,14
	dotEither             // 63.091, which may be thousands
	commaEither           // 63,091
	spellings
)

// spelled is a number with decimals, or what may be such, in its place.
type spelled struct {
	spelling spelling
	agency   incoming.Named
	notice   incoming.Notice
}

// check looks at the targets and the baseline of a row that was read.
func (k *targetCheck) check(t *tableReader, row *incoming.Row) {
	unit := ""
	if c := t.head.find(ColumnMeasure); c != nil {
		unit = t.cells[c.at].text
	}
	fractions := percentUnit(unit) && fractions(t)
	for i := range t.head.columns {
		c := &t.head.columns[i]
		cell := t.cells[c.at]
		if !measured(c) || t.skipped(c.head) || dashes(cell.text) {
			continue
		}
		if cell.kind == textCell {
			k.spell(t, row, c, cell.text)
		}
		f := locale.ParseFigure(cellText(cell), locale.Indonesian)
		for _, reason := range []*model.Error{oddKind(f), oddUnit(f, unit), oddMoney(f, unit, row)} {
			if reason != nil {
				t.note(*t.fault(c, reason))
			}
		}
		if fractions {
			t.note(*t.fault(c, model.Invalidf("Tulis 96 untuk 96 persen.", "Satuannya persen, tetapi angkanya pecahan di bawah 1.")))
		}
	}
}

func measured(c *tableColumn) bool {
	return c.head.Column == ColumnTarget || c.head.Column == ColumnBaseline
}

// single says whether a target has one number, be it a bound.
func single(f locale.Figure) bool {
	return f.Kind != locale.NoNumber && f.Kind != locale.Range && f.Kind != locale.Ratio
}

// fractions says whether all numbers of the row are above 0 and below 1.
func fractions(t *tableReader) bool {
	found := false
	for i := range t.head.columns {
		c := &t.head.columns[i]
		cell := t.cells[c.at]
		if !measured(c) || t.skipped(c.head) || dashes(cell.text) {
			continue
		}
		f := locale.ParseFigure(cellText(cell), locale.Indonesian)
		if !single(f) || f.Value.Sign() <= 0 || f.Value.Cmp(one) >= 0 || strings.HasPrefix(f.Unit, "%") {
			return false
		}
		found = true
	}
	return found
}

// oddKind says what a target is that is not one number.
func oddKind(f locale.Figure) *model.Error {
	switch f.Kind {
	case locale.NoNumber:
		return model.Invalidf("Tulis satu angka bila dapat diukur.", "Tidak ada angka yang terbaca; disimpan seperti tertulis dan tidak dapat dihitung.")
	case locale.Range:
		return model.Invalidf("Tulis satu angka bila salah satunya yang dimaksud.", "Ini rentang dua angka; disimpan seperti tertulis dan tidak dapat dihitung.")
	case locale.Ratio:
		if _, ok := f.Rat(); !ok {
			return model.Invalidf("Betulkan angka di belakang titik dua.", "Rasio terhadap nol tidak dapat dihitung.")
		}
		return model.Invalidf("", "Ini rasio; yang dihitung adalah hasil bagi kedua angkanya.")
	}
	return nil
}

// oddUnit says where the unit is written into a target.
func oddUnit(f locale.Figure, unit string) *model.Error {
	within := strings.TrimSpace(f.Unit)
	switch {
	case within == "" || strings.EqualFold(within, unit) || percentUnit(within) && percentUnit(unit):
		return nil
	case unit == "":
		return model.Invalidf("Pindahkan ke kolom Satuan.", "Satuan tertulis di dalam target (%s), sedangkan kolom Satuan kosong.", excerpt(within))
	}
	return model.Invalidf("Samakan satuannya, dan tulis angkanya saja di sini.", "Satuan di dalam target (%s) berbeda dari kolom Satuan (%s).", excerpt(within), excerpt(unit))
}

func percentUnit(unit string) bool {
	switch strings.ToLower(strings.Trim(unit, " .()")) {
	case "%", "persen", "persentase", "prosentase", "presentase", "percent":
		return true
	}
	return false
}

// oddMoney says where a target looks like money.
func oddMoney(f locale.Figure, unit string, row *incoming.Row) *model.Error {
	if !single(f) || f.Value.Cmp(unlikelyPercent) < 0 {
		return nil
	}
	for _, c := range row.Cells {
		amount, ok := locale.NewNumber(int64(c.Amount), 2)
		if c.Field == model.FieldBudget && c.Given && ok && f.Value == amount {
			return model.Invalidf("Periksa apakah kolomnya bergeser, lalu tulis target yang benar.", "Target ini sama dengan pagu di baris yang sama.")
		}
	}
	if percentUnit(unit) || f.Value.Cmp(unlikelyCount) >= 0 && !moneyUnit(unit) {
		return model.Invalidf("Periksa apakah ini pagu yang terketik di kolom target.", "Target ini sebesar jumlah uang, padahal satuannya bukan rupiah.")
	}
	return nil
}

// moneyUnit says whether a unit counts single rupiah.
func moneyUnit(unit string) bool {
	switch strings.ToLower(strings.Trim(unit, " .()")) {
	case "rp", "rupiah", "idr":
		return true
	}
	return false
}

// spell notes how a number is written, to compare it with the others of the agency.
func (k *targetCheck) spell(t *tableReader, row *incoming.Row, c *tableColumn, text string) {
	s := spellingOf(text)
	if s == noSpelling {
		return
	}
	if k.counts == nil {
		k.counts = map[incoming.Named]*[spellings]int{}
	}
	count := k.counts[row.Agency]
	if count == nil {
		count = new([spellings]int)
		k.counts[row.Agency] = count
	}
	if count[s]++; count[s] <= maxListed/100 {
		k.spelled = append(k.spelled, spelled{s, row.Agency, incoming.Notice{Row: t.number, Column: c.title, Value: text}})
	}
}

// spellingOf tells how the decimals of the first number in a text are written.
func spellingOf(text string) spelling {
	start := strings.IndexAny(text, "0123456789")
	if start < 0 {
		return noSpelling
	}
	number := text[start:]
	if end := strings.IndexFunc(number, func(r rune) bool { return !strings.ContainsRune("0123456789.,", r) }); end >= 0 {
		number = number[:end]
	}
	mark := strings.IndexAny(number, ".,")
	if mark < 0 || mark == len(number)-1 || strings.ContainsAny(number[mark+1:], ".,") {
		return noSpelling
	}
	either := mark <= 3 && number[0] != '0' && len(number)-mark-1 == 3
	switch {
	case number[mark] == '.' && either:
		return dotEither
	case number[mark] == '.':
		return dotDecimal
	case either:
		return commaEither
	}
	return commaDecimal
}

// finish gives what is to be said about numbers that are written in another way than the others of their agency.
func (k *targetCheck) finish() (notes []incoming.Notice) {
	for _, s := range k.spelled {
		if s.notice.Reason = oddSpelling(s.spelling, *k.counts[s.agency]); s.notice.Reason != nil {
			notes = append(notes, s.notice)
		}
	}
	return notes
}

const mixedHint = "Pakai koma untuk desimal di seluruh berkas: 5,14."

func oddSpelling(s spelling, n [spellings]int) *model.Error {
	switch {
	case s == dotEither && n[dotDecimal] > n[commaDecimal]:
		return model.Invalidf(mixedHint, "Ini dibaca ribuan, padahal angka lain perangkat daerah ini memakai titik untuk desimal.")
	case s == commaEither && n[dotDecimal] > n[commaDecimal]:
		return model.Invalidf(mixedHint, "Ini dibaca desimal, padahal angka lain perangkat daerah ini memakai titik untuk desimal.")
	case s == dotDecimal && n[commaDecimal] > 0 && n[commaDecimal] >= n[dotDecimal],
		s == commaDecimal && n[dotDecimal] > n[commaDecimal]:
		return model.Invalidf(mixedHint, "Titik dan koma bercampur untuk desimal: %d angka memakai titik, %d memakai koma.", n[dotDecimal], n[commaDecimal])
	}
	return nil
}
