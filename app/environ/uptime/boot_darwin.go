package uptime

import "golang.org/x/sys/unix"

// boot reads the name that the kernel draws when it starts.
func boot() string {
	name, err := unix.Sysctl("kern.bootsessionuuid")
	if err != nil {
		return ""
	}
	return name
}
