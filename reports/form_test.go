package reports_test

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/color"
	"image/png"
	"reflect"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/picture"
	"benangmerah/reports/scene"
)

// logo is a round picture as a PNG.
func logo(t testing.TB, side int) []byte {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, side, side))
	for x := range side {
		for y := range side {
			if dx, dy := 2*x-side, 2*y-side; dx*dx+dy*dy < side*side {
				img.Set(x, y, color.NRGBA{R: 0x8E, G: 0x1B, B: uint8(x), A: 0xFF})
			}
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// form gives the city a form.
func (c *city) form(change func(f *model.PaperForm)) {
	c.t.Helper()
	f := c.Plan.PaperForm()
	change(&f)
	edit, err := reports.SetForm(c.Plan, f)
	if err != nil {
		c.t.Fatal(err)
	}
	c.act(edit, model.Context{})
}

func TestTheUsualFormIsNotKept(t *testing.T) {
	c := held(t)
	before := minutes(t, c.Plan, reports.Options{})
	if before.Paper != paper.F4 || before.Margins != paper.OfficialMargins || before.Spacing != 1.5 || before.Scale != 1 || before.Font != paper.Liberation {
		t.Errorf("the usual form is %+v", before)
	}
	c.form(func(f *model.PaperForm) { f.Top = 300 })
	c.form(func(f *model.PaperForm) { *f = reports.UsualForm() })
	if _, kept := c.Plan.Record(model.KindPaperForm, model.PaperFormID); kept {
		t.Error("the usual form is kept")
	}
	if after := minutes(t, c.Plan, reports.Options{}); !reflect.DeepEqual(before, after) {
		t.Error("after a change and back the paper is another one")
	}
	bare := before
	bare.Paper, bare.Margins, bare.Spacing, bare.Scale = paper.Size{}, paper.Margins{}, 0, 0
	if !reflect.DeepEqual(pages(t, bare), pages(t, before)) {
		t.Error("the usual form is not what a document without a form is laid out in")
	}
}

// TestEachSettingChangesWhatItShould compares the papers under one setting with the usual ones.
func TestEachSettingChangesWhatItShould(t *testing.T) {
	normal, err := picture.Normalise(logo(t, 40))
	if err != nil {
		t.Fatal(err)
	}
	data := base64.StdEncoding.EncodeToString(normal)
	for name, x := range map[string]struct {
		form   func(f *model.PaperForm)
		expect func(d *paper.Document) // what becomes of the usual document
	}{
		"sheet":   {func(f *model.PaperForm) { f.Sheet = "a4" }, func(d *paper.Document) { d.Paper = paper.A4 }},
		"top":     {func(f *model.PaperForm) { f.Top = 205 }, func(d *paper.Document) { d.Margins.Top = 20.5 }},
		"right":   {func(f *model.PaperForm) { f.Right = 200 }, func(d *paper.Document) { d.Margins.Right = 20 }},
		"bottom":  {func(f *model.PaperForm) { f.Bottom = 200 }, func(d *paper.Document) { d.Margins.Bottom = 20 }},
		"left":    {func(f *model.PaperForm) { f.Left = 200 }, func(d *paper.Document) { d.Margins.Left = 20 }},
		"size":    {func(f *model.PaperForm) { f.TextSize = 90 }, func(d *paper.Document) { d.Scale = 0.75 }},
		"spacing": {func(f *model.PaperForm) { f.Spacing = 115 }, func(d *paper.Document) { d.Spacing = 1.15 }},
		"font":    {func(f *model.PaperForm) { f.Font = "noto" }, func(d *paper.Document) { d.Font = paper.Noto }},
		"logo":    {func(f *model.PaperForm) { f.Logo = data }, func(d *paper.Document) { crowned(d, normal) }},
		"anchor":  {func(f *model.PaperForm) { f.Anchor = "#" }, anchored},
		"parts":   {func(f *model.PaperForm) { f.Parts = "attendance,agreed,open,directives,corrections" }, func(*paper.Document) {}},
	} {
		t.Run(name, func(t *testing.T) {
			c := held(t)
			want := minutes(t, c.Plan, reports.Options{})
			c.form(x.form)
			got := minutes(t, c.Plan, reports.Options{})
			x.expect(&want)
			want.Footer.Left, got.Footer.Left = "", ""
			if !reflect.DeepEqual(want, got) {
				t.Errorf("got\n%s\nwant\n%s", outline(got), outline(want))
			}
			if o := (reports.Options{Paper: paper.A4}); minutes(t, c.Plan, o).Paper != paper.A4 {
				t.Error("a sheet that is asked for does not win")
			}
		})
	}
}

// crowned gives the letterhead of a document a logo.
func crowned(d *paper.Document, data []byte) {
	head := d.Sections[0].Blocks[1].(paper.Letterhead)
	head.Logo = data
	d.Sections[0].Blocks[1] = head
}

// anchored gives both signatures of a document an anchor.
func anchored(d *paper.Document) {
	for _, b := range d.Sections[0].Blocks {
		if t, ok := b.(paper.Together); ok {
			for i := range t.Blocks {
				if s, ok := t.Blocks[i].(paper.Signatures); ok {
					s.Left.Anchor, s.Right.Anchor = "#", "#"
					t.Blocks[i] = s
				}
			}
		}
	}
}

func TestABrokenLogoIsLeftOut(t *testing.T) {
	c := held(t)
	whole := logo(t, 40)
	for name, data := range map[string]string{
		"no base64": "???", "no picture": base64.StdEncoding.EncodeToString([]byte("teks")), "cut off": base64.StdEncoding.EncodeToString(whole[:len(whole)/2]),
	} {
		form := model.PaperForm{ID: model.PaperFormID, Logo: data}
		if _, err := reports.SetForm(c.Plan, form); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: set with %v", name, err)
		}
		c.act(model.Edit{Title: "test", Put: []model.Record{&form}}, model.Context{})
		if head := minutes(t, c.Plan, reports.Options{}).Sections[0].Blocks[1].(paper.Letterhead); head.Logo != nil {
			t.Errorf("%s: the letterhead has a logo", name)
		}
		var out bytes.Buffer
		if _, err := (reports.Options{}).For(reports.KindMinutes).Write(t.Context(), &out, c.Plan, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := reports.SetLogo(model.PaperForm{}, []byte("teks")); model.CodeOf(err) != model.Invalid {
		t.Errorf("a text as a logo: %v", err)
	}
}

func TestAFormThatNoPageCanHaveIsRefused(t *testing.T) {
	p := held(t).Plan
	for _, f := range []model.PaperForm{
		{Bottom: 100}, {Top: -10}, {TextSize: 500}, {Spacing: 900}, {Parts: "agreed,lampiran"}, {Parts: "agreed,agreed"}, {Left: 900, Right: 900},
	} {
		if _, err := reports.SetForm(p, f); model.CodeOf(err) != model.Invalid {
			t.Errorf("%+v: %v", f, err)
		}
	}
}

// orders gives the orders of the annexes that are tried: every one of them in every place, and every one left out.
func orders() (list [][]reports.Part) {
	all := reports.Parts()
	for i := range all {
		for j := range all {
			rest := append(append([]reports.Part{}, all[:i]...), all[i+1:]...)
			list = append(list, append(append(append([]reports.Part{}, rest[:j]...), all[i]), rest[j:]...))
		}
		list = append(list, append(append([]reports.Part{}, all[:i]...), all[i+1:]...), []reports.Part{all[i]})
	}
	return append(list, nil)
}

// TestAnnexesAreNumberedAsTheyStand writes every annex in every place, and without each of them, and follows all that points to an annex.
func TestAnnexesAreNumberedAsTheyStand(t *testing.T) {
	c := held(t)
	c.ranks(model.Ranking{Revealed: true}, falling)
	w := reports.DefaultWording()
	roman := []string{"I", "II", "III", "IV", "V", "VI"}
	points := map[reports.Part]string{
		reports.PartAttendance: w.Opening, reports.PartAgreed: w.Agreed, reports.PartOpen: w.Open, reports.PartDirectives: w.Directives,
		reports.PartCorrections: w.Corrections, reports.PartPriorities: w.Priorities.Agreed,
	}
	for _, order := range orders() {
		form := model.PaperForm{ID: model.PaperFormID, Parts: reports.WriteParts(order)}
		c.act(model.Edit{Title: "test", Put: []model.Record{&form}}, model.Context{})
		doc := minutes(t, c.Plan, reports.Options{})
		if len(doc.Sections) != len(order)+1 {
			t.Fatalf("%v has %d sections", order, len(doc.Sections))
		}
		front := squeezed(outline(paper.Document{Sections: doc.Sections[:1]}))
		for part, sentence := range points {
			before, after, _ := strings.Cut(sentence, "{annex}")
			before, after = squeezed(before[strings.LastIndexByte(before, '}')+1:]), squeezed(after[:min(len(after), 20)])
			right := true
			for i, number := range roman {
				right = right && strings.Contains(front, before+number+after) == (i < len(order) && order[i] == part)
			}
			if !right {
				t.Errorf("%v: %s is told wrongly in\n%s", order, part, front)
			}
		}
		for i, part := range order {
			blocks := doc.Sections[i+1].Blocks
			if title := blocks[0].(paper.Bookmark).Title; title != "LAMPIRAN "+roman[i]+" – "+w.PartTitle(part) {
				t.Errorf("%v: section %d is headed %q", order, i+1, title)
			}
			if term := blocks[1].(paper.AnnexHead).Rows[0].Term; term != "LAMPIRAN "+roman[i] {
				t.Errorf("%v: annex %d has the head %q", order, i+1, term)
			}
		}
		if strings.Contains(front, "Lampiran.") || strings.Contains(front, "Lampiransebagai") {
			t.Errorf("%v: something points to no annex in\n%s", order, front)
		}
	}
}

func TestAnExtractFollowsTheOrderOfTheAnnexes(t *testing.T) {
	c := held(t)
	c.form(func(f *model.PaperForm) { f.Parts = "corrections,agreed,directives" })
	doc, err := reports.Extract(c.Plan, c.agencies[0], reports.NotulaOptions{})
	if err != nil {
		t.Fatal(err)
	}
	got := outline(doc)
	at := -1
	for _, title := range []string{"KOREKSI (LAMPIRAN I)", "YANG DISEPAKATI (LAMPIRAN II)", "ARAHAN (LAMPIRAN III)"} {
		next := strings.Index(got, title)
		if next <= at {
			t.Errorf("%q stands at %d behind %d in\n%s", title, next, at, got)
		}
		at = next
	}
	if strings.Contains(got, "BELUM DISEPAKATI") {
		t.Error("a part that is left out is in the extract")
	}
}

// TestExtremeFormsCanBeRead lays every paper out in forms at the ends of what can be set.
func TestExtremeFormsCanBeRead(t *testing.T) {
	base := model.PaperForm{ID: model.PaperFormID, Anchor: "^", Logo: base64.StdEncoding.EncodeToString(logo(t, 300))}
	for name, f := range map[string]model.PaperForm{
		"wide":         {Top: 50, Right: 50, Bottom: 150, Left: 50, TextSize: 80, Spacing: 100},
		"wide large":   {Top: 50, Right: 50, Bottom: 150, Left: 50, TextSize: 160, Spacing: 250, Font: "noto"},
		"narrow":       {Sheet: "a4", Top: 600, Right: 600, Bottom: 600, Left: 600, TextSize: 80, Spacing: 100, Font: "noto"},
		"narrow large": {Sheet: "a4", Top: 600, Right: 600, Bottom: 600, Left: 600, TextSize: 160, Spacing: 250},
		"noto":         {Font: "noto"},
	} {
		t.Run(name, func(t *testing.T) {
			f.ID, f.Anchor, f.Logo = base.ID, base.Anchor, base.Logo
			c := rich(t)
			c.act(model.Edit{Title: "test", Put: []model.Record{&f}}, model.Context{})
			sound(t, "specimen", specimen(t, c.Plan))
			for _, r := range requests(c.Plan) {
				doc, err := r.Document(c.Plan)
				if err != nil {
					t.Fatal(err)
				}
				sound(t, string(r.Kind), doc)
			}
			for _, panel := range panels(c.Plan)[:6] {
				sound(t, "persandingan", compared(t, c.Plan, panel, reports.ComparisonOptions{Targets: true}))
			}
		})
	}
}

// sound fails the test where something on the pages of a document cannot be read, stands outside the margins, or is not set in the font of the document; the
// triangles of charts are in one font alone.
func sound(t *testing.T, name string, doc paper.Document) {
	t.Helper()
	for i, page := range pages(t, doc) {
		for _, problem := range scene.Problems(page, scene.PaperRules) {
			t.Errorf("%s, page %d: %v", name, i+1, problem)
		}
		m := doc.Margins
		frame := scene.Rect{X: m.Left * paper.MM, Y: m.Top * paper.MM, W: page.W - (m.Left+m.Right)*paper.MM, H: page.H - (m.Top+m.Bottom)*paper.MM}.Inset(-2)
		for _, item := range page.Items {
			if text, ok := item.(*scene.Text); ok && text.Role == scene.Body && !frame.Contains(text.Ink()) {
				t.Errorf("%s, page %d: %q stands outside the margins", name, i+1, text.Text)
			}
			if text, ok := item.(*scene.Text); ok && doc.Font == paper.Noto && text.Face != scene.Noto && text.Face != scene.NotoBold && !strings.ContainsAny(text.Text, "▲▼") {
				t.Errorf("%s, page %d: %q is set in %d", name, i+1, text.Text, text.Face)
			}
		}
	}
}

func specimen(t *testing.T, p *model.Plan) paper.Document {
	t.Helper()
	doc, err := reports.Specimen(p)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// TestTheSpecimenIsTheTextOfTheMinutes compares what is previewed with what is printed.
func TestTheSpecimenIsTheTextOfTheMinutes(t *testing.T) {
	c := rich(t)
	c.form(func(f *model.PaperForm) { f.Font, f.Parts = "noto", "agreed,attendance" })
	whole, part := minutes(t, c.Plan, reports.Options{}), specimen(t, c.Plan)
	whole.Sections, whole.Footer.Left, part.Footer.Left = whole.Sections[:1], "", ""
	if !reflect.DeepEqual(whole, part) {
		t.Errorf("got\n%s\nwant\n%s", outline(part), outline(whole))
	}
}
