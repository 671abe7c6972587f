package verbs

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"benangmerah/app/log"
	"benangmerah/app/text"
	"benangmerah/model/locale"
)

// misuse is a sentence about words that make no sense to the program.
type misuse string

// Error gives the sentence.
func (m misuse) Error() string { return string(m) }

func (c *console) misuse(s text.Sentence, args ...any) error { return misuse(c.say(s, args...)) }

// needed marks options that a verb cannot do without.
const needed = "needed"

const versionFlag = "version"

func (c *console) root() *cobra.Command {
	root := &cobra.Command{
		Use: "benangmerah", Short: c.say(text.VerbsRoot),
		SilenceErrors: true, SilenceUsage: true, SuggestionsMinimumDistance: 2,
		Args:              c.noVerb,
		RunE:              c.withoutVerb,
		PersistentPreRunE: func(*cobra.Command, []string) error { return c.checkLanguage() },
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.SetOut(c.out)
	root.SetErr(c.errOut)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return c.flagError(err) })
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { fmt.Fprint(c.out, c.help(cmd)) })
	root.PersistentFlags().BoolVar(&c.json, "json", false, c.say(text.FlagJSON))
	root.PersistentFlags().StringVar(&c.tag, "language", c.tag, c.say(text.FlagLanguage))
	root.PersistentFlags().Lookup("language").DefValue = locale.Indonesian.String()
	root.PersistentFlags().BoolP("help", "h", false, c.say(text.FlagHelp))
	root.Flags().Bool("software", false, c.say(text.FlagSoftware)) // for the list: package main sees it first
	root.Flags().BoolP(versionFlag, "v", false, c.say(text.FlagVersion))
	root.AddCommand(
		c.sample(), c.create(), c.importing(), c.template(), c.nomenclature(), c.split(), c.merge(), c.compare(), c.links(), c.consistency(), c.agenda(), c.nextMeeting(), c.correct(), c.corrections(), c.decide(), c.floor(), c.note(), c.claim(), c.direct(), c.directives(), c.directive(), c.attendance(), c.closeDay(), c.moments(), c.minutes(), c.notula(), c.paper(), c.paragraphs(), c.deliver(), c.handover(), c.mail(), c.signed(), c.paperForm(), c.changes(), c.verify(), c.checksBefore(), c.pass(), c.versions(), c.reopen(), c.readiness(), c.waive(), c.ceiling(), c.scenario(), c.rank(), c.export(), c.check(), c.rescue(), c.backup(), c.seal(), c.unseal(), c.backups(), c.restoring(), c.guide(), c.unlock(), c.monev(), c.realise(), c.evaluate(), c.promises(), c.cohorts(), c.requirements(), c.quotas(), c.applicants(), c.assess(), c.curate(), c.sendOn(), c.force(), c.freeze(), c.progress(), c.compareLists(), c.refocus(), c.groups(), c.themes(), c.phases(), c.standing(), c.roadmap(), c.offRoad(), c.milestones(), c.roadBudget(), c.receipts(), c.intakes(), c.proposals(), c.matrix(), c.replies(), c.claims(), c.thread(), c.threads(),
	)
	root.SetHelpCommand(c.helpVerb())
	return root
}

// withoutVerb tells the version where that is asked for, and otherwise how the program is used. The version is written here: a template of cobra for it would
// keep text/template in the program, and with that every method of every type, see .ci/lean.
func (c *console) withoutVerb(cmd *cobra.Command, _ []string) error {
	if told, err := cmd.Flags().GetBool(versionFlag); err != nil || !told {
		return cmd.Help()
	}
	_, err := fmt.Fprintf(c.out, "Benang Merah %s\n", c.version)
	return err
}

// Wanted says whether args ask for a verb or an option of the program, in contrast to a file for the window. A lone word that is no file is
// taken for a verb, so that one with a slip of the finger is told.
func Wanted(args []string) bool {
	if len(args) == 0 || args[0] == "" {
		return false
	}
	first := args[0]
	if strings.HasPrefix(first, "-") || first == "help" {
		return true
	}
	for _, command := range (&console{}).root().Commands() {
		if command.Name() == first {
			return true
		}
	}
	_, err := os.Stat(first)
	return err != nil && filepath.Base(first) == first && filepath.Ext(first) == ""
}

// languageTag finds the language before anything else is read, since help and complaints need it.
func languageTag(args []string) string {
	for i, arg := range args {
		if tag, ok := strings.CutPrefix(arg, "--language="); ok {
			return tag
		}
		if arg == "--language" && i+1 < len(args) {
			return args[i+1]
		}
	}
	return locale.Indonesian.String()
}

func (c *console) checkLanguage() error {
	base, _, _ := strings.Cut(strings.ReplaceAll(c.tag, "_", "-"), "-")
	if strings.EqualFold(base, c.language().String()) {
		return nil
	}
	return c.misuse(text.UsageLanguage, c.tag)
}

// verb makes a command of a number of arguments whose errors count as refusals. use begins with its name.
func (c *console) verb(use, short text.Sentence, example string, args int, run func(cmd *cobra.Command, args []string) error) *cobra.Command {
	return &cobra.Command{
		Use: c.say(use), Short: c.say(short), Example: "benangmerah " + example,
		Args: func(cmd *cobra.Command, given []string) error {
			if len(given) != args {
				return c.misuse(text.UsageArguments, cmd.Name(), args, len(given), c.say(use))
			}
			return c.checkNeeded(cmd)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			err := run(cmd, args)
			var wrong misuse
			if err == nil || errors.As(err, &wrong) {
				return err
			}
			return refusal{err}
		},
	}
}

// need marks options that a verb cannot do without; leaving one out is wrong usage.
func need(cmd *cobra.Command, flags ...string) {
	for _, name := range flags {
		if err := cmd.Flags().SetAnnotation(name, needed, nil); err != nil {
			panic(err)
		}
	}
}

func isNeeded(f *pflag.Flag) bool {
	_, yes := f.Annotations[needed]
	return yes
}

func (c *console) checkNeeded(cmd *cobra.Command) error {
	var missing []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if isNeeded(f) && !f.Changed {
			missing = append(missing, "--"+f.Name)
		}
	})
	if len(missing) > 0 {
		return c.misuse(text.UsageMissing, cmd.Name(), strings.Join(missing, ", "))
	}
	return nil
}

// noVerb refuses what stands where a verb belongs.
func (c *console) noVerb(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if near := root.SuggestionsFor(args[0]); len(near) > 0 {
		return c.misuse(text.UsageNearVerb, args[0], strings.Join(near, ", "))
	}
	return c.misuse(text.UsageNoVerb, args[0])
}

// flagError says in our words what is wrong with an option.
func (c *console) flagError(err error) error {
	var unknown *pflag.NotExistError
	var empty *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown) && unknown.GetSpecifiedShortnames() != "":
		return c.misuse(text.UsageUnknownFlag, "-"+unknown.GetSpecifiedName())
	case errors.As(err, &unknown):
		return c.misuse(text.UsageUnknownFlag, "--"+unknown.GetSpecifiedName())
	case errors.As(err, &empty):
		return c.misuse(text.UsageNoValue, "--"+empty.GetFlag().Name)
	case errors.As(err, &invalid):
		return c.misuse(text.UsageBadValue, invalid.GetValue(), "--"+invalid.GetFlag().Name)
	}
	return c.misuse(text.UsageBadFlag, err)
}

func (c *console) exit(command *cobra.Command, err error) int {
	var refused refusal
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &refused):
		log.Verb(log.Event(command.Name()), refused.error)
		fmt.Fprintln(c.errOut, c.sentence(refused.error))
		return exitRefused
	default:
		fmt.Fprintln(c.errOut, err)
		fmt.Fprintln(c.errOut, c.say(text.VerbsSeeHelp, helpOf(command)))
		return exitUsage
	}
}

// helpOf is what to type to learn about a command.
func helpOf(command *cobra.Command) string {
	if command.HasParent() && command.Name() != "help" {
		return "benangmerah help " + command.Name()
	}
	return "benangmerah help"
}
