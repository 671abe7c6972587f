package settings

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// papers is the section of how the papers look: their form and the order of their annexes, beside the first page of the berita acara in that form.
type papers struct {
	page    *Page
	form    *form[model.PaperForm]
	order   *annexOrder
	preview *parts.SceneView
	refusal *parts.Text // why there is no preview
	pick    *parts.KeyButton
	drop    *parts.KeyButton
}

func (p *Page) papersSection() *section {
	x := &papers{page: p, preview: parts.NewSceneView(), refusal: parts.NewText("", look.Control, parts.Down).Wrap()}
	p.papers = x
	x.form = x.newForm()
	x.order = newOrder(x)
	s := &section{page: p, title: text.PapersForm, summary: x.state, missing: p.withoutFile, shown: x.show}
	tables := container.New(formOver{rows: len(x.form.fields)}, x.form.grid, x.order.grid)
	body := container.NewBorder(nil, nil, nil, parts.NewSide(previewWidth, x.side()), tables)
	return s.build(text.PapersFormAbout, body, x.form, x.order)
}

// previewWidth is the width of the first page with its buttons, at 100 %.
const previewWidth = 300

// side is the first page, over buttons that lead to what else stands on it.
func (x *papers) side() fyne.CanvasObject {
	say, p := x.page.desk.Say, x.page
	x.pick = parts.NewKeyButton(say(text.PapersFormPickLogo), keyLogo.String(), x.pickLogo)
	x.drop = parts.NewKeyButton(say(text.PapersFormDropLogo), keyDropLogo.String(), x.dropLogo)
	head := parts.NewKeyButton(say(text.PapersFormToHead), "", func() { p.Open(SectionRegion) })
	signers := parts.NewKeyButton(say(text.PapersFormToSigners), "", func() { p.Open(SectionOfficials) })
	buttons := container.New(layout.NewCustomPaddedVBoxLayout(look.Step), x.refusal, x.pick, x.drop, container.NewGridWithColumns(2, head, signers))
	sheet := container.NewStack(parts.NewSurface(look.Panel), container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, look.Step, look.Step), x.preview))
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), buttons)
	return pad(container.NewBorder(nil, padded, nil, nil, sheet), 2*look.Step, 0)
}

// formOver lays a form of rows of one line over a table, with all its rows in view as long as that leaves the table formShare of the height.
type formOver struct{ rows int }

const formShare = 0.38

// Layout implements fyne.Layout.
func (l formOver) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	const line, head, rowPad, headPad, gap = 18, 17, 15, 17, look.Step
	whole := float32(l.rows)*(line*look.Scale()+rowPad) + head*look.Scale() + headPad
	first := min(whole, size.Height*(1-formShare)-gap)
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(size.Width, first))
	objects[1].Move(fyne.NewPos(0, first+gap))
	objects[1].Resize(fyne.NewSize(size.Width, max(size.Height-first-gap, 0)))
}

// MinSize implements fyne.Layout.
func (formOver) MinSize(objects []fyne.CanvasObject) fyne.Size { return panes{}.MinSize(objects) }

// show lays the first page out anew.
func (x *papers) show() {
	enable(x.pick, x.page.writable())
	enable(x.drop, x.canDropLogo())
	doc, err := reports.Specimen(x.page.desk.Plan())
	if err == nil {
		err = x.layOut(doc)
	}
	x.refusal.Hide()
	if err != nil {
		x.refusal.Set(x.page.told(err))
		x.refusal.Show()
	}
}

func (x *papers) layOut(doc paper.Document) error {
	pages, _, err := paper.Layout(context.Background(), doc, nil)
	if err != nil {
		return err
	}
	x.preview.SetScene(pages[0])
	return nil
}

// state says what of the form is not usual.
func (x *papers) state(plan *model.Plan) state {
	form := reports.FullForm(plan.PaperForm())
	sum := x.page.desk.Say(text.PapersFormSum, x.sheetName(form.Sheet), x.fontName(form.Font))
	if w, _ := reports.LogoSize(form); w > 0 {
		sum = x.page.desk.Say(text.PapersFormSumLogo, sum)
	}
	return state{sum: sum}
}

// write brings a form into the file.
func (x *papers) write(_, after model.PaperForm) (refusal string) {
	edit, err := reports.SetForm(x.page.desk.Plan(), after)
	if err != nil {
		return x.page.told(err)
	}
	return x.page.do(edit)
}

// pickLogo asks for a picture and puts it into the letterhead.
func (x *papers) pickLogo() {
	say := x.page.desk.Say
	x.page.desk.PickFile(say(text.PapersFormPickTitle), []string{".png", ".jpg", ".jpeg", ".gif"}, func(path string) {
		form := x.page.desk.Plan().PaperForm()
		read := func(context.Context, func(done, total int)) (any, error) { return reports.LogoFile(form, path) }
		x.page.desk.Slow(say(text.PapersFormPickTitle), read, func(result any) { x.setLogo(result.(model.PaperForm).Logo) })
	})
}

// setLogo gives the form a logo, "" for none.
func (x *papers) setLogo(logo string) {
	if x.page.desk.Plan() == nil {
		return
	}
	after := x.page.desk.Plan().PaperForm()
	after.Logo = logo
	x.form.tell(x.form.store(after))
}

func (x *papers) canDropLogo() bool {
	return x.page.writable() && x.page.desk.Plan().PaperForm().Logo != ""
}

func (x *papers) dropLogo() {
	if x.canDropLogo() {
		x.setLogo("")
	}
}
