package priority

import (
	"slices"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// scores are those of all entries, read from the plan once: of a large ranking they are by far the most that is read.
type scores struct {
	scorers, criteria []model.ID
	cells             []rank.Score // by entry, scorer and criterion
}

// newScores makes room for the scores of so many entries.
func newScores(scorers []*model.Scorer, criteria []*model.Criterion, entries int) scores {
	s := scores{scorers: make([]model.ID, len(scorers)), criteria: make([]model.ID, len(criteria))}
	for i, x := range scorers {
		s.scorers[i] = x.ID
	}
	for i, x := range criteria {
		s.criteria[i] = x.ID
	}
	s.cells = make([]rank.Score, 0, entries*len(scorers)*len(criteria))
	return s
}

// add adds the scores of the next entry, and gives how many of them count.
func (s *scores) add(list []*model.Score) (given int) {
	first := len(s.cells)
	for range len(s.scorers) * len(s.criteria) {
		s.cells = append(s.cells, rank.Missing)
	}
	for _, x := range list {
		i := slices.Index(s.scorers, x.Scorer)
		j := slices.Index(s.criteria, x.Criterion)
		if i >= 0 && j >= 0 {
			s.cells[first+i*len(s.criteria)+j] = rank.Score(x.Value)
			given++
		}
	}
	return given
}

// of gives the rows of an entry, one a scorer. They are not to be changed.
func (s *scores) of(entry int) [][]rank.Score {
	rows, width := make([][]rank.Score, len(s.scorers)), len(s.criteria)
	for i := range rows {
		first := (entry*len(s.scorers) + i) * width
		rows[i] = s.cells[first : first+width : first+width]
	}
	return rows
}

// none gives the rows of an entry without a score.
func (s *scores) none() [][]rank.Score {
	return slices.Repeat([][]rank.Score{slices.Repeat([]rank.Score{rank.Missing}, len(s.criteria))}, len(s.scorers))
}
