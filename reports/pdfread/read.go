// Package pdfread reads what a PDF file holds, whoever wrote or re-saved it: attachments, properties, the text of pages, and how far
// electronic signatures reach. Files are not trusted: nothing in them makes it panic, wait without end, or take memory without bound.
//
// It checks no signature. What it says of one is where its bytes lie, not whether it is valid.
package pdfread

import (
	"bytes"
	"context"
	"errors"
	"time"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	cpu "github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"

	"benangmerah/model"
)

const (
	mib = 1 << 20

	// MaxFile is the size in bytes of the largest file that is read, MaxStream that of one attachment or page in it when unpacked.
	MaxFile   = 200 * mib
	MaxStream = 64 * mib

	maxObjects  = 1 << 20
	maxUnpacked = 4 * MaxStream // of all that is held in memory
	maxTime     = time.Minute
	maxStart    = 1024 // how far into the file it may begin
)

// File is a PDF file that was read. It is not safe for use by several goroutines at once.
type File struct {
	Info        Info
	Attachments []Attachment
	Signatures  []Signature // by how much of the file they cover

	data  []byte
	table *cpu.XRefTable
	pages []page

	unpacked int64          // bytes of object streams and maps held in memory
	full     bool           // no more can be held
	opened   map[int]bool   // object streams by number
	maps     map[int]*codes // to Unicode, by number
	until    time.Time      // when the task at hand is given up
}

// Read reads a file of at most MaxFile bytes, which must not change as long as the File is used. Errors are of model.Error: Foreign
// for what is no PDF file, Damaged for one that cannot be read, Invalid for one that is empty, too large, or locked by a password.
func Read(data []byte) (*File, error) { return ReadContext(context.Background(), data) }

// ReadContext is Read that stops with the context's error when the context is cancelled.
func ReadContext(ctx context.Context, data []byte) (f *File, err error) {
	defer guard(&err, errDamaged)
	if err := errors.Join(check(data), ctx.Err()); err != nil {
		return nil, err
	}
	limited, cancel := context.WithTimeout(ctx, maxTime)
	defer cancel()
	file, err := pdfcpu.ReadWithContext(limited, newMeter(data), settings())
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case limited.Err() != nil || errors.Is(err, errMetered):
		return nil, errComplex()
	case errors.Is(err, pdfcpu.ErrWrongPassword):
		return nil, model.Invalidf("Simpan salinannya tanpa kata sandi, lalu pilih salinan itu.", "PDF ini dilindungi kata sandi.")
	case err != nil:
		return nil, errDamaged()
	}
	f = &File{data: data, table: file.XRefTable, opened: map[int]bool{}, maps: map[int]*codes{}}
	f.begin()
	if err := f.load(); err != nil {
		return nil, err
	}
	return f, nil
}

// load reads what is held ready: all but the text of pages and the bytes of attachments.
func (f *File) load() error {
	catalog, err := f.table.Catalog()
	if err != nil || catalog == nil {
		return errDamaged()
	}
	f.pages, err = f.allPages(catalog)
	if err == nil {
		f.Attachments, err = f.allAttachments(catalog)
	}
	if err != nil && !f.full {
		return err
	}
	f.Info = f.info()
	f.Signatures = f.signatures()
	if f.full {
		return errComplex()
	}
	return nil
}

// begin starts the clock of a task: streams can be made so that unpacking them takes for ever.
func (f *File) begin() { f.until = time.Now().Add(maxTime) }

func check(data []byte) error {
	switch {
	case len(data) == 0:
		return model.Invalidf("Pilih berkas lain.", "Berkas ini kosong.")
	case len(data) > MaxFile:
		return model.Invalidf("Pilih berkas yang lebih kecil.", "Berkas ini %d MB; yang dapat dibaca paling besar %d MB.", len(data)/mib, MaxFile/mib)
	case !bytes.Contains(data[:min(len(data), maxStart)], []byte("%PDF-")):
		return model.Errorf(model.Foreign, "Pilih berkas PDF.", "Berkas ini bukan PDF.")
	}
	return nil
}

// settings are those of the library. They are stated here because its own defaults read and write a folder of the user.
func settings() *cpu.Configuration {
	limits := cpu.DefaultResourceLimits()
	limits.MaxStreamBytes, limits.MaxDecodeBytes = MaxFile, MaxStream
	limits.MaxObjectCount, limits.MaxXRefEntries = maxObjects, maxObjects
	return &cpu.Configuration{Reader15: true, ValidationMode: cpu.ValidationRelaxed, Offline: true, Limits: limits}
}

// guard turns a panic into an error: the library has some on files that contradict themselves.
func guard(err *error, told func() error) {
	if recover() != nil {
		*err = told()
	}
}

func errDamaged() error {
	return model.Errorf(model.Damaged, "Minta salinan lain dari berkas aslinya.", "PDF ini rusak atau terpotong, jadi tidak dapat dibaca.")
}

func errComplex() error {
	return model.Invalidf("Simpan ulang dengan program PDF lain, lalu pilih salinan itu.", "PDF ini terlalu rumit untuk dibaca.")
}

// meter is a file that ends with an error once far more was read of it than there is in it: objects that lie inside of each other would
// otherwise take memory without bound.
type meter struct {
	file *bytes.Reader
	left int64
}

var errMetered = errors.New("far more was read of the file than there is in it")

// newMeter allows for every byte to be read a few times, and for a block to be read ahead at every object.
func newMeter(data []byte) *meter {
	const times, ahead, most = 4, 16 << 10, 2 << 30
	objects := int64(bytes.Count(data, []byte("obj")))
	return &meter{file: bytes.NewReader(data), left: min(MaxStream+times*int64(len(data))+ahead*objects, most)}
}

// Read reads the next bytes, like io.Reader.
func (m *meter) Read(p []byte) (int, error) {
	if m.left <= 0 {
		return 0, errMetered
	}
	n, err := m.file.Read(p[:min(int64(len(p)), m.left)])
	m.left -= int64(n)
	return n, err
}

// Seek goes to a place in the file, like io.Seeker.
func (m *meter) Seek(offset int64, whence int) (int64, error) { return m.file.Seek(offset, whence) }
