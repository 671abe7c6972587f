package main

// unit is what a row is in.
type unit string

const (
	millis unit = "ms"
	mib    unit = "MiB"
	mb     unit = "MB" // of files, as they are told to people
)

// row is a line of the table.
type row struct {
	What         string
	Job, Measure string
	Unit         unit
	Of           size               // what the work grows by
	Target       map[string]float64 // at most, at a set, in the unit of the row
	Peer         *peer
	Reason       string // why it is not linear, where it cannot be
}

// size names a measure that tells how much work there was.
type size struct{ Job, Measure string }

// peer is another program that does the same.
type peer struct{ Name, Job, Measure string }

// What the work of a row grows by.
var (
	byRecords    = size{"build", "records"}
	byCells      = size{"import", "cells"}
	byPages      = size{"paper", "pages"}
	byProgrammes = size{"ranking", "programmes"}
)

// Limits in ms: shown is how long something may take without progress being shown; atOnce is what a key may take to be felt as none; frames is one of a screen's frames;
// a person waits for slow work on the whole nomenclature over five years, with progress and a way to cancel it, for a little or for long.
const (
	shown  = 300
	atOnce = 50
	frames = 1000.0 / 60
	little = 3_000
	long   = 10_000
)

// rows are the lines of the table in their order. The design names the targets of the first frame, the memory, the correction, the ranking, the minutes and the file; the others come
// from what the room is promised: nothing of a usual city takes longer than 300 ms without progress, keys answer at once, rows move with the frames.
var rows = []row{
	{What: "start to the first frame", Job: "screen", Measure: "first frame", Unit: millis, Of: byRecords, Target: map[string]float64{"M": 1000, "L": 1000}},
	{What: "start until the file is shown", Job: "screen", Measure: "shown", Unit: millis, Of: byRecords, Target: map[string]float64{"M": 1000 + 2*shown}},
	{
		What: "open a file, checked", Job: "open", Measure: "open", Unit: millis, Of: byRecords, Target: map[string]float64{"M": shown, "L": little},
		Peer: &peer{"LibreOffice", "office", "open"},
	},
	{What: "open it in the window", Job: "window", Measure: "opened", Unit: millis, Of: byRecords, Target: map[string]float64{"M": 2 * shown, "L": little}},
	{What: "correction: Enter to both windows laid out", Job: "window", Measure: "correction", Unit: millis, Of: byRecords, Target: map[string]float64{"M": 30, "L": 30}},
	{What: "correction: Enter to the pixels of both", Job: "screen", Measure: "to both windows", Unit: millis, Of: byRecords, Target: map[string]float64{"M": 100, "L": 100}},
	{What: "commit of an act to the medium", Job: "commit", Measure: "commit", Unit: millis, Of: byRecords, Target: map[string]float64{"M": 30, "L": 30}},
	{What: "search, a key to its results", Job: "window", Measure: "search", Unit: millis, Of: byRecords, Target: map[string]float64{"M": atOnce, "L": atOnce}},
	{What: "comparison of every sub kegiatan, shown", Job: "window", Measure: "comparison", Unit: millis, Of: byRecords, Target: map[string]float64{"M": shown, "L": shown}},
	{What: "grid, a window of rows further", Job: "window", Measure: "down", Unit: millis, Of: byRecords, Target: map[string]float64{"M": frames, "L": frames, "4xL": frames}},
	{What: "any moment: before the first correction", Job: "moment", Measure: "moment", Unit: millis, Of: byRecords, Target: map[string]float64{"M": shown, "L": little}},
	{
		What: "ranking, line, stability, one notch", Job: "ranking", Measure: "rank", Unit: millis, Of: byProgrammes, Target: map[string]float64{"L": 50},
		Reason: "two programmes change places at one weight of each criterion, and there are n² pairs of them; 4xL has as many as a ranking takes",
	},
	{
		What: "optimum and frontier", Job: "ranking", Measure: "optimum", Unit: millis, Of: byProgrammes, Target: map[string]float64{"L": 500},
		Reason: "each programme is tried at every value that there may be, and the values grow with the programmes; 4xL has as many as a ranking takes",
	},
	{What: "import of a workbook, read", Job: "import", Measure: "read", Unit: millis, Of: byCells, Target: map[string]float64{"L": little}, Peer: &peer{"openpyxl", "openpyxl", "read"}},
	{What: "import of a workbook, kept", Job: "import", Measure: "import", Unit: millis, Of: byCells, Target: map[string]float64{"M": little, "L": long}, Peer: &peer{"LibreOffice", "office", "open"}},
	{What: "workbook written", Job: "book", Measure: "write", Unit: millis, Of: byCells, Target: map[string]float64{"L": little}, Peer: &peer{"openpyxl", "openpyxl", "write"}},
	{What: "PDF of that comparison", Job: "paper", Measure: "print", Unit: millis, Of: byPages, Target: map[string]float64{"M": 2000, "L": long}, Peer: &peer{"LibreOffice", "office", "print"}},
	{What: "PDF of the fullest meeting's minutes", Job: "minutes", Measure: "minutes", Unit: millis, Target: map[string]float64{"M": 2000}},
	{What: "memory of that, beside the plan", Job: "minutes", Measure: "peak", Unit: mib, Target: map[string]float64{"M": 120}},
	{What: "backup, checked", Job: "backup", Measure: "backup", Unit: millis, Of: byRecords, Target: map[string]float64{"L": long}},
	{
		What: "check of everything a file proves", Job: "check", Measure: "check", Unit: millis, Of: byRecords, Target: map[string]float64{"L": long},
		Reason: "SQLite's cache of 32 MB holds the file of L (32 MB) and not that of 4xL (129 MB), whose pages it reads again and again: integrity_check takes 6.2 times as long, " +
			"foreign_key_check 9.3 times; the journal, which the program goes through itself, 3.9 times, as it should",
	},
	{What: "memory of the plan", Job: "open", Measure: "plan", Unit: mib, Of: byRecords, Target: map[string]float64{"L": 64}},
	{What: "memory of the program", Job: "screen", Measure: "resident", Unit: mib, Of: byRecords, Target: map[string]float64{"M": 180}},
	{What: "– of it the program itself", Job: "screen", Measure: "resident" + ownMemory, Unit: mib, Of: byRecords},
	{What: "– of it painter and system libraries", Job: "screen", Measure: "resident" + paintersMemory, Unit: mib, Of: byRecords},
	{What: "memory with the projector on", Job: "screen", Measure: "resident with projector", Unit: mib, Of: byRecords, Target: map[string]float64{"M": 180}},
	{What: "– of it the program itself, with the projector", Job: "screen", Measure: "resident with projector" + ownMemory, Unit: mib, Of: byRecords},
	{What: "– of it painter and system libraries, with the projector", Job: "screen", Measure: "resident with projector" + paintersMemory, Unit: mib, Of: byRecords},
	{What: "file of the program, without symbols", Job: "executable", Measure: "size", Unit: mb},
	{What: "file of the program for Windows", Job: "executable", Measure: "size for Windows", Unit: mb, Target: map[string]float64{"M": 45}},
}
