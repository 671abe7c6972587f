package settings

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// field is one thing that is known of an R: a column of a list, a row of a form.
type field[R any] struct {
	column parts.Column
	remark string                                    // beside it in a form: what it is for
	show   func(r *R) parts.Cell                     // nil: the number of the row
	set    func(r *R, typed string) (refusal string) // nil: it is not entered
	next   func(r *R)                                // goes to the next of a few values; nil: it is typed
	open   func()                                    // in a form: asks for it elsewhere, in place of next; may be nil
	echo   func(typed string) string                 // how it is understood; may be nil
}

// cell gives what is shown, and whether it is typed in place.
func (f *field[R]) cell(r *R, writable bool) parts.Cell {
	c := f.show(r)
	c.Editable = writable && f.typed()
	return c
}

func (f *field[R]) typed() bool { return f.set != nil && f.next == nil }

// about adds what the field is for.
func (f field[R]) about(remark string) field[R] {
	f.remark = remark
	return f
}

// words is a text of one line.
func words[R any](column parts.Column, of func(r *R) *string) field[R] {
	return field[R]{
		column: column,
		show:   func(r *R) parts.Cell { return parts.Cell{Text: *of(r)} },
		set: func(r *R, typed string) string {
			*of(r) = frame.OneLine(typed)
			return ""
		},
	}
}

// option is a value that can be chosen.
type option[V comparable] struct {
	value V
	name  string
	tone  parts.Tone
}

// choice is one of a few values: Space goes to the next, a pasted word is looked for among their names.
func choice[R any, V comparable](p *Page, column parts.Column, options func() []option[V], of func(r *R) *V) field[R] {
	return field[R]{
		column: column,
		show: func(r *R) parts.Cell {
			for _, o := range options() {
				if o.value == *of(r) {
					return parts.Cell{Chip: o.name, Tone: o.tone}
				}
			}
			return parts.Cell{Chip: p.desk.Say(text.SettingsNotChosen), Tone: parts.Muted}
		},
		set: func(r *R, typed string) string {
			list := options()
			i := slices.IndexFunc(list, func(o option[V]) bool { return strings.EqualFold(o.name, frame.OneLine(typed)) })
			if i < 0 {
				return p.desk.Say(text.SettingsNoChoice, frame.OneLine(typed), names(list))
			}
			*of(r) = list[i].value
			return ""
		},
		next: func(r *R) {
			list := options()
			i := slices.IndexFunc(list, func(o option[V]) bool { return o.value == *of(r) })
			*of(r) = list[(i+1)%len(list)].value
		},
	}
}

func names[V comparable](options []option[V]) string {
	list := make([]string, len(options))
	for i, o := range options {
		list[i] = o.name
	}
	return strings.Join(list, ", ")
}

// amount is a sum of money, or none.
type amount struct {
	sen   model.Money
	known bool
}

// money is a sum in any of the spellings of money.
func money[R any](p *Page, column parts.Column, of func(r *R) *amount) field[R] {
	return field[R]{
		column: column,
		show:   func(r *R) parts.Cell { return p.moneyCell(*of(r)) },
		set: func(r *R, typed string) string {
			a, refusal := p.readMoney(typed)
			if refusal == "" {
				*of(r) = a
			}
			return refusal
		},
		echo: p.echoMoney,
	}
}

func (p *Page) moneyCell(a amount) parts.Cell {
	if !a.known {
		return parts.Cell{}
	}
	return parts.Cell{Text: locale.FormatTable(a.sen, p.desk.Language(), 0)}
}

func (p *Page) readMoney(typed string) (a amount, refusal string) {
	sen, known, err := locale.ParseMoney(typed, p.desk.Language())
	if err != nil {
		return a, p.told(err)
	}
	return amount{sen, known}, ""
}

// told gives an error of a parser in the language that is switched on.
func (p *Page) told(err error) string {
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, p.desk.Language()).Error()
	}
	return err.Error()
}

func (p *Page) echoMoney(typed string) string {
	a, refusal := p.readMoney(typed)
	if refusal != "" || !a.known {
		return ""
	}
	return locale.FormatRupiah(a.sen, p.desk.Language())
}

// order is a number from 1, or nothing.
func order[R any](p *Page, column parts.Column, of func(r *R) *int) field[R] {
	return field[R]{
		column: column,
		show: func(r *R) parts.Cell {
			if *of(r) == 0 {
				return parts.Cell{}
			}
			return parts.Cell{Text: strconv.Itoa(*of(r))}
		},
		set: func(r *R, typed string) string {
			typed = frame.OneLine(typed)
			n, err := strconv.Atoi(typed)
			if typed != "" && (err != nil || n < 1 || n > maxOrder) {
				return p.desk.Say(text.SettingsBadOrder, typed, maxOrder)
			}
			*of(r) = n
			return ""
		},
	}
}

const maxOrder = 999
