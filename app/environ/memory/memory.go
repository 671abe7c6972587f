// Package memory gives back to the system what the program holds and no longer uses: laptops in offices have little, and one program is not the only one on them.
package memory

import "runtime/debug"

// Release gives back what Go's heap and, where the system has such a call, the heap of the libraries in C (the painter's above all) hold in reserve. It takes as long as a
// collection does, some tens of milliseconds for a city, so it is for moments in which nothing is asked for, off the UI goroutine. Any goroutine may call it.
func Release() {
	debug.FreeOSMemory()
	trim()
}
