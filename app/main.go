// Command benangmerah is the program: with a verb it works headless, otherwise it opens the window, on a file if one is named.
package main

import (
	"os"
	"runtime/debug"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	_ "benangmerah/app/environ" // before Fyne is initialised
	"benangmerah/app/environ/alert"
	"benangmerah/app/environ/console"
	"benangmerah/app/log"
	"benangmerah/app/opengl"
	"benangmerah/app/shell"
	"benangmerah/app/verbs"
	"benangmerah/assets"
)

const (
	appID   = "id.benangmerah"
	version = "0.1.0"
)

// spare is by how many hundredths of what lives the heap of the window may grow before it is swept: laptops in offices have little memory, and a person's hand
// leaves time for it. The verbs, which work through a file as fast as they can, keep Go's 100.
const spare = 50

func main() {
	_, _ = log.Start(log.Folder(), version) // without a log the program works as well
	args, software := opengl.Asked(os.Args[1:])
	if !software && verbs.Wanted(args) {
		console.Attach()
		os.Exit(verbs.Run(args, version, os.Stdout, os.Stderr))
	}
	os.Exit(window(args, software))
}

// window opens the program's window, painted by software where that is asked for, and gives the exit code when it is closed.
func window(files []string, software bool) int {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(spare)
	}
	a := app.NewWithID(appID)
	again, err := opengl.Start(software, files)
	if err != nil {
		alert.Tell(shell.Told(a, err))
		return 1
	}
	if again {
		return 0
	}
	a.SetIcon(fyne.NewStaticResource("icon.png", assets.Icon))
	s := shell.New(a, version)
	if len(files) > 0 {
		s.OpenAtStart(files[0])
	} else {
		s.ReopenAtStart()
	}
	code, err := s.Run()
	if err != nil && opengl.Again(files) {
		return 0
	}
	if err != nil {
		alert.Tell(err.Error())
	}
	return code
}
