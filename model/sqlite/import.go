package sqlite

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"benangmerah/model"
)

// Import makes a new file from an export and opens it: the same journal with the same root, the same records, the same ID. An export that was
// altered, cut or made by a newer program is refused with a model.Error, and then nothing lies at path.
func Import(r io.Reader, path string, o Options) (*File, error) {
	f, err := build(path, o, func(c *connection) error {
		i := &importing{c: c, in: json.NewDecoder(r), plan: model.NewPlan()}
		return i.run()
	})
	if isConstraint(err) { // references are looked at when everything is in place
		return nil, told(errNoExport(), err)
	}
	return f, err
}

// importing is the reading of one export into an empty file.
type importing struct {
	c    *connection
	in   *json.Decoder
	plan *model.Plan // as the entries so far make it
	seq  int64       // the last entry read

	format, id, root string
	version          int
	size             int64
}

func (i *importing) run() error {
	if err := i.document(); err != nil {
		return errImport(err)
	}
	root, err := i.c.root(i.seq)
	if err != nil {
		return err
	}
	if i.size != i.seq || i.root != fmt.Sprintf("%x", root[:]) {
		return model.Errorf(model.Damaged, hintExport, "Isi ekspor itu sudah diubah: sidik jari jurnalnya tidak cocok.")
	}
	if i.id == "" || needText(i.id) != nil {
		return errImport(errors.New("no id"))
	}
	if err := i.c.setID(i.id); err != nil {
		return err
	}
	if err := i.copies(); err != nil {
		return err
	}
	return i.records()
}

// errImport is the sentence for an export that cannot be read, unless err has one of its own.
func errImport(err error) error {
	var known *model.Error
	if errors.As(err, &known) {
		return err
	}
	return told(errNoExport(), err)
}

func errNoExport() *model.Error {
	return model.Errorf(model.Damaged, hintExport, "Berkas itu bukan ekspor Benang Merah yang utuh.")
}

// document reads the outer object. Keys that it does not know, and the records, which follow from the entries, are passed over.
func (i *importing) document() error {
	if err := i.delimiter('{'); err != nil {
		return err
	}
	for i.in.More() {
		key, err := i.in.Token()
		if err != nil {
			return err
		}
		if err := i.member(key); err != nil {
			return err
		}
	}
	if err := i.delimiter('}'); err != nil {
		return err
	}
	if _, err := i.in.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("more follows the document: %w", err)
	}
	return nil
}

func (i *importing) delimiter(want json.Delim) error {
	token, err := i.in.Token()
	if err != nil {
		return err
	}
	if token != want {
		return fmt.Errorf("%v stands where %v belongs", token, want)
	}
	return nil
}

func (i *importing) member(key json.Token) error {
	switch key {
	case "format":
		return i.in.Decode(&i.format)
	case "version":
		return i.in.Decode(&i.version)
	case "id":
		return i.in.Decode(&i.id)
	case "size":
		return i.in.Decode(&i.size)
	case "root":
		return i.in.Decode(&i.root)
	case "personal":
		return errReading()
	case "entries":
		return i.entries()
	case "blobs":
		return i.blobs()
	default:
		return i.in.Decode(&passedOver{})
	}
}

type passedOver struct{}

// UnmarshalJSON keeps nothing.
func (passedOver) UnmarshalJSON([]byte) error { return nil }

func (i *importing) entries() error {
	switch {
	case i.format != exportFormat:
		return model.Errorf(model.Foreign, "Pilih berkas hasil ekspor Benang Merah.", "Berkas itu bukan ekspor Benang Merah.")
	case i.version > exportVersion:
		return model.Errorf(model.Newer, hintUpdate, "Ekspor itu ditulis oleh program yang lebih baru.")
	}
	if err := i.delimiter('['); err != nil {
		return err
	}
	for i.in.More() {
		if err := i.entry(); err != nil {
			return fmt.Errorf("entry %d: %w", i.seq+1, err)
		}
	}
	return i.delimiter(']')
}

// entry reads one entry, does it again and writes it to the journal.
func (i *importing) entry() error {
	var e exported
	if err := i.in.Decode(&e); err != nil {
		return err
	}
	changes, err := json.Marshal(e.Changes) // without the white space that an editor may have put in
	if err != nil {
		return err
	}
	e.Changes = changes
	if e.Merged, err = compacted(e.Merged); err != nil {
		return err
	}
	r := e.row()
	if r.head.Seq != i.seq+1 || r.head.Undoes < 0 || r.head.Undoes >= r.head.Seq {
		return fmt.Errorf("number %d undoing %d is out of order", r.head.Seq, r.head.Undoes)
	}
	if err := r.needTexts(); err != nil {
		return err
	}
	if err := i.replay(r); err != nil {
		return err
	}
	i.seq++
	return i.c.add(r)
}

// compacted gives where an entry was merged from without white space; what is no such text is an error.
func compacted(merged json.RawMessage) (json.RawMessage, error) {
	if len(merged) == 0 {
		return nil, nil
	}
	if err := json.Unmarshal(merged, &model.Merged{}); err != nil {
		return nil, err
	}
	return json.Marshal(merged)
}

func (i *importing) replay(r row) error {
	e, err := r.entry()
	if err != nil {
		return err
	}
	if len(e.Changes) == 0 {
		return errors.New("it changes nothing")
	}
	return i.plan.Replay([]*model.Entry{e})
}

// records fills the tables with what the entries have made.
func (i *importing) records() error {
	for _, kind := range model.Kinds() {
		for _, r := range i.plan.Records(kind) {
			if err := i.c.putOne(model.Add(r)); err != nil {
				return errImport(err)
			}
		}
	}
	return nil
}
