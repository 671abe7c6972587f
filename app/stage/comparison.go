package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
)

// Knot is one side of a comparison: a stage as it stands at a named moment; Moment 0 is now. Stage 0 is the one that the meeting speaks about.
type Knot struct {
	Moment model.ID
	Stage  model.Stage `json:",omitzero"` // stage 0 has no name
}

// Comparison shows two knots of the thread beside each other with what lies between them: an agency's programmes, or, of Agency 0, all agencies.
// Page is counted from 0.
type Comparison struct {
	Agency   model.ID
	From, To Knot
	Page     int
}

func (s Comparison) caption(b *board) string {
	return dotted(b.say(text.SlideComparison), b.agencyLabel(s.Agency))
}

func (s Comparison) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Comparison) page(*board) int { return s.Page }

func (s Comparison) at(page int) Slide {
	s.Page = page
	return s
}

func (s Comparison) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Comparison) listing(b *board) listing {
	if gone := b.lost(s.Agency); gone != (text.Sentence{}) {
		return listing{gone: gone}
	}
	from, to := b.side(s.From), b.side(s.To)
	if from.Plan == nil || to.Plan == nil {
		return listing{gone: text.SlideMomentGone}
	}
	filter, title := model.Filter{}, b.say(text.SlideComparison)
	if a := b.Plan.Agencies.Get(s.Agency); a != nil {
		filter, title = model.Filter{Level: model.Program, Agency: a.Code}, a.Label()
	}
	found := model.Compare(from, to, filter)
	if len(found.Rows) == 0 {
		return listing{gone: text.SlideNoComparison}
	}
	return listing{
		head:  head{over: b.say(text.SlideFromTo, b.knotName(s.From), b.knotName(s.To)), title: title, under: b.moves(found.Count)},
		parts: lists(b.compared(found, s.Agency != 0)), foot: []string{b.placeAt(s.Agency)},
	}
}

// side gives what a knot is read from; its plan is nil where that cannot be had.
func (b *board) side(k Knot) model.Side {
	side := model.Side{Plan: b.Plan, Stage: k.Stage, Year: b.year()}
	if k.Stage == model.NoStage {
		side.Stage = b.Plan.Base()
	}
	if k.Moment != 0 {
		side.Plan = nil
		if b.Moment != nil {
			side.Plan = b.Moment(k.Moment)
		}
	}
	return side
}

// knotName names a knot: "Hasil", "Hasil, Tutup hari 1".
func (b *board) knotName(k Knot) string {
	if k.Stage == model.NoStage {
		k.Stage = b.Plan.Base()
	}
	stage := text.StageName(b.say, k.Stage)
	if m := b.Plan.Moments.Get(k.Moment); m != nil {
		return b.say(text.SlideMoment, stage, m.Name)
	}
	return stage
}

// moves says how many rows went which way.
func (b *board) moves(count map[model.Word]int) string {
	var parts []string
	for _, t := range []struct {
		word model.Word
		said text.Sentence
	}{{model.Up, text.SlideRowsUp}, {model.Down, text.SlideRowsDown}, {model.New, text.SlideRowsNew}, {model.Dropped, text.SlideRowsDropped}, {model.Moved, text.ComparisonMoved}} {
		if n := count[t.word]; n > 0 {
			parts = append(parts, b.say(t.said, n))
		}
	}
	return dotted(parts...)
}

// compared is the table of a comparison, of lines or of agencies.
func (b *board) compared(found *model.Comparison, lines bool) table {
	first := text.SlideAgency
	if lines {
		first = text.StageProgramme
	}
	t := table{heads: []string{b.say(first), b.say(text.SlideEarlier), b.say(text.SlideLater), b.say(text.StageDifference)}}
	labels := b.labels()
	for _, r := range found.Rows {
		name := labels[r.Key.Agency]
		if lines {
			name = wallName(r.Name)
		}
		t.rows = append(t.rows, row{name: name, cells: b.beforeAndAfter(r.From, r.To, r.Word)})
	}
	t.total = row{name: b.say(text.StageTotal), cells: b.beforeAndAfter(found.From, found.To, model.WordOf(found.From, found.To))}
	for i := range t.total.cells {
		t.total.cells[i].bold = true
	}
	return t
}

// labels names agencies by code.
func (b *board) labels() map[string]string {
	names := map[string]string{}
	for _, a := range b.Plan.Agencies.Of(0) {
		names[a.Code] = a.Label()
	}
	return names
}

func (b *board) beforeAndAfter(from, to model.Figure, word model.Word) []cell {
	difference := b.difference(from, to)
	if word == model.Dropped {
		difference = b.stateLines(state{struck, text.SlideDropped})
	}
	return []cell{plain(b.figure(from)), strong(b.figure(to)), {lines: difference}}
}
