//go:build !windows

package console

// Attach does nothing: programs with windows have the streams of the one that started them.
func Attach() {}
