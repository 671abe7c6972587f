package shell

import (
	"strings"
	"testing"

	"benangmerah/app/pages/threads"
	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/chart"
)

// leadsTo presses the key of the thread on the mark that is read, and holds where that leads to what the mark stands for.
func (w *window) leadsTo(of chart.Subject) {
	w.t.Helper()
	says := w.chart().Says()
	w.Press("Ctrl+Shift+H")
	switch {
	case of.Line != 0:
		w.saysNow("Misi: ")
		w.reads(w.s.Plan().Lines.Get(of.Line).Code)
		w.Press("Esc")
		w.uncovered()
	case of.Many:
		w.uncovered()
		if w.s.current != areaThreads {
			w.t.Errorf("%q leads to page %d", says, w.s.current)
		}
		if a := w.s.Plan().Agencies.Get(of.Agency); a != nil {
			w.reads(a.Name)
		} else {
			w.reads(w.s.Say(text.ThreadsCity))
		}
	default:
		w.chart()
		w.Press("Esc")
		w.uncovered()
	}
}

// The keys walk the bars and points of every chart of the box, and from each one key leads on: to the thread of its line, or to the threads of its agency or of all.
func TestTheKeyOfTheThreadWorksOnEveryBar(t *testing.T) {
	w := startSample(t)
	w.s.goTo(areaSession)
	w.toLine(areaSession)
	lines, many, none := 0, 0, 0
	all := w.s.charts()
	for i, slide := range all {
		w.s.openCharts(all, i)
		marks := []chart.Subject{}
		for last := ""; ; w.Press("Down") {
			mark, ok := w.chart().Mark()
			if !ok || w.chart().Says() == last {
				break
			}
			if last = w.chart().Says(); last != mark.Says {
				t.Fatalf("%v: the sentence is %q, of the mark %q", slide, last, mark.Says)
			}
			marks = append(marks, mark.Of)
		}
		w.Press("Esc")
		for n, of := range marks {
			if n > 2 && n < len(marks)-1 {
				continue // one of its kind is as another
			}
			w.s.openCharts(all, i)
			for range n {
				w.Press("Down")
			}
			w.leadsTo(of)
			switch {
			case of.Line != 0:
				lines++
			case of.Many:
				many++
			default:
				none++
			}
		}
	}
	if lines < 8 || many < 6 {
		t.Errorf("%d bars of lines, %d of many, %d of none", lines, many, none)
	}
}

// Bars of agencies and of programmes stand for what they are called after.
func TestBarsStandForWhatTheyAreCalledAfter(t *testing.T) {
	w := startSample(t)
	p := w.s.Plan()
	agency := p.Agencies.Get(p.Lines.Get(lineOf(w, "2.17.07.2.01.0027")).Agency)
	for slide, name := range map[stage.Slide]func(chart.Subject) string{
		stage.Waterfall{}: func(of chart.Subject) string { return p.Agencies.Get(of.Agency).Label() },
		stage.Movers{}:    func(of chart.Subject) string { return p.Agencies.Get(of.Agency).Label() },
		stage.Waterfall{Agency: agency.ID}: func(of chart.Subject) string {
			if l := p.Lines.Get(of.Line); l.Agency == agency.ID && l.Level == model.Program {
				return l.Name
			}
			return "a line of another agency or level"
		},
	} {
		figure, refused, _ := stage.Figure(slide, w.s.wall.content())
		if figure == nil {
			t.Fatalf("%v: %s", slide, refused)
		}
		named := map[string]chart.Subject{}
		switch f := figure.(type) {
		case chart.Waterfall:
			for _, s := range f.Steps {
				named[s.Label] = s.Of
			}
		case chart.Slope:
			for _, m := range f.Moves {
				named[m.Label] = m.Of
			}
		}
		if len(named) == 0 {
			t.Errorf("%v has no bars", slide)
		}
		for label, of := range named {
			if got := strings.TrimPrefix(name(of), "PROGRAM "); !strings.EqualFold(got, label) {
				t.Errorf("%v: the bar %q stands for %q", slide, label, got)
			}
		}
	}
}

// What is of no line says why.
func TestBarsOfNoLineSayWhy(t *testing.T) {
	w := startSample(t)
	line := lineOf(w, "2.17.07.2.01.0027")
	_, err := w.s.Do(model.StartRanking{
		Ranking:  model.Ranking{Name: "Uji", Year: 2027, Limited: true, Limit: 100},
		Criteria: []model.Criterion{{Name: "Dampak", Points: 60 * model.Point}, {Name: "Mendesak", Points: 40 * model.Point}}, Scorers: []string{"Bappeda"},
		Candidates: []model.Candidate{{Name: "Jembatan", Cost: 50}, {Line: line}},
	}, model.Context{})
	if err != nil {
		t.Fatal(err)
	}
	p := w.s.Plan()
	ranking := p.Rankings.Of(0)[len(p.Rankings.Of(0))-1].ID
	for _, slide := range []stage.Slide{stage.Stability{Ranking: ranking}, stage.Priorities{Ranking: ranking}} { // nothing is scored yet
		w.s.openCharts([]stage.Slide{slide}, 0)
		w.Press("Ctrl+Shift+H")
		w.tells(text.ChartNothingRead.ID)
		w.Press("Esc")
	}
	act := model.GiveScores{}
	for i, c := range p.Candidates.Of(ranking) {
		for _, x := range p.Criteria.Of(ranking) {
			act.Cells = append(act.Cells, model.ScoreCell{Candidate: c.ID, Scorer: p.Scorers.Of(ranking)[0].ID, Criterion: x.ID, Value: 5 - i})
		}
	}
	if _, err := w.s.Do(act, model.Context{}); err != nil {
		t.Fatal(err)
	}
	for slide, want := range map[stage.Slide]text.Sentence{stage.Stability{Ranking: ranking}: text.ChartOfWeights, stage.Priorities{Ranking: ranking}: text.ChartOfNoLine} {
		w.s.hush()
		w.s.openCharts([]stage.Slide{slide}, 0)
		w.Press("Ctrl+Shift+H")
		w.tells(want.ID)
		w.chart()
		w.Press("Esc")
	}
	w.s.openCharts([]stage.Slide{stage.Priorities{Ranking: ranking}}, 0)
	for range 2 {
		w.Press("Down")
	}
	w.leadsTo(chart.Subject{Line: line})
}

// On the page of threads the key enlarges the thread that is read knot by knot.
func TestTheKeyOfTheThreadWorksInThePictureOfAThread(t *testing.T) {
	w := startSample(t)
	w.s.goTo(areaThreads)
	line := lineOf(w, "2.17.07.2.01.0027")
	w.s.pages[areaThreads].page.(*threads.Page).Open(0, line)
	w.Press("Alt+Right", "Down")
	w.leadsTo(chart.Subject{Line: line})
}
