package verbs_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/post/posttest"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// office is the sample with a final version and addresses of some agencies by their names before the @, and mail by a server of the test where there is one.
func (d desk) office(o *posttest.Office, names ...string) string {
	d.t.Helper()
	path := d.sample()
	d.do("minutes", path, "--out", d.t.TempDir(), "--final", "--override", "contoh")
	d.alter(path, func(f *sqlite.File) {
		e := model.Edit{Title: "setup.agencies"}
		for i, name := range names {
			a := *f.Plan().Agencies.Of(0)[i]
			a.Email = name + "@kota.contoh"
			e.Put = append(e.Put, &a)
		}
		if o != nil {
			e.Put = append(e.Put, o.Settings())
		}
		if len(e.Put) == 0 {
			return
		}
		if _, err := f.Do(e, model.Context{}); err != nil {
			d.t.Fatal(err)
		}
	})
	return path
}

// alter does something to a file.
func (d desk) alter(path string, do func(f *sqlite.File)) {
	d.t.Helper()
	f, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		d.t.Fatal(err)
	}
	do(f)
	if err := f.Close(); err != nil {
		d.t.Fatal(err)
	}
}

// types lets a verb read a text from standard input.
func types(t *testing.T, text string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "masukan")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	in, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	before := os.Stdin
	os.Stdin = in
	t.Cleanup(func() { os.Stdin = before; in.Close() })
}

func TestHandingOverIsRecordedAmendedAndListed(t *testing.T) {
	d := newDesk(t)
	path := d.office(nil)
	first := d.facts("handover", path)["versions"].([]any)[0].(map[string]any)
	if got := len(first["lacking"].([]any)); got != 12 || len(first["given"].([]any)) != 0 {
		t.Fatalf("at first %v", first)
	}
	given := d.facts("handover", path, "--agency", "DPMPTSP,Dispora", "--means", "hand", "--papers", "petikan", "--note", "di ruang sidang")["given"].([]any)
	row := object(given[0].(map[string]any))
	d.holds(row, map[string]string{"agency": `"2.18.0.00.0.00.03.0000"`, "recipient": `"Kepala Dinas"`, "means": `"hand"`, "note": `"di ruang sidang"`})
	id := fmt.Sprint(row["id"])
	contains(t, d.do("handover", path, "--means", "whatsapp", "--recipient", "DPRD", "--draft"), "Tercatat 1 penyerahan.")
	d.holds(d.facts("handover", path, "--amend", id, "--recipient", "Sekretaris", "--means", "printed"), map[string]string{"recipient": `"Sekretaris"`, "means": `"printed"`, "papers": `"petikan"`})
	contains(t, d.do("handover", path), "Versi 1: 2 penyerahan, 0 salinan bertanda tangan, belum menerima: Dinkop UM", "Sekretaris", "cetak", "di ruang sidang", "Rancangan: 1 penyerahan", "Pihak lain")
	contains(t, d.do("handover", path, "--language", "en"), "Version 1: 2 handed over", "print", "Draft")
	contains(t, d.do("handover", path, "--remove", id), "dihapus")
	d.refuse("handover", path, "--remove", id)
	d.refuse("handover", path, "--amend", "7", "--note", "x")
	contains(t, d.refuse("handover", path, "--agency", "tiada", "--means", "hand"), "tiada")
	contains(t, d.refuse("handover", path, "--agency", "Dispora", "--means", "hand", "--version", "4"), "Tidak ada versi akhir itu")
	for _, wrong := range [][]string{
		{"--agency", "Dispora"}, {"--means", "hand"}, {"--means", "pos", "--agency", "Dispora"}, {"--amend", "1", "--remove", "1"}, {"--means", "hand", "--agency", "Dispora", "--draft", "--version", "1"},
	} {
		d.misuse(append([]string{"handover", path}, wrong...)...)
	}
	d.holds(d.facts("check", path), map[string]string{"ok": "true"})
}

func TestSignedCopiesAreKeptListedAndSaved(t *testing.T) {
	d := newDesk(t)
	path := d.office(nil)
	scan := d.write("pindai.pdf", []byte("%PDF-1.7 tanda tangan"))
	contains(t, d.do("signed", path), "Belum ada salinan")
	kept := d.facts("signed", path, "--attach", scan, "--electronic")
	d.holds(kept, map[string]string{"version": "1", "name": `"pindai.pdf"`, "bytes": "21", "electronic": "true"})
	hash := kept["sha256"].(string)
	contains(t, d.do("signed", path), "Versi 1", "pindai.pdf", "Bertanda tangan elektronik", hash)
	if list := d.facts("signed", path)["copies"].([]any); len(list) != 1 {
		t.Errorf("listed %v", list)
	}
	contains(t, d.refuse("signed", path, "--attach", scan), "sudah tersimpan")
	contains(t, d.refuse("signed", path, "--attach", d.write("a.pdf", []byte("PK"))), "bukan PDF")
	contains(t, d.refuse("signed", path, "--attach", scan, "--version", "3"), "Tidak ada versi akhir itu")
	contains(t, d.refuse("signed", path, "--save", "00", "--out", d.path("keluar")), "tidak ada atau ada beberapa")
	saved := d.facts("signed", path, "--save", hash[:10], "--out", d.path("keluar"))["file"].(string)
	if got := d.read(saved); !bytes.Equal(got, []byte("%PDF-1.7 tanda tangan")) {
		t.Errorf("saved %q", got)
	}
	export := d.path("ekspor.json")
	d.do("export", path, "--personal", "--out", export)
	d.do("import", d.path("lagi.benang"), export)
	contains(t, d.do("signed", d.path("lagi.benang")), hash)
	contains(t, d.do("signed", path, "--detach", hash), "Dilepas: pindai.pdf")
	for _, wrong := range [][]string{{"--save", hash}, {"--out", d.dir}, {"--attach", scan, "--detach", hash}, {"--version", "1"}} {
		d.misuse(append([]string{"signed", path}, wrong...)...)
	}
}

func TestMailIsWrittenAsDrafts(t *testing.T) {
	d := newDesk(t)
	path := d.office(nil, "koperasi", "dagang")
	facts := d.facts("mail", path, "--agency", "Dinkop UM,Disperindag", "--out", d.path("surel"))
	files := facts["files"].([]any)
	if len(files) != 2 || !bytes.Contains(d.read(files[0].(string)), []byte("X-Unsent: 1")) {
		t.Errorf("written %v", files)
	}
	contains(t, d.refuse("mail", path, "--out", d.path("lain")), "Belum ada alamat surel: DPMPTSP")
	contains(t, d.refuse("mail", path, "--send", "--agency", "Disperindag"), "Server surel belum diatur.")
	for _, wrong := range [][]string{{}, {"--out", "a", "--send"}, {"--out", "a", "--password-stdin"}, {"--send", "--arrived"}} {
		d.misuse(append([]string{"mail", path}, wrong...)...)
	}
}

// Mail goes out by a real server: one is refused and one's answer is lost, which exits with 1 and is settled; what was sent is not sent again.
func TestMailIsSentByVerb(t *testing.T) {
	o := posttest.Start(t)
	d := newDesk(t)
	path := d.office(o, "koperasi", "tolak", "hilang")
	types(t, posttest.Password+"\n")
	code, out, told := d.run("mail", path, "--send", "--agency", "Dinkop UM,Disperindag,DPMPTSP", "--password-stdin", "--json")
	if code != 1 || !strings.Contains(told, "Tidak semua surel terkirim: 1 ditolak, 1 diragukan, 0 belum dicoba.") || strings.Contains(out+told, posttest.Password) {
		t.Fatalf("code %d, printed %q, told %q", code, out, told)
	}
	d.holds(d.decode(out), map[string]string{"sent": "1", "refused": "1", "in_doubt": "1", "not_tried": "0"})
	if n := len(o.Taken(t)); n != 2 {
		t.Fatalf("the server took %d", n)
	}
	rows := d.facts("handover", path)["versions"].([]any)[0].(map[string]any)["given"].([]any)
	states, doubt := "", ""
	for _, r := range rows {
		row := r.(map[string]any)
		states += row["state"].(string) + " "
		if row["state"] == "in_doubt" {
			doubt = fmt.Sprint(row["id"])
		}
	}
	if states != "sent refused in_doubt " || !strings.Contains(d.do("handover", path), "550 5.1.1") {
		t.Errorf("the register says %q", states)
	}
	d.holds(d.facts("mail", path, "--settle", doubt, "--arrived"), map[string]string{"state": `"sent"`})
	d.refuse("mail", path, "--settle", doubt)
	types(t, posttest.Password)
	contains(t, d.do("mail", path, "--send", "--agency", "Dinkop UM,DPMPTSP", "--password-stdin"), "Terkirim 0, sudah terkirim sebelumnya 2")
	if n := len(o.Taken(t)); n != 2 {
		t.Errorf("the server took %d", n)
	}
	types(t, "salah\n")
	contains(t, d.refuse("mail", path, "--send", "--agency", "Disperindag", "--password-stdin"), "menolak")
	if bytes.Contains(d.read(path), []byte(posttest.Password)) {
		t.Error("the password lies in the file")
	}
}
