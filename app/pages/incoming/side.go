package incoming

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

const sideWidth = 264

// side holds the files that were brought and, under them, the templates to write.
type side struct {
	page     *Page
	content  fyne.CanvasObject
	files    *parts.Grid
	none     *parts.Text
	agencies *parts.Picker[model.ID]
	agency   model.ID // whose template is written; 0: everybody's
	note     *parts.Text
	write    *parts.KeyButton
	written  *parts.Text
}

func newSide(p *Page) *side {
	s := &side{page: p}
	say := p.desk.Say
	s.files = parts.NewGrid(&fileList{p}, parts.Column{Title: say(text.IncomingFiles), Min: 90, Weight: 1, Wrap: true})
	s.files.OnOpen = func(row, _ int) { p.open(row) }
	s.none = parts.NewText(say(text.IncomingNoFiles, extensions(p.desk)), look.Small, parts.Muted).Wrap()
	s.agencies = parts.NewPicker(func(agency model.ID) { s.agency = agency })
	s.note = parts.NewText("", look.Small, parts.Muted).Wrap()
	s.write = parts.NewKeyButton(say(text.IncomingWrite), templateKey.String(), p.writeTemplates)
	s.written = parts.NewText("", look.Small, parts.Good).Wrap()
	templates := container.New(layout.NewCustomPaddedVBoxLayout(look.Step),
		parts.NewCaption(say(text.IncomingTemplates)), container.New(narrow{}, s.agencies.Framed()), s.note, container.NewHBox(s.write), s.written)
	column := container.NewBorder(nil, above(templates), nil, nil, container.NewStack(s.files, container.New(layout.NewCustomPaddedLayout(5*look.Step, 0, 10, 0), s.none)))
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, 2*look.Step, 12, 12), column)
	s.content = container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(sideWidth, padded))
	return s
}

// narrow gives its content the width that there is, however wide it would like to be.
type narrow struct{}

// MinSize implements fyne.Layout.
func (narrow) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, o[0].MinSize().Height)
}

// Layout implements fyne.Layout.
func (narrow) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }

// load shows for which agencies templates can be written.
func (s *side) load() {
	plan, say := s.page.desk.Plan(), s.page.desk.Say
	list := []model.ID{0}
	year := 0
	if plan != nil {
		for _, a := range plan.Agencies.Of(0) {
			list = append(list, a.ID)
		}
		if plan.Agencies.Get(s.agency) == nil {
			s.agency = 0
		}
		year = planYear(plan)
	}
	s.agencies.Set(list, s.agency, func(id model.ID) string {
		if id == 0 {
			return say(text.IncomingAllAgencies, len(list)-1)
		}
		return plan.Agencies.Get(id).Label()
	})
	s.note.Set(say(text.IncomingTemplateNote, year))
	enable(s.write, len(list) > 1)
}

func planYear(p *model.Plan) int {
	if m := p.CurrentMeeting(); m != nil {
		return m.Year
	}
	if r := p.Region(); r != nil {
		return r.Year
	}
	return 0
}

func (s *side) showFiles() {
	s.none.Hidden = len(s.page.files) > 0
	s.files.Refresh()
	s.files.MoveTo(s.page.at, 0)
	s.content.Refresh()
}

// canWriteTemplates says whether there is anybody to write a template for.
func (p *Page) canWriteTemplates() bool {
	plan := p.desk.Plan()
	return plan != nil && plan.Agencies.Len() > 0
}

// writeTemplates asks for a folder and writes the template of the agency that was chosen, or of all, there.
func (p *Page) writeTemplates() {
	p.desk.PickFolder(p.desk.Say(text.IncomingWrite), p.writeTo)
}

func (p *Page) writeTo(folder string) {
	agencies := []model.ID{p.view.side.agency}
	if p.view.side.agency == 0 {
		agencies = agencies[:0]
		for _, a := range p.desk.Plan().Agencies.Of(0) {
			agencies = append(agencies, a.ID)
		}
	}
	work := p.desk.Templates(agencies, folder)
	p.desk.Slow(p.desk.Say(text.IncomingWriting), func(ctx context.Context, progress func(int, int)) (any, error) {
		return work(ctx, progress)
	}, func(count any) {
		sentence := p.desk.Say(text.IncomingWritten, count, folder)
		p.view.side.written.Set(sentence)
		p.view.side.content.Refresh()
		p.desk.Tell(sentence)
	})
}

// fileList is the data of the files.
type fileList struct{ page *Page }

// Rows implements parts.Data.
func (l *fileList) Rows() int { return len(l.page.files) }

// Row implements parts.Data.
func (l *fileList) Row(row int) parts.Row {
	return parts.Row{Key: l.page.files[row].path, Tinted: row == l.page.at}
}

// Cell implements parts.Data. A disc stands before what was applied, a ring before what is still to come.
func (l *fileList) Cell(row, _ int) parts.Cell {
	f := l.page.files[row]
	word, _ := f.state.word()
	c := parts.Cell{Text: f.name(), Below: l.page.desk.Say(word), Bold: row == l.page.at, Sign: parts.SignOpen}
	switch f.state {
	case applied:
		c.Sign = parts.SignDone
	case refused:
		c.Tone = parts.Down
	}
	return c
}
