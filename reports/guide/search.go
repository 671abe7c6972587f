package guide

import (
	"slices"
	"strings"

	"benangmerah/reports/scene"
)

// Hit is a section in which all words that are looked for stand. Around is some of the text about the first of them.
type Hit struct {
	Section *Section
	Around  string
}

// aroundLetters is how many bytes of text are shown before and after what was found, at least.
const aroundLetters = 30

// Search gives the sections in which every word of a query stands, those first whose heading holds all of them, then those in which they stand together;
// none for a query without a word.
func (g *Guide) Search(query string) []Hit {
	words := Query(query)
	if len(words) == 0 {
		return nil
	}
	phrase := strings.Join(words, " ")
	var titled, together, other []Hit
	for _, s := range g.Sections() {
		text := s.text()
		fold := strings.ToLower(text)
		if !holdsAll(fold, words) {
			continue
		}
		at := strings.Index(fold, phrase)
		hit := Hit{Section: s, Around: around(text, at)}
		if at < 0 {
			hit.Around = around(text, strings.Index(fold, words[0]))
		}
		switch {
		case holdsAll(strings.ToLower(s.Title), words):
			titled = append(titled, hit)
		case at >= 0:
			together = append(together, hit)
		default:
			other = append(other, hit)
		}
	}
	return slices.Concat(titled, together, other)
}

// Query gives the words of a query, in lower case.
func Query(query string) []string { return strings.Fields(strings.ToLower(query)) }

func holdsAll(text string, words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) })
}

// text is everything that can be read in the section.
func (s *Section) text() string {
	var b strings.Builder
	b.WriteString(s.Title)
	for _, block := range s.Blocks {
		b.WriteByte(' ')
		b.WriteString(plain(block.words()))
		if k, ok := block.(Keys); ok {
			for _, row := range KeysOf(k.Area) {
				b.WriteString(row.Key + " " + row.Name + " ")
			}
		}
	}
	return b.String()
}

// around gives the words about a place of a text. A text whose lower case has another length may give words a little beside it.
func around(text string, at int) string {
	from, to := max(0, min(at, len(text))-aroundLetters), min(len(text), at+aroundLetters)
	from = strings.LastIndexByte(text[:from], ' ') + 1
	if end := strings.IndexByte(text[to:], ' '); end >= 0 {
		to += end
	} else {
		to = len(text)
	}
	out := text[from:to]
	if from > 0 {
		out = "… " + out
	}
	if to < len(text) {
		out += " …"
	}
	return out
}

// Mark puts a ground in a colour behind the words where they stand in a scene, and gives the height of the first of them, or -1.
func Mark(s *scene.Scene, words []string, color scene.Color) (first float64) {
	first = -1
	var items []scene.Item
	for _, item := range s.Items {
		if t, ok := item.(*scene.Text); ok {
			for _, place := range found(t, words) {
				items = append(items, &scene.Box{Rect: place, Fill: scene.Ink(color), Radius: 2})
				if first < 0 {
					first = place.Y
				}
			}
		}
		items = append(items, item)
	}
	s.Items = items
	return first
}

// found gives the places of words in a text.
func found(t *scene.Text, words []string) (places []scene.Rect) {
	fold := strings.ToLower(t.Text)
	if len(fold) != len(t.Text) {
		return nil
	}
	bounds := t.Bounds()
	for _, w := range words {
		for from := 0; ; {
			at := strings.Index(fold[from:], w)
			if at < 0 {
				break
			}
			at += from
			before, width := scene.Width(t.Face, t.Size, t.Text[:at]), scene.Width(t.Face, t.Size, t.Text[at:at+len(w)])
			places = append(places, scene.Rect{X: t.Start() + before, Y: bounds.Y, W: width, H: bounds.H})
			from = at + len(w)
		}
	}
	return places
}
