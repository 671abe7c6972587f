package keeping

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Extension is that of the program's files.
const Extension = ".benang"

// stamp is how day and minute stand in a name.
const stamp = "20060102-1504"

// Name is what the name of a backup says.
type Name struct {
	Stem   string    // the name of the file without its extension
	At     time.Time // as the clock of the region showed it, to the minute, in UTC whatever the zone was; zero where the name does not say
	Kind   Kind
	Number int // the day that was closed, or the version that was made final or that a newer program asked for; 0 where none stands there
}

var (
	stamped = regexp.MustCompile(`^(.+)-(\d{8}-\d{4})(?:-(otomatis)|-(tutup-hari)(?:-(\d{1,3}))?|-(final)(?:-(\d{1,4}))?)?(?: \(\d+\))?$`)
	before  = regexp.MustCompile(`^(.+) \(sebelum versi (\d{1,4})\)(?: \(\d+\))?$`)
	aside   = regexp.MustCompile(`^(.+) \(sebelum dipulihkan (\d{4}-\d{2}-\d{2} \d{2}\.\d{2})\)(?: \(\d+\))?$`)
)

// String gives the name of a backup, with its extension. It is for the kinds that are named by their time: not for BeforeVersion and BeforeRestore.
func (n Name) String() string {
	kind := ""
	switch n.Kind {
	case Automatic:
		kind = "-otomatis"
	case Day:
		kind = numbered("-tutup-hari", n.Number)
	case Final:
		kind = numbered("-final", n.Number)
	}
	return n.Stem + "-" + n.At.Format(stamp) + kind + Extension
}

func numbered(word string, n int) string {
	if n == 0 {
		return word
	}
	return fmt.Sprintf("%s-%d", word, n)
}

// NameOf gives the name for a backup of the file at a path, made at a time as the clock of its region shows it.
func NameOf(path string, kind Kind, number int, at time.Time) Name {
	return Name{Stem: Stem(path), At: at, Kind: kind, Number: number}
}

// Stem gives the name of a file without folder and extension.
func Stem(path string) string {
	return strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
}

// ParseName says what the name of a file, with or without its folder, tells of a backup, and false where it is not the name of one. A number that the program
// adds where a name is taken makes no difference.
func ParseName(path string) (n Name, ok bool) {
	base := filepath.Base(path)
	if !strings.EqualFold(filepath.Ext(base), Extension) {
		return Name{}, false
	}
	base = strings.TrimSuffix(base, filepath.Ext(base))
	if m := before.FindStringSubmatch(base); m != nil {
		return Name{Stem: m[1], Kind: BeforeVersion, Number: number(m[2])}, true
	}
	if m := aside.FindStringSubmatch(base); m != nil {
		at, err := time.Parse("2006-01-02 15.04", m[2])
		return Name{Stem: m[1], Kind: BeforeRestore, At: at}, err == nil
	}
	m := stamped.FindStringSubmatch(base)
	if m == nil {
		return Name{}, false
	}
	n = Name{Stem: m[1], Kind: Hand, Number: number(m[5] + m[7])}
	switch {
	case m[3] != "":
		n.Kind = Automatic
	case m[4] != "":
		n.Kind = Day
	case m[6] != "":
		n.Kind = Final
	}
	var err error
	n.At, err = time.Parse(stamp, m[2])
	return n, err == nil
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits) // "" is none
	return n
}
