package pdfread

import (
	"bytes"
	"crypto/md5"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"benangmerah/model"
)

const (
	maxAttachments = 10_000 // with the branches of their tree
	maxDepth       = 64     // of trees
)

// Attachment is a file inside of the document. The name is the file's word and no path to be written to.
type Attachment struct {
	Name, MediaType, Description string

	file    *File
	content types.Object
}

// Data unpacks the attachment. Errors are of model.Error: Damaged where it cannot be unpacked or is not what its own checksum says,
// Invalid where it has more than MaxStream bytes.
func (a Attachment) Data() (data []byte, err error) {
	damaged := func() error {
		return model.Errorf(model.Damaged, "Minta salinan lain dari berkas aslinya.", "Lampiran %q pada PDF ini rusak.", a.Name)
	}
	defer guard(&err, damaged)
	a.file.begin()
	data, found, err := a.file.stream(a.content)
	switch {
	case tooMuch(err):
		return nil, model.Invalidf("Buka lampirannya dengan program PDF.", "Lampiran %q pada PDF ini lebih besar dari %d MB.", a.Name, MaxStream/mib)
	case err != nil || !found || !a.whole(data):
		return nil, damaged()
	}
	return data, nil
}

// whole says whether the data are what the checksum of the file says, where there is one.
func (a Attachment) whole(data []byte) bool {
	var sum []byte
	switch v := a.file.value(a.file.dict(a.file.dict(a.content)["Params"])["CheckSum"]).(type) {
	case types.HexLiteral:
		sum, _ = v.Bytes()
	case types.StringLiteral:
		sum, _ = types.Unescape(v.Value())
	}
	want := md5.Sum(data)
	return len(sum) != len(want) || bytes.Equal(sum, want[:])
}

// Attachment gives the first attachment of a name.
func (f *File) Attachment(name string) (a Attachment, found bool) {
	for _, a := range f.Attachments {
		if a.Name == name {
			return a, true
		}
	}
	return Attachment{}, false
}

// allAttachments walks the tree of names (ISO 32000-1, 7.9.6 and 7.11.4).
func (f *File) allAttachments(catalog types.Dict) ([]Attachment, error) {
	var list []Attachment
	steps := 0
	var walk func(o types.Object, depth int) error
	walk = func(o types.Object, depth int) error {
		if steps++; depth > maxDepth || steps+len(list) > maxAttachments {
			return errDamaged()
		}
		node := f.dict(o)
		for _, kid := range f.array(node["Kids"]) {
			if err := walk(kid, depth+1); err != nil {
				return err
			}
		}
		names := f.array(node["Names"])
		for i := 0; i+1 < len(names); i += 2 {
			list = append(list, f.attachment(names[i], names[i+1]))
		}
		return nil
	}
	return list, walk(f.dict(catalog["Names"])["EmbeddedFiles"], 0)
}

func (f *File) attachment(key, specification types.Object) Attachment {
	d := f.dict(specification)
	a := Attachment{Description: f.text(d["Desc"]), file: f}
	for _, o := range []types.Object{d["UF"], d["F"], key} {
		if a.Name == "" {
			a.Name = f.text(o)
		}
	}
	files := f.dict(d["EF"])
	for _, k := range []string{"UF", "F"} {
		if a.content == nil {
			a.content = files[k]
		}
	}
	a.MediaType = f.name(f.dict(a.content)["Subtype"])
	return a
}
