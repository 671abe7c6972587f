package workbook

import (
	"strings"

	"benangmerah/model"
)

// codeWidths are the digits of the segments of a code: urusan, bidang, program, kind, kegiatan and sub kegiatan.
var codeWidths = [...]int{1, 2, 2, 1, 2, 2}

// longSub is the width of the last segment of a sub kegiatan since 2023; two digits are as right.
const longSub = 4

// groupLevel is the level of an urusan or bidang urusan, which the plan does not hold.
const groupLevel model.Level = 0

// codeLevels gives the level of a code by the number of its segments.
var codeLevels = map[int]model.Level{
	1: groupLevel, 2: groupLevel, 3: model.Program, 5: model.Activity, 6: model.SubActivity,
}

const codeHint = "Tulis kode program (1.03.02), kegiatan (1.03.02.2.01), atau sub kegiatan (1.03.02.2.01.0001)."

func badCode(text string) *model.Error {
	return model.Invalidf(codeHint, "\"%s\" bukan kode program, kegiatan, atau sub kegiatan.", excerpt(text))
}

// lineCode is the code of a line as the plan has it.
type lineCode struct {
	text  string
	level model.Level
}

// parseLineCode reads a code, puts the zeros back that its segments lack and takes away dots and blanks around it. Letters X are placeholders.
func parseLineCode(text string) (lineCode, *model.Error) {
	bare := strings.Trim(strings.ReplaceAll(text, " ", ""), ".")
	segments := strings.Split(bare, ".")
	level, known := codeLevels[len(segments)]
	if !known {
		return lineCode{}, badCode(text)
	}
	for i, s := range segments {
		fixed, ok := codeSegment(i, s)
		if !ok {
			return lineCode{}, badCode(text)
		}
		segments[i] = fixed
	}
	return lineCode{strings.Join(segments, "."), level}, nil
}

func codeSegment(i int, s string) (string, bool) {
	upper := strings.ToUpper(s)
	if s == "" || strings.Trim(upper, "X") != "" && strings.Trim(s, "0123456789") != "" {
		return "", false
	}
	width := codeWidths[i]
	if i == len(codeWidths)-1 && len(s) > width {
		width = longSub
	}
	if width == 1 && len(s) > 1 {
		upper = strings.TrimLeft(upper, "0")
	}
	if len(upper) > width || upper == "" {
		return "", false
	}
	if upper[0] == 'X' {
		return upper, true
	}
	return strings.Repeat("0", width-len(upper)) + upper, true
}

// placeholder says whether a code leaves its field open: X.XX.01.
func (c lineCode) placeholder() bool { return strings.HasPrefix(c.text, "X") }

// above gives the code of the level above that a code begins with.
func (c lineCode) above(level model.Level) string {
	segments := map[model.Level]int{model.Program: 3, model.Activity: 5}[level]
	return strings.Join(strings.Split(c.text, ".")[:segments], ".")
}
