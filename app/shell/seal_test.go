package shell

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/text"
)

func contains(all, part string) bool { return strings.Contains(all, part) }

func TestCopyUnderAPasswordIsMadeAndOpened(t *testing.T) {
	w, _ := startTown(t)
	id, acts := w.s.file.ID(), w.s.Acts()
	w.command(text.CommandSeal)
	w.reads("Salinan bersandi dari kota-kecil.benang", "Kehilangan sandi berarti kehilangan berkas", "paling sedikit 8")
	w.Type("pendek")
	w.Press("Enter")
	w.reads("Sandi paling sedikit 8 huruf atau angka.")
	w.Type(" tetapi panjang")
	w.reads("kuat")
	w.Press("Enter")
	w.reads("Kedua sandi tidak sama.")
	w.Press("Tab")
	w.Type("pendek tetapi panjang")
	w.Press("Enter")
	w.reads("pilih “saya mengerti”")
	w.keep("seal")
	w.Press("Tab", "Down", "Down", "Down", "Enter", "Tab", "Tab", "Enter")
	w.ClickText(t, "Pilih folder ini")
	w.tells("Salinan bersandi selesai dan sudah dibuka ulang")
	copies := w.files("*.benang-sandi")
	if len(copies) != 1 {
		t.Fatalf("there are %q; the window reads %q", copies, w.Texts())
	}
	path := filepath.Join(w.dir, copies[0])
	if data, err := os.ReadFile(path); err != nil || bytes.Contains(data, []byte("Dinas")) {
		t.Errorf("the copy is clear: %v", err)
	}
	w.s.CloseFile()
	w.drop(path)
	w.reads("Sandi " + copies[0])
	w.Type("bukan ini")
	w.Press("Enter")
	w.ClickText(t, "Pilih folder ini")
	w.reads("Sandi itu tidak membuka")
	w.keep("unseal")
	w.Type("pendek tetapi panjang")
	w.Press("Enter")
	w.uncovered()
	if w.s.file == nil || w.s.file.ID() != id || w.s.Acts() != acts || !strings.HasSuffix(w.s.Path(), ".benang") {
		t.Fatalf("another file is open; the window reads %q", w.Texts())
	}
	if left := w.files(".benang-*.tmp"); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}
