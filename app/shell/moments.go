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

// show sends the comparison once the moments that it needs have been read.
func (b *momentsBox) show() {
	slide := stage.Comparison{Agency: b.agency, From: b.from, To: b.to}
	b.s.ReadMoments([]model.ID{b.from.Moment, b.to.Moment}, func() { b.s.wall.send(slide) })
}

// Moment gives the file as it was at a moment, nil while it has not been read, see ReadMoments. It must not be changed.
func (s *Shell) Moment(id model.ID) *model.Plan { return s.wall.moments[id] }

// ReadMoments reads the file as it was at moments off the UI goroutine, those that were never read, then goes on. Where that fails or is cancelled it says so
// and does not go on.
func (s *Shell) ReadMoments(ids []model.ID, then func()) {
	w, f, wanted := s.wall, s.file, map[model.ID]int64{}
	for _, id := range ids {
		if m := s.Plan().Moments.Get(id); m != nil && w.moments[id] == nil {
			wanted[id] = m.Seq
		}
	}
	s.Slow(s.Say(text.MomentsReading), func(ctx context.Context, progress func(int, int)) (any, error) {
		read := map[model.ID]*model.Plan{}
		for id, seq := range wanted {
			progress(len(read), len(wanted))
			p, err := f.At(seq)
			if err != nil {
				return nil, err
			}
			if read[id] = p; ctx.Err() != nil {
				break
			}
		}
		return read, ctx.Err()
	}, func(read any) {
		for id, p := range read.(map[model.ID]*model.Plan) {
			w.moments[id] = p
		}
		then()
	})
}
