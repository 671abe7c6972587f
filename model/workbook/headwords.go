package workbook

// headWords has the heads that mean a column beside the one that is written, the better ones first. Case, blanks and punctuation are alike.
var headWords = map[Column][]string{
	ColumnAgencyCode: {
		"Kode Perangkat Daerah", "Kode OPD", "Kode SKPD", "Kd OPD", "Kd SKPD", "Kode Singkat", "Kode Unit SKPD", "Kode Dinas", "Singkatan",
		"Kode Unit Organisasi",
	},
	ColumnAgency: {
		"Nama Perangkat Daerah", "PD", "OPD", "SKPD", "Nama PD", "Nama OPD", "Nama SKPD", "Kode/Nama SKPD", "Nama Dinas", "Dinas",
		"Unit Organisasi", "PD Penanggung Jawab", "OPD Penanggung Jawab", "SKPD Penanggung Jawab", "Perangkat Daerah Penanggung Jawab",
		"Perangkat Daerah Pelaksana", "Nama Unit Organisasi", "Organisasi", "Nama Organisasi", "Unit SKPD",
	},
	ColumnUnitCode: {"Kode Sub Unit SKPD", "Kode Sub SKPD", "Kode Unit Kerja", "Kode UPTD", "Kode Unit"},
	ColumnUnit:     {"Nama Sub Unit", "Sub Unit SKPD", "Sub SKPD", "Nama Sub SKPD", "Unit Kerja", "Nama Unit Kerja", "UPTD", "Nama UPTD", "Nama Unit"},
	ColumnCode: {
		"Kode Program/Kegiatan/Sub Kegiatan", "Kode Program/Kegiatan", "Kode Urusan/Program/Kegiatan/Sub Kegiatan", "Kode Nomenklatur", "Kd",
		"Nomor Kode", "No Kode",
	},
	ColumnName: {
		"Urusan/Program/Kegiatan/Sub Kegiatan", "Nama Program/Kegiatan/Sub Kegiatan", "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan",
		"Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan", "Program/Kegiatan", "Program dan Kegiatan", "Nomenklatur",
		"Nomenklatur Urusan Kabupaten/Kota", "Uraian", "Nama",
	},
	ColumnMission: {"Nomor Misi", "No Misi", "Misi Ke", "Misi RPJMD", "Misi Wali Kota", "Misi Kepala Daerah"},
	ColumnObjective: {
		"Sasaran PD", "Sasaran OPD", "Sasaran SKPD", "Sasaran Perangkat Daerah", "Sasaran Strategis", "Sasaran Renstra", "Sasaran RPJMD",
	},
	ColumnOutcome: {"Outcome Program", "Hasil (Outcome)", "Hasil Program", "Sasaran Program", "Hasil"},
	ColumnIndicator: {
		"Indikator Kinerja", "Indikator Program", "Indikator Kinerja Program", "Nama Indikator", "Uraian Indikator", "Tolok Ukur Kinerja", "Tolok Ukur",
	},
	ColumnMeasure: {"Satuan Target", "Satuan Indikator", "Satuan Kinerja", "Satuan Ukuran", "Sat"},
	ColumnBaseline: {
		"Baseline", "Base Line", "Kondisi Awal Kinerja", "Kondisi Kinerja Awal", "Kondisi Awal RPJMD", "Kondisi Awal Renstra",
		"Kondisi Kinerja Awal Periode", "Kondisi Kinerja pada Awal Periode RPJMD", "Kondisi Kinerja pada Awal Periode Renstra",
		"Data Capaian pada Awal Perencanaan", "Data Awal", "Nilai Awal", "Capaian Awal", "Data Dasar",
	},
	ColumnBaselineYear: {"Tahun Baseline", "Tahun Awal", "Tahun Dasar", "Tahun Data Awal", "Kondisi Awal Tahun"},
	ColumnDirection:    {"Arah Indikator", "Arah Capaian", "Polaritas", "Sifat Indikator", "Tren"},
	ColumnFormula:      {"Rumus", "Rumus Perhitungan", "Rumus Hitung", "Formula", "Formulasi", "Formula Capaian", "Cara Perhitungan", "Cara Menghitung"},
	ColumnTarget: {
		"Target Kinerja", "Target Capaian", "Target Capaian Kinerja", "Target Kinerja Program", "Target Indikator", "Target Volume", "Tgt", "K",
		"Capaian Kinerja", "Capaian",
	},
	ColumnFund: {"Nama Sumber Dana", "Sumber Pendanaan", "Sumber Anggaran", "Kode/Nama Sumber Dana", "Sumber Dana APBD"},
	ColumnBudget: {
		"Pagu Indikatif", "Pagu Anggaran", "Pagu Dana", "Pagu Program", "Kebutuhan Dana/Pagu Indikatif", "Kebutuhan Dana", "Nilai Pagu", "Jumlah Pagu",
		"Total Pagu", "Anggaran", "Nilai Anggaran", "Jumlah Anggaran", "Alokasi", "Alokasi Anggaran", "Kerangka Pendanaan", "Dana", "Biaya",
		"Jumlah Dana", "Jumlah",
	},
	ColumnLocation: {"Lokasi Kegiatan", "Lokasi Pelaksanaan", "Lokasi Keluaran", "Tempat"},
	ColumnGroup:    {"Kelompok Penerima Manfaat", "Penerima Manfaat", "Sasaran Penerima", "Target Group"},
	ColumnPriority: {"Prioritas Daerah", "Prioritas Nasional", "Prioritas Nasional/Daerah", "Prioritas Pembangunan", "Prioritas Daerah/Nasional"},
	ColumnSource:   {"Sumber Data Indikator", "Asal Data"},
	ColumnOwner:    {"PJ", "PIC", "Penanggung Jawab Data", "Penanggung Jawab Indikator", "Penanggung Jawab Program", "Unit Penanggung Jawab", "Pengampu"},
	ColumnRemark:   {"Ket", "Catatan", "Catatan Penting", "Keterangan Verifikasi"},
	ColumnID:       {"ID Benang Merah"},

	ColumnProgramCode:  {"Kd Program"},
	ColumnProgram:      {"Program", "Uraian Program", "Kode/Nama Program"},
	ColumnActivityCode: {"Kd Kegiatan"},
	ColumnActivity:     {"Kegiatan", "Uraian Kegiatan", "Kode/Nama Kegiatan"},
	ColumnSubCode:      {"Kd Sub Kegiatan"},
	ColumnSub:          {"Sub Kegiatan", "Uraian Sub Kegiatan", "Kode/Nama Sub Kegiatan"},
	ColumnFundCode:     {"Kd Sumber Dana"},
	ColumnYear:         {"Tahun Anggaran", "Tahun Rencana"},
	ColumnNumber:       {"Nomor", "No Urut", "Nomor Urut", "No Indikator", "Nomor Indikator"},
	ColumnOther: {
		"Kode Urusan", "Nama Urusan", "Kode/Nama Urusan", "Bidang Urusan", "Kode Bidang Urusan", "Nama Bidang Urusan", "Kode/Nama Bidang Urusan",
		"Rekening", "Kode Rekening", "Nama Rekening", "Uraian Rekening", "Kode Akun", "Nama Akun",
		"Tujuan", "Visi", "Persen", "Tingkat Capaian",
	},
}
