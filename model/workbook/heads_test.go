package workbook_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/workbook"
)

func TestEveryHeadThatIsWrittenIsReadBack(t *testing.T) {
	stages := []model.Stage{
		model.NoStage, model.Planned, model.Proposed, model.Agreed, model.Enacted, model.Revised(1), model.Revised(12), model.Revised(99), model.Realised,
	}
	var heads []workbook.Head
	for c := workbook.ColumnAgencyCode; c <= workbook.ColumnOther; c++ {
		heads = append(heads, workbook.Head{Column: c})
	}
	heads = append(heads, workbook.Head{Column: workbook.ColumnBaseline, Year: 2025})
	for _, stage := range stages {
		for _, year := range []int{0, -2, 1, 1945, 2027, 2200} {
			for quarter := range 5 {
				at := workbook.Head{Column: workbook.ColumnTarget, Stage: stage, Year: year, Quarter: quarter}
				heads = append(heads, at)
				for _, power := range []int{0, 3, 6, 9} {
					at.Column, at.Power = workbook.ColumnBudget, power
					heads = append(heads, at)
				}
			}
		}
	}
	for _, h := range heads {
		if got, ok := workbook.ParseHead(h.Title()); !ok || got != h {
			t.Errorf("%q: %+v %v, want %+v", h.Title(), got, ok, h)
		}
	}
}

func TestHeadsAsPeopleWriteThem(t *testing.T) {
	target := func(year int, stage model.Stage, quarter int) workbook.Head {
		return workbook.Head{Column: workbook.ColumnTarget, Stage: stage, Year: year, Quarter: quarter}
	}
	budget := func(year int, stage model.Stage) workbook.Head {
		return workbook.Head{Column: workbook.ColumnBudget, Stage: stage, Year: year}
	}
	for title, want := range map[string]workbook.Head{
		"target_2026":                           target(2026, 0, 0),
		"Tgt 2027":                              target(2027, 0, 0),
		"TARGET\nTAHUN 2027":                    target(2027, 0, 0),
		"Target Kinerja 2028 Triwulan I":        target(2028, 0, 1),
		"Target TW-2 2027":                      target(2027, 0, 2),
		"target 2027 tw1":                       target(2027, 0, 1),
		"Target Renstra 2027":                   target(2027, model.Planned, 0),
		"Target n+1":                            target(1, 0, 0),
		"Prakiraan Maju Target":                 target(1, 0, 0),
		"Realisasi n‑2":                         target(-2, model.Realised, 0),
		"Realisasi Capaian Kinerja 2024":        target(2024, model.Realised, 0),
		"Target akhir Renstra 2030":             target(2030, model.Planned, 0),
		"Target akhir Renstra":                  {Column: workbook.ColumnOther},
		"Prakiraan Capaian n-1":                 {Column: workbook.ColumnOther},
		"pagu_2027":                             budget(2027, 0),
		"Pagu Indikatif 2027 (Rp)":              budget(2027, 0),
		"PAGU 2027 (USULAN) (RP)":               budget(2027, model.Proposed),
		"Kebutuhan Dana / Pagu Indikatif (Rp.)": budget(0, 0),
		"Rp":                                    budget(0, 0),
		"Pagu Sebelum Perubahan 2027":           budget(2027, model.Enacted),
		"Pagu Setelah Perubahan 2027":           budget(2027, model.Revised(1)),
		"Pagu 2027 (juta Rp)":                   {Column: workbook.ColumnBudget, Year: 2027, Power: 6},
		"Kode Program":                          {Column: workbook.ColumnProgramCode},
		"nama_program":                          {Column: workbook.ColumnProgram},
		"kode_singkat":                          {Column: workbook.ColumnAgencyCode},
		"perangkat_daerah":                      {Column: workbook.ColumnAgency},
		"OPD":                                   {Column: workbook.ColumnAgency},
		"Kode / Nama SKPD":                      {Column: workbook.ColumnAgency},
		"satuan":                                {Column: workbook.ColumnMeasure},
		"kondisi_awal":                          {Column: workbook.ColumnBaseline},
		"Kondisi Awal (2025)":                   {Column: workbook.ColumnBaseline, Year: 2025},
		"Kondisi Kinerja Awal RPJMD Tahun 2025": {Column: workbook.ColumnBaseline, Year: 2025},
		"Tahun Baseline":                        {Column: workbook.ColumnBaselineYear},
		"Indikator Kinerja":                     {Column: workbook.ColumnIndicator},
		"Indikator Kinerja Program (Outcome)/Kegiatan (Output)": {Column: workbook.ColumnIndicator},
		"no_indikator":     {Column: workbook.ColumnNumber},
		"sasaran_pd":       {Column: workbook.ColumnObjective},
		"outcome":          {Column: workbook.ColumnOutcome},
		"Kelompok Sasaran": {Column: workbook.ColumnGroup},
		"Penanggungjawab":  {Column: workbook.ColumnOwner},
		"P.J.":             {Column: workbook.ColumnOwner},
		"Sumber Data":      {Column: workbook.ColumnSource},
		"Sumber Dana":      {Column: workbook.ColumnFund},
		"LOKASI KEGIATAN":  {Column: workbook.ColumnLocation},
		"Urusan/ Program/ Kegiatan/ Sub-Kegiatan":                                    {Column: workbook.ColumnName},
		"Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan": {Column: workbook.ColumnName},
		"Sub Kegiatan":              {Column: workbook.ColumnSub},
		"Prioritas Nasional/Daerah": {Column: workbook.ColumnPriority},
	} {
		if got, ok := workbook.ParseHead(title); !ok || got != want {
			t.Errorf("%q: %+v %v, want %+v", title, got, ok, want)
		}
	}
	for _, title := range []string{"", "2027", "Belanja Modal", "Email", "Ya", "1", "Target Penduduk Miskin", "±"} {
		if got, ok := workbook.ParseHead(title); ok {
			t.Errorf("%q: %+v", title, got)
		}
	}
}
