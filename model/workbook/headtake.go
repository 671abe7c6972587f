package workbook

import (
	"cmp"
	"slices"
	"strconv"

	"benangmerah/model"
)

// take reads what the first words say of a figure and gives how many they are, 0 for none.
func (w *headReading) take(words []string) int {
	n := cmp.Or(w.takeYear(words), w.takeQuarter(words))
	if n == 0 {
		n = cmp.Or(w.takeStage(words), w.takeMoney(words))
	}
	if n == 0 && slices.Contains(emptyWords, words[0]) {
		return 1
	}
	return n
}

// emptyWords say nothing in a head.
var emptyWords = []string{"tahun", "thn", "th", "+", "-", "di", "ke", "untuk", "pada", "dalam", "rencana", "apbd", "rkpd", "renja", "n"}

// takeYear reads 2027, n+1, and prakiraan maju, which is the year after.
func (w *headReading) takeYear(words []string) int {
	if year, ok := headYear(words[0]); ok {
		w.year = year
		return 1
	}
	if n, ok := relativeYear(words); ok {
		w.year = n
		return 3
	}
	switch words[0] {
	case "prakiraan", "perkiraan":
		if len(words) == 1 || words[1] != "maju" {
			w.estimate = true
			return 1
		}
		if w.year == 0 {
			w.year = 1
		}
		return 2
	case "akhir":
		w.end = true
		return 1
	case "periode":
		return 1
	}
	return 0
}

func headYear(word string) (int, bool) {
	year, err := strconv.Atoi(word)
	return year, err == nil && len(word) == 4 && year >= 1945 && year <= 2200
}

// relativeYear reads n+1 and n-2.
func relativeYear(words []string) (int, bool) {
	if len(words) < 3 || words[0] != "n" && words[0] != "t" || words[1] != "+" && words[1] != "-" {
		return 0, false
	}
	n, err := strconv.Atoi(words[1] + words[2])
	return n, err == nil && len(words[2]) == 1
}

var quarterWords = map[string]int{"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}

func (w *headReading) takeQuarter(words []string) int {
	switch words[0] {
	case "tw", "triwulan", "trw", "q", "kuartal":
	default:
		return 0
	}
	at := 1
	if len(words) > 2 && (words[1] == "ke" || words[1] == "-") {
		at = 2
	}
	if len(words) <= at || quarterWords[words[at]] == 0 {
		return 0
	}
	w.quarter = quarterWords[words[at]]
	return at + 1
}

func (w *headReading) takeStage(words []string) int {
	next := ""
	if len(words) > 1 {
		next = words[1]
	}
	switch words[0] {
	case "usulan", "diusulkan":
		w.stage = model.Proposed
	case "renstra", "rpjmd":
		w.stage = model.Planned
	case "ditetapkan", "murni":
		w.stage = model.Enacted
	case "realisasi":
		w.stage = model.Realised
	case "disepakati", "kesepakatan", "hasil":
		if next == "outcome" || next == "program" {
			return 0
		}
		w.stage = model.Agreed
	case "sebelum":
		w.stage = model.Enacted
		return 1 + changeWord(next)
	case "setelah", "sesudah":
		w.stage = model.Revised(1)
		return 1 + changeWord(next)
	case "perubahan", "pergeseran":
		return w.takeRevision(next)
	default:
		return 0
	}
	return 1
}

func changeWord(word string) int {
	if word == "perubahan" || word == "pergeseran" {
		return 1
	}
	return 0
}

// takeRevision reads the number of a change of the budget; without one it is the first.
func (w *headReading) takeRevision(next string) int {
	if n, err := strconv.Atoi(next); err == nil && len(next) < 3 && model.Revised(n) != model.NoStage {
		w.stage = model.Revised(n)
		return 2
	}
	w.stage = model.Revised(1)
	return 1
}

func (w *headReading) takeMoney(words []string) int {
	switch words[0] {
	case "rp", "rupiah", "idr":
		w.money = true
	case "ribu", "ribuan":
		w.power = 3
	case "juta", "jutaan":
		w.power = 6
	case "miliar", "milyar", "miliaran":
		w.power = 9
	default:
		return 0
	}
	return 1
}

// looseHead is a head known by its first word and the words that may follow; with none, any may.
type looseHead struct {
	column Column
	first  []string
	needs  []string // all of these
	only   []string // nothing else
}

var (
	levelWords  = []string{"program", "kegiatan", "sub", "subkegiatan", "pd", "opd", "skpd", "perangkat", "daerah", "kinerja", "indikator"}
	targetWords = append([]string{"target", "capaian", "outcome", "output", "keluaran", "hasil", "tahunan"}, levelWords...)
	moneyWords  = append([]string{
		"pagu", "indikatif", "kebutuhan", "dana", "pendanaan", "anggaran", "alokasi", "kerangka", "nilai", "jumlah", "total", "definitif", "sementara",
	}, levelWords...)
)

var looseHeads = []looseHead{
	{column: ColumnCode, first: []string{"kode", "nomor", "no"}, needs: []string{"program", "kegiatan"}},
	{column: ColumnName, first: []string{"urusan", "bidang", "program", "nama", "uraian", "nomenklatur"}, needs: []string{"program", "kegiatan"}},
	{column: ColumnTarget, first: []string{"target", "capaian"}, only: targetWords},
	{column: ColumnBudget, first: []string{"pagu", "kebutuhan", "anggaran", "alokasi", "kerangka", "nilai", "jumlah", "total"}, only: moneyWords},
	{column: ColumnIndicator, first: []string{"indikator", "tolok", "tolak"}},
	{column: ColumnLocation, first: []string{"lokasi"}},
	{column: ColumnGroup, first: []string{"kelompok"}, needs: []string{"sasaran"}},
	{column: ColumnFund, first: []string{"sumber"}, needs: []string{"dana"}},
	{column: ColumnPriority, first: []string{"prioritas"}},
}

func (l looseHead) means(words []string) bool {
	if !slices.Contains(l.first, words[0]) {
		return false
	}
	for _, need := range l.needs {
		if !slices.Contains(words, need) {
			return false
		}
	}
	return l.only == nil || !slices.ContainsFunc(words, func(word string) bool { return !slices.Contains(l.only, word) })
}
