package pdf

import (
	"fmt"
	"strings"

	"benangmerah/reports/scene"
)

// titleSize is the size of the font that is set while titles are written: any would do.
const titleSize = 12

// outline sorts bookmarks by page. A level is at most one deeper than that of the bookmark before: the file has no
// place for others. Bookmarks of pages that do not exist are left out.
func outline(marks []scene.Bookmark, pages int) [][]scene.Bookmark {
	if len(marks) == 0 {
		return nil
	}
	byPage := make([][]scene.Bookmark, pages)
	for _, m := range marks {
		if m.Page >= 0 && m.Page < pages {
			byPage[m.Page] = append(byPage[m.Page], m)
		}
	}
	deepest := 0
	for _, page := range byPage {
		for i := range page {
			page[i].Level = max(0, min(page[i].Level, deepest))
			deepest = page[i].Level + 1
		}
	}
	return byPage
}

// bookmarks puts those of a page into the outline. The library measures all of them from the bottom of the last page;
// the height is corrected for that. Titles are written in Unicode only while a font with Unicode is set.
func (p *painter) bookmarks(page int) {
	if page >= len(p.marks) || len(p.marks[page]) == 0 {
		return
	}
	p.setFont(scene.Sans, titleSize)
	higher := p.pages[len(p.pages)-1].H - p.pages[page].H
	for _, m := range p.marks[page] {
		p.pdf.Bookmark(basic(m.Title), m.Level, m.Y+higher)
	}
}

func (p *painter) link(l *scene.Link) {
	if l.URL != "" {
		p.pdf.LinkString(l.X, l.Y, l.W, l.H, address(l.URL))
		return
	}
	if l.Page < 0 || l.Page >= len(p.pages) {
		return
	}
	n, ok := p.links[l.Page]
	if !ok {
		n = p.pdf.AddLink()
		p.pdf.SetLink(n, 0, l.Page+1)
		p.links[l.Page] = n
	}
	p.pdf.Link(l.X, l.Y, l.W, l.H, n)
}

// address writes what an address may not hold by its codes: it is plain ASCII without spaces (ISO 32000-1, 12.6.4.7).
func address(url string) string {
	var b strings.Builder
	for _, c := range []byte(url) {
		if c <= ' ' || c > '~' {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// basic leaves of a title what the library can write: it knows no characters beyond the basic plane of Unicode.
func basic(s string) string {
	return strings.Map(func(c rune) rune {
		if c > 0xFFFF {
			return '\uFFFD'
		}
		return c
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
