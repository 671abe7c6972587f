package pdfread

import (
	"errors"
	"time"

	cpu "github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// maxFilters is how many filters a stream may have gone through.
const maxFilters = 8

var errUnpacked = errors.New("the file unpacks to more than can be held in memory")

// value is what an object stands for, nil for what there is not. Where it would take too much memory or time, it is nil from then on, and
// full is set.
func (f *File) value(o types.Object) types.Object {
	ref, indirect := o.(types.IndirectRef)
	if !indirect {
		return o
	}
	if f.full || f.unpack(ref.ObjectNumber.Value()) != nil {
		return nil
	}
	v, err := f.table.Dereference(ref)
	if err != nil {
		return nil
	}
	return v
}

// unpack counts the bytes of an object stream before the library holds it in memory for the sake of an object.
func (f *File) unpack(number int) error {
	entry := f.table.Table[number]
	if entry == nil || entry.ObjectStream == nil || f.opened[*entry.ObjectStream] {
		return nil
	}
	f.opened[*entry.ObjectStream] = true
	holder := f.table.Table[*entry.ObjectStream]
	if holder == nil {
		return nil
	}
	packed, ok := holder.Object.(types.ObjectStreamDict)
	if !ok {
		return nil
	}
	data, err := decode(packed.StreamDict)
	f.unpacked += int64(len(data))
	f.full = f.unpacked > maxUnpacked || time.Now().After(f.until)
	if f.full {
		return errUnpacked
	}
	return err
}

func (f *File) dict(o types.Object) types.Dict {
	switch v := f.value(o).(type) {
	case types.Dict:
		return v
	case types.StreamDict:
		return v.Dict
	}
	return nil
}

func (f *File) array(o types.Object) types.Array {
	a, _ := f.value(o).(types.Array)
	return a
}

func (f *File) name(o types.Object) string {
	n, _ := f.value(o).(types.Name)
	return n.Value()
}

// text is a text that is not painted, "" where there is none.
func (f *File) text(o types.Object) string {
	s, err := cpu.Text(f.value(o))
	if err != nil {
		return ""
	}
	return s
}

// stream unpacks a stream; found says whether there is one.
func (f *File) stream(o types.Object) (data []byte, found bool, err error) {
	s, found := f.value(o).(types.StreamDict)
	if !found {
		return nil, false, nil
	}
	if time.Now().After(f.until) {
		return nil, true, errUnpacked
	}
	data, err = decode(s)
	return data, true, err
}

// decode unpacks a stream without keeping it.
func decode(s types.StreamDict) ([]byte, error) {
	if len(s.FilterPipeline) > maxFilters {
		return nil, errUnpacked
	}
	s.Content = nil
	if len(s.Raw) == 0 {
		return nil, nil
	}
	if err := s.DecodeWithLimit(MaxStream); err != nil {
		return nil, err
	}
	return s.Content, nil
}

// number is the number of the object that o refers to, 0 where it is none.
func number(o types.Object) int {
	if ref, ok := o.(types.IndirectRef); ok {
		return ref.ObjectNumber.Value()
	}
	return 0
}
