package reports_test

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/pdf"
	"benangmerah/reports/scene"
)

// mutated is how many documents are drawn.
const mutated = 2_000

// Whatever a document holds and asks for: a PDF comes of it that can be read, with something on every page and every text whole, or a sentence says why not.
func TestMutatedDocumentsBecomePapersOrSentences(t *testing.T) {
	logos := evilLogos(t)
	written, refused := 0, map[string]int{}
	for seed := range uint64(mutated) {
		doc := newEvil(seed, logos).document()
		scenes, marks, err := paper.Layout(t.Context(), doc, nil)
		var told *model.Error
		if errors.As(err, &told) {
			refused[told.Template]++
			continue
		}
		if err != nil {
			t.Fatalf("document %d: no sentence: %v", seed, err)
		}
		var out bytes.Buffer
		if err := pdf.Write(&out, scenes, pdf.Meta{Info: doc.Info, Bookmarks: marks}); err != nil {
			t.Fatalf("document %d: %v", seed, err)
		}
		for i, page := range scenes {
			for _, problem := range scene.Problems(page, scene.PaperRules) {
				t.Errorf("document %d, page %d: %v", seed, i+1, problem)
			}
		}
		if written++; written%50 == 0 {
			run(t, "qpdf", "--check", save(t, out.Bytes()))
		}
		if err := inspect(out.Bytes(), len(scenes)); err != nil {
			t.Errorf("document %d: %v", seed, err)
		}
	}
	if written < mutated/2 || len(refused) < 8 {
		t.Errorf("%d of %d were written, the others refused for %d reasons: the documents are not what they should be", written, mutated, len(refused))
	}
}

// Texts of a file may hold anything as well: every kind of paper is written of them all the same.
func TestPapersOfAnyTextsAreWritten(t *testing.T) {
	for seed := range uint64(12) {
		c := held(t)
		e := newEvil(seed, nil)
		for _, list := range []any{
			all(c.Plan.Lines.All()), all(c.Plan.Agencies.All()), all(c.Plan.Indicators.All()), all(c.Plan.Targets.All()), all(c.Plan.Directives.All()), all(c.Plan.Corrections.All()),
			all(c.Plan.Claims.All()), all(c.Plan.Decisions.All()), all(c.Plan.Notes.All()), all(c.Plan.Participants.All()), all(c.Plan.Officials.All()), all(c.Plan.Funds.All()),
			all(c.Plan.Meetings.All()), all(c.Plan.Slots.All()),
			[]*model.Region{c.Plan.Region()},
		} {
			e.spoil(reflect.ValueOf(list))
		}
		for _, kind := range reports.Offered(c.Plan) {
			r := reports.Options{}.For(kind)
			r.Agency = c.agencies[0]
			var out bytes.Buffer
			pages, err := r.Write(t.Context(), &out, c.Plan, nil)
			if err != nil {
				var told *model.Error
				if !errors.As(err, &told) {
					t.Errorf("%s of file %d: %v", kind, seed, err)
				}
				continue
			}
			if err := inspect(out.Bytes(), pages); err != nil {
				t.Errorf("%s of file %d: %v", kind, seed, err)
			}
		}
	}
}

func all[R any](seq func(yield func(R) bool)) (list []R) {
	seq(func(r R) bool { list = append(list, r); return true })
	return list
}

// spoil puts evil texts into the plain texts of records.
func (e *evil) spoil(list reflect.Value) {
	for i := range list.Len() {
		record := list.Index(i).Elem()
		for n := range record.NumField() {
			if f := record.Field(n); f.Type() == reflect.TypeFor[string]() && f.CanSet() && e.odds(2) {
				f.SetString(e.text())
			}
		}
	}
}

var (
	startxref = regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`)
	contents  = regexp.MustCompile(`(?s)/Type /Page\n.*?/Contents (\d+) 0 R`)
	length    = regexp.MustCompile(`/Length (\d+)>>\nstream\n`)
	inking    = regexp.MustCompile(`Tj|\bS\n|\bf\n|\bB\n|\bDo\b|re [fSB]|l S`)
)

// inspect reads a PDF file: its table leads to every object, it has so many pages, and each of them is painted on.
func inspect(data []byte, pages int) error {
	m := startxref.FindSubmatch(data)
	if !bytes.HasPrefix(data, []byte("%PDF-1.")) || m == nil {
		return errors.New("neither head nor end of a PDF")
	}
	at, _ := strconv.Atoi(string(m[1]))
	if at >= len(data) || !bytes.HasPrefix(data[at:], []byte("xref\n")) {
		return errors.New("startxref leads to no table")
	}
	lines := strings.Split(string(data[at:]), "\n")
	count, _ := strconv.Atoi(strings.TrimPrefix(lines[1], "0 "))
	offsets := make([]int, count)
	for n := 1; n < count; n++ {
		offsets[n], _ = strconv.Atoi(lines[2+n][:10])
		if !bytes.HasPrefix(data[offsets[n]:], fmt.Appendf(nil, "%d 0 obj\n", n)) {
			return fmt.Errorf("object %d is not where the table says", n)
		}
	}
	found := contents.FindAllSubmatch(data, -1)
	if len(found) != pages || pages == 0 {
		return fmt.Errorf("%d pages, want %d", len(found), pages)
	}
	for i, f := range found {
		n, _ := strconv.Atoi(string(f[1]))
		if stream, err := inflated(data[offsets[n]:]); err != nil || !inking.Match(stream) {
			return fmt.Errorf("page %d of %d is blank: %v", i+1, pages, err)
		}
	}
	return nil
}

func inflated(object []byte) ([]byte, error) {
	m := length.FindSubmatchIndex(object)
	if m == nil {
		return nil, errors.New("no stream")
	}
	n, _ := strconv.Atoi(string(object[m[2]:m[3]]))
	r, err := zlib.NewReader(bytes.NewReader(object[m[1] : m[1]+n]))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}
