package roadmap

// List is a kind of list that is brought to the roadmap, in a file or as words.
type List uint8

// The lists.
const (
	Groups List = iota
	Themes
	Phases
	Standings
	Milestones
	Budgets
	Receipts
)

// Column is a column of a list: its name in a Row, the titles that it may have, whether a list cannot do without it, and whether it holds days.
type Column struct {
	Name   string
	Titles []string
	Needed bool
	Day    bool
}

// The names of columns, as Row.Cells are keyed by them. Amounts and credits are written in rupiah, years with four digits.
const (
	ColumnGroup     = "group"
	ColumnTrade     = "trade"
	ColumnVillage   = "village"
	ColumnDistrict  = "district"
	ColumnTheme     = "theme"
	ColumnYear      = "year"
	ColumnPhase     = "phase"
	ColumnCriterion = "criterion"
	ColumnThreshold = "threshold"
	ColumnStatus    = "status"
	ColumnValue     = "value"
	ColumnEvidence  = "evidence"
	ColumnDate      = "date"
	ColumnAssessor  = "assessor"
	ColumnSource    = "source"
	ColumnReason    = "reason"
	ColumnBank      = "bank"
	ColumnCredit    = "credit"
	ColumnAmount    = "amount"
	ColumnAgency    = "agency"
	ColumnUnit      = "unit"
	ColumnLine      = "line"
	ColumnWhat      = "what"
	ColumnFit       = "fit"
)

// titles are those by which columns are known in files, the first as it is told to people.
var titles = map[string][]string{
	ColumnGroup:     {"Kelompok", "Nama Kelompok", "Nama", "Group"},
	ColumnTrade:     {"Usaha", "Jenis Usaha", "Bidang Usaha", "Trade"},
	ColumnVillage:   {"Kelurahan", "Desa", "Kelurahan/Desa", "Village"},
	ColumnDistrict:  {"Kecamatan", "District"},
	ColumnTheme:     {"Tema", "Nama Tema", "Theme"},
	ColumnYear:      {"Tahun", "Year"},
	ColumnPhase:     {"Fase", "Nama Fase", "Tahap", "Phase"},
	ColumnCriterion: {"Kriteria", "Criterion"},
	ColumnThreshold: {"Ambang", "Ambang Batas", "Threshold"},
	ColumnStatus:    {"Status", "Keadaan"},
	ColumnValue:     {"Nilai", "Capaian", "Value"},
	ColumnEvidence:  {"Bukti", "Evidence"},
	ColumnDate:      {"Tanggal", "Tgl", "Date"},
	ColumnAssessor:  {"Penilai", "Dinilai Oleh", "Assessor"},
	ColumnSource:    {"Sumber", "Sumber Data", "Source"},
	ColumnReason:    {"Alasan", "Keterangan", "Reason"},
	ColumnBank:      {"Bank", "Nama Bank"},
	ColumnCredit:    {"Kredit", "Jumlah Kredit", "Kredit (Rp)", "Plafon", "Credit"},
	ColumnAmount:    {"Anggaran", "Anggaran (Rp)", "Jumlah", "Jumlah (Rp)", "Amount"},
	ColumnAgency:    {"Perangkat Daerah", "Kode Perangkat Daerah", "OPD", "SKPD", "Agency"},
	ColumnUnit:      {"Sub Unit", "Kode Sub Unit"},
	ColumnLine:      {"Baris", "Kode Baris", "Kode", "Line"},
	ColumnWhat:      {"Yang Diterima", "Barang", "Bantuan", "What"},
	ColumnFit:       {"Sesuai Spesifikasi", "Sesuai", "As Specified"},
}

// listed says which columns a list has: those that it cannot do without, and the others.
var listed = map[List][2][]string{
	Groups:     {{ColumnGroup}, {ColumnTrade, ColumnVillage, ColumnDistrict}},
	Themes:     {{ColumnTheme}, nil},
	Phases:     {{ColumnTheme, ColumnYear, ColumnPhase}, {ColumnCriterion, ColumnThreshold}},
	Standings:  {{ColumnGroup, ColumnTheme, ColumnYear, ColumnStatus, ColumnDate, ColumnSource}, {ColumnValue, ColumnEvidence, ColumnAssessor, ColumnReason}},
	Milestones: {{ColumnGroup, ColumnBank, ColumnCredit, ColumnDate, ColumnEvidence}, nil},
	Budgets:    {{ColumnTheme, ColumnYear, ColumnAmount}, {ColumnAgency, ColumnUnit, ColumnLine}},
	Receipts:   {{ColumnGroup, ColumnTheme, ColumnYear, ColumnWhat, ColumnDate}, {ColumnFit, ColumnEvidence, ColumnLine}},
}

// Columns gives the columns of a list, those that are needed first.
func (l List) Columns() (list []Column) {
	for i, names := range listed[l] {
		for _, name := range names {
			list = append(list, Column{Name: name, Titles: titles[name], Needed: i == 0, Day: name == ColumnDate})
		}
	}
	return list
}
