package stage

import (
	"reflect"
	"testing"
)

// A wall that has laid a slide out compares it with the one that is due.
func TestSlidesCanBeCompared(t *testing.T) {
	for name, s := range slideTypes {
		if !reflect.TypeOf(s).Comparable() {
			t.Errorf("%s cannot be compared", name)
		}
	}
}
