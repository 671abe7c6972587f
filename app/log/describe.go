package log

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"benangmerah/app/text"
	"benangmerah/model"
)

// most is how many links of an error's chain are told.
const most = 12

// sentinels are errors whose texts are fixed words.
var sentinels = []error{
	context.Canceled, context.DeadlineExceeded, io.EOF, io.ErrUnexpectedEOF, io.ErrShortWrite,
	fs.ErrPermission, fs.ErrExist, fs.ErrNotExist, fs.ErrInvalid, fs.ErrClosed, os.ErrDeadlineExceeded,
}

// describe gives what an error is made of: of every link of its chain the type, and what the type has in fixed words and codes.
func describe(err error) []slog.Attr {
	var links, frames []string
	walk(err, func(err error) {
		if p, ok := err.(*Panic); ok && frames == nil {
			frames = p.frames
		}
		if link := linkOf(err); link != "" && len(links) < most && !slices.Contains(links, link) {
			links = append(links, link)
		}
	})
	facts := []slog.Attr{slog.String("error", strings.Join(links, " < "))}
	if frames != nil {
		facts = append(facts, slog.String("stack", strings.Join(frames, " < ")))
	}
	return facts
}

// walk visits an error and what it wraps, outer ones first.
func walk(err error, visit func(err error)) {
	if err == nil {
		return
	}
	visit(err)
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		walk(e.Unwrap(), visit)
	case interface{ Unwrap() []error }:
		for _, within := range e.Unwrap() {
			walk(within, visit)
		}
	}
}

// wrappers are types that say nothing by themselves.
var wrappers = []string{"*fmt.wrapError", "*fmt.wrapErrors", "*errors.joinError"}

// linkOf gives a link of a chain in safe words, "" where it only wraps others.
func linkOf(err error) string {
	name := fmt.Sprintf("%T", err)
	if slices.Contains(sentinels, err) { //nolint:errorlint // the link itself is asked about, not its chain
		return err.Error()
	}
	switch e := err.(type) { //nolint:errorlint // so is it here
	case *model.Error:
		return sentenceOf(e)
	case syscall.Errno:
		return fmt.Sprintf("errno %d", uintptr(e))
	case *fs.PathError:
		return name + " " + operation(e.Op)
	case *os.SyscallError:
		return name + " " + operation(e.Syscall)
	case *os.LinkError:
		return name + " " + operation(e.Op)
	case interface{ Code() int }: // of SQLite
		return name + " " + strconv.Itoa(e.Code())
	}
	if slices.Contains(wrappers, name) {
		return ""
	}
	return name
}

// sentenceOf gives the code of an error for people and its sentence without what fills it, as long as that is one of the program's.
func sentenceOf(e *model.Error) string {
	name := "model." + string(e.Code)
	if text.HasEnglish(e.Template) {
		name += " " + strconv.Quote(e.Template)
	}
	return name
}

// operation gives the name of a system's call: one short word.
func operation(op string) string {
	if len(op) > 24 || strings.ContainsFunc(op, func(r rune) bool { return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') }) {
		return "?"
	}
	return op
}

// caller gives the place in the program that logs.
func caller() string {
	var up [8]uintptr
	frames := runtime.CallersFrames(up[:runtime.Callers(3, up[:])])
	frame, _ := frames.Next()
	return placeOf(frame)
}

// placeOf gives a function with its line: both are the program's own words.
func placeOf(f runtime.Frame) string { return path.Base(f.Function) + ":" + strconv.Itoa(f.Line) }

func placed(at string, facts ...slog.Attr) []slog.Attr {
	return append([]slog.Attr{slog.String("at", at)}, facts...)
}

// Panic is what a part of the program broke off with. Its text is for tests and terminals; the log has the type of the value and the functions that led there.
type Panic struct {
	value  any
	frames []string
}

// deepest is how many functions of a stack are kept.
const deepest = 24

// Panicked makes an error of what recover gave, with the stack as it is: it is to be called in the function that recovers.
func Panicked(value any) *Panic {
	p := &Panic{value: value}
	var up [64]uintptr
	frames := runtime.CallersFrames(up[:runtime.Callers(2, up[:])])
	for more := true; more && len(p.frames) < deepest; {
		var f runtime.Frame
		f, more = frames.Next()
		p.frames = append(p.frames, placeOf(f))
	}
	return p
}

// Error gives the value and the functions.
func (p *Panic) Error() string {
	return fmt.Sprintf("panic: %v (%s)", p.value, strings.Join(p.frames, " < "))
}

// Unwrap gives the value where it is an error.
func (p *Panic) Unwrap() error {
	err, _ := p.value.(error)
	return err
}

// Crash logs a panic that is ending the program, and lets it go on. It is to be deferred.
func Crash() {
	if value := recover(); value != nil {
		current.write(slog.LevelError, Crashed, describe(errors.Join(Panicked(value)))...)
		panic(value)
	}
}
