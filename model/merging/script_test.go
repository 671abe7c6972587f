package merging_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/merging"
	"benangmerah/model/modeltest"
	"benangmerah/model/modeltest/script"
)

// atDesk are the cues of the script that the secretariat does at a second laptop, while the meeting is held at the first.
var atDesk = []string{"daftar", "salin", "hadir", "absen", "wakil", "catat", "klaim", "arahan", "kunjungan", "beres", "batal", "minta", "jawab", "indikator", "nama"}

// meetingCopy gives a file of its own that goes on where another one stands.
func meetingCopy(m *script.Memory) *script.Memory {
	c := script.NewMemory()
	c.Memory = &modeltest.Memory{Plan: m.Memory.Plan.Clone(), Entries: slices.Clone(m.Entries)}
	return c
}

func playAll(t *testing.T, m *script.Memory, cues []script.Cue) {
	t.Helper()
	for _, c := range cues {
		if _, err := script.Play(m, c); err != nil {
			t.Fatal(err)
		}
	}
}

// of gives the laptop with a file of the script on it.
func (l *laptop) of(m *script.Memory) *laptop {
	return &laptop{Town: &modeltest.Town{Memory: m.Memory, T: l.T}, name: l.name}
}

// A meeting of three days is held at one laptop and noted at another; every evening they are merged. What comes out is what one laptop would hold.
func TestThreeDaysOnTwoLaptops(t *testing.T) {
	one, room := script.NewMemory(), script.NewMemory()
	acts, conflicts := 0, 0
	for day := 1; day <= 3; day++ {
		var held, noted []script.Cue
		for _, c := range script.Cues() {
			switch {
			case c.Day != day:
			case slices.Contains(atDesk, c.Verb):
				noted = append(noted, c)
			default:
				held = append(held, c)
			}
		}
		desk := meetingCopy(room)
		playAll(t, room, held)
		playAll(t, desk, noted)
		playAll(t, one, noted)
		playAll(t, one, held)
		a, b := (&laptop{Town: &modeltest.Town{T: t}, name: "ruang"}).of(room), (&laptop{Town: &modeltest.Town{T: t}, name: "meja"}).of(desk)
		m := a.weigh(b)
		conflicts += len(m.Conflicts)
		r, err := m.Resolve(all(m, merging.PickOurs), merging.Stamp{At: 1, By: "ruang"})
		if err != nil {
			t.Fatal(err)
		}
		acts += r.Acts
		a.takes(r)
		if len(m.Conflicts) == 0 && r.Entries[len(r.Entries)-1].Act == merging.ActMerge {
			t.Errorf("day %d: what was done at the copy had to be put right: %d changes", day, len(r.Entries[len(r.Entries)-1].Changes))
		}
	}
	if acts < 40 || conflicts != 0 {
		t.Errorf("%d acts, %d conflicts", acts, conflicts)
	}
	for _, kind := range model.Kinds() {
		here, there := room.Memory.Plan.Records(kind), one.Memory.Plan.Records(kind)
		if kind == model.KindMoment { // they name other numbers: the acts stand in another order
			if len(here) != 3 || len(there) != 3 {
				t.Errorf("%d and %d moments", len(here), len(there))
			}
			continue
		}
		if !slices.EqualFunc(here, there, model.SameRecord) {
			t.Errorf("one laptop would hold other records of kind %s", kind)
		}
	}
	for a := range one.Memory.Plan.Agencies.All() {
		got, want := room.Memory.Plan.AgencyOutcome(a.ID, model.Proposed, script.Year), one.Memory.Plan.AgencyOutcome(a.ID, model.Proposed, script.Year)
		if got != want {
			t.Errorf("%s comes to %v, not %v", a.Short, got, want)
		}
	}
	empty := room.Memory.Plan.Clone()
	if err := empty.Rewind(room.NewestFirst(0)); err != nil || !empty.Empty() {
		t.Errorf("undoing all leaves something: %v", err)
	}
}
