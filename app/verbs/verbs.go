// Package verbs is the program without a window: every verb works headless. It exits with 0 when the thing was done, 1 when it was refused (a sentence
// on stderr says why and what to do), and 2 when the words were wrong. With --json figures are printed as JSON, money as text with two decimals.
package verbs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// Exit codes.
const (
	exitDone    = 0
	exitRefused = 1
	exitUsage   = 2
)

// refusal is an error of a verb that was understood, in contrast to wrong usage.
type refusal struct{ error }

func (r refusal) Unwrap() error { return r.error }

// Run does the verb that args name and gives the exit code.
func Run(args []string, version string, out, errOut io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	c := &console{out: out, errOut: errOut, version: version}
	root := c.root()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	return c.exit(root, err)
}

func (c *console) exit(root *cobra.Command, err error) int {
	var refused refusal
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &refused):
		fmt.Fprintln(c.errOut, c.sentence(refused.error))
		return exitRefused
	default:
		fmt.Fprintln(c.errOut, err)
		fmt.Fprintln(c.errOut, c.say(text.VerbsSeeHelp, root.Name()))
		return exitUsage
	}
}

// console is where the verbs write, and how.
type console struct {
	out, errOut io.Writer
	version     string
	json        bool
	tag         string
}

func (c *console) language() locale.Language { return locale.ParseLanguage(c.tag) }

func (c *console) say(s text.Sentence, args ...any) string { return s.In(c.language(), args...) }

// sentence is what a person reads of an error; what is not meant for people goes to stderr as it is, since a terminal has no other log.
func (c *console) sentence(err error) string {
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, c.language()).Error()
	}
	if errors.Is(err, context.Canceled) {
		return c.say(text.Cancelled)
	}
	slog.Debug("unexpected", "error", err)
	return c.say(text.VerbsUnexpected, err)
}

func (c *console) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "benangmerah [FILE]",
		Short:         c.say(text.VerbsRoot),
		Version:       c.version,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetOut(c.out)
	root.SetErr(c.errOut)
	root.CompletionOptions.DisableDefaultCmd = true
	root.PersistentFlags().BoolVar(&c.json, "json", false, c.say(text.FlagJSON))
	root.PersistentFlags().StringVar(&c.tag, "language", locale.Indonesian.String(), c.say(text.FlagLanguage))
	root.AddCommand(
		c.sample(), c.create(), c.importing(), c.compare(), c.correct(), c.minutes(), c.export(), c.check(), c.backup(),
	)
	return root
}

// IsVerb says whether an argument names a verb or an option of the program, in contrast to a file for the window.
func IsVerb(arg string) bool {
	if arg == "" || arg[0] == '-' || arg == "help" {
		return arg != ""
	}
	for _, command := range (&console{}).root().Commands() {
		if command.Name() == arg {
			return true
		}
	}
	return false
}

// verb makes a command whose errors count as refusals.
func verb(use string, short string, args int, run func(cmd *cobra.Command, args []string) error) *cobra.Command {
	return &cobra.Command{
		Use: use, Short: short, Args: cobra.ExactArgs(args),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := run(cmd, args); err != nil {
				return refusal{err}
			}
			return nil
		},
	}
}

// print writes value as JSON where that was asked for, else the sentence.
func (c *console) print(value any, sentence string) error {
	if !c.json {
		_, err := fmt.Fprintln(c.out, sentence)
		return err
	}
	encoder := json.NewEncoder(c.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

// with opens a file, gives it to use, and closes it.
func (c *console) with(path string, readOnly bool, use func(f *sqlite.File) error) (err error) {
	f, err := sqlite.Open(path, sqlite.Options{ReadOnly: readOnly, ProgramVersion: c.version})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if only, why := f.ReadOnly(); only && !readOnly {
		return why
	}
	return use(f)
}

// required makes options that a verb cannot do without; leaving one out is wrong usage.
func required(cmd *cobra.Command, flags ...string) {
	for _, name := range flags {
		if err := cmd.MarkFlagRequired(name); err != nil {
			panic(err)
		}
	}
}
