package main

import (
	"encoding/binary"
	"image"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// screenFile writes a screen of w × h black pixels as a server without hardware keeps it.
func screenFile(t *testing.T, w, h int) string {
	t.Helper()
	const header, colours = 160, 256
	data := make([]byte, header+colours*xwdColour+w*h*4)
	for at, value := range map[int]int{xwdHeader: header, xwdWidth: w, xwdHeight: h, xwdBits: 32, xwdLine: w * 4, xwdColours: colours} {
		binary.BigEndian.PutUint32(data[4*at:], uint32(value))
	}
	path := filepath.Join(t.TempDir(), "screen")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// light sets a pixel of a screen of a width.
func light(t *testing.T, path string, w, x, y int, colour byte) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt([]byte{colour, colour, colour, 0}, int64(160+256*xwdColour+(y*w+x)*4)); err != nil {
		t.Fatal(err)
	}
}

func TestAFrameSeesChangesInAPlaceAlone(t *testing.T) {
	const w, h = 120, 80
	path := screenFile(t, w, h)
	f, err := openFrame(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.file.Close()
	left, right := image.Rect(0, 0, 60, h), image.Rect(60, 0, w+100, h+100)
	sum := func(place image.Rectangle) uint64 {
		n, err := f.sum(place)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	dark, beside := sum(left), sum(right)
	light(t, path, w, 10, 8, 200)
	if sum(left) == dark || sum(right) != beside {
		t.Error("a change on the left was seen on the wrong side")
	}
	light(t, path, w, 20, 12, 90)
	if n, err := f.colours(left); n != 3 || err != nil {
		t.Errorf("%d colours, %v", n, err)
	}
	if _, err := f.sum(image.Rect(500, 500, 600, 600)); err == nil {
		t.Error("a place beside the screen was looked at")
	}
}

func TestWhatIsNoScreenIsRefused(t *testing.T) {
	for name, data := range map[string][]byte{"short": []byte("halo"), "empty": make([]byte, 4_000)} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		if f, err := openFrame(path); err == nil {
			t.Errorf("%s is taken for %+v", name, f)
		}
	}
}

func TestWaitingEndsWithWhatIsWaitedForOrWithAnError(t *testing.T) {
	looks := 0
	if _, err := until(time.Now(), time.Minute, func() (bool, error) { looks++; return looks == 3, nil }); err != nil || looks != 3 {
		t.Errorf("%d looks, %v", looks, err)
	}
	if _, err := until(time.Now(), 0, func() (bool, error) { return false, nil }); err == nil {
		t.Error("it waited for what never came")
	}
}
