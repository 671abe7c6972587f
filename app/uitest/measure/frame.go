package main

import (
	"encoding/binary"
	"fmt"
	"hash/maphash"
	"image"
	"os"
	"time"
)

// frame is the memory of a virtual screen, which its server keeps in a file in the form of xwd: what is in it is what would be lit.
type frame struct {
	file        *os.File
	start       int64
	line, depth int // bytes of a line and of a pixel
	w, h        int
	seed        maphash.Seed
}

// The words of the head of an xwd file that say where its pixels are.
const (
	xwdHeader  = 0
	xwdWidth   = 4
	xwdHeight  = 5
	xwdBits    = 11
	xwdLine    = 12
	xwdColours = 19
	xwdWords   = 25
	xwdColour  = 12 // bytes of an entry of the map of colours
)

func openFrame(path string) (*frame, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	head := make([]byte, 4*xwdWords)
	if _, err := file.ReadAt(head, 0); err != nil {
		file.Close()
		return nil, fmt.Errorf("head of %s: %w", path, err)
	}
	word := func(n int) int { return int(binary.BigEndian.Uint32(head[4*n:])) }
	f := &frame{
		file: file, start: int64(word(xwdHeader) + xwdColour*word(xwdColours)), line: word(xwdLine), depth: word(xwdBits) / 8,
		w: word(xwdWidth), h: word(xwdHeight), seed: maphash.MakeSeed(),
	}
	if f.w <= 0 || f.h <= 0 || f.depth <= 0 || f.line < f.w*f.depth {
		file.Close()
		return nil, fmt.Errorf("%s is no picture of a screen: %+v", path, *f)
	}
	return f, nil
}

// everyLine is how many lines of a place are passed over from one that is looked at to the next, which no letter is low enough to fall between.
const everyLine = 4

// each gives the lines of a place that are looked at.
func (f *frame) each(place image.Rectangle, look func(line []byte)) error {
	place = place.Intersect(image.Rect(0, 0, f.w, f.h))
	if place.Empty() {
		return fmt.Errorf("nothing of that place is on the screen")
	}
	line := make([]byte, place.Dx()*f.depth)
	for y := place.Min.Y; y < place.Max.Y; y += everyLine {
		if _, err := f.file.ReadAt(line, f.start+int64(y*f.line+place.Min.X*f.depth)); err != nil {
			return err
		}
		look(line)
	}
	return nil
}

// sum changes when a place does.
func (f *frame) sum(place image.Rectangle) (uint64, error) {
	var h maphash.Hash
	h.SetSeed(f.seed)
	err := f.each(place, func(line []byte) { h.Write(line) })
	return h.Sum64(), err
}

// colours counts the colours of a place.
func (f *frame) colours(place image.Rectangle) (int, error) {
	seen := map[string]bool{}
	err := f.each(place, func(line []byte) {
		for i := 0; i+f.depth <= len(line); i += f.depth {
			seen[string(line[i:i+f.depth])] = true
		}
	})
	return len(seen), err
}

// glance is how long lies between two looks at the screen.
const glance = time.Millisecond

// until looks at the screen until something is so, and tells how long after a moment that was.
func until(from time.Time, patience time.Duration, so func() (bool, error)) (time.Duration, error) {
	for {
		now := time.Now()
		ok, err := so()
		switch {
		case err != nil:
			return 0, err
		case ok:
			return now.Sub(from), nil
		case now.Sub(from) > patience:
			return 0, fmt.Errorf("nothing happened on the screen for %v", patience)
		}
		time.Sleep(glance)
	}
}

// quiet waits until a place has not changed for a while, and tells how long after a moment it last did.
func (f *frame) quiet(from time.Time, place image.Rectangle, still time.Duration) (time.Duration, error) {
	last, at := uint64(0), from
	_, err := until(time.Now(), time.Minute, func() (bool, error) {
		sum, err := f.sum(place)
		if sum != last {
			last, at = sum, time.Now()
		}
		return time.Since(at) > still, err
	})
	return at.Sub(from), err
}
