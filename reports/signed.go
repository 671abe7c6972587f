package reports

import (
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// dated is the line over signatures: where and on which day, dots where there is none.
func (c *composer) dated(day model.Date) string {
	return or(c.region.Place, c.region.Name) + ", " + or(locale.FormatDate(day, locale.Indonesian), blank)
}

// signedBy is where one person signs on a day: the first of some roles that somebody has.
func (c *composer) signedBy(day model.Date, roles ...model.Role) paper.Signatures {
	for _, role := range roles {
		if o := c.official(role); o != nil {
			return paper.Signatures{Right: c.sign(o, c.dated(day))}
		}
	}
	return paper.Signatures{Right: c.unsigned(c.dated(day))}
}

// signedByBoth is where the chair signs on a day, as what stands over the office, and beside the chair who knows of it.
func (c *composer) signedByBoth(day model.Date, as ...string) paper.Signatures {
	over := append([]string{c.dated(day)}, as...)
	s := paper.Signatures{Right: c.unsigned(over...)}
	if chair := c.official(model.Chair); chair != nil {
		s.Right = c.sign(chair, over...)
	}
	if knowing := c.official(model.Knowing); knowing != nil {
		s.Left = c.sign(knowing, c.words.Knowing)
	}
	return s
}

// mostWhole is up to how many rows a table is not parted by the end of a page.
const mostWhole = 8

// headed adds a table under its heading, which stands in the outline. A short table is not parted.
func (c *composer) headed(blocks []paper.Block, heading string, t paper.Table) []paper.Block {
	under := []paper.Block{paper.Bookmark{Title: heading, Level: 1}, paper.Heading{Text: heading}, paper.Space{Lines: aside}, t}
	if len(t.Rows) <= mostWhole {
		under = []paper.Block{paper.Together{Blocks: under}}
	}
	return append(append(blocks, paper.Space{Lines: 1}), under...)
}

// note is a paragraph in small letters that says how something is to be read.
func (c *composer) note(text string) paper.Paragraph {
	return paper.Paragraph{Runs: paper.Plain(text), Align: paper.Left, Size: noteSize, Spacing: noteSpacing}
}

// named is a line of the title of a paper.
func (c *composer) named(text string) paper.Line { return paper.Line{Text: text, Bold: true, Size: 12} }

// opened is how a paper begins: its place in the outline, the letterhead, its title, and what it is about.
func (c *composer) opened(name string, about paper.Block, lines ...paper.Line) []paper.Block {
	return []paper.Block{
		paper.Bookmark{Title: name},
		c.letterhead(),
		paper.Space{Lines: 1},
		paper.Title{Lines: lines},
		paper.Space{Lines: 0.5},
		about,
	}
}
