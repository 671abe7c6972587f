package comparison_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestAColumnIsOfSeveralAgencies(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("F2")
	d.Wants("Perangkat daerah kolom 2", "Semua perangkat daerah", "Dinas Pendidikan", "Spasi menandai")
	d.Type("perindustrian")
	d.Press("Space")
	d.Wants("1 ditandai")
	d.Press("Space")
	d.WantsNot("1 ditandai")
	d.Press("Space", "Enter")
	d.Wants("22.350.000.000", "11 hapus")
	d.WantsNot("2 perangkat daerah")
	d.Press("F2")
	d.Type("koperasi")
	d.Press("Space", "Enter")
	d.Wants("2 perangkat daerah", "sekarang · 2 perangkat daerah: Dinkop", "30.460.000.000", "10 hapus")
	d.Press("F2")
	d.Wants("2 ditandai")
	d.Press("Home", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Space", "Enter")
	d.Wants("3 turun", "1.082.271.208.215,44")
	d.WantsNot("2 perangkat daerah")
}

func TestLeavingAChooserChangesNothing(t *testing.T) {
	d := open(t, town(t).Memory)
	d.Press("F2", "Down", "Space", "Esc")
	d.Wants("420.000.000", "395.000.000")
	d.WantsNot("Perangkat daerah kolom")
	d.Press("F2")
	d.Type("tidak ada")
	d.Wants("Tidak ada yang cocok.")
	d.Press("Enter", "Esc", "Esc")
	d.WantsNot("Perangkat daerah kolom")
	d.Press("Alt+L", "Esc")
	d.Wants("420.000.000", "395.000.000")
}

func TestTwoProgrammesStandSideBySide(t *testing.T) {
	w := town(t)
	w.Act(model.Edit{Title: "test", Put: []model.Record{
		&model.Line{ID: 81, Agency: w.OtherAgency, Parent: w.OtherProgram, Year: modeltest.PlanYear, Level: model.Activity, Code: "2.17.05.2.01", Name: "Pelayanan perizinan"},
		&model.Budget{ID: 82, Line: 81, Fund: w.PAD, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 90_000_000 * model.Rupiah},
	}})
	d := open(t, w.Memory)
	d.Press("Alt+1", "Alt+L")
	d.Wants("Program, kegiatan, atau sub kegiatan kolom 1", "DPM · 2.18.04.2.01.0006")
	d.Type("2.18.04 program")
	d.Press("Enter", "Alt+2", "Alt+L")
	d.Type("perkoperasian")
	d.Press("Enter", "F5")
	d.Wants("1 · 2.18.04 · Usulan", "sekarang · DPM › PROGRAM PELAYANAN PENANAMAN M")
	d.wantsInOrder("Jumlah 1 baris", "350.000.000", "90.000.000", "(260.000.000)",
		"PROGRAM PELAYANAN PENANAMAN MODAL · PROGRAM", "PENDIDIKAN DAN LATIHAN PERKOPERASIAN")
	d.Press("Alt+Down", "Enter")
	d.wantsInOrder("Jumlah 1 baris", "350.000.000", "90.000.000", "2.01")
	d.Wants("Pelayanan perizinan")
	d.Press("F5")
	d.wantsInOrder("Jumlah 3 baris", "350.000.000", "90.000.000")
	d.Press("Alt+L", "Enter")
	d.Wants("2.17.05")
	d.Press("Alt+L", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Enter")
	d.Wants("Semua baris")
}

func TestALineLeavesWithItsAgency(t *testing.T) {
	w := town(t)
	d := open(t, w.Memory)
	d.Press("Alt+L")
	d.Type("konsultasi")
	d.Press("Enter")
	d.Wants("2.18.04.2.01.0007", "sekarang · DPM › Penyediaan Layanan Konsultasi", "200.000.000")
	d.Press("F2")
	d.Type("koperasi")
	d.Press("Enter")
	d.WantsNot("2.18.04.2.01.0007")
	d.Wants("70.000.000")
	d.Act(model.Edit{Title: "test", Put: []model.Record{&model.Agency{ID: 500, Order: 9, Code: "9", Name: "Dinas Sementara"}}})
	d.Press("F2")
	d.Type("sementara")
	d.Press("Space", "Enter")
	d.Wants("2 perangkat daerah")
	d.Undo()
	d.WantsNot("2 perangkat daerah")
}
