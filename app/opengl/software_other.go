//go:build (!unix && !windows) || darwin

package opengl

import "benangmerah/model"

// bundled is never there: the system paints by software itself where it has to.
func bundled() (path string, there bool) { return "", false }

func force([]string) (again bool, err error) {
	return false, model.Invalidf("Jalankan tanpa --software.", "Pada sistem ini jendela tidak dapat diminta dilukis oleh perangkat lunak.")
}

func load() error { return nil }
