package sqlite

import (
	"bufio"
	"io"
	"regexp"

	"benangmerah/model"
)

// keeping says what is left of a column's value in an export.
type keeping func(kind model.Kind, column string, value any) any

// entire keeps every value.
func entire(_ model.Kind, _ string, value any) any { return value }

// personal are the columns that say something about a person rather than about the plan: numbers, addresses, who was there, who gave what to whom, and how
// mail is sent. Offices stay, and so do the names of officials, which every paper has.
var personal = map[model.Kind][]string{
	model.KindOfficial:    {"nip"},
	model.KindAgency:      {"email"},
	model.KindParticipant: {"name", "deputy"},
	model.KindHandover:    {"recipient", "given_by", "note", "message", "answer"},
	model.KindActor:       {"name", "contact"},
	model.KindCurated:     {"name"},
	model.KindPost:        {"host", "user", "sender", "roots"},
}

// within finds what is personal in any text: an address of mail, a NIP of 18 digits with or without blanks, a number of a mobile telephone.
var within = regexp.MustCompile(`[\pL\pN._%+-]+@[\pL\pN-]+(\.[\pL\pN-]+)+|\b\d{8} ?\d{6} ?\d ?\d{3}\b|(?:\+62|\b0)8\d{1,2}[ -]?\d{3,4}[ -]?\d{3,5}\b`)

// omitted stands in a text where something personal stood.
const omitted = "[…]"

// impersonal leaves out what is personal.
func impersonal(kind model.Kind, column string, value any) any {
	text, ok := value.(string)
	if !ok {
		return value
	}
	for _, c := range personal[kind] {
		if c == column {
			return ""
		}
	}
	return within.ReplaceAllString(text, omitted)
}

// ExportReading writes the file for readers as one JSON document, described in the package comment: the records without what is personal, see personal and within.
// Journal and signed copies are left out, since neither can be had without what they say of persons: an entry without a part of its words would no longer have
// the hash that the tree has of it. Import refuses such a document. The same file gives the same bytes.
func (f *File) ExportReading(w io.Writer) error {
	plan, size := f.snapshot()
	out := &exporter{w: bufio.NewWriter(w)}
	out.text("{\"format\":")
	out.value(exportFormat)
	out.text(",\n\"version\":")
	out.value(exportVersion)
	out.text(",\n\"personal\":\"left out\",\n\"size\":")
	out.value(size)
	out.text(",\n\"records\":{")
	out.records(plan, impersonal)
	out.text("}}\n")
	return out.end()
}

func errReading() *model.Error {
	return model.Errorf(model.Invalid, "Buat ekspor lengkap dengan export --personal, lalu pulihkan yang itu.", "Ekspor itu untuk dibaca saja: tanpa data pribadi dan tanpa jurnal, jadi tidak dapat dipulihkan.")
}
