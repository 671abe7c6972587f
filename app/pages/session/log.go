package session

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// log is the list at the right: what the slot has on record, newest first, or, turned over, what is still to be done about the agency in view.
type log struct {
	page    *Page
	grid    *parts.Grid
	empty   *parts.Text
	title   string
	turned  bool
	slot    model.ID
	plan    *model.Plan
	records []record
	tasks   []model.OpenDirective
	content *fyne.Container
}

// leastLog is the height that the list keeps on a low screen.
const leastLog = 120

func newLog(p *Page) *log {
	l := &log{page: p, empty: parts.NewText("", look.Control, parts.Muted).Wrap()}
	l.grid = parts.NewGrid(noFigures{}, l.column())
	l.grid.OnOpen = func(row, _ int) { l.open(row) }
	l.grid.OnClear = func(b parts.Block) { l.takeBack(b.Row) }
	l.grid.QuietCursor = true
	l.content = container.NewStack(container.New(scant{leastLog}, container.New(parts.Outdent{}, l.grid)), container.New(layout.NewCustomPaddedLayout(44, 0, 0, 0), container.New(&pile{}, l.empty)))
	return l
}

func (l *log) column() parts.Column {
	return parts.Column{Title: l.title, Min: 100, Weight: 1, Wrap: true}
}

// shows is the slot whose records are shown: the one looked at once it has begun, else the one being held.
func (l *log) shows() *model.Slot {
	if s := l.page.slot(); s != nil && s.State() != model.Waiting {
		return s
	}
	return l.page.running()
}

// show shows the list anew.
func (l *log) show() {
	slot := l.shows()
	l.slot, l.records, l.plan = 0, nil, l.page.plan()
	if slot != nil {
		l.slot, l.records = slot.ID, recordsOf(l.plan, slot.ID)
	}
	l.readTasks()
	l.showTitle(slot)
	l.grid.SetData(l)
	l.showEmpty()
}

// changed shows what an act changed.
func (l *log) changed(t touched, e *model.Entry) {
	if slot := l.shows(); slot == nil || slot.ID != l.slot || l.plan != l.page.plan() {
		l.show()
		return
	}
	if t.agenda {
		l.showTitle(l.shows())
	}
	if !t.said {
		return
	}
	l.records = follow(l.records, l.slot, e)
	l.readTasks()
	l.grid.Refresh()
	l.showEmpty()
}

func (l *log) readTasks() {
	l.tasks = nil
	if a := l.page.agency(); a != nil && l.turned {
		l.tasks = l.page.plan().OpenDirectives(a.ID, l.page.today())
	}
}

// forget lets go of the list of another file.
func (l *log) forget() {
	l.plan, l.turned, l.records, l.tasks = nil, false, nil, nil
	l.grid.SetData(noFigures{})
}

func (l *log) showEmpty() {
	words := text.SessionLogEmpty
	if l.turned {
		words = text.SessionTasksNone
	}
	l.empty.Set(l.page.say(words))
	parts.SetVisible(l.empty, l.Rows() == 0)
}

// showTitle says what the list is about and which key leads into it.
func (l *log) showTitle(slot *model.Slot) {
	p := l.page
	title := p.say(text.SessionLog)
	switch {
	case l.turned && p.agency() != nil:
		title = p.say(text.SessionTasks, p.agency().Label())
	case slot != nil && slot != p.running():
		title = p.say(text.SessionLogOf, p.shortLabel(slot))
	}
	if title != l.title {
		l.title = title
		l.grid.SetColumns(l.column())
	}
}

// turnOver shows the records in the place of the open directives, or the other way round.
func (l *log) turnOver(tasks bool) {
	l.turned = tasks
	l.show()
}

// Rows implements parts.Data.
func (l *log) Rows() int {
	if l.turned {
		return len(l.tasks)
	}
	return len(l.records)
}

// Row implements parts.Data.
func (l *log) Row(row int) parts.Row {
	if l.turned {
		return parts.Row{Key: rowKey("task", l.tasks[row].ID)}
	}
	r := l.records[row]
	return parts.Row{Key: rowKey(string(r.ref.Kind), r.ref.ID)}
}

// Cell implements parts.Data. When the file has just been closed the grid still asks for rows of it.
func (l *log) Cell(row, _ int) parts.Cell {
	p := l.page
	if p.plan() == nil {
		return parts.Cell{}
	}
	if l.turned {
		return l.taskCell(l.tasks[row])
	}
	t := p.tell(l.records[row])
	return parts.Cell{Above: joined(p.clock(l.records[row].at), t.kind), Text: t.words, Below: t.who}
}

// taskTones are the colours of where directives stand; the word says it too.
var taskTones = map[model.DirectiveStanding]parts.Tone{
	model.StandsOverdue: parts.Bad, model.StandsWatched: parts.Down, model.StandsUnderway: parts.Up,
}

func (l *log) taskCell(d model.OpenDirective) parts.Cell {
	p := l.page
	due, pending := "", ""
	if d.Due != "" {
		due = p.say(text.SessionLogDue, locale.FormatDateShort(d.Due, p.desk.Language()))
	}
	if d.Pending != nil {
		pending = p.say(text.SessionTaskPending, locale.FormatDateShort(d.Pending.To, p.desk.Language()))
	}
	return parts.Cell{
		Above: joined(p.say(text.DirectiveStandings[d.Standing]), due), Text: d.Text, Below: joined(d.Owner, pending), Tone: taskTones[d.Standing],
	}
}

// at gives the row under the cursor, -1 where there is none.
func (l *log) at() int {
	row, _ := l.grid.Cursor()
	if row >= l.Rows() {
		return -1
	}
	return row
}

// open lets what a row stands for be changed.
func (l *log) open(row int) {
	switch {
	case row >= l.Rows() || l.page.desk.ReadOnly():
	case l.turned:
		l.page.askProgress(l.tasks[row])
	default:
		l.page.change(l.records[row].ref)
	}
}

// takeBack takes what a row stands for off the record.
func (l *log) takeBack(row int) {
	if !l.turned && row >= 0 && row < len(l.records) && !l.page.desk.ReadOnly() {
		l.page.takeBack(l.records[row].ref)
	}
}

// send shows what the row under the cursor stands for on the wall.
func (l *log) send() {
	switch row := l.at(); {
	case row < 0:
	case l.turned:
		l.page.desk.ShowDirective(l.tasks[row].ID)
	default:
		l.page.sendRecord(l.records[row].ref)
	}
}

// openLog leads the keys into the list, of the records or of the open directives.
func (p *Page) openLog(tasks bool) {
	l := p.side.log
	if l.turned != tasks {
		l.turnOver(tasks)
	}
	if !p.listing {
		l.grid.MoveTo(0, 0)
	}
	p.listing = true
	p.desk.Focus(l.grid)
	p.desk.Tell(p.say(pick(tasks, text.SessionTasksKeys, text.SessionLogKeys)))
}
