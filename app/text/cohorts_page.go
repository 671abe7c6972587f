package text

// The area of the groups that are brought on: readiness and curation of a cohort.
var (
	AreaCohorts   = Sentence{"Binaan", "Cohorts"}
	CohortsNoFile = Sentence{"Buka berkas untuk melihat kelompok binaan.", "Open a file to see the cohorts."}
)
