package shell

import (
	"context"
	"errors"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/delivery"
	"benangmerah/app/issued"
	"benangmerah/app/log"
	"benangmerah/app/pages/followup"
	"benangmerah/app/pages/papers"
	"benangmerah/app/pages/session"
	setup "benangmerah/app/pages/settings"
	"benangmerah/app/text"
	"benangmerah/app/verify"
	"benangmerah/model"
	"benangmerah/model/disk"
	"benangmerah/model/locale"
	"benangmerah/reports"
)

// What pages ask of the shell. Each page declares the few of these verbs that it needs as an interface beside itself.

// Plan is the plan of the open file, nil while there is none. It belongs to the UI goroutine.
func (s *Shell) Plan() *model.Plan {
	if s.file == nil {
		return nil
	}
	return s.file.Plan()
}

// Snapshot is a copy of the plan for slow work.
func (s *Shell) Snapshot() *model.Plan { return s.file.Snapshot() }

// Path is the path of the open file, "" while there is none.
func (s *Shell) Path() string {
	if s.file == nil {
		return ""
	}
	return s.file.Path()
}

// Focus puts the focus on a widget, if the window is there to take it.
func (s *Shell) Focus(o fyne.Focusable) {
	if s.frame != nil {
		s.win.Canvas().Focus(o)
	}
}

// Finalise makes the papers of the current meeting final, see reports.Finalise. A backup follows once the paper was composed anew.
func (s *Shell) Finalise(reason string) (*model.Issue, error) {
	issue, err := reports.Finalise(s.file, reason)
	if err == nil {
		s.finalised = s.file
	}
	s.refused(err, nil)
	return issue, s.told(err)
}

// Editions gives the versions of the open file's papers, which may be read by slow work.
func (s *Shell) Editions() *issued.Source { return issued.Of(s.file) }

// Deliver gives what writes everything that goes to people, see delivery.Write.
func (s *Shell) Deliver(meeting model.ID, version int) func(ctx context.Context, below string, o reports.Options, progress func(done, total int)) (papers.Delivered, error) {
	f, language := s.file, s.Language()
	return func(ctx context.Context, below string, o reports.Options, progress func(done, total int)) (papers.Delivered, error) {
		d, err := delivery.Write(ctx, f, below, delivery.Options{Options: o, Language: language, Meeting: meeting, Version: version}, progress)
		return papers.Delivered{Folder: d.Folder, Files: len(d.Files), Agencies: d.Agencies}, err
	}
}

// VerifyPDF gives what says of a PDF whether it is the final paper of the open file, unchanged.
func (s *Shell) VerifyPDF() func(ctx context.Context, path string) (sentence string, err error) {
	source, language := issued.Of(s.file), s.Language()
	say := func(sentence text.Sentence, args ...any) string { return sentence.In(language, args...) }
	return func(ctx context.Context, path string) (string, error) {
		data, err := verify.ReadFile(path)
		if err != nil {
			return "", err
		}
		v, err := verify.PDF(ctx, source, data, verify.Open)
		return v.Sentence(say), err
	}
}

// Mend leads to where a finding about the papers can be mended: attendance and ceilings in the settings, directives and corrections on the page of what
// follows, the rest in the slot of the session.
func (s *Shell) Mend(f reports.Finding) {
	switch f.Check {
	case reports.CheckNobody:
		s.openSettings(setup.SectionAttendance)
	case reports.CheckOverCeiling:
		s.openSettings(setup.SectionCeilings)
	case reports.CheckOwner, reports.CheckDue, reports.CheckUnconfirmed:
		s.goTo(areaFollowUp)
		if page, ok := s.pages[areaFollowUp].page.(*followup.Page); ok {
			page.Open(f.Agency, f.Check == reports.CheckUnconfirmed)
		}
	default:
		s.goTo(areaSession)
		if page, ok := s.pages[areaSession].page.(*session.Page); ok {
			page.OpenSlot(f.Agency, f.Slot)
		}
	}
}

// openSettings shows a section of the settings.
func (s *Shell) openSettings(section int) {
	s.goTo(areaSettings)
	if page, ok := s.pages[areaSettings].page.(*setup.Page); ok {
		page.Open(section)
	}
}

// OpenSession shows an agency on the page of the session.
func (s *Shell) OpenSession(agency model.ID) {
	s.goTo(areaSession)
	if page, ok := s.pages[areaSession].page.(interface{ Open(agency model.ID) }); ok {
		page.Open(agency)
	}
}

// Do does an act to the open file and shows what it changed. The error is told in the language that is switched on.
func (s *Shell) Do(act model.Act, c model.Context) (*model.Entry, error) {
	if s.file == nil {
		return nil, model.Errorf(model.NotFound, "", "%s", s.Say(text.NeedFile))
	}
	return s.watched(func() (*model.Entry, error) { return s.file.Do(act, c) }, func() { s.doAgain(act, c) })
}

// Acts is the number of acts in the open file.
func (s *Shell) Acts() int64 {
	if s.file == nil {
		return 0
	}
	return s.file.Size()
}

// ReadOnly says whether the open file cannot be changed.
func (s *Shell) ReadOnly() bool {
	if s.file == nil {
		return true
	}
	readOnly, _ := s.file.ReadOnly()
	return readOnly
}

// Say gives a sentence in the language that is switched on.
func (s *Shell) Say(sentence text.Sentence, args ...any) string {
	return sentence.In(s.set.language(), args...)
}

// Language is the language that is switched on.
func (s *Shell) Language() locale.Language { return s.set.language() }

// Zone is the time zone of the region.
func (s *Shell) Zone() locale.Zone { return locale.ZoneOf(s.Plan()) }

// Now is the time of the clock, as clocks in the region show it.
func (s *Shell) Now() time.Time { return s.now().In(s.Zone().Location()) }

// Fail tells a person what went wrong, on a float that goes away by itself.
func (s *Shell) Fail(err error) {
	if err == nil {
		return
	}
	if errors.Is(err, context.Canceled) {
		s.Tell(s.Say(text.Cancelled))
		return
	}
	if errors.Is(err, errBusy) {
		s.Tell(s.Say(text.BusyNow))
		return
	}
	if s.trouble == nil || s.trouble.sentence != s.told(err).Error() { // a box says it already
		s.warnOf(err)
	}
}

// told gives err as it is told to a person: a model.Error in the language that is switched on; anything else goes to the log and becomes one
// fixed sentence that names the log.
func (s *Shell) told(err error) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, s.set.language())
	}
	log.Error(log.Unexpected, err)
	if e = disk.Sentence(err); e != nil {
		return text.Error(e, s.set.language())
	}
	return errors.New(s.Say(text.Unexpected, s.log))
}

// Slow runs work off the UI goroutine, see door.
func (s *Shell) Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any)) {
	s.slow(work{Title: title, Do: do, Done: done})
}

func (s *Shell) slow(w work) {
	if err := s.door.enter(w); err != nil {
		s.Fail(err)
	}
}

// logged puts an error that no person can do anything about into the log.
func (s *Shell) logged(err error) {
	log.Error(log.Unexpected, err)
}
