package sample

import (
	"slices"

	"benangmerah/model"
)

// refocusing follows the roadmap: a sheet that turned the budget of the year before round, from fairs and travel to small businesses and prices.
// One unit of it was rejected and one is still to be decided, so that it is not adopted yet. Its acts have seeds of their own, so that everything else in the city keeps
// its IDs.
func (s *script) refocusing() {
	t := &telling{script: s, plan: model.NewPlan(), seeds: "kota-contoh-refocusing-"}
	t.lined(refocusedLines()...)
	fund := t.funded("DAU")
	sheet := t.do("15.44", "", model.StartRefocusing{Sheet: model.Refocusing{
		Name: "Refocusing usaha kecil dan harga pangan", Year: Year - 1, Number: 1, Base: model.Enacted, Note: "menindaklanjuti kenaikan harga bahan pokok",
	}})
	put, decided := model.PutRefocusUnits{Refocusing: sheet}, map[model.RefocusState][]string{}
	for _, u := range refocused {
		unit := u.RefocusUnit
		decided[unit.State] = append(decided[unit.State], unit.Name)
		unit.State = model.RefocusProposed
		unit.Before, unit.Cut, unit.Added = unit.Before*million, unit.Cut*million, unit.Added*million
		if u.line != "" {
			unit.Line, unit.Fund = t.line(u.line), fund
		}
		put.Units = append(put.Units, unit)
	}
	t.do("15.46", "", put)
	t.do("15.50", "", model.DecideRefocus{Units: t.refocusUnits(sheet, decided[model.RefocusApproved]), State: model.RefocusApproved})
	t.do("15.51", "", model.DecideRefocus{Units: t.refocusUnits(sheet, decided[model.RefocusRejected]), State: model.RefocusRejected})
}

func refocusedLines() (codes []string) {
	for _, u := range refocused {
		if u.line != "" {
			codes = append(codes, u.line)
		}
	}
	return codes
}

// refocusUnits gives the units of a sheet that have one of the names.
func (t *telling) refocusUnits(sheet model.ID, names []string) (list []model.ID) {
	for _, u := range t.plan.RefocusUnits.Of(sheet) {
		if slices.Contains(names, u.Name) {
			list = append(list, u.ID)
		}
	}
	return list
}

// refocused are the units of the sheet with the codes of their lines; amounts in millions.
var refocused = []struct {
	line string
	model.RefocusUnit
}{
	{"3.30.05.2.01.0002", model.RefocusUnit{Name: "Pameran Dagang Nasional", Before: 640, Cut: 320, MonthsBefore: "Mei–Oktober", MonthsAfter: "Agustus–Oktober", Reason: "pameran di luar daerah ditiadakan", State: model.RefocusApproved}},
	{"3.30.07.2.01.0005", model.RefocusUnit{Name: "Promosi Produk Dalam Negeri", Before: 860, Cut: 180, Reason: "promosi dialihkan ke media daring", State: model.RefocusApproved}},
	{"3.30.04.2.02.0003", model.RefocusUnit{Name: "Operasi Pasar", Before: 900, Added: 200, Beneficiary: "Keluarga berpenghasilan rendah", VolumeBefore: "12", VolumeAfter: "18", VolumeUnit: "kali", Reason: "harga bahan pokok naik", State: model.RefocusApproved}},
	{"3.31.02.2.01.0005", model.RefocusUnit{Name: "Pemberdayaan Industri Kecil", Before: 1_100, Added: 150, Beneficiary: "Industri kecil", VolumeBefore: "60", VolumeAfter: "95", VolumeUnit: "usaha", Reason: "bantuan bahan baku", State: model.RefocusApproved}},
	{"2.17.07.2.01.0018", model.RefocusUnit{Name: "Peningkatan Kapasitas Usaha Mikro", Before: 1_250, Added: 250, Beneficiary: "Usaha mikro", VolumeBefore: "400", VolumeAfter: "480", VolumeUnit: "orang", Reason: "pendampingan di semua kecamatan", State: model.RefocusApproved}},
	{"2.17.08.2.01.0019", model.RefocusUnit{Name: "Digitalisasi Usaha Mikro", Before: 950, Added: 50, Beneficiary: "Usaha mikro", VolumeBefore: "150", VolumeAfter: "160", VolumeUnit: "usaha", Reason: "pembayaran nontunai di pasar", State: model.RefocusApproved}},
	{"2.18.02.2.01.0003", model.RefocusUnit{Name: "Fasilitasi Kemitraan", Before: 700, Cut: 150, Reason: "temu usaha dilakukan daring"}},
	{"", model.RefocusUnit{Group: "Kecamatan Contoh Utara", Name: "Bantuan alat pengolah hasil laut", Added: 75, Beneficiary: "Usaha mikro", VolumeAfter: "15", VolumeUnit: "kelompok", Reason: "diusulkan lagi tahun depan, belum ada calon penerima", State: model.RefocusRejected}},
}
