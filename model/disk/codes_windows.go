package disk

import "golang.org/x/sys/windows"

// The codes of Windows, where those of syscall by the names of Unix are never what the system gives.
var (
	full    = []error{windows.ERROR_DISK_FULL, windows.ERROR_HANDLE_DISK_FULL, windows.ERROR_DISK_QUOTA_EXCEEDED, windows.ERROR_FILE_TOO_LARGE}
	handles = []error{windows.ERROR_TOO_MANY_OPEN_FILES, windows.ERROR_NO_SYSTEM_RESOURCES}
	away    = []error{
		windows.ERROR_NOT_READY, windows.ERROR_WRITE_FAULT, windows.ERROR_READ_FAULT, windows.ERROR_GEN_FAILURE, windows.ERROR_CRC, windows.ERROR_IO_DEVICE,
		windows.ERROR_NO_SUCH_DEVICE, windows.ERROR_DEVICE_NOT_CONNECTED, windows.ERROR_FILE_INVALID, windows.ERROR_BAD_NETPATH, windows.ERROR_NETNAME_DELETED,
		windows.ERROR_UNEXP_NET_ERR, windows.ERROR_DEV_NOT_EXIST,
	}
	held  = []error{windows.ERROR_SHARING_VIOLATION, windows.ERROR_LOCK_VIOLATION}
	fixed = []error{windows.ERROR_WRITE_PROTECT}
)
