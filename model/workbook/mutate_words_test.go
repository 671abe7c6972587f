package workbook_test

import "strings"

// oddTexts are what people, spreadsheets and other programs leave in cells: amounts in every spelling, targets as written, things that are no value, and what is
// made to break a reader.
var oddTexts = []string{
	"", " ", "-", "–", "0", "-1", "1.250.000", "1,250,000.50", "Rp 1.250.000,00", "Rp. 5,-", "(1.000)", "1,5 M", "2.5jt", "1E5", "1e308", "-1E-400", "NaN", "Infinity",
	"99999999999999999999", "100000000000000", "100000000000000,01", "1.5", "1,234", "1.234.56", "12,500.000", "1 250 000", "1\u00a0250", "0x10", "１２３", "²", "½", "dua juta", "= 5",
	"≥ 90", "7,43 -7,61", "2.3:1000", "200 Org", "1:0", "WTP", "90 %", "0,9655", "63.091", "1/0",
	"1.02.02", "1.3.2", "X.XX.01", "1.02.02.2", "1.02.02.2.01.00012", "1.02.0.00.0.00.01.0000", "1.02.02.2.01.0001 Sub", "1..02", "9.99.99.9.99.9999", "JUMLAH", "Total", "Perangkat Daerah : Dinas Lain",
	"=1+1", "'=1+1", "+62", "@SUM(A1)", "#REF!", "TRUE", "null", "L1/I2/B3", "L9223372036854775807/I-1/B0", "L99999999999999999999", "2027", "1900", "20277", "naik lebih baik", "entah", "R/T", "Misi 9", "3",
	"_x000D_", "_x0000__xD800_", "\u202eterbalik", "a\u0301", "\u200b", "\ufffd", "🙂", "1.1 PAD", "99.9 Sumber Baru", "APBN Dekonsentrasi", "Dinas Penanaman Modal",
	strings.Repeat("panjang ", 124), strings.Repeat("panjang ", 130), strings.Repeat("9", 400), strings.Repeat("x", 33_000),
}

// oddHeads are titles of columns, known, nearly known and unknown.
var oddHeads = []string{
	"", "Kode", "KODE REKENING", "kode_program", "Nama Program", "Program/Kegiatan/Sub Kegiatan", "Uraian", "Indikator Kinerja", "Satuan", "Kondisi Awal (2025)", "Target", "Target 2027", "Target 2027 TW II (usulan)",
	"Target n+1", "Target 2027 (realisasi)", "tgt_2028", "Target 9999", "Pagu", "Pagu 2027 (usulan) (Rp)", "Pagu (juta Rp)", "Pagu 2027 TW I", "Pagu 2027 (perubahan 9)", "Sumber Dana", "Kode PD", "Perangkat Daerah",
	"Sub Unit", "Kode Sub Unit", "Misi", "Arah", "Rumus Capaian", "Tahun", "2027", "ID", "Lokasi", "Keterangan", "Warna", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "PAGU", "No", "=Kode", strings.Repeat("Kode ", 300), "Target Target Target",
	"NOMENKLATUR", "SUBKEGIATAN", "JENIS PEMDA",
}
