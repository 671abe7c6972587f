package pdf_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/reports/chart"
	"benangmerah/reports/pdf"
	"benangmerah/reports/scene"
)

// A chart is painted on paper as it is laid out, and every name and figure of it can be selected and searched.
func TestChartsAreTextOnPaper(t *testing.T) {
	const jt = 1_000_000 * model.Rupiah
	fall := chart.Waterfall{Start: "Usulan", End: "Hasil", From: 8625 * jt, Steps: []chart.Step{{Label: "DPMPTSP", By: -1235 * jt}, {Label: "Dispora", By: 350 * jt}}}
	look := chart.Look{
		Colors:  chart.Colors{Ground: white, Down: red, Up: scene.Color{B: 0x7D}},
		Regular: scene.Sans, Bold: scene.SansBold, Size: 9, Note: 8,
	}
	picture := chart.Scene(fall, 480, 240, look)
	var want []placed
	for _, i := range picture.Items {
		if text, ok := i.(*scene.Text); ok {
			want = append(want, placed{x: text.Start(), y: picture.H - text.Y, text: text.Text})
		}
	}
	got := read(t, write(t, pdf.Meta{Info: info}, picture)).texts(t, 0)
	if !slices.EqualFunc(got, want, func(a, b placed) bool {
		return a.text == b.text && max(a.x-b.x, b.x-a.x) < 0.01 && max(a.y-b.y, b.y-a.y) < 0.01
	}) {
		t.Errorf("the file holds %v, want %v", got, want)
	}
	for _, said := range []string{"DPMPTSP", "turun (Rp1,24 M)", "Rp8,63 M", "Hasil", "Rp7,74 M"} {
		if !slices.ContainsFunc(got, func(p placed) bool { return p.text == said }) {
			t.Errorf("%q cannot be found in the file: %v", said, got)
		}
	}
}
