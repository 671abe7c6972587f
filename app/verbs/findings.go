package verbs

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// findingsFacts is what the checks before a final version find.
type findingsFacts struct {
	Open   int            `json:"open"`
	Passed int            `json:"passed"`
	List   []checkedFacts `json:"findings"`
}

// checkedFacts is one finding; Reason is why it is let pass, "" where it is not.
type checkedFacts struct {
	reports.Finding
	Agency string `json:"agency"` // its code
	Passed bool   `json:"passed"`
	Reason string `json:"reason"`
}

func (c *console) checksBefore() *cobra.Command {
	return c.verb(text.UseFindings, text.VerbFindings, "findings kota.benang", 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.foundIn(f.Plan()) })
	})
}

// foundIn prints what the checks find, what is let pass with its reason after what is open.
func (c *console) foundIn(p *model.Plan) error {
	facts := findingsFacts{List: []checkedFacts{}}
	var open, passed []string
	for _, x := range reports.AllFindings(p) {
		one, line := checkedFacts{Finding: x}, c.findingLines([]reports.Finding{x})[0]
		if a := p.Agencies.Get(x.Agency); a != nil {
			one.Agency = a.Code
		}
		if x.Pass != nil {
			one.Passed, one.Reason = true, x.Pass.Reason
			passed = append(passed, line+c.say(text.VerbsPassedFor, x.Pass.Reason))
		} else {
			open = append(open, line)
		}
		facts.List = append(facts.List, one)
	}
	facts.Open, facts.Passed = len(open), len(passed)
	lines := append([]string{c.say(text.VerbsFindings, len(open))}, open...)
	if len(open) == 0 {
		lines[0] = c.say(text.PapersReady)
	}
	if len(passed) > 0 {
		lines = append(append(lines, c.say(text.VerbsPassedHead, len(passed))), passed...)
	}
	return c.print(facts, strings.Join(lines, "\n"))
}

type passOptions struct {
	check, subject, reason string
	all, hold              bool
}

// pass lets findings of a check pass, or holds them back.
func (c *console) pass() *cobra.Command {
	var o passOptions
	cmd := c.verb(text.UsePass, text.VerbPass, `pass kota.benang --check over_ceiling --reason "menunggu pagu perubahan"`, 1, func(_ *cobra.Command, args []string) error {
		switch {
		case (o.check == "") != o.all, o.all && o.subject != "":
			return c.misuse(text.UsagePassWhat)
		case (o.reason == "") != o.hold:
			return c.misuse(text.UsagePassReason)
		case o.check != "" && !slices.Contains(reports.Checks(), reports.Check(o.check)):
			return c.misuse(text.UsagePassCheck, o.check, checkNames())
		}
		return c.with(args[0], false, func(f *sqlite.File) error { return c.letPass(f, o) })
	})
	cmd.Flags().StringVar(&o.check, "check", "", c.say(text.FlagCheck))
	cmd.Flags().StringVar(&o.subject, "subject", "", c.say(text.FlagSubject))
	cmd.Flags().StringVar(&o.reason, "reason", "", c.say(text.FlagReason))
	cmd.Flags().BoolVar(&o.all, "all", false, c.say(text.FlagPassAll))
	cmd.Flags().BoolVar(&o.hold, "hold", false, c.say(text.FlagHold))
	return cmd
}

func checkNames() string {
	var names []string
	for _, check := range reports.Checks() {
		names = append(names, string(check))
	}
	return strings.Join(names, ", ")
}

// matches says whether the options are about a finding: of the check, and with the words in its subject.
func (o passOptions) matches(f reports.Finding) bool {
	return (o.all || string(f.Check) == o.check) && strings.Contains(strings.ToLower(f.Subject), strings.ToLower(o.subject)) && (f.Pass != nil) == o.hold
}

func (c *console) letPass(f *sqlite.File, o passOptions) error {
	list := slices.DeleteFunc(reports.AllFindings(f.Plan()), func(x reports.Finding) bool { return !o.matches(x) })
	if len(list) == 0 {
		return model.Errorf(model.NotFound, "Lihat yang ditemukan dengan findings BERKAS.", "Tidak ada temuan seperti itu.")
	}
	if !o.hold {
		if _, err := f.Do(reports.LetPass(list, o.reason), model.Context{Reason: o.reason}); err != nil {
			return err
		}
		return c.foundIn(f.Plan())
	}
	act := model.HoldBack{}
	for _, x := range list {
		act.ID = x.Pass.ID
		if _, err := f.Do(act, model.Context{}); err != nil {
			return err
		}
	}
	return c.foundIn(f.Plan())
}
