package programme

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// maxHits bounds the list of hits; more are counted and not listed.
const maxHits = 200

// search is the search field and the list of hits that floats under it.
type search struct {
	desk Desk
	jump func(hit indexed)
	back func() // to the lines, when the search is given up

	field *parts.SearchField
	grid  *parts.Grid
	float *fyne.Container
	index *index // nil: to be read anew
	hits  []indexed
	count int
}

func newSearch(desk Desk, jump func(indexed), back func()) *search {
	s := &search{desk: desk, jump: jump, back: back}
	s.field = parts.NewSearchField(desk.Say(text.ProgrammeSearch), keySearch.String(), s.look)
	s.field.OnDown = s.enterHits
	s.field.OnEscape = s.leave
	s.field.OnSubmitted = func(string) { s.open() }
	s.grid = parts.NewGrid(s, parts.Column{Wrap: true})
	s.grid.OnOpen = func(int, int) { s.open() }
	s.float = container.New(floating{s}, parts.NewPanel(s.grid))
	s.float.Hide()
	return s
}

// stale says that agencies, lines or indicators have changed.
func (s *search) stale() {
	s.index = nil
	s.look(s.field.Text)
}

// visible says whether hits are shown.
func (s *search) visible() bool { return s.float.Visible() }

// look shows what a query finds.
func (s *search) look(query string) {
	if query == "" || s.desk.Plan() == nil {
		s.hits, s.count = nil, 0
		s.float.Hide()
		return
	}
	if s.index == nil {
		s.index = newIndex(s.desk.Plan())
	}
	s.hits, s.count = s.index.find(query, maxHits)
	s.grid.SetColumns(parts.Column{Title: s.summary(), Wrap: true})
	s.grid.SetData(s)
	s.float.Show()
	s.float.Refresh()
}

func (s *search) summary() string {
	switch {
	case s.count == 0:
		return s.desk.Say(text.ProgrammeNoHits)
	case s.count > len(s.hits):
		return s.desk.Say(text.ProgrammeManyHits, len(s.hits), s.count)
	default:
		return s.desk.Say(text.ProgrammeHits, s.count)
	}
}

func (s *search) enterHits() {
	if s.visible() && len(s.hits) > 0 {
		s.desk.Focus(s.grid)
	}
}

// open jumps to the hit under the cursor: the first one while the search is still being typed.
func (s *search) open() {
	row, _ := s.grid.Cursor()
	if row < 0 || row >= len(s.hits) {
		return
	}
	hit := s.hits[row]
	s.close()
	s.jump(hit)
}

// close takes query and hits away.
func (s *search) close() {
	s.field.SetText("")
	s.look("")
}

// leave gives the search up.
func (s *search) leave() {
	s.close()
	s.back()
}

// Rows implements parts.Data.
func (s *search) Rows() int { return len(s.hits) }

// Row implements parts.Data.
func (s *search) Row(n int) parts.Row {
	h := s.hits[n]
	return parts.Row{Key: id(h.agency) + "/" + id(h.line) + "/" + id(h.indicator)}
}

// Cell implements parts.Data.
func (s *search) Cell(n, _ int) parts.Cell {
	h, plan := s.hits[n], s.desk.Plan()
	agency, line, indicator := plan.Agencies.Get(h.agency), plan.Lines.Get(h.line), plan.Indicators.Get(h.indicator)
	switch {
	case agency == nil || h.line != 0 && line == nil || h.indicator != 0 && indicator == nil:
		return parts.Cell{}
	case indicator != nil:
		return parts.Cell{Text: indicator.Text, Above: s.desk.Say(text.ProgrammeHitOf, s.code(line), agency.Label())}
	case line != nil:
		return parts.Cell{Text: line.Name, Above: s.desk.Say(text.ProgrammeHitLine, s.code(line), agency.Label()), Bold: line.Level == model.Program}
	default:
		return parts.Cell{Text: agency.Name, Above: s.desk.Say(text.ProgrammeHitAgency, agency.Code), Bold: true}
	}
}

// code gives the code of a line, with its year where that is not the year that is planned, and its sub unit.
func (s *search) code(l *model.Line) string {
	plan, year := s.desk.Plan(), ""
	if r := plan.Region(); r == nil || r.Year != l.Year {
		year = strconv.Itoa(l.Year)
	}
	return joinDots(l.Code, year, unitName(plan, l))
}

// floating lays the hits out in the upper right corner of the page, low where there are none.
type floating struct{ s *search }

const (
	floatWidth  float32 = 560
	floatHeight float32 = 460
	floatLow    float32 = 64
)

// Layout implements fyne.Layout.
func (f floating) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	height := floatHeight
	if len(f.s.hits) == 0 {
		height = floatLow
	}
	width := min(floatWidth*look.Scale(), size.Width-2*look.Step)
	for _, o := range objects {
		o.Move(fyne.NewPos(size.Width-width-look.Step, 2))
		o.Resize(fyne.NewSize(width, min(height*look.Scale(), size.Height-2*look.Step)))
	}
}

// MinSize implements fyne.Layout.
func (floating) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }
