package workbook

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// Options says what a file does not say itself.
type Options struct {
	// Year is that of the lines, and of figures whose head names none; 0 takes the year of the file, and of a table without one the first of its heads.
	Year int
	// Plan is the year that is planned where the file is brought to; it is taken where Year is 0 and the file does not say one year. 0 is not known.
	Plan int
	// Stage is that of figures whose head names none; NoStage is Enacted for a Rekap 5 and Proposed for everything else.
	Stage model.Stage
	// Agency is the code of the one agency that may be touched; "" is the one of the stamp, and without a stamp any.
	Agency string
}

// ReadOffer reads what a file brings: the template of an agency, SIPD-RI Rekap 5, a form of Renja or DPA, or a plain table, as .xlsx, as text with
// commas, semicolons, tabs or bars, or as the JSON of an export. What it is, and where its head stands, is found out by its content; columns are known
// by their heads, see ParseHead, never by their place.
//
// Rows that cannot be used are in the offer with the reason. A file that cannot be used at all is a *model.Error; a canceled ctx gives an error that
// wraps its own. progress, which may be nil, is called with rows read and rows expected.
func ReadOffer(ctx context.Context, path string, o Options, progress func(done, total int)) (*incoming.Offer, error) {
	form, err := formOf(path)
	if err != nil {
		return nil, err
	}
	if form == bookForm {
		return readBookOffer(ctx, path, o, progress)
	}
	data, err := os.ReadFile(path)
	name := filepath.Base(path)
	switch {
	case err != nil:
		return nil, fmt.Errorf("read %s: %w", name, err)
	case form == jsonForm:
		return readJSONOffer(ctx, name, data, o, progress)
	}
	return readCSVOffer(ctx, name, data, o, progress)
}

// fileForm is what a file is by its first bytes.
type fileForm uint8

const (
	bookForm fileForm = iota // a workbook, or something that openBook refuses by its name
	textForm
	jsonForm
)

func formOf(path string) (fileForm, error) {
	file, size, err := openFile(path)
	if err != nil {
		return 0, err
	}
	head := make([]byte, min(size, 512))
	_, err = io.ReadFull(file, head)
	if err := errors.Join(err, file.Close()); err != nil {
		return 0, fmt.Errorf("read %s: %w", filepath.Base(path), err)
	}
	return sniffForm(head), nil
}

// readBookOffer reads a workbook: a template by its stamp, a Rekap 5 by its columns, else the sheet that is understood best.
func readBookOffer(ctx context.Context, path string, o Options, progress func(done, total int)) (*incoming.Offer, error) {
	return readBook(path, func(b *book) (*incoming.Offer, error) { return b.offer(ctx, o, progress) })
}

func (b *book) offer(ctx context.Context, o Options, progress func(done, total int)) (*incoming.Offer, error) {
	stamp, err := b.readStamp()
	if err != nil {
		return nil, err
	}
	if stamp == nil {
		if rekap, err := b.isRekap(ctx); err != nil {
			return nil, err
		} else if rekap {
			return b.rekapOffer(ctx, o, progress)
		}
	}
	found, err := b.chooseTable(ctx)
	if err != nil {
		return nil, err
	}
	offer := &incoming.Offer{Name: b.name, Sheet: found.sheet.name, Stamp: stamp, Sheets: found.others}
	return readSheet(b, found.sheet, func(cells *cellReader) (*incoming.Offer, error) {
		return offer, readTable(ctx, offer, found.head, cells, o, progress)
	})
}

// foundTable is the sheet of a workbook that is understood best, and the names of others that could have been meant.
type foundTable struct {
	sheet  sheet
	head   *tableHead
	others []string
}

// chooseTable looks at all sheets that a person can see.
func (b *book) chooseTable(ctx context.Context) (foundTable, error) {
	found := foundTable{head: &tableHead{}}
	hidden := ""
	for _, s := range b.sheets {
		if err := ctx.Err(); err != nil {
			return foundTable{}, fmt.Errorf("read workbook: %w", err)
		}
		if isStampSheet(s.name) {
			continue
		}
		head, err := b.tableHeadOf(s)
		switch {
		case err != nil:
			return foundTable{}, err
		case !head.usable():
		case s.hidden:
			hidden = s.name
		case head.score() > found.head.score():
			if found.sheet.name != "" {
				found.others = append(found.others, found.sheet.name)
			}
			found.sheet, found.head = s, head
		default:
			found.others = append(found.others, s.name)
		}
	}
	switch {
	case found.head.usable():
		return found, nil
	case hidden != "":
		return foundTable{}, model.Invalidf("Tampilkan lembar itu di Excel (Unhide), periksa isinya, lalu ulangi.", "Lembar %q yang berisi tabel disembunyikan.", hidden)
	}
	return foundTable{}, noTable(b.name)
}

func noTable(name string) error {
	return model.Invalidf("Beri judul kolom seperti Kode, Program/Kegiatan/Sub Kegiatan, Indikator, Target 2027, Pagu 2027; atau pakai templat dari Benang Merah.",
		"Berkas %q tidak berisi tabel yang dikenal: judul kolomnya tidak ditemukan di 20 baris pertama.", name)
}

func (b *book) tableHeadOf(s sheet) (*tableHead, error) {
	rows, err := b.firstRows(s)
	if err != nil {
		return nil, err
	}
	return findTableHead(rows), nil
}

// readTable fills an offer with the rows below a head.
func readTable(ctx context.Context, offer *incoming.Offer, head *tableHead, source rowSource, o Options, progress func(done, total int)) error {
	offer.Unused = head.unused
	offer.Notes = append(offer.Notes, head.twice...)
	if offer.Agency = o.Agency; offer.Stamp != nil {
		offer.Source = incoming.FromTemplate
		if o.Agency != "" && o.Agency != offer.Stamp.Agency {
			return model.Invalidf("Pilih berkas perangkat daerah itu.", "Berkas %q dibuat untuk perangkat daerah %s, bukan %s.", offer.Name, offer.Stamp.Agency, o.Agency)
		}
		offer.Agency = offer.Stamp.Agency
	}
	if offer.Year = cmp.Or(offer.Year, head.ownYear(offer.Stamp != nil), o.Year, o.Plan, head.firstYear()); offer.Year == 0 {
		return model.Invalidf("Sebutkan tahunnya, atau tulis di judul kolom: Target 2027.", "Tahun tabel di berkas %q tidak diketahui.", offer.Name)
	}
	t := newTableReader(offer, head, o)
	if err := t.read(ctx, source, progress); err != nil {
		return err
	}
	if t.count == 0 {
		return model.Invalidf("Periksa apakah lembarnya benar.", "Di bawah judul kolom tidak ada satu baris pun.")
	}
	return nil
}

// ownYear gives the year that a template is filled for: the first of what is asked for. Another table does not say it.
func (h *tableHead) ownYear(stamped bool) (first int) {
	for _, c := range h.columns {
		if stamped && c.head.Figure() && c.head.Stage == model.Proposed {
			first = earlier(first, c.head.Year)
		}
	}
	return first
}

// firstYear gives the first year of the figures.
func (h *tableHead) firstYear() (first int) {
	for _, c := range h.columns {
		if c.head.Figure() {
			first = earlier(first, c.head.Year)
		}
	}
	return first
}

func earlier(first, year int) int {
	if year < relativeYears || first != 0 && first < year {
		return first
	}
	return year
}
