package parts

import (
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// ellipsis stands where a text was cut.
const ellipsis = "…"

// ruler measures texts of one size and weight by the advances of their letters. Fyne shapes every new text that it
// measures, which takes a tenth of a millisecond; a table that scrolls cannot wait for that. Without kerning a width
// comes out at most a little too large, so what fits by the ruler fits on the screen. Painters align texts by their own measure.
type ruler struct {
	size    float32
	style   fyne.TextStyle
	letters map[rune]float32
}

func newRuler(size float32, bold bool) *ruler {
	style := fyne.TextStyle{Bold: bold}
	of := lettering{theme.Font(style).Name(), size}
	if advances[of] == nil {
		advances[of] = map[rune]float32{}
	}
	return &ruler{size: size, style: style, letters: advances[of]}
}

// lettering is a font at a size.
type lettering struct {
	font string
	size float32
}

// advances are those of all letters that were ever measured, which never change. They belong to the UI goroutine.
var advances = map[lettering]map[rune]float32{}

// width is the width of text in one line.
func (r *ruler) width(text string) float32 {
	sum := float32(0)
	for _, letter := range text {
		sum += r.letter(letter)
	}
	return sum
}

func (r *ruler) letter(letter rune) float32 {
	width, ok := r.letters[letter]
	if !ok {
		width = fyne.MeasureText(string(letter), r.size, r.style).Width
		r.letters[letter] = width
	}
	return width
}

// height is the height of a line, in whole pixels so that rows keep to the pixel grid.
func (r *ruler) height() float32 {
	return float32(int(fyne.MeasureText("M", r.size, r.style).Height + 0.5))
}

// baseline is the distance from the top of a line to its baseline.
func (r *ruler) baseline() float32 {
	_, base := fyne.CurrentApp().Driver().RenderedTextSize("M", r.size, r.style, nil)
	return base
}

// wrap breaks text into lines no wider than width, at spaces, and within a word only where the word alone is too wide.
// A line break in the text is kept. There is always at least one line.
func (r *ruler) wrap(text string, width float32) []string {
	lines := make([]string, 0, 2)
	for paragraph := range strings.SplitSeq(text, "\n") {
		lines = r.wrapParagraph(lines, paragraph, width)
	}
	return lines
}

func (r *ruler) wrapParagraph(lines []string, text string, width float32) []string {
	line, used := "", float32(0)
	for gap, word, rest := nextWord(text); word != ""; gap, word, rest = nextWord(rest) {
		space, w := r.width(gap), r.width(word)
		if bare, dotted := strings.CutSuffix(word, " ·"); dotted && w > width {
			word, rest, w = bare, " ·"+rest, r.width(bare)
		}
		if line != "" && used+space+w <= width {
			line, used = line+gap+word, used+space+w
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for w > width && utf8.RuneCountInString(word) > 1 {
			head := r.fitting(word, width)
			lines = append(lines, word[:head])
			word = word[head:]
			w = r.width(word)
		}
		line, used = word, w
	}
	return append(lines, line)
}

// nextWord takes the blanks and the word at the start of text; the word is "" at its end. A dot between two parts stays with what is before it, so that no line begins with one.
func nextWord(text string) (gap, word, rest string) {
	start := 0
	for start < len(text) && text[start] == ' ' {
		start++
	}
	end := start
	for end < len(text) && text[end] != ' ' {
		end++
	}
	if strings.HasPrefix(text[end:], " · ") {
		end += len(" ·")
	}
	return text[:start], text[start:end], text[end:]
}

// fitting is the number of bytes at the start of text, at least one rune, that fit into width.
func (r *ruler) fitting(text string, width float32) int {
	end, used := 0, float32(0)
	for i, letter := range text {
		if used += r.letter(letter); used > width && i > 0 {
			return i
		}
		end = i + utf8.RuneLen(letter)
	}
	return min(end, len(text))
}

// cut shortens text to one line of at most width, ending in an ellipsis where something was left out.
func (r *ruler) cut(text string, width float32) string {
	text = strings.ReplaceAll(text, "\n", " ")
	if text == "" || r.width(text) <= width {
		return text
	}
	room := width - r.width(ellipsis)
	if room <= 0 {
		return ellipsis
	}
	return strings.TrimRight(text[:r.fitting(text, room)], " ") + ellipsis
}
