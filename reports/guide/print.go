package guide

import (
	"context"
	"fmt"
	"io"
	"time"

	"benangmerah/reports/paper"
	"benangmerah/reports/pdf"
	"benangmerah/reports/scene"
)

// edition is the date of the printed guide: the same program gives the same bytes.
var edition = time.Date(2026, time.December, 1, 0, 0, 0, 0, time.UTC)

// printing is the form of the printed guide: A4, as offices print at their desks.
var printing = paper.Document{
	Info: scene.Info{
		Title: "Panduan Benang Merah", Author: "Benang Merah", Language: "id", Created: edition,
		Subject: "Panduan untuk sekretariat: persiapan, hari rapat, sesudah rapat, dan bila terjadi masalah",
	},
	Paper: paper.A4, Margins: paper.Margins{Top: 22, Right: 20, Bottom: 24, Left: 24}, TextSize: 10.5, Spacing: 1.4,
	Footer: paper.Footer{Left: "Panduan Benang Merah", Right: "Halaman {page} dari {pages}"},
}

// Write writes the guide as PDF, for a version of the program. It fails with the context's error when the context is cancelled.
func Write(ctx context.Context, w io.Writer, version string, progress func(done, total int)) (pages int, err error) {
	doc, scenes, marks, err := Pages(ctx, version)
	if err != nil {
		return 0, err
	}
	return len(scenes), pdf.WriteContext(ctx, w, scenes, pdf.Meta{Info: doc.Info, Bookmarks: marks}, progress)
}

// Pages gives the pages of the printed guide with its outline. They are laid out until the numbers of the pages that they cite are those of the pages.
func Pages(ctx context.Context, version string) (paper.Document, []scene.Scene, []scene.Bookmark, error) {
	g := Open()
	pages := map[string]int{}
	for range mostPasses {
		doc := g.document(version, pages)
		scenes, marks, err := paper.Layout(ctx, doc, nil)
		if err != nil {
			return doc, nil, nil, err
		}
		found := g.places(marks)
		if same(found, pages) {
			return doc, scenes, marks, nil
		}
		pages = found
	}
	return paper.Document{}, nil, nil, fmt.Errorf("guide: the numbers of its pages do not settle in %d passes", mostPasses)
}

// mostPasses is how often the guide is laid out: once without numbers, once with them, and again where they moved a line to another page.
const mostPasses = 6

func same(a, b map[string]int) bool {
	for id, page := range a {
		if b[id] != page {
			return false
		}
	}
	return true
}

// places gives the pages of the sections, from 1: there is a bookmark for each, in their order.
func (g *Guide) places(marks []scene.Bookmark) map[string]int {
	pages := map[string]int{}
	for i, s := range g.Sections() {
		pages[s.ID] = marks[i].Page + 1
	}
	return pages
}

func (g *Guide) document(version string, pages map[string]int) paper.Document {
	doc := printing
	t := tree{pages: pages, labels: g.labels(), most: 0.5, small: 9.5}
	doc.Sections = []paper.Section{{Blocks: g.front(version)}, {Blocks: g.contents(pages)}}
	for _, c := range g.Chapters {
		doc.Sections = append(doc.Sections, paper.Section{Blocks: t.chapter(c)})
	}
	return doc
}

func (g *Guide) labels() map[string]string {
	labels := map[string]string{}
	for _, s := range g.Sections() {
		labels[s.ID] = s.Label()
	}
	return labels
}

// cover is the picture of the title page.
const cover = "layar-koreksi.png"

func (g *Guide) front(version string) []paper.Block {
	blocks := []paper.Block{
		paper.Space{Lines: 1}, // left out at the top of a page
		paper.Paragraph{Runs: paper.Plain(" "), Size: 30, Spacing: 2},
		paper.Paragraph{Runs: []paper.Run{{Text: "Benang Merah", Bold: true}}, Size: 34, Spacing: 1.2, Align: paper.Left},
		paper.Paragraph{Runs: paper.Plain("Panduan untuk sekretariat"), Size: 18, Spacing: 1.5, Align: paper.Left},
		paper.Space{Lines: 1},
		paper.Paragraph{Runs: paper.Plain("Satu program, satu berkas, satu laptop: dari angka perangkat daerah sampai berita acara yang disepakati."), Size: 12, Align: paper.Left},
		paper.Space{Lines: 2},
	}
	if data, err := (Figure{Name: cover}).Picture(); err == nil {
		blocks = append(blocks, paper.Picture{Data: data})
	}
	return append(blocks, paper.Space{Lines: 2}, paper.Paragraph{Runs: paper.Plain("Versi program " + version + ". Semua data dalam gambar adalah rekaan: Kota Contoh."), Size: 9, Align: paper.Left})
}

func (g *Guide) contents(pages map[string]int) []paper.Block {
	list := paper.Contents{}
	for _, s := range g.Sections() {
		list.Entries = append(list.Entries, paper.Entry{Title: s.Heading(), Level: min(s.Number, 1), Page: pages[s.ID]})
	}
	return append(heading("Isi panduan", chapterSize), list)
}

func (t tree) chapter(c Chapter) (blocks []paper.Block) {
	for i := range c.Sections {
		s := &c.Sections[i]
		size := float64(chapterSize)
		if s.Number > 0 {
			size = sectionSize
			blocks = append(blocks, paper.Space{Lines: 1})
		}
		blocks = append(blocks, paper.Bookmark{Title: s.Heading(), Level: min(s.Number, 1)})
		blocks = append(blocks, heading(s.Heading(), size)...)
		blocks = append(blocks, t.section(s)...)
	}
	return blocks
}
