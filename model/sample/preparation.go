package sample

import (
	"strconv"
	"time"

	"benangmerah/model"
)

// preparation is the Thursday before the meeting: region, officials, missions and sources; the agencies, and what they realised the year before; the agenda; the roadmap that the
// meeting looks at, and how the budget of the year before was turned round.
func (s *script) preparation() {
	s.day(Year, time.January, 14)
	s.edit("09.05", "setup.region", s.region())
	s.edit("09.20", "setup.funds", s.sources())
	s.agencyFiles()
	s.intakes()
	s.realised()
	s.edit("15.10", "agenda.edit", s.agenda())
	s.roadmap()
	s.refocusing()
}

func (s *script) region() []model.Record {
	put := []model.Record{&model.Region{
		ID: model.RegionID, Name: cityName, Government: "PEMERINTAH KOTA CONTOH", Office: "SEKRETARIAT DAERAH",
		Address: "Jalan Contoh Nomor 1 Kota Contoh 00000, Telepon (000) 000000", Place: "Kota Contoh",
		Zone: model.WIB, Year: Year, PeriodFrom: 2025, PeriodTo: 2029,
	}}
	for i, o := range officials {
		o.ID, o.Order, o.Name = s.ids.Next(), i+1, "NAMA LENGKAP"
		put = append(put, &o)
	}
	for i, text := range missions {
		m := &model.Mission{ID: s.ids.Next(), Number: i + 1, Text: text}
		s.missions[strconv.Itoa(m.Number)] = m.ID
		put = append(put, m)
	}
	return put
}

var officials = []model.Official{
	{Office: "WALI KOTA CONTOH", Role: model.Chair},
	{Office: "WAKIL WALI KOTA CONTOH", Role: model.Other},
	{Office: "SEKRETARIS DAERAH", Rank: "Pembina Utama Madya", NIP: "19700101 199503 1 001", Role: model.Knowing},
	{Office: "KEPALA BADAN PERENCANAAN PEMBANGUNAN DAERAH", Rank: "Pembina Utama Muda", NIP: "19720202 199703 2 002", Role: model.Secretary},
}

// missions of the RPJMD 2025–2029.
var missions = []string{
	"Meningkatkan kualitas sumber daya manusia yang sehat, cerdas, dan berdaya saing",
	"Memperkuat ekonomi kerakyatan yang mandiri, inovatif, dan terbuka bagi investasi",
	"Mewujudkan infrastruktur kota yang merata, terhubung, dan tangguh",
	"Mewujudkan lingkungan hidup yang bersih, hijau, dan berkelanjutan",
	"Mewujudkan tata kelola pemerintahan yang bersih, melayani, dan berbasis data",
}

func (s *script) sources() []model.Record {
	var put []model.Record
	for _, f := range funds {
		f.ID = s.ids.Next()
		s.funds[f.Name] = f.ID
		put = append(put, &f)
	}
	return append(put, &model.Ceiling{ID: s.ids.Next(), Year: Year, Amount: cityCeiling})
}

// cityCeiling leaves a little room above what all agencies ask for.
const cityCeiling = 1_095_000_000_000 * model.Rupiah

var funds = []model.Fund{
	{Code: "1", Name: "PAD"},
	{Code: "2", Name: "DAU"},
	{Code: "3", Name: "DBH CHT"},
	{Code: "4", Name: "DAK Fisik"},
	{Code: "5", Name: "DAK Nonfisik"},
	{Code: "6", Name: "Insentif Fiskal"},
	{Code: "7", Name: "BLUD"},
	{Code: "8", Name: "APBN Tugas Pembantuan", Outside: true},
}
