// Package sealing makes copies of a file that open with a password only, for sticks, mail and backups, and opens them again.
//
// # What is sealed
//
// A sealed copy is an age file (age-encryption.org/v1, by filippo.io/age): ChaCha20-Poly1305 in chunks of 64 KiB, each of which is authenticated with its
// place, and the last with being the last. So nothing that was altered, cut or put in another order is ever taken for the file. Inside are the bytes of the
// .benang file, taken from SQLite in memory: no clear bytes reach the medium of the copy.
//
// The key of that is wrapped by one stanza of the header:
//
//	-> benang-argon2id <passes> <memory in KiB> <threads> <size> <salt> <sum>
//	<the key, sealed with ChaCha20-Poly1305 under a nonce of zero>
//
// Its key is Argon2id (RFC 9106) of the password and "benang-merah/sealed/1" followed by the salt of 16 bytes, which is written in base64 without padding. Size
// is that of what is sealed, in bytes. Sum is 12 hexadecimal digits of the SHA-256 over "passes memory threads size salt key" with the last two in
// hexadecimal: it tells a damaged header from a wrong password and protects from nothing. Parameters beyond what is reasonable are refused unread.
// The name of the file, its size and the time at which it was made are not hidden.
//
// Nobody can open a sealed copy without its password, the makers of the program included: losing it is losing the copy.
//
// # Why the open file is not encrypted
//
// A file that is worked in has to be the one SQLite file that survives a power cut after every act; a password on it would need a page cipher below SQLite.
// modernc.org/sqlite has none: neither SQLite's paid extension (SEE) nor SQLCipher is in it, and its vfs package serves files that are only read. What could be
// had is a VFS of our own, as ncruces/go-sqlite3 has for another driver (Adiantum, XTS). Such a cipher keeps the size of a page, so it has no room for a nonce
// or an authenticator: an old page can be put back and nobody sees it, in a file whose point is that changes are seen. It would also be cryptography written
// by us, in the one place that the durability tests of this program stand on, for rollback journal and copies alike. Against a stolen laptop the encryption
// of the whole disk (BitLocker, LUKS) protects the file, the swap and the temporary files at once, which no program can do for itself.
package sealing

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"filippo.io/age"

	"benangmerah/model/sqlite"
)

// Name gives the name for a sealed copy of a file: its own with the day and time of the copy.
func Name(path string, at time.Time) string {
	name := sqlite.BackupName(path, at)
	return strings.TrimSuffix(name, filepath.Ext(name)) + Extension
}

// Seal writes a sealed copy of a file and proves it: the copy is brought to the medium, opened again with the password and compared byte by byte with what was
// read from f, which was proven like a backup, before it gets its name. It never replaces a file: where dest is taken, a number is added. When it returns without
// error, the medium may be unplugged. It costs SealCost twice and about five times the size of the file in memory. A password that CheckPassword refuses
// is refused; a cancelled ctx gives an error that wraps its own, and nothing stays.
func Seal(ctx context.Context, f *sqlite.File, dest string, password []byte) (sqlite.BackupInfo, error) {
	return seal(ctx, f, dest, password, SealCost)
}

func seal(ctx context.Context, f *sqlite.File, dest string, password []byte, cost Cost) (sqlite.BackupInfo, error) {
	if err := CheckPassword(password); err != nil {
		return sqlite.BackupInfo{}, err
	}
	data, info, err := f.Image()
	if err != nil {
		return sqlite.BackupInfo{}, err
	}
	write := func(w io.Writer) error { return encrypt(until(ctx, w), data, password, cost) }
	info.Path, err = sqlite.Place(dest, write, func(temporary string) error {
		if stat, err := os.Stat(temporary); err == nil {
			info.Bytes = stat.Size()
		}
		return prove(ctx, temporary, password, data)
	})
	return info, err
}

func encrypt(w io.Writer, data, password []byte, cost Cost) error {
	sealed, err := age.Encrypt(w, recipient{password, cost, int64(len(data))})
	if err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	if _, err := io.Copy(sealed, bytes.NewReader(data)); err != nil {
		return fmt.Errorf("seal: %w", err)
	}
	return sealed.Close()
}

// prove opens a sealed copy and compares it with what was sealed.
func prove(ctx context.Context, path string, password, data []byte) error {
	sum := sha256.New()
	if err := decrypt(path, password, until(ctx, sum)); err != nil {
		return sentence(path, err)
	}
	return same(sum, data)
}

func same(sum hash.Hash, data []byte) error {
	want := sha256.Sum256(data)
	if !bytes.Equal(sum.Sum(nil), want[:]) {
		return errors.New("the sealed copy holds other bytes than were sealed")
	}
	return nil
}

// Unseal makes a file at dest out of a sealed copy, as sqlite.Receive does. A wrong password, a copy that is damaged, cut or none at all are each a
// model.Error, and then nothing lies at dest. Traces is the folder of this computer in which it is noted that clear bytes are being written, see Sweep.
func Unseal(ctx context.Context, path, dest string, password []byte, traces string) (sqlite.BackupInfo, error) {
	t := trace{folder: traces}
	info, err := sqlite.Receive(dest, t.begin, func(w io.Writer) error { return sentence(path, decrypt(path, password, until(ctx, w))) })
	return info, errors.Join(err, t.end())
}

// decrypt writes what is in a sealed copy. What was written before an error must not be used.
func decrypt(path string, password []byte, w io.Writer) error {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("open the sealed copy: %w", err)
	}
	defer file.Close()
	if err := begins(file); err != nil {
		return err
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("open the sealed copy: %w", err)
	}
	who := &identity{password: password}
	clear, err := age.Decrypt(file, who)
	if err != nil {
		return headError(err)
	}
	from := &reader{from: clear}
	n, err := io.Copy(w, from)
	switch {
	case from.err != nil:
		return bodyError(file, who.size, from.err)
	case err == nil && n != who.size:
		return errBody
	}
	return err
}

// reader remembers how reading ended, to tell it from how writing did.
type reader struct {
	from io.Reader
	err  error
}

// Read implements io.Reader.
func (r *reader) Read(p []byte) (int, error) {
	n, err := r.from.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		r.err = err
	}
	return n, err
}

// headError tells a header that is cut from one that is damaged, as far as nothing more is known of it.
func headError(err error) error {
	switch {
	case errors.Is(err, errPassword), errors.Is(err, errCost), errors.Is(err, errHead), isRead(err):
		return err
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%w: %w", errCut, err)
	default:
		return fmt.Errorf("%w: %w", errHead, err)
	}
}

// bodyError tells a copy that is too short for what its header says from one whose bytes are altered.
func bodyError(file *os.File, size int64, err error) error {
	want, unknown := sealedSize(file, size)
	info, unseen := file.Stat()
	switch {
	case isRead(err):
		return err
	case errors.Join(unknown, unseen) == nil && info.Size() < want:
		return fmt.Errorf("%w: %w", errCut, err)
	default:
		return fmt.Errorf("%w: %w", errBody, err)
	}
}

// isRead says whether the medium could not be read.
func isRead(err error) bool {
	_, failed := errors.AsType[*os.PathError](err)
	return failed
}

// sealedSize is how many bytes a sealed copy of so many bytes has.
func sealedSize(file io.ReadSeeker, size int64) (int64, error) {
	const chunk, overhead, nonce = 64 << 10, 16, 16
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return 0, fmt.Errorf("measure the sealed copy: %w", err)
	}
	head, err := age.ExtractHeader(file)
	if err != nil {
		return 0, fmt.Errorf("measure the sealed copy: %w", err)
	}
	chunks := max((size+chunk-1)/chunk, 1)
	return int64(len(head)) + nonce + size + chunks*overhead, nil
}

// until gives a writer that ends with the error of ctx once that is cancelled.
func until(ctx context.Context, w io.Writer) io.Writer { return stopping{ctx, w} }

type stopping struct {
	ctx context.Context
	io.Writer
}

// Write implements io.Writer.
func (s stopping) Write(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.Writer.Write(p)
}
