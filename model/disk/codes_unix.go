//go:build !windows

package disk

import "syscall"

// The codes of Unix systems.
var (
	full    = []error{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG}
	handles = []error{syscall.EMFILE, syscall.ENFILE}
	away    = []error{syscall.EIO, syscall.ENXIO, syscall.ENODEV, syscall.ESTALE, syscall.ETIMEDOUT, syscall.EHOSTDOWN, syscall.ENOTCONN}
	held    = []error{syscall.EBUSY, syscall.ETXTBSY}
	fixed   = []error{syscall.EROFS}
)
