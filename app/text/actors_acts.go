package text

// What can be done on the page of actors: the names of buttons, those of commands, and what forms ask.
var (
	ActorsEnter      = Sentence{"Usulan baru", "New proposal"}
	ActorsShow       = Sentence{"Tayangkan", "Show"}
	ActorsNew        = Sentence{"Baru", "New"}
	ActorsEdit       = Sentence{"Ubah", "Edit"}
	ActorsConclude   = Sentence{"Tutup", "Conclude"}
	ActorsReopen     = Sentence{"Buka lagi", "Reopen"}
	ActorsNext       = Sentence{"Tahun berikut", "Next year"}
	ActorsCarry      = Sentence{"Bawa tertangguh", "Carry over"}
	ActorsRemove     = Sentence{"Hapus", "Remove"}
	ActorsNewIntake  = Sentence{"Penjaringan baru", "New intake"}
	ActorsNextOf     = Sentence{"Penjaringan yang meneruskan %s", "The intake that carries on %s"}
	ActorsEditIntake = Sentence{"Ubah penjaringan %s", "Edit the intake %s"}
	ActorsReopenOf   = Sentence{"Buka kembali penjaringan %s", "Open the intake %s again"}

	ActorsAskConclude     = Sentence{"Tutup penjaringan %s? Semua pelaku sudah mendapat jawaban; setelah ini usulan dan jawaban tidak berubah lagi.", "Conclude the intake %s? Every actor has an answer; proposals and answers will not change after this."}
	ActorsAskRemoveIntake = Sentence{"Hapus penjaringan %s?", "Remove the intake %s?"}
	ActorsAskRemove       = Sentence{"Hapus usulan nomor %d dari %s: %s?", "Remove proposal number %d of %s: %s?"}
	ActorsAskRemoveMany   = Sentence{"Hapus %n usulan?", "Remove %n proposals?"}

	ActorsThemeQ   = Sentence{"Tema", "Theme"}
	ActorsFocusQ   = Sentence{"Fokus", "Focus"}
	ActorsYearQ    = Sentence{"Tahun", "Year"}
	ActorsQuotaQ   = Sentence{"Kuota", "Quota"}
	ActorsFromQ    = Sentence{"Mulai", "From"}
	ActorsUntilQ   = Sentence{"Selesai", "Until"}
	ActorsMissionQ = Sentence{"Misi", "Mission"}
	ActorsCarriesQ = Sentence{"Meneruskan", "Carries on"}
	ActorsReasonQ  = Sentence{"Alasan", "Reason"}
	ActorsRemarkQ  = Sentence{"Keterangan (boleh kosong)", "Remark (may be empty)"}
	ActorsDoerQ    = Sentence{"Pelaksana: perangkat daerah atau kode baris", "Done by: agency or code of a line"}
	ActorsCostQ    = Sentence{"Biaya tiap usulan", "Cost of each"}
	ActorsContactQ = Sentence{"Kontak", "Contact"}

	ActorsActivityQ = Sentence{"Di bawah kegiatan", "Under the activity"}
	ActorsCalledQ   = Sentence{"Nama sub kegiatan", "Name of the sub-activity"}
	ActorsFundQ     = Sentence{"Sumber dana", "Source of funds"}

	ActorsAccept   = Sentence{"Terima", "Accept"}
	ActorsDiscuss  = Sentence{"Bahas", "Discuss"}
	ActorsPostpone = Sentence{"Tangguhkan", "Postpone"}
	ActorsReject   = Sentence{"Tolak", "Reject"}
	ActorsLock     = Sentence{"Kunci", "Lock"}
	ActorsUnlock   = Sentence{"Buka kunci", "Unlock"}
	ActorsMakeLine = Sentence{"Jadikan baris", "Make a line"}
	ActorsMerge    = Sentence{"Gabung ke sini", "Merge here"}
	ActorsActor    = Sentence{"Data pelaku", "Actor"}
	ActorsRead     = Sentence{"Ambil dari berkas", "Read a file"}

	ActorsMergeFirst  = Sentence{"Gabung ke kiri", "Merge into the left"}
	ActorsMergeSecond = Sentence{"Gabung ke kanan", "Merge into the right"}
	ActorsTake        = Sentence{"Masukkan", "Take"}
	ActorsDrop        = Sentence{"Batal", "Give up"}

	ActorsOfOne      = Sentence{"%s usulan nomor %d, %s: %s", "%s proposal number %d, %s: %s"}
	ActorsOfMany     = Sentence{"%s %n usulan", "%s %n proposals"}
	ActorsActorAbout = Sentence{"Data %s, untuk semua usulannya", "The data of %s, in all of its proposals"}
	ActorsHelpAbout  = Sentence{"Jenis bantuan baru. Yang sudah ada: %s", "A new kind of help. There are: %s"}

	ActorsCmdLetters     = Sentence{"Tulis surat jawaban, satu PDF", "Write the letters of reply, one PDF"}
	ActorsCmdApart       = Sentence{"Tulis surat jawaban, satu PDF tiap pelaku", "Write the letters of reply, a PDF each"}
	ActorsCmdSearch      = Sentence{"Cari usulan atau pelaku", "Find proposals or actors"}
	ActorsCmdExport      = Sentence{"Tulis yang tampil ke Excel", "Write what is shown to Excel"}
	ActorsCmdState       = Sentence{"Saring menurut keadaan", "Choose by state"}
	ActorsCmdAgency      = Sentence{"Saring menurut pelaksana", "Choose by who does it"}
	ActorsCmdDistrict    = Sentence{"Saring menurut kecamatan", "Choose by district"}
	ActorsCmdRows        = Sentence{"Baris tabel silang", "Rows of the cross table"}
	ActorsCmdColumns     = Sentence{"Kolom tabel silang", "Columns of the cross table"}
	ActorsCmdWiden       = Sentence{"Tampilkan semua usulan", "Show all proposals"}
	ActorsCmdEarlier     = Sentence{"Penjaringan di atasnya", "The intake above"}
	ActorsCmdLater       = Sentence{"Penjaringan di bawahnya", "The intake below"}
	ActorsCmdIntakes     = Sentence{"Ke daftar penjaringan", "Go to the intakes"}
	ActorsCmdEdit        = Sentence{"Ubah penjaringan", "Edit the intake"}
	ActorsCmdConclude    = Sentence{"Tutup penjaringan", "Conclude the intake"}
	ActorsCmdReopen      = Sentence{"Buka kembali penjaringan", "Open the intake again"}
	ActorsCmdNext        = Sentence{"Penjaringan tahun berikutnya", "The intake of the next year"}
	ActorsCmdCarry       = Sentence{"Bawa usulan tertangguh dari penjaringan sebelumnya", "Carry over what the earlier intake postponed"}
	ActorsCmdAccept      = Sentence{"Terima usulan", "Accept proposals"}
	ActorsCmdDiscuss     = Sentence{"Usulan sedang didiskusikan", "Proposals are discussed"}
	ActorsCmdPostpone    = Sentence{"Tangguhkan usulan", "Postpone proposals"}
	ActorsCmdReject      = Sentence{"Tolak usulan", "Reject proposals"}
	ActorsCmdLock        = Sentence{"Kunci usulan yang diterima", "Lock accepted proposals"}
	ActorsCmdUnlock      = Sentence{"Buka kunci usulan", "Unlock proposals"}
	ActorsCmdRenew       = Sentence{"Kembalikan usulan menjadi baru", "Make proposals new again"}
	ActorsCmdLine        = Sentence{"Jadikan usulan sub kegiatan", "Make the proposal a sub-activity"}
	ActorsCmdMerge       = Sentence{"Gabung yang dicentang ke baris ini", "Merge what is ticked into this row"}
	ActorsCmdPart        = Sentence{"Lepaskan dari gabungannya", "Part from what it was merged into"}
	ActorsCmdActor       = Sentence{"Data pelaku di baris ini", "The data of the actor in this row"}
	ActorsCmdHelp        = Sentence{"Jenis bantuan baru", "A new kind of help"}
	ActorsCmdRead        = Sentence{"Ambil usulan dari berkas", "Read proposals from a file"}
	ActorsCmdUntick      = Sentence{"Lepas semua centang", "Untick all"}
	ActorsCmdMergeFirst  = Sentence{"Gabung pasangan ke usulan kiri", "Merge the pair into the left proposal"}
	ActorsCmdMergeSecond = Sentence{"Gabung pasangan ke usulan kanan", "Merge the pair into the right proposal"}
	ActorsCmdTake        = Sentence{"Masukkan usulan yang dapat dipakai", "Take the proposals that can be used"}
	ActorsCmdDrop        = Sentence{"Batalkan yang dibawa", "Give up what was brought"}
)

// The wall's slide of proposals counted by two things.
var (
	SlideCross        = Sentence{"Usulan menurut %s dan %s", "Proposals by %s and %s"}
	SlideCrossCaption = Sentence{"Usulan: %s × %s", "Proposals: %s × %s"}
	SlideCrossAsked   = Sentence{"Diusulkan", "Asked for"}
	SlideCrossOf      = Sentence{"kolom %d–%d dari %d", "columns %d–%d of %d"}
	SlideCrossNone    = Sentence{"Belum ada usulan.", "Nothing is proposed yet."}
	SlideCrossGone    = Sentence{"Penjaringan ini tidak ada lagi.", "This intake is no longer there."}
)
