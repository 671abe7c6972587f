package roads_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/roadmap"
)

func TestTheMapByYearAndDay(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Wants("Peta jalan 2026, keadaan 18 Januari 2027", "Kelompok Batik Melati Contoh", "Legalitas dan standar", "● tercapai", "× tidak tercapai", "– dikeluarkan", "−3,64 %", "2 versi", "Berselisih: 1.", "Tanda: ● tercapai")
	d.Press("F5")
	d.Wants("Peta jalan 2025, keadaan", "12 sel:")
	d.Press("F8")
	d.Wants("Peta jalan 2025, keadaan 31 Desember 2025")
	d.Press("F6")
	d.Wants("Peta jalan 2026, keadaan 31 Desember 2026")
	d.Press("F7")
	d.typed("14/12/2025")
	d.Wants("keadaan 14 Desember 2025", "? belum ada data")
	d.WantsNot("● tercapai\n", "2 versi")
	d.Press("F7")
	d.Type(" ")
	d.Press("Backspace", "Enter")
	d.Wants("keadaan 18 Januari 2027", "2 versi")
}

func TestSourcesStandSideBySide(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Down", "Right", "Right", "Right", "Enter")
	d.Wants("Kelompok Keripik Tempe Rejeki · Pertumbuhan dan pembiayaan 2026", "Laporan monev Dinkop UM", "6,1 %", "Buku pendamping kelompok", "5,4 %", "Ambang: ≥ 5 %.", "memenuhi ≥ 5 %", "berselisih", "yang dihitung")
	d.Press("Esc")
	d.Wants("Peta jalan 2026, keadaan")
}

func TestAGroupHasItsYearsBesideEachOther(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+Down")
	d.Wants("Kelompok Batik Melati Contoh · Peta", "2025", "2026", "2027", "Kemasan dan merek", "9 sel:")
	d.Press("Ctrl+F")
	d.Type("bambu")
	d.Wants("Kelompok Anyaman Bambu")
	d.WantsNot("Kelompok Keripik Tempe Rejeki")
}

func TestAStandingIsRecordedWithItsEvidence(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	before := len(d.standings())
	d.Press("F6", "Right", "Enter") // 2027
	d.Wants("Belum ada sumber yang mencatat apa pun.")
	d.Press("F3")
	d.typed("terc", "7,5 %", "", "18/1/2027", "Laporan monev", "Kepala Dinkop UM")
	d.Wants("Fase yang tercapai perlu bukti.")
	if len(d.standings()) != before {
		t.Error("a phase was reached without evidence")
	}
	d.page.Changed(d.Last()) // what is half typed stays
	d.Wants("7,5 %", "Laporan monev")
	d.Press("Esc", "F3")
	d.typed("terc", "7,5 %", "foto rak toko", "18/1/2027", "Laporan monev", "Kepala Dinkop UM")
	d.wantStanding("Kelompok Batik Melati Contoh|Legalitas dan standar|2027|tercapai|7,5 %|Laporan monev|foto rak toko")
	d.Wants("Laporan monev", "foto rak toko", "● tercapai")
	d.Undo()
	if len(d.standings()) != before {
		t.Error("it is not undone")
	}
	d.Press("F3")
	d.typed("dik", "", "", "", "Dinas", "")
	d.Wants("Kelompok yang dikeluarkan dari peta jalan perlu alasan.")
	d.Press("Esc", "F3")
	d.Wants("Status: belum, berjalan")
	d.typed("tidak", "−3,64 %", "rilis", "", "BPS", "")
	d.wantStanding("2027|tidak tercapai|−3,64 %|BPS|rilis")
	d.Press("Ctrl+Delete")
	if len(d.standings()) != before || !strings.Contains(d.Asked[0], "menurut BPS") {
		t.Errorf("not removed: %q", d.Asked)
	}
	d.Press("F3")
	d.typed("t", "", "", "", "", "")
	d.Wants("Status tidak dikenal.")
}

// What contradicts each other is kept: 412 and 398 members, in a roadmap of 22 groups, 11 themes and 5 years.
func TestConflictingCountsAreKept(t *testing.T) {
	d := open(t, city(t, 22, 11, 5))
	d.Wants("Peta jalan 2021, keadaan", "242 sel:")
	d.Press("F5", "F5", "F5", "F5", "Right", "F3")
	d.typed("tercapai", "412 anggota", "daftar.pdf", "20/12/2017", "Laporan Dinas", "Kepala Dinas")
	d.Press("F3")
	d.typed("tercapai", "398 anggota", "sensus.pdf", "15/1/2018", "Laporan pendamping", "")
	d.Wants("2 versi", "Berselisih: 1.", "398")
	if list := d.standings(); len(list) != 2 {
		t.Errorf("%q", list)
	}
	if c := d.cell(0, 0, 0, "2018-12-31"); !c.Disputed || len(c.Said) != 2 {
		t.Errorf("%+v", c)
	}
	d.Press("F7")
	d.typed("14/1/2018")
	d.Wants("Peta jalan 2017, keadaan 14 Januari 2018", "412", "Berselisih: 0.")
	d.WantsNot("2 versi")
	_, total := roadmap.AsOf(d.Plan(), "2018-01-14").Counts()
	if total.Cells() != 22*11*5 {
		t.Errorf("%d cells", total.Cells())
	}
	d.Press("End")
	d.Wants("Tema 11")
}

func TestPhasesAreWrittenInPlace(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+2", "Down", "Right", "Right", "Enter")
	d.Type("NIB dan sertifikat halal")
	d.Press("Enter")
	theme := d.Plan().RoadThemes.Of(0)[0]
	if got := d.Plan().RoadPhases.Of(theme.ID)[0].Criterion; got != "NIB dan sertifikat halal" {
		t.Error(got)
	}
	d.Press("Ctrl+Home", "Enter")
	d.Type("Legalitas usaha")
	d.Press("Enter")
	if got := d.Plan().RoadThemes.Of(0)[0].Name; got != "Legalitas usaha" {
		t.Error(got)
	}
	d.Press("F9")
	d.typed("Ekspor")
	d.Press("Ctrl+End", "F3")
	d.typed("Ekspor", "2027", "Contoh terkirim", "sampel dikirim", "≥ 1 negara")
	ekspor := d.Plan().RoadThemes.Of(0)[3]
	if r := d.Plan().PhaseOf(ekspor.ID, 2027); r == nil || r.Name != "Contoh terkirim" || r.Threshold != "≥ 1 negara" {
		t.Errorf("%+v", r)
	}
	d.Press("F3")
	d.typed("Ekspor", "2027", "Lain", "", "")
	d.Wants("Tema Ekspor sudah mempunyai fase tahun 2027.")
	d.Press("Esc", "Ctrl+End", "Ctrl+Delete")
	if d.Plan().PhaseOf(ekspor.ID, 2027) != nil {
		t.Error("the phase is still there")
	}
	d.Undo()
	if d.Plan().PhaseOf(ekspor.ID, 2027) == nil {
		t.Error("the phase did not come back")
	}
}

func TestGroupsAreAddedAndEdited(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("F4")
	d.typed("Kelompok Gula Semut", "Gula aren", "Sukamaju", "Utara")
	groups := d.Plan().RoadGroups.Of(0)
	if len(groups) != 5 || d.Plan().GroupName(groups[4]) != "Kelompok Gula Semut" {
		t.Fatalf("%d groups", len(groups))
	}
	d.Press("F4")
	d.typed("kelompok gula semut", "", "", "")
	d.Wants("Tidak ada yang berubah.")
	d.Press("Esc", "Alt+Left", "End", "Down", "Down", "Down", "Down", "Down", "F2")
	d.Wants("Ubah nama, usaha, dan tempat kelompok · Kelompok Gula Semut")
	d.typed("", "Gula semut organik", "", "")
	if a := d.Plan().Actors.Get(groups[4].Actor); a.Trade != "Gula semut organik" || a.Name != "Kelompok Gula Semut" || a.Village != "Sukamaju" {
		t.Errorf("%+v", a)
	}
}

func TestWhoIsOffTheRoad(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+3")
	d.Wants("Kelompok Anyaman Bambu", "Kemasan baku", "40 %", "dikeluarkan 16 Maret 2026: kelompok", "2 dari 4 kelompok keluar")
	d.Press("Enter")
	d.Wants("Kelompok Anyaman Bambu Lestari · Kemasan dan merek 2025", "Fase: Kemasan baku.")
	d.Press("Esc")
	d.Wants("Peta jalan 2025, keadaan")
}

func TestMilestonesOfBanks(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+4")
	d.Wants("1 dari 4 kelompok dipercaya bank", "25.000.000")
	d.Press("F3")
	d.typed("melati", "Bank Contoh", "40 jt", "2/1/2027", "")
	d.Wants("Bukti belum diisi")
	d.Press("Esc", "F3")
	d.typed("melati", "Bank Contoh", "40 jt", "2/1/2027", "akad kredit")
	d.Wants("2 dari 4 kelompok dipercaya bank", "Rp65.000.000,00")
	d.Press("Ctrl+Home", "Right", "Right", "Enter")
	d.Type("45 jt")
	d.Press("Enter")
	sum := model.Money(0)
	for m := range d.Plan().RoadMilestones.All() {
		sum = sum.Plus(m.Credit)
	}
	if sum != 70_000_000*model.Rupiah && sum != 85_000_000*model.Rupiah {
		t.Errorf("credits of %d", sum)
	}
	d.Undo()
	d.Wants("2 dari 4 kelompok dipercaya bank", "Rp65.000.000,00")
}

func TestMoneyAndWhatBecameOfIt(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+5")
	d.Wants("180.000.000", "3 dari 4 kelompok", "tanpa baris program", "1 tidak sesuai")
	d.Press("Ctrl+End")
	d.Wants("Jumlah 2026", "95.000.000")
	d.Press("Ctrl+Home")
	theme := d.Plan().RoadThemes.Of(0)[0]
	d.Press("Down", "Right", "Right", "Enter")
	d.Type("75 jt")
	d.Press("Enter")
	if list := d.Plan().RoadBudgets.Of(theme.ID); len(list) != 2 || list[0].Year != 2025 || list[0].Amount != 75_000_000*model.Rupiah {
		t.Errorf("%+v", list)
	}
	d.Press("Ctrl+End")
	d.Wants("Jumlah 2025", "75.000.000")
	d.Press("Ctrl+Home", "Down", "Down", "Right", "Right")
	d.Press("Up", "Left", "Enter")
	d.Type("2.17.07.2.01.0027")
	d.Press("Enter")
	d.Wants("Legalitas")
	if list := d.Plan().RoadBudgets.Of(theme.ID); list[0].Line == 0 {
		t.Errorf("no line: %+v", list[0])
	}
	d.Press("Ctrl+Home", "Down", "Enter")
	d.Wants("Penerimaan Legalitas dan standar 2025", "belum tercatat", "4 kelompok belum tercatat.")
	d.Press("F3")
	d.typed("", "Pendampingan NIB", "8/6/2025", "ya", "berita acara")
	d.Wants("Pendampingan NIB", "sesuai", "1 penerimaan: 1 sesuai")
	d.Press("Ctrl+Home", "Right", "Right", "Right", "Enter")
	d.Type("tidak")
	d.Press("Enter")
	d.Wants("tidak sesuai", "1 penerimaan: 0 sesuai, 1 tidak sesuai")
	d.Press("Ctrl+Home", "Down", "Right", "Enter")
	d.Type("Cetak label")
	d.Press("Enter")
	d.Wants("2 penerimaan: 0 sesuai, 1 tidak sesuai, 1 belum diketahui.")
	d.Press("Esc")
	d.Wants("2 dari 4 kelompok")
	d.Undo()
	d.Wants("1 dari 4 kelompok")
}

func TestListsArePastedAndImported(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	before := len(d.standings())
	clip := fyne.CurrentApp().Clipboard()
	clip.SetContent("Kelompok\tTema\tTahun\tStatus\tTanggal\tSumber\tNilai\nKelompok Batik Melati Contoh\tKemasan dan merek\t2027\tberjalan\t12/1/2027\tMonev\t40 %\nTiada\tKemasan dan merek\t2027\tberjalan\t12/1/2027\tMonev\t40 %\n")
	d.Press("Ctrl+V")
	d.Wants("1 dari 2 baris tidak dapat dipakai")
	if len(d.standings()) != before {
		t.Error("half of it was saved")
	}
	d.Press("Down")
	clip.SetContent("Kelompok Batik Melati Contoh\tKemasan dan merek\t2027\tberjalan\t12/1/2027\tMonev\t40 %\nKelompok Keripik Tempe Rejeki\tKemasan dan merek\t2027\tberjalan\t12/1/2027\tMonev\t−3,64 %\n")
	d.Press("Ctrl+V")
	d.WantsTold("Peta jalan: 2 baru, 0 diubah, 0 sudah ada.")
	d.wantStanding("Kelompok Keripik Tempe Rejeki|Kemasan dan merek|2027|berjalan|−3,64 %|Monev|")
	d.Picked = filepath.Join(t.TempDir(), "capaian.csv")
	if err := os.WriteFile(d.Picked, []byte("Kelompok;Tema;Tahun;Status;Tanggal;Sumber;Bukti\nKelompok Batik Melati Contoh;Kemasan dan merek;2027;tercapai;13/1/2027;Monev;foto\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	acts := d.Done
	d.Press("F10")
	d.WantsTold("Peta jalan: 1 baru")
	if len(d.standings()) != before+3 || d.Done != acts+1 {
		t.Errorf("%d standings, %d acts", len(d.standings())-before, d.Done-acts)
	}
	d.Press("F10")
	d.WantsTold("Peta jalan: 0 baru, 0 diubah, 1 sudah ada.")
	if d.Done != acts+1 {
		t.Error("what is there already was done again")
	}
}

func TestEveryViewGoesToTheWall(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	for i := range 5 {
		d.Press(fmt.Sprintf("Alt+%d", i+1), "Ctrl+Enter")
	}
	d.Press("Alt+1", "Alt+Enter", "Alt+Down", "Ctrl+Enter", "Ctrl+P")
	want := "[0 2026 2027-01-18 false 1 2026 2027-01-18 false 2 2026 2027-01-18 false 3 2026 2027-01-18 false 4 2026 2027-01-18 false 5 2026 2027-01-18 false 0 2026 2027-01-18 true]"
	if got := fmt.Sprint(d.Shown); got != want {
		t.Errorf("shown %s", got)
	}
	if len(d.reports) != 1 || d.reports[0] != "2027-01-18" {
		t.Errorf("reports of %q", d.reports)
	}
}

func TestFilesWithoutARoad(t *testing.T) {
	none := open(t, nil)
	none.Wants("Belum ada berkas terbuka.")
	begun := open(t, begunCity(t))
	begun.Wants("Belum ada kelompok di peta jalan.", "Belum ada yang dinilai")
	begun.WantsNot("0 sel")
	begun.Press("F3", "Enter", "Alt+2")
	begun.Wants("Belum ada tema.")
	begun.Press("Alt+3", "Alt+4", "Alt+5", "Ctrl+Enter", "Ctrl+P")
	locked := open(t, modeltest.Contoh(t), func(d *desk) { d.Locked = true })
	acts := locked.Done
	for _, key := range []string{"F3", "F4", "F9", "Ctrl+Delete", "Alt+2", "Enter", "F3", "Alt+5", "Right", "Right", "Enter"} {
		locked.Press(key)
	}
	locked.WantsNot("Enter simpan")
	if locked.Done != acts {
		t.Error("a file that can only be read was changed")
	}
}

func TestThePageInEnglish(t *testing.T) {
	d := open(t, modeltest.Contoh(t), func(d *desk) { d.Speaks = locale.English })
	d.Wants("Roadmap of 2026", "● reached", "× not reached", "2 versions")
	d.Press("Right", "F6", "F3")
	d.typed("under", "1 shop", "", "", "Monev", "")
	d.wantStanding("|2027|berjalan|1 shop|Monev")
}

// TestEveryLook looks at the page in its views, light, dark and with large text: what matters can be read, and nothing lies beyond the edge.
// Where BENANG_PICTURES names a folder, the pictures are kept there.
func TestEveryLook(t *testing.T) {
	for _, look := range uitest.Looks() {
		t.Run(look.Name, func(t *testing.T) {
			none := open(t, begunCity(t), func(d *desk) { d.Theme = look.Theme })
			none.keep(look.Name+"-0", "Belum ada yang dinilai", "Belum ada kelompok di peta jalan")
			d := open(t, modeltest.Contoh(t), func(d *desk) { d.Theme = look.Theme })
			d.keep(look.Name+"-1", "Peta jalan 2026", "● tercapai", "2 versi")
			d.Press("Down", "Right", "Right", "Right", "Enter")
			d.keep(look.Name+"-2", "memenuhi ≥ 5 %", "berselisih")
			d.Press("F3")
			d.keep(look.Name+"-3", "Enter simpan")
			d.Press("Esc", "Esc", "Alt+Down")
			d.keep(look.Name+"-4", "9 sel:")
			d.Press("Alt+Up", "Alt+2")
			d.keep(look.Name+"-5", "Kriteria")
			d.Press("Alt+3")
			d.keep(look.Name+"-6", "dikeluarkan 16 Maret")
			d.Press("Alt+4")
			d.keep(look.Name+"-7", "25.000.000")
			d.Press("Alt+5")
			d.keep(look.Name+"-8", "180.000.000")
			d.Press("Down", "Down", "Down", "Enter")
			d.keep(look.Name+"-9", "Penerimaan", "belum tercatat")
			real := open(t, city(t, 22, 11, 5), func(d *desk) { d.Theme = look.Theme })
			real.keep(look.Name+"-real", "Tema 5")
		})
	}
}

// keep asks that texts can be read and saves a picture.
func (d *desk) keep(name string, texts ...string) {
	d.T.Helper()
	d.Keep("roads-"+name, texts...)
}

// large is a roadmap of 500 groups, 11 themes and 5 years, in which a tenth of the cells is told of.
func large(b *testing.B) *desk {
	m := city(b, 500, 11, 5)
	var act model.RecordStandings
	n := 0
	for _, g := range m.Plan.RoadGroups.Of(0) {
		for r := range m.Plan.RoadPhases.All() {
			if n++; n%10 == 0 {
				act.Standings = append(act.Standings, model.RoadStanding{Group: g.ID, Phase: r.ID, Date: "2021-01-01", Source: "Monev", Status: model.RoadReached, Evidence: "foto"})
			}
		}
	}
	if _, err := m.Do(act, model.Context{}); err != nil {
		b.Fatal(err)
	}
	d := open(b, m)
	b.ResetTimer()
	return d
}

func BenchmarkLargeRoadIsShown(b *testing.B) {
	d := large(b)
	for range b.N {
		d.page.Changed(d.Last())
	}
}

func BenchmarkYearIsTurned(b *testing.B) {
	d := large(b)
	for i := range b.N {
		d.Press([]string{"F5", "F6"}[i%2])
	}
}
