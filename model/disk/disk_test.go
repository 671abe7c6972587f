package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model"
)

// Every code that the system gives is told with the name of the file, however deep it is wrapped and whichever call met it.
func TestWhatTheSystemRefusesIsTold(t *testing.T) {
	for want, codes := range map[string][]error{
		"penuh": full, "Terlalu banyak berkas terbuka": handles, "tidak dapat dibaca atau ditulis": away, "dipakai program lain": held, "hanya dapat dibaca": fixed,
		"Hak Anda": {fs.ErrPermission}, "tidak ditemukan": {fs.ErrNotExist},
	} {
		for _, code := range codes {
			path := filepath.Join("folder", "rencana.xlsx")
			for _, err := range []error{
				fmt.Errorf("write table as xlsx: %w", &fs.PathError{Op: "write", Path: path, Err: code}),
				errors.Join(errors.New("first"), &os.LinkError{Op: "rename", Old: "x", New: path, Err: code}),
			} {
				told := Sentence(err)
				if told == nil || !strings.Contains(told.Message, want) || !strings.Contains(told.Message, "rencana.xlsx") || told.Hint == "" {
					t.Errorf("%v: %v, not %q", err, told, want)
				}
			}
		}
	}
}

// What is not of the system, or not known, is left to whoever asks.
func TestWhatIsNotOfTheSystemIsNotTold(t *testing.T) {
	for _, err := range []error{nil, errors.New("x"), full[0], &fs.PathError{Op: "write", Path: "x", Err: errors.New("x")}, model.Invalidf("", "Sel ini kosong.")} {
		if told := Sentence(err); told != nil {
			t.Errorf("%v: %v", err, told)
		}
	}
	if Full(fs.ErrPermission) || OutOfHandles(fs.ErrPermission) || !Full(fmt.Errorf("write: %w", full[0])) || !OutOfHandles(fmt.Errorf("open: %w", handles[0])) {
		t.Error("told apart wrongly")
	}
}

// A device that takes nothing is a full disk.
func TestAFullDevice(t *testing.T) {
	f, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		return // a system without one
	}
	_, err = f.WriteString("x")
	if told := Sentence(errors.Join(err, f.Close())); told == nil || !strings.Contains(told.Message, "penuh") {
		t.Errorf("%v: %v", err, told)
	}
}
