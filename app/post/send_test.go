package post_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/app/post"
	"benangmerah/model"
)

// letters gives a message for each recipient, named by the part of the address before the @.
func letters(t *testing.T, to ...string) (list []post.Message) {
	t.Helper()
	for _, name := range to {
		m := post.Message{
			Date: time.Date(2027, time.January, 20, 9, 30, 0, 0, time.UTC), To: []mail.Address{{Address: name + "@dinas.contoh"}},
			Subject: "Petikan notula", Text: "Terlampir.\n", Attachments: []post.Attachment{{Name: "petikan.pdf", Data: []byte("%PDF")}},
		}
		m.ID = identify(t, m, "1")
		list = append(list, m)
	}
	return list
}

// sent is what came of sending: an outcome for each message in their order, and the error.
type sent struct {
	results []post.Result
	err     error
}

func send(ctx context.Context, s post.Server, password string, ledger post.Ledger, messages []post.Message) (r sent) {
	r.err = post.Send(ctx, s, password, messages, ledger, func(one post.Result) { r.results = append(r.results, one) })
	return r
}

// are checks the outcomes, and that each is reported once and has a sentence where it needs one.
func (r sent) are(t *testing.T, want ...post.Outcome) {
	t.Helper()
	var got []post.Outcome
	for i, one := range r.results {
		got = append(got, one.Outcome)
		if one.Index != i || (one.Err == nil) != (one.Outcome == post.Accepted || one.Outcome == post.Skipped) {
			t.Errorf("result %d: %+v", i, one)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, not %v (%v)", got, want, r.err)
	}
}

// says checks the sentence of an error.
func says(t *testing.T, err error, want string) {
	t.Helper()
	var told *model.Error
	if !errors.As(err, &told) || !strings.Contains(told.Message, want) || told.Hint == "" {
		t.Errorf("%v, not %q", err, want)
	}
}

// recipients gives the recipients of what the server took, in its order.
func (o *office) recipients(t *testing.T) (list []string) {
	t.Helper()
	for _, r := range o.taken(t) {
		name, _, _ := strings.Cut(r.to[0].Address, "@")
		list = append(list, name)
	}
	return list
}

func (o *office) took(t *testing.T, want ...string) {
	t.Helper()
	if got := o.recipients(t); !slices.Equal(got, want) {
		t.Errorf("the server took %v, not %v", got, want)
	}
}

// until waits until the server has said so many lines that begin with a word, or a while has passed.
func (o *office) until(n int, word string) {
	for end := time.Now().Add(20 * time.Second); len(o.said(word)) < n && time.Now().Before(end); {
		time.Sleep(5 * time.Millisecond) // the server is another process and tells nobody when it has spoken
	}
}

func TestEverythingIsAccepted(t *testing.T) {
	for _, mode := range []string{"tls", "starttls"} {
		t.Run(mode, func(t *testing.T) {
			o, ledger := start(t, kind{mode: mode, mechanisms: "PLAIN,LOGIN"}), &post.Book{}
			s := o.server()
			s.User = user
			messages := []post.Message{letter(t, "dinas@kota.contoh"), letter(t, "lain@kota.contoh"), letters(t, "ketiga")[0]}
			messages[2].To = append(messages[2].To, mail.Address{Name: "Bidang – é", Address: "keempat@dinas.contoh"})
			send(t.Context(), s, password, ledger, messages).are(t, post.Accepted, post.Accepted, post.Accepted)
			got := o.taken(t)
			if len(got) != 3 {
				t.Fatalf("%d messages", len(got))
			}
			for i, m := range messages {
				m.From = s.From
				same(t, m, got[i])
				if *got[i].from != s.From {
					t.Errorf("from %v", got[i].from)
				}
			}
			if want := "taken setda@kota.contoh ketiga@dinas.contoh keempat@dinas.contoh"; o.said("taken")[2] != want || len(o.said("connected")) != 1 {
				t.Errorf("%q", o.said(""))
			}
			send(t.Context(), s, password, ledger, messages).are(t, post.Skipped, post.Skipped, post.Skipped)
			if len(o.taken(t)) != 3 || len(o.said("connected")) != 1 {
				t.Error("a retry went to the server")
			}
		})
	}
}

func TestTheStrongestWayToLogInIsTaken(t *testing.T) {
	for mechanisms, want := range map[string]string{"PLAIN": "PLAIN", "LOGIN": "LOGIN", "LOGIN,PLAIN": "PLAIN", "LOGIN,PLAIN,SCRAM-SHA-256": "SCRAM-SHA-256"} {
		t.Run(mechanisms, func(t *testing.T) {
			o := start(t, kind{mechanisms: mechanisms})
			s := o.server()
			s.User = user
			send(t.Context(), s, password, &post.Book{}, letters(t, "satu")).are(t, post.Accepted)
			wrong := send(t.Context(), s, "salah", &post.Book{}, letters(t, "dua", "tiga"))
			wrong.are(t, post.NotSent, post.NotSent)
			says(t, wrong.err, "menolak nama pengguna atau kata sandi: 535")
			if strings.Contains(fmt.Sprint(wrong), "salah") {
				t.Errorf("the password stands in %v", wrong)
			}
			if got := o.said("login"); !slices.Equal(got, []string{"login " + want + " yes", "login " + want + " no"}) {
				t.Errorf("%q", got)
			}
			o.took(t, "satu")
		})
	}
}

func TestSettingsAreTriedWithoutSending(t *testing.T) {
	for _, mode := range []string{"tls", "starttls"} {
		o := start(t, kind{mode: mode, mechanisms: "PLAIN"})
		s := o.server()
		s.User = user
		if err := s.Try(t.Context(), password); err != nil {
			t.Error(err)
		}
		says(t, s.Try(t.Context(), "salah"), "menolak nama pengguna atau kata sandi")
		says(t, s.Try(t.Context(), ""), "belum diisi")
		s.Roots = nil
		says(t, s.Try(t.Context(), password), "tidak dapat dipercaya")
		cancelled, cancel := context.WithCancel(t.Context())
		cancel()
		if err := s.Try(cancelled, password); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		if got := o.said("login"); len(got) != 2 || len(o.said("rcpt")) > 0 {
			t.Errorf("%q", o.said(""))
		}
	}
}

func TestNoWayToLogIn(t *testing.T) {
	o := start(t, kind{})
	s := o.server()
	s.User = user
	r := send(t.Context(), s, password, &post.Book{}, letters(t, "satu"))
	says(t, r.err, "tidak menawarkan cara masuk")
	o.took(t)
	says(t, send(t.Context(), s, "", &post.Book{}, letters(t, "satu")).err, "belum diisi")
}

func TestRefusedRecipientStopsNobodyElse(t *testing.T) {
	o, ledger := start(t, kind{}), &post.Book{}
	messages := letters(t, "satu", "tolak", "dua", "sibuk", "penuh", "lain", "tiga")
	messages[2].To = append(messages[2].To, mail.Address{Address: "tolak-dua@dinas.contoh"})
	r := send(t.Context(), o.server(), "", ledger, messages)
	r.are(t, post.Accepted, post.Refused, post.Refused, post.Refused, post.Refused, post.Accepted, post.Accepted)
	if r.err != nil || len(o.said("connected")) != 1 {
		t.Errorf("%v, %d connections", r.err, len(o.said("connected")))
	}
	o.took(t, "satu", "lain", "tiga")
	for i, want := range map[int]post.Refusal{
		1: {Address: "tolak@dinas.contoh", Code: 550, Words: "5.1.1 kotak surat tidak dikenal"},
		2: {Address: "tolak-dua@dinas.contoh", Code: 550, Words: "5.1.1 kotak surat tidak dikenal"},
		3: {Address: "sibuk@dinas.contoh", Code: 451, Words: "4.7.1 coba lagi nanti"},
		4: {Code: 552, Words: "5.3.4 surel terlalu besar"},
	} {
		if got := r.results[i].Refusals; len(got) != 1 || got[0] != want || got[0].Temporary() != (i == 3) {
			t.Errorf("%d: %+v", i, got)
		}
		if state, _ := ledger.State(messages[i].ID); state != post.Unsent {
			t.Errorf("%d: %s", i, state)
		}
	}
	says(t, r.results[1].Err, "menolak alamat tolak@dinas.contoh: 550 5.1.1 kotak surat tidak dikenal")
	says(t, r.results[2].Err, "menolak alamat tolak-dua@dinas.contoh")
	says(t, r.results[3].Err, "belum mau menerima")
	says(t, r.results[4].Err, "terlalu besar")
	messages[2].To = messages[2].To[:1]
	messages[2].ID = identify(t, messages[2], "1")
	send(t.Context(), o.server(), "", ledger, messages[:3]).are(t, post.Skipped, post.Refused, post.Accepted)
	o.took(t, "satu", "lain", "tiga", "dua")
}

func TestLostBeforeDataIsTriedOnceMore(t *testing.T) {
	o, ledger := start(t, kind{}), &post.Book{}
	r := send(t.Context(), o.server(), "", ledger, letters(t, "satu", "sekali", "dua", "sekali-lagi", "tiga"))
	r.are(t, post.Accepted, post.Accepted, post.Accepted, post.Accepted, post.Accepted)
	o.took(t, "satu", "sekali", "dua", "sekali-lagi", "tiga")
	if got := len(o.said("connected")); got != 3 {
		t.Errorf("%d connections", got)
	}
}

func TestLostAgainEndsTheSending(t *testing.T) {
	for _, name := range []string{"putus", "pamit"} {
		t.Run(name, func(t *testing.T) {
			o, ledger, messages := start(t, kind{}), &post.Book{}, letters(t, "satu", name, "dua")
			r := send(t.Context(), o.server(), "", ledger, messages)
			r.are(t, post.Accepted, post.NotSent, post.NotSent)
			says(t, r.err, map[string]string{"putus": "terputus", "pamit": "421 4.3.2 server ditutup"}[name])
			if got := len(o.said("connected")); got != 2 {
				t.Errorf("%d connections", got)
			}
			messages[1] = letters(t, "tiga")[0]
			send(t.Context(), o.server(), "", ledger, messages).are(t, post.Skipped, post.Accepted, post.Accepted)
			o.took(t, "satu", "tiga", "dua")
		})
	}
}

// TestLostWithinTheMessageIsTriedOnceMore cuts the connection within an attachment that is larger than what the systems keep of it on its way: the
// server must not have the message, and then have it once.
func TestLostWithinTheMessageIsTriedOnceMore(t *testing.T) {
	o, m := start(t, kind{}), letter(t, "dinas@kota.contoh")
	m.Attachments[0].Data = bytes.Repeat([]byte{0, 255, '.', '\n'}, 3<<20)
	s := o.server()
	s.Port = cutting(t, o.port, 1<<20, whole)
	send(t.Context(), s, "", &post.Book{}, []post.Message{m}).are(t, post.Accepted)
	got := o.taken(t)
	if len(got) != 1 || len(o.said("connected")) != 2 {
		t.Fatalf("%d messages over %d connections", len(got), len(o.said("connected")))
	}
	m.From = s.From
	same(t, m, got[0])
}

// TestNothingIsSentTwiceWhereverItIsCut cuts the connection at many places of the whole conversation, in either direction, and sends again.
func TestNothingIsSentTwiceWhereverItIsCut(t *testing.T) {
	const step, longest = 97, 6000
	o, ledger := start(t, kind{mechanisms: "PLAIN"}), &post.Book{}
	outcomes, twice := map[post.Outcome]int{}, map[string]int{}
	for at := int64(1); at < longest; at += step {
		for _, ways := range [][2]int64{{at, whole}, {whole, at}} {
			m := letters(t, "satu")[0]
			m.ID = fmt.Sprintf("putus-%d-%v", at, ways[0] == at)
			s := o.server()
			s.User, s.Port = user, cutting(t, o.port, ways[0], ways[1])
			first := send(t.Context(), s, password, ledger, []post.Message{m}).results[0].Outcome
			again := send(t.Context(), s, password, ledger, []post.Message{m}).results[0].Outcome
			switch outcomes[first]++; {
			case first == post.Accepted && again != post.Skipped, first == post.Doubtful && again != post.Doubtful, first == post.NotSent && again != post.Accepted:
				t.Errorf("%s: %s, then %s", m.ID, first, again)
			}
			if first != post.Doubtful {
				twice[m.ID] = 1
			}
		}
	}
	for _, r := range o.taken(t) {
		twice[strings.Trim(strings.Split(r.id, "@")[0], "<")] += 10
	}
	for id, n := range twice {
		if n != 11 && n != 10 {
			t.Errorf("%s: taken %d times, %d for certain", id, n/10, n%10)
		}
	}
	if outcomes[post.Accepted] < 20 || outcomes[post.Doubtful] < 2 {
		t.Errorf("%v: the cuts are not where they should be", outcomes)
	}
}

func TestLostAnswerLeavesTheMessageInDoubt(t *testing.T) {
	o, ledger := start(t, kind{}), &post.Book{}
	messages := letters(t, "satu", "hilang", "dua")
	r := send(t.Context(), o.server(), "", ledger, messages)
	r.are(t, post.Accepted, post.Doubtful, post.Accepted)
	says(t, r.results[1].Err, "hilang@dinas.contoh mungkin sudah sampai")
	if r.err != nil {
		t.Error(r.err)
	}
	for range 3 {
		r := send(t.Context(), o.server(), "", ledger, messages)
		r.are(t, post.Skipped, post.Doubtful, post.Skipped)
		says(t, r.results[1].Err, "mungkin sudah sampai")
	}
	o.took(t, "satu", "hilang", "dua")
	if err := ledger.Mark(messages[1].ID, post.Unsent); err != nil { // a person says: again
		t.Fatal(err)
	}
	send(t.Context(), o.server(), "", ledger, messages).are(t, post.Skipped, post.Doubtful, post.Skipped)
	o.took(t, "satu", "hilang", "dua", "hilang")
}

func TestServerThatAlwaysGoesLeavesFewInDoubt(t *testing.T) {
	o, ledger := start(t, kind{}), &post.Book{}
	r := send(t.Context(), o.server(), "", ledger, letters(t, "hilang-1", "hilang-2", "hilang-3", "satu"))
	r.are(t, post.Doubtful, post.Doubtful, post.NotSent, post.NotSent)
	says(t, r.err, "terputus")
	o.took(t, "hilang-1", "hilang-2")
}

func TestSlowServer(t *testing.T) {
	o, ledger := start(t, kind{}), &post.Book{}
	s := o.server()
	s.Timeout = 1500 * time.Millisecond
	r := send(t.Context(), s, "", ledger, letters(t, "satu", "diam", "dua"))
	r.are(t, post.Accepted, post.NotSent, post.NotSent)
	says(t, r.err, "tidak menjawab")
	r = send(t.Context(), s, "", ledger, letters(t, "lambat", "dua"))
	r.are(t, post.Doubtful, post.Accepted)
	o.took(t, "satu", "lambat", "dua")
	send(t.Context(), s, "", ledger, letters(t, "lambat", "dua")).are(t, post.Doubtful, post.Skipped)
	o.took(t, "satu", "lambat", "dua")
}

// TestServerThatSaysNothing is one that takes connections and is silent, with either way to secure them.
func TestServerThatSaysNothing(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close() //nolint:errcheck // the test is over
	for _, way := range []post.Security{post.TLS, post.StartTLS} {
		s := (&office{}).server()
		s.Port, s.Security, s.Timeout = listener.Addr().(*net.TCPAddr).Port, way, 200*time.Millisecond
		r := send(t.Context(), s, "", &post.Book{}, letters(t, "satu", "dua"))
		r.are(t, post.NotSent, post.NotSent)
		says(t, r.err, "tidak menjawab")
	}
}

func TestNobodyThere(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := (&office{}).server()
	s.Host, s.Port = "127.0.0.1", listener.Addr().(*net.TCPAddr).Port
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	says(t, send(t.Context(), s, "", &post.Book{}, letters(t, "satu")).err, "Tidak ada server surel di 127.0.0.1")
}

func TestOpenConnectionIsRefused(t *testing.T) {
	o := start(t, kind{mode: "open", mechanisms: "PLAIN"})
	for way, want := range map[post.Security]string{post.StartTLS: "tidak menawarkan sambungan aman", post.TLS: "tidak memakai TLS"} {
		s := o.server()
		s.Security, s.User = way, user
		r := send(t.Context(), s, password, &post.Book{}, letters(t, "satu"))
		r.are(t, post.NotSent)
		says(t, r.err, want)
	}
	if got := append(o.said("login"), o.said("rcpt")...); len(got) > 0 {
		t.Errorf("said in the open: %q", got)
	}
	o.took(t)
}

func TestCertificateThatCannotBeTrusted(t *testing.T) {
	for _, mode := range []string{"tls", "starttls"} {
		for name, test := range map[string]struct {
			kind  kind
			spoil func(s *post.Server)
			want  string
		}{
			"unknown":      {kind{}, func(s *post.Server) { s.Roots = nil }, "tidak dapat dipercaya"},
			"another":      {kind{}, func(s *post.Server) { s.Roots = start(t, kind{}).roots }, "tidak dapat dipercaya"},
			"another name": {kind{name: "surel.kota.contoh"}, func(*post.Server) {}, "bukan untuk localhost"},
			"over":         {kind{until: time.Now().Add(-time.Minute)}, func(*post.Server) {}, "tidak berlaku pada tanggal ini"},
		} {
			t.Run(mode+" "+name, func(t *testing.T) {
				test.kind.mode, test.kind.mechanisms = mode, "PLAIN"
				o := start(t, test.kind)
				s := o.server()
				s.User = user
				test.spoil(&s)
				r := send(t.Context(), s, password, &post.Book{}, letters(t, "satu"))
				r.are(t, post.NotSent)
				says(t, r.err, test.want)
				if got := append(o.said("login"), o.said("rcpt")...); len(got) > 0 {
					t.Errorf("said to a server that nobody knows: %q", got)
				}
				o.took(t)
			})
		}
	}
}

func TestCancelWhileTheServerIsSilent(t *testing.T) {
	o, ledger := start(t, kind{}), &post.Book{}
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		o.until(2, "rcpt")
		cancel()
	}()
	r := send(ctx, o.server(), "", ledger, letters(t, "satu", "diam", "dua"))
	r.are(t, post.Accepted, post.NotSent, post.NotSent)
	if !errors.Is(r.err, context.Canceled) || !errors.Is(r.results[2].Err, context.Canceled) {
		t.Error(r.err)
	}
	send(t.Context(), o.server(), "", ledger, letters(t, "satu", "dua")).are(t, post.Skipped, post.Accepted)
	o.took(t, "satu", "dua")
}

func TestCancelBetweenMessages(t *testing.T) {
	o, ledger, done := start(t, kind{}), &post.Book{}, 0
	ctx, cancel := context.WithCancel(t.Context())
	messages := letters(t, "satu", "dua", "tiga")
	err := post.Send(ctx, o.server(), "", messages, ledger, func(r post.Result) {
		if done++; r.Outcome == post.Accepted {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || done != 3 {
		t.Errorf("%v, %d results", err, done)
	}
	o.took(t, "satu")
}

// TestCancelAfterTheLastLine waits for the answer a short while, and leaves in doubt what gets none.
func TestCancelAfterTheLastLine(t *testing.T) {
	o, ledger := start(t, kind{}), &post.Book{}
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		o.until(1, "taken")
		cancel()
	}()
	s := o.server()
	s.Timeout = time.Second
	r := send(ctx, s, "", ledger, letters(t, "lambat", "satu"))
	r.are(t, post.Doubtful, post.NotSent)
	if !errors.Is(r.err, context.Canceled) {
		t.Error(r.err)
	}
	o.took(t, "lambat")
}

func TestTooLargeForTheServer(t *testing.T) {
	o := start(t, kind{size: 100_000})
	messages := []post.Message{letter(t, "besar@dinas.contoh"), letters(t, "kecil")[0]}
	r := send(t.Context(), o.server(), "", &post.Book{}, messages)
	r.are(t, post.Refused, post.Accepted)
	says(t, r.results[0].Err, "terlalu besar")
	if got := o.said("rcpt"); len(got) != 1 {
		t.Errorf("%q", got)
	}
	o.took(t, "kecil")
}

func TestNothingIsSentWhereOneMessageCannotBe(t *testing.T) {
	o := start(t, kind{})
	for want, spoil := range map[string]func(m *post.Message){
		"Judul surel":  func(m *post.Message) { m.Subject = "a\r\nBcc: lain@dinas.contoh" },
		"Nama":         func(m *post.Message) { m.To[0].Name = "a\r\nBcc: lain@dinas.contoh" },
		"Alamat surel": func(m *post.Message) { m.To[0].Address = "a@b.id>\r\nRCPT TO:<lain@dinas.contoh" },
	} {
		messages := letters(t, "satu", "dua", "tiga")
		spoil(&messages[1])
		r := send(t.Context(), o.server(), "", &post.Book{}, messages)
		says(t, r.err, want)
		r.are(t)
	}
	messages := letters(t, "satu", "dua")
	messages[1].ID = ""
	if r := send(t.Context(), o.server(), "", &post.Book{}, messages); r.err == nil || len(r.results) > 0 {
		t.Errorf("%+v", r)
	}
	if got := o.said(""); len(got) > 0 {
		t.Errorf("%q", got)
	}
}

func TestAttachmentThatIsGoneStopsNobodyElse(t *testing.T) {
	o, messages := start(t, kind{}), letters(t, "satu", "dua", "tiga")
	messages[1].Attachments[0] = post.Attachment{Name: "a.pdf", Path: written(t, t.TempDir(), "a.pdf", []byte("%PDF"))}
	var r sent
	r.err = post.Send(t.Context(), o.server(), "", messages, &post.Book{}, func(one post.Result) {
		if r.results = append(r.results, one); one.Index == 0 {
			if err := os.Remove(messages[1].Attachments[0].Path); err != nil {
				t.Fatal(err)
			}
		}
	})
	r.are(t, post.Accepted, post.NotSent, post.Accepted)
	says(t, r.results[1].Err, "tidak ditemukan")
	o.took(t, "satu", "tiga")
}

// failing is a ledger that fails at the n-th mark, from 1.
type failing struct {
	post.Book
	at, marks int
}

var errFull = errors.New("the disk is full")

func (f *failing) Mark(id string, state post.State) error {
	if f.marks++; f.marks == f.at {
		return errFull
	}
	return f.Book.Mark(id, state)
}

func TestNothingIsHandedOverThatCannotBeNoted(t *testing.T) {
	o, ledger, messages := start(t, kind{}), &failing{at: 3}, letters(t, "satu", "dua", "tiga")
	r := send(t.Context(), o.server(), "", ledger, messages)
	r.are(t, post.Accepted, post.NotSent, post.NotSent)
	if !errors.Is(r.err, errFull) || !errors.Is(r.results[1].Err, errFull) {
		t.Error(r.err)
	}
	o.took(t, "satu")
	send(t.Context(), o.server(), "", ledger, messages).are(t, post.Skipped, post.Accepted, post.Accepted)
	o.took(t, "satu", "dua", "tiga")
}

func TestAnswerThatCannotBeNotedStaysInDoubt(t *testing.T) {
	o, ledger, messages := start(t, kind{}), &failing{at: 2}, letters(t, "satu", "dua")
	r := send(t.Context(), o.server(), "", ledger, messages)
	if len(r.results) != 2 || r.results[0].Outcome != post.Accepted || !errors.Is(r.results[0].Err, errFull) || r.results[1].Outcome != post.NotSent || !errors.Is(r.err, errFull) {
		t.Errorf("%+v", r)
	}
	send(t.Context(), o.server(), "", ledger, messages).are(t, post.Doubtful, post.Accepted)
	o.took(t, "satu", "dua")
}

// late is a ledger in which somebody else takes a message between the look and the mark.
type late struct{ post.Book }

func (l *late) State(string) (post.State, error) { return post.Unsent, nil }

func TestTwoThatSendAtTheSameTimeSendOnce(t *testing.T) {
	o, ledger, messages := start(t, kind{}), &late{}, letters(t, "satu", "dua")
	send(t.Context(), o.server(), "", ledger, messages[:1]).are(t, post.Accepted)
	r := send(t.Context(), o.server(), "", ledger, messages)
	r.are(t, post.NotSent, post.NotSent)
	says(t, r.err, "sedang atau sudah dikirim")
	o.took(t, "satu")
}

func TestServerSettingsAreChecked(t *testing.T) {
	for want, spoil := range map[string]func(s *post.Server){
		"Nama server":            func(s *post.Server) { s.Host = "surel kota" },
		"Nama server surel \"\"": func(s *post.Server) { s.Host = "" },
		"Nomor port":             func(s *post.Server) { s.Port = 70_000 },
		"Cara mengamankan":       func(s *post.Server) { s.Security = "none" },
		"Nama pengguna":          func(s *post.Server) { s.User = "a\r\nb" },
		"Alamat surel":           func(s *post.Server) { s.From.Address = "setda" },
		"Sertifikat tambahan":    func(s *post.Server) { s.Roots = []byte("bukan sertifikat") },
	} {
		s := (&office{}).server()
		s.Port = 0
		if err := s.Check(); err != nil {
			t.Error(err)
		}
		spoil(&s)
		says(t, s.Check(), want)
		says(t, send(t.Context(), s, "", &post.Book{}, letters(t, "satu")).err, want)
	}
}

func TestRootsAreCertificates(t *testing.T) {
	cert, key := certificate(t, "localhost", time.Now().Add(time.Hour))
	if _, err := post.ReadRoots(cert); err != nil {
		t.Error(err)
	}
	for path, want := range map[string]string{
		key: "tidak berisi sertifikat",
		written(t, t.TempDir(), "a.pem", []byte("halo")):                                                               "tidak berisi sertifikat",
		written(t, t.TempDir(), "b.pem", []byte("-----BEGIN CERTIFICATE-----\naGFsbw==\n-----END CERTIFICATE-----\n")): "tidak berisi sertifikat",
		written(t, t.TempDir(), "c.pem", nil):                                                                          "tidak berisi sertifikat",
		"tidak-ada.pem":                                                                                                "tidak dapat dibaca",
	} {
		_, err := post.ReadRoots(path)
		says(t, err, want)
	}
}
