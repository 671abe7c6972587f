package sqlite

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"benangmerah/model"
)

// The name and version of the export format; see the package comment.
const (
	exportFormat  = "benang-merah"
	exportVersion = 1
)

// exported is a journal entry in an export: like model.Entry, with the changes as the very text that the tree hashes.
type exported struct {
	Seq      int64           `json:"seq"`
	At       model.Instant   `json:"at"`
	Operator string          `json:"operator,omitempty"`
	Act      string          `json:"act"`
	Slot     model.ID        `json:"slot,omitempty"`
	Agency   model.ID        `json:"agency,omitempty"`
	Speaker  string          `json:"speaker,omitempty"`
	Elapsed  int             `json:"elapsed,omitempty"`
	Reason   string          `json:"reason,omitempty"`
	Undoes   int64           `json:"undoes,omitempty"`
	Merged   json.RawMessage `json:"merged,omitempty"`
	Changes  json.RawMessage `json:"changes"`
}

func (r row) exported() exported {
	e := r.head
	return exported{e.Seq, e.At, e.Operator, e.Act, e.Slot, e.Agency, e.Speaker, e.Elapsed, e.Reason, e.Undoes, json.RawMessage(r.merged), r.changes}
}

func (e exported) row() row {
	return row{
		head: model.Entry{
			Seq: e.Seq, At: e.At, Operator: e.Operator, Act: e.Act, Slot: e.Slot, Agency: e.Agency,
			Speaker: e.Speaker, Elapsed: e.Elapsed, Reason: e.Reason, Undoes: e.Undoes,
		},
		merged:  string(e.Merged),
		changes: e.Changes,
	}
}

// Export writes the whole file as one JSON document, described in the package comment. The same file gives the same bytes, whenever and
// wherever it is exported.
func (f *File) Export(w io.Writer) error {
	plan, size := f.snapshot()
	root, err := f.RootAt(size)
	if err != nil {
		return err
	}
	out := &exporter{w: bufio.NewWriter(w)}
	out.text("{\"format\":")
	out.value(exportFormat)
	out.text(",\n\"version\":")
	out.value(exportVersion)
	out.text(",\n\"id\":")
	out.value(f.id)
	out.text(",\n\"size\":")
	out.value(size)
	out.text(",\n\"root\":")
	out.value(fmt.Sprintf("%x", root))
	out.text(",\n\"entries\":[")
	if err := f.exportEntries(out, size); err != nil {
		return err
	}
	out.text("],\n\"records\":{")
	out.records(plan, entire)
	out.text("},\n\"blobs\":[")
	if err := f.exportBlobs(out); err != nil {
		return err
	}
	out.text("]}\n")
	return out.end()
}

func (f *File) exportEntries(out *exporter, size int64) error {
	for from := int64(1); from <= size; from += checkBatch {
		var rows []row
		err := f.use(func(c *connection) (err error) {
			rows, err = c.readRows(from, min(from+checkBatch-1, size))
			return err
		})
		if err != nil {
			return err
		}
		for _, r := range rows {
			out.item(r.head.Seq == 1, r.exported())
		}
	}
	return nil
}

// exporter writes JSON and keeps the first error.
type exporter struct {
	w   *bufio.Writer
	err error
}

func (x *exporter) text(s string) {
	if x.err == nil {
		_, x.err = x.w.WriteString(s)
	}
}

func (x *exporter) value(v any) {
	if x.err != nil {
		return
	}
	var text []byte
	if text, x.err = json.Marshal(v); x.err == nil {
		_, x.err = x.w.Write(text)
	}
}

// item writes a value of a list on a line of its own.
func (x *exporter) item(first bool, v any) {
	if !first {
		x.text(",")
	}
	x.text("\n")
	x.value(v)
}

// records writes the plan for readers: every record an object with the names of its table's columns, and what keep leaves of their values.
func (x *exporter) records(plan *model.Plan, keep keeping) {
	for i, kind := range model.Kinds() {
		if i > 0 {
			x.text(",")
		}
		x.text("\n")
		x.value(kind)
		x.text(":[")
		for j, r := range plan.Records(kind) {
			x.item(j == 0, readableRecord{r, keep})
		}
		x.text("]")
	}
}

func (x *exporter) end() error {
	if x.err == nil {
		x.err = x.w.Flush()
	}
	if x.err != nil {
		return fmt.Errorf("export: %w", x.err)
	}
	return nil
}

type readableRecord struct {
	model.Record
	keep keeping
}

// MarshalJSON writes the columns in their order.
func (r readableRecord) MarshalJSON() ([]byte, error) {
	t := tables[r.Kind()]
	var b bytes.Buffer
	for i, field := range t.fieldsOf(r.Record) {
		name, err := json.Marshal(t.columnNames()[i])
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(r.keep(r.Kind(), t.columnNames()[i], readable(field)))
		if err != nil {
			return nil, err
		}
		b.WriteByte("{,"[min(i, 1)])
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
