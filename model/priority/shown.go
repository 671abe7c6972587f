package priority

import (
	"benangmerah/model"
	"benangmerah/model/rank"
)

// Finished is how many of the scorers have given every score.
func (s *Sheet) Finished() (n int) {
	given := map[model.ID]int{}
	for i := range s.Entries {
		for _, x := range s.plan.Scores.Of(s.Entries[i].ID) {
			given[x.Scorer]++
		}
	}
	for _, x := range s.Scorers {
		if given[x.ID] == len(s.Entries)*len(s.Criteria) {
			n++
		}
	}
	return n
}

// Hidden says whether scores are still kept from view: several scorers score unseen by each other until somebody reveals what they gave.
func (s *Sheet) Hidden() bool { return !s.Ranking.Revealed && len(s.Scorers) > 1 }

// Shown is Table for what everybody sees: the wall, charts, papers and verbs. It refuses scores that are still hidden, and a list of which nothing can be
// ranked yet.
func (s *Sheet) Shown() (*rank.Table, rank.Reading, error) {
	reading, err := s.Problem()
	switch {
	case err != nil:
		return nil, reading, err
	case s.Hidden():
		return nil, reading, model.Errorf(model.Conflict, "Buka nilainya di halaman Prioritas.", "Nilai belum dibuka: %d dari %d penilai selesai.", s.Finished(), len(s.Scorers))
	}
	t, err := rank.New(reading.Problem)
	if err != nil {
		return nil, reading, err
	}
	for i := range s.Entries {
		if t.Complete(i) {
			return t, reading, nil
		}
	}
	return nil, reading, model.Invalidf("Lengkapi nilainya di halaman Prioritas.", "Belum ada calon yang nilainya lengkap.")
}
