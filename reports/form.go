package reports

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"image/png"
	"io"
	"os"
	"path/filepath"

	"benangmerah/model"
	"benangmerah/reports/chart"
	"benangmerah/reports/paper"
	"benangmerah/reports/picture"
	"benangmerah/reports/scene"
)

// The names of sheets and fonts in a model.PaperForm.
const (
	SheetF4        = "f4"
	SheetA4        = "a4"
	FontLiberation = "liberation"
	FontNoto       = "noto"
)

// The units of a model.PaperForm: margins in tenths of millimetres, sizes of type in tenths of points, spacing in hundredths of the size.
const (
	tenths     = 10
	hundredths = 100
)

// usualText is the size of type that the papers are composed in, in points.
const usualText = 12

// UsualForm is the form of Indonesian official papers, with every field filled in but logo and anchor, which there are none of.
func UsualForm() model.PaperForm {
	m := paper.OfficialMargins
	return model.PaperForm{
		ID: model.PaperFormID, Sheet: SheetF4, Top: int(m.Top * tenths), Right: int(m.Right * tenths), Bottom: int(m.Bottom * tenths), Left: int(m.Left * tenths),
		TextSize: usualText * tenths, Spacing: 150, Font: FontLiberation, Parts: WriteParts(Parts()),
	}
}

// FullForm gives a form with the usual values where it has none of its own.
func FullForm(f model.PaperForm) model.PaperForm {
	u := UsualForm()
	f.ID = u.ID
	f.Sheet, f.Font, f.Parts = cmp.Or(f.Sheet, u.Sheet), cmp.Or(f.Font, u.Font), cmp.Or(f.Parts, u.Parts)
	f.Top, f.Right, f.Bottom, f.Left = cmp.Or(f.Top, u.Top), cmp.Or(f.Right, u.Right), cmp.Or(f.Bottom, u.Bottom), cmp.Or(f.Left, u.Left)
	f.TextSize, f.Spacing = cmp.Or(f.TextSize, u.TextSize), cmp.Or(f.Spacing, u.Spacing)
	return f
}

// ownForm gives a form without what is usual, as it is kept.
func ownForm(f model.PaperForm) model.PaperForm {
	u := UsualForm()
	unusual(&f.Sheet, u.Sheet)
	unusual(&f.Font, u.Font)
	unusual(&f.Parts, u.Parts)
	unusual(&f.Top, u.Top)
	unusual(&f.Right, u.Right)
	unusual(&f.Bottom, u.Bottom)
	unusual(&f.Left, u.Left)
	unusual(&f.TextSize, u.TextSize)
	unusual(&f.Spacing, u.Spacing)
	return f
}

func unusual[T comparable](value *T, usual T) {
	if *value == usual {
		var none T
		*value = none
	}
}

// SetForm gives the act that makes papers look as a form says. What is usual is not kept. It refuses, with a model.Error, a form that no page can have, parts
// that there are not, and a logo that is no picture.
func SetForm(p *model.Plan, f model.PaperForm) (model.Edit, error) {
	f.ID = model.PaperFormID
	parts, err := ParseParts(f.Parts)
	if err != nil {
		return model.Edit{}, err
	}
	if f.Logo != "" && logoOf(f) == nil {
		return model.Edit{}, model.Invalidf("Pilih berkas gambar lain.", "Logo itu tidak dapat dibaca.")
	}
	f.Parts = WriteParts(parts)
	if err := shape(f).Check(); err != nil {
		return model.Edit{}, err
	}
	edit := model.Edit{Title: "papers.form"}
	if kept := p.PaperForm(); ownForm(f) == (model.PaperForm{ID: model.PaperFormID}) {
		edit.Drop = append(edit.Drop, &kept)
	} else {
		own := ownForm(f)
		edit.Put = append(edit.Put, &own)
	}
	return edit, nil
}

// SetLogo gives a form with a picture file as its logo, made small enough to be kept in the file of the city; without a logo where data is empty.
func SetLogo(f model.PaperForm, data []byte) (model.PaperForm, error) {
	f.Logo = ""
	if len(data) == 0 {
		return f, nil
	}
	normal, err := picture.Normalise(data)
	if err != nil {
		return f, err
	}
	f.Logo = base64.StdEncoding.EncodeToString(normal)
	return f, nil
}

// LogoSize gives the width and height in pixels of the logo of a form; zero where it has none, or one without a head.
func LogoSize(f model.PaperForm) (width, height int) {
	data, err := base64.StdEncoding.DecodeString(f.Logo)
	if err != nil {
		return 0, 0
	}
	config, err := png.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return 0, 0
	}
	return config.Width, config.Height
}

// logoOf gives the logo of a form as a PNG; nil where it has none, or one that is no picture: papers are written without it then.
func logoOf(f model.PaperForm) []byte {
	data, err := base64.StdEncoding.DecodeString(f.Logo)
	if err != nil || len(data) == 0 {
		return nil
	}
	normal, err := picture.Normalise(data)
	if err != nil {
		return nil
	}
	return normal
}

// shape gives a document without sections in the form. Here alone is a form turned into what a document has.
func shape(f model.PaperForm) paper.Document {
	f = FullForm(f)
	doc := paper.Document{
		Paper:   SheetSize(f.Sheet),
		Margins: paper.Margins{Top: length(f.Top), Right: length(f.Right), Bottom: length(f.Bottom), Left: length(f.Left)},
		Spacing: float64(f.Spacing) / hundredths, Scale: float64(f.TextSize) / tenths / usualText,
		Footer: paper.Footer{Right: "{page}"},
	}
	if f.Font == FontNoto {
		doc.Font = paper.Noto
	}
	return doc
}

// length gives tenths of millimetres in millimetres.
func length(tenth int) float64 { return float64(tenth) / tenths }

// SheetSize gives a sheet by its name in a form, F4 for one that there is not.
func SheetSize(name string) paper.Size {
	if name == SheetA4 {
		return paper.A4
	}
	return paper.F4
}

// shaped gives a document in the form of the plan: what it says of its own stays.
func (c *composer) shaped(doc paper.Document) paper.Document {
	form := shape(c.form)
	if doc.Paper == (paper.Size{}) {
		doc.Paper = form.Paper
	}
	if doc.Spacing == 0 {
		doc.Spacing = form.Spacing
	}
	doc.Margins, doc.Scale, doc.Font = form.Margins, form.Scale, form.Font
	return doc
}

// meetingPaper gives a paper of the meeting, which is a draft or a version: its foot says which.
func (c *composer) meetingPaper(info scene.Info, sections ...paper.Section) paper.Document {
	return c.shaped(paper.Document{
		Info: info, Paper: c.options.Paper, Draft: c.draftMark(), Footer: paper.Footer{Left: c.footer(), Right: c.words.Page}, Sections: sections,
	})
}

// asOf gives a report as of a day: in the small type of wide tables, with its title in the foot.
func (c *composer) asOf(title string, day model.Date, sections ...paper.Section) paper.Document {
	return c.shaped(paper.Document{
		Info: c.info(title, day), Paper: c.options.Paper, TextSize: comparisonText, Spacing: comparisonSpacing, Footer: paper.Footer{Left: title, Right: c.words.Page},
		Sections: sections,
	})
}

// drawing is how charts are set in the form: in the type of its tables.
func (c *composer) drawing() chart.Look {
	form, look := shape(c.form), paperLook()
	look.Regular, look.Bold = form.Font.Face(false, false), form.Font.Face(true, false)
	look.Size = max(paper.MinTableSize, look.Size*form.Scale)
	return look
}

// LogoFile is SetLogo of a picture file. It refuses, with a model.Error, one that cannot be read.
func LogoFile(f model.PaperForm, path string) (model.PaperForm, error) {
	file, err := os.Open(path)
	if err != nil {
		return f, model.Errorf(model.NotFound, "Periksa namanya dan izinnya, lalu pilih lagi.", "Berkas gambar %s tidak dapat dibuka.", filepath.Base(path))
	}
	defer file.Close()      //nolint:errcheck // it was only read
	const most = 64<<20 + 1 // one more than a picture may have, so that a larger one is refused as such
	data, err := io.ReadAll(io.LimitReader(file, most))
	switch {
	case err != nil:
		return f, model.Errorf(model.Damaged, "Salin berkasnya ke komputer ini, lalu pilih lagi.", "Berkas gambar %s tidak dapat dibaca.", filepath.Base(path))
	case len(data) == 0:
		return f, model.Invalidf("Pilih berkas gambar PNG, JPEG, atau GIF.", "Berkas gambar itu kosong.")
	}
	return SetLogo(f, data)
}
