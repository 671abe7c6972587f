package stage

import "strings"

// titleRoomLeast is the least width in which the head of a column is broken into lines.
const titleRoomLeast = 178.0

// titleLines is how many lines the head of a column takes at most.
const titleLines = 3

// setTitles breaks the heads of a tall table into lines; a column is as wide as its cells, and as the longest word of its head.
func (g *grid) setTitles() {
	g.titles = make([][]string, len(g.heads))
	for i, title := range g.heads {
		g.titles[i] = []string{title}
		if !g.tall || i == 0 {
			continue
		}
		var m track
		for _, r := range g.rows {
			m.add(r.cells[i-1])
		}
		g.titles[i] = g.brokenTitle(title, max(m.width, g.titleRoom(title)))
	}
}

// headRow is how high the row of the heads is.
func (g *grid) headRow() float64 {
	lines := 1
	for _, t := range g.titles {
		lines = max(lines, len(t))
	}
	return headRow + float64(lines-1)*pitch*sizeBody
}

// titleRoom is the width that the head of a column needs for its longest word.
func (b *board) titleRoom(title string) float64 {
	s, room := b.titleStyle(), titleRoomLeast
	for _, word := range strings.Fields(title) {
		room = max(room, s.room(word))
	}
	return min(room, b.width()*widestShare)
}

func (b *board) titleStyle() style {
	s := b.muted()
	s.bold = true
	return s
}

// brokenTitle breaks a head into a few lines, between words. What has no room is left out from the end, with a sign for it; only a word that is wider than any
// column is cut.
func (b *board) brokenTitle(title string, room float64) []string {
	s := b.titleStyle()
	words := strings.Fields(title)
	for i, w := range words {
		words[i] = s.cut(w, room)
	}
	for n := len(words); n > 0; n-- {
		said := strings.Join(words[:n], " ")
		if n < len(words) {
			said += "…"
		}
		if lines := s.between(said, room); len(lines) <= titleLines {
			return lines
		}
	}
	return []string{s.cut(title, room)}
}

// between breaks a text between words alone.
func (s style) between(text string, room float64) (lines []string) {
	for _, word := range strings.Fields(text) {
		if n := len(lines); n > 0 && s.room(lines[n-1]+" "+word) <= room {
			lines[n-1] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	return lines
}
