package workbook

import (
	"context"
	"path/filepath"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/monev"
)

// Realised is the content of a table of what a quarter came to: a row for each line and source, or each indicator.
type Realised struct {
	Source string // name of the file without its folder
	Sheet  string // "" of a text file
	Rows   []monev.Told
	Unused []string // titles of columns that nobody knows
}

// The columns of such a table.
const (
	realisedYear      = "year"
	realisedQuarter   = "quarter"
	realisedAgency    = "agency"
	realisedUnit      = "unit"
	realisedLine      = "line"
	realisedName      = "name"
	realisedFund      = "fund"
	realisedIndicator = "indicator"
	realisedAmount    = "amount"
	realisedUpTo      = "up to"
	realisedValue     = "value"
	realisedObstacle  = "obstacle"
	realisedDriver    = "driver"
	realisedNext      = "next"
)

// realisedColumns are the columns with their titles, the one that the template writes first. Only the code is needed; which of the others there are is looked at once the
// table is read.
var realisedColumns = []ListColumn{
	{Name: realisedYear, Titles: []string{"Tahun", "Tahun Anggaran", "Year"}},
	{Name: realisedQuarter, Titles: []string{"Triwulan", "TW", "Quarter"}},
	{Name: realisedAgency, Titles: []string{"Kode Perangkat Daerah", "Kode SKPD", "Perangkat Daerah", "Nama SKPD", "SKPD", "Nama Perangkat Daerah", "OPD", "Kode OPD", "Agency"}},
	{Name: realisedUnit, Titles: []string{"Kode Unit", "Kode Sub Unit", "Kode Sub SKPD", "Unit", "Sub Unit", "Nama Sub SKPD", "Nama Sub Unit"}},
	{Name: realisedLine, Needed: true, Titles: []string{"Kode", "Kode Sub Kegiatan", "Kode Baris", "Kode dan Nama Sub Kegiatan", "Kode/Nama Sub Kegiatan", "Sub Kegiatan", "Code"}},
	{Name: realisedName, Titles: []string{"Uraian", "Nama Sub Kegiatan", "Program/Kegiatan/Sub Kegiatan", "Nama", "Name"}},
	{Name: realisedFund, Titles: []string{"Sumber Dana", "Nama Sumber Dana", "Kode Sumber Dana", "Fund", "Source"}},
	{Name: realisedIndicator, Titles: []string{"Indikator", "Indikator Kinerja", "Tolok Ukur", "Indicator"}},
	{Name: realisedAmount, Titles: []string{
		"Realisasi triwulan ini (Rp)", "Realisasi triwulan ini", "Realisasi", "Realisasi (Rp)", "Nilai Realisasi", "Realisasi Anggaran", "Jumlah Realisasi", "Spent", "Amount",
	}},
	{Name: realisedUpTo, Titles: []string{
		"Realisasi sampai triwulan ini (Rp)", "Realisasi sampai triwulan ini", "Realisasi sampai dengan triwulan ini", "Realisasi s.d. triwulan ini", "Realisasi sampai dengan", "Realisasi s.d.",
		"Realisasi s.d. bulan ini", "Realisasi kumulatif", "Total Realisasi", "Spent to date",
	}},
	{Name: realisedValue, Titles: []string{"Capaian sampai triwulan ini", "Capaian", "Realisasi Kinerja", "Realisasi Target", "Capaian Kinerja", "Realised", "Value"}},
	{Name: realisedObstacle, Titles: []string{"Faktor penghambat", "Penghambat", "Kendala", "Permasalahan", "Obstacle"}},
	{Name: realisedDriver, Titles: []string{"Faktor pendorong", "Pendorong", "Driver"}},
	{Name: realisedNext, Titles: []string{"Tindak lanjut", "Rencana tindak lanjut", "Next"}},
}

// ReadRealised reads a table of what a quarter came to, as .xlsx or as text, see ReadList: what agencies bring back, or the realisation of a whole region by line or by
// account. What cannot be read at all is a *model.Error; a canceled ctx gives an error that wraps its own.
func ReadRealised(ctx context.Context, path string, progress func(done, total int)) (*Realised, error) {
	list, err := ReadList(ctx, path, realisedColumns, progress)
	if err != nil {
		return nil, err
	}
	known := false
	for _, column := range []string{realisedAmount, realisedUpTo, realisedValue, realisedObstacle, realisedDriver, realisedNext} {
		known = known || list.Has(column)
	}
	if !known {
		return nil, model.Invalidf("Beri judul kolomnya Realisasi, Realisasi sampai triwulan ini, atau Capaian.", "Berkas %q tidak mempunyai kolom realisasi.", filepath.Base(path))
	}
	r := &Realised{Source: list.Name, Sheet: list.Sheet, Unused: list.Unused}
	for i := range list.Rows {
		if told := realisedRow(list, &list.Rows[i]); !totalLabel(told.Line) && !totalLabel(told.Name) {
			r.Rows = append(r.Rows, told)
		}
	}
	if len(r.Rows) == 0 {
		return nil, model.Invalidf("Periksa apakah lembarnya benar.", "Di bawah judul kolom tidak ada satu baris pun.")
	}
	return r, nil
}

// realisedRow reads a row; the first cell that cannot be read is what is wrong with it.
func realisedRow(list *List, row *ListRow) (told monev.Told) {
	told.Row = row.Number
	text := func(column string) string {
		text, wrong := row.Text(column)
		if wrong != nil && told.Wrong == nil {
			told.Wrong = wrong.Reason
		}
		return strings.TrimSpace(text)
	}
	told.Agency, told.Unit, told.Line, told.Name = text(realisedAgency), text(realisedUnit), text(realisedLine), text(realisedName)
	told.Fund, told.Indicator, told.Value = text(realisedFund), text(realisedIndicator), text(realisedValue)
	told.Obstacle, told.Driver, told.Next = text(realisedObstacle), text(realisedDriver), text(realisedNext)
	if told.Value == "-" || told.Value == "–" {
		told.Value = ""
	}
	for column, to := range map[string]*int{realisedYear: &told.Year, realisedQuarter: &told.Quarter} {
		if typed := text(column); typed != "" {
			*to = realisedNumber(typed)
			if *to == 0 && told.Wrong == nil {
				told.Wrong = model.Invalidf("Tulis tahun empat angka dan triwulan 1 sampai 4.", "%q bukan tahun atau triwulan.", excerpt(typed))
			}
		}
	}
	for _, column := range []string{realisedAmount, realisedUpTo} {
		if typed := text(column); typed == "" || typed == "-" || typed == "–" || told.Known {
			continue
		}
		amount, wrong := row.Money(column)
		if wrong != nil && told.Wrong == nil {
			told.Wrong = wrong.Reason
		}
		told.Amount, told.Known, told.UpTo = amount, true, column == realisedUpTo
	}
	return told
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
