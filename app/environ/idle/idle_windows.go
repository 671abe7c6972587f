package idle

import (
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	lastInput = windows.NewLazySystemDLL("user32.dll").NewProc("GetLastInputInfo")
	ticks     = windows.NewLazySystemDLL("kernel32.dll").NewProc("GetTickCount")
)

// lastInputInfo is LASTINPUTINFO of the Windows API.
type lastInputInfo struct{ size, time uint32 }

func since() (time.Duration, bool) {
	info := lastInputInfo{size: uint32(unsafe.Sizeof(lastInputInfo{}))}
	if lastInput.Find() != nil || ticks.Find() != nil {
		return 0, false
	}
	if ok, _, _ := lastInput.Call(uintptr(unsafe.Pointer(&info))); ok == 0 {
		return 0, false
	}
	now, _, _ := ticks.Call()
	return time.Duration(uint32(now)-info.time) * time.Millisecond, true // both wrap around together
}
