package sqlite

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"time"
)

var errOtherBytes = errors.New("the copy is not what was copied")

// CopyBackup brings a backup to another place as it is, byte by byte, and reads it again there before it gets its name, which is numbered where it is taken. When it
// returns without error, the medium may be unplugged. Where it fails or ctx is cancelled nothing stays. It proves the copy, not the backup.
func CopyBackup(ctx context.Context, from, dest string) (BackupInfo, error) {
	seen, err := Look(from)
	if err != nil {
		return BackupInfo{}, err
	}
	info := BackupInfo{Bytes: seen.Bytes, Entries: seen.Entries, Root: seen.Root, At: time.Now()}
	return copyTo(usual, dest, func(temporary string) (BackupInfo, error) {
		sum, err := copySummed(ctx, from, temporary)
		if err == nil {
			err = usual.syncFile(temporary)
		}
		if err != nil {
			return BackupInfo{}, explain(dest, err)
		}
		return info, badCopy(ctx, dest, readSame(ctx, temporary, sum))
	})
}

// readSame reads a file again from its medium and compares it with a hash.
func readSame(ctx context.Context, path string, want [sha256.Size]byte) error {
	if err := reread(path); err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	got, err := passOn(ctx, f, io.Discard)
	if err == nil && got != want {
		err = errOtherBytes
	}
	return err
}

// copySummed copies a file and gives the hash of what it read.
func copySummed(ctx context.Context, from, to string) (sum [sha256.Size]byte, err error) {
	in, err := os.Open(from)
	if err != nil {
		return sum, err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if err != nil {
		return sum, err
	}
	sum, err = passOn(ctx, in, out)
	return sum, errors.Join(err, out.Close())
}

// passOn copies until ctx is cancelled, and gives the hash of what went through.
func passOn(ctx context.Context, in io.Reader, out io.Writer) (sum [sha256.Size]byte, err error) {
	hash, room := sha256.New(), make([]byte, 1<<20)
	for {
		n, err := in.Read(room)
		if n > 0 {
			hash.Write(room[:n])
			if _, err := out.Write(room[:n]); err != nil {
				return sum, fmt.Errorf("copy: %w", err)
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return [sha256.Size]byte(hash.Sum(nil)), nil
		case err != nil:
			return sum, fmt.Errorf("copy: %w", err)
		case ctx.Err() != nil:
			return sum, fmt.Errorf("copy: %w", ctx.Err())
		}
	}
}
