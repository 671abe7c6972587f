package sample

import (
	"time"

	"benangmerah/model"
)

// Who speaks, by office.
const (
	mayor    = "Wali Kota"
	deputy   = "Wakil Wali Kota"
	cityHead = "Sekretaris Daerah"
	planning = "Kepala Bappeda"
	economy  = "Asisten Perekonomian dan Pembangunan"
)

const million = 1_000_000 * model.Rupiah

// firstMorning is Monday from eight until half past eleven, when the third agency is being heard.
func (s *script) firstMorning() {
	s.day(Year, time.January, 18)
	s.do("07.42", "", "", model.MarkMoment{Title: "Sebelum rapat"})
	s.opening()
	s.cooperatives()
	s.begin("09.31", "Rehat")
	s.end("09.45")
	s.trade()
	s.investment()
}

func (s *script) opening() {
	s.begin("08.02", "Pembukaan dan arahan Wali Kota")
	s.note("08.04", cityHead, "Laporan penyelenggaraan: 12 perangkat daerah memaparkan program prioritas selama tiga hari; hasilnya menjadi bahan penyempurnaan rencana kerja.")
	s.note("08.12", mayor, "Benang merah dari perencanaan, pelaksanaan, sampai pemantauan tidak boleh putus. Setiap program berpedoman pada ukuran dan target, dan setiap angka harus ada sumbernya.")
	s.directive("08.20", mayor, model.GiveDirective{
		Text:  "Setiap perangkat daerah menyebutkan sumber data untuk setiap capaian yang dipaparkan.",
		Owner: planning, Due: "2027-01-20",
	})
	s.end("08.27")
}

func (s *script) cooperatives() {
	s.begin("08.30", "Dinkop UM")
	s.note("08.33", head("Dinkop UM"), "Memaparkan enam program dengan usulan Rp8,21 miliar; titik berat pada usaha mikro yang naik kelas.")
	s.microWorkers()
	s.note("08.52", deputy, "Pelatihan jangan berhenti pada sertifikat; peserta didampingi sampai produknya terjual.")
	s.money("08.58", mayor, "2.17.07.2.01.0027", "PAD", 850*million, "sertifikasi halal diperluas sampai tingkat kelurahan")
	s.target("08.59", mayor, "2.17.07.2.01.0027", 1, "650", "mengikuti tambahan pagu")
	s.money("09.06", economy, "2.17.08.2.01.0021", "DAU", 1_250*million, "sebagian tempat usaha sudah tersedia di pasar rakyat")
	s.target("09.07", economy, "2.17.08.2.01.0021", 1, "75", "mengikuti pengurangan pagu")
	s.directive("09.12", mayor, model.GiveDirective{
		Text:  "Belajar dari Banyuwangi dan Surabaya tentang pendampingan usaha mikro, lalu laporkan pola yang dapat ditiru.",
		Owner: head("Dinkop UM"), Due: "2027-02-26", Line: s.line("2.17.07"),
	})
	s.directive("09.15", mayor, model.GiveDirective{
		Text:  "Sertifikasi halal bagi 650 usaha mikro dijadwalkan per kelurahan dan dilaporkan setiap bulan.",
		Owner: head("Dinkop UM"), Due: "2027-03-31", Line: s.line("2.17.07.2.01.0027"),
	})
	s.decide("09.24", "Dinkop UM", model.AcceptedFixing, "tempat usaha dikurangi, sertifikasi halal ditambah", "2.17.07", "2.17.08")
	s.decide("09.26", "Dinkop UM", model.Accepted, "")
	s.end("09.31")
}

func (s *script) trade() {
	s.begin("09.47", "Disperindag")
	s.note("09.51", head("Disperindag"), "Memaparkan tujuh program; revitalisasi dua pasar rakyat memakai DAK Fisik dan PAD.")
	s.claim("10.02", head("Disperindag"), model.RecordClaim{
		Text: "Industri kecil dan menengah akan tumbuh 5,5 %.", Value: "5,5 %", Indicator: s.indicator("3.31.02", 1),
	})
	s.money("10.14", deputy, "3.30.05.2.01.0002", "DAU", 560*million, "cukup dua pameran yang menghasilkan kontrak dagang")
	s.target("10.15", deputy, "3.30.05.2.01.0002", 1, "20", "dua pameran")
	s.target("10.21", mayor, "3.30.04", 1, "3,5", "sejalan dengan rencana dalam RPJMD")
	s.money("10.27", mayor, "3.31.02.2.01.0005", "DBH CHT", 2_650*million, "pembinaan sentra industri Contoh Barat dipercepat")
	s.directive("10.33", mayor, model.GiveDirective{
		Text:  "Siapkan data kontrak dagang dari setiap pameran dua tahun terakhir.",
		Owner: head("Disperindag"), Due: "2027-02-05", Line: s.line("3.30.05"),
	})
	s.decide("10.41", "Disperindag", model.Rejected, "sama dengan promosi pada Dinas Koperasi dan Usaha Mikro; digabung di sana", "3.30.07")
	s.decide("10.44", "Disperindag", model.Deferred, "menunggu verifikasi data industri pada SIINas", "3.31.04")
	s.decide("10.47", "Disperindag", model.AcceptedFixing, "target dan pagu pameran disesuaikan", "3.30.05")
	s.decide("10.49", "Disperindag", model.Accepted, "")
	s.before("10.52", mayor, "2.07.04", "3.30.04", "pelatihan tanpa penempatan tidak mengurangi pengangguran")
	s.directive("10.55", cityHead, model.GiveDirective{
		Text:  "Gabungkan agenda promosi produk dalam negeri menjadi satu kalender kota.",
		Owner: economy, Due: "2027-02-12",
	})
	s.end("11.01")
}

// investment is the slot that is still being held.
func (s *script) investment() {
	s.begin("11.03", "DPMPTSP")
	s.note("11.05", head("DPMPTSP"), "Memaparkan empat program; Mal Pelayanan Publik melayani 9.800 pelaku usaha pada tahun 2026.")
	s.claim("11.12", head("DPMPTSP"), model.RecordClaim{Text: "90 % izin selesai tiga hari.", Value: "90 %"})
	s.note("11.15", economy, "Peta potensi investasi cukup dimutakhirkan, tidak perlu disusun baru seluruhnya.")
	s.money("11.17", planning, "2.18.02.2.02.0007", "PAD", 290*million, "memutakhirkan peta yang ada")
	s.decide("11.19", "DPMPTSP", model.AcceptedFixing, "peta potensi investasi cukup dimutakhirkan", "2.18.02")
	s.directive("11.22", mayor, model.GiveDirective{
		Text:  "Data realisasi investasi per kelurahan disiapkan.",
		Owner: head("DPMPTSP"), Due: "2027-01-31", Line: s.line("2.18.02"),
	})
	s.money("11.25", mayor, "2.18.03.2.01.0002", "DAU", 850*million, "fokus pada yang menghasilkan realisasi")
	s.decide("11.26", "DPMPTSP", model.AcceptedFixing, "promosi difokuskan pada yang menghasilkan realisasi", "2.18.03")
	s.money("11.29", mayor, "2.18.04.2.01.0006", "PAD", 1_850*million, "loket layanan ditambah di dua kecamatan")
	s.target("11.30", mayor, "2.18.04", 2, "2,5", "target batas bawah diambil")
}
