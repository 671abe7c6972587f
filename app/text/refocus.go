package text

import "benangmerah/model"

// Refocusing: sheets over units, in the verb.
var (
	VerbRefocus = Sentence{"menyusun, menyeimbangkan, atau menerapkan refocusing anggaran", "draw up, balance or adopt a refocusing of the budget"}
	UseRefocus  = Sentence{
		"refocus BERKAS [--start NAMA --number N | --change NAMA … | --remove NAMA | --show NAMA | --balance NAMA | --units NAMA --table TABEL | --fill NAMA | --rules NAMA --rule ATURAN … | --set NAMA --unit UNIT … | --decide NAMA --state KEADAAN | --drop NAMA --unit UNIT | --adopt NAMA | --write NAMA --out FOLDER]",
		"refocus FILE [--start NAME --number N | --change NAME … | --remove NAME | --show NAME | --balance NAME | --units NAME --table TABLE | --fill NAME | --rules NAME --rule RULE … | --set NAME --unit UNIT … | --decide NAME --state STATE | --drop NAME --unit UNIT | --adopt NAME | --write NAME --out DIR]",
	}
	FlagRefocusStart   = Sentence{"`NAMA` lembar yang dibuat", "`NAME` of the sheet that is made"}
	FlagRefocusNumber  = Sentence{"`N`, nomor perubahan anggaran yang ditulis lembar itu: 1 menjadi tahap perubahan:1", "`N`, number of the change of the budget that the sheet writes: 1 becomes the stage perubahan:1"}
	FlagRefocusFrom    = Sentence{"`TAHAP` asal angka semula: ditetapkan, hasil, perubahan:N", "`STAGE` that the amounts before come from: ditetapkan, hasil, perubahan:N"}
	FlagRefocusMust    = Sentence{"yang harus seimbang: `total|kelompok|sisa`; sisa: potongan boleh lebih besar", "what must balance: `total|kelompok|sisa`; sisa: cuts may exceed additions"}
	FlagRefocusNote    = Sentence{"`CATATAN` pada lembar", "`NOTE` on the sheet"}
	FlagRefocusYear    = Sentence{"`TAHUN` anggaran; jika kosong, tahun rencana", "`YEAR` of the budget; the year that is planned where empty"}
	FlagRefocusChange  = Sentence{"`NAMA` lembar yang diubah nama, nomor, asal, syarat, atau catatannya", "`NAME` of the sheet whose name, number, origin, balance or note changes"}
	FlagRefocusTo      = Sentence{"`NAMA` yang baru", "new `NAME`"}
	FlagRefocusRemove  = Sentence{"`NAMA` lembar yang dihapus bersama unitnya", "`NAME` of the sheet that is removed with its units"}
	FlagRefocusShow    = Sentence{"`NAMA` lembar yang unitnya ditampilkan", "`NAME` of the sheet whose units are shown"}
	FlagRefocusBalance = Sentence{"`NAMA` lembar yang keseimbangan dan pembagiannya ditampilkan", "`NAME` of the sheet whose balance and shares are shown"}
	FlagRefocusUnits   = Sentence{"`NAMA` lembar yang unitnya dibaca dari --table", "`NAME` of the sheet whose units are read from --table"}
	FlagRefocusTable   = Sentence{
		"`TABEL` xlsx atau csv dengan kolom Unit, dan bila ada: Kelompok, Perangkat Daerah, Kode, Sumber Dana, Semula, Potongan, Tambahan, Bulan Semula, Bulan Menjadi, Penerima, Volume Semula, Volume Menjadi, Satuan, Alasan, Keadaan",
		"`TABLE`, xlsx or csv, with a column Unit and where there are: Kelompok, Perangkat Daerah, Kode, Sumber Dana, Semula, Potongan, Tambahan, Bulan Semula, Bulan Menjadi, Penerima, Volume Semula, Volume Menjadi, Satuan, Alasan, Keadaan",
	}
	FlagRefocusFill    = Sentence{"`NAMA` lembar yang diisi dengan pagu tahap asal, dari --agency atau semua", "`NAME` of the sheet that is filled with the budgets it starts from, of --agency or all"}
	FlagRefocusRules   = Sentence{"`NAMA` lembar yang dipotong menurut --rule; unit yang sudah diputuskan tetap", "`NAME` of the sheet that is cut by --rule; units that are decided stay"}
	FlagRefocusRule    = Sentence{"`ATURAN`, dapat diulang; yang pertama cocok berlaku: \"perjalanan dinas = -50 %\", \"gaji = tetap\", \"rapat = 250 jt\"", "`RULE`, may be repeated; the first that fits counts: \"perjalanan dinas = -50 %\", \"gaji = keep\", \"rapat = 250 m\""}
	FlagRefocusDry     = Sentence{"tampilkan saja; tidak ada yang diubah", "only show it; nothing is changed"}
	FlagRefocusSet     = Sentence{"`NAMA` lembar yang satu unitnya diubah", "`NAME` of the sheet of which one unit is changed"}
	FlagRefocusUnit    = Sentence{"`UNIT`: nomor seperti pada --show, atau kata dari namanya; dapat diulang", "`UNIT`: its number as in --show, or words of its name; may be repeated"}
	FlagRefocusBefore  = Sentence{"`JUMLAH` semula", "`AMOUNT` before"}
	FlagRefocusCut     = Sentence{"`JUMLAH` potongan", "`AMOUNT` that is cut"}
	FlagRefocusAdded   = Sentence{"`JUMLAH` tambahan", "`AMOUNT` that is added"}
	FlagRefocusKind    = Sentence{"`JENIS` penerima tambahan, misalnya industri kecil", "`KIND` of those who receive what is added, such as industri kecil"}
	FlagRefocusReason  = Sentence{"`ALASAN` perubahan atau keputusan", "`REASON` of the change or decision"}
	FlagRefocusDecide  = Sentence{"`NAMA` lembar yang unitnya diputuskan: --unit, atau semua yang belum diputuskan", "`NAME` of the sheet whose units are decided: --unit, or all that are not decided yet"}
	FlagRefocusState   = Sentence{"keadaan yang diberikan: `usulan|disetujui|ditolak`", "the state that they get: `usulan|disetujui|ditolak`"}
	FlagRefocusDrop    = Sentence{"`NAMA` lembar yang unitnya dihapus", "`NAME` of the sheet of which units are removed"}
	FlagRefocusAdopt   = Sentence{"`NAMA` lembar yang ditulis ke tahap perubahannya, seluruhnya atau tidak sama sekali", "`NAME` of the sheet that is written into its change, all of it or nothing"}
	FlagRefocusDrifted = Sentence{"terapkan juga bila angka semula berbeda dengan tahap asal", "adopt it too where its amounts before differ from the stage it starts from"}
	FlagRefocusRest    = Sentence{"ambil juga pagu tahap asal yang tidak ada di lembar, apa adanya", "take over the budgets too that are not in the sheet, as they are"}
	FlagRefocusWrite   = Sentence{"`NAMA` lembar yang ditulis sebagai PDF ke --out", "`NAME` of the sheet that is written as PDF to --out"}
	FlagRefocusDate    = Sentence{"`TANGGAL` pada tanda tangan, misalnya 18/5/2027; jika kosong, titik-titik", "`DATE` over the signatures, such as 18/5/2027; dots where empty"}

	RefocusNone      = Sentence{"Belum ada lembar refocusing.", "There is no sheet of refocusing yet."}
	RefocusRow       = Sentence{"%n unit", "%n units"}
	RefocusStage     = Sentence{"%s ke %s, %d", "%s to %s, %d"}
	RefocusCuts      = Sentence{"potongan %s", "cuts %s"}
	RefocusAdds      = Sentence{"tambahan %s", "additions %s"}
	RefocusBalanced  = Sentence{"seimbang", "balanced"}
	RefocusAdopted   = Sentence{"sudah diterapkan", "adopted"}
	RefocusMissing   = Sentence{"kurang potongan %s", "cuts lack %s"}
	RefocusLeft      = Sentence{"sisa %s belum dibagikan", "%s is left to give"}
	RefocusMayLeave  = Sentence{"sisa %s", "%s is left"}
	RefocusOf        = Sentence{"%s: %s", "%s: %s"}
	RefocusSums      = Sentence{"Semula %s, potongan %s, tambahan %s, menjadi %s (%s).", "Before %s, cuts %s, additions %s, afterwards %s (%s)."}
	RefocusDifferent = Sentence{"Selisih tambahan terhadap potongan: %s.", "Additions less cuts: %s."}
	RefocusOpen      = Sentence{"Belum diputuskan: %n unit. Ditolak: %n. Di bawah nol: %n. Tanpa baris, tidak ikut diterapkan: %n.", "Not decided: %n units. Rejected: %n. Below zero: %n. Without a line, not adopted: %n."}
	RefocusShares    = Sentence{"Pembagian tambahan:", "Shares of what is added:"}
	RefocusNoKind    = Sentence{"tanpa jenis penerima", "no kind named"}
	RefocusVolume    = Sentence{"volume %s menjadi %s %s", "volume %s to %s %s"}
	RefocusRead      = Sentence{"%s: %n unit baru, %n berubah, %n tetap.", "%s: %n new units, %n changed, %n the same."}
	RefocusDry       = Sentence{"Ini pratinjau; belum ada yang berubah. Jalankan tanpa --dry-run untuk menerapkan.", "This is a preview; nothing has changed. Run it without --dry-run to apply it."}
	RefocusRuleKeep  = Sentence{"%s: %n unit tetap, %s", "%s: %n units stay, %s"}
	RefocusRuleCut   = Sentence{"%s: %n unit, %s dari %s", "%s: %n units, %s of %s"}
	RefocusRuleShort = Sentence{"%n di antaranya mempunyai kurang dari jumlah itu", "%n of them have less than that"}
	RefocusUntouched = Sentence{"Tidak kena aturan: %n unit, %s. Sudah diputuskan: %n unit.", "No rule fits: %n units, %s. Decided already: %n units."}
	RefocusRounding  = Sentence{"Persen dibulatkan ke rupiah penuh, setengah ke atas; seratus persen mengambil semuanya.", "Percentages are rounded to whole rupiah, halves up; a hundred percent takes everything."}
	RefocusRests     = Sentence{"%n pagu tahap %s tidak ada di tahap %s; --rest mengambilnya apa adanya.", "%n budgets of the stage %s are not in the stage %s; --rest takes them over as they are."}
	RefocusWritten   = Sentence{"Diterapkan: %n pagu ditulis ke tahap %s.", "Adopted: %n budgets were written to the stage %s."}
	RefocusLoose     = Sentence{"Tidak diterapkan karena tanpa baris: %s.", "Not adopted, without a line: %s."}
	RefocusPaper     = Sentence{"%s ditulis, %d halaman.", "%s written, %d pages."}
	RefocusRefusal   = Sentence{"Baris %d, kolom %s, isi %q: %s", "Row %d, column %s, value %q: %s"}
	RefocusUnused    = Sentence{"Kolom tidak dipakai: %s", "Column not used: %s"}
)

// RefocusStates are the states of units in words.
var RefocusStates = map[model.RefocusState]Sentence{
	model.RefocusProposed: {"usulan", "proposed"}, model.RefocusApproved: {"disetujui", "approved"}, model.RefocusRejected: {"ditolak", "rejected"},
}
