package comparison_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
)

func TestAComparisonIsKeptOpenedRenamedAndRemoved(t *testing.T) {
	w := town(t)
	d := open(t, w.Memory)
	d.Press("F5", "F6", "F7", "Ctrl+F")
	d.Type("modal")
	d.Press("Alt+Down", "Ctrl+S")
	d.Wants("Simpan persandingan ini dengan nama", "Usulan 2027 dan Hasil 2027")
	d.Press("Enter")
	d.WantsTold("Persandingan “Usulan 2027 dan Hasil 2027” tersimpan.")
	kept := d.File.Plan.KeptPanels.Of(0)
	if len(kept) != 1 || kept[0].Panel.View != (model.View{Lens: model.LensChanged, Sort: model.SortByCode, Sought: "modal"}) || kept[0].Panel.Filter.Level != model.Program {
		t.Fatalf("kept %+v", kept)
	}
	d.Press("Ctrl+F", "Esc", "Alt+Down", "F7", "F7", "F7", "F6", "F3", "F3", "F5", "F5")
	d.Wants("4 · ", "Sub kegiatan")
	d.Press("Ctrl+G")
	d.wantsInOrder("Persandingan tersimpan", "Usulan 2027 dan Hasil 2027")
	d.Press("Enter")
	d.Wants("yang berubah", "kode", "modal", "Program", "PROGRAM PELAYANAN PENANAMAN MODAL")
	d.WantsNot("3 · ", "PERKOPERASIAN")

	d.Press("Ctrl+G", "F2")
	d.Press("End")
	d.Type(" X")
	d.Press("Enter")
	d.Wants("Persandingan tersimpan", "Usulan 2027 dan Hasil 2027 X")
	d.Press("Delete")
	d.WantsTold("dihapus")
	d.Wants("Belum ada yang disimpan", "Usulan dan hasil per perangkat daerah")
	d.Press("Esc")
	d.Undo()
	d.Press("Ctrl+G")
	d.Wants("Usulan 2027 dan Hasil 2027 X")
}

func TestANameThatIsTakenIsReplacedAfterThatIsSaid(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Press("Ctrl+S", "Enter", "F5", "Ctrl+S")
	d.Wants("sudah ada. Isinya akan diganti", "Ganti")
	d.Press("Esc")
	if got := d.File.Plan.KeptPanels.Of(0)[0].Panel.Filter.Level; got != 0 {
		t.Errorf("replaced without a word: level %d", got)
	}
	d.Press("Ctrl+S", "Enter")
	if list := d.File.Plan.KeptPanels.Of(0); len(list) != 1 || list[0].Panel.Filter.Level != model.Program {
		t.Errorf("kept %+v", list)
	}
	d.Press("Ctrl+S", "Enter")
	d.Wants("Tidak ada yang berubah.")
	d.Type("Lain ")
	d.WantsNot("sudah ada. Isinya")
	d.Press("Enter", "Ctrl+G", "F2", "Home", "Enter")
	d.Wants("Tidak ada yang berubah.")
	if n := d.File.Plan.KeptPanels.Len(); n != 2 {
		t.Errorf("%d are kept", n)
	}
}

func TestWhatWasOpenedIsLeftAgainAfterItWasKept(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Press("Enter", "Ctrl+S", "Enter", "Backspace")
	d.Wants("Dinas Koperasi")
	d.Press("Ctrl+G", "Enter")
	d.WantsNot("Dinas Koperasi")
	d.Wants("PROGRAM PELAYANAN PENANAMAN MODAL")
	d.Press("Backspace")
	d.Wants("Dinas Koperasi")
}

func TestWhatIsReadyToUseIsOfferedButNotKept(t *testing.T) {
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
	for i, stage := range []model.Stage{model.Enacted, model.Revised(1), model.Revised(2)} {
		row.Amount += model.Rupiah
		do(modeltest.Budgets("berkas.xlsx", stage, 2025, row), string(rune('b'+i)))
	}
	do(modeltest.Budgets("berkas.xlsx", model.Enacted, 2024, row), "e")
	d := open(t, m)
	d.Press("Ctrl+G")
	d.Wants("Anggaran murni dan perubahan 2025", "Ditetapkan: tahun 2024 dan 2025")
	d.Press("Delete", "F2", "Down", "Enter")
	d.wantsInOrder("1 · Ditetapkan 2025", "2 · Perubahan 2 2025", "301", "303")
	d.Press("Ctrl+G", "Down", "Down", "Enter")
	d.wantsInOrder("1 · Ditetapkan 2024", "2 · Ditetapkan 2025", "303", "301")
	if m.Plan.KeptPanels.Len() != 0 {
		t.Error("what is ready to use was kept")
	}
}

func TestAFileThatIsLockedKeepsNothing(t *testing.T) {
	w := town(t)
	w.Act(model.KeepPanel{Title: "Satu", Panel: model.Panel{Count: 2}})
	d := open(t, w.Memory, func(d *desk) { d.Locked = true })
	d.Press("Ctrl+S")
	d.WantsNot("Simpan persandingan ini")
	d.Press("Ctrl+G", "Delete", "F2")
	d.Wants("Satu", "Enter membuka")
	d.Press("Enter")
	d.Wants("420.000.000")
}
