package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"time"

	"benangmerah/model"
)

const (
	soakActs  = 5_000 // of three days
	soakBlock = 500   // acts, after each of which the memory is looked at
	soakPause = 17    // seconds of the meeting between two acts: three days of eight hours
	soakPaint = 25    // acts, after which the window is painted, so that what Fyne keeps of what is gone is thrown away as in a real window
)

// soaking is a meeting of three days by keys alone, with the projector on.
type soaking struct {
	*desk
	t     *task
	begun int64 // acts of the file before
	block int   // acts of a block
	done  int   // acts of the meeting so far
	slow  []float64
}

// soak holds the meeting: 5,000 acts, all slots, the clock running, other pages looked at in between. After every block it notes the heap, and the median time of
// its corrections and of its ticks. At the end it notes by how much more memory the file takes up when it is opened than it did before the meeting.
func soak(t *task) error {
	size := t.set.Size
	size.Corrections = 0
	folder, clear, err := t.scratch()
	if err != nil {
		return err
	}
	defer clear()
	path, before := filepath.Join(folder, "rapat.benang"), filepath.Join(folder, "sebelum rapat.benang")
	if err := buildCity(size, before); err != nil {
		return err
	}
	if err := copyFile(before, path); err != nil {
		return err
	}
	d, err := newDesk(folder)
	if err != nil {
		return err
	}
	if err := d.open(path); err != nil {
		return err
	}
	d.s.GoTo(areaSession)
	share := t.share()
	s := &soaking{desk: d, t: t, begun: d.s.Acts(), block: soakBlock / share}
	for n := range size.Agencies {
		if n > 0 && n*size.Days%size.Agencies < size.Days {
			s.morning(n * size.Days / size.Agencies)
		}
		if err := s.slot(soakActs/share/size.Agencies + 1); err != nil {
			return err
		}
	}
	grown, err := d.grown(path, before)
	t.note("grown", grown)
	return err
}

// grown gives by how many MiB one file takes up more memory than another when it is opened at the page of the meeting.
func (d *desk) grown(file, before string) (float64, error) {
	var taken [2]float64
	for i, path := range [...]string{before, file} {
		d.s.CloseFile()
		if err := d.open(path); err != nil {
			return 0, err
		}
		d.s.GoTo(areaSession)
		d.Canvas().Capture()
		taken[i] = mebibytes(heap())
	}
	d.s.CloseFile()
	return taken[1] - taken[0], nil
}

// share is how much shorter the meeting is where less is asked for.
func (t *task) share() int {
	switch {
	case t.runs >= fullRuns:
		return 1
	case t.runs >= quickRuns:
		return 10
	default:
		return 50
	}
}

// morning is eight o'clock on a day of the meeting.
func (s *soaking) morning(day int) { s.now = firstMorning.AddDate(0, 0, day) }

// slot begins the next slot of an agency and does so many acts in it.
func (s *soaking) slot(acts int) error {
	for held := model.ID(0); held == 0; { // the opening of a day has no agency and no figures
		s.Press("F9")
		if err := s.did("F9"); err != nil {
			return err
		}
		p := s.s.Plan()
		held = p.RunningSlot(p.CurrentMeeting().ID).Agency
	}
	s.Press("Ctrl+Enter")
	for n := range acts {
		if err := s.act(n); err != nil {
			return err
		}
		if n%(acts/3+1) == acts/3 {
			s.look(n)
		}
	}
	return nil
}

// act does the n-th act of a slot: mostly a correction.
func (s *soaking) act(n int) error {
	switch n % 12 {
	case 3:
		s.Press("F2")
		s.Type(fmt.Sprintf("Catatan %d: data pendukung per kelurahan disampaikan kepada sekretariat", s.done))
		s.Press("Enter")
		return s.did("note")
	case 6:
		s.Press("F3")
		s.Type(fmt.Sprintf("Arahan %d: satukan layanan yang sama", s.done))
		s.Press("Enter", "Enter")
		s.Type("31/3/2027")
		s.Press("Enter")
		return s.did("directive")
	case 9:
		s.Press("Ctrl+Z")
		return s.did("undo")
	default:
		return s.correction(n)
	}
}

// correction corrects the figure under the cursor; every so often the figure corrected before, for the difference to stand out on the wall.
func (s *soaking) correction(n int) error {
	s.Press("Enter")
	s.Type(strconv.Itoa(100_000_000 + s.done))
	start := time.Now()
	s.Press("Enter")
	s.slow = append(s.slow, milliseconds(time.Since(start)))
	return s.did("correction " + strconv.Itoa(n))
}

// did holds that keys made one act, lets the meeting go on, and closes a block.
func (s *soaking) did(what string) error {
	if s.s.Acts() != s.begun+int64(s.done)+1 {
		return fmt.Errorf("%s: after %d acts none was made; the window reads %q", what, s.done, s.Texts())
	}
	s.done++
	for range soakPause {
		s.now = s.now.Add(time.Second)
		s.s.Tick()
	}
	if s.done%soakPaint == 0 {
		s.Canvas().Capture()
	}
	if s.done%s.block == 0 {
		s.t.note("heap", mebibytes(heap()))
		s.t.note("latency", median(s.slow))
		s.slow = nil
	}
	return nil
}

// look goes to another page and comes back, as somebody in the room asks for it.
func (s *soaking) look(n int) {
	for _, area := range []int{areaComparison, areaProgramme} {
		s.s.GoTo(area)
	}
	s.s.GoTo(areaSession)
	s.Press("Ctrl+Enter")
}
