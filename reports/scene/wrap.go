package scene

import (
	"slices"
	"strings"
	"unicode"
)

// Slack is the share of a line that Wrap leaves free: shaping and kerning differ a little between painters.
const Slack = 0.02

const ellipsis = "…"

// Run is a stretch of a paragraph in one face. Cap says that it is the name of a key and stands in a cap; Page, from 1, is the page that it leads to, 0
// for none.
type Run struct {
	Face      Face
	Text      string
	Underline bool
	Cap       bool
	Page      int
}

// Wrap breaks text into lines that are no wider than width less Slack: at line breaks and spaces, after a hyphen or
// slash between letters, in words too long for a line after the signs of codes (1.02.03, 050/012/2027), and at last
// between any two letters. A line holds at least one letter however narrow it is. The lines are clean (see Clean) and
// have no space at either end, empty ones are left out; there is at least one.
func Wrap(f Face, size float64, text string, width float64) []string {
	lines := WrapRuns(size, []Run{{Face: f, Text: text}}, func(int) float64 { return width })
	out := make([]string, len(lines))
	for i, line := range lines {
		if len(line.Runs) > 0 {
			out[i] = line.Runs[0].Text
		}
	}
	return out
}

// WrapMax is Wrap with at most maxLines lines, the last of which ends with "…" where text is left over.
func WrapMax(f Face, size float64, text string, width float64, maxLines int) []string {
	lines := Wrap(f, size, text, width)
	if maxLines < 1 || len(lines) <= maxLines {
		return lines
	}
	lines[maxLines-1] = Ellipsize(f, size, lines[maxLines-1]+ellipsis, width)
	return lines[:maxLines]
}

// Ellipsize cuts text to width less Slack and ends it with "…" where it does not fit. The "…" itself always stands.
func Ellipsize(f Face, size float64, text string, width float64) string {
	text = strings.TrimSpace(Clean(f, text))
	limit := units(width, size)
	if measureUnits(f, text) <= limit {
		return text
	}
	m := metricsOf(f)
	used, cut := m.advance('…'), 0
	for i, c := range text {
		if used > limit {
			break
		}
		cut = i
		used += m.advance(c)
	}
	return strings.TrimRightFunc(text[:cut], unicode.IsSpace) + ellipsis
}

// TextLine is one line of a paragraph. Last says that it ends the paragraph or stands before a line break, so that it
// is not to be stretched.
type TextLine struct {
	Runs []Run
	Last bool
}

// WrapRuns breaks a paragraph of several faces by the rules of Wrap; width gives the room of each line, from 0.
func WrapRuns(size float64, runs []Run, width func(line int) float64) []TextLine {
	runs = slices.Clone(runs)
	b := breaker{glyphs: glyphsOf(runs)}
	var lines []TextLine
	for start := 0; ; {
		end, next := b.line(start, units(width(len(lines)), size))
		last := end >= len(b.glyphs) || b.glyphs[end].rune == '\n'
		lines = append(lines, TextLine{Runs: b.runs(runs, start, end), Last: last})
		if next >= len(b.glyphs) {
			return lines
		}
		start = next
	}
}

// units is the room of a line in thousandths of the em.
func units(width, size float64) int {
	if size <= 0 {
		return 0
	}
	return int(width * (1 - Slack) * 1000 / size)
}

func measureUnits(f Face, text string) int {
	m, sum := metricsOf(f), 0
	for _, c := range text {
		sum += m.advance(c)
	}
	return sum
}

// glyph is one rune of a paragraph with its advance in thousandths of the em and its place in the runs' texts.
type glyph struct {
	rune    rune
	advance int32
	run     int32
	offset  int32
}

// glyphsOf cleans the runs' texts in place and lays their runes in a row.
func glyphsOf(runs []Run) []glyph {
	n := 0
	for i := range runs {
		runs[i].Text = cleanLines(runs[i].Face, runs[i].Text)
		n += len(runs[i].Text)
	}
	glyphs := make([]glyph, 0, n)
	for i, run := range runs {
		m := metricsOf(run.Face)
		for at, c := range run.Text {
			glyphs = append(glyphs, glyph{rune: c, advance: int32(m.advance(c)), run: int32(i), offset: int32(at)})
		}
	}
	return glyphs
}

// breaker finds lines in a row of glyphs.
type breaker struct{ glyphs []glyph }

// line finds the line that begins at start: it ends before end, and the following one is looked for from next.
func (b *breaker) line(start, limit int) (end, next int) {
	start = b.skipSpaces(start)
	used, atWord, atSign := 0, -1, -1
	for i := start; i < len(b.glyphs); i++ {
		g := b.glyphs[i]
		if g.rune == '\n' {
			return i, i + 1
		}
		used += int(g.advance)
		if used > limit && g.rune != ' ' {
			end = b.choose(start, i, atWord, atSign)
			return end, b.skipSpaces(end)
		}
		switch b.opportunity(i) {
		case betweenWords:
			atWord = i + 1
		case inCode:
			atSign = i + 1
		}
	}
	return len(b.glyphs), len(b.glyphs)
}

// choose takes the best place to break before glyph i, which does not fit any more.
func (b *breaker) choose(start, i, atWord, atSign int) int {
	switch {
	case atWord > start:
		return atWord
	case atSign > start:
		return atSign
	}
	for i > start && isCombining(b.glyphs[i].rune) {
		i--
	}
	if i > start {
		return i
	}
	i++
	for i < len(b.glyphs) && isCombining(b.glyphs[i].rune) {
		i++
	}
	return i
}

// skipSpaces is the place of the first glyph from i that is no space.
func (b *breaker) skipSpaces(i int) int {
	for i < len(b.glyphs) && b.glyphs[i].rune == ' ' {
		i++
	}
	return i
}

type opportunity uint8

const (
	nowhere opportunity = iota
	betweenWords
	inCode
)

// opportunity tells whether a line may end after glyph i.
func (b *breaker) opportunity(i int) opportunity {
	c := b.glyphs[i].rune
	if c == ' ' {
		return betweenWords
	}
	if i+1 >= len(b.glyphs) || unicode.IsLetter(c) || unicode.IsDigit(c) {
		return nowhere
	}
	before, after := rune(0), b.glyphs[i+1].rune
	if i > 0 {
		before = b.glyphs[i-1].rune
	}
	switch {
	case strings.ContainsRune("-/–—", c) && unicode.IsLetter(before) && unicode.IsLetter(after):
		return betweenWords
	case strings.ContainsRune("-/–—.,:;_@&=?)", c) && (unicode.IsLetter(after) || unicode.IsDigit(after)):
		return inCode
	}
	return nowhere
}

func isCombining(c rune) bool { return unicode.Is(unicode.M, c) }

// runs cuts the glyphs from start to end back into runs, without the spaces at both ends.
func (b *breaker) runs(of []Run, start, end int) []Run {
	for start < end && b.glyphs[start].rune == ' ' {
		start++
	}
	for end > start && b.glyphs[end-1].rune == ' ' {
		end--
	}
	var line []Run
	for start < end {
		first := b.glyphs[start]
		n := start
		for n < end && b.glyphs[n].run == first.run {
			n++
		}
		run := of[first.run]
		stop := len(run.Text)
		if n < len(b.glyphs) && b.glyphs[n].run == first.run {
			stop = int(b.glyphs[n].offset)
		}
		run.Text = run.Text[first.offset:stop]
		line = append(line, run)
		start = n
	}
	return line
}
