package text

// The verb nomenclature: the national catalogue of codes taken in, and the lines of the plan looked up in it.
var (
	UseNomenclature  = Sentence{"nomenclature BERKAS BUKU.xlsx [--year TAHUN] [--half kota|provinsi|semua] [--apply] | nomenclature BERKAS --check [--year TAHUN]", "nomenclature FILE BOOK.xlsx [--year YEAR] [--half kota|provinsi|semua] [--apply] | nomenclature FILE --check [--year YEAR]"}
	VerbNomenclature = Sentence{"memasukkan nomenklatur nasional satu tahun (pratinjau, lalu --apply), atau mencocokkan kode rencana dengannya (--check)", "take the national nomenclature of a year in (preview, then --apply), or look the plan's codes up in it (--check)"}

	FlagNomenclatureYear  = Sentence{"`TAHUN` nomenklatur; jika kosong diambil dari nama atau judul buku kerja, pada --check tahun rencana berkas", "`YEAR` of the nomenclature; where empty from the workbook's name or title, for --check the file's year"}
	FlagNomenclatureHalf  = Sentence{"`BAGIAN` yang diambil: kota, provinsi, semua", "`HALF` to take: kota, provinsi, semua"}
	FlagNomenclatureCheck = Sentence{"cari kode yang tidak dikenal dan nama yang berbeda", "look for unknown codes and differing names"}
	UsageWithCheck        = Sentence{"Pilihan %s tidak berlaku bersama --check.", "The option %s does not go with --check."}

	NomenclatureRead    = Sentence{"%s sebagai nomenklatur tahun %d (%s): %n baris dibaca, %n ditolak.", "%s as the nomenclature of %d (%s): %n rows read, %n refused."}
	NomenclatureHolds   = Sentence{"Isi: %n bidang urusan, %n program, %n kegiatan, %n sub kegiatan.", "It holds %n fields, %n programs, %n kegiatan, %n sub kegiatan."}
	NomenclatureFates   = Sentence{"Kode: %n baru, %n berubah, %n sama, %n tidak ada lagi.", "Codes: %n new, %n changed, %n the same, %n gone."}
	NomenclatureDropped = Sentence{"Kolom yang tidak disimpan: %s", "Columns that are not kept: %s"}
	NomenclatureOther   = Sentence{"Perhatikan: tahun rencana berkas ini %d.", "Note: this file plans the year %d."}

	NomenclatureMissing = Sentence{"Nomenklatur tahun %d belum dimuat di berkas ini; tidak ada yang dapat dicocokkan.", "The nomenclature of %d is not loaded in this file; there is nothing to look up in."}
	NomenclatureChecked = Sentence{"Tahun %d, nomenklatur %s: %n baris dicocokkan, %n kode tidak dikenal, %n nama berbeda.", "Year %d, nomenclature %s: %n lines looked up, %n unknown codes, %n differing names."}
	NomenclatureUnknown = Sentence{"  Kode tidak dikenal: %s %s", "  Unknown code: %s %s"}
	NomenclatureMeant   = Sentence{" (mungkin %s %s)", " (perhaps %s %s)"}
	NomenclatureDiffers = Sentence{"  Nama berbeda: %s %s; resmi: %s", "  Differing name: %s %s; official: %s"}

	HalfCity     = Sentence{"kota", "city"}
	HalfProvince = Sentence{"provinsi", "province"}
	HalfBoth     = Sentence{"kota dan provinsi", "city and province"}
)
