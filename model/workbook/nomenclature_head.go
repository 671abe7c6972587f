package workbook

import (
	"errors"
	"io"
	"slices"
	"strings"

	"benangmerah/model"
)

// nomLevels is how many levels the nomenclature names: field, program, kegiatan, sub kegiatan.
const nomLevels = int(model.SubActivity) + 1

// nomSegments is how many parts a code of each level has.
var nomSegments = [nomLevels]int{2, 3, 5, 6}

var nomNames = [nomLevels]string{"BIDANG URUSAN", "PROGRAM", "KEGIATAN", "SUB KEGIATAN"}

// nomSlot is what a column of a nomenclature can hold. Those of a level follow nomCode, nomName and nomWhole, which has both in one cell, or in
// a table whose codes are spread over several columns its part of the code.
type nomSlot int

const (
	nomNothing nomSlot = iota
	nomHalf
	nomUrusan    // the first part of a code that is spread over columns
	nomListCode  // codes of all levels, one below the other
	nomListName  // names of all levels
	nomListWhole // both in one cell
	nomOutcome
	nomIndicator
	nomUnit
	nomPrevious
	nomDropped // known, and not kept
	nomCode
	nomName  = nomCode + nomSlot(nomLevels)
	nomWhole = nomName + nomSlot(nomLevels)
	nomSlots = nomWhole + nomSlot(nomLevels)
)

var nomMeanings = knownNomHeads()

func knownNomHeads() map[string]nomSlot {
	known := map[string]nomSlot{}
	learn := func(s nomSlot, titles ...string) {
		for _, title := range titles {
			known[headKey(title)] = s
		}
	}
	learn(nomHalf, "JENIS PEMDA", "JENIS PEMERINTAH DAERAH", "PEMDA", "KEWENANGAN", "TINGKAT PEMERINTAHAN")
	learn(nomUrusan, "URUSAN", "KODE URUSAN", "URUSAN PEMERINTAHAN")
	learn(nomListCode, "KODE", "KODE NOMENKLATUR", "KODE REKENING", "KODEFIKASI")
	learn(nomListName, nomListNames()...)
	learn(nomListWhole, "KODE DAN NOMENKLATUR", "KODE/NOMENKLATUR", "KODE DAN URAIAN")
	learn(nomOutcome, withLevel("KINERJA")...)
	learn(nomIndicator, withLevel("INDIKATOR", "INDIKATOR KINERJA", "INDIKATOR KELUARAN", "TOLOK UKUR")...)
	learn(nomUnit, withLevel("SATUAN", "SATUAN INDIKATOR")...)
	learn(nomPrevious, "SUB KEGIATAN SEBELUMNYA", "KODE SEBELUMNYA", "NOMENKLATUR SEBELUMNYA", "KODE SUB KEGIATAN SEBELUMNYA")
	learn(nomDropped, "NO", "NOMOR", "NO URUT", "TAG", "TAGGING", "DEFINISI OPERASIONAL", "DEFINISI", "PELAKSANA", "SPM", "JENIS", "KETERANGAN", "NAMA URUSAN")
	for level, name := range nomNames {
		learn(nomCode+nomSlot(level), prefixed([]string{name}, "KODE ", "KD ")...)
		learn(nomName+nomSlot(level), prefixed([]string{name}, "NAMA ", "NM ", "URAIAN ", "NOMENKLATUR ")...)
		learn(nomWhole+nomSlot(level), prefixed([]string{name}, "KODE/NAMA ", "KODE DAN NAMA ", "")...)
	}
	learn(nomCode, "KODE BIDANG")
	learn(nomName, "NAMA BIDANG")
	learn(nomWhole, "BIDANG", "URUSAN/BIDANG URUSAN")
	return known
}

func nomListNames() []string {
	list := []string{
		"NAMA", "URAIAN", "NOMENKLATUR", "URUSAN/BIDANG URUSAN/PROGRAM/KEGIATAN/SUB KEGIATAN", "BIDANG URUSAN/PROGRAM/KEGIATAN/SUB KEGIATAN",
		"PROGRAM/KEGIATAN/SUB KEGIATAN",
	}
	for _, whose := range []string{"URUSAN", "URUSAN PROVINSI", "URUSAN KABUPATEN/KOTA", "PROVINSI", "KABUPATEN/KOTA", "URUSAN/BIDANG URUSAN/PROGRAM/KEGIATAN/SUB KEGIATAN"} {
		list = append(list, "NOMENKLATUR "+whose)
	}
	return list
}

func withLevel(titles ...string) []string {
	list := slices.Clone(titles)
	for _, title := range titles {
		list = append(list, title+" SUB KEGIATAN")
	}
	return list
}

// nomForm is how a sheet holds the nomenclature.
type nomForm int

const (
	noForm     nomForm = iota
	wideForm           // a row a sub kegiatan, with everything above it
	listForm           // a row each, whatever the level
	spreadForm         // like listForm with the parts of the code in several columns
)

// nomHead says in which column of a sheet each slot stands, 0 where it is missing.
type nomHead struct {
	row     int // the last row of the head
	at      [nomSlots]int
	titles  map[int]string
	dropped []string
	unknown []string
	above   []string   // texts over the head
	plan    bool       // it is the head of a plan with money or agencies, whose names are not official
	half    model.Half // for whom the title of the names says that the list is, "" where it does not
	width   int
}

// matchNomHead reads a row as a head.
func matchNomHead(cells []cell) *nomHead {
	h := &nomHead{titles: map[int]string{}}
	for _, c := range cells {
		key := headKey(c.text)
		if c.kind != textCell || key == "" {
			continue
		}
		h.titles[c.column] = c.text
		h.plan = h.plan || ofPlan(key)
		switch s := nomMeanings[key]; {
		case s == nomNothing || h.at[s] != 0:
			h.unknown = append(h.unknown, c.text)
		case s == nomDropped:
			h.dropped = append(h.dropped, c.text)
		default:
			h.at[s] = c.column
		}
	}
	h.half = halfIn(h.titles[h.at[nomListName]])
	h.width = slices.Max(h.at[:])
	return h
}

// ofPlan says whether a column has its place in a plan and not in a nomenclature: money, or the agency.
func ofPlan(key string) bool {
	m, known := meanings[key]
	switch {
	case strings.HasPrefix(key, "PAGU"), key == "KODEPD":
		return true
	case !known:
		return false
	}
	return m.slot == slotAmount || m.slot == slotCode+slot(agency) || m.slot == slotName+slot(agency) || m.slot == slotWhole+slot(agency)
}

// found counts the slots that have a column.
func (h *nomHead) found() int {
	n := 0
	for _, column := range h.at {
		if column != 0 {
			n++
		}
	}
	return n
}

func (h *nomHead) form() nomForm {
	switch {
	case h.plan:
		return noForm
	case h.at[nomListWhole] != 0, h.at[nomListCode] != 0 && h.at[nomListName] != 0:
		return listForm
	case h.at[nomListName] != 0 && h.column(model.Program) != 0 && h.column(model.Activity) != 0:
		return spreadForm
	case h.named(model.SubActivity) || h.named(model.Activity) || h.named(model.Program):
		return wideForm
	}
	return noForm
}

// column gives where the parts of codes of a level stand.
func (h *nomHead) column(l model.Level) int {
	return max(h.at[nomCode+nomSlot(l)], h.at[nomWhole+nomSlot(l)])
}

// named says whether code and name of a level have columns.
func (h *nomHead) named(l model.Level) bool {
	return h.at[nomWhole+nomSlot(l)] != 0 || h.at[nomCode+nomSlot(l)] != 0 && h.at[nomName+nomSlot(l)] != 0
}

// title gives the head of a slot as the sheet writes it.
func (h *nomHead) title(s nomSlot) string { return h.titles[h.at[s]] }

// halfIn reads for whom something is from its words, "" where they do not say, or name both.
func halfIn(text string) model.Half {
	key := headKey(text)
	city := strings.Contains(key, "KAB") || strings.Contains(key, "KOTA")
	province := strings.Contains(key, "PROV")
	switch {
	case city && !province:
		return model.CityHalf
	case province && !city:
		return model.ProvinceHalf
	}
	return ""
}

// nomHead looks for the head of a nomenclature among the first rows with content: the row, or the row together with the next, that has most of it.
func (r *cellReader) nomHead() (*nomHead, error) {
	var before []cell
	var above []string
	best := &nomHead{}
	for seen := 0; seen < headRows && r.count < headDepth; {
		cells, err := r.next()
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
		for _, row := range [][]cell{cells, laidOver(before, cells)} {
			if h := matchNomHead(row); h.form() != noForm && h.found() > best.found() {
				h.row, h.above = r.row, slices.Clone(above)
				best = h
			}
		}
		before = slices.Clone(cells)
		above = append(above, textsOf(cells)...)
	}
	return best, nil
}

// laidOver gives the cells of a row, and those of the row above where it has none.
func laidOver(above, cells []cell) []cell {
	both := slices.Clone(cells)
	for _, c := range above {
		if !slices.ContainsFunc(cells, func(own cell) bool { return own.column == c.column }) {
			both = append(both, c)
		}
	}
	return both
}

func textsOf(cells []cell) (list []string) {
	for _, c := range cells {
		if c.kind == textCell {
			list = append(list, c.text)
		}
	}
	return list
}
