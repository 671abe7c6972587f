package shell

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// find opens the finder over all commands, agencies and programmes.
func (s *Shell) find() {
	f := &finder{s: s, targets: s.targets()}
	f.field = parts.NewSearchField(s.Say(text.FindPlace), "Esc", f.search)
	f.field.OnDown = func() { f.move(1) }
	f.field.OnUp = func() { f.move(-1) }
	f.field.OnSubmitted = func(string) { f.choose() }
	f.field.OnEscape = f.close
	f.grid = parts.NewGrid(f, parts.Column{Min: 320, Weight: 1}, parts.Column{Min: 110}, parts.Column{Min: 90, Align: parts.AlignRight})
	f.grid.OnOpen = func(row, _ int) { f.run(row) }
	f.search("")
	body := container.NewBorder(f.field, nil, nil, nil, f.grid)
	f.popup = widget.NewModalPopUp(container.NewPadded(body), s.win.Canvas())
	size := s.win.Canvas().Size()
	f.popup.Resize(fyne.NewSize(min(size.Width*0.6, 760), min(size.Height*0.7, 520)))
	f.popup.Show()
	s.win.Canvas().Focus(f.field)
}

// target is something the finder leads to.
type target struct {
	name, kind, key string
	fold            string // name and kind in lower case, for searching
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
			for _, l := range p.Lines.Of(a.ID) {
				if l.Level == model.Program {
					add(l.Code+" "+l.Name, s.Say(text.KindLine), a.Label(), func() { s.openLine(a.ID, l.ID) })
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
	popup   *widget.PopUp
}

// search keeps the targets that hold every word of the query.
func (f *finder) search(query string) {
	words := strings.Fields(strings.ToLower(query))
	f.hits = f.hits[:0]
	for i, t := range f.targets {
		if len(f.hits) < mostHits && hasAll(t.fold, words) {
			f.hits = append(f.hits, i)
		}
	}
	f.grid.Refresh()
	f.grid.MoveTo(0, 0)
}

func hasAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
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

func (f *finder) close() {
	f.popup.Hide()
	f.s.pages[f.s.current].page.Show()
}

// Rows implements parts.Data; where nothing matches one row says so.
func (f *finder) Rows() int { return max(len(f.hits), 1) }

// Row implements parts.Data.
func (f *finder) Row(row int) parts.Row {
	cursor := -1
	if f.grid != nil {
		cursor, _ = f.grid.Cursor()
	}
	if len(f.hits) == 0 {
		return parts.Row{}
	}
	return parts.Row{Key: f.targets[f.hits[row]].name, Tinted: row == cursor}
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

// showMenu opens every command, part by part, at the program's mark.
func (s *Shell) showMenu() {
	menu := fyne.NewMenu(s.Say(text.CommandMenu))
	for _, g := range s.groups() {
		if len(g.commands) == 0 {
			continue
		}
		item := fyne.NewMenuItem(s.Say(g.name), nil)
		item.ChildMenu = fyne.NewMenu(s.Say(g.name), s.menuItems(g.commands)...)
		menu.Items = append(menu.Items, item)
	}
	pop := widget.NewPopUpMenu(menu, s.win.Canvas())
	pop.ShowAtPosition(fyne.NewPos(s.win.Canvas().Size().Width-pop.MinSize().Width-look.Step, 7*look.Step))
}

func (s *Shell) menuItems(commands []text.Command) []*fyne.MenuItem {
	items := make([]*fyne.MenuItem, len(commands))
	for i, c := range commands {
		label := s.Say(c.Name)
		if key := c.Key.String(); key != "" {
			label += "   " + key
		}
		items[i] = fyne.NewMenuItem(label, c.Do)
		items[i].Disabled = !c.Enabled()
	}
	return items
}

// showKeys lists the keys of the page in view and of the window.
func (s *Shell) showKeys() {
	rows := container.NewVBox(parts.NewCaption(s.Say(text.KeysTitle)))
	for _, g := range s.groups() {
		for _, c := range g.commands {
			if key := c.Key.String(); key != "" {
				rows.Add(container.NewBorder(nil, nil, nil, parts.NewKeyCap(key), parts.NewText(s.Say(c.Name), look.Text, parts.Plain)))
			}
		}
	}
	var popup *widget.PopUp
	closing := parts.NewPrimaryButton(s.Say(text.Close), "Esc", func() { popup.Hide() })
	body := container.NewBorder(nil, container.NewHBox(closing), nil, nil, container.NewVScroll(rows))
	popup = widget.NewModalPopUp(container.NewPadded(body), s.win.Canvas())
	size := s.win.Canvas().Size()
	popup.Resize(fyne.NewSize(420, size.Height*0.8))
	popup.Show()
	s.win.Canvas().Focus(closing)
}
