package shell

import (
	"testing"

	"benangmerah/app/post"
	"benangmerah/app/post/posttest"
	"benangmerah/app/register"
	"benangmerah/model"
)

// The connection is tried against a real server: with a wrong password, with the right one, which is kept, and forgotten again.
func TestConnectionToTheMailServerIsTried(t *testing.T) {
	o := posttest.Start(t)
	w := startSample(t)
	kept := &post.Recall{}
	w.s.passwords = kept
	w.s.TryPost()
	w.tells("Server surel belum diatur.")
	w.s.KeepPassword()
	w.tells("Isi server dan nama pengguna dahulu.")
	if _, err := w.s.Do(model.Edit{Title: "setup.post", Put: []model.Record{o.Settings()}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	server := register.Server(w.s.Plan().Post())
	w.s.TryPost()
	w.Type("salah")
	w.Press("Enter")
	w.tells("menolak")
	w.s.TryPost()
	w.Type(posttest.Password)
	w.Press("Enter")
	w.tells("Server localhost menjawab, sambungannya aman, dan sekretariat dapat masuk. Tidak ada yang dikirim.")
	if _, err := kept.Get(t.Context(), server); err == nil {
		t.Error("the password was kept though nobody asked for that")
	}
	w.s.KeepPassword()
	w.Type(posttest.Password)
	w.Press("Enter")
	w.tells("Kata sandi disimpan di komputer ini.")
	w.s.TryPost()
	w.tells("sekretariat dapat masuk")
	w.s.KeepPassword()
	w.Press("Enter")
	w.tells("Kata sandi dilupakan.")
	if _, err := kept.Get(t.Context(), server); model.CodeOf(err) != model.NotFound {
		t.Errorf("still kept: %v", err)
	}
	if n := len(o.Taken(t)); n != 0 {
		t.Errorf("%d messages were sent", n)
	}
}

func TestTextOfManyLinesIsWrittenInABox(t *testing.T) {
	w := startSample(t)
	written, refuse := "", "belum"
	w.s.AskText("Isi surel", "kata {agency} diganti", "satu", func(typed string) string {
		written = typed
		return refuse
	})
	w.Press("End", "Enter")
	w.Type("dua")
	w.Press("Ctrl+Enter")
	w.reads("Isi surel", "belum")
	if written != "satu\ndua" {
		t.Errorf("written %q", written)
	}
	w.keep("textbox")
	refuse = ""
	w.Press("Ctrl+Enter")
	w.uncovered()
	w.s.AskText("Isi surel", "", "satu", func(string) string { t.Error("it was taken"); return "" })
	w.Press("Esc")
	w.uncovered()
}
