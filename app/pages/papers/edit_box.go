package papers

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// wordsBox is where a paragraph is worded: what the file says, to read and to copy from, over the words that are printed. What is typed in it and not kept
// stays until it is kept, restored, or another file is opened.
type wordsBox struct {
	editor  *editor
	content *fyne.Container
	where   *parts.Text
	note    *parts.Text // what there is to know before editing it
	source  *widget.Label
	entry   *parts.Writing
	refusal *parts.Text
	keep    *parts.KeyButton
	leave   *parts.KeyButton
	restore *parts.KeyButton
	accept  *parts.KeyButton

	key     string            // of the paragraph that is edited, "" for none
	shown   string            // what the entry began with
	drafts  map[string]string // what was typed and not kept, by paragraph
	filling bool
}

func newWordsBox(e *editor) *wordsBox {
	say := e.page.desk.Say
	b := &wordsBox{editor: e, where: parts.NewText("", look.Text, parts.Plain).Bold().Wrap(), note: parts.NewText("", look.Small, parts.Down).Wrap()}
	b.drafts = map[string]string{}
	b.refusal = parts.NewText("", look.Small, parts.Bad).Wrap()
	b.source = widget.NewLabel("")
	b.source.Selectable, b.source.Wrapping = true, fyne.TextWrapWord
	b.entry = parts.NewWriting(say(text.PapersEditEmpty))
	b.entry.OnChanged = b.typed
	b.entry.OnKeep = b.take
	b.entry.OnEscape = b.close
	b.keep = parts.NewPrimaryButton(say(text.PapersEditKeep), "Ctrl+Enter", b.take)
	b.restore = parts.NewKeyButton(say(text.PapersEditRestore), restoreKey.String(), e.restore)
	b.accept = parts.NewKeyButton(say(text.PapersEditAccept), acceptKey.String(), e.accept)
	b.leave = parts.NewKeyButton(say(text.Cancel), "Esc", b.close)
	b.content = b.layOut()
	b.content.Hide()
	return b
}

func (b *wordsBox) layOut() *fyne.Container {
	say := b.editor.page.desk.Say
	keys := container.New(parts.NewFlow(look.Step, look.Step), b.keep, b.leave, b.restore, b.accept)
	source := container.NewBorder(parts.NewCaption(say(text.PapersEditSource)), nil, nil, nil, parts.NewFrame(container.NewVScroll(b.source)))
	words := container.NewBorder(parts.NewCaption(say(text.PapersEditWords)), nil, nil, nil, b.entry)
	head := container.New(layout.NewCustomPaddedVBoxLayout(look.Step/2), b.where, b.note)
	foot := container.New(layout.NewCustomPaddedVBoxLayout(look.Step/2), b.refusal, keys)
	return container.NewBorder(head, foot, nil, nil, container.New(halves{}, source, words))
}

// halves sets two things one under the other, each with half of the room.
type halves struct{}

// MinSize implements fyne.Layout.
func (halves) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := objects[0].MinSize().Max(objects[1].MinSize())
	return fyne.NewSize(least.Width, 2*least.Height+3*look.Step)
}

// Layout implements fyne.Layout.
func (halves) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	height := max(0, (size.Height-3*look.Step)/2)
	for i, o := range objects {
		o.Move(fyne.NewPos(0, look.Step+float32(i)*(height+look.Step)))
		o.Resize(fyne.NewSize(size.Width, height))
	}
}

// open begins to edit the paragraph of a row.
func (b *wordsBox) open(row int) {
	x, ok := b.editor.at(row)
	if !ok {
		return
	}
	b.key = x.Key
	b.refuse("")
	words, typed := b.drafts[x.Key]
	if !typed {
		words = x.Text
	}
	b.shown = x.Text
	b.fill(words)
	b.editor.list.MoveTo(row, 0)
	b.editor.list.Hide()
	b.content.Show()
	b.show()
	b.editor.page.desk.Focus(b.first())
}

// first is what gets the keys: the entry, or, where nothing may be written, the way back.
func (b *wordsBox) first() fyne.Focusable {
	if b.entry.Disabled() {
		return b.leave
	}
	return b.entry
}

// fill puts words into the entry without taking them for typed ones.
func (b *wordsBox) fill(words string) {
	b.filling = true
	b.entry.CursorRow, b.entry.CursorColumn = 0, 0
	b.entry.SetText(words)
	b.filling = false
}

// typed keeps what is being written.
func (b *wordsBox) typed(words string) {
	if b.filling || b.key == "" {
		return
	}
	b.refuse("")
	if words == b.shown {
		delete(b.drafts, b.key)
	} else {
		b.drafts[b.key] = words
	}
}

// refuse says why the words were not taken; "" says nothing.
func (b *wordsBox) refuse(sentence string) {
	b.refusal.Set(sentence)
	b.refusal.Hidden = sentence == ""
	b.content.Refresh()
}

// unsaved says whether something was typed for a paragraph and not kept.
func (b *wordsBox) unsaved(x reports.Paragraph) bool {
	words, typed := b.drafts[x.Key]
	return typed && x.Key != b.key && words != x.Text
}

// close leaves the entry. What was typed in it stays to be gone on with.
func (b *wordsBox) close() {
	b.key = ""
	b.content.Hide()
	b.editor.list.Show()
	b.editor.list.Refresh()
	b.editor.page.desk.Focus(b.editor.list)
}

// drop forgets what was typed for a paragraph and shows what is printed now.
func (b *wordsBox) drop(key string) {
	delete(b.drafts, key)
	if b.key == key {
		b.close()
	}
}

func (b *wordsBox) forget() {
	b.drafts = map[string]string{}
	b.key = ""
	b.content.Hide()
	b.editor.list.Show()
}

// show brings everything but the entry up to date: what is being written is never touched.
func (b *wordsBox) show() {
	if b.key == "" {
		return
	}
	e := b.editor
	x, there := e.byKey(b.key)
	if there {
		b.where.Set(x.Where)
		b.source.SetText(b.told(x))
	}
	b.note.Set(b.notice(x, there))
	b.note.Hidden = b.note.Text() == ""
	if e.locked() != "" {
		b.entry.Disable()
	} else {
		b.entry.Enable()
	}
	enable(b.keep, there && !x.Orphan && e.locked() == "")
	enable(b.restore, e.canRestore())
	enable(b.accept, e.canAccept())
}

// told is what the file says of a paragraph, and what it said when it was edited where that is something else.
func (b *wordsBox) told(x reports.Paragraph) string {
	if !x.Stale {
		return x.Source
	}
	return x.Source + "\n\n" + b.editor.page.desk.Say(text.PapersEditWas) + "\n" + x.Was
}

// notice says what there is to know before a paragraph is edited.
func (b *wordsBox) notice(x reports.Paragraph, there bool) string {
	say := b.editor.page.desk.Say
	var notes []string
	switch locked := b.editor.locked(); {
	case locked != "":
		notes = append(notes, locked)
	case !there, x.Orphan:
		notes = append(notes, say(text.PapersEditOrphan))
	case x.Stale:
		notes = append(notes, say(text.PapersEditStale))
	}
	if _, typed := b.drafts[x.Key]; typed && there {
		notes = append(notes, say(text.PapersEditUnsaved))
	}
	if b.editor.page.choice.kind == reports.KindExtract && strings.HasPrefix(x.Key, string(reports.KindNotula)+"/") {
		notes = append(notes, say(text.PapersEditShared))
	}
	return strings.Join(notes, "\n")
}

// take keeps the words that were written; those that the file says anyway take the wording back.
func (b *wordsBox) take() {
	e := b.editor
	x, there := e.byKey(b.key)
	if b.key == "" || e.locked() != "" {
		return
	}
	if !there {
		b.refuse(e.page.desk.Say(text.PapersEditOrphan))
		return
	}
	words := strings.TrimSpace(b.entry.Text)
	if words == x.Text && !x.Stale {
		b.drop(x.Key)
		return
	}
	act, err := x.Reword(words)
	if err == nil {
		_, err = e.page.desk.Do(act, model.Context{})
	}
	if err != nil {
		b.refuse(err.Error())
		return
	}
	b.drop(x.Key)
	e.page.desk.Tell(e.page.desk.Say(text.PapersEditKept, x.Where))
}
