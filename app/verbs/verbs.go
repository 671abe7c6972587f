// Package verbs is the program without a window: every verb works headless. It exits with 0 when the thing was done, 1 when it was refused (a sentence
// on stderr says why and what to do), and 2 when the words were wrong. With --json what is printed is one JSON document: money is text with two
// decimals, stages and the words of a comparison are the same in every language, sentences are in the one that was asked for.
package verbs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/disk"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// Exit codes.
const (
	exitDone    = 0
	exitRefused = 1
	exitUsage   = 2
)

// Run does the verb that args name and gives the exit code. The first interrupt breaks the verb off cleanly, a second one ends the program.
func Run(args []string, version string, out, errOut io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	return run(ctx, args, version, out, errOut)
}

func run(ctx context.Context, args []string, version string, out, errOut io.Writer) int {
	c := &console{in: os.Stdin, out: out, errOut: errOut, version: version, tag: languageTag(args)}
	root := c.root()
	root.SetArgs(args)
	command, err := root.ExecuteContextC(ctx)
	return c.exit(command, err)
}

// console is where the verbs write, and how.
type console struct {
	in          io.Reader // passwords alone
	out, errOut io.Writer
	version     string
	json        bool
	tag         string
}

func (c *console) language() locale.Language { return locale.ParseLanguage(c.tag) }

func (c *console) say(s text.Sentence, args ...any) string { return s.In(c.language(), args...) }

func (c *console) money(m model.Money) string { return locale.FormatMoney(m, c.language()) }

// refusal is an error of a verb that was understood, in contrast to wrong usage.
type refusal struct{ error }

func (r refusal) Unwrap() error { return r.error }

// about is an error to do with a file; its sentence begins with the file's name where it names neither that nor the other file of the verb.
type about struct {
	error
	file, other string
}

func (a about) Unwrap() error { return a.error }

// listed is an error with lines below its sentence.
type listed struct {
	error
	lines []string
}

func (l listed) Unwrap() error { return l.error }

// sentence is what a person reads of an error; what is not meant for people goes to stderr as it is, since a terminal has no other log.
func (c *console) sentence(err error) string {
	var e *model.Error
	var found unverified
	switch {
	case errors.As(err, &found):
		return found.Error()
	case errors.Is(err, context.Canceled):
		return c.say(text.Cancelled)
	case !errors.As(err, &e):
		if e = disk.Sentence(err); e == nil {
			return c.say(text.VerbsUnexpected, err)
		}
	}
	sentence := text.Error(e, c.language()).Error()
	var a about
	if errors.As(err, &a) && !strings.Contains(sentence, filepath.Base(a.file)) && !strings.Contains(sentence, filepath.Base(a.other)) {
		sentence = filepath.Base(a.file) + ": " + sentence
	}
	var list listed
	if errors.As(err, &list) {
		sentence += "\n" + strings.Join(list.lines, "\n")
	}
	return sentence
}

// print writes value as JSON where that was asked for, else the sentence.
func (c *console) print(value any, sentence string) error {
	if !c.json {
		_, err := fmt.Fprintln(c.out, sentence)
		return err
	}
	return encode(c.out, value)
}

// with opens a file, gives it to use, and closes it. A file whose content is not proven is refused, so that no verb prints a figure that nobody wrote.
func (c *console) with(path string, readOnly bool, use func(f *sqlite.File) error) error {
	return c.withAny(path, readOnly, func(f *sqlite.File) error {
		if damage := f.Damage(); damage != nil {
			return damage
		}
		return use(f)
	})
}

// withAny is with for a verb that looks into damage.
func (c *console) withAny(path string, readOnly bool, use func(f *sqlite.File) error) (err error) {
	f, err := sqlite.Open(path, sqlite.Options{ReadOnly: readOnly, ProgramVersion: c.version})
	if err != nil {
		return unlessSealed(path, err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if only, why := f.ReadOnly(); only && !readOnly {
		return why
	}
	return use(f)
}

// nonNil makes an empty list of none, so that JSON readers always find a list.
func nonNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
