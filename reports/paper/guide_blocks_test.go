package paper_test

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"strings"
	"testing"

	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

func soundPages(t *testing.T, blocks ...paper.Block) []scene.Scene {
	t.Helper()
	pages, _, err := paper.Layout(context.Background(), paper.Document{Sections: []paper.Section{{Blocks: blocks}}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range pages {
		for _, problem := range scene.Problems(p, scene.PaperRules) {
			t.Errorf("page %d: %s", i+1, problem)
		}
	}
	return pages
}

func itemsOn[T scene.Item](page scene.Scene) (list []T) {
	for _, item := range page.Items {
		if v, ok := item.(T); ok {
			list = append(list, v)
		}
	}
	return list
}

func TestKeysStandInCapsAndLinksLeadOn(t *testing.T) {
	for _, align := range []paper.Align{paper.Left, paper.Justify, paper.Center} {
		page := soundPages(t, paper.Paragraph{Align: align, Runs: []paper.Run{
			{Text: strings.Repeat("Tekan tombol berikut ini ", 6)}, {Text: "Ctrl+Shift+K", Key: true}, {Text: " lalu lihat "}, {Text: "bagian itu", Page: 3, Underline: true}, {Text: "."},
		}})[0]
		caps, links := itemsOn[*scene.Box](page), itemsOn[*scene.Link](page)
		if len(caps) != 1 || len(links) == 0 {
			t.Fatalf("align %d: %d caps, %d links", align, len(caps), len(links))
		}
		for _, text := range itemsOn[*scene.Text](page) {
			if strings.Contains(text.Text, "Ctrl") && !caps[0].Contains(text.Ink()) {
				t.Errorf("align %d: %v is not within its cap %v", align, text.Ink(), caps[0].Rect)
			}
			if text.Underline && !links[0].Contains(text.Ink()) && len(links) == 1 {
				t.Errorf("align %d: %v is not within its link %v", align, text.Ink(), links[0].Rect)
			}
		}
		for _, l := range links {
			if l.Page != 2 {
				t.Errorf("a link leads to page %d", l.Page)
			}
		}
	}
}

func TestPictureKeepsItsCaptionAndItsShape(t *testing.T) {
	var data bytes.Buffer
	if err := png.Encode(&data, image.NewGray(image.Rect(0, 0, 400, 1000))); err != nil {
		t.Fatal(err)
	}
	var blocks []paper.Block
	for range 30 {
		blocks = append(blocks, paper.Paragraph{Runs: paper.Plain("Baris.")})
	}
	blocks = append(blocks, paper.Picture{Data: data.Bytes(), Caption: paper.Plain("Di bawah gambarnya")})
	pages := soundPages(t, blocks...)
	last := pages[len(pages)-1]
	pictures := itemsOn[*scene.Picture](last)
	if len(pictures) != 1 {
		t.Fatalf("%d pictures on the last of %d pages", len(pictures), len(pages))
	}
	p := pictures[0]
	if shape := p.H / p.W; shape < 2.49 || shape > 2.51 || p.H > last.H*2/3 {
		t.Errorf("%v", p.Rect)
	}
	under := false
	for _, text := range itemsOn[*scene.Text](last) {
		under = under || text.Text == "Di bawah gambarnya" && text.Y > p.Bottom()
	}
	if !under {
		t.Error("the caption does not stand under its picture")
	}
	small := soundPages(t, paper.Picture{Data: data.Bytes(), Most: 0.25})[0]
	if w := itemsOn[*scene.Picture](small)[0].W; w != 100 {
		t.Errorf("400 pixels of a quarter point are %v points wide", w)
	}
	if _, _, err := paper.Layout(context.Background(), paper.Document{Sections: []paper.Section{{Blocks: []paper.Block{paper.Picture{Data: []byte("x")}}}}}, nil); err == nil {
		t.Error("what is no picture was laid out")
	}
}

func TestContentsLeadToTheirPages(t *testing.T) {
	page := soundPages(t, paper.Contents{Entries: []paper.Entry{
		{Title: "Persiapan", Page: 4}, {Title: strings.Repeat("Judul yang panjang sekali ", 10), Level: 1, Page: 12}, {Title: "Belum diketahui", Level: 1},
	}})[0]
	links := itemsOn[*scene.Link](page)
	if len(links) != 2 || links[0].Page != 3 || links[1].Page != 11 {
		t.Fatalf("%v", links)
	}
	numbers := 0
	for _, text := range itemsOn[*scene.Text](page) {
		if text.Text == "4" || text.Text == "12" {
			numbers++
		}
	}
	if numbers != 2 {
		t.Errorf("%d numbers of pages", numbers)
	}
}

func TestNoteLiesOnItsGround(t *testing.T) {
	page := soundPages(t, paper.Note{Lines: [][]paper.Run{paper.Plain(strings.Repeat("Perhatikan ini baik-baik. ", 12))}})[0]
	boxes := itemsOn[*scene.Box](page)
	for _, text := range itemsOn[*scene.Text](page) {
		on := false
		for _, b := range boxes {
			on = on || b.W > 100 && b.Y <= text.Ink().Y && b.X < text.X
		}
		if !on {
			t.Errorf("%q stands beside the ground", text.Text)
		}
	}
	if bare := soundPages(t, paper.Note{Bare: true, Lines: [][]paper.Run{paper.Plain("benangmerah check kota.benang")}})[0]; len(itemsOn[*scene.Box](bare)) != 3 {
		t.Errorf("%d boxes", len(itemsOn[*scene.Box](bare)))
	}
}

func TestPaletteColoursAPage(t *testing.T) {
	page := soundPages(t, paper.Note{Lines: [][]paper.Run{paper.Plain("Gelap.")}})[0]
	dark := paper.Palette{Sheet: scene.Color{R: 10}, Ink: scene.Color{R: 250, G: 250, B: 250}, Hair: scene.Color{R: 90}, Tint: scene.Color{R: 30}}
	dark.Paint(&page)
	if page.Background != dark.Sheet {
		t.Errorf("background %v", page.Background)
	}
	for _, text := range itemsOn[*scene.Text](page) {
		if text.Text == "Gelap." && text.Color != dark.Ink {
			t.Errorf("text %v", text.Color)
		}
	}
	for _, b := range itemsOn[*scene.Box](page) {
		if c := b.Fill.Color; c != dark.Tint && c != dark.Hair {
			t.Errorf("box %v", c)
		}
	}
}
