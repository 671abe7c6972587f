package pdfread

import (
	"time"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// Info are the properties of a document as it states them; what it does not state is empty.
type Info struct {
	Title, Author, Subject, Producer string
	Created, Modified                time.Time
}

func (f *File) info() Info {
	if f.table.Info == nil {
		return Info{}
	}
	d := f.dict(*f.table.Info)
	return Info{
		Title: f.text(d["Title"]), Author: f.text(d["Author"]), Subject: f.text(d["Subject"]), Producer: f.text(d["Producer"]),
		Created: f.date(d["CreationDate"]), Modified: f.date(d["ModDate"]),
	}
}

func (f *File) date(o types.Object) time.Time {
	t, _ := types.DateTime(f.text(o), true)
	return t
}
