package sqlite

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// issued is the small town with a final version, in a file.
func issued(tb testing.TB) (*File, *model.Issue) {
	tb.Helper()
	f, w := town(tb, quick())
	mustDo(tb, f, model.Finalise{Fingerprint: "a"})
	return f, f.Plan().Issues.Of(w.Meeting)[0]
}

// scanned is a signed copy of some bytes.
func scanned(issue *model.Issue, content string) model.AttachSigned {
	return model.AttachSigned{Issue: issue.ID, File: "pindai.pdf", Data: []byte("%PDF-1.7 " + content)}
}

func sumOf(act model.AttachSigned) string { return hashOf(act.Data) }

func mustBlob(tb testing.TB, f *File, act model.AttachSigned) {
	tb.Helper()
	if got, err := f.Blob(sumOf(act)); err != nil || !bytes.Equal(got, act.Data) {
		tb.Fatalf("the file keeps %d bytes: %v", len(got), err)
	}
}

func TestBytesOfAnActLieInTheFile(t *testing.T) {
	f, issue := issued(t)
	act := scanned(issue, "satu")
	mustDo(t, f, act)
	mustBlob(t, f, act)
	mustPass(t, f)
	mustStep(t, f.Undo)
	mustBlob(t, f, act)
	mustPass(t, f)
	mustStep(t, f.Redo)
	info, err := f.Backup(filepath.Join(t.TempDir(), "cadangan.benang"))
	if err != nil {
		t.Fatal(err)
	}
	mustClose(t, f)
	for _, path := range []string{f.Path(), info.Path} {
		g := open(t, path, quick())
		mustBlob(t, g, act)
		mustPass(t, g)
	}
	_, err = open(t, info.Path, quick()).Blob(hashOf(nil))
	wantCode(t, err, model.NotFound)
}

// What is refused leaves no bytes behind, and bytes are never kept under a hash that is not theirs.
func TestRefusedActsLeaveNoBytes(t *testing.T) {
	f, issue := issued(t)
	size := f.Size()
	_, err := f.Do(model.AttachSigned{Issue: issue.ID, File: "a.pdf", Data: []byte("bukan")}, model.Context{})
	wantCode(t, err, model.Invalid)
	if _, err := f.Do(liar{scanned(issue, "satu")}, model.Context{}); err == nil {
		t.Error("bytes were kept under another hash")
	}
	if f.Size() != size || f.Plan().SignedCopies.Len() != 0 {
		t.Error("something was done")
	}
	if n := len(f.blobs(t)); n != 0 {
		t.Errorf("%d blobs are left", n)
	}
	mustPass(t, f)
}

// liar carries other bytes than it says.
type liar struct{ model.AttachSigned }

func (l liar) Carries() map[string][]byte {
	return map[string][]byte{sumOf(l.AttachSigned): []byte("%PDF-lain")}
}

// blobs gives the hashes of what the file keeps.
func (f *File) blobs(tb testing.TB) (sums []string) {
	tb.Helper()
	if err := f.use(func(c *connection) (err error) {
		sums, err = c.blobNames()
		return err
	}); err != nil {
		tb.Fatal(err)
	}
	return sums
}

func TestCheckLooksAtSignedCopies(t *testing.T) {
	f, issue := issued(t)
	mustDo(t, f, scanned(issue, "satu"))
	mustDo(t, f, scanned(issue, "dua"))
	mustPass(t, f)
	mustClose(t, f)
	whole := content(t, f.Path())
	for _, query := range []string{
		"DELETE FROM blob WHERE rowid = 1",
		"UPDATE blob SET data = CAST('%PDF-1.7 lain' AS BLOB) WHERE rowid = 2",
		"UPDATE blob SET data = x''",
		"UPDATE blob SET sha256 = '" + strings.Repeat("0", 64) + "' WHERE rowid = 1",
	} {
		if !found(t, whole, query) {
			t.Errorf("not found: %s", query)
		}
	}
	tamper(t, f.Path(), "UPDATE blob SET data = x'25' WHERE rowid = 1")
	g := open(t, f.Path(), quick())
	_, err := g.Blob(sumOf(scanned(issue, "satu")))
	wantCode(t, err, model.Damaged)
	wantCode(t, g.Export(&bytes.Buffer{}), model.Damaged)
}

func TestExportsCarrySignedCopies(t *testing.T) {
	f, issue := issued(t)
	gone, kept := scanned(issue, "urung"), scanned(issue, strings.Repeat("tetap\x00\xff", 3_000))
	mustDo(t, f, gone)
	mustStep(t, f.Undo)
	mustDo(t, f, kept)
	text := exportOf(t, f)
	g, err := importOf(t, text)
	if err != nil {
		t.Fatal(err)
	}
	closeAtEnd(t, g)
	mustBlob(t, g, kept)
	mustBlob(t, g, gone)
	mustPass(t, g)
	if !bytes.Equal(exportOf(t, g), text) {
		t.Error("the second export differs from the first")
	}
	var document struct {
		Blobs []struct {
			SHA256 string
			Data   []byte
		}
	}
	if err := json.Unmarshal(text, &document); err != nil || len(document.Blobs) != 2 || hashOf(document.Blobs[0].Data) != document.Blobs[0].SHA256 {
		t.Errorf("%d blobs: %v", len(document.Blobs), err)
	}
}

// An export of before there were signed copies is taken in; one whose copies are gone or altered is not.
func TestImportLooksAtSignedCopies(t *testing.T) {
	f, issue := issued(t)
	old := string(exportOf(t, f))
	without := func(text string) string { return text[:strings.Index(text, ",\n\"blobs\"")] + "}\n" }
	g, err := importOf(t, []byte(without(old)))
	if err != nil {
		t.Fatal(err)
	}
	mustClose(t, g)
	mustDo(t, f, scanned(issue, "satu"))
	text := string(exportOf(t, f))
	sum := sumOf(scanned(issue, "satu"))
	from := strings.LastIndex(text, sum)
	for name, bad := range map[string]string{
		"none":          without(text),
		"no list":       text[:strings.Index(text, "\"blobs\"")] + "\"blobs\":5}",
		"altered":       strings.Replace(text, `"data":"JVBER`, `"data":"JVBEX`, 1),
		"another hash":  text[:from] + strings.Repeat("0", 64) + text[from+64:],
		"broken base64": strings.Replace(text, `"data":"JVBER`, `"data":"*VBER`, 1),
	} {
		_, err := importOf(t, []byte(bad))
		if model.CodeOf(err) != model.Damaged {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The property of the journal holds for the register and for signed copies: whatever is done and undone, the file is whole, every copy has its bytes, and an export
// makes the same file.
func TestRegisterProperty(t *testing.T) {
	const files, acts = 4, 400
	for n := range files {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			f, issue := issued(t)
			p := &player{f: f, r: rand.New(rand.NewPCG(uint64(n), 11))}
			done := 0
			for range acts {
				if p.register(t, issue) {
					done++
				}
			}
			if done < acts/3 || done == acts {
				t.Errorf("%d of %d acts were accepted", done, acts)
			}
			mustPass(t, f)
			want := f.Snapshot()
			g, err := importOf(t, exportOf(t, f))
			if err != nil {
				t.Fatal(err)
			}
			closeAtEnd(t, g)
			mustEqual(t, "imported", g.Plan(), want)
			mustPass(t, g)
			if !slices.Equal(f.blobs(t), g.blobs(t)) {
				t.Error("the copies differ")
			}
		})
	}
}

// register does one act on the register or on signed copies, valid or not, and says whether it was accepted.
func (p *player) register(t *testing.T, issue *model.Issue) bool {
	t.Helper()
	before := p.f.Snapshot()
	_, err := p.registerAct(issue)
	if err == nil {
		return true
	}
	if code := model.CodeOf(err); code == model.Internal || code == model.Damaged {
		t.Fatalf("act after entry %d: %v", p.f.Size(), err)
	}
	mustEqual(t, "plan after a refusal", p.f.Plan(), before)
	return false
}

func (p *player) registerAct(issue *model.Issue) (*model.Entry, error) {
	switch n := p.r.IntN(12); {
	case n < 2:
		if e, ok := p.f.CanUndo(); ok && e.Act == (model.Finalise{}).Name() {
			return nil, model.Invalidf("", "")
		}
		return p.f.Undo(p.context())
	case n < 4:
		return p.f.Redo(p.context())
	default:
		return p.f.Do(p.given(issue), p.context())
	}
}

// given gives an act on the register or on signed copies, sensible or not.
func (p *player) given(issue *model.Issue) model.Act {
	acts := []func() model.Act{
		p.handedOver,
		p.handedOver,
		func() model.Act {
			return model.MarkMail{Mail: model.Handover{
				Issue: issue.ID, Agency: pick(p, model.KindAgency), Recipient: p.word(), Papers: "petikan", Message: fmt.Sprint("surel-", p.r.IntN(9)),
				State: oneOf(p, model.MailInDoubt, model.MailSent, model.MailRefused), Answer: p.word(),
			}}
		},
		func() model.Act {
			return model.SettleMail{ID: pick(p, model.KindHandover), Arrived: p.r.IntN(2) == 0, Answer: p.word()}
		},
		func() model.Act { return scanned(issue, strings.Repeat(p.word(), p.r.IntN(900))) },
		func() model.Act { return scanned(issue, fmt.Sprint(p.r.IntN(30))) },
		func() model.Act { return model.DetachSigned{ID: pick(p, model.KindSignedCopy)} },
	}
	return acts[p.r.IntN(len(acts))]()
}

// handedOver gives an act on what people enter into the register.
func (p *player) handedOver() model.Act {
	switch p.r.IntN(4) {
	case 0:
		return model.AmendHandover{ID: pick(p, model.KindHandover), Recipient: p.name(), Papers: p.word(), Means: oneOf(p, model.ByMail, model.ByPrint)}
	case 1:
		return model.RemoveHandover{IDs: []model.ID{pick(p, model.KindHandover)}}
	default:
		return model.GiveOut{
			Issue: maybe(p, pick(p, model.KindIssue)), To: []model.Recipient{{Agency: pick(p, model.KindAgency)}, {Agency: maybe(p, pick(p, model.KindAgency)), Name: p.word()}},
			Papers: p.name(), Means: oneOf(p, model.ByHand, model.ByWhatsApp, "pos"), Note: p.word(),
		}
	}
}

// openedAgain gives a file a version that no longer stands, so that copies may be attached and figures changed.
func openedAgain(do modeltest.Door) error {
	if _, err := do(model.Finalise{Fingerprint: "a"}, model.Context{}); err != nil {
		return err
	}
	_, err := do(model.Reopen{Reason: "ada koreksi"}, model.Context{})
	return err
}

// BenchmarkAttachSigned keeps a scan of 10 MB.
func BenchmarkAttachSigned(b *testing.B) {
	f, w := town(b, Options{})
	mustDo(b, f, model.Finalise{Fingerprint: "a"})
	issue := f.Plan().Issues.Of(w.Meeting)[0]
	data := strings.Repeat("x", 10<<20)
	for n := 0; b.Loop(); n++ {
		mustDo(b, f, scanned(issue, fmt.Sprint(n)+data))
	}
}
