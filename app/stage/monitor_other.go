//go:build !cgo || ci || wasm || android || ios || mobile

package stage

import "fyne.io/fyne/v2"

// monitors knows none where windows cannot be placed: the Card says how to bring the window onto the projector.
type monitors struct{}

func (monitors) spare(fyne.Window) bool      { return false }
func (monitors) apart(_, _ fyne.Window) bool { return false }
func (monitors) fills(fyne.Window) bool      { return true }
func (monitors) move(_, _ fyne.Window) bool  { return false }
