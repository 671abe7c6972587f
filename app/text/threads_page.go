package text

// The area of the thread of every line from its mission to its evidence, and of what was said aloud.
var (
	AreaThreads   = Sentence{"Benang", "Threads"}
	ThreadsNoFile = Sentence{"Buka berkas untuk melihat benang merahnya.", "Open a file to see its threads."}
)
