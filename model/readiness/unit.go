package readiness

import "strings"

// spellings gives the spellings of units that real files mix, beside the one that stands for them.
var spellings = spelling(map[string]string{
	"%":               "persen persentase prosentase presentase percent",
	"orang":           "org",
	"dokumen":         "dok dokument document",
	"laporan":         "lap report",
	"kegiatan":        "keg",
	"paket":           "pkt",
	"unit":            "units",
	"hari":            "hr",
	"minggu":          "mgg",
	"bulan":           "bln",
	"tahun":           "thn th",
	"buah":            "bh",
	"batang":          "btg",
	"botol":           "btl",
	"kotak":           "ktk",
	"lembar":          "lbr",
	"eksemplar":       "eks eksp ekpl examplar exemplar",
	"rol":             "roll",
	"hektar":          "ha hektare",
	"km":              "kilometer",
	"m":               "meter",
	"m2":              "meter2 meter_persegi",
	"m3":              "meter3 meter_kubik",
	"kg":              "kilogram",
	"gram":            "gr",
	"liter":           "ltr",
	"kabupaten":       "kab",
	"kecamatan":       "kec",
	"rupiah":          "rp idr",
	"indeks":          "index indek",
	"rasio":           "ratio",
	"poin":            "point points",
	"skor":            "score",
	"objek":           "obyek",
	"izin":            "ijin",
	"kepala keluarga": "kk",
	"orang/hari":      "oh orang_hari",
	"orang/bulan":     "ob orang_bulan",
})

// spelling turns a table of variants, an underscore standing for a blank, into one from variant to unit.
func spelling(table map[string]string) map[string]string {
	units := map[string]string{}
	for unit, variants := range table {
		for _, v := range strings.Fields(variants) {
			units[strings.ReplaceAll(v, "_", " ")] = unit
		}
	}
	return units
}

var unitSigns = strings.NewReplacer("²", "2", "³", "3", "\u00a0", " ", " per ", "/", " / ", "/", " /", "/", "/ ", "/", "_", " ")

// scales are the words before a unit that are counted into a number.
var scales = map[string]bool{"ribu": true, "rb": true, "juta": true, "jt": true, "miliar": true, "milyar": true, "triliun": true, "trilyun": true}

// unit is a unit as one of its spellings stands for all: "Org." and "orang" are "orang", "Juta Rupiah" is "rupiah". The empty one says nothing.
type unit string

// canonical gives the unit of a text. What stands in brackets beside a number is a remark, not a unit.
func canonical(text string) unit {
	s := strings.Join(strings.Fields(unitSigns.Replace(strings.ToLower(text))), " ")
	s = strings.Trim(s, ". ")
	if strings.HasPrefix(s, "(") || blank(s) {
		return ""
	}
	if first, rest, more := strings.Cut(s, " "); more && scales[first] {
		s = rest
	}
	if known, ok := spellings[s]; ok {
		return unit(known)
	}
	parts := strings.Split(s, "/")
	for i, part := range parts {
		parts[i] = strings.Trim(part, ". ")
		if known, ok := spellings[parts[i]]; ok {
			parts[i] = known
		}
	}
	return unit(strings.Join(parts, "/"))
}

// Unit gives what stands for all spellings of a unit: "Org." and "orang" are "orang"; "" for what names none.
func Unit(text string) string { return string(canonical(text)) }

// same says whether two units mean the same, or one of them says nothing.
func (u unit) same(other unit) bool { return u == other || u == "" || other == "" }

// isPercent says whether it is that of shares.
func (u unit) isPercent() bool { return u == "%" }

// countsPaper says whether it counts documents or reports: "Dokumen", "Lap.", "Dokumen/Laporan", "Dokumen Ketetapan".
func (u unit) countsPaper() bool {
	for part := range strings.SplitSeq(string(u), "/") {
		first, _, _ := strings.Cut(part, " ")
		if first != "dokumen" && first != "laporan" {
			return false
		}
	}
	return true
}

// isGrade says whether it is one of words rather than of numbers.
func (u unit) isGrade() bool {
	first, _, _ := strings.Cut(string(u), " ")
	switch first {
	case "predikat", "opini", "kategori", "peringkat", "huruf", "grade":
		return true
	default:
		return false
	}
}
