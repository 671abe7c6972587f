package main

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// What is appended to the name of a measure of memory for its two parts.
const (
	ownMemory      = ", own"
	paintersMemory = ", painter's"
)

// memory is what a process has resident, in bytes: what the program brings itself, and what the painter (OpenGL, here in software) and the system's libraries take.
type memory struct{ own, painter uint64 }

// readMemory adds up the list of mappings in /proc/PID/smaps of a process that runs a file. The program's own are that file, its stack and all memory without a name: Go's heap,
// SQLite's cache, stacks of threads. Also nameless is what libraries ask for beside malloc's heap, so that the program's part is never too small. The rest are the files of
// libraries and their data, the heap of malloc, which nothing but libraries in C uses, and what is shared with the screen.
func readMemory(smaps io.Reader, program string) (m memory, _ error) {
	lines := bufio.NewScanner(smaps)
	known, own := false, false
	for lines.Scan() {
		name, value, _ := strings.Cut(lines.Text(), " ")
		switch {
		case name == "Rss:":
			kib, err := strconv.ParseUint(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64)
			if err != nil || !known {
				return m, fmt.Errorf("smaps: cannot read %q", lines.Text())
			}
			if own {
				m.own += kib << 10
			} else {
				m.painter += kib << 10
			}
		case !strings.HasSuffix(name, ":"): // FROM-TO RIGHTS OFFSET DEVICE INODE [NAME], see proc(5)
			known, own = true, isOwn(mapped(value), program)
		}
	}
	if m.own+m.painter == 0 && lines.Err() == nil {
		return m, fmt.Errorf("smaps: the process has no memory")
	}
	return m, lines.Err()
}

// mapped is the name of a mapping, of which what stands behind its addresses is given.
func mapped(rest string) string {
	for range 4 {
		_, rest, _ = strings.Cut(strings.TrimLeft(rest, " "), " ")
	}
	return strings.TrimSpace(rest)
}

// isOwn says whether a mapping of a name is the program's.
func isOwn(name, program string) bool {
	return name == "" || name == program || name == "[stack]" || strings.HasPrefix(name, "[anon")
}
