// Package alert tells a person something when there is no window to tell it in.
package alert

import (
	"fmt"
	"os"
)

// Tell writes a sentence to stderr and, where programs with windows have no stderr that anybody sees, shows it in a box of the system, until that is closed.
func Tell(sentence string) {
	fmt.Fprintln(os.Stderr, sentence)
	box(sentence)
}
