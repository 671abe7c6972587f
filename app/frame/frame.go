// Package frame is what the pages of lists have in common: a column at the left to choose from, at the right one list at a time with its heading, its lenses
// and the search over it, and under it what stands under the cursor, what can be done there, or what is asked. It knows when a list has to be read anew, keeps
// the focus where work goes on, and never loses what is half typed.
package frame

import (
	"errors"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Desk is what every page of lists asks of the window.
type Desk interface {
	Wall
	Plan() *model.Plan
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Language() locale.Language
	Zone() locale.Zone
	Now() time.Time
	ReadOnly() bool
	Fail(err error)
	Focus(o fyne.Focusable)
}

// List is one of the lists of a page.
type List interface {
	parts.Data
	Grid() *parts.Grid
	// Read reads the list anew from the plan. It is called when the list is looked at, and again only after something changed.
	Read()
	// None says why there is nothing in it, and what to do about that.
	None() string
	// Aim says what the keys of the list would be done to, and what stands under the cursor in full.
	Aim() string
}

// Hooks are what a frame asks of its page.
type Hooks struct {
	// Begin forgets what was looked at and half typed: another file is open, or none.
	Begin func()
	// Read reads what all lists go by from the plan, which may be nil. The lists themselves are read when they are looked at.
	Read func()
	// Head says over the lists what is in view; it is called with a file only.
	Head func()
	// Lists are all lists of the page, List the one in view.
	Lists func() []List
	List  func() List
	// Row is the row of buttons under the list in view, counted as Spec.Rows gives them; −1 is none. It may be nil where there is one row for all.
	Row func() int
	// Aimless says that nothing is to be said under the list in view. It may be nil.
	Aimless func() bool
	// Foot follows what stands under the cursor beyond the aim. It may be nil.
	Foot func()
	// Focused is told that the focus goes to where work goes on. It may be nil.
	Focused func()
	// Late has what takes long read when the page is looked at for the first time, not when a file is opened.
	Late bool
	// Outdated says that what is shown goes by a day that is over. It may be nil.
	Outdated func() bool
}

// Frame is what a page of lists embeds. Everything is done on the UI goroutine.
type Frame struct {
	Plan   *model.Plan // that everything was read from; nil without a file
	Sought []string    // the words that rows must hold, as Holds takes them
	Title  *parts.Heading
	Search *parts.SearchField // nil where nothing is sought
	Strip  *parts.Strip

	desk  Desk
	icon  look.IconName
	hooks Hooks

	side    *parts.Grid
	tools   []fyne.CanvasObject
	content *fyne.Container
	work    *fyne.Container
	empty   *parts.EmptyState // without a file
	none    *parts.EmptyState // without a row
	aim     *parts.Text
	lenses  []*parts.KeyButton
	rows    []*fyne.Container
	doable  []doable

	stale  map[List]bool // lists that were not read since something changed
	begun  map[List]bool // lists that are to be looked at from their beginning
	inView bool
	unread bool // something has changed since everything was read
}

// doable is a button with what says whether it can be pressed.
type doable struct {
	button *parts.KeyButton
	on     func() bool
}

// New begins the frame of a page. The page makes its lists and buttons with it, and then lays it out with Lay.
func New(desk Desk, icon look.IconName, hooks Hooks) *Frame {
	f := &Frame{desk: desk, icon: icon, hooks: hooks, stale: map[List]bool{}, begun: map[List]bool{}}
	f.Title = parts.NewSectionHeading("", "").Wrap()
	f.Strip = parts.NewStrip(f.Say(text.FrameStripHint), desk.Focus)
	f.Strip.Turned = f.turned
	f.none = parts.NewEmptyState(icon, "", nil)
	f.aim = parts.NewText("", look.Small, parts.Muted).Cut()
	return f
}

// Content gives what fills the page.
func (f *Frame) Content() fyne.CanvasObject { return f.content }

// Tools are what stands at the right of the top bar.
func (f *Frame) Tools() []fyne.CanvasObject { return f.tools }

// InView says whether the page is looked at.
func (f *Frame) InView() bool { return f.inView }

// Show puts the focus where work goes on.
func (f *Frame) Show() {
	f.inView = true
	if f.unread || f.outdated() {
		f.Read()
	}
	f.FocusWork()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (f *Frame) Hide() { f.inView = false }

// Load shows another file from its beginning, or the same one anew. Of the same file what is looked at and what is half typed stay.
func (f *Frame) Load() {
	if f.desk.Plan() != f.Plan {
		f.hooks.Begin()
		for _, l := range f.hooks.Lists() {
			l.Grid().CancelEdit()
		}
		f.Strip.Forget()
		f.Sought = nil
		if f.Search != nil {
			f.Search.SetText("")
		}
	}
	if f.hooks.Late && !f.inView && f.HasFile() {
		f.unread, f.Plan = true, f.desk.Plan()
		f.Stale()
		f.Refresh()
		return
	}
	f.Read()
}

// Changed shows what an act changed; what is looked at, the cursor and half-typed texts stay.
func (f *Frame) Changed(*model.Entry) {
	if !f.inView {
		f.unread = true
		return
	}
	f.Read()
}

// Tick goes on to the next day.
func (f *Frame) Tick(time.Time) {
	if f.inView && f.outdated() {
		f.Read()
	}
}

func (f *Frame) outdated() bool { return f.HasFile() && f.hooks.Outdated != nil && f.hooks.Outdated() }

// Read reads everything anew from the plan and shows it: what all lists go by and the list in view at once, the other lists when they are looked at.
func (f *Frame) Read() {
	f.unread, f.Plan = false, f.desk.Plan()
	f.hooks.Read()
	f.Stale()
	f.Refresh()
}

// Stale has every list read anew when it is looked at next.
func (f *Frame) Stale() {
	for _, l := range f.hooks.Lists() {
		f.stale[l] = true
		l.Grid().Rest()
	}
}

// Fresh reads a list where it was not read since something changed.
func (f *Frame) Fresh(l List) {
	if f.stale[l] {
		delete(f.stale, l)
		l.Grid().Wake()
		l.Read()
	}
	if f.begun[l] {
		delete(f.begun, l)
		l.Grid().MoveTo(0, 0)
	}
}

// Restart has lists looked at from their beginning, as when they are about something else; without any, all are.
func (f *Frame) Restart(lists ...List) {
	if len(lists) == 0 {
		lists = f.hooks.Lists()
	}
	for _, l := range lists {
		f.begun[l] = true
	}
}

// Turn changes what is in view, unless something is being typed.
func (f *Frame) Turn(change func()) {
	if !f.StillTyping() {
		change()
		f.Refresh()
		f.FocusWork()
	}
}

// seek lets only the rows be seen that hold all words of a text.
func (f *Frame) seek(typed string) {
	f.Sought = Words(typed)
	f.Narrow()
}

// Narrow lists anew what the lists let through, without reading what they go by again.
func (f *Frame) Narrow() {
	if f.HasFile() && f.Plan == f.desk.Plan() {
		f.Stale()
		f.Refresh()
	}
}

// Seeks says whether texts together hold all words that are sought.
func (f *Frame) Seeks(texts ...string) bool { return Holds(f.Sought, texts...) }

// FocusWork puts the focus where work goes on: on the form that is open, else on the list in view, else on the column at the left.
func (f *Frame) FocusWork() {
	if f.hooks.Focused != nil {
		f.hooks.Focused()
	}
	switch {
	case !f.inView || !f.HasFile():
	case f.Strip.IsOpen():
		f.Strip.FocusField()
	case f.hooks.List().Rows() > 0:
		f.desk.Focus(f.hooks.List().Grid())
	default:
		f.desk.Focus(f.side)
	}
}

// FocusSide puts the focus on the column at the left.
func (f *Frame) FocusSide() { f.desk.Focus(f.side) }

// OnSide says whether the keys are on the column at the left.
func (f *Frame) OnSide() bool { return parts.HasFocus(f.side) }

// FocusSearch puts the focus on the search, unless something is being typed.
func (f *Frame) FocusSearch() {
	if !f.StillTyping() {
		f.desk.Focus(f.Search)
	}
}

// StillTyping says whether an entry is open in one of the lists, and puts the focus on it.
func (f *Frame) StillTyping() bool {
	for _, l := range f.hooks.Lists() {
		if _, _, _, open := l.Grid().Editing(); open {
			f.desk.Tell(f.Say(text.FrameFinishTyping))
			f.desk.Focus(l.Grid())
			return true
		}
	}
	return false
}

// Ask opens a form at the foot of the page, unless something is being typed.
func (f *Frame) Ask(form *parts.Form) {
	if !f.StillTyping() {
		f.Strip.Ask(form)
	}
}

// Do does an act, within what it is said about where that is given, and gives the sentence that says why not, "" where it was done.
func (f *Frame) Do(act model.Act, about ...model.Context) (refusal string) {
	if f.desk.ReadOnly() {
		return f.Say(text.ReadOnlyNow)
	}
	if _, err := f.desk.Do(act, one(about)); err != nil {
		return f.Told(err)
	}
	return ""
}

// DoNow does an act as Do does, that nothing is asked for, and tells why it was not done. While something is being typed, nothing is done.
func (f *Frame) DoNow(act model.Act, about ...model.Context) (done bool) {
	if f.StillTyping() {
		return false
	}
	_, err := f.desk.Do(act, one(about))
	if err != nil {
		f.desk.Fail(err)
	}
	return err == nil
}

// one is the context that was given, or that of nothing in particular.
func one(about []model.Context) model.Context {
	if len(about) == 0 {
		return model.Context{}
	}
	return about[0]
}

// Say gives a fixed sentence in the language that is switched on.
func (f *Frame) Say(s text.Sentence, args ...any) string { return f.desk.Say(s, args...) }

// Told gives the sentence of an error in the language that is switched on.
func (f *Frame) Told(err error) string {
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, f.desk.Language()).Error()
	}
	return err.Error()
}

// HasFile says whether a file is open.
func (f *Frame) HasFile() bool { return f.desk.Plan() != nil }

// Writable says whether acts can be done in the file.
func (f *Frame) Writable() bool { return f.HasFile() && !f.desk.ReadOnly() }

// HasRows says whether there is anything in the list in view.
func (f *Frame) HasRows() bool { return f.HasFile() && f.hooks.List().Rows() > 0 }

// Today is the day where the region is.
func (f *Frame) Today() model.Date { return f.DayOf(model.At(f.desk.Now())) }

// DayOf is the day of an instant where the region is.
func (f *Frame) DayOf(at model.Instant) model.Date {
	day, _ := f.desk.Zone().Split(at)
	return day
}

// Short gives a day in few letters: 18 Jan 2027.
func (f *Frame) Short(d model.Date) string { return locale.FormatDateShort(d, f.desk.Language()) }

// Full gives a day with its weekday.
func (f *Frame) Full(d model.Date) string { return locale.FormatDateWithWeekday(d, f.desk.Language()) }

// TellWall says what is on the wall now, or why what was sent is not.
func (f *Frame) TellWall() { TellWall(f.desk) }

// Refresh brings everything up to date that is in view.
func (f *Frame) Refresh() {
	has := f.HasFile()
	f.empty.Hidden, f.work.Hidden = has, !has
	if has {
		f.freshInView()
		f.hooks.Head()
		f.RefreshList()
	} else {
		for _, l := range f.hooks.Lists() { // one of them may still have the keys
			f.Fresh(l)
		}
	}
	f.RefreshFoot()
	f.side.Refresh()
	f.content.Refresh()
}

// freshInView reads the list in view. One whose subject is gone gives way to another while it is read.
func (f *Frame) freshInView() {
	for in := f.hooks.List(); ; in = f.hooks.List() {
		if f.Fresh(in); in == f.hooks.List() {
			return
		}
	}
}

// RefreshList shows the list in view after its rows changed by themselves, or says why it is empty.
func (f *Frame) RefreshList() {
	in := f.hooks.List()
	for _, l := range f.hooks.Lists() {
		l.Grid().Hidden = l != in || l.Rows() == 0
	}
	f.none.Hidden = in.Rows() > 0
	if !f.none.Hidden {
		f.none.SetSentence(in.None())
	}
}

// RefreshFoot says what the keys would be done to, and which of them can be pressed now.
func (f *Frame) RefreshFoot() {
	if f.content == nil { // lists report their cursor while the page is made
		return
	}
	asked, aim := f.Strip.IsOpen(), ""
	if f.HasFile() && !asked && (f.hooks.Aimless == nil || !f.hooks.Aimless()) {
		aim = f.hooks.List().Aim()
	}
	f.aim.Set(aim)
	for i, r := range f.rows {
		parts.SetVisible(r, i == f.row() && !asked)
	}
	for _, d := range f.doable {
		if d.on() {
			d.button.Enable()
		} else {
			d.button.Disable()
		}
	}
	if f.hooks.Foot != nil {
		f.hooks.Foot()
	}
}

// row is the place of the row of buttons under the list in view.
func (f *Frame) row() int {
	if f.hooks.Row == nil {
		return 0
	}
	return f.hooks.Row()
}

// turned gives the place of the buttons to the strip while it is open.
func (f *Frame) turned(open bool) {
	f.RefreshFoot()
	f.content.Refresh()
	if !open {
		f.FocusWork()
	}
}
