package papers

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// reasonLine asks for the reason of something that needs one: letting findings pass, making a paper final though something is missing, opening again.
type reasonLine struct {
	page    *Page
	content *fyne.Container
	field   *parts.Field
	refusal *parts.Text
	ok      *parts.KeyButton
	do      func(reason string) error
}

func newReasonLine(p *Page) *reasonLine {
	r := &reasonLine{page: p, field: parts.NewField(p.desk.Say(text.PapersReason)), refusal: parts.NewText("", look.Small, parts.Bad).Wrap()}
	r.field.OnSubmitted = func(string) { r.submit() }
	r.field.OnEscape = r.close
	r.ok = parts.NewPrimaryButton(p.desk.Say(text.PapersReasonGo), "Enter", r.submit)
	cancel := parts.NewKeyButton(p.desk.Say(text.Cancel), "Esc", r.close)
	r.content = container.NewVBox(r.field, r.refusal, container.New(parts.NewFlow(look.Step, look.Step), r.ok, cancel))
	r.content.Hide()
	return r
}

// ask asks a question; verb is what its button does, and do is done for the reason that is given. A reason that was half typed for the same question stays.
func (r *reasonLine) ask(question, verb string, do func(reason string) error) {
	if question != r.field.PlaceHolder {
		r.field.SetText("")
		r.field.SetPlaceHolder(question)
	}
	r.do = do
	r.ok.SetLabel(verb)
	r.refusal.Set("")
	r.content.Show()
	r.page.view.upper.Refresh()
	r.page.desk.Focus(r.field)
}

// clear empties the line and takes it away.
func (r *reasonLine) clear() {
	r.field.SetText("")
	r.hide()
}

func (r *reasonLine) hide() {
	r.content.Hide()
	r.page.view.upper.Refresh()
}

func (r *reasonLine) close() {
	r.hide()
	r.page.Show()
}

func (r *reasonLine) submit() {
	reason := strings.TrimSpace(r.field.Text)
	if reason == "" {
		r.refusal.Set(r.page.desk.Say(text.PapersNeedReason))
		return
	}
	if err := r.do(reason); err != nil {
		r.refusal.Set(err.Error())
		return
	}
	r.clear()
}
