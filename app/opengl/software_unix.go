//go:build unix && !darwin

package opengl

import "os"

// bundled is never there: Mesa belongs to the system.
func bundled() (path string, there bool) { return "", false }

// force has the system's Mesa paint by software; it reads the environment when it is first asked.
func force([]string) (again bool, err error) { return false, os.Setenv("LIBGL_ALWAYS_SOFTWARE", "1") }

func load() error { return nil }
