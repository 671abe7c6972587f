// Package locking keeps what the lock of the screen needs, on this computer and outside of any file. The lock keeps a curious hand away while the operator is
// gone; it protects nothing from whoever may use the account of this computer, who can read the files themselves and take the lock away.
package locking

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
	"unicode/utf8"

	"benangmerah/app/environ/kept"
	"benangmerah/app/sealing"
	"benangmerah/model"
)

// Lock is the lock of the screen as it is kept. Its zero value is none.
type Lock struct {
	Salt    []byte `json:"salt,omitempty"`
	Hash    []byte `json:"hash,omitempty"`    // Argon2id of the password at sealing.LockCost
	Minutes int    `json:"minutes,omitempty"` // without a sign of the operator after which it locks by itself; 0 is never
	Title   bool   `json:"title,omitempty"`   // the projector shows the meeting's title meanwhile
	Locked  bool   `json:"locked,omitempty"`  // the screen is locked, also when the program is begun again
}

const (
	name     = "lock"
	saltSize = 16
)

// Folder is where the lock is kept.
func Folder() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		dir = os.TempDir()
	}
	return filepath.Join(dir, "benangmerah")
}

// Read gives the lock that is kept in a folder, the zero value where none is. One that cannot be read is an error.
func Read(folder string) (l Lock, err error) {
	data, err := kept.Read(folder, name)
	if err != nil || data == nil {
		return Lock{}, err
	}
	if err := json.Unmarshal(data, &l); err != nil {
		return Lock{}, fmt.Errorf("read the lock: %w", err)
	}
	return l, nil
}

// Write keeps the lock in a folder.
func (l Lock) Write(folder string) error {
	data, err := json.Marshal(l)
	if err != nil {
		return fmt.Errorf("keep the lock: %w", err)
	}
	return kept.Write(folder, name, data)
}

// Remove takes the lock away, with its password, and says whether there was one.
func Remove(folder string) (was bool, err error) {
	err = os.Remove(filepath.Join(folder, name+kept.Extension))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("remove the lock: %w", err)
	}
	return true, nil
}

// Set says whether there is a password.
func (l Lock) Set() bool { return len(l.Hash) > 0 }

// MinPassword is how many characters the password has at least: it is typed often, and tries are slowed down.
const MinPassword = 4

// WithPassword gives the lock with another password, which is kept as a hash alone. One that is too short is a model.Error.
func (l Lock) WithPassword(password string) (Lock, error) {
	if utf8.RuneCountInString(password) < MinPassword {
		return l, model.Invalidf("Pilih yang lebih panjang.", "Sandi kunci layar paling sedikit %d huruf atau angka.", MinPassword)
	}
	l.Salt = make([]byte, saltSize)
	rand.Read(l.Salt) //nolint:errcheck // crypto/rand.Read never fails
	l.Hash = sealing.LockCost.Derive([]byte(password), l.Salt)
	return l, nil
}

// Opens says whether a password is that of the lock. It takes some tenths of a second.
func (l Lock) Opens(password string) bool {
	return l.Set() && subtle.ConstantTimeCompare(sealing.LockCost.Derive([]byte(password), l.Salt), l.Hash) == 1
}

// The wait after wrong tries.
const (
	freeTries = 3
	longest   = time.Minute
)

// Pause is how long nothing can be tried after so many wrong tries in a row: two seconds after the third, twice as long after each further one, a minute at most.
func Pause(tries int) time.Duration {
	if tries < freeTries {
		return 0
	}
	return min(2*time.Second<<min(tries-freeTries, 10), longest)
}
