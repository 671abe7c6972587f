// Command benangmerah is the program: with a verb it works headless, otherwise it opens the window, on a file if one is named.
package main

import (
	"os"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	_ "benangmerah/app/environ" // before Fyne is initialised
	"benangmerah/app/log"
	"benangmerah/app/shell"
	"benangmerah/app/verbs"
	"benangmerah/assets"
)

const (
	appID   = "id.benangmerah"
	version = "0.1.0"
)

func main() {
	_, _ = log.Start(log.Folder(), version) // without a log the program works as well
	if verbs.Wanted(os.Args[1:]) {
		os.Exit(verbs.Run(os.Args[1:], version, os.Stdout, os.Stderr))
	}
	os.Exit(window(os.Args[1:]))
}

// window opens the program's window and gives the exit code when it is closed.
func window(files []string) int {
	a := app.NewWithID(appID)
	a.SetIcon(fyne.NewStaticResource("icon.png", assets.Icon))
	s := shell.New(a, version)
	if len(files) > 0 {
		s.OpenAtStart(files[0])
	} else {
		s.ReopenAtStart()
	}
	return s.Run()
}
