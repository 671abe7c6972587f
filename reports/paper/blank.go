package paper

import (
	"strings"

	"benangmerah/model"
	"benangmerah/reports/scene"
)

// dropBlank leaves out the pages on which nothing stands: those of empty sections and behind a break at the end. Bookmarks of such a page lead to the top of
// the next one. A document of blank pages only is refused.
func (p *press) dropBlank() {
	place := make([]int, len(p.pages)) // of a page among those that stay
	var stay []scene.Scene
	for i, page := range p.pages {
		place[i] = len(stay)
		if !isBlank(page) {
			stay = append(stay, page)
		}
	}
	if len(stay) == 0 {
		p.err = model.Invalidf("Isi datanya dahulu, lalu susun ulang.", "Naskah itu kosong: tidak ada yang dapat dicetak.")
		return
	}
	for i := range p.bookmarks {
		m := &p.bookmarks[i]
		if isBlank(p.pages[m.Page]) {
			m.Y = p.doc.Margins.Top * MM
		}
		m.Page = min(place[m.Page], len(stay)-1)
	}
	p.pages = stay
}

// isBlank says whether a page has nothing to see but its mark.
func isBlank(page scene.Scene) bool {
	for _, item := range page.Items {
		switch v := item.(type) {
		case *scene.Text:
			if v.Role != scene.Mark && strings.TrimSpace(v.Text) != "" {
				return false
			}
		case *scene.Link:
		default:
			return false
		}
	}
	return true
}
