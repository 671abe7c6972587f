package shell

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// The size of the roadmap and of what sources say, at 100 %.
const (
	roadmapWidth  = 1300
	roadmapHeight = 620
)

// The keys of the roadmap.
var (
	yearBackKey  = text.Plain(fyne.KeyF5)
	yearAheadKey = text.Plain(fyne.KeyF6)
	asOfKey      = text.Plain(fyne.KeyF7)
)

// roadmapBox shows the roadmap of one year, a row for each group and a column for each theme, as of today or the end of the year. It is the data of its grid.
type roadmapBox struct {
	s     *Shell
	road  *roadmap.Grid
	year  int  // in view, from 0
	atEnd bool // as of the end of the year
	title *parts.Text
	sums  *parts.Text
	grid  *parts.Grid
	close func()

	back, ahead, day *parts.KeyButton
}

// ShowRoadmap opens the roadmap at the year before the one that is planned, which is the last that can be over, or else at its last.
func (s *Shell) ShowRoadmap() {
	b := &roadmapBox{s: s}
	years := roadmap.Years(s.Plan())
	if len(years) == 0 || s.Plan().RoadGroups.Len() == 0 {
		s.Tell(s.Say(text.RoadNoYears))
		return
	}
	b.year = len(years) - 1
	if at, found := slices.BinarySearch(years, intake.Year(s.Plan())-1); found {
		b.year = at
	}
	b.read(years)
	b.open()
}

// read computes the roadmap as of the day that is asked for.
func (b *roadmapBox) read(years []int) {
	day := b.s.Plan().Today(model.At(b.s.Now()))
	if b.atEnd {
		day = model.NewDate(years[b.year], 12, 31)
	}
	b.road = roadmap.AsOf(b.s.Plan(), day)
}

func (b *roadmapBox) open() {
	s := b.s
	b.title = parts.NewText("", look.Section, parts.Plain).Bold().Cut()
	b.sums = parts.NewText("", look.Control, parts.Muted).Cut()
	b.grid = parts.NewGrid(b, b.columns()...)
	b.grid.OnOpen = b.openCell
	b.back = parts.NewKeyButton(s.Say(text.RoadYearBack), yearBackKey.String(), func() { b.turn(-1) })
	b.ahead = parts.NewKeyButton(s.Say(text.RoadYearAhead), yearAheadKey.String(), func() { b.turn(1) })
	b.day = parts.NewKeyButton("", asOfKey.String(), b.turnDay)
	closing := parts.NewKeyButton(s.Say(text.Close), escapeKey.String(), func() { b.close() })
	sources := parts.NewPrimaryButton(s.Say(text.RoadSources), text.Plain(fyne.KeyReturn).String(), func() { b.openCell(b.grid.Cursor()) })
	content := container.NewBorder(nil, container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), b.sums), nil, nil, b.grid)
	scale := look.Scale()
	b.show()
	b.close = s.box(boxed(b.title, content, b.back, b.ahead, b.day, layout.NewSpacer(), closing, sources), roadmapWidth*scale, roadmapHeight*scale, b.grid)
	s.keepKeys(map[text.Key]func(){yearBackKey: func() { b.turn(-1) }, yearAheadKey: func() { b.turn(1) }, asOfKey: b.turnDay})
	b.grid.MoveTo(0, 1)
}

func (b *roadmapBox) columns() []parts.Column {
	list := []parts.Column{{Title: b.s.Say(text.RoadGroup), Min: 130, Weight: 1, Wrap: true}}
	for _, t := range b.road.Themes {
		list = append(list, parts.Column{Title: t.Name, Min: roadColumn, Weight: 1, Wrap: true})
	}
	return list
}

// roadColumn is the least width of a theme, by which eleven of them fit; more are scrolled to.
const roadColumn = 102

// turn looks at another year, within those that there are.
func (b *roadmapBox) turn(by int) {
	years := b.road.Years
	b.year = min(max(b.year+by, 0), len(years)-1)
	b.read(years)
	b.show()
	b.grid.Refresh()
}

// turnDay looks as of the end of the year in view instead of today, and back.
func (b *roadmapBox) turnDay() {
	b.atEnd = !b.atEnd
	b.turn(0)
}

func (b *roadmapBox) show() {
	s, lang := b.s, b.s.Language()
	b.title.Set(s.Say(text.RoadTitle, b.road.Years[b.year], locale.FormatDate(b.road.Day, lang)))
	other := text.RoadAtEnd
	if b.atEnd {
		other = text.RoadToday
	}
	b.day.SetLabel(s.Say(other))
	able(b.back, b.year > 0)
	able(b.ahead, b.year < len(b.road.Years)-1)
	_, total := b.road.Only(nil, nil, b.road.Years[b.year]).Counts()
	b.sums.Set(s.Say(text.RoadSum, total.Cells(), b.counted(&total), total.Disputed, total.Late))
}

// counted writes the states that occur with their numbers.
func (b *roadmapBox) counted(total *roadmap.Count) string {
	var list []string
	for state := range roadmap.States {
		if n := total.By[state]; n > 0 {
			list = append(list, strconv.Itoa(n)+" "+b.s.Say(text.RoadStates[state]))
		}
	}
	return strings.Join(list, ", ")
}

// Rows implements parts.Data.
func (b *roadmapBox) Rows() int { return len(b.road.Groups) }

// Row implements parts.Data.
func (b *roadmapBox) Row(row int) parts.Row {
	return parts.Row{Key: strconv.FormatInt(int64(b.road.Groups[row].ID), 10)}
}

// roadTones colour states; signs and words tell them apart without.
var roadTones = map[roadmap.State]parts.Tone{
	roadmap.NoPhase: parts.Muted, roadmap.NoData: parts.Muted, roadmap.Removed: parts.Bad, roadmap.Missed: parts.Bad, roadmap.Reached: parts.Good,
}

// Cell implements parts.Data.
func (b *roadmapBox) Cell(row, col int) parts.Cell {
	p := b.s.Plan()
	if col == 0 {
		a := p.Actors.Get(b.road.Groups[row].Actor)
		return parts.Cell{Text: a.Name, Below: a.Trade}
	}
	cell := b.road.At(row, col-1, b.year)
	out := parts.Cell{Text: cell.State.Sign() + " " + b.s.Say(text.RoadStates[cell.State]), Tone: roadTones[cell.State]}
	if now := cell.Now(); now != nil {
		out.Below = now.Value
	}
	if cell.Disputed {
		out.Chip, out.Tone = b.s.Say(text.RoadVersions, len(cell.Said)), parts.Down
	}
	return out
}

// openCell lists what sources say of a cell; the name of a group stands for its first theme.
func (b *roadmapBox) openCell(row, col int) {
	if row < 0 || row >= b.Rows() {
		return
	}
	cell := b.road.At(row, max(col-1, 0), b.year)
	if cell.Phase == nil {
		return
	}
	list := &saidBox{s: b.s, cell: cell, group: b.s.Plan().GroupName(b.road.Groups[row]), theme: b.road.Themes[max(col-1, 0)].Name}
	list.said = roadmap.History(b.s.Plan(), b.road.Groups[row].ID, cell.Phase.ID, b.road.Day)
	slices.Reverse(list.said)
	list.open()
}

// saidBox lists everything that was said of a group in a phase, the latest first. It is the data of its grid.
type saidBox struct {
	s            *Shell
	cell         *roadmap.Cell
	group, theme string
	said         []*model.RoadStanding
	grid         *parts.Grid
	close        func()
}

func (b *saidBox) open() {
	s := b.s
	title := parts.NewText(s.Say(text.RoadSaidTitle, b.group, b.theme, b.cell.Phase.Year), look.Section, parts.Plain).Bold().Cut()
	words := s.Say(text.RoadPhaseIs, b.cell.Phase.Name, orDash(b.cell.Phase.Criterion), orDash(b.cell.Phase.Threshold))
	if len(b.said) == 0 {
		words += " " + s.Say(text.RoadNothingSaid)
	}
	phase := parts.NewText(words, look.Control, parts.Muted).Cut()
	b.grid = parts.NewGrid(
		b, parts.Column{Title: s.Say(text.RoadSource), Min: 220, Weight: 1, Wrap: true}, parts.Column{Title: s.Say(text.RoadStatus), Min: 150, Wrap: true},
		parts.Column{Title: s.Say(text.RoadValue), Min: 130, Align: parts.AlignRight, Wrap: true}, parts.Column{Title: s.Say(text.RoadEvidence), Min: 260, Weight: 1, Wrap: true},
	)
	closing := parts.NewPrimaryButton(s.Say(text.ComparisonBack), escapeKey.String(), func() { b.close() })
	content := container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), phase), nil, nil, nil, b.grid)
	scale := look.Scale()
	b.close = s.box(boxed(title, content, layout.NewSpacer(), closing), roadmapWidth*scale, roadmapHeight*scale, b.grid)
	b.grid.MoveTo(0, 0)
}

// Rows implements parts.Data.
func (b *saidBox) Rows() int { return len(b.said) }

// Row implements parts.Data.
func (b *saidBox) Row(row int) parts.Row {
	return parts.Row{Key: strconv.FormatInt(int64(b.said[row].ID), 10), Tinted: b.said[row] == b.cell.Now()}
}

// Cell implements parts.Data.
func (b *saidBox) Cell(row, col int) parts.Cell {
	r := b.said[row]
	switch col {
	case 0:
		return parts.Cell{Text: r.Source, Above: locale.FormatDate(r.Date, b.s.Language()), Below: r.Assessor}
	case 1:
		state := roadmap.StateOf(r.Status)
		return parts.Cell{Text: state.Sign() + " " + b.s.Say(text.RoadStates[state]), Tone: roadTones[state]}
	case 2:
		return parts.Cell{Text: orDash(r.Value)}
	default:
		return parts.Cell{Text: orDash(cmp.Or(r.Evidence, r.Reason))}
	}
}
