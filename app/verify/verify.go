// Package verify says whether a PDF is a final paper of a file, unchanged: it composes the paper that the PDF says to be and compares the two.
package verify

import (
	"bytes"
	"context"
	"slices"
	"strings"

	"benangmerah/app/issued"
	"benangmerah/model"
	"benangmerah/reports"
)

// Reader is what is read of a PDF. Attachment gives a file inside it, PageTexts what each page says, Revisions where each revision of the file ends, Signed
// whether it carries an electronic signature.
type Reader interface {
	Attachment(name string) ([]byte, bool)
	PageTexts() []string
	Revisions() []int
	Signed() bool
}

// Read reads a PDF; the error says that it is damaged.
type Read func(ctx context.Context, data []byte) (Reader, error)

// Result is what was found about a PDF.
type Result string

// The results. Of the first three the PDF is the paper of the version that stands: byte for byte, with something appended behind it (as an electronic
// signature is), or saved again by another program with the same data and the same words on every page.
const (
	Identical  Result = "identical"
	Appended   Result = "appended"
	Resaved    Result = "resaved"
	Differs    Result = "differs"
	Superseded Result = "superseded" // unchanged, but a later version stands in its place
	Reopened   Result = "reopened"   // unchanged, but the meeting was opened again since
	Draft      Result = "draft"      // or a sheet to work with
	OtherFile  Result = "other_file"
	NotOurs    Result = "not_ours"
	Damaged    Result = "damaged"
)

// Verdict is what was found. Bytes is Identical, Appended or Resaved where the PDF is unchanged, whatever became of its version; Stands is the newest version
// of the file. Where it Differs, Page is the first page that does (from 1; one more than the shorter has where a page is missing or added), or Data the first
// of the data.
type Verdict struct {
	Result  Result       `json:"result"`
	Bytes   Result       `json:"bytes,omitempty"`
	Kind    reports.Kind `json:"kind,omitempty"`
	Version int          `json:"version"`
	Stands  int          `json:"stands"`
	Public  bool         `json:"public"`
	Signed  bool         `json:"signed"`
	Page    int          `json:"page,omitempty"`
	Data    string       `json:"data,omitempty"`
}

// OK says whether the PDF is the final paper of the version that stands, unchanged.
func (v Verdict) OK() bool {
	return v.Result == Identical || v.Result == Appended || v.Result == Resaved
}

// PDF examines a PDF against a file. The error says that it could not be examined, such as a context that was cancelled; whatever is wrong with the PDF is in
// the verdict.
func PDF(ctx context.Context, s *issued.Source, data []byte, read Read) (Verdict, error) {
	if !bytes.Contains(data[:min(len(data), headerWithin)], []byte("%PDF-")) {
		return Verdict{Result: NotOurs}, nil
	}
	x := &examination{ctx: ctx, source: s, data: data, read: read}
	return x.verdict()
}

// headerWithin is how far from its beginning readers look for the head of a PDF.
const headerWithin = 1024

// examination is a PDF being examined.
type examination struct {
	ctx    context.Context
	source *issued.Source
	data   []byte
	read   Read
	pdf    Reader
	stamp  reports.Stamp
}

func (x *examination) verdict() (v Verdict, err error) {
	if x.pdf, err = x.read(x.ctx, x.data); err != nil {
		return Verdict{Result: Damaged}, x.ctx.Err()
	}
	v.Signed = x.pdf.Signed()
	attached, found := x.pdf.Attachment(reports.CanonicalName)
	if !found {
		v.Result = NotOurs
		return v, nil
	}
	if x.stamp, err = reports.ParseStamp(attached); err != nil {
		v.Result = Damaged
		return v, nil
	}
	v.Kind, v.Version, v.Public = x.stamp.Kind, x.stamp.Version, x.stamp.Public
	edition, result := x.edition(&v)
	if edition == nil {
		v.Result = result
		return v, nil
	}
	return x.compared(v, edition, attached)
}

// edition gives the version that the PDF says to be of, or, where the file has none such, what the PDF is instead.
func (x *examination) edition(v *Verdict) (*issued.Edition, Result) {
	if x.stamp.Version <= 0 {
		return nil, Draft
	}
	issue := x.issue()
	if issue == nil {
		return nil, OtherFile
	}
	edition, err := x.source.Issued(issue)
	if err != nil {
		return nil, OtherFile
	}
	v.Stands = len(x.source.Now().Issues.Of(issue.Meeting))
	return edition, ""
}

// issue finds the version by what the PDF carries of it, in whichever meeting of the file it was made final; nil where there is none.
func (x *examination) issue() *model.Issue {
	p := x.source.Now()
	for _, m := range p.Meetings.Of(0) {
		for _, f := range p.Issues.Of(m.ID) {
			if f.Version == x.stamp.Version && f.Fingerprint == x.stamp.Fingerprint && f.Root == x.stamp.Root && f.Size == x.stamp.Size {
				return f
			}
		}
	}
	return nil
}

// compared composes the paper and compares the PDF with it.
func (x *examination) compared(v Verdict, edition *issued.Edition, attached []byte) (Verdict, error) {
	expected, err := x.composed(edition)
	if x.ctx.Err() != nil {
		return v, x.ctx.Err()
	}
	if err != nil { // the data ask for a paper that the version does not have
		v.Result = Damaged
		return v, nil
	}
	if bytes.Equal(x.data, expected) {
		v.Bytes = Identical
		return x.standing(v, edition.Final.Meeting), nil
	}
	paper, err := x.read(x.ctx, expected)
	if err != nil {
		return v, err
	}
	own, _ := paper.Attachment(reports.CanonicalName)
	if v.Data = firstDifference(own, attached); v.Data == "" {
		v.Page = firstPage(paper.PageTexts(), x.pdf.PageTexts())
	}
	switch {
	case v.Data != "" || v.Page != 0:
		v.Result = Differs
		return v, nil
	case bytes.HasPrefix(x.data, expected) && slices.Contains(x.pdf.Revisions(), len(expected)):
		v.Bytes = Appended
	default:
		v.Bytes = Resaved
	}
	return x.standing(v, edition.Final.Meeting), nil
}

// composed writes the paper that the PDF says to be.
func (x *examination) composed(edition *issued.Edition) ([]byte, error) {
	request, err := x.stamp.Request()
	if err != nil {
		return nil, err
	}
	asked, plan, err := edition.Request(request)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	_, err = asked.Write(x.ctx, &out, plan, nil)
	return out.Bytes(), err
}

// standing says of an unchanged paper whether its version still stands.
func (x *examination) standing(v Verdict, meeting model.ID) Verdict {
	switch p := x.source.Now(); {
	case v.Version != v.Stands:
		v.Result = Superseded
	case p.Standing(meeting) == nil:
		v.Result = Reopened
	default:
		v.Result = v.Bytes
	}
	return v
}

// firstPage gives the first page, from 1, that says other words; spaces do not count, since programs that save again set them otherwise. It is 0 where all are
// the same.
func firstPage(want, got []string) int {
	for i := range max(len(want), len(got)) {
		if i >= len(want) || i >= len(got) || squeezed(want[i]) != squeezed(got[i]) {
			return i + 1
		}
	}
	return 0
}

func squeezed(text string) string { return strings.Join(strings.Fields(text), "") }
