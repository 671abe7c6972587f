//go:build linux

// Package medium is a disk for tests of the store: SQLite's own way to the system's files (a VFS, see https://www.sqlite.org/vfs.html), through which every
// operation is seen, remembered, and refused or held up where a test wants that. No part of SQLite is replaced.
package medium

import (
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"unsafe"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"
)

// Kind is what an operation does.
type Kind uint8

// The kinds of operations. Reading is seen by faults but not remembered.
const (
	Create   Kind = iota // a file that was not there is made
	Write                // Data at Offset
	Truncate             // to Offset bytes
	Sync                 // what was written to the file is on the medium when it returns, with the file's own name
	Delete               // Synced: the folder is on the medium when it returns
	Read
)

// Op is one operation on a file, which is named by its path.
type Op struct {
	Kind   Kind
	Path   string
	Offset int64
	Data   []byte
	Synced bool
}

// Fault is asked before each operation. Anything but OK is what SQLite is told instead (see https://www.sqlite.org/rescode.html). It may take its time.
type Fault func(Op) Code

// Code is a result code of SQLite.
type Code int32

// The codes that faults give.
const (
	OK         Code = lib.SQLITE_OK
	Full       Code = lib.SQLITE_FULL
	WriteError Code = lib.SQLITE_IOERR_WRITE
	SyncError  Code = lib.SQLITE_IOERR_FSYNC
	ReadError  Code = lib.SQLITE_IOERR_READ
	DeleteFail Code = lib.SQLITE_IOERR_DELETE
	CannotOpen Code = lib.SQLITE_CANTOPEN
)

// Medium is a registered disk. Its name is what a connection chooses it by (the parameter vfs of a URI).
type Medium struct {
	Name string

	mu    sync.Mutex
	ops   []Op
	fault Fault
}

var registered atomic.Int64

// New registers a disk over the system's own for the rest of the process: SQLite holds on to it.
func New() *Medium {
	tls := libc.NewTLS()
	base := lib.Xsqlite3_vfs_find(tls, 0)
	if base == 0 {
		panic("medium: SQLite has no way to files")
	}
	m := &Medium{Name: fmt.Sprintf("medium%d", registered.Add(1))}
	name, err := libc.CString(m.Name)
	if err != nil {
		panic(err)
	}
	vfs := libc.Xmalloc(tls, libc.Tsize_t(unsafe.Sizeof(lib.Tsqlite3_vfs{})))
	*vfsAt(vfs) = *vfsAt(base)
	vfsAt(vfs).FpNext, vfsAt(vfs).FzName = 0, name
	vfsAt(vfs).FxOpen, vfsAt(vfs).FxDelete = function(open), function(remove)
	disks.Store(vfs, disk{m, *vfsAt(base)})
	if rc := lib.Xsqlite3_vfs_register(tls, vfs, 0); rc != lib.SQLITE_OK {
		panic(fmt.Sprintf("medium: SQLite refuses it with code %d", rc))
	}
	return m
}

// Ops gives what was done since the last Forget, in order.
func (m *Medium) Ops() []Op {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]Op(nil), m.ops...)
}

// Done gives how much was done since the last Forget.
func (m *Medium) Done() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.ops)
}

// Forget forgets what was done.
func (m *Medium) Forget() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.ops = nil
}

// Break has every operation from now on ask a fault first; nil ends that.
func (m *Medium) Break(f Fault) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.fault = f
}

// ask gives what the fault says to an operation.
func (m *Medium) ask(op Op) Code {
	m.mu.Lock()
	f := m.fault
	m.mu.Unlock()
	if f == nil {
		return OK
	}
	return f(op)
}

// done remembers an operation that succeeded.
func (m *Medium) done(op Op) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.ops = append(m.ops, op)
}

// disk is a medium with the system's own way that it stands over.
type disk struct {
	*Medium
	base lib.Tsqlite3_vfs
}

// file is an open file: its disk, its path, and the methods that it was opened with.
type file struct {
	*Medium
	path  string
	below lib.Tsqlite3_io_methods
}

var (
	disks sync.Map // by the address of the VFS
	files sync.Map // by the address of the open file

	methods   = map[lib.Tsqlite3_io_methods]uintptr{} // ours, by those that they stand over
	methodsMu sync.Mutex
)

func diskAt(vfs uintptr) disk {
	d, _ := disks.Load(vfs)
	return d.(disk)
}

func fileAt(p uintptr) *file {
	f, _ := files.Load(p)
	return f.(*file)
}

// pathOf gives the path of a name as SQLite hands it over; temporary files have none.
func pathOf(name uintptr) string {
	if name == 0 {
		return ""
	}
	return filepath.Clean(libc.GoString(name))
}
