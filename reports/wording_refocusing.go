package reports

import "benangmerah/model"

// RefocusingWording is every fixed sentence of the paper of a sheet of refocusing. See Wording.
type RefocusingWording struct {
	Paper, Title                          string // the title in the properties of the file
	Year, YearOf                          string // {year}, {from}, {to}
	Must                                  string
	Musts                                 map[model.RefocusBalance]string
	Balance, Balanced, Missing, Left      string // {amount}
	GroupMissing, GroupLeft               string // {name}, {amount}
	Growth, GrowthOf                      string // {change}, {percent}
	Note                                  string
	Unit, Before, Cut, Added, After       string // heads of the table
	Months, Volume                        string
	Asked                                 string // of a unit that was rejected: {cut}, {added}
	Beneficiary, Reason                   string
	FromTo                                string // {from}, {to}
	Subtotal, Total                       string // {name}
	Waiting, Rejected                     string // of a unit that is not approved
	Same, SameWaiting                     string // of units that stay as they are: {n}
	Shares, Units, AddedShare, Share, All string
	NoKind                                string
	VolumeSum, Unread                     string // {from}, {to}, {unit}; {n}
	Exact                                 string
	Footer                                string
}

func defaultRefocusing() RefocusingWording {
	return RefocusingWording{
		Paper: "LEMBAR REFOCUSING ANGGARAN", Title: "Lembar Refocusing {title}",
		Year: "Anggaran", YearOf: "tahun {year}, dari {from} menjadi {to}",
		Must: "Syarat",
		Musts: map[model.RefocusBalance]string{
			model.BalanceTotal: "jumlah potongan sama dengan jumlah tambahan", model.BalanceGroup: "potongan sama dengan tambahan dalam setiap kelompok",
			model.BalanceBelow: "jumlah potongan paling sedikit sebesar jumlah tambahan",
		},
		Balance: "Keseimbangan", Balanced: "seimbang", Missing: "kurang potongan {amount}", Left: "sisa {amount} belum dibagikan",
		GroupMissing: "{name}: kurang potongan {amount}", GroupLeft: "{name}: sisa {amount} belum dibagikan",
		Growth: "Perubahan jumlah", GrowthOf: "{change} ({percent})", Note: "Catatan",
		Unit: "Unit", Before: "Semula (Rp)", Cut: "Dipotong (Rp)", Added: "Ditambah (Rp)", After: "Menjadi (Rp)",
		Asked:  "diusulkan dipotong {cut}, ditambah {added}",
		Months: "Bulan", Volume: "Volume", Beneficiary: "Penerima", Reason: "Alasan dan keadaan",
		FromTo: "{from} → {to}", Subtotal: "Jumlah {name}", Total: "JUMLAH",
		Waiting: "usulan", Rejected: "ditolak", Same: "{n} unit tidak berubah", SameWaiting: "{n} belum diputuskan",
		Shares: "PEMBAGIAN TAMBAHAN MENURUT PENERIMA", Units: "Unit", AddedShare: "Tambahan (Rp)", Share: "Bagian", All: "JUMLAH", NoKind: "tanpa jenis penerima",
		VolumeSum: "{from} → {to} {unit}", Unread: "{n} bukan angka",
		Exact:  "Bagian dihitung dari jumlah yang tepat dan ditulis dengan dua desimal. Angka dalam kurung berarti berkurang.",
		Footer: "Lembar refocusing {title}",
	}
}
