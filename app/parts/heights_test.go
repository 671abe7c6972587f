package parts

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestHeightsAgreeWithPlainSums(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var h heights
	for _, n := range []int{1, 2, 7, 64, 1000} {
		h.reset(n, 30)
		for range 3 * n {
			row := rnd.IntN(n)
			h.set(row, float32(rnd.IntN(4))*19)
			checkHeights(t, &h, rnd.Float64()*h.top(n))
		}
	}
}

func checkHeights(t *testing.T, h *heights, y float64) {
	t.Helper()
	sum := 0.0
	for row := range h.row {
		if got := h.top(row); math.Abs(got-sum) > 1e-6 {
			t.Fatalf("row %d begins at %v, want %v", row, got, sum)
		}
		height := float64(h.row[row])
		if height == 0 {
			height = h.mean()
		}
		if y >= sum && y < sum+height {
			if got, below := h.at(y); got != row || math.Abs(below-(y-sum)) > 1e-6 {
				t.Fatalf("at %v: row %d + %v, want row %d + %v", y, got, below, row, y-sum)
			}
		}
		sum += height
	}
}

func TestHeightsOutside(t *testing.T) {
	var h heights
	h.reset(0, 30)
	if row, _ := h.at(10); row != 0 || h.top(0) != 0 {
		t.Error("an empty table has a height")
	}
	h.reset(3, 30)
	if row, below := h.at(1000); row != 2 || below != 30 {
		t.Errorf("beyond the end: row %d + %v, want the end of row 2", row, below)
	}
	if row, _ := h.at(-5); row != 0 {
		t.Errorf("above the start: row %d, want 0", row)
	}
}
