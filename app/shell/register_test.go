package shell

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/post"
	"benangmerah/app/post/posttest"
	"benangmerah/app/register"
	"benangmerah/model"
	"benangmerah/reports"
)

// final starts the program on the sample with a final version, on the page of its papers.
func final(t *testing.T) *window {
	t.Helper()
	t.Setenv("USER", "sekretariat")
	w := startSample(t)
	w.s.passwords = &post.Recall{}
	if _, err := reports.Finalise(w.s.file, "contoh"); err != nil {
		t.Fatal(err)
	}
	w.s.GoTo(areaPapers)
	return w
}

// addresses gives agencies addresses by their names before the @, in the order of the agencies.
func (w *window) addresses(names ...string) {
	w.t.Helper()
	e := model.Edit{Title: "setup.agencies"}
	for i, name := range names {
		a := *w.s.Plan().Agencies.Of(0)[i]
		a.Email = name + "@kota.contoh"
		e.Put = append(e.Put, &a)
	}
	if _, err := w.s.Do(e, model.Context{}); err != nil {
		w.t.Fatal(err)
	}
}

// given gives the entries of an agency, by its place.
func (w *window) given(place int) (list []model.Handover) {
	for _, h := range w.s.Plan().Handovers.Of(0) {
		if h.Agency == w.s.Plan().Agencies.Of(0)[place].ID {
			list = append(list, *h)
		}
	}
	return list
}

func TestRegisterRecordsWhoGotWhat(t *testing.T) {
	w := final(t)
	agencies := w.s.Plan().Agencies.Of(0)
	w.Press("Ctrl+Shift+G")
	w.reads(fmt.Sprintf("Buku serah terima: 0 dari %d perangkat daerah sudah menerima", len(agencies)), "Versi 1 · disahkan", agencies[0].Label(), agencies[0].Addressee(), "belum menerima")
	w.keep("register-empty")
	w.Press("F5")
	w.tells("Tercatat: " + agencies[0].Label() + " (langsung).")
	w.reads("Buku serah terima: 1 dari", "Paket perangkat daerah", "diserahkan")
	issue := register.Current(w.s.Plan())
	if got := w.given(0); len(got) != 1 || got[0].Issue != issue.ID || got[0].Means != model.ByHand || got[0].Recipient != agencies[0].Addressee() || got[0].By == "" {
		t.Fatalf("entered %+v", got)
	}
	w.Press("Down", "Space", "Down", "Space", "F7")
	w.tells("Tercatat: 2 perangkat daerah (WhatsApp).")
	if a, b := w.given(1), w.given(2); len(a) != 1 || len(b) != 1 || b[0].Means != model.ByWhatsApp {
		t.Fatalf("entered %+v and %+v", a, b)
	}
	w.Press("Ctrl+Z")
	if len(w.given(1))+len(w.given(2)) != 0 {
		t.Error("undo leaves an entry")
	}
	w.Press("Ctrl+Y", "F3")
	w.reads("Saring: belum sampai")
	if w.Sees(agencies[1].Label()) {
		t.Error("who got something is shown among those that did not")
	}
	w.Press("F3", "Ctrl+Home", "Down", "Right", "Enter")
	w.Type("Sekretaris")
	w.Press("Enter")
	w.Press("Ctrl+Home", "Down", "Right", "Right", "Right", "Enter")
	if got := w.given(0)[0]; got.Recipient != "Sekretaris" || got.Means != model.ByMail {
		t.Errorf("amended to %+v", got)
	}
	w.Press("Delete")
	w.tells("Catatan dihapus")
	if len(w.given(0)) != 0 {
		t.Error("the entry is still there")
	}
	w.Press("Insert")
	w.Type("Sekretaris DPRD")
	w.Press("Enter", "Enter", "Enter")
	other := slices.IndexFunc(w.s.Plan().Handovers.Of(0), func(h *model.Handover) bool {
		return h.Recipient == "Sekretaris DPRD" && h.Papers == "Berita acara kesepakatan" && h.Agency == 0 && h.Issue == issue.ID
	})
	if other < 0 {
		t.Error("somebody else is not in the register")
	}
	w.Press("Ctrl+End")
	w.reads("Pihak lain")
	w.Press("Ctrl+P")
	w.ClickText(t, "Pilih folder ini")
	if got := w.lists(); len(got) != 1 {
		t.Errorf("written %q", got)
	}
	w.keep("register")
	w.Press("Esc")
	w.uncovered()
}

// lists gives the workbooks beside the open file.
func (w *window) lists() []string {
	found, err := filepath.Glob(filepath.Join(filepath.Dir(w.s.Path()), "*serah-terima*.xlsx"))
	if err != nil {
		w.t.Fatal(err)
	}
	return found
}

func TestSignedCopyIsKeptAndSavedFromTheWindow(t *testing.T) {
	w := final(t)
	folder := filepath.Dir(w.s.Path())
	path := filepath.Join(folder, "pindai.pdf")
	if err := os.WriteFile(path, []byte("%PDF-1.7 tanda tangan"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.Press("Ctrl+Shift+G", "F4")
	w.ClickText(t, "pindai")
	w.ClickText(t, "Buka")
	w.reads("Tanda tangan pada pindai.pdf", "pindaian tanda tangan basah", "Simpan di berkas")
	w.Press("Enter")
	w.tells("Salinan bertanda tangan pindai.pdf tersimpan pada versi 1.")
	w.reads("Pindaian bertanda tangan", "tersimpan di berkas", "ditandatangani")
	copies := w.s.Plan().SignedCopies.Of(register.Current(w.s.Plan()).ID)
	if len(copies) != 1 || copies[0].Electronic {
		t.Fatalf("kept %+v", copies)
	}
	w.keep("register-signed")
	w.Press("Ctrl+Home", "Down", "Enter")
	w.ClickText(t, "Pilih folder ini")
	saved, err := os.ReadFile(filepath.Join(folder, "bertanda-tangan-pindai.pdf"))
	if err != nil || string(saved) != "%PDF-1.7 tanda tangan" {
		t.Errorf("saved %q: %v", saved, err)
	}
	w.Press("F4")
	w.ClickText(t, "pindai")
	w.ClickText(t, "Buka")
	w.Press("Enter")
	w.tells("Salinan itu sudah tersimpan sebagai")
	w.Press("Esc")
	w.uncovered()
	w.reads("Versi 1 ·", "ditandatangani")
	w.Press("Ctrl+Shift+G", "Down", "Up", "Delete")
	w.reads("Lepas salinan bertanda tangan \"pindai.pdf\" dari versi 1?")
	w.Press("Tab", "Enter")
	if w.s.Plan().SignedCopies.Len() != 0 {
		t.Error("the copy is still there")
	}
}

// From the final version to mail through a real server: one accepted, one refused, one whose answer is lost, which a person settles; what was sent is not sent again.
func TestMailIsSentFromTheRegister(t *testing.T) {
	o := posttest.Start(t)
	w := final(t)
	w.Press("Ctrl+Shift+G", "Space", "Down", "Space", "Down", "Space", "F9")
	w.tells("Belum ada alamat surel: " + w.s.Plan().Agencies.Of(0)[0].Label())
	w.addresses("koperasi", "tolak", "hilang")
	w.Press("F9")
	w.tells("Server surel belum diatur.")
	if _, err := w.s.Do(model.Edit{Title: "setup.post", Put: []model.Record{o.Settings()}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.Press("F9")
	w.reads("Kirim paket naskah ke 3 perangkat daerah lewat server localhost?")
	w.Press("Tab", "Enter")
	w.reads("Kata sandi sekretariat di localhost", "Kata sandi tidak pernah ditulis ke berkas .benang.")
	w.keep("register-password")
	w.Type(posttest.Password)
	w.Press("Enter")
	w.tells("Terkirim 1, sudah terkirim sebelumnya 0, ditolak 1, diragukan 1, belum dicoba 0.")
	w.reads("terkirim", "ditolak atau belum", "550 5.1.1 kotak surat", "diragukan: mungkin")
	w.keep("register-mail")
	if n := len(o.Taken(t)); n != 2 {
		t.Fatalf("the server took %d", n)
	}
	w.Press("Ctrl+Home", "Down", "Down", "Down", "F2")
	w.keep("register-settle")
	w.reads("terputus sebelum server", "Menurut penerima", "sudah sampai")
	w.Press("Enter")
	if got := w.given(2); len(got) != 1 || got[0].State != model.MailSent || got[0].Answer != "sudah sampai" {
		t.Errorf("settled as %+v", got)
	}
	w.Press("Ctrl+Home", "Down", "Space", "Down", "Down", "Space", "F9", "Tab", "Enter")
	w.Type(posttest.Password)
	w.Press("Enter")
	w.tells("Terkirim 0, sudah terkirim sebelumnya 2,")
	if n := len(o.Taken(t)); n != 2 {
		t.Errorf("the server took %d", n)
	}
	w.Press("Ctrl+Home", "Down", "Delete")
	w.tells("sudah dikirim: catatannya tidak dapat dihapus")
	data, err := os.ReadFile(w.s.Path())
	if err != nil || strings.Contains(string(data), posttest.Password) {
		t.Errorf("the password lies in the file: %v", err)
	}
}

func TestDraftsAreOpenedInTheMailProgram(t *testing.T) {
	w := final(t)
	w.addresses("koperasi", "dagang", "umkm", "laut")
	var opened []string
	before := post.OpenDraft
	post.OpenDraft = func(path string) error { opened = append(opened, path); return nil }
	t.Cleanup(func() { post.OpenDraft = before })
	w.Press("Ctrl+Shift+G", "F10")
	w.ClickText(t, "Pilih folder ini")
	w.tells("dibuka di program surel")
	if len(opened) != 1 || filepath.Ext(opened[0]) != ".eml" {
		t.Errorf("opened %q", opened)
	}
	w.Press("Space", "Down", "Space", "Down", "Space", "Down", "Space", "F10")
	w.ClickText(t, "Pilih folder ini")
	w.tells("4 surel siap dikirim dari program surel")
	if found, _ := filepath.Glob(filepath.Join(filepath.Dir(w.s.Path()), "*.eml")); len(opened) != 1 || len(found) != 5 {
		t.Errorf("opened %d, written %q", len(opened), found)
	}
	if w.s.Plan().Handovers.Len() != 0 {
		t.Error("what was only prepared is in the register")
	}
}

// The register fits the window of an old office machine with large text too.
func TestRegisterFitsTheWindow(t *testing.T) {
	for _, percent := range []int{100, 125, 150} {
		w := final(t)
		w.s.ResizeText(percent - 100)
		w.addresses("koperasi", "dagang")
		w.Press("Ctrl+Shift+G", "F5", "Down", "F8")
		w.keep(fmt.Sprintf("register-%d", percent))
		if beyond := w.beyond(); len(beyond) > 0 {
			t.Errorf("at %d %%: %q reach over the edge", percent, beyond)
		}
		w.Press("Insert")
		w.keep(fmt.Sprintf("register-strip-%d", percent))
	}
}
