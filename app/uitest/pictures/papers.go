package main

import (
	"path/filepath"

	"benangmerah/app/uitest"
)

// paragraphs paints the list of paragraphs of the minutes, and one of them while it is edited.
func paragraphs(screen *uitest.Screen, folder, suffix string) error {
	screen.Press("F7")
	if err := screen.Save(filepath.Join(folder, "papers-paragraphs"+suffix+".png")); err != nil {
		return err
	}
	screen.Press("Down", "Down", "Down", "Down", "Enter")
	screen.Type("Dengan ini disepakati: ")
	if err := screen.Save(filepath.Join(folder, "papers-edit"+suffix+".png")); err != nil {
		return err
	}
	screen.Press("Esc", "F7")
	return nil
}
