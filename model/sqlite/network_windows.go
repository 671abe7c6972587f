package sqlite

import (
	"path/filepath"

	"golang.org/x/sys/windows"
)

// onNetwork says whether a file lies on another computer.
func onNetwork(path string) bool {
	root, err := windows.UTF16PtrFromString(filepath.VolumeName(path) + `\`)
	return err == nil && windows.GetDriveType(root) == windows.DRIVE_REMOTE
}
