package refocusing

import (
	"context"
	"io"
	"path/filepath"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// canDecide says whether there is a unit to decide about.
func (p *Page) canDecide() bool { return p.canWrite() && p.lens == ofUnits && len(p.selected()) > 0 }

// selected gives the units of the block that is selected.
func (p *Page) selected() []*model.RefocusUnit { return p.units.between(p.units.table.Selection()) }

func idsOf(list []*model.RefocusUnit) (ids []model.ID) {
	for _, u := range list {
		ids = append(ids, u.ID)
	}
	return ids
}

// decide gives the units of the block a state.
func (p *Page) decide(state model.RefocusState) {
	list := p.selected()
	if p.DoNow(model.DecideRefocus{Units: idsOf(list), State: state}) {
		p.desk.Tell(p.Say(text.RefocusingDecided, len(list), p.Say(text.RefocusStates[state])))
	}
}

func (p *Page) approve() { p.decide(model.RefocusApproved) }

func (p *Page) reopen() { p.decide(model.RefocusProposed) }

// askReject asks for the reason for which the units of the block are rejected.
func (p *Page) askReject() {
	list := p.selected()
	ids := idsOf(list)
	p.Ask(&parts.Form{
		Kind: "reject" + frame.KeyOf(list[0].ID), About: p.Say(text.RefocusingReject) + " · " + names(list),
		Questions: []parts.Question{{Title: p.Say(text.RefocusingReasonQ), Start: list[0].Reason}},
		Done: func(texts []string) string {
			return p.Do(model.DecideRefocus{Units: ids, State: model.RefocusRejected, Reason: texts[0]}, model.Context{Reason: texts[0]})
		},
	})
}

// names names the first of some units.
func names(list []*model.RefocusUnit) string {
	var words []string
	for _, u := range list[:min(len(list), mostNamed)] {
		words = append(words, u.Name)
	}
	if len(list) > mostNamed {
		words = append(words, "…")
	}
	return strings.Join(words, ", ")
}

// waiting says whether units of the sheet are not decided.
func (p *Page) waiting() bool { return p.canWrite() && p.sheet.Total.Waiting > 0 }

// approveAll approves every unit that is not decided, as one act.
func (p *Page) approveAll() {
	act := model.DecideRefocus{State: model.RefocusApproved}
	for _, u := range p.Plan.RefocusUnits.Of(p.id) {
		if u.State == model.RefocusProposed {
			act.Units = append(act.Units, u.ID)
		}
	}
	if p.DoNow(act) {
		p.desk.Tell(p.Say(text.RefocusingDecided, len(act.Units), p.Say(text.RefocusStates[act.State])))
	}
}

// askAdopt asks whether the sheet is to become the budget of its stage, naming stage and sums.
func (p *Page) askAdopt() { p.adopt(false) }

// askAdoptRest is askAdopt with every other budget of the stage that the sheet starts from.
func (p *Page) askAdoptRest() { p.adopt(true) }

// adopt says what keeps a sheet from being adopted, or asks before it is.
func (p *Page) adopt(rest bool) {
	if p.StillTyping() {
		return
	}
	s := p.sheet
	figures, loose := p.Plan.RefocusFigures(s.ID)
	if len(s.Lacks()) > 0 {
		p.desk.Fail(model.Errorf(model.Conflict, "", "%s", p.Say(text.RefocusingNotAdopt, s.Name, p.stage(s.Stage()), p.verdict(s).short)))
		return
	}
	drifted := 0
	for _, f := range figures {
		if f.Drifted() {
			drifted++
		}
	}
	act := model.AdoptRefocusing{Refocusing: s.ID, Drifted: drifted > 0, Rest: rest}
	if _, err := act.Changes(p.Plan, model.Context{}); err != nil {
		p.desk.Fail(err)
		return
	}
	p.desk.Ask(p.adoptQuestion(len(figures), len(loose), drifted, rest), p.Say(text.RefocusingAdopt), func() { p.adoptNow(act, len(figures)) })
}

func (p *Page) adoptQuestion(figures, loose, drifted int, rest bool) string {
	s, t := p.sheet, p.sheet.Total
	question := p.Say(text.RefocusingAskAdopt, s.Name, p.stage(s.Stage()), s.Year, p.exact(t.Before), p.exact(t.Cut), p.exact(t.Added), p.exact(t.After()), figures, loose)
	if rest {
		question += p.Say(text.RefocusingAskRest, p.Plan.RefocusRest(s.ID), p.stage(s.Base))
	}
	if drifted > 0 {
		question += p.Say(text.RefocusingAskDrift, drifted, p.stage(s.Base))
	}
	return question
}

func (p *Page) adoptNow(act model.AdoptRefocusing, figures int) {
	s := p.sheet
	if s != nil && p.DoNow(act, model.Context{Reason: s.Reason()}) {
		p.desk.Tell(p.Say(text.RefocusingAdopted, s.Name, p.stage(s.Stage()), figures))
	}
}

// writePaper asks for a folder and writes the sheet as PDF there, under a name that is free. It is marked as a draft until it is ready to be adopted.
func (p *Page) writePaper() {
	if p.StillTyping() {
		return
	}
	id := p.id
	p.desk.PickFolder(p.Say(text.RefocusingPaper), func(folder string) {
		if !p.HasFile() { // it was closed meanwhile
			return
		}
		if r := p.desk.Plan().Refocusings.Get(id); r != nil {
			p.writePaperTo(filepath.Join(folder, reports.RefocusingName(r)), id)
		}
	})
}

func (p *Page) writePaperTo(path string, id model.ID) {
	plan := p.desk.Snapshot()
	frame.WritePaper(p.desk, text.RefocusingWriting, path, func(ctx context.Context, out io.Writer, progress func(int, int)) (int, error) {
		return reports.WriteRefocusing(ctx, out, plan, id, reports.RefocusingOptions{}, progress)
	})
}

// send shows what is in view on the wall: the units, or whom the money is for.
func (p *Page) send() {
	if p.lens == ofShares {
		p.desk.ShowRefocusShares(p.id)
	} else {
		p.desk.ShowRefocusing(p.id)
	}
	p.TellWall()
}
