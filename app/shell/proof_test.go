package shell

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/text"
)

// damaged makes the sample and flips a bit of the region's name in its table, which no check of pages sees.
func damaged(t *testing.T, w *window) (path string) {
	t.Helper()
	path = w.s.Path()
	w.s.CloseFile()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(content, []byte("Kota ContohPEMERINTAH"))
	if at < 0 {
		t.Fatal("the name of the region is not in the file")
	}
	content[at+5] ^= 1
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestADamagedFileShowsWhatIsProvenAndOffersToRescueIt(t *testing.T) {
	w := startSample(t)
	path := damaged(t, w)
	w.s.OpenFile(path)
	if w.s.damage() == nil || !w.s.ReadOnly() {
		t.Fatal("the damage was not seen")
	}
	if got := w.s.Plan().Region().Name; got != "Kota Contoh" {
		t.Errorf("%q is shown", got)
	}
	w.reads("Rusak, hanya baca", w.s.Say(text.RescueOffer), `seharusnya "Kota Contoh"`)
	w.s.press(escapeKey)
	w.misses(`seharusnya "Kota Contoh"`)
	out := filepath.Join(w.dir, "selamat.benang")
	w.s.rescue(path, out)
	if w.s.Path() != out || w.s.damage() != nil || w.s.ReadOnly() {
		t.Errorf("open is %s: %v", w.s.Path(), w.s.damage())
	}
	w.reads("Tersimpan", "selamat.benang: "+strings.TrimSuffix(acted(0), " tindakan")+" dari "+acted(0)+" diselamatkan.")
}

func TestWhatARescueLostIsTold(t *testing.T) {
	w := startSample(t)
	path := w.s.Path()
	w.s.CloseFile()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(content, []byte(`"kind":"claim"`))
	if at < 0 {
		t.Fatal("no claim lies open in the journal")
	}
	content[at+9] ^= 1
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	w.s.rescue(path, filepath.Join(w.dir, "selamat.benang"))
	w.reads(strings.TrimSuffix(acted(-1), " tindakan")+" dari "+acted(0)+" diselamatkan.", "Sudah diubah: sidik jarinya tidak cocok.", "Dilakukan antara")
}
