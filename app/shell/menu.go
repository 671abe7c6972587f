package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/text"
)

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
			label += "   " + key // Fyne's own place for keys is too faint to read
		}
		items[i] = fyne.NewMenuItem(label, c.Do)
		items[i].Disabled = !c.Enabled()
	}
	return items
}
