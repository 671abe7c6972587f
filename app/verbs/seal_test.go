package verbs_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/locking"
)

func TestSealedCopyComesBackTheSame(t *testing.T) {
	d := newDesk(t)
	t.Setenv("XDG_CACHE_HOME", d.path("cache"))
	t.Setenv("SANDI_KOTA", "empat kata tidak berhubungan")
	path, secret := d.sample(), d.write("sandi.txt", []byte("empat kata tidak berhubungan\r\nbaris kedua"))
	facts := d.facts("seal", path, d.folder("stick"), "--password-env", "SANDI_KOTA")
	sealed := facts["file"].(string)
	if filepath.Dir(sealed) != d.path("stick") || !strings.HasSuffix(sealed, ".benang-sandi") || facts["acts"] != d.facts("check", path)["acts"] {
		t.Errorf("sealed %v", facts)
	}
	opened := d.facts("unseal", sealed, d.path("baru.benang"), "--password-file", secret)
	if got, want := d.facts("check", d.path("baru.benang"))["root"], d.facts("check", path)["root"]; got != want || opened["root"] != want {
		t.Errorf("root %v, want %v", got, want)
	}
	contains(t, d.refuse("unseal", sealed, d.path("baru.benang"), "--password-file", secret), "baru.benang sudah ada")
	contains(t, d.refuse("unseal", sealed, d.path("lain.benang"), "--password-file", d.write("salah.txt", []byte("bukan itu sandinya"))), "Sandi itu tidak membuka", "huruf besar dan kecil")
	contains(t, d.refuse("unseal", path, d.path("lain.benang"), "--password-file", secret, "--language", "en"), "kota.benang is no copy under a password")
	contains(t, d.refuse("unseal", sealed, d.path("lain.benang"), "--password-env", "TIDAK_ADA"), "Variabel lingkungan TIDAK_ADA tidak ada.")
	contains(t, d.refuse("unseal", sealed, d.path("lain.benang"), "--password-file", d.path("tiada")), "Berkas sandi")
	contains(t, d.refuse("check", sealed), "adalah salinan bersandi. Buka dahulu ke berkas baru dengan unseal.")
	data := d.read(sealed)
	cut := d.write("potong.benang-sandi", data[:len(data)-1000])
	contains(t, d.refuse("unseal", cut, d.path("lain.benang"), "--password-file", secret), "potong.benang-sandi terpotong")
	if _, err := os.Stat(d.path("lain.benang")); err == nil {
		t.Error("a file was made of what was refused")
	}
	if left, _ := filepath.Glob(d.path(".benang-*")); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}

func TestWeakPasswordsAndNoneAreRefused(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.refuse("seal", path, d.path("x.benang-sandi"), "--password-file", d.write("sandi.txt", []byte("1234567"))), "paling sedikit 8")
	terminal := os.Stdin
	t.Cleanup(func() { os.Stdin = terminal })
	var err error
	if os.Stdin, err = os.Open(os.DevNull); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"seal", path, d.path("x.benang-sandi")}, {"unseal", path, d.path("x.benang")}} {
		code, _, told := d.run(args...)
		if code != 2 || !strings.Contains(told, "--password-file") {
			t.Errorf("%s: code %d, told %q", args[0], code, told)
		}
	}
	contains(t, d.refuse("seal", path, d.path("x.benang-sandi"), "--password-file", "-"), "paling sedikit 8")
}

func TestForgottenLockIsTakenAway(t *testing.T) {
	d := newDesk(t)
	t.Setenv("XDG_CONFIG_HOME", d.path("config"))
	contains(t, d.do("unlock-screen"), "Layar di komputer ini tidak dikunci.")
	l, err := locking.Lock{}.WithPassword("kopi")
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Write(locking.Folder()); err != nil {
		t.Fatal(err)
	}
	d.holds(d.facts("unlock-screen"), map[string]string{"locked": "true"})
	if l, err := locking.Read(locking.Folder()); err != nil || l.Set() {
		t.Errorf("it is still there: %v", err)
	}
}
