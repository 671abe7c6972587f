package text

// Sentences of the pages of lists.
var (
	FrameOnWall       = Sentence{"Di layar: %s", "On the wall: %s"}
	FrameWallFrozen   = Sentence{"Layar sedang dibekukan. Tayangan ini muncul setelah bekunya dilepas, Ctrl+E.", "The wall is frozen. This appears when it is thawed, Ctrl+E."}
	FrameWallBlank    = Sentence{"Layar sedang dikosongkan. Tayangan ini muncul setelah diisi kembali, Ctrl+B.", "The wall is blank. This appears when it is lit again, Ctrl+B."}
	FrameFinishTyping = Sentence{"Selesaikan dahulu isian yang sedang diketik: Enter simpan, Esc batal.", "Finish what is being typed first: Enter saves, Esc gives up."}
	FrameStripHint    = Sentence{"Enter simpan · Esc batal", "Enter saves · Esc gives up"}
)
