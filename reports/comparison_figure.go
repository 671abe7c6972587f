package reports

import (
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/chart"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// drawn is a chart as it is set on paper.
type drawn struct {
	chart.Figure
	look chart.Look
}

// Draw implements paper.Drawn.
func (d drawn) Draw(r scene.Rect) []scene.Item { return d.In(r, d.look).Items }

// paperLook sets charts in the type of tables. A copier keeps their colours apart: more is filled, less is hollow.
func paperLook() chart.Look {
	return chart.Look{
		Colors: chart.Colors{
			Ground: scene.Color{R: 0xFF, G: 0xFF, B: 0xFF}, Hairline: scene.Color{R: 0xC4, G: 0xC9, B: 0xCF},
			Ink: scene.Color{R: 0x1B, G: 0x1F, B: 0x24}, Muted: scene.Color{R: 0x3C, G: 0x44, B: 0x4E}, Accent: scene.Color{R: 0x8E, G: 0x1B, B: 0x2D},
			Up: scene.Color{R: 0x00, G: 0x50, B: 0x7D}, Down: scene.Color{R: 0x8A, G: 0x3C, B: 0x00}, Good: scene.Color{R: 0x00, G: 0x5E, B: 0x45},
			Parts: chart.LightParts,
		},
		Regular: scene.Sans, Bold: scene.SansBold, Size: 9, Note: 8, Language: locale.Indonesian,
	}
}

// A figure gives each of its rows this height, with its axis, as long as a page has room for it beside its title; in millimetres.
const (
	figureRow  = 9
	figureAxis = 6
	figureMost = 130
)

// figure shows which agencies made the difference, where rows are agencies and any differ.
func (c *compared) figure() []paper.Block {
	f := c.matrix.Filter
	if f.By != model.ByLine || f.Level != 0 || c.seen.Largest == 0 {
		return nil
	}
	from, to := c.name(c.seen.From), c.name(c.seen.To)
	fall := chart.Waterfall{Start: from, End: to, From: c.seen.Totals[c.seen.From].Amount}
	for _, r := range c.seen.Rows {
		if by := r.Difference(c.seen.From, c.seen.To); by != 0 {
			fall.Steps = append(fall.Steps, chart.Step{Label: c.matrix.Label(r), By: by})
		}
	}
	title := strings.ToUpper(fill(c.say.Figure, "from", from, "to", to))
	return []paper.Block{paper.Space{Lines: 1}, paper.Together{Blocks: []paper.Block{
		paper.Bookmark{Title: title, Level: 1},
		paper.Title{Lines: []paper.Line{{Text: title, Bold: true}}},
		paper.Space{Lines: 0.5},
		paper.Drawing{Height: min(figureMost, figureAxis+figureRow*float64(len(fall.Steps)+2)), Of: drawn{fall, c.drawing()}},
		paper.Paragraph{Runs: paper.Plain(c.say.FigureRounded), Align: paper.Left, Size: 8},
	}}}
}
