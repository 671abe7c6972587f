package text

// The cells of the roadmap in the window and on the wall: a year of it, and what sources say of a group in a phase.
var (
	RoadTitle       = Sentence{"Peta jalan %d, keadaan %s", "Roadmap of %d, as of %s"}
	RoadGroup       = Sentence{"Kelompok", "Group"}
	RoadYearBack    = Sentence{"Tahun sebelumnya", "Year before"}
	RoadYearAhead   = Sentence{"Tahun berikutnya", "Year after"}
	RoadAtEnd       = Sentence{"Per akhir tahun", "As of the year's end"}
	RoadToday       = Sentence{"Per hari ini", "As of today"}
	RoadSources     = Sentence{"Lihat sumber", "See the sources"}
	RoadSaidTitle   = Sentence{"%s · %s %d", "%s · %s %d"}
	RoadPhaseIs     = Sentence{"Fase: %s. Kriteria: %s. Ambang: %s.", "Phase: %s. Criterion: %s. Threshold: %s."}
	RoadNothingSaid = Sentence{"Belum ada sumber yang mencatat apa pun.", "No source has said anything yet."}
	RoadVersions    = Sentence{"%d versi", "%d versions"}
	RoadSource      = Sentence{"Sumber", "Source"}
	RoadStatus      = Sentence{"Status", "Standing"}
	RoadValue       = Sentence{"Nilai", "Value"}
	RoadEvidence    = Sentence{"Bukti atau alasan", "Evidence or reason"}
)
