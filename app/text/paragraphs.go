package text

// The verb paragraphs: the running text of papers, paragraph by paragraph.
var (
	UseParagraphs  = Sentence{"paragraphs BERKAS --kind JENIS [--agency KODE] [--day N] | --edit KUNCI --text TEKS|--text-file BERKAS | --keep KUNCI | --restore KUNCI", "paragraphs FILE --kind KIND [--agency CODE] [--day N] | --edit KEY --text TEXT|--text-file FILE | --keep KEY | --restore KEY"}
	VerbParagraphs = Sentence{"menampilkan paragraf berita acara, notula, atau petikan; menyuntingnya atau mengembalikannya", "list the paragraphs of the minutes, the notula or an extract; edit or restore them"}

	FlagParagraphKind = Sentence{"`JENIS`: berita-acara, notula, petikan", "`KIND`: berita-acara, notula, petikan (extract)"}
	FlagEdit          = Sentence{"sunting paragraf dengan `KUNCI` ini", "edit the paragraph with this `KEY`"}
	FlagEditText      = Sentence{"`TEKS` pengganti; teks kosong menghilangkan paragrafnya", "`TEXT` in its place; an empty one leaves the paragraph out"}
	FlagEditFile      = Sentence{"baca teks pengganti dari `BERKAS`; - dari masukan baku", "read the text from a `FILE`; - from standard input"}
	FlagKeepEdit      = Sentence{"tetap pakai suntingan dengan `KUNCI` ini walau isi berkasnya berubah", "go on with the wording with this `KEY` though what the file says has changed"}
	FlagRestore       = Sentence{"kembalikan paragraf dengan `KUNCI` ini ke isi berkas", "restore the paragraph with this `KEY` to what the file says"}

	UsageParagraphs     = Sentence{"Pilih tepat satu: --kind untuk daftarnya, --edit, --keep, atau --restore.", "Choose exactly one of --kind for the list, --edit, --keep and --restore."}
	UsageParagraphText  = Sentence{"Pilihan --edit memerlukan tepat satu dari --text dan --text-file; yang lain tidak memakainya.", "The option --edit needs exactly one of --text and --text-file; the others take neither."}
	UsageParagraphPlace = Sentence{"--agency hanya untuk --kind petikan dan wajib di sana; --day hanya untuk --kind notula.", "--agency is for --kind petikan only and needed there; --day is for --kind notula only."}

	VerbsParagraph         = Sentence{"%s\n  %s%s\n  %s", "%s\n  %s%s\n  %s"}
	VerbsParagraphEdited   = Sentence{" · disunting", " · edited"}
	VerbsParagraphStale    = Sentence{" · disunting, isi berkasnya berubah", " · edited, what the file says has changed"}
	VerbsParagraphOrphan   = Sentence{" · suntingan yang tempatnya tidak ada lagi", " · a wording whose place is gone"}
	VerbsParagraphLeft     = Sentence{"(dihilangkan dari naskah)", "(left out of the paper)"}
	VerbsParagraphsSum     = Sentence{"%n paragraf, %n disunting, %n perlu diperiksa.", "%n paragraphs, %n edited, %n to be looked at."}
	VerbsParagraphKept     = Sentence{"Disunting: %s", "Edited: %s"}
	VerbsParagraphRestored = Sentence{"Dikembalikan ke isi berkas: %s", "Restored to what the file says: %s"}
)
