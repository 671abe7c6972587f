package shell

import (
	"strings"

	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/chart"
)

// The size of the finder, at 100 %.
const (
	finderWidth  = 760
	finderHeight = 520
)

// find opens the finder over all commands, agencies and programmes.
func (s *Shell) find() {
	f := &finder{s: s, targets: s.targets()}
	f.field = parts.NewSearchField(s.Say(text.FindPlace), escapeKey.String(), f.search)
	f.field.OnDown = func() { f.move(1) }
	f.field.OnUp = func() { f.move(-1) }
	f.field.OnSubmitted = func(string) { f.choose() }
	scale := look.Scale()
	f.grid = parts.NewGrid(f, parts.Column{Title: s.Say(text.FindName), Min: 320, Weight: 1, Wrap: true},
		parts.Column{Title: s.Say(text.FindKind), Min: 150}, parts.Column{Title: s.Say(text.KeysTitle), Min: 110, Align: parts.AlignRight})
	f.grid.OnOpen = func(row, _ int) { f.run(row) }
	f.grid.OnMove = func(row, _ int) { f.tint(row) }
	f.search("")
	f.close = s.box(container.NewBorder(f.field, nil, nil, nil, f.grid), finderWidth*scale, finderHeight*scale, f.field)
	s.keepKeys(map[text.Key]func(){threadKey: f.thread})
}

// target is something the finder leads to.
type target struct {
	name, kind, key string
	fold            string        // name and kind in lower case, for searching
	of              chart.Subject // that it leads to
	run             func()
}

const mostHits = 200

// targets gives everything that can be found now.
func (s *Shell) targets() []target {
	var list []target
	add := func(name, kind, key string, run func()) {
		list = append(list, target{name: name, kind: kind, key: key, fold: strings.ToLower(name), run: run})
	}
	for _, c := range s.commands() {
		if c.Name != text.CommandFind {
			add(s.Say(c.Name), s.Say(text.KindDo), c.Key.String(), c.Do)
		}
	}
	if p := s.Plan(); p != nil {
		for _, a := range p.Agencies.Of(0) {
			add(a.Name, s.Say(text.KindAgency), a.Short, func() { s.openLine(a.ID, 0) })
			list[len(list)-1].of = chart.Subject{Agency: a.ID, Many: true}
			for _, l := range p.Lines.Of(a.ID) {
				if l.Level == model.Program {
					add(l.Code+" "+l.Name, s.Say(text.KindLine), a.Label(), func() { s.openLine(a.ID, l.ID) })
					list[len(list)-1].of = chart.Subject{Line: l.ID}
				}
			}
		}
	}
	return list
}

// openLine shows an agency, and a line of it where one is given, on the page of programmes.
func (s *Shell) openLine(agency, line model.ID) {
	s.goTo(areaProgramme)
	if page, ok := s.pages[areaProgramme].page.(interface{ Open(agency, line model.ID) }); ok {
		page.Open(agency, line)
	}
}

// finder is the list under a search field; it is also the data of its grid.
type finder struct {
	s       *Shell
	targets []target
	hits    []int
	field   *parts.SearchField
	grid    *parts.Grid
	at      int // the row that is tinted
	close   func()
}

// search keeps the targets that hold every word of the query.
func (f *finder) search(query string) {
	words := strings.Fields(strings.ToLower(query))
	f.hits = f.hits[:0]
	for i, t := range f.targets {
		if len(f.hits) < mostHits && model.HoldsAll(t.fold, words) {
			f.hits = append(f.hits, i)
		}
	}
	f.at = 0
	f.grid.Refresh()
	f.grid.MoveTo(0, 0)
}

// tint marks the row that Enter chooses.
func (f *finder) tint(row int) {
	before := f.at
	f.at = row
	f.grid.RefreshRow(before)
	f.grid.RefreshRow(row)
}

func (f *finder) move(by int) {
	row, col := f.grid.Cursor()
	f.grid.MoveTo(row+by, col)
}

func (f *finder) choose() {
	row, _ := f.grid.Cursor()
	f.run(row)
}

func (f *finder) run(row int) {
	if row < 0 || row >= len(f.hits) {
		return
	}
	t := f.targets[f.hits[row]]
	f.close()
	t.run()
}

// thread shows the thread of the line, or the threads of the agency, that is tinted; of what is neither it says that there is none.
func (f *finder) thread() {
	if f.at >= len(f.hits) {
		return
	}
	of := f.targets[f.hits[f.at]].of
	if of == (chart.Subject{}) {
		f.s.Tell(f.s.Say(text.ThreadNone))
		return
	}
	f.close()
	f.s.showThreadOf(of, 0)
}

// Rows implements parts.Data; where nothing matches one row says so.
func (f *finder) Rows() int { return max(len(f.hits), 1) }

// Row implements parts.Data.
func (f *finder) Row(row int) parts.Row {
	if len(f.hits) == 0 {
		return parts.Row{}
	}
	return parts.Row{Key: f.targets[f.hits[row]].name, Tinted: row == f.at}
}

// Cell implements parts.Data.
func (f *finder) Cell(row, col int) parts.Cell {
	if len(f.hits) == 0 {
		if col == 0 {
			return parts.Cell{Text: f.s.Say(text.FindNone), Tone: parts.Muted}
		}
		return parts.Cell{}
	}
	t := f.targets[f.hits[row]]
	switch col {
	case 0:
		return parts.Cell{Text: t.name}
	case 1:
		return parts.Cell{Text: t.kind, Tone: parts.Muted}
	default:
		return parts.Cell{Text: t.key, Tone: parts.Muted}
	}
}
