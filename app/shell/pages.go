package shell

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/look"
	"benangmerah/app/pages/actors"
	"benangmerah/app/pages/cohorts"
	"benangmerah/app/pages/comparison"
	"benangmerah/app/pages/followup"
	"benangmerah/app/pages/home"
	"benangmerah/app/pages/incoming"
	"benangmerah/app/pages/papers"
	"benangmerah/app/pages/priorities"
	"benangmerah/app/pages/programme"
	"benangmerah/app/pages/refocusing"
	"benangmerah/app/pages/roads"
	"benangmerah/app/pages/session"
	setup "benangmerah/app/pages/settings"
	"benangmerah/app/pages/threads"
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
	key  text.Key
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
	areaActors
	areaCohorts
	areaRoadmap
	areaRefocusing
	areaThreads
	areaSettings
)

func (s *Shell) makePages() []area {
	return []area{
		areaHome:       {home.New(s), text.AreaHome, look.IconHome, text.Ctrl(fyne.Key1)},
		areaProgramme:  {programme.New(s), text.AreaProgramme, look.IconProgramme, text.Ctrl(fyne.Key2)},
		areaIncoming:   {incoming.New(s), text.AreaIncoming, look.IconIncoming, text.Ctrl(fyne.Key3)},
		areaSession:    {session.New(s), text.AreaSession, look.IconSession, text.Ctrl(fyne.Key4)},
		areaComparison: {comparison.New(s), text.AreaComparison, look.IconComparison, text.Ctrl(fyne.Key5)},
		areaPriorities: {priorities.New(s), text.AreaPriorities, look.IconPriorities, text.Ctrl(fyne.Key6)},
		areaPapers:     {papers.New(s), text.AreaPapers, look.IconPapers, text.Ctrl(fyne.Key7)},
		areaFollowUp:   {followup.New(s), text.AreaFollowUp, look.IconFollowUp, text.Ctrl(fyne.Key8)},
		areaActors:     {actors.New(s), text.AreaActors, look.IconActors, text.Ctrl(fyne.Key0)},
		areaCohorts:    {cohorts.New(s), text.AreaCohorts, look.IconCohorts, text.CtrlShift(fyne.Key1)},
		areaRoadmap:    {roads.New(s), text.AreaRoadmap, look.IconRoadmap, text.CtrlShift(fyne.Key2)},
		areaRefocusing: {refocusing.New(s), text.AreaRefocusing, look.IconRefocusing, text.CtrlShift(fyne.Key3)},
		areaThreads:    {threads.New(s), text.AreaThreads, look.IconThreads, text.CtrlShift(fyne.Key4)},
		areaSettings:   {setup.New(s), text.AreaSettings, look.IconSettings, text.Ctrl(fyne.Key9)},
	}
}
