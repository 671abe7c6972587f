package post_test

import (
	"bytes"
	"context"
	"errors"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/app/post"
	"benangmerah/model"
)

// letter is a message with everything that is hard to write: letters beyond ASCII in names, subject, text and attachments, long lines, lone dots.
func letter(t *testing.T, to string) post.Message {
	t.Helper()
	m := post.Message{
		Date:    time.Date(2027, time.January, 20, 16, 30, 0, 0, time.FixedZone("WIB", 7*3600)),
		To:      []mail.Address{{Name: `Dinas “Kelautan”, Bidang Ikan; é 漁`, Address: to}},
		Subject: "Notula Musrenbang – Kota Contoh, versi 2: hasil kesepakatan tiga hari dan koreksi yang disetujui – mohon dibaca",
		Text: "Yth. Kepala Dinas,\n\n.\n.. terlampir naskah – versi 2 = akhir.\nFrom sini\n" + strings.Repeat("panjang ", 300) +
			"\nspasi di ujung \n\tdan é 漁 😀\n--benang-0\n",
		Attachments: []post.Attachment{
			{Name: "notula.pdf", MediaType: "application/pdf", Data: bytes.Repeat([]byte("\r\n.\r\n%PDF\x00\xff"), 20_000)},
			{Name: "Rékap ‘hasil’ – 漁業 yang namanya panjang sekali, supaya harus dilipat.xlsx", Data: []byte{0}},
			{Name: "catatan.txt", MediaType: "text/plain", Path: written(t, t.TempDir(), "lain.txt", []byte("dari berkas\n"))},
		},
	}
	m.ID = identify(t, m, "2")
	return m
}

func identify(t *testing.T, m post.Message, version string) string {
	t.Helper()
	id, err := post.Identify(m, version)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func wrote(t *testing.T, m post.Message) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := m.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// same compares what was received with what was sent.
func same(t *testing.T, m post.Message, r received) {
	t.Helper()
	if r.subject != m.Subject || r.text != m.Text {
		t.Errorf("subject %q, text %q", r.subject, r.text)
	}
	domain := "benangmerah.invalid"
	if m.From.Address != "" {
		_, domain, _ = strings.Cut(m.From.Address, "@")
	}
	if r.id != "<"+m.ID+"@"+domain+">" {
		t.Errorf("Message-ID %s", r.id)
	}
	if len(r.to) != len(m.To) {
		t.Fatalf("to %v", r.to)
	}
	for i, to := range r.to {
		if *to != m.To[i] {
			t.Errorf("to %q %q", to.Name, to.Address)
		}
	}
	if at, err := r.header.Date(); err != nil || !at.Equal(m.Date) {
		t.Errorf("date %v, %v", at, err)
	}
	if len(r.files) != len(m.Attachments) {
		t.Fatalf("%d attachments", len(r.files))
	}
	for i, a := range m.Attachments {
		want, kind := a.Data, a.MediaType
		if a.Path != "" {
			var err error
			if want, err = os.ReadFile(a.Path); err != nil {
				t.Fatal(err)
			}
		}
		if kind == "" {
			kind = "application/octet-stream"
		}
		if r.names[i] != a.Name || r.older[i] != a.Name || r.kinds[i] != kind || !bytes.Equal(r.files[i], want) {
			t.Errorf("attachment %q, by encoded words %q, %s, %d bytes", r.names[i], r.older[i], r.kinds[i], len(r.files[i]))
		}
	}
}

func TestMessageReadsBackAsItWasWritten(t *testing.T) {
	m := letter(t, "dinas@kota.contoh")
	m.From = mail.Address{Name: "Sekretariat, “Setda”", Address: "setda@kota.contoh"}
	r := read(t, wrote(t, m))
	same(t, m, r)
	if *r.from != m.From || r.header.Get("X-Unsent") != "" || r.header.Get("User-Agent") != "" {
		t.Errorf("from %v, header %v", r.from, r.header)
	}
	m.Attachments = nil
	same(t, m, read(t, wrote(t, m)))
}

func TestSameMessageGivesSameBytes(t *testing.T) {
	m := letter(t, "dinas@kota.contoh")
	if first := wrote(t, m); !bytes.Equal(first, wrote(t, m)) {
		t.Error("other bytes the second time")
	}
}

func TestIDIsOfContentsVersionAndRecipients(t *testing.T) {
	first := letter(t, "dinas@kota.contoh")
	id := identify(t, first, "2")
	for name, other := range map[string]func(m *post.Message){
		"sender": func(m *post.Message) { m.From.Address = "lain@kota.contoh" },
		"date":   func(m *post.Message) { m.Date = time.Time{} },
		"names":  func(m *post.Message) { m.To = []mail.Address{{Address: "Dinas@Kota.Contoh"}} },
		"lines":  func(m *post.Message) { m.Text = strings.ReplaceAll(m.Text, "\n", "\r\n") },
	} {
		m := first
		if other(&m); identify(t, m, "2") != id {
			t.Errorf("%s: another message", name)
		}
	}
	seen := map[string]string{id: "itself", identify(t, first, "3"): "version"}
	for name, other := range map[string]func(m *post.Message){
		"recipient":  func(m *post.Message) { m.To = []mail.Address{{Address: "lain@kota.contoh"}} },
		"another":    func(m *post.Message) { m.To = append(slices.Clone(m.To), mail.Address{Address: "lain@kota.contoh"}) },
		"subject":    func(m *post.Message) { m.Subject += "!" },
		"text":       func(m *post.Message) { m.Text += "!" },
		"attachment": func(m *post.Message) { m.Attachments = m.Attachments[1:] },
		"bytes": func(m *post.Message) {
			m.Attachments = slices.Clone(m.Attachments)
			m.Attachments[1].Data = []byte{1}
		},
	} {
		m := first
		other(&m)
		got := identify(t, m, "2")
		if seen[got] != "" {
			t.Errorf("%s: the same as %s", name, seen[got])
		}
		seen[got] = name
	}
	if len(seen) != 8 {
		t.Errorf("%d messages", len(seen))
	}
}

func TestMessageIsRefused(t *testing.T) {
	folder := t.TempDir()
	for name, test := range map[string]struct {
		spoil func(m *post.Message)
		want  string
	}{
		"no recipient":         {func(m *post.Message) { m.To = nil }, "belum punya penerima"},
		"address of two":       {func(m *post.Message) { m.To[0].Address = "a@b.id, c@d.id" }, "Alamat surel"},
		"address and line":     {func(m *post.Message) { m.To[0].Address = "a@b.id>\r\nDATA" }, "Alamat surel"},
		"address and size":     {func(m *post.Message) { m.To[0].Address = "a@b.id> SIZE=1" }, "Alamat surel"},
		"quoted address":       {func(m *post.Message) { m.To[0].Address = `"a b"@b.id` }, "Alamat surel"},
		"no domain":            {func(m *post.Message) { m.To[0].Address = "dinas" }, "Alamat surel"},
		"address beyond ASCII": {func(m *post.Message) { m.To[0].Address = "dinas@kóta.id" }, "Alamat surel"},
		"sender":               {func(m *post.Message) { m.From.Address = "a b@c.id" }, "Alamat surel"},
		"line in a name":       {func(m *post.Message) { m.To[0].Name = "Dinas\r\nBcc: lain@kota.contoh" }, "Nama"},
		"line in the sender":   {func(m *post.Message) { m.From = mail.Address{Name: "S\nX: y", Address: "s@kota.contoh"} }, "Nama"},
		"broken name":          {func(m *post.Message) { m.To[0].Name = "\xff" }, "Nama"},
		"no subject":           {func(m *post.Message) { m.Subject = " " }, "Judul surel belum diisi"},
		"line in the subject":  {func(m *post.Message) { m.Subject = "Notula\r\nBcc: lain@kota.contoh" }, "Judul surel"},
		"lone return":          {func(m *post.Message) { m.Subject = "Notula\rBcc: lain@kota.contoh" }, "Judul surel"},
		"encoded subject":      {func(m *post.Message) { m.Subject = "a =?utf-8?q?b=0d=0aBcc:_c?=" }, "Judul surel"},
		"long subject":         {func(m *post.Message) { m.Subject = strings.Repeat("a", 251) }, "Judul surel"},
		"broken text":          {func(m *post.Message) { m.Text = "a\xc3" }, "huruf yang rusak"},
		"ID with a line":       {func(m *post.Message) { m.ID = "a\r\nX" }, "Tanda pengenal"},
		"line in a file":       {func(m *post.Message) { m.Attachments[0].Name = "a\r\nX: y.pdf" }, "Nama lampiran"},
		"quote in a file":      {func(m *post.Message) { m.Attachments[0].Name = `a".pdf` }, "Nama lampiran"},
		"path as a name":       {func(m *post.Message) { m.Attachments[0].Name = `..\a.pdf` }, "Nama lampiran"},
		"no name":              {func(m *post.Message) { m.Attachments[0].Name = "" }, "Nama lampiran"},
		"line in a kind":       {func(m *post.Message) { m.Attachments[0].MediaType = "a/b\r\nX: y" }, "Jenis lampiran"},
		"parameter in a kind":  {func(m *post.Message) { m.Attachments[0].MediaType = "a/b; c=d" }, "Jenis lampiran"},
		"many parts":           {func(m *post.Message) { m.Attachments[0].MediaType = "multipart/mixed" }, "Jenis lampiran"},
		"nothing":              {func(m *post.Message) { m.Attachments[0].Data = nil }, "kosong"},
		"empty file":           {func(m *post.Message) { m.Attachments[2].Path = written(t, folder, "kosong", nil) }, "kosong"},
		"no file":              {func(m *post.Message) { m.Attachments[2].Path = filepath.Join(folder, "tidak-ada") }, "tidak ditemukan"},
		"folder":               {func(m *post.Message) { m.Attachments[2].Path = folder }, "tidak dapat dibaca"},
		"too large":            {func(m *post.Message) { m.Attachments[0].Data = make([]byte, 20<<20) }, "terlalu besar: 21 MB, paling banyak 20 MB"},
		"above its limit":      {func(m *post.Message) { m.Limit, m.Attachments[0].Data = 1<<20, make([]byte, 3<<20) }, "paling banyak 1 MB"},
	} {
		t.Run(name, func(t *testing.T) {
			m := letter(t, "dinas@kota.contoh")
			test.spoil(&m)
			var b bytes.Buffer
			for _, err := range []error{m.Check(), m.Write(&b)} {
				var told *model.Error
				if !errors.As(err, &told) || !strings.Contains(told.Message, test.want) || told.Hint == "" || strings.ContainsAny(told.Message, "\r\n") {
					t.Errorf("%v", err)
				}
			}
			if b.Len() > 0 {
				t.Errorf("%d bytes written", b.Len())
			}
		})
	}
}

func TestLimitIsWhatAllAttachmentsHave(t *testing.T) {
	m := letter(t, "dinas@kota.contoh")
	m.Attachments = []post.Attachment{{Name: "a", Data: make([]byte, post.DefaultLimit-1)}, {Name: "b", Data: []byte{1}}}
	if err := m.Check(); err != nil {
		t.Error(err)
	}
	m.Attachments[1].Data = []byte{1, 2}
	if m.Check() == nil {
		t.Error("a byte too many is taken")
	}
}

func TestDraftIsAFileToBeSent(t *testing.T) {
	folder, m := t.TempDir(), letter(t, "dinas@kota.contoh")
	for label, want := range map[string]string{
		"CON": "surel-con.eml", "Dinas: Perikanan/“Laut” ": "surel-dinas-perikanan-laut.eml", "漁": "surel.eml", "../../a": "surel-a.eml",
	} {
		path, err := post.WriteDraft(t.Context(), folder, label, m)
		if err != nil || path != filepath.Join(folder, want) {
			t.Fatalf("%s: %s, %v", label, path, err)
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		r := read(t, data)
		same(t, m, r)
		if r.header.Get("X-Unsent") != "1" || r.from != nil {
			t.Errorf("%s: header %v", label, r.header)
		}
	}
	if path, err := post.WriteDraft(t.Context(), folder, "con", m); err != nil || path != filepath.Join(folder, "surel-con (2).eml") {
		t.Errorf("%s, %v", path, err)
	}
}

func TestDraftThatCannotBeWrittenLeavesNothing(t *testing.T) {
	folder, m := t.TempDir(), letter(t, "dinas@kota.contoh")
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := post.WriteDraft(cancelled, folder, "a", m); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	m.Subject = "a\nb"
	if _, err := post.WriteDraft(t.Context(), folder, "a", m); model.CodeOf(err) != model.Invalid {
		t.Error(err)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
		t.Errorf("%v, %v", left, err)
	}
}

func FuzzHeaders(f *testing.F) {
	f.Add("Notula", "Dinas", "dinas@kota.contoh", "a.pdf", "isi\n.\n")
	f.Add("a\r\nBcc: b@c.id", "é, \"x\"", "a@b.id>", "é漁.pdf", "--benang\r\n\r\n.")
	f.Add(strings.Repeat("x", 70)+"  "+strings.Repeat("y", 70), "=?utf-8?q?a?=", "a@b.id", " a  b .pdf", "=?utf-8?q?a?=")
	f.Add("=?utf-8?q?a?=", strings.Repeat("é ", 50), "a@b.id", "x.pdf", strings.Repeat("x", 2000))
	f.Add(strings.Repeat("漁", 250), strings.Repeat("漁", 100), "a@b.id", strings.Repeat("漁", 100), "a\rb\x00c")
	f.Fuzz(func(t *testing.T, subject, name, address, file, text string) {
		m := post.Message{
			ID: "a", Date: time.Unix(0, 0), To: []mail.Address{{Name: name, Address: address}}, Subject: subject, Text: text,
			Attachments: []post.Attachment{{Name: file, Data: []byte("isi")}},
		}
		var b bytes.Buffer
		if m.Write(&b) != nil {
			return
		}
		r := read(t, b.Bytes())
		if len(r.header) != 7 && len(r.header) != 6 {
			t.Errorf("header %v", r.header)
		}
		if r.subject != strings.Join(strings.Fields(subject), " ") || r.to[0].Name != name || r.names[0] != file {
			t.Errorf("subject %q for %q, name %q for %q, file %q for %q", r.subject, subject, r.to[0].Name, name, r.names[0], file)
		}
		if len(r.to) != 1 || r.to[0].Address != address || len(r.files) != 1 || string(r.files[0]) != "isi" {
			t.Errorf("to %v, files %q", r.to, r.files)
		}
	})
}
