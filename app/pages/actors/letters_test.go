package actors_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
)

func TestLettersNameWhoWaits(t *testing.T) {
	w := held(t)
	w.Act(model.AnswerSubmissions{IDs: []model.ID{w.number(1).ID, w.number(2).ID, w.number(3).ID}, State: model.SubmissionRejected, Reason: "di luar tema"})
	d := open(t, w.Memory)
	d.Press("Ctrl+P")
	if len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "1 pelaku belum mendapat jawaban: Kopi Lereng") {
		t.Errorf("asked %q", d.Asked)
	}
	d.WantsTold("3 surat")
	if list, _ := filepath.Glob(filepath.Join(d.Folder, "surat-jawaban-*.pdf")); len(list) != 1 {
		t.Errorf("files %v, failed %v", list, d.Failed)
	}
}

func TestLettersApartAreForTheTickedAndCanBeCancelled(t *testing.T) {
	w := held(t)
	d := open(t, w.Memory)
	d.Cancels = true
	d.Press("Ctrl+Home", "Space", "Ctrl+Shift+P")
	if left, _ := os.ReadDir(d.Folder); len(left) != 0 || len(d.Failed) != 1 || !errors.Is(d.Failed[0], context.Canceled) {
		t.Errorf("left %v, failed %v", left, d.Failed)
	}
	d.Cancels = false
	d.Press("Ctrl+Shift+P")
	d.WantsTold("1 surat di ")
	if list, _ := filepath.Glob(filepath.Join(d.Folder, "*", "*.pdf")); len(list) != 1 || !slices.Contains(d.Progress, "1/1") {
		t.Errorf("files %v, progress %v", list, d.Progress)
	}
}

func TestTableIsPreviewedThenTaken(t *testing.T) {
	w := held(t)
	path := filepath.Join(t.TempDir(), "usulan.csv")
	table := "Nama Pelaku;Jenis Bantuan;Usulan;Nilai\nPenjahit Rapi;Pelatihan;Menjahit;1.000.000\nPenjahit Rapi;Gula;Gula aren;5\n"
	if err := os.WriteFile(path, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	d := open(t, w.Memory, func(d *desk) { d.Picked = path })
	before := len(w.Entries)
	d.Press("Alt+I")
	d.Wants("usulan.csv: 2 baris dibaca, 1 usulan dapat dimasukkan", "ditolak", "Jenis Bantuan", "Jenis bantuan \"Gula\" tidak dikenal")
	if len(w.Entries) != before || len(d.Progress) == 0 {
		t.Error("it was taken at once, or told no progress")
	}
	d.Press("F5")
	if len(w.Entries) != before+1 || w.number(5).Text != "Menjahit" {
		t.Error("not taken")
	}
	d.Picked = filepath.Join(t.TempDir(), "missing.csv")
	d.Press("Alt+I")
	if len(d.Failed) != 1 {
		t.Errorf("failed %v", d.Failed)
	}
}
