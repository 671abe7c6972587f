package reports

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"benangmerah/reports/scene"
)

// Place is where a paragraph stands on paper: the page, from 0, and the area that its lines cover there. What runs on to the next page covers the lines
// of the first one that begins it.
type Place struct {
	Page int
	Area scene.Rect
}

// beginnings are the lengths, in letters, of the beginnings of a paragraph that are looked for where the whole is not on one page.
var beginnings = []int{60, 30, 15}

// Places finds paragraphs of a paper on its pages, by their keys. list is in the order of the paper; what is left out or not found is missing.
func Places(list []Paragraph, pages []scene.Scene) map[string]Place {
	places := map[string]Place{}
	f := placeFinder{pages: make([]printed, len(pages))}
	for i, page := range pages {
		f.pages[i] = read(page)
	}
	for _, x := range list {
		if place, found := f.next(x.Text); found && !x.Orphan {
			places[x.Key] = place
		}
	}
	return places
}

// printed is what a page says without its white space, and which text each byte of it is of.
type printed struct {
	words string
	of    []*scene.Text
}

func read(page scene.Scene) (p printed) {
	var b strings.Builder
	for _, item := range page.Items {
		t, is := item.(*scene.Text)
		if !is || t.Role == scene.Mark {
			continue
		}
		words := tight(t.Text)
		b.WriteString(words)
		for range len(words) {
			p.of = append(p.of, t)
		}
	}
	p.words = b.String()
	return p
}

// tight gives a text without white space.
func tight(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

// placeFinder looks for one paragraph behind the other.
type placeFinder struct {
	pages    []printed
	page, at int
}

// next finds a text behind the one before.
func (f *placeFinder) next(text string) (Place, bool) {
	words := tight(scene.Clean(scene.Sans, text))
	if words == "" {
		return Place{}, false
	}
	if place, found := f.find(words); found {
		return place, true
	}
	for _, most := range beginnings {
		if utf8.RuneCountInString(words) > most {
			if place, found := f.find(string([]rune(words)[:most])); found {
				return place, true
			}
		}
	}
	return Place{}, false
}

func (f *placeFinder) find(words string) (Place, bool) {
	from := f.at
	for page := f.page; page < len(f.pages); page++ {
		p := f.pages[page]
		if i := strings.Index(p.words[from:], words); i >= 0 {
			begin, end := from+i, from+i+len(words)
			f.page, f.at = page, end
			return Place{Page: page, Area: area(p.of[begin:end])}, true
		}
		from = 0
	}
	return Place{}, false
}

// area is what texts cover together.
func area(texts []*scene.Text) scene.Rect {
	r := texts[0].Bounds()
	for _, t := range texts[1:] {
		b := t.Bounds()
		right, bottom := max(r.Right(), b.Right()), max(r.Bottom(), b.Bottom())
		r.X, r.Y = min(r.X, b.X), min(r.Y, b.Y)
		r.W, r.H = right-r.X, bottom-r.Y
	}
	return r
}
