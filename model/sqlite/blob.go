package sqlite

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"database/sql/driver"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"

	"benangmerah/model"
)

// Blob gives the bytes that the file keeps under a SHA-256 (hex). It refuses, with NotFound, what is not there, and with Damaged what has changed.
func (f *File) Blob(sum string) (data []byte, err error) {
	err = f.use(func(c *connection) error {
		data, err = c.blob(sum)
		return err
	})
	return data, err
}

func (c *connection) blob(sum string) (data []byte, err error) {
	err = c.row("SELECT data FROM blob WHERE sha256 = ?", []any{sum}, &data)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, told(model.Errorf(model.NotFound, hintBackup, "Salinan bertanda tangan %s tidak ada di berkas ini.", short(sum)), err)
	case err != nil:
		return nil, err
	case hashOf(data) != sum:
		return nil, errBlob(sum)
	}
	return data, nil
}

func errBlob(sum string) *model.Error {
	return model.Errorf(model.Damaged, hintBackup, "Isi salinan bertanda tangan %s sudah berubah: sidik jarinya tidak cocok.", short(sum))
}

// short gives the beginning of a hash, by which people tell copies apart.
func short(sum string) string { return sum[:min(len(sum), 12)] }

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// carried gives the bytes that an act carries.
func carried(act model.Act) map[string][]byte {
	if carrier, ok := act.(model.Carrier); ok {
		return carrier.Carries()
	}
	return nil
}

// keep writes bytes under their hashes. Those that lie there from an act that was taken back are written again.
func (c *connection) keep(blobs map[string][]byte) error {
	for _, sum := range slices.Sorted(maps.Keys(blobs)) {
		if hashOf(blobs[sum]) != sum {
			return fmt.Errorf("keep bytes: their hash is not %s", sum)
		}
		if err := c.execOne("INSERT INTO blob (sha256, data) VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE SET data = excluded.data", sum, blobs[sum]); err != nil {
			return err
		}
	}
	return nil
}

// blobs compares the bytes that the file keeps with their hashes, and notes how many there are of each.
func (a *audit) blobs(ctx context.Context, c *connection) error {
	a.kept = map[string]int64{}
	return c.eachOf(ctx, "SELECT sha256, data FROM blob ORDER BY sha256", 2, func(values []driver.Value) error {
		sum, _ := values[0].(string)
		data, _ := values[1].([]byte)
		if hashOf(data) != sum {
			a.report.found(errBlob(sum))
		}
		a.kept[sum] = int64(len(data))
		return nil
	})
}

// copies looks for the bytes of every signed copy.
func (a *audit) copies() {
	for _, r := range a.tables.Records(model.KindSignedCopy) {
		s := r.(*model.SignedCopy)
		switch n, there := a.kept[s.SHA256]; {
		case !there:
			a.report.found(model.Errorf(model.Damaged, "", "Isi salinan bertanda tangan %q tidak ada di berkas.", s.Name))
		case n != s.Bytes:
			a.report.found(model.Errorf(model.Damaged, "", "Salinan bertanda tangan %q berisi %d bita, seharusnya %d.", s.Name, n, s.Bytes))
		}
	}
}

// exportBlobs writes everything that the file keeps beside its records, also what no record names any more: undoing may name it again.
func (f *File) exportBlobs(out *exporter) error {
	var sums []string
	err := f.use(func(c *connection) (err error) {
		sums, err = c.blobNames()
		return err
	})
	for i, sum := range sums {
		var data []byte
		if err == nil {
			data, err = f.Blob(sum)
		}
		if err != nil {
			return err
		}
		out.blob(i == 0, sum, data)
	}
	return err
}

func (c *connection) blobNames() (sums []string, err error) {
	err = c.eachOf(background, "SELECT sha256 FROM blob ORDER BY sha256", 1, func(values []driver.Value) error {
		sum, _ := values[0].(string)
		sums = append(sums, sum)
		return nil
	})
	return sums, err
}

// blob writes bytes as an object of an export, without holding their text.
func (x *exporter) blob(first bool, sum string, data []byte) {
	if !first {
		x.text(",")
	}
	x.text("\n{\"sha256\":")
	x.value(sum)
	x.text(",\"data\":\"")
	if x.err == nil {
		encoder := base64.NewEncoder(base64.StdEncoding, x.w)
		_, err := encoder.Write(data)
		x.err = errors.Join(err, encoder.Close())
	}
	x.text("\"}")
}

// blobs reads what an export keeps beside its records.
func (i *importing) blobs() error {
	if err := i.delimiter('['); err != nil {
		return err
	}
	for i.in.More() {
		var b struct {
			SHA256 string `json:"sha256"`
			Data   []byte `json:"data"`
		}
		if err := i.in.Decode(&b); err != nil {
			return err
		}
		if hashOf(b.Data) != b.SHA256 {
			return errImportedBlob()
		}
		if err := i.c.keep(map[string][]byte{b.SHA256: b.Data}); err != nil {
			return err
		}
	}
	return i.delimiter(']')
}

func errImportedBlob() *model.Error {
	return model.Errorf(model.Damaged, hintExport, "Salinan bertanda tangan di ekspor itu tidak utuh.")
}

// copies refuses an export without the bytes of one of its signed copies.
func (i *importing) copies() error {
	for _, r := range i.plan.Records(model.KindSignedCopy) {
		s := r.(*model.SignedCopy)
		var n int64
		if err := i.c.row("SELECT count(*) FROM blob WHERE sha256 = ? AND length(data) = ?", []any{s.SHA256, s.Bytes}, &n); err != nil {
			return err
		}
		if n != 1 {
			return errImportedBlob()
		}
	}
	return nil
}
