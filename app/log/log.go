// Package log is the program's one log: it says when something went wrong, where in the program, and of what kind it was, and never what somebody's file
// says. A line is made of words that stand in the program's own source: the name of the event, the place that tells it, the types, codes and fixed
// sentences of an error. No text of an error is written, no figure, name or path, since all of them may come from a file; what a line is made of is a type
// of this package, so that nothing else can be handed in. What other packages write to log or log/slog is reduced to the place that it comes from.
//
// The log lies in the user's cache, readable for the user alone, and is kept to a few hundred kilobytes. Until Start, and where it cannot be written,
// nothing is logged.
package log

import (
	"context"
	"fmt"
	"io"
	golog "log"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"
)

// Event names what is logged: one of the constants of this package.
type Event string

// What is logged.
const (
	Started    Event = "started"    // the program, with its version and system
	Unexpected Event = "unexpected" // an error without a sentence for people
	Refused    Event = "refused"    // a verb was refused, with a sentence on stderr
	Wall       Event = "wall"       // a picture of the projector could not be made
	NotBack    Event = "not back"   // a page could not be brought back as it was left
	NoBackup   Event = "no backup"  // none was made by itself, or it did not come to the second folder
	NoWindow   Event = "no window"  // the system gives none: OpenGL 2.1 is missing
	Crashed    Event = "crashed"    // the program ended by a panic
	Others     Event = "others"     // a line of another package, reduced to its place
)

// The name of the log, and of what was the log before.
const (
	fileName   = "benangmerah.log"
	beforeName = "benangmerah.log.1"
)

// limit is the size in bytes from which on a new file is begun; two are kept.
const limit = 256 << 10

// Folder is where the program keeps what belongs to this computer's user and may be lost: the log and how the program was left.
func Folder() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		dir = os.TempDir()
	}
	return filepath.Join(dir, "benangmerah")
}

// current is where lines go.
var current sink

// sink is the open log, if there is one.
type sink struct {
	mu   sync.Mutex
	file *rotating
	to   *slog.Logger
}

// Start begins to log in a folder, which is made where it is missing, and gives the path of the log. It takes over what other packages log through log and
// log/slog. A log that cannot be written is an error that stops nobody; the path is where it would lie.
func Start(folder, version string) (path string, err error) {
	path = filepath.Join(folder, fileName)
	file, err := openRotating(folder)
	if err != nil {
		return path, fmt.Errorf("start the log: %w", err)
	}
	current.take(file)
	golog.SetFlags(golog.Lshortfile) // has the lines of package log come with their place
	slog.SetDefault(slog.New(foreign{}))
	current.write(slog.LevelInfo, Started, slog.String("version", version), slog.String("system", runtime.GOOS+"/"+runtime.GOARCH))
	return path, nil
}

// Stop closes the log; nothing is logged from then on.
func Stop() { current.take(nil) }

// Error logs what an error is made of, see the package comment; nil is nothing.
func Error(what Event, err error) {
	if err != nil {
		current.write(slog.LevelError, what, placed(caller(), describe(err)...)...)
	}
}

// Note logs that something happened of which there is no more to say.
func Note(what Event) { current.write(slog.LevelWarn, what, placed(caller())...) }

// Verb logs that a verb of the program was refused; name is one of the program's own words.
func Verb(name Event, err error) {
	current.write(slog.LevelWarn, Refused, append([]slog.Attr{slog.String("verb", string(name))}, describe(err)...)...)
}

// Copy writes the whole log, oldest line first.
func Copy(w io.Writer) error { return current.copy(w) }

func (s *sink) take(file *rotating) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.file != nil {
		_ = s.file.Close() // every line was written by itself
	}
	s.file, s.to = file, nil
	if file != nil {
		s.to = slog.New(slog.NewTextHandler(file, &slog.HandlerOptions{Level: slog.LevelInfo, ReplaceAttr: toSeconds}))
	}
}

// toSeconds writes times to the second.
func toSeconds(_ []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		a.Value = slog.StringValue(a.Value.Time().UTC().Format(time.RFC3339))
	}
	return a
}

func (s *sink) write(level slog.Level, what Event, facts ...slog.Attr) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.to != nil {
		s.to.LogAttrs(context.Background(), level, string(what), facts...)
	}
}

func (s *sink) copy(w io.Writer) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.file == nil {
		return nil
	}
	return s.file.copy(w)
}
