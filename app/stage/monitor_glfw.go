//go:build cgo && !ci && !wasm && !android && !ios && !mobile

package stage

import (
	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.3/glfw"
)

// monitors are those that GLFW knows. Fyne itself cannot place a window; under its context a window's GLFW handle is the current one.
type monitors struct{}

func (monitors) spare(desk fyne.Window) bool { return spareMonitor(desk) != nil }

func (monitors) apart(win, desk fyne.Window) bool {
	w, d := monitorUnder(win), monitorUnder(desk)
	return w != nil && d != nil && !samePlace(w, d)
}

func (monitors) fills(win fyne.Window) (does bool) {
	withHandle(win, func(h *glfw.Window) { does = h.GetMonitor() != nil })
	return does
}

func (monitors) move(win, desk fyne.Window) bool {
	m := spareMonitor(desk)
	return m != nil && withHandle(win, func(h *glfw.Window) { centre(h, m) })
}

// spareMonitor gives the first monitor on which desk is not, nil where there is none.
func spareMonitor(desk fyne.Window) *glfw.Monitor {
	home := monitorUnder(desk)
	if home == nil {
		return nil
	}
	for _, m := range glfw.GetMonitors() {
		if !samePlace(m, home) {
			return m
		}
	}
	return nil
}

// monitorUnder gives the monitor under a window's centre, nil where there is none.
func monitorUnder(win fyne.Window) (m *glfw.Monitor) {
	withHandle(win, func(h *glfw.Window) { m = monitorOf(h) })
	return m
}

// withHandle calls do with a window's GLFW handle, and says whether it has one.
func withHandle(win fyne.Window, do func(*glfw.Window)) (done bool) {
	native, ok := win.(interface{ RunWithContext(func()) })
	if !ok {
		return false
	}
	native.RunWithContext(func() {
		if h := glfw.GetCurrentContext(); h != nil {
			do(h)
			done = true
		}
	})
	return done
}

// monitorOf gives the monitor under a window's centre, nil where there is none.
func monitorOf(h *glfw.Window) *glfw.Monitor {
	x, y := h.GetPos()
	w, ht := h.GetSize()
	x, y = x+w/2, y+ht/2
	for _, m := range glfw.GetMonitors() {
		left, top := m.GetPos()
		mode := m.GetVideoMode()
		if x >= left && x < left+mode.Width && y >= top && y < top+mode.Height {
			return m
		}
	}
	return nil
}

func samePlace(a, b *glfw.Monitor) bool {
	ax, ay := a.GetPos()
	bx, by := b.GetPos()
	return ax == bx && ay == by
}

// centre moves a window into the middle of a monitor.
func centre(h *glfw.Window, m *glfw.Monitor) {
	left, top := m.GetPos()
	mode := m.GetVideoMode()
	w, ht := h.GetSize()
	h.SetPos(left+(mode.Width-w)/2, top+(mode.Height-ht)/2)
}
