package text

// Sentences of the charts of the wall.
var (
	SlideAsked        = Sentence{"Dari %s ke %s", "From %s to %s"}
	SlideMovers       = Sentence{"Yang paling berubah", "What changed most"}
	SlideMovedRows    = Sentence{"%d dari %d berubah", "%d of %d changed"}
	SlideNothingMoved = Sentence{"Belum ada yang berubah dari %s.", "Nothing has changed from %s yet."}
	SlideAsAsked      = Sentence{"Yang belum diputuskan dihitung seperti diusulkan", "What is undecided counts as proposed"}
)

// Commands of the charts of the wall.
var (
	WallWaterfall     = Sentence{"Tayangkan air terjun usulan ke hasil", "Show the waterfall from proposal to agreed"}
	WallMovers        = Sentence{"Tayangkan yang paling berubah", "Show what changed most"}
	WallWaterfallTurn = Sentence{"Tayangkan air terjun perangkat daerah dalam giliran", "Show the waterfall of the agency in turn"}
	WallMoversTurn    = Sentence{"Tayangkan perubahan terbesar perangkat daerah dalam giliran", "Show what changed most at the agency in turn"}
)
