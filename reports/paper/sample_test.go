package paper_test

import (
	"bytes"
	"image"
	"image/png"

	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// sample is a small agreed minutes with one annex, every kind of block in it.
func sample() paper.Document {
	return paper.Document{
		Info:   scene.Info{Title: "Berita Acara", Language: "id"},
		Draft:  "RANCANGAN",
		Footer: paper.Footer{Left: "Rancangan · sidik data 3f9a 12c0", Right: "Halaman {page} dari {pages}"},
		Sections: []paper.Section{
			{Blocks: []paper.Block{
				paper.Letterhead{Logo: logo(), Lines: []paper.Line{
					{Text: "PEMERINTAH KOTA CONTOH", Size: 14}, {Text: "SEKRETARIAT DAERAH", Size: 18, Bold: true}, {Text: "Jalan Contoh Nomor 1", Size: 10},
				}},
				paper.Space{Lines: 1},
				paper.Bookmark{Title: "Berita Acara"},
				paper.Title{Lines: []paper.Line{{Text: "BERITA ACARA KESEPAKATAN HASIL PEMAPARAN PROGRAM PRIORITAS PERANGKAT DAERAH", Bold: true}, {Text: "NOMOR 050/012/2027"}}},
				paper.Space{Lines: 1},
				paper.Paragraph{Runs: []paper.Run{
					{Text: "Pada hari ini, Senin tanggal delapan belas bulan Januari tahun "},
					{Text: "dua ribu dua puluh tujuh", Italic: true},
					{Text: ", bertempat di Ruang Rapat Utama, telah diselenggarakan pemaparan."},
				}, First: 10},
				paper.Heading{Text: "Setelah memperhatikan:"},
				paper.List{Items: []paper.Item{{Label: "1.", Runs: paper.Plain("pemaparan perangkat daerah; dan")}, {Label: "10.", Runs: paper.Plain("tanggapan,")}}},
				paper.Definitions{Label: 24, Rows: []paper.Definition{
					{Term: "KESATU", Runs: paper.Plain("Program sebagaimana tercantum dalam Lampiran II.")}, {Term: "KEDUA", Runs: paper.Plain("Arahan Wali Kota.")},
				}},
				paper.Together{Blocks: []paper.Block{
					paper.Paragraph{Runs: paper.Plain("Demikian berita acara ini dibuat."), Align: paper.Left},
					paper.Signatures{
						Left:  paper.Signature{Above: []string{"Mengetahui,"}, Name: "NAMA LENGKAP", Below: []string{"NIP 19700101 199503 1 001"}},
						Right: paper.Signature{Above: []string{"Kota Contoh, 20 Januari 2027", "WALI KOTA CONTOH"}, Name: "NAMA LENGKAP", Anchor: "#"},
					},
				}},
			}},
			{Landscape: true, Blocks: []paper.Block{
				paper.Bookmark{Title: "Lampiran II"},
				paper.AnnexHead{Rows: []paper.Definition{{Term: "LAMPIRAN II", Runs: paper.Plain("BERITA ACARA")}, {Term: "NOMOR", Runs: paper.Plain("050/012/2027")}}},
				paper.Space{Lines: 1},
				sampleTable(),
				paper.Table{Columns: []paper.Column{{}, {}}, Empty: "Tidak ada."},
			}},
		},
	}
}

func sampleTable() paper.Table {
	return paper.Table{
		Columns: []paper.Column{{Fit: true}, {Weight: 3}, {Width: 30, Align: paper.Center}, {Fit: true, Align: paper.Right}, {Fit: true, Align: paper.Right}},
		Head: [][]paper.Cell{
			{{Text: "Kode", Down: 2}, {Text: "Program", Down: 2}, {Text: "Target", Down: 2}, {Text: "Pagu (Rp)", Span: 2}},
			{{Text: "Sebelum"}, {Text: "Sesudah"}},
		},
		Rows: []paper.Row{
			{Kind: paper.Group, Bookmark: "Dinas Koperasi", Level: 1, Cells: []paper.Cell{{Text: "DINAS KOPERASI", Span: 5}}},
			{Cells: []paper.Cell{{Text: "2.17.07", Bold: true}, {Text: "PROGRAM PEMBERDAYAAN", Bold: true}, {Text: "≥ 90 %"}, {Text: "1.000"}, {Text: "(500)"}}},
			{Cells: []paper.Cell{{Text: "2.17.07.2.01"}, {Text: "Pemberdayaan usaha mikro", Indent: 1}, {Text: "12 bulan"}, {Text: "1.000"}, {Text: "–"}}},
			{Kind: paper.Subtotal, Cells: []paper.Cell{{Text: "Jumlah", Span: 3}, {Text: "1.000"}, {Text: "500"}}},
			{Kind: paper.Total, Cells: []paper.Cell{{Text: "JUMLAH SELURUHNYA", Span: 3}, {Text: "1.000"}, {Text: "500"}}},
		},
	}
}

func logo() []byte {
	var out bytes.Buffer
	if err := png.Encode(&out, image.NewNRGBA(image.Rect(0, 0, 20, 40))); err != nil {
		panic(err)
	}
	return out.Bytes()
}
