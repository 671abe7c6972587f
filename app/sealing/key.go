package sealing

import (
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strconv"

	"filippo.io/age"
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
)

// Cost is what it costs to try one password: the parameters of Argon2id.
type Cost struct {
	Passes  uint32
	Memory  uint32 // KiB
	Threads uint8
}

// SealCost is the cost of a sealed copy. RFC 9106 has the memory chosen first, as much as every reader can spare, and the passes afterwards: 256 MiB is what
// an office machine of 4 GiB has free beside this program, three passes are those of its second recommended option, and it takes about a second there.
var SealCost = Cost{Passes: 3, Memory: 256 << 10, Threads: 4}

// LockCost is the second recommended option of RFC 9106, section 4.
var LockCost = Cost{Passes: 3, Memory: 64 << 10, Threads: 4}

// The bounds of what is believed of a file: more is an attack on the machine, less no protection.
const (
	maxPasses  = 16
	minMemory  = 8 << 10   // KiB
	maxMemory  = 512 << 10 // KiB
	maxThreads = 16
)

func (c Cost) sane() bool {
	return c.Passes >= 1 && c.Passes <= maxPasses && c.Memory >= minMemory && c.Memory <= maxMemory && c.Threads >= 1 && c.Threads <= maxThreads
}

// Derive gives the 32 bytes that a password and a salt make at a cost. The memory is given back at once: it is a large part of what a small machine has.
func (c Cost) Derive(password, salt []byte) []byte {
	defer debug.FreeOSMemory()
	return argon2.IDKey(password, salt, c.Passes, c.Memory, c.Threads, chacha20poly1305.KeySize)
}

// stanzaType is what the header of a sealed copy calls the way in which its key is wrapped; see the package comment.
const stanzaType = "benang-argon2id"

const (
	saltSize    = 16
	fileKeySize = 16
	bodySize    = fileKeySize + chacha20poly1305.Overhead
)

// saltLabel keeps keys of this use apart from those of any other.
const saltLabel = "benang-merah/sealed/1"

// What is wrong with a header.
var (
	errHead     = errors.New("the header of the sealed copy is damaged")
	errPassword = errors.New("the password does not open the sealed copy")
	errCost     = errors.New("the header of the sealed copy asks for more than is reasonable")
)

// wrapped is a file key under a password, as the header holds it, with the size in bytes of what is sealed.
type wrapped struct {
	cost Cost
	size int64
	salt []byte
	body []byte
}

// sum is a short checksum over everything that a reader needs, so that a damaged header is not taken for a wrong password. It protects from nothing else.
func (w wrapped) sum() string {
	h := sha256.New()
	fmt.Fprintf(h, "%d %d %d %d %x %x", w.cost.Passes, w.cost.Memory, w.cost.Threads, w.size, w.salt, w.body)
	return hex.EncodeToString(h.Sum(nil)[:6])
}

func (w wrapped) stanza() *age.Stanza {
	var args []string
	for _, n := range []int64{int64(w.cost.Passes), int64(w.cost.Memory), int64(w.cost.Threads), w.size} {
		args = append(args, strconv.FormatInt(n, 10))
	}
	return &age.Stanza{Type: stanzaType, Args: append(args, base64.RawStdEncoding.EncodeToString(w.salt), w.sum()), Body: w.body}
}

// parse reads what a header holds, and refuses what no Seal has written.
func parse(s *age.Stanza) (w wrapped, err error) {
	if s.Type != stanzaType || len(s.Args) != 6 || len(s.Body) != bodySize {
		return w, errHead
	}
	var numbers [4]int64
	for i := range numbers {
		if numbers[i], err = strconv.ParseInt(s.Args[i], 10, 64); err != nil || numbers[i] < 0 {
			return w, errHead
		}
	}
	salt, err := base64.RawStdEncoding.Strict().DecodeString(s.Args[4])
	if err != nil || len(salt) != saltSize {
		return w, errHead
	}
	if numbers[0] > maxPasses || numbers[1] > maxMemory || numbers[2] > maxThreads {
		return w, errCost
	}
	w = wrapped{Cost{uint32(numbers[0]), uint32(numbers[1]), uint8(numbers[2])}, numbers[3], salt, s.Body}
	switch {
	case w.sum() != s.Args[5] || !slices.Equal(w.stanza().Args, s.Args):
		return w, errHead
	case !w.cost.sane():
		return w, errCost
	}
	return w, nil
}

// recipient wraps the key of a sealed copy with a password. It implements age.Recipient.
type recipient struct {
	password []byte
	cost     Cost
	size     int64
}

// Wrap implements age.Recipient.
func (r recipient) Wrap(fileKey []byte) ([]*age.Stanza, error) {
	w := wrapped{cost: r.cost, size: r.size, salt: make([]byte, saltSize)}
	rand.Read(w.salt) //nolint:errcheck // crypto/rand.Read never fails
	aead, err := w.aead(r.password)
	if err != nil {
		return nil, err
	}
	w.body = aead.Seal(nil, make([]byte, aead.NonceSize()), fileKey, nil)
	return []*age.Stanza{w.stanza()}, nil
}

// aead is what the file key is wrapped with. A key is used once, so that its nonce is zero.
func (w wrapped) aead(password []byte) (cipher.AEAD, error) {
	return chacha20poly1305.New(w.cost.Derive(password, append([]byte(saltLabel), w.salt...)))
}

// identity opens what a recipient of the same password has wrapped, and notes the size that the header tells. It implements age.Identity.
type identity struct {
	password []byte
	size     int64
}

// Unwrap implements age.Identity. A header with any other way in is refused.
func (i *identity) Unwrap(stanzas []*age.Stanza) ([]byte, error) {
	if len(stanzas) != 1 {
		return nil, errHead
	}
	w, err := parse(stanzas[0])
	if err != nil {
		return nil, err
	}
	i.size = w.size
	aead, err := w.aead(i.password)
	if err != nil {
		return nil, err
	}
	fileKey, err := aead.Open(nil, make([]byte, aead.NonceSize()), w.body, nil)
	if err != nil {
		return nil, errPassword
	}
	return fileKey, nil
}
