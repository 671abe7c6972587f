package alert

import "golang.org/x/sys/windows"

// title is what stands above what is told.
const title = "Benang Merah"

// box shows a sentence as an error, in front of the other windows. A sentence that Windows cannot take is on stderr at least.
func box(sentence string) {
	body, err := windows.UTF16PtrFromString(sentence)
	if err != nil {
		return
	}
	head, err := windows.UTF16PtrFromString(title)
	if err != nil {
		return
	}
	windows.MessageBox(0, body, head, windows.MB_OK|windows.MB_ICONERROR|windows.MB_SETFOREGROUND) //nolint:errcheck // there is nobody left to tell
}
