package stage

import (
	"context"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/chart"
)

// Stability shows how far the weight of each criterion may move before another list is funded, the least room first. Page is counted from 0.
type Stability struct {
	Ranking model.ID
	Page    int
}

func (s Stability) caption(b *board) string {
	return dotted(b.say(text.SlideStability), b.rankingName(s.Ranking))
}

func (s Stability) pages(b *board) int {
	list, _ := s.sheets(b)
	return max(1, len(list))
}

func (s Stability) page(*board) int { return s.Page }

func (s Stability) at(page int) Slide { return Stability{Ranking: s.Ranking, Page: page} }

func (s Stability) paint(b *board) {
	list, refused := s.sheets(b)
	if len(list) == 0 {
		b.refusedRanking(s.Ranking, refused)
		return
	}
	n := min(max(s.Page, 0), len(list)-1)
	b.chart(list[n], s.head(b))
	b.footer(b.pageNumber(n, len(list)), b.say(text.SlideStableWhile), b.rankingName(s.Ranking))
}

func (s Stability) head(b *board) float64 {
	return b.head(head{title: b.say(text.SlideStability)}) + 20
}

// sheets are the charts of all pages; none for the reason that it gives.
func (s Stability) sheets(b *board) ([]chart.Tornado, string) {
	t, refused := s.tornado(b)
	if refused != "" {
		return nil, refused
	}
	aside := newBoard(b.Content)
	y := s.head(aside)
	return t.Pages(aside.chartPlace(y), aside.chartLook(), maxRows), ""
}

func (s Stability) figure(b *board) (chart.Figure, string) {
	t, refused := s.tornado(b)
	if refused != "" {
		return nil, refused
	}
	return t, ""
}

func (s Stability) tornado(b *board) (t chart.Tornado, refused string) {
	k, refused := b.ranked(s.Ranking, false)
	if k == nil {
		return t, refused
	}
	if err := k.table.Searchable(); err != nil {
		return t, b.told(err)
	}
	list, err := k.table.Stabilities(context.Background()) // nobody cancels a picture
	if err != nil {
		return t, b.told(err)
	}
	for _, x := range list {
		if !x.Alone {
			t.Weights = append(t.Weights, chart.Weight{
				Label: k.sheet.Criteria[x.Criterion].Name, From: rounded(x.From.Rat(), 1), Now: rounded(x.Weight.Rat(), 1), To: rounded(x.To.Rat(), 1),
			})
		}
	}
	if len(t.Weights) == 0 {
		return t, b.say(text.SlideAlone)
	}
	return t, ""
}
