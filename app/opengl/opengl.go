// Package opengl sees to it that the window can be painted: it finds out whether there is a screen at all, and, where the system's own OpenGL is missing or
// refuses, has the program painted by software. Under Windows that is Mesa, whose DLLs a person may lay into the folder opengl beside the program; they are
// never beside the program itself, where every healthy computer would take them.
package opengl

import (
	"os"
	"os/exec"
)

// flag asks for painting by software, as the first argument of the program.
const flag = "--software"

// marker tells the second start of the program that it is one.
const marker = "BENANG_OPENGL"

// second says whether this is a second start, see Again. The marker is not handed on to programs that ours starts.
var second = func() bool {
	is := os.Getenv(marker) != ""
	os.Unsetenv(marker) //nolint:errcheck // it is only handed on
	return is
}()

// Asked takes --software off the arguments, where it stands first, and says whether it was there.
func Asked(args []string) (rest []string, asked bool) {
	if len(args) > 0 && args[0] == flag {
		return args[1:], true
	}
	return args, false
}

// Start makes ready for a window, before Fyne makes one: with software it has that paint it, in a second start of the program that shall open files. again says
// that there is such a second start, and this one has to end. The error is a *model.Error where there is no screen, or no software to paint with.
func Start(software bool, files []string) (again bool, err error) {
	switch {
	case second:
		err = load()
	case software:
		again, err = force(files)
	}
	if err != nil || again {
		return again, err
	}
	return false, screen()
}

// Again starts the program a second time, to be painted by software, after the system has refused a window, and says whether it did: not where this is the second
// start already, nor where that software is not there.
func Again(files []string) bool {
	path, there := bundled()
	return there && !second && start(path, files) == nil
}

// start starts the program itself with the marker, and leaves it to itself.
func start(mesa string, files []string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cmd := exec.Command(self, files...)
	cmd.Env = append(os.Environ(), marker+"="+mesa, "GALLIUM_DRIVER=llvmpipe")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := cmd.Start(); err != nil {
		return err
	}
	return cmd.Process.Release()
}
