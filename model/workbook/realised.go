package workbook

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/monev"
)

// Realised is the content of a table of what a quarter came to: a row for each line and source, or each indicator.
type Realised struct {
	Source string   // name of the file without its folder
	Sheets []string // that were read, none of a text file
	Others []string // visible sheets in which no such table was found
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
	realisedPhysical  = "physical"
	realisedPart      = "part"
	realisedAgencyToo = "agency too"
	realisedUnitToo   = "unit too"
	realisedFundToo   = "fund too"
)

// realisedColumns are the columns with their titles, the one that the template writes first. Only the code is needed; which of the others there are is looked at once the
// table is read.
var realisedColumns = []ListColumn{
	{Name: realisedYear, Titles: []string{"Tahun", "Tahun Anggaran", "Year"}},
	{Name: realisedQuarter, Titles: []string{"Triwulan", "TW", "Quarter"}},
	{Name: realisedAgency, Titles: []string{"Kode Perangkat Daerah", "Kode SKPD", "Perangkat Daerah", "Nama SKPD", "SKPD", "Nama Perangkat Daerah", "OPD", "Kode OPD", "Agency"}},
	{Name: realisedUnit, Titles: []string{"Kode Unit", "Kode Sub Unit", "Kode Sub SKPD", "Unit", "Sub Unit", "Nama Sub SKPD", "Nama Sub Unit"}},
	{Name: realisedLine, Needed: true, Titles: []string{"Kode", "Kode Sub Kegiatan", "Kode Baris", "Kode dan Nama Sub Kegiatan", "Kode/Nama Sub Kegiatan", "Sub Kegiatan", "Kode Program/Kegiatan/Sub Kegiatan", "Kode Program/Kegiatan", "Code"}},
	{Name: realisedName, Titles: []string{"Uraian", "Nama Sub Kegiatan", "Program/Kegiatan/Sub Kegiatan", "Urusan/Program/Kegiatan/Sub Kegiatan", "Program/Kegiatan", "Nama", "Name"}},
	{Name: realisedFund, Titles: []string{"Sumber Dana", "Nama Sumber Dana", "Kode Sumber Dana", "Fund", "Source"}},
	{Name: realisedIndicator, Titles: []string{"Indikator", "Indikator Kinerja", "Indikator Sub Kegiatan", "Uraian Indikator", "Tolok Ukur", "Indicator"}},
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
	{Name: realisedPhysical, Titles: []string{"Realisasi Fisik", "Fisik"}},
	{Name: realisedPart, Titles: []string{
		"Kode Rekening", "Nama Rekening", "Kode/Nama Rekening", "Rekening", "Kode Akun", "Nama Akun", "Akun", "Uraian Belanja", "Paket/Kelompok", "Nama Paket/Kelompok", "Nama Paket", "Paket", "Account",
	}},
}

// ReadRealised reads what a quarter came to, as .xlsx or as text: what agencies bring back, each on a sheet of its own or in a row of its own, or the realisation of a whole
// region by line or by account. Every visible sheet with a column of codes and one of realisation is read. The head may have up to four rows, quarters among them; what stands
// above it may name the agency, the year and the quarter. What cannot be read at all is a *model.Error, which names the heads that were found; a canceled ctx gives an error that
// wraps its own.
func ReadRealised(ctx context.Context, path string, progress func(done, total int)) (*Realised, error) {
	form, err := formOf(path)
	if err != nil {
		return nil, err
	}
	r := &realisedReader{out: &Realised{Source: filepath.Base(path)}, best: &realisedHead{}, progress: progress}
	if form == bookForm {
		err = r.book(ctx, path)
	} else {
		var data []byte
		if data, err = os.ReadFile(path); err != nil {
			return nil, fmt.Errorf("read %s: %w", r.out.Source, err)
		}
		err = r.text(ctx, data)
	}
	if err != nil {
		return nil, err
	}
	if len(r.out.Rows) == 0 {
		return nil, model.Invalidf("Periksa apakah lembarnya benar.", "Di bawah judul kolom tidak ada satu baris pun.")
	}
	return r.out, nil
}

// realisedReader reads a file.
type realisedReader struct {
	out       *Realised
	best      *realisedHead // of those that cannot be used
	bestSheet string
	progress  func(done, total int)
}

func (r *realisedReader) text(ctx context.Context, data []byte) error {
	text, told, err := readText(r.out.Source, data)
	if err != nil {
		return err
	}
	best, delimiter, wrong := bestHead(text, told, r.best, findRealisedHead)
	r.best = best
	if !r.best.usable() {
		return errors.Join(wrong, r.refusal())
	}
	return r.read(ctx, newCSVSource(text, delimiter), r.best, "")
}

func (r *realisedReader) book(ctx context.Context, path string) error {
	b, err := openBook(path)
	if err != nil {
		return err
	}
	for _, s := range b.sheets {
		if !s.hidden && err == nil {
			err = r.sheet(ctx, b, s)
		}
	}
	if err := errors.Join(err, b.close()); err != nil {
		return err
	}
	if len(r.out.Sheets) == 0 {
		return r.refusal()
	}
	return nil
}

// sheet reads a sheet where it has a head that can be used.
func (r *realisedReader) sheet(ctx context.Context, b *book, s sheet) error {
	rows, err := b.firstRows(s)
	if err != nil {
		return err
	}
	head := findRealisedHead(rows)
	if !head.usable() {
		if len(rows) > 0 {
			r.out.Others = append(r.out.Others, s.name)
		}
		if head.betterThan(r.best) {
			r.best, r.bestSheet = head, s.name
		}
		return nil
	}
	r.out.Sheets = append(r.out.Sheets, s.name)
	return b.inSheet(s, func(cells *cellReader) error { return r.read(ctx, cells, head, s.name) })
}

// mostTitles is how many heads a refusal names.
const mostTitles = 12

// refusal says what the best head lacks, and which heads were found.
func (r *realisedReader) refusal() error {
	if len(r.best.titles) == 0 {
		return model.Invalidf("Tulis judul Kode dan Realisasi di atas kolomnya, di 20 baris pertama.", "Berkas %q tidak mempunyai kolom Kode dan kolom realisasi.", r.out.Source)
	}
	titles := r.best.titles[:min(len(r.best.titles), mostTitles)]
	place := r.bestSheet
	if place == "" {
		place = r.out.Source
	}
	found := excerpts(titles)
	if r.best.find(realisedLine) == nil {
		return model.Invalidf("Beri judul Kode pada kolom kodenya.", "Berkas %q tidak mempunyai kolom Kode. Judul yang ditemukan di %s: %s.", r.out.Source, place, found)
	}
	return model.Invalidf("Beri judul kolomnya Realisasi, Realisasi sampai triwulan ini, Realisasi TW I, atau Capaian.",
		"Berkas %q tidak mempunyai kolom realisasi. Judul yang ditemukan di %s: %s.", r.out.Source, place, found)
}

func excerpts(titles []string) string {
	cut := make([]string, len(titles))
	for i, title := range titles {
		cut[i] = excerpt(strings.Join(strings.Fields(title), " "))
	}
	return strings.Join(cut, " · ")
}

// unused notes titles that nobody knows, each once.
func (r *realisedReader) unused(titles []string) {
	for _, title := range titles {
		if !slices.Contains(r.out.Unused, title) {
			r.out.Unused = append(r.out.Unused, title)
		}
	}
}
