package text

// The slides of the roadmap.
var (
	SlideRoadOf      = Sentence{"%s %d", "%s %d"}
	SlideRoadAsOf    = Sentence{"Keadaan %s", "As of %s"}
	SlideRoadNothing = Sentence{"Belum ada yang tercatat di peta jalan.", "Nothing is on record on the roadmap yet."}
	SlideRoadCounts  = Sentence{"Capaian peta jalan", "Standings on the roadmap"}
	SlideRoadPhases  = Sentence{"Fase peta jalan", "Phases of the roadmap"}
	SlideRoadOff     = Sentence{"Di luar peta jalan", "Off the roadmap"}
	SlideRoadTrusted = Sentence{"Dipercaya bank", "Trusted by a bank"}
	SlideRoadBudgets = Sentence{"Anggaran peta jalan", "Budget of the roadmap"}
	SlideRoadCredit  = Sentence{"Kredit", "Credit"}
	SlideRoadHas     = Sentence{"Pagu baris", "Of the line"}
	SlideRoadGot     = Sentence{"Menerima", "Received"}
	SlideRoadReached = Sentence{"Tercapai", "Reached"}
	SlideRoadRunning = Sentence{"Berjalan", "Under way"}
	SlideRoadMissed  = Sentence{"Tidak", "Not"}
	SlideRoadOpen    = Sentence{"Belum", "Not yet"}
	SlideRoadRest    = Sentence{"Lainnya", "Others"}
)
