package pdf

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/jung-kurt/gofpdf"
)

func fromLibrary(t *testing.T) []byte {
	t.Helper()
	f := gofpdf.New("P", "pt", "A4", "")
	f.AddPage()
	var out bytes.Buffer
	if err := f.Output(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// What stands in the file of the library stands in ours, at the places that the new table says.
func TestObjectsKeepWhatTheyHold(t *testing.T) {
	o, err := take(fromLibrary(t))
	if err != nil {
		t.Fatal(err)
	}
	bodies := o.bodies
	again, err := take(bytes.Replace(o.file(), []byte("trailer\n<<"), []byte("trailer\n<<\n"), 1))
	if err != nil {
		t.Fatal(err)
	}
	if len(again.bodies) != len(bodies) {
		t.Fatalf("%d objects, want %d", len(again.bodies), len(bodies))
	}
	for n := range bodies {
		if !bytes.Equal(again.bodies[n], bodies[n]) {
			t.Errorf("object %d is %q, want %q", n, again.bodies[n], bodies[n])
		}
	}
}

// A library that writes in another way is noticed, not amended.
func TestUnexpectedFilesAreRefused(t *testing.T) {
	whole := string(fromLibrary(t))
	for name, file := range map[string]string{
		"nothing": "", "no end": strings.Replace(whole, "startxref", "startyref", 1), "short": whole[:len(whole)/2],
		"moved": strings.Replace(whole, "%PDF-1.3\n", "%PDF-1.3\n\n", 1), "odd object": strings.Replace(whole, "endobj\n", "endobj \n", 1),
		"odd table": strings.Replace(whole, "xref\n0 ", "xref\n1 ", 1), "odd count": strings.Replace(whole, "xref\n0 ", "xref\n0 9", 1),
	} {
		if _, err := take([]byte(file)); !errors.Is(err, errUnexpected) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if _, err := archived([]byte(strings.Replace(whole, "/Names <<", "/Namen <<", 1)), Meta{}); !errors.Is(err, errUnexpected) {
		t.Errorf("no catalog: error %v", err)
	}
}
