package papers

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// reasonLine asks for the reason of making a paper final though something is missing.
type reasonLine struct {
	page    *Page
	content *fyne.Container
	field   *parts.Field
	refusal *parts.Text
}

func newReasonLine(p *Page) *reasonLine {
	r := &reasonLine{page: p, field: parts.NewField(p.desk.Say(text.PapersReason)), refusal: parts.NewText("", look.Small, parts.Bad).Wrap()}
	r.field.OnSubmitted = func(string) { r.submit() }
	r.field.OnEscape = r.close
	ok := parts.NewPrimaryButton(p.desk.Say(text.PapersReasonGo), "Enter", r.submit)
	cancel := parts.NewKeyButton(p.desk.Say(text.Cancel), "Esc", r.close)
	r.content = container.NewVBox(r.field, r.refusal, container.New(layout.NewRowWrapLayoutWithCustomPadding(look.Step, look.Step), ok, cancel))
	r.content.Hide()
	return r
}

func (r *reasonLine) open() {
	r.refusal.Set("")
	r.content.Show()
	r.page.desk.Focus(r.field)
}

// clear empties the line and takes it away.
func (r *reasonLine) clear() {
	r.field.SetText("")
	r.content.Hide()
}

func (r *reasonLine) close() {
	r.content.Hide()
	r.page.Show()
}

func (r *reasonLine) submit() {
	reason := strings.TrimSpace(r.field.Text)
	if reason == "" {
		r.refusal.Set(r.page.desk.Say(text.PapersNeedReason))
		return
	}
	r.clear()
	r.page.makeFinal(reason)
}
