package guide

import (
	"context"
	"math"

	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// Show is how a section is shown on a screen: Width in the unit of the screen, Scale of the text, and the colours.
type Show struct {
	Width, Scale float64
	Colors       paper.Palette
}

// The sheet that a section is laid out on for a screen: margins and height in millimetres, text in units of the screen.
const (
	screenMargin = 8
	screenHeight = 1200
	screenText   = 14
)

// Scene lays a section out for a screen, as one long page. A link of the scene leads to the section of its number (see Sections), from 0.
func (g *Guide) Scene(s *Section, show Show) (scene.Scene, error) {
	t := tree{pages: g.order(), labels: g.labels(), most: 1, small: 13, screen: true}
	size := float64(chapterSize)
	if s.Number > 0 {
		size = sectionSize + 2
	}
	doc := paper.Document{
		Info: scene.Info{Title: s.Title}, Font: paper.Noto, TextSize: screenText, Spacing: 1.5, Scale: show.Scale,
		Paper:    paper.Size{Width: show.Width / paper.MM, Height: screenHeight},
		Margins:  paper.Margins{Top: screenMargin, Right: screenMargin, Bottom: screenMargin, Left: screenMargin},
		Sections: []paper.Section{{Blocks: append(heading(s.Heading(), size), t.section(s)...)}},
	}
	pages, _, err := paper.Layout(context.Background(), doc, nil)
	if err != nil {
		return scene.Scene{}, err
	}
	long := joinPages(pages)
	show.Colors.Paint(&long)
	return long, nil
}

// order gives the numbers of the sections, from 1.
func (g *Guide) order() map[string]int {
	numbers := map[string]int{}
	for i, s := range g.Sections() {
		numbers[s.ID] = i + 1
	}
	return numbers
}

// joinPages puts pages under one another, without the empty ends between them.
func joinPages(pages []scene.Scene) scene.Scene {
	long := scene.Scene{W: pages[0].W, Background: pages[0].Background}
	const margin = screenMargin * paper.MM
	for _, page := range pages {
		end := margin
		for _, item := range page.Items {
			end = math.Max(end, item.Bounds().Bottom())
		}
		shift(page.Items, long.H)
		long.Items = append(long.Items, page.Items...)
		long.H += end - margin
	}
	long.H += 2 * margin
	return long
}

// shift moves items down.
func shift(items []scene.Item, by float64) {
	for _, item := range items {
		switch v := item.(type) {
		case *scene.Text:
			v.Y += by
		case *scene.Line:
			v.Y1 += by
			v.Y2 += by
		case *scene.Box:
			v.Y += by
		case *scene.Picture:
			v.Y += by
		case *scene.Link:
			v.Y += by
		}
	}
}
