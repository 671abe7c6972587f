package verbs_test

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"
)

// logo writes a picture file onto the desk and gives its path.
func (d desk) logo() string {
	d.t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, image.NewGray(image.Rect(0, 0, 30, 40))); err != nil {
		d.t.Fatal(err)
	}
	return d.write("logo.png", out.Bytes())
}

func TestPapersFormShowsAndChangesTheForm(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	contains(t, d.do("papers-form", path), "sheet", "F4", "margin-top", "25 mm", "12 pt", "1,5", "liberation", "attendance (DAFTAR HADIR)", "Semua kalimat naskah adalah bawaannya.")
	facts := d.facts("papers-form", path, "--set", "sheet=A4", "--set", "margin-top=20,5", "--set", "margin-left=25", "--set", "text=11", "--set", "spacing=1.15", "--set", "font=noto",
		"--set", "anchor=#", "--logo", d.logo(), "--parts", "agreed, attendance", "--sentence", "Closing=Demikian disepakati.")
	d.holds(facts, map[string]string{
		"sheet": `"a4"`, "font": `"noto"`, "anchor": `"#"`, "logo": `{"height":40,"width":30}`,
		"measures": `{"margin-bottom":"30","margin-left":"25","margin-right":"25","margin-top":"20.5","spacing":"1.15","text":"11"}`,
		"parts":    `[{"name":"agreed","title":"PROGRAM, TARGET, DAN KEBUTUHAN PENDANAAN YANG DISEPAKATI"},{"name":"attendance","title":"DAFTAR HADIR"}]`,
	})
	contains(t, d.do("papers-form", path), "Kalimat naskah:", "Closing = Demikian disepakati.", "30 × 40 titik")
	contains(t, d.do("check", path), "utuh: 94 tindakan")
	contains(t, d.do("minutes", path, "--out", d.path("kertas")), "kertas")

	d.do("papers-form", path, "--no-logo", "--parts", "", "--set", "margin-top=", "--set", "sheet=f4", "--restore", "Closing")
	contains(t, d.do("papers-form", path), "25 mm", "tidak ada", "priorities (DAFTAR PRIORITAS)", "Semua kalimat naskah adalah bawaannya.")
	contains(t, d.do("papers-form", path, "--sentences", "--language", "en"), "Sentences of the papers:", "Notula.Secretary = Notulis", "CopiesTo.4 = ")
}

func TestPapersFormBringsAllSentencesBack(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	d.do("papers-form", path, "--sentence", "Closing=Demikian.", "--sentence", "CopiesTo.4=Arsip.", "--sentence", "CopiesTo.1=")
	contains(t, d.do("papers-form", path, "--restore", "all", "--sentence", "Closing=Sekian."), "Closing = Sekian.")
	out := d.do("papers-form", path)
	if strings.Contains(out, "CopiesTo") {
		t.Errorf("sentences are left:\n%s", out)
	}
	d.do("papers-form", path, "--restore", "all")
	contains(t, d.do("papers-form", path), "Semua kalimat naskah adalah bawaannya.")
	contains(t, d.refuse("papers-form", path, "--restore", "all"), "Tidak ada yang berubah.")
}

func TestPapersFormIsRefused(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	before := d.contents()
	words := func(more ...string) []string { return append([]string{"papers-form", path}, more...) }
	contains(t, d.misuse(words("--logo", "a.png", "--no-logo")...), "--logo GAMBAR atau --no-logo")
	contains(t, d.misuse(words("--set", "margin-top")...), "NAMA=NILAI")
	for _, x := range [][]string{
		{`Setelan naskah "lebar" tidak dikenal.`, "--set", "lebar=3"},
		{"Nilai 2 mm tidak dapat dipakai: paling sedikit 5 dan paling banyak 60.", "--set", "margin-top=2"},
		{`Ukuran kertas "a5" tidak dikenal.`, "--set", "sheet=a5"},
		{`Huruf "comic" tidak dikenal.`, "--set", "font=comic"},
		{`Bagian "lampiran" tidak dikenal.`, "--parts", "lampiran"},
		{"Berkas gambar tiada.png tidak dapat dibuka.", "--logo", d.path("tiada.png")},
		{"bukan gambar", "--logo", path},
		{`Kalimat "Tiada" tidak ada pada naskah.`, "--sentence", "Tiada=x"},
		{`Kalimat "Tiada" tidak ada pada naskah.`, "--restore", "Tiada"},
		{"yang dikenal: {fingerprint}", "--set", "margin-top=20", "--sentence", "FooterDraft=Rancangan {sidik}"},
	} {
		contains(t, d.refuse(words(x[1:]...)...), x[0])
	}
	if after := d.contents(); len(after) != len(before) || after["contoh.benang"] != before["contoh.benang"] {
		t.Error("a refused change is in the file")
	}
}
