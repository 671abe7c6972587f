package verbs

import (
	"slices"
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
	Over       bool   `json:"over_ceiling"`
}

func (c *console) correct() *cobra.Command {
	var o correctOptions
	cmd := c.verb(text.UseCorrect, text.VerbCorrect,
		`correct kota.benang --agency DPMPTSP --line 2.18.03.2.01.0002 --fund DAU --stage hasil --amount "1,9 M" --reason "fokus pada realisasi"`, 1,
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
	need(cmd, "agency", "line", "amount", "reason")
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
	facts, sums := correctionFactsOf(f.Plan(), entry, agency)
	return c.print(facts, c.correctionSentence(facts.Line, sums))
}

func (c *console) correctionSentence(line string, s correctionSums) string {
	done := c.say(text.VerbsCorrected, line, c.money(s.before), c.money(s.after), c.money(s.after-s.before), c.money(s.total))
	switch rest := s.ceiling - s.total; {
	case !s.hasCeiling:
		return done + " " + c.say(text.VerbsNoCeiling)
	case rest < 0:
		return done + " " + c.say(text.VerbsOverCeiling, c.money(-rest))
	default:
		return done + " " + c.say(text.VerbsWithinCeiling, c.money(rest))
	}
}

func (c *console) correction(p *model.Plan, o correctOptions) (model.CorrectBudget, *model.Agency, error) {
	none := model.CorrectBudget{}
	if strings.TrimSpace(o.reason) == "" {
		return none, nil, model.Invalidf("Tulis alasannya dengan --reason.", "%s belum diisi.", "Alasan")
	}
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
		return nil, model.Errorf(model.Invalid, "Sebutkan salah satu dengan --unit.", "Baris %s ada pada beberapa sub unit: %s.", code, unitList(p, a, found))
	}
}

// unitList gives the codes of the sub units of lines; that of the agency stands for lines of its own.
func unitList(p *model.Plan, a *model.Agency, lines []*model.Line) string {
	codes := make([]string, len(lines))
	for i, l := range lines {
		codes[i] = a.Code
		if u := p.SubUnits.Get(l.SubUnit); u != nil {
			codes[i] = u.Code
		}
	}
	slices.Sort(codes)
	return strings.Join(codes, ", ")
}

// fundByName finds a funding source by name or code. "-" names none: it is the line's only source, or none where the line has a figure without
// a source or no figure at all.
func fundByName(p *model.Plan, l *model.Line, name string, year int) (model.ID, error) {
	if name != "-" && name != "" {
		for _, f := range p.Funds.Of(0) {
			if strings.EqualFold(f.Name, name) || f.Code == name {
				return f.ID, nil
			}
		}
		return 0, model.Errorf(model.NotFound, "Tulis nama sumber dana seperti di berkas.", "Sumber dana %q tidak ada di berkas ini.", name)
	}
	var funds []model.ID
	for _, b := range p.Budgets.Of(l.ID) {
		if b.Year == year && !slices.Contains(funds, b.Fund) {
			funds = append(funds, b.Fund)
		}
	}
	switch {
	case len(funds) == 0 || slices.Contains(funds, 0):
		return 0, nil
	case len(funds) == 1:
		return funds[0], nil
	}
	return 0, model.Invalidf("Sebutkan salah satu dengan --fund.", "Baris %s bersumber dari %s.", l.Code, fundList(p, funds))
}

func fundList(p *model.Plan, funds []model.ID) string {
	names := make([]string, len(funds))
	for i, id := range funds {
		names[i] = p.Funds.Get(id).Name
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

// correctionSums are the sums that a correction changed.
type correctionSums struct {
	before, after, total, ceiling model.Money
	hasCeiling                    bool
}

func correctionFactsOf(p *model.Plan, e *model.Entry, a *model.Agency) (correctionFacts, correctionSums) {
	facts, sums := correctionFacts{Seq: e.Seq, Agency: a.Code}, correctionSums{}
	for _, change := range e.Changes {
		x, ok := change.After.(*model.Correction)
		if !ok {
			continue
		}
		facts.Line, facts.Stage, facts.Year = p.Lines.Get(x.Line).Code, x.Stage.String(), x.Year
		if f := p.Funds.Get(x.Fund); f != nil {
			facts.Fund = f.Name
		}
		sums.before, sums.after, sums.total = x.OldAmount, x.NewAmount, agencyTotal(p, a.ID, x.Stage, x.Year)
	}
	sums.ceiling, sums.hasCeiling = p.Ceiling(a.ID, 0, facts.Year)
	facts.Old, facts.New = locale.FormatPlain(sums.before), locale.FormatPlain(sums.after)
	facts.Difference, facts.Total = locale.FormatPlain(sums.after-sums.before), locale.FormatPlain(sums.total)
	if sums.hasCeiling {
		facts.Ceiling, facts.Remaining = locale.FormatPlain(sums.ceiling), locale.FormatPlain(sums.ceiling-sums.total)
		facts.Over = sums.total > sums.ceiling
	}
	return facts, sums
}

// agencyTotal sums what the meeting would agree on for an agency, or its figures at another stage.
func agencyTotal(p *model.Plan, agency model.ID, stage model.Stage, year int) model.Money {
	if stage == model.Agreed {
		return p.AgencyOutcome(agency, p.Base(), year).Amount
	}
	return p.AgencyFigure(agency, stage, year).Amount
}
