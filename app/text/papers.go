package text

// Notula.
var (
	PapersChecks    = Sentence{"Sebelum disahkan", "Before it can be final"}
	PapersReady     = Sentence{"Semua pemeriksaan terpenuhi.", "All checks are passed."}
	PapersNoMeeting = Sentence{"Belum ada rapat di berkas ini. Buat acaranya di halaman Sidang.", "There is no meeting in this file yet. Make its agenda on the Session page."}
	PapersNoFile    = Sentence{"Buka atau buat berkas dahulu; berita acaranya akan terbaca di sini.", "Open or make a file first; its minutes will be read here."}
	PapersComposing = Sentence{"Menyusun naskah", "Composing the paper"}

	PapersDeliver     = Sentence{"Paket naskah", "Papers for everybody"}
	PapersDelivering  = Sentence{"Menulis paket naskah", "Writing the papers for everybody"}
	PapersAllAgencies = Sentence{"semua perangkat daerah", "all agencies"}
	PapersAllDays     = Sentence{"semua hari", "all days"}
	PapersDay         = Sentence{"hari %d", "day %d"}
	PapersCmdKind     = Sentence{"Naskah berikut", "Next kind of paper"}
	PapersCmdAgency   = Sentence{"Perangkat daerah berikut", "Next agency"}
	PapersCmdDay      = Sentence{"Hari berikut", "Next day"}

	PapersWriting    = Sentence{"Menulis PDF", "Writing the PDF"}
	PapersDraft      = Sentence{"Buat PDF rancangan", "Write the draft PDF"}
	PapersWrite      = Sentence{"Buat PDF", "Write the PDF"}
	PapersWriteFinal = Sentence{"Buat PDF versi %d", "Write the PDF of version %d"}
	PapersFinal      = Sentence{"Sahkan sebagai final", "Make it final"}
	PapersRefresh    = Sentence{"Susun ulang", "Compose anew"}
	PapersWritten    = Sentence{"Ditulis: %s (%d halaman)", "Written: %s (%d pages)"}
	PapersPage       = Sentence{"Halaman %d dari %d", "Page %d of %d"}
	PapersVersions   = Sentence{"Versi yang sudah disahkan", "Final versions"}
	PapersVersion    = Sentence{"Versi %d · %s", "Version %d · %s"}
	PapersParts      = Sentence{"Bagian", "Parts"}
	PapersPageColumn = Sentence{"Halaman", "Page"}
	PapersZoom       = Sentence{"%d%%", "%d%%"}
	PapersEnlarge    = Sentence{"Halaman selebar ruangnya, atau utuh", "The page as wide as its room, or whole"}
	PapersLarger     = Sentence{"Perbesar halaman", "Enlarge the page"}
	PapersSmaller    = Sentence{"Perkecil halaman", "Reduce the page"}
	PapersScrollUp   = Sentence{"Geser halaman ke atas", "Scroll the page up"}
	PapersScrollDown = Sentence{"Geser halaman ke bawah", "Scroll the page down"}
	PapersScrollLeft = Sentence{"Geser halaman ke kiri", "Scroll the page left"}
	PapersScrollOn   = Sentence{"Geser halaman ke kanan", "Scroll the page right"}
	PapersReason     = Sentence{"Alasan mengesahkan walau belum lengkap", "Reason for making it final though incomplete"}
	PapersReasonGo   = Sentence{"Sahkan dengan alasan ini", "Make it final for this reason"}
	PapersNeedReason = Sentence{"Tulis alasannya: alasan ini dicetak di berita acara.", "Write the reason: it is printed in the minutes."}
	PapersAskFinal   = Sentence{"Sahkan berita acara sebagai versi %d? Sidik datanya dicetak di setiap halaman.", "Make the minutes final as version %d? The fingerprint of the data is printed on every page."}
	PapersStale      = Sentence{"Isi berkas berubah sejak disusun.", "The file has changed since this was composed."}
	PapersPublic     = Sentence{"Salinan publik (tanpa NIP)", "Public copy (without personal numbers)"}
	PapersNext       = Sentence{"Halaman berikut", "Next page"}
	PapersPrevious   = Sentence{"Halaman sebelum", "Previous page"}
	PapersTurnNext   = Sentence{"Berikut", "Next"}
	PapersTurnBefore = Sentence{"Sebelum", "Previous"}
	PapersTurnWide   = Sentence{"Selebar ruang", "Full width"}

	PapersTurnLarger  = Sentence{"Perbesar", "Enlarge"}
	PapersTurnSmaller = Sentence{"Perkecil", "Reduce"}

	PapersFirst      = Sentence{"Halaman pertama", "First page"}
	PapersLast       = Sentence{"Halaman terakhir", "Last page"}
	PapersSwitchSize = Sentence{"Ganti kertas F4 atau A4", "Switch paper F4 or A4"}
)

// PaperKinds names the kinds of papers, by the names that verbs call them by.
var PaperKinds = map[string]Sentence{
	"berita-acara":  {"Berita acara kesepakatan", "Agreed minutes"},
	"notula":        {"Notula", "Course of the meeting"},
	"petikan":       {"Petikan per perangkat daerah", "Extract for an agency"},
	"daftar-hadir":  {"Daftar hadir", "Attendance list"},
	"lembar-arahan": {"Lembar arahan", "Sheet of directives"},
	"acara":         {"Acara", "Schedule"},

	"daftar-prioritas": {"Daftar prioritas", "Ranking"},
	"daftar-perubahan": {"Daftar perubahan", "List of changes"},
}

// Editing the paragraphs of the papers.
var (
	PapersEdit          = Sentence{"Sunting paragraf naskah", "Edit the paragraphs of the paper"}
	PapersEditTurn      = Sentence{"Sunting", "Edit"}
	PapersParagraphs    = Sentence{"Paragraf naskah ini", "Paragraphs of this paper"}
	PapersEditCount     = Sentence{"%n paragraf disunting. Enter menyunting paragraf yang ditunjuk, F7 menutup.", "%n paragraphs edited. Enter edits the paragraph at the cursor, F7 closes."}
	PapersEditUnsettled = Sentence{"%n paragraf disunting; %n perlu diperiksa karena isi berkasnya berubah sejak disunting.", "%n paragraphs edited; %n to be looked at, since what the file says has changed."}
	PapersEditNone      = Sentence{"Naskah jenis ini berisi daftar saja: tidak ada paragraf yang disunting di sini. Ubah isinya di halamannya.", "A paper of this kind is lists only: it has no paragraphs to edit here. Change what it lists on its own page."}
	PapersEditOld       = Sentence{"Yang terbuka adalah versi %d, yang tidak berubah lagi. Untuk menyunting, tunjuk rancangan di daftar versi (F7 menutup daftar paragraf ini).", "Version %d is open, which no longer changes. To edit, choose the draft in the list of versions (F7 closes this list of paragraphs)."}
	PapersEditLocked    = Sentence{"Versi %d sudah disahkan, maka paragrafnya terkunci. Untuk menyunting, buka kembali rapatnya dengan alasan; suntingan masuk ke versi berikutnya.", "Version %d was made final, so its paragraphs are locked. To edit them, open the meeting again with a reason; the edits go into the next version."}
	PapersEditSource    = Sentence{"Menurut berkas (dapat dipilih dan disalin)", "What the file says (can be selected and copied)"}
	PapersEditWords     = Sentence{"Yang dicetak", "What is printed"}
	PapersEditEmpty     = Sentence{"Kosong: paragraf ini tidak dicetak", "Empty: this paragraph is not printed"}
	PapersEditKeep      = Sentence{"Simpan suntingan", "Keep the wording"}
	PapersEditRestore   = Sentence{"Kembalikan", "Restore"}
	PapersEditAccept    = Sentence{"Tetap pakai suntingan", "Go on with the wording"}
	PapersEditLeave     = Sentence{"Kembali ke daftar paragraf", "Back to the list of paragraphs"}
	PapersEditKept      = Sentence{"Suntingan disimpan: %s. Ctrl+Z mengurungkannya.", "The wording is kept: %s. Ctrl+Z undoes it."}
	PapersEditRestored  = Sentence{"Dikembalikan ke isi berkas: %s. Ctrl+Z mengurungkannya.", "Restored to what the file says: %s. Ctrl+Z undoes it."}
	PapersEditAccepted  = Sentence{"Suntingan tetap dipakai: %s.", "The wording stays in use: %s."}
	PapersEditStale     = Sentence{"Isi berkas berubah sejak paragraf ini disunting. Tetap pakai suntingannya, sunting lagi, atau kembalikan.", "What the file says has changed since this paragraph was edited. Go on with its wording, edit it again, or restore it."}
	PapersEditWas       = Sentence{"Ketika disunting, isi berkas:", "When it was edited the file said:"}
	PapersEditOrphan    = Sentence{"Paragraf ini tidak ada lagi di naskah, maka suntingannya tidak dicetak. Salin yang perlu ke paragraf lain, lalu kembalikan.", "This paragraph is no longer in the paper, so its wording is not printed. Copy what is needed to another paragraph, then restore it."}
	PapersEditUnsaved   = Sentence{"Di bawah ini ketikan yang belum disimpan.", "Below is what was typed and not kept yet."}
	PapersEditShared    = Sentence{"Suntingan ini berlaku di petikan dan di notula.", "This wording holds in the extract and in the notula."}
	PapersMarkEdited    = Sentence{"disunting", "edited"}
	PapersMarkStale     = Sentence{"sumber berubah", "source changed"}
	PapersMarkOrphan    = Sentence{"tempatnya tidak ada lagi", "its place is gone"}
	PapersMarkLeftOut   = Sentence{"tidak dicetak", "not printed"}
	PapersMarkUnsaved   = Sentence{"belum disimpan", "not kept yet"}
)
