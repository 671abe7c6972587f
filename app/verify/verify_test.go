package verify_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"benangmerah/app/issued"
	"benangmerah/app/text"
	"benangmerah/app/verify"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// city is the sample as a file whose first version stands.
func city(t testing.TB) *sqlite.File {
	t.Helper()
	at := time.Date(sample.Year, time.January, 20, 9, 0, 0, 0, time.UTC)
	f, err := sqlite.Create(filepath.Join(t.TempDir(), "kota.benang"), sqlite.Options{Now: func() time.Time { return at }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	if err := sample.Play(f.Do); err != nil {
		t.Fatal(err)
	}
	final(t, f)
	return f
}

func final(t testing.TB, f *sqlite.File) {
	t.Helper()
	if _, err := reports.Finalise(f, "diputuskan pimpinan"); err != nil {
		t.Fatal(err)
	}
}

func do(t testing.TB, f *sqlite.File, act model.Act) {
	t.Helper()
	if _, err := f.Do(act, model.Context{}); err != nil {
		t.Fatalf("%s: %v", act.Name(), err)
	}
}

// written writes a paper of what stands.
func written(t testing.TB, f *sqlite.File, r reports.Request) []byte {
	t.Helper()
	edition, err := issued.Of(f).Edition(issued.Standing)
	if err != nil {
		t.Fatal(err)
	}
	asked, plan, err := edition.Request(r)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if _, err := asked.Write(t.Context(), &out, plan, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func schedule(kind reports.Kind) reports.Request {
	return reports.Options{Paper: paper.A4, Public: true}.For(kind)
}

func examine(t testing.TB, f *sqlite.File, data []byte, read verify.Read) verify.Verdict {
	t.Helper()
	v, err := verify.PDF(t.Context(), issued.Of(f), data, read)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []locale.Language{locale.Indonesian, locale.English} {
		sentence := v.Sentence(func(s text.Sentence, args ...any) string { return s.In(l, args...) })
		if sentence == "" || strings.Contains(sentence, "%!") {
			t.Errorf("%+v is told as %q", v, sentence)
		}
	}
	return v
}

func TestOwnPapersAreGenuine(t *testing.T) {
	f := city(t)
	extract := schedule(reports.KindExtract)
	extract.Agency = f.Plan().Agencies.Of(0)[1].ID
	day := reports.Options{}.For(reports.KindNotula)
	day.Day = 1
	for _, r := range []reports.Request{reports.Options{}.For(reports.KindMinutes), schedule(reports.KindMinutes), day, extract, schedule(reports.KindDirectives)} {
		v := examine(t, f, written(t, f, r), verify.Open)
		if v.Result != verify.Identical || !v.OK() || v.Version != 1 || v.Stands != 1 || v.Kind != r.Kind || v.Public != r.Public {
			t.Errorf("%s: %+v", r.Kind, v)
		}
	}
}

func TestWhatIsRecordedLaterChangesNothing(t *testing.T) {
	f := city(t)
	data := written(t, f, schedule(reports.KindMinutes))
	directive := modeltest.Newest(t, f.Plan().Directives.All())
	do(t, f, model.SetDirective{Directive: directive.ID, State: model.Finished, Evidence: "Laporan diterima"})
	if v := examine(t, f, data, verify.Open); v.Result != verify.Identical {
		t.Errorf("%+v", v)
	}
	do(t, f, model.Reopen{Reason: "pagu keliru"})
	if v := examine(t, f, data, verify.Open); v.Result != verify.Reopened || v.Bytes != verify.Identical || v.OK() {
		t.Errorf("after it was opened again: %+v", v)
	}
	final(t, f)
	if v := examine(t, f, data, verify.Open); v.Result != verify.Superseded || v.Stands != 2 || v.OK() {
		t.Errorf("after version 2: %+v", v)
	}
}

func TestPapersThatAreNoFinalOfTheFile(t *testing.T) {
	f, other := city(t), city(t)
	do(t, other, model.Reopen{Reason: "pagu keliru"})
	do(t, other, model.TakeNote{Text: "Catatan lain"})
	draft := written(t, other, schedule(reports.KindMinutes))
	final(t, other)
	for name, x := range map[string]struct {
		data []byte
		want verify.Result
	}{
		"of another file":        {written(t, other, schedule(reports.KindMinutes)), verify.OtherFile},
		"a draft":                {draft, verify.Draft},
		"a sheet to work with":   {written(t, f, schedule(reports.KindSchedule)), verify.Draft},
		"nothing":                {nil, verify.NotOurs},
		"a text":                 {[]byte("Berita acara"), verify.NotOurs},
		"the head of a PDF":      {[]byte("%PDF-1.7\n"), verify.Damaged},
		"half of a final":        {written(t, f, schedule(reports.KindMinutes))[:5000], verify.Damaged},
		"the picture of a final": {[]byte("\x89PNG\r\n"), verify.NotOurs},
	} {
		if v := examine(t, f, x.data, verify.Open); v.Result != x.want || v.OK() {
			t.Errorf("%s: %+v, want %s", name, v, x.want)
		}
	}
}

// appended gives a PDF with an incremental update behind it: a new object that nothing else refers to.
func appended(t testing.TB, data []byte) []byte {
	t.Helper()
	start := bytes.LastIndex(data, []byte("startxref"))
	var table int
	if _, err := fmt.Sscanf(string(data[start:]), "startxref\n%d", &table); err != nil {
		t.Fatal(err)
	}
	trailer := bytes.LastIndex(data, []byte("trailer"))
	if trailer < 0 {
		t.Fatal("the PDF has no trailer")
	}
	dict := string(data[trailer+len("trailer") : start])
	var size int
	if _, err := fmt.Sscanf(dict[strings.Index(dict, "/Size"):], "/Size %d", &size); err != nil {
		t.Fatal(err)
	}
	dict = strings.Replace(dict, fmt.Sprintf("/Size %d", size), fmt.Sprintf("/Size %d /Prev %d", size+1, table), 1)
	var out bytes.Buffer
	out.Write(data)
	at := out.Len()
	fmt.Fprintf(&out, "%d 0 obj\n<</Kind /Added>>\nendobj\n", size)
	fmt.Fprintf(&out, "xref\n%d 1\n%010d 00000 n \ntrailer%sstartxref\n%d\n%%%%EOF\n", size, at, dict, out.Len())
	return out.Bytes()
}

func TestSomethingAppendedIsTold(t *testing.T) {
	f := city(t)
	data := written(t, f, schedule(reports.KindMinutes))
	v := examine(t, f, appended(t, data), verify.Open)
	if v.Result != verify.Appended || v.Signed || !v.OK() {
		t.Errorf("%+v", v)
	}
}

func TestAByteThatWasChangedIsFound(t *testing.T) {
	f := city(t)
	data := written(t, f, schedule(reports.KindMinutes))
	for at := 100; at < len(data); at += len(data) / 12 {
		spoiled := bytes.Clone(data)
		spoiled[at] ^= 1
		if v := examine(t, f, spoiled, verify.Open); v.Result == verify.Identical || v.Result == verify.Appended {
			t.Errorf("byte %d: %+v", at, v)
		}
	}
}

// fake is a PDF as a reader gives it.
type fake struct {
	attached  []byte
	texts     []string
	revisions []int
	signed    bool
}

func (f fake) Attachment(string) ([]byte, bool) { return f.attached, f.attached != nil }
func (f fake) PageTexts() []string              { return f.texts }
func (f fake) Revisions() []int                 { return f.revisions }
func (f fake) Signed() bool                     { return f.signed }

// stand gives readers: the paper itself is read as it is, everything else as changed.
func stand(own []byte, change func(*fake)) verify.Read {
	return func(ctx context.Context, data []byte) (verify.Reader, error) {
		r, err := verify.Open(ctx, own)
		if err != nil {
			return nil, err
		}
		attached, _ := r.Attachment(reports.CanonicalName)
		x := fake{attached: attached, texts: r.PageTexts(), revisions: []int{len(data)}}
		if !bytes.Equal(data, own) {
			change(&x)
		}
		return x, nil
	}
}

func TestWhatDiffersIsNamed(t *testing.T) {
	f := city(t)
	own := written(t, f, schedule(reports.KindMinutes))
	saved := append([]byte("%PDF-1.4\n"), own...)
	changed := func(attached []byte, name, value string) []byte {
		var all map[string]any
		if err := json.Unmarshal(attached, &all); err != nil {
			t.Fatal(err)
		}
		all["agreed"].([]any)[3].(map[string]any)[name] = value
		out, err := json.Marshal(all)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for name, x := range map[string]struct {
		change func(*fake)
		want   verify.Verdict
	}{
		"saved again":      {func(*fake) {}, verify.Verdict{Result: verify.Resaved}},
		"other spaces":     {func(x *fake) { x.texts = spaced(x.texts) }, verify.Verdict{Result: verify.Resaved}},
		"another page":     {func(x *fake) { x.texts[2] += "9" }, verify.Verdict{Result: verify.Differs, Page: 3}},
		"a page too many":  {func(x *fake) { x.texts = append(x.texts, "") }, verify.Verdict{Result: verify.Differs, Page: 22}}, // on A4 the minutes have 21
		"a page missing":   {func(x *fake) { x.texts = x.texts[1:] }, verify.Verdict{Result: verify.Differs, Page: 1}},
		"another figure":   {func(x *fake) { x.attached = changed(x.attached, "after", "1.00") }, verify.Verdict{Result: verify.Differs, Data: "agreed[3].after"}},
		"data in disorder": {func(x *fake) { x.attached = append(x.attached, '\n') }, verify.Verdict{Result: verify.Differs, Data: "json"}},
		"no data":          {func(x *fake) { x.attached = nil }, verify.Verdict{Result: verify.NotOurs}},
		"other data":       {func(x *fake) { x.attached = []byte("{}") }, verify.Verdict{Result: verify.Damaged}},
	} {
		v := examine(t, f, saved, stand(own, x.change))
		if v.Result != x.want.Result || v.Page != x.want.Page || v.Data != x.want.Data {
			t.Errorf("%s: %+v, want %+v", name, v, x.want)
		}
	}
	signed := examine(t, f, append(bytes.Clone(own), "signature"...), stand(own, func(x *fake) { x.signed, x.revisions = true, []int{len(own), len(own) + 9} }))
	if signed.Result != verify.Appended || !signed.Signed {
		t.Errorf("signed: %+v", signed)
	}
	covered := examine(t, f, append(bytes.Clone(own), "other page"...), stand(own, func(x *fake) { x.texts[0], x.revisions = "x", []int{len(own), len(own) + 10} }))
	if covered.Result != verify.Differs || covered.Page != 1 {
		t.Errorf("a page was put over the first: %+v", covered)
	}
}

func spaced(texts []string) (list []string) {
	for _, t := range texts {
		list = append(list, strings.ReplaceAll(t, " ", "\n"))
	}
	return list
}

func TestExaminingIsCancelled(t *testing.T) {
	f := city(t)
	data := written(t, f, schedule(reports.KindMinutes))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if v, err := verify.PDF(ctx, issued.Of(f), data, verify.Open); !errors.Is(err, context.Canceled) || v.OK() {
		t.Errorf("%+v, %v", v, err)
	}
}
