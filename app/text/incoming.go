package text

import (
	"benangmerah/model"
	"benangmerah/model/incoming"
)

// The page of files that agencies bring: templates out, files in, preview, apply.
var (
	AreaIncoming = Sentence{"Usulan berkas", "Agency files"}

	IncomingSubtitle = Sentence{"Templat keluar, berkas masuk", "Templates out, files in"}
	IncomingNoFile   = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda, Ctrl+1.", "No file is open. Open or make a file on the home page, Ctrl+1."}
	IncomingEmpty    = Sentence{"Jatuhkan berkas perangkat daerah di jendela ini, atau tekan Ctrl+I. Isinya dipratinjau dahulu; tidak ada yang berubah sebelum diterapkan.", "Drop the files of agencies on this window, or press Ctrl+I. They are previewed first; nothing changes until you apply them."}
	IncomingWaiting  = Sentence{"%s belum dibuka. Tekan Enter untuk membaca dan mempratinjaunya.", "%s has not been opened yet. Press Enter to read and preview it."}
	IncomingFailed   = Sentence{"%s ditolak. %s", "%s was refused. %s"}

	IncomingFiles        = Sentence{"Berkas", "Files"}
	IncomingNoFiles      = Sentence{"Belum ada berkas. Yang dapat dibaca: %s.", "No files yet. What can be read: %s."}
	IncomingUnopened     = Sentence{"belum dibuka", "not opened yet"}
	IncomingPreview      = Sentence{"pratinjau", "preview"}
	IncomingApplied      = Sentence{"diterapkan", "applied"}
	IncomingRefusedFile  = Sentence{"ditolak", "refused"}
	IncomingReading      = Sentence{"Membaca %s", "Reading %s"}
	IncomingReadOnly     = Sentence{"Berkas ini hanya dapat dibaca: pratinjau tetap terlihat, tetapi tidak dapat diterapkan.", "This file can only be read: the preview is shown, but cannot be applied."}
	IncomingForeignStamp = Sentence{"dicap oleh berkas lain, maka disandingkan dengan isi sekarang saja", "stamped by another file, so it is compared with what is here now only"}

	IncomingSheet   = Sentence{"lembar %s", "sheet %s"}
	IncomingStamped = Sentence{"dicap %s, tindakan %d", "stamped %s, act %d"}

	IncomingStage    = Sentence{"Sebagai tahap", "As stage"}
	IncomingYear     = Sentence{"Tahun", "Year"}
	IncomingAgency   = Sentence{"Perangkat daerah", "Agency"}
	IncomingNoAgency = Sentence{"menurut berkas", "as in the file"}

	IncomingAll      = Sentence{"Tinjau %n", "Review %n"}
	IncomingCount    = Sentence{"%s %n", "%s %n"}
	IncomingNew      = Sentence{"baru", "new"}
	IncomingChanged  = Sentence{"berubah", "changed"}
	IncomingSame     = Sentence{"sama", "same"}
	IncomingConflict = Sentence{"bentrok", "conflict"}
	IncomingRefused  = Sentence{"ditolak", "refused"}
	IncomingGone     = Sentence{"hilang", "gone"}
	IncomingLocked   = Sentence{"terkunci", "locked"}
	IncomingNotes    = Sentence{"Catatan %n", "Notes %n"}
	IncomingSums     = Sentence{"Jumlah", "Totals"}

	IncomingColFate   = Sentence{"Nasib", "Fate"}
	IncomingColLine   = Sentence{"Program, kegiatan, sub kegiatan", "Programme, activity, sub-activity"}
	IncomingColCell   = Sentence{"Isian", "Field"}
	IncomingColOurs   = Sentence{"Di sini", "Here"}
	IncomingColTheirs = Sentence{"Di berkas", "In the file"}
	IncomingRow       = Sentence{"baris %d", "row %d"}
	IncomingQuarter   = Sentence{"%s TW %s", "%s Q %s"}
	IncomingIndicator = Sentence{"indikator: %s", "indicator: %s"}
	IncomingCells     = Sentence{"%n isian", "%n fields"}
	IncomingNothing   = Sentence{"Tidak ada baris dengan nasib ini.", "No row has this fate."}
	IncomingWas       = Sentence{"saat dicap: %s", "at the stamp: %s"}
	IncomingTouched   = Sentence{"di sini diubah %s", "changed here %s"}
	IncomingTouchedBy = Sentence{"di sini diubah %s oleh %s", "changed here %s by %s"}
	IncomingUndecided = Sentence{"pilih", "choose"}
	IncomingOurs      = Sentence{"tetap", "kept"}
	IncomingTheirs    = Sentence{"berkas", "file"}
	IncomingLock      = Sentence{"terkunci: %s %s", "locked: %s %s"}

	IncomingColAgency  = Sentence{"Perangkat daerah", "Agency"}
	IncomingColBefore  = Sentence{"Sebelum (Rp)", "Before (Rp)"}
	IncomingColAfter   = Sentence{"Sesudah (Rp)", "After (Rp)"}
	IncomingColMore    = Sentence{"Selisih (Rp)", "Difference (Rp)"}
	IncomingColCeiling = Sentence{"Pagu (Rp)", "Ceiling (Rp)"}
	IncomingOver       = Sentence{"lebih %s", "over by %s"}
	IncomingLeft       = Sentence{"sisa %s", "left: %s"}
	IncomingOutside    = Sentence{"+ %s di luar APBD", "+ %s outside the budget"}
	IncomingTotal      = Sentence{"Jumlah", "Total"}
	IncomingNoSums     = Sentence{"Berkas ini tidak mengubah jumlah anggaran.", "This file changes no budget total."}

	IncomingColPlace = Sentence{"Tempat", "Place"}
	IncomingColValue = Sentence{"Isi", "Value"}
	IncomingColNote  = Sentence{"Yang perlu diperiksa", "What to look at"}
	IncomingWhole    = Sentence{"seluruh berkas", "the whole file"}
	IncomingUnused   = Sentence{"Kolom ini tidak dipakai.", "This column is not used."}
	IncomingSheets   = Sentence{"Lembar ini tidak dibaca.", "This sheet was not read."}
	IncomingNoNotes  = Sentence{"Tidak ada catatan.", "There are no notes."}

	IncomingFootSum     = Sentence{"%s %d", "%s %d"}
	IncomingFootCeiling = Sentence{"Pagu", "Ceiling"}
	IncomingFootRest    = Sentence{"Sisa", "Left"}
	IncomingFootOver    = Sentence{"Lebih", "Over"}
	IncomingFootOvers   = Sentence{"%d perangkat daerah melebihi pagu", "agencies over their ceiling: %d"}
	IncomingFootTicked  = Sentence{"%n dari %n baris dicentang", "%n of %n rows ticked"}
	IncomingOpenCells   = Sentence{"%n bentrok belum dipilih", "conflicts not chosen: %n"}
	IncomingDone        = Sentence{"Diterapkan sebagai satu tindakan: %s. Ctrl+Z mengurungkan.", "Applied as one act: %s. Ctrl+Z undoes it."}
	IncomingAllSame     = Sentence{"Tidak ada yang berubah: isi berkas itu sudah ada di sini.", "Nothing to change: all of it is here already."}
	IncomingNoneTicked  = Sentence{"Belum ada baris yang dicentang.", "No row is ticked."}
	IncomingAskOpen     = Sentence{"%n bentrok belum dipilih; nilai yang ada di sini dipertahankan. Terapkan yang lain?", "Conflicts that were not chosen: %n; what is here is kept. Apply the rest?"}
	IncomingApply       = Sentence{"Terapkan", "Apply"}
	IncomingNext        = Sentence{"Berkas berikut", "Next file"}
	IncomingRead        = Sentence{"Buka", "Open it"}
	IncomingKeep        = Sentence{"Tetap", "Keep"}
	IncomingUse         = Sentence{"Pakai berkas", "Use the file's"}
	IncomingPick        = Sentence{"Masukkan berkas", "Take in files"}

	IncomingTemplates    = Sentence{"Templat untuk", "Template for"}
	IncomingTemplateNote = Sentence{"Buku kerja Excel berisi baris, indikator, dan angka tahun lalu, dengan sel kosong untuk %d.", "Excel workbooks with the lines, indicators and last year's figures, and empty cells for %d."}
	IncomingAllAgencies  = Sentence{"semua perangkat daerah (%n)", "all agencies (%n)"}
	IncomingWrite        = Sentence{"Tulis templat", "Write templates"}
	IncomingWriting      = Sentence{"Menulis templat", "Writing templates"}
	IncomingWritten      = Sentence{"%d templat ditulis ke %s", "%d templates written to %s"}

	IncomingCommandApply     = Sentence{"Terapkan berkas ini", "Apply this file"}
	IncomingCommandTemplate  = Sentence{"Tulis templat ke folder", "Write templates into a folder"}
	IncomingCommandAll       = Sentence{"Tampilkan semua baris", "Show all rows"}
	IncomingCommandNew       = Sentence{"Tampilkan yang baru", "Show what is new"}
	IncomingCommandChanged   = Sentence{"Tampilkan yang berubah", "Show what changes"}
	IncomingCommandSame      = Sentence{"Tampilkan yang sama", "Show what is the same"}
	IncomingCommandConflict  = Sentence{"Tampilkan yang bentrok", "Show the conflicts"}
	IncomingCommandRefused   = Sentence{"Tampilkan yang ditolak", "Show what is refused"}
	IncomingCommandNotes     = Sentence{"Tampilkan catatan", "Show the notes"}
	IncomingCommandSums      = Sentence{"Tampilkan jumlah dan pagu", "Show totals and ceilings"}
	IncomingCommandTheirs    = Sentence{"Bentrok: pakai isi berkas", "Conflict: take the file's value"}
	IncomingCommandOurs      = Sentence{"Bentrok: tetap seperti di sini", "Conflict: keep what is here"}
	IncomingCommandAllTheirs = Sentence{"Semua bentrok: pakai isi berkas", "All conflicts: take the file's values"}
	IncomingCommandAllOurs   = Sentence{"Semua bentrok: tetap seperti di sini", "All conflicts: keep what is here"}
	IncomingCommandTickAll   = Sentence{"Centang semua, atau kosongkan", "Tick all, or none"}
	IncomingCommandNext      = Sentence{"Berkas berikut", "Next file"}
	IncomingCommandPrevious  = Sentence{"Berkas sebelum", "Previous file"}
	IncomingCommandDrop      = Sentence{"Keluarkan berkas ini dari daftar", "Take this file off the list"}
	IncomingCommandRows      = Sentence{"Ke baris pratinjau", "Go to the rows of the preview"}
	IncomingCommandStage     = Sentence{"Tahap berikut", "Next stage"}
	IncomingCommandStageUp   = Sentence{"Tahap sebelum", "Previous stage"}
	IncomingCommandYear      = Sentence{"Tahun berikut", "Next year"}
	IncomingCommandYearUp    = Sentence{"Tahun sebelum", "Previous year"}
)

// IncomingFields names the fields of lines, indicators and figures.
var IncomingFields = map[model.Field]Sentence{
	model.FieldBudget:       {"Pagu", "Budget"},
	model.FieldTarget:       {"Target", "Target"},
	model.FieldCode:         {"Kode", "Code"},
	model.FieldParent:       {"Induk", "Parent"},
	model.FieldSubUnit:      {"Sub unit", "Sub-unit"},
	model.FieldName:         {"Nama", "Name"},
	model.FieldMission:      {"Misi", "Mission"},
	model.FieldPriority:     {"Prioritas", "Priority"},
	model.FieldLocation:     {"Lokasi", "Location"},
	model.FieldGroup:        {"Kelompok sasaran", "Target group"},
	model.FieldObjective:    {"Sasaran", "Objective"},
	model.FieldOutcome:      {"Hasil yang diharapkan", "Expected outcome"},
	model.FieldIndicator:    {"Indikator", "Indicator"},
	model.FieldUnit:         {"Satuan", "Unit"},
	model.FieldBaseline:     {"Kondisi awal", "Baseline"},
	model.FieldBaselineYear: {"Tahun kondisi awal", "Year of the baseline"},
	model.FieldDirection:    {"Arah", "Direction"},
	model.FieldFormula:      {"Rumus capaian", "Formula of achievement"},
	model.FieldSource:       {"Sumber data", "Source of data"},
	model.FieldOwner:        {"Penanggung jawab", "Person responsible"},
	model.FieldOrder:        {"Urutan", "Order"},
}

// IncomingDirections names directions by their values.
var IncomingDirections = map[string]Sentence{
	string(model.Higher): {"naik lebih baik", "higher is better"},
	string(model.Lower):  {"turun lebih baik", "lower is better"},
	string(model.Keep):   {"dijaga tetap", "kept as it is"},
}

// IncomingSources names the forms of files.
var IncomingSources = map[incoming.Source]Sentence{
	incoming.FromRekap:    {"Rekap 5 SIPD-RI", "SIPD-RI Rekap 5"},
	incoming.FromTemplate: {"Templat", "Template"},
	incoming.FromTable:    {"Tabel", "Table"},
	incoming.FromRenja:    {"Formulir Renja/DPA", "Renja/DPA form"},
	incoming.FromPart:     {"Berkas perangkat daerah", "Agency's file"},
	incoming.FromCopy:     {"Salinan berkas ini", "A copy of this file"},
}

// IncomingVerdicts names the decisions that keep a figure.
var IncomingVerdicts = map[model.Verdict]Sentence{
	model.Accepted:       {"disepakati", "agreed"},
	model.AcceptedFixing: {"disepakati dengan perbaikan", "agreed with changes"},
	model.Deferred:       {"ditunda", "deferred"},
	model.Rejected:       {"ditolak", "rejected"},
}
