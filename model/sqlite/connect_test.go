package sqlite

import (
	"errors"
	"testing"
)

func TestPagesAreKeptOnlyWhileSomethingIsWritten(t *testing.T) {
	f := open(t, written(t, sound(t)), Options{Remember: true})
	if got := keptPages(t, f.c); got != -pagesToRead {
		t.Errorf("after opening %d", got)
	}
	for _, end := range []error{nil, errors.New("given up")} {
		during := 0
		if err := f.c.writing(func() error { during = keptPages(t, f.c); return end }); !errors.Is(err, end) {
			t.Fatal(err)
		}
		if after := keptPages(t, f.c); during != -pagesToWrite || after != -pagesToRead {
			t.Errorf("in a transaction that ends with %v: %d, afterwards %d", end, during, after)
		}
	}
}

// keptPages is what SQLite calls the size of its cache: KiB below zero.
func keptPages(t *testing.T, c *connection) (size int) {
	t.Helper()
	if err := c.row("PRAGMA cache_size", nil, &size); err != nil {
		t.Fatal(err)
	}
	return size
}
