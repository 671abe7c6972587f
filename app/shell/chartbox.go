package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/parts"
	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/reports/chart"
)

// The keys of the box of charts.
var (
	nextChartKey   = text.Plain(fyne.KeyPageDown)
	beforeChartKey = text.Plain(fyne.KeyPageUp)
	sendChartKey   = text.Ctrl(fyne.KeyReturn)
)

// chartBox shows charts one at a time, the same that the wall shows.
type chartBox struct {
	s        *Shell
	list     []stage.Slide
	at       int
	picker   *parts.Picker[stage.Slide]
	chart    *parts.Chart
	closeBox func()
}

// showCharts opens the box of charts at the first of them.
func (s *Shell) showCharts() { s.openCharts(s.charts(), 0) }

// openCharts opens the box of charts at one of a list, which is not empty.
func (s *Shell) openCharts(list []stage.Slide, at int) {
	b := &chartBox{s: s, list: list, at: at, chart: parts.NewChart()}
	b.picker = parts.NewPicker(b.choose)
	b.picker.Set(list, list[at], b.name)
	b.show()
	size := s.win.Canvas().Size()
	b.closeBox = s.box(b.layOut(), size.Width*dialogShare, size.Height*dialogShare, b.chart)
	s.keepKeys(map[text.Key]func(){
		chartsKey: func() { b.closeBox() }, nextChartKey: func() { b.turn(1) }, beforeChartKey: func() { b.turn(-1) }, sendChartKey: b.send, threadKey: b.thread,
	})
}

// thread shows the thread of what is read in the chart: of a line its thread, of an agency or of all of them the page of threads. It says where there is none.
func (b *chartBox) thread() {
	of := b.subject()
	if of == (chart.Subject{}) {
		b.s.Tell(b.s.Say(b.threadless()))
		return
	}
	b.closeBox()
	b.s.showThreadOf(of, 0)
}

// subject is what the mark that is read stands for; a chart of one line without a figure stands for that line.
func (b *chartBox) subject() chart.Subject {
	mark, ok := b.chart.Mark()
	if years, of := b.list[b.at].(stage.LineYears); of && !ok {
		return chart.Subject{Line: years.Line}
	}
	return mark.Of
}

// threadless says why what is read has no thread.
func (b *chartBox) threadless() text.Sentence {
	if _, ok := b.chart.Mark(); !ok {
		return text.ChartNothingRead
	}
	switch b.list[b.at].(type) {
	case stage.Stability:
		return text.ChartOfWeights
	default:
		return text.ChartOfNoLine
	}
}

// longestChart is how many letters of the name of a chart are shown.
const longestChart = 60

// name names a chart as the wall does, cut where it is long.
func (b *chartBox) name(slide stage.Slide) string {
	name := []rune(stage.Caption(slide, b.s.wall.content()))
	if len(name) > longestChart {
		name = append(name[:longestChart-1], '…')
	}
	return string(name)
}

func (b *chartBox) layOut() fyne.CanvasObject {
	s := b.s
	next := parts.NewKeyButton(s.Say(text.ChartNext), nextChartKey.String(), func() { b.turn(1) })
	closing := parts.NewKeyButton(s.Say(text.Close), escapeKey.String(), func() { b.closeBox() })
	thread := parts.NewKeyButton(s.Say(text.ThreadTitle), threadKey.String(), b.thread)
	send := parts.NewPrimaryButton(s.Say(text.WallSend), sendChartKey.String(), b.send)
	return boxed(container.NewHBox(b.picker.Framed()), b.chart, buttonRow(layout.NewSpacer(), closing, thread, next, send))
}

// turn goes to another chart, round from the last to the first.
func (b *chartBox) turn(by int) {
	b.at = (b.at + by + len(b.list)) % len(b.list)
	b.picker.Set(b.list, b.list[b.at], b.name)
	b.show()
}

func (b *chartBox) choose(slide stage.Slide) {
	for i, s := range b.list {
		if s == slide {
			b.at = i
		}
	}
	b.show()
}

// show draws the chart, or says why there is none.
func (b *chartBox) show() {
	figure, refused, _ := stage.Figure(b.list[b.at], b.s.wall.content())
	idle := b.s.Say(text.ChartHint)
	if figure == nil {
		idle = refused
	}
	b.chart.Set(figure, b.s.set.language(), idle)
}

// send puts the chart on the wall.
func (b *chartBox) send() {
	b.s.wall.send(b.list[b.at])
	b.closeBox()
}
