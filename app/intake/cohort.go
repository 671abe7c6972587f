package intake

import (
	"context"

	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

// ActorColumns are the columns by which a table names an actor.
func ActorColumns() []workbook.ListColumn {
	return []workbook.ListColumn{
		{Name: curation.ColumnName, Titles: []string{"Nama", "Nama Pelaku", "Pelaku", "Nama Usaha", "Pelaku Usaha", "Nama Pelaku Usaha", "Nama UMKM", "Name"}, Needed: true},
		{Name: curation.ColumnTrade, Titles: []string{"Usaha", "Jenis Usaha", "Bidang Usaha", "Sektor", "Trade"}},
		{Name: curation.ColumnVillage, Titles: []string{"Kelurahan", "Desa", "Kelurahan/Desa", "Village"}},
		{Name: curation.ColumnDistrict, Titles: []string{"Kecamatan", "Nama Kecamatan", "District"}},
	}
}

// ApplicantColumns are the columns of a table of applicants.
func ApplicantColumns() []workbook.ListColumn {
	return append(
		ActorColumns(),
		workbook.ListColumn{Name: curation.ColumnGroup, Titles: []string{"Kelompok", "Nama Kelompok", "Asosiasi", "Paguyuban", "Group"}},
		workbook.ListColumn{Name: curation.ColumnContact, Titles: []string{"Kontak", "Telepon", "No HP", "Nomor HP", "HP", "No Telepon", "Nomor Telepon", "Contact"}},
	)
}

// AssessmentColumns are the columns of a table of what was found at requirements.
func AssessmentColumns(requirements []*model.Requirement) []workbook.ListColumn {
	columns := append(
		ActorColumns(),
		workbook.ListColumn{Name: curation.ColumnDate, Titles: []string{"Tanggal", "Tanggal Penilaian", "Date"}},
		workbook.ListColumn{Name: curation.ColumnAssessor, Titles: []string{"Penilai", "Jabatan Penilai", "Assessor"}},
	)
	for _, r := range requirements {
		columns = append(
			columns,
			workbook.ListColumn{Name: curation.MarkColumn(r.ID), Titles: []string{r.Name, "Nilai " + r.Name, "Skor " + r.Name}},
			workbook.ListColumn{Name: curation.EvidenceColumn(r.ID), Titles: []string{"Bukti " + r.Name, "Evidence " + r.Name}},
		)
	}
	return columns
}

// ReportColumns are the columns of a table of monthly reports.
func ReportColumns() []workbook.ListColumn {
	return append(
		ActorColumns(),
		workbook.ListColumn{Name: curation.ColumnMonth, Titles: []string{"Bulan", "Periode", "Month"}, Needed: true},
		workbook.ListColumn{Name: curation.ColumnText, Titles: []string{"Perkembangan", "Uraian", "Laporan", "Progress"}, Needed: true},
		workbook.ListColumn{Name: curation.ColumnValue, Titles: []string{"Angka", "Nilai", "Capaian", "Figure"}},
		workbook.ListColumn{Name: curation.ColumnUnit, Titles: []string{"Satuan", "Unit"}},
		workbook.ListColumn{Name: curation.ColumnEvidence, Titles: []string{"Bukti", "Evidence"}},
	)
}

// CohortTable is what a table about a cohort brings: the act, how many rows can be used, and those that are refused. The plan has not been asked yet.
type CohortTable struct {
	Name     string // of the file
	Rows     int
	Usable   int
	Refusals []incoming.Notice
	Unused   []string // titles of columns that nobody knows
	Act      model.Act
}

// BringApplicants reads a table of applicants for a cohort.
func BringApplicants(ctx context.Context, p *model.Plan, cohort model.ID, path string, progress func(done, total int)) (CohortTable, error) {
	return readTable(ctx, path, ApplicantColumns(), progress, func(rows []*workbook.ListRow) (model.Act, []incoming.Notice) {
		act, refusals := curation.ReadApplicants(p, cohort, rows)
		return act, refusals
	})
}

// BringAssessments reads a table of what was found of the applicants of a cohort. Day and assessor are those of rows that name none.
func BringAssessments(ctx context.Context, p *model.Plan, cohort model.ID, path string, day model.Date, assessor string, progress func(done, total int)) (CohortTable, error) {
	return readTable(ctx, path, AssessmentColumns(p.Requirements.Of(cohort)), progress, func(rows []*workbook.ListRow) (model.Act, []incoming.Notice) {
		act, refusals := curation.ReadAssessments(p, cohort, rows, day, assessor)
		return act, refusals
	})
}

// BringReports reads a table of monthly reports about those that were chosen.
func BringReports(ctx context.Context, p *model.Plan, cohort model.ID, path string, progress func(done, total int)) (CohortTable, error) {
	return readTable(ctx, path, ReportColumns(), progress, func(rows []*workbook.ListRow) (model.Act, []incoming.Notice) {
		act, refusals := curation.ReadReports(p, cohort, rows)
		return act, refusals
	})
}

func readTable(ctx context.Context, path string, columns []workbook.ListColumn, progress func(done, total int), read func([]*workbook.ListRow) (model.Act, []incoming.Notice)) (CohortTable, error) {
	list, err := workbook.ReadList(ctx, path, columns, progress)
	if err != nil {
		return CohortTable{}, err
	}
	rows := make([]*workbook.ListRow, len(list.Rows))
	for i := range list.Rows {
		rows[i] = &list.Rows[i]
	}
	act, refusals := read(rows)
	return CohortTable{Name: list.Name, Rows: len(rows), Usable: len(rows) - len(refusals), Refusals: refusals, Unused: list.Unused, Act: act}, nil
}
