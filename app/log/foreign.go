package log

import (
	"context"
	"log/slog"
	"regexp"
	"runtime"
)

// foreign takes what others log. Their words may hold anything: what is kept is where they come from.
type foreign struct{}

// fynePlace is where Fyne says that one of its errors arose, on a line of its own.
var fynePlace = regexp.MustCompile(`^\s*At: .*/fyne/v2[^/]*/([a-z0-9_/]+\.go:[0-9]+)$`)

// Enabled implements slog.Handler.
func (foreign) Enabled(_ context.Context, level slog.Level) bool { return level >= slog.LevelInfo }

// Handle implements slog.Handler.
func (foreign) Handle(_ context.Context, r slog.Record) error {
	at := "?"
	if r.PC != 0 {
		frame, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
		at = placeOf(frame)
	}
	if found := fynePlace.FindStringSubmatch(r.Message); found != nil {
		at = "fyne/" + found[1]
	}
	current.write(r.Level, Others, placed(at)...)
	return nil
}

// WithAttrs implements slog.Handler.
func (h foreign) WithAttrs([]slog.Attr) slog.Handler { return h }

// WithGroup implements slog.Handler.
func (h foreign) WithGroup(string) slog.Handler { return h }
