package parts

import "strings"

// formatBlock writes a block of cells the way Excel and LibreOffice put it on the clipboard: tab between cells, line feed
// between rows. A cell with a tab or a line break, or that begins with a quote, is quoted; other quotes stay as they are.
// parseBlock reads the same cells from it, their line breaks as line feeds.
func formatBlock(block [][]string) string {
	var b strings.Builder
	for i, row := range block {
		if i > 0 {
			b.WriteByte('\n')
		}
		for j, cell := range row {
			if j > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(quoteCell(cell))
		}
	}
	if n := len(block); n > 1 && len(block[n-1]) == 1 && block[n-1][0] == "" {
		b.WriteByte('\n') // an empty last row would be taken for the end of the one before it
	}
	return b.String()
}

func quoteCell(cell string) string {
	if !strings.HasPrefix(cell, `"`) && !strings.ContainsAny(cell, "\t\n\r") {
		return cell
	}
	return `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
}

// parseBlock reads what a spreadsheet put on the clipboard. Every text is some block: nothing is refused.
// The line feed after the last row is no row of its own.
func parseBlock(text string) [][]string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	text = strings.TrimSuffix(text, "\n")
	block, row := [][]string{}, []string{}
	for {
		cell, end := nextCell(text)
		row = append(row, cell)
		if end == len(text) {
			return append(block, row)
		}
		if text[end] == '\n' {
			block, row = append(block, row), nil
		}
		text = text[end+1:]
	}
}

// nextCell reads the cell at the start of text and gives the index of the separator after it, or len(text).
func nextCell(text string) (cell string, end int) {
	if strings.HasPrefix(text, `"`) {
		if cell, end, ok := quotedCell(text); ok {
			return cell, end
		}
	}
	end = strings.IndexAny(text, "\t\n")
	if end < 0 {
		end = len(text)
	}
	return text[:end], end
}

// quotedCell reads a quoted cell; it is none when the quotes do not end at a separator, as in `"a" or "b"`.
func quotedCell(text string) (cell string, end int, ok bool) {
	var b strings.Builder
	for i := 1; i < len(text); i++ {
		if text[i] != '"' {
			b.WriteByte(text[i])
			continue
		}
		if i+1 < len(text) && text[i+1] == '"' {
			b.WriteByte('"')
			i++
			continue
		}
		atEnd := i+1 == len(text) || text[i+1] == '\t' || text[i+1] == '\n'
		return b.String(), i + 1, atEnd
	}
	return "", 0, false
}
