// Package issued says what the papers of a file are made of. Those of a final version are composed from the plan as it was when that was made final, whatever
// was recorded since, so that they are the same whenever they are written; the others from the file as it is, as drafts.
package issued

import (
	"benangmerah/model"
	"benangmerah/reports"
)

// File is what is read of a file. Its methods may be called from any goroutine.
type File interface {
	Snapshot() *model.Plan
	Size() int64
	At(seq int64) (*model.Plan, error)
	Entries(from, to int64) ([]*model.Entry, error)
}

// Standing asks for the version that stands, and, where none does, for a draft.
const Standing = 0

// Source is a file at one moment, of which papers are written.
type Source struct {
	file File
	now  *model.Plan
	size int64
}

// Of gives a file as it is now. Where acts are done meanwhile, it is called where they are done.
func Of(f File) *Source { return &Source{file: f, now: f.Snapshot(), size: f.Size()} }

// Now is the plan of the file as it is now.
func (s *Source) Now() *model.Plan { return s.now }

// Edition is what the papers of one version are composed from: the plan, and the version, which is nil where they are drafts.
type Edition struct {
	Plan  *model.Plan
	Final *model.Issue

	source  *Source
	size    int64 // of the journal up to which they tell
	journal []*model.Entry
	digest  string                   // of the plan, once it was worked out
	agendas map[model.ID]*model.Plan // as they were when each day began
}

// Version is the number of the version, 0 of a draft.
func (e *Edition) Version() int {
	if e.Final == nil {
		return 0
	}
	return e.Final.Version
}

// Draft gives the file as it is now, whatever version stands.
func (s *Source) Draft() *Edition { return &Edition{Plan: s.now, source: s, size: s.size} }

// Edition gives a version of the current meeting's papers by its number, or, for Standing, the one that stands, else the draft. It refuses a number that was
// not given yet.
func (s *Source) Edition(version int) (*Edition, error) {
	return s.editionIn(s.now.CurrentMeeting(), version)
}

// EditionOf is Edition of the papers of a meeting, 0 for the current one. Of an earlier one there is no draft: where none of its versions stands, Standing is refused.
func (s *Source) EditionOf(meeting model.ID, version int) (*Edition, error) {
	current := s.now.CurrentMeeting()
	if meeting == 0 || current != nil && current.ID == meeting {
		return s.editionIn(current, version)
	}
	m := s.now.Meetings.Get(meeting)
	switch {
	case m == nil:
		return nil, model.Errorf(model.NotFound, "Lihat rapat yang ada dengan versions BERKAS.", "Rapat itu tidak ada di berkas ini.")
	case version == Standing && s.now.Standing(meeting) == nil:
		return nil, model.Errorf(model.NotFound, "Sebut nomor versinya, bila ada.", "Tidak ada versi yang berlaku dari rapat tahun %d, dan naskahnya tidak dapat ditulis lagi sebagai rancangan.", m.Year)
	default:
		return s.editionIn(m, version)
	}
}

// Issued gives what a version of any meeting's papers was made of.
func (s *Source) Issued(issue *model.Issue) (*Edition, error) { return s.of(issue) }

// editionIn is Edition of a meeting's papers; m may be nil.
func (s *Source) editionIn(m *model.Meeting, version int) (*Edition, error) {
	if version == Standing {
		if m == nil || s.now.Standing(m.ID) == nil {
			return s.Draft(), nil
		}
		return s.of(s.now.Standing(m.ID))
	}
	if m != nil {
		for _, issue := range s.now.Issues.Of(m.ID) {
			if issue.Version == version {
				return s.of(issue)
			}
		}
	}
	return nil, model.Errorf(model.NotFound, "Lihat versi yang ada di halaman Notula, atau dengan versions BERKAS.", "Versi %d belum pernah disahkan.", version)
}

// of gives what a version was made of.
func (s *Source) of(issue *model.Issue) (*Edition, error) {
	plan, err := s.file.At(issue.Size)
	if err != nil {
		return nil, err
	}
	return &Edition{Plan: plan, Final: issue, source: s, size: issue.Size}, nil
}

// Request completes the request for a paper with the version and with what the journal tells, and gives the plan to compose it from. Sheets to work with
// belong to no version: they are of the file as it is now.
func (e *Edition) Request(r reports.Request) (reports.Request, *model.Plan, error) {
	if !r.Kind.Sealed() {
		r.Final, r.Digest = nil, ""
		return r, e.source.now, nil
	}
	if err := e.workOut(); err != nil {
		return r, nil, err
	}
	r.Final, r.Digest = e.Final, e.digest
	switch r.Kind {
	case reports.KindNotula, reports.KindExtract:
	case reports.KindChanges:
		err := e.against(&r)
		return r, e.Plan, err
	default:
		return r, e.Plan, nil
	}
	o, err := e.Journalled(r.NotulaOptions)
	r.NotulaOptions = o
	return r, e.Plan, err
}

// against fills in the version that a list of changes begins with: the one that is asked for, else the one before. It refuses what is not earlier.
func (e *Edition) against(r *reports.Request) error {
	newest := e.Version() - 1
	if e.Final == nil {
		newest = len(e.source.now.Issues.Of(e.meeting()))
	}
	if r.Against == 0 {
		r.Against = newest
	}
	if newest == 0 {
		return model.Errorf(model.Conflict, "Sahkan versi pertama dahulu.", "Belum ada versi sebelumnya untuk dibandingkan.")
	}
	if r.Against > newest || r.Against < 0 {
		return model.Invalidf("Sebut versi yang lebih awal.", "Versi %d tidak lebih awal dari yang dibandingkan.", r.Against)
	}
	earlier, err := e.source.editionIn(e.source.now.Meetings.Get(e.meeting()), r.Against)
	if err != nil {
		return err
	}
	r.Earlier = reports.Edition{Plan: earlier.Plan, Final: earlier.Final}
	return nil
}

// meeting is the meeting that the papers are of, 0 where there is none.
func (e *Edition) meeting() model.ID {
	if e.Final != nil {
		return e.Final.Meeting
	}
	if m := e.source.now.CurrentMeeting(); m != nil {
		return m.ID
	}
	return 0
}

// Journalled gives the options for a notula with what the journal tells of its days.
func (e *Edition) Journalled(o reports.NotulaOptions) (reports.NotulaOptions, error) {
	if err := e.readJournal(); err != nil {
		return o, err
	}
	o.Carried, o.Former, o.Agendas = model.Carries(e.journal), reports.FormerDecisions(e.journal), map[model.ID]*model.Plan{}
	m := e.Plan.CurrentMeeting()
	for day, seq := range model.Begun(e.journal) {
		if held := e.Plan.Days.Get(day); held == nil || m == nil || held.Meeting != m.ID || o.Day != 0 && e.Plan.DayNumber(day) != o.Day {
			continue
		}
		agenda, err := e.agenda(day, seq-1)
		if err != nil {
			return o, err
		}
		o.Agendas[day] = agenda
	}
	return o, nil
}

// workOut works the digest of the plan out once, however many papers are asked for.
func (e *Edition) workOut() (err error) {
	if e.digest == "" {
		e.digest, err = e.Plan.Digest()
	}
	return err
}

// readJournal reads the journal once, however many papers are asked for.
func (e *Edition) readJournal() (err error) {
	if e.journal == nil {
		e.journal, err = e.source.file.Entries(1, e.size)
	}
	return err
}

// agenda gives the plan as it was when a day began.
func (e *Edition) agenda(day model.ID, seq int64) (*model.Plan, error) {
	if p := e.agendas[day]; p != nil {
		return p, nil
	}
	p, err := e.source.file.At(seq)
	if err != nil {
		return nil, err
	}
	if e.agendas == nil {
		e.agendas = map[model.ID]*model.Plan{}
	}
	e.agendas[day] = p
	return p, nil
}
