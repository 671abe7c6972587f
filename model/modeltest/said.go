package modeltest

import (
	"fmt"
	"time"

	"benangmerah/model"
)

const (
	longNote  = 10_000 // characters of a note that somebody pasted
	longEvery = 10     // note
	ownEvery  = 40     // line has a verdict of its own
)

// said emits who was there, and slot after slot the notes, directives, claims and verdicts of its agency.
func (g *generator) said() {
	if g.size.Participants > 0 && !g.participants() {
		return
	}
	for n, part := range g.presented {
		c := model.Context{Slot: g.slots[n].ID, Agency: part.id, Speaker: "Wali Kota", Reason: "sesuai pembahasan " + sentence(g.r, 40)}
		of := func(total int) int { return (n+1)*total/len(g.presented) - n*total/len(g.presented) }
		if !g.notes(n, of(g.size.Notes), c) || !g.asked(of(g.size.Directives), of(g.size.Claims), c) || g.size.Decided && !g.verdicts(part, c) {
			return
		}
	}
}

func (g *generator) participants() bool {
	put := make([]model.Record, g.size.Participants)
	for i := range put {
		n := i * len(g.presented) / len(put)
		put[i] = &model.Participant{
			ID: g.ids.Next(), Day: g.days[n], Order: i + 1, Name: "Nama " + sentence(g.r, 24), Office: "Kepala " + sentence(g.r, 30), Agency: g.presented[n].id,
			Presence: model.Present,
		}
	}
	return g.do(model.Edit{Title: "attendance.edit", Put: put}, model.Context{})
}

func (g *generator) notes(slot, count int, c model.Context) bool {
	for i := range count {
		text := sentence(g.r, 40+g.r.IntN(300))
		if (slot*count+i)%longEvery == 0 {
			text = sentence(g.r, longNote)
		}
		if !g.do(model.TakeNote{Text: text}, c) {
			return false
		}
	}
	return true
}

func (g *generator) asked(directives, claims int, c model.Context) bool {
	for i := range directives {
		due := model.NewDate(PlanYear, time.Month(2+i%10), 28)
		if !g.do(model.GiveDirective{Text: sentence(g.r, 60+g.r.IntN(240)), Owner: "Kepala " + sentence(g.r, 30), Due: due}, c) {
			return false
		}
	}
	for i := range claims {
		if !g.do(model.RecordClaim{Text: sentence(g.r, 40+g.r.IntN(100)), Value: fmt.Sprintf("%d,%d%%", 5+i, g.r.IntN(10)), Source: "Kantor statistik"}, c) {
			return false
		}
	}
	return true
}

// verdicts agrees an agency as a whole, and every so many of its lines with changes.
func (g *generator) verdicts(part agencyPart, c model.Context) bool {
	if !g.do(model.Decide{Agency: part.id, Verdict: model.Accepted}, c) {
		return false
	}
	for i := 0; i < len(part.subs); i += ownEvery {
		if !g.do(model.Decide{Agency: part.id, Lines: []model.ID{part.subs[i].line}, Verdict: model.AcceptedFixing}, c) {
			return false
		}
	}
	return true
}
