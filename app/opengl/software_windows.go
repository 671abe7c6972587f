package opengl

import (
	"os"
	"path/filepath"

	"golang.org/x/sys/windows"

	"benangmerah/model"
)

// bundled gives the DLL of Mesa in the folder opengl beside the program.
func bundled() (path string, there bool) {
	self, err := os.Executable()
	if err != nil {
		return "", false
	}
	path = filepath.Join(filepath.Dir(self), "opengl", "opengl32.dll")
	info, err := os.Stat(path)
	return path, err == nil && info.Mode().IsRegular()
}

// force has everything painted by Mesa, in a second start: what a DLL reads from the environment is what its process was started with.
func force(files []string) (again bool, err error) {
	path, there := bundled()
	if !there {
		return false, errNoSoftware()
	}
	if err := start(path, files); err != nil {
		return false, err
	}
	return true, nil
}

// load loads Mesa by its absolute path before anything asks for opengl32.dll; Windows then gives whoever asks for that name the one that is loaded already. The
// program itself asks late, by a delay-load import library, see .ci/windows.
func load() error {
	path, there := bundled()
	if !there {
		return errNoSoftware()
	}
	if _, err := windows.LoadLibraryEx(path, 0, windows.LOAD_WITH_ALTERED_SEARCH_PATH); err != nil {
		return model.Errorf(model.Invalid, "Ambil lagi rilis Mesa 64 bit yang lengkap; BACA.txt di folder opengl menjelaskan berkas mana yang diperlukan.",
			"Jendela tidak dapat dilukis oleh perangkat lunak: %s tidak dapat dimuat (%v).", path, err)
	}
	return nil
}

// errNoSoftware is told where painting by software was asked for and cannot be had.
func errNoSoftware() error {
	return model.Errorf(model.NotFound, "Letakkan berkas Mesa ke folder opengl di samping program; BACA.txt di sana menjelaskan yang mana. Atau jalankan tanpa --software.",
		"Jendela tidak dapat dilukis oleh perangkat lunak: Mesa tidak ada di samping program.")
}
