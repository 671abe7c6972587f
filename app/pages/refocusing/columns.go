package refocusing

import (
	"errors"
	"strings"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// column is a field of a unit as it is shown and entered. A column without set is computed.
type column struct {
	title text.Sentence
	width float32
	share float32
	right bool
	get   func(p *Page, u *model.RefocusUnit) string
	set   func(p *Page, u *model.RefocusUnit, typed string) (refusal string)
}

// The fields of a unit in the order in which they are pasted from a table.
const (
	atName = iota
	atBefore
	atCut
	atAdded
	atAfter
	atMonths
	atMonthsAfter
	atKind
	atVolume
	atVolumeAfter
	atMeasure
	atReason
	atState
	atLine
)

// The columns of the two views, by their fields. With large text the narrower ones leave out what the other view has.
var (
	amountColumns = []int{atName, atBefore, atCut, atAdded, atAfter, atKind, atState}
	tightColumns  = []int{atName, atBefore, atCut, atAdded, atAfter}
	detailColumns = []int{atName, atMonths, atMonthsAfter, atKind, atVolume, atVolumeAfter, atMeasure, atReason, atState, atLine}
)

// tightScale is the size of texts from which on the columns of amounts are few.
const tightScale = 1.3

func tight() bool { return look.Scale() >= tightScale }

var fields = [...]column{
	atName:   {text.RefocusingColUnit, 150, 2, false, func(_ *Page, u *model.RefocusUnit) string { return u.Name }, setName},
	atBefore: {text.RefocusingColBefore, 128, 0, true, amountOf(func(u *model.RefocusUnit) *model.Money { return &u.Before }), setAmount(func(u *model.RefocusUnit) *model.Money { return &u.Before })},
	atCut:    {text.RefocusingColCut, 128, 0, true, amountOf(func(u *model.RefocusUnit) *model.Money { return &u.Cut }), setAmount(func(u *model.RefocusUnit) *model.Money { return &u.Cut })},
	atAdded:  {text.RefocusingColAdded, 128, 0, true, amountOf(func(u *model.RefocusUnit) *model.Money { return &u.Added }), setAmount(func(u *model.RefocusUnit) *model.Money { return &u.Added })},
	atAfter:  {text.RefocusingColAfter, 128, 0, true, func(p *Page, u *model.RefocusUnit) string { return p.table(u.After()) }, nil},

	atMonths:      {text.RefocusingColMonths, 74, 0, false, textOf(func(u *model.RefocusUnit) *string { return &u.MonthsBefore }), setText(func(u *model.RefocusUnit) *string { return &u.MonthsBefore })},
	atMonthsAfter: {text.RefocusingColMonthsN, 74, 0, false, textOf(func(u *model.RefocusUnit) *string { return &u.MonthsAfter }), setText(func(u *model.RefocusUnit) *string { return &u.MonthsAfter })},
	atKind:        {text.RefocusingColKind, 122, 1, false, textOf(func(u *model.RefocusUnit) *string { return &u.Beneficiary }), setText(func(u *model.RefocusUnit) *string { return &u.Beneficiary })},
	atVolume:      {text.RefocusingColVolume, 74, 0, true, textOf(func(u *model.RefocusUnit) *string { return &u.VolumeBefore }), setText(func(u *model.RefocusUnit) *string { return &u.VolumeBefore })},
	atVolumeAfter: {text.RefocusingColVolumeN, 74, 0, true, textOf(func(u *model.RefocusUnit) *string { return &u.VolumeAfter }), setText(func(u *model.RefocusUnit) *string { return &u.VolumeAfter })},
	atMeasure:     {text.RefocusingColMeasure, 70, 0, false, textOf(func(u *model.RefocusUnit) *string { return &u.VolumeUnit }), setText(func(u *model.RefocusUnit) *string { return &u.VolumeUnit })},
	atReason:      {text.RefocusingColReason, 110, 1.5, false, textOf(func(u *model.RefocusUnit) *string { return &u.Reason }), setText(func(u *model.RefocusUnit) *string { return &u.Reason })},
	atState:       {text.RefocusingColState, 100, 0, false, func(p *Page, u *model.RefocusUnit) string { return p.Say(text.RefocusStates[u.State]) }, setState},
	atLine:        {text.RefocusingColLine, 130, 1, false, (*Page).lineOf, setLine},
}

func amountOf(at func(*model.RefocusUnit) *model.Money) func(*Page, *model.RefocusUnit) string {
	return func(p *Page, u *model.RefocusUnit) string { return p.table(*at(u)) }
}

func textOf(at func(*model.RefocusUnit) *string) func(*Page, *model.RefocusUnit) string {
	return func(_ *Page, u *model.RefocusUnit) string { return *at(u) }
}

// table writes an amount as columns headed (Rp) do; one below zero keeps its minus, which the brackets of papers would hide from a reader of the window.
func (p *Page) table(m model.Money) string {
	if m < 0 {
		return "−" + locale.FormatTable(-m, p.desk.Language(), 0)
	}
	return locale.FormatTable(m, p.desk.Language(), 0)
}

// signed writes a difference with its sign, also where it is more.
func (p *Page) signed(m model.Money) string {
	if m > 0 {
		return "+" + p.table(m)
	}
	return p.table(m)
}

// setAmount reads an amount as people write it: 1,5 M, 450jt. Nothing is zero.
func setAmount(at func(*model.RefocusUnit) *model.Money) func(*Page, *model.RefocusUnit, string) string {
	return func(p *Page, u *model.RefocusUnit, typed string) (refusal string) {
		amount, _, err := locale.ParseMoney(typed, p.desk.Language())
		switch {
		case err != nil:
			return p.Told(err)
		case amount < 0:
			return p.Say(text.RefocusingNegative)
		}
		*at(u) = amount
		return ""
	}
}

func setText(at func(*model.RefocusUnit) *string) func(*Page, *model.RefocusUnit, string) string {
	return func(_ *Page, u *model.RefocusUnit, typed string) (refusal string) {
		*at(u) = strings.TrimSpace(typed)
		return ""
	}
}

// setName names a unit; no other of the sheet in the same group and with the same line may have the name.
func setName(p *Page, u *model.RefocusUnit, typed string) (refusal string) {
	name := strings.Join(strings.Fields(typed), " ")
	if name == "" {
		return p.Say(text.RefocusingNoName)
	}
	was := u.Name
	u.Name = name
	if other, held := p.units.known[identityOf(u)]; held && other != u.ID {
		u.Name = was
		return p.Say(text.RefocusingHasName, name)
	}
	return ""
}

// identity is what tells a unit from the others of its sheet.
type identity struct {
	group, name string
	of          model.FigureOf
}

func identityOf(u *model.RefocusUnit) identity {
	return identity{model.FoldName(u.Group), model.FoldName(u.Name), model.FigureOf{Line: u.Line, Fund: u.Fund}}
}

// setState reads a state in either language.
func setState(p *Page, u *model.RefocusUnit, typed string) (refusal string) {
	typed = strings.ToLower(strings.TrimSpace(typed))
	for state, words := range text.RefocusStates {
		if typed != words.ID && typed != words.EN {
			continue
		}
		if state == model.RefocusRejected && u.Reason == "" {
			return p.Say(text.RefocusingNeedReason)
		}
		u.State = state
		return ""
	}
	return p.Say(text.RefocusingNoState, typed)
}

// amountAt gives the amount of a unit in a column of money that is entered, nil elsewhere.
func amountAt(u *model.RefocusUnit, field int) *model.Money {
	switch field {
	case atBefore:
		return &u.Before
	case atCut:
		return &u.Cut
	case atAdded:
		return &u.Added
	default:
		return nil
	}
}

// checkAfter says why a pasted result is not that of the other amounts.
func (p *Page) checkAfter(u *model.RefocusUnit, typed string) (refusal string) {
	after, given, err := locale.ParseMoney(typed, p.desk.Language())
	var told *model.Error
	switch {
	case errors.As(err, &told):
		return p.Told(err)
	case given && after != u.After():
		return p.Say(text.RefocusingAfterWrong, p.table(after), p.table(u.After()))
	default:
		return ""
	}
}

// shown are the fields of the columns in view.
func (p *Page) shown() []int {
	switch {
	case p.details:
		return detailColumns
	case tight():
		return tightColumns
	default:
		return amountColumns
	}
}

// fits gives the longest word that a column must not break: of its title, for states of those with their sign, and in columns of money of its figures.
func (p *Page) fits(at int) (longest string) {
	words := strings.Fields(p.Say(fields[at].title))
	if p.sheet != nil && at >= atBefore && at <= atAfter && !tight() { // where room is scarce, figures without it are written small
		widest := p.table(p.widest(at))
		if at == atAfter {
			widest += "000" // beside a sign
		}
		words = append(words, widest)
	}
	if at == atState {
		for _, s := range text.RefocusStates {
			words = append(words, p.Say(s)+p.Say(s)[:2])
		}
	}
	for _, w := range words {
		if len(w) > len(longest) {
			longest = w
		}
	}
	return longest
}

// widest gives an amount that is as wide as the widest of a column of the sheet.
func (p *Page) widest(at int) (widest model.Money) {
	of := func(before, cut, added model.Money) model.Money {
		return [...]model.Money{atBefore: before, atCut: cut, atAdded: added, atAfter: before.Plus(added).Plus(-cut)}[at]
	}
	var sen model.Money
	take := func(m model.Money) {
		widest = max(widest, m, -m)
		if m%model.Rupiah != 0 {
			sen = model.Rupiah - 1
		}
	}
	for _, g := range p.sheet.Groups {
		take(of(g.Before, g.Cut, g.Added))
		for _, u := range g.Units {
			take(of(u.Before, u.Cut, u.Added))
		}
	}
	return widest/model.Rupiah*model.Rupiah + sen
}

// gridColumns gives the columns in view as the table lays them out.
func (p *Page) gridColumns() (list []parts.Column) {
	for _, at := range p.shown() {
		f := fields[at]
		c := parts.Column{Title: p.Say(f.title), Min: f.width, Weight: f.share, Wrap: !f.right, Fits: p.fits(at)}
		if f.right {
			c.Align = parts.AlignRight
		}
		list = append(list, c)
	}
	return list
}
