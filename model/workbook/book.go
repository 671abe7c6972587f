package workbook

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf16"

	"benangmerah/model"
)

// Limits of a workbook file. The real files have 0.7 MiB and 8 MiB unzipped; memory while reading stays in proportion to these.
const (
	maxFile  = 16 << 20
	maxUnzip = 64 << 20
	maxIndex = 4 << 20 // the lists of sheets and parts
	maxToken = 1 << 20 // Excel holds 32,767 characters in a cell
)

const saveAsHint = "Buka berkas itu di Excel, simpan sebagai \"Excel Workbook (*.xlsx)\", lalu pilih berkas hasilnya."

// book is an open workbook: its sheets in their order, and the texts that its cells share.
type book struct {
	file    *os.File
	name    string
	parts   map[string]*zip.File
	sheets  []sheet
	texts   []string
	percent []bool // by look, see readStyles
}

// sheet is one worksheet and the part of the zip archive that holds it.
type sheet struct {
	name   string
	part   string
	hidden bool
}

// openBook opens an .xlsx file. What is not a workbook is refused with a *model.Error that says what it is.
//
// The cells are read here and not by excelize, whose streaming reader tells neither a number from a text nor an empty cell from a formula
// without a value: money needs both.
func openBook(name string) (*book, error) {
	file, size, err := openFile(name)
	if err != nil {
		return nil, err
	}
	b := &book{file: file, name: filepath.Base(name)}
	if err := b.open(size); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return b, nil
}

// readBook gives what read finds in the workbook at a path, which is closed again.
func readBook[T any](path string, read func(b *book) (T, error)) (found T, err error) {
	b, err := openBook(path)
	if err != nil {
		return found, err
	}
	found, err = read(b)
	if err := errors.Join(err, b.close()); err != nil {
		var none T
		return none, err
	}
	return found, nil
}

func (b *book) close() error { return b.file.Close() }

func openFile(name string) (*os.File, int64, error) {
	base := filepath.Base(name)
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, 0, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %q tidak ada.", base)
	case err != nil:
		return nil, 0, model.Invalidf("Periksa apakah berkas itu dapat dibuka di Excel.", "Berkas %q tidak dapat dibuka.", base)
	case info.IsDir():
		return nil, 0, model.Invalidf("Pilih berkas .xlsx di dalamnya.", "%q adalah folder, bukan berkas.", base)
	case !info.Mode().IsRegular():
		return nil, 0, model.Invalidf("Pilih berkas .xlsx.", "%q bukan berkas biasa.", base)
	case info.Size() == 0:
		return nil, 0, model.Invalidf("Unduh atau salin lagi berkas itu.", "Berkas %q kosong.", base)
	case info.Size() > maxFile:
		return nil, 0, model.Invalidf("Hapus gambar dan lembar yang tidak diperlukan, lalu simpan lagi.",
			"Berkas %q terlalu besar: %d MB, paling banyak %d MB.", base, info.Size()>>20, maxFile>>20)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, 0, model.Invalidf("Tutup program lain yang memakainya, lalu ulangi.", "Berkas %q tidak dapat dibuka.", base)
	}
	return file, info.Size(), nil
}

func (b *book) open(size int64) error {
	if err := b.sniff(size); err != nil {
		return err
	}
	archive, err := zip.NewReader(b.file, size)
	if err != nil {
		return b.damaged()
	}
	b.parts = make(map[string]*zip.File, len(archive.File))
	var unzipped uint64
	for _, part := range archive.File {
		unzipped += min(part.UncompressedSize64, maxUnzip+1)
		if unzipped > maxUnzip {
			return model.Invalidf("Jangan dipakai bila asalnya tidak jelas; unduh lagi dari sumbernya.",
				"Berkas %q mengembang menjadi lebih dari %d MB bila dibuka.", b.name, maxUnzip>>20)
		}
		b.parts[partName(part.Name)] = part
	}
	return b.readSheets()
}

func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// plainText is what a file with readable text is called.
const plainText = "teks"

// textNames are how names of tables as text end.
var textNames = [...]string{".csv", ".tsv", ".txt"}

func (b *book) damaged() error {
	return model.Errorf(model.Damaged, "Unduh atau salin lagi berkas itu.", "Berkas %q rusak atau terpotong.", b.name)
}

// foreign says what a file is instead of a workbook, or of the table as text that its name promises. The hint is what to do with such a thing, "" where its name tells more.
func (b *book) foreign(hint, what string) error {
	ext := strings.ToLower(filepath.Ext(b.name))
	isText := slices.Contains(textNames[:], ext) && what != plainText
	switch {
	case isText && hint == "":
		return b.notText("Pilih berkas .csv atau .xlsx.", what)
	case isText:
		return b.notText(hint, what)
	case hint == "" && ext == ".xlsx":
		return b.notWorkbook("Minta lagi berkas aslinya, atau simpan ulang dari Excel.", what)
	case hint == "":
		return b.notWorkbook("Pilih berkas .xlsx.", what)
	default:
		return b.notWorkbook(hint, what)
	}
}

func (b *book) notText(hint, what string) error {
	return model.Errorf(model.Foreign, hint, "Berkas %q bukan tabel teks: isinya %s.", b.name, what)
}

func (b *book) notWorkbook(hint, what string) error {
	return model.Errorf(model.Foreign, hint, "Berkas %q bukan buku kerja Excel (.xlsx): isinya %s.", b.name, what)
}

// sniff tells by its first bytes what a file is, whatever its name says.
func (b *book) sniff(size int64) error {
	head := make([]byte, min(size, 512))
	if _, err := io.ReadFull(io.NewSectionReader(b.file, 0, size), head); err != nil {
		return b.damaged()
	}
	text := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\ufeff"))))
	switch {
	case bytes.HasPrefix(head, []byte("PK")):
		return nil
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0")):
		return b.compound(size)
	case bytes.HasPrefix(head, []byte("%PDF")):
		return b.foreign("Minta berkas Excel aslinya.", "PDF")
	case bytes.HasPrefix(text, []byte("<")):
		return b.foreign(saveAsHint, "halaman web atau XML")
	case !bytes.ContainsRune(head, 0):
		return b.foreign(saveAsHint, plainText)
	}
	return b.foreign("", "tidak dikenal")
}

// compound refuses the older container of Office, which holds an .xls or a workbook locked with a password.
func (b *book) compound(size int64) error {
	data, err := io.ReadAll(io.NewSectionReader(b.file, 0, size))
	if err != nil {
		return b.damaged()
	}
	if bytes.Contains(data, wide("EncryptedPackage")) {
		return model.Errorf(model.Locked, "Buka di Excel, hapus sandinya (File, Info, Protect Workbook), simpan, lalu ulangi.",
			"Berkas %q dikunci dengan kata sandi.", b.name)
	}
	return b.foreign(saveAsHint, "format Office lama (.xls)")
}

func wide(s string) []byte {
	var out []byte
	for _, unit := range utf16.Encode([]rune(s)) {
		out = append(out, byte(unit), byte(unit>>8))
	}
	return out
}

// relation is an entry of a .rels part.
type relation struct {
	ID     string `xml:"Id,attr"`
	Type   string `xml:"Type,attr"`
	Target string `xml:"Target,attr"`
}

// is tells the kind of a relation, which is the last word of its type in both dialects of the format.
func (r relation) is(kind string) bool { return path.Base(r.Type) == kind }

// relations gives what a part refers to, with targets as names of parts.
func (b *book) relations(part string) ([]relation, error) {
	var rels struct {
		List []relation `xml:"Relationship"`
	}
	dir, base := path.Split(part)
	if err := b.decode(path.Join(dir, "_rels", base+".rels"), &rels); err != nil {
		return nil, err
	}
	for i, r := range rels.List {
		target := strings.ReplaceAll(r.Target, `\`, "/")
		if !strings.HasPrefix(target, "/") {
			target = path.Join(dir, target)
		}
		rels.List[i].Target = partName(target)
	}
	return rels.List, nil
}

// readSheets finds the worksheets and the shared texts.
func (b *book) readSheets() error {
	root, err := b.relations("")
	if err != nil {
		return b.otherZip()
	}
	main := "xl/workbook.xml"
	for _, r := range root {
		if r.is("officeDocument") {
			main = r.Target
		}
	}
	if path.Ext(main) != ".xml" || b.parts[main] == nil || !strings.HasPrefix(main, "xl/") {
		return b.otherZip()
	}
	parts, err := b.relations(main)
	if err != nil {
		return b.damaged()
	}
	return b.listSheets(main, parts)
}

func (b *book) listSheets(main string, parts []relation) error {
	var list struct {
		Sheets []struct {
			Name  string     `xml:"name,attr"`
			State string     `xml:"state,attr"`
			Attrs []xml.Attr `xml:",any,attr"`
		} `xml:"sheets>sheet"`
	}
	if err := b.decode(main, &list); err != nil {
		return b.damaged()
	}
	byID := map[string]relation{}
	for _, r := range parts {
		byID[r.ID] = r
	}
	for _, s := range list.Sheets {
		for _, a := range s.Attrs {
			if r := byID[a.Value]; a.Name.Local == "id" && r.is("worksheet") && b.parts[r.Target] != nil {
				b.sheets = append(b.sheets, sheet{name: cleanText(s.Name), part: r.Target, hidden: strings.HasSuffix(strings.ToLower(s.State), "hidden")})
			}
		}
	}
	if len(b.sheets) == 0 {
		return model.Invalidf("Periksa berkas itu di Excel.", "Berkas %q tidak berisi lembar data.", b.name)
	}
	if err := b.readStyles(parts); err != nil {
		return err
	}
	return b.readTexts(parts)
}

func (b *book) readTexts(parts []relation) error {
	for _, r := range parts {
		if !r.is("sharedStrings") || b.parts[r.Target] == nil {
			continue
		}
		texts, err := b.sharedTexts(r.Target)
		if err != nil {
			return b.damaged()
		}
		b.texts = texts
	}
	return nil
}

// otherZip names the zip archives that people take for a workbook.
func (b *book) otherZip() error {
	switch {
	case b.parts["xl/workbook.bin"] != nil:
		return b.foreign(saveAsHint, "format biner Excel (.xlsb)")
	case b.parts["content.xml"] != nil:
		return b.foreign(saveAsHint, "berkas LibreOffice (.ods)")
	case b.parts["word/document.xml"] != nil:
		return b.foreign("", "dokumen Word")
	case b.parts["ppt/presentation.xml"] != nil:
		return b.foreign("", "presentasi PowerPoint")
	}
	return b.foreign("Bila itu arsip ZIP, keluarkan dahulu isinya.", "arsip ZIP")
}

// decode reads a small part into v.
func (b *book) decode(part string, v any) error {
	p := b.parts[partName(part)]
	if p == nil {
		return fmt.Errorf("workbook: no part %s", part)
	}
	r, err := p.Open()
	if err != nil {
		return fmt.Errorf("workbook: part %s: %w", part, err)
	}
	return errors.Join(xml.NewDecoder(io.LimitReader(r, maxIndex)).Decode(v), r.Close())
}
