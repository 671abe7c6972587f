//go:build linux

package medium

import (
	"os"
	"unsafe"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"
)

// What SQLite calls, and what is called below. Functions are handed to and fro as addresses, as the translator of SQLite's C does it.

type (
	openCall     = func(tls *libc.TLS, vfs, name, file uintptr, flags int32, out uintptr) int32
	deleteCall   = func(tls *libc.TLS, vfs, name uintptr, syncFolder int32) int32
	plainCall    = func(tls *libc.TLS, file uintptr) int32
	dataCall     = func(tls *libc.TLS, file, data uintptr, n int32, offset int64) int32
	truncateCall = func(tls *libc.TLS, file uintptr, size int64) int32
	syncCall     = func(tls *libc.TLS, file uintptr, flags int32) int32
)

// function gives the address of a function.
func function[F any](f F) uintptr { return *(*uintptr)(unsafe.Pointer(&f)) }

// called gives the function at an address.
func called[F any](at uintptr) F {
	return *(*F)(unsafe.Pointer(&at))
}

// pointer is memory of SQLite's, which the collector does not move.
func pointer(at uintptr) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(&at)) }

func vfsAt(at uintptr) *lib.Tsqlite3_vfs { return (*lib.Tsqlite3_vfs)(pointer(at)) }

func open(tls *libc.TLS, vfs, name, at uintptr, flags int32, out uintptr) int32 {
	d := diskAt(vfs)
	path := pathOf(name)
	_, missing := os.Lstat(path)
	creates := path != "" && missing != nil && flags&lib.SQLITE_OPEN_CREATE != 0
	if creates {
		if rc := d.ask(Op{Kind: Create, Path: path}); rc != OK {
			return int32(rc)
		}
	}
	rc := called[openCall](d.base.FxOpen)(tls, vfs, name, at, flags, out)
	opened := (*lib.Tsqlite3_file)(pointer(at))
	if rc != lib.SQLITE_OK || opened.FpMethods == 0 {
		return rc
	}
	f := &file{d.Medium, path, *(*lib.Tsqlite3_io_methods)(pointer(opened.FpMethods))}
	opened.FpMethods = methodsOver(tls, f.below)
	files.Store(at, f)
	if creates {
		d.done(Op{Kind: Create, Path: path})
	}
	return rc
}

// methodsOver gives the address of our methods over others.
func methodsOver(tls *libc.TLS, below lib.Tsqlite3_io_methods) uintptr {
	methodsMu.Lock()
	defer methodsMu.Unlock()
	if at := methods[below]; at != 0 {
		return at
	}
	at := libc.Xmalloc(tls, libc.Tsize_t(unsafe.Sizeof(below)))
	ours := (*lib.Tsqlite3_io_methods)(pointer(at))
	*ours = below
	ours.FxClose, ours.FxRead, ours.FxWrite = function(closeFile), function(read), function(write)
	ours.FxTruncate, ours.FxSync = function(truncate), function(syncFile)
	methods[below] = at
	return at
}

func remove(tls *libc.TLS, vfs, name uintptr, syncFolder int32) int32 {
	d, op := diskAt(vfs), Op{Kind: Delete, Path: pathOf(name), Synced: syncFolder != 0}
	if rc := d.ask(op); rc != OK {
		return int32(rc)
	}
	rc := called[deleteCall](d.base.FxDelete)(tls, vfs, name, syncFolder)
	if rc == lib.SQLITE_OK {
		d.done(op)
	}
	return rc
}

func closeFile(tls *libc.TLS, at uintptr) int32 {
	f := fileAt(at)
	files.Delete(at)
	return called[plainCall](f.below.FxClose)(tls, at)
}

func read(tls *libc.TLS, at, data uintptr, n int32, offset int64) int32 {
	f := fileAt(at)
	if rc := f.ask(Op{Kind: Read, Path: f.path, Offset: offset}); rc != OK {
		return int32(rc)
	}
	return called[dataCall](f.below.FxRead)(tls, at, data, n, offset)
}

func write(tls *libc.TLS, at, data uintptr, n int32, offset int64) int32 {
	f := fileAt(at)
	op := Op{Kind: Write, Path: f.path, Offset: offset, Data: append([]byte(nil), unsafe.Slice((*byte)(pointer(data)), n)...)}
	return f.do(op, func() int32 { return called[dataCall](f.below.FxWrite)(tls, at, data, n, offset) })
}

func truncate(tls *libc.TLS, at uintptr, size int64) int32 {
	f := fileAt(at)
	return f.do(Op{Kind: Truncate, Path: f.path, Offset: size}, func() int32 { return called[truncateCall](f.below.FxTruncate)(tls, at, size) })
}

func syncFile(tls *libc.TLS, at uintptr, flags int32) int32 {
	f := fileAt(at)
	return f.do(Op{Kind: Sync, Path: f.path}, func() int32 { return called[syncCall](f.below.FxSync)(tls, at, flags) })
}

// do does an operation unless the fault is against it, and remembers it.
func (f *file) do(op Op, below func() int32) int32 {
	if rc := f.ask(op); rc != OK {
		return int32(rc)
	}
	rc := below()
	if rc == lib.SQLITE_OK {
		f.done(op)
	}
	return rc
}
