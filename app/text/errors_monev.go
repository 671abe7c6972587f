package text

// errorsOfMonev gives the English of what is said by following up by quarter and the threads, see errorsInEnglish.
var errorsOfMonev = map[string]string{
	// Threads.
	"Baris %s ada pada beberapa perangkat daerah: %s.": "Line %s is with several agencies: %s.",
	"Baris %s tidak ada di berkas ini untuk tahun %d.": "Line %s is not in this file for the year %d.",
	"Sebutkan salah satu dengan --agency.":             "Name one of them with --agency.",
	// Following up by quarter.
	"Ambang %d dan %d tidak dapat dipakai: yang pertama harus lebih besar, dan keduanya 1 sampai %d.": "Thresholds %d and %d cannot be used: the first must be greater, and both 1 to %d.",
	"Tulis dua persentase bulat, misalnya 76 dan 66.":                                                 "Write two whole percentages, for instance 76 and 66.",
	"Satu baris disebut dua kali dalam isian yang sama.":                                              "One line is named twice in the same entry.",
	"Sebut setiap baris satu kali.":                                                                   "Name each line once.",
	"Belum ada baris rencana yang benangnya dapat dilaporkan.":                                        "There are no lines of the plan whose threads could be reported.",
	"Tidak ada perangkat daerah yang dapat dilaporkan.":                                               "There is no agency to report on.",
	"Isi perangkat daerah dan rencananya dahulu.":                                                     "Enter agencies and their plan first.",
	// What a quarter came to, out of a table.
	"Pilih tahun dan triwulan itu dahulu, lalu baca lagi.":                              "Choose that year and quarter first, then read again.",
	"Baris ini untuk triwulan %d tahun %d.":                                             "This row is of quarter %d of %d.",
	"Tulis kode atau nama perangkat daerah seperti di berkas.":                          "Write code or name of the agency as in the file.",
	"Perangkat daerah %q tidak dikenal.":                                                "The agency %q is not known.",
	"Pilih semua perangkat daerah dahulu, atau baca berkas milik perangkat daerah ini.": "Choose all agencies first, or read a file of this agency.",
	"Baris ini milik %s.":                                                               "This row belongs to %s.",
	"Tambahkan kolom perangkat daerah, atau pilih dahulu perangkat daerahnya.":          "Add a column of agencies, or choose the agency first.",
	"Baris ini tidak menyebut kode.":                                                    "This row names no code.",
	"Periksa kode dan perangkat daerahnya.":                                             "Check the code and the agency.",
	"Kode %s tidak ada pada %s.":                                                        "There is no code %s at %s.",
	"Isi kolom unit di berkasnya.":                                                      "Fill in the column of units in the file.",
	"Kode %s ada pada %d unit.":                                                         "The code %s is at %d units.",
	"Tulis indikatornya di kolom indikator.":                                            "Write the indicator into its column.",
	"Baris %s mempunyai %d indikator.":                                                  "Line %s has %d indicators.",
	"Tulis indikatornya seperti di berkas.":                                             "Write the indicator as in the file.",
	"Sisakan satu baris untuk indikator itu.":                                           "Leave one row for that indicator.",
	"Indikator ini sudah diisi oleh baris sebelumnya.":                                  "An earlier row fills in this indicator already.",
	"Isi pagu baris itu dahulu.":                                                        "Enter the budget of that line first.",
	"Baris %s tidak mempunyai pagu tahun %d.":                                           "Line %s has no budget in %d.",
	"Tulis sumber dananya di kolom sumber dana.":                                        "Write the funding source into its column.",
	"Baris %s bersumber dari %d sumber dana.":                                           "Line %s has %d funding sources.",
	"Baris ini tidak berisi realisasi.":                                                 "This row tells of no realisation.",
	"Beri judul kolomnya Realisasi, Realisasi sampai triwulan ini, atau Capaian.":       "Title the column Realisasi, Realisasi sampai triwulan ini or Capaian.",
	"Berkas %q tidak mempunyai kolom realisasi.":                                        "The file %q has no column of realisation.",
	"Tulis tahun empat angka dan triwulan 1 sampai 4.":                                  "Write a year of four digits and a quarter from 1 to 4.",
	"%q bukan tahun atau triwulan.":                                                     "%q is neither a year nor a quarter.",
}
