package pdf

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"time"

	"benangmerah/reports/scene"
)

// metadata is the XMP packet: what the information dictionary says, the language, and the kind of PDF/A (ISO 16684-1;
// ISO 19005-2 and 19005-3, 6.6).
func metadata(info scene.Info, attached bool) []byte {
	var b bytes.Buffer
	b.WriteString("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + `<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
`)
	property(&b, "dc:format", "", "application/pdf")
	property(&b, "dc:title", "Alt", info.Title)
	property(&b, "dc:creator", "Seq", info.Author)
	property(&b, "dc:description", "Alt", info.Subject)
	property(&b, "dc:language", "Bag", info.Language)
	property(&b, "pdf:Producer", "", producer)
	property(&b, "xmp:CreateDate", "", info.Created.Format(time.RFC3339))
	property(&b, "xmp:ModifyDate", "", info.Modified.Format(time.RFC3339))
	property(&b, "xmp:MetadataDate", "", info.Modified.Format(time.RFC3339))
	part := "2"
	if attached {
		part = "3"
	}
	property(&b, "pdfaid:part", "", part)
	property(&b, "pdfaid:conformance", "", "U")
	b.WriteString("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>")
	return b.Bytes()
}

// property writes a property that is not empty, in a list of a kind where one is named.
func property(b *bytes.Buffer, name, list, value string) {
	if value == "" {
		return
	}
	fmt.Fprintf(b, "<%s>", name)
	language := ""
	if list == "Alt" {
		language = ` xml:lang="x-default"`
	}
	if list != "" {
		fmt.Fprintf(b, "<rdf:%s><rdf:li%s>", list, language)
	}
	_ = xml.EscapeText(b, []byte(value)) // a buffer in memory takes everything
	if list != "" {
		fmt.Fprintf(b, "</rdf:li></rdf:%s>", list)
	}
	fmt.Fprintf(b, "</%s>\n", name)
}
