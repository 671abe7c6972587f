// Package home is the first page: make, open or try a file, the files opened last, and how far the meeting is prepared.
package home

import (
	"os"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Desk is what the page needs of the window.
type Desk interface {
	Plan() *model.Plan
	Path() string
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	Now() time.Time
	Focus(o fyne.Focusable)
	PickNew(title, name string, picked func(path string))
	NewFile(region string, year int, path string)
	OpenFile(path string)
	OpenSample()
	AskOpen()
	Recent() []string
}

// Page is the first page.
type Page struct {
	desk    Desk
	content fyne.CanvasObject
	begin   *parts.KeyButton
	loaded  *model.Plan // what was loaded last
	form    *newForm
	recent  *fyne.Container
	prepare *parts.Thread
	inView  bool
	unread  bool // something has changed since the state of preparing was shown
}

// New makes the page.
func New(desk Desk) *Page {
	p := &Page{desk: desk, recent: container.NewVBox(), prepare: parts.NewThread(nil)}
	p.prepare.BoldTitles = true
	p.form = newNewForm(p)
	p.content = p.build()
	return p
}

const (
	leftPad   = 5 * look.Step
	rightSide = 420
)

func (p *Page) build() fyne.CanvasObject {
	p.begin = parts.NewPrimaryButton(p.desk.Say(text.CommandNew), text.Ctrl(fyne.KeyN).String(), p.BeginNew).Large()
	open := parts.NewKeyButton(p.desk.Say(text.CommandOpen), text.Ctrl(fyne.KeyO).String(), p.desk.AskOpen).Large()
	try := parts.NewKeyButton(p.desk.Say(text.CommandSample), "", p.desk.OpenSample).Large()
	left := container.NewVBox(
		parts.NewText(p.desk.Say(text.AppName), look.Title, parts.Plain).Bold(),
		parts.NewText(p.desk.Say(text.HomeMotto), look.Text, parts.Muted).Wrap(),
		gap(look.Step),
		container.New(parts.NewFlow(look.Step*1.5, look.Step), p.begin, open, try),
		p.form.content,
		gap(2*look.Step),
		parts.NewCaption(p.desk.Say(text.HomeRecent)),
		p.recent,
	)
	right := container.NewBorder(parts.NewCaption(p.desk.Say(text.HomePrepare)), nil, nil, nil, p.prepare)
	padded := container.New(layout.NewCustomPaddedLayout(leftPad-look.Step, leftPad, leftPad, leftPad), right)
	side := container.NewBorder(nil, nil, widget.NewSeparator(), nil, parts.NewSide(rightSide, padded))
	return container.NewBorder(nil, nil, nil, side,
		container.NewVScroll(container.New(layout.NewCustomPaddedLayout(leftPad-look.Step, leftPad, leftPad, leftPad), left)))
}

// gap is room between two parts of a column.
func gap(height float32) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(height/2, height/2, 0, 0), container.NewWithoutLayout())
}

// Content fills the window between its bars.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Heading names the region of the open file.
func (p *Page) Heading() (title, subtitle string) {
	plan := p.desk.Plan()
	if plan == nil || plan.Region() == nil {
		return p.desk.Say(text.AreaHome), ""
	}
	return plan.Region().Name, p.desk.Say(text.HomeYear, plan.Region().Year)
}

// Tools are none.
func (p *Page) Tools() []fyne.CanvasObject { return nil }

// Show puts the focus on what a new person does first.
func (p *Page) Show() {
	p.inView = true
	if p.unread {
		p.showSteps()
	}
	p.desk.Focus(p.begin)
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load shows the files and the state of preparing anew. Of the same file a new one that is being begun stays.
func (p *Page) Load() {
	if plan := p.desk.Plan(); plan != p.loaded {
		p.loaded = plan
		p.form.clear()
	}
	p.loadRecent()
	p.showSteps()
}

// Changed shows how far preparing has come.
func (p *Page) Changed(*model.Entry) {
	if !p.inView {
		p.unread = true
		return
	}
	p.showSteps()
}

func (p *Page) showSteps() {
	p.unread = false
	p.prepare.SetKnots(p.knots())
}

// AgencyInView says that the figures of the page are those of the whole city.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	plan := p.desk.Plan()
	return 0, plan != nil && plan.Agencies.Len() > 0
}

// Commands are none of its own: making and opening files can be done everywhere.
func (p *Page) Commands() []text.Command { return nil }

// BeginNew opens the lines in which a new file is begun.
func (p *Page) BeginNew() { p.form.open() }

func (p *Page) loadRecent() {
	p.recent.RemoveAll()
	list := p.desk.Recent()
	if len(list) == 0 {
		p.recent.Add(parts.NewText(p.desk.Say(text.HomeNoRecent), look.Text, parts.Muted).Wrap())
	}
	for _, path := range list {
		p.recent.Add(p.recentRow(path))
	}
}

func (p *Page) recentRow(path string) fyne.CanvasObject {
	note := ""
	if path == p.desk.Path() {
		note = p.desk.Say(text.HomeOpened)
	}
	return parts.NewListRow(filepath.Base(path), folderOf(path), note, func() { p.desk.OpenFile(path) })
}

// folderOf gives the folder of a file, with a tilde for the person's own folder.
func folderOf(path string) string {
	folder := filepath.Dir(path)
	own, err := os.UserHomeDir()
	if err != nil {
		return folder
	}
	if below, err := filepath.Rel(own, folder); err == nil && filepath.IsLocal(below) {
		return filepath.Join("~", below)
	}
	return folder
}
