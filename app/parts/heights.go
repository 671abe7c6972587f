package parts

// heights knows how high the rows of a long table are and where each begins, without having measured them all:
// a row that nobody has seen counts as the mean of those measured. Sums are kept in two Fenwick trees,
// so that a change and a look-up cost O(log n).
type heights struct {
	row   []float32 // measured heights; 0 is not measured yet
	sums  []float64 // Fenwick tree over row
	known []int32   // Fenwick tree over the number of measured rows
	guess float32   // the height of an unseen row while none is measured
}

// reset forgets every height and makes place for n rows.
func (h *heights) reset(n int, guess float32) {
	h.guess = guess
	if cap(h.row) < n || cap(h.sums) <= n {
		h.row, h.sums, h.known = make([]float32, n), make([]float64, n+1), make([]int32, n+1)
		return
	}
	h.row, h.sums, h.known = h.row[:n], h.sums[:n+1], h.known[:n+1]
	clear(h.row)
	clear(h.sums)
	clear(h.known)
}

// set records the measured height of a row; 0 makes it unseen again.
func (h *heights) set(row int, height float32) {
	before := h.row[row]
	if before == height {
		return
	}
	h.row[row] = height
	change := int32(0)
	switch {
	case before == 0:
		change = 1
	case height == 0:
		change = -1
	}
	for i := row + 1; i < len(h.sums); i += i & -i {
		h.sums[i] += float64(height - before)
		h.known[i] += change
	}
}

func (h *heights) mean() float64 {
	sum, known := h.before(len(h.row))
	if known == 0 {
		return float64(h.guess)
	}
	return sum / float64(known)
}

// before sums the measured rows before row and counts them.
func (h *heights) before(row int) (sum float64, known int) {
	for i := row; i > 0; i -= i & -i {
		sum += h.sums[i]
		known += int(h.known[i])
	}
	return sum, known
}

// top is where row begins, measured from the first row. top of the number of rows is the height of all.
func (h *heights) top(row int) float64 {
	sum, known := h.before(row)
	return sum + float64(row-known)*h.mean()
}

// at finds the row that covers y and how far y lies below its top; y outside gives the first or last row.
func (h *heights) at(y float64) (row int, below float64) {
	if len(h.row) == 0 || y < 0 {
		return 0, 0
	}
	mean := h.mean()
	pos, left := 0, y
	for step := highestPower(len(h.row)); step > 0; step /= 2 {
		next := pos + step
		if next > len(h.row) {
			continue
		}
		span := h.sums[next] + float64(step-int(h.known[next]))*mean
		if span <= left {
			pos, left = next, left-span
		}
	}
	if pos >= len(h.row) {
		last := len(h.row) - 1
		return last, h.top(len(h.row)) - h.top(last)
	}
	return pos, left
}

func highestPower(n int) int {
	p := 1
	for p*2 <= n {
		p *= 2
	}
	return p
}
