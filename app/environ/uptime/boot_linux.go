package uptime

import (
	"os"
	"strings"
)

// boot reads the name that the kernel draws when it starts.
func boot() string {
	name, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(name))
}
