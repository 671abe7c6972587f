package workbook

import (
	"slices"
	"strconv"
	"strings"
)

// percentFormats are the numbers of the formats for percentages that are built into Excel.
var percentFormats = []string{"9", "10"}

// readStyles notes which looks of cells show a number as a percentage: 0.96 is 96% there.
func (b *book) readStyles(parts []relation) error {
	at := slices.IndexFunc(parts, func(r relation) bool { return r.is("styles") && b.parts[r.Target] != nil })
	if at < 0 {
		return nil
	}
	var styles struct {
		Formats []struct {
			ID   string `xml:"numFmtId,attr"`
			Code string `xml:"formatCode,attr"`
		} `xml:"numFmts>numFmt"`
		Looks []struct {
			Format string `xml:"numFmtId,attr"`
		} `xml:"cellXfs>xf"`
	}
	if err := b.decode(parts[at].Target, &styles); err != nil {
		return b.damaged()
	}
	percent := map[string]bool{}
	for _, id := range percentFormats {
		percent[id] = true
	}
	for _, f := range styles.Formats {
		percent[f.ID] = strings.Contains(f.Code, "%")
	}
	b.percent = make([]bool, len(styles.Looks))
	for i, look := range styles.Looks {
		b.percent[i] = percent[look.Format]
	}
	return nil
}

// percentLook says whether a cell with a look shows a number as a percentage.
func (r *cellReader) percentLook(look string) bool {
	i, err := strconv.Atoi(look)
	return err == nil && i >= 0 && i < len(r.percent) && r.percent[i]
}
