//go:build cgo && !ci && !wasm && !android && !ios && !mobile

package opengl

import (
	"bytes"
	"cmp"
	"fmt"
	"log"
	"strings"

	"github.com/go-gl/glfw/v3.3/glfw"

	"benangmerah/model"
)

// screen says whether the system can show windows at all. GLFW tells of a missing screen by a line in the log and a panic at whatever is asked next, which would
// otherwise come when Fyne makes its first window. Once it is initialised, Fyne's own start of it does nothing more.
func screen() (err error) {
	cause, restore := listen()
	defer restore()
	defer func() {
		if problem := recover(); problem != nil {
			err = errNoScreen(cmp.Or(strings.TrimSpace(cause.String()), fmt.Sprint(problem)))
		}
	}()
	if err := glfw.Init(); err != nil {
		return errNoScreen(err.Error())
	}
	glfw.GetPrimaryMonitor()
	flat()
	return nil
}

// flat asks for windows without buffers for depth and stencil, which GLFW gives each window otherwise: four bytes for every pixel that nothing of Fyne's looks at.
// Fyne sets its own wishes beside these and never goes back to GLFW's.
func flat() {
	glfw.WindowHint(glfw.DepthBits, 0)
	glfw.WindowHint(glfw.StencilBits, 0)
}

// listen takes what is logged until restore is called.
func listen() (told *bytes.Buffer, restore func()) {
	told = &bytes.Buffer{}
	writer, flags := log.Writer(), log.Flags()
	log.SetOutput(told)
	log.SetFlags(0)
	return told, func() {
		log.SetOutput(writer)
		log.SetFlags(flags)
	}
}

// errNoScreen is told where there is no screen; cause is GLFW's word for it.
func errNoScreen(cause string) error {
	return model.Errorf(model.NotFound, "Jalankan dari desktop; perintah tanpa jendela tetap jalan, lihat benangmerah help.",
		"Jendela tidak dapat dibuka: tidak ada layar untuk program ini (%s).", cause)
}
