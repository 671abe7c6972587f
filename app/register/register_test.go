package register_test

import (
	"context"
	"errors"
	"fmt"
	"mime"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/app/delivery"
	"benangmerah/app/post"
	"benangmerah/app/post/posttest"
	"benangmerah/app/register"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// city is the sample as a file, made final where that is asked for.
func city(t *testing.T, final bool) *sqlite.File {
	t.Helper()
	f, err := sqlite.Create(filepath.Join(t.TempDir(), "kota.benang"), sqlite.Options{Operator: "Sekretariat"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	if err := sample.Play(f.Do); err != nil {
		t.Fatal(err)
	}
	if final {
		if _, err := reports.Finalise(f, "contoh"); err != nil {
			t.Fatal(err)
		}
	}
	return f
}

func do(t *testing.T, f *sqlite.File, act model.Act) {
	t.Helper()
	if _, err := f.Do(act, model.Context{}); err != nil {
		t.Fatal(err)
	}
}

// address gives agencies addresses by their names before the @, in the order of the agencies.
func address(t *testing.T, f *sqlite.File, names ...string) (ids []model.ID) {
	t.Helper()
	e := model.Edit{Title: "setup.agencies"}
	for i, name := range names {
		a := *f.Plan().Agencies.Of(0)[i]
		a.Email = ""
		if name != "" {
			a.Email = name + "@kota.contoh"
		}
		e.Put, ids = append(e.Put, &a), append(ids, a.ID)
	}
	do(t, f, e)
	return ids
}

// store is a file as sending needs it.
type store struct{ *sqlite.File }

func (s store) Do(act model.Act) error {
	_, err := s.File.Do(act, model.Context{})
	return err
}

func quiet(int, int) {}

func pack(t *testing.T, f *sqlite.File, agencies []model.ID) *register.Parcels {
	t.Helper()
	b, err := register.Pack(t.Context(), f, register.Options{Agencies: agencies}, quiet)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	return b
}

func send(t *testing.T, f *sqlite.File, agencies []model.ID) register.Tally {
	t.Helper()
	tally, err := pack(t, f, agencies).Send(t.Context(), store{f}, register.Server(f.Plan().Post()), posttest.Password, quiet)
	if err != nil {
		t.Fatal(err)
	}
	return tally
}

// From the sample to the final version, by mail to agencies of which one's address is refused and of another the answer is lost: the register says what became of
// each, and sending again sends nothing twice.
func TestMailGoesOutOnceAndTheRegisterSaysSo(t *testing.T) {
	o := posttest.Start(t)
	f := city(t, true)
	ids := address(t, f, "koperasi", "tolak", "dagang", "hilang")
	do(t, f, model.Edit{Title: "setup.post", Put: []model.Record{o.Settings()}})
	issue := register.Current(f.Plan())
	tally := send(t, f, ids)
	if tally.Count[post.Accepted] != 2 || tally.Count[post.Refused] != 1 || tally.Count[post.Doubtful] != 1 {
		t.Fatalf("tally %+v", tally)
	}
	states := func(want ...model.MailState) {
		t.Helper()
		for i, id := range ids {
			found := ""
			for _, h := range f.Plan().Handovers.Of(0) {
				if h.Agency == id {
					found += string(h.State)
					if h.Issue != issue.ID || h.Means != model.ByMail || h.By != "Sekretariat" || h.At == 0 || h.Recipient == "" {
						t.Errorf("entry %+v", h)
					}
				}
			}
			if found != string(want[i]) {
				t.Errorf("agency %d is %q, want %q", i, found, want[i])
			}
		}
	}
	states(model.MailSent, model.MailRefused, model.MailSent, model.MailInDoubt)
	refused := f.Plan().Handovers.Of(0)
	if words := tally.Fates[1].Words; !strings.Contains(words, "550") || !strings.Contains(fmt.Sprint(deref(refused)), words) {
		t.Errorf("the server's words are %q", words)
	}
	if n := len(o.Taken(t)); n != 3 {
		t.Fatalf("the server took %d", n)
	}
	again := send(t, f, ids)
	if again.Count[post.Skipped] != 2 || again.Count[post.Refused] != 1 || again.Count[post.Doubtful] != 1 || len(o.Taken(t)) != 3 {
		t.Errorf("again: %+v, the server took %d", again.Count, len(o.Taken(t)))
	}
	if _, can := f.CanUndo(); !can {
		t.Fatal("nothing can be undone")
	}
	if head, _ := f.CanUndo(); head.Act == (model.MarkMail{}).Name() {
		t.Error("undo would take back that mail was sent")
	}

	// What was in doubt and has not arrived goes out when a person has said so; a new address is another message.
	for _, h := range f.Plan().Handovers.Of(0) {
		if h.State == model.MailInDoubt {
			do(t, f, model.SettleMail{ID: h.ID, Answer: "ditelepon"})
		}
	}
	address(t, f, "koperasi", "umkm", "dagang", "hilang")
	third := send(t, f, ids)
	if third.Count[post.Accepted] != 1 || third.Count[post.Skipped] != 2 || third.Count[post.Doubtful] != 1 || len(o.Taken(t)) != 5 {
		t.Errorf("third: %+v, the server took %d", third.Count, len(o.Taken(t)))
	}
	r, err := f.Check(t.Context(), nil)
	if err != nil || !r.OK() {
		t.Errorf("check: %v %v", r, err)
	}
}

func deref(list []*model.Handover) (all []model.Handover) {
	for _, h := range list {
		all = append(all, *h)
	}
	return all
}

func TestMessagesCarryTheAgencysPackage(t *testing.T) {
	f := city(t, true)
	ids := address(t, f, "koperasi", "dagang")
	do(t, f, model.Edit{Title: "setup.post", Put: []model.Record{&model.Post{
		ID: model.PostID, From: "Sekretariat <setda@kota.contoh>", Subject: "{title} | {version} | {number}", Body: "Untuk {agency}.\n{lain}",
	}}})
	b := pack(t, f, ids)
	p := f.Plan()
	m, a := b.Messages[0], p.Agencies.Get(ids[0])
	if want := p.CurrentMeeting().Title + " | versi 1 | "; !strings.HasPrefix(m.Subject, want) || m.Text != "Untuk "+a.Name+".\n{lain}\n" {
		t.Errorf("subject %q, text %q", m.Subject, m.Text)
	}
	if m.To[0].Address != "koperasi@kota.contoh" || m.From != (mail.Address{Name: "Sekretariat", Address: "setda@kota.contoh"}) {
		t.Errorf("to %v from %v", m.To, m.From)
	}
	label := reports.SafeName(a.Label())
	var names []string
	for _, file := range m.Attachments {
		names = append(names, file.Name)
		if _, err := os.Stat(file.Path); err != nil || file.MediaType == "" {
			t.Errorf("attachment %+v: %v", file, err)
		}
	}
	for _, want := range []string{"petikan-2027-" + label, "lembar-arahan-2027-" + label, "koreksi-" + label, "hasil-rekap-" + label} {
		if !strings.Contains(strings.Join(names, "\n"), want) {
			t.Errorf("%q is missing among %q", want, names)
		}
	}
	if strings.Contains(strings.Join(names, " "), reports.SafeName(p.Agencies.Get(ids[1]).Label())) {
		t.Errorf("papers of another agency: %q", names)
	}
	if again := pack(t, f, ids); again.Messages[0].ID != m.ID || again.Messages[1].ID == m.ID {
		t.Error("the same message has another ID, or another the same")
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Dir(filepath.Dir(m.Attachments[0].Path))); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the folder is left: %v", err)
	}
}

func TestDraftsAreWrittenForTheMailProgram(t *testing.T) {
	f := city(t, false)
	b, folder := pack(t, f, address(t, f, "koperasi", "dagang")), t.TempDir()
	paths, err := b.WriteDrafts(t.Context(), folder, quiet)
	if err != nil || len(paths) != 2 {
		t.Fatalf("%q, %v", paths, err)
	}
	in, err := os.Open(paths[0])
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	m, err := mail.ReadMessage(in)
	if err != nil {
		t.Fatal(err)
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil || !strings.Contains(subject, "naskah rancangan untuk "+f.Plan().Agencies.Of(0)[0].Name) || m.Header.Get("X-Unsent") != "1" {
		t.Errorf("subject %q, header %v, %v", subject, m.Header, err)
	}
	if b.Entries[0].Issue != 0 {
		t.Errorf("a draft is entered as a version: %+v", b.Entries[0])
	}
	ctx, cancel := context.WithCancel(t.Context())
	_, err = b.WriteDrafts(ctx, folder, func(int, int) { cancel() })
	if left, _ := filepath.Glob(filepath.Join(folder, "*")); !errors.Is(err, context.Canceled) || len(left) != 2 {
		t.Errorf("cancelled with %v, left %q", err, left)
	}
}

func TestAgenciesWithoutAnAddressAreNamedBeforeAnythingIsWritten(t *testing.T) {
	f := city(t, false)
	ids := address(t, f, "koperasi", "", "")
	p := f.Plan()
	_, err := register.Pack(t.Context(), f, register.Options{Agencies: ids}, func(int, int) { t.Error("something was written") })
	if model.CodeOf(err) != model.Invalid || !strings.Contains(err.Error(), p.Agencies.Get(ids[1]).Label()+", "+p.Agencies.Get(ids[2]).Label()+".") ||
		strings.Contains(err.Error(), p.Agencies.Get(ids[0]).Label()) {
		t.Errorf("%v", err)
	}
	if _, err := register.Pack(t.Context(), f, register.Options{}, quiet); model.CodeOf(err) != model.Invalid {
		t.Errorf("to all: %v", err)
	}
	if _, err := register.Pack(t.Context(), f, register.Options{Agencies: []model.ID{1}}, quiet); model.CodeOf(err) != model.Conflict {
		t.Errorf("to nobody: %v", err)
	}
}

func TestCancelledPackingLeavesNothing(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	f := city(t, false)
	ids := address(t, f, "koperasi", "dagang")
	ctx, cancel := context.WithCancel(t.Context())
	_, err := register.Pack(ctx, f, register.Options{Agencies: ids}, func(int, int) { cancel() })
	left, _ := os.ReadDir(os.TempDir())
	if !errors.Is(err, context.Canceled) || len(left) > 0 {
		t.Errorf("%v, left %v", err, left)
	}
}

func TestSettingsAreLookedAtBeforeSending(t *testing.T) {
	for words, p := range map[string]model.Post{
		"Server surel belum diatur":     {},
		"Alamat pengirim belum diatur":  {Host: "surel.kota.contoh"},
		"Sertifikat tambahan":           {Host: "surel.kota.contoh", From: "a@kota.contoh", Roots: "bukan"},
		"Nama server surel \"a b\" tid": {Host: "a b", From: "a@kota.contoh"},
	} {
		if err := register.Ready(p); err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("%q: %v", words, err)
		}
	}
	if err := register.Ready(model.Post{Host: "surel.kota.contoh", From: "a@kota.contoh"}); err != nil {
		t.Error(err)
	}
	if s := register.Server(model.Post{Port: 465}); s.Security != post.TLS {
		t.Errorf("port 465 is reached by %q", s.Security)
	}
}

func TestBookSaysWhoGotWhat(t *testing.T) {
	f := city(t, false)
	p := f.Plan()
	agencies := p.Agencies.Of(0)
	if list := register.Book(p); len(list) != 1 || list[0].Issue != nil || len(list[0].Lacking) != len(agencies) {
		t.Fatalf("at first %+v", list)
	}
	do(t, f, model.GiveOut{To: []model.Recipient{{Agency: agencies[2].ID}, {Name: "DPRD"}, {Agency: agencies[0].ID}}, Papers: "petikan", Means: model.ByPrint, Note: "di ruang sidang"})
	if v := register.Book(p)[0]; len(v.Given) != 3 || v.Given[0].Agency != agencies[0].ID || v.Given[2].Agency != 0 || len(v.Lacking) != len(agencies)-2 {
		t.Errorf("after giving %+v", v)
	}
	if _, err := reports.Finalise(f, "contoh"); err != nil {
		t.Fatal(err)
	}
	issue := register.Current(p)
	do(t, f, model.AttachSigned{Issue: issue.ID, File: "pindai.pdf", Data: []byte("%PDF-1.7")})
	list := register.Book(p)
	if len(list) != 2 || list[0].Number() != 1 || list[1].Number() != 0 || len(list[0].Lacking) != len(agencies) || len(list[0].Copies) != 1 || list[1].Lacking != nil {
		t.Errorf("after the final %+v", list)
	}
	heads, rows := register.List(p, locale.Indonesian)
	var lines []string
	for _, row := range rows {
		line := ""
		for _, cell := range row {
			line += cell.Text + "|"
		}
		lines = append(lines, line)
	}
	all := strings.Join(lines, "\n")
	for _, want := range []string{"Versi 1||", "pindai.pdf", "Versi 1|" + agencies[0].Label() + "||||||belum|", "Rancangan|Pihak lain|DPRD|petikan|cetak|", "|diserahkan|di ruang sidang|"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is missing in\n%s", want, all)
		}
	}
	if len(heads) != 9 || len(rows) != len(agencies)+4 {
		t.Errorf("%d columns, %d rows", len(heads), len(rows))
	}
}

func TestSignedCopiesAreReadAndSavedAgain(t *testing.T) {
	f, folder := city(t, true), t.TempDir()
	path := filepath.Join(folder, "Pindai Berita Acara.pdf")
	if err := os.WriteFile(path, []byte("%PDF-1.7 berita acara"), 0o600); err != nil {
		t.Fatal(err)
	}
	data, err := register.ReadSigned(path)
	if err != nil {
		t.Fatal(err)
	}
	issue, err := register.IssueOf(f.Plan(), 1)
	if err != nil {
		t.Fatal(err)
	}
	do(t, f, model.AttachSigned{Issue: issue.ID, File: filepath.Base(path), Data: data})
	s := f.Plan().SignedCopies.Of(issue.ID)[0]
	for _, want := range []string{"bertanda-tangan-pindai-berita-acara.pdf", "bertanda-tangan-pindai-berita-acara (2).pdf"} {
		saved, err := register.SaveSigned(f, s, folder)
		got, _ := os.ReadFile(saved)
		if err != nil || filepath.Base(saved) != want || string(got) != "%PDF-1.7 berita acara" {
			t.Errorf("saved as %q: %v", saved, err)
		}
	}
	if _, err := register.IssueOf(f.Plan(), 2); model.CodeOf(err) != model.NotFound {
		t.Errorf("version 2: %v", err)
	}
	for wrong, code := range map[string]model.Code{filepath.Join(folder, "tiada.pdf"): model.NotFound, folder: model.Invalid} {
		if _, err := register.ReadSigned(wrong); model.CodeOf(err) != code {
			t.Errorf("%s: %v", wrong, err)
		}
	}
	large := filepath.Join(folder, "besar.pdf")
	if err := os.WriteFile(large, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(large, model.MaxSigned+1); err != nil {
		t.Fatal(err)
	}
	if _, err := register.ReadSigned(large); model.CodeOf(err) != model.Invalid || !strings.Contains(err.Error(), "51 MB") {
		t.Errorf("too large: %v", err)
	}
}

func TestTemplatesHaveTheirWords(t *testing.T) {
	f := city(t, false)
	a := f.Plan().Agencies.Of(0)[0]
	for _, template := range []string{text.MailSubject.ID, text.MailBody.ID} {
		if filled := register.Fill(template, f.Plan(), a, nil); strings.ContainsAny(filled, "{}") || !strings.Contains(filled, a.Name) {
			t.Errorf("filled as %q", filled)
		}
	}
}

func TestTheRegisterOfTheNextMeetingBeginsAnew(t *testing.T) {
	f := city(t, false)
	p := f.Plan()
	heard := p.Agencies.Of(0)[0].ID
	do(t, f, model.GiveOut{To: []model.Recipient{{Agency: heard, Name: "Kepala Dinas"}}, Papers: "Rancangan", Means: model.ByHand})
	if book := register.Book(p); len(book[0].Given) != 1 || len(book[0].Lacking) == 0 {
		t.Fatalf("%d given out, %d lacking", len(book[0].Given), len(book[0].Lacking))
	}
	do(t, f, model.EndSlot{})
	closed := model.Edit{Title: "agenda.edit"}
	for _, day := range p.Days.Of(p.CurrentMeeting().ID) {
		d := *day
		d.Closed = p.Zone().Instant(d.Date, d.End)
		closed.Put = append(closed.Put, &d)
	}
	do(t, f, closed)
	do(t, f, model.BeginMeeting{Year: sample.Year + 1, Base: model.Proposed})
	book := register.Book(p)
	if len(book) != 1 || book[0].Issue != nil || len(book[0].Given) != 0 {
		t.Errorf("the register of the next meeting begins with %+v", book)
	}
	for _, a := range book[0].Lacking { // nobody is on its agenda yet, and nothing was said in it
		t.Errorf("%s is said to lack its papers", a.Label())
	}
	if _, err := delivery.Write(t.Context(), f, t.TempDir(), delivery.Options{}, quiet); err == nil {
		t.Error("papers of a meeting without lines are delivered")
	}
}
