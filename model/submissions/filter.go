package submissions

import (
	"slices"
	"strings"

	"benangmerah/model"
)

// Filter chooses proposals. Each field that is not empty has to fit: States one of them, the words of dimensions whatever their case, and every word of
// Search somewhere in what is said about the proposal and its actor. Agency is the one that does it.
type Filter struct {
	States []model.SubmissionState
	Is     map[Dimension]string
	Actor  string // words of its name
	Agency model.ID
	Search string
}

// Find gives the proposals of an intake that a filter chooses, in their order. The empty filter chooses all.
func Find(p *model.Plan, intake model.ID, f Filter) (list []*model.Submission) {
	words, who, is := wordsOf(f.Search), wordsOf(f.Actor), map[Dimension]string{}
	for by, text := range f.Is {
		is[by] = model.FoldName(text)
	}
	names := map[model.ID]string{}
	folded := func(id model.ID, texts func() string) string {
		name, known := names[id]
		if !known {
			name = model.FoldName(texts())
			names[id] = name
		}
		return name
	}
	for _, s := range p.Submissions.Of(intake) {
		stands := p.Stands(s)
		switch {
		case len(f.States) > 0 && !slices.Contains(f.States, stands.State):
		case f.Agency != 0 && stands.Agency != f.Agency:
		case !fits(p, s, is):
		case len(who) > 0 && !model.HoldsAll(model.FoldName(p.Actors.Get(s.Actor).Name), who):
		case len(words) > 0 && !model.HoldsAll(saidOf(s)+" "+folded(s.Actor, func() string { return saidOfActor(p, s.Actor) })+" "+folded(s.Help, func() string { return p.HelpKinds.Get(s.Help).Name }), words):
		default:
			list = append(list, s)
		}
	}
	return list
}

func fits(p *model.Plan, s *model.Submission, is map[Dimension]string) bool {
	for by, want := range is {
		if model.FoldName(Value(p, s, by)) != want {
			return false
		}
	}
	return true
}

// wordsOf gives the words of a search, folded.
func wordsOf(text string) (list []string) {
	for _, word := range strings.Fields(text) {
		if folded := model.FoldName(word); folded != "" {
			list = append(list, folded)
		}
	}
	return list
}

func saidOf(s *model.Submission) string {
	return model.FoldName(s.Text + " " + s.Place + " " + s.Sector + " " + s.Source + " " + s.Reason)
}

func saidOfActor(p *model.Plan, id model.ID) string {
	a := p.Actors.Get(id)
	return a.Name + " " + a.Trade + " " + a.Group + " " + a.Village + " " + a.District
}

// OfActor gives the proposals of an actor in an intake, in their order; what was merged is among them.
func OfActor(p *model.Plan, intake, actor model.ID) (list []*model.Submission) {
	for _, s := range p.Submissions.Of(intake) {
		if s.Actor == actor {
			list = append(list, s)
		}
	}
	return list
}

// Numbered gives the proposal of a number in an intake. One that there is not is a *model.Error with the code NotFound.
func Numbered(p *model.Plan, intake model.ID, number int) (*model.Submission, error) {
	for _, s := range p.Submissions.Of(intake) {
		if s.Number == number {
			return s, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Lihat nomornya di daftar usulan.", "Usulan nomor %d tidak ada di penjaringan itu.", number)
}
