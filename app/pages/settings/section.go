package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// The sections, in their order in the list.
const (
	SectionRegion = iota
	SectionOfficials
	SectionAgencies
	SectionCeilings
	SectionMeeting
	SectionAgenda
	SectionAttendance
	SectionMissions
	SectionPapers
	SectionSentences
	SectionPost
	SectionBackups
	SectionComputer
)

// state is how far a section is: lacks says what is not there yet, "" where nothing is; sum says what is there.
type state struct{ lacks, sum string }

// section is a part of the page: a heading over one or two tables.
type section struct {
	page    *Page
	title   text.Sentence
	tables  []table
	summary func(plan *model.Plan) state
	// missing gives what is shown while there is nothing to enter into, nil where there is.
	missing func() *parts.EmptyState
	// action is the button of what missing gives where a file is open; may be nil.
	action *parts.KeyButton
	local  bool // of this computer: there without a file too

	heading *parts.Heading
	about   string
	loaded  func(other bool) // reads what stands around the tables; may be nil
	shown   func()           // brings up to date what costs too much while the section is out of view; may be nil
	content fyne.CanvasObject
}

// build puts the section together: its heading with what it is about, over the body in which the tables stand.
func (s *section) build(about text.Sentence, body fyne.CanvasObject, tables ...table) *section {
	s.about, s.tables = s.page.desk.Say(about), tables
	s.heading = parts.NewSectionHeading(s.page.desk.Say(s.title), s.about)
	top := container.New(layout.NewCustomPaddedLayout(12, 8, 0, 0), s.heading)
	s.content = container.NewBorder(top, container.New(layout.NewCustomPaddedLayout(5, 5, 0, 0)), nil, nil, body)
	return s
}

// load reads the tables from the file: from the beginning where it is another one.
func (s *section) load(other bool) {
	if s.loaded != nil {
		s.loaded(other)
	}
	for _, t := range s.tables {
		t.load(other)
	}
	about := s.about
	if s.page.readOnly() && !s.local {
		about = s.page.desk.Say(text.SettingsReadOnly)
	}
	s.heading.Set(s.page.desk.Say(s.title), about)
}

func (p *Page) readOnly() bool { return p.desk.Plan() != nil && p.desk.ReadOnly() }

// object gives what is shown of the section now.
func (s *section) object() fyne.CanvasObject {
	if e := s.missing(); e != nil {
		return e
	}
	return s.content
}

// state gives how far the section is, with nothing lacking while no file is open.
func (s *section) state() state {
	plan := s.page.desk.Plan()
	if plan == nil && !s.local {
		return state{lacks: s.page.desk.Say(text.SettingsNoFileShort)}
	}
	return s.summary(plan)
}

// contents shows the sections as rows: each with what is there or what it lacks.
type contents struct{ page *Page }

// Rows implements parts.Data.
func (c *contents) Rows() int { return len(c.page.sections) }

// Row implements parts.Data.
func (c *contents) Row(row int) parts.Row {
	return parts.Row{Key: keyOf(model.ID(row)), Tinted: row == c.page.current}
}

// Cell implements parts.Data.
func (c *contents) Cell(row, _ int) parts.Cell {
	s := c.page.sections[row]
	cell := parts.Cell{Text: c.page.desk.Say(s.title), Sign: parts.SignDone}
	state := s.state()
	cell.Below = state.sum
	if state.lacks != "" {
		cell.Sign, cell.Below = parts.SignOpen, state.lacks
	}
	return cell
}
