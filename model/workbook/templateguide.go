package workbook

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// guide is a part of the instructions: what it is about, and what to know.
type guide struct{ about, text string }

// guides are the instructions for a year.
func (t templater) guides() []guide {
	year, next := strconv.Itoa(t.year), strconv.Itoa(t.year+1)
	return []guide{
		{"Yang diisi", "Lembar “Isian”. Kolom dengan judul kuning diisi; boleh dikosongkan bila belum ada angkanya. Kolom abu-abu hanya dibaca: angka tahun lalu dan rencana; " +
			"perubahan di situ tidak diambil. Kolom biru adalah pengenal baris; kodenya jangan diubah."},
		{"Satu baris", "Satu program, kegiatan, atau sub kegiatan memakai satu baris untuk setiap indikator dan setiap sumber dana: indikator ke-1 dan sumber dana ke-1 di baris " +
			"pertama, indikator ke-2 dan sumber dana ke-2 di baris kedua, dan seterusnya. Kode dan namanya diulang. Pagu ditulis satu kali saja untuk setiap sumber dana, " +
			"berapa pun banyaknya indikator."},
		{"Pagu", "Ditulis penuh dalam rupiah, bukan ribuan atau jutaan. Boleh ditulis 1250000000, 1.250.000.000, 1.250.000.000,00, Rp1.250.000.000, atau Rp 1.250.000.000,-. " +
			"Diisi pada sub kegiatan; pagu program dan kegiatan adalah jumlahnya, jadi selnya abu-abu dan tidak diisi. Kosong berarti belum ada angka; 0 berarti nol rupiah."},
		{"Sumber Dana", "Dipilih dari daftar. Dua sumber dana pada satu sub kegiatan berarti dua baris."},
		{"Target", "Ditulis seperti di dokumen, tanpa satuan: 5,5 atau ≥ 90 atau 7,43 - 7,61 atau WTP. Satuannya di kolom Satuan. Jangan menulis rupiah di kolom target. " +
			"TW I sampai TW IV adalah target triwulan; boleh dikosongkan."},
		{"Prakiraan maju", "Kolom Target " + next + " dan Pagu " + next + " adalah prakiraan maju untuk tahun sesudah " + year + "."},
		{"Kondisi Awal", "Keadaan terakhir yang sudah terukur, dengan satuan yang sama seperti targetnya, dan tahun pengukurannya."},
		{"Arah", "naik lebih baik: makin besar makin baik, misalnya jumlah pelaku usaha. turun lebih baik: makin kecil makin baik, misalnya angka kemiskinan. " +
			"tetap: yang dituju adalah angka itu sendiri. Bila kosong, dianggap naik lebih baik."},
		{"Rumus Capaian", "R adalah realisasi, T adalah target. R/T untuk yang naik lebih baik; T/R atau (2T−R)/T untuk yang turun lebih baik."},
		{"Menambah baris", "Tulis di baris kosong di bawah tabel, atau sisipkan baris (Insert) di tempatnya. Baris baru memerlukan kode dan nama; indikator kedua dari baris yang sudah ada " +
			"memerlukan kode, nama, dan indikatornya."},
		{"Menghapus", "Kosongkan selnya: target atau pagu usulan yang dikosongkan dianggap ditarik. Menghapus barisnya tidak mengubah apa pun; " +
			"bila suatu baris ditiadakan, sampaikan kepada Sekretariat."},
		{"Baris tahun lalu", "Baris yang ada pada tahun " + strconv.Itoa(t.year-1) + " tetapi belum ada pada tahun " + year + " ikut ditampilkan. " +
			"Isi target atau pagunya bila diusulkan lagi; biarkan bila tidak."},
		{"Yang boleh", "Memindahkan atau menyembunyikan kolom, menyaring, mengurutkan, menyisipkan baris, mengubah lebar kolom, menambah lembar sendiri."},
		{"Yang jangan", "Mengubah judul kolom, menghapus kolom Kode, memindahkan isi ke berkas lain, memakai berkas perangkat daerah lain, atau menyimpannya sebagai .xls. " +
			"Kolom ID dan lembar yang tersembunyi dibiarkan: dari situ Benang Merah mengenali berkas ini."},
		{"Keterangan", "Untuk catatan Anda sendiri; tidak ikut diambil."},
		{"Mengembalikan", t.returning()},
	}
}

// returning says when and to whom the workbook goes back.
func (t templater) returning() string {
	to, before := "Sekretariat", "pada tanggal yang disebut dalam surat pengantar"
	if r := t.plan.Region(); r != nil {
		to = strings.TrimSpace(cmp.Or(r.Office, to) + ", " + r.Name)
	}
	if m := t.plan.CurrentMeeting(); m != nil && m.Year == t.year {
		if days := t.plan.Days.Of(m.ID); len(days) > 0 {
			before = "sebelum rapat pada " + locale.FormatDateWithWeekday(days[0].Date, locale.Indonesian)
		}
	}
	return "Simpan sebagai Excel Workbook (.xlsx), lalu serahkan kepada " + to + ", " + before + ". Sebelum diambil, setiap perubahan diperlihatkan dahulu di samping angka yang lama."
}

// made says of which moment the figures are.
func (t templater) made() string {
	if t.stamp.At == 0 {
		return ""
	}
	return "Dibuat " + locale.FormatInstant(t.stamp.At, locale.ZoneOf(t.plan), locale.Indonesian) + ". Perubahan sesudah itu tidak tampak di sini."
}

const (
	guideAbout = 22 // characters
	guideText  = 110
	guideSize  = 11
)

func (t templater) writeGuide(f *excelize.File, styles *stylist, a *model.Agency) error {
	rows := []guideRow{
		{text: fmt.Sprintf("Petunjuk Pengisian Usulan %d", t.year), look: looks{bold: true, size: 16, ink: darkBlue, middle: true, unwrapped: true}, height: 30},
		{text: a.Name, look: looks{bold: true, size: 12, middle: true, unwrapped: true}, height: 20},
		{text: a.Code, look: looks{ink: dimmed, unwrapped: true}},
		{text: t.made(), look: looks{ink: dimmed, unwrapped: true}},
		{},
	}
	for _, g := range t.guides() {
		rows = append(rows, guideRow{about: g.about, text: g.text, look: looks{size: guideSize, frame: true}, height: textHeight(g.text)})
	}
	for _, blank := range [...]string{"Diisi oleh", "Nomor telepon"} {
		rows = append(rows, guideRow{about: blank, look: looks{size: guideSize, frame: true, fill: paleYellow, middle: true}, height: 24})
	}
	w := guideWriter{f, styles}
	for i, row := range rows {
		if err := w.row(i+1, row); err != nil {
			return err
		}
	}
	return w.frame()
}

// textHeight gives the height that a text of the instructions needs.
func textHeight(text string) float64 {
	return float64(wrappedLines(text, guideText))*lineHeight*1.1 + 6
}

// guideRow is a row of the instructions: a heading over both columns, or a text with what it is about.
type guideRow struct {
	about, text string
	look        looks
	height      float64 // 0 for the usual one
}

type guideWriter struct {
	file   *excelize.File
	styles *stylist
}

func (w guideWriter) row(n int, r guideRow) error {
	at := strconv.Itoa(n)
	if r.height > 0 {
		if err := w.file.SetRowHeight(guideSheet, n, r.height); err != nil {
			return err
		}
	}
	if r.about == "" {
		return w.cell("A"+at, r.text, r.look)
	}
	about := r.look
	about.bold, about.fill = true, blueGrey
	return errors.Join(w.cell("A"+at, r.about, about), w.cell("B"+at, r.text, r.look))
}

func (w guideWriter) cell(at, text string, l looks) error {
	style, err := w.styles.id(l)
	if err != nil {
		return err
	}
	return errors.Join(w.file.SetCellStr(guideSheet, at, text), w.file.SetCellStyle(guideSheet, at, at, style))
}

// frame sets the columns and the page of the instructions.
func (w guideWriter) frame() error {
	fit, lines, wide, tall, paper := true, false, 1, 0, folio
	return errors.Join(
		w.file.SetColWidth(guideSheet, "A", "A", guideAbout), w.file.SetColWidth(guideSheet, "B", "B", guideText),
		w.file.SetSheetProps(guideSheet, &excelize.SheetPropsOptions{FitToPage: &fit}),
		w.file.SetSheetView(guideSheet, 0, &excelize.ViewOptions{ShowGridLines: &lines}),
		w.file.SetPageLayout(guideSheet, &excelize.PageLayoutOptions{Size: &paper, FitToWidth: &wide, FitToHeight: &tall}),
	)
}
