package shell

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/register"
	"benangmerah/app/text"
	"benangmerah/model"
)

// The size of the register, at 100 %.
const (
	registerWidth  = 1240
	registerHeight = 660
)

// The keys of the register, beside Space, Enter, Insert and Delete.
var (
	settleKey   = text.Plain(fyne.KeyF2)
	filterKey   = text.Plain(fyne.KeyF3)
	attachKey   = text.Plain(fyne.KeyF4)
	byHandKey   = text.Plain(fyne.KeyF5)
	byMailKey   = text.Plain(fyne.KeyF6)
	byAppKey    = text.Plain(fyne.KeyF7)
	byPrintKey  = text.Plain(fyne.KeyF8)
	sendMailKey = text.Plain(fyne.KeyF9)
	draftKey    = text.Plain(fyne.KeyF10)
)

// registerBox is the register of the current meeting: under each version the copies that came back signed, who was given what, and who got nothing yet. It is the
// data of its grid.
type registerBox struct {
	askingBox
	book   []register.Version
	rows   []registerRow
	ticked map[string]bool
	unread bool // only those that did not get theirs are shown
	show   *parts.KeyButton
}

// registerRow is a version over its rows where it has nothing else; a signed copy; an entry; or an agency that got nothing yet.
type registerRow struct {
	version *register.Version
	copied  *model.SignedCopy
	given   *model.Handover
	lacking *model.Agency
}

// ShowRegister opens the register of who was given which papers.
func (s *Shell) ShowRegister() {
	if !s.hasFile() || s.Plan().CurrentMeeting() == nil {
		return
	}
	b := &registerBox{askingBox: askingBox{listBox: newListBox(s)}, ticked: map[string]bool{}}
	b.read()
	b.open()
}

func (b *registerBox) open() {
	s := b.s
	b.empty = parts.NewText(s.Say(text.RegisterNoneLeft), look.Control, parts.Good).Wrap()
	b.makeGrid()
	b.lay(registerWidth, registerHeight, text.RegisterStripHint, b.buttons())
	s.keepKeys(b.bound())
	b.display()
	b.grid.MoveTo(min(1, len(b.rows)-1), 0)
}

func (b *registerBox) makeGrid() {
	say := b.s.Say
	b.grid = parts.NewGrid(b,
		parts.Column{Title: say(text.RegisterAgency), Min: 146, Weight: 0.7, Wrap: true}, parts.Column{Title: say(text.RegisterRecipient), Min: 130, Weight: 0.6, Wrap: true},
		parts.Column{Title: say(text.RegisterPapers), Min: 158, Weight: 0.5, Wrap: true}, parts.Column{Title: say(text.RegisterColGiven), Min: 218, Wrap: true},
		parts.Column{Title: say(text.RegisterState), Min: 170, Weight: 0.4, Wrap: true}, parts.Column{Title: say(text.RegisterNote), Min: 130, Weight: 0.6, Wrap: true})
	b.grid.Ticks = true
	b.grid.OnTick = b.tick
	b.grid.OnOpen = func(int, int) { b.openRow() }
	b.grid.OnCommit = b.amend
	b.grid.OnInsert = func(int, bool) { b.askOther() }
	b.grid.OnClear = func(parts.Block) { b.remove() }
}

// bound gives what the keys do.
func (b *registerBox) bound() map[text.Key]func() {
	keys := map[text.Key]func(){filterKey: b.filter, draftKey: b.askDrafts, listOutKey: b.writeList}
	if b.s.ReadOnly() {
		return keys
	}
	for key, means := range map[text.Key]model.Means{byHandKey: model.ByHand, byMailKey: model.ByMail, byAppKey: model.ByWhatsApp, byPrintKey: model.ByPrint} {
		keys[key] = func() { b.give(means) }
	}
	keys[settleKey], keys[attachKey], keys[sendMailKey] = b.settle, b.attach, b.askSend
	b.s.keepReverts(keys, b.refresh)
	return keys
}

func (b *registerBox) buttons() fyne.CanvasObject {
	s := b.s
	row := container.New(parts.NewFlow(look.Step, look.Step))
	add := func(name text.Sentence, key string, do func()) {
		row.Add(parts.NewKeyButton(s.Say(name), key, do))
	}
	if !s.ReadOnly() {
		row.Add(parts.NewPrimaryButton(s.Say(text.RegisterHand), byHandKey.String(), func() { b.give(model.ByHand) }))
		add(text.RegisterDoMail, byMailKey.String(), func() { b.give(model.ByMail) })
		add(text.RegisterWhatsApp, byAppKey.String(), func() { b.give(model.ByWhatsApp) })
		add(text.RegisterPrint, byPrintKey.String(), func() { b.give(model.ByPrint) })
		add(text.RegisterDoOther, text.Plain(fyne.KeyInsert).String(), b.askOther)
		add(text.RegisterDoRemove, text.Plain(fyne.KeyDelete).String(), b.remove)
		add(text.RegisterDoSend, sendMailKey.String(), b.askSend)
	}
	add(text.RegisterDoDraft, draftKey.String(), b.askDrafts)
	if !s.ReadOnly() {
		add(text.RegisterDoSettle, settleKey.String(), b.settle)
		add(text.RegisterDoAttach, attachKey.String(), b.attach)
	}
	add(text.RegisterDoSave, text.Plain(fyne.KeyReturn).String(), b.openRow)
	b.show = parts.NewKeyButton("", filterKey.String(), b.filter)
	row.Add(b.show)
	add(text.RegisterDoList, listOutKey.String(), b.writeList)
	row.Add(b.closing(text.Close))
	return row
}

// read lists what the register holds now.
func (b *registerBox) read() {
	b.book, b.rows = register.Book(b.s.Plan()), nil
	for i := range b.book {
		v := &b.book[i]
		b.rows = append(b.rows, registerRow{version: v})
		for _, c := range v.Copies {
			if !b.unread {
				b.rows = append(b.rows, registerRow{version: v, copied: c})
			}
		}
		b.rows = append(b.rows, b.people(v)...)
	}
}

// people gives the rows of a version's agencies in their order, whether they got something or not, and of the others after them.
func (b *registerBox) people(v *register.Version) (list []registerRow) {
	of := map[model.ID][]registerRow{}
	for _, h := range v.Given {
		if !b.unread || !register.Done(h) {
			of[h.Agency] = append(of[h.Agency], registerRow{version: v, given: h})
		}
	}
	for _, a := range b.s.Plan().Agencies.Of(0) {
		if slices.Contains(v.Lacking, a) {
			list = append(list, registerRow{version: v, lacking: a})
		}
		list = append(list, of[a.ID]...)
	}
	return append(list, of[0]...)
}

// display writes the counts and what is filtered.
func (b *registerBox) display() {
	s, v := b.s, &b.book[0]
	got := map[model.ID]bool{}
	for _, h := range v.Given {
		if h.Agency != 0 {
			got[h.Agency] = got[h.Agency] || register.Done(h)
		}
	}
	n := 0
	for _, done := range got {
		if done {
			n++
		}
	}
	b.title.Set(s.Say(text.RegisterHead, n, len(got)+len(v.Lacking)))
	filter := text.RegisterFilterAll
	if b.unread {
		filter = text.RegisterFilterNot
	}
	b.show.SetLabel(s.Say(filter))
	b.empty.Hidden = !b.unread || len(b.rows) > len(b.book)
	b.empty.Refresh()
	b.foot.Refresh()
}

// refresh shows what is there now, unless the register is no longer in view.
func (b *registerBox) refresh() {
	if b.s.Plan() == nil || b.s.Plan().CurrentMeeting() == nil {
		b.close()
		return
	}
	b.read()
	b.display()
	b.grid.Refresh()
}

func (b *registerBox) filter() {
	b.unread = !b.unread
	b.refresh()
	b.grid.MoveTo(min(1, len(b.rows)-1), 0)
}

// here gives the row under the cursor.
func (b *registerBox) here() registerRow {
	return parts.AtCursor(b.grid, b.rows)
}

func (b *registerBox) tick(row int) {
	key := b.Row(row).Key
	b.ticked[key] = !b.ticked[key]
	b.grid.RefreshRow(row)
}

// agency gives the agency of a row, 0 where it is none's.
func (r registerRow) agency() model.ID {
	switch {
	case r.lacking != nil:
		return r.lacking.ID
	case r.given != nil:
		return r.given.Agency
	default:
		return 0
	}
}

// marked gives the agencies that are marked under a version, in their order, or else the one under the cursor.
func (b *registerBox) marked(v *register.Version) (list []model.ID) {
	for i, r := range b.rows {
		if id := r.agency(); id != 0 && r.version == v && b.ticked[b.Row(i).Key] && !slices.Contains(list, id) {
			list = append(list, id)
		}
	}
	if id := b.here().agency(); len(list) == 0 && id != 0 {
		list = append(list, id)
	}
	return list
}

// do does an act and shows what is left. It gives the sentence that says why not.
func (b *registerBox) do(act model.Act) (refusal string) {
	if b.s.ReadOnly() {
		return b.s.Say(text.ReadOnlyNow)
	}
	if _, err := b.s.Do(act, model.Context{}); err != nil {
		return err.Error()
	}
	b.refresh()
	return ""
}

// writeList writes the register as a workbook.
func (b *registerBox) writeList() {
	heads, rows := register.List(b.s.Plan(), b.s.Language())
	title := b.s.Say(text.RegisterHeadNone)
	b.s.WriteList(title, title, heads, rows)
}
