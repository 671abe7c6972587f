package workbook

import (
	"strconv"
	"strings"

	"benangmerah/model"
)

// Column is what a column of a table holds.
type Column uint8

// The columns, in the order in which a table has them. Those from ColumnProgramCode on are read where other tables have them and never written.
const (
	NoColumn Column = iota
	ColumnAgencyCode
	ColumnAgency
	ColumnUnitCode
	ColumnUnit
	ColumnCode
	ColumnName
	ColumnMission
	ColumnObjective
	ColumnOutcome
	ColumnIndicator
	ColumnMeasure // the unit of an indicator
	ColumnBaseline
	ColumnBaselineYear
	ColumnDirection
	ColumnFormula
	ColumnTarget
	ColumnFund
	ColumnBudget
	ColumnLocation
	ColumnGroup
	ColumnPriority
	ColumnSource
	ColumnOwner
	ColumnRemark
	ColumnID
	ColumnProgramCode
	ColumnProgram
	ColumnActivityCode
	ColumnActivity
	ColumnSubCode
	ColumnSub
	ColumnFundCode
	ColumnYear   // the year of the figures of a row
	ColumnNumber // a running number
	ColumnOther  // known, and not for the plan
	columnCount
)

// columnTitles has the head of each column as it is written.
var columnTitles = [columnCount]string{
	ColumnAgencyCode: "Kode PD", ColumnAgency: "Perangkat Daerah", ColumnUnitCode: "Kode Sub Unit", ColumnUnit: "Sub Unit",
	ColumnCode: "Kode", ColumnName: "Program/Kegiatan/Sub Kegiatan", ColumnMission: "Misi", ColumnObjective: "Sasaran", ColumnOutcome: "Outcome",
	ColumnIndicator: "Indikator", ColumnMeasure: "Satuan", ColumnBaseline: "Kondisi Awal", ColumnBaselineYear: "Tahun Kondisi Awal",
	ColumnDirection: "Arah", ColumnFormula: "Rumus Capaian", ColumnTarget: "Target", ColumnFund: "Sumber Dana", ColumnBudget: "Pagu",
	ColumnLocation: "Lokasi", ColumnGroup: "Kelompok Sasaran", ColumnPriority: "Prioritas", ColumnSource: "Sumber Data",
	ColumnOwner: "Penanggung Jawab", ColumnRemark: "Keterangan", ColumnID: "ID",
	ColumnProgramCode: "Kode Program", ColumnProgram: "Nama Program", ColumnActivityCode: "Kode Kegiatan", ColumnActivity: "Nama Kegiatan",
	ColumnSubCode: "Kode Sub Kegiatan", ColumnSub: "Nama Sub Kegiatan", ColumnFundCode: "Kode Sumber Dana", ColumnYear: "Tahun",
	ColumnNumber: "No", ColumnOther: "Urusan",
}

var columnFields = [columnCount]model.Field{
	ColumnName: model.FieldName, ColumnMission: model.FieldMission, ColumnObjective: model.FieldObjective, ColumnOutcome: model.FieldOutcome,
	ColumnIndicator: model.FieldIndicator, ColumnMeasure: model.FieldUnit, ColumnBaseline: model.FieldBaseline,
	ColumnBaselineYear: model.FieldBaselineYear, ColumnDirection: model.FieldDirection, ColumnFormula: model.FieldFormula,
	ColumnTarget: model.FieldTarget, ColumnBudget: model.FieldBudget, ColumnLocation: model.FieldLocation, ColumnGroup: model.FieldGroup,
	ColumnPriority: model.FieldPriority, ColumnSource: model.FieldSource, ColumnOwner: model.FieldOwner,
}

// Field gives the field of the plan that a column holds, "" where it names something: a code, a source of money.
func (c Column) Field() model.Field { return columnFields[c] }

// Head says what a column of a table holds: what of the plan, and of a target or budget its stage, year and quarter. It is the one catalogue of
// columns, for tables that are written (Title) and read (ParseHead).
type Head struct {
	Column Column
	Stage  model.Stage // of a target or budget; NoStage where the head does not say
	// Year is that of a target, budget or baseline; below 1000 it is the distance from the year that the table is about, 0 that year itself.
	Year    int
	Quarter int // 1 to 4; 0 for the whole year
	Power   int // a budget is in 10^Power rupiah
}

// relativeYears is the bound of years that are told by their distance.
const relativeYears = 1_000

// YearFrom gives the year of a head in a table that is about the given year.
func (h Head) YearFrom(year int) int {
	if h.Year < relativeYears {
		return year + h.Year
	}
	return h.Year
}

// Figure says whether the column holds targets or budgets.
func (h Head) Figure() bool { return h.Column == ColumnTarget || h.Column == ColumnBudget }

var quarterNames = [5]string{"", "I", "II", "III", "IV"}

// Title gives the head as it is written: "Target 2027 TW I (usulan)", "Pagu 2027 (perubahan 1) (Rp)", "Kondisi Awal (2025)".
func (h Head) Title() string {
	title := columnTitles[h.Column]
	if h.Column == ColumnBaseline && h.Year != 0 {
		return title + " (" + yearText(h.Year) + ")"
	}
	if !h.Figure() {
		return title
	}
	if h.Year != 0 {
		title += " " + yearText(h.Year)
	}
	if h.Quarter > 0 {
		title += " TW " + quarterNames[h.Quarter]
	}
	if h.Stage != model.NoStage {
		title += " (" + stageTitle(h.Stage) + ")"
	}
	if h.Column == ColumnBudget {
		title += " (" + powerWords[h.Power] + "Rp)"
	}
	return title
}

var powerWords = map[int]string{0: "", 3: "ribu ", 6: "juta ", 9: "miliar "}

func yearText(year int) string {
	switch {
	case year >= relativeYears:
		return strconv.Itoa(year)
	case year > 0:
		return "n+" + strconv.Itoa(year)
	}
	return "n" + strconv.Itoa(year)
}

// stageTitle gives a stage as heads have it: "perubahan 1".
func stageTitle(s model.Stage) string { return strings.Replace(s.String(), ":", " ", 1) }
