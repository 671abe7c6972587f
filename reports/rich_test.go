package reports_test

import (
	"testing"
	"time"

	"benangmerah/model"
)

// rich is the held city with what meetings seldom have: corrections of every text and how far they came, directives of every state, visits, rankings of every
// method and rule, and targets that cannot be measured.
func rich(t testing.TB) *city {
	t.Helper()
	c := held(t)
	c.moves(c.ranks(model.Ranking{Revealed: true, Rule: model.StopRule, Method: model.BySwing}, falling))
	pairs := c.ranks(model.Ranking{Revealed: true, Method: model.ByPairwise}, falling)
	criteria := c.Plan.Criteria.Of(pairs)
	c.act(model.Edit{Title: "test", Put: []model.Record{
		&model.Judgement{ID: c.ids.Next(), Ranking: pairs, A: criteria[0].ID, B: criteria[1].ID, Ratio: 3},
	}}, model.Context{})
	c.tight(c.ranks(model.Ranking{Revealed: true}, falling))
	c.costly(c.ranks(model.Ranking{Revealed: true}, falling))
	c.act(model.Edit{Title: "test", Put: c.corrected()}, model.Context{})
	c.act(model.Edit{Title: "test", Put: c.ordered()}, model.Context{})
	c.act(model.Edit{Title: "test", Put: c.measured()}, model.Context{})
	c.act(model.Edit{Title: "test", Put: c.paused()}, model.Context{})
	return c
}

// said are the circumstances of the first slot.
func (c *city) said() model.Said {
	return model.Said{Slot: c.slots[0], Agency: c.agencies[0], Speaker: "Wali Kota Uji", At: model.At(c.now)}
}

// corrected corrects every text, one with nothing before and one with nothing after, and a budget of another stage.
func (c *city) corrected() (put []model.Record) {
	states := []model.CorrectionState{model.Noted, model.Confirmed, model.Entered, model.Verified}
	for i, field := range []model.Field{
		model.FieldName, model.FieldPriority, model.FieldLocation, model.FieldGroup, model.FieldObjective, model.FieldOutcome,
		model.FieldIndicator, model.FieldUnit, model.FieldBaseline, model.FieldSource, model.FieldOwner,
	} {
		x := &model.Correction{
			ID: c.ids.Next(), Said: c.said(), Line: c.subs[0], Field: field, OldText: "lama", NewText: "baru", State: states[i%4], StateAt: model.At(c.now), Stage: model.Agreed, Year: year,
		}
		switch {
		case field == model.FieldPriority:
			x.OldText = ""
		case field == model.FieldLocation:
			x.NewText = ""
		case i > 5:
			x.Line, x.Indicator = c.program, c.outcome
		}
		put = append(put, x)
	}
	return append(put, &model.Correction{ID: c.ids.Next(), Said: c.said(), Line: c.subs[0], Field: model.FieldBudget, OldAmount: 1_00, NewAmount: 2_00, Stage: model.Enacted, Year: year})
}

func (c *city) ordered() (put []model.Record) {
	for _, state := range []model.DirectiveState{model.Underway, model.Watched, model.Finished, model.Cancelled} {
		put = append(put, &model.Directive{ID: c.ids.Next(), Said: c.said(), Text: "Arahan " + string(state), State: state})
	}
	return append(put,
		&model.Directive{ID: c.ids.Next(), Said: c.said(), Text: "Kunjungan", Form: model.Visit},
		&model.Directive{ID: c.ids.Next(), Said: c.said(), Text: "Kunjungan ke kota", Form: model.Visit, Place: "Kota Lain", Brought: "contoh perizinan"},
	)
}

// measured gives the program indicators whose achievement is known, or cannot be for each of the reasons.
func (c *city) measured() (put []model.Record) {
	for i, values := range [][2]string{
		{"10", "5"}, {"10", ""}, {"", "5"}, {"WTP", "5"}, {"10", "WTP"}, {"1 - 2", "5"}, {"10", "1 - 2"}, {"200 Org", "180 Unit"}, {"0", "5"}, {"10", "-5"}, {"-10", "-5"}, {"10", "0"},
	} {
		x := &model.Indicator{ID: c.ids.Next(), Line: c.program, Order: 10 + i, Text: "Ukuran", Unit: "hal"}
		if values[1] == "0" {
			x.Formula = model.Inverse
		}
		put = append(put, x)
		for k, stage := range []model.Stage{model.Agreed, model.Realised} {
			if values[k] != "" {
				put = append(put, &model.Target{ID: c.ids.Next(), Indicator: x.ID, Stage: stage, Year: year, Value: values[k]})
			}
		}
	}
	money := func(line, fund model.ID, stage model.Stage, amount model.Money) {
		put = append(put, &model.Budget{ID: c.ids.Next(), Line: line, Fund: fund, Stage: stage, Year: year, Amount: amount})
	}
	put = append(put, &model.Scenario{ID: c.ids.Next(), Name: "Hemat"})
	fresh := &model.Line{ID: c.ids.Next(), Agency: c.agencies[1], Year: year, Level: model.Program, Code: "9.09.09", Name: "Program baru"}
	put = append(put, fresh)
	money(fresh.ID, c.apbn, model.Agreed, 7_000_00)
	money(fresh.ID, c.pad, model.Realised, 7_000_00)
	money(c.subs[0], c.apbn, model.Agreed, 9_000_00)
	return put
}

// paused gives the first day slots without a title, of every purpose, that were held or are held: one is taken up again, one is the rest of another.
func (c *city) paused() (put []model.Record) {
	at := model.At(time.Date(year, time.January, 18, 6, 0, 0, 0, time.UTC))
	for i, purpose := range []model.SlotKind{model.Opening, model.Break, model.Prayer, model.Presenting, model.Closing} {
		began := at.Add(time.Duration(i) * 10 * time.Minute)
		put = append(put, &model.Slot{ID: c.ids.Next(), Day: c.days[0], Order: 20 + i, Purpose: purpose, Presentation: 5, Began: began, Ended: began.Add(5 * time.Minute)})
	}
	again := at.Add(time.Hour)
	return append(put, &model.Slot{
		ID: c.ids.Next(), Day: c.days[0], Order: 30, Purpose: model.Presenting, Agency: c.agencies[0], Presentation: 5, Carried: c.slots[0], Began: again, Ended: again.Add(5 * time.Minute),
	})
}

// tight locks one candidate of a ranking out, lets two exclude each other, and puts one in.
func (c *city) tight(id model.ID) {
	list := c.Plan.Candidates.Of(id)
	out := *list[0]
	out.Lock, out.Reason = model.LockOut, "ditolak"
	c.act(model.Edit{Title: "test", Put: []model.Record{
		&out, &model.Condition{ID: c.ids.Next(), Candidate: list[1].ID, Other: list[2].ID, Tie: model.Excludes},
	}}, model.Context{})
	c.act(model.MoveCandidate{Candidate: list[0].ID, Move: model.MoveIn, Reason: "janji kepada warga"}, model.Context{Slot: c.slots[0], Agency: c.agencies[0], Speaker: "Wali Kota Uji"})
}

// costly lets the chair put more into the money of a ranking than its ceiling holds.
func (c *city) costly(id model.ID) {
	list, small := c.Plan.Candidates.Of(id), *c.Plan.Rankings.Get(id)
	small.Limit = 76_000_000_000_00
	c.act(model.Edit{Title: "test", Put: []model.Record{&small}}, model.Context{})
	for _, x := range list[2:4] {
		c.act(model.MoveCandidate{Candidate: x.ID, Move: model.MoveIn, Reason: "janji kepada warga"}, model.Context{Speaker: "Wali Kota Uji"})
	}
}
