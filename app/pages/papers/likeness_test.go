package papers_test

import (
	"fmt"
	"image"
)

// What two pictures of a page, 150 dots an inch each, are held to.
const (
	dark      = 190   // below this a pixel is ink; grounds and the mark of a draft are paler
	reach     = 3     // pixels that ink may stand apart: half a millimetre
	tile      = 25    // pixels, the side of the tiles whose ink is compared
	leastInk  = 25    // pixels of ink from which a tile counts
	mostStray = 0.3   // of the ink of a tile may have no counterpart
	longRun   = 45    // pixels from which on a run of ink is a rule and no stroke of a letter
	patch     = 9     // pixels, the side of the tiles whose grounds are compared
	mostTint  = 6     // levels of grey that grounds may differ
	mostOff   = 0.001 // of the tiles
)

// unlike says in what two pictures of one size differ as no two painters may: ink without its counterpart, rules that are missing or elsewhere, grounds of
// another shade.
func unlike(a, b *image.Gray) (faults []string) {
	if a.Rect != b.Rect {
		return []string{fmt.Sprintf("one picture has %v, the other %v", a.Rect, b.Rect)}
	}
	inkA, inkB := inkOf(a), inkOf(b)
	faults = append(faults, stray("only in the first", inkA, inkB)...)
	faults = append(faults, stray("only in the second", inkB, inkA)...)
	for _, turned := range []bool{false, true} {
		runsA, runsB := rules(inkA, turned), rules(inkB, turned)
		faults = append(faults, unmatched("only in the first", runsA, runsB)...)
		faults = append(faults, unmatched("only in the second", runsB, runsA)...)
	}
	if off := offGround(a, b); off > mostOff {
		faults = append(faults, fmt.Sprintf("the grounds of %.2f %% differ", 100*off))
	}
	return faults
}

// bitmap tells where the ink of a picture is.
type bitmap struct {
	w, h int
	ink  []bool
}

func (m bitmap) at(x, y int) bool { return x >= 0 && y >= 0 && x < m.w && y < m.h && m.ink[y*m.w+x] }

func inkOf(img *image.Gray) bitmap {
	m := bitmap{w: img.Rect.Dx(), h: img.Rect.Dy(), ink: make([]bool, img.Rect.Dx()*img.Rect.Dy())}
	for y := range m.h {
		for x := range m.w {
			m.ink[y*m.w+x] = img.Pix[y*img.Stride+x] < dark
		}
	}
	return m
}

// grown is a bitmap whose ink reaches so many pixels further on all sides.
func (m bitmap) grown(by int) bitmap {
	across, out := make([]bool, len(m.ink)), make([]bool, len(m.ink))
	for i, on := range m.ink {
		if on {
			x := i % m.w
			for d := max(-by, -x); d <= min(by, m.w-1-x); d++ {
				across[i+d] = true
			}
		}
	}
	for i, on := range across {
		if on {
			y := i / m.w
			for d := max(-by, -y); d <= min(by, m.h-1-y); d++ {
				out[i+d*m.w] = true
			}
		}
	}
	return bitmap{w: m.w, h: m.h, ink: out}
}

// stray finds tiles of which much of the ink has none near it in the other picture.
func stray(which string, a, b bitmap) (faults []string) {
	near := b.grown(reach)
	for top := 0; top < a.h; top += tile {
		for left := 0; left < a.w; left += tile {
			ink, lost := 0, 0
			for y := top; y < min(top+tile, a.h); y++ {
				for x := left; x < min(left+tile, a.w); x++ {
					if a.ink[y*a.w+x] {
						ink++
						if !near.ink[y*a.w+x] {
							lost++
						}
					}
				}
			}
			if ink >= leastInk && float64(lost) > mostStray*float64(ink) {
				faults = append(faults, fmt.Sprintf("%s: %d of %d pixels of ink near %d, %d", which, lost, ink, left, top))
			}
		}
	}
	return faults
}

// run is a level or upright run of ink.
type run struct{ at, from, to int }

// rules finds the runs that are no letters, level ones, or upright ones where the picture is turned.
func rules(m bitmap, turned bool) (found []run) {
	lines, length := m.h, m.w
	if turned {
		lines, length = m.w, m.h
	}
	for at := range lines {
		from := 0
		for i := 0; i <= length; i++ {
			on := m.at(i, at)
			if turned {
				on = m.at(at, i)
			}
			if !on {
				if i-from >= longRun {
					found = append(found, run{at, from, i})
				}
				from = i + 1
			}
		}
	}
	return found
}

// unmatched finds runs that no runs near them cover to within the reach.
func unmatched(which string, runs, others []run) (faults []string) {
	byLine := map[int][]run{}
	for _, o := range others {
		byLine[o.at] = append(byLine[o.at], o)
	}
	for _, r := range runs {
		covered := 0
		for at := r.at - reach; at <= r.at+reach; at++ {
			sum := 0
			for _, o := range byLine[at] {
				sum += max(0, min(o.to+reach, r.to)-max(o.from-reach, r.from))
			}
			covered = max(covered, sum)
		}
		if float64(covered) < 0.97*float64(r.to-r.from) {
			faults = append(faults, fmt.Sprintf("%s: a rule at %d from %d to %d", which, r.at, r.from, r.to))
		}
	}
	return faults
}

// offGround is the share of a picture whose ground is of another shade: the brightest of a small tile is brighter than anything near it in the other.
func offGround(a, b *image.Gray) float64 {
	tiles, off := 0, 0
	for y := 0; y+patch <= a.Rect.Dy(); y += patch {
		for x := 0; x+patch <= a.Rect.Dx(); x += patch {
			tiles++
			own, near := image.Rect(x, y, x+patch, y+patch), image.Rect(x-reach, y-reach, x+patch+reach, y+patch+reach)
			if brightest(a, own) > brightest(b, near)+mostTint || brightest(b, own) > brightest(a, near)+mostTint {
				off++
			}
		}
	}
	return float64(off) / float64(tiles)
}

func brightest(img *image.Gray, r image.Rectangle) (level int) {
	r = r.Intersect(img.Rect)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for _, v := range img.Pix[y*img.Stride+r.Min.X : y*img.Stride+r.Max.X] {
			level = max(level, int(v))
		}
	}
	return level
}
