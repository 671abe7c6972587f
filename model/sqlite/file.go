package sqlite

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"
	"sync"
	"time"

	"golang.org/x/mod/sumdb/tlog"
	driver "modernc.org/sqlite"

	"benangmerah/model"
)

// Options says how a file is opened. Its zero value is good.
type Options struct {
	Now            func() time.Time // time.Now where nil
	Operator       string           // who works at the program, for acts whose context does not say
	ReadOnly       bool             // never write, not even a lock
	ProgramVersion string           // for the bookkeeping of migrations
	Remember       bool             // keep the journal in memory, so that SaveCopy works also where the file cannot be read any more

	synchronous string      // EXTRA where empty
	medium      string      // through which the file is read and written: the system's own where empty
	files       *files      // the usual where nil
	settled     bool        // a rollback journal beside the file has been tried, and is left to SQLite
	migrations  []migration // those of the program where nil
	own         bool        // the migrations are those of the program
}

func (o Options) filled() Options {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.migrations == nil {
		o.own, o.migrations = true, mustMigrations(embedded)
	}
	o.files = cmp.Or(o.files, usual)
	return o
}

// File is an open .benang file with its plan in memory. Its methods may be called from any goroutine, except that Do, Undo, Redo and Revert
// belong to one goroutine, which alone may read Plan.
type File struct {
	path     string
	o        Options
	id       string
	placed   fs.FileInfo    // of the file that was opened
	cautions []*model.Error // see Cautions
	behind   time.Duration  // see Behind

	mu      sync.Mutex // guards what follows, the file itself, and changes of the plan
	c       *connection
	lock    *lock
	barrier *model.Error // why nothing may be written, nil where it may
	trouble *Trouble     // the same where that came while the file was open
	damage  *model.Error // what is wrong with the content, nil where it is proven
	plan    *model.Plan
	digest  digest      // of the plan's records
	leaves  []tlog.Hash // of the journal's entries
	size    int64
	history model.History
	memory  *memory       // nil where nothing is remembered
	last    model.Instant // of the last entry
	saved   time.Time
	outside int64          // SQLite's count of changes by others, as it was when the file was read
	copying *driver.Backup // a copy that is under way, nil where none is

	turn sync.Mutex // to copy the file

	listening sync.Mutex
	listeners []*listener
}

type listener struct{ hear func(*model.Entry) }

// Path gives the absolute path of the file, behind any links.
func (f *File) Path() string { return f.path }

// ID gives the random name that the file got when it was made. Copies have the same.
func (f *File) ID() string { return f.id }

// Plan gives the plan as it is now. It changes with every act: only the goroutine that calls Do may read it; others take a Snapshot.
func (f *File) Plan() *model.Plan { return f.plan }

// Snapshot gives a copy of the plan as it is now.
func (f *File) Snapshot() *model.Plan {
	plan, _ := f.snapshot()
	return plan
}

// snapshot gives a copy of the plan with the number of entries that made it.
func (f *File) snapshot() (*model.Plan, int64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.plan.Clone(), f.size
}

// ReadOnly says whether the file takes no acts, and if so, why.
func (f *File) ReadOnly() (bool, *model.Error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.barrier != nil, f.barrier
}

// SavedAt gives when the last act was committed, the zero time where there was none.
func (f *File) SavedAt() time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.saved
}

// Subscribe has hear called after every act, once it is committed and in the plan, on the goroutine that called Do. Cancel ends that.
func (f *File) Subscribe(hear func(*model.Entry)) (cancel func()) {
	f.listening.Lock()
	defer f.listening.Unlock()
	l := &listener{hear}
	f.listeners = append(f.listeners, l)
	return func() {
		f.listening.Lock()
		defer f.listening.Unlock()
		f.listeners = slices.DeleteFunc(slices.Clone(f.listeners), func(other *listener) bool { return other == l })
	}
}

func (f *File) tell(e *model.Entry) {
	f.listening.Lock()
	listeners := slices.Clone(f.listeners)
	f.listening.Unlock()
	for _, l := range listeners {
		l.hear(e)
	}
}

// Close closes the file and gives the right to write it back. Closing twice does nothing.
func (f *File) Close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.trouble, f.memory = nil, nil
	if f.c == nil {
		f.barrier = errClosed(f.path)
		return nil
	}
	err := errors.Join(f.endCopy(), f.c.close(), f.lock.release())
	f.c, f.lock, f.barrier = nil, nil, errClosed(f.path)
	return err
}

// use gives the connection to work while nobody else can.
func (f *File) use(work func(c *connection) error) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.c == nil {
		return f.barrier
	}
	return explain(f.path, work(f.c))
}
