package main

import (
	"path/filepath"

	"benangmerah/app/uitest"
)

// settingsSections are the sections of Setelan that have a picture of their own, by how many sections further down the list they stand than the one before.
var settingsSections = []struct {
	name  string
	steps int
}{{"agenda", 5}, {"attendance", 1}, {"papers", 2}, {"sentences", 1}}

// sections paints sections of Setelan, which is in view.
func sections(screen *uitest.Screen, folder, suffix string) error {
	for _, s := range settingsSections {
		for range s.steps {
			screen.Press("Ctrl+PageDown")
		}
		if err := screen.Save(filepath.Join(folder, "settings-"+s.name+suffix+".png")); err != nil {
			return err
		}
	}
	return nil
}
