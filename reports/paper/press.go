package paper

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"benangmerah/reports/scene"
)

// Layout breaks a document into pages, none of them blank, and gives the bookmarks of its outline. It fails with a model.Error where the document asks
// for what no page can show (see Document.Check), and with the context's error when the context is cancelled. progress, where not nil, is told from time to time how much of the work is done.
func Layout(ctx context.Context, doc Document, progress func(done, total int)) ([]scene.Scene, []scene.Bookmark, error) {
	p := &press{ctx: ctx, doc: doc.withDefaults(), progress: progress}
	for _, s := range doc.Sections {
		for _, b := range s.Blocks {
			p.total += b.weight()
		}
	}
	p.err = doc.Check()
	for _, s := range doc.Sections {
		if p.err == nil {
			p.section(s)
		}
	}
	if p.err == nil {
		p.dropBlank()
	}
	if p.err != nil {
		return nil, nil, fmt.Errorf("lay out %q: %w", doc.Info.Title, p.err)
	}
	p.footers()
	return p.pages, p.bookmarks, nil
}

// strip is a piece of a page that is never parted: a line of text, a row of a table. The Y of its items is from its
// own top until it is placed.
type strip struct {
	height float64
	items  []scene.Item
	space  bool // only a distance: left out at the top of a page
	keep   bool // stays on the page of the following strip
	weak   bool // unless no page holds all that stays together
	sum    bool // for the sake of a sum or of the end, not as its heading
	marks  []scene.Bookmark
	grid   *grid  // the table that it is a row of
	bars   []bool // the vertical rules of the grid that run through it; nil means all
	joins  []bool // the columns without a rule under it; nil means none
	open   bool   // a row without its lower rule: it goes on in the following strip
}

// press places strips on pages.
type press struct {
	ctx         context.Context
	doc         Document
	progress    func(done, total int)
	done, total int
	err         error

	pages     []scene.Scene
	bookmarks []scene.Bookmark
	landscape bool
	frame     scene.Rect // between the margins of the present page
	y         float64    // where the next strip goes
	fresh     bool       // nothing stands on the present page

	pending []strip          // held back until the strip they stay with is known
	height  float64          // of the pending strips
	glued   int              // depth of blocks that hold together
	tail    []strip          // the last of the block before signatures, which are held back
	tailing bool             // that block is laid out
	marks   []scene.Bookmark // waiting for the next strip
	open    *openGrid        // the table that goes on
	apart   []int            // the pages, from 0, with which the sections begin that are counted for themselves
}

func (p *press) section(s Section) {
	p.landscape = s.Landscape
	p.newPage()
	if s.Apart {
		p.apart = append(p.apart, len(p.pages)-1)
	}
	for i, b := range s.Blocks {
		if signaturesNext(s.Blocks[i:]) {
			p.beforeSignatures(b)
		} else {
			p.block(b)
		}
	}
	p.flush()
	p.closeGrid()
	p.place(strip{marks: p.marks})
	p.marks = nil
}

func (p *press) block(b Block) {
	if p.err == nil {
		b.layout(p)
	}
}

// step tells the progress of the work and notices its cancellation. It is false when work is to stop.
func (p *press) step(work int) bool {
	before := p.done
	p.done += work
	if p.err == nil && before/256 != p.done/256 {
		p.err = p.ctx.Err()
		if p.progress != nil && p.err == nil {
			p.progress(p.done, p.total)
		}
	}
	return p.err == nil
}

// add places a strip, as soon as it is known what it stays with.
func (p *press) add(s strip) {
	if p.err != nil {
		return
	}
	if p.tailing {
		first, more := p.holdBack(s)
		if !more {
			return
		}
		s = first
	}
	last := len(p.pending) - 1
	switch {
	case s.space && last >= 0:
		s.keep, s.weak = true, p.pending[last].weak
	case p.glued > 0 && !s.keep:
		s.keep, s.weak = true, true
	}
	if !s.space {
		s.marks, p.marks = append(p.marks, s.marks...), nil
	}
	p.pending = append(p.pending, s)
	p.height += s.height
	switch {
	case !s.keep:
		p.flush()
	case p.height > p.frame.H:
		p.relieve()
	}
}

// relieve places what no page holds together any more, but for the strips at the end that surely stay with the next one.
func (p *press) relieve() {
	n := len(p.pending)
	for n > 0 && p.pending[n-1].keep && !p.pending[n-1].weak {
		n--
	}
	if n == 0 {
		n = len(p.pending)
	}
	held := slices.Clone(p.pending[n:])
	p.pending = p.pending[:n]
	p.flush()
	p.pending = held
	for _, s := range held {
		p.height += s.height
	}
}

// flush places the pending strips, on a new page if the present one cannot hold them together but a new one can. If none can, this holds for the parts of
// them between weak ties.
func (p *press) flush() {
	pending := p.pending
	p.pending, p.height = nil, 0
	for len(pending) > 0 && pending[0].space {
		p.space(pending[0].height)
		pending = pending[1:]
	}
	for len(pending) > 0 {
		n := len(pending)
		if need(pending, nil) > p.frame.H {
			n = tied(pending)
		}
		p.together(pending[:n])
		pending = pending[n:]
	}
}

// tied is how many strips, from the first, no weak tie parts.
func tied(strips []strip) int {
	n := 1
	for n < len(strips) && strips[n-1].keep && !strips[n-1].weak {
		n++
	}
	return n
}

// tiedHeight is the height of the pending strips that are headings of the next one.
func (p *press) tiedHeight() float64 {
	sum := 0.0
	for i := len(p.pending) - 1; i >= 0 && p.pending[i].keep && !p.pending[i].weak && !p.pending[i].sum; i-- {
		sum += p.pending[i].height
	}
	return sum
}

func (p *press) together(strips []strip) {
	if !p.fresh && !p.fits(strips) && need(strips, nil) <= p.frame.H {
		p.newPage()
	}
	for _, s := range strips {
		p.place(s)
	}
}

// fits tells whether strips can stand on what is left of the page.
func (p *press) fits(strips []strip) bool {
	var at *grid
	if p.open != nil {
		at = p.open.grid
	}
	return p.y+need(strips, at) <= p.frame.Bottom()+0.01
}

// need is the height of strips with the heads of the tables that they open, where the table at goes on.
func need(strips []strip, at *grid) float64 {
	sum := 0.0
	for _, s := range strips {
		sum += s.height
		if s.grid != nil && s.grid != at {
			sum += s.grid.headHeight
		}
		at = s.grid
	}
	return sum
}

func (p *press) place(s strip) {
	if s.space {
		p.space(s.height)
		return
	}
	if !p.fresh && !p.fits([]strip{s}) {
		p.newPage()
	}
	p.enter(s.grid)
	for _, m := range s.marks {
		m.Page, m.Y = len(p.pages)-1, p.y
		p.bookmarks = append(p.bookmarks, m)
	}
	p.put(s.items)
	if s.grid != nil {
		p.open.row(p.y, s)
	}
	p.y += s.height
	p.fresh = false
}

func (p *press) space(height float64) {
	p.closeGrid()
	if !p.fresh {
		p.y = min(p.y+height, p.frame.Bottom())
	}
}

// put moves items down to where the press is, and onto the page.
func (p *press) put(items []scene.Item) {
	page := &p.pages[len(p.pages)-1]
	for _, item := range items {
		switch v := item.(type) {
		case *scene.Text:
			v.Y += p.y
		case *scene.Line:
			v.Y1 += p.y
			v.Y2 += p.y
		case *scene.Box:
			v.Y += p.y
		case *scene.Picture:
			v.Y += p.y
		case *scene.Disc:
			v.Y += p.y
		case *scene.Link:
			v.Y += p.y
		}
	}
	page.Items = append(page.Items, items...)
}

func (p *press) newPage() {
	p.closeGrid()
	w, h := p.doc.Paper.Width*MM, p.doc.Paper.Height*MM
	if p.landscape {
		w, h = h, w
	}
	m := p.doc.Margins
	p.frame = scene.Rect{X: m.Left * MM, Y: m.Top * MM, W: w - (m.Left+m.Right)*MM, H: h - (m.Top+m.Bottom)*MM}
	p.y, p.fresh = p.frame.Y, true
	page := scene.Scene{W: w, H: h, Background: white}
	if n := len(p.pages); n > 0 {
		page.Items = make([]scene.Item, 0, len(p.pages[n-1].Items)+len(p.pages[n-1].Items)/8)
	}
	if p.doc.Draft != "" {
		page.Items = append(page.Items, draftMark(p.doc.setting().bold(), p.doc.Draft, w, h))
	}
	p.pages = append(p.pages, page)
}

// draftMark is the pale word across a page, three quarters of its width.
func draftMark(face scene.Face, text string, w, h float64) *scene.Text {
	text = scene.Clean(face, text)
	size := min(0.75*w/scene.Width(face, 1, text), h/3)
	return &scene.Text{
		X: w / 2, Y: (h + scene.CapHeight(face, size)) / 2, Text: text, Face: face, Size: size,
		Color: pale, Align: scene.Center, Role: scene.Mark,
	}
}

const (
	footerSize = 8.0
	footerDrop = 5 * MM // from the end of the text to the footer's first baseline
)

// footers prints the feet of all pages, once their number is known.
func (p *press) footers() {
	face := p.doc.setting().regular()
	for i := range p.pages {
		page, m := &p.pages[i], p.doc.Margins
		left, right := m.Left*MM, page.W-m.Right*MM
		y := page.H - m.Bottom*MM + footerDrop
		sentence := scene.Ellipsize(face, footerSize, p.numbered(i), (right-left)/2)
		room := right - left - scene.Width(face, footerSize, sentence) - 5*MM
		for n, line := range scene.WrapMax(face, footerSize, p.doc.Footer.Left, room, 2) {
			page.Items = appendText(page.Items, footerText(face, left, y+float64(n)*footerSize*1.2, line, scene.Left))
		}
		page.Items = appendText(page.Items, footerText(face, right, y, sentence, scene.Right))
	}
}

// numbered is what stands at the right under a page, counted from 0.
func (p *press) numbered(page int) string {
	first, end := 0, len(p.pages)
	for _, at := range p.apart {
		if at <= page {
			first = at
		} else {
			end = min(end, at)
		}
	}
	if len(p.apart) > 0 && end-first == 1 {
		return ""
	}
	return strings.NewReplacer("{page}", strconv.Itoa(page-first+1), "{pages}", strconv.Itoa(end-first)).Replace(p.doc.Footer.Right)
}

func footerText(face scene.Face, x, y float64, text string, align scene.Align) *scene.Text {
	return &scene.Text{X: x, Y: y, Text: text, Face: face, Size: footerSize, Color: muted, Align: align, Role: scene.Footnote}
}

func appendText(items []scene.Item, t *scene.Text) []scene.Item {
	if t.Text == "" {
		return items
	}
	return append(items, t)
}
