//go:build !linux && !darwin

package uptime

// boot is empty: Windows counts its starts, but says nowhere in its documentation when the count is raised.
func boot() string { return "" }
