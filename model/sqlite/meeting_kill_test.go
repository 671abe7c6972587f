//go:build !windows

package sqlite

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest/script"
)

const (
	meetingFile  = "BENANG_TEST_MEETING" // path of the file in which a child process is to go on with the scripted meeting until it is killed
	meetingKills = 100
	killSeed     = "BENANG_TEST_SEED" // seed of the random times, drawn where it is not set
)

// secretary goes on with the scripted meeting where the file stands. It says when it is open, and of each act, as soon as it is acknowledged, its number, its hour and how long
// the slot in turn has been held.
func secretary(path string) error {
	var now model.Instant
	f, err := Open(path, Options{Now: func() time.Time { return now.Time() }, Operator: script.Operator})
	if err != nil {
		return err
	}
	fmt.Println("open")
	for _, cue := range script.Cues()[f.Size()-script.Setup:] {
		now = cue.At
		e, err := script.Play(f, cue)
		if err != nil {
			return err
		}
		fmt.Println(e.Seq, int64(now), int64(clockOfRoom(f.Plan(), now)))
	}
	return f.Close()
}

// said is what the secretary says of an act.
type said struct {
	Seq     int64
	At      model.Instant
	Elapsed time.Duration
}

// clockOfRoom is how long the slot in turn has been held, 0 where none is.
func clockOfRoom(p *model.Plan, now model.Instant) time.Duration {
	if s := p.RunningSlot(p.CurrentMeeting().ID); s != nil {
		return p.ClockOf(s, now).Elapsed
	}
	return 0
}

// A meeting whose program is killed again and again goes on each time where it stood: every act that was acknowledged is there, the file is exactly what the
// script makes of as many acts, and the clock of the slot in turn has not lost a second.
func TestKillDuringAMeeting(t *testing.T) {
	seed := rand.Uint64()
	if text := os.Getenv(killSeed); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatalf("%s: %v", killSeed, err)
		}
	}
	t.Logf("%s=%d", killSeed, seed)
	result := make(chan interruptions)
	for n := range uint64(2) {
		go func() {
			m := interruptions{T: t, r: rand.New(rand.NewPCG(seed, n)), dir: t.TempDir()}
			defer func() { result <- m }()
			m.killAll(meetingKills / 2)
		}()
	}
	a, b := <-result, <-result
	a.add(b.tally)
	t.Logf("%d kills in %d meetings, %d of them while a slot was held; %d acts acknowledged, %d in the file unheard, %d rollback journals left",
		a.kills+b.kills, a.meetings+b.meetings, a.running+b.running, a.acknowledged, a.unheard, a.hot)
	if a.kills+b.kills != meetingKills || a.running+b.running < meetingKills/3 || a.acknowledged < meetingKills {
		t.Error("the kills did not meet the meeting")
	}
}

// interruptions are meetings with kills in them, one file after the other.
type interruptions struct {
	*testing.T
	r   *rand.Rand
	dir string
	tally
	kills, meetings, running int
}

func (m *interruptions) killAll(kills int) {
	for m.kills < kills && m.meetings < kills && !m.Failed() {
		m.meetings++
		path := filepath.Join(m.dir, fmt.Sprint(m.meetings, ".benang"))
		f, err := Create(path, quick())
		if err == nil {
			err = errors.Join(script.Found(f.Do), f.Close())
		}
		if err != nil {
			m.Error(err)
			return
		}
		for size := int64(script.Setup); size < script.Setup+int64(len(script.Cues())) && m.kills < kills && !m.Failed(); {
			size = m.kill(path, size)
		}
	}
}

// kill lets the meeting go on in a file of some size until it is killed, and gives the size that the file has then.
func (m *interruptions) kill(path string, size int64) int64 {
	lines, ended := killed(m.T, meetingFile+"="+path, time.Duration(m.r.IntN(120))*time.Millisecond, true)
	if !ended {
		m.kills++
	}
	heard := said{Seq: size}
	if len(lines) == 0 {
		m.Error("the file was not opened")
		return size
	}
	for _, line := range lines[1:] {
		if _, err := fmt.Sscan(line, &heard.Seq, &heard.At, &heard.Elapsed); err != nil {
			m.Errorf("%q: %v", line, err)
		}
	}
	m.acknowledged += heard.Seq - size
	if unfinished(path) {
		m.hot++
	}
	f, err := Open(path, Options{synchronous: "OFF"})
	if err != nil {
		m.Error(err)
		return size
	}
	defer mustClose(m, f)
	m.unheard += f.Size() - heard.Seq
	m.whole(f, heard)
	return f.Size()
}

// whole holds a file that was opened after a kill against its journal, the script and what was heard.
func (m *interruptions) whole(f *File, heard said) {
	if only, why := f.ReadOnly(); only {
		m.Errorf("the file opens for reading only: %v", why)
	}
	if r, err := f.Check(m.Context(), nil); err != nil || !r.OK() || r.Entries != f.Size() {
		m.Errorf("the check finds %q in %d entries, the file has %d: %v", r.Problems, r.Entries, f.Size(), err)
	}
	if f.Size() < heard.Seq || f.Size() > heard.Seq+1 {
		m.Errorf("%d acts were acknowledged, %d are there", heard.Seq, f.Size())
		return
	}
	if d := difference(played(m, f.Size()), f.Plan()); d != nil {
		m.Errorf("after %d acts the file is not what the script makes: %v", f.Size(), d)
	}
	if heard.At == 0 {
		return
	}
	then := f.Plan()
	if f.Size() > heard.Seq {
		var err error
		if then, err = f.At(heard.Seq); err != nil {
			m.Error(err)
			return
		}
	}
	for later := range time.Duration(3) { // opened at once, and minutes later
		wait := 100 * time.Second * later
		want := heard.Elapsed + wait
		if heard.Elapsed == 0 && then.RunningSlot(then.CurrentMeeting().ID) == nil {
			want = 0
		}
		if got := clockOfRoom(then, heard.At.Add(wait)); (got - want).Abs() > time.Second {
			m.Errorf("the clock of the slot in turn says %v, want %v", got, want)
		}
	}
	if heard.Elapsed > 0 {
		m.running++
	}
}

// played gives the plan after so many entries of the scripted meeting, as memory makes it.
func played(t testing.TB, size int64) *model.Plan {
	memory := script.NewMemory()
	for _, cue := range script.Cues()[:size-script.Setup] {
		if _, err := script.Play(memory, cue); err != nil {
			t.Error(err)
		}
	}
	return memory.Plan()
}
