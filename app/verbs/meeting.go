package verbs

import (
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// decideOptions are the words of the verb decide.
type decideOptions struct{ agency, unit, line, verdict, reason, speaker string }

// decisionFacts is what a decision did.
type decisionFacts struct {
	Seq     int64  `json:"seq"`
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
		func(_ *cobra.Command, args []string) error {
			return c.with(args[0], false, func(f *sqlite.File) error { return c.decided(f, o) })
		})
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&o.unit, "unit", "", c.say(text.FlagUnit))
	cmd.Flags().StringVar(&o.line, "line", "", c.say(text.FlagLine))
	cmd.Flags().StringVar(&o.verdict, "verdict", "", c.say(text.FlagVerdict))
	cmd.Flags().StringVar(&o.reason, "reason", "", c.say(text.FlagReason))
	cmd.Flags().StringVar(&o.speaker, "speaker", "", c.say(text.FlagSpeaker))
	need(cmd, "agency", "verdict")
	return cmd
}

func (c *console) decided(f *sqlite.File, o decideOptions) error {
	p := f.Plan()
	verdict, ok := verdicts[strings.ToLower(o.verdict)]
	if !ok {
		return model.Invalidf("Pilih disepakati, perbaikan, ditunda, atau ditolak.", "Keputusan %q tidak dikenal.", o.verdict)
	}
	agency, err := agencyByCode(p, o.agency)
	if err != nil {
		return err
	}
	act := model.Decide{Agency: agency.ID, Verdict: verdict}
	if m := p.CurrentMeeting(); o.line != "" && m != nil {
		line, err := lineByCode(p, agency, o.unit, o.line, m.Year)
		if err != nil {
			return err
		}
		act.Lines = []model.ID{line.ID}
	}
	entry, err := f.Do(act, model.Context{Agency: agency.ID, Reason: o.reason, Speaker: o.speaker})
	if err != nil {
		return err
	}
	m := p.CurrentMeeting()
	before, after := p.AgencyFigure(agency.ID, m.Base, m.Year).Amount, p.AgencyOutcome(agency.ID, m.Base, m.Year).Amount
	facts := decisionFacts{
		Seq: entry.Seq, Agency: agency.Code, Line: o.line, Verdict: strings.ToLower(o.verdict),
		Before: locale.FormatPlain(before), After: locale.FormatPlain(after),
	}
	return c.print(facts, c.say(text.VerbsDecided, agency.Name, facts.Verdict, c.money(before), c.money(after)))
}
