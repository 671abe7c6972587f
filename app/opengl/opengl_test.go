package opengl

import (
	"os"
	"runtime"
	"slices"
	"testing"
)

func TestSoftwareIsAskedForInTheFirstPlace(t *testing.T) {
	for _, c := range []struct {
		args, rest []string
		asked      bool
	}{
		{nil, nil, false},
		{[]string{"--software"}, []string{}, true},
		{[]string{"--software", "kota.benang"}, []string{"kota.benang"}, true},
		{[]string{"check", "--software"}, []string{"check", "--software"}, false},
		{[]string{"kota.benang"}, []string{"kota.benang"}, false},
	} {
		if rest, asked := Asked(c.args); asked != c.asked || !slices.Equal(rest, c.rest) {
			t.Errorf("%q: %q, asked %v", c.args, rest, asked)
		}
	}
}

func TestAnOrdinaryStartChangesNothing(t *testing.T) {
	t.Setenv("LIBGL_ALWAYS_SOFTWARE", "")
	if again, err := Start(false, nil); again || err != nil {
		t.Fatalf("again %v, error %v", again, err)
	}
	if got := os.Getenv("LIBGL_ALWAYS_SOFTWARE"); got != "" {
		t.Errorf("LIBGL_ALWAYS_SOFTWARE is %q", got)
	}
	if Again(nil) {
		t.Error("started again without anything to paint by software")
	}
}

func TestSoftwareIsTheSystemsOwnWhereItHasMesa(t *testing.T) {
	t.Setenv("LIBGL_ALWAYS_SOFTWARE", "")
	again, err := Start(true, nil)
	if again {
		t.Fatal("started again")
	}
	switch runtime.GOOS {
	case "windows", "darwin":
		if err == nil {
			t.Error("painted by software that is not there")
		}
	default:
		if got := os.Getenv("LIBGL_ALWAYS_SOFTWARE"); err != nil || got != "1" {
			t.Errorf("LIBGL_ALWAYS_SOFTWARE is %q, error %v", got, err)
		}
	}
}
