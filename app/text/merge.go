package text

import (
	"strings"

	"benangmerah/model"
	"benangmerah/model/merging"
)

// Two copies of a file that went their own ways: the verb merge and the page of files that are brought.
var (
	FlagChoose = Sentence{"putuskan satu bentrok: KUNCI=ours, KUNCI=theirs, atau KUNCI==ISI untuk isi lain (boleh berulang)", "decide one conflict: KEY=ours, KEY=theirs, or KEY==VALUE for another value (may be repeated)"}

	VerbsMergeSides   = Sentence{"Asal bersama: tindakan nomor %d. Sejak itu: %n tindakan di sini, %n pada %s; %n akan digabung.", "Common ancestor: act number %d. Acts since then: %n here, %n on %s; to be merged: %n."}
	VerbsMergeDispute = Sentence{"  %s: asal bersama %s, di sini %s, di salinan %s", "  %s: common ancestor %s, here %s, on the copy %s"}
	VerbsMergeBy      = Sentence{"    di sini %s, di salinan %s", "    here %s, on the copy %s"}
	VerbsMergeKey     = Sentence{"    kunci: %s", "    key: %s"}
	VerbsMergeLeft    = Sentence{"Ini pratinjau; belum ada yang berubah. Ada %n bentrok: putuskan dengan --choose, atau semuanya dengan --ours atau --theirs, lalu --apply.", "This is a preview; nothing has changed. Conflicts: %n. Decide them with --choose, or all with --ours or --theirs, and --apply."}
	VerbsMergeReady   = Sentence{"Ini pratinjau; belum ada yang berubah. Tambahkan --apply untuk menggabungkan.", "This is a preview; nothing has changed. Add --apply to merge."}

	MergedFrom   = Sentence{"digabung dari %s", "merged from %s"} // of an act: the copy where it was done
	MergeDone    = Sentence{"Digabung: %n tindakan dari %s, %n bentrok diputuskan. Keadaan sebelumnya: %s. Setiap tindakan dapat diurungkan dengan Ctrl+Z.", "Merged: %n acts from %s, %n conflicts decided. As it was before: %s. Every act can be undone with Ctrl+Z."}
	MergeStatus  = Sentence{"asal bersama tindakan %d · %n tindakan di sini · %n di salinan", "common ancestor: act %d · acts here: %n · on the copy: %n"}
	MergeOpen    = Sentence{"Belum ada yang digabung: %n bentrok belum diputuskan. Pilih isi di sini atau isi salinan, atau ketik isi lain di kolom Yang berlaku.", "Nothing has been merged: %n conflicts are still open. Choose what is here or what the copy has, or type another value in the column What stands."}
	MergeMerging = Sentence{"Menggabungkan %s", "Merging %s"}
	MergeApply   = Sentence{"Gabungkan", "Merge"}
	MergeUse     = Sentence{"Pakai salinan", "Use the copy's"}
	MergeTyped   = Sentence{"isi lain", "another value"}
	MergeTheirs  = Sentence{"isi salinan", "the copy's"}

	MergeColBase   = Sentence{"Asal bersama", "Common ancestor"}
	MergeColTheirs = Sentence{"Di salinan", "On the copy"}
	MergeColStands = Sentence{"Yang berlaku", "What stands"}
	MergeColWhat   = Sentence{"Yang berubah", "What changed"}
	MergeByHere    = Sentence{"di sini: %s", "here: %s"}
	MergeByThere   = Sentence{"di salinan: %s", "on the copy: %s"}
)

// MergeAbouts names conflicts that are about more than a field.
var MergeAbouts = map[string]Sentence{
	merging.AboutGoneHere.String():  {"Dihapus di sini, dikerjakan di salinan", "Removed here, worked on at the copy"},
	merging.AboutGoneThere.String(): {"Dihapus di salinan, dikerjakan di sini", "Removed at the copy, worked on here"},
	merging.AboutOrder.String():     {"Urutan", "Order"},
	merging.AboutRunning.String():   {"Giliran yang sedang berlangsung", "The slot that is being held"},
	merging.AboutBegun.String():     {"Rapat berikutnya yang dimulai", "The next meeting that was begun"},
}

// MergeRelations says how a copy stands to the file.
var MergeRelations = map[merging.Relation]Sentence{
	merging.Diverged: {"menempuh jalannya sendiri", "went its own way"},
	merging.Equal:    {"sama dengan berkas ini", "the same as this file"},
	merging.Older:    {"salinan lama: tidak ada yang baru", "an older copy: nothing new"},
	merging.Newer:    {"salinan lebih baru: buka saja yang itu", "a newer copy: open that one instead"},
	merging.Known:    {"sudah pernah digabung: tidak ada yang baru", "merged before: nothing new"},
}

// MergeKinds names records by their kinds.
var MergeKinds = map[model.Kind]Sentence{
	model.KindRegion: {"Daerah", "Region"}, model.KindOfficial: {"Pejabat", "Official"}, model.KindMission: {"Misi", "Mission"},
	model.KindAgency: {"Perangkat daerah", "Agency"}, model.KindSubUnit: {"Sub unit", "Sub-unit"}, model.KindFund: {"Sumber dana", "Funding source"},
	model.KindCeiling: {"Batas pagu", "Ceiling"}, model.KindLine: {"Baris", "Line"}, model.KindIndicator: {"Indikator", "Indicator"},
	model.KindTarget: {"Target", "Target"}, model.KindBudget: {"Pagu", "Budget"}, model.KindMeeting: {"Rapat", "Meeting"}, model.KindDay: {"Hari rapat", "Day"},
	model.KindSlot: {"Giliran", "Slot"}, model.KindParticipant: {"Kehadiran", "Attendance"}, model.KindNote: {"Catatan", "Note"},
	model.KindDecision: {"Keputusan", "Decision"}, model.KindDirective: {"Arahan", "Directive"}, model.KindClaim: {"Pernyataan", "Claim"},
	model.KindCorrection: {"Koreksi", "Correction"}, model.KindMoment: {"Saat bernama", "Named moment"}, model.KindIssue: {"Versi naskah", "Version"},
	model.KindCatalog: {"Nomenklatur", "Nomenclature"}, model.KindWaiver: {"Pengesampingan", "Waiver"}, model.KindOrigin: {"Asal berkas", "Origin"},
	model.KindTurn: {"Giliran bicara", "Turn to speak"}, model.KindExtension: {"Perpanjangan", "Extension"}, model.KindRanking: {"Daftar prioritas", "Ranking"},
	model.KindCriterion: {"Kriteria", "Criterion"}, model.KindJudgement: {"Perbandingan kriteria", "Comparison of criteria"},
	model.KindScorer: {"Penilai", "Scorer"}, model.KindCandidate: {"Calon", "Candidate"}, model.KindScore: {"Skor", "Score"},
	model.KindCondition: {"Syarat calon", "Condition"}, model.KindOverride: {"Pemindahan peringkat", "Move in the ranking"},
	model.KindSuccession: {"Hubungan baris", "Link of lines"}, model.KindKeptPanel: {"Persandingan bernama", "Kept comparison"},
	model.KindScenario: {"Skenario", "Scenario"}, model.KindTrial: {"Percobaan", "Trial"}, model.KindRedraft: {"Suntingan paragraf", "Edited paragraph"},
	model.KindPass: {"Temuan dilewatkan", "Finding let pass"}, model.KindReopening: {"Pembukaan kembali", "Reopening"},
	model.KindPaperForm: {"Bentuk naskah", "Form of papers"}, model.KindPaperSentence: {"Kalimat naskah", "Sentence of papers"},
	model.KindHandover: {"Serah terima", "Handover"}, model.KindSignedCopy: {"Salinan bertanda tangan", "Signed copy"}, model.KindPost: {"Surel", "Mail"},
	model.KindActor: {"Pelaku", "Actor"}, model.KindEvaluation: {"Evaluasi triwulan", "Evaluation of a quarter"},
	model.KindThresholds: {"Ambang penilaian", "Thresholds"},
	model.KindCohort:     {"Kelompok binaan", "Cohort"}, model.KindRequirement: {"Syarat", "Requirement"},
	model.KindQuota: {"Kuota", "Quota"}, model.KindApplicant: {"Pemohon", "Applicant"}, model.KindAssessment: {"Penilaian", "Assessment"},
	model.KindCuratedList: {"Daftar beku", "Fixed list"}, model.KindCurated: {"Isi daftar beku", "Entry of a fixed list"}, model.KindMonthReport: {"Laporan bulan", "Monthly report"},
	model.KindRefocusing: {"Lembar refocusing", "Sheet of refocusing"}, model.KindRefocusUnit: {"Unit refocusing", "Unit of refocusing"},
	model.KindRoadGroup: {"Kelompok di peta jalan", "Group on the roadmap"}, model.KindRoadTheme: {"Tema peta jalan", "Theme of the roadmap"},
	model.KindRoadPhase: {"Fase peta jalan", "Phase of the roadmap"}, model.KindRoadStanding: {"Capaian di peta jalan", "Standing on the roadmap"},
	model.KindRoadMilestone: {"Kredit bank", "Credit of a bank"}, model.KindRoadBudget: {"Anggaran peta jalan", "Budget of the roadmap"},
	model.KindRoadReceipt: {"Penerimaan kelompok", "What a group received"},
	model.KindIntake:      {"Penjaringan", "Intake"}, model.KindHelp: {"Jenis bantuan", "Kind of help"}, model.KindSubmission: {"Usulan", "Proposal"},
}

// MergeFields names the fields of records by their names in Go, after that of a kind and a point where the kind calls it otherwise; those that are not here are named by the kind of their record.
var MergeFields = map[string]Sentence{
	"Name": {"Nama", "Name"}, "Government": {"Kop baris 1", "Letterhead, line 1"}, "Office": {"Jabatan", "Office"}, "Address": {"Alamat", "Address"},
	"Place": {"Tempat", "Place"}, "Zone": {"Zona waktu", "Time zone"}, "Year": {"Tahun", "Year"}, "PeriodFrom": {"Awal periode", "Period from"},
	"PeriodTo": {"Akhir periode", "Period to"}, "Order": {"Urutan", "Order"}, "Rank": {"Pangkat", "Rank"}, "NIP": {"NIP", "NIP"}, "Role": {"Peran", "Role"},
	"Number": {"Nomor", "Number"}, "Text": {"Isi", "Text"}, "Code": {"Kode", "Code"}, "Short": {"Singkatan", "Short name"}, "Head": {"Kepala", "Head"},
	"Email": {"Surel", "E-mail"}, "Agency": {"Perangkat daerah", "Agency"}, "Outside": {"Di luar APBD", "Outside the budget"}, "Fund": {"Sumber dana", "Funding source"},
	"Amount": {"Pagu", "Budget"}, "SubUnit": {"Sub unit", "Sub-unit"}, "Parent": {"Induk", "Parent"}, "Level": {"Tingkat", "Level"}, "Mission": {"Misi", "Mission"},
	"Priority": {"Prioritas", "Priority"}, "Location": {"Lokasi", "Location"}, "Group": {"Kelompok sasaran", "Target group"}, "Objective": {"Sasaran", "Objective"},
	"Outcome": {"Hasil yang diharapkan", "Expected outcome"}, "Line": {"Baris", "Line"}, "Unit": {"Satuan", "Unit"}, "Baseline": {"Kondisi awal", "Baseline"},
	"BaselineYear": {"Tahun kondisi awal", "Year of the baseline"}, "Direction": {"Arah", "Direction"}, "Formula": {"Rumus capaian", "Formula of achievement"},
	"Source": {"Sumber data", "Source of data"}, "Owner": {"Penanggung jawab", "Person responsible"}, "Indicator": {"Indikator", "Indicator"}, "Stage": {"Tahap", "Stage"},
	"Value": {"Nilai", "Value"}, "Quarters": {"Triwulan", "Quarters"}, "Title": {"Judul", "Title"}, "Base": {"Tahap yang dibahas", "Stage spoken about"},
	"Warning": {"Peringatan (menit)", "Warning (minutes)"}, "Date": {"Tanggal", "Date"}, "Start": {"Mulai", "Start"}, "End": {"Selesai", "End"}, "Closed": {"Ditutup", "Closed"},
	"Day": {"Hari", "Day"}, "Purpose": {"Jenis giliran", "Kind of slot"}, "Presenter": {"Pemapar", "Presenter"}, "Presentation": {"Pemaparan (menit)", "Presentation (minutes)"},
	"Discussion": {"Diskusi (menit)", "Discussion (minutes)"}, "Reply": {"Tanggapan (menit)", "Reply (minutes)"}, "Began": {"Dimulai", "Began"}, "Ended": {"Berakhir", "Ended"},
	"Memo": {"Catatan operator", "Memo"}, "Fixed": {"Jam tetap", "Fixed hour"}, "Carried": {"Lanjutan dari", "Goes on with"}, "Presence": {"Kehadiran", "Presence"},
	"Deputy": {"Wakil", "Deputy"}, "Arrived": {"Datang", "Arrived"}, "Slot": {"Giliran", "Slot"}, "Speaker": {"Pembicara", "Speaker"}, "At": {"Saat", "Time"},
	"Verdict": {"Keputusan", "Decision"}, "Reason": {"Alasan", "Reason"}, "Due": {"Tenggat", "Due"}, "State": {"Keadaan", "State"}, "Form": {"Bentuk", "Form"},
	"Evidence": {"Bukti", "Evidence"}, "Finished": {"Diselesaikan", "Finished"}, "Visited": {"Dikunjungi", "Visited"}, "Brought": {"Yang dibawa pulang", "Brought back"},
	"Template": {"Contoh", "Template"}, "Method": {"Cara pembobotan", "Method of weights"}, "Rule": {"Aturan garis", "Rule of the line"}, "Limited": {"Batas sendiri", "Own limit"},
	"Limit": {"Batas", "Limit"}, "ByAgency": {"Batas perangkat daerah", "Ceilings of agencies"}, "BySource": {"Batas sumber dana", "Ceilings of sources"},
	"Revealed": {"Skor diperlihatkan", "Scores shown"}, "Points": {"Bobot", "Weight"}, "Swing": {"Ayunan", "Swing"}, "Anchors": {"Arti skor", "Meaning of scores"},
	"Ratio": {"Perbandingan", "Ratio"}, "Absent": {"Tidak hadir", "Absent"}, "Cost": {"Biaya", "Cost"}, "Lock": {"Kunci", "Lock"}, "Who": {"Pembicara", "Speaker"},
	"Note": {"Catatan", "Note"}, "To": {"Tenggat baru", "New due date"}, "Sheet": {"Kertas", "Sheet"}, "Font": {"Huruf", "Font"}, "Logo": {"Lambang", "Logo"},
	"Recipient": {"Penerima", "Recipient"}, "Host": {"Peladen", "Server"}, "Trade": {"Usaha", "Trade"}, "Quarter": {"Triwulan", "Quarter"}, "Obstacle": {"Faktor penghambat", "Obstacle"}, "Driver": {"Faktor pendorong", "What helped"},
	"Next": {"Tindak lanjut", "Next step"}, "Good": {"Ambang baik", "Threshold of good"}, "Attention": {"Ambang perhatian", "Threshold of attention"}, "Village": {"Kelurahan", "Village"}, "District": {"Kecamatan", "District"}, "Contact": {"Kontak", "Contact"}, "Body": {"Isi surat", "Body"}, "Subject": {"Perihal", "Subject"},
	"Capacity": {"Tempat", "Places"}, "From": {"Mulai", "From"}, "Until": {"Berakhir", "Until"}, "Gate": {"Gerbang", "Gate"}, "Lowest": {"Nilai terendah", "Lowest mark"},
	"Highest": {"Nilai tertinggi", "Highest mark"}, "Least": {"Paling sedikit", "At least"}, "Capped": {"Dibatasi", "Limited"}, "Most": {"Paling banyak", "At most"},
	"Force": {"Penetapan", "Forcing"}, "Settled": {"Putusan seri", "Tie decided"}, "TieReason": {"Alasan putusan seri", "Reason for the decision"},
	"Assessor": {"Penilai", "Assessor"}, "Month": {"Bulan", "Month"},
	"refocusing.Base": {"Tahap asal", "Stage it starts from"}, "refocus_unit.Group": {"Kelompok unit", "Group of units"},
	"Balance": {"Syarat keseimbangan", "What must balance"}, "Before": {"Semula", "Before"}, "Cut": {"Potongan", "Cut"}, "Added": {"Tambahan", "Added"},
	"MonthsBefore": {"Bulan semula", "Months before"}, "MonthsAfter": {"Bulan menjadi", "Months after"}, "Beneficiary": {"Jenis penerima", "Kind of beneficiary"},
	"VolumeBefore": {"Volume semula", "Volume before"}, "VolumeAfter": {"Volume menjadi", "Volume after"}, "VolumeUnit": {"Satuan volume", "Measure of volumes"},
	"Threshold": {"Ambang", "Threshold"}, "Status": {"Status capaian", "Status"}, "Bank": {"Bank pemberi kredit", "Bank"}, "Credit": {"Kredit", "Credit"},
	"What": {"Yang diterima", "What was received"}, "Fit": {"Sesuai spesifikasi", "As specified"},
	"Theme": {"Tema", "Theme"}, "Focus": {"Fokus", "Focus"}, "Quota": {"Kuota", "Quota"},
	"Concluded": {"Ditutup", "Concluded"}, "Quantity": {"Jumlah", "Quantity"}, "Sector": {"Sektor", "Sector"}, "Carries": {"Meneruskan", "Carries"},
	"Into": {"Digabung ke", "Merged into"}, "Help": {"Jenis bantuan", "Kind of help"},
}

// mergeWords are words for values that the file keeps as codes, by the name of the field and the value.
var mergeWords = map[string]Sentence{
	"Presence/present": {"hadir", "present"}, "Presence/deputy": {"diwakili", "by a deputy"}, "Presence/absent": {"tidak hadir", "absent"},
	"State/underway": {"berjalan", "under way"}, "State/watched": {"waspada", "watched"}, "State/finished": {"selesai", "finished"}, "State/cancelled": {"dibatalkan", "cancelled"},
	"State/confirmed": {"dikonfirmasi", "confirmed"}, "State/entered": {"dimasukkan ke SIPD", "entered into SIPD"}, "State/verified": {"terperiksa", "verified"},
	"State/approved": {"disetujui", "approved"}, "State/rejected": {"ditolak", "rejected"}, "Balance/group": {"per kelompok", "by group"}, "Balance/below": {"boleh bersisa", "may leave some"},
	"Verdict/agreed": {"disepakati", "agreed"}, "Verdict/agreed_with_changes": {"disepakati dengan perbaikan", "agreed with changes"},
	"Verdict/deferred": {"ditunda", "deferred"}, "Verdict/rejected": {"ditolak", "rejected"},
	"Direction/higher": {"naik lebih baik", "higher is better"}, "Direction/lower": {"turun lebih baik", "lower is better"}, "Direction/keep": {"dijaga tetap", "kept as it is"},
	"Force/in": {"masuk", "in"}, "Force/out": {"keluar", "out"}, "Settled/won": {"terpilih", "gets a place"}, "Settled/lost": {"tidak terpilih", "gets no place"},
	"Status/not_yet": {"belum", "not yet"}, "Status/running": {"berjalan", "under way"}, "Status/reached": {"tercapai", "reached"},
	"Status/missed": {"tidak tercapai", "not reached"}, "Status/removed": {"dikeluarkan", "taken off"}, "Fit/yes": {"ya", "yes"}, "Fit/no": {"tidak", "no"},
	"Lock/must": {"wajib", "must"}, "Lock/out": {"tidak", "out"}, "Lock/deferred": {"tunda", "deferred"},
	"Purpose/agency": {"pemaparan", "presentation"}, "Purpose/opening": {"pembukaan", "opening"}, "Purpose/break": {"rehat", "break"},
	"Purpose/prayer": {"salat", "prayer"}, "Purpose/closing": {"penutupan", "closing"},
}

// MergeValue gives what a field holds in words, where the file keeps a code; everything else as it is. Of a decision that is the first line.
func MergeValue(say Say, column, value string) string {
	if column == "Base" || column == "Stage" || column == merging.AboutBegun.String() {
		return mergeStage(say, value)
	}
	first, rest, more := strings.Cut(value, "\n")
	switch s, known := mergeWords[column+"/"+first]; {
	case !known && first == "true":
		return say(mergeYes)
	case !known && first == "false":
		return say(mergeNo)
	case !known:
		return value
	case more:
		return say(s) + "\n" + rest
	default:
		return say(s)
	}
}

// mergeStage gives a value with the name of the stage that its last line is a code of.
func mergeStage(say Say, value string) string {
	at := strings.LastIndexByte(value, '\n') + 1
	stage, err := model.ParseStage(value[at:])
	if value == "" || err != nil {
		return value
	}
	return value[:at] + StageName(say, stage)
}

var mergeYes, mergeNo = Sentence{"ya", "yes"}, Sentence{"tidak", "no"}

// MergeField names the field of a cell of a copy that is merged.
func MergeField(say Say, column string, kind model.Kind) string {
	if s, known := MergeAbouts[column]; known {
		return say(s)
	}
	if s, known := MergeFields[string(kind)+"."+column]; known {
		return say(s)
	}
	if s, known := MergeFields[column]; known {
		return say(s)
	}
	return say(MergeKinds[kind])
}
