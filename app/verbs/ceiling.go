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

// ceilingOptions are the words of the verb ceiling.
type ceilingOptions struct {
	agency, fund, set string
	year              int
}

// ceilingFacts is the ceilings of a year. What is used is what the meeting would agree on.
type ceilingFacts struct {
	Year  int           `json:"year"`
	Stage string        `json:"stage"`
	Seq   int64         `json:"seq,omitempty"` // of the act that set one
	Rows  []ceilingRows `json:"rows"`
}

// ceilingRows is the ceiling of an agency (empty: the region) and a funding source (empty: all inside the region's own budget). Ceiling and Left are null
// where none is set.
type ceilingRows struct {
	Agency     string  `json:"agency"`
	AgencyName string  `json:"agency_name"`
	Fund       string  `json:"fund"`
	Outside    bool    `json:"outside_budget"`
	Ceiling    *string `json:"ceiling"`
	Used       string  `json:"used"`
	Left       *string `json:"left"`
	Over       bool    `json:"over_ceiling"`
}

func (c *console) ceiling() *cobra.Command {
	var o ceilingOptions
	cmd := c.verb(text.UseCeiling, text.VerbCeiling, `ceiling kota.benang --agency DPMPTSP --fund DAU --set "8,3 M"`, 1, func(cmd *cobra.Command, args []string) error {
		setting := cmd.Flags().Changed("set")
		return c.with(args[0], !setting, func(f *sqlite.File) error { return c.ceilings(f, o, setting) })
	})
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagCeilingAgency))
	cmd.Flags().StringVar(&o.fund, "fund", "", c.say(text.FlagCeilingFund))
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagCompareYear))
	cmd.Flags().StringVar(&o.set, "set", "", c.say(text.FlagCeilingSet))
	return cmd
}

// ceilingScope is what the words of the verb name: nil stands for the region, and for all sources.
type ceilingScope struct {
	agency *model.Agency
	fund   *model.Fund
	year   int
}

func (s ceilingScope) ids() (agency, fund model.ID) {
	if s.agency != nil {
		agency = s.agency.ID
	}
	if s.fund != nil {
		fund = s.fund.ID
	}
	return agency, fund
}

func (c *console) ceilings(f *sqlite.File, o ceilingOptions, setting bool) error {
	p := f.Plan()
	scope, err := scopeOf(p, o)
	if err != nil {
		return err
	}
	facts := ceilingFacts{Year: scope.year, Stage: model.Agreed.String()}
	if setting {
		if facts.Seq, err = c.setCeiling(f, scope, o.set); err != nil {
			return err
		}
	}
	rows := scope.rows(p)
	for _, r := range rows {
		facts.Rows = append(facts.Rows, r.facts(p))
	}
	return c.print(facts, c.ceilingTable(p, rows)+c.ceilingSums(p, scope.year))
}

func scopeOf(p *model.Plan, o ceilingOptions) (s ceilingScope, err error) {
	s.year = cmp.Or(o.year, planYear(p))
	if o.agency != "" {
		if s.agency, err = agencyByCode(p, o.agency); err != nil {
			return s, err
		}
	}
	if o.fund == "" {
		return s, nil
	}
	for _, f := range p.Funds.Of(0) {
		if strings.EqualFold(f.Name, o.fund) || f.Code == o.fund {
			s.fund = f
			return s, nil
		}
	}
	return s, model.Errorf(model.NotFound, "Tulis nama sumber dana seperti di berkas.", "Sumber dana %q tidak ada di berkas ini.", o.fund)
}

// setCeiling sets the ceiling that the words name, or takes it away, and gives the number of the act.
func (c *console) setCeiling(f *sqlite.File, s ceilingScope, typed string) (int64, error) {
	amount, given, err := locale.ParseMoney(typed, c.language())
	if err != nil {
		return 0, err
	}
	agency, fund := s.ids()
	edit := model.Edit{Title: "setup.ceilings"}
	now := f.Plan().CeilingOf(agency, fund, s.year)
	switch after := (model.Ceiling{Agency: agency, Fund: fund, Year: s.year, Amount: amount}); {
	case given && now != nil:
		after.ID = now.ID
		edit.Put = append(edit.Put, &after)
	case given:
		edit.Put = append(edit.Put, &after)
	case now != nil:
		edit.Drop = append(edit.Drop, now)
	}
	entry, err := f.Do(edit, model.Context{Agency: agency})
	if err != nil {
		return 0, err
	}
	return entry.Seq, nil
}

// ceilingOf is a row of the ceilings with the agency that it is of, nil for the region.
type ceilingOf struct {
	agency *model.Agency
	model.CeilingRow
}

// rows gives the ceilings in scope: of one agency all of them, otherwise of every agency and the region that over all sources, or that of the source.
func (s ceilingScope) rows(p *model.Plan) []ceilingOf {
	agencies := append(p.Agencies.Of(0)[:p.Agencies.Len():p.Agencies.Len()], nil)
	if s.agency != nil {
		agencies = []*model.Agency{s.agency}
	}
	var list []ceilingOf
	_, fund := s.ids()
	for _, a := range agencies {
		agency := model.ID(0)
		if a != nil {
			agency = a.ID
		}
		for _, r := range p.CeilingRows(agency, s.year, model.Agreed) {
			if r.Fund == fund || s.agency != nil && s.fund == nil {
				list = append(list, ceilingOf{a, r})
			}
		}
	}
	return list
}

func (r ceilingOf) facts(p *model.Plan) ceilingRows {
	facts := ceilingRows{Used: locale.FormatPlain(r.Used.Amount), Over: r.Over}
	if r.agency != nil {
		facts.Agency, facts.AgencyName = r.agency.Code, r.agency.Name
	}
	if f := p.Funds.Get(r.Fund); f != nil {
		facts.Fund, facts.Outside = f.Name, f.Outside
		if f.Outside {
			facts.Used = locale.FormatPlain(r.Used.Outside)
		}
	}
	if r.Limited {
		limit, left := locale.FormatPlain(r.Limit), locale.FormatPlain(r.Left)
		facts.Ceiling, facts.Left = &limit, &left
	}
	return facts
}

func (c *console) ceilingTable(p *model.Plan, rows []ceilingOf) string {
	return table(func(row func(...string)) {
		for _, r := range rows {
			row(c.ceilingCells(p, r)...)
		}
	})
}

func (c *console) ceilingCells(p *model.Plan, r ceilingOf) []string {
	cells := []string{dash, c.say(text.CeilingRegion), c.say(text.CeilingAll)}
	if r.agency != nil {
		cells[0], cells[1] = r.agency.Code, shorten(r.agency.Name)
	}
	used := r.Used.Amount
	if f := p.Funds.Get(r.Fund); f != nil {
		cells[2] = f.Name
		if f.Outside {
			cells[2], used = f.Name+", "+c.say(text.CeilingOther), r.Used.Outside
		}
	}
	cells = append(cells, c.limit(r.Limit, r.Limited), c.say(text.CeilingUsed, c.money(used)))
	switch {
	case r.Over:
		cells = append(cells, c.say(text.CeilingOver, c.money(-r.Left)))
	case r.Limited:
		cells = append(cells, c.say(text.CeilingLeft, c.money(r.Left)))
	}
	return cells
}

func (c *console) limit(amount model.Money, known bool) string {
	if !known {
		return c.say(text.CeilingNone)
	}
	return c.money(amount)
}

func (c *console) ceilingSums(p *model.Plan, year int) string {
	total := p.CeilingRows(0, year, model.Agreed)[0]
	return c.say(text.CeilingSums, year, c.limit(total.Limit, total.Limited), c.money(total.Used.Amount))
}
