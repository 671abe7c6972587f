package pdf_test

import (
	"bytes"
	"crypto/md5"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/reports/pdf"
	"benangmerah/reports/scene"
)

func attached() []pdf.Attachment {
	return []pdf.Attachment{
		{Name: "nilai–z.csv", MediaType: "text/csv", Data: []byte("kode;pagu\n")},
		{Name: "data.json", MediaType: "application/json", Description: "Data – semua (1)", Data: []byte(`{"kota":"Kota Contoh"}`), Modified: time.Date(2027, 1, 19, 1, 2, 3, 0, time.UTC)},
		{Name: "kosong", Data: nil},
		{Name: "a(b).txt", MediaType: "text/plain; charset=utf-8", Data: bytes.Repeat([]byte("berulang "), 1000)},
	}
}

// Readers look attachments up by name, so the names stand in the order of their bytes; the document owns all of them.
func TestAttachmentsAreListed(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: info, Attachments: attached()}, page()))
	tree := regexp.MustCompile(`/EmbeddedFiles <</Names \[(.*?)\]>>>>\n/AF \[(.*?)\]`).FindStringSubmatch(f.catalog())
	if tree == nil {
		t.Fatalf("catalog %q", f.catalog())
	}
	var listed, order []string
	for _, m := range regexp.MustCompile(`(\((?:[^\\)]|\\.)*\)|<[0-9A-F]+>) (\d+) 0 R`).FindAllStringSubmatch(tree[1], -1) {
		listed, order = append(listed, said(t, "/x "+m[1], "/x")), append(order, m[2]+" 0 R")
	}
	if want := []string{"a(b).txt", "data.json", "kosong", "nilai–z.csv"}; !slices.Equal(listed, want) {
		t.Errorf("listed %q, want %q", listed, want)
	}
	if got := strings.Join(order, " "); got != tree[2] {
		t.Errorf("the document owns %s, listed are %s", tree[2], got)
	}
	if p := readPacket(t, f); p.Part != "3" || p.Level != "U" {
		t.Errorf("PDF/A-%s%s", p.Part, p.Level)
	}
}

func TestAttachmentsAreWhole(t *testing.T) {
	f := read(t, write(t, pdf.Meta{Info: info, Attachments: attached()}, page()))
	for _, want := range []struct{ plain, kind, described, modified string }{
		{"nilai_z.csv", "/text#2Fcsv", "", "D:20270120153000+07'00'"},
		{"data.json", "/application#2Fjson", "Data – semua (1)", "D:20270119010203+00'00'"},
		{"kosong", "/application#2Foctet-stream", "", "D:20270120153000+07'00'"},
		{"a(b).txt", "/text#2Fplain#3B#20charset#3Dutf-8", "", "D:20270120153000+07'00'"},
	} {
		at := slices.IndexFunc(attached(), func(a pdf.Attachment) bool { return strings.ReplaceAll(a.Name, "–", "_") == want.plain })
		given := attached()[at]
		var dict string
		for _, d := range f.having("/Type /Filespec") {
			if said(t, d, "/UF") == given.Name {
				dict = d
			}
		}
		if said(t, dict, "/F") != want.plain || !strings.Contains(dict, "/AFRelationship /Data") {
			t.Errorf("%s: specification %q", want.plain, dict)
		}
		if want.described != "" && said(t, dict, "/Desc") != want.described {
			t.Errorf("%s: described in %q", want.plain, dict)
		}
		n := leadsTo(t, dict, "/EF <</F")
		params := fmt.Sprintf("/Type /EmbeddedFile /Subtype %s /Params <</Size %d /ModDate (%s) /CheckSum <%X>>>", want.kind, len(given.Data), want.modified, md5.Sum(given.Data))
		if !strings.Contains(f.objects[n], params) || !bytes.Equal(f.streams[n], given.Data) {
			t.Errorf("%s: %q with %d bytes, want %q with %d", want.plain, f.objects[n], len(f.streams[n]), params, len(given.Data))
		}
	}
}

func TestSameAttachmentsSameBytes(t *testing.T) {
	first := write(t, pdf.Meta{Info: info, Attachments: attached()}, page())
	turned := attached()
	slices.Reverse(turned)
	if !bytes.Equal(first, write(t, pdf.Meta{Info: info, Attachments: turned}, page())) {
		t.Error("the same attachments gave other bytes")
	}
	turned[0].Data = []byte("lain")
	if bytes.Equal(first, write(t, pdf.Meta{Info: info, Attachments: turned}, page())) {
		t.Error("another attachment gave the same bytes")
	}
}

func TestAttachmentsNeedNames(t *testing.T) {
	for _, names := range [][]string{{""}, {"."}, {".."}, {"a/b"}, {`a\b`}, {"a\x00b"}, {"a\nb"}, {"\xff"}, {"c:"}, {"sama", "sama"}} {
		var list []pdf.Attachment
		for _, n := range names {
			list = append(list, pdf.Attachment{Name: n})
		}
		var out bytes.Buffer
		err := pdf.Write(&out, []scene.Scene{page()}, pdf.Meta{Info: info, Attachments: list})
		if !errors.Is(err, pdf.ErrAttachment) || out.Len() > 0 {
			t.Errorf("%q: error %v, %d bytes written", names, err, out.Len())
		}
	}
}
