package text

// The area of who the city hears before the meeting: intakes, actors and their proposals.
var (
	AreaActors   = Sentence{"Pelaku", "Actors"}
	ActorsNoFile = Sentence{"Buka berkas untuk mendengar usulan pelaku usaha.", "Open a file to hear the proposals of actors."}
)
