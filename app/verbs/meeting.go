package verbs

import (
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// decideOptions are the words of the verb decide.
type decideOptions struct {
	saying
	agency, unit, verdict, reason string
	lines                         []string
	withdraw                      bool
}

// decisionFacts is what a decision did; it has no verdict where decisions were taken back.
type decisionFacts struct {
	Seq     int64  `json:"seq"`
	Slot    string `json:"slot,omitempty"`
	Agency  string `json:"agency"`
	Line    string `json:"line,omitempty"`
	Verdict string `json:"verdict"`
	Before  string `json:"before"`
	After   string `json:"after"`
}

// verdicts are the verdicts by the names that --verdict takes.
var verdicts = map[string]model.Verdict{
	"disepakati": model.Accepted, "perbaikan": model.AcceptedFixing, "ditunda": model.Deferred, "ditolak": model.Rejected,
}

func (c *console) decide() *cobra.Command {
	var o decideOptions
	cmd := c.verb(text.UseDecide, text.VerbDecide, `decide kota.benang --agency DPMPTSP --line 2.18.05 --verdict ditunda --reason "menunggu data"`, 1,
		func(cmd *cobra.Command, args []string) error {
			switch {
			case cmd.Flags().Changed("verdict") == o.withdraw:
				return c.misuse(text.UsageOneOf, "--verdict, --withdraw")
			case o.unit != "" && len(o.lines) == 0:
				return c.misuse(text.UsageNeedsLine, "--unit")
			}
			return c.with(args[0], false, func(f *sqlite.File) error { return c.decided(f, o) })
		})
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&o.unit, "unit", "", c.say(text.FlagUnit))
	cmd.Flags().StringSliceVar(&o.lines, "line", nil, c.say(text.FlagDecideLine))
	cmd.Flags().StringVar(&o.verdict, "verdict", "", c.say(text.FlagVerdict))
	cmd.Flags().StringVar(&o.reason, "reason", "", c.say(text.FlagReason))
	cmd.Flags().BoolVar(&o.withdraw, "withdraw", false, c.say(text.FlagUndecide))
	c.sayingFlags(cmd, &o.saying)
	need(cmd, "agency")
	return cmd
}

func (c *console) decided(f *sqlite.File, o decideOptions) error {
	p := f.Plan()
	agency, err := agencyByCode(p, o.agency)
	if err != nil {
		return err
	}
	act, err := o.act(p, agency)
	if err != nil {
		return err
	}
	circumstances, err := o.circumstances(f)
	if err != nil {
		return err
	}
	circumstances.Agency, circumstances.Reason = agency.ID, o.reason
	entry, err := f.Do(act, circumstances)
	if err != nil {
		return err
	}
	m := p.CurrentMeeting()
	before, after := p.AgencyFigure(agency.ID, m.Base, m.Year).Amount, p.AgencyOutcome(agency.ID, m.Base, m.Year).Amount
	facts := decisionFacts{
		Seq: entry.Seq, Slot: slotNumber(p, circumstances.Slot), Agency: agency.Code, Line: strings.Join(o.lines, ","), Verdict: strings.ToLower(o.verdict),
		Before: locale.FormatPlain(before), After: locale.FormatPlain(after),
	}
	return c.print(facts, c.say(text.VerbsDecided, agency.Name, cmp.Or(facts.Verdict, c.say(text.VerbsUndecided)), c.money(before), c.money(after)))
}

// act is the decision on the lines that are named, or on the whole agency, or the taking back of them.
func (o decideOptions) act(p *model.Plan, agency *model.Agency) (model.Act, error) {
	verdict, known := verdicts[strings.ToLower(o.verdict)]
	if !known && !o.withdraw {
		return nil, model.Invalidf("Pilih disepakati, perbaikan, ditunda, atau ditolak.", "Keputusan %q tidak dikenal.", o.verdict)
	}
	var lines []model.ID
	if p.CurrentMeeting() != nil { // without one the act says so
		for _, code := range o.lines {
			line, err := lineByCode(p, agency, o.unit, code, planYear(p))
			if err != nil {
				return nil, err
			}
			lines = append(lines, line.ID)
		}
	}
	if o.withdraw {
		return model.Undecide{Agency: agency.ID, Lines: lines}, nil
	}
	return model.Decide{Agency: agency.ID, Lines: lines, Verdict: verdict}, nil
}
