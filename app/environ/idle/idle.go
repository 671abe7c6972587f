// Package idle tells how long nobody has touched keyboard and mouse, where the system says so without more ado.
package idle

import "time"

// Since gives how long nobody has touched keyboard and mouse, and whether the system tells.
func Since() (time.Duration, bool) { return since() }
