package workbook

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
)

// listSheet holds what the cells of some columns offer; it is hidden.
const listSheet = "_daftar"

// usualUnits are offered in every template beside the units that the plan has.
var usualUnits = []string{
	"%", "Angka", "Buah", "Desa", "Dokumen", "Hari", "Hektare", "Indeks", "Izin", "Kali", "Kecamatan", "Kegiatan", "Kelompok", "Keluarga", "Kelurahan",
	"Kilometer", "Laporan", "Layanan", "Lembaga", "Lokasi", "Nilai", "Orang", "Paket", "Pelaku Usaha", "Peserta", "Predikat", "Rekomendasi", "Rumah",
	"Rumah Tangga", "Rupiah", "Sekolah", "Sertifikat", "Ton", "UMKM", "Unit", "Unit Kerja",
}

// choices gives what the columns of a template offer.
func choices(p *model.Plan) map[Column][]string {
	lists := map[Column][]string{ColumnMeasure: units(p)}
	for _, f := range p.Funds.Of(0) {
		lists[ColumnFund] = append(lists[ColumnFund], fundText(f))
	}
	for _, m := range p.Missions.Of(0) {
		lists[ColumnMission] = append(lists[ColumnMission], strconv.Itoa(m.Number))
	}
	for _, d := range directions {
		lists[ColumnDirection] = append(lists[ColumnDirection], directionWord(d))
	}
	for _, f := range formulas {
		lists[ColumnFormula] = append(lists[ColumnFormula], formulaWord(f))
	}
	return lists
}

// units gives the units that the plan uses with the usual ones, in order of the alphabet; of several spellings the one used most.
func units(p *model.Plan) []string {
	count := map[string]map[string]int{}
	note := func(unit string, n int) {
		key := strings.ToLower(unit)
		if count[key] == nil {
			count[key] = map[string]int{}
		}
		count[key][unit] += n
	}
	for i := range p.Indicators.All() {
		if unit := cleanText(i.Unit); unit != "" {
			note(unit, 1)
		}
	}
	for _, unit := range usualUnits {
		note(unit, 0)
	}
	list := make([]string, 0, len(count))
	for _, spellings := range count {
		list = append(list, mostUsed(spellings))
	}
	slices.SortFunc(list, func(a, b string) int { return cmp.Compare(strings.ToLower(a), strings.ToLower(b)) })
	return list
}

func mostUsed(spellings map[string]int) string {
	best := ""
	for s, n := range spellings {
		if best == "" || n > spellings[best] || n == spellings[best] && s < best {
			best = s
		}
	}
	return best
}

// writeLists writes what the columns offer to a hidden sheet, a column each, and gives the ranges.
func writeLists(f *excelize.File, lists map[Column][]string) (map[Column]string, error) {
	if _, err := f.NewSheet(listSheet); err != nil {
		return nil, err
	}
	ranges, at := map[Column]string{}, 0
	for _, c := range templateColumns {
		list := lists[c]
		if len(list) == 0 {
			continue
		}
		name := columnName(at)
		at++
		if err := f.SetSheetCol(listSheet, name+"1", &list); err != nil {
			return nil, err
		}
		ranges[c] = "'" + listSheet + "'!$" + name + "$1:$" + name + "$" + strconv.Itoa(len(list))
	}
	return ranges, f.SetSheetVisible(listSheet, false)
}

// offer lets the cells of a column offer a list. Something else may be typed after a question.
func offer(f *excelize.File, sheet, cells, list, title string) error {
	v := excelize.NewDataValidation(true)
	v.Sqref = cells
	v.SetSqrefDropList(list)
	v.SetError(excelize.DataValidationErrorStyleWarning, title, "Isian ini tidak ada dalam daftar. Tetap dipakai?")
	return f.AddDataValidation(sheet, v)
}
