package text

import "benangmerah/model/monev"

// Verbs of following up by quarter.
var (
	VerbMonev = Sentence{"melihat capaian uang dan target sampai akhir triwulan", "show how money and targets stand at the end of a quarter"}
	UseMonev  = Sentence{
		"monev BERKAS [--agency KODE] [--year TAHUN] [--quarter N] [--only LAMPU] [--good PERSEN --attention PERSEN] [--out FOLDER]",
		"monev FILE [--agency CODE] [--year YEAR] [--quarter N] [--only LIGHT] [--good PERCENT --attention PERCENT] [--out FOLDER]",
	}
	VerbRealise = Sentence{"mengisi realisasi satu triwulan, satu per satu atau dari tabel, dan menulis formulirnya", "enter what was realised in a quarter, one by one or from a table, and write its forms"}
	UseRealise  = Sentence{
		"realise BERKAS --quarter N (--agency KODE --line KODE (--amount JUMLAH [--fund NAMA] | --indicator NAMA --value ISI) | --read TABEL [--apply] | --forms FOLDER)",
		"realise FILE --quarter N (--agency CODE --line CODE (--amount AMOUNT [--fund NAME] | --indicator NAME --value VALUE) | --read TABLE [--apply] | --forms FOLDER)",
	}
	VerbEvaluate = Sentence{"mencatat faktor penghambat, pendorong, dan tindak lanjut satu baris sesudah satu triwulan", "note what stood in the way of a line in a quarter, what helped and what comes next"}
	UseEvaluate  = Sentence{
		"evaluate BERKAS --agency KODE --line KODE --quarter N [--obstacle ISI] [--driver ISI] [--next ISI]",
		"evaluate FILE --agency CODE --line CODE --quarter N [--obstacle TEXT] [--driver TEXT] [--next TEXT]",
	}
	VerbPromises = Sentence{"melihat janji rapat sebelumnya, arahan terbuka tiap perangkat daerah, dan masalah yang berulang", "show what earlier meetings promised, what is open at each agency, and problems that came back"}
	UsePromises  = Sentence{"promises BERKAS [--day TANGGAL] [--year TAHUN]", "promises FILE [--day DATE] [--year YEAR]"}

	FlagQuarter    = Sentence{"triwulan `N`, 1 sampai 4; jika kosong yang terakhir berakhir", "quarter `N`, 1 to 4; the last that has ended where empty"}
	FlagMonevYear  = Sentence{"`TAHUN` angka; jika kosong tahun rencana berkas, dan tanpa --quarter tahun triwulan yang terakhir berakhir", "`YEAR` of the figures; the file's year where empty, and without --quarter that of the quarter that ended last"}
	FlagMonevOut   = Sentence{"tulis laporan tindak lanjut triwulan itu sebagai PDF ke `FOLDER`", "write the follow-up report of that quarter as PDF into `FOLDER`"}
	FlagOneQuarter = Sentence{"triwulan `N`, 1 sampai 4", "quarter `N`, 1 to 4"}
	FlagOnlyLight  = Sentence{"hanya baris dengan `LAMPU` ini: baik, perhatian, kritis, belum", "only lines with this `LIGHT`: baik, perhatian, kritis, belum"}
	FlagGood       = Sentence{"tetapkan ambang baik: mulai `PERSEN` berapa", "set the threshold of good: from what `PERCENT` on"}
	FlagAttention  = Sentence{"tetapkan ambang perhatian: mulai `PERSEN` berapa; di bawahnya kritis", "set the threshold of attention: from what `PERCENT` on; below it is critical"}
	FlagRealised   = Sentence{"realisasi dalam triwulan itu saja: `JUMLAH`; - menghapusnya", "what was spent in that quarter alone: `AMOUNT`; - takes it away"}
	FlagReached    = Sentence{"capaian sampai akhir triwulan itu, `ISI` seperti ditulis", "what was reached by the end of that quarter, the `VALUE` as written"}
	FlagObstacle   = Sentence{"faktor penghambat: `ISI`", "what stood in the way: `TEXT`"}
	FlagDriver     = Sentence{"faktor pendorong: `ISI`", "what helped: `TEXT`"}
	FlagNext       = Sentence{"tindak lanjut pada triwulan berikutnya: `ISI`", "what is to be done in the next quarter: `TEXT`"}
	FlagMonevLine  = Sentence{"`KODE` baris", "`CODE` of the line"}

	UsageLight      = Sentence{"Lampu %q tidak dikenal. Pilih baik, perhatian, kritis, atau belum.", "There is no light %q. Choose baik, perhatian, kritis or belum."}
	UsageQuarter    = Sentence{"Tidak ada triwulan %d. Tulis 1 sampai 4.", "There is no quarter %d. Write 1 to 4."}
	UsageAmountOr   = Sentence{"Tulis --amount, atau --indicator bersama --value.", "Give --amount, or --indicator with --value."}
	UsageThresholds = Sentence{"--good dan --attention ditetapkan bersama-sama.", "--good and --attention are set together."}

	MonevReported = Sentence{"%n dari %n perangkat daerah melaporkan", "%n of %n agencies reported"}
	MonevHead     = Sentence{"Tahun %d sampai akhir triwulan %s: terserap %s dari %s (%s).", "Year %d to the end of quarter %s: %s of %s spent (%s)."}
	MonevMeasures = Sentence{"%n indikator: %n baik, %n perhatian, %n kritis, %n belum dapat dinilai (ambang %d%% dan %d%%).", "%n indicators: %n good, %n to watch, %n critical, %n not judged yet (thresholds %d%% and %d%%)."}
	MonevWritten  = Sentence{"Laporan: %s (%d halaman).", "Report: %s (%d pages)."}
	MonevNothing  = Sentence{"Tidak ada baris yang sesuai.", "No line is like that."}
	MonevRealised = Sentence{"Dicatat.", "Noted."}
	MonevSpent    = Sentence{"realisasi %s dari %s", "%s of %s spent"}
	MonevReached  = Sentence{"%s dari target %s", "%s of target %s"}
	MonevOver     = Sentence{"melebihi pagu", "over the budget"}
	MonevEven     = Sentence{"dibanding bagian rata tahun ini", "against an even part of the year"}

	PromisesSums   = Sentence{"%n janji dari rapat sebelumnya, %n belum selesai. %n arahan terbuka, %n terlambat. %n masalah berulang.", "%n promises of earlier meetings, %n not done. %n directives open, %n late. %n problems came back."}
	PromisesAge    = Sentence{"%d hari", "%d days"}
	PromisesBefore = Sentence{"%s (%d, triwulan %s): %s", "%s (%d, quarter %s): %s"}
	PromisesOfOld  = Sentence{"Janji rapat sebelumnya:", "Promised in earlier meetings:"}
	PromisesOpen   = Sentence{"Arahan terbuka:", "Open directives:"}
	PromisesAgain  = Sentence{"Masalah yang berulang:", "Problems that came back:"}
	PromisesLate   = Sentence{"%n terbuka, %n terlambat, yang tertua %d hari", "%n open, %n late, the oldest %d days"}
)

// Lights names the lights of following up.
var Lights = map[monev.Light]Sentence{
	monev.Unknown: {"belum", "not yet"}, monev.Good: {"baik", "good"}, monev.Attention: {"perhatian", "watch"}, monev.Critical: {"kritis", "critical"},
}

// LightSigns are the shapes that stand beside the words of lights.
var LightSigns = map[monev.Light]string{monev.Unknown: "–", monev.Good: "●", monev.Attention: "▲", monev.Critical: "■"}

// QuarterNames are the Roman numbers of quarters.
var QuarterNames = [...]string{"", "I", "II", "III", "IV"}
