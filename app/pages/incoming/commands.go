package incoming

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model/incoming"
)

// The keys that stand on buttons. The window itself binds that of picking a file, since it works on every page.
var (
	pickKey     = text.Ctrl(fyne.KeyI)
	applyKey    = text.Ctrl(fyne.KeyReturn)
	templateKey = text.Ctrl(fyne.KeyT)
	oursKey     = text.Plain(fyne.KeyT)
	theirsKey   = text.Plain(fyne.KeyB)
)

// Commands gives what can be done on the page.
func (p *Page) Commands() []text.Command {
	list := []text.Command{
		{Name: text.IncomingCommandApply, Key: applyKey, Do: p.onApply, On: p.hasPreview},
		{Name: text.IncomingCommandTemplate, Key: templateKey, Do: p.writeTemplates, On: p.canWriteTemplates},
	}
	for _, l := range lenses {
		list = append(list, text.Command{Name: l.command, Key: l.key, Do: func() { p.look(l.lens) }, On: p.hasPreview})
	}
	return append(list,
		text.Command{Name: text.IncomingCommandTheirs, Key: theirsKey, Do: func() { p.decide(true) }, On: p.canDecide},
		text.Command{Name: text.IncomingCommandOurs, Key: oursKey, Do: func() { p.decide(false) }, On: p.canDecide},
		text.Command{Name: text.IncomingCommandAllTheirs, Key: text.Alt(fyne.KeyB), Do: func() { p.decideAll(true) }, On: p.canDecide},
		text.Command{Name: text.IncomingCommandAllOurs, Key: text.Alt(fyne.KeyT), Do: func() { p.decideAll(false) }, On: p.canDecide},
		text.Command{Name: text.IncomingCommandTickAll, Key: text.Alt(fyne.KeyA), Do: p.tickAll, On: p.canTick},
		text.Command{Name: text.IncomingCommandRows, Key: text.Plain(fyne.KeyDown), Do: p.focusRows, On: p.hasPreview},
		text.Command{Name: text.IncomingCommandNext, Key: text.Ctrl(fyne.KeyPageDown), Do: func() { p.step(1) }, On: p.hasFiles},
		text.Command{Name: text.IncomingCommandPrevious, Key: text.Ctrl(fyne.KeyPageUp), Do: func() { p.step(-1) }, On: p.hasFiles},
		text.Command{Name: text.IncomingCommandDrop, Key: text.Alt(fyne.KeyDelete), Do: p.drop, On: p.hasFiles},
		text.Command{Name: text.IncomingCommandStage, Key: text.Alt(fyne.KeyDown), Do: func() { p.stepStage(1) }, On: p.canChoose},
		text.Command{Name: text.IncomingCommandStageUp, Key: text.Alt(fyne.KeyUp), Do: func() { p.stepStage(-1) }, On: p.canChoose},
		text.Command{Name: text.IncomingCommandYear, Key: text.Alt(fyne.KeyRight), Do: func() { p.stepYear(1) }, On: p.canChoose},
		text.Command{Name: text.IncomingCommandYearUp, Key: text.Alt(fyne.KeyLeft), Do: func() { p.stepYear(-1) }, On: p.canChoose},
	)
}

func (p *Page) hasFiles() bool { return p.current() != nil }

func (p *Page) hasPreview() bool { return p.preview() != nil }

func (p *Page) canTick() bool { return p.hasPreview() && p.current().state == previewed }

func (p *Page) canDecide() bool { return p.canTick() && p.preview().Count[incoming.Conflict] > 0 }
