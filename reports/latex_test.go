//go:build latex

package reports_test

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"benangmerah/reports/paper"
)

// BenchmarkAgainstLatex prints the same rows by pdflatex as a longtable (the Debian packages texlive-latex-base and texlive-latex-recommended), in the one run
// that columns of fixed widths need.
func BenchmarkAgainstLatex(b *testing.B) {
	rival(b, "pdflatex", func(folder string, rows paper.Table) (string, time.Duration, float64) {
		put(b, folder, "lampiran.tex", []byte(asLatex(rows)))
		took, peak := theirs(b, folder, "pdflatex", "-interaction=batchmode", "lampiran.tex")
		return filepath.Join(folder, "lampiran.pdf"), took, peak
	})
}

const (
	latexHead = `\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage[paperwidth=330mm,paperheight=215mm,left=25mm,right=25mm,top=25mm,bottom=30mm]{geometry}
\usepackage{longtable}
\begin{document}\fontsize{8}{9.8}\selectfont\raggedright\setlength\tabcolsep{1mm}
\begin{longtable}{|p{30mm}|p{58mm}|p{52mm}|p{17mm}|p{17mm}|r|r|r|p{22mm}|}
\hline Kode & Program & Indikator & Target & Target & Sebelum & Sesudah & Selisih & Keterangan \\ \hline \endhead
`
	latexFoot = "\\end{longtable}\n\\end{document}\n"
)

var forLatex = strings.NewReplacer(`\`, `\textbackslash{}`, "&", `\&`, "%", `\%`, "$", `\$`, "#", `\#`, "_", `\_`, "{", `\{`, "}", `\}`, "~", " ", "^", " ", "≥", `$\ge$`, "–", "--", "\n", " ")

func asLatex(rows paper.Table) string {
	var b strings.Builder
	b.WriteString(latexHead)
	for _, row := range rows.Rows {
		column := 0
		for i, c := range row.Cells {
			if i > 0 {
				b.WriteString(" & ")
			}
			if c.Span > 1 {
				b.WriteString(`\multicolumn{` + strconv.Itoa(c.Span) + `}{|l|}{` + forLatex.Replace(c.Text) + "}")
			} else {
				b.WriteString(forLatex.Replace(c.Text))
			}
			column += max(1, c.Span)
		}
		b.WriteString(strings.Repeat(" & ", max(0, len(rows.Columns)-column)) + " \\\\ \\hline\n")
	}
	b.WriteString(latexFoot)
	return b.String()
}
