package sample

import "benangmerah/model"

// The roadmap of four groups: three themes, 2025 to 2027. Names of groups are invented; nobody is named.

var roadGroups = []model.NewRoadGroup{
	{Name: "Kelompok Batik Melati Contoh", Trade: "Batik tulis", Village: "Contoh Lor", District: "Contoh Utara"},
	{Name: "Kelompok Keripik Tempe Rejeki", Trade: "Makanan ringan", Village: "Contoh Kidul", District: "Contoh Selatan"},
	{Name: "Kelompok Anyaman Bambu Lestari", Trade: "Kerajinan bambu", Village: "Contoh Wetan", District: "Contoh Timur"},
	{Name: "Kelompok Sepatu Kulit Jaya", Trade: "Alas kaki", Village: "Contoh Tengah", District: "Contoh Tengah"},
}

var roadThemes = []struct {
	name   string
	phases [3]model.RoadPhase // from 2025 on
}{
	{"Legalitas dan standar", [3]model.RoadPhase{
		{Name: "Terdaftar", Criterion: "semua anggota memiliki NIB", Threshold: "100 %"},
		{Name: "Bersertifikat", Criterion: "sertifikat halal atau SNI untuk produk utama", Threshold: "≥ 1 sertifikat"},
		{Name: "Standar terjaga", Criterion: "lulus audit ulang tanpa temuan besar", Threshold: "0 temuan"},
	}},
	{"Kemasan dan merek", [3]model.RoadPhase{
		{Name: "Kemasan baku", Criterion: "produk utama memakai kemasan baku", Threshold: "≥ 80 %"},
		{Name: "Merek terdaftar", Criterion: "merek kelompok terdaftar", Threshold: "≥ 1 merek"},
		{Name: "Masuk ritel", Criterion: "dijual di toko ritel modern", Threshold: "≥ 5 toko"},
	}},
	{"Pertumbuhan dan pembiayaan", [3]model.RoadPhase{
		{Name: "Pembukuan berjalan", Criterion: "pembukuan enam bulan tanpa putus", Threshold: "≥ 6 bulan"},
		{Name: "Omzet tumbuh", Criterion: "pertumbuhan omzet setahun", Threshold: "≥ 5 %"},
		{Name: "Dipercaya bank", Criterion: "memperoleh kredit dari bank", Threshold: "≥ 1 kredit"},
	}},
}

// roadSaid is what was said of a group (from 0) in a theme (from 0) and year.
type roadSaid struct {
	group, theme, year int
	model.RoadStanding
}

const (
	roadMonev = "Laporan monev Dinkop UM"
	roadBook  = "Buku pendamping kelompok"
)

var roadStandings = []roadSaid{
	reached(0, 0, 2025, "100 %", "daftar NIB anggota"), reached(1, 0, 2025, "100 %", "daftar NIB anggota"), reached(2, 0, 2025, "100 %", "daftar NIB anggota"),
	missed(3, 0, 2025, "60 %"),
	reached(0, 1, 2025, "85 %", "foto kemasan"), reached(1, 1, 2025, "90 %", "foto kemasan"), missed(2, 1, 2025, "40 %"), missed(3, 1, 2025, "25 %"),
	reached(0, 2, 2025, "8 bulan", "buku kas"), reached(1, 2, 2025, "6 bulan", "buku kas"), reached(2, 2, 2025, "7 bulan", "buku kas"), missed(3, 2, 2025, "2 bulan"),
	reached(0, 0, 2026, "1 sertifikat", "sertifikat SNI batik"), reached(1, 0, 2026, "1 sertifikat", "sertifikat halal"), missed(2, 0, 2026, "0 sertifikat"),
	{3, 0, 2026, model.RoadStanding{
		Date: "2026-03-16", Source: roadMonev, Status: model.RoadRemoved, Assessor: "Kepala Dinkop UM", Reason: "kelompok bubar, anggotanya bekerja di pabrik",
	}},
	reached(0, 1, 2026, "1 merek", "bukti pendaftaran merek"), reached(1, 1, 2026, "1 merek", "bukti pendaftaran merek"), reached(2, 1, 2026, "1 merek", "bukti pendaftaran merek"),
	reached(0, 2, 2026, "7,2 %", "rekap omzet"), missed(2, 2, 2026, "−3,64 %"),
	reached(1, 2, 2026, "6,1 %", "rekap omzet"),
	{1, 2, 2026, model.RoadStanding{Date: "2026-12-18", Source: roadBook, Status: model.RoadReached, Value: "5,4 %", Evidence: "buku penjualan", Assessor: "Pendamping kelompok"}},
	{0, 2, 2027, model.RoadStanding{Date: "2027-01-11", Source: roadBook, Status: model.RoadRunning, Value: "0 kredit", Evidence: "permohonan kredit diajukan", Assessor: "Pendamping kelompok"}},
	{1, 1, 2027, model.RoadStanding{Date: "2027-01-11", Source: roadBook, Status: model.RoadRunning, Value: "2 toko", Evidence: "surat titip jual", Assessor: "Pendamping kelompok"}},
}

func reached(group, theme, year int, value, evidence string) roadSaid {
	return assessed(group, theme, year, model.RoadStanding{Status: model.RoadReached, Value: value, Evidence: evidence})
}

func missed(group, theme, year int, value string) roadSaid {
	return assessed(group, theme, year, model.RoadStanding{Status: model.RoadMissed, Value: value, Evidence: "berita acara monev"})
}

// assessed is what the agency found at the end of a year.
func assessed(group, theme, year int, r model.RoadStanding) roadSaid {
	r.Date, r.Source, r.Assessor = model.NewDate(year, 12, 15), roadMonev, "Kepala Dinkop UM"
	return roadSaid{group, theme, year, r}
}

// roadmap is what follows the agenda: the groups, what they are to reach and what was said of them, the money and what became of it. Its acts have seeds of their own, so
// that everything else in the city keeps its IDs.
func (s *script) roadmap() {
	t := &telling{script: s, plan: model.NewPlan(), seeds: "kota-contoh-peta-jalan-"}
	t.lined("2.17.07.2.01.0027", "2.17.08.2.01.0022")
	t.do("15.20", "", model.AddRoadGroups{Groups: roadGroups})
	t.do("15.22", "", model.AddRoadThemes{Themes: roadThemeNames()})
	var groups, themes []model.ID
	for _, g := range t.plan.RoadGroups.Of(0) {
		groups = append(groups, g.ID)
	}
	for _, theme := range t.plan.RoadThemes.Of(0) {
		themes = append(themes, theme.ID)
	}
	if t.err != nil {
		return
	}
	t.do("15.24", "", model.SetRoadPhases{Phases: roadPhases(themes)})
	t.do("15.30", "", model.RecordStandings{Standings: t.roadStandings(groups, themes)})
	t.roadMoney(groups, themes)
}

func roadThemeNames() (names []string) {
	for _, theme := range roadThemes {
		names = append(names, theme.name)
	}
	return names
}

func roadPhases(themes []model.ID) (list []model.RoadPhase) {
	for i, theme := range roadThemes {
		for y, phase := range theme.phases {
			phase.Theme, phase.Year = themes[i], Year-2+y
			list = append(list, phase)
		}
	}
	return list
}

func (t *telling) roadStandings(groups, themes []model.ID) (list []model.RoadStanding) {
	phases := map[model.RoadPhase]model.ID{} // by theme and year
	for phase := range t.plan.RoadPhases.All() {
		phases[model.RoadPhase{Theme: phase.Theme, Year: phase.Year}] = phase.ID
	}
	for _, x := range roadStandings {
		r := x.RoadStanding
		r.Group, r.Phase = groups[x.group], phases[model.RoadPhase{Theme: themes[x.theme], Year: x.year}]
		list = append(list, r)
	}
	return list
}

// roadMoney tells of budgets in lines of the plan, what groups received from one of them, and the first credit of a bank.
func (t *telling) roadMoney(groups, themes []model.ID) {
	packing := model.RoadBudget{Theme: themes[1], Year: 2026, Amount: 95 * million}
	t.do("15.36", "", model.SetRoadBudgets{Budgets: []model.RoadBudget{
		{Theme: themes[0], Year: Year, Line: t.line("2.17.07.2.01.0027"), Amount: 180 * million},
		packing,
		{Theme: themes[2], Year: Year, Line: t.line("2.17.08.2.01.0022"), Amount: 120 * million},
	}})
	for b := range t.plan.RoadBudgets.All() {
		if b.Theme == packing.Theme && b.Year == packing.Year {
			packing.ID = b.ID
		}
	}
	t.do("15.38", "", model.RecordReceipts{Receipts: []model.RoadReceipt{
		{Budget: packing.ID, Group: groups[0], Date: "2026-05-20", What: "Mesin kemas vakum", Fit: model.FitYes, Evidence: "berita acara serah terima"},
		{Budget: packing.ID, Group: groups[1], Date: "2026-05-20", What: "Mesin kemas vakum", Fit: model.FitNo, Evidence: "daya 450 W, diminta 900 W"},
		{Budget: packing.ID, Group: groups[2], Date: "2026-06-08", What: "Cetak label 2.000 lembar"},
	}})
	t.do("15.40", "", model.RecordMilestones{Milestones: []model.RoadMilestone{
		{Group: groups[1], Bank: "Bank Contoh", Credit: 25 * million, Date: "2026-11-09", Evidence: "akad kredit"},
	}})
}
