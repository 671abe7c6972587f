package shell

import (
	"slices"

	"fyne.io/fyne/v2"

	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
)

// What pages ask of the wall about rankings and the years of a line.

// ShowRanking sends a ranking with the line of its ceiling.
func (s *Shell) ShowRanking(id model.ID) { s.wall.send(stage.Priorities{Ranking: id}) }

// ShowNamedRanking sends a ranking of proposals with the names of those who made them, which the wall leaves out otherwise.
func (s *Shell) ShowNamedRanking(id model.ID) {
	s.wall.send(stage.Priorities{Ranking: id, Names: true})
}

// ShowChairOrder sends a ranking in the order of the chair.
func (s *Shell) ShowChairOrder(id model.ID) {
	s.wall.send(stage.Priorities{Ranking: id, Chair: true})
}

// ShowChairMoves sends whom the chair moved in a ranking, from rank to place.
func (s *Shell) ShowChairMoves(id model.ID) { s.wall.send(stage.Movers{Ranking: id}) }

// ShowStability sends how far the weights of a ranking may move.
func (s *Shell) ShowStability(id model.ID) { s.wall.send(stage.Stability{Ranking: id}) }

// ShowLineYears sends the money of a line over years and stages.
func (s *Shell) ShowLineYears(line model.ID) { s.wall.send(stage.LineYears{Line: line}) }

// rankings gives the rankings of the file, templates left out.
func (s *Shell) rankings() (list []*model.Ranking) {
	if s.Plan() == nil {
		return nil
	}
	for _, r := range s.Plan().Rankings.Of(0) {
		if !r.Template {
			list = append(list, r)
		}
	}
	return list
}

func (s *Shell) hasRankings() bool { return len(s.rankings()) > 0 }

// hasProposalsRanked says whether there is a ranking of proposals.
func (s *Shell) hasProposalsRanked() bool {
	return slices.ContainsFunc(s.rankings(), func(r *model.Ranking) bool { return r.Intake != 0 })
}

// lined is a page that can have a line under its cursor.
type lined interface{ LineInView() model.ID }

// lineInView is the line under the cursor of the page in view, 0 where it has none.
func (s *Shell) lineInView() model.ID {
	if page, ok := s.pages[s.current].page.(lined); ok && s.hasFile() {
		return page.LineInView()
	}
	return 0
}

func (s *Shell) hasLineInView() bool { return s.lineInView() != 0 }

// withRanking gives a ranking to what is to be done with it: the only one there is, else the one that a person chooses.
func (s *Shell) withRanking(do func(model.ID)) {
	list := s.rankings()
	if len(list) == 1 {
		do(list[0].ID)
		return
	}
	ids, at := []model.ID{}, list[len(list)-1].ID
	for _, r := range list {
		ids = append(ids, r.ID)
	}
	f := newForm(s, text.WallSend, func() { do(at) })
	f.choice(text.ChartRanking, chooser(ids, at, func(id model.ID) string { return s.Plan().Rankings.Get(id).Name }, func(id model.ID) { at = id }))
	f.show(s.Say(text.ChartWhich))
}

// chartsKey opens the charts.
var chartsKey = text.CtrlShift(fyne.KeyB)

// chartCommands are the commands of the charts, on the wall and in the window.
func (s *Shell) chartCommands() []text.Command {
	ranked := func(name text.Sentence, show func(model.ID)) text.Command {
		return text.Command{Name: name, Do: func() { s.withRanking(show) }, On: s.hasRankings}
	}
	return []text.Command{
		ranked(text.WallRanking, s.ShowRanking),
		{Name: text.WallNamed, Do: func() { s.withRanking(s.ShowNamedRanking) }, On: s.hasProposalsRanked},
		ranked(text.WallChairOrder, s.ShowChairOrder),
		ranked(text.WallChairMoves, s.ShowChairMoves),
		ranked(text.WallStability, s.ShowStability),
		{Name: text.WallYears, Do: func() { s.ShowLineYears(s.lineInView()) }, On: s.hasLineInView},
		{Name: text.CommandThread, Key: threadKey, Do: s.threadInView, On: s.hasFile},
		{Name: text.ChartCommand, Key: chartsKey, Do: s.showCharts, On: s.hasAgencies},
	}
}

// charts gives every chart that can be looked at now: of all agencies, of the agency in turn, of every ranking, and of the line in view.
func (s *Shell) charts() (list []stage.Slide) {
	list = append(list, stage.Waterfall{}, stage.Movers{})
	if a := s.agencyInTurn(); a != 0 {
		list = append(list, stage.Waterfall{Agency: a}, stage.Movers{Agency: a})
	}
	for _, r := range s.rankings() {
		list = append(list, stage.Priorities{Ranking: r.ID}, stage.Priorities{Ranking: r.ID, Chair: true}, stage.Movers{Ranking: r.ID}, stage.Stability{Ranking: r.ID})
	}
	if line := s.lineInView(); line != 0 {
		list = append(list, stage.LineYears{Line: line})
	}
	return list
}
