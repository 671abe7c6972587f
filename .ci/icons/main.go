// Command icons makes the sizes of the program's icon that a desktop wants: hicolor/SIZExSIZE/apps/NAME.png and so on below a folder.
//
//	icons PICTURE.png FOLDER NAME
package main

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"

	"golang.org/x/image/draw"
)

var sizes = []int{16, 24, 32, 48, 64, 128, 256, 512}

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: icons PICTURE.png FOLDER NAME")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, "icons:", err)
		os.Exit(1)
	}
}

func run(picture, folder, name string) error {
	in, err := os.Open(picture)
	if err != nil {
		return err
	}
	defer in.Close()
	icon, err := png.Decode(in)
	if err != nil {
		return err
	}
	for _, size := range sizes {
		if err := write(icon, size, filepath.Join(folder, "hicolor", fmt.Sprintf("%dx%d", size, size), "apps", name+".png")); err != nil {
			return err
		}
	}
	return nil
}

func write(icon image.Image, size int, path string) error {
	small := image.NewNRGBA(image.Rect(0, 0, size, size))
	draw.CatmullRom.Scale(small, small.Bounds(), icon, icon.Bounds(), draw.Src, nil)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(out, small); err != nil {
		return err
	}
	return out.Close()
}
