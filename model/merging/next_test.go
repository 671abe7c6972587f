package merging_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/merging"
)

const after = year + 1

// overs gives two copies of the town whose meeting is over when they part.
func overs(t *testing.T) (a, b *laptop) {
	t.Helper()
	a, b = laptops(t)
	start := *a
	start.name = "bersama"
	for i := range a.Plan.Days.Of(a.Meeting) {
		start.does(model.CloseDay{Title: "Tutup hari " + string(rune('1'+i)), Leave: true})
	}
	b.Town.Memory.Plan, b.Town.Memory.Entries = a.Plan.Clone(), append([]*model.Entry(nil), a.Entries...)
	return a, b
}

// holds gives the current meeting at a laptop a day on which an agency is heard, noted and agreed to. It gives the slot.
func (l *laptop) holds(date model.Date, agency model.ID, title string) *model.Slot {
	l.T.Helper()
	m := l.Plan.CurrentMeeting().ID
	l.does(model.Edit{Title: "agenda.edit", Put: []model.Record{&model.Day{Meeting: m, Date: date, Start: 8 * 60, End: 16 * 60}}})
	days := l.Plan.Days.Of(m)
	slot := model.Slot{Day: days[len(days)-1].ID, Purpose: model.Presenting, Agency: agency, Title: title, Presentation: 10}
	l.does(model.AddSlot{Slot: slot})
	added := l.Plan.Slots.Of(slot.Day)[0]
	l.does(model.BeginSlot{Slot: added.ID})
	in := model.Context{Slot: added.ID, Agency: agency}
	l.doesIn(model.TakeNote{Text: "Catatan " + l.name}, in)
	l.doesIn(model.Decide{Agency: agency, Verdict: model.Accepted}, in)
	l.does(model.EndSlot{})
	return l.Plan.Slots.Get(added.ID)
}

// mustHaveMeetings asks for so many meetings, of which no two are about the same figures and only the last is not over.
func (l *laptop) mustHaveMeetings(n int) *model.Meeting {
	l.T.Helper()
	type figures struct {
		year int
		base model.Stage
	}
	seen := map[figures]bool{}
	current := l.Plan.CurrentMeeting()
	for _, m := range l.Plan.Meetings.Of(0) {
		if about := (figures{m.Year, m.Base}); seen[about] {
			l.T.Errorf("two meetings are about %v", about)
		} else {
			seen[about] = true
		}
		for _, d := range l.Plan.Days.Of(m.ID) {
			if m != current && d.Closed == 0 {
				l.T.Errorf("the day %s of a meeting before is open", d.Date)
			}
		}
	}
	if l.Plan.Meetings.Len() != n {
		l.T.Errorf("%d meetings", l.Plan.Meetings.Len())
	}
	return current
}

// refusedWords gives what the preview of a merge says of the rows that it refuses.
func refusedWords(m *merging.Merge) (list []string) {
	for _, r := range m.Preview(0).Rows {
		if r.Fate == incoming.Refused {
			list = append(list, string(r.Kind)+": "+r.Reason.Reason.Message)
		}
	}
	return list
}

func TestTheSameNextMeetingBegunOnBothSidesIsOne(t *testing.T) {
	a, b := overs(t)
	for _, l := range []*laptop{a, b} {
		l.does(model.BeginMeeting{Year: after, Base: proposed, TakeLines: true})
	}
	lines := a.Plan.Lines.Len()
	a.holds("2028-01-17", a.Agency, "")
	b.holds("2028-01-18", b.OtherAgency, "")
	line := b.Plan.Lines.Of(b.OtherAgency)[1].ID
	b.does(model.CorrectBudget{Line: line, Fund: b.DAU, Stage: proposed, Year: after, Amount: 9 * million})
	a.merges(b, 0, merging.PickOurs)
	m := a.mustHaveMeetings(2)
	if len(a.Plan.Days.Of(m.ID)) != 2 || a.Plan.Lines.Len() != lines || a.Plan.Region().Year != after {
		t.Errorf("%d days, %d lines and not %d", len(a.Plan.Days.Of(m.ID)), a.Plan.Lines.Len(), lines)
	}
	for _, agency := range []model.ID{a.Agency, a.OtherAgency} {
		decision := a.Plan.Decisions.Of(agency)
		if len(decision) != 1 || decision[0].Meeting != m.ID || len(a.Plan.Notes.Of(agency)) != 1 || !a.Plan.BelongsTo(m, a.Plan.Notes.Of(agency)[0].Said) {
			t.Errorf("%d decisions about an agency", len(decision))
		}
	}
	x := a.Plan.Corrections.Of(a.OtherAgency)
	if len(x) != 1 || x[0].NewAmount != 9*million || a.Plan.Budget(x[0].Line, a.DAU, proposed, after).Amount != 9*million || !a.Plan.CorrectedIn(m, x[0]) {
		t.Errorf("the correction came as %+v", x)
	}
	if again := a.fork(b); again.Relation() != merging.Known {
		t.Errorf("merged again it is %v", again.Relation())
	}
}

// The agenda that both wrote is taken once; what one of them added to it is added.
func TestTheSameAgendaOfTheNextMeetingIsTakenOnce(t *testing.T) {
	a, b := overs(t)
	agenda := model.MakeAgenda{
		Title: "Rapat 2028", Year: after, Base: proposed, Opening: model.Ceremony{Title: "Pembukaan", Minutes: 30}, Closing: model.Ceremony{Title: "Penutupan", Minutes: 15},
		Days: []model.DayPlan{model.StandardDay("2028-01-17", model.PauseTitles{Recess: "Istirahat", Friday: "Salat Jumat", Ashar: "Salat Asar"})},
	}
	for _, l := range []*laptop{a, b} {
		l.does(model.BeginMeeting{Year: after, Base: proposed})
		l.does(agenda)
	}
	m := a.Plan.CurrentMeeting().ID
	slots := len(a.Plan.MeetingSlots(m))
	b.does(model.AddSlot{Slot: model.Slot{Day: b.Plan.Days.Of(b.Plan.CurrentMeeting().ID)[0].ID, Purpose: model.Break, Title: "Kopi", Presentation: 10}})
	a.merges(b, 0, merging.PickOurs)
	a.mustHaveMeetings(2)
	if got := len(a.Plan.MeetingSlots(m)); slots < 4 || got != slots+1 {
		t.Errorf("%d slots, %d before", got, slots)
	}
}

func TestTheNextMeetingUnderTwoTitlesIsOneConflict(t *testing.T) {
	for _, pick := range []merging.Pick{merging.PickOurs, merging.PickTheirs} {
		a, b := overs(t)
		a.does(model.BeginMeeting{Year: after, Base: proposed, Title: "Rapat A"})
		b.does(model.BeginMeeting{Year: after, Base: proposed, Title: "Rapat B"})
		a.holds("2028-01-17", a.Agency, "")
		b.holds("2028-01-17", b.OtherAgency, "")
		a.merges(b, 1, pick)
		m, want := a.mustHaveMeetings(2), "Rapat A"
		if pick == merging.PickTheirs {
			want = "Rapat B"
		}
		if m.Title != want || len(a.Plan.Days.Of(m.ID)) != 1 || len(a.Plan.MeetingSlots(m.ID)) != 2 || a.Plan.Decisions.Len() != 2 {
			t.Errorf("%s: %d days, %d slots, %d decisions", m.Title, len(a.Plan.Days.Of(m.ID)), len(a.Plan.MeetingSlots(m.ID)), a.Plan.Decisions.Len())
		}
	}
}

// Both have heard one agency on one day and decided otherwise: that is shown as every other conflict.
func TestDecisionsOfTheNextMeetingAreInConflict(t *testing.T) {
	a, b := overs(t)
	for _, l := range []*laptop{a, b} {
		l.does(model.BeginMeeting{Year: after, Base: proposed})
		slot := l.holds("2028-01-17", l.Agency, l.name)
		if l == b {
			l.doesIn(model.Decide{Agency: l.Agency, Verdict: model.Deferred}, model.Context{Slot: slot.ID, Agency: l.Agency, Reason: "data belum ada"})
		}
	}
	a.merges(b, 1, merging.PickTheirs)
	m := a.mustHaveMeetings(2)
	if d := a.Plan.Decisions.Of(a.Agency); len(d) != 1 || d[0].Verdict != model.Deferred || d[0].Meeting != m.ID || a.Plan.Notes.Len() != 2 {
		t.Errorf("the decisions are %+v", d)
	}
}

func TestNextMeetingsAboutOtherFigures(t *testing.T) {
	for _, x := range []struct {
		name         string
		ours, theirs model.BeginMeeting
	}{
		{"an earlier year here", model.BeginMeeting{Year: after, Base: proposed, TakeLines: true}, model.BeginMeeting{Year: after + 1, Base: proposed, TakeLines: true}},
		{"a later year here", model.BeginMeeting{Year: after + 1, Base: proposed, TakeLines: true}, model.BeginMeeting{Year: after, Base: proposed, TakeLines: true}},
		{"the same year here", model.BeginMeeting{Year: year, Base: model.Revised(1)}, model.BeginMeeting{Year: after, Base: proposed, TakeLines: true}},
		{"two stages", model.BeginMeeting{Year: year, Base: model.Revised(1)}, model.BeginMeeting{Year: year, Base: model.Enacted}},
	} {
		t.Run(x.name, func(t *testing.T) {
			a, b := overs(t)
			a.does(x.ours)
			b.does(x.theirs)
			a.holds("2029-01-17", a.Agency, "")
			slot := b.holds("2029-01-18", b.OtherAgency, "")
			b.doesIn(model.GiveDirective{Text: "Arahan B", Owner: "Kepala Dinas"}, model.Context{Slot: slot.ID, Agency: b.OtherAgency})
			was := *a.Plan.CurrentMeeting()
			m := a.weigh(b)
			if len(m.Conflicts) != 1 || m.Conflicts[0].About != merging.AboutBegun || m.Conflicts[0].Typeable() {
				t.Fatalf("conflicts: %s", keys(m))
			}
			if said := refusedWords(m); len(said) < 1 || !strings.HasPrefix(said[0], "decision: Diputuskan pada b.benang dalam rapat tentang ") {
				t.Errorf("refused: %q", said)
			}
			if _, err := m.Resolve(all(m, merging.PickTheirs), merging.Stamp{}); model.CodeOf(err) != model.Conflict || !strings.Contains(err.Error(), "gabungkan berkas ini ke dalamnya") {
				t.Errorf("choosing the meeting of the copy gives %v", err)
			}
			a.merges(b, 1, merging.PickOurs)
			now := a.mustHaveMeetings(2)
			if *now != was || a.Plan.Region().Year != max(year, was.Year) {
				t.Errorf("%+v became %+v, the plan is of %d", was, now, a.Plan.Region().Year)
			}
			if a.Plan.Decisions.Len() != 1 || a.Plan.Notes.Len() != 2 || a.Plan.Directives.Len() != 1 || len(a.Plan.MeetingSlots(now.ID)) != 2 {
				t.Errorf("%d decisions, %d notes, %d slots", a.Plan.Decisions.Len(), a.Plan.Notes.Len(), len(a.Plan.MeetingSlots(now.ID)))
			}
			for d := range a.Plan.Directives.All() {
				if !a.Plan.BelongsTo(now, d.Said) {
					t.Error("the directive is of another meeting")
				}
			}
			b.doesIn(model.TakeNote{Text: "Catatan lagi"}, model.Context{Slot: slot.ID, Agency: b.OtherAgency})
			a.merges(b, 0, merging.PickOurs) // what was decided once is not asked again
			if a.mustHaveMeetings(2); a.Plan.Notes.Len() != 3 {
				t.Errorf("%d notes", a.Plan.Notes.Len())
			}
		})
	}
}

// One copy is a meeting ahead: what the other did in the one before lands there.
func TestOneCopyIsAMeetingAhead(t *testing.T) {
	a, b := overs(t)
	a.does(model.BeginMeeting{Year: after, Base: proposed})
	a.holds("2028-01-17", a.Agency, "")
	b.does(model.BeginMeeting{Year: after, Base: proposed})
	b.holds("2028-01-18", b.OtherAgency, "")
	for i := range 2 {
		if m, err := merging.Weigh(a.fork(b)); i == 0 && err != nil || i == 1 && model.CodeOf(err) != model.Conflict {
			t.Fatalf("round %d: %v, %v", i, m, err)
		}
		if i == 0 { // then b goes on, while a still has an open day
			b.does(model.CloseDay{Title: "Tutup 2028", Leave: true})
			b.does(model.BeginMeeting{Year: after + 1, Base: proposed})
		}
	}
	a.does(model.CloseDay{Title: "Tutup 2028 A", Leave: true})
	a.merges(b, 0, merging.PickOurs)
	if m := a.mustHaveMeetings(3); m.Year != after+1 || len(a.Plan.Days.Of(a.Plan.MeetingAbout(after).ID)) != 2 {
		t.Errorf("the current meeting is %+v", m)
	}
}

func TestTheOldMeetingGoesOnWhileTheNextBegins(t *testing.T) {
	begun := func() (a, b *laptop) {
		a, b = overs(t)
		a.does(model.BeginMeeting{Year: after, Base: proposed, TakeLines: true})
		return a, b
	}
	a, b := begun()
	b.undoes(4) // the day is open again
	for _, x := range []struct {
		of, into *laptop
		says     string
	}{
		{b, a, "Di sini sudah dimulai rapat berikutnya, sedangkan hari rapat 2027-01-18 pada b.benang belum ditutup."},
		{a, b, "Pada a.benang sudah dimulai rapat berikutnya, sedangkan hari rapat 2027-01-18 di sini belum ditutup."},
	} {
		if _, err := merging.Weigh(x.into.fork(x.of)); model.CodeOf(err) != model.Conflict || !strings.Contains(err.Error(), x.says) {
			t.Errorf("an open day gives %v", err)
		}
	}
	b.does(model.BeginSlot{Slot: b.Slot})
	if _, err := merging.Weigh(a.fork(b)); err == nil || !strings.Contains(err.Error(), "pada b.benang masih ada giliran yang sedang berlangsung") {
		t.Errorf("a slot that is held gives %v", err)
	}
	in := model.Context{Slot: b.Slot, Agency: b.Agency}
	b.doesIn(model.CorrectBudget{Line: b.Sub, Fund: b.DAU, Stage: proposed, Year: year, Amount: 110 * million}, in)
	b.doesIn(model.TakeNote{Text: "Di giliran"}, in)
	b.does(model.EndSlot{})
	b.does(model.CloseDay{Title: "Tutup hari 1 lagi", Leave: true})
	a.merges(b, 0, merging.PickOurs)
	m := a.mustHaveMeetings(2)
	old := a.Plan.Meetings.Get(a.Meeting)
	note, x := a.Plan.Notes.Of(a.Agency), a.Plan.Corrections.Of(a.Agency)
	if m.Year != after || a.amount(a.Sub, a.DAU) != 110 || len(note) != 1 || !a.Plan.BelongsTo(old, note[0].Said) || len(x) != 1 || !a.Plan.CorrectedIn(old, x[0]) {
		t.Errorf("%+v, %d notes, %d corrections", m, len(note), len(x))
	}
}

// What was said outside of all slots after the meeting was over is told of where it counts to another one now.
func TestWhatCountsToAnotherMeetingIsTold(t *testing.T) {
	a, b := overs(t)
	a.does(model.BeginMeeting{Year: after, Base: proposed})
	b.does(model.GiveDirective{Text: "Arahan susulan", Owner: "Kepala Dinas"})
	notes := a.weigh(b).Preview(0).Notes
	if len(notes) != 1 || notes[0].Value != "Arahan susulan" || !strings.Contains(notes[0].Reason.Message, "di salinan terhitung pada rapat tahun 2027, di sini pada rapat tahun 2028") {
		t.Errorf("the preview tells %+v", notes)
	}
	a.merges(b, 0, merging.PickOurs)
	if a.mustHaveMeetings(2); a.Plan.Directives.Len() != 1 {
		t.Error("the directive did not come")
	}
}

// One copy made the papers of the old meeting final, the other began the next one: that one is merged into the first, with its meeting.
func TestTheOldMeetingIsMadeFinalWhileTheNextBegins(t *testing.T) {
	a, b := overs(t)
	a.does(model.BeginMeeting{Year: after, Base: proposed, TakeLines: true})
	a.holds("2028-01-17", a.Agency, "")
	digest, err := b.Plan.Digest()
	if err != nil {
		t.Fatal(err)
	}
	b.sets(b.Sub, b.DAU, 120)
	b.does(model.Edit{Title: "issue", Put: []model.Record{&model.Issue{ID: 99, Meeting: b.Meeting, Version: 1, At: b.Entries[len(b.Entries)-1].At + 1, Fingerprint: digest, Size: 5}}})
	if _, err := merging.Weigh(a.fork(b)); model.CodeOf(err) != model.Conflict || !strings.Contains(err.Error(), "Buka salinan itu, lalu gabungkan berkas ini ke dalamnya") {
		t.Errorf("a version on the copy gives %v", err)
	}
	b.merges(a, 0, merging.PickOurs)
	m := b.mustHaveMeetings(2)
	if m.Year != after || b.Plan.Standing(b.Meeting) == nil || len(b.Plan.MeetingSlots(m.ID)) != 1 || b.Plan.Decisions.Len() != 1 || b.amount(b.Sub, b.DAU) != 120 {
		t.Errorf("%+v, %d decisions", m, b.Plan.Decisions.Len())
	}
	for d := range b.Plan.Decisions.All() {
		if d.Meeting != m.ID {
			t.Error("the decision is of the meeting before")
		}
	}
}

// Lines of the old year that were changed while the next meeting took them over stay changed there; the lines of the new year are as they were taken.
func TestLinesOfTheOldYearChangeWhileTheNextMeetingTakesThem(t *testing.T) {
	a, b := overs(t)
	a.does(model.BeginMeeting{Year: after, Base: proposed, TakeLines: true})
	lines := a.Plan.Lines.Len()
	b.sets(b.Sub, b.DAU, 120)
	b.does(model.EnterCells{Fields: []model.SetField{{Line: b.Sub, Field: model.FieldName, Text: "Nama baru"}}})
	a.merges(b, 0, merging.PickOurs)
	a.mustHaveMeetings(2)
	was := a.Plan.Lines.Get(a.Sub)
	for l := range a.Plan.Lines.All() {
		if l.Year == after && l.Code == was.Code && l.Name == was.Name {
			t.Error("the line of the new year was renamed")
		}
	}
	if was.Name != "Nama baru" || a.amount(a.Sub, a.DAU) != 120 || a.Plan.Lines.Len() != lines || a.Plan.Region().Year != after {
		t.Errorf("%+v, %d lines", was, a.Plan.Lines.Len())
	}
}
