package shell

import (
	"context"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
)

// momentsBox is what is put side by side on the wall: two states of the figures, of an agency or, for 0, of all.
type momentsBox struct {
	s        *Shell
	from, to stage.Knot
	agency   model.ID
}

// hasMoments says whether there is an earlier state to compare with.
func (s *Shell) hasMoments() bool { return s.hasAgencies() && s.Plan().Moments.Len() > 0 }

// askMoments asks which two states are put side by side: the last named one and the present one at first.
func (s *Shell) askMoments() {
	knots := s.knots()
	b := &momentsBox{s: s, from: knots[len(knots)-2], to: knots[len(knots)-1]}
	agencies := []model.ID{0}
	for _, a := range s.Plan().Agencies.Of(0) {
		agencies = append(agencies, a.ID)
	}
	f := newForm(s, text.MomentsShow, b.show)
	f.choice(text.MomentsFrom, chooser(knots, b.from, s.knotName, func(k stage.Knot) { b.from = k }))
	f.choice(text.MomentsTo, chooser(knots, b.to, s.knotName, func(k stage.Knot) { b.to = k }))
	f.choice(text.TableAgency, chooser(agencies, b.agency, s.agencyName, func(id model.ID) { b.agency = id }))
	f.show(s.Say(text.MomentsTitle), parts.NewText(s.Say(text.MomentsAbout), look.Control, parts.Muted).Wrap())
}

// knots gives what can be compared: what was asked for, the outcome at each named moment, and the outcome now.
func (s *Shell) knots() []stage.Knot {
	var list []stage.Knot
	if base := s.Plan().Base(); base != model.Agreed {
		list = append(list, stage.Knot{Stage: base})
	}
	for _, m := range s.Plan().Moments.Of(0) {
		list = append(list, stage.Knot{Moment: m.ID, Stage: model.Agreed})
	}
	return append(list, stage.Knot{Stage: model.Agreed})
}

// longestMoment is how many letters of the name of a moment are shown in a box.
const longestMoment = 40

func (s *Shell) knotName(k stage.Knot) string {
	name := text.StageName(s.Say, k.Stage)
	if m := s.Plan().Moments.Get(k.Moment); m != nil {
		moment := []rune(m.Name)
		if len(moment) > longestMoment {
			moment = append(moment[:longestMoment-1], '…')
		}
		return s.Say(text.SlideMoment, name, string(moment))
	}
	if k.Stage == model.Agreed {
		return s.Say(text.MomentsNow, name)
	}
	return name
}

// show reads the moments that were never read off the UI goroutine, then sends the comparison.
func (b *momentsBox) show() {
	w, f := b.s.wall, b.s.file
	wanted := map[model.ID]int64{}
	for _, k := range []stage.Knot{b.from, b.to} {
		if m := b.s.Plan().Moments.Get(k.Moment); m != nil && w.moments[m.ID] == nil {
			wanted[m.ID] = m.Seq
		}
	}
	b.s.Slow(b.s.Say(text.MomentsReading), func(ctx context.Context, _ func(int, int)) (any, error) {
		read := map[model.ID]*model.Plan{}
		for id, seq := range wanted {
			p, err := f.At(seq)
			if err != nil {
				return nil, err
			}
			read[id] = p
		}
		return read, ctx.Err()
	}, func(read any) {
		for id, p := range read.(map[model.ID]*model.Plan) {
			w.moments[id] = p
		}
		w.send(stage.Comparison{Agency: b.agency, From: b.from, To: b.to})
	})
}
