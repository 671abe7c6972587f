package shell

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/intake"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// The size of the list of codes, at 100 %.
const (
	codesWidth  = 1080
	codesHeight = 600
)

var takeKey = text.Plain(fyne.KeySpace)

// codesBox lists what the nomenclature does not know, or knows by another name, agency by agency. It is the data of its grid.
type codesBox struct {
	listBox
	year int
	rows []codeRow
	take *parts.KeyButton
}

// codeRow is a finding, or an agency over its findings.
type codeRow struct {
	agency  *model.Agency
	finding *model.CatalogFinding
}

// checkCodes looks the lines of the planned year up in the nomenclature.
func (s *Shell) checkCodes() {
	b := &codesBox{listBox: newListBox(s), year: intake.Year(s.Plan())}
	switch loaded := b.read(); {
	case !loaded:
		s.warn(s.Say(text.CodesMissing, b.year))
	case len(b.rows) == 0:
		s.Tell(s.Say(text.CodesFine, b.year))
	default:
		b.open()
	}
}

// read finds what there is to say, and says whether there is a nomenclature to say it by.
func (b *codesBox) read() (loaded bool) {
	p := b.s.Plan()
	check := p.CatalogCheck(b.year)
	b.rows = b.rows[:0]
	for _, a := range p.Agencies.Of(0) {
		findings := check.Agency(a.ID)
		if len(findings) > 0 {
			b.rows = append(b.rows, codeRow{agency: a})
		}
		for i := range findings {
			b.rows = append(b.rows, codeRow{a, &findings[i]})
		}
	}
	return check.Loaded()
}

func (b *codesBox) open() {
	s := b.s
	b.title.Set(b.words())
	b.grid = parts.NewGrid(b, parts.Column{Title: s.Say(text.CodesCode), Min: 150},
		parts.Column{Title: s.Say(text.CodesName), Min: 260, Weight: 1, Wrap: true}, parts.Column{Title: s.Say(text.CodesOfficial), Min: 260, Weight: 1, Wrap: true})
	b.grid.OnOpen = func(row, _ int) { b.jump(row) }
	b.take = parts.NewKeyButton(s.Say(text.CodesTake), takeKey.String(), b.takeName)
	open := parts.NewKeyButton(s.Say(text.CodesOpen), text.Plain(fyne.KeyReturn).String(), b.jumpHere)
	b.grid.OnMove = func(row, _ int) { b.enable(row) }
	b.lay(codesWidth, codesHeight, layout.NewSpacer(), b.take, open, b.closing(text.Close))
	keys := map[text.Key]func(){text.Ctrl(fyne.KeyZ): func() { s.undo(); b.refresh() }}
	if !s.ReadOnly() {
		keys[takeKey] = b.takeName
	}
	s.keepKeys(keys)
	b.grid.MoveTo(1, 0)
	b.enable(1)
}

func (b *codesBox) words() string {
	unknown, differing := 0, 0
	for _, r := range b.rows {
		switch {
		case r.finding == nil:
		case r.finding.Unknown:
			unknown++
		default:
			differing++
		}
	}
	return b.s.Say(text.CodesTitle, b.year, b.s.number(unknown), b.s.number(differing))
}

// finding is that of a row, nil for the row of an agency.
func (b *codesBox) finding(row int) *model.CatalogFinding {
	if row < 0 || row >= len(b.rows) {
		return nil
	}
	return b.rows[row].finding
}

// enable lets the official name be taken where there is one.
func (b *codesBox) enable(row int) {
	if f := b.finding(row); f != nil && f.Entry != nil && !b.s.ReadOnly() {
		b.take.Enable()
	} else {
		b.take.Disable()
	}
}

// refresh shows what is left to say; the list goes away where that is nothing.
func (b *codesBox) refresh() {
	b.read()
	if len(b.rows) == 0 {
		b.close()
		b.s.Tell(b.s.Say(text.CodesFine, b.year))
		return
	}
	b.title.Set(b.words())
	b.grid.Refresh()
	row, _ := b.grid.Cursor()
	b.enable(row)
}

// takeName gives the line under the cursor the code and name that the nomenclature has, or may have, for it.
func (b *codesBox) takeName() {
	row, col := b.grid.Cursor()
	f := b.finding(row)
	switch {
	case f == nil:
		return
	case f.Entry == nil:
		b.s.Tell(b.s.Say(text.CodesNone))
		return
	}
	if _, err := b.s.Do(model.FillFromCatalog{Line: f.Line.ID, Entry: f.Entry.ID}, model.Context{Agency: f.Line.Agency}); err != nil {
		b.s.Fail(err)
		return
	}
	b.refresh()
	if b.finding(row) == nil && b.finding(row+1) != nil {
		b.grid.MoveTo(row+1, col)
	}
}

func (b *codesBox) jumpHere() {
	row, _ := b.grid.Cursor()
	b.jump(row)
}

// jump closes the list and shows the line, or the agency, of a row.
func (b *codesBox) jump(row int) {
	if row < 0 || row >= len(b.rows) {
		return
	}
	agency, line := b.rows[row].agency.ID, model.ID(0)
	if f := b.finding(row); f != nil {
		line = f.Line.ID
	}
	b.close()
	b.s.openLine(agency, line)
}

// Rows implements parts.Data.
func (b *codesBox) Rows() int { return len(b.rows) }

// Row implements parts.Data.
func (b *codesBox) Row(row int) parts.Row {
	r := b.rows[row]
	if r.finding == nil {
		return parts.Row{Key: "a" + fmt.Sprint(r.agency.ID), Kind: parts.Group}
	}
	return parts.Row{Key: fmt.Sprint(r.finding.Line.ID)}
}

// Cell implements parts.Data.
func (b *codesBox) Cell(row, col int) parts.Cell {
	r := b.rows[row]
	switch f := r.finding; {
	case f == nil && col == 0:
		return parts.Cell{Text: r.agency.Name, Bold: true}
	case f == nil:
		return parts.Cell{}
	case col == 0:
		return parts.Cell{Text: f.Line.Code}
	case col == 1:
		return parts.Cell{Text: f.Line.Name}
	case !f.Unknown:
		return parts.Cell{Text: f.Entry.Name}
	case f.Entry == nil:
		return parts.Cell{Text: b.s.Say(text.CodesUnknown), Tone: parts.Down, Sign: parts.SignOpen}
	default:
		return parts.Cell{Text: f.Entry.Name, Above: b.s.Say(text.CodesUnknown) + ", " + b.s.Say(text.CodesPerhaps) + " " + f.Entry.Code, Tone: parts.Down}
	}
}
