package shell

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// markBox gives a state of the file a name, so that it can be compared with: the present one, or that after an act of the past.
type markBox struct {
	s        *Shell
	name, at *parts.Field
	told     *parts.Text
	close    func()
}

// askMark asks for the name of a moment, and after which act it is meant to be.
func (s *Shell) askMark() {
	b := &markBox{s: s, name: parts.NewField(s.Say(text.MarkName)), at: parts.NewField(s.Say(text.MarkAct, s.Acts())), told: parts.NewText("", look.Control, parts.Muted).Wrap()}
	for _, f := range []*parts.Field{b.name, b.at} {
		f.OnSubmitted = func(string) { b.mark() }
		f.OnEscape = func() { b.close() }
		f.OnChanged = func(string) { b.tell() }
	}
	cancel := parts.NewKeyButton(s.Say(text.Cancel), escapeKey.String(), func() { b.close() })
	buttons := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), cancel, parts.NewPrimaryButton(s.Say(text.MarkDo), "", b.mark))
	title := parts.NewText(s.Say(text.MarkTitle), look.Section, parts.Plain).Bold().Wrap()
	b.tell()
	b.close = s.box(container.New(layout.NewCustomPaddedVBoxLayout(2*look.Step), title, b.name, b.at, b.told, buttons), askWidth*look.Scale(), 0, b.name)
}

// act gives the act that is typed, 0 for the present; false for what is no act of the file.
func (b *markBox) act() (seq int64, ok bool) {
	typed := strings.TrimSpace(b.at.Text)
	if typed == "" {
		return 0, true
	}
	seq, err := strconv.ParseInt(typed, 10, 64)
	return seq, err == nil && seq >= 1 && seq <= b.s.Acts()
}

// entry reads the act that is typed from the journal, nil for the present and for none.
func (b *markBox) entry() *model.Entry {
	seq, ok := b.act()
	if !ok || seq == 0 {
		return nil
	}
	list, err := b.s.file.Entries(seq, seq)
	if err != nil || len(list) != 1 {
		b.s.logged(err)
		return nil
	}
	return list[0]
}

// tell says which state would be named.
func (b *markBox) tell() {
	s := b.s
	switch e := b.entry(); {
	case e != nil:
		b.told.Set(s.Say(text.MarkAfter, e.Seq, s.actAndOrigin(e, e.Act), locale.FormatInstant(e.At, s.Zone(), s.Language())))
	case strings.TrimSpace(b.at.Text) == "":
		b.told.Set(s.Say(text.MarkNow))
	default:
		b.told.Set(s.Say(text.MarkNone, s.Acts()))
	}
}

func (b *markBox) mark() {
	seq, ok := b.act()
	if !ok {
		b.tell()
		return
	}
	act := model.MarkMoment{Title: b.name.Text, Seq: seq}
	if e := b.entry(); e != nil {
		act.At = e.At
	}
	if _, err := b.s.Do(act, model.Context{}); err != nil {
		b.told.Set(err.Error())
		return
	}
	b.close()
	b.s.Tell(b.s.Say(text.MarkDone, strings.TrimSpace(act.Title)))
}
