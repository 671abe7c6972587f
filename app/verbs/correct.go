package verbs

import (
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// correctOptions are the words of the verb correct.
type correctOptions struct {
	agency, unit, line, fund, stage, amount, reason, speaker string
	year                                                     int
}

// correctionFacts is what a correction did.
type correctionFacts struct {
	Seq        int64  `json:"seq"`
	Agency     string `json:"agency"`
	Line       string `json:"line"`
	Fund       string `json:"fund"`
	Stage      string `json:"stage"`
	Year       int    `json:"year"`
	Old        string `json:"old"`
	New        string `json:"new"`
	Difference string `json:"difference"`
	Total      string `json:"agency_total"`
	Ceiling    string `json:"ceiling,omitempty"`
	Remaining  string `json:"remaining,omitempty"`
}

func (c *console) correct() *cobra.Command {
	var o correctOptions
	cmd := verb("correct FILE --agency CODE --line CODE --fund NAME|- --stage hasil --amount X --reason R", c.say(text.VerbCorrect), 1,
		func(_ *cobra.Command, args []string) error {
			return c.with(args[0], false, func(f *sqlite.File) error { return c.corrected(f, o) })
		})
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&o.unit, "unit", "", c.say(text.FlagUnit))
	cmd.Flags().StringVar(&o.line, "line", "", c.say(text.FlagLine))
	cmd.Flags().StringVar(&o.fund, "fund", "-", c.say(text.FlagFund))
	cmd.Flags().StringVar(&o.stage, "stage", model.Agreed.String(), c.say(text.FlagStage))
	cmd.Flags().StringVar(&o.amount, "amount", "", c.say(text.FlagAmount))
	cmd.Flags().StringVar(&o.reason, "reason", "", c.say(text.FlagReason))
	cmd.Flags().StringVar(&o.speaker, "speaker", "", c.say(text.FlagSpeaker))
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagCompareYear))
	required(cmd, "agency", "line", "amount", "reason")
	return cmd
}

func (c *console) corrected(f *sqlite.File, o correctOptions) error {
	act, agency, err := c.correction(f.Plan(), o)
	if err != nil {
		return err
	}
	entry, err := f.Do(act, model.Context{Agency: agency.ID, Reason: o.reason, Speaker: o.speaker})
	if err != nil {
		return err
	}
	facts := correctionFactsOf(f.Plan(), entry, agency)
	return c.print(facts, c.say(text.VerbsCorrected, facts.Line, facts.Old, facts.New, facts.Difference, facts.Total, or(facts.Remaining, "–")))
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

func (c *console) correction(p *model.Plan, o correctOptions) (model.CorrectBudget, *model.Agency, error) {
	none := model.CorrectBudget{}
	stage, err := model.ParseStage(o.stage)
	if err != nil {
		return none, nil, err
	}
	amount, given, err := locale.ParseMoney(o.amount, c.language())
	if err != nil {
		return none, nil, err
	}
	if !given {
		return none, nil, model.Invalidf("Tulis misalnya --amount \"1,5 M\".", "Jumlah uang belum diisi.")
	}
	agency, err := agencyByCode(p, o.agency)
	if err != nil {
		return none, nil, err
	}
	year := o.year
	if year == 0 && p.Region() != nil {
		year = p.Region().Year
	}
	line, err := lineByCode(p, agency, o.unit, o.line, year)
	if err != nil {
		return none, nil, err
	}
	fund, err := fundByName(p, line, o.fund, year)
	return model.CorrectBudget{Line: line.ID, Fund: fund, Stage: stage, Year: year, Amount: amount}, agency, err
}

func agencyByCode(p *model.Plan, code string) (*model.Agency, error) {
	for _, a := range p.Agencies.Of(0) {
		if a.Code == code || strings.EqualFold(a.Short, code) {
			return a, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Tulis kode seperti di daftar perangkat daerah.", "Perangkat daerah %q tidak ada di berkas ini.", code)
}

// lineByCode finds a line by its code; where the same code stands under several sub units, unit says which.
func lineByCode(p *model.Plan, a *model.Agency, unit, code string, year int) (*model.Line, error) {
	var found []*model.Line
	for _, l := range p.Lines.Of(a.ID) {
		u := p.SubUnits.Get(l.SubUnit)
		if l.Code == code && l.Year == year && (unit == "" || u != nil && u.Code == unit || u == nil && unit == a.Code) {
			found = append(found, l)
		}
	}
	switch len(found) {
	case 0:
		return nil, model.Errorf(model.NotFound, "Periksa kode, tahun, dan sub unitnya.", "Baris %s tidak ada pada %s tahun %d.", code, a.Name, year)
	case 1:
		return found[0], nil
	default:
		return nil, model.Errorf(model.Invalid, "Tambahkan --unit dengan kode sub unit.", "Baris %s ada pada %d sub unit.", code, len(found))
	}
}

// fundByName finds a funding source by name or code. "-" names none: it is the line's only source, if it has just one.
func fundByName(p *model.Plan, l *model.Line, name string, year int) (model.ID, error) {
	if name != "-" && name != "" {
		for _, f := range p.Funds.Of(0) {
			if strings.EqualFold(f.Name, name) || f.Code == name {
				return f.ID, nil
			}
		}
		return 0, model.Errorf(model.NotFound, "Tulis nama sumber dana seperti di berkas.", "Sumber dana %q tidak ada di berkas ini.", name)
	}
	var funds []string
	var only model.ID
	for _, b := range p.Budgets.Of(l.ID) {
		f := p.Funds.Get(b.Fund)
		if b.Year == year && f != nil && only != b.Fund {
			only, funds = b.Fund, append(funds, f.Name)
		}
	}
	if len(funds) > 1 {
		return 0, model.Invalidf("Sebutkan salah satu dengan --fund.", "Baris %s bersumber dari %s.", l.Code, strings.Join(funds, ", "))
	}
	return only, nil
}

func correctionFactsOf(p *model.Plan, e *model.Entry, a *model.Agency) correctionFacts {
	facts := correctionFacts{Seq: e.Seq, Agency: a.Code}
	for _, change := range e.Changes {
		x, ok := change.After.(*model.Correction)
		if !ok {
			continue
		}
		facts.Line, facts.Stage, facts.Year = p.Lines.Get(x.Line).Code, x.Stage.String(), x.Year
		facts.Old, facts.New = locale.FormatPlain(x.OldAmount), locale.FormatPlain(x.NewAmount)
		facts.Difference = locale.FormatPlain(x.NewAmount - x.OldAmount)
		if f := p.Funds.Get(x.Fund); f != nil {
			facts.Fund = f.Name
		}
	}
	total := p.AgencyOutcome(a.ID, p.Base(), facts.Year).Amount
	facts.Total = locale.FormatPlain(total)
	if ceiling, known := p.Ceiling(a.ID, 0, facts.Year); known {
		facts.Ceiling, facts.Remaining = locale.FormatPlain(ceiling), locale.FormatPlain(ceiling-total)
	}
	return facts
}
