package workbook

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// maxName is the length that the plan allows for a name, in characters.
const maxName = 1_000

// summer adds the rows of a sheet up to lines and funding sources.
type summer struct {
	rekap  *Rekap
	head   *columns
	cells  []cell // the cells of the present row by column, as far as columns are used
	number int    // of the present row
	first  bool   // the present row is the first below the head
	sums   map[sumKey]int
	names  map[nameKey]string
	warned map[warning]bool
}

// sumKey is what is summed to one figure.
type sumKey struct {
	year                    int
	agency, unit, sub, fund string
}

// warning is what is said once: the same sentence about the same thing.
type warning struct{ column, value, reason string }

// nameKey is a code that has one name; codes below an agency are its own.
type nameKey struct {
	subject      subject
	agency, code string
}

func newSummer(r *Rekap, head *columns) *summer {
	r.byRow = map[int][]int{}
	return &summer{
		rekap: r, head: head, cells: make([]cell, head.width+1), first: true,
		sums: map[sumKey]int{}, names: map[nameKey]string{}, warned: map[warning]bool{},
	}
}

// row takes one row of the sheet.
func (s *summer) row(number int, cells []cell) {
	if len(cells) == 0 {
		return
	}
	s.number = number
	s.spread(cells)
	switch kind := s.kind(cells); kind {
	case totalRow:
		s.rekap.Totals++
	case otherRow:
		s.rekap.Skipped++
	case figureRow:
		s.rekap.Read++
		if refusal := s.figure(); refusal != nil {
			s.refused(*refusal)
		}
	}
	s.first = false
}

// refused counts a refusal and keeps it.
func (s *summer) refused(r Refusal) {
	s.rekap.Refused++
	if len(s.rekap.Refusals) < maxListed {
		s.rekap.Refusals = append(s.rekap.Refusals, r)
	}
}

// spread puts the cells of the row at their columns.
func (s *summer) spread(cells []cell) {
	clear(s.cells)
	for _, c := range cells {
		if c.column < len(s.cells) {
			s.cells[c.column] = c
		}
	}
}

// cell gives what stands in a slot, an empty text where there is nothing.
func (s *summer) cell(at slot) cell { return s.cells[s.head.at[at]] }

// figure adds the present row to its sum, or says why it cannot be used.
func (s *summer) figure() *Refusal {
	year, refusal := s.year()
	if refusal != nil {
		return refusal
	}
	row, refusal := s.rekapRow()
	if refusal != nil {
		return refusal
	}
	amount, given, refusal := s.amount()
	if refusal != nil {
		return refusal
	}
	row.Amount = amount
	if refusal := s.add(year, row); refusal != nil {
		return refusal
	}
	if !given {
		s.rekap.Opened++
	}
	s.rekap.byRow[year] = append(s.rekap.byRow[year], s.number)
	return nil
}

// add adds the row to the sum it belongs to.
func (s *summer) add(year int, row RekapRow) *Refusal {
	key := sumKey{year, row.AgencyCode, row.UnitCode, row.SubCode, row.FundCode}
	if row.FundCode == "" {
		key.fund = " " + strings.ToLower(row.FundName)
	}
	at, seen := s.sums[key]
	if !seen {
		s.sums[key] = len(s.rekap.Rows)
		s.rekap.Rows = append(s.rekap.Rows, row)
		s.rekap.years = append(s.rekap.years, year)
		s.rekap.first = append(s.rekap.first, s.number)
		return nil
	}
	held := &s.rekap.Rows[at]
	if held.ActivityCode != row.ActivityCode || held.ProgramCode != row.ProgramCode {
		s.warn(slotCode+slot(activity), row.ActivityCode,
			model.Invalidf("", "Sub kegiatan %s sudah ada di bawah kegiatan %s; pagunya dijumlahkan ke sana.", row.SubCode, held.ActivityCode))
	}
	sum := held.Amount + row.Amount
	if sum > model.MaxMoney || sum < -model.MaxMoney {
		return s.refuse(slotAmount, model.Invalidf("Periksa jumlah nolnya.", "Jumlah pagu sub kegiatan ini melebihi Rp100 triliun."))
	}
	held.Amount = sum
	return nil
}

// year reads TAHUN, 0 where there is no such column.
func (s *summer) year() (int, *Refusal) {
	if s.head.at[slotYear] == 0 {
		return 0, nil
	}
	text, refusal := s.text(slotYear)
	if refusal != nil {
		return 0, refusal
	}
	year, err := strconv.Atoi(text)
	if err != nil || year < 1945 || year > 2200 {
		return 0, s.refuse(slotYear, model.Invalidf("Tulis tahun empat angka, misalnya 2026.", "Tahun tidak dikenal."))
	}
	return year, nil
}

// importRow reads everything but the money.
func (s *summer) rekapRow() (row RekapRow, refusal *Refusal) {
	for _, field := range []struct {
		subject    subject
		code, name *string
	}{
		{agency, &row.AgencyCode, &row.AgencyName},
		{unit, &row.UnitCode, &row.UnitName},
		{program, &row.ProgramCode, &row.ProgramName},
		{activity, &row.ActivityCode, &row.ActivityName},
		{subActivity, &row.SubCode, &row.SubName},
		{fund, &row.FundCode, &row.FundName},
	} {
		if *field.code, *field.name, refusal = s.named(field.subject); refusal != nil {
			return row, refusal
		}
		*field.name = s.oneName(field.subject, row.AgencyCode, *field.code, *field.name)
	}
	// A sub unit without a code goes by its name, so that the agency itself may stand there by name too.
	if row.UnitCode == row.AgencyCode || row.UnitCode == row.AgencyName {
		row.UnitCode, row.UnitName = "", ""
	}
	return row, nil
}

var codeIsNumber = model.Invalidf("Periksa, dan ubah format selnya menjadi Teks.",
	"Kode tersimpan sebagai angka, sehingga nol di belakang titik dapat hilang (1.10 menjadi 1.1).")

// named reads the code and the name of a subject. Sub unit and funding source may be missing.
func (s *summer) named(of subject) (code, name string, refusal *Refusal) {
	codeSlot, nameSlot := slotCode+slot(of), slotName+slot(of)
	optional := of == unit || of == fund
	for _, at := range []slot{codeSlot, nameSlot} {
		if optional && s.cell(at).text == "" && s.cell(at).kind != formulaEmpty {
			continue
		}
		if _, refusal = s.text(at); refusal != nil {
			return "", "", refusal
		}
	}
	code, name = s.split(of)
	switch {
	case code == "" && !optional:
		return "", "", s.refuse(codeSlot, model.Invalidf("Tulis kode di depan nama, misalnya 1.01.02 PROGRAM PENGELOLAAN PENDIDIKAN.", "Kode tidak ditemukan."))
	case name == "" && !optional:
		return "", "", s.refuse(nameSlot, model.Invalidf("Tulis nama di belakang kodenya.", "Nama tidak ditemukan di belakang kode."))
	case of == unit && code == "":
		code = name
	case name == "":
		name = code
	}
	if s.cell(codeSlot).kind == numberCell {
		s.warn(codeSlot, code, codeIsNumber)
	}
	return code, name, nil
}

// text gives the text of a cell that must have one.
func (s *summer) text(at slot) (string, *Refusal) {
	c := s.cell(at)
	switch {
	case c.kind == errorCell, c.kind == formulaEmpty, c.kind == logicalCell:
		return "", s.refuse(at, faulty(c))
	case c.text == "":
		return "", s.refuse(at, model.Invalidf("Isi setiap baris; sel yang digabung (merge) harus dipisah dahulu.", "Sel ini kosong."))
	case utf8.RuneCountInString(c.text) > maxName:
		return "", s.refuse(at, model.Invalidf("Persingkat teksnya.", "Teks terlalu panjang, paling banyak %d huruf.", maxName))
	}
	return c.text, nil
}

// faulty gives the sentence about a cell that holds no text and no number.
func faulty(c cell) *model.Error {
	switch c.kind {
	case errorCell:
		return model.Invalidf("Betulkan rumusnya, atau tulis nilainya.", "Sel ini berisi kesalahan rumus.")
	case formulaEmpty:
		return model.Invalidf("Buka berkas di Excel, simpan, lalu ulangi; atau tulis nilainya.", "Rumus di sel ini belum dihitung.")
	}
	return model.Invalidf("Tulis nilainya.", "Sel ini berisi TRUE atau FALSE.")
}

// amount reads PAGU; it is zero and not given where the cell is empty or has a dash.
func (s *summer) amount() (amount model.Money, given bool, refusal *Refusal) {
	c := s.cell(slotAmount)
	var err error
	switch {
	case c.kind == errorCell, c.kind == formulaEmpty, c.kind == logicalCell:
		return 0, false, s.refuse(slotAmount, faulty(c))
	case c.text == "":
		return 0, false, nil
	case c.kind == numberCell:
		amount, given, err = locale.ParseCell(c.text, locale.Indonesian)
	default:
		amount, given, err = locale.ParseMoney(c.text, locale.Indonesian)
	}
	if err != nil {
		var why *model.Error
		errors.As(err, &why) // every error of package locale is one
		return 0, false, s.refuse(slotAmount, why)
	}
	return amount, given, nil
}

// oneName gives the first name that the file has for a code.
func (s *summer) oneName(of subject, agencyCode, code, name string) string {
	if code == "" {
		return name
	}
	key := nameKey{of, agencyCode, code}
	if of == fund || of == agency {
		key.agency = ""
	}
	first, seen := s.names[key]
	if !seen {
		s.names[key] = name
		return name
	}
	if !strings.EqualFold(first, name) {
		s.warn(slotName+slot(of), name, model.Invalidf("", "Kode %s mempunyai nama lain di baris sebelumnya, yang dipakai: %s.", code, excerpt(first)))
	}
	return first
}

// refuse gives the refusal of the present row for what stands in a slot.
func (s *summer) refuse(at slot, reason *model.Error) *Refusal {
	return &Refusal{Row: s.number, Column: s.head.title(at), Value: excerpt(s.cell(at).text), Reason: reason}
}

// warn notes something about the present row unless the same was said before.
func (s *summer) warn(at slot, value string, reason *model.Error) {
	w := Warning{Row: s.number, Column: s.head.title(at), Value: excerpt(value), Reason: reason}
	key := warning{w.Column, w.Value, reason.Message}
	if s.warned[key] || len(s.warned) == maxListed {
		return
	}
	s.warned[key] = true
	s.rekap.Warnings = append(s.rekap.Warnings, w)
}

// excerpt cuts a long text after 80 characters.
func excerpt(text string) string {
	const most = 80
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most]) + "…"
}
