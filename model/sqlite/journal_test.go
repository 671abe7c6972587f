package sqlite

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
)

// The first property of the journal: whatever is done, in whatever order, replaying it gives the tables and the plan, and every earlier moment
// is as it was seen then.
func TestJournalProperty(t *testing.T) {
	const files, acts = 10, 1100
	for n := range files {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			p := &player{r: rand.New(rand.NewPCG(uint64(n), 7)), reverts: n%2 == 1}
			p.f, _ = town(t, quick())
			p.moments = make([]*model.Plan, 4)
			p.moments[3] = p.f.Snapshot()
			done := 0
			for range acts {
				if p.play(t) {
					done++
				}
			}
			if done < acts/3 || done == acts {
				t.Errorf("%d of %d acts were accepted", done, acts)
			}
			p.verify(t)
		})
	}
}

// player does random acts to a file and remembers every state it was in.
type player struct {
	f       *File
	r       *rand.Rand
	reverts bool
	moments []*model.Plan // by number of entries; the first three are the town's
}

// play does one act, valid or not, and says whether it was accepted.
func (p *player) play(t *testing.T) bool {
	t.Helper()
	before := p.moments[len(p.moments)-1]
	entry, err := p.act()
	if err != nil {
		if code := model.CodeOf(err); code == model.Internal || code == model.Damaged || code == model.Locked {
			t.Fatalf("act after entry %d: %v", len(p.moments)-1, err)
		}
		mustEqual(t, "plan after a refusal", p.f.Plan(), before)
		return false
	}
	if entry.Seq != int64(len(p.moments)) {
		t.Fatalf("entry %d follows %d", entry.Seq, len(p.moments)-1)
	}
	p.moments = append(p.moments, p.f.Snapshot())
	return true
}

func (p *player) act() (*model.Entry, error) {
	c := p.context()
	switch n := p.r.IntN(20); {
	case n < 3:
		return p.f.Undo(c)
	case n < 5:
		return p.f.Redo(c)
	case n == 5 && p.reverts:
		return p.f.Revert(p.r.Int64N(p.f.Size()+2), c)
	default:
		return p.f.Do(p.random(), c)
	}
}

func (p *player) verify(t *testing.T) {
	t.Helper()
	want := p.moments[len(p.moments)-1]
	mustEqual(t, "plan in memory", p.f.Plan(), want)
	mustPass(t, p.f)
	for seq := 3; seq < len(p.moments); seq += 1 + p.r.IntN(40) {
		then, err := p.f.At(int64(seq))
		if err != nil {
			t.Fatal(err)
		}
		mustEqual(t, fmt.Sprintf("moment %d", seq), then, p.moments[seq])
	}
	begin, err := p.f.At(0)
	if err != nil || !begin.Empty() {
		t.Fatalf("before the first entry there was something: %v", err)
	}
	wantRoot := root(t, p.f)
	mustClose(t, p.f)
	p.f = open(t, p.f.Path(), quick())
	mustEqual(t, "opened again", p.f.Plan(), want)
	if root(t, p.f) != wantRoot {
		t.Error("the root has changed by opening")
	}
	p.undoAll(t)
}

// undoAll undoes until nothing is left. Acts reverted out of their order may stand in the way of undoing what came before them.
func (p *player) undoAll(t *testing.T) {
	t.Helper()
	if p.reverts {
		return
	}
	for {
		if _, ok := p.f.CanUndo(); !ok {
			break
		}
		if _, err := p.f.Undo(model.Context{}); err != nil {
			t.Fatal(err)
		}
	}
	if !p.f.Plan().Empty() {
		t.Error("undoing all leaves something")
	}
	mustPass(t, p.f)
}

func (p *player) context() model.Context {
	return model.Context{
		Seed: fmt.Sprint(p.r.Uint64()), Slot: maybe(p, pick(p, model.KindSlot)), Agency: maybe(p, pick(p, model.KindAgency)),
		Speaker: p.word(), Elapsed: p.r.IntN(3000), Reason: p.word(),
	}
}

// pick gives the ID of some record of a kind, now and then one that is not there.
func pick(p *player, kind model.Kind) model.ID {
	list := p.f.Plan().Records(kind)
	if len(list) == 0 || p.r.IntN(40) == 0 {
		return model.ID(p.r.Int64N(1 << 53))
	}
	return list[p.r.IntN(len(list))].Key()
}

func maybe(p *player, id model.ID) model.ID {
	if p.r.IntN(2) == 0 {
		return 0
	}
	return id
}

func (p *player) word() string {
	return []string{"", "Wali Kota", "≥ 90", "Rp5 \"juta\" <b>", "baris\nbaru", "😀 中", "2.3:1000"}[p.r.IntN(7)]
}

func (p *player) name() string       { return fmt.Sprintf("%s %d", p.word(), p.r.IntN(1000)) }
func (p *player) code() string       { return fmt.Sprintf("%d.%02d", p.r.IntN(3), p.r.IntN(30)) }
func (p *player) year() int          { return 2026 + p.r.IntN(3) }
func (p *player) money() model.Money { return model.Money(p.r.Int64N(1e15)) - 1e12 }
func (p *player) stage() model.Stage {
	return oneOf(p, model.Planned, model.Proposed, model.Agreed, model.Revised(1), model.Realised, 77, 250)
}
func oneOf[T any](p *player, of ...T) T { return of[p.r.IntN(len(of))] }

// random gives an act of any type, sensible or not.
func (p *player) random() model.Act {
	acts := []func() model.Act{
		func() model.Act {
			return model.CorrectBudget{Line: pick(p, model.KindLine), Fund: maybe(p, pick(p, model.KindFund)), Stage: p.stage(), Year: p.year(), Amount: p.money()}
		},
		func() model.Act {
			return model.CorrectTarget{Indicator: pick(p, model.KindIndicator), Stage: p.stage(), Year: p.year(), Value: p.name()}
		},
		func() model.Act {
			return model.SetBudget{Line: pick(p, model.KindLine), Fund: maybe(p, pick(p, model.KindFund)), Stage: p.stage(), Year: p.year(), Amount: p.money(), Known: p.r.IntN(3) > 0}
		},
		func() model.Act {
			return model.SetTarget{Indicator: pick(p, model.KindIndicator), Stage: p.stage(), Year: p.year(), Value: p.word()}
		},
		p.decide,
		func() model.Act { return model.BeginSlot{Slot: maybe(p, pick(p, model.KindSlot))} },
		func() model.Act { return model.EndSlot{} },
		func() model.Act { return model.GiveFloor{Who: p.word()} },
		func() model.Act { return model.AdjustClock{By: p.r.IntN(7200) - 3600} },
		func() model.Act { return model.AdjustClock{By: p.r.IntN(7200) - 3600} },
		func() model.Act { return model.TakeNote{Text: p.word()} },
		func() model.Act {
			return model.GiveDirective{Text: p.name(), Owner: p.word(), Due: oneOf[model.Date](p, "", "2027-03-31", "besok"), Line: maybe(p, pick(p, model.KindLine)), Indicator: maybe(p, pick(p, model.KindIndicator))}
		},
		func() model.Act {
			return model.RecordClaim{Text: p.name(), Value: p.word(), Source: oneOf(p, "", "", p.word()), Indicator: maybe(p, pick(p, model.KindIndicator)), Unit: p.word(), Dated: oneOf[model.Period](p, "", "2025", "2025-08", "2025-08-31"), Definition: p.name()}
		},
		func() model.Act {
			return model.AskSource{Claim: pick(p, model.KindClaim), Owner: p.name(), Due: oneOf[model.Date](p, "", "2027-03-31")}
		},
		func() model.Act {
			return model.EditClaim{Claim: pick(p, model.KindClaim), As: model.RecordClaim{Text: p.name(), Source: p.word()}, Finish: p.r.IntN(4) == 0}
		},
		func() model.Act { return model.MarkMoment{Title: p.word()} },
		func() model.Act {
			return model.CloseDay{Day: maybe(p, pick(p, model.KindDay)), Title: p.word(), Continue: p.r.IntN(2) == 0, Leave: p.r.IntN(3) == 0, AddDay: p.r.IntN(2) == 0}
		},
		func() model.Act {
			return model.Redact{Paragraph: oneOf(p, "pembukaan", "penutup"), Source: p.name(), Text: p.word()}
		},
		func() model.Act { return model.RestoreParagraph{Paragraph: "penutup"} },
		func() model.Act {
			return model.LetPass{Findings: []model.Pass{{Check: p.code(), Agency: maybe(p, pick(p, model.KindAgency))}}, Reason: p.word()}
		},
		func() model.Act { return model.HoldBack{ID: pick(p, model.KindPass)} },
		p.refocused,
		p.submitted,
		p.handedOver,
		p.curated,
		p.imported,
		func() model.Act {
			return model.AddRoadGroups{Groups: []model.NewRoadGroup{{Name: p.word()}, {Name: p.name(), Trade: p.word()}}}
		},
		func() model.Act { return model.AddRoadThemes{Themes: []string{p.word(), p.name()}} },
		func() model.Act {
			return model.RecordStandings{Standings: []model.RoadStanding{*p.standing(0), *p.standing(0)}}
		},
		p.edit, p.edit, p.edit, p.edit,
	}
	return acts[p.r.IntN(len(acts))]()
}

// submitted does something to the proposals of an intake.
func (p *player) submitted() model.Act {
	switch p.r.IntN(7) {
	case 0:
		return model.AnswerSubmissions{
			IDs: []model.ID{pick(p, model.KindSubmission), pick(p, model.KindSubmission)}, State: oneOf(p, model.SubmissionStates...), Reason: p.word(),
			Year: p.year(), Agency: maybe(p, pick(p, model.KindAgency)),
		}
	case 1:
		return model.MergeSubmissions{Into: pick(p, model.KindSubmission), From: []model.ID{pick(p, model.KindSubmission)}}
	case 2:
		return model.UnlockSubmissions{IDs: []model.ID{pick(p, model.KindSubmission)}}
	case 3:
		return model.ConcludeIntake{Intake: pick(p, model.KindIntake)}
	}
	return model.AddSubmissions{Intake: pick(p, model.KindIntake), List: []model.NewSubmission{
		{Who: model.Actor{Name: p.name()}, Help: p.help(), Text: p.name(), Amount: p.money()}, {Who: model.Actor{Name: p.word()}, Help: p.help(), Text: p.name()},
	}}
}

// help gives the name of a kind of help, now and then of one that there is not.
func (p *player) help() string {
	if h := p.f.Plan().HelpKinds.Get(pick(p, model.KindHelp)); h != nil {
		return h.Name
	}
	return p.word()
}

func (p *player) decide() model.Act {
	a := model.Decide{Agency: pick(p, model.KindAgency), Verdict: oneOf(p, model.Accepted, model.AcceptedFixing, model.Deferred, model.Rejected, "entah")}
	for _, l := range p.f.Plan().Lines.Of(a.Agency) {
		if p.r.IntN(4) == 0 {
			a.Lines = append(a.Lines, l.ID)
		}
	}
	return a
}

// refocused starts a sheet, or does something to one.
func (p *player) refocused() model.Act {
	sheet := pick(p, model.KindRefocusing)
	switch p.r.IntN(8) {
	case 0:
		return model.CutByRules{Refocusing: sheet, Rules: []model.RefocusRule{{Words: "juta", Rate: p.r.Int64N(1_000_000) + 1}, {Words: "wali", Amount: 3}}}
	case 1:
		return model.DecideRefocus{Units: []model.ID{pick(p, model.KindRefocusUnit)}, State: oneOf(p, model.RefocusApproved, model.RefocusRejected), Reason: p.word()}
	case 2:
		return model.FillRefocusing{Refocusing: sheet, Agencies: []model.ID{pick(p, model.KindAgency)}}
	case 3:
		return model.AdoptRefocusing{Refocusing: sheet, Drifted: true, Rest: p.r.IntN(2) == 0}
	case 4, 5:
		return model.StartRefocusing{Sheet: model.Refocusing{Name: p.name(), Number: 1 + p.r.IntN(3), Balance: oneOf(p, model.BalanceTotal, model.BalanceBelow)}}
	}
	return model.PutRefocusUnits{Refocusing: sheet, Units: []model.RefocusUnit{
		{Name: p.name(), Line: maybe(p, pick(p, model.KindLine)), Before: 700, Cut: model.Money(p.r.IntN(9)), State: model.RefocusApproved}, {Name: p.name(), Group: p.word(), Added: 5},
	}}
}

func (p *player) imported() model.Act {
	var rows []modeltest.BudgetRow
	for range p.r.IntN(30) {
		agency, code := fmt.Sprintf("9.%02d", p.r.IntN(3)), p.r.IntN(5)
		rows = append(rows, modeltest.BudgetRow{
			Agency: incoming.Named{Code: agency, Name: "Dinas " + agency}, Unit: incoming.Named{Code: agency + ".1", Name: "Unit"},
			Program: incoming.Named{Code: "9.01", Name: "Program"}, Activity: incoming.Named{Code: "9.01.1", Name: "Kegiatan"},
			Sub: incoming.Named{Code: fmt.Sprintf("9.01.1.%d", code), Name: p.name()}, Fund: incoming.Named{Name: oneOf(p, "", "DAU", "PAD")}, Amount: p.money(),
		})
	}
	return modeltest.Budgets("rekap.xlsx", p.stage(), p.year(), rows...)
}

// edit puts up to three records, new or changed, and drops up to one.
func (p *player) edit() model.Act {
	e := model.Edit{Title: "edit"}
	for range p.r.IntN(4) {
		e.Put = append(e.Put, p.record())
	}
	kind := model.Kinds()[p.r.IntN(len(model.Kinds()))]
	if list := p.f.Plan().Records(kind); len(list) > 0 && p.r.IntN(3) == 0 {
		e.Drop = append(e.Drop, list[p.r.IntN(len(list))])
	}
	return e
}

func (p *player) record() model.Record {
	id := func(kind model.Kind) model.ID {
		if p.r.IntN(2) == 0 {
			return 0
		}
		return pick(p, kind)
	}
	records := []model.Record{
		&model.Region{ID: model.RegionID, Name: p.name(), Year: p.year(), Zone: model.WITA},
		&model.Official{ID: id(model.KindOfficial), Order: p.r.IntN(5), Office: p.name(), Role: model.Chair},
		&model.Evaluation{ID: id(model.KindEvaluation), Line: pick(p, model.KindLine), Year: p.year(), Quarter: 1 + p.r.IntN(4), Obstacle: p.word(), Driver: p.word(), Next: p.word()},
		&model.Thresholds{ID: model.ThresholdsID, Good: 80 + p.r.IntN(9), Attention: 50 + p.r.IntN(9)},
		&model.Actor{ID: id(model.KindActor), Name: p.name(), Trade: p.name(), District: p.name(), Contact: p.word()},
		p.broughtOn(id), p.broughtOn(id),
		&model.Refocusing{ID: id(model.KindRefocusing), Order: p.r.IntN(3), Name: p.name(), Year: p.year(), Number: p.r.IntN(4), Base: p.stage(), Balance: oneOf(p, model.BalanceTotal, model.BalanceGroup, "entah")},
		&model.RefocusUnit{ID: id(model.KindRefocusUnit), Refocusing: pick(p, model.KindRefocusing), Order: p.r.IntN(3), Group: p.word(), Name: p.name(), Line: maybe(p, pick(p, model.KindLine)), Fund: maybe(p, pick(p, model.KindFund)), Before: p.money(), Cut: 5, Added: 7, MonthsAfter: p.word(), VolumeAfter: "12,5", Reason: p.word(), State: oneOf(p, model.RefocusProposed, model.RefocusRejected)},
		&model.RoadGroup{ID: id(model.KindRoadGroup), Order: p.r.IntN(5), Actor: pick(p, model.KindActor)},
		&model.RoadTheme{ID: id(model.KindRoadTheme), Order: p.r.IntN(5), Name: p.name()},
		&model.RoadPhase{ID: id(model.KindRoadPhase), Theme: pick(p, model.KindRoadTheme), Year: p.year(), Name: p.name(), Threshold: p.word()},
		p.standing(id(model.KindRoadStanding)),
		&model.RoadMilestone{ID: id(model.KindRoadMilestone), Group: pick(p, model.KindRoadGroup), Bank: p.name(), Credit: p.money(), Date: p.day(), Evidence: p.name()},
		&model.RoadBudget{ID: id(model.KindRoadBudget), Theme: pick(p, model.KindRoadTheme), Year: p.year(), Line: maybe(p, pick(p, model.KindLine)), Amount: p.money()},
		&model.RoadReceipt{ID: id(model.KindRoadReceipt), Budget: pick(p, model.KindRoadBudget), Group: pick(p, model.KindRoadGroup), Date: p.day(), What: p.name(), Fit: oneOf(p, model.FitUnknown, model.FitYes, model.FitNo, "entah")},
		&model.Intake{ID: id(model.KindIntake), Theme: p.name(), Year: p.year(), Quota: p.r.IntN(4), Mission: maybe(p, pick(p, model.KindMission))},
		&model.HelpKind{ID: id(model.KindHelp), Order: p.r.IntN(4), Name: p.name()},
		p.submission(id(model.KindSubmission)),
		&model.Mission{ID: id(model.KindMission), Number: p.r.IntN(9), Text: p.name()},
		&model.Agency{ID: id(model.KindAgency), Order: p.r.IntN(4), Code: p.code(), Name: p.name()},
		&model.SubUnit{ID: id(model.KindSubUnit), Agency: pick(p, model.KindAgency), Code: p.code(), Name: p.name()},
		&model.Fund{ID: id(model.KindFund), Code: p.code(), Name: p.name(), Outside: p.r.IntN(2) == 0},
		&model.Ceiling{ID: id(model.KindCeiling), Agency: maybe(p, pick(p, model.KindAgency)), Fund: maybe(p, pick(p, model.KindFund)), Year: p.year(), Amount: p.money()},
		p.line(id(model.KindLine)),
		&model.Indicator{ID: id(model.KindIndicator), Line: pick(p, model.KindLine), Order: p.r.IntN(3), Text: p.name(), Direction: model.Lower, Formula: model.Complement},
		&model.Target{ID: id(model.KindTarget), Indicator: pick(p, model.KindIndicator), Stage: p.stage(), Year: p.year(), Value: p.word(), Quarters: [4]string{p.word(), p.word()}},
		&model.Budget{ID: id(model.KindBudget), Line: pick(p, model.KindLine), Fund: maybe(p, pick(p, model.KindFund)), Stage: p.stage(), Year: p.year(), Amount: p.money(), Quarters: model.Quarters{Amount: [4]model.Money{0, 7}, Given: [4]bool{true, true}}},
		&model.Meeting{ID: id(model.KindMeeting), Title: p.name(), Year: p.year(), Base: model.Proposed},
		&model.Day{ID: id(model.KindDay), Meeting: pick(p, model.KindMeeting), Date: model.Date(fmt.Sprintf("2027-01-%02d", 1+p.r.IntN(33))), Start: 480, End: 720},
		&model.Slot{ID: id(model.KindSlot), Day: pick(p, model.KindDay), Order: p.r.IntN(9), Purpose: model.Presenting, Agency: maybe(p, pick(p, model.KindAgency)), Presentation: p.r.IntN(30)},
		&model.Participant{ID: id(model.KindParticipant), Day: pick(p, model.KindDay), Office: p.name(), Agency: maybe(p, pick(p, model.KindAgency)), Presence: model.Deputy},
	}
	return records[p.r.IntN(len(records))]
}

func (p *player) day() model.Date { return model.Date(fmt.Sprintf("2027-01-%02d", 1+p.r.IntN(33))) }

func (p *player) standing(id model.ID) *model.RoadStanding {
	return &model.RoadStanding{
		ID: id, Group: pick(p, model.KindRoadGroup), Phase: pick(p, model.KindRoadPhase), Date: p.day(), Source: p.word(), Value: p.word(), Evidence: p.word(), Reason: p.word(),
		Status: oneOf(p, model.RoadNotYet, model.RoadRunning, model.RoadReached, model.RoadMissed, model.RoadRemoved, "entah"),
	}
}

func (p *player) line(id model.ID) *model.Line {
	agency := pick(p, model.KindAgency)
	l := &model.Line{
		ID: id, Agency: agency, SubUnit: maybe(p, pick(p, model.KindSubUnit)), Year: 2027, Level: model.Level(p.r.IntN(5)), Code: p.code(), Name: p.name(),
		Mission: maybe(p, pick(p, model.KindMission)),
	}
	if above := slices.Clone(p.f.Plan().Lines.Of(agency)); len(above) > 0 && p.r.IntN(2) == 0 {
		l.Parent = above[p.r.IntN(len(above))].ID
	}
	return l
}

// broughtOn gives a record of those that are brought on.
func (p *player) broughtOn(id func(model.Kind) model.ID) model.Record {
	records := []model.Record{
		&model.Cohort{ID: id(model.KindCohort), Name: p.name(), From: "2027-09-01", Until: oneOf[model.Date](p, "2027-12-31", "2027-08-01"), Capacity: p.r.IntN(9)},
		&model.Requirement{ID: id(model.KindRequirement), Cohort: pick(p, model.KindCohort), Order: p.r.IntN(3), Name: p.name(), Gate: true, Evidence: p.word()},
		&model.Requirement{ID: id(model.KindRequirement), Cohort: pick(p, model.KindCohort), Name: p.name(), Points: 20 * model.Point, Lowest: 1, Highest: p.r.IntN(6)},
		&model.Quota{ID: id(model.KindQuota), Cohort: pick(p, model.KindCohort), By: model.QuotaDistrict, Value: p.name(), Least: p.r.IntN(3), Capped: p.r.IntN(2) == 0, Most: p.r.IntN(4)},
		&model.Applicant{ID: id(model.KindApplicant), Cohort: pick(p, model.KindCohort), Actor: pick(p, model.KindActor), Force: oneOf(p, model.Unforced, model.ForceIn), Reason: p.name(), Next: maybe(p, pick(p, model.KindCohort)), NextText: p.word()},
		&model.Assessment{ID: id(model.KindAssessment), Applicant: pick(p, model.KindApplicant), Requirement: pick(p, model.KindRequirement), Met: p.r.IntN(2) == 0, Evidence: p.word(), Date: "2027-08-20"},
		&model.CuratedList{ID: id(model.KindCuratedList), Cohort: pick(p, model.KindCohort), Number: p.r.IntN(4), Capacity: 5, Note: p.word()},
		&model.Curated{ID: id(model.KindCurated), List: pick(p, model.KindCuratedList), Applicant: pick(p, model.KindApplicant), Place: p.r.IntN(5), Name: p.name(), Chosen: p.r.IntN(2) == 0, Why: p.name(), Next: p.name()},
		&model.MonthReport{ID: id(model.KindMonthReport), Applicant: pick(p, model.KindApplicant), Month: oneOf[model.Date](p, "2027-09-01", "2027-09-02"), Text: p.name(), Value: p.word()},
	}
	return records[p.r.IntN(len(records))]
}

// curated gives an act of curation.
func (p *player) curated() model.Act {
	acts := []func() model.Act{
		func() model.Act {
			return model.AddApplicants{Cohort: pick(p, model.KindCohort), List: []model.Applies{{Actor: model.Actor{Name: p.name()}}, {Actor: model.Actor{Name: p.word()}}}}
		},
		func() model.Act {
			return model.Assess{Cells: []model.Assessment{{Applicant: pick(p, model.KindApplicant), Requirement: pick(p, model.KindRequirement), Met: true}}}
		},
		func() model.Act {
			return model.ForceApplicants{Applicants: []model.ID{pick(p, model.KindApplicant)}, Force: oneOf(p, model.Unforced, model.ForceIn, model.ForceOut), Reason: p.word()}
		},
		func() model.Act {
			return model.SendOn{Applicants: []model.ID{pick(p, model.KindApplicant)}, Next: maybe(p, pick(p, model.KindCohort)), Text: p.word()}
		},
		func() model.Act { return curation.Freeze{Cohort: pick(p, model.KindCohort), Note: p.word()} },
		func() model.Act {
			return curation.DecideTie{Cohort: pick(p, model.KindCohort), Winners: []model.ID{pick(p, model.KindApplicant)}, Reason: p.word()}
		},
		func() model.Act {
			return model.ReportMonths{Reports: []model.MonthReport{{Applicant: pick(p, model.KindApplicant), Month: "2027-10-01", Text: p.name()}}}
		},
	}
	return acts[p.r.IntN(len(acts))]()
}

func (p *player) submission(id model.ID) *model.Submission {
	return &model.Submission{
		ID: id, Intake: pick(p, model.KindIntake), Number: p.r.IntN(50), Actor: pick(p, model.KindActor), Help: pick(p, model.KindHelp), Text: p.name(),
		Quantity: p.word(), Amount: p.money(), Place: p.word(), Sector: p.word(), Source: p.word(), Priority: p.r.IntN(4),
		State: oneOf(p, append(model.SubmissionStates, "entah")...), Reason: p.word(), Cost: p.money(), Year: p.year(),
		Agency: maybe(p, pick(p, model.KindAgency)), Line: maybe(p, pick(p, model.KindLine)),
	}
}
