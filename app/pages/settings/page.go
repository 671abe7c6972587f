// Package settings is the page of what a file needs before its minutes can be official: letterhead, officials, agencies, ceilings, the
// meeting with its agenda and attendance lists, and the missions; and of the choices of this computer.
//
// Everything is entered in grids, in place: an entry is written, as one act, when it is ended by Enter, Tab or an arrow up or down; Escape leaves what stood
// there. An entry that is refused stays open with the reason at its cell.
package settings

import (
	"context"
	"strconv"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Desk is what the page asks of the window.
type Desk interface {
	Plan() *model.Plan
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	ReadOnly() bool
	Tell(sentence string)
	Ask(question, verb string, yes func())
	Focus(o fyne.Focusable)
	Zone() locale.Zone
	Fail(err error)
	PickFile(title string, extensions []string, picked func(path string))
	// AskText asks for a text of many lines. What done returns, if anything, says why it is not taken.
	AskText(title, about, start string, done func(written string) (refusal string))
	// TryPost tries the mail server of the file without sending anything, KeepPassword asks for its password. Both say what became of it.
	TryPost()
	KeepPassword()
	Now() time.Time
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))

	Backups

	// The choices of this computer. ResizeText makes texts larger by a number of percent, smaller where it is negative.
	SwitchLanguage()
	SwitchDark()
	ResizeText(by int)
	SwitchWallTheme()
	SwitchSound()
	LockMinutes() int
	SetLockMinutes(minutes int)
	LockTitle() bool
	SwitchLockTitle()
	Dark() bool
	WallDark() bool
	Sound() bool
	TextPercent() int
	// About gives the version of the program and the path of its log.
	About() (version, log string)
}

// Page is the Setelan page: a list of sections at the left, the section that is chosen at the right.
type Page struct {
	desk       Desk
	loaded     *model.Plan // the one that Load showed last
	begun      bool        // Load has shown something
	sections   []*section
	current    int
	minute     time.Time // of the agenda in view
	last       table     // the one that was worked in last
	noFile     *parts.EmptyState
	attendance *attendance
	agenda     *agenda
	next       *nextMeeting
	ceilings   *ceilings
	papers     *papers
	sentences  *sentences
	mailing    *mailing

	list    *parts.Grid
	body    *fyne.Container
	tools   tools
	content fyne.CanvasObject
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk, body: container.NewStack()}
	p.tools = newTools(p)
	p.noFile = parts.NewEmptyState(look.IconSettings, desk.Say(text.SettingsNoFile), nil)
	p.sections = []*section{
		SectionRegion:     p.regionSection(),
		SectionOfficials:  p.officialSection(),
		SectionAgencies:   p.agencySection(),
		SectionCeilings:   p.ceilingSection(),
		SectionMeeting:    p.meetingSection(),
		SectionAgenda:     p.agendaSection(),
		SectionAttendance: p.attendanceSection(),
		SectionMissions:   p.missionSection(),
		SectionPapers:     p.papersSection(),
		SectionSentences:  p.sentenceSection(),
		SectionPost:       p.postSection(),
		SectionBackups:    p.backupSection(),
		SectionComputer:   p.computerSection(),
	}
	p.list = parts.NewGrid(&contents{p}, parts.Column{Title: desk.Say(text.SettingsSections), Min: 160, Weight: 1, Wrap: true})
	p.list.OnMove = func(row, _ int) { p.choose(row) }
	p.list.OnOpen = func(int, int) { p.focusSection() }
	p.content = container.New(split{}, pad(p.list, 8, 8), widget.NewSeparator(), pad(p.body, 16, 16))
	return p
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Heading gives the words of the top bar.
func (p *Page) Heading() (title, subtitle string) {
	title = p.desk.Say(text.AreaSettings)
	if plan := p.desk.Plan(); plan != nil && plan.Region() != nil {
		subtitle = plan.Region().Name
	}
	return title, subtitle
}

// Tools gives the buttons of what is done to rows.
func (p *Page) Tools() []fyne.CanvasObject { return p.tools.objects() }

// Show puts the focus on the section in view.
func (p *Page) Show() { p.focusSection() }

// Open brings a section into view, with the focus on it.
func (p *Page) Open(section int) {
	if p.choose(section) {
		p.list.MoveTo(section, 0)
		p.focusSection()
	}
}

// Load shows another file from its beginning, or the same one anew. Of the same file places, cursors and half-typed entries stay.
func (p *Page) Load() {
	other := !p.begun || p.desk.Plan() != p.loaded
	p.begun, p.loaded = true, p.desk.Plan()
	for _, s := range p.sections {
		s.load(other)
	}
	p.show()
	p.list.MoveTo(p.current, 0)
}

// Changed shows what an act changed, in place. Of acts on lines and figures only what is left of the ceilings follows.
func (p *Page) Changed(e *model.Entry) {
	switch {
	case p.desk.Plan() == nil:
		return
	case !touches(e):
		p.ceilings.follow(e)
		p.list.Refresh()
		return
	}
	for _, s := range p.sections {
		s.load(false)
	}
	p.show()
}

// shown is the kinds of records that the page shows.
var shown = map[model.Kind]bool{
	model.KindRegion: true, model.KindOfficial: true, model.KindMission: true, model.KindAgency: true, model.KindFund: true, model.KindCeiling: true,
	model.KindMeeting: true, model.KindDay: true, model.KindSlot: true,
	model.KindParticipant: true, model.KindPaperForm: true, model.KindPaperSentence: true, model.KindPost: true,
}

func touches(e *model.Entry) bool {
	for _, c := range e.Changes {
		if shown[c.Kind()] {
			return true
		}
	}
	return false
}

// Tick moves the expected times of the agenda on with every minute.
func (p *Page) Tick(now time.Time) {
	if minute := now.Truncate(time.Minute); p.desk.Plan() != nil && minute != p.minute {
		p.minute = minute
		p.sections[SectionAgenda].load(false)
		p.list.Refresh()
	}
}

// choose brings a section into view, unless an entry that is being typed is refused: nothing that was typed is lost.
func (p *Page) choose(section int) bool {
	if section == p.current || section < 0 || section >= len(p.sections) {
		return section == p.current
	}
	for _, t := range p.section().tables {
		if !t.view().CommitEdit() {
			p.list.MoveTo(p.current, 0)
			return false
		}
	}
	p.current = section
	p.show()
	return true
}

func (p *Page) section() *section { return p.sections[p.current] }

// show brings the list, the section in view and the tools up to date.
func (p *Page) show() {
	p.list.Refresh()
	if o := p.section().object(); len(p.body.Objects) != 1 || p.body.Objects[0] != o {
		p.body.Objects = []fyne.CanvasObject{o}
		p.body.Refresh()
	}
	if shown := p.section().shown; shown != nil && p.desk.Plan() != nil {
		shown()
	}
	p.tools.show(p)
}

// focusSection puts the focus on the table of the section that was worked in last, or its first.
func (p *Page) focusSection() {
	switch t := p.active(); {
	case t != nil:
		p.desk.Focus(t.view())
	case p.section().action != nil && p.desk.Plan() != nil:
		p.desk.Focus(p.section().action)
	default:
		p.desk.Focus(p.list)
	}
}

// active gives the table that is worked in: the one with the focus, else the one that had it last; nil where the section shows none.
func (p *Page) active() table {
	tables := p.section().tables
	if len(tables) == 0 || p.section().missing() != nil {
		return nil
	}
	for _, t := range tables {
		if parts.HasFocus(t.view()) {
			p.last = t
		}
	}
	for _, t := range tables {
		if t == p.last {
			return t
		}
	}
	return tables[0]
}

// withoutFile gives what is shown while no file is open.
func (p *Page) withoutFile() *parts.EmptyState {
	if p.desk.Plan() == nil {
		return p.noFile
	}
	return nil
}

// writable says whether the open file takes acts.
func (p *Page) writable() bool { return p.desk.Plan() != nil && !p.desk.ReadOnly() }

// do does an edit and gives the sentence that says why not, "" where it was done or where there is nothing to do.
func (p *Page) do(e model.Edit) (refusal string) {
	if len(e.Put)+len(e.Drop) == 0 {
		return ""
	}
	return p.act(e)
}

// act does an act and gives the sentence that says why not, "" where it was done.
func (p *Page) act(act model.Act) (refusal string) {
	if _, err := p.desk.Do(act, model.Context{}); err != nil {
		return err.Error()
	}
	return ""
}

// today is the day that it is where the region is.
func (p *Page) today() model.Date {
	day, _ := p.desk.Zone().Split(model.At(p.desk.Now()))
	return day
}

// newID gives the ID of a record to come: it is the key of its row before and after it is in the file.
func newID() model.ID { return model.NewIDs(model.NewSeed()).Next() }

func keyOf(id model.ID) string { return strconv.FormatInt(int64(id), 10) }
