package text

// The files of agencies: the verbs split and merge, and what a preview says without a window.
var (
	UseSplit  = Sentence{"split BERKAS --agency KODE --out BARU.benang", "split FILE --agency CODE --out NEW.benang"}
	VerbSplit = Sentence{"membuat berkas kecil berisi bagian satu perangkat daerah saja", "make a small file with the part of one agency only"}
	UseMerge  = Sentence{"merge BERKAS BAGIAN.benang|SALINAN.benang [--apply] [--ours|--theirs] [--choose KUNCI=PILIHAN]…", "merge FILE PART.benang|COPY.benang [--apply] [--ours|--theirs] [--choose KEY=CHOICE]…"}
	VerbMerge = Sentence{"memasukkan kembali berkas perangkat daerah, atau menggabungkan salinan yang menempuh jalannya sendiri (pratinjau, lalu --apply)", "take an agency's file back in, or merge a copy that went its own way (preview, then --apply)"}

	FlagOurs   = Sentence{"bentrok: pertahankan isi berkas ini", "conflicts: keep what this file has"}
	FlagTheirs = Sentence{"bentrok: pakai isi berkas perangkat daerah (kecuali yang sudah diputuskan rapat) atau isi salinan", "conflicts: take what the agency's file (except what the meeting has decided) or the copy has"}

	UsageBothSides = Sentence{"Pilih salah satu saja: --ours atau --theirs.", "Choose only one of --ours and --theirs."}

	VerbsSplit = Sentence{"Dibuat: %s (%s: %n baris, %d KiB). Kembalikan dengan merge.", "Made: %s (%s: %n lines, %d KiB). Take it back in with merge."}

	VerbsFates       = Sentence{"%s: %n baru, %n berubah, %n sama, %n bentrok, %n ditolak.", "%s: %n new, %n changed, %n the same, %n in conflict, %n refused."}
	VerbsAgencySum   = Sentence{"%s, %s tahun %d: %s menjadi %s.", "%s, %s of %d: %s to %s."}
	VerbsRowLine     = Sentence{"%s: %s", "%s: %s"}
	VerbsCell        = Sentence{"  %s: %s → %s", "  %s: %s → %s"}
	VerbsCellDispute = Sentence{"  %s: saat dibagikan %s, di sini %s, di berkas %s", "  %s: when given out %s, here %s, in the file %s"}
	VerbsCellLocked  = Sentence{"  %s: tetap %s karena sudah diputuskan rapat; di berkas %s", "  %s: stays %s, since the meeting has decided it; in the file %s"}
	VerbsCellTouched = Sentence{"    di sini diubah %s oleh %s", "    changed here %s by %s"}
	VerbsRowRefused  = Sentence{"ditolak: %s", "refused: %s"}
	VerbsRowNote     = Sentence{"Periksa: %s", "Look at: %s"}
	VerbsMergeOpen   = Sentence{"Ini pratinjau; belum ada yang berubah. Ada %n baris bentrok: tambahkan --apply dengan --ours atau --theirs.", "This is a preview; nothing has changed. Rows in conflict: %n. Add --apply with --ours or --theirs."}
)
