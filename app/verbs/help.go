package verbs

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"benangmerah/app/text"
)

// helpVerb is "help" and "help VERB".
func (c *console) helpVerb() *cobra.Command {
	return &cobra.Command{
		Use: c.say(text.UseHelp), Short: c.say(text.VerbHelp), Example: "benangmerah help correct",
		RunE: func(cmd *cobra.Command, args []string) error {
			about, rest, err := cmd.Root().Find(args)
			if err != nil {
				return err
			}
			if len(rest) > 0 {
				return c.noVerb(cmd.Root(), rest)
			}
			return about.Help()
		},
	}
}

// help gives the page of help about the program or a verb.
func (c *console) help(cmd *cobra.Command) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n%s\n", strings.ToUpper(cmd.Short[:1])+cmd.Short[1:], c.say(text.HelpUsage))
	if cmd.HasParent() {
		fmt.Fprintf(&b, "  benangmerah %s\n\n%s\n  %s\n", cmd.Use, c.say(text.HelpExample), cmd.Example)
	} else {
		fmt.Fprintf(&b, "  %s\n  %s\n\n%s\n", c.say(text.HelpWindow), c.say(text.HelpVerb), c.say(text.HelpVerbs))
		b.WriteString(table(func(row func(...string)) {
			for _, verb := range cmd.Commands() {
				row(verb.Name(), verb.Short)
			}
		}))
	}
	c.helpOptions(&b, text.HelpOptions, cmd.LocalNonPersistentFlags())
	c.helpOptions(&b, text.HelpEverywhere, cmd.Root().PersistentFlags())
	if !cmd.HasParent() {
		fmt.Fprintf(&b, "\n%s\n", c.say(text.HelpMore))
	}
	return b.String()
}

func (c *console) helpOptions(b *strings.Builder, title text.Sentence, flags *pflag.FlagSet) {
	if !flags.HasFlags() {
		return
	}
	fmt.Fprintf(b, "\n%s\n", c.say(title))
	b.WriteString(table(func(row func(...string)) {
		flags.VisitAll(func(f *pflag.Flag) { row(c.helpOption(f)...) })
	}))
}

// helpOption gives an option and what it does.
func (c *console) helpOption(f *pflag.Flag) []string {
	value, what := pflag.UnquoteUsage(f)
	option := strings.TrimSpace("--" + f.Name + " " + value)
	if f.Shorthand != "" {
		option += ", -" + f.Shorthand
	}
	switch {
	case isNeeded(f):
		what += c.say(text.HelpNeeded)
	case f.DefValue != "" && f.DefValue != "0" && f.DefValue != "false" && f.DefValue != "[]":
		what += c.say(text.HelpDefault, f.DefValue)
	}
	return []string{option, what}
}

// table lays rows out in columns, two spaces in.
func table(fill func(row func(cells ...string))) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fill(func(cells ...string) { fmt.Fprintln(w, "  "+strings.Join(cells, "\t")) })
	w.Flush() //nolint:errcheck // a strings.Builder never fails to write
	return b.String()
}
