package verbs_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"
)

func TestRescueTakesWhatADamagedFileStillProves(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("selamat.benang")
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	damaged := d.path("rusak.benang")
	for at := len(content) / 2; at < len(content)/2+8192; at++ {
		content[at] = 0x5A
	}
	if err := os.WriteFile(damaged, content, 0o600); err != nil {
		t.Fatal(err)
	}
	facts := d.facts("rescue", damaged, out)
	kept, _ := facts["kept"].(json.Number).Int64()
	acts, _ := facts["acts"].(json.Number).Int64()
	if kept == 0 || kept > acts || kept == acts != (len(facts["lost"].([]any)) == 0) {
		t.Errorf("rescued %v", facts)
	}
	contains(t, d.do("check", out), "selamat.benang utuh")
	contains(t, d.refuse("rescue", damaged, out), "selamat.benang sudah ada")
	contains(t, d.refuse("rescue", d.path("tiada.benang"), d.path("x.benang")), "tidak ditemukan")
	if err := os.WriteFile(damaged, []byte("bukan berkas kita"), 0o600); err != nil {
		t.Fatal(err)
	}
	contains(t, d.refuse("rescue", damaged, d.path("x.benang"), "--language", "en"), "Nothing can be rescued from rusak.benang")
}

// Of a copy that was broken off the acts that are gone are named, not left out of the count.
func TestRescueOfACutFileNamesWhatIsGone(t *testing.T) {
	d := newDesk(t)
	path, out := d.sample(), d.path("selamat.benang")
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	cut := d.path("terpotong.benang")
	if err := os.WriteFile(cut, content[:len(content)*9/10], 0o600); err != nil {
		t.Fatal(err)
	}
	facts := d.facts("rescue", cut, out)
	kept, _ := facts["kept"].(json.Number).Int64()
	acts, _ := facts["acts"].(json.Number).Int64()
	lost := facts["lost"].([]any)
	if kept == 0 || kept >= acts || len(lost) == 0 || facts["open"] != false {
		t.Fatalf("rescued %v", facts)
	}
	if last := lost[len(lost)-1].(map[string]any); last["to"].(json.Number) != facts["acts"].(json.Number) {
		t.Errorf("the last loss is %v of %d acts", last, acts)
	}
	contains(t, d.do("check", out), "selamat.benang utuh")
}

func TestVerbsRefuseFiguresThatAreNotProven(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(content, []byte("Kota ContohPEMERINTAH")) // columns of the table stand side by side
	if at < 0 {
		t.Fatal("the name of the region is not in the file")
	}
	content[at+5] ^= 1
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"agenda", path}, {"moments", path}, {"export", path, "--out", d.path("x.json")}, {"backup", path, d.path("y.benang")}} {
		contains(t, d.refuse(args...), `Daerah (Kota Contoh) berbeda pada isian Nama: "Kota Bontoh", seharusnya "Kota Contoh"`)
		contains(t, d.refuse(append(args, "--language", "en")...), `Region (Kota Contoh) differs in the field Name: "Kota Bontoh" instead of "Kota Contoh"`)
	}
	out := d.path("selamat.benang")
	d.do("rescue", path, out)
	contains(t, d.do("check", out), "selamat.benang utuh")
}
