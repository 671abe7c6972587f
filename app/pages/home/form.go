package home

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// newForm is the two lines in which a new file is begun: they open under the buttons.
type newForm struct {
	page    *Page
	content *fyne.Container
	region  *parts.Field
	year    *parts.Field
	refusal *parts.Text
}

func newNewForm(p *Page) *newForm {
	f := &newForm{page: p, region: parts.NewField(p.desk.Say(text.HomeRegion)), year: parts.NewField(p.desk.Say(text.HomeNewYear))}
	f.refusal = parts.NewText("", look.Small, parts.Bad).Wrap()
	f.region.OnSubmitted = func(string) { p.desk.Focus(f.year) }
	f.year.OnSubmitted = func(string) { f.submit() }
	f.region.OnEscape, f.year.OnEscape = f.close, f.close
	create := parts.NewPrimaryButton(p.desk.Say(text.HomeCreate), "Enter", f.submit)
	cancel := parts.NewKeyButton(p.desk.Say(text.Cancel), "Esc", f.close)
	f.content = container.NewVBox(gap(look.Step), parts.NewPanel(container.NewVBox(
		parts.NewText(p.desk.Say(text.HomeNewTitle), look.Section, parts.Plain).Bold(),
		f.region, f.year, f.refusal,
		container.New(parts.NewFlow(look.Step, look.Step), create, cancel),
	)))
	f.content.Hide()
	return f
}

// clear empties the lines and takes them away.
func (f *newForm) clear() {
	f.region.SetText("")
	f.year.SetText("")
	f.content.Hide()
}

// open shows the lines with what was typed before, and the next year for one that is planned.
func (f *newForm) open() {
	f.refusal.Set("")
	if f.year.Text == "" {
		f.year.SetText(strconv.Itoa(f.page.desk.Now().Year() + 1))
	}
	f.content.Show()
	f.page.desk.Focus(f.region)
}

func (f *newForm) close() {
	f.content.Hide()
	f.page.Show()
}

// The years that a file can be about.
const (
	firstYear = 2000
	lastYear  = 2100
)

// submit asks where the file is to lie and makes it there, unless a line is not filled in as it must be.
func (f *newForm) submit() {
	desk := f.page.desk
	region := strings.TrimSpace(f.region.Text)
	if region == "" {
		f.refuse(text.HomeNeedName, f.region)
		return
	}
	year, err := strconv.Atoi(strings.TrimSpace(f.year.Text))
	if err != nil || year < firstYear || year > lastYear {
		f.refuse(text.HomeNeedYear, f.year)
		return
	}
	f.refusal.Set("")
	desk.PickNew(desk.Say(text.CommandNew), region+" "+strconv.Itoa(year), func(path string) { desk.NewFile(region, year, path) })
}

// refuse says in place what a line lacks, and goes there.
func (f *newForm) refuse(why text.Sentence, at *parts.Field) {
	f.refusal.Set(f.page.desk.Say(why))
	f.page.desk.Focus(at)
}
