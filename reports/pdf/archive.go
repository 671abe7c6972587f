package pdf

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/assets"
	"benangmerah/reports/scene"
)

// producer is the program that the file names as its writer.
const producer = "Benang Merah"

// archived adds to a file of the library what an archive asks for and the library has no word for: PDF/A-2, or PDF/A-3 where
// files are attached (ISO 19005-2 and 19005-3, conformance level U: every text has its Unicode).
func archived(file []byte, meta Meta) ([]byte, error) {
	o, err := take(file)
	if err != nil {
		return nil, err
	}
	if err := o.compress(); err != nil {
		return nil, err
	}
	o.nameFonts()
	o.mapToUnicode()
	o.sortPictures()
	o.printLinks()
	info := properties(meta.Info)
	o.bodies[o.info] = []byte(information(info))
	if err := o.complete(info, meta.Attachments); err != nil {
		return nil, err
	}
	return o.file(), nil
}

// properties gives what the file says about itself, in a form that both its dictionary and its XML can hold.
func properties(info scene.Info) scene.Info {
	info.Title, info.Author, info.Subject, info.Language = tidy(info.Title), tidy(info.Author), tidy(info.Subject), tidy(info.Language)
	if info.Modified.IsZero() {
		info.Modified = info.Created
	}
	return info
}

// information is the information dictionary (ISO 32000-1, 14.3.3).
func information(info scene.Info) string {
	var b strings.Builder
	b.WriteString("<<\n")
	for _, e := range [...]struct{ key, value string }{
		{"Title", info.Title}, {"Author", info.Author}, {"Subject", info.Subject}, {"Producer", producer},
	} {
		if e.value != "" {
			fmt.Fprintf(&b, "/%s %s\n", e.key, textString(e.value))
		}
	}
	fmt.Fprintf(&b, "/CreationDate %s\n/ModDate %s\n>>\n", date(info.Created), date(info.Modified))
	return b.String()
}

// complete fills the catalog: language, title, attachments, colours and metadata.
func (o *objects) complete(info scene.Info, attachments []Attachment) error {
	catalog, _, found := bytes.Cut(o.bodies[o.catalog], []byte("/Names <<"))
	if !found || !bytes.HasPrefix(catalog, []byte("<<\n/Type /Catalog\n")) {
		return fmt.Errorf("%w: no catalog", errUnexpected)
	}
	var b bytes.Buffer
	b.Write(catalog)
	b.WriteString("/ViewerPreferences <</DisplayDocTitle true>>\n")
	if info.Language != "" {
		fmt.Fprintf(&b, "/Lang %s\n", textString(info.Language))
	}
	b.WriteString(o.attach(attachments, info.Modified))
	fmt.Fprintf(&b, "/OutputIntents [%s]\n", o.outputIntent())
	fmt.Fprintf(&b, "/Metadata %d 0 R\n>>\n", o.add(stream("/Type /Metadata /Subtype /XML", metadata(info, len(attachments) > 0))))
	o.bodies[o.catalog] = b.Bytes()
	return nil
}

// outputIntent says what the colours of the file mean: those of sRGB (ISO 19005-2, 6.2.3).
func (o *objects) outputIntent() string {
	profile := o.add(stream("/N 3 /Filter /FlateDecode", deflated(assets.SRGB)))
	return fmt.Sprintf("<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1) "+
		"/RegistryName (http://www.color.org) /DestOutputProfile %d 0 R>>", profile)
}

var pictureUse = regexp.MustCompile(`/I([0-9a-f]+) (\d+) 0 R`)

// sortPictures puts the pictures in the order of their content: those of one width the library writes in any order.
func (o *objects) sortPictures() {
	numbers := o.having("<</Type /XObject\n/Subtype /Image\n")
	sorted := slices.SortedFunc(slices.Values(numbers), func(a, b int) int { return bytes.Compare(o.bodies[a], o.bodies[b]) })
	moved, bodies := map[int]int{}, map[int][]byte{}
	for i, old := range sorted {
		moved[old], bodies[numbers[i]] = numbers[i], o.bodies[old]
	}
	for n, body := range bodies {
		o.bodies[n] = body
	}
	o.bodies[resources] = pictureUse.ReplaceAllFunc(o.bodies[resources], func(use []byte) []byte {
		m := pictureUse.FindSubmatch(use)
		return fmt.Appendf(nil, "/I%s %d 0 R", m[1], moved[number(m[2])])
	})
}

// resources is the number that the library gives to what all pages use.
const resources = 2

// printLinks says of every link that it is neither hidden nor left out in print (ISO 19005-2, 6.3.2).
func (o *objects) printLinks() {
	const link = "<</Type /Annot /Subtype /Link "
	for _, n := range o.having("<</Type /Page\n") {
		o.bodies[n] = bytes.ReplaceAll(o.bodies[n], []byte(link), []byte(link+"/F 4 "))
	}
}

// number reads a number of an object, which is within the file that the library wrote.
func number(digits []byte) int {
	n, _ := strconv.Atoi(string(digits))
	return n
}
