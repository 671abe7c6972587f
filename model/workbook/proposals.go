package workbook

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
)

// ProposalRow is a proposal as a row of a table has it, with the number of that row.
type ProposalRow struct {
	Row int
	model.NewSubmission
}

// Proposals is the content of a table of proposals: one a row, below a head whose titles say what the columns hold.
type Proposals struct {
	Source         string // name of the file without its folder
	Sheet          string // "" of a text file
	Rows           []ProposalRow
	Help           string // title of the column with the kind of help
	UnknownColumns []string
	Read           int       // rows below the head with something in the columns used, whether taken or refused
	Refusals       []Refusal // why rows cannot be used, at most 10,000
}

// proposalColumn is what a column of such a table holds.
type proposalColumn int

const (
	proposalActor proposalColumn = iota
	proposalHelp
	proposalText
	proposalQuantity
	proposalUnit
	proposalAmount
	proposalPlace
	proposalSector
	proposalSource
	proposalPriority
	proposalTrade
	proposalGroup
	proposalVillage
	proposalDistrict
	proposalContact
	proposalNumber // a running number, passed over
	proposalColumns
)

// proposalTitles are the titles by which a column is known, the one that is named where it is missing first.
var proposalTitles = [proposalColumns][]string{
	proposalActor:    {"NAMA PELAKU", "PELAKU", "NAMA", "NAMA PENGUSUL", "PENGUSUL", "NAMA USAHA", "NAMA PELAKU USAHA", "NAMA KELOMPOK", "PELAKU USAHA", "ACTOR"},
	proposalHelp:     {"JENIS BANTUAN", "BANTUAN", "JENIS", "KIND OF HELP", "HELP"},
	proposalText:     {"USULAN", "URAIAN USULAN", "URAIAN", "ISI USULAN", "KEBUTUHAN", "PROPOSAL"},
	proposalQuantity: {"JUMLAH", "VOLUME", "BANYAKNYA", "QUANTITY"},
	proposalUnit:     {"SATUAN", "UNIT"},
	proposalAmount:   {"NILAI", "NILAI USULAN", "NILAI (RP)", "NILAI USULAN (RP)", "ANGGARAN", "ANGGARAN (RP)", "BIAYA", "PERKIRAAN BIAYA", "PERKIRAAN BIAYA (RP)", "AMOUNT"},
	proposalPlace:    {"LOKASI", "TEMPAT", "ALAMAT", "PLACE"},
	proposalSector:   {"SEKTOR", "SUB SEKTOR", "SECTOR"},
	proposalSource:   {"SUMBER", "SUMBER USULAN", "KANAL", "JALUR USULAN", "SOURCE"},
	proposalPriority: {"PRIORITAS", "URUTAN PRIORITAS", "PRIORITY"},
	proposalTrade:    {"JENIS USAHA", "USAHA", "BIDANG USAHA", "TRADE"},
	proposalGroup:    {"KELOMPOK", "ASOSIASI", "PAGUYUBAN", "GROUP"},
	proposalVillage:  {"KELURAHAN", "DESA", "DESA/KELURAHAN", "KELURAHAN/DESA", "VILLAGE"},
	proposalDistrict: {"KECAMATAN", "DISTRICT"},
	proposalContact:  {"KONTAK", "TELEPON", "NO TELEPON", "NOMOR TELEPON", "NO HP", "CONTACT"},
	proposalNumber:   {"NO", "NOMOR", "NO URUT"},
}

// neededOfProposals are the columns without which a row says nothing.
var neededOfProposals = []proposalColumn{proposalActor, proposalHelp, proposalText}

var proposalMeanings = func() map[string]proposalColumn {
	known := map[string]proposalColumn{}
	for column, titles := range proposalTitles {
		for _, title := range titles {
			known[headKey(title)] = proposalColumn(column)
		}
	}
	return known
}()

// proposalHead says in which column each thing stands, 0 where it is missing.
type proposalHead struct {
	row     int
	at      [proposalColumns]int
	titles  [proposalColumns]string
	unknown []string
	twice   []string
}

func matchProposalHead(row numberedRow) *proposalHead {
	h := &proposalHead{row: row.number}
	for _, c := range row.cells {
		if c.kind != textCell || headKey(c.text) == "" {
			continue
		}
		column, known := proposalMeanings[headKey(c.text)]
		switch {
		case !known:
			h.unknown = append(h.unknown, c.text)
		case h.at[column] != 0:
			h.twice = append(h.twice, c.text)
		default:
			h.at[column], h.titles[column] = c.column, c.text
		}
	}
	return h
}

// score counts the columns that are known.
func (h *proposalHead) score() (n int) {
	for column, at := range h.at {
		if at != 0 && proposalColumn(column) != proposalNumber {
			n++
		}
	}
	return n
}

// betterThan compares two heads: the more columns are understood the better.
func (h *proposalHead) betterThan(other *proposalHead) bool { return h.score() > other.score() }

func (h *proposalHead) missing() (list []string) {
	for _, column := range neededOfProposals {
		if h.at[column] == 0 {
			list = append(list, proposalTitles[column][0])
		}
	}
	return list
}

func (h *proposalHead) check(name string) error {
	missing := h.missing()
	switch {
	case len(missing) == len(neededOfProposals):
		return model.Invalidf("Beri judul kolom Nama Pelaku, Jenis Bantuan, dan Usulan di satu baris.", "Berkas %q tidak berisi tabel usulan.", name)
	case len(missing) > 0:
		return model.Invalidf("Tambahkan kolom itu atau betulkan judulnya, lalu ulangi.", "Kolom yang wajib tidak ada di berkas %q: %s.", name, strings.Join(missing, ", "))
	case len(h.twice) > 0:
		return sameTwice(name, h.twice)
	}
	return nil
}

// bestProposalHead gives the row that is understood best as a head.
func bestProposalHead(rows []numberedRow) *proposalHead {
	best := &proposalHead{}
	for _, row := range rows {
		if h := matchProposalHead(row); h.betterThan(best) {
			best = h
		}
	}
	return best
}

// ReadProposals reads a table of proposals, as .xlsx or as text with commas, semicolons, tabs or bars. Columns are known by their titles whatever their
// case, spaces and strokes; of a workbook the visible sheet that is understood best is read. Whether a kind of help is known is not looked at. What cannot
// be used at all is a *model.Error; a canceled ctx gives an error that wraps its own. progress, which may be nil, is called with rows read and expected.
func ReadProposals(ctx context.Context, path string, progress func(done, total int)) (*Proposals, error) {
	form, err := formOf(path)
	if err != nil {
		return nil, err
	}
	if form == bookForm {
		return readBook(path, func(b *book) (*Proposals, error) { return b.proposals(ctx, progress) })
	}
	name := filepath.Base(path)
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	text, told, err := readText(name, data)
	if err != nil {
		return nil, err
	}
	best, with, _ := bestHead(text, told, &proposalHead{}, bestProposalHead)
	list := &Proposals{Source: name}
	if err := best.check(name); err != nil {
		return nil, err
	}
	return list, list.read(ctx, best, newCSVSource(text, with), progress)
}

func (b *book) proposals(ctx context.Context, progress func(done, total int)) (*Proposals, error) {
	best, of := &proposalHead{}, sheet{}
	for _, s := range b.sheets {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("read workbook: %w", err)
		}
		if s.hidden {
			continue
		}
		rows, err := b.firstRows(s)
		if err != nil {
			return nil, err
		}
		if h := bestProposalHead(rows); h.betterThan(best) {
			best, of = h, s
		}
	}
	if err := best.check(b.name); err != nil {
		return nil, err
	}
	list := &Proposals{Source: b.name, Sheet: of.name}
	return readSheet(b, of, func(cells *cellReader) (*Proposals, error) { return list, list.read(ctx, best, cells, progress) })
}

// read takes the rows below a head.
func (l *Proposals) read(ctx context.Context, head *proposalHead, source rowSource, progress func(done, total int)) error {
	l.Help = head.titles[proposalHelp]
	l.UnknownColumns = head.unknown
	err := eachRow(ctx, source, progress, func(row int, cells []cell) error {
		if row > head.row {
			l.row(head, row, cells)
		}
		if l.Read > maxTableRows {
			return model.Invalidf("Pisahkan berkasnya, misalnya menurut kecamatan.", "Tabel usulan itu lebih dari %d baris.", maxTableRows)
		}
		return nil
	})
	if err == nil && l.Read == 0 {
		return model.Invalidf("Periksa apakah lembarnya benar.", "Di bawah judul kolom tidak ada satu baris pun.")
	}
	return err
}

// row takes one row. Empty rows, the head again, and totals are passed over.
func (l *Proposals) row(head *proposalHead, number int, cells []cell) {
	r := &proposalRow{head: head, number: number}
	for _, c := range cells {
		for column, at := range head.at {
			if at == c.column {
				r.cells[column] = c
			}
		}
	}
	if r.nothing() || r.total(cells) || headKey(r.cells[proposalActor].text) == headKey(head.titles[proposalActor]) {
		return
	}
	l.Read++
	n := r.submission()
	switch {
	case r.refusal == nil:
		l.Rows = append(l.Rows, ProposalRow{Row: number, NewSubmission: n})
	case len(l.Refusals) < maxListed:
		l.Refusals = append(l.Refusals, *r.refusal)
	}
}

// proposalRow is one row at work; the first thing that is wrong with it stays.
type proposalRow struct {
	head    *proposalHead
	number  int
	cells   [proposalColumns]cell
	refusal *Refusal
}

// total says whether the row sums others up: its label stands in place of the actor, or before everything in a row without one.
func (r *proposalRow) total(cells []cell) bool {
	if actor := r.cells[proposalActor].text; actor != "" {
		return totalLabel(actor)
	}
	for _, c := range cells {
		if c.text != "" {
			return totalLabel(c.text)
		}
	}
	return false
}

// nothing says whether nothing stands in the columns used. A running number alone is nothing.
func (r *proposalRow) nothing() bool {
	return !slices.ContainsFunc(r.cells[:proposalNumber], func(c cell) bool { return c.text != "" || c.kind == formulaEmpty })
}

func (r *proposalRow) submission() model.NewSubmission {
	n := model.NewSubmission{
		Who: model.Actor{
			Name: r.needed(proposalActor), Trade: r.text(proposalTrade), Group: r.text(proposalGroup), Village: r.text(proposalVillage),
			District: r.text(proposalDistrict), Contact: r.text(proposalContact),
		},
		Help: r.needed(proposalHelp), Text: r.needed(proposalText), Quantity: r.quantity(), Unit: r.text(proposalUnit),
		Place: r.text(proposalPlace), Sector: r.text(proposalSector), Source: r.text(proposalSource), Priority: r.priority(),
	}
	n.Amount = r.amount()
	return n
}

func (r *proposalRow) refuse(column proposalColumn, reason *model.Error) {
	if r.refusal == nil {
		title := r.head.titles[column]
		r.refusal = &Refusal{Row: r.number, Column: title, Value: excerpt(r.cells[column].text), Reason: reason}
	}
}

// maxProposalText is the most characters that a text of a proposal may have.
const maxProposalText = 1_000

func (r *proposalRow) text(column proposalColumn) string {
	c := r.cells[column]
	if c.kind == errorCell || c.kind == formulaEmpty || c.kind == logicalCell {
		r.refuse(column, faulty(c))
		return ""
	}
	if reason := tooLong(c.text, maxProposalText); reason != nil {
		r.refuse(column, reason)
		return ""
	}
	return strings.TrimSpace(cellText(c))
}

func (r *proposalRow) needed(column proposalColumn) string {
	text := r.text(column)
	if text == "" {
		r.refuse(column, model.Invalidf("Isi dahulu, lalu ulangi.", "%s belum diisi.", "Isian"))
	}
	return text
}

// quantity gives how much is asked for as it was written.
func (r *proposalRow) quantity() string {
	text := r.text(proposalQuantity)
	var told *model.Error
	if errors.As(model.CheckQuantity(text), &told) {
		r.refuse(proposalQuantity, told)
	}
	return text
}

// amount reads the money that is asked for; an empty cell or a dash is none.
func (r *proposalRow) amount() model.Money {
	c := r.cells[proposalAmount]
	if c.kind == errorCell || c.kind == formulaEmpty || c.kind == logicalCell {
		r.refuse(proposalAmount, faulty(c))
		return 0
	}
	amount, _, err := parseMoney(c, 0)
	var told *model.Error
	switch {
	case errors.As(err, &told):
		r.refuse(proposalAmount, told)
	case err != nil || amount < 0:
		r.refuse(proposalAmount, model.Invalidf("Tulis jumlah 0 atau lebih.", "Nilai usulan tidak dapat kurang dari nol."))
	}
	return amount
}

func (r *proposalRow) priority() int {
	text := r.text(proposalPriority)
	if text == "" || text == "-" {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		r.refuse(proposalPriority, model.Invalidf("Tulis 1 untuk yang terpenting; kosong bila tidak disebut.", "Prioritas %q tidak dapat dipakai.", text))
		return 0
	}
	return n
}
