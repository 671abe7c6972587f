package shell

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/look"
	"benangmerah/app/pages/comparison"
	"benangmerah/app/pages/followup"
	"benangmerah/app/pages/home"
	"benangmerah/app/pages/incoming"
	"benangmerah/app/pages/papers"
	"benangmerah/app/pages/priorities"
	"benangmerah/app/pages/programme"
	"benangmerah/app/pages/session"
	setup "benangmerah/app/pages/settings"
	"benangmerah/app/text"
	"benangmerah/model"
)

// page is an area of the window. The shell calls it on the UI goroutine.
type page interface {
	// Content fills everything between the bars; it is built once.
	Content() fyne.CanvasObject
	// Heading is what stands in the top bar now.
	Heading() (title, subtitle string)
	// Tools stand at the right of the top bar; they are built once.
	Tools() []fyne.CanvasObject
	// Show is called when the page comes into view.
	Show()
	// Load shows everything anew: another file, language or theme.
	Load()
	// Changed shows what an act changed.
	Changed(e *model.Entry)
	// Commands are what can be done here.
	Commands() []text.Command
}

// area is a page with its place in the rail.
type area struct {
	page page
	name text.Sentence
	icon look.IconName
	key  fyne.KeyName
}

const (
	areaHome = iota
	areaProgramme
	areaIncoming
	areaSession
	areaComparison
	areaPriorities
	areaPapers
	areaFollowUp
	areaSettings
)

func (s *Shell) makePages() []area {
	return []area{
		areaHome:       {home.New(s), text.AreaHome, look.IconHome, fyne.Key1},
		areaProgramme:  {programme.New(s), text.AreaProgramme, look.IconProgramme, fyne.Key2},
		areaIncoming:   {incoming.New(s), text.AreaIncoming, look.IconIncoming, fyne.Key3},
		areaSession:    {session.New(s), text.AreaSession, look.IconSession, fyne.Key4},
		areaComparison: {comparison.New(s), text.AreaComparison, look.IconComparison, fyne.Key5},
		areaPriorities: {priorities.New(s), text.AreaPriorities, look.IconPriorities, fyne.Key6},
		areaPapers:     {papers.New(s), text.AreaPapers, look.IconPapers, fyne.Key7},
		areaFollowUp:   {followup.New(s), text.AreaFollowUp, look.IconFollowUp, fyne.Key8},
		areaSettings:   {setup.New(s), text.AreaSettings, look.IconSettings, fyne.Key9},
	}
}
