package shell

import (
	"context"
	"path/filepath"
	"sync"
	"time"

	"benangmerah/app/backups"
	"benangmerah/app/environ/memory"
	"benangmerah/app/log"
	"benangmerah/app/text"
	"benangmerah/model/keeping"
	"benangmerah/model/sqlite"
)

const (
	lookAgain = 30 * time.Second // how often it is looked whether the second folder is back
	tryAgain  = 5 * time.Minute  // how soon a backup that failed is tried again
	atRest    = 3                // ticks after a job, after which the memory that opening and the job needed is given back: laptops in offices have little
)

// saver makes backups of the open file by itself, off the UI goroutine, one after the other: when it is opened, every so often while acts come, and when it is closed.
type saver struct {
	on     bool // from Run on
	writer aside
	closed chan struct{} // is closed when the file before has been backed up and given free; nil where none was
	busy   bool
	begun  time.Time // of the last backup
	looked time.Time // for the second folder
	acts   int64     // that the last backup holds
	news   mailbox
	rest   int // ticks until memory is given back, 0 where none is
	proofs proofs

	// What a person can know about, of the open file.
	failed error     // why the last backup was not made, nil where it was
	away   time.Time // since when the second folder is not there; zero where it is
	apart  error     // why the second folder did not get all, nil where it did
}

// saved is what became of a job of the saver.
type saved struct {
	file  *sqlite.File
	made  backups.Made
	acts  int64 // that the newest backup holds
	at    time.Time
	kept  bool // a backup was made
	err   error
	tells bool // a person is told what was brought to the second folder
}

// mailbox holds what became of jobs until the UI goroutine fetches it.
type mailbox struct {
	mu   sync.Mutex
	list []saved
}

func (m *mailbox) put(s saved) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.list = append(m.list, s)
}

func (m *mailbox) fetch() (list []saved) {
	m.mu.Lock()
	defer m.mu.Unlock()
	list, m.list = m.list, nil
	return list
}

// places are where the backups of the open file lie.
func (s *Shell) places() backups.Places {
	return backups.Places{File: s.file.Path(), Second: s.set.backupFolder(s.file.ID())}
}

// saves says whether backups of the open file are made by themselves.
func (s *Shell) saves() bool { return s.saver.on && s.file != nil && !s.ReadOnly() }

// beginSaving begins with the file that was just opened: a backup is made at once where acts are in none.
func (s *Shell) beginSaving() {
	b := &s.saver
	b.begun, b.looked, b.acts, b.failed, b.away, b.apart = s.now(), s.now(), 0, nil, time.Time{}, nil
	s.set.setFileAt(s.file.Path(), s.file.ID())
	s.readProofs()
	if s.saves() {
		s.save(keeping.Automatic, 0)
	}
}

// save makes a backup, unless the newest one holds everything; then what is missing in the second folder is brought there all the same.
func (s *Shell) save(kind keeping.Kind, number int) {
	b, f, p, at := &s.saver, s.file, s.places(), s.Now()
	b.busy, b.begun, b.looked = true, at, at
	if !b.writer.do(func() error { b.news.put(saveNow(f, p, kind, number, at)); return nil }) {
		b.busy = false
	}
}

// saveNow makes a backup where the newest one lacks something.
func saveNow(f *sqlite.File, p backups.Places, kind keeping.Kind, number int, at time.Time) saved {
	ctx := context.Background()
	result := saved{file: f, at: at}
	newest, err := backups.Latest(ctx, p, f)
	if err == nil && newest != nil {
		result.acts = newest.Sight.Entries
	}
	if f.Size() == 0 || result.acts == f.Size() {
		result.made = backups.Mirror(ctx, f, p)
		return result
	}
	if result.made, result.err = backups.Make(ctx, f, p, kind, number, at); result.err == nil {
		result.acts, result.kept = result.made.Info.Entries, true
	}
	return result
}

// mirror looks whether the second folder lacks something that can be brought there now.
func (s *Shell) mirror() {
	b, f, p := &s.saver, s.file, s.places()
	b.busy, b.looked = true, s.now()
	acts, at := b.acts, s.now()
	if !b.writer.do(func() error {
		b.news.put(saved{file: f, made: backups.Mirror(context.Background(), f, p), acts: acts, at: at, tells: true})
		return nil
	}) {
		b.busy = false
	}
}

// tickBackups makes a backup when it is time for one, and shows what became of the last.
func (s *Shell) tickBackups() {
	s.fetchSaved()
	b := &s.saver
	b.settle()
	if b.busy || !s.saves() {
		return
	}
	now := s.now()
	switch every := s.set.backupEvery(); {
	case every > 0 && b.acts != s.file.Size() && passed(b.begun, now, b.pause(every)):
		s.save(keeping.Automatic, 0)
	case (!b.away.IsZero() || b.apart != nil) && passed(b.looked, now, lookAgain):
		s.mirror()
	}
}

// settle gives memory back to the system when it is time to, off the UI goroutine.
func (b *saver) settle() {
	if b.rest == 0 {
		return
	}
	if b.rest--; b.rest == 0 && b.writer.started() {
		b.writer.do(func() error { memory.Release(); return nil })
	}
}

// fetchSaved takes over what became of jobs since it was asked last.
func (s *Shell) fetchSaved() {
	for _, news := range s.saver.news.fetch() {
		if news.kept {
			s.set.setBackedUp(news.file.ID(), news.at)
		}
		s.saver.rest = atRest
		if s.saver.busy = false; news.file == s.file {
			s.saveEnded(news)
		}
	}
}

// pause is how long it takes until the next backup.
func (b *saver) pause(every time.Duration) time.Duration {
	if b.failed != nil {
		return min(every, tryAgain)
	}
	return every
}

// passed says whether a time has passed since an earlier one. A clock that was put back counts as passed: it cannot be told how long it was.
func passed(since, now time.Time, span time.Duration) bool {
	return now.Before(since) || now.Sub(since) >= span
}

// saveEnded takes over what became of a backup. What went wrong stands in the status line until it is right again, and once in the log.
func (s *Shell) saveEnded(n saved) {
	b := &s.saver
	if n.err != nil && b.failed == nil {
		log.Error(log.NoBackup, n.err)
	}
	if n.made.Trouble != nil && b.apart == nil {
		log.Error(log.NoBackup, n.made.Trouble)
	}
	b.acts, b.failed, b.apart = n.acts, n.err, n.made.Trouble
	s.noteProofs(n)
	s.noteAway(n)
	s.frame.status.show(s)
}

// noteProofs notes what was proven as it was made.
func (s *Shell) noteProofs(n saved) {
	var paths []string
	if n.kept {
		paths = append(paths, n.made.Info.Path)
	}
	for _, info := range n.made.Away {
		paths = append(paths, info.Path)
	}
	if len(paths) > 0 {
		s.setProven(paths...)
	}
}

// noteAway notes whether the second folder is there, and tells when it has caught up.
func (s *Shell) noteAway(n saved) {
	b := &s.saver
	switch {
	case n.err != nil:
		return
	case n.made.Plugged:
		wasAway := !b.away.IsZero()
		b.away = time.Time{}
		if len(n.made.Away) > 0 && (n.tells || wasAway) {
			s.Tell(s.Say(text.BackupsCaughtUp, s.set.backupFolder(n.file.ID())))
		}
	case b.away.IsZero():
		b.away = n.at
	}
}

// backedUp notes that a backup of the open file was made otherwise, and lets the second folder have it.
func (s *Shell) backedUp(f *sqlite.File, acts int64, beside bool) {
	s.set.setBackedUp(f.ID(), s.now())
	if f == s.file && beside {
		s.saver.acts, s.saver.begun, s.saver.failed = acts, s.now(), nil
		if s.saves() && s.set.backupFolder(f.ID()) != "" {
			s.mirror()
		}
	}
	s.frame.status.show(s)
}

// giveUp closes a file after a last backup of it, off the UI goroutine where backups are made there. Whoever opens it again waits for closed.
func (s *Shell) giveUp(f *sqlite.File) {
	b := &s.saver
	if only, _ := f.ReadOnly(); !b.on || only || b.acts == f.Size() && b.away.IsZero() {
		s.Fail(f.Close())
		return
	}
	p, at, closed := s.places(), s.now().In(f.Plan().Zone().Location()), make(chan struct{})
	b.closed = closed
	last := func() error {
		defer close(closed)
		n := saveNow(f, p, keeping.Automatic, 0, at)
		if n.err != nil {
			log.Error(log.NoBackup, n.err)
		}
		b.news.put(n)
		return f.Close()
	}
	if !b.writer.do(last) {
		s.logged(last())
	}
}

// freed waits until the file before has been given free; it is called off the UI goroutine.
func freed(closed chan struct{}) {
	if closed != nil {
		<-closed
	}
}

// PickBackupFolder asks for the second folder of the open file, and brings its backups there.
func (s *Shell) PickBackupFolder() {
	if s.file == nil {
		s.Tell(s.Say(text.NeedFile))
		return
	}
	s.PickFolder(s.Say(text.BackupsPick), func(folder string) {
		s.set.setBackupFolder(s.file.ID(), filepath.Clean(folder))
		s.saver.away, s.saver.apart = time.Time{}, nil
		s.loadSettings()
		if s.saves() {
			s.save(keeping.Automatic, 0)
		}
	})
}

// DropBackupFolder leaves the second folder out from now on; what lies there stays.
func (s *Shell) DropBackupFolder() {
	s.set.setBackupFolder(s.file.ID(), "")
	s.saver.away, s.saver.apart = time.Time{}, nil
	s.loadSettings()
	s.frame.status.show(s)
}

func (s *Shell) loadSettings() {
	s.pages[areaSettings].page.Load()
	s.frame.status.show(s)
}

// BackupEvery is after how many minutes with acts a backup is made, 0 where none is.
func (s *Shell) BackupEvery() int { return int(s.set.backupEvery() / time.Minute) }

// SetBackupEvery sets it.
func (s *Shell) SetBackupEvery(minutes int) { s.set.setBackupEvery(minutes) }

// BackupFolder is the second folder of the open file, "" where none was chosen.
func (s *Shell) BackupFolder() string {
	if s.file == nil {
		return ""
	}
	return s.set.backupFolder(s.file.ID())
}

// BackupPlace is the folder beside the open file in which its backups lie, "" where no file is open.
func (s *Shell) BackupPlace() string {
	if s.file == nil {
		return ""
	}
	return s.places().Beside()
}
