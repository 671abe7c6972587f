package comparison_test

import (
	"encoding/json"
	"slices"
	"strconv"
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

func TestWithoutAFile(t *testing.T) {
	d := open(t, nil)
	d.Wants("Belum ada berkas terbuka.")
	d.Press("F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "Backspace", "Enter", "Alt+1", "Alt+Down", "Ctrl+F", "Ctrl+P", "Ctrl+Shift+P", "Ctrl+Enter")
	if len(d.shown) > 0 || d.List.Rows != nil {
		t.Errorf("shown %v, written %v", d.shown, d.List.Rows)
	}
}

func TestWhatWasAskedForStandsBesideTheOutcome(t *testing.T) {
	d := open(t, town(t).Memory)
	d.wantsInOrder("1 · Usulan 2027", "2 · Hasil 2027", "Jumlah 2 baris", "420.000.000", "395.000.000", "(25.000.000)", "−6,0%", "turun")
	d.wantsInOrder("Dinas Penanaman Modal", "350.000.000", "325.000.000", "(25.000.000)", "−7,1%", "turun", "Dinas Koperasi", "70.000.000", "70.000.000", "–", "0,0%", "= tetap")
	d.Wants("non-APBD Rp30 jt", "0 naik · 1 turun · 0 baru · 0 hapus · 1 tetap")
}

func TestColumnsAreChosenByKeys(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Press("Alt+1", "Tab", "Tab")
	d.pick(1)
	d.Wants("1 · Rencana 2027", "2 baru", "395.000.000", "+ baru")
	d.WantsNot("420.000.000", "0,0%")
	d.Press("Alt+2")
	d.take("modal")
	d.Wants("Semua perangkat daerah · DPM", "325.000.000")
	d.WantsNot("Dinas Koperasi")
	d.Press("Alt+1")
	d.take("koperasi")
	d.Press("Tab", "Tab")
	d.pick(2)
	d.Wants("Dinas Koperasi · DPM", "1 baru · 1 hapus", "(70.000.000)", "× hapus")
}

func TestColumnsComeAndGo(t *testing.T) {
	w := town(t)
	w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Enacted, Year: modeltest.PlanYear, Amount: 90_000_000 * model.Rupiah, Known: true})
	d := open(t, w.Memory)
	d.Press("F4")
	d.Wants("2 · Hasil 2027")
	d.Press("F3", "Tab", "Tab")
	d.pick(4)
	d.wantsInOrder("1 · Usulan 2027", "2 · Hasil 2027", "3 · Ditetapkan 2027", "Jumlah 2 baris", "420.000.000", "395.000.000", "90.000.000", "(330.000.000)")
	d.Press("F8")
	d.wantsInOrder("Dari kolom 2", "Jumlah 2 baris", "420.000.000", "395.000.000", "90.000.000", "(305.000.000)")
	d.Press("F3", "F3", "F3")
	d.Wants("4 · Ditetapkan 2027")
	d.WantsNot("5 · ")
	d.Press("Alt+2", "F4", "F4", "F4", "F4")
	d.Wants("1 · Usulan 2027", "2 · Ditetapkan 2027")
	d.WantsNot("3 · ")
}

func TestTheSumIsTheSameWhateverTheRowsAre(t *testing.T) {
	d := open(t, town(t).Memory)
	for _, want := range []string{"Program", "Kegiatan", "Sub kegiatan", "Misi", "Sumber dana", "Prioritas"} {
		d.Press("F5")
		d.wantsInOrder(want, "420.000.000", "395.000.000", "(25.000.000)")
	}
	d.Press("F5")
	d.WantsNot("(25.000.000)")
	d.Press("F5")
	d.wantsInOrder("Perangkat daerah", "420.000.000", "395.000.000", "(25.000.000)")
	d.Press("F5", "F5", "F5", "F5", "F5")
	d.Wants("DAU", "PAD", "APBN", "300.000.000", "275.000.000")
	d.Press("F5")
	d.Wants("Tanpa prioritas")
}

func TestRowsAreOpenedAndLeftByKeys(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Press("Enter")
	d.Wants("DPM", "PROGRAM PELAYANAN PENANAMAN MODAL", "2.18.04")
	d.WantsNot("Dinas Koperasi")
	d.Press("Enter", "Enter")
	d.Wants("DPM › Pelayanan Perizinan", "Penyediaan Pelayanan Perizinan Berusaha", "150.000.000", "125.000.000", "Penyediaan Layanan Konsultasi")
	d.Press("Enter")
	d.Wants("Penyediaan Layanan Konsultasi")
	d.Press("Backspace", "Backspace")
	d.Wants("PROGRAM PELAYANAN PENANAMAN MODAL")
	d.Press("Backspace", "Backspace")
	d.Wants("Dinas Koperasi")
	d.Press("Down", "Enter", "Backspace", "Enter")
	d.Wants("PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN")
	d.WantsNot("PROGRAM PELAYANAN PENANAMAN MODAL")
}

func TestASourceIsOpenedIntoItsAgencies(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Press("F5", "F5", "F5", "F5", "F5", "Enter")
	d.Wants("DAU", "Jumlah 1 baris", "Dinas Penanaman Modal", "300.000.000", "275.000.000")
	d.WantsNot("420.000.000", "Dinas Koperasi")
	d.Press("Enter")
	d.Wants("DAU › DPM", "PROGRAM PELAYANAN PENANAMAN MODAL")
	d.Press("Alt+1")
	d.take("koperasi")
	d.Wants("Sumber dana", "PAD")
}

func TestOrderLensAndSearch(t *testing.T) {
	w := town(t)
	w.Act(model.Edit{Title: "setup.ceilings", Put: []model.Record{
		&model.Ceiling{ID: 70, Agency: w.OtherAgency, Year: modeltest.PlanYear, Amount: 60_000_000 * model.Rupiah},
	}})
	d := open(t, w.Memory)
	d.wantsInOrder("Dinas Penanaman Modal", "Dinas Koperasi")
	d.Press("F6")
	d.wantsInOrder("Dinas Koperasi", "Dinas Penanaman Modal")
	d.Press("F7")
	d.wantsInOrder("Jumlah seluruh 2 baris", "420.000.000", "Jumlah 1 baris yang tampil", "350.000.000", "Dinas Penanaman Modal")
	d.WantsNot("Dinas Koperasi")
	d.Press("F7")
	d.Wants("lewat pagu", "Dinas Koperasi")
	d.WantsNot("Dinas Penanaman Modal")
	d.Press("F7")
	d.Wants("Semua baris berangka")
	d.Press("F7", "Ctrl+F")
	d.Type("koperasi")
	d.WantsNot("Dinas Penanaman Modal")
	d.Press("Esc")
	d.Type("tak ada")
	d.Wants(`Tidak ada yang cocok dengan "tak ada"`)
}

func TestLinesStandUnderTheirAgenciesWithTheirTargets(t *testing.T) {
	w := town(t)
	w.Act(model.CorrectTarget{Indicator: w.Output, Stage: model.Agreed, Year: modeltest.PlanYear, Value: "150"})
	d := open(t, w.Memory)
	d.Press("F5", "F5", "F5", "F6", "F9")
	d.wantsInOrder("Jumlah 3 baris", "Dinas Koperasi", "70.000.000", "2.17.05", "DPM", "350.000.000", "325.000.000", "2.18.04.2.01.0006", "150.000.000", "125.000.000",
		"target, satuan Pelaku Usaha", "120", "150", "2.18.04.2.01.0007")
	d.Press("F9")
	d.WantsNot("Pelaku Usaha")
}

func TestAColumnShowsTheFileAsItWas(t *testing.T) {
	w := town(t)
	mark := w.Act(model.MarkMoment{Title: "Tutup hari 1"})
	d := open(t, w.Memory)
	d.Press("Alt+1", "Tab", "Tab")
	d.pick(3)
	d.Press("Tab", "Tab")
	d.pick(2)
	d.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 60_000_000 * model.Rupiah})
	d.wantsInOrder("1 · Hasil 2027", "Tutup hari 1 · Semua perangkat daerah", "Jumlah 2 baris", "395.000.000", "380.000.000", "(15.000.000)")
	if len(d.asked) != 1 {
		t.Errorf("asked for moments %v", d.asked)
	}
	d.Act(model.Revert{Entry: mark})
	d.WantsNot("Tutup hari 1")
}

func TestAMomentThatWasNotReadIsReadLater(t *testing.T) {
	w := town(t)
	w.Act(model.MarkMoment{Title: "Tutup hari 1"})
	d := open(t, w.Memory, func(d *desk) { d.stuck = true })
	d.Press("Alt+2", "Tab", "Tab", "Tab", "Tab")
	d.pick(2)
	d.Wants("belum dimuat")
	d.WantsNot("Jumlah")
	d.Press("Ctrl+Enter", "Ctrl+P", "Ctrl+Shift+P", "F7", "F6")
	d.stuck = false
	d.Press("F10")
	d.Wants("Jumlah seluruh 2 baris", "395.000.000")
	if len(d.shown) > 0 || d.List.Rows != nil {
		t.Errorf("what was not read was shown: %v", d.shown)
	}
}

func TestWhatIsInViewGoesToTheWall(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Press("F5", "F6", "F7", "Ctrl+Enter")
	want := model.Panel{Count: 2, Filter: model.Filter{Level: model.Program}, View: model.View{Lens: model.LensChanged, Sort: model.SortByCode}}
	want.Columns[0], want.Columns[1] = model.PanelColumn{Stage: model.Proposed, Year: 2027}, model.PanelColumn{Stage: model.Agreed, Year: 2027}
	if len(d.shown) != 1 || d.shown[0] != want {
		t.Errorf("shown %+v", d.shown)
	}
	d.WantsTold("Di layar: Persandingan 1")
	d.Frozen = true
	d.Press("Ctrl+Enter")
	d.WantsTold("Layar sedang dibekukan")
	d.Blank = true
	d.ClickText(t, "Tayangkan")
	d.WantsTold("Layar sedang dikosongkan")
}

// texts gives a row that was written, with money in rupiah.
func texts(row []incoming.Value) (list []string) {
	for _, v := range row {
		if v.Money {
			v.Text = strconv.FormatInt(int64(v.Amount/model.Rupiah), 10)
		}
		list = append(list, v.Text)
	}
	return list
}

func TestWhatIsInViewGoesOutAsAWorkbook(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Press("F5", "F5", "F5", "F7", "Ctrl+P")
	if d.List.Name != "Persandingan-Usulan 2027-Hasil 2027" || len(d.List.Rows) != 3 {
		t.Fatalf("written %q: %v", d.List.Name, d.List.Rows)
	}
	want := []string{
		"Dinas Penanaman Modal", "", "2.18.04.2.01.0006", "Penyediaan Pelayanan Perizinan Berusaha", "150000000", "125000000", "-25000000", "-16,7%", "turun", "", "",
	}
	if got := texts(d.List.Rows[2]); !slices.Equal(got, want) || len(d.List.Heads) != len(want) {
		t.Errorf("written %q under %q", got, d.List.Heads)
	}
	if got := texts(d.List.Rows[0]); got[3] != "Jumlah seluruh 3 baris" || got[4] != "420000000" || got[9] != "30000000" {
		t.Errorf("total %q", got)
	}
	d.Press("F9", "Ctrl+P")
	want = []string{"", "", "", "Jumlah pelaku usaha yang dilayani, Pelaku Usaha", "120", "120", "", "", "", "", ""}
	if got := texts(d.List.Rows[3]); !slices.Equal(got, want) {
		t.Errorf("target %q", got)
	}
}

func TestActsAreShownAtOnceOrWhenThePageIsLookedAtAgain(t *testing.T) {
	w := town(t)
	d := open(t, w.Memory)
	cut := model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 60_000_000 * model.Rupiah}
	d.Press("Down")
	d.Act(cut)
	d.Wants("380.000.000")
	d.page.Hide()
	cut.Amount = 50_000_000 * model.Rupiah
	d.Act(cut)
	d.Wants("380.000.000")
	d.page.Show()
	d.Wants("370.000.000")
	d.Press("Enter")
	d.Wants("PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN")
}

func TestThePageComesBackAsItWasLeft(t *testing.T) {
	w := town(t)
	d := open(t, w.Memory)
	d.Press("F6", "F3", "Tab", "Tab")
	d.pick(2)
	d.Press("Alt+Down", "Down", "Enter")
	d.Wants("DPM", "3 · Usulan 2027", "PROGRAM PELAYANAN PENANAMAN MODAL")
	kept, err := json.Marshal(d.page.Remember())
	if err != nil {
		t.Fatal(err)
	}
	again := open(t, w.Memory)
	again.page.Recall(kept)
	again.Wants("DPM", "3 · Usulan 2027", "PROGRAM PELAYANAN PENANAMAN MODAL")
	again.Press("Backspace")
	again.Wants("Dinas Koperasi")
	if same, _ := json.Marshal(again.page.Remember()); string(same) == string(kept) {
		t.Error("what was left is not remembered")
	}
	other := open(t, modeltest.NewMemory())
	other.page.Recall(kept)
	other.page.Recall([]byte(`{"panel":{"count":9}}`))
	other.page.Recall([]byte("?"))
	other.Wants("Belum ada angka")
}

func TestAnotherFileBeginsAnew(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Press("F3", "F5", "Ctrl+F")
	d.Type("modal")
	d.File = modeltest.Small(t).Memory
	d.page.Load()
	d.Wants("Dinas Koperasi", "1 · Usulan 2027", "2 · Hasil 2027")
	d.WantsNot("3 · ", "395.000.000")
	d.File = nil
	d.page.Load()
	d.Press("F3", "Enter", "Ctrl+Enter")
	d.Wants("Belum ada berkas terbuka.")
}

func TestAFileWithoutAMeetingComparesItsLastStages(t *testing.T) {
	m := modeltest.NewMemory()
	do := func(act model.Act, seed string) {
		if _, err := m.Do(act, model.Context{Seed: seed}); err != nil {
			t.Fatal(err)
		}
	}
	do(model.Found("Kota", 2025), "a")
	row := modeltest.BudgetRow{
		Agency: incoming.Named{Code: "1.01", Name: "Dinas Pendidikan"}, Program: incoming.Named{Code: "1.01.02", Name: "P"},
		Activity: incoming.Named{Code: "1.01.02.2.01", Name: "K"}, Sub: incoming.Named{Code: "1.01.02.2.01.0001", Name: "S"}, Amount: 300 * model.Rupiah,
	}
	do(modeltest.Budgets("berkas.xlsx", model.Enacted, 2025, row), "b")
	row.Amount = 250*model.Rupiah + 25
	do(modeltest.Budgets("berkas.xlsx", model.Revised(1), 2025, row), "c")
	d := open(t, m)
	d.wantsInOrder("1 · Ditetapkan 2025", "2 · Perubahan 1 2025", "Jumlah 1 baris", "300,00", "250,25", "(49,75)", "−16,6%")
}

func TestInEnglish(t *testing.T) {
	d := open(t, town(t).Memory, func(d *desk) { d.Speaks = locale.English })
	d.Wants("Comparison", "All agencies", "0 up · 1 down", "down", "Total of 2 rows", "420,000,000", "From column 1")
}

func TestTargetsSayHowFarTheyWereReached(t *testing.T) {
	w := town(t)
	records := []model.Record{
		&model.Target{ID: 95, Indicator: w.Output, Stage: model.Realised, Year: modeltest.PlanYear, Value: "90"},
		&model.Indicator{ID: 96, Line: w.Sub, Order: 9, Text: "Lama penerbitan izin", Unit: "hari", Direction: model.Lower},
		&model.Target{ID: 97, Indicator: 96, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "4"},
		&model.Target{ID: 98, Indicator: 96, Stage: model.Realised, Year: modeltest.PlanYear, Value: "5"},
		&model.Indicator{ID: 99, Line: w.Sub, Order: 10, Text: "Opini", Unit: "predikat"},
		&model.Target{ID: 100, Indicator: 99, Stage: model.Proposed, Year: modeltest.PlanYear, Value: "WTP"},
		&model.Target{ID: 101, Indicator: 99, Stage: model.Realised, Year: modeltest.PlanYear, Value: "WTP"},
	}
	w.Act(model.Edit{Title: "setup.ceilings", Put: records})
	d := open(t, w.Memory)
	d.Press("F5", "F5", "F5", "F9", "Alt+1", "Tab", "Tab")
	d.pick(2)
	d.WantsNot("capaian")
	d.Press("Alt+2", "Tab", "Tab")
	d.pick(5)
	d.Wants("2 · Realisasi 2027")
	d.wantsInOrder("target, satuan Pelaku Usaha", "120", "90", "75,0%", "capaian R/T", "target, satuan hari", "4", "5", "75,0%", "capaian (2T−R)/T",
		"WTP", "WTP", "tidak dapat dihitung", "target bukan angka")
	d.Press("Ctrl+P")
	for _, row := range d.List.Rows {
		switch got := texts(row); got[3] {
		case "Lama penerbitan izin, hari":
			if want := []string{"", "", "", "Lama penerbitan izin, hari", "4", "5", "", "75,0%", "capaian (2T−R)/T"}; !slices.Equal(got[:9], want) {
				t.Errorf("written %q", got)
			}
		case "Opini, predikat":
			if got[7] != "–" || got[8] != "tidak dapat dihitung: target bukan angka" {
				t.Errorf("written %q", got)
			}
		}
	}
}

func TestListsOfWhatMovedAndOfWhatDoesNotGoTogetherAreOneKeyAway(t *testing.T) {
	d := open(t, town(t).Memory)
	for key, want := range map[string]string{"Alt+P": "links", "Alt+K": "consistency"} {
		if d.Press(key); d.led != want {
			t.Errorf("%s showed %q", key, d.led)
		}
	}
}
