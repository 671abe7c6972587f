package text

// Sentences of the charts of the wall.
var (
	SlideAsked        = Sentence{"Dari %s ke %s", "From %s to %s"}
	SlideMovers       = Sentence{"Yang paling berubah", "What changed most"}
	SlideMovedRows    = Sentence{"%n dari %n berubah", "%n of %n changed"}
	SlideNothingMoved = Sentence{"Belum ada yang berubah dari %s.", "Nothing has changed from %s yet."}
	SlideAsAsked      = Sentence{"Yang belum diputuskan dihitung seperti diusulkan", "What is undecided counts as proposed"}

	SlidePriorities   = Sentence{"Prioritas", "Priorities"}
	SlidePrioritiesOf = Sentence{"Prioritas %d", "Priorities %d"}
	SlideChairOrder   = Sentence{"Urutan pimpinan", "The chair's order"}
	SlideChairOrderOf = Sentence{"Urutan pimpinan %d", "The chair's order, %d"}
	SlideChairMoves   = Sentence{"Yang dipindahkan pimpinan", "Moved by the chair"}
	SlideRankingGone  = Sentence{"Daftar prioritas ini tidak ada lagi di berkas.", "This ranking is no longer in the file."}
	SlideFundedOf     = Sentence{"%n dari %n terdanai", "%n of %n funded"}
	SlideIncomplete   = Sentence{"%n belum lengkap", "%n incomplete"}
	SlideNoMoves      = Sentence{"Pimpinan tidak memindahkan satu pun.", "The chair has moved none."}
	SlideUnmoved      = Sentence{"tidak ada yang dipindahkan", "none was moved"}
	SlideByScore      = Sentence{"Menurut nilai", "By score"}
	SlideByChair      = Sentence{"Pimpinan", "The chair"}
	SlideStability    = Sentence{"Sejauh mana bobot boleh bergeser", "How far a weight may move"}
	SlideStableWhile  = Sentence{"Daftar yang terdanai tetap sama", "The funded list stays the same"}
	SlideAlone        = Sentence{"Satu kriteria memegang seluruh bobot, jadi tidak ada yang dapat bergeser.", "One criterion has all the weight, so that nothing can move."}
	SlideYears        = Sentence{"Tahun dan tahap", "Years and stages"}
	SlideNoYears      = Sentence{"Belum ada angka untuk baris ini.", "There is no figure for this line yet."}
)

// Commands of the charts of the wall.
var (
	WallWaterfall     = Sentence{"Tayangkan air terjun usulan ke hasil", "Show the waterfall from proposal to agreed"}
	WallMovers        = Sentence{"Tayangkan yang paling berubah", "Show what changed most"}
	WallWaterfallTurn = Sentence{"Tayangkan air terjun perangkat daerah dalam giliran", "Show the waterfall of the agency in turn"}
	WallMoversTurn    = Sentence{"Tayangkan perubahan terbesar perangkat daerah dalam giliran", "Show what changed most at the agency in turn"}

	WallRanking    = Sentence{"Tayangkan prioritas", "Show the priorities"}
	WallNamed      = Sentence{"Tayangkan prioritas dengan nama pelaku", "Show the priorities with the names of actors"}
	WallChairOrder = Sentence{"Tayangkan urutan pimpinan", "Show the chair's order"}
	WallChairMoves = Sentence{"Tayangkan yang dipindahkan pimpinan", "Show whom the chair moved"}
	WallStability  = Sentence{"Tayangkan sejauh mana bobot boleh bergeser", "Show how far a weight may move"}
	WallYears      = Sentence{"Tayangkan tahun dan tahap baris ini", "Show the years and stages of this line"}
)

// The box in which charts are looked at and read.
var (
	ChartCommand = Sentence{"Bagan", "Charts"}
	ChartWhich   = Sentence{"Daftar prioritas yang mana?", "Which ranking?"}
	ChartRanking = Sentence{"Daftar", "Ranking"}
	ChartNext    = Sentence{"Bagan berikutnya", "Next chart"}
	ChartHint    = Sentence{"Tab ke bagan, lalu panah: setiap panah membacakan satu angka. Ctrl+Shift+H membuka benangnya.", "Tab to the chart, then arrows: each arrow reads one figure. Ctrl+Shift+H opens its thread."}

	ChartNothingRead = Sentence{"Bagan ini masih kosong, jadi tidak ada benang yang dapat dibuka.", "This chart is still empty, so there is no thread to open."}
	ChartOfWeights   = Sentence{"Bagan ini memuat bobot kriteria, bukan baris rencana, jadi tidak ada benangnya.", "This chart shows weights of criteria, which are no lines of the plan, so it has no threads."}
	ChartOfNoLine    = Sentence{"Ini garis pagu atau calon yang tidak terkait ke baris rencana, jadi tidak ada benangnya.", "This is the line of the ceiling, or a candidate that is tied to no line of the plan, so it has no thread."}
)
