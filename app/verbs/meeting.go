package verbs

import (
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// agendaFacts is the agenda that was made.
type agendaFacts struct {
	Meeting  string     `json:"meeting"`
	Base     string     `json:"base"`
	Year     int        `json:"year"`
	First    model.Date `json:"first"`
	Last     model.Date `json:"last"`
	Days     int        `json:"days"`
	Agencies int        `json:"agencies"`
	Slots    int        `json:"slots"`
	Minutes  int        `json:"minutes_per_agency"`
}

func (c *console) agenda() *cobra.Command {
	var start, base string
	var days int
	cmd := c.verb(text.UseAgenda, text.VerbAgenda, "agenda kota.benang --start 18/1/2027 --days 3", 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], false, func(f *sqlite.File) error { return c.planned(f, start, base, days) })
	})
	cmd.Flags().StringVar(&start, "start", "", c.say(text.FlagStart))
	cmd.Flags().IntVar(&days, "days", 3, c.say(text.FlagDays))
	cmd.Flags().StringVar(&base, "base", "", c.say(text.FlagBase))
	need(cmd, "start")
	return cmd
}

func (c *console) planned(f *sqlite.File, start, base string, days int) error {
	act, err := c.simpleAgenda(f.Plan(), start, base, days)
	if err != nil {
		return err
	}
	if _, err := f.Do(act, model.Context{}); err != nil {
		return err
	}
	m, n := f.Plan().CurrentMeeting(), f.Plan().Agencies.Len()
	facts := agendaFacts{
		Meeting: m.Title, Base: m.Base.String(), Year: m.Year, First: act.First, Last: act.First.Plus(days - 1), Days: days,
		Agencies: n, Slots: len(f.Plan().MeetingSlots(m.ID)), Minutes: act.SlotMinutes(n),
	}
	return c.print(facts, c.say(text.VerbsPlanned, facts.Meeting, locale.FormatDateRange(facts.First, facts.Last, c.language()), n, facts.Minutes))
}

// simpleAgenda reads the words of the verb agenda. Base is what the meeting speaks about; empty is what the file offers.
func (c *console) simpleAgenda(p *model.Plan, start, base string, days int) (model.SimpleAgenda, error) {
	first, given, err := locale.ParseDate(start, "")
	if err != nil {
		return model.SimpleAgenda{}, err
	}
	if !given {
		return model.SimpleAgenda{}, model.Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal mulai belum diisi.")
	}
	stage := p.Base()
	if base != "" {
		if stage, err = model.ParseStage(base); err != nil {
			return model.SimpleAgenda{}, err
		}
	}
	year := 0
	if r := p.Region(); r != nil {
		year = r.Year
	}
	return text.SimpleAgenda(first, days, stage, year), nil
}

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
