package chime

import (
	"fmt"
	"runtime"
	"unsafe"

	"golang.org/x/sys/windows"
)

// Flags of PlaySoundW: the sound is in memory, and nothing else is played where it cannot be. Without SND_ASYNC it returns when the sound is over.
const (
	sndNoDefault = 0x0002
	sndMemory    = 0x0004
)

var playSound = windows.NewLazySystemDLL("winmm.dll").NewProc("PlaySoundW")

// Play sounds a tone and returns when it is over. The error is for the log.
func Play(t Tone) error {
	if err := playSound.Find(); err != nil {
		return fmt.Errorf("sound a tone: %w", err)
	}
	sound := wave[t]()
	done, _, err := playSound.Call(uintptr(unsafe.Pointer(&sound[0])), 0, sndMemory|sndNoDefault)
	runtime.KeepAlive(sound)
	if done == 0 {
		return fmt.Errorf("sound a tone: %w", err)
	}
	return nil
}
