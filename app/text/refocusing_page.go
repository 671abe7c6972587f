package text

// The area of the sheet on which budgets are turned round in a crisis.
var (
	AreaRefocusing   = Sentence{"Refocusing", "Refocusing"}
	RefocusingNoFile = Sentence{"Buka berkas untuk menyusun refocusing.", "Open a file to draw up a refocusing."}
)
