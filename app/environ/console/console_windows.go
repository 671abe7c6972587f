package console

import (
	"os"

	"golang.org/x/sys/windows"
)

// parent stands for the process that started this one (ATTACH_PARENT_PROCESS).
const parent = ^uintptr(0)

// stream is one of the three standard streams.
type stream struct {
	id     uint32 // of its handle
	device string // of the console
	file   **os.File
}

var streams = []stream{
	{windows.STD_INPUT_HANDLE, "CONIN$", &os.Stdin},
	{windows.STD_OUTPUT_HANDLE, "CONOUT$", &os.Stdout},
	{windows.STD_ERROR_HANDLE, "CONOUT$", &os.Stderr},
}

// before are the streams as they were at the start. They are kept, since a file that nobody has any more closes its handle.
var before []*os.File

// Attach lets a program with windows write to the console that started it. Streams that were redirected to a file or a pipe stay so. Where there is no console
// nothing changes.
func Attach() {
	given := make([]windows.Handle, len(streams))
	for i, s := range streams {
		given[i] = usable(s.id)
	}
	attached, _, _ := windows.NewLazySystemDLL("kernel32.dll").NewProc("AttachConsole").Call(parent)
	for i, s := range streams {
		before = append(before, *s.file)
		switch {
		case given[i] != 0:
			windows.SetStdHandle(s.id, given[i]) //nolint:errcheck // for programs that this one starts, no more
			*s.file = os.NewFile(uintptr(given[i]), s.device)
		case attached != 0:
			s.open()
		}
	}
}

// usable gives the handle of a stream, 0 where nothing stands behind it.
func usable(id uint32) windows.Handle {
	h, err := windows.GetStdHandle(id)
	if err != nil || h == 0 || h == windows.InvalidHandle {
		return 0
	}
	if kind, err := windows.GetFileType(h); err != nil || kind == windows.FILE_TYPE_UNKNOWN {
		return 0
	}
	return h
}

// open opens a stream on the console.
func (s stream) open() {
	if f, err := os.OpenFile(s.device, os.O_RDWR, 0); err == nil {
		*s.file = f
		windows.SetStdHandle(s.id, windows.Handle(f.Fd())) //nolint:errcheck // for programs that this one starts, no more
	}
}
