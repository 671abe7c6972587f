package model

import (
	"slices"
	"strings"
)

// Half says for whom a code of the national catalogue is made: provinces, or cities and regencies.
type Half string

// The two halves of the catalogue.
const (
	CityHalf     Half = "city"
	ProvinceHalf Half = "province"
)

// CatalogEntry is a code of the national nomenclature (pemutakhiran nomenklatur, one workbook a year) with its official name. A sub kegiatan also
// has what it is to bring about, its indicator and unit, and the code that stood for it before. The catalogue only hints: a line may have any
// code. Level 0 is a field (bidang urusan). Codes that every field has begin with the placeholder X.XX.
type CatalogEntry struct {
	ID        ID     `json:"id"`
	Year      int    `json:"year"`
	Half      Half   `json:"half"`
	Level     Level  `json:"level,omitempty"`
	Code      string `json:"code"`
	Name      string `json:"name"`
	Outcome   string `json:"outcome,omitempty"`
	Indicator string `json:"indicator,omitempty"`
	Unit      string `json:"unit,omitempty"`
	Previous  string `json:"previous,omitempty"`
}

// segments is how many parts a code of each level has.
var segments = [SubActivity + 1]int{0: 2, Program: 3, Activity: 5, SubActivity: 6}

// CodeLevel gives the level that a code has by its segments: X.XX a field (0), X.XX.XX a program, X.XX.XX.N.XX a kegiatan, one more a sub
// kegiatan. It is false for what is no such code; a segment is digits, or the letter X as a placeholder.
func CodeLevel(code string) (Level, bool) {
	parts := 0
	for part := range strings.SplitSeq(code, ".") {
		if part == "" || strings.Trim(part, "0123456789") != "" && strings.Trim(part, "X") != "" {
			return 0, false
		}
		parts++
	}
	level := slices.Index(segments[:], parts)
	return Level(max(level, 0)), level >= 0
}

// codeAt gives the beginning of a code down to a level, "" where the code is not below it.
func codeAt(code string, level Level) string {
	parts := strings.Split(code, ".")
	if len(parts) <= segments[level] {
		return ""
	}
	return strings.Join(parts[:segments[level]], ".")
}

func (r *CatalogEntry) valid(*Plan) error {
	if err := needYear(r.Year); err != nil {
		return err
	}
	if r.Half != CityHalf && r.Half != ProvinceHalf {
		return Invalidf("", "Bagian nomenklatur %q tidak dikenal.", string(r.Half))
	}
	if level, ok := CodeLevel(r.Code); !ok || level != r.Level {
		return Invalidf("Kode ditulis seperti 1.01.02.2.01.0001.", "Kode nomenklatur %q tidak dikenal.", r.Code)
	}
	if err := needText("Nama", r.Name); err != nil {
		return err
	}
	for _, text := range []string{r.Outcome, r.Indicator, r.Unit, r.Code, r.Previous} {
		if err := limitText("Isi nomenklatur", text, maxName); err != nil {
			return err
		}
	}
	return nil
}

// CatalogOf gives what is loaded of a year's catalogue for a half, by code; nothing where none is. The slice must not be changed.
func (p *Plan) CatalogOf(year int, half Half) []*CatalogEntry {
	list := p.Catalog.Of(ID(year))
	from, _ := slices.BinarySearchFunc(list, half, func(e *CatalogEntry, h Half) int { return strings.Compare(string(e.Half), string(h)) })
	to, _ := slices.BinarySearchFunc(list, half+"\x00", func(e *CatalogEntry, h Half) int { return strings.Compare(string(e.Half), string(h)) })
	return list[from:to:to]
}

// CatalogEntry gives the entry that a line's code of a year stands for, nil where the catalogue of that half does not have it. A code of
// the kind X.XX.01, which every field has, is found for any field.
func (p *Plan) CatalogEntry(year int, half Half, code string) *CatalogEntry {
	list := p.CatalogOf(year, half)
	if e := inCatalog(list, code); e != nil {
		return e
	}
	if _, below := splitField(code); below != "" {
		return inCatalog(list, placeholder+below)
	}
	return nil
}

func inCatalog(list []*CatalogEntry, code string) *CatalogEntry {
	at, found := slices.BinarySearchFunc(list, code, func(e *CatalogEntry, code string) int { return CompareCodes(e.Code, code) })
	if !found {
		return nil
	}
	return list[at]
}

// HalfOf gives the half of the catalogue that a year's plan goes by: that of most of its lines with .1. (province) or .2. (city) before the
// kegiatan; where there are none the only half that is loaded; else the city's.
func (p *Plan) HalfOf(year int) Half {
	province := 0
	for l := range p.Lines.All() {
		if l.Year != year {
			continue
		}
		switch half, _ := HalfOfCode(l.Code); half {
		case ProvinceHalf:
			province++
		case CityHalf:
			province--
		}
	}
	if province > 0 || province == 0 && len(p.CatalogOf(year, CityHalf)) == 0 && len(p.CatalogOf(year, ProvinceHalf)) > 0 {
		return ProvinceHalf
	}
	return CityHalf
}

// HalfOfCode gives the half that the code of a kegiatan or sub kegiatan names itself; false for codes that both halves may have, such as those
// of special autonomy (.3. and above).
func HalfOfCode(code string) (Half, bool) {
	for range segments[Program] {
		_, code, _ = strings.Cut(code, ".")
	}
	switch half, _, below := strings.Cut(code, "."); {
	case below && half == "1":
		return ProvinceHalf, true
	case below && half == "2":
		return CityHalf, true
	}
	return "", false
}
