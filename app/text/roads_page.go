package text

// The area of the roadmap of groups over themes and years.
var (
	AreaRoadmap   = Sentence{"Peta jalan", "Roadmap"}
	RoadmapNoFile = Sentence{"Buka berkas untuk melihat peta jalan.", "Open a file to see the roadmap."}
)
